/* Spans: borrowed bytes. */
#include "base/base.h"

#include <string.h>

gs_span gs_span_of(const char *nul_ended)
{
    return (gs_span){ nul_ended, nul_ended ? strlen(nul_ended) : 0 };
}

bool gs_span_eq(gs_span a, gs_span b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

gs_span gs_span_trim(gs_span span)
{
    while (span.len && is_blank(span.ptr[0])) {
        span.ptr++;
        span.len--;
    }
    while (span.len && is_blank(span.ptr[span.len - 1]))
        span.len--;
    return span;
}

gs_span gs_span_cut(gs_span span, size_t max)
{
    if (span.len <= max)
        return span;
    while (max && ((unsigned char)span.ptr[max] & 0xc0) == 0x80)
        max--;
    return (gs_span){ span.ptr, max };
}

bool gs_span_line(gs_span *rest, gs_span *line)
{
    if (rest->len == 0)
        return false;
    const char *end = memchr(rest->ptr, '\n', rest->len);
    size_t len = end ? (size_t)(end - rest->ptr) : rest->len;
    size_t used = end ? len + 1 : len;
    *line = (gs_span){ rest->ptr, len };
    if (line->len && line->ptr[line->len - 1] == '\r')
        line->len--;
    rest->ptr += used;
    rest->len -= used;
    return true;
}
