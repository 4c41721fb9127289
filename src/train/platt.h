/* platt: from a score to a confidence that keeps its word, and the threshold to flag from. Plain numbers in, plain
 * numbers out: no engine, no files. */
#ifndef GS_TRAIN_PLATT_H
#define GS_TRAIN_PLATT_H

#include <stdbool.h>
#include <stddef.h>

/* A sentence as one label's calibration sees it. */
typedef struct gs_scored {
    double z;      /* log odds before calibration */
    double weight; /* 1; less where the sentence was picked and so is no fair sample */
    bool holds;    /* gold says the label holds */
} gs_scored;

/* confidence = 1 / (1 + exp(-(a z + b))) */
typedef struct gs_platt {
    double a, b;
} gs_platt;

double gs_platt_confidence(gs_platt platt, double z);

/* Platt scaling (Platt 1999): the a, b of least log loss against the targets (N+ + 1) / (N+ + 2) and 1 / (N- + 2), held
 * near `parent` by the penalty strength / 2 * ((a - a0)^2 + (b - b0)^2), by Newton's method with backtracking (Lin, Lin
 * and Weng 2007). With no points or only one class it stays near the parent. a is kept above 0: more evidence never
 * makes less confidence, whatever the gold says. Deterministic. */
gs_platt gs_platt_fit(const gs_scored *points, size_t n, gs_platt parent, double strength);

/* The confidence from which flagging gives the best F1, which goes to *f1; ties go to the higher. `fallback`, and an F1
 * of 0, where nothing holds. The points are sorted in place. */
double gs_threshold_best_f1(gs_scored *points, size_t n, gs_platt platt, double fallback, double *f1);
/* The lowest confidence from which at least `floor` of what is flagged holds; above 1, so that nothing is flagged,
 * where there is none. The points are sorted in place. */
double gs_threshold_at_precision(gs_scored *points, size_t n, gs_platt platt, double floor);

#endif
