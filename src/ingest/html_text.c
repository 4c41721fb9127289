/* Stands in for html.c until that is there: tags go, blocks part paragraphs, references become characters. */
#include "ingest/internal.h"

#include <libxml/HTMLparser.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool is_one_of(gs_span name, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strlen(names[i]) == name.len && strncasecmp(names[i], name.ptr, name.len) == 0)
            return true;
    return false;
}

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static const char *find(const char *p, const char *end, const char *mark)
{
    const char *at = p < end ? gs_span_find((gs_span){ p, (size_t)(end - p) }, mark) : NULL;
    return at ? at : end;
}

/* Behind the tag at p. */
static const char *pass_tag(const char *p, const char *end, gs_buf *out)
{
    static const char *const blocks[] = { "p",     "div",        "h1",      "h2",      "h3",     "h4",
                                          "h5",    "h6",         "li",      "ul",      "ol",     "tr",
                                          "table", "blockquote", "section", "article", "figure", "figcaption" };
    static const char *const silent[] = { "script", "style" };
    if (end - p > 3 && memcmp(p, "<!--", 4) == 0) {
        p = find(p, end, "-->");
        return p == end ? end : p + 3;
    }
    bool closing = p + 1 < end && p[1] == '/';
    gs_span name = { p + 1 + closing, 0 };
    while (name.ptr + name.len < end &&
           (is_letter(name.ptr[name.len]) || (name.len && name.ptr[name.len] >= '0' && name.ptr[name.len] <= '9')))
        name.len++;
    if (is_one_of(name, blocks, sizeof(blocks) / sizeof(*blocks)))
        gs_buf_puts(out, "\n\n");
    else if (is_one_of(name, (const char *const[]){ "br" }, 1))
        gs_buf_putc(out, '\n');
    p = find(name.ptr + name.len, end, ">");
    if (!closing && is_one_of(name, silent, 2))
        p = find(find(p, end, "</"), end, ">");
    return p == end ? end : p + 1;
}

/* Behind the reference at p. */
static const char *pass_reference(const char *p, const char *end, gs_buf *out)
{
    char name[16], utf8[4];
    size_t n = 0;
    while (p + 1 + n < end && n < sizeof(name) - 1 && p[1 + n] != ';' && p[1 + n] > ' ' && p[1 + n] != '&')
        n++;
    bool ended = n && p + 1 + n < end && p[1 + n] == ';';
    memcpy(name, p + 1, n);
    name[n] = '\0';
    const htmlEntityDesc *known = ended ? htmlEntityLookup((const xmlChar *)name) : NULL;
    unsigned long c = known ? known->value : 0;
    if (ended && name[0] == '#')
        c = strtoul((name[1] | 32) == 'x' ? name + 2 : name + 1, NULL, (name[1] | 32) == 'x' ? 16 : 10);
    if (ended && strcmp(name, "apos") == 0)
        c = '\'';
    bool sound = (c >= 0x20 && c < 0xd800) || (c > 0xdfff && c < 0x110000) || c == '\n' || c == '\t';
    if (!sound) {
        gs_buf_putc(out, '&');
        return p + 1;
    }
    gs_buf_put(out, utf8, gs_utf8_put(utf8, (uint32_t)c));
    return p + n + 2;
}

gs_status gs_html_text(gs_span html, gs_arena *arena, gs_span *out, gs_error *err)
{
    gs_buf text = { 0 };
    for (const char *p = html.ptr, *end = html.ptr + html.len; p < end;) {
        if (*p == '<' && p + 1 < end && (is_letter(p[1]) || p[1] == '/' || p[1] == '!')) {
            p = pass_tag(p, end, &text);
        } else if (*p == '&') {
            p = pass_reference(p, end, &text);
        } else {
            gs_buf_putc(&text, *p++);
        }
    }
    const char *copy = text.failed ? NULL : gs_arena_copy(arena, gs_buf_span(&text));
    *out = (gs_span){ copy, text.len };
    gs_buf_done(&text);
    return copy ? GS_OK : gs_fail_nomem(err);
}
