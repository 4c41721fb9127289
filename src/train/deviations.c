/* Deviations: how much more or less each concept says of a label than its weights have it, pooled over languages and
 * for each language beside that. Of a sentence only its strongest evidence for the label is asked, as in scoring. */
#include "train/calibrate.h"
#include "train/fit.h"

#include <math.h>
#include <stdlib.h>

enum { MIN_HITS = 5 }; /* fewer teach nothing of a concept */

/* How firmly deviations are held to 0. */
static const double hold_concept = 1, hold_in_language = 3;
/* Smaller ones are nothing in four digits. */
static const double SHOWN = 5e-5;

static size_t shift_index(const gs_fitting *f, gs_label label, int concept, size_t lang)
{
    return (label * f->concepts->n + (size_t) concept) * (f->n_tags + 1) + lang;
}

double gs_deviation_of(const gs_fitting *f, gs_label label, int concept, size_t lang)
{
    if (concept == GS_NO_CONCEPT)
        return 0;
    double pooled = f->shifts[shift_index(f, label, concept, f->n_tags)];
    return lang == f->n_tags ? pooled : pooled + f->shifts[shift_index(f, label, concept, lang)];
}

/* The problem of one label: a row a point, and for those with evidence two columns at most. The others show how much
 * the known is worth. */
typedef struct task {
    gs_fitting *f;
    gs_label label;
    int but_fold;
    double *known, *penalty, *weights;
    bool *holds;
    gs_fit_cell *cells;
    uint32_t *hits;   /* by concept and language */
    int32_t *columns; /* the same: column, or -1 */
    size_t n_rows, n_cells, n_columns;
} task;

static bool is_row(const task *t, const gs_point *p)
{
    return p->label == t->label && p->fold != t->but_fold;
}

static size_t place(const task *t, const gs_point *p, bool pooled)
{
    return (size_t)p->concept * (t->f->n_tags + 1) + (pooled ? t->f->n_tags : p->lang);
}

static void count_hits(task *t)
{
    for (size_t i = 0; i < t->f->n_points; i++) {
        const gs_point *p = &t->f->points[i];
        if (!is_row(t, p) || p->concept == GS_NO_CONCEPT)
            continue;
        t->hits[place(t, p, true)]++;
        t->hits[place(t, p, false)]++;
    }
}

static void number_columns(task *t)
{
    size_t n_langs = t->f->n_tags + 1;
    for (size_t i = 0; i < t->f->concepts->n * n_langs; i++) {
        bool pooled = i % n_langs == t->f->n_tags, alone = pooled && t->f->n_tags < 2;
        t->columns[i] = t->hits[i] >= MIN_HITS && !alone ? (int32_t)t->n_columns : -1;
        if (t->columns[i] >= 0)
            t->penalty[t->n_columns++] = pooled ? hold_concept : hold_in_language;
    }
}

static void add_rows(task *t)
{
    for (size_t i = 0; i < t->f->n_points; i++) {
        const gs_point *p = &t->f->points[i];
        if (!is_row(t, p))
            continue;
        for (int pooled = 0; pooled < 2 && p->concept != GS_NO_CONCEPT; pooled++) {
            int32_t column = t->columns[place(t, p, pooled)];
            if (column >= 0)
                t->cells[t->n_cells++] = (gs_fit_cell){ (uint32_t)t->n_rows, (uint32_t)column };
        }
        t->known[t->n_rows] = p->known;
        t->holds[t->n_rows++] = p->scored.holds;
    }
}

static bool reserve(task *t)
{
    size_t rows = t->f->n_points + 1, places = t->f->concepts->n * (t->f->n_tags + 1) + 1;
    t->known = calloc(rows, sizeof(*t->known));
    t->holds = calloc(rows, sizeof(*t->holds));
    t->cells = calloc(2 * rows, sizeof(*t->cells));
    t->hits = calloc(places, sizeof(*t->hits));
    t->columns = calloc(places, sizeof(*t->columns));
    t->penalty = calloc(places, sizeof(*t->penalty));
    t->weights = calloc(places, sizeof(*t->weights));
    return t->known && t->holds && t->cells && t->hits && t->columns && t->penalty && t->weights;
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

static void keep_shifts(const task *t)
{
    gs_fitting *f = t->f;
    size_t n_places = f->concepts->n * (f->n_tags + 1);
    for (size_t i = 0; i < n_places; i++)
        f->shifts[t->label * n_places + i] = t->columns[i] >= 0 ? t->weights[t->columns[i]] : 0;
    for (size_t i = 0; i < f->n_points; i++) {
        gs_point *p = &f->points[i];
        if (p->label == t->label)
            p->scored.z = p->known + gs_deviation_of(f, t->label, p->concept, p->lang);
    }
}

bool gs_deviations_list(const gs_fitting *f, gs_learnt *out)
{
    size_t n_places = f->concepts->n * (f->n_tags + 1);
    out->deviations = gs_arena_array(f->arena, GS_N_LABELS * n_places + 1, sizeof(*out->deviations));
    for (size_t i = 0; out->deviations && i < GS_N_LABELS * n_places; i++) {
        size_t place = i % n_places, lang = place % (f->n_tags + 1);
        const gs_concept *concept = &f->concepts->ptr[place / (f->n_tags + 1)];
        gs_label label = (gs_label)(i / n_places);
        if (label == concept->label && fabs(f->shifts[i]) >= SHOWN)
            out->deviations[out->n_deviations++] =
                (gs_deviation){ label, concept->id, lang == f->n_tags ? "*" : f->tags[lang], concept->prior,
                                f->shifts[i] };
    }
    return out->deviations != NULL;
}

gs_status gs_deviations_fit(gs_fitting *f, gs_label label, int but_fold, gs_error *err)
{
    task t = { .f = f, .label = label, .but_fold = but_fold };
    gs_status status = reserve(&t) ? GS_OK : gs_fail_nomem(err);
    if (status == GS_OK) {
        count_hits(&t);
        number_columns(&t);
        add_rows(&t);
        gs_fit_problem problem = { t.known, t.holds, t.n_rows, t.cells, t.n_cells, t.penalty, t.n_columns };
        status = gs_fit(&problem, t.weights, err);
    }
    if (status == GS_OK)
        keep_shifts(&t);
    task_done(&t);
    return status;
}
