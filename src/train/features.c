/* The rows that may be learnt beside those of the model: what the gold shows often enough. */
#include "train/calibrate.h"

#include <stdlib.h>

enum { MIN_HITS = 5 }; /* fewer teach nothing */

/* Rows that evidence asks for, in order, with how often. */
typedef struct wanted {
    gs_weight row;
    size_t n;
} wanted;

typedef struct wishes {
    wanted *ptr;
    size_t n, cap;
    bool failed;
} wishes;

static void wish(wishes *w, gs_weight row)
{
    if (!gs_array_reserve(&w->ptr, &w->cap, w->n + 1, sizeof(*w->ptr))) {
        w->failed = true;
        return;
    }
    row.origin = "";
    w->ptr[w->n++] = (wanted){ row, 1 };
}

static int compare(const void *a, const void *b)
{
    return gs_weights_compare(&((const wanted *)a)->row, &((const wanted *)b)->row);
}

/* Sorts, and counts equal ones once; no more than a few thousand are left. */
static void fold_wishes(wishes *w)
{
    size_t kept = 0;
    if (w->n)
        qsort(w->ptr, w->n, sizeof(*w->ptr), compare);
    for (size_t i = 0; i < w->n; i++) {
        if (kept && gs_weights_compare(&w->ptr[kept - 1].row, &w->ptr[i].row) == 0)
            w->ptr[kept - 1].n += w->ptr[i].n;
        else
            w->ptr[kept++] = w->ptr[i];
    }
    w->n = kept;
}

static void wish_contexts(wishes *w, const gs_evidence *e, gs_label own, const char *lang)
{
    for (unsigned i = 0; i < GS_N_CONTEXT_BITS; i++) {
        unsigned bit = 1u << i;
        if (!(e->context & bit) || bit == GS_CTX_OWN) /* the voice the others are set off from */
            continue;
        gs_weight row = { .label = own, .kind = GS_WEIGHT_LABEL, .of_label = own, .context = bit, .lang = lang };
        wish(w, row);
        row.kind = GS_WEIGHT_CONCEPT;
        row.of_label = 0;
        row.concept = e->concept;
        wish(w, row);
    }
}

static void wish_for(gs_fitting *f, const gs_fit_item *item, const gs_evidence *e, wishes *w)
{
    gs_label own = f->concepts->ptr[e->concept].label;
    if (!gs_fit_item_tells(f, item, own))
        return;
    bool alone = gs_fitting_is_alone(f);
    const char *lang = f->tags[item->lang];
    if (gs_fitting_has(f, alone ? GS_FEATURE_CONCEPTS : GS_FEATURE_LANGUAGES))
        wish(w, (gs_weight){ .label = own, .kind = GS_WEIGHT_CONCEPT, .concept = e->concept, .lang = lang });
    if (gs_fitting_has(f, GS_FEATURE_CONTEXTS))
        wish_contexts(w, e, own, alone ? lang : NULL);
    if (gs_fitting_has(f, GS_FEATURE_RULES) && e->rule)
        wish(w, (gs_weight){ .label = own, .kind = GS_WEIGHT_RULE, .name = e->rule });
}

/* Wishes are folded now and then, so that they take no more room than their kinds. */
static bool collect(gs_fitting *f, wishes *w)
{
    size_t folded = 0;
    for (size_t i = 0; i < f->n_items && !w->failed; i++) {
        const gs_observation *seen = &f->seen->ptr[f->items[i].item];
        for (size_t k = 0; k < seen->n_evidence; k++)
            wish_for(f, &f->items[i], &seen->evidence[k], w);
        if (w->n > 2 * folded + 10000) {
            fold_wishes(w);
            folded = w->n;
        }
    }
    fold_wishes(w);
    return !w->failed;
}

/* --- Adding --- */

static int by_key(const void *a, const void *b)
{
    return gs_weights_compare(*(const gs_weight *const *)a, *(const gs_weight *const *)b);
}

/* A view of rows by key. */
typedef struct keys {
    const gs_weight **ptr;
    size_t n;
} keys;

