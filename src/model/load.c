/* weights.tsv and calibration.tsv: tab-separated, a header line, `#` comments. Rows are resolved here into one list of
 * effects a concept, so that scoring only adds. */
#include "model/internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_COLUMNS = 7 };

typedef struct row {
    const char *file;
    unsigned line;
    gs_span col[MAX_COLUMNS];
} row;

/* A row of weights.tsv that speaks of concepts. */
typedef struct weight_row {
    gs_label label, on_label;
    int on_concept; /* -1: all concepts of on_label */
    unsigned context;
    gs_span context_names;
    const char *lang;
    double weight;
} weight_row;

typedef struct loader {
    gs_model *model;
    weight_row *rows;
    size_t n_rows, cap_rows;
    gs_error *err;
} loader;

static gs_status fail(loader *l, const row *r, const char *what, gs_span at)
{
    return gs_fail(l->err, GS_EFORMAT, r->file, r->line, "%s: \"%.*s\"", what, (int)gs_span_cut(at, 60).len, at.ptr);
}

/* NULL for "*", else a copy; *ok is false when there is no memory. */
static const char *parse_lang(loader *l, gs_span text, bool *ok)
{
    if (gs_span_eq(text, gs_span_of("*")))
        return NULL;
    const char *lang = gs_arena_copy(&l->model->arena, text);
    *ok = lang != NULL;
    return lang;
}

static bool parse_context(gs_span text, unsigned *bits)
{
    *bits = 0;
    if (gs_span_eq(text, gs_span_of("-")))
        return true;
    while (text.len) {
        size_t n = 0;
        while (n < text.len && text.ptr[n] != ' ')
            n++;
        unsigned bit;
        if (!gs_context_bit_parse((gs_span){ text.ptr, n }, &bit))
            return false;
        *bits |= bit;
        text = gs_span_trim((gs_span){ text.ptr + n, text.len - n });
    }
    return *bits != 0;
}

/* --- weights.tsv --- */

enum { W_LABEL, W_ON, W_CONTEXT, W_LANG, W_WEIGHT, W_ORIGIN, W_COLUMNS };

static bool cut_prefix(gs_span *text, const char *prefix)
{
    size_t n = strlen(prefix);
    if (text->len < n || memcmp(text->ptr, prefix, n) != 0)
        return false;
    *text = (gs_span){ text->ptr + n, text->len - n };
    return true;
}

static bool parse_global(gs_span on, gs_global_kind *kind)
{
    static const char *const names[GS_N_GLOBALS] = { "bias", "further", "strength:weak", "strength:strong" };
    for (int i = 0; i < GS_N_GLOBALS; i++) {
        if (gs_span_eq(on, gs_span_of(names[i]))) {
            *kind = (gs_global_kind)i;
            return true;
        }
    }
    return false;
}

static bool same_lang(const char *a, const char *b)
{
    return !a == !b && (!a || strcmp(a, b) == 0);
}

static gs_status add_globals(loader *l, const row *r, gs_global_kind kind, gs_label first, gs_label last,
                             const char *lang, double weight)
{
    gs_model *m = l->model;
    if (!gs_span_eq(r->col[W_CONTEXT], gs_span_of("-")))
        return fail(l, r, "this row has no context: write -", r->col[W_CONTEXT]);
    for (gs_label label = first; label <= last; label++) {
        for (size_t i = 0; i < m->n_globals; i++)
            if (m->globals[i].kind == kind && m->globals[i].label == label && same_lang(m->globals[i].lang, lang))
                return fail(l, r, "this weight stands here twice", r->col[W_ON]);
        if (!gs_array_reserve(&m->globals, &m->cap_globals, m->n_globals + 1, sizeof(*m->globals)))
            return gs_fail_nomem(l->err);
        m->globals[m->n_globals++] = (gs_global){ kind, label, lang, weight };
    }
    return GS_OK;
}

static bool same_row(const weight_row *a, const weight_row *b)
{
    return a->label == b->label && a->on_concept == b->on_concept && a->context == b->context &&
           (a->on_concept >= 0 || a->on_label == b->on_label) && same_lang(a->lang, b->lang);
}

