/* The character set of a record. Labels are those of the web, and as there a label stands for what is really sent under
 * it: iso-8859-1 is windows-1252, gb2312 is GB18030. Bytes that are valid UTF-8, and not by chance, are UTF-8 whatever
 * the label says. */
#include "ingest/internal.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LABEL_MAX = 32, BY_CHANCE = 4, DECLARATION = 256 };

/* Only these: what the C library knows besides is large and little tested. */
static const char *const charsets[][2] = {
    { "utf-8", "" },
    { "utf8", "" },
    { "unicode-1-1-utf-8", "" },
    { "us-ascii", "CP1252" },
    { "ascii", "CP1252" },
    { "latin1", "CP1252" },
    { "iso-8859-1", "CP1252" },
    { "iso8859-1", "CP1252" },
    { "iso-8859-2", "ISO-8859-2" },
    { "iso-8859-3", "ISO-8859-3" },
    { "iso-8859-4", "ISO-8859-4" },
    { "iso-8859-5", "ISO-8859-5" },
    { "iso-8859-6", "ISO-8859-6" },
    { "iso-8859-7", "ISO-8859-7" },
    { "iso-8859-8", "ISO-8859-8" },
    { "iso-8859-9", "CP1254" },
    { "iso-8859-10", "ISO-8859-10" },
    { "iso-8859-11", "CP874" },
    { "iso-8859-13", "ISO-8859-13" },
    { "iso-8859-14", "ISO-8859-14" },
    { "iso-8859-15", "ISO-8859-15" },
    { "iso-8859-16", "ISO-8859-16" },
    { "windows-874", "CP874" },
    { "tis-620", "CP874" },
    { "windows-1250", "CP1250" },
    { "windows-1251", "CP1251" },
    { "windows-1252", "CP1252" },
    { "windows-1253", "CP1253" },
    { "windows-1254", "CP1254" },
    { "windows-1255", "CP1255" },
    { "windows-1256", "CP1256" },
    { "windows-1257", "CP1257" },
    { "windows-1258", "CP1258" },
    { "cp1250", "CP1250" },
    { "cp1251", "CP1251" },
    { "cp1252", "CP1252" },
    { "cp1256", "CP1256" },
    { "koi8-r", "KOI8-R" },
    { "koi8-u", "KOI8-U" },
    { "ibm866", "CP866" },
    { "cp866", "CP866" },
    { "gb2312", "GB18030" },
    { "gbk", "GB18030" },
    { "gb18030", "GB18030" },
    { "big5", "BIG5-HKSCS" },
    { "big5-hkscs", "BIG5-HKSCS" },
    { "shift_jis", "CP932" },
    { "sjis", "CP932" },
    { "x-sjis", "CP932" },
    { "windows-31j", "CP932" },
    { "euc-jp", "EUC-JP" },
    { "euc-kr", "CP949" },
    { "ks_c_5601-1987", "CP949" },
    { "windows-949", "CP949" },
    { "utf-16le", "UTF-16LE" },
    { "utf-16be", "UTF-16BE" },
};

/* The converter's name of a label; "" for UTF-8, NULL where it is unknown. */
static const char *charset_of(const char *label)
{
    for (size_t i = 0; label && i < sizeof(charsets) / sizeof(*charsets); i++)
        if (strcasecmp(charsets[i][0], label) == 0)
            return charsets[i][1];
    return NULL;
}

/* The label of an XML declaration. */
static bool declared(gs_span bytes, char label[LABEL_MAX])
{
    if (bytes.len > DECLARATION)
        bytes.len = DECLARATION;
    if (bytes.len < 6 || !bytes.ptr || memcmp(bytes.ptr, "<?xml", 5) != 0)
        return false;
    const char *end = gs_span_find(bytes, "?>");
    const char *at = end ? gs_span_find((gs_span){ bytes.ptr, (size_t)(end - bytes.ptr) }, "encoding") : NULL;
    if (!at)
        return false;
    for (at += 8; at < end && strchr(" \t\r\n=", *at);)
        at++;
    char quote = at < end ? *at++ : 0;
    const char *close = quote == '"' || quote == '\'' ? memchr(at, quote, (size_t)(end - at)) : NULL;
    if (!close || close - at >= LABEL_MAX)
        return false;
    memcpy(label, at, (size_t)(close - at));
    label[close - at] = '\0';
    return true;
}

