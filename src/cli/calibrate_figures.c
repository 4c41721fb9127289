/* The charts of a calibration. Reliability diagrams: of what is said with a confidence, how much is right (Murphy and
 * Winkler 1977). Curves of precision and recall, with lines of equal F1. Every chart says in words what it shows, and
 * has its numbers in a table below. */
#include "cli/calibrate_page.h"

#include <math.h>

#include "cli/chart.h"

enum { SIDE = 280, RELIABILITY_HEIGHT = 290, CURVE_HEIGHT = 268 };
enum { FEW = 10 }; /* pairs of a bin that are shown faintly: their bar spans half the plot */

static void put(gs_buf *out, const char *ours)
{
    gs_buf_puts(out, ours);
}

static void put_key(gs_buf *out)
{
    put(out,
        "<p class=\"key-line\"><span class=\"ring\"></span> before <span class=\"disc\"></span> after, on documents "
        "left out</p>\n");
}

/* What a chart is of: a label, else a language, else all. */
typedef struct subject {
    const char *label, *lang;
} subject;

static void put_subject(gs_buf *out, subject of)
{
    if (of.label)
        put(out, of.label);
    else if (of.lang)
        gs_page_put_language(out, of.lang);
    else
        put(out, "all languages");
}

static void begin_figure(gs_buf *out, subject of)
{
    gs_buf_printf(out, "<figure class=\"%s\">\n", of.label ? of.label : "whole");
    put(out, "<figcaption>");
    if (of.label)
        gs_buf_printf(out, "<span class=\"lab\">%s</span>", of.label);
    else
        put(out, "<b>"), put_subject(out, of), put(out, "</b>");
    put(out, " <span class=\"sub\">");
}

/* --- Reliability --- */

typedef struct pair_of_reliabilities {
    const gs_reliability *of[GS_N_FITS];
} pair_of_reliabilities;

/* 412, 1.2k, 24k: what fits under a bin. */
static void format_count(gs_buf *out, size_t n)
{
    if (n < 1000) {
        gs_buf_put_uint(out, n);
        return;
    }
    gs_buf_put_fixed(out, (double)n / 1000, n < 10000);
    gs_buf_putc(out, 'k');
}

static void put_counts(gs_chart *chart, const gs_reliability *r, const char *class, double y)
{
    for (int i = 0; i < GS_RELIABILITY_BINS; i++) {
        gs_buf text = { 0 };
        format_count(&text, r->bins[i].n);
        gs_buf_putc(&text, '\0');
        if (!text.failed)
            gs_chart_text(chart, class, gs_chart_x(chart, (i + .5) / GS_RELIABILITY_BINS), y, "middle", text.ptr);
        chart->out->failed |= text.failed;
        gs_buf_done(&text);
    }
}

/* Its area would hide that few are few; the logarithm keeps 10 and 10,000 on one page. */
static double radius_of(size_t n)
{
    return 1.5 + 1.7 * log10(1 + (double)n);
}

static void put_bins(gs_chart *chart, const gs_reliability *r, int fit)
{
    static const char *const spans[][2] = { { "span before", "span before few" }, { "span after", "span after few" } };
    for (int i = 0; i < GS_RELIABILITY_BINS; i++) {
        double mean = r->bins[i].mean;
        size_t n = r->bins[i].n;
        gs_interval w = gs_wilson(r->bins[i].n_right, n);
        if (n == 0)
            continue;
        gs_chart_line(chart, spans[fit][n < FEW], mean, w.low, mean, w.high);
        gs_chart_dot(chart, fit == GS_BEFORE ? "before" : "after", mean, r->bins[i].right, radius_of(n));
    }
}

