/* Claims of a window, in the order of time: a ring that is looked through from the newest. Most are passed over by a
 * quick look at the places of their terms, a few nanoseconds each; a comparison takes microseconds, so that there are
 * only so many: a sender who repeats a denial with other words around it would else stop the desk. */
#include <stdlib.h>
#include <string.h>

#include "alert/claim_terms.h"

/* What the quick look reads stands in front, together. */
typedef struct held {
    uint64_t lang;                   /* a hash of it */
    unsigned n, shares[2];           /* of its outline when it was added */
    uint16_t places[GS_CLAIM_TERMS]; /* of its n terms in an outline */
    gs_claim_ref ref;
    gs_claim claim;
} held;

struct gs_claims {
    held *ring;
    size_t first, n, most, cap; /* places from `first` on, round the end, are in use */
    gs_claim_counts *counts;
};

GS_DEFINE_AUTO(gs_claims, gs_claims_free)

gs_status gs_claims_new(size_t most, gs_claims **out, gs_error *err)
{
    gs_auto(gs_claims_free) gs_claims *claims = calloc(1, sizeof(*claims));
    if (!claims)
        return gs_fail_nomem(err);
    claims->most = most ? most : 1;
    gs_status status = gs_claim_counts_new(&claims->counts, err);
    if (status == GS_OK)
        *out = gs_steal(claims);
    return status;
}

void gs_claims_free(gs_claims *claims)
{
    if (!claims)
        return;
    gs_claim_counts_free(claims->counts);
    free(claims->ring);
    free(claims);
}

static held *at(const gs_claims *c, size_t i)
{
    size_t place = c->first + i;
    return &c->ring[place < c->cap ? place : place - c->cap];
}

/* Room for one more where `most` allows it; growing, the ring is laid out from its start. */
static bool grow(gs_claims *c)
{
    if (c->n < c->cap)
        return true;
    size_t cap = c->cap ? 2 * c->cap : 64;
    if (cap > c->most)
        cap = c->most;
    held *ring = cap <= SIZE_MAX / sizeof(*ring) ? malloc(cap * sizeof(*ring)) : NULL;
    if (!ring)
        return false;
    for (size_t i = 0; i < c->n; i++)
        ring[i] = *at(c, i);
    free(c->ring);
    c->ring = ring;
    c->cap = cap;
    c->first = 0;
    return true;
}

static void drop_first(gs_claims *c)
{
    c->first = c->first + 1 < c->cap ? c->first + 1 : 0;
    c->n--;
}

gs_status gs_claims_add(gs_claims *claims, const gs_claim *claim, const gs_claim_ref *ref, gs_error *err)
{
    if (claims->n == claims->most)
        drop_first(claims);
    if (!grow(claims))
        return gs_fail_nomem(err);
    claims->n++;
    gs_claim_outline outline;
    gs_claim_outline_of(claim, claims->counts, &outline);
    held *it = at(claims, claims->n - 1);
    *it = (held){ .lang = gs_hash_id(gs_span_of(claim->lang)), .n = claim->n, .ref = *ref, .claim = *claim,
                  .shares = { outline.shares[0], outline.shares[1] } };
    for (unsigned i = 0; i < claim->n; i++)
        it->places[i] = gs_outline_place(claim->terms[i]);
    gs_claim_counts_add(claims->counts, claim);
    return GS_OK;
}

void gs_claims_remove(gs_claims *claims, int64_t article)
{
    size_t kept = 0;
    for (size_t i = 0; i < claims->n; i++)
        if (at(claims, i)->ref.article != article)
            *at(claims, kept++) = *at(claims, i);
    claims->n = kept;
}

void gs_claims_forget(gs_claims *claims, int64_t before)
{
    while (claims->n > 0 && at(claims, 0)->ref.at < before)
        drop_first(claims);
}

size_t gs_claims_count(const gs_claims *claims)
{
    return claims->n;
}

/* Puts one at its place among the best. */
static void keep(gs_claim_match *out, size_t *n, size_t most, const gs_claim_match *match)
{
    size_t place = *n;
    while (place > 0 && out[place - 1].similarity < match->similarity)
        place--;
    if (place == most)
        return;
    *n += *n < most;
    memmove(out + place + 1, out + place, (*n - place - 1) * sizeof(*out));
    out[place] = *match;
}

static bool may_be_same(uint64_t lang, const gs_claim_outline *outline, const held *it)
{
    unsigned sum = 0;
    bool one_language = lang == it->lang;
    for (unsigned i = 0; i < it->n; i++)
        sum += outline->weights[it->places[i]];
    return sum >= outline->shares[one_language] + it->shares[one_language];
}

static bool is_equal(const gs_claim *a, const gs_claim *b)
{
    return a->n == b->n && strcmp(a->lang, b->lang) == 0 && memcmp(a->terms, b->terms, a->n * sizeof(*a->terms)) == 0;
}

size_t gs_claims_find(const gs_claims *claims, const gs_claim *claim, int64_t since, gs_claim_match *out, size_t most)
{
    size_t n = 0, compared = 0, equal = 0;
    uint64_t lang = gs_hash_id(gs_span_of(claim->lang));
    double own = 0; /* similarity of those that are equal, once there is one */
    gs_claim_outline outline;
    gs_claim_outline_of(claim, claims->counts, &outline);
    for (size_t i = claims->n; i-- > 0 && equal < most && compared < GS_LIMIT_CLAIM_COMPARISONS;) {
        const held *it = at(claims, i);
        if (it->ref.at < since)
            break;
        if (!may_be_same(lang, &outline, it))
            continue;
        bool repeats = is_equal(claim, &it->claim);
        compared += !repeats || equal == 0;
        gs_claim_match match = { .ref = it->ref };
        memcpy(match.lang, it->claim.lang, sizeof(match.lang));
        match.similarity = repeats && equal ? own : gs_claim_similarity(claim, &it->claim, claims->counts);
        own = repeats ? match.similarity : own;
        equal += repeats;
        if (match.similarity >= GS_CLAIM_SAME_FROM)
            keep(out, &n, most, &match);
    }
    return n;
}
