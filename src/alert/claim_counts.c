/* Counts: a table of counters by the hash of a term; two terms that share one look more common, which is the safe
 * side. */
#include "alert/claim_terms.h"

#include <stdlib.h>

enum { BITS = 16 };

struct gs_claim_counts {
    uint32_t n;
    uint32_t by_term[1 << BITS];
};

gs_status gs_claim_counts_new(gs_claim_counts **out, gs_error *err)
{
    gs_claim_counts *counts = calloc(1, sizeof(*counts));
    if (!counts)
        return gs_fail_nomem(err);
    *out = counts;
    return GS_OK;
}

void gs_claim_counts_free(gs_claim_counts *counts)
{
    free(counts);
}

static size_t place_of(uint64_t term)
{
    return gs_mix(gs_mix(gs_term_bare(term)) + 1) >> (64 - BITS);
}

void gs_claim_counts_add(gs_claim_counts *counts, const gs_claim *claim)
{
    if (counts->n == UINT32_MAX)
        return;
    counts->n++;
    for (unsigned i = 0; i < claim->n; i++)
        counts->by_term[place_of(claim->terms[i])]++;
}

double gs_claim_counts_of(const gs_claim_counts *counts, uint64_t term)
{
    return counts->by_term[place_of(term)];
}

double gs_claim_counts_all(const gs_claim_counts *counts)
{
    return counts->n;
}
