/* Similarity of claims: a Dice coefficient of weighted terms, with evidence wanted beyond a share.
 *
 *   similarity = 2 S / (N(a) + N(b) + 2 DOUBT)
 *
 * S is the sum over pairs of terms that meet, each term in one pair at most, of closeness x the smaller weight; N the
 * sum of a claim's weights. DOUBT is what two claims must share, beyond all that they do not, to be half alike: two
 * sentences that name only a country are no claim.
 *
 * A weight is a term's information in nats, as the inverse document frequency (Sparck Jones 1972) tells it, at most
 * what its length can hold: a skeleton of two consonants or a number of one digit says little, however new. Stems count
 * only in one language. Context adds to S, by CONTEXT for each side that has it from there, and nothing to N: a
 * sentence is not another for what stands before it. Words that may be names weigh less where they meet nothing, and
 * where neither side is sure. All numbers here were chosen on one half of the documents of docs/stories.md. */
#include "alert/claim_terms.h"

#include <math.h>
#include <string.h>

#include "alert/skeleton.h"

static const double DOUBT = 10, CONTEXT = .3, BOTH_UNSURE = .5, UNSURE_ALONE = .15;
/* SEEN: claims taken as read when there are few, so that the first names are not taken for the rarest. */
static const double SEEN = 200, NATS_A_DIGIT = 2.3, NATS_A_SOUND = 2, NATS_OF_A_PLACE = 6, PLACE = .8, STEM = .5;

typedef struct side {
    const gs_claim *claim;
    double weights[GS_CLAIM_TERMS];
    bool has_met[GS_CLAIM_TERMS];
} side;

static double weight_of(uint64_t term, const gs_claim_counts *counts)
{
    double n = counts ? gs_claim_counts_all(counts) : 0, with = counts ? gs_claim_counts_of(counts, term) : 0;
    double nats = log((n + SEEN) / (with + 1));
    switch (gs_term_kind_of(term)) {
    case GS_TERM_NUMBER:
        return fmin(nats, NATS_A_DIGIT * (double)(gs_term_value(term) & 7));
    case GS_TERM_WORLD:
        return fmin(PLACE * nats, NATS_OF_A_PLACE);
    case GS_TERM_NAME:
        return fmin(nats, NATS_A_SOUND * gs_skeleton_length(gs_term_value(term)));
    default:
        return STEM * nats;
    }
}

static void weigh(side *s, const gs_claim *claim, bool with_stems, const gs_claim_counts *counts)
{
    s->claim = claim;
    for (unsigned i = 0; i < claim->n; i++) {
        bool counts_here = with_stems || gs_term_kind_of(claim->terms[i]) != GS_TERM_STEM;
        s->weights[i] = counts_here ? fmax(weight_of(claim->terms[i], counts), 0) : 0;
        s->has_met[i] = false;
    }
}

/* What a pair adds to S, 0: the terms do not meet. */
static double meet(uint64_t a, uint64_t b, bool one_language)
{
    gs_term_kind kind = gs_term_kind_of(a);
    if (kind != gs_term_kind_of(b))
        return 0;
    double closeness = gs_term_bare(a) == gs_term_bare(b) ? 1 : 0;
    if (kind == GS_TERM_NAME && closeness == 0)
        closeness = gs_skeleton_closeness(gs_term_value(a), gs_term_value(b));
    if (a & GS_TERM_CONTEXT)
        closeness *= CONTEXT;
    if (b & GS_TERM_CONTEXT)
        closeness *= CONTEXT;
    if (kind == GS_TERM_NAME && !one_language && (a & b & GS_TERM_UNSURE))
        closeness *= BOTH_UNSURE;
    return closeness;
}

/* The best partner that term i of `a` finds among those of `b` that have none. */
static double pair_up(side *a, side *b, unsigned i, bool one_language)
{
    double best = 0;
    unsigned at = 0;
    for (unsigned k = 0; k < b->claim->n; k++) {
        double least = fmin(a->weights[i], b->weights[k]);
        if (b->has_met[k] || least <= best)
            continue;
        double share = least * meet(a->claim->terms[i], b->claim->terms[k], one_language);
        if (share > best) {
            best = share;
            at = k;
        }
    }
    if (best > 0)
        a->has_met[i] = b->has_met[at] = true;
    return best;
}

static double sum_of(const side *s)
{
    double sum = 0;
    for (unsigned i = 0; i < s->claim->n; i++) {
        uint64_t term = s->claim->terms[i];
        if (!(term & GS_TERM_CONTEXT))
            sum += s->weights[i] * ((term & GS_TERM_UNSURE) && !s->has_met[i] ? UNSURE_ALONE : 1);
    }
    return sum;
}

/* Pairs are made greedily from one side: always from the same. */
static bool is_before(const gs_claim *a, const gs_claim *b)
{
    if (a->n != b->n)
        return a->n < b->n;
    return memcmp(a->terms, b->terms, a->n * sizeof(*a->terms)) <= 0;
}

double gs_claim_similarity(const gs_claim *a, const gs_claim *b, const gs_claim_counts *counts)
{
    side x, y;
    double shared = 0;
    bool one_language = strcmp(a->lang, b->lang) == 0, in_order = is_before(a, b);
    weigh(&x, in_order ? a : b, one_language, counts);
    weigh(&y, in_order ? b : a, one_language, counts);
    for (unsigned i = 0; i < x.claim->n; i++)
        if (x.weights[i] > 0)
            shared += pair_up(&x, &y, i, one_language);
    return fmin(2 * shared / (sum_of(&x) + sum_of(&y) + 2 * DOUBT), 1);
}

/* Terms that are equal bring at least EQUAL of what two claims must share; the rest may be names that are only close.
 * Measured on the first half: of pairs that are taken for the same, one in 75 is passed over. */
static const double EQUAL = .6;

static unsigned share_of(const side *s)
{
    return (unsigned)(16 * EQUAL * GS_CLAIM_SAME_FROM / 2 * (sum_of(s) + DOUBT));
}

void gs_claim_outline_of(const gs_claim *claim, const gs_claim_counts *counts, gs_claim_outline *out)
{
    side s;
    weigh(&s, claim, false, counts);
    out->shares[0] = share_of(&s);
    weigh(&s, claim, true, counts);
    out->shares[1] = share_of(&s);
    memset(out->weights, 0, sizeof(out->weights));
    for (unsigned i = 0; i < claim->n; i++) {
        double sixteenths = 16 * s.weights[i] * (claim->terms[i] & GS_TERM_CONTEXT ? CONTEXT : 1);
        out->weights[gs_outline_place(claim->terms[i])] = (uint8_t)fmin(sixteenths, UINT8_MAX);
    }
}
