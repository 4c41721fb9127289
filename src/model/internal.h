/* Shared by the files of this folder only. */
#ifndef GS_MODEL_INTERNAL_H
#define GS_MODEL_INTERNAL_H

#include "model/model.h"

#include <string.h>

/* --- Tables (table.c) --- */

enum { GS_TABLE_COLUMNS = 7 };

/* A row of a table while it is read. */
typedef struct gs_table_row {
    const char *file;
    unsigned line;
    gs_span col[GS_TABLE_COLUMNS];
    gs_error *err;
} gs_table_row;

typedef struct gs_table {
    const char *first; /* what heads its first column */
    size_t n_columns;
    gs_status (*parse)(void *context, const gs_table_row *row);
} gs_table;

/* Tab-separated, a header line, `#` comments. */
gs_status gs_table_parse(const gs_table *table, gs_span tsv, const char *file, void *context, gs_error *err);
/* GS_EFORMAT at the row: `what: "at"`. */
gs_status gs_table_fail(const gs_table_row *row, const char *what, gs_span at);

/* --- The model --- */

/* Of language tags, most of which differ in the first letter. */
static inline bool gs_same_tag(const char *a, const char *b)
{
    return *a == *b && strcmp(a, b) == 0;
}

/* What a context does to one label's score when a concept stands in it. */
typedef struct gs_effect {
    gs_label label;
    unsigned context;  /* all of these bits must hold; 0 holds always */
    const char *lang;  /* NULL: every language */
    const char *term;  /* "false × claim" */
    double weight;
    int row;
} gs_effect;

typedef struct gs_effects {
    const gs_effect *ptr;
    size_t n;
} gs_effects;

/* A slot of a table of names: open addressing. */
typedef struct gs_rule_effect {
    const char *rule; /* NULL: free */
    gs_effect effect;
} gs_rule_effect;

struct gs_model {
    gs_arena arena;
    const gs_concepts *concepts;
    gs_weights weights;
    gs_calibrations calibrations;
    gs_fitted fitted;
    gs_effects *effects; /* by concept and label: see gs_model_effects */
    size_t n_globals; /* the rows that are on no concept, label, rule or phrase; by index into the weights */
    int *globals;
    gs_rule_effect *rules;
    size_t n_rules, n_rule_slots;
    gs_phrase **phrases; /* open addressing by language and words */
    size_t n_phrases, n_phrase_slots;
    char digest[17];
};

/* What a concept says of a label. */
static inline gs_effects gs_model_effects(const gs_model *model, int concept, gs_label label)
{
    return model->effects[(size_t)concept * GS_N_LABELS + label];
}

/* Fills everything behind the tables. */
gs_status gs_model_resolve(gs_model *model, const char *where, gs_error *err);
/* What was learnt of a rule for a label, or NULL. */
const gs_effect *gs_model_rule(const gs_model *model, const char *rule, gs_label label);

#endif
