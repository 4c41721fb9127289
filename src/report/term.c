/* Findings for the eye of an editor, on a terminal.
 *
 * Every flagged sentence with its cues coloured and underlined, and under it a line a label: how sure, and which words
 * of which sense did it. Sentences without a flag are counted, not shown. Sentences are numbered from 1 as people
 * count; JSON's "i" is one less. Without colour cues stand in brackets; without Unicode everything drawn is ASCII. */
#include "report/words.h"
#include "report/wrap.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MIN_WIDTH = 40, MAX_WIDTH = 100, LABEL_COLUMNS = 13, BAR_CELLS = 10 };

typedef struct term {
    gs_wrap wrap;
    const gs_report *report;
    const gs_report_context *context;
    int margin;             /* the column where sentences begin */
    const char *dot, *dots; /* between things; for what is left out */
} term;

static int text_width(const gs_report_context *context)
{
    return context->width < MIN_WIDTH ? MIN_WIDTH : context->width > MAX_WIDTH ? MAX_WIDTH : context->width;
}

static void init(term *t, const gs_report *report, const gs_report_context *context, uint64_t last, gs_buf *out)
{
    *t = (term){ .report = report, .context = context, .margin = 5 };
    gs_wrap_init(&t->wrap, out, context->colour, text_width(context));
    for (; last >= 1000; last /= 10)
        t->margin++;
    t->dot = context->unicode ? "·" : "-";
    t->dots = context->unicode ? "…" : "...";
}

/* Words of our own, counted: no more than a short line. */
__attribute__((format(printf, 3, 4)))
static void put(term *t, gs_style style, const char *fmt, ...)
{
    char line[256];
    va_list args;
    va_start(args, fmt);
    vsnprintf(line, sizeof(line), fmt, args);
    va_end(args);
    gs_wrap_puts(&t->wrap, style, line);
}

static void put_language(term *t, gs_style style, const char *tag)
{
    char name[64];
    gs_wrap_puts(&t->wrap, style, gs_language_name(tag, name, sizeof(name)));
}

/* Goes to a column for words that need `columns`; on a narrow terminal to a line of their own. */
static void start_words(term *t, int column, int columns)
{
    if (t->wrap.width - column < columns) {
        column = t->margin + 2;
        gs_wrap_line(&t->wrap, column);
    }
    gs_wrap_to(&t->wrap, column);
    t->wrap.indent = column;
}

/* --- Heading --- */

static void put_cautions(term *t)
{
    gs_buf lines = { 0 };
    gs_words_cautions(t->report, &lines);
    gs_span rest = gs_buf_span(&lines), line;
    while (gs_span_line(&rest, &line)) {
        gs_wrap_text(&t->wrap, GS_STYLE_DIM, line);
        gs_wrap_line(&t->wrap, 0);
    }
    t->wrap.out->failed |= lines.failed;
    gs_buf_done(&lines);
}

static void put_heading(term *t, const gs_report_summary *sum)
{
    const gs_report *report = t->report;
    if (report->title) {
        gs_wrap_puts(&t->wrap, GS_STYLE_BOLD, report->title);
        gs_wrap_line(&t->wrap, 0);
    }
    gs_wrap_text(&t->wrap, report->title ? GS_STYLE_DIM : GS_STYLE_BOLD, t->context->id);
    gs_wrap_line(&t->wrap, 0);
    put_language(t, GS_STYLE_PLAIN, report->lang.tag);
    if (report->lang.confidence < 1 && strcmp(report->lang.tag, "und") != 0)
        put(t, GS_STYLE_PLAIN, " (%d %% sure)", gs_words_hundredths(report->lang.confidence));
    put(t, GS_STYLE_PLAIN, " %s %llu sentence%s %s %llu flagged", t->dot, (unsigned long long)sum->sentences,
        gs_words_plural(sum->sentences), t->dot, (unsigned long long)sum->flagged);
    gs_wrap_line(&t->wrap, 0);
    put_cautions(t);
    for (size_t i = 0; i < report->n_notes; i++) {
        put(t, GS_STYLE_DIM, "note: ");
        gs_wrap_puts(&t->wrap, GS_STYLE_DIM, report->notes[i]);
        gs_wrap_line(&t->wrap, 0);
    }
}

/* --- A flagged sentence --- */

/* The text with its cues marked. Where cues overlap the shortest shows: it is the most particular. */
static void put_text(term *t, const gs_sentence *s)
{
    const char *text = t->report->text.span.ptr;
    gs_style plain = s->role == GS_HEADLINE ? GS_STYLE_BOLD : GS_STYLE_PLAIN;
    bool brackets = !t->context->colour, inside = false;
    for (uint32_t pos = s->start, next; pos < s->end; pos = next) {
        const gs_cue *inner = NULL;
        next = s->end;
        for (const gs_cue *cue = s->cues; cue < s->cues + s->n_cues; cue++) {
            if (cue->start > pos && cue->start < next)
                next = cue->start;
            if (cue->start > pos || cue->end <= pos)
                continue;
            if (cue->end < next)
                next = cue->end;
            if (!inner || cue->end - cue->start < inner->end - inner->start)
                inner = cue;
        }
        if (brackets && inside != (inner != NULL))
            gs_wrap_puts(&t->wrap, GS_STYLE_PLAIN, t->context->unicode ? inner ? "⟦" : "⟧" : inner ? "[" : "]");
        inside = inner != NULL;
        gs_style style = inner ? (gs_style)(GS_STYLE_CUE + inner->label) : plain;
        gs_wrap_text(&t->wrap, style, (gs_span){ text + pos, next - pos });
    }
    if (brackets && inside)
        gs_wrap_puts(&t->wrap, GS_STYLE_PLAIN, t->context->unicode ? "⟧" : "]");
}

