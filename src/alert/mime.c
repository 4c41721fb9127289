/* Header fields and bodies of mail as lines (RFC 5322, 2045, 2047). */
#include "alert/mail.h"

#include "report/report.h"

static bool is_plain(gs_span text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] < 0x20 || text.ptr[i] > 0x7e)
            return false;
    /* What looks like an encoded word would be read as one. */
    return !gs_span_find(text, "=?");
}

/* Words of at most 75 characters (RFC 2047, 2), each of whole characters, one a line. */
static void put_encoded(gs_buf *out, gs_span text)
{
    enum { BYTES = 45 }; /* 60 letters of base64 */
    const char *fold = "";
    while (text.len > 0) {
        gs_span word = gs_span_cut(text, BYTES);
        gs_buf_printf(out, "%s=?UTF-8?B?", fold);
        gs_base64_put(out, word);
        gs_buf_puts(out, "?=");
        text = (gs_span){ text.ptr + word.len, text.len - word.len };
        fold = "\r\n ";
    }
}

/* Plain text in lines of at most 76, folded at blanks; a longer word stays whole (998 is the limit, and texts are cut
 * far below it). */
static void put_folded(gs_buf *out, gs_span text, size_t column)
{
    enum { WIDE = 76 };
    while (text.len > 0) {
        size_t n = 0;
        while (n < text.len && (n == 0 || text.ptr[n] != ' '))
            n++;
        if (column + n > WIDE && text.ptr[0] == ' ') {
            gs_buf_puts(out, "\r\n");
            column = 0;
        }
        gs_buf_put(out, text.ptr, n);
        column += n;
        text = (gs_span){ text.ptr + n, text.len - n };
    }
}

/* Valid UTF-8 on one line: controls are blanks, bytes that are no text U+FFFD. */
static void put_tidy(gs_buf *out, gs_span text)
{
    for (const char *p = text.ptr, *end = text.ptr + text.len; p < end;) {
        uint32_t c;
        unsigned len = gs_escape_decode(p, end, &c);
        if (!len)
            gs_buf_puts(out, "\xef\xbf\xbd");
        else if (gs_escape_needed(c))
            gs_buf_putc(out, ' ');
        else
            gs_buf_put(out, p, len);
        p += len ? len : 1;
    }
}

void gs_mime_put_text(gs_buf *out, const char *name, gs_span value)
{
    enum { LONG = 600 };
    gs_buf tidy = { 0 };
    put_tidy(&tidy, gs_span_cut(value, LONG));
    gs_span text = gs_span_trim(gs_buf_span(&tidy));
    gs_buf_printf(out, "%s: ", name);
    if (is_plain(text))
        put_folded(out, text, gs_span_of(name).len + 2);
    else
        put_encoded(out, text);
    gs_buf_puts(out, "\r\n");
    out->failed |= tidy.failed;
    gs_buf_done(&tidy);
}

void gs_mime_put_mailbox(gs_buf *out, const char *name, const char *shown, const char *address)
{
    gs_buf tidy = { 0 };
    gs_buf_printf(out, "%s: ", name);
    if (shown && *shown) {
        /* An encoded word is never a part of the address, whatever is in it. */
        put_tidy(&tidy, gs_span_cut(gs_span_of(shown), 120));
        put_encoded(out, gs_buf_span(&tidy));
        gs_buf_puts(out, "\r\n ");
    }
    gs_buf_printf(out, "<%s>\r\n", address);
    out->failed |= tidy.failed;
    gs_buf_done(&tidy);
}

void gs_mime_put_base64(gs_buf *out, gs_span bytes)
{
    enum { LINE = 57 }; /* 76 letters */
    for (size_t i = 0; i < bytes.len; i += LINE) {
        gs_base64_put(out, (gs_span){ bytes.ptr + i, bytes.len - i < LINE ? bytes.len - i : LINE });
        gs_buf_puts(out, "\r\n");
    }
}
