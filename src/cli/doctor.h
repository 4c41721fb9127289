/* What the files of gainsay doctor share. */
#ifndef GS_CLI_DOCTOR_H
#define GS_CLI_DOCTOR_H

#include "cli/serve.h"

typedef enum gs_doctor_verdict { GS_DOCTOR_OK, GS_DOCTOR_WARN, GS_DOCTOR_FAIL, GS_DOCTOR_VERDICTS } gs_doctor_verdict;

typedef struct gs_doctor_check {
    gs_doctor_verdict verdict;
    const char *name, *message;
    const char *todo; /* NULL: nothing */
} gs_doctor_check;

/* A list of checks; {0}, then gs_doctor_done(). */
typedef struct gs_doctor {
    gs_arena arena;
    gs_doctor_check *checks;
    size_t n, cap, counts[GS_DOCTOR_VERDICTS];
    bool failed; /* no memory */
} gs_doctor;

/* --- The list (doctor_list.c) --- */

/* `name`, `message` and `todo` live in the arena or for ever; a NULL message is one there was no memory for. */
void gs_doctor_add(gs_doctor *d, gs_doctor_verdict verdict, const char *name, const char *message, const char *todo);
void gs_doctor_add_error(gs_doctor *d, const char *name, const gs_error *err, const char *todo);
/* To standard output; the exit status. */
int gs_doctor_print(const gs_doctor *d, gs_list_form form, const gs_terminal *terminal);
void gs_doctor_done(gs_doctor *d);

/* --- The service (doctor_service.c) --- */

/* Reads the file, then the environment; each fault is a check. False: there were some. The caller's settings, also
 * then: gs_settings_done(). */
bool gs_doctor_settings(gs_doctor *d, const char *path, gs_settings *settings);
/* Could gainsay serve start with them, and would it do what they ask for? Nothing is made or changed. */
void gs_doctor_service(gs_doctor *d, const gs_settings *settings);

#endif
