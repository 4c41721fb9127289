/* What an evaluation found, for programs. */
#include "cli/eval.h"

#include <math.h>

static void put_figures(gs_buf *out, const char *name, const gs_figures *f, bool has_counts)
{
    static const char *const keys[GS_N_FIGURES] = { "precision", "recall", "f1" };
    gs_buf_printf(out, "      \"%s\": {", name);
    if (has_counts)
        gs_buf_printf(out, "\"n\": %zu, \"tp\": %zu, \"fp\": %zu, \"fn\": %zu, ", f->n, f->tp, f->fp, f->fn);
    for (int i = 0; i < GS_N_FIGURES; i++) {
        gs_buf_printf(out, "%s\"%s\": ", i ? ", " : "", keys[i]);
        gs_figures_put_json(out, f->value[i]);
        gs_buf_printf(out, ", \"%s_interval\": ", keys[i]);
        gs_figures_put_json_interval(out, f->interval[i]);
    }
    gs_buf_putc(out, '}');
}

static void put_number(gs_buf *out, const char *key, double value)
{
    gs_buf_printf(out, ", \"%s\": ", key);
    gs_figures_put_json(out, value);
}

static void put_reliability(gs_buf *out, const gs_reliability *r)
{
    gs_buf_printf(out, "      \"confidence\": {\"items\": %zu, \"pairs\": %zu", r->n_items, r->n_pairs);
    put_number(out, "brier", r->brier);
    gs_buf_printf(out, ", \"ece_pairs\": %zu", r->n_likely);
    put_number(out, "ece", r->ece);
    gs_buf_printf(out, ", \"flagged\": %zu", r->n_flagged);
    put_number(out, "mean_flagged", r->mean_flagged);
    put_number(out, "precision_flagged", r->precision_flagged);
    put_number(out, "gap", fabs(r->mean_flagged - r->precision_flagged));
    gs_buf_puts(out, ",\n        \"bins\": [");
    for (int i = 0; i < GS_RELIABILITY_BINS; i++) {
        gs_buf_printf(out, "%s{\"pairs\": %zu", i ? ", " : "", r->bins[i].n);
        put_number(out, "mean", r->bins[i].mean);
        put_number(out, "right", r->bins[i].right);
        gs_buf_putc(out, '}');
    }
    gs_buf_puts(out, "]}");
}

static void put_measurement(gs_buf *out, const gs_measurement *m)
{
    gs_buf_puts(out, "    {\"lang\": ");
    gs_escape_json_or_null(out, m->lang);
    gs_buf_printf(out, ", \"items\": %zu, \"documents\": %zu, \"unscored\": %zu,\n", m->n_items, m->n_docs,
                  m->n_unscored);
    gs_buf_puts(out, "      \"labels\": {\n");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        gs_buf_puts(out, label ? ",\n  " : "  ");
        put_figures(out, gs_label_name(label), &m->by_label[label], true);
    }
    gs_buf_puts(out, "},\n");
    put_figures(out, "micro", &m->micro, true);
    gs_buf_puts(out, ",\n");
    put_figures(out, "macro", &m->macro, false);
    gs_buf_puts(out, ",\n");
    put_reliability(out, &m->reliability);
    gs_buf_putc(out, '}');
}

static void put_groups(gs_buf *out, const gs_eval *e)
{
    gs_buf_printf(out, ",\n  \"by\": \"%s\",\n  \"groups\": [", gs_eval_grouping_name((size_t)e->by));
    for (size_t i = 0; i < e->n_groups; i++) {
        const gs_group *g = &e->groups[i];
        gs_buf_puts(out, i ? ",\n    {\"name\": " : "\n    {\"name\": ");
        gs_escape_json_string(out, gs_span_of(g->name));
        gs_buf_printf(out, ", \"n\": %zu, \"right\": %zu, \"tp\": %zu, \"fp\": %zu, \"fn\": %zu}", g->n, g->n_right,
                      g->tp, g->fp, g->fn);
    }
    gs_buf_puts(out, "\n  ]");
}

/* --- Mistakes --- */

static void put_text(gs_buf *out, const char *before, const char *text)
{
    gs_buf_puts(out, before);
    gs_escape_json_string(out, gs_span_of(text));
}

