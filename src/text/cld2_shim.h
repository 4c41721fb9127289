/* CLD2 is C++ only; this is all we ask of it. */
#ifndef GS_TEXT_CLD2_SHIM_H
#define GS_TEXT_CLD2_SHIM_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct gs_cld2_answer {
    const char *code; /* CLD2's own, "un" for none; static */
    int percent;      /* of the text that is in this language */
    bool reliable;
} gs_cld2_answer;

/* `text`: UTF-8 without control characters. An unreliable answer is CLD2's best effort. Thread-safe. */
void gs_cld2_detect(const char *text, size_t len, gs_cld2_answer *out);
/* "V2.0 - 20141016": code and tables. Static. */
const char *gs_cld2_version(void);

#ifdef __cplusplus
}
#endif
#endif
