/* An alert as HTML: content of feeds, and parts of mail. No script, no style, no link that is not of the web; text of
 * articles is escaped, in its own language and direction. */
#include "alert/told.h"

#include <string.h>

#include "report/report.h"

void gs_told_html(gs_buf *out, const char *text)
{
    gs_escape_html(out, gs_span_of(text ? text : ""));
}

void gs_told_html_take(gs_buf *out, gs_buf *text)
{
    gs_escape_html(out, gs_buf_span(text));
    out->failed |= text->failed;
    gs_buf_done(text);
    *text = (gs_buf){ 0 };
}

void gs_told_html_language(gs_buf *out, const char *tag)
{
    bool known = tag && *tag && strcmp(tag, "und") != 0;
    gs_buf_puts(out, " lang=\"");
    gs_told_html(out, known ? tag : "");
    gs_buf_printf(out, "\" dir=\"%s\"", !known ? "auto" : gs_html_is_rtl(tag) ? "rtl" : "ltr");
}

/* The cue that begins first at `at` or behind it; of two the longer. */
static const gs_view_cue *next_cue(const gs_view_sentence *s, size_t at)
{
    const gs_view_cue *best = NULL;
    for (size_t i = 0; i < s->n_cues; i++) {
        const gs_view_cue *c = &s->cues[i];
        if (c->start < at || c->end <= c->start || c->end > s->text.len)
            continue;
        if (!best || c->start < best->start || (c->start == best->start && c->end > best->end))
            best = c;
    }
    return best;
}

void gs_told_html_sentence(gs_buf *out, const gs_view_sentence *s, size_t max, const char *const *marks)
{
    gs_span shown = gs_span_cut(s->text, max);
    size_t at = 0;
    for (const gs_view_cue *c; (c = next_cue(s, at)) && c->end <= shown.len; at = c->end) {
        gs_escape_html(out, (gs_span){ shown.ptr + at, c->start - at });
        gs_buf_printf(out, "<mark%s>", marks ? marks[c->label] : "");
        gs_escape_html(out, (gs_span){ shown.ptr + c->start, c->end - c->start });
        gs_buf_puts(out, "</mark>");
    }
    gs_escape_html(out, (gs_span){ shown.ptr + at, shown.len - at });
    gs_buf_puts(out, shown.len < s->text.len ? "\xe2\x80\xa6" : "");
}

void gs_told_html_finding(gs_buf *out, const gs_view_sentence *s)
{
    gs_buf text = { 0 };
    gs_view_sentence labels = *s;
    labels.said_by = labels.change = NULL;
    gs_told_finding(&labels, &text);
    gs_told_html_take(out, &text);
    if (s->said_by) {
        gs_buf_puts(out, s->labels ? ", said by <bdi" : "said by <bdi");
        gs_told_html_language(out, s->lang);
        gs_buf_puts(out, ">");
        gs_told_cut(gs_span_of(s->said_by), 120, &text);
        gs_told_html_take(out, &text);
        gs_buf_puts(out, "</bdi>");
    }
    if (s->change) {
        gs_buf_puts(out, s->labels || s->said_by ? ", " : "");
        gs_told_html(out, s->change);
    }
}

static void put_sentence(gs_buf *out, const gs_view_sentence *s)
{
    enum { LONG = 1200 };
    gs_buf was = { 0 };
    if (s->was) {
        gs_buf_puts(out, "<p>Before:</p><blockquote");
        gs_told_html_language(out, s->lang);
        gs_buf_puts(out, "><p>");
        gs_told_cut(gs_span_of(s->was), LONG, &was);
        gs_told_html_take(out, &was);
        gs_buf_puts(out, "</p></blockquote>");
    }
    gs_buf_puts(out, "<blockquote");
    gs_told_html_language(out, s->lang);
    gs_buf_puts(out, "><p>");
    gs_told_html_sentence(out, s, LONG, NULL);
    gs_buf_puts(out, "</p></blockquote><p>");
    gs_told_html_finding(out, s);
    gs_buf_puts(out, "</p>");
}

static void put_article(gs_buf *out, const gs_view_article *a, size_t sentences)
{
    bool linked = gs_told_is_link(a->url);
    const char *title = a->title && *a->title ? a->title : "Without a title";
    gs_buf_puts(out, a->left ? "<p>No more part of it: " : "<p>");
    if (linked) {
        gs_buf_puts(out, "<a href=\"");
        gs_told_html(out, a->url);
        gs_buf_puts(out, "\">");
    }
    gs_buf_puts(out, "<bdi");
    gs_told_html_language(out, a->lang);
    gs_buf_puts(out, ">");
    gs_escape_html(out, gs_span_cut(gs_span_of(title), 600));
    gs_buf_puts(out, linked ? "</bdi></a>" : "</bdi>");
    if (a->source) {
        gs_buf_puts(out, ", ");
        gs_told_html(out, a->source);
    }
    gs_buf_puts(out, "</p>");
    for (size_t i = 0; i < a->n_sentences && i < sentences; i++)
        put_sentence(out, &a->sentences[i]);
    if (a->n_sentences > sentences) {
        gs_buf_puts(out, "<p>and ");
        gs_words_put_count(out, a->n_sentences - sentences, "more sentence");
        gs_buf_puts(out, "</p>");
    }
}

void gs_told_html_content(gs_buf *out, const gs_alert_view *view)
{
    enum { ARTICLES = 10, SENTENCES = 6 };
    gs_buf text = { 0 };
    gs_buf_puts(out, view->retracted ? "<p><strong>Retracted.</strong></p>" : "");
    if (view->why) {
        gs_buf_puts(out, "<p>");
        gs_told_html(out, view->why);
        gs_buf_puts(out, "</p>");
    }
    gs_buf_puts(out, "<p>");
    gs_told_summary(view, &text);
    gs_told_html_take(out, &text);
    gs_buf_puts(out, "</p>");
    const gs_view_article *article;
    for (size_t i = 0; (article = gs_told_article(view, i, ARTICLES)); i++) {
        if (!article->closed) {
            put_article(out, article, SENTENCES);
            continue;
        }
        gs_buf_puts(out, "<p>");
        gs_told_closed(article, &text);
        gs_told_html_take(out, &text);
        gs_buf_puts(out, "</p>");
    }
    size_t left_out = gs_told_left_out(view, ARTICLES);
    if (left_out) {
        gs_buf_puts(out, "<p>and ");
        gs_words_put_count(out, left_out, "more article");
        gs_buf_puts(out, "</p>");
    }
}

/* RFC 4151. No name under .invalid (RFC 2606) can ever be another's, and the desk's id is random. */
void gs_told_tag(gs_buf *out, const char *desk, const char *what, int64_t id)
{
    gs_buf_printf(out, "tag:%s.gainsay.invalid,2026:%s/%lld", desk, what, (long long)id);
}
