/* How far annotators agree, as a table and as JSON. */
#include "cli/agree.h"

#include <stdio.h>
#include <string.h>

/* A, B, …, Z, then 27, 28, … */
static void put_set(gs_buf *out, size_t set)
{
    if (set < 26)
        gs_buf_putc(out, (char)('A' + set));
    else
        gs_buf_put_uint(out, set + 1);
}

static void put_place(gs_buf *out, const gs_gold *item)
{
    gs_escape_terminal(out, gs_span_of(item->file));
    gs_buf_printf(out, ":%u", item->line);
}

/* The first of the items of a unit. */
static const gs_gold *first_item(const gs_units *units, size_t unit)
{
    size_t set = 0;
    while (!units->items[unit * units->n_sets + set])
        set++;
    return units->items[unit * units->n_sets + set];
}

/* --- For people --- */

static void put_agreed(gs_buf *out, const char *name, const gs_agreed *a, bool has_kappa)
{
    gs_buf_printf(out, "%-13s%6zu", name, a->n);
    gs_figures_put(out, a->prevalence, 7);
    gs_figures_put(out, a->raw, 7);
    if (has_kappa) {
        gs_figures_put(out, a->kappa, 8);
        gs_buf_puts(out, "  ");
        gs_figures_put_interval(out, a->kappa_interval);
    }
    gs_figures_put(out, a->alpha, has_kappa ? 6 : 8);
    gs_buf_puts(out, "  ");
    gs_figures_put_interval(out, a->alpha_interval);
    gs_buf_printf(out, "%6zu", a->n_spans);
    gs_figures_put(out, a->span_f1, 7);
    gs_buf_putc(out, '\n');
}

static void put_agreement(gs_buf *out, const gs_agreement *a, bool has_kappa)
{
    if (a->lang)
        gs_figures_put_language(out, a->lang);
    else
        gs_buf_puts(out, "All languages");
    gs_buf_printf(out, ": %zu sentence%s in two files or more, %zu in one\n", a->n_units, gs_words_plural(a->n_units),
                  a->n_alone);
    gs_buf_printf(out, "%19s%7s%7s", "n", "held", "equal");
    if (has_kappa)
        gs_buf_printf(out, "%8s  %-16s", "kappa", "95 %");
    gs_buf_printf(out, "%*s  %-16s%6s%7s\n", has_kappa ? 6 : 8, "alpha", "95 %", "words", "F1");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (a->by_label[label].n)
            put_agreed(out, gs_label_name(label), &a->by_label[label], has_kappa);
    }
}

static void put_disagreement(gs_buf *out, const gs_units *units, size_t unit, gs_label label)
{
    static const char *const votes[] = { "-", "no", "yes" };
    gs_buf_printf(out, "%-11s", gs_label_name(label));
    for (size_t set = 0; set < units->n_sets; set++) {
        const gs_gold *item = units->items[unit * units->n_sets + set];
        gs_buf_puts(out, "  ");
        put_set(out, set);
        gs_buf_printf(out, " %s", votes[gs_units_vote(units, unit, set, label)]);
        if (!item)
            continue;
        gs_buf_putc(out, ' ');
        put_place(out, item);
    }
    gs_buf_puts(out, "\n     ");
    gs_escape_terminal(out, first_item(units, unit)->text);
    gs_buf_putc(out, '\n');
}

static void put_disagreements(gs_buf *out, const gs_units *units)
{
    size_t n = 0;
    gs_buf_puts(out, "\nDisagreements\n");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        for (size_t unit = 0; unit < units->n; unit++) {
            if (!gs_units_disagree(units, unit, label))
                continue;
            put_disagreement(out, units, unit, label);
            n++;
        }
    }
    gs_buf_puts(out, n ? "" : "none\n");
}

void gs_agree_put_table(gs_buf *out, const gs_agree_run *run)
{
    for (size_t set = 0; set < run->n_sets; set++) {
        put_set(out, set);
        gs_buf_putc(out, ' ');
        gs_escape_terminal(out, gs_span_of(run->paths[set]));
        gs_buf_printf(out, ": %zu sentence%s\n", run->sets[set].n, gs_words_plural(run->sets[set].n));
    }
    for (size_t i = 0; i <= run->n_languages; i++) {
        if (run->of_language[i].n_units == 0 || (i == run->n_languages && i == 1))
            continue;
        gs_buf_putc(out, '\n');
        put_agreement(out, &run->of_language[i], run->n_sets == 2);
    }
    if (run->lists)
        put_disagreements(out, &run->units);
}

