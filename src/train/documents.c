/* Items put together by document; languages, each once. */
#include "train/measure.h"

#include <stdlib.h>
#include <string.h>

/* By name; those without one come last, in their own order. */
static int compare(const void *a, const void *b)
{
    const gs_of_document *x = a, *y = b;
    int order = (!*x->doc) - (!*y->doc);
    order = order ? order : strcmp(x->doc, y->doc);
    return order ? order : (x->item > y->item) - (x->item < y->item);
}

bool gs_documents_of(gs_of_document *items, size_t n, gs_arena *arena, gs_documents *out)
{
    *out = (gs_documents){ .items = items, .ends = gs_arena_array(arena, n + 1, sizeof(*out->ends)) };
    if (!out->ends)
        return false;
    qsort(items, n, sizeof(*items), compare);
    for (size_t i = 0; i < n; i++) {
        if (i + 1 == n || !*items[i].doc || strcmp(items[i].doc, items[i + 1].doc) != 0)
            out->ends[out->n++] = i + 1;
    }
    return true;
}

static int compare_tags(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

size_t gs_tags_sort(const char **tags, size_t n)
{
    size_t n_kept = 0;
    qsort(tags, n, sizeof(*tags), compare_tags);
    for (size_t i = 0; i < n; i++) {
        if (n_kept == 0 || strcmp(tags[n_kept - 1], tags[i]) != 0)
            tags[n_kept++] = tags[i];
    }
    return n_kept;
}

void gs_gold_keep_language(gs_gold_set *gold, const char *lang)
{
    size_t n = 0;
    for (size_t i = 0; i < gold->n; i++) {
        if (strcmp(gold->ptr[i].lang, lang) == 0)
            gold->ptr[n++] = gold->ptr[i];
    }
    gold->n = n;
}
