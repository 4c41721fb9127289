/* train: gold, and what is learnt from it and measured on it. It and its own libraries (jansson) are linked into the
 * program only: the core and libgainsay score without them.
 *
 * Thread rule: every object belongs to one thread. */
#ifndef GS_TRAIN_H
#define GS_TRAIN_H

#include "engine/engine.h"

/* --- Gold: sentences and the labels a careful reader gave them (gold.c) --- */

/* How the sentences were chosen. Weights may learn from all; confidences and thresholds only from the first two, since
 * among sentences that were written or sought out nothing is as frequent as in news. */
typedef enum gs_sampling {
    GS_SAMPLING_NATURAL, /* as they came */
    GS_SAMPLING_PICKED,  /* for tempting words, or by a detector */
    GS_SAMPLING_WRITTEN, /* made up to show something */
    GS_N_SAMPLINGS,
} gs_sampling;
const char *gs_sampling_name(gs_sampling sampling);
bool gs_sampling_parse(gs_span name, gs_sampling *out);

/* Words that a reader marked. */
typedef struct gs_gold_cue {
    uint32_t start, end; /* bytes of the text, [start, end) */
    gs_label label;
} gs_gold_cue;

typedef struct gs_gold {
    gs_span text;                           /* UTF-8, one sentence */
    const char *id, *doc, *lang, *function; /* "" where nobody said; translations of one document share its `doc` */
    unsigned labels, soft, known; /* 1u << gs_label: held; undecided (left out everywhere); spoken of at all: none of
                                     a sentence that is still to be labelled */
    gs_gold_cue *cues;
    size_t n_cues;
    gs_sampling sampling;
    bool translated;  /* the labels were given to another language's version of the sentence */
    const char *file; /* where it stands */
    unsigned line;
} gs_gold;

/* All strings live in the set's arena. Zero is an empty set. */
typedef struct gs_gold_set {
    gs_arena arena;
    gs_gold *ptr;
    size_t n, cap;
    size_t n_unlabelled; /* tasks of an annotation tool that nobody has annotated yet: left out */
    uint32_t *by_id;     /* hash table of ids: index + 1, or 0 */
    size_t n_slots;
} gs_gold_set;
void gs_gold_done(gs_gold_set *set);

/* What a file does not say of its items. */
typedef struct gs_gold_defaults {
    const char *lang; /* NULL: an item without a language is an error */
    unsigned known;   /* labels asked for, whatever the file speaks of; 0: all five */
    gs_sampling sampling;
    bool translated;
    bool may_be_unlabelled; /* records of our JSONL without labels are items that speak of none; else an error */
} gs_gold_defaults;

enum { GS_GOLD_ALL_LABELS = (1u << GS_N_LABELS) - 1 };

/* --- Reading: each adds what a file holds to the set, or fails with file and line ---
 *
 * The first fault ends the reading: bad JSON or UTF-8, a wrong type, an unknown label, an id that its language has
 * already, a cue of a label that is neither held nor undecided, a file without an item. What was read before it stays
 * in the set. `path` "-" is standard input. NULL for `defaults`: no language, all labels, natural. */

typedef enum gs_gold_format {
    GS_GOLD_AUTO, /* by name and first record */
    GS_GOLD_JSONL,
    GS_GOLD_TSV, /* needs two files: gs_gold_read_tsv() */
    GS_GOLD_LABELSTUDIO,
    GS_GOLD_DOCCANO,
    GS_GOLD_BRAT,
    GS_N_GOLD_FORMATS,
} gs_gold_format;
/* "auto", "jsonl", …; NULL past the end. */
const char *gs_gold_format_name(size_t i);

/* Sentences to be labelled: our JSONL, in which labels may be missing, or a plain text with a sentence a line
 * (unlabelled.c). */
gs_status gs_gold_read_unlabelled(const char *path, const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err);
/* A file of any format but GS_GOLD_TSV. */
gs_status gs_gold_read(const char *path, gs_gold_format format, const gs_gold_defaults *defaults, gs_gold_set *set,
                       gs_error *err);
