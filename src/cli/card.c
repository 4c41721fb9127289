/* A model's card in Markdown: data with digests, figures by cross-validation, weak spots. */
#include "cli/card.h"

#include <math.h>
#include <string.h>

enum {
    FEW = 30,    /* positives under which a language's curve is mostly the pooled one */
    OFTEN = 10,  /* sentences from which a concept's precision says something */
};
static const double weak_f1 = 0.7, weak_precision = 0.6, weak_gap = 0.1;

/* --- Names --- */

/* A name from a file or a path in a table. */
static void put_name(gs_buf *out, const char *name)
{
    gs_buf escaped = { 0 };
    gs_escape_terminal(&escaped, gs_span_of(name));
    for (size_t i = 0; i < escaped.len; i++) {
        if (strchr("|`*_<>[]", escaped.ptr[i]))
            gs_buf_putc(out, '\\');
        gs_buf_putc(out, escaped.ptr[i]);
    }
    out->failed |= escaped.failed;
    gs_buf_done(&escaped);
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void put_figure(gs_buf *out, double value)
{
    gs_buf_puts(out, " | ");
    gs_figures_put(out, value, 0);
}

static void put_interval(gs_buf *out, gs_interval interval)
{
    if (isnan(interval.low))
        return;
    gs_buf_puts(out, " [");
    gs_figures_put(out, interval.low, 0);
    gs_buf_puts(out, ", ");
    gs_figures_put(out, interval.high, 0);
    gs_buf_putc(out, ']');
}

/* --- Data --- */

/* Items of one file stand together; its digest is that of its items as our own JSONL has them. */
static bool put_file(const gs_gold_set *gold, size_t first, size_t end, gs_buf *out)
{
    char hex[GS_SHA256_HEX];
    gs_buf all = { 0 };
    size_t n[GS_N_SAMPLINGS] = { 0 }, n_translated = 0;
    for (size_t i = first; i < end; i++) {
        n[gold->ptr[i].sampling]++;
        n_translated += gold->ptr[i].translated;
        gs_gold_put_jsonl(gold, i, &all);
    }
    bool ok = !all.failed && gs_sha256_hex(gs_buf_span(&all), hex);
    gs_buf_done(&all);
    if (!ok)
        return false;
    gs_buf_puts(out, "| ");
    put_name(out, base_name(gold->ptr[first].file));
    gs_buf_printf(out, " | %zu | %zu | %zu | %zu | %zu | %.16s |\n", end - first, n[GS_SAMPLING_NATURAL],
                  n[GS_SAMPLING_PICKED], n[GS_SAMPLING_WRITTEN], n_translated, hex);
    return true;
}

static bool put_data(const gs_card *card, gs_buf *out)
{
    const gs_gold_set *gold = card->gold;
    bool ok = true;
    gs_buf_puts(out, "## Gold\n\nA digest is of the items as JSONL; `translated`: the labels were given to another "
                     "language's version.\n\n"
                     "| file | sentences | natural | picked | written | translated | digest |\n"
                     "| --- | --: | --: | --: | --: | --: | --- |\n");
    for (size_t first = 0, end; first < gold->n && ok; first = end) {
        for (end = first + 1; end < gold->n && strcmp(gold->ptr[end].file, gold->ptr[first].file) == 0;)
            end++;
        ok = put_file(gold, first, end, out);
    }
    return ok;
}

/* --- Figures --- */

static void put_row(gs_buf *out, const gs_figures *f)
{
    gs_buf_printf(out, " | %zu", f->tp + f->fn);
    put_figure(out, f->value[GS_PRECISION]);
    put_interval(out, f->interval[GS_PRECISION]);
    put_figure(out, f->value[GS_RECALL]);
    put_interval(out, f->interval[GS_RECALL]);
    put_figure(out, f->value[GS_F1]);
    put_interval(out, f->interval[GS_F1]);
}

static double gap_of(const gs_reliability *r)
{
    return fabs(r->mean_flagged - r->precision_flagged);
}

static void put_languages(const gs_card *card, gs_buf *out)
{
    gs_buf_puts(out, "| | gold | precision | recall | F1 | F1 before | gap | ECE |\n"
                     "| --- | --: | --- | --- | --- | --: | --: | --: |\n");
    for (size_t i = 0; i < card->n_measurements; i++) {
        const gs_measurement *m = &card->after[i];
        gs_buf_puts(out, "| ");
        gs_buf_puts(out, m->lang ? m->lang : "all");
        put_row(out, &m->micro);
        put_figure(out, card->before[i].micro.value[GS_F1]);
        put_figure(out, gap_of(&m->reliability));
        put_figure(out, m->reliability.ece);
        gs_buf_puts(out, " |\n");
    }
}

static void put_labels(const gs_card *card, gs_buf *out)
{
    const gs_measurement *all = &card->after[card->n_measurements - 1];
    gs_buf_puts(out, "\n| | gold | precision | recall | F1 |\n| --- | --: | --- | --- | --- |\n");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        const gs_figures *f = &all->by_label[label];
        if (f->tp + f->fp + f->fn == 0)
            continue;
        gs_buf_printf(out, "| %s", gs_label_name(label));
        put_row(out, f);
        gs_buf_puts(out, " |\n");
    }
}

