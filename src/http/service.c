/* What those who run the service ask: is it alive, is it ready and if not why, its figures, its description. */
#include <string.h>

#include "http/internal.h"
#include "http/openapi_data.h"
#include "report/report.h"

void gs_handle_health(gs_worker *worker, const gs_request *request, gs_response *response)
{
    (void)worker, (void)request;
    gs_buf_puts(gs_response_json(response, 200), "{\"status\":\"ok\"}");
}

/* On a worker, so that a server whose workers hang is not ready. */
void gs_handle_ready(gs_worker *worker, const gs_request *request, gs_response *response)
{
    gs_server *server = request->server;
    gs_named_check checks[MAX_CHECKS];
    bool all = true;
    gs_buf *out = gs_response_json(response, 200), list = { 0 };
    (void)worker;
    pthread_mutex_lock(&server->lock);
    size_t n = server->n_checks;
    memcpy(checks, server->checks, sizeof(checks));
    pthread_mutex_unlock(&server->lock);
    for (size_t i = 0; i < n; i++) {
        const gs_named_check *c = &checks[i];
        char why[200] = "";
        bool ok = c->check(c->context, why);
        all &= ok;
        gs_buf_printf(&list, "%s{\"name\":\"%s\",\"ok\":%s", i ? "," : "", c->name, ok ? "true" : "false");
        if (*why) {
            gs_buf_puts(&list, ",\"why\":\"");
            gs_escape_json_bytes(&list, gs_span_of(why));
            gs_buf_putc(&list, '"');
        }
        gs_buf_putc(&list, '}');
    }
    bool stopping = atomic_load(&server->stopping);
    response->status = all && !stopping ? 200 : 503;
    gs_buf_printf(out, "{\"status\":\"%s\",\"checks\":[", stopping ? "stopping" : all ? "ready" : "not ready");
    gs_buf_put(out, list.ptr, list.len);
    gs_buf_puts(out, "]}");
    out->failed |= list.failed;
    gs_buf_done(&list);
}

void gs_handle_metrics(gs_worker *worker, const gs_request *request, gs_response *response)
{
    if (worker->desk)
        gs_desk_figures(worker->desk);
    response->content_type = "text/plain; version=0.0.4; charset=utf-8";
    gs_metrics_put(request->server->options.metrics, &response->body);
}

void gs_handle_openapi(gs_worker *worker, const gs_request *request, gs_response *response)
{
    gs_span text = { openapi_json, sizeof(openapi_json) - 1 };
    (void)worker;
    if (gs_etag(request, response, text))
        return;
    gs_buf_put(gs_response_json(response, 200), text.ptr, text.len);
}
