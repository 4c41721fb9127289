/* Other encodings than UTF-8: labels as the WHATWG maps them, and bytes of a named or a guessed one to UTF-8.
 *
 * Who is believed, in order: a byte order mark, what was declared outside (HTTP), <meta> and the XML declaration, valid
 * UTF-8, a guess of ICU's detector. Labels are often wrong, so the bytes are asked too: those that are valid UTF-8 with
 * letters beyond ASCII are UTF-8 whatever the label says, and those that are not are not. */
#include "text/text.h"

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

enum {
    DECLARED_WITHIN = 8192, /* bytes of a page in which it may name its charset; browsers look at 1024 */
    GUESS_WITHIN = 256 << 10,
    ENOUGH_UTF8 = 4, /* sequences that no other encoding gives by chance */
};

/* --- Labels --- */

/* Sorted by label; ICU knows most others. Those of the WHATWG that ICU would read in an older, poorer sense. */
static const struct {
    const char *label, *charset;
} labels[] = {
    { "ansi_x3.4-1968", "windows-1252" },
    { "ascii", "windows-1252" },
    { "big5", "Big5-HKSCS" },
    { "big5-hkscs", "Big5-HKSCS" },
    { "cn-big5", "Big5-HKSCS" },
    { "cp1250", "windows-1250" },
    { "cp1251", "windows-1251" },
    { "cp1252", "windows-1252" },
    { "cp1253", "windows-1253" },
    { "cp1254", "windows-1254" },
    { "cp1255", "windows-1255" },
    { "cp1256", "windows-1256" },
    { "cp1257", "windows-1257" },
    { "cp819", "windows-1252" },
    { "cp866", "IBM866" },
    { "dos-874", "windows-874" },
    { "euc-kr", "windows-949" },
    { "gb2312", "GB18030" },
    { "gb_2312-80", "GB18030" },
    { "gbk", "GB18030" },
    { "iso-8859-1", "windows-1252" },
    { "iso-8859-11", "windows-874" },
    { "iso-8859-8-i", "ISO-8859-8" },
    { "iso-8859-9", "windows-1254" },
    { "iso8859-1", "windows-1252" },
    { "iso8859-9", "windows-1254" },
    { "koi", "KOI8-R" },
    { "koi8", "KOI8-R" },
    { "koi8-r", "KOI8-R" },
    { "koi8-u", "KOI8-U" },
    { "ks_c_5601-1987", "windows-949" },
    { "ksc5601", "windows-949" },
    { "l1", "windows-1252" },
    { "latin1", "windows-1252" },
    { "latin5", "windows-1254" },
    { "macintosh", "macintosh" },
    { "ms_kanji", "windows-31j" },
    { "shift-jis", "windows-31j" },
    { "shift_jis", "windows-31j" },
    { "sjis", "windows-31j" },
    { "tis-620", "windows-874" },
    { "unicode", "UTF-16LE" },
    { "us-ascii", "windows-1252" },
    { "utf-16", "UTF-16LE" },
    { "utf-8", "UTF-8" },
    { "utf8", "UTF-8" },
    { "win-1251", "windows-1251" },
    { "x-cp1251", "windows-1251" },
    { "x-gbk", "GB18030" },
    { "x-sjis", "windows-31j" },
};

bool gs_charset_find(gs_span label, char out[GS_CHARSET_MAX])
{
    char low[GS_CHARSET_MAX];
    UErrorCode code = U_ZERO_ERROR;
    label = gs_span_trim(label);
    if (!label.len || label.len >= sizeof(low))
        return false;
    for (size_t i = 0; i < label.len; i++) {
        char c = label.ptr[i];
        low[i] = c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
        if (c <= ' ' || c > '~' || c == ',') /* a comma begins an option of ICU's */
            return false;
    }
    low[label.len] = '\0';
    const char *charset = ucnv_getStandardName(low, "MIME", &code);
    if (!charset)
        charset = ucnv_getStandardName(low, "IANA", &code);
    for (size_t i = 0; i < sizeof(labels) / sizeof(*labels); i++)
        if (strcmp(labels[i].label, low) == 0)
            charset = labels[i].charset;
    if (!charset || strlen(charset) >= GS_CHARSET_MAX || !strncmp(charset, "UTF-7", 5))
        return false;
    strcpy(out, charset);
    return true;
}

/* --- Converting --- */

