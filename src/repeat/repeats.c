/* What was there: under its digest an article, under each of its bands a first. */
#include "repeat/bands.h"

#include <stdlib.h>
#include <string.h>

typedef struct article {
    const char *id;
    unsigned char digest[GS_SIGNATURE_DIGEST];
} article;

typedef struct first {
    uint32_t article;
    uint32_t asked; /* number of the text it was last compared with */
    gs_signature signature;
} first;

struct gs_repeats {
    gs_arena arena; /* ids */
    article *articles;
    first *firsts;
    gs_bands bands;
    size_t n_articles, n_firsts;
    size_t cap_articles, cap_firsts;
    uint32_t n_asked;
};

gs_status gs_repeats_new(gs_repeats **out, gs_error *err)
{
    gs_repeats *r = calloc(1, sizeof(*r));
    if (!r || !gs_bands_init(&r->bands)) {
        free(r);
        return gs_fail_nomem(err);
    }
    *out = r;
    return GS_OK;
}

void gs_repeats_free(gs_repeats *repeats)
{
    if (!repeats)
        return;
    gs_arena_done(&repeats->arena);
    free(repeats->articles);
    free(repeats->firsts);
    gs_bands_done(&repeats->bands);
    free(repeats);
}

/* --- Looking up --- */

static const article *find_same(gs_repeats *r, const gs_signature *signature)
{
    uint32_t key = gs_band_key(signature, GS_BAND_DIGEST);
    for (const gs_bands_node *n = gs_bands_first(&r->bands, key); n; n = gs_bands_next(&r->bands, n))
        if (n->place < r->n_articles &&
            memcmp(r->articles[n->place].digest, signature->digest, GS_SIGNATURE_DIGEST) == 0)
            return &r->articles[n->place];
    return NULL;
}

/* The earliest first that is nearly it. */
static const first *find_near(gs_repeats *r, const gs_signature *signature, double *similarity)
{
    const first *best = NULL;
    unsigned n_compared = 0;
    r->n_asked++;
    for (unsigned band = 0; band < GS_BANDS; band++) {
        const gs_bands_node *n = gs_bands_first(&r->bands, gs_band_key(signature, band));
        for (; n && n_compared < GS_BANDS_MOST; n = gs_bands_next(&r->bands, n)) {
            if (n->place >= r->n_firsts || r->firsts[n->place].asked == r->n_asked)
                continue;
            first *it = &r->firsts[n->place];
            it->asked = r->n_asked;
            n_compared++;
            double share = gs_signature_similarity(&it->signature, signature);
            if (share < GS_REPEAT_NEAR_FROM || (best && best < it))
                continue;
            best = it;
            *similarity = share;
        }
    }
    return best;
}

/* --- Adding --- */

static bool make_room(gs_repeats *r)
{
    return gs_array_reserve(&r->articles, &r->cap_articles, r->n_articles + 1, sizeof(*r->articles)) &&
           gs_array_reserve(&r->firsts, &r->cap_firsts, r->n_firsts + 1, sizeof(*r->firsts)) &&
           gs_bands_reserve(&r->bands, GS_BANDS + 1);
}

static void put_first(gs_repeats *r, const gs_signature *signature)
{
    r->firsts[r->n_firsts] = (first){ .article = (uint32_t)r->n_articles, .signature = *signature };
    for (unsigned band = 0; band < GS_BANDS; band++)
        gs_bands_put(&r->bands, gs_band_key(signature, band), (uint32_t)r->n_firsts);
    r->n_firsts++;
}

gs_status gs_repeats_add(gs_repeats *repeats, const gs_signature *signature, gs_span id, gs_repeat *out, gs_error *err)
{
    gs_repeats *r = repeats;
    const article *same = find_same(r, signature);
    *out = (gs_repeat){ 0 };
    if (same) {
        *out = (gs_repeat){ GS_REPEAT_EXACT, same->id, 1 };
        return GS_OK;
    }
    const char *kept = make_room(r) ? gs_arena_copy(&r->arena, id) : NULL;
    if (!kept)
        return gs_fail_nomem(err);
    const first *near = signature->is_comparable ? find_near(r, signature, &out->similarity) : NULL;
    if (near) {
        out->kind = GS_REPEAT_NEAR;
        out->of = r->articles[near->article].id;
    } else if (signature->is_comparable) {
        put_first(r, signature);
    }
    r->articles[r->n_articles] = (article){ .id = kept };
    memcpy(r->articles[r->n_articles].digest, signature->digest, GS_SIGNATURE_DIGEST);
    gs_bands_put(&r->bands, gs_band_key(signature, GS_BAND_DIGEST), (uint32_t)r->n_articles++);
    return GS_OK;
}
