/* Shared by the files that calibrate. */
#ifndef GS_TRAIN_CALIBRATE_H
#define GS_TRAIN_CALIBRATE_H

#include "train/platt.h"
#include "train/train.h"

typedef struct gs_point {
    double known;      /* log odds before anything is learnt */
    gs_scored scored;  /* with what was learnt last */
    size_t item, lang; /* lang: index into tags */
    gs_label label;
    int fold, concept;
} gs_point;

/* Of a language and label, or pooled. */
typedef struct gs_curve {
    gs_platt platt;
    double threshold;
    unsigned n_pos;
} gs_curve;

/* Gold while calibrations are fitted on it. */
typedef struct gs_fitting {
    const gs_fit_options *options;
    gs_arena *arena;
    const char **tags;
    size_t n_tags;
    gs_point *points;
    size_t n_points;
    gs_curve *curves; /* by lang and label; the last language is the pooled one */
    gs_scored *scratch;
    const gs_engine *engine;
    const gs_concepts *concepts;
    double *shifts; /* by label, concept and language, the last language pooled: see deviations.c */
} gs_fitting;

/* Leaves no fold out. */
enum { GS_NO_FOLD = -1 };

/* What the gold teaches of the concepts of a label, apart from a fold: into f->shifts and the points' scores. */
gs_status gs_deviations_fit(gs_fitting *f, gs_label label, int but_fold, gs_error *err);
/* All that were fitted last, in the arena. False when there is no memory. */
bool gs_deviations_list(const gs_fitting *f, gs_learnt *out);
double gs_deviation_of(const gs_fitting *f, gs_label label, int concept, size_t lang);

#endif
