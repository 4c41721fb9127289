/* Which story: articles in a list by the time they were added, and in the table of bands under their bands, their
 * digest and their id. Places of articles that went are used again. */
#include "repeat/bands.h"

#include <stdlib.h>
#include <string.h>

enum { NODES = GS_BANDS + 2 }; /* bands, digest, id */
#define NONE UINT32_MAX

typedef struct article {
    int64_t id, story, at;
    uint32_t before, after; /* in the list; of a spare one only `after` counts */
    uint32_t asked;         /* number of the text it was last compared with */
    gs_signature signature;
} article;

struct gs_story_index {
    article *articles;
    size_t n_articles, cap_articles; /* places in use or spare */
    size_t n, most;
    uint32_t oldest, newest, spare;
    uint32_t n_asked;
    gs_bands bands;
};

gs_status gs_story_index_new(size_t most, gs_story_index **out, gs_error *err)
{
    gs_story_index *x = calloc(1, sizeof(*x));
    if (!x || !gs_bands_init(&x->bands)) {
        free(x);
        return gs_fail_nomem(err);
    }
    x->most = most ? most : 1;
    x->oldest = x->newest = x->spare = NONE;
    *out = x;
    return GS_OK;
}

void gs_story_index_free(gs_story_index *index)
{
    if (!index)
        return;
    free(index->articles);
    gs_bands_done(&index->bands);
    free(index);
}

size_t gs_story_index_count(const gs_story_index *index)
{
    return index->n;
}

/* --- The table --- */

static uint32_t key_of_id(int64_t id)
{
    return (uint32_t)(gs_mix(gs_mix((uint64_t)id) + GS_BAND_DIGEST + 1) >> 32);
}

typedef void change(gs_bands *bands, uint32_t key, uint32_t place);

/* Puts the nodes of an article, or takes them out. What cannot be compared has no bands. */
static void change_nodes(gs_story_index *x, uint32_t place, change *how)
{
    const article *a = &x->articles[place];
    for (unsigned band = 0; a->signature.is_comparable && band < GS_BANDS; band++)
        how(&x->bands, gs_band_key(&a->signature, band), place);
    how(&x->bands, gs_band_key(&a->signature, GS_BAND_DIGEST), place);
    how(&x->bands, key_of_id(a->id), place);
}

static uint32_t place_of(const gs_story_index *x, int64_t id)
{
    const gs_bands_node *n = gs_bands_first(&x->bands, key_of_id(id));
    while (n && x->articles[n->place].id != id)
        n = gs_bands_next(&x->bands, n);
    return n ? n->place : NONE;
}

/* --- The list --- */

static uint32_t *after_of(gs_story_index *x, uint32_t place)
{
    return place == NONE ? &x->oldest : &x->articles[place].after;
}

static uint32_t *before_of(gs_story_index *x, uint32_t place)
{
    return place == NONE ? &x->newest : &x->articles[place].before;
}

static void take_out(gs_story_index *x, uint32_t place)
{
    article *a = &x->articles[place];
    change_nodes(x, place, gs_bands_take_out);
    *after_of(x, a->before) = a->after;
    *before_of(x, a->after) = a->before;
    a->after = x->spare;
    x->spare = place;
    x->n--;
}

void gs_story_index_remove(gs_story_index *index, int64_t id)
{
    uint32_t place = place_of(index, id);
    if (place != NONE)
        take_out(index, place);
}

void gs_story_index_forget(gs_story_index *index, int64_t at)
{
    while (index->oldest != NONE && index->articles[index->oldest].at < at)
        take_out(index, index->oldest);
}

/* --- Adding --- */

gs_status gs_story_index_add(gs_story_index *index, const gs_signature *signature, int64_t id, int64_t story,
                             int64_t at, gs_error *err)
{
    gs_story_index *x = index;
    if (!gs_array_reserve(&x->articles, &x->cap_articles, x->n_articles + 1, sizeof(*x->articles)) ||
        !gs_bands_reserve(&x->bands, NODES))
        return gs_fail_nomem(err);
    gs_story_index_remove(x, id);
    if (x->n >= x->most)
        take_out(x, x->oldest);
    uint32_t place = x->spare != NONE ? x->spare : (uint32_t)x->n_articles++;
    article *a = &x->articles[place];
    if (place == x->spare)
        x->spare = a->after;
    *a = (article){ .id = id, .story = story, .at = at, .before = x->newest, .after = NONE,
                    .signature = *signature };
    *after_of(x, x->newest) = place;
    x->newest = place;
    x->n++;
    change_nodes(x, place, gs_bands_put);
    return GS_OK;
}

/* --- Looking up --- */

typedef struct search {
    gs_story_index *index;
    const gs_signature *signature;
    int64_t except;
    unsigned n_compared;
    uint32_t best; /* NONE: none yet */
    double similarity;
} search;

static void compare(search *s, uint32_t place)
{
    article *a = &s->index->articles[place];
    if (a->asked == s->index->n_asked || a->id == s->except)
        return;
    a->asked = s->index->n_asked;
    s->n_compared++;
    bool is_same = memcmp(a->signature.digest, s->signature->digest, GS_SIGNATURE_DIGEST) == 0;
    double share = is_same ? 1 : gs_signature_similarity(&a->signature, s->signature);
    if (share < GS_REPEAT_NEAR_FROM || share <= s->similarity)
        return;
    s->best = place;
    s->similarity = share;
}

/* Chains begin with what was put last, so that of equals the last is found first. */
static void look_under(search *s, unsigned which)
{
    const gs_bands *bands = &s->index->bands;
    const gs_bands_node *n = gs_bands_first(bands, gs_band_key(s->signature, which));
    for (; n && s->n_compared < GS_BANDS_MOST && s->similarity < 1; n = gs_bands_next(bands, n))
        if (n->place < s->index->n_articles)
            compare(s, n->place);
}

bool gs_story_index_find(gs_story_index *index, const gs_signature *signature, int64_t except, gs_story_near *out)
{
    search s = { .index = index, .signature = signature, .except = except, .best = NONE };
    index->n_asked++;
    look_under(&s, GS_BAND_DIGEST);
    for (unsigned band = 0; signature->is_comparable && band < GS_BANDS; band++)
        look_under(&s, band);
    if (s.best == NONE)
        return false;
    const article *a = &index->articles[s.best];
    *out = (gs_story_near){ .article = a->id, .story = a->story, .similarity = s.similarity };
    return true;
}
