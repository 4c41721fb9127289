/* Logistic regression by liblinear: see fit.h for how it is made to hold weights near what is known. */
#include "train/fit.h"

#include <linear.h>
#include <math.h>
#include <stdlib.h>

enum { KNOWN = 1 }; /* liblinear's columns begin at 1; the known log odds are the first */

static const double known_scale = 100, tolerance = 1e-6;
/* A factor under this says that the known tells little of the gold: the weights are not blown up by it. */
static const double LEAST_FACTOR = 0.2;

static void print_nothing(const char *text)
{
    (void)text;
}

typedef struct rows {
    struct feature_node *nodes, **starts;
    double *targets;
} rows;

static void rows_done(rows *r)
{
    free(r->nodes);
    free(r->starts);
    free(r->targets);
}

static bool fill_rows(const gs_fit_problem *p, rows *r)
{
    r->nodes = calloc(p->n_cells + 2 * p->n_rows + 1, sizeof(*r->nodes));
    r->starts = calloc(p->n_rows + 1, sizeof(struct feature_node *));
    r->targets = calloc(p->n_rows + 1, sizeof(*r->targets));
    if (!r->nodes || !r->starts || !r->targets)
        return false;
    size_t at = 0, cell = 0;
    for (size_t row = 0; row < p->n_rows; row++) {
        r->starts[row] = &r->nodes[at];
        r->targets[row] = p->holds[row] ? 1 : -1;
        r->nodes[at++] = (struct feature_node){ KNOWN, p->known[row] * known_scale };
        for (; cell < p->n_cells && p->cells[cell].row == row; cell++) {
            uint32_t column = p->cells[cell].column;
            double value = p->cells[cell].value / sqrt(p->penalty[column]);
            r->nodes[at++] = (struct feature_node){ (int)column + KNOWN + 1, value };
        }
        r->nodes[at++] = (struct feature_node){ -1, 0 };
    }
    return true;
}

static bool has_both(const gs_fit_problem *p)
{
    size_t n = 0;
    for (size_t i = 0; i < p->n_rows; i++)
        n += p->holds[i];
    return n > 0 && n < p->n_rows;
}

/* liblinear calls the class of its first row positive. */
static void take_weights(const gs_fit_problem *p, const struct model *model, double *weights)
{
    double sign = model->label[0] == 1 ? 1 : -1, factor = sign * model->w[KNOWN - 1] * known_scale;
    for (size_t i = 0; i < p->n_columns; i++)
        weights[i] = sign * model->w[KNOWN + i] / sqrt(p->penalty[i]) / fmax(factor, LEAST_FACTOR);
}

gs_status gs_fit(const gs_fit_problem *p, double *weights, gs_error *err)
{
    rows r = { 0 };
    for (size_t i = 0; i < p->n_columns; i++)
        weights[i] = 0;
    if (!has_both(p))
        return GS_OK;
    if (p->n_rows > INT32_MAX || p->n_columns > INT32_MAX - KNOWN || !fill_rows(p, &r)) {
        rows_done(&r);
        return gs_fail_nomem(err);
    }
    struct problem all = {
        .l = (int)p->n_rows, .n = (int)p->n_columns + KNOWN, .y = r.targets, .x = r.starts, .bias = -1
    };
    struct parameter how = { .solver_type = L2R_LR, .C = 1, .eps = tolerance };
    set_print_string_function(print_nothing);
    struct model *model = train(&all, &how);
    take_weights(p, model, weights);
    free_and_destroy_model(&model);
    rows_done(&r);
    return GS_OK;
}