/* Our own JSONL (gold_jsonl.c), read line by line. */
gs_status gs_gold_read_jsonl(const char *path, const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err);
/* Rows `line label strength cue` about the lines of a text, from 1 (gold_tsv.c). A line without a row holds no label,
 * an empty one is no sentence. `docs_path`, which may be NULL, names the document of each line. */
gs_status gs_gold_read_tsv(const char *labels_path, const char *text_path, const char *docs_path,
                           const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err);
/* The JSON that Label Studio exports: a list of tasks, or a task a line (labelstudio.c). */
gs_status gs_gold_read_labelstudio(const char *path, const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err);
/* The JSONL that doccano exports (doccano.c). */
gs_status gs_gold_read_doccano(const char *path, const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err);
/* A text and its annotations (brat.c); `path` is that of the .ann or of the .txt file. */
gs_status gs_gold_read_brat(const char *path, const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err);

/* The examples of a lexicon's text, as `written` sentences that speak of their concept's label only (gold_examples.c).
 * A compiled lexicon has none. */
gs_status gs_gold_add_examples(const gs_lexicon *lexicon, gs_gold_set *set, gs_error *err);

/* What an editor said of a sentence of an alert (gold_verdicts.c). Borrowed. */
typedef enum gs_say { GS_SAY_RIGHT, GS_SAY_WRONG_LABEL, GS_SAY_NOT_USEFUL } gs_say;
typedef struct gs_gold_verdict {
    gs_span text;
    const char *lang, *doc;
    int64_t alert, article, version;
    uint32_t sentence;
    gs_say say;
    unsigned flagged; /* 1u << gs_label: what was shown */
    bool has_labels;
    unsigned labels; /* of GS_SAY_WRONG_LABEL: those it really has, where told */
} gs_gold_verdict;

/* As `picked` sentences that speak of the labels judged only; oldest first. Of defaults, which may be NULL, `known`
 * counts. GS_EFORMAT: a text or a language that gold cannot have. */
gs_status gs_gold_add_verdicts(const gs_gold_verdict *verdicts, size_t n, const gs_gold_defaults *defaults,
                               gs_gold_set *set, gs_error *err);

/* --- Writing: what the reader of the format reads back as the same items --- */

/* Appends one item as a line; out->failed when there is no memory. */
void gs_gold_put_jsonl(const gs_gold_set *set, size_t i, gs_buf *out);
void gs_gold_put_doccano(const gs_gold_set *set, size_t i, gs_buf *out);
/* All items as one JSON list. */
void gs_gold_put_labelstudio(const gs_gold_set *set, gs_buf *out);
/* Items first to last - 1 as a document of brat. */
void gs_gold_put_brat(const gs_gold_set *set, size_t first, size_t last, gs_buf *text, gs_buf *annotations);
/* Where the document of brat ends that begins with item `first`: one past its last item. */
size_t gs_gold_brat_document(const gs_gold_set *set, size_t first);
/* What the tools must be told about our labels: Label Studio's labelling interface, brat's annotation.conf. */
void gs_gold_put_view(gs_buf *out);
void gs_gold_put_brat_conf(gs_buf *out);

/* --- Counting (gold_count.c) --- */

typedef struct gs_gold_count {
    const char *lang;
    gs_label label;
    size_t n; /* items that speak of the label and are decided */
    size_t n_positive, n_soft;
    size_t by_sampling[GS_N_SAMPLINGS]; /* of `n` */
    size_t n_documents;                 /* of `n`: an item that names none is its own */
} gs_gold_count;

/* A row for each language and label that items speak of, in order of tag and label; rows in the arena. */
gs_status gs_gold_counts(const gs_gold_set *set, gs_arena *arena, gs_gold_count **rows, size_t *n, gs_error *err);
/* Drops the items that are not in `lang` (documents.c). */
void gs_gold_keep_language(gs_gold_set *gold, const char *lang);

/* --- What an engine says of gold (observe.c) --- */

/* Words that the engine found. The strings are the engine's, or in the arena of the observations. */
typedef struct gs_observed_cue {
    uint32_t start, end; /* bytes of the item's text */
    gs_label label;
    bool is_lent; /* the concept has another label: a negated "staged" under denial */
    const char *concept, *gloss, *rule, *at;
} gs_observed_cue;

