/* The same sentence in two versions of an article. First those that are equal word for word, wherever they stand; of
 * the rest, pairs of the greatest Dice similarity of what they are about, 2 |A ∩ B| / (|A| + |B|), one after the other.
 * A longest common subsequence would lose what was moved, which editors do all the time; of equal pairs the nearest to
 * its old place is taken. */
#include "alert/watcher.h"

#include <stdlib.h>
#include <string.h>

/* Half of the words: below that it is another sentence. Headlines are short, and there is mostly one. */
#define SAME_FROM .5
#define SAME_HEADLINE_FROM .3

typedef struct keyed {
    uint64_t key;
    uint32_t at;
} keyed;

static int compare_keyed(const void *a, const void *b)
{
    const keyed *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return (x->at > y->at) - (x->at < y->at);
}

/* A number of all its words, and of what part of the text it is. */
static gs_status read_keys(gs_watcher *w, watch_text *text, keyed **out, watch_topic **topics, gs_error *err)
{
    size_t n = text->article->n;
    *out = gs_arena_array(&w->arena, n + 1, sizeof(**out));
    *topics = gs_arena_array(&w->arena, n + 1, sizeof(**topics));
    if (!*out || !*topics)
        return gs_fail_nomem(err);
    for (uint32_t i = 0; i < n; i++) {
        const gs_word *words;
        size_t n_words;
        gs_status status = gs_watch_words(w, text, i, &words, &n_words, err);
        if (status != GS_OK)
            return status;
        uint64_t key = gs_mix(1 + text->article->sentences[i].role);
        for (size_t k = 0; k < n_words; k++)
            key = gs_mix(key ^ words[k].literal);
        (*out)[i] = (keyed){ key, i };
        status = gs_watch_topic(w, text, i, &(*topics)[i], err);
        if (status != GS_OK)
            return status;
    }
    if (n > 1)
        qsort(*out, n, sizeof(**out), compare_keyed);
    return GS_OK;
}

static void pair_equal(const keyed *before, size_t n_before, const keyed *now, size_t n_now, watch_pairs *out)
{
    for (size_t b = 0, a = 0; b < n_before && a < n_now;) {
        if (before[b].key == now[a].key) {
            out->of_before[before[b].at] = now[a].at;
            out->of_now[now[a].at] = before[b].at;
            a++;
            b++;
        } else if (before[b].key < now[a].key) {
            b++;
        } else {
            a++;
        }
    }
}

/* Two sentences that may be the same. */
typedef struct likely {
    float similarity;
    uint32_t apart, before, now;
} likely;

static int compare_likely(const void *a, const void *b)
{
    const likely *x = a, *y = b;
    if (x->similarity != y->similarity)
        return x->similarity > y->similarity ? -1 : 1;
    if (x->apart != y->apart)
        return x->apart < y->apart ? -1 : 1;
    return (x->before > y->before) - (x->before < y->before);
}

/* The first ones without a pair, up to the limit. */
static gs_status list_rest(gs_watcher *w, const uint32_t *pairs, size_t n, uint32_t **out, size_t *n_out, gs_error *err)
{
    uint32_t *rest = gs_arena_array(&w->arena, n + 1, sizeof(*rest));
    if (!rest)
        return gs_fail_nomem(err);
    *n_out = 0;
    for (uint32_t i = 0; i < n && *n_out < GS_LIMIT_DRIFT_SENTENCES; i++)
        if (pairs[i] == GS_NO_SENTENCE)
            rest[(*n_out)++] = i;
    *out = rest;
    return GS_OK;
}

static float similarity_of(const gs_watcher *w, const watch_pairs *p, uint32_t b, uint32_t a)
{
    gs_text_role role = w->before.article->sentences[b].role;
    size_t both = p->before[b].n + p->now[a].n;
    if (role != w->now.article->sentences[a].role || both == 0)
        return 0;
    float dice = 2.f * (float)gs_topic_shared(&p->before[b], &p->now[a]) / (float)both;
    return dice >= (role == GS_HEADLINE ? (float)SAME_HEADLINE_FROM : (float)SAME_FROM) ? dice : 0;
}

static gs_status pair_similar(gs_watcher *w, watch_pairs *p, gs_error *err)
{
    uint32_t *before = NULL, *now = NULL;
    size_t n_before = 0, n_now = 0, n = 0, cap = 0;
    likely *list = NULL;
    gs_status status = list_rest(w, p->of_before, w->before.article->n, &before, &n_before, err);
    if (status == GS_OK)
        status = list_rest(w, p->of_now, w->now.article->n, &now, &n_now, err);
    if (status != GS_OK)
        return status;
    for (size_t b = 0; b < n_before; b++) {
        for (size_t a = 0; a < n_now; a++) {
            float similarity = similarity_of(w, p, before[b], now[a]);
            if (similarity <= 0)
                continue;
            if (!gs_array_reserve(&list, &cap, n + 1, sizeof(*list))) {
                free(list);
                return gs_fail_nomem(err);
            }
            uint32_t apart = before[b] > now[a] ? before[b] - now[a] : now[a] - before[b];
            list[n++] = (likely){ similarity, apart, before[b], now[a] };
        }
    }
    if (n > 1)
        qsort(list, n, sizeof(*list), compare_likely);
    for (size_t i = 0; i < n; i++) {
        if (p->of_before[list[i].before] != GS_NO_SENTENCE || p->of_now[list[i].now] != GS_NO_SENTENCE)
            continue;
        p->of_before[list[i].before] = list[i].now;
        p->of_now[list[i].now] = list[i].before;
    }
    free(list);
    return GS_OK;
}

gs_status gs_watch_pairs(gs_watcher *w, watch_pairs *out, gs_error *err)
{
    size_t n_before = w->before.article->n, n_now = w->now.article->n;
    keyed *before, *now;
    out->of_before = gs_arena_array(&w->arena, n_before + 1, sizeof(*out->of_before));
    out->of_now = gs_arena_array(&w->arena, n_now + 1, sizeof(*out->of_now));
    if (!out->of_before || !out->of_now)
        return gs_fail_nomem(err);
    memset(out->of_before, 0xff, n_before * sizeof(*out->of_before)); /* GS_NO_SENTENCE */
    memset(out->of_now, 0xff, n_now * sizeof(*out->of_now));
    gs_status status = read_keys(w, &w->before, &before, &out->before, err);
    if (status == GS_OK)
        status = read_keys(w, &w->now, &now, &out->now, err);
    if (status != GS_OK)
        return status;
    pair_equal(before, n_before, now, n_now, out);
    return pair_similar(w, out, err);
}
