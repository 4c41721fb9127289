/* Foreign text for chats. Slack and Mattermost find links, mentions and emoji in any text they show, not only in
 * markup; escaping what is markup is each form's own, here the rest is taken apart. */
#include "alert/chat.h"

#include <string.h>

#include "report/report.h"

static const char joiner[] = "\xe2\x81\xa0";

static bool is_word(const char *p, const char *end)
{
    return p < end && ((unsigned char)*p >= 0x80 || gs_is_digit(*p) || gs_is_letter(*p));
}

/* Behind which marks a joiner stands: those that begin something with what follows, and dots of names of hosts. */
static bool needs_joiner(const char *from, const char *p, const char *end)
{
    if (strchr("@#:~/_", *p))
        return p + 1 < end && p[1] != ' ';
    return *p == '.' && p > from && is_word(p - 1, end) && is_word(p + 1, end);
}

void gs_chat_put_inert(gs_buf *out, gs_span text)
{
    for (const char *p = text.ptr, *end = text.ptr + text.len; p < end;) {
        uint32_t c;
        unsigned len = gs_escape_decode(p, end, &c);
        if (!len)
            gs_buf_puts(out, "\xef\xbf\xbd");
        else if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029)
            gs_buf_putc(out, ' ');
        else if (gs_escape_needed(c) && c != 0x61c && c != 0x200e && c != 0x200f)
            gs_buf_printf(out, "[U+%04X]", (unsigned)c);
        else
            gs_buf_put(out, p, len);
        if (len == 1 && c && needs_joiner(text.ptr, p, end))
            gs_buf_puts(out, joiner);
        p += len ? len : 1;
    }
}

/* Escaping makes up to eight bytes of one: what grows too long is cut earlier. */
void gs_chat_put(gs_buf *out, gs_span text, size_t max, gs_chat_escape *escape)
{
    enum { LEAST = 16 };
    gs_buf cut = { 0 }, inert = { 0 };
    size_t before = out->len, most = 2 * max;
    do {
        gs_buf_clear(&cut);
        gs_buf_clear(&inert);
        out->len = before;
        gs_told_cut(text, max, &cut);
        gs_chat_put_inert(&inert, gs_buf_span(&cut));
        escape(out, gs_buf_span(&inert));
        max = max * 2 / 3;
    } while (out->len - before > most && max > LEAST);
    out->failed |= cut.failed || inert.failed;
    gs_buf_done(&cut);
    gs_buf_done(&inert);
}

void gs_chat_put_taken(gs_buf *out, gs_buf *text, gs_chat_escape *escape)
{
    gs_chat_put(out, gs_buf_span(text), GS_CHAT_TEXT, escape);
    out->failed |= text->failed;
    gs_buf_done(text);
    *text = (gs_buf){ 0 };
}

bool gs_chat_has_link(const gs_view_article *a)
{
    enum { LONG = 500 }; /* of a link in a text that is bounded itself */
    return !a->closed && gs_told_is_link(a->url) && strlen(a->url) <= LONG;
}
