/* How much gold there is, by language and label. */
#include "train/internal.h"

#include <stdlib.h>
#include <string.h>

/* Items of one language together, those of one document beside each other. */
static int by_lang_and_doc(const void *a, const void *b)
{
    const gs_gold *x = *(const gs_gold *const *)a, *y = *(const gs_gold *const *)b;
    int order = strcmp(x->lang, y->lang);
    return order ? order : strcmp(x->doc, y->doc);
}

static gs_gold_count count(const gs_gold *const *items, size_t n, gs_label label)
{
    gs_gold_count c = { .lang = items[0]->lang, .label = label };
    const gs_gold *last = NULL;
    for (size_t i = 0; i < n; i++) {
        const gs_gold *item = items[i];
        if (!(item->known >> label & 1))
            continue;
        if (item->soft >> label & 1) {
            c.n_soft++;
            continue;
        }
        c.n++;
        c.n_positive += item->labels >> label & 1;
        c.by_sampling[item->sampling]++;
        c.n_documents += !last || !*item->doc || strcmp(last->doc, item->doc) != 0;
        last = item;
    }
    return c;
}

gs_status gs_gold_counts(const gs_gold_set *set, gs_arena *arena, gs_gold_count **rows, size_t *n, gs_error *err)
{
    const gs_gold **items = gs_arena_array(arena, set->n, sizeof(*items));
    gs_gold_count *out = NULL;
    size_t n_out = 0, n_langs = 0;
    for (size_t i = 0; items && i < set->n; i++)
        items[i] = &set->ptr[i];
    if (items && set->n)
        qsort(items, set->n, sizeof(*items), by_lang_and_doc);
    for (size_t i = 0; items && i < set->n; i++)
        n_langs += !i || strcmp(items[i]->lang, items[i - 1]->lang) != 0;
    if (items)
        out = gs_arena_array(arena, n_langs * GS_N_LABELS, sizeof(*out));
    if (!out)
        return gs_fail_nomem(err);
    for (size_t first = 0, last; first < set->n; first = last) {
        for (last = first; last < set->n && strcmp(items[last]->lang, items[first]->lang) == 0; last++)
            ;
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            gs_gold_count c = count(items + first, last - first, label);
            if (c.n || c.n_soft)
                out[n_out++] = c;
        }
    }
    *rows = out;
    *n = n_out;
    return GS_OK;
}
