/* weights.tsv: a row for each weight; read, completed from the priors of the concepts, and written in order. */
#include "model/internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LABEL, ON, CONTEXT, LANG, WEIGHT, ORIGIN, N_COLUMNS };

static const char *const plain_names[] = {
    [GS_WEIGHT_BIAS] = "bias",
    [GS_WEIGHT_FURTHER] = "further",
    [GS_WEIGHT_WEAK] = "strength:weak",
    [GS_WEIGHT_STRONG] = "strength:strong",
};
enum { N_PLAIN = sizeof(plain_names) / sizeof(*plain_names) };

static const char on_label[] = "label:", on_concept[] = "concept:", on_rule[] = "rule:", on_phrase[] = "words:";

gs_status gs_weights_add(gs_weights *weights, gs_weight row, gs_error *err)
{
    if (!gs_array_reserve(&weights->ptr, &weights->cap, weights->n + 1, sizeof(row)))
        return gs_fail_nomem(err);
    weights->ptr[weights->n++] = row;
    return GS_OK;
}

void gs_weights_done(gs_weights *weights)
{
    free(weights->ptr);
    gs_arena_done(&weights->arena);
    *weights = (gs_weights){ 0 };
}

/* --- Order --- */

static int order_of(long long a, long long b)
{
    return (a > b) - (a < b);
}

