/* The page of a calibration: what was fitted, in one sentence how far to trust it, and what became of precision, recall
 * and confidences. Text of gold and lexicons is hostile: it stands in element content, escaped, and attributes hold
 * nothing but our own words, numbers and escaped language tags. There is no script: what folds is <details>. */
#include "cli/calibrate_page.h"

#include <math.h>

#include "cli/calibrate_style.h"

static const gs_page page = { page_css, NULL, page_policy };

static void put(gs_buf *out, const char *ours)
{
    gs_buf_puts(out, ours);
}

/* --- What the sections share --- */

const gs_model *gs_calibrated_model(const gs_calibrated *c, int fit)
{
    return fit == GS_BEFORE ? gs_engine_model(c->engine) : c->learnt->model;
}

void gs_page_put_text(gs_buf *out, const char *text)
{
    gs_escape_html(out, gs_span_of(text));
}

void gs_page_put_bdi(gs_buf *out, const char *text)
{
    put(out, "<bdi>");
    gs_page_put_text(out, text);
    put(out, "</bdi>");
}

void gs_page_put_label(gs_buf *out, gs_label label)
{
    gs_buf_printf(out, "<span class=\"lab %s\">%s</span>", gs_label_name(label), gs_label_name(label));
}

void gs_page_put_language(gs_buf *out, const char *tag)
{
    char name[64];
    gs_page_put_text(out, gs_language_name(tag, name, sizeof(name)));
}

void gs_page_put_share(gs_buf *out, double share, int digits)
{
    if (isnan(share))
        put(out, "–");
    else
        gs_figures_put_short(out, share, digits);
}

void gs_page_put_weight(gs_buf *out, double weight)
{
    bool is_zero = fabs(weight) < 0.005;
    put(out, weight < 0 && !is_zero ? "−" : "");
    gs_buf_put_fixed(out, fabs(weight), 2);
}

void gs_page_put_change(gs_buf *out, double before, double after)
{
    put(out, "<span class=\"was\">");
    gs_page_put_share(out, before, 2);
    put(out, "</span><span aria-hidden=\"true\"> → </span><span class=\"hidden\"> before, </span><b>");
    gs_page_put_share(out, after, 2);
    put(out, "</b><span class=\"hidden\"> after</span>");
}

void gs_page_begin_section(gs_buf *out, const char *id, const char *heading)
{
    gs_buf_printf(out, "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n", id, id, heading);
}

void gs_page_begin_table(gs_buf *out, const char *class, const char *caption)
{
    gs_buf_printf(out,
                  "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"%s\">\n<table class=\"%s\">\n"
                  "<caption>%s</caption>\n",
                  caption, class, caption);
}

void gs_page_end_table(gs_buf *out)
{
    put(out, "</table>\n</div>\n");
}

/* Was anything of it scored? */
static bool is_shown(const gs_measurement *m)
{
    return m->n_items > 0;
}

static const gs_measurement *all(const gs_calibrated *c, int fit)
{
    return &c->measured[fit][c->n - 1];
}

/* --- In one sentence --- */

enum { USUAL_BIN = 8, ENOUGH = 20 };

/* The bin from .8 up, or where that holds little the fullest one from .5 up; -1: none. */
static int telling_bin(const gs_reliability *r)
{
    int best = USUAL_BIN;
    if (r->bins[USUAL_BIN].n >= ENOUGH)
        return USUAL_BIN;
    for (int i = GS_RELIABILITY_BINS / 2; i < GS_RELIABILITY_BINS; i++)
        best = r->bins[i].n > r->bins[best].n ? i : best;
    return r->bins[best].n ? best : -1;
}

static void put_bin_in_full(gs_buf *out, const gs_reliability *r, int bin)
{
    gs_interval i = gs_wilson(r->bins[bin].n_right, r->bins[bin].n);
    gs_words_put_count(out, r->bins[bin].n, "time");
    gs_buf_printf(out, " it said .%d to %s%d, on average ", bin, bin + 1 < GS_RELIABILITY_BINS ? "." : "1.",
                  (bin + 1) % GS_RELIABILITY_BINS);
    gs_page_put_share(out, r->bins[bin].mean, 2);
    gs_buf_printf(out, ", and was right %zu times, which is ", r->bins[bin].n_right);
    gs_page_put_share(out, r->bins[bin].right, 2);
    put(out, " (95 %: ");
    gs_page_put_share(out, i.low, 2);
    put(out, " to ");
    gs_page_put_share(out, i.high, 2);
    put(out, ").");
}

