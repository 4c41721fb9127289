/* Header fields, "Name: value", as WARC and HTTP write them: names in any case, values folded over lines that begin
 * with a blank, lines that end in LF or CR LF. */
#include "ingest/internal.h"

#include <string.h>
#include <strings.h>

size_t gs_header_len(gs_span bytes, size_t from)
{
    const char *p = bytes.ptr + from, *end = bytes.ptr + bytes.len;
    while (p < end && (p = memchr(p, '\n', (size_t)(end - p)))) {
        p++;
        if (p < end && *p == '\n')
            return (size_t)(p - bytes.ptr) + 1;
        if (end - p >= 2 && p[0] == '\r' && p[1] == '\n')
            return (size_t)(p - bytes.ptr) + 2;
    }
    return 0;
}

static bool is_folded(gs_span rest)
{
    return rest.len && (rest.ptr[0] == ' ' || rest.ptr[0] == '\t');
}

gs_span gs_header_field(gs_span header, const char *name)
{
    gs_span line, more;
    size_t len = strlen(name);
    while (gs_span_line(&header, &line)) {
        if (line.len <= len || line.ptr[len] != ':' || strncasecmp(line.ptr, name, len) != 0)
            continue;
        while (is_folded(header) && gs_span_line(&header, &more))
            line.len = (size_t)(more.ptr + more.len - line.ptr);
        return gs_span_trim((gs_span){ line.ptr + len + 1, line.len - len - 1 });
    }
    return (gs_span){ 0 };
}

/* A line end and the blanks behind it become one blank. */
static size_t unfold(char *text)
{
    char *to = text;
    for (const char *p = text; *p;) {
        if (*p != '\r' && *p != '\n') {
            *to++ = *p++;
            continue;
        }
        while (*p == '\r' || *p == '\n' || *p == ' ' || *p == '\t')
            p++;
        *to++ = ' ';
    }
    *to = '\0';
    return (size_t)(to - text);
}

const char *gs_header_text(gs_span value, gs_arena *arena)
{
    gs_text text;
    if (value.len == 0 || gs_text_decode(value, false, arena, &text, NULL) != GS_OK)
        return NULL;
    char *copy = gs_arena_copy(arena, text.span);
    return copy && unfold(copy) ? copy : NULL;
}

static gs_span before(gs_span value, char stop)
{
    const char *at = value.len ? memchr(value.ptr, stop, value.len) : NULL;
    return gs_span_trim((gs_span){ value.ptr, at ? (size_t)(at - value.ptr) : value.len });
}

bool gs_header_is_type(gs_span value, const char *const *types)
{
    gs_span type = before(value, ';');
    while (*types && !gs_span_is(type, *types))
        types++;
    return *types != NULL;
}

bool gs_header_is_page_type(gs_span value)
{
    static const char *const pages[] = { "text/html", "application/xhtml+xml", NULL };
    return gs_header_is_type(value, pages);
}

gs_span gs_header_charset(gs_span value)
{
    static const char key[] = "charset=";
    const size_t len = sizeof(key) - 1;
    for (const char *semicolon; value.len && (semicolon = memchr(value.ptr, ';', value.len));) {
        value.len -= (size_t)(semicolon + 1 - value.ptr);
        value.ptr = semicolon + 1;
        gs_span parameter = before(value, ';');
        if (parameter.len <= len || strncasecmp(parameter.ptr, key, len) != 0)
            continue;
        gs_span name = { parameter.ptr + len, parameter.len - len };
        while (name.len && (*name.ptr == '"' || *name.ptr == '\''))
            name = (gs_span){ name.ptr + 1, name.len - 1 };
        while (name.len && (name.ptr[name.len - 1] == '"' || name.ptr[name.len - 1] == '\''))
            name.len--;
        return name;
    }
    return (gs_span){ 0 };
}
