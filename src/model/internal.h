/* Shared by the files of this folder only. */
#ifndef GS_MODEL_INTERNAL_H
#define GS_MODEL_INTERNAL_H

#include "model/model.h"

/* What a context does to one label's score when a concept stands in it. */
typedef struct gs_effect {
    gs_label label;
    unsigned context;  /* all of these bits must hold; 0 holds always */
    const char *lang;  /* NULL: every language */
    const char *term;  /* "false × claim" */
    double weight;
} gs_effect;

typedef struct gs_effects {
    const gs_effect *ptr;
    size_t n;
} gs_effects;

typedef enum gs_global_kind { GS_BIAS, GS_FURTHER, GS_WEAK, GS_STRONG, GS_N_GLOBALS } gs_global_kind;

typedef struct gs_global {
    gs_global_kind kind;
    gs_label label;
    const char *lang; /* NULL: every language */
    double weight;
} gs_global;

typedef struct gs_calibration_row {
    const char *lang; /* "*" is every language */
    gs_label label;
    gs_calibration values;
} gs_calibration_row;

struct gs_model {
    gs_arena arena;
    const gs_concepts *concepts;
    gs_effects *effects; /* by concept */
    gs_global *globals;
    size_t n_globals, cap_globals;
    gs_calibration_row *calibrations;
    size_t n_calibrations, cap_calibrations;
    char digest[17];
};

/* Pooled weight plus the deviation of the language. */
double gs_model_global(const gs_model *model, gs_global_kind kind, gs_label label, const char *lang);

#endif
