/* Escaping for JSON, terminals, CSV and HTML.
 *
 * Article text is foreign: an ESC, a C1 control or a bidi override in it would steer the terminal of whoever looks at a
 * report. JSON output is looked at in terminals too, so both escapings cover the same characters; in JSON that changes
 * nothing for a reader. U+2028/9 also break JavaScript that has a report pasted into it.
 *
 * JSON copies runs without special bytes in one go: a 256-byte table says which bytes end a run. Of multi-byte
 * characters only those with lead bytes C2 and E2 need a look (U+061C is left alone: its lead byte D8 begins half of
 * all Arabic letters). */
#include "report/report.h"

#include <string.h>

bool gs_escape_needed(uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c || c == 0x200e || c == 0x200f ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* 0: copied; 'L': lead byte of characters of which some are escaped; 'u': \u00XX; else the letter after "\". */
static const char kinds[256] = {
    'u', 'u', 'u', 'u', 'u', 'u', 'u',         'u',           'b',          't',          'n',          'u', 'f',
    'r', 'u', 'u', 'u', 'u', 'u', 'u',         'u',           'u',          'u',          'u',          'u', 'u',
    'u', 'u', 'u', 'u', 'u', 'u', ['"'] = '"', ['\\'] = '\\', [0x7f] = 'u', [0xc2] = 'L', [0xe2] = 'L',
};

static void put_hex(gs_buf *out, uint32_t value, int digits)
{
    for (int shift = 4 * digits - 4; shift >= 0; shift -= 4)
        gs_buf_putc(out, "0123456789abcdef"[value >> shift & 15]);
}

static void put_escape(gs_buf *out, char kind, uint32_t c)
{
    gs_buf_putc(out, '\\');
    if (kind != 'u' && kind != 'L') {
        gs_buf_putc(out, kind);
        return;
    }
    gs_buf_putc(out, 'u');
    put_hex(out, c, 4);
}

/* Past ASCII that is copied. */
static const char *skip_copied(const char *p, const char *end)
{
    for (; end - p >= 8; p += 8) {
        uint64_t bytes = gs_load8(p), low = bytes & ~GS_TOPS;
        uint64_t from_space = low + (0x80 - ' ') * GS_ONES, del = low + GS_ONES;
        uint64_t others = (bytes | ~from_space | del) & GS_TOPS;
        others |= gs_bytes_equal(bytes, '"') | gs_bytes_equal(bytes, '\\');
        if (others)
            return p + gs_bytes_before(others);
    }
    return p;
}

void gs_escape_json(gs_buf *out, gs_span text)
{
    const char *p = text.ptr, *end = text.ptr + text.len, *run = p;
    while (p < end) {
        unsigned char byte = (unsigned char)*p;
        char kind = kinds[byte];
        if (kind == 0) {
            p++;
            if (p < end && (byte | (unsigned char)*p) < 0x80) /* a space between other letters is not worth it */
                p = skip_copied(p, end);
            continue;
        }
        unsigned len = 1;
        uint32_t c = kind == 'L' ? gs_utf8_at(p, end, &len) : byte;
        if (kind != 'L' || gs_escape_needed(c)) {
            gs_buf_put(out, run, (size_t)(p - run));
            put_escape(out, kind, c);
            run = p + len;
        }
        p += len;
    }
    gs_buf_put(out, run, (size_t)(p - run));
}

unsigned gs_escape_decode(const char *at, const char *stop, uint32_t *c)
{
    const unsigned char *p = (const unsigned char *)at, *end = (const unsigned char *)stop;
    unsigned len = p[0] < 0x80 ? 1 : p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
    /* The second byte's bounds shut out overlong forms, surrogates and what is above U+10FFFF: Unicode table 3-7. */
    unsigned low = p[0] == 0xe0 ? 0xa0 : p[0] == 0xf0 ? 0x90 : 0x80;
    unsigned high = p[0] == 0xed ? 0x9f : p[0] == 0xf4 ? 0x8f : 0xbf;
    *c = p[0];
    if (len == 1)
        return 1;
    if (p[0] < 0xc2 || p[0] > 0xf4 || (size_t)(end - p) < len || p[1] < low || p[1] > high)
        return 0;
    for (unsigned i = 2; i < len; i++) {
        if ((p[i] & 0xc0) != 0x80)
            return 0;
    }
    *c = gs_utf8_at(at, stop, &len);
    return len;
}

void gs_escape_json_bytes(gs_buf *out, gs_span bytes)
{
    uint32_t c;
    if (!bytes.len)
        return; /* the pointer may be NULL */
    for (const char *p = bytes.ptr, *end = bytes.ptr + bytes.len; p < end;) {
        const char *run = p;
        for (unsigned len = 1; p < end && len > 0; p += len)
            len = (unsigned char)*p < 0x80 ? 1 : gs_escape_decode(p, end, &c);
        gs_escape_json(out, (gs_span){ run, (size_t)(p - run) });
        if (p == end)
            return;
        while (p < end && gs_escape_decode(p, end, &c) == 0)
            p++;
        gs_buf_puts(out, "\xef\xbf\xbd");
    }
}

void gs_escape_json_string(gs_buf *out, gs_span bytes)
{
    gs_buf_putc(out, '"');
    gs_escape_json_bytes(out, bytes);
    gs_buf_putc(out, '"');
}

void gs_escape_json_or_null(gs_buf *out, const char *string)
{
    if (string)
        gs_escape_json_string(out, gs_span_of(string));
    else
        gs_buf_puts(out, "null");
}

/* Appends the character at p as it is, or shown, and returns the bytes it takes. */
static unsigned put_shown(gs_buf *out, const char *p, const char *end)
{
    uint32_t c;
    unsigned len = gs_escape_decode(p, end, &c);
    if (len && !gs_escape_needed(c)) {
        gs_buf_put(out, p, len);
    } else {
        gs_buf_puts(out, c < 0x100 ? "\\x" : "\\u");
        put_hex(out, c, c < 0x100 ? 2 : 4);
    }
    return len ? len : 1;
}

void gs_escape_terminal(gs_buf *out, gs_span bytes)
{
    for (const char *p = bytes.ptr, *end = bytes.ptr + bytes.len; p < end;)
        p += put_shown(out, p, end);
}

static bool is_one_of(char c, const char *set)
{
    return c && strchr(set, c);
}

/* What importers may drop in front of a cell, or nobody sees there: quotation marks, white space, what Unicode 15 calls
 * Default_Ignorable_Code_Point, and the empty Braille pattern. */
static bool is_dropped(uint32_t c)
{
    static const struct {
        uint32_t first, last;
    } unseen[] = { { 0x85, 0x85 },       { 0xa0, 0xa0 },      { 0xad, 0xad },     { 0x34f, 0x34f },
                   { 0x61c, 0x61c },     { 0x115f, 0x1160 },  { 0x1680, 0x1680 }, { 0x17b4, 0x17b5 },
                   { 0x180b, 0x180f },   { 0x2000, 0x200f },  { 0x2028, 0x202f }, { 0x205f, 0x206f },
                   { 0x2800, 0x2800 },   { 0x3000, 0x3000 },  { 0x3164, 0x3164 }, { 0xfe00, 0xfe0f },
                   { 0xfeff, 0xfeff },   { 0xffa0, 0xffa0 },  { 0xfff0, 0xfff8 }, { 0x1bca0, 0x1bca3 },
                   { 0x1d173, 0x1d17a }, { 0xe0000, 0xe0fff } };
    for (size_t i = 0; i < sizeof(unseen) / sizeof(*unseen); i++) {
        if (c >= unseen[i].first && c <= unseen[i].last)
            return true;
    }
    return c == '"' || c == '\'' || c == ' ' || (c >= '\t' && c <= '\r');
}

/* Its small and its full-width forms too. */
static bool begins_formula(uint32_t c)
{
    static const uint32_t others[] = { 0xff1d, 0xff0b, 0xff0d, 0xff20, 0xfe66, 0xfe62, 0xfe63, 0xfe6b, 0x2212 };
    for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
        if (c == others[i])
            return true;
    }
    return c < 0x80 && is_one_of((char)c, "=+-@");
}

