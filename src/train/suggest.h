/* suggest: what labelled sentences say a lexicon lacks, for those who keep it, and which sentences to label next.
 *
 * Included by train.h. Numbers of items are places in the gold set. */
#ifndef GS_TRAIN_SUGGEST_H
#define GS_TRAIN_SUGGEST_H

#include "train/train.h"

enum { GS_SUGGEST_EXAMPLES = 3, GS_SUGGEST_ALSO = 4 };

/* A few of the sentences that are spoken of. */
typedef struct gs_examples {
    uint32_t items[GS_SUGGEST_EXAMPLES];
    size_t n;
} gs_examples;

/* Words that stand in sentences whose label was missed, and that no rule of the label reached there. A rule of them
 * would gain `n_missed` sentences and be right in n_missed + n_caught of all. Words that come in several forms and are
 * compared by their stems are given in the commonest. */
typedef struct gs_lacking_phrase {
    uint64_t key; /* of gs_keyed_phrase */
    const char *text;
    const char *also[GS_SUGGEST_ALSO]; /* other words of just the same sentences */
    size_t n_also;
    bool is_marked; /* the gold marks them as the cue */
    size_t n_missed, n_caught, n_others; /* sentences: missed; flagged already, rightly; without the label */
    double z; /* gs_log_odds_of(): of the missed against the others */
    gs_examples examples;
} gs_lacking_phrase;

/* What is missed of a label. */
typedef struct gs_lack {
    gs_label label;
    size_t n_held, n_missed; /* sentences */
    gs_lacking_phrase *phrases; /* by z */
    size_t n_phrases;
    size_t n_alone; /* missed sentences that none of the phrases stands in */
    gs_examples alone;
} gs_lack;

/* A rule that is wrong in more than half of the sentences it fires in: three or more whose gold speaks of its label. */
typedef struct gs_wrong_rule {
    const gs_rule *rule;
    const gs_concept *concept;
    size_t n_fires, n_right; /* sentences */
    size_t n_false_alarms;   /* sentences flagged wrongly in which it fired */
    gs_examples examples;    /* of the wrong ones, those flagged first */
    const char *blocker;     /* a line for the lexicon, "! denied bail"; NULL: no word stands out. Then: */
    size_t n_blocked_wrong;  /* of its wrong sentences, those it would no longer fire in */
    size_t n_blocked_right;  /* right hits of its concept that the blocker would take back as well */
} gs_wrong_rule;

/* What one lexicon lacks. */
typedef struct gs_suggestion {
    const gs_lexicon *lexicon;
    size_t n_items;
    gs_lack lacks[GS_N_LABELS];
    gs_wrong_rule *rules; /* those behind most false alarms first */
    size_t n_rules, n_wrong_rules; /* listed; there are */
} gs_suggestion;

/* For each lexicon that scored some of the gold, by tag: up to `n` phrases a label and up to `n` rules. `seen` is what
 * `engine` said of `gold`. All in the arena. */
gs_status gs_suggest(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen, size_t n,
                     gs_arena *arena, gs_suggestion **out, size_t *n_out, gs_error *err);

/* --- Which sentences to label next (pick.c) --- */

/* A sentence whose labels would teach much, and why. */
typedef struct gs_pick {
    size_t item;
    gs_label label; /* the one whose confidence is nearest to its threshold */
    double confidence, threshold;
    const gs_lacking_phrase *phrase; /* that the gold wants and the sentence has, or NULL */
} gs_pick;

typedef struct gs_pick_options {
    size_t n;
    unsigned labels;       /* 1u << gs_label: those that matter; 0: all five */
    const gs_gold_set *gold; /* sentences that need not be labelled again; NULL: none */
    const gs_suggestion *suggestions; /* what to look for */
    size_t n_suggestions;
} gs_pick_options;

/* Up to n of the sentences of `tasks` that nobody has labelled, the most telling first: those with a confidence near
 * its threshold and those with a phrase that a lexicon lacks, but not the same sentence, rule or phrase again and
 * again. `seen` is what `engine` said of `tasks`. In the arena. */
gs_status gs_pick_tasks(const gs_engine *engine, const gs_gold_set *tasks, const gs_observations *seen,
                        const gs_pick_options *options, gs_arena *arena, gs_pick **out, size_t *n_out, gs_error *err);
/* Appends a pick as a line of our JSONL, without labels; what speaks for it is in "why". */
void gs_pick_put_jsonl(const gs_gold_set *tasks, const gs_observations *seen, const gs_pick *pick, gs_buf *out);

#endif
