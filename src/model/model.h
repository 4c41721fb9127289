/* model: the linear model. It is three text files in a folder: weights.tsv, calibration.tsv, and fitted.tsv where the
 * weights were learnt. models/prior is written by hand; `calibrate` writes the others.
 *
 * For a label L and a sentence:
 *   z = bias(L) + terms of the strongest evidence for L + further(L) * number of further cues (at most 3) + its phrases
 *   confidence = 1 / (1 + exp(-(a z + b)))          Platt 1999; a, b of the language and label
 * The terms of one piece of evidence (a concept in its context) are
 *   concept    logit(prior) - bias(L) where L is the concept's own label: so one plain hit alone gives the prior
 *   strength   of a weak or strong rule
 *   context    rows of weights.tsv whose contexts all hold, for the concept, else for its label
 *   rule       what was learnt of the very rule
 * Only the strongest evidence counts whole because cues of one label in one sentence are far from independent.
 *
 * A gs_model is immutable once the engine has it, and shared by all threads. */
#ifndef GS_MODEL_H
#define GS_MODEL_H

#include "base/base.h"
#include "lexicon/lexicon.h"

/* --- weights.tsv as rows (weights.c) --- */

typedef enum gs_weight_kind {
    GS_WEIGHT_BIAS,
    GS_WEIGHT_FURTHER,
    GS_WEIGHT_WEAK,
    GS_WEIGHT_STRONG,
    GS_WEIGHT_LABEL,   /* every concept of `of_label` */
    GS_WEIGHT_CONCEPT,
    GS_WEIGHT_RULE,    /* `name`: its id */
    GS_WEIGHT_PHRASE,  /* `name`: the words as gs_ngrams gives them; `lang` is never NULL */
} gs_weight_kind;

typedef struct gs_weight {
    gs_label label; /* whose score */
    gs_weight_kind kind;
    gs_label of_label;
    int concept;
    const char *name;
    unsigned context; /* gs_context_bit, all of which must hold; 0 holds always */
    const char *lang; /* NULL: every language; else added beside the row of every language */
    double value;
    const char *origin;
    unsigned line; /* 0: follows from something else, as a concept's weight from its prior; such rows are not written */
} gs_weight;

/* Zero is an empty table. */
typedef struct gs_weights {
    gs_arena arena; /* of the strings */
    gs_weight *ptr;
    size_t n, cap;
} gs_weights;

/* Adds the rows of a table; one for "*" becomes five. GS_EFORMAT with file and line. */
gs_status gs_weights_parse(gs_span tsv, const char *file, const gs_concepts *concepts, gs_weights *out, gs_error *err);
/* Adds a row for every concept that has none of its own label without context and language: from its prior. The biases
 * must be there. GS_ENOMEM. */
gs_status gs_weights_complete(gs_weights *weights, const gs_concepts *concepts, gs_error *err);
/* A row; strings are the caller's and must outlive the table. */
gs_status gs_weights_add(gs_weights *weights, gs_weight row, gs_error *err);
/* The order in which rows are written: label, what it is on, context, language. 0: the same key. */
int gs_weights_compare(const gs_weight *a, const gs_weight *b);
/* The rows that have a line, in order, as a table. */
void gs_weights_put(const gs_weights *weights, const gs_concepts *concepts, gs_buf *out);
/* "concept:deny", "label:hedge", "bias". */
void gs_weight_put_on(const gs_weight *row, const gs_concepts *concepts, gs_buf *out);
/* "quoted claim"; "-" where there is none. */
void gs_weight_put_context(const gs_weight *row, gs_buf *out);
void gs_weights_done(gs_weights *weights);

/* --- calibration.tsv as rows (calibration.c) --- */

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

typedef struct gs_calibration_row {
    const char *lang; /* "*" is every language */
    gs_label label;
    gs_calibration values;
    gs_calibration_level level; /* as in the file, where that of the values is stale */
} gs_calibration_row;

/* Zero is an empty table. */
typedef struct gs_calibrations {
    gs_arena arena;
    gs_calibration_row *ptr;
    size_t n, cap;
} gs_calibrations;

gs_status gs_calibrations_parse(gs_span tsv, const char *file, gs_calibrations *out, gs_error *err);
/* Adds a row or puts it in place of the one there is. `lang` is the caller's. */
gs_status gs_calibrations_set(gs_calibrations *table, gs_calibration_row row, gs_error *err);
/* The row of the language, else of "*", else NULL. */
const gs_calibration *gs_calibrations_find(const gs_calibrations *table, const char *lang, gs_label label);
/* In order, below a header line. */
void gs_calibrations_put(const gs_calibrations *table, gs_buf *out);
void gs_calibrations_put_header(gs_buf *out);
void gs_calibration_put(const char *lang, gs_label label, const gs_calibration *values, gs_buf *out);
void gs_calibrations_done(gs_calibrations *table);

/* --- fitted.tsv as rows: what a model was learnt from (fitted.c) --- */

/* Rises when a sentence is turned into evidence in another way, so that weights learnt before mean another thing. */
enum { GS_FEATURE_VERSION = 1 };

typedef struct gs_fitted_lexicon {
    const char *lang, *digest;
} gs_fitted_lexicon;

