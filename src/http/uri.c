/* The target of a request: its path and query, of bytes that anybody may send. */
#include <string.h>

#include "http/internal.h"
#include "report/report.h"

bool gs_uri_split(const char *target, gs_arena *arena, const char **path, const char **query)
{
    size_t len = strcspn(target, "?#");
    if (*target != '/')
        return false;
    *path = gs_arena_copy(arena, (gs_span){ target, len });
    *query = gs_arena_copy(arena, gs_span_of(target[len] == '?' ? target + len + 1 : ""));
    return *path && *query;
}

static int hex_of(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

static bool is_utf8(const char *p, const char *end)
{
    uint32_t c;
    while (p < end) {
        unsigned len = gs_escape_decode(p, end, &c);
        if (!len)
            return false;
        p += len;
    }
    return true;
}

const char *gs_uri_decode(gs_span text, bool in_query, gs_arena *arena)
{
    char *out = gs_arena_copy(arena, text);
    size_t n = 0;
    for (size_t i = 0; out && i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '%') {
            int high = i + 2 < text.len ? hex_of(text.ptr[i + 1]) : -1;
            int low = high >= 0 ? hex_of(text.ptr[i + 2]) : -1;
            if (low < 0 || (high == 0 && low == 0))
                return NULL;
            c = (char)(high << 4 | low);
            i += 2;
        } else if (c == '+' && in_query) {
            c = ' ';
        }
        out[n++] = c;
    }
    if (!out || !is_utf8(out, out + n))
        return NULL;
    out[n] = '\0';
    return out;
}

static bool is_known(const gs_route *route, const char *name)
{
    for (const char *const *known = route->query; known && *known; known++)
        if (strcmp(*known, name) == 0)
            return true;
    return false;
}

/* "name=value" */
static bool take_member(gs_request *request, gs_response *response, gs_span member)
{
    const char *equals = memchr(member.ptr, '=', member.len);
    size_t len = equals ? (size_t)(equals - member.ptr) : member.len;
    gs_span rest = { member.ptr + len + (equals != NULL), member.len - len - (equals != NULL) };
    const char *name = gs_uri_decode((gs_span){ member.ptr, len }, true, request->arena);
    const char *value = gs_uri_decode(rest, true, request->arena);
    if (!name || !value) {
        gs_refuse(request, response, GS_PROBLEM_INVALID_QUERY, "the query is not percent-encoded UTF-8");
        return false;
    }
    bool twice = gs_request_query(request, name) != NULL;
    if (twice || !is_known(request->route, name)) {
        const char *why = twice ? "given twice" : "no such parameter here";
        gs_refuse(request, response, GS_PROBLEM_INVALID_QUERY, "%.80s: %s", name, why);
        gs_refuse_add(response, NULL, name, "%s", why);
        return false;
    }
    request->query[request->n_query++] = (gs_pair){ name, value };
    return true;
}

bool gs_uri_query(gs_request *request, gs_response *response, const char *query)
{
    size_t n_names = 0;
    while (request->route->query && request->route->query[n_names])
        n_names++;
    request->query = gs_arena_array(request->arena, n_names + 1, sizeof(*request->query));
    if (!request->query) {
        response->failed = true;
        return false;
    }
    for (const char *p = query; *p;) {
        size_t len = strcspn(p, "&");
        if (len && !take_member(request, response, (gs_span){ p, len }))
            return false;
        p += len + (p[len] != '\0');
    }
    return true;
}