/* Bytes over 0x7f, up to a few: what is valid UTF-8 with so many of them is so on purpose. */
static bool by_chance(gs_span bytes)
{
    unsigned n = 0;
    for (size_t i = 0; i < bytes.len && n < 2 * BY_CHANCE; i++)
        n += (bytes.ptr[i] & 0x80) != 0;
    return n < 2 * BY_CHANCE;
}

static gs_status convert(const char *charset, gs_span bytes, gs_buf *out, size_t *bad, gs_error *err)
{
    iconv_t cd = iconv_open("UTF-8", charset);
    if (cd == (iconv_t)-1)
        return gs_fail(err, GS_ENOTTEXT, NULL, 0, "no converter for the character set %s", charset);
    char *in = (char *)bytes.ptr;
    size_t left = bytes.len;
    while (left && gs_buf_reserve(out, left + 64)) {
        char *to = out->ptr + out->len;
        size_t room = out->cap - out->len;
        size_t code = iconv(cd, &in, &left, &to, &room);
        int why = errno;
        out->len = (size_t)(to - out->ptr);
        if (code != (size_t)-1 || why == E2BIG || left == 0)
            continue;
        if (why == EILSEQ && left) /* else a character cut short at the end */
            in++, left--;
        else
            left = 0;
        gs_buf_puts(out, "\xef\xbf\xbd");
        ++*bad;
    }
    iconv_close(cd);
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}

static gs_status from_charset(const char *charset, gs_span bytes, gs_arena *arena, gs_span *out, const char **note,
                              gs_error *err)
{
    gs_buf buf = { 0 };
    size_t bad = 0;
    gs_status status = convert(charset, bytes, &buf, &bad, err);
    const char *copy = status == GS_OK ? gs_arena_copy(arena, gs_buf_span(&buf)) : NULL;
    if (status == GS_OK && !copy)
        status = gs_fail_nomem(err);
    *out = (gs_span){ copy, buf.len };
    if (bad)
        *note = gs_arena_printf(arena, "invalid-text: %zu places are no %s", bad, charset);
    gs_buf_done(&buf);
    return status;
}

static const char *utf16_without_mark(gs_span b)
{
    if (b.len < 4 || (b.ptr[0] && b.ptr[1]))
        return NULL;
    return b.ptr[0] == '<' && b.ptr[2] ? "UTF-16LE" : b.ptr[1] == '<' && b.ptr[3] ? "UTF-16BE" : NULL;
}

gs_status gs_record_decode(const gs_record *record, gs_arena *arena, gs_span *out, const char **note, gs_error *err)
{
    gs_text text;
    char label[LABEL_MAX] = "";
    *note = NULL;
    const char *charset = utf16_without_mark(record->bytes);
    if (charset)
        return from_charset(charset, record->bytes, arena, out, note, err);
    gs_status status = gs_text_decode(record->bytes, true, arena, &text, NULL);
    charset = charset_of(record->charset);
    if ((!charset || (!*charset && text.n_repaired)) && declared(record->bytes, label))
        charset = charset_of(label);
    if (charset && strncmp(charset, "UTF-16", 6) == 0)
        charset = NULL; /* said in bytes that are not */
    bool is_utf8 = status == GS_OK && (text.bom_len || (!text.n_repaired && !by_chance(record->bytes)));
    if (charset && *charset && !is_utf8)
        return from_charset(charset, record->bytes, arena, out, note, err);
    if (status != GS_OK)
        return gs_text_decode(record->bytes, true, arena, &text, err); /* for its message */
    *out = text.span;
    if (text.n_repaired)
        *note = gs_arena_printf(arena, "invalid-text: %u places are no UTF-8", text.n_repaired);
    else if (charset && *charset && !by_chance(record->bytes))
        *note = gs_arena_printf(arena, "charset: declared %s, is UTF-8", charset);
    return GS_OK;
}
