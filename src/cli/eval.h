/* What `gainsay eval` found out, for its two forms (eval_table.c, eval_json.c). */
#ifndef GS_CLI_EVAL_H
#define GS_CLI_EVAL_H

#include "cli/cli.h"

typedef struct gs_eval {
    const gs_engine *engine;
    gs_gold_set gold;
    gs_observations seen;
    gs_arena arena;              /* of the rest */
    gs_measurement *of_language; /* the last: all together */
    size_t n_languages;          /* without the last */
    int by;                      /* gs_grouping, or GS_NO_CHOICE */
    gs_group *groups;
    size_t n_groups;
    bool lists_mistakes;
    gs_mistake *mistakes;
    size_t n_mistakes;
} gs_eval;

/* The i-th gs_grouping: "function", …; NULL past the end. */
const char *gs_eval_grouping_name(size_t i);

void gs_eval_put_table(gs_buf *out, const gs_eval *eval);
void gs_eval_put_json(gs_buf *out, const gs_eval *eval);

#endif
