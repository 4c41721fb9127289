/* Problems of RFC 9457: one table of what can be wrong, and their JSON. Errors[] names the place by a JSON Pointer into
 * the body, or the member of the query. */
#include "http/handler.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "report/report.h"

#define TYPES "urn:x-gainsay:problem:"

static const struct {
    const char *name, *title;
    int status;
} problems[GS_N_PROBLEMS] = {
    [GS_PROBLEM_BAD_REQUEST] = { "bad-request", "The request is not well formed", 400 },
    [GS_PROBLEM_INVALID_JSON] = { "invalid-json", "The body is no JSON", 400 },
    [GS_PROBLEM_INVALID_BODY] = { "invalid-body", "The body is not what is asked for", 422 },
    [GS_PROBLEM_INVALID_QUERY] = { "invalid-query", "A parameter is not as it should be", 400 },
    [GS_PROBLEM_UNAUTHORISED] = { "unauthorised", "A token is needed", 401 },
    [GS_PROBLEM_FORBIDDEN] = { "forbidden", "This token may not do that", 403 },
    [GS_PROBLEM_FOREIGN_HOST] = { "foreign-host", "This server does not answer under that name", 421 },
    [GS_PROBLEM_FOREIGN_ORIGIN] = { "foreign-origin", "Pages of other sites may not ask", 403 },
    [GS_PROBLEM_NOT_FOUND] = { "not-found", "There is no such thing", 404 },
    [GS_PROBLEM_METHOD_NOT_ALLOWED] = { "method-not-allowed", "That cannot be done with it", 405 },
    [GS_PROBLEM_CONFLICT] = { "conflict", "It does not go with what is there", 409 },
    [GS_PROBLEM_GONE] = { "gone", "It was removed", 410 },
    [GS_PROBLEM_PRECONDITION_FAILED] = { "precondition-failed", "It has changed meanwhile", 412 },
    [GS_PROBLEM_TOO_LARGE] = { "too-large", "The body is larger than is taken", 413 },
    [GS_PROBLEM_UNSUPPORTED_TYPE] = { "unsupported-type", "A body of that media type is not taken", 415 },
    [GS_PROBLEM_NOT_TEXT] = { "not-text", "The bytes are no text", 422 },
    [GS_PROBLEM_NO_ARTICLE] = { "no-article", "There is no article in it", 422 },
    [GS_PROBLEM_KEY_REUSED] = { "key-reused", "That idempotency key belongs to another request", 422 },
    [GS_PROBLEM_PRECONDITION_NEEDED] = { "precondition-needed", "If-Match is needed", 428 },
    [GS_PROBLEM_TOO_MANY] = { "too-many", "Too many requests", 429 },
    [GS_PROBLEM_INTERNAL] = { "internal", "Something went wrong here", 500 },
    [GS_PROBLEM_UNAVAILABLE] = { "unavailable", "Not now", 503 },
};

gs_problem_kind gs_problem_at(size_t i, const char **name, int *status, const char **title)
{
    if (i >= GS_N_PROBLEMS)
        return GS_N_PROBLEMS;
    *name = problems[i].name;
    *status = problems[i].status;
    *title = problems[i].title;
    return (gs_problem_kind)i;
}

static void put_member(gs_buf *out, const char *name, const char *value)
{
    gs_buf_printf(out, "\"%s\":\"", name);
    gs_escape_json_bytes(out, gs_span_of(value));
    gs_buf_putc(out, '"');
}

static const char *print(char *to, size_t size, const char *fmt, va_list args)
{
    return vsnprintf(to, size, fmt, args) < 0 ? "" : to;
}

void gs_refuse(const gs_request *request, gs_response *response, gs_problem_kind kind, const char *fmt, ...)
{
    char detail[1024];
    gs_buf *out = &response->body;
    va_list args;
    va_start(args, fmt);
    print(detail, sizeof(detail), fmt, args);
    va_end(args);
    response->status = problems[kind].status;
    response->content_type = "application/problem+json";
    gs_buf_clear(out);
    gs_buf_putc(out, '{');
    gs_buf_printf(out, "\"type\":\"" TYPES "%s\",", problems[kind].name);
    put_member(out, "title", problems[kind].title);
    gs_buf_printf(out, ",\"status\":%d,", problems[kind].status);
    put_member(out, "detail", detail);
    gs_buf_putc(out, ',');
    put_member(out, "request_id", request->id);
    gs_buf_putc(out, '}');
}

void gs_refuse_add(gs_response *response, const char *pointer, const char *parameter, const char *fmt, ...)
{
    char detail[1024];
    gs_buf *out = &response->body;
    va_list args;
    if (out->len == 0)
        return;
    va_start(args, fmt);
    print(detail, sizeof(detail), fmt, args);
    va_end(args);
    out->len--; /* the brace at the end */
    bool goes_on = out->len && out->ptr[out->len - 1] == ']';
    out->len -= goes_on;
    gs_buf_puts(out, goes_on ? ",{" : ",\"errors\":[{");
    put_member(out, "detail", detail);
    if (pointer || parameter) {
        gs_buf_putc(out, ',');
        put_member(out, pointer ? "pointer" : "parameter", pointer ? pointer : parameter);
    }
    gs_buf_puts(out, "}]}");
}

void gs_refuse_error(const gs_request *request, gs_response *response, const gs_error *err)
{
    switch (err->code) {
    case GS_ENOMEM:
    case GS_EMEMORY:
        gs_refuse(request, response, GS_PROBLEM_UNAVAILABLE, "there is not memory enough for this now");
        gs_response_header(response, "Retry-After", "5");
        break;
    case GS_ELIMIT: gs_refuse(request, response, GS_PROBLEM_TOO_LARGE, "%s", err->message); break;
    case GS_ENOTTEXT: gs_refuse(request, response, GS_PROBLEM_NOT_TEXT, "%s", err->message); break;
    case GS_EFORMAT:
    case GS_EINVAL: gs_refuse(request, response, GS_PROBLEM_INVALID_BODY, "%s", err->message); break;
    default:
        gs_refuse(request, response, GS_PROBLEM_INTERNAL, "the log has more under the id of this request");
        response->why = gs_arena_copy(response->arena, gs_span_of(err->message));
    }
}