static void put_bar(term *t, gs_style style, double share)
{
    static const char *const eighths[] = { "", "▏", "▎", "▍", "▌", "▋", "▊", "▉" };
    char bar[BAR_CELLS * 4 + 1] = "";
    int filled = (int)(share * BAR_CELLS * 8 + 0.5);
    for (int cell = 0; cell < BAR_CELLS; cell++) {
        int eighth = filled - 8 * cell;
        if (t->context->unicode)
            strcat(bar, eighth >= 8 ? "█" : eighth > 0 ? eighths[eighth] : "");
        else
            strcat(bar, eighth >= 4 ? "#" : ".");
    }
    gs_wrap_puts(&t->wrap, style, bar);
}

/* The senses of the label's cues, each once; of all cues where the label has none of its own ("was not staged" is a
 * denial by its negation). */
static void put_senses(term *t, const gs_sentence *s, gs_label label)
{
    bool own = false, first = true;
    for (size_t i = 0; i < s->n_cues; i++)
        own |= s->cues[i].label == label;
    for (size_t i = 0; i < s->n_cues; i++) {
        const gs_cue *cue = &s->cues[i];
        bool seen = own && cue->label != label;
        for (size_t k = 0; k < i && !seen; k++)
            seen = (!own || s->cues[k].label == label) && gs_words_same_sense(&s->cues[k], cue);
        if (seen)
            continue;
        gs_wrap_puts(&t->wrap, GS_STYLE_PLAIN, first ? "" : "; ");
        gs_wrap_puts(&t->wrap, GS_STYLE_PLAIN, cue->gloss);
        t->wrap.glue = true;
        if (cue->polarity != GS_ASSERTED)
            put(t, GS_STYLE_DIM, " %s %s", t->dot, gs_polarity_name(cue->polarity));
        if (cue->voice != GS_VOICE_OWN)
            put(t, GS_STYLE_DIM, " %s %s", t->dot, gs_voice_name(cue->voice));
        t->wrap.glue = false;
        first = false;
    }
}

/* Who the label's cues belong to, each once. */
static void put_sources(term *t, const gs_sentence *s, gs_label label)
{
    bool first = true;
    for (size_t i = 0; i < s->n_cues; i++) {
        int source = s->cues[i].label == label ? s->cues[i].source : -1;
        bool seen = source < 0;
        for (size_t k = 0; k < i && !seen; k++)
            seen = s->cues[k].label == label && s->cues[k].source == source;
        if (seen)
            continue;
        const gs_source *who = &t->report->sources[source];
        gs_wrap_puts(&t->wrap, GS_STYLE_PLAIN, !first ? "; " : t->context->unicode ? " — " : " -- ");
        gs_span words = { t->report->text.span.ptr + who->start, who->end - who->start };
        gs_wrap_text(&t->wrap, GS_STYLE_BOLD, words);
        first = false;
    }
}

static void put_label(term *t, const gs_sentence *s, gs_label label)
{
    int bar = t->margin + LABEL_COLUMNS, number = bar + BAR_CELLS + 1, senses = number + 5;
    gs_style style = (gs_style)(GS_STYLE_LABEL + label);
    gs_wrap_line(&t->wrap, t->margin);
    gs_wrap_to(&t->wrap, t->margin);
    gs_wrap_puts(&t->wrap, style, gs_label_name(label));
    gs_wrap_to(&t->wrap, bar);
    put_bar(t, style, s->scores[label]);
    gs_wrap_to(&t->wrap, number);
    put(t, GS_STYLE_BOLD, ".%02d", gs_words_hundredths(s->scores[label]));
    start_words(t, senses, 24);
    put_senses(t, s, label);
    put_sources(t, s, label);
}

static void put_sentence(term *t, const gs_sentence *s, uint64_t number)
{
    t->wrap.indent = t->margin;
    char digits[24];
    int n = snprintf(digits, sizeof(digits), "%llu", (unsigned long long)number);
    gs_wrap_to(&t->wrap, t->margin - 2 - n);
    gs_wrap_puts(&t->wrap, GS_STYLE_BOLD, digits);
    gs_wrap_to(&t->wrap, t->margin);
    put_text(t, s);
    if (!t->context->line && strcmp(s->lang, t->report->lang.tag) != 0) {
        put(t, GS_STYLE_DIM, " (");
        put_language(t, GS_STYLE_DIM, s->lang);
        put(t, GS_STYLE_DIM, ")");
    }
    for (unsigned left = s->flags; left;) { /* the surest first */
        gs_label label = gs_words_surest(s, left);
        put_label(t, s, label);
        left &= ~(1u << label);
    }
    gs_wrap_line(&t->wrap, 0);
}