static gs_status add_weight(loader *l, const row *r, gs_label first, gs_label last, weight_row w)
{
    gs_span on = r->col[W_ON];
    w.on_concept = -1;
    if (cut_prefix(&on, "label:")) {
        if (!gs_label_parse(on, &w.on_label) || w.on_label == GS_CONTEXT)
            return fail(l, r, "unknown label", on);
    } else if (cut_prefix(&on, "concept:")) {
        w.on_concept = gs_concepts_find(l->model->concepts, on);
        if (w.on_concept < 0 || l->model->concepts->ptr[w.on_concept].label == GS_CONTEXT)
            return fail(l, r, "unknown concept", on);
    } else {
        return fail(l, r, "on wants bias, further, strength:…, label:… or concept:…", on);
    }
    if (!parse_context(r->col[W_CONTEXT], &w.context))
        return fail(l, r, "unknown context", r->col[W_CONTEXT]);
    w.context_names = r->col[W_CONTEXT];
    for (w.label = first; w.label <= last; w.label++) {
        for (size_t i = 0; i < l->n_rows; i++)
            if (same_row(&l->rows[i], &w))
                return fail(l, r, "this weight stands here twice", r->col[W_ON]);
        if (!gs_array_reserve(&l->rows, &l->cap_rows, l->n_rows + 1, sizeof(*l->rows)))
            return gs_fail_nomem(l->err);
        l->rows[l->n_rows++] = w;
    }
    return GS_OK;
}

static gs_status parse_weight(loader *l, const row *r)
{
    gs_label first = GS_HEDGE, last = GS_NONRESPONSE;
    if (!gs_span_eq(r->col[W_LABEL], gs_span_of("*"))) {
        if (!gs_label_parse(r->col[W_LABEL], &first) || first == GS_CONTEXT)
            return fail(l, r, "unknown label", r->col[W_LABEL]);
        last = first;
    }
    bool ok = true;
    weight_row w = { .lang = parse_lang(l, r->col[W_LANG], &ok) };
    if (!ok)
        return gs_fail_nomem(l->err);
    if (!gs_span_number(r->col[W_WEIGHT], &w.weight))
        return fail(l, r, "weight wants a number", r->col[W_WEIGHT]);
    gs_global_kind kind;
    if (parse_global(r->col[W_ON], &kind))
        return add_globals(l, r, kind, first, last, w.lang, w.weight);
    return add_weight(l, r, first, last, w);
}

/* --- calibration.tsv --- */

enum { C_LANG, C_LABEL, C_A, C_B, C_THRESHOLD, C_LEVEL, C_N_POS, C_COLUMNS };

static const char *const level_names[] = { "prior", "transferred", "translated", "measured", "stale" };
enum { N_LEVELS = sizeof(level_names) / sizeof(*level_names) };

const char *gs_calibration_level_name(gs_calibration_level level)
{
    return level_names[level];
}

static bool parse_level(gs_span text, gs_calibration_level *out)
{
    for (int i = 0; i < N_LEVELS; i++) {
        if (gs_span_eq(text, gs_span_of(level_names[i]))) {
            *out = (gs_calibration_level)i;
            return true;
        }
    }
    return false;
}

static gs_status parse_calibration(loader *l, const row *r)
{
    gs_model *m = l->model;
    gs_calibration_row c = { .lang = gs_arena_copy(&m->arena, r->col[C_LANG]) };
    double n_pos = 0;
    if (!c.lang)
        return gs_fail_nomem(l->err);
    if (!gs_label_parse(r->col[C_LABEL], &c.label) || c.label == GS_CONTEXT)
        return fail(l, r, "unknown label", r->col[C_LABEL]);
    if (!gs_span_number(r->col[C_A], &c.values.a) || c.values.a <= 0)
        return fail(l, r, "a wants a number above 0", r->col[C_A]);
    if (!gs_span_number(r->col[C_B], &c.values.b))
        return fail(l, r, "b wants a number", r->col[C_B]);
    if (!gs_span_number(r->col[C_THRESHOLD], &c.values.threshold) || c.values.threshold <= 0 || c.values.threshold > 1)
        return fail(l, r, "threshold is above 0 and at most 1", r->col[C_THRESHOLD]);
    if (!parse_level(r->col[C_LEVEL], &c.values.level))
        return fail(l, r, "unknown level", r->col[C_LEVEL]);
    if (!gs_span_number(r->col[C_N_POS], &n_pos) || n_pos < 0)
        return fail(l, r, "n_pos wants a count", r->col[C_N_POS]);
    c.values.n_pos = (unsigned)n_pos;
    for (size_t i = 0; i < m->n_calibrations; i++)
        if (m->calibrations[i].label == c.label && strcmp(m->calibrations[i].lang, c.lang) == 0)
            return fail(l, r, "language and label stand here twice", r->col[C_LANG]);
    if (!gs_array_reserve(&m->calibrations, &m->cap_calibrations, m->n_calibrations + 1, sizeof(*m->calibrations)))
        return gs_fail_nomem(l->err);
    m->calibrations[m->n_calibrations++] = c;
    return GS_OK;
}

