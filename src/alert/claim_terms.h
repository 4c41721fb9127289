/* claim_terms: the terms of a claim's key; of this folder only. */
#ifndef GS_ALERT_CLAIM_TERMS_H
#define GS_ALERT_CLAIM_TERMS_H

#include "alert/claim.h"

/* A term, from the top: 4 bits kind, 44 value, 16 flags; so that terms of a kind stand together, by value. */
typedef enum gs_term_kind {
    GS_TERM_NUMBER = 1, /* a hash of its digits; 3 bits below that: how many, at most 7 */
    GS_TERM_WORLD,      /* gs_world_name.id */
    GS_TERM_NAME,       /* gs_skeleton_of() */
    GS_TERM_STEM,       /* a hash of the stem; of one language only */
} gs_term_kind;

enum {
    GS_TERM_CONTEXT = 1u << 0, /* of the headline or the sentence before */
    GS_TERM_UNSURE = 1u << 1,  /* a name perhaps: the script or the place in the sentence does not tell */
};

static inline uint64_t gs_term(gs_term_kind kind, uint64_t value, unsigned flags)
{
    return (uint64_t)kind << 60 | (value & (((uint64_t)1 << 44) - 1)) << 16 | flags;
}

static inline gs_term_kind gs_term_kind_of(uint64_t term)
{
    return (gs_term_kind)(term >> 60);
}

static inline uint64_t gs_term_value(uint64_t term)
{
    return term >> 16 & (((uint64_t)1 << 44) - 1);
}

/* Kind and value. */
static inline uint64_t gs_term_bare(uint64_t term)
{
    return term >> 16;
}

/* A claim as what a quick look at others wants: what its terms weigh, by their place in a table. A comparison pays
 * where another's places reach the sum of both their shares. */
enum { GS_OUTLINE_PLACES = 1 << 12 };
typedef struct gs_claim_outline {
    uint8_t weights[GS_OUTLINE_PLACES]; /* sixteenths of nats */
    unsigned shares[2]; /* for another language, for the same */
} gs_claim_outline;

static inline uint16_t gs_outline_place(uint64_t term)
{
    return (uint16_t)(gs_mix(gs_mix(gs_term_bare(term)) + 1) >> 52);
}

void gs_claim_outline_of(const gs_claim *claim, const gs_claim_counts *counts, gs_claim_outline *out);

/* How often a term was seen, and among how many claims. */
double gs_claim_counts_of(const gs_claim_counts *counts, uint64_t term);
double gs_claim_counts_all(const gs_claim_counts *counts);

#endif
