/* How often evidence is right: concepts, the same by language, and rules. A concept or a rule counts once in an item,
 * however often it stands there. */
#include "train/measure.h"

#include <stdlib.h>
#include <string.h>

typedef struct firings {
    gs_firing *ptr;
    size_t n, cap;
    bool failed;
} firings;

/* NULL, all together, comes first. */
static int order_of(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

static int compare(const void *a, const void *b)
{
    const gs_firing *x = a, *y = b;
    if (x->concept != y->concept)
        return x->concept < y->concept ? -1 : 1;
    int order = order_of(x->lang, y->lang);
    return order ? order : order_of(x->rule, y->rule);
}

/* Sorts, and adds up what is the same; means are sums as yet. */
static void fold(firings *list)
{
    size_t kept = 0;
    if (list->n)
        qsort(list->ptr, list->n, sizeof(*list->ptr), compare);
    for (size_t i = 0; i < list->n; i++) {
        gs_firing *f = &list->ptr[i];
        if (kept == 0 || compare(&list->ptr[kept - 1], f) != 0) {
            list->ptr[kept++] = *f;
            continue;
        }
        list->ptr[kept - 1].n += f->n;
        list->ptr[kept - 1].n_right += f->n_right;
        list->ptr[kept - 1].mean += f->mean;
    }
    list->n = kept;
}

static void add(firings *list, gs_firing f)
{
    if (!gs_array_reserve(&list->ptr, &list->cap, list->n + 1, sizeof(f)))
        list->failed = true;
    else
        list->ptr[list->n++] = f;
}

/* Does the concept, or with `by_rule` the very rule, stand before evidence i already? */
static bool is_again(const gs_observation *seen, size_t i, bool by_rule)
{
    const gs_evidence *e = &seen->evidence[i];
    for (size_t k = 0; k < i; k++) {
        const gs_evidence *other = &seen->evidence[k];
        if (other->concept == e->concept && (!by_rule || order_of(other->rule, e->rule) == 0))
            return true;
    }
    return false;
}

static void add_item(firings *list, const gs_engine *engine, const gs_gold *item, const gs_observation *seen)
{
    const gs_concepts *concepts = gs_engine_concepts(engine);
    const char *lang = gs_lexicon_lang(gs_engine_lexicon(engine, item->lang));
    for (size_t i = 0; i < seen->n_evidence; i++) {
        const gs_evidence *e = &seen->evidence[i];
        gs_label label = concepts->ptr[e->concept].label;
        if (!(gs_gold_counted(item) >> label & 1))
            continue;
        gs_firing f = {
            .concept = e->concept, .n = 1, .n_right = item->labels >> label & 1, .mean = seen->scores[label]
        };
        if (!is_again(seen, i, false)) {
            add(list, f);
            f.lang = lang;
            add(list, f);
        }
        f.lang = lang;
        f.rule = e->rule;
        if (f.rule && !is_again(seen, i, true))
            add(list, f);
    }
}

/* In the arena; NULL where there is no memory. */
static gs_firing *finish(const firings *list, gs_arena *arena)
{
    gs_firing *out = list->failed ? NULL : gs_arena_array(arena, list->n + 1, sizeof(*out));
    for (size_t i = 0; out && i < list->n; i++) {
        out[i] = list->ptr[i];
        out[i].mean /= (double)out[i].n;
    }
    return out;
}

gs_status gs_measure_firings(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                             gs_arena *arena, gs_firing **out, size_t *n_out, gs_error *err)
{
    firings list = { 0 };
    size_t folded = 0;
    for (size_t i = 0; i < gold->n && !list.failed; i++) {
        if (!seen->ptr[i].unscored && gold->ptr[i].sampling != GS_SAMPLING_WRITTEN)
            add_item(&list, engine, &gold->ptr[i], &seen->ptr[i]);
        if (list.n > 2 * folded + 10000) { /* so that it takes no more room than there are rules */
            fold(&list);
            folded = list.n;
        }
    }
    fold(&list);
    gs_firing *kept = finish(&list, arena);
    if (kept) {
        *out = kept;
        *n_out = list.n;
    }
    free(list.ptr);
    return kept ? GS_OK : gs_fail_nomem(err);
}
