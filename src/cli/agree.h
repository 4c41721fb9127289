/* What `gainsay agree` found out, for its two forms (agree_show.c). */
#ifndef GS_CLI_AGREE_H
#define GS_CLI_AGREE_H

#include "cli/cli.h"

typedef struct gs_agree_run {
    const char *const *paths;
    size_t n_sets;
    gs_gold_set *sets; /* by file */
    gs_units units;
    gs_arena arena;            /* of the rest */
    gs_agreement *of_language; /* the last: all together */
    size_t n_languages;        /* without the last */
    bool lists;                /* the disagreements */
} gs_agree_run;

void gs_agree_put_table(gs_buf *out, const gs_agree_run *run);
void gs_agree_put_json(gs_buf *out, const gs_agree_run *run);

#endif
