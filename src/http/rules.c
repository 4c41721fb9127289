/* /v1/rules: what the desk wants to be told of. A change needs the tag of what it changes, so that nobody undoes what
 * somebody else did meanwhile. */
#include <stdio.h>

#include "http/rules.h"

typedef struct job {
    const gs_request *request;
    gs_response *response;
    int64_t id;
    gs_alert_rule rule; /* to be written */
    const char *body;   /* the same as JSON */
    gs_rule_row row, *rows;
    size_t n;
    gs_rule_live live;
    bool refused; /* the response is a problem; nothing is written */
} job;

/* --- Reading --- */

static gs_status read_all(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = gs_rule_all(db, j->request->arena, &j->rows, &j->n, err);
    return status == GS_OK ? gs_rule_live_read(db, 0, j->request->arena, &j->live, err) : status;
}

void gs_handle_rules(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request };
    if (!gs_read_stored(worker, request, response, read_all, &j))
        return;
    gs_buf *out = gs_response_json(response, 200);
    gs_put_raw(out, NULL, "{");
    gs_put_raw(out, "rules", "[");
    for (size_t i = 0; i < j.n; i++)
        gs_put_rule(out, &j.rows[i], &j.live);
    gs_buf_puts(out, "]}");
}

/* One that was removed is not there any more. */
static gs_status find(gs_db *db, job *j, gs_error *err)
{
    bool found;
    gs_status status = gs_rule_get(db, j->id, j->request->arena, &j->row, &found, err);
    if (status == GS_OK && (!found || j->row.removed_at)) {
        gs_refuse(j->request, j->response, GS_PROBLEM_NOT_FOUND, "there is no rule %lld", (long long)j->id);
        j->refused = true;
    }
    return status;
}

static gs_status read_one(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = find(db, j, err);
    return status == GS_OK ? gs_rule_live_read(db, j->id, j->request->arena, &j->live, err) : status;
}

static void show(const job *j, int status)
{
    char tag[64];
    gs_rule_tag(&j->row, tag);
    gs_etag_put(j->response, gs_span_of(tag));
    gs_put_rule(gs_response_json(j->response, status), &j->row, &j->live);
}

void gs_handle_rule(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    if (gs_path_id(request, response, 0, &j.id) && gs_read_stored(worker, request, response, read_one, &j) &&
        !j.refused)
        show(&j, 200);
}

/* --- Writing --- */

static void fault(job *j, const char *pointer, const char *detail)
{
    if (!j->refused)
        gs_refuse(j->request, j->response, GS_PROBLEM_INVALID_BODY, "%s: %s", pointer, detail);
    gs_refuse_add(j->response, pointer, NULL, "%s", detail);
    j->refused = true;
}

static gs_status check_channels(gs_db *db, job *j, gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < j->rule.n_channels; i++) {
        char pointer[40];
        gs_endpoint_row row;
        bool found;
        status = gs_endpoint_find(db, j->rule.channels[i].endpoint, j->request->arena, &row, &found, err);
        snprintf(pointer, sizeof(pointer), "/channels/%zu", i);
        if (status == GS_OK && !found)
            fault(j, pointer, "no endpoint has that name");
    }
    return status;
}

static gs_status check_name(gs_db *db, job *j, gs_error *err)
{
    gs_rule_row same;
    bool found;
    gs_status status = gs_rule_find(db, j->rule.name, j->request->arena, &same, &found, err);
    if (status != GS_OK || !found || same.id == j->id)
        return status;
    gs_refuse(j->request, j->response, GS_PROBLEM_CONFLICT, "rule %lld has that name", (long long)same.id);
    gs_refuse_add(j->response, "/name", NULL, "rule %lld has that name", (long long)same.id);
    j->refused = true;
    return GS_OK;
}

static gs_status check(gs_db *db, job *j, gs_error *err)
{
    gs_status status = check_name(db, j, err);
    return status == GS_OK && !j->refused ? check_channels(db, j, err) : status;
}

static void fill(job *j)
{
    j->row.name = j->rule.name;
    j->row.body = j->body;
    j->row.enabled = j->rule.enabled;
    j->row.updated_at = j->request->now;
}

static gs_status note(gs_db *db, const job *j, const char *action, gs_error *err)
{
    char object[40];
    snprintf(object, sizeof(object), "rule/%lld", (long long)j->row.id);
    return gs_note_action(db, j->request, action, object, j->row.body, err);
}

static gs_status insert(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = gs_rule_all(db, j->request->arena, &j->rows, &j->n, err);
    if (status == GS_OK && j->n >= GS_LIMIT_RULES) {
        gs_refuse(j->request, j->response, GS_PROBLEM_CONFLICT, "a desk has %d rules at most", GS_LIMIT_RULES);
        j->refused = true;
    }
    if (status == GS_OK && !j->refused)
        status = check(db, j, err);
    if (status != GS_OK || j->refused)
        return status;
    j->row.created_at = j->request->now;
    fill(j);
    status = gs_rule_insert(db, &j->row, err);
    return status == GS_OK ? note(db, j, "create", err) : status;
}

static gs_status update(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    char tag[64];
    gs_status status = find(db, j, err);
    if (status != GS_OK || j->refused)
        return status;
    gs_rule_tag(&j->row, tag);
    j->refused = !gs_etag_matches(j->request, j->response, gs_span_of(tag), true);
    if (!j->refused)
        status = check(db, j, err);
    if (status != GS_OK || j->refused)
        return status;
    fill(j);
    status = gs_rule_update(db, &j->row, err);
    if (status == GS_OK)
        status = note(db, j, "change", err);
    return status == GS_OK ? gs_rule_live_read(db, j->id, j->request->arena, &j->live, err) : status;
}

static gs_status remove_rule(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    char tag[64];
    gs_status status = find(db, j, err);
    if (status != GS_OK || j->refused)
        return status;
    gs_rule_tag(&j->row, tag);
    j->refused = !gs_etag_matches(j->request, j->response, gs_span_of(tag), false);
    if (j->refused)
        return GS_OK;
    j->row.removed_at = j->row.updated_at = j->request->now;
    status = gs_rule_update(db, &j->row, err);
    return status == GS_OK ? note(db, j, "remove", err) : status;
}

/* The rule in the body, and its one form in which it is kept. */
static bool take_rule(job *j)
{
    gs_buf body = { 0 };
    if (!gs_rule_body(j->request, j->response, j->request->body, "", &j->rule))
        return false;
    gs_alert_rule_put(&j->rule, &body);
    j->body = body.failed ? NULL : gs_arena_copy(j->request->arena, gs_buf_span(&body));
    gs_buf_done(&body);
    j->response->failed |= !j->body;
    return j->body != NULL;
}

void gs_handle_rules_post(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    if (!take_rule(&j) || !gs_write_stored(worker, request, response, insert, &j) || j.refused)
        return;
    gs_desk_changed(worker->desk);
    gs_response_header(response, "Location", "/v1/rules/%lld", (long long)j.row.id);
    show(&j, 201);
}

void gs_handle_rule_put(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    if (!gs_path_id(request, response, 0, &j.id) || !take_rule(&j) ||
        !gs_write_stored(worker, request, response, update, &j) || j.refused)
        return;
    gs_desk_changed(worker->desk);
    show(&j, 200);
}

void gs_handle_rule_delete(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    if (!gs_path_id(request, response, 0, &j.id) ||
        !gs_write_stored(worker, request, response, remove_rule, &j) || j.refused)
        return;
    gs_desk_changed(worker->desk);
    gs_response_empty(response, 204);
}
