/* The parts of gs_suggest(): what they share. */
#ifndef GS_TRAIN_SUGGEST_PARTS_H
#define GS_TRAIN_SUGGEST_PARTS_H

#include "train/suggest.h"

/* The sentences that one lexicon scored. */
typedef struct gs_suggest_work {
    const gs_concepts *concepts;
    const gs_lexicon *lexicon;
    const gs_gold_set *gold;
    const gs_observations *seen;
    const uint32_t *items;
    size_t n_items;
    size_t n; /* entries a list may have */
    gs_arena *arena;
    gs_error *err;
} gs_suggest_work;

static inline void gs_examples_add(gs_examples *examples, size_t item)
{
    if (examples->n < GS_SUGGEST_EXAMPLES)
        examples->items[examples->n++] = (uint32_t)item;
}

/* What is missed of a label (lacks.c); out->label is given. */
gs_status gs_lack_find(const gs_suggest_work *work, gs_lack *out);

/* The rules that are mostly wrong (wrong_rules.c). */
gs_status gs_wrong_rules_find(const gs_suggest_work *work, gs_suggestion *out);

/* A rule that fired in a sentence. */
typedef struct gs_rule_hit {
    uint32_t rule, item; /* rule: its place in the lexicon */
    uint32_t start, end; /* of the cue, in bytes of the text */
    bool is_right, is_flagged;
} gs_rule_hit;

/* Proposes a blocker for each of the rules (blockers.c). `hits` are all of the language, by rule. */
gs_status gs_blockers_find(const gs_suggest_work *work, const gs_rule_hit *hits, size_t n_hits, gs_wrong_rule *rules,
                           size_t n_rules);

#endif
