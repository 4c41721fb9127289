/* A page before it is parsed: scripts, styles, comments and drawings go, which are most of its bytes, and a tag with
 * hundreds of attributes loses them, since the parser compares each with all before it. */
#include "ingest/html.h"

#include <string.h>

enum { MAX_ATTRIBUTES = 300 };

static const struct raw {
    const char *name;
    size_t len;
} raws[] = { { "script", 6 }, { "style", 5 }, { "svg", 3 }, { "noscript", 8 }, { "template", 8 }, { "iframe", 6 } };

typedef struct strip {
    const char *end;
    gs_buf *out;
    /* What is not found behind a place is not sought behind a later one: that would take quadratic time. */
    bool no_comment_end, no_quote[2], no_raw_end[sizeof(raws) / sizeof(*raws)];
    bool *cut_short;
} strip;

static bool is_plain(char c)
{
    return gs_is_letter(c) || gs_is_digit(c) || c == '-' || c == '_' || c == ':' || c == '.' || c == '=' ||
           (unsigned char)c >= 0x80;
}

/* Behind the ">" of a tag at p; NULL: it has none. A quote opens behind "=" only: a stray one must not eat the page. */
static const char *tag_end(strip *s, const char *p, size_t *breaks)
{
    const char *end = s->end;
    char before = ' ';
    for (p++; p < end && *p != '>'; p++) {
        if ((*p == '"' || *p == '\'') && before == '=') {
            bool *none = &s->no_quote[*p == '"'];
            const char *close = *none ? NULL : memchr(p + 1, *p, (size_t)(end - p - 1));
            *none |= !close;
            if (!close)
                return NULL;
            p = close;
        }
        *breaks += !is_plain(*p);
        before = *p == ' ' || *p == '\n' ? before : *p;
    }
    return p < end ? p + 1 : NULL;
}

static const struct raw *raw_at(const char *p, const char *end)
{
    for (size_t i = 0; i < sizeof(raws) / sizeof(*raws); i++) {
        size_t n = raws[i].len;
        if ((size_t)(end - p) > n && strncasecmp(p, raws[i].name, n) == 0 && !is_plain(p[n]))
            return &raws[i];
    }
    return NULL;
}

/* The "</name" that ends a raw element; NULL: there is none. */
static const char *raw_end(const char *p, const char *end, const struct raw *raw)
{
    for (; (p = memchr(p, '<', (size_t)(end - p))); p++)
        if ((size_t)(end - p) > raw->len + 1 && p[1] == '/' && strncasecmp(p + 2, raw->name, raw->len) == 0)
            return p;
    return NULL;
}

/* A comment ends at "-->", or where that lacks at its first ">". */
static const char *comment_end(const char *p, const char *end, bool *no_more)
{
    const char *close = *no_more ? NULL : memmem(p + 4, (size_t)(end - p - 4), "-->", 3);
    if (close)
        return close + 3;
    *no_more = true;
    close = memchr(p, '>', (size_t)(end - p));
    return close ? close + 1 : end;
}

/* A raw element, but for the data of an article. */
static const char *strip_raw(strip *s, const char *p, const char *body, const struct raw *raw)
{
    bool *none = &s->no_raw_end[raw - raws];
    const char *close = *none ? NULL : raw_end(body, s->end, raw);
    bool keep = raw == raws && memmem(p, (size_t)(body - p), "ld+json", 7);
    if (!close) {
        bool script = raw->name[0] == 's';
        *none = true;
        *s->cut_short |= script;
        return script && raw->len > 4 ? s->end : body; /* the rest is script; other tags just go */
    }
    const char *gt = memchr(close, '>', (size_t)(s->end - close));
    const char *next = gt ? gt + 1 : s->end;
    if (keep)
        gs_buf_put(s->out, p, (size_t)(next - p));
    else
        gs_buf_putc(s->out, ' ');
    return next;
}

/* What begins with "<" at p; the result is what comes behind it. */
static const char *strip_markup(strip *s, const char *p)
{
    size_t left = (size_t)(s->end - p), breaks = 0;
    if (left >= 4 && memcmp(p, "<!--", 4) == 0)
        return comment_end(p, s->end, &s->no_comment_end);
    if (left < 2 || !(gs_is_letter(p[1]) || p[1] == '/' || p[1] == '!' || p[1] == '?')) {
        gs_buf_puts(s->out, "&lt;");
        return p + 1;
    }
    const char *next = tag_end(s, p, &breaks);
    if (!next) {
        const char *gt = memchr(p, '>', left); /* a quote that is not closed */
        *s->cut_short |= !gt;
        next = gt ? gt + 1 : s->end;
        if (!gt)
            return next;
    }
    const struct raw *raw = raw_at(p + 1, s->end);
    if (raw)
        return strip_raw(s, p, next, raw);
    if (breaks <= MAX_ATTRIBUTES) {
        gs_buf_put(s->out, p, (size_t)(next - p));
        return next;
    }
    const char *name = p + 1;
    while (name < next && is_plain(*name) && name - p < 64)
        name++;
    gs_buf_put(s->out, p, (size_t)(name - p));
    gs_buf_putc(s->out, '>');
    return next;
}

bool gs_html_strip(gs_span html, gs_buf *out, bool *cut_short)
{
    strip s = { .end = html.ptr + html.len, .out = out, .cut_short = cut_short };
    for (const char *p = html.ptr; p < s.end;) {
        const char *open = memchr(p, '<', (size_t)(s.end - p));
        gs_buf_put(out, p, (size_t)((open ? open : s.end) - p));
        p = open ? strip_markup(&s, open) : s.end;
    }
    for (char *p = out->ptr; p && (p = memchr(p, 0, (size_t)(out->ptr + out->len - p)));)
        *p = ' ';
    return !out->failed;
}
