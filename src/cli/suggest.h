/* What `gainsay lexicon suggest` found out, for its two forms (suggest_table.c, suggest_json.c). */
#ifndef GS_CLI_SUGGEST_H
#define GS_CLI_SUGGEST_H

#include "cli/cli.h"

typedef struct gs_suggest_run {
    const gs_engine *engine;
    gs_gold_set gold;
    gs_observations seen;
    gs_arena arena; /* of the rest */
    gs_suggestion *of_language;
    size_t n_languages;
} gs_suggest_run;

/* How often a rule of the words would be right: in how many of the sentences they stand in. */
static inline double gs_suggest_precision(const gs_lacking_phrase *phrase)
{
    size_t right = phrase->n_missed + phrase->n_caught;
    return (double)right / (double)(right + phrase->n_others);
}

void gs_suggest_put_table(gs_buf *out, const gs_suggest_run *run);
void gs_suggest_put_json(gs_buf *out, const gs_suggest_run *run);

#endif
