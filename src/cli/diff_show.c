/* The difference for people: a sentence with what became of its labels and why, then counts by label and by rule.
 * "+" is what NEW alone has, "-" what OLD alone has, "~" what both flag or neither. */
#include "cli/diff.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_RULE_COLUMNS = 48 };

typedef enum style { BOLD, GREEN, RED, PLAIN } style;

static void put_style(const gs_diff_run *run, gs_buf *out, style wanted)
{
    static const char *const sequences[] = { "\033[1m", "\033[32m", "\033[31m", "\033[m" };
    gs_buf_puts(out, run->colour ? sequences[wanted] : "");
}

static void put_string(gs_buf *out, const char *string)
{
    gs_escape_terminal(out, gs_span_of(string));
}

/* White space as a single blank: a sentence may go over several lines of an article. */
static void put_text(gs_buf *out, gs_span text)
{
    static const char blanks[] = " \t\n\v\f\r";
    const char *p = text.ptr, *end = p + text.len;
    while (p < end) {
        const char *run = p;
        while (p < end && !memchr(blanks, *p, sizeof(blanks) - 1))
            p++;
        gs_escape_terminal(out, (gs_span){ run, (size_t)(p - run) });
        if (p < end)
            gs_buf_putc(out, ' ');
        while (p < end && memchr(blanks, *p, sizeof(blanks) - 1))
            p++;
    }
}

static gs_span words(const gs_diff *diff, int side, uint32_t start, uint32_t end)
{
    return (gs_span){ diff->reports[side]->text.span.ptr + start, end - start };
}

/* --- A stretch --- */

static void put_place(const gs_diff_run *run, const gs_diff *diff, const char *path, uint64_t line, gs_buf *out)
{
    put_style(run, out, BOLD);
    put_string(out, path);
    if (line)
        gs_buf_printf(out, ":%llu", (unsigned long long)line);
    else
        gs_buf_printf(out, ", sentence %zu", diff->first[GS_NEW] + 1);
    put_style(run, out, PLAIN);
    gs_buf_puts(out, gs_diff_is_cut_otherwise(diff) ? ": cut otherwise\n" : "\n");
}

/* Begins a line of one side. */
static void put_side(const gs_diff_run *run, int side, gs_buf *out)
{
    put_style(run, out, side == GS_NEW ? GREEN : RED);
    gs_buf_puts(out, side == GS_NEW ? "+ " : "- ");
}

static void end_line(const gs_diff_run *run, gs_buf *out)
{
    put_style(run, out, PLAIN);
    gs_buf_putc(out, '\n');
}

static void put_sentences(const gs_diff_run *run, const gs_diff *diff, gs_buf *out)
{
    bool is_cut = gs_diff_is_cut_otherwise(diff);
    for (int side = is_cut ? GS_OLD : GS_NEW; side < GS_N_SIDES; side++) {
        for (size_t i = 0; i < diff->n[side]; i++) {
            const gs_sentence *s = gs_diff_sentence(diff, side, i);
            gs_buf_puts(out, is_cut ? "   " : "     ");
            if (is_cut)
                put_side(run, side, out);
            put_text(out, words(diff, side, s->start, s->end));
            if (is_cut)
                end_line(run, out);
            else
                gs_buf_putc(out, '\n');
        }
    }
}

static void put_rule(const gs_diff_run *run, const char *id, int side, gs_buf *out)
{
    const gs_diff_rule *rule = gs_diff_rules_find(&run->rules, id);
    put_string(out, id);
    if (!rule || !rule->at[side])
        return;
    gs_buf_puts(out, ", ");
    put_string(out, rule->at[side]);
}

static void put_cue(const gs_diff_run *run, const gs_diff *diff, const gs_diff_reason *r, gs_buf *out)
{
    gs_buf_putc(out, '"');
    put_text(out, words(diff, r->side, r->cue->start, r->cue->end));
    gs_buf_putc(out, '"');
    if (r->cue->polarity != GS_ASSERTED)
        gs_buf_printf(out, ", %s", gs_polarity_name(r->cue->polarity));
    if (r->cue->voice != GS_VOICE_OWN)
        gs_buf_printf(out, ", %s", gs_voice_name(r->cue->voice));
    gs_buf_puts(out, ": ");
    put_rule(run, r->cue->rule, r->side, out);
    if (!r->blocked_by)
        return;
    gs_buf_puts(out, r->side == GS_OLD ? "; now blocked by " : "; was blocked by ");
    put_rule(run, r->blocked_by, !r->side, out);
}

static void put_reason(const gs_diff_run *run, const gs_diff *diff, const gs_diff_reason *r, gs_buf *out)
{
    gs_buf_puts(out, "       ");
    put_side(run, r->side, out);
    if (r->cue) {
        put_cue(run, diff, r, out);
    } else {
        put_string(out, r->term->term);
        gs_buf_puts(out, r->term->weight >= 0 ? " +" : " ");
        gs_buf_put_fixed(out, r->term->weight, 2);
    }
    end_line(run, out);
}

