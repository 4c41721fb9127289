/* Precision, recall and F1 of flags against gold: counts of each label, `micro` over the counts of all labels, `macro`
 * the mean of the labels. */
#include "train/measure.h"

#include <math.h>
#include <string.h>

enum { TP, FP, FN, N_COUNTS };
enum { MICRO = GS_N_LABELS, MACRO, N_SETS };
enum { WIDTH = N_COUNTS * GS_N_LABELS, N_ALL = N_SETS * GS_N_FIGURES };

static double share(double part, double whole)
{
    return whole > 0 ? part / whole : NAN;
}

static double known_or_0(double value)
{
    return isnan(value) ? 0 : value;
}

static void figures_of(const double *counts, double *out)
{
    out[GS_PRECISION] = share(counts[TP], counts[TP] + counts[FP]);
    out[GS_RECALL] = share(counts[TP], counts[TP] + counts[FN]);
    out[GS_F1] = share(2 * counts[TP], 2 * counts[TP] + counts[FP] + counts[FN]);
}

/* Sums of all labels to figures of all labels, micro and macro. NaN where there is nothing to divide by, so that such
 * resamples are passed by. */
static void figures(const double *sums, double *out)
{
    double micro[N_COUNTS] = { 0 }, *macro = out + MACRO * GS_N_FIGURES;
    int n_held = 0;
    memset(macro, 0, GS_N_FIGURES * sizeof(*macro));
    for (int label = 0; label < GS_N_LABELS; label++) {
        const double *counts = sums + label * N_COUNTS;
        double *of_label = out + label * GS_N_FIGURES;
        figures_of(counts, of_label);
        for (int i = 0; i < N_COUNTS; i++)
            micro[i] += counts[i];
        bool is_held = counts[TP] + counts[FN] > 0;
        n_held += is_held;
        for (int i = 0; is_held && i < GS_N_FIGURES; i++)
            macro[i] += known_or_0(of_label[i]);
    }
    figures_of(micro, out + MICRO * GS_N_FIGURES);
    for (int i = 0; i < GS_N_FIGURES; i++)
        macro[i] = share(macro[i], n_held);
}

/* --- One language, or all --- */

typedef struct measure {
    const gs_gold_set *gold;
    const gs_observations *seen;
    gs_arena arena; /* of this measurement */
    gs_documents docs;
    double *rows; /* by document */
    gs_error *err;
} measure;

static gs_status select_items(measure *m, gs_measurement *out)
{
    gs_of_document *items = gs_arena_array(&m->arena, m->gold->n + 1, sizeof(*items));
    if (!items)
        return gs_fail_nomem(m->err);
    for (size_t i = 0; i < m->gold->n; i++) {
        const gs_gold *item = &m->gold->ptr[i];
        if (out->lang && strcmp(out->lang, item->lang) != 0)
            continue;
        out->n_unscored += m->seen->ptr[i].unscored != NULL;
        if (!m->seen->ptr[i].unscored)
            items[out->n_items++] = (gs_of_document){ item->doc, i };
    }
    if (!gs_documents_of(items, out->n_items, &m->arena, &m->docs))
        return gs_fail_nomem(m->err);
    out->n_docs = m->docs.n;
    return GS_OK;
}

static void count_item(const measure *m, size_t i, gs_measurement *out, double *row)
{
    const gs_gold *item = &m->gold->ptr[i];
    for (int label = 0; label < GS_N_LABELS; label++) {
        if (!(gs_gold_counted(item) >> label & 1))
            continue;
        bool held = item->labels >> label & 1, flagged = m->seen->ptr[i].flags >> label & 1;
        row[label * N_COUNTS + TP] += held && flagged;
        row[label * N_COUNTS + FP] += !held && flagged;
        row[label * N_COUNTS + FN] += held && !flagged;
        out->by_label[label].n++;
    }
}

static bool is_empty(const double *row)
{
    for (int i = 0; i < WIDTH; i++) {
        if (row[i] > 0)
            return false;
    }
    return true;
}

/* Fills the rows of documents that hold anything, and returns how many. */
static size_t count_documents(measure *m, gs_measurement *out)
{
    size_t n_rows = 0;
    for (size_t d = 0, i = 0; d < m->docs.n; d++) {
        double *row = m->rows + n_rows * WIDTH;
        for (; i < m->docs.ends[d]; i++)
            count_item(m, m->docs.items[i].item, out, row);
        n_rows += !is_empty(row);
    }
    return n_rows;
}

