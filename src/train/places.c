/* Places in a text: annotation tools count code points, some of their older releases UTF-16 units; we count bytes. */
#include "train/internal.h"

#include <string.h>

/* Byte where unit n begins; a code point above U+FFFF counts `astral` units. */
static int64_t byte_of(gs_span text, int64_t n, int64_t astral)
{
    const char *p = text.ptr, *end = text.ptr + text.len;
    int64_t at = 0;
    unsigned len;
    for (; p < end && at < n; p += len)
        at += gs_utf8_at(p, end, &len) > 0xffff ? astral : 1;
    return at == n ? p - text.ptr : -1;
}

int64_t gs_places_byte(gs_span text, int64_t n)
{
    return byte_of(text, n, 1);
}

int64_t gs_places_byte_utf16(gs_span text, int64_t n)
{
    return byte_of(text, n, 2);
}

size_t gs_places_codepoint(gs_span text, size_t byte)
{
    size_t n = 0;
    for (size_t i = 0; i < byte; i++)
        n += ((unsigned char)text.ptr[i] & 0xc0) != 0x80;
    return n;
}

/* Bytes of the well-formed character at p (Unicode table 3-7), or 0. */
static size_t character(const unsigned char *p, size_t left)
{
    size_t len = p[0] < 0x80 ? 1 : p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
    /* The second byte's bounds shut out overlong forms, surrogates and what is above U+10FFFF. */
    unsigned low = p[0] == 0xe0 ? 0xa0 : p[0] == 0xf0 ? 0x90 : 0x80;
    unsigned high = p[0] == 0xed ? 0x9f : p[0] == 0xf4 ? 0x8f : 0xbf;
    if (len == 1)
        return p[0] != 0;
    if (p[0] < 0xc2 || p[0] > 0xf4 || left < len || p[1] < low || p[1] > high)
        return 0;
    for (size_t i = 2; i < len; i++) {
        if ((p[i] & 0xc0) != 0x80)
            return 0;
    }
    return len;
}

bool gs_places_valid(gs_span text)
{
    const unsigned char *p = (const unsigned char *)text.ptr;
    for (size_t i = 0, len; i < text.len; i += len) {
        if (!(len = character(p + i, text.len - i)))
            return false;
    }
    return true;
}
