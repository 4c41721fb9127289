/* /v1/deliveries: the outbox, what became of each message, and sending one again. */
#include "http/endpoint.h"

#include <string.h>

typedef struct job {
    const gs_request *request;
    gs_response *response;
    gs_delivery_query query;
    int64_t id, last;
    gs_delivery_row row;
    gs_endpoint_row endpoint;
    bool found, fits;
} job;

static void put(const gs_delivery_row *row, gs_buf *out)
{
    gs_put_raw(out, NULL, "{");
    gs_put_id(out, "id", row->id);
    gs_put_text(out, "message_id", row->message_id);
    gs_put_id(out, "endpoint", row->endpoint_id);
    gs_put_id(out, "alert", row->alert_id);
    gs_put_text(out, "type", row->type);
    gs_put_text(out, "state", row->state);
    gs_put_int(out, "attempts", row->attempts);
    gs_put_time(out, "created", row->created_at);
    gs_put_time(out, "due", strcmp(row->state, "due") == 0 ? row->due_at : 0);
    gs_put_time(out, "last_attempt", row->last_at);
    gs_put_id(out, "last_status", row->last_status);
    gs_put_text(out, "last_error", row->last_error);
    gs_put_id(out, "replay_of", row->replay_of);
}

/* --- The list --- */

static gs_status list(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_delivery_row *rows;
    size_t n;
    bool more;
    gs_status status = gs_delivery_list(db, &j->query, j->request->arena, &rows, &n, &more, err);
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        put(&rows[i], &j->response->body);
        gs_buf_putc(&j->response->body, '}');
    }
    j->last = status == GS_OK && more && n ? rows[n - 1].id : 0;
    return status;
}

static const char *state_at(size_t i)
{
    static const char *const states[] = { "due", "done", "dead" };
    return i < sizeof(states) / sizeof(*states) ? states[i] : NULL;
}

void gs_handle_deliveries(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    gs_paging paging;
    int state = -1;
    if (!gs_paging_read(request, response, &paging) || !gs_query_choice(request, response, "state", state_at, &state) ||
        !gs_query_int(request, response, "endpoint", 1, INT64_MAX, &j.query.endpoint_id) ||
        !gs_query_int(request, response, "alert", 1, INT64_MAX, &j.query.alert_id))
        return;
    j.query.state = state >= 0 ? state_at((size_t)state) : NULL;
    j.query.before = paging.before;
    j.query.limit = paging.limit;
    gs_buf_puts(gs_response_json(response, 200), "{\"deliveries\":[");
    if (!gs_read_stored(worker, request, response, list, &j))
        return;
    gs_buf_putc(&response->body, ']');
    gs_paging_next(request, response, j.last);
    gs_buf_putc(&response->body, '}');
}

/* --- One --- */

static gs_status find(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = gs_delivery_get(db, j->id, j->request->arena, &j->row, &j->found, err);
    if (status == GS_OK && j->found)
        status = gs_endpoint_at(db, j->request, j->row.endpoint_id, &j->endpoint, &j->fits, err);
    return status;
}

static bool begin(job *j, const gs_request *request, gs_response *response)
{
    *j = (job){ .request = request, .response = response };
    return gs_path_id(request, response, 0, &j->id);
}

static bool was_found(const job *j)
{
    if (!j->found)
        gs_refuse(j->request, j->response, GS_PROBLEM_NOT_FOUND, "there is no delivery %lld, or no longer",
                  (long long)j->id);
    return j->found;
}

/* Mail holds links that act in its reader's name: they are for nobody else. */
static bool is_to_be_shown(const job *j)
{
    return j->row.body.len && j->row.body.ptr[0] == '{' && !(j->fits && strcmp(j->endpoint.kind, "mail") == 0);
}

void gs_handle_delivery(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j;
    if (!begin(&j, request, response) || !gs_read_stored(worker, request, response, find, &j) || !was_found(&j))
        return;
    gs_buf *out = gs_response_json(response, 200);
    put(&j.row, out);
    const char *body = is_to_be_shown(&j) ? gs_arena_copy(request->arena, j.row.body) : NULL;
    gs_put_raw(out, "body", body);
    gs_buf_putc(out, '}');
}

/* --- Again --- */

static gs_status replay(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = find(db, j, err);
    j->fits = j->fits && strcmp(j->endpoint.state, "active") == 0;
    if (status != GS_OK || !j->found || !j->fits)
        return status;
    status = gs_delivery_replay(db, j->id, j->request->now, j->request->arena, &j->row, &j->found, err);
    return status == GS_OK ? gs_note_action(db, j->request, "replay", "delivery", j->row.message_id, err) : status;
}

void gs_handle_delivery_replay(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j;
    if (!begin(&j, request, response) || !gs_write_stored(worker, request, response, replay, &j) || !was_found(&j))
        return;
    if (!j.fits) {
        gs_refuse(request, response, GS_PROBLEM_CONFLICT, "its endpoint is switched off or gone");
        return;
    }
    gs_desk_poke(worker->desk);
    gs_delivery_accepted(response, &j.row);
}