/* `n_witnesses`: documents with something to count. */
static void fill(gs_figures *out, const double *values, const gs_interval *intervals, size_t n_witnesses)
{
    for (int i = 0; i < GS_N_FIGURES; i++) {
        out->value[i] = known_or_0(values[i]);
        out->interval[i] = n_witnesses < GS_BOOTSTRAP_MIN ? (gs_interval){ NAN, NAN } : intervals[i];
    }
}

/* Documents with something to count of a label. */
static size_t count_witnesses(const double *rows, size_t n_rows, int label)
{
    size_t n = 0;
    for (size_t i = 0; i < n_rows; i++) {
        const double *counts = rows + i * WIDTH + label * N_COUNTS;
        n += counts[TP] + counts[FP] + counts[FN] > 0;
    }
    return n;
}

static void fill_counts(gs_figures *out, const double *counts)
{
    out->tp = (size_t)counts[TP];
    out->fp = (size_t)counts[FP];
    out->fn = (size_t)counts[FN];
}

static gs_status work_out(measure *m, size_t n_rows, gs_measurement *out)
{
    double sums[WIDTH] = { 0 }, values[N_ALL];
    gs_interval intervals[N_ALL];
    gs_bootstrap draw = { m->rows, n_rows, WIDTH, m->docs.n - n_rows, N_ALL, figures };
    for (size_t i = 0; i < n_rows * WIDTH; i++)
        sums[i % WIDTH] += m->rows[i];
    gs_status status = gs_bootstrap_run(&draw, intervals, m->err);
    if (status != GS_OK)
        return status;
    figures(sums, values);
    for (int label = 0; label < GS_N_LABELS; label++) {
        gs_figures *of_label = &out->by_label[label];
        fill(of_label, values + label * GS_N_FIGURES, intervals + label * GS_N_FIGURES,
             count_witnesses(m->rows, n_rows, label));
        fill_counts(of_label, sums + label * N_COUNTS);
        out->micro.n += of_label->n;
        out->micro.tp += of_label->tp;
        out->micro.fp += of_label->fp;
        out->micro.fn += of_label->fn;
    }
    fill(&out->micro, values + MICRO * GS_N_FIGURES, intervals + MICRO * GS_N_FIGURES, n_rows);
    fill(&out->macro, values + MACRO * GS_N_FIGURES, intervals + MACRO * GS_N_FIGURES, n_rows);
    return GS_OK;
}

static gs_status measure_one(measure *m, gs_measurement *out)
{
    gs_status status = select_items(m, out);
    if (status != GS_OK)
        return status;
    m->rows = gs_arena_array(&m->arena, m->docs.n + 1, WIDTH * sizeof(*m->rows));
    if (!m->rows)
        return gs_fail_nomem(m->err);
    status = work_out(m, count_documents(m, out), out);
    if (status == GS_OK)
        status = gs_measure_reliability(m->gold, m->seen, out->lang, GS_GOLD_ALL_LABELS, &m->arena, &out->reliability,
                                        m->err);
    return status;
}

/* --- All of them --- */

static bool list_languages(const gs_gold_set *gold, gs_arena *arena, const char ***tags, size_t *n)
{
    *tags = gs_arena_array(arena, gold->n + 1, sizeof(**tags));
    for (size_t i = 0; *tags && i < gold->n; i++)
        (*tags)[i] = gold->ptr[i].lang;
    *n = *tags ? gs_tags_sort(*tags, gold->n) : 0;
    return *tags;
}

gs_status gs_measure(const gs_gold_set *gold, const gs_observations *seen, gs_arena *arena, gs_measurement **out,
                     size_t *n_out, gs_error *err)
{
    size_t n;
    const char **tags;
    gs_measurement *list = NULL;
    if (list_languages(gold, arena, &tags, &n))
        list = gs_arena_array(arena, n + 1, sizeof(*list));
    gs_status status = list ? GS_OK : gs_fail_nomem(err);
    for (size_t i = 0; status == GS_OK && i <= n; i++) {
        measure m = { .gold = gold, .seen = seen, .err = err };
        list[i].lang = i < n ? tags[i] : NULL;
        status = measure_one(&m, &list[i]);
        gs_arena_done(&m.arena);
    }
    if (status != GS_OK)
        return status;
    *out = list;
    *n_out = n + 1;
    return GS_OK;
}