/* Zero: written by hand. */
typedef struct gs_fitted {
    gs_arena arena;
    bool is_fitted;
    gs_fitted_lexicon *lexicons;
    size_t n_lexicons, cap_lexicons;
} gs_fitted;

/* Digest of an inventory: ids and labels, which a model depends on; 16 hexadecimal digits. */
bool gs_concepts_digest(const gs_concepts *concepts, char out[17]);
/* GS_EFORMAT also where the table is of another inventory or feature version: the model is of no use then. */
gs_status gs_fitted_parse(gs_span tsv, const char *file, const gs_concepts *concepts, gs_fitted *out, gs_error *err);
/* The digest of a lexicon, added or in place of the one there is; strings are the caller's. */
gs_status gs_fitted_set(gs_fitted *fitted, const char *lang, const char *digest, gs_error *err);
/* False when there is no memory. */
bool gs_fitted_put(const gs_fitted *fitted, const gs_concepts *concepts, gs_buf *out);
void gs_fitted_done(gs_fitted *fitted);

/* --- The model (load.c, build.c) --- */

typedef struct gs_model gs_model;

/* The files of a model, in order; the last need not be there. */
typedef enum gs_model_file { GS_MODEL_WEIGHTS, GS_MODEL_CALIBRATION, GS_MODEL_FITTED, GS_N_MODEL_FILES } gs_model_file;
const char *gs_model_file_name(gs_model_file file);

/* Reads the files in `dir`. GS_ENOENT, GS_EFORMAT with file and line. `concepts` must outlive the model. The result is
 * the caller's: gs_model_free(). */
gs_status gs_model_load(const char *dir, const gs_concepts *concepts, gs_model **out, gs_error *err);
/* The same from text in memory; ptr NULL where there is no such file. Errors name `file`. */
gs_status gs_model_parse(const gs_span texts[GS_N_MODEL_FILES], const char *file, const gs_concepts *concepts,
                         gs_model **out, gs_error *err);
/* From tables, which are moved into the model, also when it fails. */
gs_status gs_model_build(gs_weights *weights, gs_calibrations *calibrations, const gs_concepts *concepts,
                         gs_model **out, gs_error *err);
void gs_model_free(gs_model *model);
const char *gs_model_digest(const gs_model *model); /* 16 hexadecimal digits over the files; "" without files */

/* Told once about each lexicon before the model is shared: what was fitted on another one is stale. */
void gs_model_meet(gs_model *model, const char *lang, const char *lexicon_digest);

/* The row of the language, else of "*". */
const gs_calibration *gs_model_calibration(const gs_model *model, const char *lang, gs_label label);
/* Its tables; those of the weights are complete. */
const gs_weights *gs_model_weights(const gs_model *model);
const gs_calibrations *gs_model_calibrations(const gs_model *model);
const gs_fitted *gs_model_fitted(const gs_model *model);

/* Words that were learnt to speak for or against labels. */
typedef struct gs_phrase {
    const char *words, *lang;
    double weights[GS_N_LABELS];
    int rows[GS_N_LABELS]; /* of the weights, or -1 */
} gs_phrase;

bool gs_model_has_phrases(const gs_model *model, const char *lang);
/* NULL: nothing was learnt of these words. */
const gs_phrase *gs_model_phrase(const gs_model *model, const char *lang, gs_span words);

/* --- Scoring (score.c) --- */

/* A hit that counts, as the model sees it. */
typedef struct gs_evidence {
    int concept;
    unsigned context; /* gs_context_bit */
    int8_t strength;
    const char *rule; /* its id, or NULL */
} gs_evidence;

/* All that bears on a sentence's labels. */
typedef struct gs_findings {
    const char *lang; /* of the lexicon */
    const gs_evidence *evidence;
    size_t n_evidence;
    const gs_phrase *const *phrases; /* each once */
    size_t n_phrases;
} gs_findings;

/* One term of a label's sum. */
enum { GS_NO_CONCEPT = -1, GS_NO_ROW = -1 };

typedef struct gs_model_term {
    gs_label label;
    int concept; /* of the strongest evidence; GS_NO_CONCEPT where the term is not its own */
    int row;     /* of the weights, or GS_NO_ROW: the bias */
    unsigned times; /* that the row's value is in `weight`: 1, but for further cues */
    const char *name; /* "bias", "false", "false × claim near", "weak rule", "2 further cues" */
    double weight; /* may be 0 */
} gs_model_term;

typedef struct gs_score {
    double z[GS_N_LABELS]; /* the sum, before calibration */
    double confidence[GS_N_LABELS];
    unsigned flags;          /* 1u << label; never without a cue or a phrase that speaks for it */
    unsigned speaks;         /* 1u << label: some evidence bears on it, or a phrase speaks for it */
    gs_model_term *terms;    /* of the labels that something speaks for or against; by label */
    size_t n_terms;
    unsigned *labels;        /* by evidence: 1u << label for each flagged label it adds to, its own included always */
    unsigned *phrase_labels; /* by phrase: 1u << label for each flagged label it is shown under */
} gs_score;

/* Scores one sentence; lists live in the arena. False when there is no memory. */
bool gs_model_score(const gs_model *model, const gs_findings *findings, gs_arena *arena, gs_score *out);

#endif