/* --- For programs --- */

static void put_number(gs_buf *out, const char *key, double value)
{
    gs_buf_printf(out, ", \"%s\": ", key);
    gs_figures_put_json(out, value);
}

static void put_json_agreed(gs_buf *out, const char *name, const gs_agreed *a)
{
    gs_buf_printf(out, "      \"%s\": {\"n\": %zu", name, a->n);
    put_number(out, "prevalence", a->prevalence);
    put_number(out, "equal", a->raw);
    put_number(out, "kappa", a->kappa);
    gs_buf_puts(out, ", \"kappa_interval\": ");
    gs_figures_put_json_interval(out, a->kappa_interval);
    put_number(out, "alpha", a->alpha);
    gs_buf_puts(out, ", \"alpha_interval\": ");
    gs_figures_put_json_interval(out, a->alpha_interval);
    gs_buf_printf(out, ", \"words\": %zu", a->n_spans);
    put_number(out, "words_f1", a->span_f1);
    gs_buf_putc(out, '}');
}

static void put_json_agreement(gs_buf *out, const gs_agreement *a)
{
    gs_buf_puts(out, "    {\"lang\": ");
    gs_escape_json_or_null(out, a->lang);
    gs_buf_printf(out, ", \"shared\": %zu, \"alone\": %zu, \"labels\": {", a->n_units, a->n_alone);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        gs_buf_puts(out, label ? ",\n" : "\n");
        put_json_agreed(out, gs_label_name(label), &a->by_label[label]);
    }
    gs_buf_puts(out, "}}");
}

static void put_json_vote(gs_buf *out, const gs_units *units, size_t unit, size_t set, gs_label label)
{
    static const char *const votes[] = { "null", "false", "true" };
    const gs_gold *item = units->items[unit * units->n_sets + set];
    if (!item) {
        gs_buf_puts(out, "null");
        return;
    }
    gs_buf_puts(out, "{\"file\": ");
    gs_escape_json_string(out, gs_span_of(item->file));
    gs_buf_printf(out, ", \"line\": %u, \"id\": ", item->line);
    gs_escape_json_string(out, gs_span_of(item->id));
    gs_buf_printf(out, ", \"held\": %s}", votes[gs_units_vote(units, unit, set, label)]);
}

static void put_json_disagreements(gs_buf *out, const gs_units *units)
{
    size_t n = 0;
    gs_buf_puts(out, ",\n  \"disagreements\": [");
    for (size_t i = 0; i < units->n * GS_N_LABELS; i++) {
        gs_label label = (gs_label)(i / units->n);
        size_t unit = i % units->n;
        if (!gs_units_disagree(units, unit, label))
            continue;
        gs_buf_printf(out, "%s\n    {\"label\": \"%s\", \"text\": ", n++ ? "," : "", gs_label_name(label));
        gs_escape_json_string(out, first_item(units, unit)->text);
        gs_buf_puts(out, ",\n     \"votes\": [");
        for (size_t set = 0; set < units->n_sets; set++) {
            gs_buf_puts(out, set ? ", " : "");
            put_json_vote(out, units, unit, set, label);
        }
        gs_buf_puts(out, "]}");
    }
    gs_buf_puts(out, "\n  ]");
}

void gs_agree_put_json(gs_buf *out, const gs_agree_run *run)
{
    gs_buf_printf(out, "{\n  \"gainsay\": \"%s\",\n  \"files\": [", GS_VERSION);
    for (size_t set = 0; set < run->n_sets; set++) {
        gs_buf_puts(out, set ? ", {\"path\": " : "{\"path\": ");
        gs_escape_json_string(out, gs_span_of(run->paths[set]));
        gs_buf_printf(out, ", \"sentences\": %zu}", run->sets[set].n);
    }
    gs_buf_puts(out, "],\n  \"languages\": [");
    for (size_t i = 0; i < run->n_languages; i++) {
        gs_buf_puts(out, i ? ",\n" : "\n");
        put_json_agreement(out, &run->of_language[i]);
    }
    gs_buf_puts(out, "\n  ],\n  \"all\":\n");
    put_json_agreement(out, &run->of_language[run->n_languages]);
    if (run->lists)
        put_json_disagreements(out, &run->units);
    gs_buf_puts(out, "\n}\n");
}
