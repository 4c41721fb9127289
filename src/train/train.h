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
    unsigned labels, soft, known; /* 1u << gs_label: held; undecided (left out everywhere); spoken of at all */
    gs_gold_cue *cues;
    size_t n_cues;
    gs_sampling sampling;
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

#endif
