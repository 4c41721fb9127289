/* fit: logistic regression held near what is known already. Plain numbers in, plain numbers out. */
#ifndef GS_TRAIN_FIT_H
#define GS_TRAIN_FIT_H

#include "base/base.h"

/* One feature of an example. */
typedef struct gs_fit_cell {
    uint32_t row, column;
    double value;
} gs_fit_cell;

typedef struct gs_fit_problem {
    const double *known; /* by row: log odds by what is known; nearly unpenalised */
    const bool *holds;   /* by row */
    size_t n_rows;
    const gs_fit_cell *cells; /* by row; a column may come again: its values add up */
    size_t n_cells;
    const double *penalty; /* by column: how firmly its weight is held to 0 */
    size_t n_columns;
} gs_fit_problem;

/* The weights w, by column of values x, and the factor a of least
 *
 *     sum over columns of penalty / 2 * w^2  -  log likelihood of holds given the log odds  a * known + sum of w x
 *
 * by liblinear's L2-regularised logistic regression (Fan et al. 2008; its primal solver, which draws no random
 * numbers). liblinear penalises all weights alike and cannot hold one to a value: so a column's ones are scaled by 1 /
 * sqrt(penalty), and `known` enters as a feature so large that its own penalty is nothing. Weights are given for a
 * factor of 1, that is divided by a, or by .2 where a is less: what is known tells little of such gold. `weights` has
 * n_columns of room.
 * Without examples of both kinds all weights are 0. Deterministic. */
gs_status gs_fit(const gs_fit_problem *problem, double *weights, gs_error *err);

#endif
