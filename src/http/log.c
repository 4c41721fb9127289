/* A line of JSON for each request. It names the route, never the path or the query, and holds nothing of a body: what
 * desks read stays with them. */
#include <time.h>

#include "http/internal.h"
#include "report/report.h"

static void put_text(gs_buf *out, const char *name, const char *value)
{
    gs_buf_printf(out, ",\"%s\":\"", name);
    gs_escape_json_bytes(out, gs_span_of(value));
    gs_buf_putc(out, '"');
}

void gs_log_request(const gs_exchange *x, bool complete)
{
    const gs_request *r = &x->request;
    const gs_server_options *o = &x->server->options;
    gs_buf line = { 0 };
    char time[GS_TIME_TEXT];
    struct timespec t;
    if (!o->log)
        return;
    clock_gettime(CLOCK_MONOTONIC, &t);
    int64_t us = (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000 - x->began;
    gs_clock_text(gs_clock_now(o->clock), time);
    gs_buf_printf(&line, "{\"time\":\"%s\"", time);
    put_text(&line, "request_id", r->id);
    if (*r->trace)
        put_text(&line, "trace_id", r->trace);
    put_text(&line, "method", gs_method_name(r->is_head ? GS_HEAD : r->method));
    put_text(&line, "route", r->route ? r->route->path : "-");
    gs_buf_printf(&line, ",\"status\":%d,\"bytes\":%zu,\"ms\":", x->response.status, x->sent);
    gs_buf_put_fixed(&line, (double)us / 1000, 3);
    put_text(&line, "who", r->who);
    put_text(&line, "peer", r->peer);
    if (!complete)
        gs_buf_puts(&line, ",\"complete\":false");
    if (x->response.why)
        put_text(&line, "error", x->response.why);
    gs_buf_puts(&line, "}\n");
    if (!line.failed)
        o->log(o->log_context, gs_buf_span(&line));
    gs_buf_done(&line);
}
