/* Gold and observations written down in tests. */
#ifndef GS_TEST_SMALL_GOLD_H
#define GS_TEST_SMALL_GOLD_H

#include <math.h>

#include "small.h"
#include "train/train.h"

enum { H = 1u << GS_HEDGE, D = 1u << GS_DENIAL, F = 1u << GS_FABRICATED, I = 1u << GS_INACCURATE, N = 1u << GS_NONRESPONSE };
enum { ALL_LABELS = (1u << GS_N_LABELS) - 1 };

/* An item without id, document or function, natural and of all labels. */
static inline gs_gold small_gold(const char *lang, const char *text, unsigned labels)
{
    return (gs_gold){ .text = gs_span_of(text), .id = "", .doc = "", .function = "", .lang = lang, .labels = labels,
                      .known = ALL_LABELS, .file = "gold.jsonl" };
}

/* Flagged with .9, the rest with .1. */
static inline gs_observation small_seen(unsigned flags)
{
    gs_observation seen = { .flags = flags };
    for (int label = 0; label < GS_N_LABELS; label++)
        seen.scores[label] = flags >> label & 1 ? .9 : .1;
    return seen;
}

#define NEAR(got, want) cr_expect_float_eq(got, want, 5e-4, #got " is %g, not %g", (double)(got), (double)(want))

#endif
