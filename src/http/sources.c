/* /v1/sources: where articles come from: feeds that are polled, systems that push, programs. */
#include "http/source.h"

#include <string.h>

/* What is asked of a read or a write, and what came of it. */
typedef struct job {
    const gs_request *request;
    gs_response *response;
    int64_t id;
    gs_source_row row;
    gs_source_volume volume;
    gs_body *body;
    gs_source_said said; /* to be changed to */
    const char *secret;  /* made by us: to be shown */
    bool found, refused; /* refused: the response is a problem, nothing is written */
} job;

static gs_status find(gs_db *db, job *j, gs_error *err)
{
    gs_status status = gs_source_at(db, j->request, j->id, &j->row, &j->found, err);
    j->refused = status == GS_OK && !gs_source_was_found(j->request, j->response, j->id, j->found);
    return status;
}

static gs_status read_volume(gs_db *db, job *j, gs_error *err)
{
    return gs_desk_source_volume(db, &j->row, j->request->now, &j->volume, err);
}

static void show(job *j, int status)
{
    const char *tag = gs_source_tag(j->request, &j->row);
    if (!tag) {
        j->response->failed = true;
        return;
    }
    gs_etag_put(j->response, gs_span_of(tag));
    gs_source_put(j->request, &j->row, &j->volume, j->secret, gs_response_json(j->response, status));
}

/* --- Reading --- */

static gs_status list(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_source_row *rows;
    size_t n;
    gs_status status = gs_source_all(db, j->request->arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        j->row = rows[i];
        status = read_volume(db, j, err);
        if (status == GS_OK)
            gs_source_put(j->request, &j->row, &j->volume, NULL, &j->response->body);
    }
    return status;
}

void gs_handle_sources(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    gs_buf_puts(gs_response_json(response, 200), "{\"sources\":[");
    if (gs_read_stored(worker, request, response, list, &j))
        gs_buf_puts(&response->body, "]}");
}

static gs_status read_one(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = find(db, j, err);
    return status == GS_OK && !j->refused ? read_volume(db, j, err) : status;
}

void gs_handle_source(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    if (gs_path_id(request, response, 0, &j.id) && gs_read_stored(worker, request, response, read_one, &j) &&
        !j.refused)
        show(&j, 200);
}

/* --- Making one --- */

static void refuse(job *j, const char *pointer, const char *why)
{
    gs_refuse(j->request, j->response, GS_PROBLEM_CONFLICT, "%s", why);
    if (pointer)
        gs_refuse_add(j->response, pointer, NULL, "%s", why);
    j->refused = true;
}

static gs_status insert(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_source_row same, *rows;
    bool taken;
    size_t n;
    gs_status status = gs_source_find(db, j->row.name, j->request->arena, &same, &taken, err);
    if (status == GS_OK)
        status = gs_source_all(db, j->request->arena, &rows, &n, err);
    if (status != GS_OK)
        return status;
    if (taken)
        refuse(j, "/name", "another source has that name");
    else if (n >= GS_LIMIT_SOURCES)
        refuse(j, NULL, "a desk has no more sources than that");
    if (j->refused)
        return GS_OK;
    status = gs_source_insert(db, &j->row, err);
    return status == GS_OK ? gs_note_action(db, j->request, "create", "source", j->row.name, err) : status;
}

static gs_source_row row_of(const job *j)
{
    const gs_source_said *s = &j->said;
    bool is_feed = strcmp(s->kind, "feed") == 0;
    return (gs_source_row){ .name = s->name, .kind = s->kind, .url = s->url, .lang = s->lang, .state = "active",
                            .interval_s = !is_feed ? 0 : s->interval ? s->interval : GS_SOURCE_EVERY,
                            .settings = s->settings ? s->settings : "{}",
                            .secret = s->secret ? gs_span_of(s->secret) : (gs_span){ 0 },
                            .created_at = j->request->now };
}

/* What is pushed is signed: where no key is given one is made. */
static bool make_secret(job *j)
{
    j->said.secret = j->secret = gs_source_new_secret(j->request);
    j->response->failed |= !j->secret;
    return j->secret != NULL;
}

