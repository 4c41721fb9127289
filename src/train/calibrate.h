/* Shared by the files that calibrate. */
#ifndef GS_TRAIN_CALIBRATE_H
#define GS_TRAIN_CALIBRATE_H

#include "train/platt.h"
#include "train/train.h"

/* A scored item while models are fitted on it. */
typedef struct gs_fit_item {
    size_t item, lang; /* of the gold; index into tags */
    unsigned fold;
    double weight;         /* in curves; 0: not in them */
    double z[GS_N_LABELS]; /* the sum before calibration by a model fitted without the item's fold */
    unsigned speaks;       /* 1u << label, by the same: see gs_score */
    uint32_t *phrases;     /* of the vocabulary, in order; each once */
    size_t n_phrases;
} gs_fit_item;

typedef struct gs_fit_phrase {
    const char *words;
    size_t lang;
} gs_fit_phrase;

/* Gold while models are fitted on it. Rows of weights keep their index from the first to the last. */
typedef struct gs_fitting {
    const gs_engine *engine;
    const gs_concepts *concepts;
    const gs_gold_set *gold;
    const gs_observations *seen;
    gs_fit_options options;
    gs_arena arena;   /* what lasts */
    gs_arena scratch; /* of one item's score */
    const char **tags; /* languages of lexicons */
    size_t n_tags;
    gs_fit_item *items;
    size_t n_items;
    gs_weights rows;   /* the engine's, and those that may be learnt beside them */
    int *parents;      /* by row: the row of its label that it stands in place of, or GS_NO_ROW */
    double *learnt;    /* by row: added to what it was */
    uint32_t *hits;    /* by row: items in which it counted */
    gs_fit_phrase *vocabulary;
    size_t n_vocabulary;
    const gs_phrase **phrases; /* by place in the vocabulary: what the model has, or NULL */
    gs_calibration_row *curves; /* fitted last, pooled ones first */
    size_t n_curves;
    gs_model *model;    /* of what was fitted last */
    gs_scored *points;  /* room for every item */
} gs_fitting;

static inline bool gs_fitting_has(const gs_fitting *f, gs_feature feature)
{
    return f->options.features >> feature & 1;
}

/* Gold of one language says nothing of the others: all that is learnt is of that language. */
static inline bool gs_fitting_is_alone(const gs_fitting *f)
{
    return f->n_tags < 2;
}

/* Does the gold say whether the item has the label? */
bool gs_fit_item_tells(const gs_fitting *f, const gs_fit_item *item, gs_label label);

/* Builds the model of the rows and what was learnt of them, with the curves. */
gs_status gs_fitting_build(gs_fitting *f, gs_error *err);
/* What the model says of an item; in the scratch arena, until the next call. */
gs_status gs_fitting_score(gs_fitting *f, const gs_fit_item *item, gs_score *out, gs_error *err);

/* Collects the phrases that count or may be learnt, and where they stand (vocabulary.c). */
gs_status gs_vocabulary_collect(gs_fitting *f, gs_error *err);
/* Adds the rows that may be learnt (features.c). */
gs_status gs_features_add(gs_fitting *f, gs_error *err);
/* Learns the rows of a label, given which evidence is the strongest by the model there is, apart from the folds left
 * out, which are bits (deviations.c). */
gs_status gs_deviations_fit(gs_fitting *f, gs_label label, unsigned left_out, gs_error *err);
/* Fits curves and thresholds to the z of the items (curves.c). */
void gs_curves_fit(gs_fitting *f, unsigned left_out);

#endif
