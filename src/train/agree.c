/* How far annotators agree: on the labels of sentences, and on the words they mark. */
#include "train/measure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A document's numbers for a label: kappa's table of two sets, then alpha's coincidences. */
enum { TABLE, SAME = TABLE + 4, BY_VALUE, N_NUMBERS = BY_VALUE + 2 };
enum { KAPPA, ALPHA, N_COEFFICIENTS };
enum { WIDTH = N_NUMBERS * GS_N_LABELS, N_ALL = N_COEFFICIENTS * GS_N_LABELS };

static void coefficients(const double *sums, double *out)
{
    for (int label = 0; label < GS_N_LABELS; label++, sums += N_NUMBERS, out += N_COEFFICIENTS) {
        out[KAPPA] = gs_kappa(sums + TABLE, 2);
        out[ALPHA] = gs_alpha(sums[SAME], sums + BY_VALUE, 2);
    }
}

/* --- Words --- */

/* Marks the bytes of an item's cues of a label; false where it holds none. `by` is a bit. */
static bool mark(const gs_gold *item, gs_label label, unsigned char *bytes, unsigned char by)
{
    bool any = false;
    for (size_t i = 0; i < item->n_cues; i++) {
        const gs_gold_cue *cue = &item->cues[i];
        for (uint32_t at = cue->start; cue->label == label && at < cue->end && at < item->text.len; at++) {
            bytes[at] |= by;
            any = true;
        }
    }
    return any;
}

/* Characters marked by the one, by the other, by both. */
typedef struct overlap {
    size_t n, one, other, both;
} overlap;

static void count_overlap(const gs_gold *a, const gs_gold *b, gs_label label, unsigned char *bytes, overlap *out)
{
    memset(bytes, 0, a->text.len);
    bool by_a = mark(a, label, bytes, 1), by_b = mark(b, label, bytes, 2);
    if (!by_a || !by_b)
        return;
    out->n++;
    for (size_t i = 0; i < a->text.len; i++) {
        if (((unsigned char)a->text.ptr[i] & 0xc0) == 0x80) /* not the first byte of its character */
            continue;
        out->one += bytes[i] & 1;
        out->other += bytes[i] >> 1 & 1;
        out->both += bytes[i] == 3;
    }
}

/* --- One language, or all --- */

typedef struct agreeing {
    const gs_units *units;
    gs_arena arena;
    gs_documents docs;
    double *rows;
    unsigned char *bytes; /* as long as the longest text */
    overlap overlaps[GS_N_LABELS];
    gs_error *err;
} agreeing;

/* The first of the items of a unit; `n` is how many there are. */
static const gs_gold *first_item(const gs_units *units, size_t unit, size_t *n)
{
    const gs_gold *first = NULL;
    *n = 0;
    for (size_t set = 0; set < units->n_sets; set++) {
        const gs_gold *item = units->items[unit * units->n_sets + set];
        first = first ? first : item;
        *n += item != NULL;
    }
    return first;
}

static const char *doc_of(const gs_units *units, size_t unit)
{
    for (size_t set = 0; set < units->n_sets; set++) {
        const gs_gold *item = units->items[unit * units->n_sets + set];
        if (item && *item->doc)
            return item->doc;
    }
    return "";
}

static gs_status select_units(agreeing *a, gs_agreement *out)
{
    size_t n_items, longest = 0;
    gs_of_document *list = gs_arena_array(&a->arena, a->units->n + 1, sizeof(*list));
    if (!list)
        return gs_fail_nomem(a->err);
    for (size_t unit = 0; unit < a->units->n; unit++) {
        const gs_gold *first = first_item(a->units, unit, &n_items);
        if (out->lang && strcmp(out->lang, first->lang) != 0)
            continue;
        longest = first->text.len > longest ? first->text.len : longest;
        out->n_alone += n_items == 1;
        if (n_items > 1)
            list[out->n_units++] = (gs_of_document){ doc_of(a->units, unit), unit };
    }
    a->bytes = gs_arena_alloc(&a->arena, longest + 1);
    if (!a->bytes || !gs_documents_of(list, out->n_units, &a->arena, &a->docs))
        return gs_fail_nomem(a->err);
    a->rows = gs_arena_array(&a->arena, a->docs.n + 1, WIDTH * sizeof(*a->rows));
    return a->rows ? GS_OK : gs_fail_nomem(a->err);
}

