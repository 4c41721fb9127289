/* JSON as it was written: see json_raw.h. No recursion: brackets are counted. */
#include "ingest/json_raw.h"

#include <string.h>

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static const char *skip_space(const char *p, const char *end)
{
    while (p < end && is_space(*p))
        p++;
    return p;
}

/* Behind the string that begins at p. */
static const char *skip_string(const char *p, const char *end)
{
    for (p++; p < end && *p != '"'; p++)
        if (*p == '\\' && p + 1 < end)
            p++;
    return p < end ? p + 1 : end;
}

/* Behind the value that begins at p. */
static const char *skip_value(const char *p, const char *end)
{
    size_t depth = 0;
    while (p < end) {
        char c = *p;
        if (c == '"') {
            p = skip_string(p, end);
            if (depth == 0)
                return p;
            continue;
        }
        if (depth == 0 && (is_space(c) || c == ',' || c == '}' || c == ']'))
            return p;
        p++;
        depth += c == '{' || c == '[';
        if ((c == '}' || c == ']') && --depth == 0)
            return p;
    }
    return p;
}

gs_span gs_json_raw_inside(gs_span value)
{
    value = gs_span_trim(value);
    if (value.len < 2 || (value.ptr[0] != '{' && value.ptr[0] != '['))
        return (gs_span){ 0 };
    return (gs_span){ value.ptr + 1, value.len - 2 };
}

bool gs_json_raw_next(gs_span *inside, gs_json_raw *out)
{
    if (inside->len == 0)
        return false;
    const char *end = inside->ptr + inside->len, *p = skip_space(inside->ptr, end);
    if (p < end && *p == ',')
        p = skip_space(p + 1, end);
    *inside = (gs_span){ end, 0 };
    if (p == end)
        return false;
    *out = (gs_json_raw){ 0 };
    const char *behind = skip_value(p, end), *colon = skip_space(behind, end);
    if (*p == '"' && colon < end && *colon == ':') {
        out->key = (gs_span){ p, (size_t)(behind - p) };
        p = skip_space(colon + 1, end);
        behind = skip_value(p, end);
    }
    out->value = (gs_span){ p, (size_t)(behind - p) };
    if (behind > p)
        *inside = (gs_span){ behind, (size_t)(end - behind) };
    return behind > p;
}

/* Names of ours are ASCII letters, '$' and '_', of which an escape can only be \u00XX. */
bool gs_json_raw_is(gs_span key, const char *name)
{
    if (key.len < 2)
        return false;
    const char *p = key.ptr + 1, *end = key.ptr + key.len - 1;
    for (; *name; name++) {
        if (p < end && *p != '\\') {
            if (*p++ != *name)
                return false;
            continue;
        }
        if (end - p < 6 || memcmp(p, "\\u00", 4) != 0 || gs_hex_value(p[4]) * 16 + gs_hex_value(p[5]) != *name)
            return false;
        p += 6;
    }
    return p == end;
}

gs_span gs_json_raw_member(gs_span object, const char *name)
{
    gs_span inside = gs_json_raw_inside(object), value = { 0 };
    gs_json_raw member;
    while (gs_json_raw_next(&inside, &member))
        if (gs_json_raw_is(member.key, name))
            value = member.value;
    return value;
}

void gs_json_raw_put(gs_buf *out, gs_span value)
{
    const char *p = value.ptr, *end = p + value.len;
    while (p < end) {
        const char *from = p;
        while (p < end && !is_space(*p))
            p = *p == '"' ? skip_string(p, end) : p + 1;
        gs_buf_put(out, from, (size_t)(p - from));
        p = skip_space(p, end);
    }
}
