/* What an evaluation found, for people. */
#include "cli/eval.h"

#include <math.h>
#include <string.h>

enum { MANY_PAIRS = 1500 }; /* what a calibration error wants to mean anything */

/* --- Precision, recall, F1 --- */

static void put_figures(gs_buf *out, const char *name, const gs_figures *f, bool has_counts)
{
    bool says_something = !has_counts || f->tp + f->fp + f->fn > 0;
    gs_buf_printf(out, "%-13s", name);
    if (has_counts)
        gs_buf_printf(out, "%7zu%7zu%9zu%7zu", f->n, f->tp + f->fn, f->tp + f->fp, f->tp);
    else
        gs_buf_printf(out, "%30s", "");
    for (int i = 0; i < GS_N_FIGURES; i++)
        gs_figures_put(out, says_something ? f->value[i] : NAN, 8);
    if (says_something && !isnan(f->interval[GS_F1].low)) {
        gs_buf_puts(out, "  ");
        gs_figures_put_interval(out, f->interval[GS_F1]);
    }
    while (!out->failed && out->ptr[out->len - 1] == ' ')
        out->len--;
    gs_buf_putc(out, '\n');
}

/* One line: how sure a language's flags are. */
static void put_confidence(gs_buf *out, const gs_reliability *r)
{
    if (r->n_pairs == 0)
        return;
    gs_buf_printf(out, "confidence: %zu flagged, sure ", r->n_flagged);
    gs_figures_put(out, r->mean_flagged, 0);
    gs_buf_puts(out, ", right ");
    gs_figures_put(out, r->precision_flagged, 0);
    gs_buf_puts(out, "; Brier ");
    gs_figures_put(out, r->brier, 0);
    gs_buf_puts(out, "; ECE ");
    gs_figures_put(out, r->ece, 0);
    gs_buf_printf(out, " over %zu pair%s\n", r->n_likely, gs_words_plural(r->n_likely));
}

static void put_measurement(gs_buf *out, const gs_measurement *m)
{
    if (m->lang)
        gs_figures_put_language(out, m->lang);
    else
        gs_buf_puts(out, "All languages");
    gs_buf_printf(out, ": %zu sentence%s, %zu document%s\n", m->n_items, gs_words_plural(m->n_items), m->n_docs,
                  gs_words_plural(m->n_docs));
    gs_buf_printf(out, "%20s%7s%9s%7s%8s%8s%8s  95 %% of F1\n", "n", "gold", "flagged", "right", "P", "R", "F1");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (m->by_label[label].n)
            put_figures(out, gs_label_name(label), &m->by_label[label], true);
    }
    put_figures(out, "micro", &m->micro, true);
    put_figures(out, "macro", &m->macro, false);
}

/* --- Reliability --- */

static void put_bins(gs_buf *out, const gs_reliability *r)
{
    gs_buf_puts(out, "confidence    pairs    mean   right\n");
    for (int i = 0; i < GS_RELIABILITY_BINS; i++) {
        bool is_last = i + 1 == GS_RELIABILITY_BINS;
        gs_buf_printf(out, is_last ? " .%d to 1.%d" : " .%d to  .%d", i, is_last ? 0 : i + 1);
        gs_buf_printf(out, "%9zu", r->bins[i].n);
        gs_figures_put(out, r->bins[i].mean, 8);
        gs_figures_put(out, r->bins[i].right, 8);
        gs_buf_putc(out, '\n');
    }
}

static void put_share_line(gs_buf *out, const char *name, double value)
{
    gs_buf_printf(out, "%-30s", name);
    gs_figures_put(out, value, 7);
}

static void put_reliability(gs_buf *out, const gs_reliability *r)
{
    if (r->n_pairs == 0) {
        gs_buf_puts(out, "\nNo sentence is natural or picked, so confidences cannot be measured.\n");
        return;
    }
    gs_buf_printf(out, "\nHow often a confidence is right: %zu natural or picked sentence%s\n", r->n_items,
                  gs_words_plural(r->n_items));
    put_bins(out, r);
    put_share_line(out, "Brier score", r->brier);
    gs_buf_printf(out, "  of %zu pair%s\n", r->n_pairs, gs_words_plural(r->n_pairs));
    put_share_line(out, "calibration error (ECE)", r->ece);
    gs_buf_printf(out, "  of %zu pair%s from .05 up%s\n", r->n_likely, gs_words_plural(r->n_likely),
                  r->n_likely < MANY_PAIRS ? "; 1,500 are wanted" : "");
    put_share_line(out, "mean confidence of flags", r->mean_flagged);
    gs_buf_printf(out, "  of %zu\n", r->n_flagged);
    put_share_line(out, "precision of flags", r->precision_flagged);
    gs_buf_puts(out, "  gap ");
    gs_figures_put(out, fabs(r->mean_flagged - r->precision_flagged), 0);
    gs_buf_putc(out, '\n');
}

/* --- Groups --- */

static int widest_name(const gs_eval *e)
{
    int widest = 12;
    for (size_t i = 0; i < e->n_groups; i++) {
        int columns = gs_columns(gs_span_of(e->groups[i].name));
        widest = columns > widest ? columns : widest;
    }
    return widest < 48 ? widest : 48;
}

