/* A sentence of the HTML report: its text with the cues marked, the tip that says what they mean, its note.
 *
 * A cue is a <mark>. Cues may nest and may cross: marks stand on a stack, the one that ends last at the bottom. Where
 * one begins that outlasts those above it, they are closed and opened again inside it. Marks are opened when text
 * comes, so that none is empty. */
#include "report/html.h"

#include <string.h>

#include "report/words.h"

enum { MAX_MARKS = 8 }; /* open at once; a cue beyond is listed in the tip, and its words are marked as another's */

typedef struct marks {
    const gs_cue *stack[MAX_MARKS];
    int n, n_open; /* the lowest n_open have their tags out */
} marks;

static void put(html *h, const char *ours)
{
    gs_buf_puts(h->out, ours);
}

static gs_span span(const html *h, uint32_t start, uint32_t end)
{
    return (gs_span){ h->report->text.span.ptr + start, end - start };
}

static bool is_over_threshold(const gs_sentence *s, gs_label label)
{
    return s->flags >> label & 1;
}

bool gs_html_is_flagged(const gs_sentence *s)
{
    return !s->unscored && s->flags != 0;
}

/* --- Text --- */

static void close_marks(html *h, marks *m, int down_to)
{
    for (; m->n_open > down_to; m->n_open--)
        put(h, "</mark>");
}

static void begin_mark(html *h, marks *m, const gs_cue *cue)
{
    int at = m->n;
    if (at == MAX_MARKS)
        return;
    while (at > 0 && m->stack[at - 1]->end < cue->end)
        at--;
    close_marks(h, m, at);
    memmove(&m->stack[at + 1], &m->stack[at], (size_t)(m->n - at) * sizeof(*m->stack));
    m->stack[at] = cue;
    m->n++;
}

static void put_run(html *h, marks *m, uint32_t start, uint32_t end)
{
    if (start == end)
        return;
    for (; m->n_open < m->n; m->n_open++)
        gs_buf_printf(h->out, "<mark class=\"%s\">", gs_label_name(m->stack[m->n_open]->label));
    gs_html_put_text(h, span(h, start, end));
}

/* Text from `pos` to `end`; what ends on the way is closed. */
static void put_until(html *h, marks *m, uint32_t pos, uint32_t end)
{
    while (m->n && m->stack[m->n - 1]->end <= end) {
        uint32_t stop = m->stack[m->n - 1]->end;
        put_run(h, m, pos, stop);
        pos = stop;
        m->n--;
        close_marks(h, m, m->n);
    }
    put_run(h, m, pos, end);
}

static void put_marked(html *h, const gs_sentence *s)
{
    marks m = { .n = 0 };
    uint32_t pos = s->start;
    for (size_t i = 0; i < s->n_cues; i++) { /* in the order of their starts */
        const gs_cue *cue = &s->cues[i];
        if (!is_over_threshold(s, cue->label))
            continue;
        put_until(h, &m, pos, cue->start);
        pos = cue->start;
        begin_mark(h, &m, cue);
    }
    put_until(h, &m, pos, s->end);
}

/* --- What was found --- */

/* Inside an element of the label's class, which gives it its colour. */
static void put_label(html *h, gs_label label)
{
    gs_buf_printf(h->out, "<span class=\"lab\">%s</span>", gs_label_name(label));
}

/* ` lang="uk"` where our own language stands around; its direction <bdi> finds by itself. */
static void put_other_language(html *h, const char *tag)
{
    if (strcmp(tag, "en") == 0)
        return;
    gs_buf_puts(h->out, " lang=\"");
    gs_html_string(h, strcmp(tag, "und") != 0 ? tag : "");
    gs_buf_putc(h->out, '"');
}

static void put_source(html *h, int index)
{
    const gs_source *source = &h->report->sources[index];
    put(h, "<bdi");
    put_other_language(h, h->report->lang.tag);
    put(h, ">");
    gs_html_put_text(h, span(h, source->start, source->end));
    put(h, "</bdi>");
}