/* The end of a sentence that may have begun. */
static void put_ece(gs_buf *out, double before, double after, bool has_begun)
{
    if (isnan(after)) {
        put(out, has_begun ? "." : "");
        return;
    }
    put(out, has_begun ? "; on documents left out its calibration error (ECE) "
                       : "On documents left out its calibration error (ECE) ");
    if (isnan(before) || fabs(before - after) < .0005) {
        put(out, "is ");
    } else {
        put(out, before > after ? "falls from " : "rises from ");
        gs_page_put_share(out, before, 3);
        put(out, " to ");
    }
    gs_page_put_share(out, after, 3);
    put(out, ".");
}

static void put_verdict(gs_buf *out, const gs_calibrated *c)
{
    const gs_reliability *r = &all(c, GS_AFTER)->reliability;
    int bin = telling_bin(r);
    put(out, "<p class=\"verdict\">");
    if (bin >= 0) {
        put(out, "When it says ");
        gs_page_put_share(out, r->bins[bin].mean, 2);
        gs_buf_printf(out, ", %d of 10 are right", (int)(r->bins[bin].right * 10 + .5));
    }
    put_ece(out, all(c, GS_BEFORE)->reliability.ece, r->ece, bin >= 0);
    put(out, "</p>\n<p class=\"aside\">");
    if (bin >= 0)
        put_bin_in_full(out, r, bin);
    else
        put(out, "It is never surer than .5, so that nothing can be said of its confidences.");
    put(out, "</p>\n");
}

/* --- What was fitted --- */

static void put_samplings(gs_buf *out, const gs_calibrated *c)
{
    size_t n[GS_N_SAMPLINGS] = { 0 };
    for (size_t i = 0; i < c->gold->n; i++)
        n[c->gold->ptr[i].sampling]++;
    gs_buf_printf(out, "%zu natural, %zu picked", n[GS_SAMPLING_NATURAL], n[GS_SAMPLING_PICKED]);
    if (n[GS_SAMPLING_WRITTEN])
        gs_buf_printf(out, ", %zu written%s", n[GS_SAMPLING_WRITTEN],
                      c->how->features >> GS_FEATURE_WRITTEN & 1 ? "" : " (not learnt from)");
    if (all(c, GS_AFTER)->n_unscored)
        gs_buf_printf(out, "; %zu left out, since nothing scores their language", all(c, GS_AFTER)->n_unscored);
}

static void put_how(gs_buf *out, const gs_calibrated *c)
{
    const char *name, *before = "";
    put(out, "<dl class=\"facts\">\n<dt>sentences</dt><dd>");
    put_samplings(out, c);
    put(out, "</dd>\n<dt>learnt</dt><dd>");
    for (size_t i = 0; (name = gs_feature_name(i)); i++) {
        if (!(c->how->features >> i & 1))
            continue;
        gs_buf_printf(out, "%s%s", before, name);
        before = ", ";
    }
    gs_buf_printf(out, "; %zu weights moved, %zu curves fitted</dd>\n", c->learnt->n_weights, c->learnt->n_curves);
    put(out, "<dt>thresholds</dt><dd>");
    if (c->how->precision_floor > 0) {
        put(out, "from which ");
        gs_page_put_share(out, c->how->precision_floor, 2);
        put(out, " of the flags were right");
    } else {
        put(out, "where F1 is best");
    }
    put(out, "</dd>\n<dt>before</dt><dd>the model ");
    gs_page_put_text(out, gs_engine_model_digest(c->engine));
    put(out, ", as it was</dd>\n<dt>after</dt><dd>by cross-validation: each document is judged by a model "
             "that has not seen it</dd>\n</dl>\n");
}

static void put_row_name(gs_buf *out, const gs_measurement *m)
{
    if (m->lang)
        gs_page_put_language(out, m->lang);
    else
        put(out, "all");
}

