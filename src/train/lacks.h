/* What is missed of a label, while it is found: counted in lacks.c, listed in lack_list.c. */
#ifndef GS_TRAIN_LACKS_H
#define GS_TRAIN_LACKS_H

#include "train/keys.h"
#include "train/phrases.h"
#include "train/suggest_parts.h"

/* What a sentence is to the label: held and not flagged; held and flagged; not held; undecided. */
typedef enum gs_lack_kind { GS_MISSED, GS_CAUGHT, GS_OTHER, GS_REST, GS_N_LACK_KINDS } gs_lack_kind;

/* A phrase that may be listed. */
typedef struct gs_tally {
    uint64_t set;                /* of missed sentences: equal for equal sets */
    uint32_t n[GS_N_LACK_KINDS]; /* sentences */
    uint32_t first;              /* missed sentence, + 1 */
    bool is_marked;              /* as a cue */
    bool is_spread;              /* over two documents */
    bool is_part;                /* of a longer phrase that stands wherever it does */
} gs_tally;

typedef struct gs_lack_search {
    const gs_suggest_work *work;
    gs_lack *lack;
    gs_phrases phrases; /* of the sentence at hand */
    gs_keys keys;
    gs_tally *tallies; /* by key */
    size_t cap_tallies;
    uint64_t *once, *twice;          /* phrases by a few bits of their keys: seen in a sentence; in another */
    double n_words[GS_N_LACK_KINDS]; /* phrases of all sentences of a kind */
} gs_lack_search;

typedef struct gs_ranked_tally {
    double z;
    uint32_t number;
} gs_ranked_tally;

/* Of those that nobody marked, words of which a rule would be wrong nine times in ten are none to suggest. */
static inline bool gs_lack_is_worth(size_t n_missed, size_t n_others)
{
    return n_missed > 0 && n_missed * 10 >= n_missed + n_others;
}

typedef gs_status gs_lack_look(void *context, gs_lack_search *search, uint32_t item);
/* Reads the sentences one by one, or those that are missed. */
gs_status gs_lack_each(gs_lack_search *search, bool missed_only, gs_lack_look *look_at, void *context);

/* Fills the lists of search->lack; `ranked` are the best first. (lack_list.c) */
gs_status gs_lack_list(gs_lack_search *search, const gs_ranked_tally *ranked, size_t n);

#endif