static int order_of_names(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

int gs_weights_compare(const gs_weight *a, const gs_weight *b)
{
    int order = order_of(a->label, b->label);
    if (order == 0)
        order = order_of(a->kind, b->kind);
    if (order == 0 && a->kind == GS_WEIGHT_LABEL)
        order = order_of(a->of_label, b->of_label);
    if (order == 0 && a->kind == GS_WEIGHT_CONCEPT)
        order = order_of(a->concept, b->concept);
    if (order == 0)
        order = order_of_names(a->name, b->name);
    if (order == 0)
        order = order_of(a->context, b->context);
    return order ? order : order_of_names(a->lang, b->lang);
}

static int compare_rows(const void *a, const void *b)
{
    const gs_weight *x = *(gs_weight *const *)a, *y = *(gs_weight *const *)b;
    int order = gs_weights_compare(x, y);
    return order ? order : order_of(x->line, y->line);
}

/* The rows in order; the caller frees the list. */
static const gs_weight **sorted(const gs_weights *weights)
{
    const gs_weight **list = calloc(weights->n + 1, sizeof(*list));
    for (size_t i = 0; list && i < weights->n; i++)
        list[i] = &weights->ptr[i];
    if (list)
        qsort(list, weights->n, sizeof(*list), compare_rows);
    return list;
}

/* --- Reading --- */

typedef struct reader {
    gs_weights *out;
    const gs_concepts *concepts;
} reader;

static bool cut_prefix(gs_span *text, const char *prefix)
{
    size_t n = strlen(prefix);
    if (text->len < n || memcmp(text->ptr, prefix, n) != 0)
        return false;
    *text = (gs_span){ text->ptr + n, text->len - n };
    return true;
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

static bool parse_plain(gs_span on, gs_weight_kind *kind)
{
    for (int i = 0; i < N_PLAIN; i++) {
        if (gs_span_eq(on, gs_span_of(plain_names[i]))) {
            *kind = (gs_weight_kind)i;
            return true;
        }
    }
    return false;
}

/* The name behind "rule:" or "words:", kept. */
static gs_status take_name(reader *r, const gs_table_row *row, gs_weight_kind kind, gs_span name, gs_weight *w)
{
    if (name.len == 0)
        return gs_table_fail(row, "a name is missing", row->col[ON]);
    if (kind == GS_WEIGHT_PHRASE && !w->lang)
        return gs_table_fail(row, "words have a language", row->col[LANG]);
    if (kind == GS_WEIGHT_RULE && w->lang)
        return gs_table_fail(row, "a rule is of one language already: write *", row->col[LANG]);
    w->kind = kind;
    w->name = gs_arena_copy(&r->out->arena, name);
    return w->name ? GS_OK : gs_fail_nomem(row->err);
}

static gs_status parse_on(reader *r, const gs_table_row *row, gs_weight *w)
{
    gs_span on = row->col[ON];
    if (parse_plain(on, &w->kind))
        return GS_OK;
    if (cut_prefix(&on, on_label)) {
        w->kind = GS_WEIGHT_LABEL;
        if (!gs_label_parse(on, &w->of_label) || w->of_label == GS_CONTEXT)
            return gs_table_fail(row, "unknown label", on);
        return GS_OK;
    }
    if (cut_prefix(&on, on_concept)) {
        w->kind = GS_WEIGHT_CONCEPT;
        w->concept = gs_concepts_find(r->concepts, on);
        if (w->concept < 0 || r->concepts->ptr[w->concept].label == GS_CONTEXT)
            return gs_table_fail(row, "unknown concept", on);
        return GS_OK;
    }
    if (cut_prefix(&on, on_rule))
        return take_name(r, row, GS_WEIGHT_RULE, on, w);
    if (cut_prefix(&on, on_phrase))
        return take_name(r, row, GS_WEIGHT_PHRASE, on, w);
    return gs_table_fail(row, "on wants bias, further, strength:…, label:…, concept:…, rule:… or words:…", on);
}

static bool takes_context(const gs_weight *w)
{
    return w->kind == GS_WEIGHT_LABEL || w->kind == GS_WEIGHT_CONCEPT;
}

static gs_status parse_weight(void *context, const gs_table_row *row)
{
    reader *r = context;
    gs_label first = GS_HEDGE, last = GS_NONRESPONSE;
    if (!gs_span_eq(row->col[LABEL], gs_span_of("*"))) {
        if (!gs_label_parse(row->col[LABEL], &first) || first == GS_CONTEXT)
            return gs_table_fail(row, "unknown label", row->col[LABEL]);
        last = first;
    }
    if (row->col[LANG].len == 0)
        return gs_table_fail(row, "lang wants a tag or *", row->col[LANG]);
    gs_weight w = { .line = row->line, .origin = gs_arena_copy(&r->out->arena, row->col[ORIGIN]) };
    bool every = gs_span_eq(row->col[LANG], gs_span_of("*"));
    if (!every)
        w.lang = gs_arena_copy(&r->out->arena, row->col[LANG]);
    if (!w.origin || (!every && !w.lang))
        return gs_fail_nomem(row->err);
    if (!gs_span_number(row->col[WEIGHT], &w.value))
        return gs_table_fail(row, "weight wants a number", row->col[WEIGHT]);
    gs_status status = parse_on(r, row, &w);
    if (status != GS_OK)
        return status;
    if (!takes_context(&w) && !gs_span_eq(row->col[CONTEXT], gs_span_of("-")))
        return gs_table_fail(row, "this row has no context: write -", row->col[CONTEXT]);
    if (!parse_context(row->col[CONTEXT], &w.context))
        return gs_table_fail(row, "unknown context", row->col[CONTEXT]);
    for (w.label = first; w.label <= last && status == GS_OK; w.label++)
        status = gs_weights_add(r->out, w, row->err);
    return status;
}

static gs_status check_twice(const gs_weights *weights, const char *file, const gs_concepts *concepts, gs_error *err)
{
    const gs_weight **list = sorted(weights);
    gs_status status = list ? GS_OK : gs_fail_nomem(err);
    for (size_t i = 1; i < weights->n && status == GS_OK; i++) {
        gs_buf on = { 0 };
        if (gs_weights_compare(list[i - 1], list[i]) != 0)
            continue;
        gs_weight_put_on(list[i], concepts, &on);
        status = gs_fail(err, GS_EFORMAT, file, list[i]->line, "this weight stands here twice: \"%.*s\"",
                         (int)gs_span_cut(gs_buf_span(&on), 60).len, on.ptr);
        gs_buf_done(&on);
    }
    free(list);
    return status;
}

gs_status gs_weights_parse(gs_span tsv, const char *file, const gs_concepts *concepts, gs_weights *out, gs_error *err)
{
    static const gs_table table = { "label", N_COLUMNS, parse_weight };
    gs_status status = gs_table_parse(&table, tsv, file, &(reader){ out, concepts }, err);
    return status == GS_OK ? check_twice(out, file, concepts, err) : status;
}

/* --- Completing --- */

static double logit(double p)
{
    return log(p / (1 - p));
}

static double bias_of(const gs_weights *weights, gs_label label)
{
    for (size_t i = 0; i < weights->n; i++)
        if (weights->ptr[i].kind == GS_WEIGHT_BIAS && weights->ptr[i].label == label && !weights->ptr[i].lang)
            return weights->ptr[i].value;
    return 0;
}

gs_status gs_weights_complete(gs_weights *weights, const gs_concepts *concepts, gs_error *err)
{
    bool *has = calloc(concepts->n + 1, sizeof(*has));
    gs_status status = has ? GS_OK : gs_fail_nomem(err);
    for (size_t i = 0; has && i < weights->n; i++) {
        const gs_weight *w = &weights->ptr[i];
        if (w->kind == GS_WEIGHT_CONCEPT && !w->context && !w->lang && w->label == concepts->ptr[w->concept].label)
            has[w->concept] = true;
    }
    for (size_t i = 0; i < concepts->n && status == GS_OK; i++) {
        const gs_concept *c = &concepts->ptr[i];
        if (c->label == GS_CONTEXT || has[i])
            continue;
        gs_weight row = { .label = c->label, .kind = GS_WEIGHT_CONCEPT, .concept = (int)i, .origin = "" };
        row.value = logit(c->prior) - bias_of(weights, c->label);
        status = gs_weights_add(weights, row, err);
    }
    free(has);
    return status;
}

/* --- Writing --- */

void gs_weight_put_on(const gs_weight *row, const gs_concepts *concepts, gs_buf *out)
{
    int kind = row->kind;
    if (kind < N_PLAIN)
        gs_buf_puts(out, plain_names[kind]);
    else if (row->kind == GS_WEIGHT_LABEL)
        gs_buf_printf(out, "%s%s", on_label, gs_label_name(row->of_label));
    else if (row->kind == GS_WEIGHT_CONCEPT)
        gs_buf_printf(out, "%s%s", on_concept, concepts->ptr[row->concept].id);
    else
        gs_buf_printf(out, "%s%s", row->kind == GS_WEIGHT_RULE ? on_rule : on_phrase, row->name);
}

void gs_weight_put_context(const gs_weight *row, gs_buf *out)
{
    const char *sep = "";
    if (!row->context)
        gs_buf_putc(out, '-');
    for (unsigned i = 0; i < GS_N_CONTEXT_BITS; i++) {
        if (!(row->context >> i & 1))
            continue;
        gs_buf_printf(out, "%s%s", sep, gs_context_bit_name(1u << i));
        sep = " ";
    }
}

static void put_row(const gs_weight *row, const gs_concepts *concepts, gs_buf *out)
{
    gs_buf_printf(out, "%s\t", gs_label_name(row->label));
    gs_weight_put_on(row, concepts, out);
    gs_buf_putc(out, '\t');
    gs_weight_put_context(row, out);
    gs_buf_printf(out, "\t%s\t", row->lang ? row->lang : "*");
    gs_buf_put_fixed(out, row->value, 4);
    gs_buf_printf(out, "\t%s\n", row->origin);
}

void gs_weights_put(const gs_weights *weights, const gs_concepts *concepts, gs_buf *out)
{
    const gs_weight **list = sorted(weights);
    out->failed |= !list;
    gs_buf_puts(out, "label\ton\tcontext\tlang\tweight\torigin\n");
    for (size_t i = 0; list && i < weights->n; i++)
        if (list[i]->line)
            put_row(list[i], concepts, out);
    free(list);
}