typedef struct gs_observation {
    double scores[GS_N_LABELS];
    unsigned flags;       /* 1u << gs_label */
    unsigned speaks;      /* the same: something bears on it; only such labels are ever flagged */
    const char *unscored; /* why there are no scores, or NULL */
    gs_evidence *evidence; /* what the model was given; the strings are the engine's */
    size_t n_evidence;
    gs_observed_cue *cues;
    size_t n_cues;
    gs_near_miss *near_misses; /* what blockers took back; also in bytes of the item's text */
    size_t n_near_misses;
} gs_observation;

/* One for each item of a gold set, in its order. Zero is none. */
typedef struct gs_observations {
    gs_arena arena;
    gs_observation *ptr;
    size_t n;
} gs_observations;

/* Told after each item how many are done; `tell` may be NULL. */
typedef struct gs_teller {
    void (*tell)(void *context, size_t done, size_t total);
    void *context;
} gs_teller;

/* Scores every item as one sentence in its own language. *out is the caller's: gs_observations_done(); the engine must
 * outlive it. A text that cannot be scored is an error at its file:line. */
gs_status gs_observe(const gs_engine *engine, const gs_gold_set *gold, gs_teller watch, gs_observations *out,
                     gs_error *err);
void gs_observations_done(gs_observations *observations);

/* --- Measuring (measure.c, reliability.c, pr_curve.c, groups.c, firings.c) ---
 *
 * A pair of item and label counts unless the gold is soft or does not speak of the label, or the item is unscored. */

/* A bootstrap interval of 95 %: percentiles over 1,000 resamples of documents (Efron 1979; items without a document are
 * their own) in which the figure is defined. NaN where that is none, or there are fewer than five documents; of
 * precision, recall and F1: five with something to count. */
typedef struct gs_interval {
    double low, high;
} gs_interval;

typedef enum gs_figure { GS_PRECISION, GS_RECALL, GS_F1, GS_N_FIGURES } gs_figure;

/* Figures whose divisor is 0 are 0. */
typedef struct gs_figures {
    size_t n; /* pairs */
    size_t tp, fp, fn;
    double value[GS_N_FIGURES];
    gs_interval interval[GS_N_FIGURES];
} gs_figures;

enum { GS_RELIABILITY_BINS = 10 };

/* How far a confidence is a frequency: over pairs of natural and picked items only. NaN where there are no pairs. */
typedef struct gs_reliability {
    size_t n_items, n_pairs;
    double brier; /* mean squared difference of confidence and truth (Brier 1950) */
    size_t n_likely;
    double ece; /* Guo et al. 2017: of the n_likely pairs from .05 up, in 15 bins of equal mass */
    size_t n_flagged;
    double mean_flagged, precision_flagged; /* their difference is the gap */
    struct {
        size_t n, n_right;
        double mean, right; /* mean confidence; share that the gold has */
    } bins[GS_RELIABILITY_BINS]; /* of equal width */
} gs_reliability;

typedef struct gs_measurement {
    const char *lang; /* NULL: all together */
    size_t n_items, n_docs, n_unscored;
    gs_figures by_label[GS_N_LABELS];
    gs_figures micro;
    gs_figures macro; /* mean over the labels that the gold has; no counts */
    gs_reliability reliability;
} gs_measurement;

/* A measurement for each language, by tag, then one of all together; in the arena. */
gs_status gs_measure(const gs_gold_set *gold, const gs_observations *seen, gs_arena *arena, gs_measurement **out,
                     size_t *n_out, gs_error *err);

/* The reliability of some labels (1u << gs_label) in one language, NULL for all. The arena is for working in. */
gs_status gs_measure_reliability(const gs_gold_set *gold, const gs_observations *seen, const char *lang,
                                 unsigned labels, gs_arena *arena, gs_reliability *out, gs_error *err);

/* 95 % of a share, n_right of n (Wilson 1927), as if each came by itself. NaN where n is 0. */
gs_interval gs_wilson(size_t n_right, size_t n);

/* What flags would be worth from one confidence on. */
typedef struct gs_pr_point {
    double confidence;
    size_t tp, fp;
    double precision, recall;
} gs_pr_point;