/* --- Files --- */

typedef struct table {
    const char *name, *first; /* the file, and what heads its first column */
    size_t n_columns;
    gs_status (*parse)(loader *l, const row *r);
} table;

static const table weights = { "weights.tsv", "label", W_COLUMNS, parse_weight };
static const table calibration = { "calibration.tsv", "lang", C_COLUMNS, parse_calibration };

static gs_status parse_rows(loader *l, gs_span tsv, const char *file, const table *t)
{
    row r = { .file = file };
    gs_span line;
    bool header = true;
    for (r.line = 1; gs_span_line(&tsv, &line); r.line++) {
        if (line.len == 0 || line.ptr[0] == '#')
            continue;
        if (gs_span_columns(line, r.col, MAX_COLUMNS) != t->n_columns)
            return gs_fail(l->err, GS_EFORMAT, file, r.line, "%zu tab-separated columns wanted", t->n_columns);
        if (header && !gs_span_eq(r.col[0], gs_span_of(t->first)))
            return gs_fail(l->err, GS_EFORMAT, file, r.line, "a header line is missing");
        gs_status status = header ? GS_OK : t->parse(l, &r);
        if (status != GS_OK)
            return status;
        header = false;
    }
    return GS_OK;
}

/* Keeps the text in the arena, so that rows may point into it, and adds it to what is digested. */
static gs_status parse_table(loader *l, gs_span source, const char *file, const table *t, gs_buf *all)
{
    gs_span kept = { gs_arena_copy(&l->model->arena, source), source.len };
    gs_buf_put(all, source.ptr, source.len);
    return kept.ptr ? parse_rows(l, kept, file, t) : gs_fail_nomem(l->err);
}

static gs_status read_table(loader *l, const char *dir, const table *t, gs_span *out, const char **path)
{
    *path = gs_path_join(&l->model->arena, dir, t->name);
    return *path ? gs_file_read(*path, GS_LIMIT_LEXICON, out, l->err) : gs_fail_nomem(l->err);
}

/* --- From rows to effects --- */

static double logit(double p)
{
    return log(p / (1 - p));
}

static bool speaks_of(const loader *l, const weight_row *w, int concept)
{
    return w->on_concept >= 0 ? w->on_concept == concept : l->model->concepts->ptr[concept].label == w->on_label;
}

/* A row of the label steps back behind a row of the concept for the same label, contexts and language. */
static bool is_replaced(const loader *l, const weight_row *w, int concept)
{
    if (w->on_concept >= 0)
        return false;
    for (size_t i = 0; i < l->n_rows; i++) {
        const weight_row *o = &l->rows[i];
        if (o->on_concept == concept && o->label == w->label && o->context == w->context &&
            same_lang(o->lang, w->lang))
            return true;
    }
    return false;
}

static bool has_base(const loader *l, int concept)
{
    for (size_t i = 0; i < l->n_rows; i++)
        if (speaks_of(l, &l->rows[i], concept) && l->rows[i].context == 0 && !l->rows[i].lang &&
            l->rows[i].label == l->model->concepts->ptr[concept].label)
            return true;
    return false;
}

/* "false", "false × claim", "false in uk". */
static const char *term_of(gs_model *m, const gs_concept *c, const weight_row *w)
{
    const char *term = c->id;
    if (w->context)
        term = gs_arena_printf(&m->arena, "%s × %.*s", c->id, (int)w->context_names.len, w->context_names.ptr);
    return w->lang && term ? gs_arena_printf(&m->arena, "%s in %s", term, w->lang) : term;
}

static gs_status resolve_concept(loader *l, int concept)
{
    gs_model *m = l->model;
    const gs_concept *c = &m->concepts->ptr[concept];
    gs_effect *list = gs_arena_array(&m->arena, l->n_rows + 1, sizeof(*list));
    size_t n = 0;
    if (!list)
        return gs_fail_nomem(l->err);
    if (!has_base(l, concept))
        list[n++] = (gs_effect){ c->label, 0, NULL, c->id,
                                 logit(c->prior) - gs_model_global(m, GS_BIAS, c->label, NULL) };
    for (size_t i = 0; i < l->n_rows; i++) {
        const weight_row *w = &l->rows[i];
        if (!speaks_of(l, w, concept) || is_replaced(l, w, concept))
            continue;
        const char *term = term_of(m, c, w);
        if (!term)
            return gs_fail_nomem(l->err);
        list[n++] = (gs_effect){ w->label, w->context, w->lang, term, w->weight };
    }
    m->effects[concept] = (gs_effects){ list, n };
    return GS_OK;
}

