/* A blocker for a rule that is mostly wrong: which word it has (blockers.c), how that is written (blocker_line.c). */
#ifndef GS_TRAIN_BLOCKERS_H
#define GS_TRAIN_BLOCKERS_H

#include "train/keys.h"
#include "train/phrases.h"
#include "train/suggest_parts.h"

/* Where a word stands: right before the cue, right behind, or with others between. */
typedef enum gs_side { GS_BEFORE, GS_BEHIND, GS_NEAR_BEFORE, GS_NEAR_BEHIND, GS_N_SIDES } gs_side;

enum { GS_BLOCKER_NEAR = 2, GS_BLOCKER_LEAST = 2 }; /* words between, at most; hits it takes back, at least */

/* A word beside the cues of a rule. */
typedef struct gs_beside {
    uint64_t word; /* key of the phrase */
    gs_side side;
    unsigned n_words;
    uint32_t n[2];     /* hits: wrong, right */
    uint32_t last_hit; /* + 1 */
    uint32_t n_within; /* hits whose rule matched it */
} gs_beside;

/* Tokens of a cue, and of all that its rule matched where that was asked. */
typedef struct gs_cue_place {
    uint32_t first, last;
    uint32_t whole_first, whole_last;
} gs_cue_place;

typedef struct gs_blocker_search {
    const gs_suggest_work *work;
    gs_phrases phrases;  /* of the sentence at hand */
    gs_matcher *matcher; /* of the lexicon */
    gs_keys words;       /* that stand near some hit */
    uint32_t *n_with;    /* sentences of the gold, by word */
    double n_all;        /* words of all sentences */
    gs_keys keys;        /* of the words beside the rule at hand, and where */
    gs_beside *besides;
    size_t cap_besides;
    double n_sides[GS_N_SIDES][2]; /* words on a side, in wrong and right hits */
    gs_keys tried;       /* words that blockers are tried with */
    uint16_t *has;       /* by hit: 1u << each of them that its sentence has */
    gs_buf line, folded;
    gs_arena arena; /* spellings */
} gs_blocker_search;

/* Reads the sentence of a hit and finds its cue. */
gs_status gs_blocker_read(gs_blocker_search *search, const gs_rule_hit *hit, gs_cue_place *cue);
gs_cue_place gs_cue_place_of(const gs_tokens *tokens, const gs_rule_hit *hit);
/* True where the phrase stands near the cue: on which side, with others between or not. */
bool gs_side_of(const gs_tokens *tokens, const gs_keyed_phrase *phrase, gs_cue_place cue, gs_side *near, bool *beside);
static inline gs_side gs_side_beside(gs_side near)
{
    return near == GS_NEAR_BEFORE ? GS_BEFORE : GS_BEHIND;
}

/* Whether a blocker for the rule would matter to the hit: its own, and right ones of its concept. */
static inline bool gs_blocker_concerns(const gs_wrong_rule *rule, const gs_rule *rules, const gs_rule_hit *hit)
{
    const gs_rule *of = &rules[hit->rule];
    return of == rule->rule || (hit->is_right && of->concept == rule->rule->concept);
}

/* Writes, compiles and runs the blocker of a word, which is among those tried; fills rule->blocker if it takes back
 * enough that is wrong and little that is right. `hits` are those of all rules of the lexicon. (blocker_line.c) */
gs_status gs_blocker_try(gs_blocker_search *search, const gs_beside *word, const gs_rule_hit *hits, size_t n_hits,
                         gs_wrong_rule *rule);

#endif