/* Of one label. It ends where nothing speaks of the label any more: what is held beyond that no threshold finds. */
typedef struct gs_pr_curve {
    gs_pr_point *points; /* the surest first, one a confidence */
    size_t n_points, n_held;
    double average_precision; /* sum of precision times the step in recall; NaN where nothing is held */
} gs_pr_curve;

/* In all languages together, or in one. Points in the arena. */
gs_status gs_measure_pr_curve(const gs_gold_set *gold, const gs_observations *seen, const char *lang, gs_label label,
                              gs_arena *arena, gs_pr_curve *out, gs_error *err);

typedef enum gs_grouping { GS_BY_FUNCTION, GS_BY_CONCEPT, GS_BY_DOC, GS_BY_RULE } gs_grouping;

/* Items of one function or document: right when all labels of the gold are flagged, and no other. Items with a cue of
 * one concept or rule: right when the gold has the concept's label. */
typedef struct gs_group {
    const char *name;
    size_t n, n_right;
    size_t tp, fp, fn; /* of all labels; for a concept or rule, of its own */
} gs_group;

/* Groups by name; items that name none are left out. In the arena; names are those of gold and engine. */
gs_status gs_measure_groups(const gs_gold_set *gold, const gs_observations *seen, gs_grouping by, gs_arena *arena,
                            gs_group **out, size_t *n_out, gs_error *err);

/* Natural and picked items in which something counts as evidence and whose gold speaks of its concept's label; right
 * where the gold has it. */
typedef struct gs_firing {
    int concept;
    const char *lang; /* of the lexicon; NULL: all together */
    const char *rule; /* its id; NULL: all rules */
    size_t n, n_right;
    double mean; /* confidence of the label in these items */
} gs_firing;

/* By concept, by language, by rule, each after what is all together. `seen` is what `engine` said of `gold`. In the
 * arena; strings are the engine's. */
gs_status gs_measure_firings(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                             gs_arena *arena, gs_firing **out, size_t *n_out, gs_error *err);

typedef struct gs_mistake {
    size_t item;
    gs_label label;
    bool is_miss; /* else flagged, and the gold has it not */
    double confidence;
} gs_mistake;

/* False alarms, the most confident first, then misses, the least confident first. In the arena. */
gs_status gs_measure_mistakes(const gs_gold_set *gold, const gs_observations *seen, gs_arena *arena, gs_mistake **out,
                              size_t *n_out, gs_error *err);

/* --- Agreement of annotators (kappa.c, units.c, agree.c) --- */

/* Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales"): table[i * n + j] units got value i of n
 * from one annotator and j from the other. NaN where chance alone would agree always, or there are no units. */
double gs_kappa(const double *table, size_t n);

/* Krippendorff's alpha for nominal values and any number of annotators (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability"). Add each unit: values[i] annotators gave it value i of n; a unit of fewer than two adds nothing.
 * *same and by_value[] are zero at first. NaN where all values are the same, or there are none. */
void gs_alpha_add(const size_t *values, size_t n, double *same, double *by_value);
double gs_alpha(double same, const double *by_value, size_t n);

/* What several annotators said of the same sentences. Items are those of the sets, which must outlive it. */
typedef struct gs_units {
    gs_arena arena;
    size_t n_sets, n;
    const gs_gold **items; /* by unit and set: items[unit * n_sets + set], NULL where that set lacks it */
    size_t n_repeated;     /* items left out, since their set has the sentence already */
    size_t n_differ;       /* items whose id has another text elsewhere: perhaps other sentences */
} gs_units;

/* Matches the items of one language by id, else by text. *out is the caller's: gs_units_done(). */
gs_status gs_units_match(const gs_gold_set *const *sets, size_t n_sets, gs_units *out, gs_error *err);
void gs_units_done(gs_units *units);

/* Of one label. A value counts unless it is soft or the gold does not speak of the label. */
typedef struct gs_agreed {
    size_t n; /* units with two values or more */
    double prevalence; /* share of values that hold the label */
    double raw;        /* share of pairs of values that are equal */
    double kappa; /* of two sets; else NaN */
    double alpha;
    gs_interval kappa_interval, alpha_interval;
    size_t n_spans; /* pairs of items that both hold the label and both mark its words */
    double span_f1; /* of their characters: 2 * in both / (in one + in the other) */
} gs_agreed;

