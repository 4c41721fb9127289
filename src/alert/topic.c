/* What a sentence is about, as a set of numbers. */
#include "alert/watcher.h"

#include <stdlib.h>

static int compare(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* Rising, each once. */
static size_t make_set(uint64_t *ptr, size_t n)
{
    size_t kept = 0;
    if (n > 1)
        qsort(ptr, n, sizeof(*ptr), compare);
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || ptr[kept - 1] != ptr[i])
            ptr[kept++] = ptr[i];
    return kept;
}

/* Common words count only where there are no others. */
static size_t take_words(const gs_word *words, size_t n, bool common_too, uint64_t *out)
{
    size_t taken = 0;
    for (size_t i = 0; i < n; i++) {
        bool touches_next = i + 1 < n && words[i].end == words[i + 1].start;
        bool touches_last = i > 0 && words[i - 1].end == words[i].start;
        if (touches_next)
            out[taken++] = gs_mix(words[i].root ^ gs_mix(words[i + 1].root));
        else if (!touches_last && (common_too || !words[i].is_common))
            out[taken++] = words[i].root;
    }
    return taken;
}

gs_status gs_watch_topic(gs_watcher *w, watch_text *text, uint32_t sentence, watch_topic *out, gs_error *err)
{
    const gs_word *words;
    size_t n;
    gs_status status = gs_watch_words(w, text, sentence, &words, &n, err);
    if (status != GS_OK)
        return status;
    out->ptr = gs_arena_array(&w->arena, n + 1, sizeof(*out->ptr));
    if (!out->ptr)
        return gs_fail_nomem(err);
    out->n = take_words(words, n, false, out->ptr);
    if (out->n == 0)
        out->n = take_words(words, n, true, out->ptr);
    out->n = make_set(out->ptr, out->n);
    return GS_OK;
}

size_t gs_topic_shared(const watch_topic *a, const watch_topic *b)
{
    size_t shared = 0;
    for (size_t i = 0, k = 0; i < a->n && k < b->n;) {
        if (a->ptr[i] == b->ptr[k])
            shared++;
        bool step = a->ptr[i] <= b->ptr[k];
        k += a->ptr[i] >= b->ptr[k];
        i += step;
    }
    return shared;
}