/* The target has three bytes for each of the source: no charset gives more. */
static gs_status convert(UConverter *from, UConverter *to, gs_span bytes, gs_arena *arena, gs_span *out, gs_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    UChar pivot[1024], *read = pivot, *write = pivot;
    size_t room = bytes.len * 3 + 16;
    char *text = gs_arena_alloc(arena, room), *at = text;
    const char *source = bytes.ptr;
    if (!text)
        return gs_fail_nomem(err);
    ucnv_convertEx(to, from, &at, text + room, &source, bytes.ptr + bytes.len, pivot, &read, &write, pivot + 1024, true,
                   true, &code);
    if (code == U_MEMORY_ALLOCATION_ERROR)
        return gs_fail_nomem(err);
    if (U_FAILURE(code))
        return gs_fail(err, GS_ENOTTEXT, NULL, 0, "not convertible to UTF-8: %s", u_errorName(code));
    *out = (gs_span){ text, (size_t)(at - text) };
    return GS_OK;
}

static gs_status decode_as(gs_span bytes, const char *charset, gs_arena *arena, gs_span *out, gs_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    UConverter *from = ucnv_open(charset, &code), *to = ucnv_open("UTF-8", &code);
    gs_status status = U_FAILURE(code) ? gs_fail(err, GS_ENOTTEXT, NULL, 0, "no converter for %s", charset)
                                       : convert(from, to, bytes, arena, out, err);
    ucnv_close(from);
    ucnv_close(to);
    return status;
}

gs_status gs_charset_decode(gs_span bytes, const char *charset, gs_arena *arena, gs_span *out, gs_error *err)
{
    if (bytes.len > GS_LIMIT_DOCUMENT)
        return gs_fail(err, GS_ELIMIT, NULL, 0, "document of %zu bytes; the limit is %zu", bytes.len,
                       GS_LIMIT_DOCUMENT);
    return decode_as(bytes, charset, arena, out, err);
}

/* --- What the bytes say --- */

typedef struct counted {
    size_t good, bad; /* sequences of UTF-8 beyond ASCII; bytes that are in none */
} counted;

static counted count_utf8(gs_span bytes)
{
    counted n = { 0 };
    const unsigned char *p = (const unsigned char *)bytes.ptr, *end = p + bytes.len;
    while (p < end) {
        unsigned len = *p < 0x80 ? 1 : *p < 0xc2 ? 0 : *p < 0xe0 ? 2 : *p < 0xf0 ? 3 : *p < 0xf5 ? 4 : 0, i = 1;
        while (i < len && p + i < end && (p[i] & 0xc0) == 0x80)
            i++;
        if (len == 1) {
            p++;
        } else if (len && i == len) {
            n.good++;
            p += len;
        } else {
            n.bad++;
            p++;
        }
    }
    return n;
}

/* How unlike text a decoding is: replacement characters, C1 controls, private use. */
static size_t count_odd(gs_span text)
{
    size_t odd = 0;
    unsigned len;
    for (const char *p = text.ptr, *end = p + text.len; p < end; p += len) {
        uint32_t c = gs_utf8_at(p, end, &len);
        odd += c == 0xfffd || (c >= 0x80 && c < 0xa0) || (c >= 0xe000 && c < 0xf900);
    }
    return odd;
}

/* A match is taken when its text is text: ICU is at times sure of what leaves holes. */
static bool try_match(const UCharsetMatch *match, gs_span sample, gs_arena *arena, char out[GS_CHARSET_MAX])
{
    UErrorCode code = U_ZERO_ERROR;
    gs_span text;
    const char *name = ucsdet_getName(match, &code);
    if (U_FAILURE(code) || !gs_charset_find(gs_span_of(name), out) || !strncmp(out, "UTF-", 4))
        return false;
    return decode_as(sample, out, arena, &text, NULL) == GS_OK && count_odd(text) * 200 <= text.len;
}

void gs_charset_guess(gs_span bytes, gs_arena *arena, char out[GS_CHARSET_MAX])
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t n = 0;
    gs_span sample = { bytes.ptr, bytes.len < GUESS_WITHIN ? bytes.len : GUESS_WITHIN };
    UCharsetDetector *detector = ucsdet_open(&code);
    bool found = false;
    ucsdet_enableInputFilter(detector, true);
    ucsdet_setText(detector, sample.ptr, (int32_t)sample.len, &code);
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &n, &code);
    for (int32_t i = 0; U_SUCCESS(code) && i < n && i < 4 && !found; i++)
        found = try_match(matches[i], sample, arena, out);
    ucsdet_close(detector);
    if (!found)
        strcpy(out, "windows-1252");
}

/* --- What is declared inside --- */

static bool is_name_char(char c)
{
    return gs_is_digit(c) || gs_is_letter(c) || c == '-' || c == '_' || c == '.';
}