static void put_amounts(gs_buf *out, const gs_calibrated *c)
{
    gs_page_begin_table(out, "amounts", "Sentences that hold each label");
    put(out, "<thead><tr><th scope=\"col\">language</th><th scope=\"col\">sentences</th>"
             "<th scope=\"col\">documents</th>");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        put(out, "<th scope=\"col\">");
        gs_page_put_label(out, label);
        put(out, "</th>");
    }
    put(out, "</tr></thead>\n<tbody>\n");
    for (size_t i = 0; i < c->n; i++) {
        const gs_measurement *m = &c->measured[GS_BEFORE][i];
        if (!is_shown(m))
            continue;
        gs_buf_printf(out, "<tr%s><th scope=\"row\">", m->lang ? "" : " class=\"sum\"");
        put_row_name(out, m);
        gs_buf_printf(out, "</th><td>%zu</td><td>%zu</td>", m->n_items, m->n_docs);
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            gs_buf_printf(out, "<td>%zu</td>", m->by_label[label].tp + m->by_label[label].fn);
        put(out, "</tr>\n");
    }
    put(out, "</tbody>\n");
    gs_page_end_table(out);
}

/* --- Before and after --- */

static void put_figure(gs_buf *out, const gs_figures *f, gs_figure figure)
{
    put(out, "<td>");
    gs_page_put_share(out, f->tp + f->fp + f->fn ? f->value[figure] : NAN, 3);
    if (!isnan(f->interval[figure].low)) {
        put(out, " <small>");
        gs_page_put_share(out, f->interval[figure].low, 2);
        put(out, "–");
        gs_page_put_share(out, f->interval[figure].high, 2);
        put(out, "</small>");
    }
    put(out, "</td>");
}

static void put_side(gs_buf *out, int fit, const gs_figures *f, const gs_reliability *r)
{
    gs_buf_printf(out, "<th scope=\"row\" class=\"%s\">%s</th>", fit == GS_BEFORE ? "then" : "now",
                  fit == GS_BEFORE ? "before" : "after");
    for (gs_figure figure = GS_PRECISION; figure < GS_N_FIGURES; figure++)
        put_figure(out, f, figure);
    const double values[] = { fabs(r->mean_flagged - r->precision_flagged), r->ece, r->brier };
    for (size_t i = 0; i < sizeof(values) / sizeof(*values); i++) {
        put(out, "<td>");
        gs_page_put_share(out, values[i], 3);
        put(out, "</td>");
    }
    put(out, "</tr>\n");
}

static void begin_figures(gs_buf *out, const char *caption, const char *what)
{
    gs_page_begin_table(out, "figures", caption);
    gs_buf_printf(out,
                  "<thead><tr><th scope=\"col\">%s</th><th scope=\"col\">held</th><td></td>"
                  "<th scope=\"col\" class=\"of\">precision</th><th scope=\"col\" class=\"of\">recall</th>"
                  "<th scope=\"col\" class=\"of\">F1</th>"
                  "<th scope=\"col\">gap</th><th scope=\"col\">ECE</th><th scope=\"col\">Brier</th></tr></thead>\n",
                  what);
}

static void put_languages(gs_buf *out, const gs_calibrated *c)
{
    begin_figures(out, "By language, all labels", "language");
    for (size_t i = 0; i < c->n; i++) {
        const gs_measurement *m = &c->measured[GS_BEFORE][i], *after = &c->measured[GS_AFTER][i];
        if (!is_shown(m))
            continue;
        gs_buf_printf(out, "<tbody%s>\n<tr><th scope=\"rowgroup\" rowspan=\"2\">", m->lang ? "" : " class=\"sum\"");
        put_row_name(out, m);
        gs_buf_printf(out, "</th><td rowspan=\"2\">%zu</td>", m->micro.tp + m->micro.fn);
        put_side(out, GS_BEFORE, &m->micro, &m->reliability);
        put(out, "<tr>");
        put_side(out, GS_AFTER, &after->micro, &after->reliability);
        put(out, "</tbody>\n");
    }
    gs_page_end_table(out);
}