/* --- What lies between, and the end --- */

static bool is_shown(const gs_sentence *s)
{
    return !s->unscored && s->flags != 0;
}

/* Counts the sentences from i on that are not shown, for one reason; returns where they end. */
static size_t put_gap(term *t, size_t i)
{
    const gs_sentence *s = t->report->sentences;
    size_t end = i + 1;
    while (end < t->report->n_sentences && !is_shown(&s[end]) && gs_words_same_reason(&s[i], &s[end]))
        end++;
    t->wrap.indent = t->margin;
    gs_wrap_to(&t->wrap, t->margin);
    put(t, GS_STYLE_DIM, "%s %zu sentence%s", t->dots, end - i, gs_words_plural(end - i));
    if (s[i].unscored) {
        char reason[160];
        put(t, GS_STYLE_DIM, " not scored: ");
        gs_wrap_puts(&t->wrap, GS_STYLE_DIM, gs_words_reason(&s[i], reason, sizeof(reason)));
    }
    gs_wrap_line(&t->wrap, 0);
    return end;
}

/* How many were flagged; a line a label with its count, its strongest place and its meaning. */
static void put_end(term *t, const gs_report_summary *sum, const char *unit)
{
    int counts = t->margin + LABEL_COLUMNS;
    put(t, GS_STYLE_BOLD, "%llu of %llu %s%s flagged", (unsigned long long)sum->flagged,
        (unsigned long long)sum->sentences, unit, gs_words_plural(sum->sentences));
    if (sum->scored < sum->sentences)
        put(t, GS_STYLE_PLAIN, " %s %llu not scored", t->dot, (unsigned long long)(sum->sentences - sum->scored));
    for (int label = 0; label < GS_N_LABELS; label++) {
        if (sum->counts[label] == 0)
            continue;
        gs_wrap_line(&t->wrap, t->margin);
        gs_wrap_to(&t->wrap, t->margin);
        gs_wrap_puts(&t->wrap, (gs_style)(GS_STYLE_LABEL + label), gs_label_name((gs_label)label));
        gs_wrap_to(&t->wrap, counts);
        put(t, GS_STYLE_BOLD, "%llu", (unsigned long long)sum->counts[label]);
        gs_wrap_to(&t->wrap, counts + 5);
        put(t, GS_STYLE_PLAIN, "up to .%02d in %llu", gs_words_hundredths(sum->max[label]),
            (unsigned long long)sum->where[label]);
        start_words(t, counts + 25, 31);
        gs_wrap_puts(&t->wrap, GS_STYLE_DIM, gs_words_meaning((gs_label)label));
    }
    gs_wrap_line(&t->wrap, 0);
}

static gs_status render_line(term *t, gs_buf *out)
{
    for (size_t i = 0; i < t->report->n_sentences; i++) {
        if (!is_shown(&t->report->sentences[i]))
            continue;
        put_sentence(t, &t->report->sentences[i], t->context->line);
        gs_wrap_line(&t->wrap, 0);
    }
    return out->failed ? GS_ENOMEM : GS_OK;
}

gs_status gs_report_render_term(const gs_report *report, const gs_report_context *context, gs_buf *out)
{
    term t;
    init(&t, report, context, context->line ? context->line : report->n_sentences, out);
    if (context->line)
        return render_line(&t, out);
    gs_report_summary sum;
    gs_report_summarise(report, 1, &sum);
    put_heading(&t, &sum);
    for (size_t i = 0; i < report->n_sentences;) {
        gs_wrap_line(&t.wrap, 0);
        if (is_shown(&report->sentences[i])) {
            put_sentence(&t, &report->sentences[i], i + 1);
            i++;
        } else {
            i = put_gap(&t, i);
        }
    }
    if (sum.flagged) {
        gs_wrap_line(&t.wrap, 0);
        put_end(&t, &sum, "sentence");
    }
    return out->failed ? GS_ENOMEM : GS_OK;
}

static void separate(const gs_report_context *context, gs_buf *out)
{
    gs_wrap wrap;
    gs_wrap_init(&wrap, out, context->colour, text_width(context));
    gs_wrap_line(&wrap, 0);
    for (int i = 0; i < wrap.width; i++)
        gs_wrap_puts(&wrap, GS_STYLE_DIM, context->unicode ? "─" : "-");
    gs_wrap_line(&wrap, 0);
    gs_wrap_line(&wrap, 0);
}

static void finish(const gs_report_summary *total, const gs_report_context *context, gs_buf *out)
{
    term t;
    init(&t, NULL, context, 0, out);
    put_end(&t, total, "line");
}

const gs_report_format gs_report_term = {
    .name = "term",
    .render = gs_report_render_term,
    .separate = separate,
    .finish = finish,
};
