/* model: the linear model. Weights and calibration are text files in a folder (models/prior), written by hand today and
 * by `calibrate` later; whoever writes them, this is the only seam.
 *
 * For a label L and a sentence:
 *   z = bias(L) + terms of the strongest evidence for L + further(L) * number of further cues (at most 3)
 *   confidence = 1 / (1 + exp(-(a z + b)))          Platt 1999; a, b of the language and label
 * The terms of one piece of evidence (a concept in its context) are
 *   concept    logit(prior) - bias(L) where L is the concept's own label: so one plain hit alone gives the prior
 *   strength   of a weak or strong rule
 *   context    rows of weights.tsv whose contexts all hold, for the concept, else for its label
 * Only the strongest evidence counts whole because cues of one label in one sentence are far from independent.
 *
 * A gs_model is immutable and shared by all threads. */
#ifndef GS_MODEL_H
#define GS_MODEL_H

#include "base/base.h"
#include "lexicon/lexicon.h"

/* How far a label of a language may be trusted, from least to most; `stale`: the lexicon changed since the fit. */
typedef enum gs_calibration_level {
    GS_CAL_PRIOR,
    GS_CAL_TRANSFERRED,
    GS_CAL_TRANSLATED,
    GS_CAL_MEASURED,
    GS_CAL_STALE,
} gs_calibration_level;
const char *gs_calibration_level_name(gs_calibration_level level);

typedef struct gs_calibration {
    double a, b;      /* Platt */
    double threshold; /* flag at or above this confidence */
    gs_calibration_level level;
    unsigned n_pos; /* gold positives it was fitted on */
} gs_calibration;

typedef struct gs_model gs_model;

/* Reads weights.tsv and calibration.tsv in `dir`. GS_ENOENT, GS_EFORMAT with file and line. `concepts` must outlive the
 * model. The result is the caller's: gs_model_free(). */
gs_status gs_model_load(const char *dir, const gs_concepts *concepts, gs_model **out, gs_error *err);
/* The same from text in memory; errors name `file`. */
gs_status gs_model_parse(gs_span weights_tsv, gs_span calibration_tsv, const char *file, const gs_concepts *concepts,
                         gs_model **out, gs_error *err);
void gs_model_free(gs_model *model);
const char *gs_model_digest(const gs_model *model); /* 16 hexadecimal digits over both files */

/* The row of the language, else of "*". */
const gs_calibration *gs_model_calibration(const gs_model *model, const char *lang, gs_label label);

/* A hit that counts, as the model sees it. */
typedef struct gs_evidence {
    int concept;
    unsigned context; /* gs_context_bit */
    int8_t strength;
} gs_evidence;

/* One term of a label's sum. */
enum { GS_NO_CONCEPT = -1 };

typedef struct gs_model_term {
    gs_label label;
    int concept; /* of the strongest evidence; GS_NO_CONCEPT where the term is not its own */
    const char *name; /* "bias", "false", "false × claim near", "weak rule", "2 further cues" */
    double weight;
} gs_model_term;

typedef struct gs_score {
    double confidence[GS_N_LABELS];
    unsigned flags;          /* 1u << label */
    gs_model_term *terms;    /* of the labels that some evidence speaks for or against; by label */
    size_t n_terms;
    unsigned *labels;        /* by evidence: 1u << label for each flagged label it adds to, its own included always */
} gs_score;

/* Scores one sentence; lists live in the arena. False when there is no memory. */
bool gs_model_score(const gs_model *model, const char *lang, const gs_evidence *evidence, size_t n, gs_arena *arena,
                    gs_score *out);

#endif