/* Pairs of items with the same text as the first. */
static void count_words(agreeing *a, size_t unit, gs_label label)
{
    size_t n_sets = a->units->n_sets, n;
    const gs_gold *const *items = &a->units->items[unit * n_sets], *first = first_item(a->units, unit, &n);
    for (size_t i = 0; i < n_sets; i++) {
        for (size_t j = i + 1; j < n_sets; j++) {
            if (gs_units_vote(a->units, unit, i, label) == GS_VOTE_YES &&
                gs_units_vote(a->units, unit, j, label) == GS_VOTE_YES &&
                gs_span_eq(items[i]->text, first->text) && gs_span_eq(items[j]->text, first->text))
                count_overlap(items[i], items[j], label, a->bytes, &a->overlaps[label]);
        }
    }
}

static void count_unit(agreeing *a, size_t unit, gs_label label, gs_agreement *out, double *row)
{
    size_t values[2] = { 0 };
    for (size_t set = 0; set < a->units->n_sets; set++) {
        gs_vote vote = gs_units_vote(a->units, unit, set, label);
        if (vote != GS_VOTE_NONE)
            values[vote == GS_VOTE_YES]++;
    }
    if (values[0] + values[1] < 2)
        return;
    out->by_label[label].n++;
    gs_alpha_add(values, 2, &row[SAME], &row[BY_VALUE]);
    if (a->units->n_sets == 2) {
        bool first = gs_units_vote(a->units, unit, 0, label) == GS_VOTE_YES;
        bool other = gs_units_vote(a->units, unit, 1, label) == GS_VOTE_YES;
        row[TABLE + 2 * first + other]++;
    }
    count_words(a, unit, label);
}

static void count_all(agreeing *a, gs_agreement *out)
{
    for (size_t doc = 0, i = 0; doc < a->docs.n; doc++) {
        double *row = a->rows + doc * WIDTH;
        for (; i < a->docs.ends[doc]; i++) {
            for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
                count_unit(a, a->docs.items[i].item, label, out, row + label * N_NUMBERS);
        }
    }
}

static void fill(gs_agreed *out, const double *sums, const double *values, const gs_interval *intervals,
                 const overlap *words)
{
    double n = sums[BY_VALUE] + sums[BY_VALUE + 1];
    size_t marked = words->one + words->other;
    out->prevalence = n > 0 ? sums[BY_VALUE + 1] / n : NAN;
    out->raw = n > 0 ? sums[SAME] / n : NAN;
    out->kappa = values[KAPPA];
    out->kappa_interval = intervals[KAPPA];
    out->alpha = values[ALPHA];
    out->alpha_interval = intervals[ALPHA];
    out->n_spans = words->n;
    out->span_f1 = marked ? 2 * (double)words->both / (double)marked : NAN;
}

static gs_status agree_one(agreeing *a, gs_agreement *out)
{
    double sums[WIDTH] = { 0 }, values[N_ALL];
    gs_interval intervals[N_ALL];
    gs_status status = select_units(a, out);
    if (status != GS_OK)
        return status;
    count_all(a, out);
    for (size_t i = 0; i < a->docs.n * WIDTH; i++)
        sums[i % WIDTH] += a->rows[i];
    gs_bootstrap draw = { a->rows, a->docs.n, WIDTH, 0, N_ALL, coefficients };
    status = gs_bootstrap_run(&draw, intervals, a->err);
    if (status != GS_OK)
        return status;
    coefficients(sums, values);
    for (int label = 0; label < GS_N_LABELS; label++)
        fill(&out->by_label[label], sums + label * N_NUMBERS, values + label * N_COEFFICIENTS,
             intervals + label * N_COEFFICIENTS, &a->overlaps[label]);
    return GS_OK;
}

/* --- All of them --- */

static bool list_languages(const gs_units *units, gs_arena *arena, const char ***tags, size_t *n)
{
    size_t n_items;
    *tags = gs_arena_array(arena, units->n + 1, sizeof(**tags));
    for (size_t unit = 0; *tags && unit < units->n; unit++)
        (*tags)[unit] = first_item(units, unit, &n_items)->lang;
    *n = *tags ? gs_tags_sort(*tags, units->n) : 0;
    return *tags;
}

gs_status gs_agree(const gs_units *units, gs_arena *arena, gs_agreement **out, size_t *n_out, gs_error *err)
{
    size_t n;
    const char **tags;
    gs_agreement *list = NULL;
    if (list_languages(units, arena, &tags, &n))
        list = gs_arena_array(arena, n + 1, sizeof(*list));
    gs_status status = list ? GS_OK : gs_fail_nomem(err);
    for (size_t i = 0; status == GS_OK && i <= n; i++) {
        agreeing a = { .units = units, .err = err };
        list[i].lang = i < n ? tags[i] : NULL;
        status = agree_one(&a, &list[i]);
        gs_arena_done(&a.arena);
    }
    if (status != GS_OK)
        return status;
    *out = list;
    *n_out = n + 1;
    return GS_OK;
}
