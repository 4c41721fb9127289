/* What measuring and agreement share: the bootstrap, documents, and which pairs count. */
#ifndef GS_TRAIN_MEASURE_H
#define GS_TRAIN_MEASURE_H

#include "train/train.h"

/* --- Bootstrap (bootstrap.c) --- */

/* Numbers that add up over documents, and the figures worked out from their sums. */
typedef struct gs_bootstrap {
    const double *rows; /* n_rows of `width`: a document each */
    size_t n_rows, width;
    size_t n_empty; /* further documents, all of whose numbers are 0 */
    size_t n_figures;
    void (*figures)(const double *sums, double *out); /* NaN where one is not defined */
} gs_bootstrap;

/* An interval drawn from fewer documents would look surer than it is. */
enum { GS_BOOTSTRAP_MIN = 5 };

/* Fills an interval for each figure; NaN where there are too few documents. */
gs_status gs_bootstrap_run(const gs_bootstrap *what, gs_interval *out, gs_error *err);

/* --- Documents (documents.c) --- */

typedef struct gs_of_document {
    const char *doc; /* "": a document of its own */
    size_t item;
} gs_of_document;

/* Items in runs of one document. */
typedef struct gs_documents {
    gs_of_document *items;
    size_t *ends; /* by document: index past its last item; in the arena */
    size_t n;
} gs_documents;

/* Puts the items in order. False without memory. */
bool gs_documents_of(gs_of_document *items, size_t n, gs_arena *arena, gs_documents *out);

/* Sorts language tags and drops repeated ones; returns how many are left. */
size_t gs_tags_sort(const char **tags, size_t n);

/* --- Pairs (measure.c) --- */

/* The labels of an item that count. */
static inline unsigned gs_gold_counted(const gs_gold *gold)
{
    return gold->known & ~gold->soft;
}

#endif
