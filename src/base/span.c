/* Spans: borrowed bytes. */
#include "base/base.h"

#include <string.h>
#include <strings.h>

gs_span gs_span_of(const char *nul_ended)
{
    return (gs_span){ nul_ended, nul_ended ? strlen(nul_ended) : 0 };
}

bool gs_span_eq(gs_span a, gs_span b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool gs_span_begins(gs_span span, const char *word)
{
    size_t len = strlen(word);
    return span.len >= len && strncasecmp(span.ptr, word, len) == 0;
}

bool gs_span_is(gs_span span, const char *word)
{
    return span.len == strlen(word) && gs_span_begins(span, word);
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

size_t gs_span_columns(gs_span line, gs_span *columns, size_t max)
{
    for (size_t n = 0; n < max;) {
        const char *tab = line.len ? memchr(line.ptr, '\t', line.len) : NULL;
        size_t len = tab ? (size_t)(tab - line.ptr) : line.len;
        columns[n++] = (gs_span){ line.ptr, len };
        if (!tab)
            return n;
        line = (gs_span){ tab + 1, line.len - len - 1 };
    }
    return max + 1;
}

bool gs_span_number(gs_span text, double *out)
{
    bool negative = text.len && text.ptr[0] == '-';
    double value = 0, scale = 0;
    size_t n_digits = 0;
    for (size_t i = negative; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '.' && scale == 0) {
            scale = 1;
        } else if (c >= '0' && c <= '9') {
            value = value * 10 + (c - '0');
            scale *= 10;
            n_digits++;
        } else {
            return false;
        }
    }
    value = scale > 0 ? value / scale : value;
    *out = negative ? -value : value;
    return n_digits > 0 && value < 1e6;
}

const char *gs_span_find(gs_span span, const char *word)
{
    return span.ptr ? memmem(span.ptr, span.len, word, strlen(word)) : NULL;
}
