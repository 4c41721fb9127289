/* What is done with a source: polled now; pushed to. What is pushed is signed with the source's key, as Superdesk does
 * it, or comes with a token that may bring articles; a source without a key takes nothing that is signed, and nothing
 * is taken because nobody is asked for tokens here. */
#include "http/access.h"
#include "http/articles.h"
#include "http/source.h"

#include <string.h>

enum { NOTED_EVERY = 60 * 1000 }; /* ms between two writes that it pushes */

typedef struct job {
    const gs_request *request;
    gs_response *response;
    int64_t id;
    gs_source_row row;
    bool found, fits;
} job;

static bool begin(job *j, const gs_request *request, gs_response *response)
{
    *j = (job){ .request = request, .response = response };
    return gs_path_id(request, response, 0, &j->id);
}

/* --- Polling it now --- */

static gs_status set_due(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = gs_source_at(db, j->request, j->id, &j->row, &j->found, err);
    j->fits = j->found && strcmp(j->row.kind, "feed") == 0 && strcmp(j->row.state, "active") == 0;
    if (status != GS_OK || !j->fits)
        return status;
    j->row.next_at = j->request->now;
    status = gs_source_update(db, &j->row, err);
    return status == GS_OK ? gs_note_action(db, j->request, "poll", "source", j->row.name, err) : status;
}

void gs_handle_source_poll(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j;
    if (!begin(&j, request, response) || !gs_write_stored(worker, request, response, set_due, &j) ||
        !gs_source_was_found(request, response, j.id, j.found))
        return;
    if (!j.fits) {
        gs_refuse(request, response, GS_PROBLEM_CONFLICT, "only a feed that is active is polled");
        return;
    }
    gs_desk_changed(worker->desk);
    gs_response_header(response, "Location", "/v1/sources/%lld", (long long)j.id);
    gs_buf *out = gs_response_json(response, 202);
    gs_put_raw(out, NULL, "{");
    gs_put_id(out, "source", j.id);
    gs_buf_putc(out, '}');
}

/* --- Taking what it pushes --- */

static gs_status find(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    return gs_source_at(db, j->request, j->id, &j->row, &j->found, err);
}

static bool refuse_signature(const job *j)
{
    gs_access_failed(j->request->asker);
    gs_refuse(j->request, j->response, GS_PROBLEM_UNAUTHORISED,
              "the body needs " GS_SIGNATURE_HEADER ": sha1=... by the source's key, or the request a token");
    gs_response_header(j->response, "WWW-Authenticate", "Bearer realm=\"gainsay\"");
    return false;
}

/* Nobody learns without a key or a token which sources there are. */
static bool may_push(job *j)
{
    const gs_request *r = j->request;
    const char *signature = gs_request_header(r, GS_SIGNATURE_HEADER);
    bool is_push = j->found && strcmp(j->row.kind, "push") == 0;
    bool is_right = is_push && signature && gs_superdesk_verify(j->row.secret, signature, r->body);
    if (signature ? !is_right : !r->asker->is_told)
        return refuse_signature(j);
    if (!gs_source_was_found(r, j->response, j->id, j->found))
        return false;
    if (is_push && strcmp(j->row.state, "active") == 0)
        return true;
    gs_refuse(r, j->response, GS_PROBLEM_CONFLICT,
              is_push ? "the source is paused" : "nothing is pushed to this source");
    return false;
}

static gs_status note_push(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = find(db, j, err);
    if (status != GS_OK || !j->found)
        return status;
    j->row.last_attempt_at = j->row.last_success_at = j->row.last_article_at = j->request->now;
    return gs_source_update(db, &j->row, err);
}

void gs_handle_source_push(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j;
    if (!begin(&j, request, response) || !gs_read_stored(worker, request, response, find, &j) || !may_push(&j))
        return;
    gs_arrival arrival = { .source_id = j.row.id, .source = j.row.name, .lang = j.row.lang, .kind = "push" };
    gs_articles_take(worker, request, response, &arrival);
    if (response->status < 300 && request->now - j.row.last_success_at > NOTED_EVERY)
        gs_store_write(gs_desk_store(worker->desk), note_push, &j, NULL); /* the articles are kept already */
}
