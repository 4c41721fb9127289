/* Slack: blocks. Sentences stand in plain_text, in which no markup is read; our own words and links to articles in
 * mrkdwn that is verbatim, so that only what we made a link is one. "&", "<", ">" are escaped everywhere, as Slack
 * asks: without "<" there is no <!channel>. Slack takes 50 blocks, 3,000 characters of a text, 150 of a header. */
#include "alert/chat.h"

#include "report/report.h"

static void escape(gs_buf *out, gs_span text)
{
    for (size_t i = 0; i < text.len; i++) {
        switch (text.ptr[i]) {
        case '&': gs_buf_puts(out, "&amp;"); break;
        case '<': gs_buf_puts(out, "&lt;"); break;
        case '>': gs_buf_puts(out, "&gt;"); break;
        /* mrkdwn has no escape for its own marks; looking the same they are none. */
        case '*': gs_buf_puts(out, "\xe2\x88\x97"); break;
        case '`': gs_buf_puts(out, "\xca\xb9"); break;
        default: gs_buf_putc(out, text.ptr[i]);
        }
    }
}

static void put_foreign(gs_buf *out, gs_span text, size_t max)
{
    gs_chat_put(out, text, max, escape);
}

static void put_foreign_taken(gs_buf *out, gs_buf *text)
{
    gs_chat_put_taken(out, text, escape);
}

/* Takes what `text` holds as the text of a block. */
static void put_section(gs_buf *out, bool plain, gs_buf *text)
{
    gs_buf_printf(out, ",{\"type\":\"section\",\"text\":{\"type\":\"%s\",\"text\":", plain ? "plain_text" : "mrkdwn");
    gs_told_json_take(out, text);
    gs_buf_puts(out, plain ? ",\"emoji\":false}}" : ",\"verbatim\":true}}");
}

static void put_header(gs_buf *out, gs_buf *text)
{
    gs_buf_puts(out, "{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"emoji\":false,\"text\":");
    gs_told_json_take(out, text);
    gs_buf_puts(out, "}}");
}

static void put_sentence(gs_buf *out, const gs_view_sentence *s)
{
    gs_buf text = { 0 }, finding = { 0 };
    gs_buf_puts(&text, "\xe2\x80\x9c");
    put_foreign(&text, s->text, GS_CHAT_TEXT);
    gs_buf_puts(&text, "\xe2\x80\x9d \xe2\x80\x94 ");
    gs_told_finding(s, &finding);
    put_foreign_taken(&text, &finding);
    put_section(out, true, &text);
}

static void put_article(gs_buf *out, const gs_view_article *a)
{
    gs_buf text = { 0 }, said = { 0 };
    if (a->closed) {
        gs_told_closed(a, &said);
        put_foreign_taken(&text, &said);
        put_section(out, false, &text);
        return;
    }
    gs_buf_puts(&text, a->left ? "No more part of it: " : "");
    if (gs_chat_has_link(a)) {
        gs_buf_puts(&text, "<");
        for (const char *p = a->url; *p; p++)
            gs_buf_printf(&text, *p == '&' ? "&amp;" : "%c", *p);
        gs_buf_puts(&text, "|");
    }
    put_foreign(&text, gs_span_of(a->title && *a->title ? a->title : "Without a title"), GS_CHAT_TITLE);
    gs_buf_puts(&text, gs_chat_has_link(a) ? ">" : "");
    if (a->source) {
        gs_buf_puts(&text, ", ");
        put_foreign(&text, gs_span_of(a->source), 80);
    }
    put_section(out, false, &text);
    for (size_t i = 0; i < a->n_sentences && i < GS_CHAT_SENTENCES; i++)
        put_sentence(out, &a->sentences[i]);
}

/* "3 sentences · … · <ADDRESS|open>" */
static void put_summary(gs_buf *out, const gs_alert_view *view)
{
    gs_buf text = { 0 }, part = { 0 };
    if (view->why) {
        put_foreign(&text, gs_span_of(view->why), GS_CHAT_TEXT);
        gs_buf_puts(&text, " \xc2\xb7 ");
    }
    gs_told_summary(view, &part);
    put_foreign_taken(&text, &part);
    if (gs_told_left_out(view, GS_CHAT_ARTICLES))
        gs_buf_printf(&text, " (%d shown)", GS_CHAT_ARTICLES);
    gs_buf_puts(&text, " \xc2\xb7 <");
    gs_told_address(view, &text);
    gs_buf_puts(&text, "|Open the alert>");
    put_section(out, false, &text);
}

/* `text` is what notifications show. */
static void begin(gs_buf *out, gs_buf *text)
{
    gs_buf_puts(out, "{\"unfurl_links\":false,\"unfurl_media\":false,\"text\":");
    gs_told_json_take(out, text);
    gs_buf_puts(out, ",\"blocks\":[");
}

static gs_status end(gs_buf *out, gs_error *err)
{
    gs_buf_puts(out, "]}");
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}

gs_status gs_slack_body(const gs_alert_view *view, gs_buf *out, gs_error *err)
{
    enum { RULE = 60 }; /* and "Retracted: " */
    gs_buf text = { 0 }, part = { 0 };
    gs_told_headline(view, GS_CHAT_TITLE, &part);
    put_foreign_taken(&text, &part);
    begin(out, &text);
    gs_buf_puts(&part, view->retracted ? "Retracted: " : "");
    gs_told_cut(gs_span_of(view->rule), RULE, &part);
    put_foreign_taken(&text, &part);
    put_header(out, &text);
    put_summary(out, view);
    const gs_view_article *article;
    for (size_t i = 0; (article = gs_told_article(view, i, GS_CHAT_ARTICLES)); i++)
        put_article(out, article);
    return end(out, err);
}

gs_status gs_slack_digest(const gs_alert_view *views, size_t n, const char *rule, gs_buf *out, gs_error *err)
{
    gs_buf text = { 0 }, part = { 0 };
    for (int i = 0; i < 2; i++) { /* for notifications, then as the header */
        gs_words_put_count(&part, n, "alert");
        gs_buf_puts(&part, rule ? ": " : "");
        gs_told_cut(gs_span_of(rule ? rule : ""), 60, &part);
        put_foreign_taken(&text, &part);
        if (i == 0)
            begin(out, &text);
        else
            put_header(out, &text);
    }
    for (size_t i = 0; i < n && i < GS_CHAT_ALERTS; i++) {
        gs_told_headline(&views[i], GS_CHAT_TITLE, &part);
        put_foreign_taken(&text, &part);
        gs_buf_puts(&text, "\n");
        gs_told_summary(&views[i], &part);
        put_foreign_taken(&text, &part);
        gs_buf_puts(&text, " \xc2\xb7 <");
        gs_told_address(&views[i], &text);
        gs_buf_puts(&text, "|open>");
        put_section(out, false, &text);
    }
    if (n > GS_CHAT_ALERTS) {
        gs_buf_printf(&text, "and %zu more", n - GS_CHAT_ALERTS);
        put_section(out, false, &text);
    }
    return end(out, err);
}