static void put_reliability_words(gs_buf *out, subject of, const gs_reliability *after)
{
    put(out, "Reliability of ");
    put_subject(out, of);
    put(out, ". ");
    for (int i = 0; i < GS_RELIABILITY_BINS; i++) {
        if (after->bins[i].n == 0)
            continue;
        put(out, "Says ");
        gs_page_put_share(out, after->bins[i].mean, 2);
        put(out, ", right ");
        gs_page_put_share(out, after->bins[i].right, 2);
        gs_buf_printf(out, " of %zu. ", after->bins[i].n);
    }
    put(out, "The table below has all numbers.");
}

static void put_diagram(gs_buf *out, subject of, pair_of_reliabilities r)
{
    gs_chart chart;
    gs_buf words = { 0 };
    put_reliability_words(&words, of, r.of[GS_AFTER]);
    gs_chart_begin(&chart, out, SIDE, RELIABILITY_HEIGHT, gs_buf_span(&words));
    gs_chart_axes(&chart, "says", "is right");
    gs_chart_line(&chart, "ideal", 0, 0, 1, 1);
    for (int fit = GS_BEFORE; fit < GS_N_FITS; fit++)
        put_bins(&chart, r.of[fit], fit);
    put_counts(&chart, r.of[GS_BEFORE], "count then", gs_chart_y(&chart, 0) + 23);
    put_counts(&chart, r.of[GS_AFTER], "count now", gs_chart_y(&chart, 0) + 34);
    gs_chart_end(&chart);
    out->failed |= words.failed;
    gs_buf_done(&words);
}

static void put_bin_cells(gs_buf *out, const gs_reliability *r, int bin)
{
    gs_interval w = gs_wilson(r->bins[bin].n_right, r->bins[bin].n);
    gs_buf_printf(out, "<td>%zu</td><td>", r->bins[bin].n);
    gs_page_put_share(out, r->bins[bin].mean, 3);
    put(out, "</td><td>");
    gs_page_put_share(out, r->bins[bin].right, 3);
    if (r->bins[bin].n) {
        put(out, " <small>");
        gs_page_put_share(out, w.low, 2);
        put(out, "–");
        gs_page_put_share(out, w.high, 2);
        put(out, "</small>");
    }
    put(out, "</td>");
}

static void put_bin_table(gs_buf *out, subject of, pair_of_reliabilities r)
{
    put(out, "<details><summary>numbers<span class=\"hidden\"> of ");
    put_subject(out, of);
    put(out, "</span></summary>\n<div class=\"wide\"><table class=\"bins\">\n<thead><tr><td></td>"
             "<th scope=\"colgroup\" colspan=\"3\">before</th><th scope=\"colgroup\" "
             "colspan=\"3\">after</th></tr>\n<tr><th scope=\"col\">from</th>");
    for (int fit = GS_BEFORE; fit < GS_N_FITS; fit++)
        put(out, "<th scope=\"col\">n</th><th scope=\"col\">says</th><th scope=\"col\">is right</th>");
    put(out, "</tr></thead>\n<tbody>\n");
    for (int i = 0; i < GS_RELIABILITY_BINS; i++) {
        gs_buf_printf(out, "<tr><th scope=\"row\">.%d</th>", i);
        for (int fit = GS_BEFORE; fit < GS_N_FITS; fit++)
            put_bin_cells(out, r.of[fit], i);
        put(out, "</tr>\n");
    }
    put(out, "</tbody>\n</table></div>\n</details>\n");
}

static void put_reliability(gs_buf *out, subject of, pair_of_reliabilities r)
{
    if (r.of[GS_BEFORE]->n_likely == 0 && r.of[GS_AFTER]->n_likely == 0) /* nothing was said */
        return;
    begin_figure(out, of);
    put(out, "ECE ");
    gs_page_put_share(out, r.of[GS_BEFORE]->ece, 3);
    put(out, " → <b>");
    gs_page_put_share(out, r.of[GS_AFTER]->ece, 3);
    put(out, "</b></span></figcaption>\n");
    put_diagram(out, of, r);
    put_bin_table(out, of, r);
    put(out, "</figure>\n");
}

