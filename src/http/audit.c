/* GET /v1/audit: who changed what. */
#include "http/resource.h"

typedef struct job {
    const gs_request *request;
    gs_response *response;
    gs_paging paging;
    int64_t last;
} job;

static gs_status list(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_audit_row *rows;
    gs_buf *out = &j->response->body;
    size_t n;
    gs_status status =
        gs_audit_list(db, j->paging.before, j->paging.limit + 1, j->request->arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && i < n && i < j->paging.limit; i++) {
        gs_put_raw(out, NULL, "{");
        gs_put_id(out, "id", rows[i].id);
        gs_put_time(out, "at", rows[i].at);
        gs_put_text(out, "who", rows[i].who);
        gs_put_text(out, "action", rows[i].action);
        gs_put_text(out, "object", rows[i].object);
        gs_put_text(out, "detail", rows[i].detail);
        gs_buf_putc(out, '}');
        if (i + 1 == j->paging.limit && n > j->paging.limit)
            j->last = rows[i].id;
    }
    return status;
}

void gs_handle_audit(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    if (!gs_paging_read(request, response, &j.paging))
        return;
    gs_buf_puts(gs_response_json(response, 200), "{\"audit\":[");
    if (!gs_read_stored(worker, request, response, list, &j))
        return;
    gs_buf_putc(&response->body, ']');
    gs_paging_next(request, response, j.last);
    gs_buf_putc(&response->body, '}');
}
