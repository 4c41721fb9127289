/* What is done to an endpoint: a new secret, a message to try it. */
#include "http/endpoint.h"

#include <string.h>

enum { BOTH_SECRETS = 24 * 60 * 60 * 1000 }; /* ms that the old one signs, too */

typedef struct job {
    const gs_request *request;
    gs_desk *desk;
    int64_t id;
    gs_endpoint_row row;
    gs_delivery_row delivery;
    gs_span secret;
    bool found, fits;
} job;

static bool begin(job *j, gs_worker *worker, const gs_request *request, gs_response *response)
{
    *j = (job){ .request = request, .desk = worker->desk };
    return gs_path_id(request, response, 0, &j->id);
}

/* It is there and in a state for it. */
static bool may(const job *j, gs_response *response, const char *else_why)
{
    if (!j->found)
        gs_refuse(j->request, response, GS_PROBLEM_NOT_FOUND, "there is no endpoint %lld", (long long)j->id);
    else if (!j->fits)
        gs_refuse(j->request, response, GS_PROBLEM_CONFLICT, "%s", else_why);
    return j->found && j->fits;
}

/* --- A new secret --- */

static gs_status rotate(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = gs_endpoint_at(db, j->request, j->id, &j->row, &j->found, err);
    j->fits = j->found && strcmp(j->row.kind, "webhook") == 0;
    if (status != GS_OK || !j->fits)
        return status;
    j->row.secret_before = j->row.secret;
    j->row.secret_before_until = j->request->now + BOTH_SECRETS;
    j->row.secret = j->secret;
    status = gs_endpoint_update(db, &j->row, err);
    return status == GS_OK ? gs_note_action(db, j->request, "rotate", "endpoint", j->row.name, err) : status;
}

void gs_handle_endpoint_rotate(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j;
    const char *shown;
    if (!begin(&j, worker, request, response))
        return;
    if (!gs_endpoint_new_secret(request, &j.secret, &shown)) {
        response->failed = true;
        return;
    }
    if (!gs_write_stored(worker, request, response, rotate, &j) ||
        !may(&j, response, "only webhooks are signed: this one has no secret"))
        return;
    gs_endpoint_put(request, &j.row, shown, gs_response_json(response, 200));
}

/* --- A message to try it --- */

static gs_status send_test(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = gs_endpoint_at(db, j->request, j->id, &j->row, &j->found, err);
    j->fits = j->found && strcmp(j->row.state, "active") == 0;
    if (status != GS_OK || !j->fits)
        return status;
    status = gs_desk_test_endpoint(j->desk, db, &j->row, j->request->now, &j->delivery, err);
    return status == GS_OK ? gs_note_action(db, j->request, "test", "endpoint", j->row.name, err) : status;
}

void gs_delivery_accepted(gs_response *response, const gs_delivery_row *row)
{
    gs_response_header(response, "Location", "/v1/deliveries/%lld", (long long)row->id);
    gs_buf *out = gs_response_json(response, 202);
    gs_put_raw(out, NULL, "{");
    gs_put_id(out, "delivery", row->id);
    gs_buf_putc(out, '}');
}

void gs_handle_endpoint_test(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j;
    if (!begin(&j, worker, request, response) || !gs_write_stored(worker, request, response, send_test, &j) ||
        !may(&j, response, "it is switched off; make its state active first"))
        return;
    gs_desk_poke(worker->desk);
    gs_delivery_accepted(response, &j.delivery);
}
