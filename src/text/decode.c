/* Decoding: bytes of a document to valid UTF-8.
 *
 * Method: one pass checks UTF-8 against table 3-7 of the Unicode Standard, eight ASCII bytes at a time; valid input is
 * borrowed. A bad run is what lies between two well-formed sequences: with adjacent runs merged that is the same as the
 * WHATWG "maximal subparts". UTF-16 is read only behind a byte order mark; other encodings are refused, not guessed.
 *
 * The binary measure: among the first 8 KB more than a fifth, and more than eight, of the bytes are control characters
 * (C0 without TAB LF VT FF CR ESC, and DEL) or bad bytes. Western text in Latin-1 stays under it and is repaired; text
 * in an 8-bit Cyrillic or Arabic encoding does not. */
#include "text/text.h"

#include <string.h>

enum { HEAD = 8192, MIN_BAD = 8, FFFD_LEN = 3 };

static const char FFFD[FFFD_LEN + 1] = "\xef\xbf\xbd";

static bool is_continuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

/* Length of the well-formed sequence at p (p < end), or 0. */
static unsigned sequence_at(const unsigned char *p, const unsigned char *end)
{
    size_t left = (size_t)(end - p);
    unsigned char lead = p[0];
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4 || left < 2 || !is_continuation(p[1]))
        return 0;
    if (lead < 0xe0)
        return 2;
    if (left < 3 || !is_continuation(p[2]))
        return 0;
    if (lead < 0xf0)
        return (lead == 0xe0 && p[1] < 0xa0) || (lead == 0xed && p[1] > 0x9f) ? 0 : 3;
    if (left < 4 || !is_continuation(p[3]))
        return 0;
    return (lead == 0xf0 && p[1] < 0x90) || (lead == 0xf4 && p[1] > 0x8f) ? 0 : 4;
}

static const unsigned char *skip_ascii(const unsigned char *p, const unsigned char *end)
{
    while (end - p >= 8 && !(gs_load8((const char *)p) & GS_TOPS))
        p += 8;
    while (p < end && *p < 0x80)
        p++;
    return p;
}

/* Past letters of two bytes, which come in words. */
static const unsigned char *skip_pairs(const unsigned char *p, const unsigned char *end)
{
    while (end - p >= 2 && p[0] - 0xc2u < 0xe0 - 0xc2 && is_continuation(p[1]))
        p += 2;
    return p;
}

/* Past ideographs: three bytes, of which none but the lead can be wrong for its place. */
static const unsigned char *skip_triples(const unsigned char *p, const unsigned char *end)
{
    while (end - p >= 3 && p[0] - 0xe1u < 0xed - 0xe1 && is_continuation(p[1]) && is_continuation(p[2]))
        p += 3;
    return p;
}

/* The end of the valid text that begins at p. */
static const unsigned char *skip_valid(const unsigned char *p, const unsigned char *end)
{
    while (p < end) {
        if (*p < 0x80) {
            p = skip_ascii(p, end);
            continue;
        }
        unsigned len = sequence_at(p, end);
        if (!len)
            break;
        p += len;
        if (len == 2)
            p = skip_pairs(p, end);
        else if (len == 3)
            p = skip_triples(p, end);
    }
    return p;
}

bool gs_text_is_utf8(gs_span bytes)
{
    const unsigned char *p = (const unsigned char *)bytes.ptr, *end = p + bytes.len;
    return skip_valid(p, end) == end;
}

static const unsigned char *skip_bad(const unsigned char *p, const unsigned char *end)
{
    while (p < end && !sequence_at(p, end))
        p++;
    return p;
}

static bool is_control(unsigned char byte)
{
    return byte < 9 || (byte > 13 && byte < 32 && byte != 27) || byte == 127;
}

/* In UTF-16 of any alphabet the high bytes of spaces and ASCII are NUL: they stand on one side, and the low bytes on
 * the other side are seldom control characters. */
static bool is_utf16_without_bom(const unsigned char *head, size_t len)
{
    size_t nul[2] = { 0, 0 }, controls[2] = { 0, 0 };
    for (size_t i = 0; i < len; i++) {
        nul[i % 2] += head[i] == 0;
        controls[i % 2] += is_control(head[i]);
    }
    size_t high = nul[0] < nul[1];
    return nul[high] > len / 20 && nul[!high] <= nul[high] / 10 && controls[!high] <= len / 20;
}

static gs_status check_is_text(gs_span text, bool from_utf16, gs_error *err)
{
    const unsigned char *head = (const unsigned char *)text.ptr;
    size_t len = text.len < HEAD ? text.len : HEAD, controls = 0, bad = 0;
    for (size_t i = 0; i < len; i++)
        controls += is_control(head[i]);
    for (const unsigned char *p = head, *end = head + len; (p = skip_valid(p, end)) < end;) {
        const unsigned char *good = skip_bad(p, end);
        bad += (size_t)(good - p);
        p = good;
    }
    if (controls + bad <= MIN_BAD || (controls + bad) * 5 <= len)
        return GS_OK;
    const char *what = "looks like binary data";
    if (!from_utf16 && is_utf16_without_bom(head, len))
        what = "looks like UTF-16 without a byte order mark; convert it to UTF-8";
    else if (controls * 50 < len)
        what = "looks like text in another encoding; convert it to UTF-8";
    return gs_fail(err, GS_ENOTTEXT, NULL, 0, "%s", what);
}

static uint32_t count_nul(gs_span text)
{
    uint32_t n = 0;
    const char *p = text.ptr, *end = text.ptr + text.len;
    while (p < end && (p = memchr(p, 0, (size_t)(end - p)))) {
        n++;
        p++;
    }
    return n;
}

