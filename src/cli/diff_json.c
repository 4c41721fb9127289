/* The difference for programs: one object, or a changed sentence a line and at last the whole. */
#include "cli/diff.h"

#include <stdlib.h>

static const char *const sides[GS_N_SIDES] = { "old", "new" };

static void put_string(gs_buf *out, const char *key, const char *value)
{
    gs_buf_printf(out, ", \"%s\": ", key);
    gs_escape_json_or_null(out, value);
}

static void put_number(gs_buf *out, const char *key, uint64_t value)
{
    gs_buf_printf(out, ", \"%s\": %llu", key, (unsigned long long)value);
}

/* --- A stretch --- */

/* Its place and words; both texts are the same. */
static void put_words(gs_diff *diff, uint32_t start, uint32_t end, const char *key, gs_buf *out)
{
    put_number(out, "start", gs_offsets_at(&diff->offsets, start));
    put_number(out, "end", gs_offsets_at(&diff->offsets, end));
    gs_buf_printf(out, ", \"%s\": ", key);
    gs_escape_json_string(out, (gs_span){ diff->reports[GS_NEW]->text.span.ptr + start, end - start });
}

static void put_cut(gs_diff *diff, gs_buf *out)
{
    for (int side = 0; side < GS_N_SIDES; side++) {
        gs_buf_printf(out, "%s\"%s\": [", side ? ", " : "{", sides[side]);
        for (size_t i = 0; i < diff->n[side]; i++) {
            const gs_sentence *s = gs_diff_sentence(diff, side, i);
            gs_buf_printf(out, "%s{\"i\": %zu", i ? ", " : "", diff->first[side] + i);
            put_words(diff, s->start, s->end, "text", out);
            gs_buf_putc(out, '}');
        }
        gs_buf_putc(out, ']');
    }
    gs_buf_putc(out, '}');
}

static void put_cue(const gs_diff_run *run, gs_diff *diff, const gs_diff_reason *r, gs_buf *out)
{
    const gs_cue *cue = r->cue;
    const gs_diff_rule *blocker = r->blocked_by ? gs_diff_rules_find(&run->rules, r->blocked_by) : NULL;
    put_words(diff, cue->start, cue->end, "exact", out);
    put_string(out, "label", gs_label_name(cue->label));
    put_string(out, "concept", cue->concept);
    put_string(out, "rule", cue->rule);
    put_string(out, "at", cue->at);
    put_string(out, "polarity", gs_polarity_name(cue->polarity));
    put_string(out, "voice", gs_voice_name(cue->voice));
    put_string(out, "blocked_by", r->blocked_by);
    put_string(out, "blocked_at", blocker ? blocker->at[!r->side] : NULL);
}

static void put_reason(const gs_diff_run *run, gs_diff *diff, const gs_diff_reason *r, gs_buf *out)
{
    gs_buf_printf(out, "{\"change\": \"%s\"", gs_change_name(r->side == GS_NEW ? GS_ADDED : GS_DROPPED));
    if (r->cue) {
        put_cue(run, diff, r, out);
    } else {
        put_string(out, "term", r->term->term);
        gs_buf_puts(out, ", \"weight\": ");
        gs_figures_put_json(out, r->term->weight);
    }
    gs_buf_putc(out, '}');
}

static void put_label(const gs_diff_run *run, gs_diff *diff, gs_label label, gs_buf *out)
{
    const gs_diff_label *l = &diff->labels[label];
    gs_buf_printf(out, "{\"label\": \"%s\", \"change\": \"%s\"", gs_label_name(label), gs_change_name(l->change));
    for (int side = 0; side < GS_N_SIDES; side++) {
        gs_buf_printf(out, ", \"%s\": {\"flagged\": %s, \"confidence\": ", sides[side],
                      l->flagged[side] ? "true" : "false");
        gs_figures_put_json(out, l->confidence[side]);
        gs_buf_putc(out, '}');
    }
    gs_buf_puts(out, ", \"reasons\": [");
    for (size_t i = 0; i < l->n_reasons; i++) {
        gs_buf_puts(out, i ? ", " : "");
        put_reason(run, diff, &l->reasons[i], out);
    }
    gs_buf_puts(out, "]}");
}

static void put_labels(const gs_diff_run *run, gs_diff *diff, gs_buf *out)
{
    const char *between = "";
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (diff->labels[label].change == GS_SAME)
            continue;
        gs_buf_puts(out, between);
        put_label(run, diff, label, out);
        between = ", ";
    }
}

static void put_stretch(const gs_diff_run *run, gs_diff *diff, const char *path, uint64_t line, gs_buf *out)
{
    uint32_t start, end;
    gs_diff_span(diff, &start, &end);
    gs_buf_puts(out, "{\"file\": ");
    gs_escape_json_string(out, gs_span_of(path));
    gs_buf_puts(out, ", \"line\": ");
    if (line)
        gs_buf_put_uint(out, line);
    else
        gs_buf_puts(out, "null");
    put_number(out, "i", diff->first[GS_NEW]);
    put_words(diff, start, end, "text", out);
    gs_buf_puts(out, ", \"cut\": ");
    if (gs_diff_is_cut_otherwise(diff))
        put_cut(diff, out);
    else
        gs_buf_puts(out, "null");
    gs_buf_puts(out, ", \"labels\": [");
    put_labels(run, diff, out);
    gs_buf_puts(out, "]}");
}