static size_t n_scored(const gs_calibrated *c)
{
    size_t n = 0;
    for (size_t i = 0; i + 1 < c->n; i++)
        n += c->measured[GS_BEFORE][i].n_items > 0;
    return n;
}

static void put_all_reliabilities(gs_buf *out, const gs_calibrated *c)
{
    gs_page_begin_section(out, "reliability", "Is a confidence a frequency?");
    put(out, "<p class=\"aside\">Each dot is a tenth of the scale: what was said there on average, and the share of it "
             "that is right. On the broken line confidences keep their word; over it they are too modest, under it too "
             "sure. Bars: 95 % (Wilson), as if sentences came one by one; faint under ten. The larger a dot, the more "
             "pairs of sentence and label, by logarithm; their numbers stand below, first before, then after. Written "
             "sentences are left out.</p>\n");
    put_key(out);
    put(out, "<h3>By label, all languages</h3>\n<div class=\"charts\">\n");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        put_reliability(out, (subject){ .label = gs_label_name(label) },
                        (pair_of_reliabilities){ { &c->by_label[GS_BEFORE][label], &c->by_label[GS_AFTER][label] } });
    put(out, "</div>\n<h3>By language, all labels</h3>\n<div class=\"charts small\">\n");
    for (size_t i = n_scored(c) > 1 ? 0 : 1; i < c->n; i++) { /* all together first, where there are several */
        size_t k = i ? i - 1 : c->n - 1;
        put_reliability(out, (subject){ .lang = c->measured[GS_BEFORE][k].lang },
                        (pair_of_reliabilities){
                            { &c->measured[GS_BEFORE][k].reliability, &c->measured[GS_AFTER][k].reliability } });
    }
    put(out, "</div>\n</section>\n");
}

/* --- Precision and recall --- */

/* f = 2 p r / (p + r), so that r from f / (2 - f) on has p = f r / (2 r - f). */
static void put_iso(gs_chart *chart, double f, const char *name)
{
    enum { STEPS = 40 };
    double from = f / (2 - f);
    gs_chart_path_begin(chart, "iso");
    for (int i = 0; i <= STEPS; i++) {
        double recall = from + (1 - from) * i / STEPS;
        gs_chart_path_to(chart, recall, f * recall / (2 * recall - f));
    }
    gs_chart_path_end(chart);
    gs_chart_text(chart, "iso-name", gs_chart_x(chart, 1) - 2, gs_chart_y(chart, from) - 3, "end", name);
}

static void put_curve(gs_chart *chart, const gs_pr_curve *curve, const char *class)
{
    gs_chart_path_begin(chart, class);
    for (size_t i = 0; i < curve->n_points; i++)
        gs_chart_path_to(chart, curve->points[i].recall, curve->points[i].precision);
    gs_chart_path_end(chart);
}

/* What is flagged: each language by a threshold of its own. */
static void put_threshold(gs_chart *chart, const gs_figures *f, const char *class)
{
    if (f->tp + f->fp)
        gs_chart_dot(chart, class, f->value[GS_RECALL], f->value[GS_PRECISION], 5);
}

typedef struct curves {
    const char *label;
    gs_pr_curve of[GS_N_FITS];
    const gs_figures *flags[GS_N_FITS];
} curves;

static double recall_within_reach(const gs_pr_curve *curve)
{
    return curve->n_points ? curve->points[curve->n_points - 1].recall : 0;
}

static void put_curve_words(gs_buf *out, const curves *p)
{
    static const char *const names[] = { " Before", " After" };
    gs_buf_printf(out, "Precision and recall of %s.", p->label);
    for (int fit = GS_BEFORE; fit < GS_N_FITS; fit++) {
        gs_buf_printf(out, "%s: precision ", names[fit]);
        gs_page_put_share(out, p->flags[fit]->value[GS_PRECISION], 2);
        put(out, " and recall ");
        gs_page_put_share(out, p->flags[fit]->value[GS_RECALL], 2);
        put(out, " at the thresholds; average precision ");
        gs_page_put_share(out, p->of[fit].average_precision, 2);
        put(out, ".");
    }
}