static void put_label(const gs_diff_run *run, const gs_diff *diff, gs_label label, gs_buf *out)
{
    const gs_diff_label *l = &diff->labels[label];
    gs_buf_puts(out, "     ");
    if (l->change == GS_CHANGED)
        gs_buf_puts(out, "~ ");
    else
        put_side(run, l->change == GS_ADDED ? GS_NEW : GS_OLD, out);
    gs_buf_printf(out, "%-11s", gs_label_name(label));
    gs_figures_put(out, l->confidence[GS_OLD], 6);
    gs_buf_puts(out, " -> ");
    gs_figures_put(out, l->confidence[GS_NEW], 0);
    if (l->change == GS_CHANGED) {
        gs_buf_puts(out, l->flagged[GS_NEW] ? ", still flagged\n" : ", not flagged\n");
        return;
    }
    end_line(run, out);
}

static void put_stretch(const gs_diff_run *run, gs_diff *diff, const char *path, uint64_t line, gs_buf *out)
{
    put_place(run, diff, path, line, out);
    put_sentences(run, diff, out);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        const gs_diff_label *l = &diff->labels[label];
        if (l->change == GS_SAME)
            continue;
        put_label(run, diff, label, out);
        for (size_t i = 0; i < l->n_reasons; i++)
            put_reason(run, diff, &l->reasons[i], out);
    }
    gs_buf_putc(out, '\n');
}

/* --- The end --- */

static void put_counts(gs_buf *out, const gs_diff_counts *counts)
{
    for (int change = 0; change < GS_N_CHANGES; change++)
        gs_buf_printf(out, "%9llu", (unsigned long long)counts->n[change]);
}

static void put_head(gs_buf *out, const char *what, int columns)
{
    gs_buf_printf(out, "\n%-*s%9s%9s%9s\n", columns, what, "added", "dropped", "changed");
}

static int widest_rule(const gs_diff_run *run, const size_t *places, size_t n)
{
    int widest = 13;
    for (size_t i = 0; i < n; i++) {
        int columns = gs_columns(gs_span_of(run->rules.ptr[places[i]].id)) + 2;
        widest = columns > widest ? columns : widest;
    }
    return widest < MAX_RULE_COLUMNS ? widest : MAX_RULE_COLUMNS;
}

static void put_rule_line(const gs_diff_run *run, size_t place, int columns, gs_buf *out)
{
    const gs_diff_rule *rule = &run->rules.ptr[place];
    int pad = columns - 2 - gs_columns(gs_span_of(rule->id));
    int side = rule->at[GS_NEW] ? GS_NEW : GS_OLD;
    if (rule->at[!side])
        gs_buf_puts(out, "  ");
    else
        put_side(run, side, out);
    put_string(out, rule->id);
    gs_buf_printf(out, "%*s", pad > 0 ? pad : 0, "");
    put_counts(out, &run->total.by_rule[place]);
    gs_buf_puts(out, "  ");
    put_string(out, rule->at[side]);
    if (rule->at[!side])
        gs_buf_putc(out, '\n');
    else
        end_line(run, out);
}

static void put_rules(const gs_diff_run *run, gs_buf *out)
{
    size_t n;
    size_t *places = gs_diff_tally_rules(&run->total, &run->rules, &n);
    const gs_diff_counts *without = &run->total.without_rule;
    bool has_without = without->n[GS_ADDED] + without->n[GS_DROPPED] + without->n[GS_CHANGED] > 0;
    int columns = widest_rule(run, places, n);
    out->failed |= !places;
    if (n || has_without)
        put_head(out, "by rule", columns);
    for (size_t i = 0; i < n; i++)
        put_rule_line(run, places[i], columns, out);
    if (has_without) {
        gs_buf_printf(out, "%-*s", columns, "  none");
        put_counts(out, without);
        gs_buf_puts(out, "  only how cues are read\n");
    }
    free(places);
}

static void put_labels(const gs_diff_run *run, gs_buf *out)
{
    put_head(out, "by label", 13);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        gs_buf_printf(out, "%-13s", gs_label_name(label));
        put_counts(out, &run->total.by_label[label]);
        gs_buf_putc(out, '\n');
    }
}

static void put_end(const gs_diff_run *run, gs_buf *out)
{
    const gs_diff_tally *t = &run->total;
    gs_buf_printf(out, "%llu sentence%s read, %llu changed", (unsigned long long)t->sentences,
                  gs_words_plural(t->sentences), (unsigned long long)t->changed);
    if (t->cut_otherwise)
        gs_buf_printf(out, " (%llu cut otherwise)", (unsigned long long)t->cut_otherwise);
    if (t->unscored)
        gs_buf_printf(out, ", %llu not scored", (unsigned long long)t->unscored);
    gs_buf_printf(out, "\n%zu rules in both, %zu only in OLD, %zu only in NEW\n",
                  run->rules.n - run->rules.n_only[GS_OLD] - run->rules.n_only[GS_NEW], run->rules.n_only[GS_OLD],
                  run->rules.n_only[GS_NEW]);
    if (t->n_changes == 0)
        return;
    put_labels(run, out);
    put_rules(run, out);
}

const gs_diff_form gs_diff_term = { .name = "term", .put = put_stretch, .end = put_end };