static bool sort_keys(const gs_weights *rows, keys *out)
{
    *out = (keys){ calloc(rows->n + 1, sizeof(gs_weight *)), rows->n };
    for (size_t i = 0; out->ptr && i < rows->n; i++)
        out->ptr[i] = &rows->ptr[i];
    if (out->ptr && rows->n)
        qsort(out->ptr, out->n, sizeof(gs_weight *), by_key);
    return out->ptr != NULL;
}

static const gs_weight *find(const keys *k, const gs_weight *row)
{
    const gs_weight **hit = bsearch(&row, k->ptr, k->n, sizeof(gs_weight *), by_key);
    return hit ? *hit : NULL;
}

/* The row of all concepts of the label that a concept's row in context stands in place of. */
static gs_weight row_of_label(const gs_fitting *f, const gs_weight *row)
{
    gs_weight parent = *row;
    parent.kind = GS_WEIGHT_LABEL;
    parent.of_label = f->concepts->ptr[row->concept].label;
    parent.concept = 0;
    return parent;
}

static bool has_parent(const gs_weight *row)
{
    return row->kind == GS_WEIGHT_CONCEPT && row->context;
}

/* `there`: the engine's rows. */
static gs_status add_wishes(gs_fitting *f, const wishes *w, const keys *there, gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; i < w->n && status == GS_OK; i++) {
        gs_weight row = w->ptr[i].row;
        if (w->ptr[i].n < MIN_HITS || find(there, &row))
            continue;
        gs_weight parent = row_of_label(f, &row);
        const gs_weight *replaced = has_parent(&row) ? find(there, &parent) : NULL;
        row.value = replaced ? replaced->value : 0;
        status = gs_weights_add(&f->rows, row, err);
    }
    return status;
}

static gs_status find_parents(gs_fitting *f, gs_error *err)
{
    keys all;
    f->parents = gs_arena_array(&f->arena, f->rows.n + 1, sizeof(*f->parents));
    if (!f->parents || !sort_keys(&f->rows, &all))
        return gs_fail_nomem(err);
    for (size_t i = 0; i < f->rows.n; i++) {
        gs_weight parent = row_of_label(f, &f->rows.ptr[i]);
        const gs_weight *found = has_parent(&f->rows.ptr[i]) ? find(&all, &parent) : NULL;
        f->parents[i] = found ? (int)(found - f->rows.ptr) : GS_NO_ROW;
    }
    free(all.ptr);
    return GS_OK;
}

/* The labels that some item holds. */
static unsigned labels_held(const gs_fitting *f)
{
    unsigned held = 0;
    for (size_t i = 0; i < f->n_items; i++)
        held |= f->gold->ptr[f->items[i].item].labels;
    return held;
}

static gs_status add_phrases(gs_fitting *f, const keys *there, gs_error *err)
{
    gs_status status = GS_OK;
    unsigned held = labels_held(f);
    for (size_t i = 0; i < f->n_vocabulary; i++)
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS && status == GS_OK; label++) {
            gs_weight row = { .label = label, .kind = GS_WEIGHT_PHRASE, .name = f->vocabulary[i].words,
                              .lang = f->tags[f->vocabulary[i].lang], .origin = "" };
            if ((held >> label & 1) && !find(there, &row))
                status = gs_weights_add(&f->rows, row, err);
        }
    return status;
}

gs_status gs_features_add(gs_fitting *f, gs_error *err)
{
    wishes w = { 0 };
    keys there = { 0 };
    bool ok = collect(f, &w) && sort_keys(gs_model_weights(gs_engine_model(f->engine)), &there);
    gs_status status = ok ? add_wishes(f, &w, &there, err) : gs_fail_nomem(err);
    if (status == GS_OK && gs_fitting_has(f, GS_FEATURE_PHRASES))
        status = add_phrases(f, &there, err);
    free(there.ptr);
    free(w.ptr);
    return status == GS_OK ? find_parents(f, err) : status;
}