static void put_bins(const gs_card *card, gs_buf *out)
{
    const gs_reliability *r = &card->after[card->n_measurements - 1].reliability;
    gs_buf_puts(out, "\n| confidence | pairs | mean | right |\n| --- | --: | --: | --: |\n");
    for (int i = 0; i < GS_RELIABILITY_BINS; i++) {
        if (r->bins[i].n == 0)
            continue;
        gs_buf_printf(out, "| .%d to ", i);
        gs_buf_printf(out, i + 1 < GS_RELIABILITY_BINS ? ".%d" : "1.0", i + 1);
        gs_buf_printf(out, " | %zu", r->bins[i].n);
        put_figure(out, r->bins[i].mean);
        put_figure(out, r->bins[i].right);
        gs_buf_puts(out, " |\n");
    }
}

static void put_figures(const gs_card *card, gs_buf *out)
{
    gs_buf_puts(out, "\n## Figures\n\nBy cross-validation over documents: each is judged by a model that has not seen "
                     "it. In brackets 95 %, by drawing documents again. gap: of what is flagged, mean confidence "
                     "against the share that is right. ECE: calibration error of pairs from .05 up.\n\n");
    put_languages(card, out);
    put_labels(card, out);
    put_bins(card, out);
}

/* --- Weak spots --- */

static void begin_spot(gs_buf *out, size_t *n)
{
    gs_buf_puts(out, "- ");
    ++*n;
}

/* Curves that are mostly those of all languages. */
static void put_few(const gs_card *card, gs_buf *out, size_t *n)
{
    const char *sep = "";
    for (size_t i = 0; i < card->learnt->n_curves; i++) {
        const gs_calibration_row *c = &card->learnt->curves[i];
        if (c->values.n_pos >= FEW)
            continue;
        if (!*sep) {
            begin_spot(out, n);
            gs_buf_printf(out, "Fewer than %d positives, so that the curve is mostly that of all languages: ", FEW);
        }
        gs_buf_printf(out, "%s%s %s (%u)", sep, strcmp(c->lang, "*") == 0 ? "all" : c->lang,
                      gs_label_name(c->label), c->values.n_pos);
        sep = ", ";
    }
    if (*sep)
        gs_buf_puts(out, ".\n");
}

static void put_low_figures(const gs_card *card, gs_buf *out, size_t *n)
{
    for (size_t i = 0; i + 1 < card->n_measurements; i++) {
        const gs_measurement *m = &card->after[i];
        if (gap_of(&m->reliability) > weak_gap) {
            begin_spot(out, n);
            gs_buf_printf(out, "%s: what is flagged is sure to ", m->lang);
            gs_figures_put(out, m->reliability.mean_flagged, 0);
            gs_buf_puts(out, " and right to ");
            gs_figures_put(out, m->reliability.precision_flagged, 0);
            gs_buf_puts(out, ".\n");
        }
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            const gs_figures *f = &m->by_label[label];
            if (f->tp + f->fn < OFTEN || f->value[GS_F1] >= weak_f1)
                continue;
            begin_spot(out, n);
            gs_buf_printf(out, "%s %s: F1 ", m->lang, gs_label_name(label));
            gs_figures_put(out, f->value[GS_F1], 0);
            gs_buf_printf(out, " of %zu.\n", f->tp + f->fn);
        }
    }
}

static bool put_weak_concepts(const gs_card *card, gs_buf *out, size_t *n)
{
    gs_arena arena = { 0 };
    gs_group *groups;
    size_t n_groups;
    bool ok = gs_measure_groups(card->gold, card->held_out, GS_BY_CONCEPT, &arena, &groups, &n_groups, NULL) == GS_OK;
    for (size_t i = 0; ok && i < n_groups; i++) {
        double right = (double)groups[i].n_right / (double)groups[i].n;
        if (groups[i].n < OFTEN || right >= weak_precision)
            continue;
        begin_spot(out, n);
        gs_buf_printf(out, "`%s` stands in %zu sentences, and its label is right in ", groups[i].name, groups[i].n);
        gs_figures_put(out, right, 0);
        gs_buf_puts(out, " of them.\n");
    }
    gs_arena_done(&arena);
    return ok;
}

bool gs_card_put(const gs_card *card, gs_buf *out)
{
    size_t n = 0;
    gs_buf_printf(out, "# Card of this model\n\nWritten by `gainsay calibrate` (%s): %zu weights learnt.\n\n",
                  GS_VERSION, card->learnt->n_weights);
    bool ok = put_data(card, out);
    put_figures(card, out);
    gs_buf_puts(out, "\n## Weak spots\n\n");
    put_few(card, out, &n);
    put_low_figures(card, out, &n);
    ok = ok && put_weak_concepts(card, out, &n);
    if (n == 0)
        gs_buf_puts(out, "None that this gold shows.\n");
    return ok && !out->failed;
}
