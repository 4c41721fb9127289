/* Mattermost: one text in Markdown. Marks of Markdown in foreign text are escaped by a backslash, and what Mattermost
 * finds without marks (@all, ~channel, #tag, www.…) is taken apart. It takes 16,383 characters: what there is no room
 * for is counted. */
#include "alert/chat.h"

#include <string.h>

#include "report/report.h"

enum { ROOM = 16000 }; /* bytes of the text; what is said of the rest fits behind it */

static void escape(gs_buf *out, gs_span text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] && strchr("\\`*_{}[]()<>+-!|$&~#=^", text.ptr[i]))
            gs_buf_putc(out, '\\');
        gs_buf_putc(out, text.ptr[i]);
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

static void put_article(gs_buf *out, const gs_view_article *a)
{
    gs_buf part = { 0 };
    gs_buf_puts(out, "\n\n");
    if (a->closed) {
        gs_told_closed(a, &part);
        put_foreign_taken(out, &part);
        return;
    }
    gs_buf_puts(out, a->left ? "No more part of it: " : "");
    gs_buf_puts(out, gs_chat_has_link(a) ? "[" : "");
    put_foreign(out, gs_span_of(a->title && *a->title ? a->title : "Without a title"), GS_CHAT_TITLE);
    if (gs_chat_has_link(a)) {
        gs_buf_puts(out, "](<"); /* nothing ends it: gs_told_is_link() lets no ">" through */
        gs_buf_puts(out, a->url);
        gs_buf_puts(out, ">)");
    }
    if (a->source) {
        gs_buf_puts(out, ", ");
        put_foreign(out, gs_span_of(a->source), 80);
    }
    for (size_t i = 0; i < a->n_sentences && i < GS_CHAT_SENTENCES; i++) {
        gs_buf_puts(out, "\n> ");
        put_foreign(out, a->sentences[i].text, GS_CHAT_TEXT);
        gs_buf_puts(out, "\n> \xe2\x80\x94 ");
        gs_told_finding(&a->sentences[i], &part);
        put_foreign_taken(out, &part);
    }
}

static void put_head(gs_buf *out, const gs_alert_view *view)
{
    gs_buf part = { 0 };
    gs_told_headline(view, GS_CHAT_TITLE, &part);
    gs_buf_puts(out, "**");
    put_foreign_taken(out, &part);
    gs_buf_puts(out, "**\n");
    if (view->why) {
        put_foreign(out, gs_span_of(view->why), GS_CHAT_TEXT);
        gs_buf_puts(out, " \xc2\xb7 ");
    }
    gs_told_summary(view, &part);
    put_foreign_taken(out, &part);
    gs_buf_puts(out, " \xc2\xb7 [Open the alert](<");
    gs_told_address(view, out);
    gs_buf_puts(out, ">)");
}

/* Where there is none, what stands behind `len` goes. */
static bool has_room(gs_buf *text, size_t len)
{
    bool fits = text->len <= ROOM;
    text->len = fits ? text->len : len;
    return fits;
}

static gs_status put_body(gs_buf *text, gs_buf *out, gs_error *err)
{
    gs_buf_puts(out, "{\"text\":");
    gs_told_json_take(out, text);
    gs_buf_putc(out, '}');
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}

gs_status gs_mattermost_body(const gs_alert_view *view, gs_buf *out, gs_error *err)
{
    gs_buf text = { 0 };
    size_t told = 0;
    put_head(&text, view);
    const gs_view_article *article;
    for (; (article = gs_told_article(view, told, GS_CHAT_ARTICLES)); told++) {
        size_t len = text.len;
        put_article(&text, article);
        if (!has_room(&text, len))
            break;
    }
    size_t left_out = gs_told_left_out(view, told);
    if (left_out) {
        gs_buf_puts(&text, "\n\nand ");
        gs_words_put_count(&text, left_out, "more article");
    }
    return put_body(&text, out, err);
}

gs_status gs_mattermost_digest(const gs_alert_view *views, size_t n, const char *rule, gs_buf *out, gs_error *err)
{
    gs_buf text = { 0 };
    size_t told = 0;
    gs_words_put_count(&text, n, "alert");
    gs_buf_puts(&text, rule ? ": " : "");
    put_foreign(&text, gs_span_of(rule ? rule : ""), 320);
    for (; told < n && told < GS_CHAT_ALERTS; told++) {
        size_t len = text.len;
        gs_buf_puts(&text, "\n\n");
        put_head(&text, &views[told]);
        if (!has_room(&text, len))
            break;
    }
    if (told < n)
        gs_buf_printf(&text, "\n\nand %zu more", n - told);
    return put_body(&text, out, err);
}