static void put_groups(gs_buf *out, const gs_eval *e)
{
    const char *what = gs_eval_grouping_name((size_t)e->by);
    bool has_labels = e->by != GS_BY_CONCEPT && e->by != GS_BY_RULE; /* these fire: they miss nothing */
    int columns = widest_name(e);
    gs_buf_printf(out, "\n%-*s%8s%8s%8s%s\n", columns, what, "n", "right", "share",
                  has_labels ? "   false  missed" : "");
    for (size_t i = 0; i < e->n_groups; i++) {
        const gs_group *g = &e->groups[i];
        int pad = columns - gs_columns(gs_span_of(g->name));
        gs_escape_terminal(out, gs_span_of(g->name));
        gs_buf_printf(out, "%*s%8zu%8zu", pad > 0 ? pad : 0, "", g->n, g->n_right);
        gs_figures_put(out, (double)g->n_right / (double)g->n, 8);
        if (has_labels)
            gs_buf_printf(out, "%8zu%8zu", g->fp, g->fn);
        gs_buf_putc(out, '\n');
    }
    if (e->n_groups == 0)
        gs_buf_printf(out, "(no sentence has a %s)\n", what);
}

/* --- Mistakes --- */

static void put_words(gs_buf *out, const gs_gold *item, uint32_t start, uint32_t end)
{
    gs_buf_putc(out, '"');
    gs_escape_terminal(out, (gs_span){ item->text.ptr + start, end - start });
    gs_buf_putc(out, '"');
}

static void put_marked(gs_buf *out, const gs_gold *item, gs_label label)
{
    for (size_t i = 0; i < item->n_cues; i++) {
        if (item->cues[i].label != label)
            continue;
        gs_buf_puts(out, "     marked ");
        put_words(out, item, item->cues[i].start, item->cues[i].end);
        gs_buf_putc(out, '\n');
    }
}

static void put_fired(gs_buf *out, const gs_gold *item, const gs_observation *seen)
{
    for (size_t i = 0; i < seen->n_cues; i++) {
        const gs_observed_cue *cue = &seen->cues[i];
        gs_buf_printf(out, "     %s fired on ", gs_label_name(cue->label));
        put_words(out, item, cue->start, cue->end);
        gs_buf_puts(out, ": ");
        gs_escape_terminal(out, gs_span_of(cue->rule));
        gs_buf_puts(out, ", ");
        gs_escape_terminal(out, gs_span_of(cue->at));
        gs_buf_putc(out, '\n');
    }
    gs_buf_puts(out, seen->n_cues ? "" : "     nothing fired\n");
}

static void put_blocked(gs_buf *out, const gs_gold *item, const gs_observation *seen)
{
    for (size_t i = 0; i < seen->n_near_misses; i++) {
        const gs_near_miss *miss = &seen->near_misses[i];
        gs_buf_puts(out, "     blocked on ");
        put_words(out, item, miss->start, miss->end);
        gs_buf_puts(out, ": ");
        gs_escape_terminal(out, gs_span_of(miss->rule));
        gs_buf_puts(out, ", by ");
        gs_escape_terminal(out, gs_span_of(miss->blocked_by));
        gs_buf_putc(out, '\n');
    }
}

static void put_mistake(gs_buf *out, const gs_eval *e, const gs_mistake *m)
{
    const gs_gold *item = &e->gold.ptr[m->item];
    gs_figures_put(out, m->confidence, 4);
    gs_buf_printf(out, "  %-11s  ", gs_label_name(m->label));
    gs_escape_terminal(out, gs_span_of(item->file));
    gs_buf_printf(out, ":%u\n     ", item->line);
    gs_escape_terminal(out, item->text);
    gs_buf_putc(out, '\n');
    if (m->is_miss)
        put_marked(out, item, m->label);
    put_fired(out, item, &e->seen.ptr[m->item]);
    put_blocked(out, item, &e->seen.ptr[m->item]);
}

static void put_mistakes(gs_buf *out, const gs_eval *e)
{
    for (size_t i = 0; i < e->n_mistakes; i++) {
        const gs_mistake *m = &e->mistakes[i];
        if (i == 0 && !m->is_miss)
            gs_buf_puts(out, "\nFalse alarms, the most confident first\n");
        if (m->is_miss && (i == 0 || !m[-1].is_miss))
            gs_buf_puts(out, "\nMissed, the least confident first\n");
        put_mistake(out, e, m);
    }
    gs_buf_puts(out, e->n_mistakes ? "" : "\nNo mistakes.\n");
}

void gs_eval_put_table(gs_buf *out, const gs_eval *e)
{
    size_t n_shown = 0;
    for (size_t i = 0; i < e->n_languages; i++) {
        if (e->of_language[i].n_items == 0)
            continue;
        gs_buf_puts(out, n_shown++ ? "\n" : "");
        put_measurement(out, &e->of_language[i]);
        put_confidence(out, &e->of_language[i].reliability);
    }
    const gs_measurement *all = &e->of_language[e->n_languages];
    if (n_shown > 1) {
        gs_buf_putc(out, '\n');
        put_measurement(out, all);
    }
    put_reliability(out, &all->reliability);
    if (e->by != GS_NO_CHOICE)
        put_groups(out, e);
    if (e->lists_mistakes)
        put_mistakes(out, e);
}