/* All there is to say of a cue. Phrasing content: a tip stands inside a paragraph. */
static void put_cue(html *h, const gs_sentence *s, const gs_cue *cue)
{
    gs_buf_printf(h->out, "<span class=\"cue %s\">", gs_label_name(cue->label));
    put_label(h, cue->label);
    put(h, " <b>");
    gs_html_confidence(h, s->scores[cue->label]);
    put(h, "</b> <bdi");
    put_other_language(h, s->lang);
    put(h, ">");
    gs_html_put_text(h, span(h, cue->start, cue->end));
    put(h, "</bdi> <i>");
    gs_html_string(h, cue->gloss);
    put(h, "</i><small>");
    gs_buf_printf(h->out, "%s · %s", gs_polarity_name(cue->polarity),
                  cue->voice == GS_VOICE_OWN ? "own voice" : gs_voice_name(cue->voice));
    if (cue->source >= 0) {
        put(h, " · by ");
        put_source(h, cue->source);
    }
    put(h, is_over_threshold(s, cue->label) ? "" : " · under the threshold");
    put(h, " · rule <code>");
    gs_html_string(h, cue->rule);
    put(h, "</code> (<code>");
    gs_html_string(h, cue->at);
    put(h, "</code>)</small></span>");
}

static void put_tip(html *h, const gs_sentence *s, size_t i)
{
    put(h, "<span class=\"tip\" role=\"tooltip\" lang=\"en\" dir=\"ltr\"");
    gs_html_id(h, 't', i);
    put(h, ">");
    for (size_t k = 0; k < s->n_cues; k++)
        put_cue(h, s, &s->cues[k]);
    put(h, "</span>");
}

static void put_label_names(html *h, unsigned labels)
{
    bool first = true;
    for (int label = 0; label < GS_N_LABELS; label++) {
        if (!(labels >> label & 1))
            continue;
        put(h, first ? "" : " ");
        put(h, gs_label_name((gs_label)label));
        first = false;
    }
}

static void put_flagged(html *h, const gs_sentence *s, size_t i, const char *around)
{
    put(h, "<span class=\"flagged\" role=\"group\" tabindex=\"0\"");
    gs_html_id(h, 's', i);
    gs_buf_printf(h->out, " aria-describedby=\"%c%llut%zu\" data-labels=\"", h->kind, (unsigned long long)h->number,
                  i + 1);
    put_label_names(h, s->flags);
    put(h, "\"");
    if (strcmp(s->lang, around) != 0)
        gs_html_language(h, s->lang);
    gs_buf_printf(h->out, "><sup aria-hidden=\"true\">%llu</sup>",
                  (unsigned long long)(h->context->line ? h->context->line : i + 1));
    put_marked(h, s);
    put_tip(h, s, i);
    put(h, "</span>");
}

static void put_unscored(html *h, size_t i, const char *around)
{
    const gs_sentence *s = &h->report->sentences[i];
    char reason[160];
    put(h, "<span class=\"unscored\"");
    if (strcmp(s->lang, around) != 0)
        gs_html_language(h, s->lang);
    put(h, ">");
    gs_html_put_text(h, span(h, s->start, s->end));
    put(h, "</span>");
    bool last = i + 1 == h->report->n_sentences || !gs_words_same_reason(s, s + 1);
    if (!last)
        return;
    put(h, " <span class=\"reason\" lang=\"en\" dir=\"ltr\">not scored: ");
    gs_html_string(h, gs_words_reason(s, reason, sizeof(reason)));
    put(h, "</span>");
}

void gs_html_sentence(html *h, size_t i, const char *around)
{
    const gs_sentence *s = &h->report->sentences[i];
    if (s->unscored) {
        put_unscored(h, i, around);
    } else if (s->flags) {
        put_flagged(h, s, i, around);
    } else {
        put(h, "<span");
        if (strcmp(s->lang, around) != 0)
            gs_html_language(h, s->lang);
        put(h, ">");
        gs_html_put_text(h, span(h, s->start, s->end));
        put(h, "</span>");
    }
}

/* --- Its note --- */

static void put_sense(html *h, const gs_cue *cue)
{
    put(h, "<i>");
    gs_html_string(h, cue->gloss);
    put(h, "</i>");
    if (cue->polarity != GS_ASSERTED)
        gs_buf_printf(h->out, " · %s", gs_polarity_name(cue->polarity));
    if (cue->voice != GS_VOICE_OWN)
        gs_buf_printf(h->out, " · %s", gs_voice_name(cue->voice));
}