static gs_status resolve(loader *l)
{
    gs_model *m = l->model;
    m->effects = gs_arena_array(&m->arena, m->concepts->n, sizeof(*m->effects));
    if (!m->effects)
        return gs_fail_nomem(l->err);
    for (size_t i = 0; i < m->concepts->n; i++) {
        if (m->concepts->ptr[i].label == GS_CONTEXT)
            continue;
        gs_status status = resolve_concept(l, (int)i);
        if (status != GS_OK)
            return status;
    }
    return GS_OK;
}

static bool has_bias(const gs_model *model, gs_label label)
{
    for (size_t i = 0; i < model->n_globals; i++)
        if (model->globals[i].kind == GS_BIAS && model->globals[i].label == label && !model->globals[i].lang)
            return true;
    return false;
}

static gs_status check_complete(loader *l, const char *dir)
{
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (!has_bias(l->model, label))
            return gs_fail(l->err, GS_EFORMAT, dir, 0, "weights.tsv has no bias for %s", gs_label_name(label));
        if (!gs_model_calibration(l->model, "*", label))
            return gs_fail(l->err, GS_EFORMAT, dir, 0, "calibration.tsv has no \"*\" row for %s", gs_label_name(label));
    }
    return GS_OK;
}

GS_DEFINE_AUTO(gs_model, gs_model_free)

/* What the tables are and where they stand. */
typedef struct sources {
    gs_span weights, calibration;
    const char *weights_file, *calibration_file, *where;
} sources;

static gs_status parse_model(loader *l, const sources *from)
{
    gs_buf all = { 0 };
    char hex[GS_SHA256_HEX];
    gs_status status = parse_table(l, from->weights, from->weights_file, &weights, &all);
    if (status == GS_OK)
        status = parse_table(l, from->calibration, from->calibration_file, &calibration, &all);
    if (status == GS_OK)
        status = check_complete(l, from->where);
    if (status == GS_OK)
        status = resolve(l);
    if (status == GS_OK && (all.failed || !gs_sha256_hex(gs_buf_span(&all), hex)))
        status = gs_fail_nomem(l->err);
    if (status == GS_OK)
        memcpy(l->model->digest, hex, 16);
    gs_buf_done(&all);
    free(l->rows);
    return status;
}

gs_status gs_model_load(const char *dir, const gs_concepts *concepts, gs_model **out, gs_error *err)
{
    gs_auto(gs_model_free) gs_model *model = calloc(1, sizeof(*model));
    if (!model)
        return gs_fail_nomem(err);
    model->concepts = concepts;
    loader l = { .model = model, .err = err };
    sources from = { .where = dir };
    gs_status status = read_table(&l, dir, &weights, &from.weights, &from.weights_file);
    if (status == GS_OK)
        status = read_table(&l, dir, &calibration, &from.calibration, &from.calibration_file);
    if (status == GS_OK)
        status = parse_model(&l, &from);
    free((char *)from.weights.ptr);
    free((char *)from.calibration.ptr);
    if (status == GS_OK)
        *out = gs_steal(model);
    return status;
}

gs_status gs_model_parse(gs_span weights_tsv, gs_span calibration_tsv, const char *file, const gs_concepts *concepts,
                         gs_model **out, gs_error *err)
{
    gs_auto(gs_model_free) gs_model *model = calloc(1, sizeof(*model));
    if (!model)
        return gs_fail_nomem(err);
    model->concepts = concepts;
    loader l = { .model = model, .err = err };
    gs_status status = parse_model(&l, &(sources){ weights_tsv, calibration_tsv, file, file, file });
    if (status == GS_OK)
        *out = gs_steal(model);
    return status;
}

void gs_model_free(gs_model *model)
{
    if (!model)
        return;
    free(model->globals);
    free(model->calibrations);
    gs_arena_done(&model->arena);
    free(model);
}

const char *gs_model_digest(const gs_model *model)
{
    return model->digest;
}
