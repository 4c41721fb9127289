/* What the tests of calibration share: an engine over lexicons of their own, gold made of few sentences said often, and
 * what was learnt of it. */
#ifndef GS_TEST_SMALL_FIT_H
#define GS_TEST_SMALL_FIT_H

#include "small_engine.h"
#include "small_gold.h"

/* Two denials and two hedges a language, so that one can differ from the other. */
static const char fit_en[] = "language en\n"
                             "negation\n  | not / never\n"
                             "first-person\n  | we / i\n"
                             "claim-noun\n  | claim\n"
                             "deny\n  | denied\n  | denies\n"
                             "reject\n  | rejected\n"
                             "false\n  | untrue\n"
                             "maybe\n  | may\n"
                             "allege\n  | allegedly\n";
static const char fit_uk[] = "language uk\n"
                             "negation\n  | не\n"
                             "deny\n  | спростував\n"
                             "reject\n  | відкинув\n"
                             "maybe\n  | можливо\n";

enum { FIT_ROOM = 1200 };

typedef struct fit {
    gs_engine *engine;
    gs_gold items[FIT_ROOM];
    gs_gold_set gold;
    gs_observations seen;
} fit;

/* `more`: rows of weights.tsv; `fitted`: that file, or NULL. */
static inline void fit_open(fit *f, const char *more, const char *fitted)
{
    folder dir;
    char weights[2000];
    gs_error err = { 0 };
    memset(f, 0, sizeof(*f));
    f->gold.ptr = f->items;
    small_files(&dir);
    folder_write(&dir, "en.lex", fit_en);
    folder_write(&dir, "uk.lex", fit_uk);
    snprintf(weights, sizeof(weights), "%s%s", small_weights, more);
    folder_write(&dir, "weights.tsv", weights);
    if (fitted)
        folder_write(&dir, "fitted.tsv", fitted);
    gs_engine_options options = { .lexicons = dir.path, .model = dir.path };
    OK(gs_engine_open(&options, &f->engine, &err), err);
    folder_done(&dir);
}

static inline void fit_done(fit *f)
{
    gs_observations_done(&f->seen);
    gs_engine_free(f->engine);
}

/* `n` sentences, of which `n_held` hold the labels; in each of ten documents about as many. */
static inline void fit_add(fit *f, const char *lang, const char *text, unsigned labels, size_t n, size_t n_held)
{
    static const char *const docs[] = { "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" };
    for (size_t i = 0; i < n; i++) {
        cr_assert_lt(f->gold.n, FIT_ROOM);
        f->items[f->gold.n] = small_gold(lang, text, i * 7 % n < n_held ? labels : 0);
        f->items[f->gold.n++].doc = docs[i % 10];
    }
}

static inline void fit_observe(fit *f)
{
    gs_error err = { 0 };
    gs_observations_done(&f->seen);
    OK(gs_observe(f->engine, &f->gold, (gs_teller){ 0 }, &f->seen, &err), err);
}

static inline gs_learnt fit_learn(const fit *f, gs_fit_options how)
{
    gs_learnt learnt;
    gs_error err = { 0 };
    OK(gs_calibrate(f->engine, &f->gold, &f->seen, &how, (gs_teller){ 0 }, &learnt, &err), err);
    return learnt;
}

static inline gs_learnt fit_learn_usual(fit *f)
{
    fit_observe(f);
    return fit_learn(f, (gs_fit_options){ .features = GS_FEATURES_DEFAULT });
}

static inline bool fit_same(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

/* What was learnt of the row that stands as `on`, context ("-": none) and language ("*": all) of a label; NULL: nothing. */
static inline const gs_learnt_weight *fit_weight(const fit *f, const gs_learnt *learnt, gs_label label, const char *on,
                                                 unsigned context, const char *lang)
{
    const gs_learnt_weight *found = NULL;
    for (size_t i = 0; i < learnt->n_weights; i++) {
        const gs_weight *row = &learnt->weights[i].row;
        gs_buf name = { 0 };
        gs_weight_put_on(row, gs_engine_concepts(f->engine), &name);
        bool same = row->label == label && row->context == context && gs_span_eq(gs_buf_span(&name), gs_span_of(on)) &&
                    fit_same(row->lang, strcmp(lang, "*") == 0 ? NULL : lang);
        gs_buf_done(&name);
        if (!same)
            continue;
        cr_expect_null(found, "%s twice", on);
        found = &learnt->weights[i];
    }
    return found;
}

/* How far it was moved; 0 where it was not. */
static inline double fit_moved(const fit *f, const gs_learnt *learnt, gs_label label, const char *on, unsigned context,
                               const char *lang)
{
    const gs_learnt_weight *w = fit_weight(f, learnt, label, on, context, lang);
    return w ? w->row.value - w->before : 0;
}

static inline const gs_calibration *fit_curve(const gs_learnt *learnt, const char *lang, gs_label label)
{
    for (size_t i = 0; i < learnt->n_curves; i++)
        if (learnt->curves[i].label == label && strcmp(learnt->curves[i].lang, lang) == 0)
            return &learnt->curves[i].values;
    return NULL;
}

/* One of the files of the model learnt; the caller frees it. */
static inline char *fit_file(const fit *f, const gs_learnt *learnt, gs_model_file file)
{
    gs_buf parts[GS_N_MODEL_FILES] = { 0 };
    cr_assert(gs_learnt_put(learnt, f->engine, parts));
    gs_buf_putc(&parts[file], '\0');
    for (gs_model_file i = 0; i < GS_N_MODEL_FILES; i++)
        if (i != file)
            gs_buf_done(&parts[i]);
    return parts[file].ptr;
}

#endif