/* The value behind `key` (in small letters), "=" and perhaps a quote, in the tag that begins at `tag`. */
static bool value_in_tag(gs_span tag, const char *key, char out[GS_CHARSET_MAX])
{
    size_t n = strlen(key);
    for (size_t i = 0; i + n < tag.len && tag.ptr[i] != '>'; i++) {
        if (strncasecmp(tag.ptr + i, key, n) != 0)
            continue;
        size_t at = i + n;
        while (at < tag.len && strchr(" \t\r\n=\"'", tag.ptr[at]) && tag.ptr[at])
            at++;
        size_t start = at;
        while (at < tag.len && is_name_char(tag.ptr[at]))
            at++;
        if (gs_charset_find((gs_span){ tag.ptr + start, at - start }, out))
            return true;
    }
    return false;
}

bool gs_charset_declared(gs_span bytes, char out[GS_CHARSET_MAX])
{
    gs_span head = { bytes.ptr, bytes.len < DECLARED_WITHIN ? bytes.len : DECLARED_WITHIN };
    char in_xml[GS_CHARSET_MAX];
    bool xml = head.len > 5 && !memcmp(head.ptr, "<?xml", 5) && value_in_tag(head, "encoding", in_xml);
    for (size_t i = 0; i + 6 < head.len; i++)
        if (head.ptr[i] == '<' && strncasecmp(head.ptr + i + 1, "meta", 4) == 0 &&
            value_in_tag((gs_span){ head.ptr + i, head.len - i }, "charset", out))
            return true;
    if (xml)
        strcpy(out, in_xml);
    return xml;
}

/* --- All of it --- */

static bool is_utf8(const char *charset)
{
    return strcmp(charset, "UTF-8") == 0;
}

static bool is_wide(const char *charset)
{
    return !strncmp(charset, "UTF-16", 6) || !strncmp(charset, "UTF-32", 6);
}

/* The label that stands; false: none. A server that says Latin-1 of everything says nothing. */
static bool choose_label(gs_span bytes, const char *outside, char out[GS_CHARSET_MAX])
{
    char inside[GS_CHARSET_MAX];
    bool has_inside = gs_charset_declared(bytes, inside) && !is_wide(inside); /* it could not be read if it were */
    bool has_outside = outside && gs_charset_find(gs_span_of(outside), out);
    if (has_inside && (!has_outside || strcmp(out, "windows-1252") == 0))
        strcpy(out, inside);
    return has_inside || has_outside;
}

/* UTF-8 in which few places are damaged is still UTF-8. */
static bool mostly_utf8(counted n)
{
    return n.bad == 0 || n.bad * 10 <= n.good;
}

static const char *wrong_label(gs_arena *arena, const char *label, const char *is)
{
    return gs_arena_printf(arena, "charset: declared as %s, but is %s", label, is);
}

static gs_status take_utf8(gs_span bytes, gs_arena *arena, gs_charset_text *out, gs_error *err)
{
    gs_text text;
    gs_status status = gs_text_decode(bytes, true, arena, &text, err);
    if (status != GS_OK)
        return status;
    strcpy(out->charset, text.encoding == GS_ENC_UTF8 ? "UTF-8" : "UTF-16");
    out->span = text.span;
    if (text.n_repaired && !out->note)
        out->note = gs_arena_printf(arena, "invalid-text: %u places that are no %s replaced", text.n_repaired,
                                    out->charset);
    return GS_OK;
}

static bool has_mark(gs_span bytes)
{
    return (bytes.len >= 3 && !memcmp(bytes.ptr, "\xef\xbb\xbf", 3)) ||
           (bytes.len >= 2 && (!memcmp(bytes.ptr, "\xff\xfe", 2) || !memcmp(bytes.ptr, "\xfe\xff", 2)));
}

gs_status gs_charset_read(gs_span bytes, const char *outside, gs_arena *arena, gs_charset_text *out, gs_error *err)
{
    gs_charset_text text = { 0 };
    char label[GS_CHARSET_MAX];
    bool labelled = choose_label(bytes, outside, label);
    counted n = count_utf8(bytes);
    bool utf8 = !labelled ? mostly_utf8(n) : is_utf8(label) ? mostly_utf8(n) : n.bad == 0 && n.good >= ENOUGH_UTF8;
    gs_status status;
    if (has_mark(bytes) || (utf8 && !(labelled && is_wide(label)))) {
        if (labelled && !is_utf8(label) && !has_mark(bytes))
            text.note = wrong_label(arena, label, "UTF-8");
        status = take_utf8(bytes, arena, &text, err);
        *out = status == GS_OK ? text : *out;
        return status;
    }
    if (labelled && !is_utf8(label)) {
        strcpy(text.charset, label);
    } else {
        gs_charset_guess(bytes, arena, text.charset);
        text.note = labelled ? wrong_label(arena, label, text.charset)
                             : gs_arena_printf(arena, "charset: not declared, taken for %s", text.charset);
    }
    status = gs_charset_decode(bytes, text.charset, arena, &text.span, err);
    if (status == GS_OK)
        *out = text;
    return status;
}