/* --- The whole --- */

static void put_head(const gs_diff_run *run, const char *between, gs_buf *out)
{
    gs_buf_printf(out, "\"gainsay\": \"%s\"", GS_VERSION);
    for (int side = 0; side < GS_N_SIDES; side++) {
        gs_buf_printf(out, "%s\"%s\": {\"path\": ", between, sides[side]);
        gs_escape_json_string(out, gs_span_of(run->paths[side]));
        put_string(out, "lexicons", gs_engine_lexicons_digest(run->engines[side]));
        gs_buf_putc(out, '}');
    }
    gs_buf_printf(out, "%s\"model\": \"%s\"%s\"min_change\": ", between, gs_engine_model_digest(run->engines[GS_NEW]),
                  between);
    gs_figures_put_json(out, run->min_change);
}

static void put_counts(gs_buf *out, const char *key, const gs_diff_counts *counts)
{
    gs_buf_printf(out, "\"%s\": {", key);
    for (int change = 0; change < GS_N_CHANGES; change++)
        gs_buf_printf(out, "%s\"%s\": %llu", change ? ", " : "", gs_change_name((gs_change)change),
                      (unsigned long long)counts->n[change]);
    gs_buf_putc(out, '}');
}

/* `between` stands between the entries of a list, and without its comma before the first. */
static void put_label_counts(const gs_diff_run *run, const char *between, gs_buf *out)
{
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        gs_buf_puts(out, label ? between : between + 1);
        put_counts(out, gs_label_name(label), &run->total.by_label[label]);
    }
}

static void put_rule_counts(const gs_diff_run *run, const char *between, gs_buf *out)
{
    size_t n;
    size_t *places = gs_diff_tally_rules(&run->total, &run->rules, &n);
    out->failed |= !places;
    for (size_t i = 0; i < n; i++) {
        const gs_diff_rule *rule = &run->rules.ptr[places[i]];
        gs_buf_printf(out, "%s{\"rule\": ", i ? between : between + 1);
        gs_escape_json_string(out, gs_span_of(rule->id));
        for (int side = 0; side < GS_N_SIDES; side++)
            put_string(out, sides[side], rule->at[side]);
        gs_buf_puts(out, ", ");
        put_counts(out, "labels", &run->total.by_rule[places[i]]);
        gs_buf_putc(out, '}');
    }
    free(places);
}

static void put_summary(const gs_diff_run *run, const char *between, gs_buf *out)
{
    const gs_diff_tally *t = &run->total;
    const size_t *n_only = run->rules.n_only;
    gs_buf_printf(out, "\"summary\": {\"sentences\": %llu", (unsigned long long)t->sentences);
    put_number(out, "changed", t->changed);
    put_number(out, "cut_otherwise", t->cut_otherwise);
    put_number(out, "unscored", t->unscored);
    gs_buf_printf(out, ", \"rules\": {\"both\": %zu, \"old\": %zu, \"new\": %zu}, \"by_label\": {",
                  run->rules.n - n_only[GS_OLD] - n_only[GS_NEW], n_only[GS_OLD], n_only[GS_NEW]);
    put_label_counts(run, between, out);
    gs_buf_puts(out, "}, \"by_rule\": [");
    put_rule_counts(run, between, out);
    gs_buf_puts(out, "], ");
    put_counts(out, "without_rule", &t->without_rule);
    gs_buf_putc(out, '}');
}

static void put_begin(const gs_diff_run *run, gs_buf *out)
{
    gs_buf_puts(out, "{\n  ");
    put_head(run, ",\n  ", out);
    gs_buf_puts(out, ",\n  \"changes\": [");
}

static void put_item(const gs_diff_run *run, gs_diff *diff, const char *path, uint64_t line, gs_buf *out)
{
    gs_buf_puts(out, ",\n    ");
    put_stretch(run, diff, path, line, out);
}

static void put_end(const gs_diff_run *run, gs_buf *out)
{
    gs_buf_puts(out, "\n  ],\n  ");
    put_summary(run, ",\n    ", out);
    gs_buf_puts(out, "\n}\n");
}

static void put_line(const gs_diff_run *run, gs_diff *diff, const char *path, uint64_t line, gs_buf *out)
{
    put_stretch(run, diff, path, line, out);
    gs_buf_putc(out, '\n');
}

static void put_last_line(const gs_diff_run *run, gs_buf *out)
{
    gs_buf_putc(out, '{');
    put_head(run, ", ", out);
    gs_buf_puts(out, ", ");
    put_summary(run, ",", out);
    gs_buf_puts(out, "}\n");
}

const gs_diff_form gs_diff_json = {
    .name = "json", .begin = put_begin, .put = put_item, .end = put_end, .has_commas = true
};
const gs_diff_form gs_diff_jsonl = { .name = "jsonl", .put = put_line, .end = put_last_line };