static void put_labels(gs_buf *out, const gs_calibrated *c)
{
    begin_figures(out, "By label, all languages", "label");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        const gs_figures *f = &all(c, GS_BEFORE)->by_label[label];
        if (f->n == 0)
            continue;
        put(out, "<tbody>\n<tr><th scope=\"rowgroup\" rowspan=\"2\">");
        gs_page_put_label(out, label);
        gs_buf_printf(out, "</th><td rowspan=\"2\">%zu</td>", f->tp + f->fn);
        put_side(out, GS_BEFORE, f, &c->by_label[GS_BEFORE][label]);
        put(out, "<tr>");
        put_side(out, GS_AFTER, &all(c, GS_AFTER)->by_label[label], &c->by_label[GS_AFTER][label]);
        put(out, "</tbody>\n");
    }
    gs_page_end_table(out);
}

static void put_before_and_after(gs_buf *out, const gs_calibrated *c)
{
    gs_page_begin_section(out, "change", "Before and after");
    put(out, "<p class=\"aside\">Small figures: 95 %, by drawing documents again; none under five documents. "
             "<b>gap</b>: of what is flagged, mean confidence against the share that is right. <b>ECE</b>: how far "
             "confidences from .05 up are off the share that is right, in 15 bins of equal mass; under 1,500 pairs of "
             "sentence and label it says little. <b>Brier</b>: mean square of confidence less truth.</p>\n");
    put_languages(out, c);
    put_labels(out, c);
    put(out, "</section>\n");
}

/* --- The page --- */

static void put_contents(gs_buf *out)
{
    put(out, "<nav aria-label=\"Contents\">\n<ul>\n<li><a href=\"#fitted\">What was fitted</a></li>\n"
             "<li><a href=\"#change\">Before and after</a></li>\n<li><a href=\"#reliability\">Reliability</a></li>\n"
             "<li><a href=\"#curves\">Precision and recall</a></li>\n<li><a href=\"#concepts\">Concepts and rules</a>"
             "</li>\n<li><a href=\"#weights\">Contexts</a></li>\n<li><a href=\"#mistakes\">Mistakes</a></li>\n"
             "<li><a href=\"#languages\">Languages</a></li>\n</ul>\n</nav>\n");
}

static gs_status measure_labels(gs_calibrated *c, gs_error *err)
{
    gs_status status = GS_OK;
    for (int i = 0; i < GS_N_FITS * GS_N_LABELS && status == GS_OK; i++) {
        gs_arena arena = { 0 };
        int fit = i / GS_N_LABELS, label = i % GS_N_LABELS;
        status =
            gs_measure_reliability(c->gold, c->seen[fit], NULL, 1u << label, &arena, &c->by_label[fit][label], err);
        gs_arena_done(&arena);
    }
    return status;
}

static void put_beginning(gs_buf *out, const gs_calibrated *c)
{
    gs_page_begin(&page, gs_span_of("Calibration – Gainsay report"), out);
    put(out, "<a class=\"skip\" href=\"#report\">Skip to the report</a>\n");
    gs_page_put_heading(out);
    put_contents(out);
    gs_page_put_legend(out);
    put(out, "<main id=\"report\">\n");
    gs_page_begin_section(out, "fitted", "A model learnt from gold");
    put_verdict(out, c);
    put_how(out, c);
    put_amounts(out, c);
    put(out, "</section>\n");
    put_before_and_after(out, c);
}

gs_status gs_calibrated_put_page(gs_calibrated *c, gs_buf *out, gs_error *err)
{
    static gs_status (*const sections[])(const gs_calibrated *, gs_buf *, gs_error *) = {
        gs_calibrated_put_figures,  gs_calibrated_put_concepts,  gs_calibrated_put_weights,
        gs_calibrated_put_mistakes, gs_calibrated_put_languages,
    };
    gs_status status = measure_labels(c, err);
    if (status == GS_OK)
        put_beginning(out, c);
    for (size_t i = 0; i < sizeof(sections) / sizeof(*sections) && status == GS_OK; i++)
        status = sections[i](c, out, err);
    put(out, "</main>\n");
    gs_page_end(&page, gs_engine_lexicons_digest(c->engine), gs_engine_model_digest(c->engine), out);
    return status == GS_OK && out->failed ? gs_fail_nomem(err) : status;
}