typedef struct gs_agreement {
    const char *lang; /* NULL: all together */
    size_t n_units;   /* in two sets or more */
    size_t n_alone;   /* in one set only */
    gs_agreed by_label[GS_N_LABELS];
} gs_agreement;

/* An agreement for each language, by tag, then one of all together; in the arena. */
gs_status gs_agree(const gs_units *units, gs_arena *arena, gs_agreement **out, size_t *n_out, gs_error *err);

/* What a set says of a label of a unit. */
typedef enum gs_vote { GS_VOTE_NONE, GS_VOTE_NO, GS_VOTE_YES } gs_vote;
gs_vote gs_units_vote(const gs_units *units, size_t unit, size_t set, gs_label label);
/* True where two sets say the opposite. */
bool gs_units_disagree(const gs_units *units, size_t unit, gs_label label);

/* --- Calibration from gold (calibrate.c, curves.c, features.c, deviations.c, vocabulary.c) ---
 *
 * The engine's model is what is known before. Of each label a logistic regression finds how much more or less its rows
 * weigh by the gold, each held near what it was: a language's row near the pooled one, a rule's near its concept's.
 * Then a Platt curve pooled over languages, and one for each language held near it, the closer the fewer positives it
 * has; then thresholds. Written items say nothing of how often a label is right, so that curves and thresholds come
 * from the others, of which picked ones count less. */

/* What may be learnt, beside curves and thresholds. */
typedef enum gs_feature {
    GS_FEATURE_CONCEPTS,  /* what a concept says, alone; weak and strong rules; further cues */
    GS_FEATURE_LANGUAGES, /* the same in one language */
    GS_FEATURE_CONTEXTS,  /* concepts and whole labels in a context */
    GS_FEATURE_RULES,     /* a rule beside its concept */
    GS_FEATURE_WRITTEN,   /* all of these from written sentences too */
    GS_FEATURE_PHRASES,   /* runs of words that no rule names */
    GS_N_FEATURES,
} gs_feature;
/* "concepts", …; NULL past the end. */
const char *gs_feature_name(size_t i);
enum { GS_FEATURES_DEFAULT = 1u << GS_FEATURE_CONCEPTS | 1u << GS_FEATURE_LANGUAGES | 1u << GS_FEATURE_CONTEXTS |
                             1u << GS_FEATURE_RULES };

typedef struct gs_fit_options {
    double precision_floor; /* thresholds from which this share of flags is right; 0: thresholds of the best F1 */
    unsigned n_folds;       /* of cross-validation, by document: 2 to 31; 0: 5 */
    unsigned features;      /* 1u << gs_feature */
} gs_fit_options;

typedef struct gs_learnt_weight {
    gs_weight row;   /* as it is now; strings are the gs_learnt's or the engine's */
    double before;
    size_t n_points; /* in which it counted */
} gs_learnt_weight;

/* Zero is nothing. */
typedef struct gs_learnt {
    gs_arena arena;
    gs_learnt_weight *weights; /* those that changed, in the order of the table */
    size_t n_weights;
    gs_calibration_row *curves; /* fitted anew: pooled ones first, then by language */
    size_t n_curves;
    gs_model *model; /* all together: what scored with it is scored as the written model scores */
} gs_learnt;
void gs_learnt_done(gs_learnt *learnt);

/* `seen` is what `engine` said of `gold`; both must outlive *out, which is the caller's. */
gs_status gs_calibrate(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                       const gs_fit_options *options, gs_teller watch, gs_learnt *out, gs_error *err);

/* What would have been said of each item by models fitted without its document: copies of `seen` with other scores,
 * flags and what is spoken of, in the arena. */
gs_status gs_cross_validate(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                            const gs_fit_options *options, gs_teller watch, gs_arena *arena, gs_observation **out,
                            gs_error *err);

/* The files of the model learnt (model_files.c). False when there is no memory. */
bool gs_learnt_put(const gs_learnt *learnt, const gs_engine *engine, gs_buf out[GS_N_MODEL_FILES]);

#include "train/suggest.h" /* what lexicons lack, and what to label next */

#endif
