/* Weights that belong to no concept alone: contexts, strengths, further cues, and words that no rule names. */
#include "cli/calibrate_page.h"

#include <math.h>
#include <stdlib.h>

#include "cli/chart.h"

enum { MAX_CONTEXTS = 30, MAX_PHRASES = 60 };

static void put(gs_buf *out, const char *ours)
{
    gs_buf_puts(out, ours);
}

static bool is_context(const gs_weight *row)
{
    return row->kind != GS_WEIGHT_PHRASE && row->kind != GS_WEIGHT_RULE &&
           (row->kind != GS_WEIGHT_CONCEPT || row->context);
}

static bool is_phrase(const gs_weight *row)
{
    return row->kind == GS_WEIGHT_PHRASE;
}

/* Of words the heaviest are looked for, of the others what moved most sentences. */
static double effect_of(const gs_learnt_weight *w)
{
    double change = fabs(w->row.value - w->before);
    return is_phrase(&w->row) ? change : change * (double)w->n_points;
}

static int by_effect(const void *a, const void *b)
{
    const gs_learnt_weight *x = *(const gs_learnt_weight *const *)a, *y = *(const gs_learnt_weight *const *)b;
    int order = (effect_of(x) < effect_of(y)) - (effect_of(x) > effect_of(y));
    return order ? order : (x > y) - (x < y); /* of one list, which is in order */
}

/* --- What a weight is on --- */

static void put_contexts(gs_buf *out, unsigned context)
{
    const char *between = " · ";
    for (unsigned i = 0; i < GS_N_CONTEXT_BITS; i++) {
        if (!(context >> i & 1))
            continue;
        gs_buf_printf(out, "%s%s", between, gs_context_bit_name(1u << i));
        between = " + ";
    }
}

static void put_on(gs_buf *out, const gs_weight *row, const gs_concepts *concepts)
{
    switch (row->kind) {
    case GS_WEIGHT_BIAS: put(out, "nothing found"); break;
    case GS_WEIGHT_FURTHER: put(out, "each further cue"); break;
    case GS_WEIGHT_WEAK: put(out, "a weak rule"); break;
    case GS_WEIGHT_STRONG: put(out, "a strong rule"); break;
    case GS_WEIGHT_LABEL: gs_buf_printf(out, "any %s", gs_label_name(row->of_label)); break;
    case GS_WEIGHT_CONCEPT: gs_page_put_text(out, concepts->ptr[row->concept].gloss); break;
    case GS_WEIGHT_RULE:
    case GS_WEIGHT_PHRASE: gs_page_put_bdi(out, row->name); break;
    }
    put_contexts(out, row->context);
}

/* --- Tables --- */

typedef struct scale {
    double low, high;
} scale;

static scale scale_of(const gs_learnt_weight *const *list, size_t n)
{
    scale s = { 0, 0 };
    for (size_t i = 0; i < n; i++) {
        s.low = fmin(s.low, fmin(list[i]->before, list[i]->row.value));
        s.high = fmax(s.high, fmax(list[i]->before, list[i]->row.value));
    }
    return s;
}

static void put_row(gs_buf *out, const gs_learnt_weight *w, const gs_concepts *concepts, scale s)
{
    gs_buf_printf(out, "<tr class=\"%s\"><td>", gs_label_name(w->row.label));
    gs_page_put_label(out, w->row.label);
    put(out, "</td><th scope=\"row\">");
    put_on(out, &w->row, concepts);
    put(out, "</th><td>");
    if (w->row.lang)
        gs_page_put_language(out, w->row.lang);
    else
        put(out, "all");
    gs_buf_printf(out, "</td><td>%zu</td><td>", w->n_points);
    gs_chart_put_change(out, w->before, w->row.value, s.low, s.high);
    put(out, "<span class=\"from-to\"><span class=\"was\">");
    gs_page_put_weight(out, w->before);
    put(out, "</span> → <b>");
    gs_page_put_weight(out, w->row.value);
    put(out, "</b></span></td></tr>\n");
}

static void put_table(gs_buf *out, const gs_learnt_weight *const *list, size_t n, size_t max,
                      const gs_concepts *concepts, const char *caption)
{
    size_t shown = n < max ? n : max;
    scale s = scale_of(list, shown);
    gs_page_begin_table(out, "weights", caption);
    put(out, "<thead><tr><th scope=\"col\">label</th><th scope=\"col\">on</th><th scope=\"col\">language</th>"
             "<th scope=\"col\">counts in</th><th scope=\"col\">weight</th></tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < shown; i++)
        put_row(out, list[i], concepts, s);
    put(out, "</tbody>\n");
    gs_page_end_table(out);
    if (shown < n)
        gs_buf_printf(out, "<p class=\"caution\">%zu of %zu; weights.tsv has all</p>\n", shown, n);
}

static gs_status put_kind(const gs_calibrated *c, gs_buf *out, bool (*is_kind)(const gs_weight *row), size_t max,
                          const char *caption, gs_error *err)
{
    const gs_learnt *learnt = c->learnt;
    const gs_learnt_weight **list = calloc(learnt->n_weights + 1, sizeof(*list));
    size_t n = 0;
    if (!list)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < learnt->n_weights; i++)
        if (is_kind(&learnt->weights[i].row))
            list[n++] = &learnt->weights[i];
    qsort(list, n, sizeof(*list), by_effect);
    if (n == 0 && is_kind == is_context)
        put(out, "<p>None moved.</p>\n");
    if (n)
        put_table(out, list, n, max, gs_engine_concepts(c->engine), caption);
    free(list);
    return GS_OK;
}

gs_status gs_calibrated_put_weights(const gs_calibrated *c, gs_buf *out, gs_error *err)
{
    gs_page_begin_section(out, "weights", "Contexts, and what else was learnt");
    put(out,
        "<p class=\"aside\">What is added to a concept's weight where its cue stands in such a context, and what a "
        "weak or strong rule and each further cue add. Those that moved, by how far and in how many sentences.</p>\n");
    gs_status status = put_kind(c, out, is_context, MAX_CONTEXTS, "Contexts, strengths and further cues", err);
    if (status == GS_OK)
        status = put_kind(c, out, is_phrase, MAX_PHRASES, "Words that no rule names", err);
    put(out, "</section>\n");
    return status;
}