static uint32_t count_bad_runs(const unsigned char *p, const unsigned char *end)
{
    uint32_t n = 0;
    while ((p = skip_valid(p, end)) < end) {
        n++;
        p = skip_bad(p, end);
    }
    return n;
}

/* Copies the text with every bad run replaced; out->shifts has room for one more entry a run. */
static void copy_repaired(const unsigned char *p, const unsigned char *end, char *to, gs_text *out)
{
    const char *base = to;
    int64_t delta = out->bom_len;
    while (p < end) {
        const unsigned char *bad = skip_valid(p, end);
        memcpy(to, p, (size_t)(bad - p));
        to += bad - p;
        p = skip_bad(bad, end);
        if (p == bad)
            break;
        memcpy(to, FFFD, FFFD_LEN);
        to += FFFD_LEN;
        delta += (p - bad) - FFFD_LEN;
        out->shifts[out->n_shifts++] = (gs_shift){ (uint32_t)(to - base), delta };
    }
    out->span = (gs_span){ base, (size_t)(to - base) };
}

static gs_status decode_utf8(gs_span bytes, gs_arena *arena, gs_text *out, gs_error *err)
{
    bytes.ptr += out->bom_len;
    bytes.len -= out->bom_len;
    const unsigned char *p = (const unsigned char *)bytes.ptr, *end = p + bytes.len;
    gs_status status = check_is_text(bytes, false, err);
    if (status)
        return status;
    out->span = bytes;
    out->n_repaired = count_bad_runs(p, end);
    if (out->n_repaired || out->bom_len) {
        out->shifts = gs_arena_array(arena, (size_t)out->n_repaired + 1, sizeof(*out->shifts));
        if (!out->shifts)
            return gs_fail_nomem(err);
        if (out->bom_len)
            out->shifts[out->n_shifts++] = (gs_shift){ 0, out->bom_len };
    }
    if (out->n_repaired) {
        /* A run has at least one byte, so each adds two at most. */
        char *copy = gs_arena_alloc(arena, bytes.len + 2 * (size_t)out->n_repaired);
        if (!copy)
            return gs_fail_nomem(err);
        copy_repaired(p, end, copy, out);
    }
    return GS_OK;
}

static uint32_t unit_at(const unsigned char *p, gs_encoding encoding)
{
    return encoding == GS_ENC_UTF16LE ? p[0] | (uint32_t)p[1] << 8 : p[1] | (uint32_t)p[0] << 8;
}

/* Code point at p (p + 2 <= end); *p moves on. A lone surrogate gives U+FFFD. */
static uint32_t next_utf16(const unsigned char **p, const unsigned char *end, gs_text *out)
{
    uint32_t c = unit_at(*p, out->encoding);
    *p += 2;
    if (c < 0xd800 || c > 0xdfff)
        return c;
    uint32_t low = c < 0xdc00 && end - *p >= 2 ? unit_at(*p, out->encoding) : 0;
    if (low >= 0xdc00 && low <= 0xdfff) {
        *p += 2;
        return 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
    }
    out->n_repaired++;
    return 0xfffd;
}

static gs_status decode_utf16(gs_span bytes, gs_arena *arena, gs_text *out, gs_error *err)
{
    const unsigned char *p = (const unsigned char *)bytes.ptr + out->bom_len;
    const unsigned char *end = (const unsigned char *)bytes.ptr + bytes.len;
    char *text = gs_arena_alloc(arena, (bytes.len / 2 + 1) * 3), *to = text;
    if (!text)
        return gs_fail_nomem(err);
    while (end - p >= 2)
        to += gs_utf8_put(to, next_utf16(&p, end, out));
    if (p < end) {
        /* Half a unit: the end of the text is one byte earlier than its units say. */
        memcpy(to, FFFD, FFFD_LEN);
        to += FFFD_LEN;
        out->n_repaired++;
        out->shifts = gs_arena_alloc(arena, sizeof(*out->shifts));
        if (!out->shifts)
            return gs_fail_nomem(err);
        out->shifts[out->n_shifts++] = (gs_shift){ (uint32_t)(to - text), (int64_t)bytes.len - (to - text) };
    }
    out->span = (gs_span){ text, (size_t)(to - text) };
    return check_is_text(out->span, true, err);
}

static void read_bom(gs_span bytes, bool may_be_utf16, gs_text *out)
{
    if (bytes.len >= 3 && !memcmp(bytes.ptr, "\xef\xbb\xbf", 3)) {
        out->bom_len = 3;
    } else if (may_be_utf16 && bytes.len >= 2 && !memcmp(bytes.ptr, "\xff\xfe", 2)) {
        out->encoding = GS_ENC_UTF16LE;
        out->bom_len = 2;
    } else if (may_be_utf16 && bytes.len >= 2 && !memcmp(bytes.ptr, "\xfe\xff", 2)) {
        out->encoding = GS_ENC_UTF16BE;
        out->bom_len = 2;
    }
}

gs_status gs_text_decode(gs_span bytes, bool may_be_utf16, gs_arena *arena, gs_text *out, gs_error *err)
{
    if (bytes.len > GS_LIMIT_DOCUMENT)
        return gs_fail(err, GS_ELIMIT, NULL, 0, "document of %zu bytes; the limit is %zu", bytes.len,
                       GS_LIMIT_DOCUMENT);
    if (!bytes.len)
        bytes.ptr = ""; /* so that nothing below counts from NULL */
    gs_text text = { .encoding = GS_ENC_UTF8 };
    read_bom(bytes, may_be_utf16, &text);
    gs_status status =
        text.encoding == GS_ENC_UTF8 ? decode_utf8(bytes, arena, &text, err) : decode_utf16(bytes, arena, &text, err);
    if (status)
        return status;
    text.n_nul = count_nul(text.span);
    *out = text;
    return GS_OK;
}