static void put_exact(gs_buf *out, const gs_gold *item, uint32_t start, uint32_t end)
{
    gs_escape_json_string(out, (gs_span){ item->text.ptr + start, end - start });
}

static void put_fired(gs_buf *out, const gs_gold *item, const gs_observation *seen)
{
    gs_buf_puts(out, ",\n     \"cues\": [");
    for (size_t i = 0; i < seen->n_cues; i++) {
        const gs_observed_cue *cue = &seen->cues[i];
        gs_buf_printf(out, "%s{\"label\": \"%s\", \"exact\": ", i ? ", " : "", gs_label_name(cue->label));
        put_exact(out, item, cue->start, cue->end);
        put_text(out, ", \"concept\": ", cue->concept);
        put_text(out, ", \"rule\": ", cue->rule);
        put_text(out, ", \"at\": ", cue->at);
        gs_buf_putc(out, '}');
    }
    gs_buf_putc(out, ']');
}

static void put_blocked(gs_buf *out, const gs_gold *item, const gs_observation *seen)
{
    gs_buf_puts(out, ", \"near_misses\": [");
    for (size_t i = 0; i < seen->n_near_misses; i++) {
        const gs_near_miss *miss = &seen->near_misses[i];
        gs_buf_puts(out, i ? ", {\"exact\": " : "{\"exact\": ");
        put_exact(out, item, miss->start, miss->end);
        put_text(out, ", \"concept\": ", miss->concept);
        put_text(out, ", \"rule\": ", miss->rule);
        put_text(out, ", \"blocked_by\": ", miss->blocked_by);
        gs_buf_putc(out, '}');
    }
    gs_buf_putc(out, ']');
}

static void put_marked(gs_buf *out, const gs_gold *item, gs_label label)
{
    size_t n = 0;
    gs_buf_puts(out, ", \"marked\": [");
    for (size_t i = 0; i < item->n_cues; i++) {
        if (item->cues[i].label != label)
            continue;
        gs_buf_puts(out, n++ ? ", " : "");
        put_exact(out, item, item->cues[i].start, item->cues[i].end);
    }
    gs_buf_putc(out, ']');
}

static void put_mistake(gs_buf *out, const gs_eval *e, const gs_mistake *m)
{
    const gs_gold *item = &e->gold.ptr[m->item];
    gs_buf_printf(out, "{\"kind\": \"%s\", \"label\": \"%s\"", m->is_miss ? "miss" : "false-alarm",
                  gs_label_name(m->label));
    put_number(out, "confidence", m->confidence);
    put_text(out, ", \"file\": ", item->file);
    gs_buf_printf(out, ", \"line\": %u", item->line);
    put_text(out, ", \"id\": ", item->id);
    put_text(out, ", \"lang\": ", item->lang);
    gs_buf_puts(out, ",\n     \"text\": ");
    gs_escape_json_string(out, item->text);
    put_fired(out, item, &e->seen.ptr[m->item]);
    put_blocked(out, item, &e->seen.ptr[m->item]);
    put_marked(out, item, m->label);
    gs_buf_putc(out, '}');
}

static void put_mistakes(gs_buf *out, const gs_eval *e)
{
    gs_buf_puts(out, ",\n  \"mistakes\": [");
    for (size_t i = 0; i < e->n_mistakes; i++) {
        gs_buf_puts(out, i ? ",\n    " : "\n    ");
        put_mistake(out, e, &e->mistakes[i]);
    }
    gs_buf_puts(out, "\n  ]");
}

void gs_eval_put_json(gs_buf *out, const gs_eval *e)
{
    gs_buf_printf(out, "{\n  \"gainsay\": \"%s\",\n  \"lexicons\": \"%s\",\n  \"model\": \"%s\",\n  \"languages\": [",
                  GS_VERSION, gs_engine_lexicons_digest(e->engine), gs_engine_model_digest(e->engine));
    for (size_t i = 0; i < e->n_languages; i++) {
        gs_buf_puts(out, i ? ",\n" : "\n");
        put_measurement(out, &e->of_language[i]);
    }
    gs_buf_puts(out, "\n  ],\n  \"all\":\n");
    put_measurement(out, &e->of_language[e->n_languages]);
    if (e->by != GS_NO_CHOICE)
        put_groups(out, e);
    if (e->lists_mistakes)
        put_mistakes(out, e);
    gs_buf_puts(out, "\n}\n");
}