/* "CSV Injection" of OWASP: what a cell of a spreadsheet may not begin with. */
static bool is_formula(gs_span cell)
{
    uint32_t c;
    unsigned len;
    const char *p = cell.ptr, *end = cell.ptr + cell.len;
    if (p < end && is_one_of(*p, "\t\r\n"))
        return true;
    while (p < end && (len = gs_escape_decode(p, end, &c)) && is_dropped(c))
        p += len;
    return p < end && gs_escape_decode(p, end, &c) && begins_formula(c);
}

void gs_escape_csv(gs_buf *out, gs_span cell)
{
    bool formula = is_formula(cell), quoted = formula;
    for (size_t i = 0; i < cell.len && !quoted; i++)
        quoted = is_one_of(cell.ptr[i], "\",;\r\n"); /* in some countries a semicolon divides cells */
    gs_buf_puts(out, quoted ? formula ? "\"'" : "\"" : "");
    for (const char *p = cell.ptr, *end = cell.ptr + cell.len; p < end;) {
        if (!is_one_of(*p, "\"\t\r\n")) {
            p += put_shown(out, p, end);
            continue;
        }
        gs_buf_puts(out, *p == '"' ? "\"" : "");
        gs_buf_putc(out, *p++);
    }
    gs_buf_puts(out, quoted ? "\"" : "");
}

static const char *entity_of(uint32_t c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    /* What ends a line is white space. */
    case '\t':
    case '\n':
    case '\r':
    case 0x85:
    case 0x2028:
    case 0x2029: return " ";
    default: return NULL;
    }
}

/* Marks of direction change no order beyond their neighbours, and good Arabic and Hebrew has them. */
static bool is_harmless_mark(uint32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f;
}

/* No page and no XML may have them. */
static bool is_noncharacter(uint32_t c)
{
    return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

static void put_html_control(gs_buf *out, uint32_t c)
{
    char picture[4];
    if (c < 0x20 || c == 0x7f) { /* Control Pictures: U+2400, U+2421 */
        gs_buf_put(out, picture, gs_utf8_put(picture, c == 0x7f ? 0x2421 : 0x2400 + c));
        return;
    }
    gs_buf_printf(out, "[U+%04X]", (unsigned)c);
}

void gs_escape_html(gs_buf *out, gs_span bytes)
{
    for (const char *p = bytes.ptr, *end = bytes.ptr + bytes.len; p < end;) {
        uint32_t c;
        unsigned len = gs_escape_decode(p, end, &c);
        const char *entity = len && !is_noncharacter(c) ? entity_of(c) : "\xef\xbf\xbd";
        if (entity)
            gs_buf_puts(out, entity);
        else if (gs_escape_needed(c) && !is_harmless_mark(c))
            put_html_control(out, c);
        else
            gs_buf_put(out, p, len);
        p += len ? len : 1;
    }
}
