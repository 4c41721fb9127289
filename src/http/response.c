/* Filling in a response. */
#include "http/handler.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* A line end in a value would begin another header. */
static bool is_clean(const char *value)
{
    for (; *value; value++)
        if ((unsigned char)*value < 0x20 || *value == 0x7f)
            return false;
    return true;
}

static bool reserve_header(gs_response *r)
{
    if (r->n_headers < r->headers_cap)
        return true;
    size_t cap = r->headers_cap ? r->headers_cap * 2 : 8;
    gs_pair *more = gs_arena_array(r->arena, cap, sizeof(*more));
    if (!more)
        return false;
    if (r->n_headers)
        memcpy(more, r->headers, r->n_headers * sizeof(*more));
    r->headers = more;
    r->headers_cap = cap;
    return true;
}

void gs_response_header(gs_response *response, const char *name, const char *fmt, ...)
{
    char value[2048];
    va_list args;
    va_start(args, fmt);
    int n = vsnprintf(value, sizeof(value), fmt, args);
    va_end(args);
    if (n < 0 || (size_t)n >= sizeof(value) || !is_clean(value))
        return;
    char *copy = reserve_header(response) ? gs_arena_copy(response->arena, (gs_span){ value, (size_t)n }) : NULL;
    if (copy)
        response->headers[response->n_headers++] = (gs_pair){ name, copy };
    else
        response->failed = true;
}

gs_buf *gs_response_json(gs_response *response, int status)
{
    response->status = status;
    response->content_type = "application/json";
    return &response->body;
}

void gs_response_empty(gs_response *response, int status)
{
    response->status = status;
    response->content_type = NULL;
    gs_buf_clear(&response->body);
}
