/* The text part of a mail. Foreign text stands on lines of its own behind "> ", so that it cannot pass for ours;
 * controls of direction and of terminals are shown. */
#include "alert/mail.h"

#include "report/report.h"

/* Any bytes on one line, cut. */
static void put_line(gs_buf *out, const char *before, gs_span text)
{
    gs_buf cut = { 0 };
    gs_told_cut(text, GS_MAIL_TEXT, &cut);
    gs_buf_puts(out, before);
    gs_span line = gs_buf_span(&cut);
    for (const char *p = line.ptr, *end = line.ptr + line.len; p < end;) {
        uint32_t c;
        unsigned len = gs_escape_decode(p, end, &c);
        bool blank = len && (c == '\n' || c == '\r' || c == '\t');
        if (blank)
            gs_buf_putc(out, ' ');
        else if (len && (c == 0x200e || c == 0x200f || c == 0x61c))
            gs_buf_put(out, p, len);
        else
            gs_escape_terminal(out, (gs_span){ p, len ? len : 1 });
        p += len ? len : 1;
    }
    gs_buf_putc(out, '\n');
    out->failed |= cut.failed;
    gs_buf_done(&cut);
}

/* Takes what `text` holds. */
static void put_line_taken(gs_buf *out, const char *before, gs_buf *text)
{
    put_line(out, before, gs_buf_span(text));
    out->failed |= text->failed;
    gs_buf_done(text);
    *text = (gs_buf){ 0 };
}

static void put_more(gs_buf *out, const char *before, size_t n, const char *thing)
{
    gs_buf_printf(out, "%sand ", before);
    gs_words_put_count(out, n, thing);
    gs_buf_putc(out, '\n');
}

static gs_status put_sentence(const gs_mail_body *body, const gs_alert_view *view, const gs_view_article *a,
                              const gs_view_sentence *s, gs_buf *out, gs_error *err)
{
    gs_buf part = { 0 };
    gs_buf_putc(out, '\n');
    if (s->was)
        put_line(out, "    before: > ", gs_span_of(s->was));
    put_line(out, "    > ", s->text);
    gs_told_finding(s, &part);
    put_line_taken(out, "    ", &part);
    gs_status status = gs_mail_put_link(body, view, a, s, &part, err);
    if (part.len)
        put_line_taken(out, "    Right or wrong? ", &part);
    gs_buf_done(&part);
    return status;
}

static gs_status put_article(const gs_mail_body *body, const gs_alert_view *view, const gs_view_article *a, gs_buf *out,
                             gs_error *err)
{
    gs_buf part = { 0 };
    gs_status status = GS_OK;
    gs_buf_putc(out, '\n');
    if (a->closed) {
        gs_told_closed(a, &part);
        put_line_taken(out, "- ", &part);
        return GS_OK;
    }
    put_line(out, a->left ? "- (no more part of it) > " : "- > ",
             gs_span_of(a->title && *a->title ? a->title : "Without a title"));
    if (a->source)
        put_line(out, "  ", gs_span_of(a->source));
    if (gs_told_is_link(a->url))
        gs_buf_printf(out, "  %s\n", a->url);
    for (size_t i = 0; i < a->n_sentences && i < GS_MAIL_SENTENCES && status == GS_OK; i++)
        status = put_sentence(body, view, a, &a->sentences[i], out, err);
    if (a->n_sentences > GS_MAIL_SENTENCES)
        put_more(out, "    ", a->n_sentences - GS_MAIL_SENTENCES, "more sentence");
    return status;
}

static gs_status put_alert(const gs_mail_body *body, const gs_alert_view *view, gs_buf *out, gs_error *err)
{
    gs_buf part = { 0 };
    gs_status status = GS_OK;
    gs_told_headline(view, 300, &part);
    put_line_taken(out, "", &part);
    if (view->why)
        put_line(out, "", gs_span_of(view->why));
    gs_told_summary(view, &part);
    put_line_taken(out, "", &part);
    gs_told_address(view, out);
    gs_buf_putc(out, '\n');
    const gs_view_article *article;
    for (size_t i = 0; status == GS_OK && (article = gs_told_article(view, i, GS_MAIL_ARTICLES)); i++)
        status = put_article(body, view, article, out, err);
    size_t left_out = gs_told_left_out(view, GS_MAIL_ARTICLES);
    if (left_out)
        put_more(out, "\n", left_out, "more article");
    return status;
}

gs_status gs_mail_put_text(const gs_mail_body *body, gs_buf *out, gs_error *err)
{
    gs_status status = GS_OK;
    if (body->title)
        put_line(out, "", gs_span_of(body->title));
    for (size_t i = 0; i < body->n && i < GS_MAIL_ALERTS && status == GS_OK; i++) {
        gs_buf_puts(out, body->title ? "\n========\n\n" : "");
        status = put_alert(body, &body->views[i], out, err);
    }
    if (body->n > GS_MAIL_ALERTS)
        put_more(out, "\n", body->n - GS_MAIL_ALERTS, "more alert");
    gs_buf_puts(out, "\n-- \nGainsay marks words, not truth: read the article before you use it.\n");
    return status;
}
