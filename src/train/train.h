/* train: gold, and what is learnt from it and measured on it. Its own libraries (jansson, later liblinear) are linked
 * into the program only: the core and libgainsay score without them.
 *
 * Thread rule: every object belongs to one thread. */
#ifndef GS_TRAIN_H
#define GS_TRAIN_H

#include "engine/engine.h"

/* --- Gold: sentences and the labels a careful reader gave them (gold.c) --- */

/* How the sentences were chosen. Weights may learn from all; confidences and thresholds only from the first two, since
 * among sentences that were written or sought out nothing is as frequent as in news. */
typedef enum gs_sampling {
    GS_SAMPLING_NATURAL, /* as they came */
    GS_SAMPLING_PICKED,  /* for tempting words, or by a detector */
    GS_SAMPLING_WRITTEN, /* made up to show something */
    GS_N_SAMPLINGS,
} gs_sampling;
const char *gs_sampling_name(gs_sampling sampling);
bool gs_sampling_parse(gs_span name, gs_sampling *out);

/* Words that a reader marked. */
typedef struct gs_gold_cue {
    uint32_t start, end; /* bytes of the text, [start, end) */
    gs_label label;
} gs_gold_cue;

typedef struct gs_gold {
    gs_span text;                          /* UTF-8, one sentence */
    const char *id, *doc, *lang, *function; /* "" where nobody said; translations of one document share its `doc` */
    unsigned labels, soft, known; /* 1u << gs_label: held; undecided (left out everywhere); spoken of at all */
    gs_gold_cue *cues;
    size_t n_cues;
    gs_sampling sampling;
    const char *file; /* where it stands */
    unsigned line;
} gs_gold;

/* All strings live in the set's arena. Zero is an empty set. */
typedef struct gs_gold_set {
    gs_arena arena;
    gs_gold *ptr;
    size_t n, cap;
} gs_gold_set;
void gs_gold_done(gs_gold_set *set);

/* What a file does not say of its items. */
typedef struct gs_gold_defaults {
    const char *lang;     /* NULL: an item without a language is an error */
    unsigned known;       /* labels the file speaks of; 0: all five */
    gs_sampling sampling;
} gs_gold_defaults;

#endif