static void put_curve_chart(gs_buf *out, const curves *p)
{
    static const struct {
        double f;
        const char *name;
    } isos[] = { { .2, "F1 .2" }, { .4, ".4" }, { .6, ".6" }, { .8, ".8" } };
    gs_chart chart;
    gs_buf words = { 0 };
    put_curve_words(&words, p);
    gs_chart_begin(&chart, out, SIDE, CURVE_HEIGHT, gs_buf_span(&words));
    for (size_t i = 0; i < sizeof(isos) / sizeof(*isos); i++)
        put_iso(&chart, isos[i].f, isos[i].name);
    gs_chart_axes(&chart, "recall", "precision");
    put_curve(&chart, &p->of[GS_BEFORE], "curve before");
    put_curve(&chart, &p->of[GS_AFTER], "curve after");
    put_threshold(&chart, p->flags[GS_BEFORE], "before");
    put_threshold(&chart, p->flags[GS_AFTER], "after");
    gs_chart_end(&chart);
    out->failed |= words.failed;
    gs_buf_done(&words);
}

static void put_curve_figure(gs_buf *out, const curves *p)
{
    begin_figure(out, (subject){ .label = p->label });
    put(out, "average precision ");
    gs_page_put_share(out, p->of[GS_BEFORE].average_precision, 3);
    put(out, " → <b>");
    gs_page_put_share(out, p->of[GS_AFTER].average_precision, 3);
    put(out, "</b></span></figcaption>\n");
    put_curve_chart(out, p);
    put(out, "<p class=\"note\">F1 ");
    gs_page_put_share(out, p->flags[GS_BEFORE]->value[GS_F1], 3);
    put(out, " → <b>");
    gs_page_put_share(out, p->flags[GS_AFTER]->value[GS_F1], 3);
    put(out, "</b>; rules speak of ");
    gs_page_put_share(out, recall_within_reach(&p->of[GS_AFTER]), 2);
    gs_buf_printf(out, " of the %zu held</p>\n</figure>\n", p->of[GS_AFTER].n_held);
}

/* One label after the other, so that the points of one are in memory at a time. */
static gs_status put_label_curves(gs_buf *out, const gs_calibrated *c, gs_label label, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_status status = GS_OK;
    curves p = { .label = gs_label_name(label) };
    for (int fit = GS_BEFORE; fit < GS_N_FITS && status == GS_OK; fit++) {
        p.flags[fit] = &c->measured[fit][c->n - 1].by_label[label];
        status = gs_measure_pr_curve(c->gold, c->seen[fit], NULL, label, &arena, &p.of[fit], err);
    }
    if (status == GS_OK && p.of[GS_AFTER].n_held)
        put_curve_figure(out, &p);
    gs_arena_done(&arena);
    return status;
}

static gs_status put_all_curves(gs_buf *out, const gs_calibrated *c, gs_error *err)
{
    gs_status status = GS_OK;
    gs_page_begin_section(out, "curves", "Precision and recall, were the threshold elsewhere");
    put(out, "<p class=\"aside\">From left to right more is flagged. The dots are the thresholds as they are; each "
             "language has its own, so that a dot may lie beside its curve. A curve ends where no rule speaks of the "
             "label any more: what is right of it wants new rules, not other weights. Faint lines join points of equal "
             "F1.</p>\n");
    put_key(out);
    put(out, "<div class=\"charts\">\n");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS && status == GS_OK; label++)
        status = put_label_curves(out, c, label, err);
    put(out, "</div>\n</section>\n");
    return status;
}

gs_status gs_calibrated_put_figures(const gs_calibrated *c, gs_buf *out, gs_error *err)
{
    put_all_reliabilities(out, c);
    return put_all_curves(out, c, err);
}