void gs_handle_source_new(gs_worker *worker, const gs_request *request, gs_response *response)
{
    static const char *const names[] = { "name", "kind", "url", "lang", "interval", "settings", "secret", NULL };
    job j = { .request = request, .response = response };
    gs_body body;
    bool read = gs_body_open(&body, request, response, names, false) && gs_source_body_read(&body, NULL, &j.said);
    if (read && strcmp(j.said.kind, "push") == 0 && !j.said.secret)
        read = make_secret(&j);
    if (read)
        j.row = row_of(&j);
    if (read && gs_write_stored(worker, request, response, insert, &j) && !j.refused) {
        gs_desk_changed(worker->desk);
        gs_desk_source_figures(worker->desk, &j.row);
        gs_response_header(response, "Location", "/v1/sources/%lld", (long long)j.row.id);
        show(&j, 201);
    }
    gs_body_close(&body);
}

/* --- Changing one --- */

/* Another address is another feed: it is met anew, in silence. */
static void apply(job *j)
{
    gs_source_row *row = &j->row;
    const gs_source_said *s = &j->said;
    bool is_other = s->url && (!row->url || strcmp(s->url, row->url) != 0);
    bool resumes = s->state && strcmp(s->state, "active") == 0 && strcmp(row->state, "active") != 0;
    if (is_other) {
        row->url = s->url;
        row->etag = row->modified = row->validator_at = row->last_error = NULL;
        row->backfilled_at = row->failures = 0;
    }
    if (is_other || resumes || s->interval)
        row->next_at = j->request->now;
    row->lang = s->lang ? s->lang : row->lang;
    row->interval_s = s->interval ? s->interval : row->interval_s;
    row->settings = s->settings ? s->settings : row->settings;
    row->state = s->state ? s->state : row->state;
    if (s->secret)
        row->secret = gs_span_of(s->secret);
}

static bool may_change(job *j, bool *failed)
{
    const char *tag = gs_source_tag(j->request, &j->row);
    *failed = !tag;
    return tag && gs_etag_matches(j->request, j->response, gs_span_of(tag), false);
}

static gs_status change(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    bool failed;
    gs_status status = find(db, j, err);
    if (status != GS_OK || j->refused)
        return status;
    j->refused = !may_change(j, &failed);
    if (failed)
        return gs_fail_nomem(err);
    if (!j->refused)
        j->refused = !gs_source_body_read(j->body, j->row.kind, &j->said);
    if (!j->refused && j->said.makes_secret && strcmp(j->row.kind, "push") == 0)
        j->refused = !make_secret(j);
    if (j->refused)
        return GS_OK;
    apply(j);
    status = gs_source_update(db, &j->row, err);
    if (status == GS_OK)
        status = gs_note_action(db, j->request, "change", "source", j->row.name, err);
    return status == GS_OK ? read_volume(db, j, err) : status;
}

void gs_handle_source_change(gs_worker *worker, const gs_request *request, gs_response *response)
{
    static const char *const names[] = { "url", "lang", "interval", "settings", "state", "secret", NULL };
    job j = { .request = request, .response = response };
    gs_body body;
    if (!gs_path_id(request, response, 0, &j.id))
        return;
    j.body = &body;
    if (gs_body_open(&body, request, response, names, false) &&
        gs_write_stored(worker, request, response, change, &j) && !j.refused) {
        gs_desk_changed(worker->desk);
        gs_desk_source_figures(worker->desk, &j.row);
        show(&j, 200);
    }
    gs_body_close(&body);
}

/* --- Removing one --- */

/* Its articles stay. Its name is free. */
static gs_status remove_one(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    bool failed;
    gs_status status = find(db, j, err);
    if (status != GS_OK || j->refused)
        return status;
    j->refused = !may_change(j, &failed);
    if (failed)
        return gs_fail_nomem(err);
    if (j->refused)
        return GS_OK;
    j->row.state = "removed";
    j->row.secret = (gs_span){ 0 };
    status = gs_source_update(db, &j->row, err);
    return status == GS_OK ? gs_note_action(db, j->request, "remove", "source", j->row.name, err) : status;
}

void gs_handle_source_remove(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    if (!gs_path_id(request, response, 0, &j.id) || !gs_write_stored(worker, request, response, remove_one, &j) ||
        j.refused)
        return;
    gs_desk_changed(worker->desk);
    gs_desk_source_figures(worker->desk, &j.row);
    gs_response_empty(response, 204);
}