/* The senses of the label's cues, each once. */
static void put_senses(html *h, const gs_sentence *s, gs_label label)
{
    bool first = true;
    for (size_t i = 0; i < s->n_cues; i++) {
        bool seen = s->cues[i].label != label;
        for (size_t k = 0; k < i && !seen; k++)
            seen = s->cues[k].label == label && gs_words_same_sense(&s->cues[k], &s->cues[i]);
        if (seen)
            continue;
        put(h, first ? "" : "; ");
        put_sense(h, &s->cues[i]);
        first = false;
    }
}

/* Whose they are, each once. */
static void put_sources(html *h, const gs_sentence *s, gs_label label)
{
    bool first = true;
    for (size_t i = 0; i < s->n_cues; i++) {
        bool seen = s->cues[i].label != label || s->cues[i].source < 0;
        for (size_t k = 0; k < i && !seen; k++)
            seen = s->cues[k].label == label && s->cues[k].source == s->cues[i].source;
        if (seen)
            continue;
        put(h, first ? " — " : "; ");
        put_source(h, s->cues[i].source);
        first = false;
    }
}

/* A line a label: how sure, what it means, and who says so. */
static void put_finding(html *h, const gs_sentence *s, gs_label label)
{
    gs_buf_printf(h->out, "<div class=\"find %s\">", gs_label_name(label));
    put_label(h, label);
    gs_buf_printf(h->out, "<svg aria-hidden=\"true\"><rect width=\"%d%%\" height=\"100%%\"/></svg><b>",
                  gs_words_hundredths(s->scores[label]));
    gs_html_confidence(h, s->scores[label]);
    put(h, "</b><span class=\"senses\">");
    put_senses(h, s, label);
    put_sources(h, s, label);
    put(h, "</span></div>");
}

static void put_terms(html *h, const gs_sentence *s, gs_label label)
{
    double sum = 0;
    gs_buf_printf(h->out, "<table class=\"%s\"><caption>", gs_label_name(label));
    put_label(h, label);
    put(h, "</caption>");
    for (size_t i = 0; i < s->n_why; i++) {
        if (s->why[i].label != label)
            continue;
        put(h, "<tr><th>");
        gs_html_string(h, s->why[i].term);
        gs_buf_printf(h->out, "</th><td>%s", s->why[i].weight < 0 ? "−" : "+");
        gs_buf_put_fixed(h->out, s->why[i].weight < 0 ? -s->why[i].weight : s->why[i].weight, 2);
        put(h, "</td></tr>");
        sum += s->why[i].weight;
    }
    gs_buf_printf(h->out, "<tr><th>sum %s", sum < 0 ? "−" : "+");
    gs_buf_put_fixed(h->out, sum < 0 ? -sum : sum, 2);
    put(h, ", as confidence</th><td>");
    gs_html_confidence(h, s->scores[label]);
    put(h, "</td></tr></table>");
}

/* What the tip says of each cue stands there alone; the script shows it here too. */
static void put_why(html *h, const gs_sentence *s, uint64_t number)
{
    gs_buf_printf(h->out, "<details><summary>why<span class=\"hidden\"> sentence %llu was marked</span></summary>",
                  (unsigned long long)number);
    for (int label = 0; label < GS_N_LABELS; label++) {
        bool any = false;
        for (size_t i = 0; i < s->n_why; i++)
            any |= s->why[i].label == (gs_label)label;
        if (any)
            put_terms(h, s, (gs_label)label);
    }
    put(h, "</details>");
}

void gs_html_note(html *h, size_t i)
{
    const gs_sentence *s = &h->report->sentences[i];
    uint64_t number = h->context->line ? h->context->line : i + 1;
    put(h, "<li class=\"note\"");
    gs_html_id(h, 'n', i);
    put(h, "><a class=\"no\"");
    gs_html_link(h, 's', i);
    gs_buf_printf(h->out, "><span class=\"hidden\">sentence </span>%llu</a>", (unsigned long long)number);
    for (unsigned left = s->flags; left;) { /* the surest first */
        gs_label label = gs_words_surest(s, left);
        put_finding(h, s, label);
        left &= ~(1u << label);
    }
    put_why(h, s, number);
    put(h, "</li>\n");
}
