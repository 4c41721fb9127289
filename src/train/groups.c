/* The same counts seen otherwise: by function, concept, rule or document, and mistake by mistake. */
#include "train/measure.h"

#include <stdlib.h>
#include <string.h>

/* --- Groups --- */

/* What one item adds to a group. */
typedef struct entry {
    const char *name;
    gs_group adds;
} entry;

typedef struct entries {
    entry *ptr;
    size_t n, cap;
} entries;

static bool add_entry(entries *list, const char *name, gs_group adds)
{
    if (!gs_array_reserve(&list->ptr, &list->cap, list->n + 1, sizeof(*list->ptr)))
        return false;
    list->ptr[list->n++] = (entry){ name, adds };
    return true;
}

static bool add_item(entries *list, const char *name, const gs_gold *item, const gs_observation *seen)
{
    unsigned counted = gs_gold_counted(item), held = item->labels & counted, flagged = seen->flags & counted;
    gs_group adds = {
        .n = 1,
        .n_right = held == flagged,
        .tp = (size_t)__builtin_popcount(held & flagged),
        .fp = (size_t)__builtin_popcount(flagged & ~held),
        .fn = (size_t)__builtin_popcount(held & ~flagged),
    };
    return !*name || add_entry(list, name, adds);
}

static const char *name_of(const gs_observed_cue *cue, gs_grouping by)
{
    return by == GS_BY_RULE ? cue->rule : cue->concept;
}

static bool is_again(const gs_observation *seen, size_t i, gs_grouping by)
{
    for (size_t k = 0; k < i; k++) {
        if (!seen->cues[k].is_lent && strcmp(name_of(&seen->cues[k], by), name_of(&seen->cues[i], by)) == 0)
            return true;
    }
    return false;
}

/* Each concept or rule once, however often it stands in the sentence, by its own label. */
static bool add_cues(entries *list, const gs_gold *item, const gs_observation *seen, gs_grouping by)
{
    for (size_t i = 0; i < seen->n_cues; i++) {
        const gs_observed_cue *cue = &seen->cues[i];
        if (cue->is_lent || !(gs_gold_counted(item) >> cue->label & 1) || is_again(seen, i, by))
            continue;
        size_t held = item->labels >> cue->label & 1;
        if (!add_entry(list, name_of(cue, by), (gs_group){ .n = 1, .n_right = held, .tp = held, .fp = 1 - held }))
            return false;
    }
    return true;
}

static bool list_entries(const gs_gold_set *gold, const gs_observations *seen, gs_grouping by, entries *list)
{
    bool ok = true;
    for (size_t i = 0; ok && i < gold->n; i++) {
        const gs_gold *item = &gold->ptr[i];
        const gs_observation *s = &seen->ptr[i];
        if (s->unscored)
            continue;
        switch (by) {
        case GS_BY_FUNCTION: ok = add_item(list, item->function, item, s); break;
        case GS_BY_DOC: ok = add_item(list, item->doc, item, s); break;
        case GS_BY_CONCEPT:
        case GS_BY_RULE: ok = add_cues(list, item, s, by); break;
        }
    }
    return ok;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(((const entry *)a)->name, ((const entry *)b)->name);
}

/* Adds up the entries of one name; they are in order. */
static size_t merge(const entries *list, gs_group *groups)
{
    size_t n = 0;
    for (size_t i = 0; i < list->n; i++) {
        const entry *e = &list->ptr[i];
        if (n == 0 || strcmp(groups[n - 1].name, e->name) != 0)
            groups[n++] = (gs_group){ .name = e->name };
        gs_group *g = &groups[n - 1];
        g->n += e->adds.n;
        g->n_right += e->adds.n_right;
        g->tp += e->adds.tp;
        g->fp += e->adds.fp;
        g->fn += e->adds.fn;
    }
    return n;
}

gs_status gs_measure_groups(const gs_gold_set *gold, const gs_observations *seen, gs_grouping by, gs_arena *arena,
                            gs_group **out, size_t *n_out, gs_error *err)
{
    entries list = { 0 };
    gs_group *groups = NULL;
    if (list_entries(gold, seen, by, &list))
        groups = gs_arena_array(arena, list.n + 1, sizeof(*groups));
    if (groups) {
        if (list.n)
            qsort(list.ptr, list.n, sizeof(*list.ptr), compare_names);
        *n_out = merge(&list, groups);
        *out = groups;
    }
    free(list.ptr);
    return groups ? GS_OK : gs_fail_nomem(err);
}

/* --- Mistakes --- */

static int compare_mistakes(const void *a, const void *b)
{
    const gs_mistake *x = a, *y = b;
    if (x->is_miss != y->is_miss)
        return x->is_miss - y->is_miss;
    int order = (x->confidence > y->confidence) - (x->confidence < y->confidence);
    if (order)
        return x->is_miss ? order : -order;
    if (x->item != y->item)
        return x->item < y->item ? -1 : 1;
    return (int)x->label - (int)y->label;
}

gs_status gs_measure_mistakes(const gs_gold_set *gold, const gs_observations *seen, gs_arena *arena, gs_mistake **out,
                              size_t *n_out, gs_error *err)
{
    gs_mistake *list = gs_arena_array(arena, gold->n + 1, GS_N_LABELS * sizeof(*list));
    size_t n = 0;
    if (!list)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < gold->n; i++) {
        const gs_gold *item = &gold->ptr[i];
        unsigned wrong = (item->labels ^ seen->ptr[i].flags) & gs_gold_counted(item);
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            if (!seen->ptr[i].unscored && wrong >> label & 1)
                list[n++] = (gs_mistake){ i, label, item->labels >> label & 1, seen->ptr[i].scores[label] };
        }
    }
    qsort(list, n, sizeof(*list), compare_mistakes);
    *out = list;
    *n_out = n;
    return GS_OK;
}
