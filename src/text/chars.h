/* chars: small helpers that the files of text/ share; not for other folders. */
#ifndef GS_TEXT_CHARS_H
#define GS_TEXT_CHARS_H

#include "base/base.h"

#include <string.h>
#include <unicode/uchar.h>

/* True where the primary subtag of a BCP 47 tag is `primary`. */
static inline bool gs_lang_is(const char *tag, const char *primary)
{
    size_t len = strlen(primary);
    return !strncmp(tag, primary, len) && (tag[len] == '\0' || tag[len] == '-' || tag[len] == '_');
}

/* Unicode White_Space. */
static inline bool gs_is_space(uint32_t c)
{
    return c < 0x80 ? c == ' ' || (c >= '\t' && c <= '\r') : u_isUWhiteSpace((UChar32)c);
}

/* The character before p (start < p); *at is where it begins. */
static inline uint32_t gs_utf8_before(const char *start, const char *p, const char **at)
{
    const char *q = p - 1;
    while (q > start && ((unsigned char)*q & 0xc0) == 0x80)
        q--;
    *at = q;
    unsigned len;
    return gs_utf8_at(q, p, &len);
}

static inline const char *gs_skip_space(const char *p, const char *end)
{
    unsigned len;
    while (p < end && gs_is_space(gs_utf8_at(p, end, &len)))
        p += len;
    return p;
}

static inline const char *gs_skip_space_back(const char *start, const char *end)
{
    const char *at;
    while (end > start && gs_is_space(gs_utf8_before(start, end, &at)))
        end = at;
    return end;
}

#endif
