/* The regression on problems whose answer is known. */
#include <math.h>
#include <stdlib.h>

#include "small.h"
#include "train/fit.h"

enum { N = 4000 };

/* Rows of one column each, `share` of them holding, of which the known says `known`. */
typedef struct setup {
    double known[N];
    bool holds[N];
    gs_fit_cell cells[N];
    size_t n, n_cells;
} setup;

static void add_rows(setup *s, size_t n, double known, double share, int column)
{
    for (size_t i = 0; i < n; i++) {
        s->known[s->n] = known;
        s->holds[s->n] = (double)i < share * (double)n;
        if (column >= 0)
            s->cells[s->n_cells++] = (gs_fit_cell){ (uint32_t)s->n, (uint32_t)column, 1 };
        s->n++;
    }
}

static void fit(const setup *s, const double *penalty, size_t n_columns, double *weights)
{
    gs_error err = { 0 };
    gs_fit_problem p = { s->known, s->holds, s->n, s->cells, s->n_cells, penalty, n_columns };
    OK(gs_fit(&p, weights, &err), err);
}

static double logit(double p)
{
    return log(p / (1 - p));
}

/* The known is right but for one column, which is worse than it says. */
Test(train_fit, finds_the_column_that_is_off)
{
    setup *s = calloc(1, sizeof(*s));
    double penalty[] = { 0.01, 0.01 }, w[2], again[2];
    add_rows(s, 1000, logit(0.9), 0.9, 0);
    add_rows(s, 1000, logit(0.9), 0.5, 1);
    add_rows(s, 1000, logit(0.1), 0.1, -1);
    fit(s, penalty, 2, w);
    cr_expect_float_eq(w[0], 0, 0.05, "%f", w[0]);
    cr_expect_float_eq(w[1], -logit(0.9), 0.05, "%f", w[1]);
    fit(s, penalty, 2, again);
    cr_expect_eq(w[0], again[0]);
    cr_expect_eq(w[1], again[1]);
    free(s);
}

/* The order of rows must not matter: liblinear calls the first one's class positive. */
Test(train_fit, the_first_row_decides_nothing)
{
    setup *s = calloc(1, sizeof(*s));
    double penalty[] = { 1 }, w[1], reversed[1];
    add_rows(s, 100, logit(0.5), 0.8, 0);
    add_rows(s, 100, logit(0.9), 0.9, -1);
    add_rows(s, 100, logit(0.1), 0.1, -1);
    fit(s, penalty, 1, w);
    cr_expect_gt(w[0], 1);
    for (size_t i = 0; i < 50; i++) { /* within the first group */
        bool t = s->holds[i];
        s->holds[i] = s->holds[99 - i];
        s->holds[99 - i] = t;
    }
    fit(s, penalty, 1, reversed);
    cr_expect_float_eq(w[0], reversed[0], 1e-4);
    free(s);
}

Test(train_fit, penalties_hold)
{
    setup *s = calloc(1, sizeof(*s));
    double w[1], last = INFINITY;
    add_rows(s, 50, logit(0.5), 0.9, 0);
    add_rows(s, 100, logit(0.9), 0.9, -1);
    add_rows(s, 100, logit(0.1), 0.1, -1);
    for (double penalty = 0.1; penalty < 1e5; penalty *= 10) {
        fit(s, &penalty, 1, w);
        cr_expect_lt(w[0], last);
        cr_expect_gt(w[0], 0);
        last = w[0];
    }
    cr_expect_lt(last, 0.01);
    free(s);
}

Test(train_fit, nothing_to_learn)
{
    setup *s = calloc(1, sizeof(*s));
    double penalty[] = { 1, 1 }, w[] = { 5, 5 };
    fit(s, penalty, 2, w);
    cr_expect_eq(w[0], 0);
    add_rows(s, 10, 1, 1, 0);
    w[0] = 5;
    fit(s, penalty, 2, w);
    cr_expect(w[0] <= 0 && w[0] >= 0 && w[1] <= 0 && w[1] >= 0);
    free(s);
}
