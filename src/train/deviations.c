/* Deviations: how much more or less the rows of a label weigh by the gold. Of a sentence only its strongest evidence
 * for the label is asked, and its phrases, as in scoring. */
#include "train/calibrate.h"
#include "train/fit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Items in which a row counts; fewer teach nothing. Many phrases together do. */
enum { MIN_HITS = 5, MIN_PHRASE_HITS = 2 };

/* How firmly a row is held to what it was. */
static const double hold_concept = 20, hold_language = 60, hold_label_context = 20, hold_context = 60,
                    hold_rule = 60, hold_phrase = 4;
/* Phrases are for much gold, and with it the rest is held more loosely. */
static const double looser = 0.25;

/* The problem of one label: a row an item, a column a row of weights that counted often enough. Items without evidence
 * show how much the known is worth. */
typedef struct task {
    gs_fitting *f;
    gs_label label;
    unsigned left_out;
    double *known, *penalty, *weights;
    bool *holds;
    gs_fit_cell *cells; /* first of rows of weights, then of columns */
    size_t n_rows, n_cells, cap_cells, n_columns;
    uint32_t *hits;   /* by row of weights */
    int32_t *columns; /* the same: column, or -1 */
} task;

static bool is_taken(const task *t, const gs_fit_item *item)
{
    return !(t->left_out >> item->fold & 1) && gs_fit_item_tells(t->f, item, t->label);
}

static bool add_cell(task *t, int row, double value)
{
    if (!gs_array_reserve(&t->cells, &t->cap_cells, t->n_cells + 1, sizeof(*t->cells)))
        return false;
    t->cells[t->n_cells++] = (gs_fit_cell){ (uint32_t)t->n_rows, (uint32_t)row, value };
    t->hits[row]++;
    return true;
}

/* A term in which a row of weights counts, and the row whose place it takes. */
static bool add_term(task *t, const gs_model_term *term)
{
    int parent = t->f->parents[term->row];
    return add_cell(t, term->row, term->times) && (parent == GS_NO_ROW || add_cell(t, parent, term->times));
}

/* What is known is what the sum would be without anything learnt. */
static gs_status add_item(task *t, const gs_fit_item *item, gs_error *err)
{
    gs_score score;
    gs_status status = gs_fitting_score(t->f, item, &score, err);
    if (status != GS_OK)
        return status;
    double known = score.z[t->label];
    for (size_t i = 0; i < score.n_terms; i++) {
        const gs_model_term *term = &score.terms[i];
        if (term->label != t->label || term->row == GS_NO_ROW)
            continue;
        known -= t->f->learnt[term->row] * term->times;
        if (!add_term(t, term))
            return gs_fail_nomem(err);
    }
    t->known[t->n_rows] = known;
    t->holds[t->n_rows++] = t->f->gold->ptr[item->item].labels >> t->label & 1;
    return GS_OK;
}

static gs_status add_items(task *t, gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; i < t->f->n_items && status == GS_OK; i++)
        if (is_taken(t, &t->f->items[i]))
            status = add_item(t, &t->f->items[i], err);
    return status;
}

static double hold_of(const gs_fitting *f, const gs_weight *row)
{
    switch (row->kind) {
    case GS_WEIGHT_PHRASE: return hold_phrase;
    case GS_WEIGHT_RULE: return hold_rule;
    case GS_WEIGHT_LABEL: return hold_label_context;
    case GS_WEIGHT_CONCEPT:
        if (row->context)
            return hold_context;
        return row->lang && !gs_fitting_is_alone(f) ? hold_language : hold_concept;
    default: return hold_concept;
    }
}

static double penalty_of(const gs_fitting *f, const gs_weight *row)
{
    bool is_looser = gs_fitting_has(f, GS_FEATURE_PHRASES) && row->kind != GS_WEIGHT_PHRASE;
    return hold_of(f, row) * (is_looser ? looser : 1);
}

static bool may_learn(const gs_fitting *f, const gs_weight *row)
{
    gs_feature feature = GS_FEATURE_CONCEPTS;
    bool alone = gs_fitting_is_alone(f);
    if (alone && !row->lang && row->kind != GS_WEIGHT_RULE)
        return false;
    if (row->kind == GS_WEIGHT_PHRASE)
        feature = GS_FEATURE_PHRASES;
    else if (row->kind == GS_WEIGHT_RULE)
        feature = GS_FEATURE_RULES;
    else if (row->context)
        feature = GS_FEATURE_CONTEXTS;
    else if (row->lang && !alone)
        feature = GS_FEATURE_LANGUAGES;
    return gs_fitting_has(f, feature);
}

static bool is_learnt(const task *t, size_t i)
{
    const gs_weight *row = &t->f->rows.ptr[i];
    return t->hits[i] >= (row->kind == GS_WEIGHT_PHRASE ? MIN_PHRASE_HITS : MIN_HITS) && may_learn(t->f, row);
}

static void number_columns(task *t)
{
    for (size_t i = 0; i < t->f->rows.n; i++) {
        t->columns[i] = is_learnt(t, i) ? (int32_t)t->n_columns : -1;
        if (t->columns[i] >= 0)
            t->penalty[t->n_columns++] = penalty_of(t->f, &t->f->rows.ptr[i]);
    }
    size_t kept = 0;
    for (size_t i = 0; i < t->n_cells; i++) {
        gs_fit_cell cell = t->cells[i];
        if (t->columns[cell.column] < 0)
            continue;
        cell.column = (uint32_t)t->columns[cell.column];
        t->cells[kept++] = cell;
    }
    t->n_cells = kept;
}

static double weight_at(const task *t, int row)
{
    return row != GS_NO_ROW && t->columns[row] >= 0 ? t->weights[t->columns[row]] : 0;
}

static void keep(const task *t)
{
    gs_fitting *f = t->f;
    for (size_t i = 0; i < f->rows.n; i++) {
        if (f->rows.ptr[i].label != t->label)
            continue;
        f->learnt[i] = weight_at(t, (int)i) + weight_at(t, f->parents[i]);
        f->hits[i] = t->hits[i];
    }
}

static bool reserve(task *t)
{
    size_t items = t->f->n_items + 1, rows = t->f->rows.n + 1;
    t->known = calloc(items, sizeof(*t->known));
    t->holds = calloc(items, sizeof(*t->holds));
    t->hits = calloc(rows, sizeof(*t->hits));
    t->columns = calloc(rows, sizeof(*t->columns));
    t->penalty = calloc(rows, sizeof(*t->penalty));
    t->weights = calloc(rows, sizeof(*t->weights));
    return t->known && t->holds && t->hits && t->columns && t->penalty && t->weights;
}

static void task_done(task *t)
{
    free(t->known);
    free(t->holds);
    free(t->cells);
    free(t->hits);
    free(t->columns);
    free(t->penalty);
    free(t->weights);
}

gs_status gs_deviations_fit(gs_fitting *f, gs_label label, unsigned left_out, gs_error *err)
{
    task t = { .f = f, .label = label, .left_out = left_out };
    gs_status status = reserve(&t) ? add_items(&t, err) : gs_fail_nomem(err);
    if (status == GS_OK) {
        number_columns(&t);
        gs_fit_problem problem = { t.known, t.holds, t.n_rows, t.cells, t.n_cells, t.penalty, t.n_columns };
        status = gs_fit(&problem, t.weights, err);
    }
    if (status == GS_OK)
        keep(&t);
    task_done(&t);
    return status;
}
