/* /v1/endpoints: where alerts are sent. A webhook's secret is made here and shown once. */
#include "http/endpoint.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST_NAME = 80, LONGEST_TARGET = 4096, LONGEST_SETTINGS = 4096 };

/* What is asked of a read or a write, and what came of it. */
typedef struct job {
    const gs_request *request;
    gs_response *response;
    int64_t id;
    gs_endpoint_row row;
    const char *target, *settings, *state; /* to be changed to; NULL: stays */
    const gs_desk *desk;
    bool found, taken;
    const char *fault;   /* of the target */
    const char *used_by; /* the name of a rule */
} job;

static bool begin(job *j, gs_worker *worker, const gs_request *request, gs_response *response)
{
    *j = (job){ .request = request, .response = response, .desk = worker->desk };
    return gs_path_id(request, response, 0, &j->id);
}

static gs_status find(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    return gs_endpoint_at(db, j->request, j->id, &j->row, &j->found, err);
}

static bool was_found(const job *j)
{
    if (!j->found)
        gs_refuse(j->request, j->response, GS_PROBLEM_NOT_FOUND, "there is no endpoint %lld", (long long)j->id);
    return j->found;
}

gs_status gs_endpoint_at(gs_db *db, const gs_request *request, int64_t id, gs_endpoint_row *row, bool *found,
                         gs_error *err)
{
    gs_status status = gs_endpoint_get(db, id, request->arena, row, found, err);
    *found = status == GS_OK && *found && strcmp(row->state, "removed") != 0;
    return status;
}

/* --- Reading --- */

static gs_status list(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_endpoint_row *rows;
    size_t n;
    gs_status status = gs_endpoint_all(db, j->request->arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        gs_endpoint_put(j->request, &rows[i], NULL, &j->response->body);
    return status;
}

void gs_handle_endpoints(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    gs_buf_puts(gs_response_json(response, 200), "{\"endpoints\":[");
    if (gs_read_stored(worker, request, response, list, &j))
        gs_buf_puts(&response->body, "]}");
}

void gs_handle_endpoint(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j;
    if (!begin(&j, worker, request, response) || !gs_read_stored(worker, request, response, find, &j) ||
        !was_found(&j))
        return;
    gs_endpoint_put(request, &j.row, NULL, gs_response_json(response, 200));
}

/* --- Making one --- */

/* An object of the asker's own, kept as it is; in the arena. */
static const char *take_settings(gs_body *body)
{
    json_t *value = json_object_get(body->json, "settings");
    if (!value || json_is_null(value))
        return NULL;
    char *text = json_is_object(value) ? json_dumps(value, JSON_COMPACT) : NULL;
    size_t len = text ? strlen(text) : 0;
    const char *copy = text ? gs_arena_copy(body->request->arena, (gs_span){ text, len }) : NULL;
    free(text);
    if (!text || len > LONGEST_SETTINGS)
        gs_body_fault(body, "/settings", "an object of at most %d bytes is asked for", LONGEST_SETTINGS);
    else
        body->response->failed |= !copy;
    return copy;
}

static gs_status insert(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_endpoint_row same;
    gs_status status = gs_endpoint_find(db, j->row.name, j->request->arena, &same, &j->taken, err);
    if (status != GS_OK || j->taken)
        return status;
    status = gs_endpoint_insert(db, &j->row, err);
    return status == GS_OK ? gs_note_action(db, j->request, "create", "endpoint", j->row.name, err) : status;
}

static bool read_new(job *j, gs_body *body)
{
    static const char *const kinds[] = { "webhook", "slack", "mattermost", "mail", NULL };
    const char *name = gs_body_text(body, "name", LONGEST_NAME, true);
    int kind = gs_body_choice(body, "kind", kinds, true);
    const char *target = gs_body_text(body, "target", LONGEST_TARGET, true);
    const char *settings = take_settings(body);
    const char *fault = target && kind >= 0 ? gs_endpoint_fault(j->desk, kinds[kind], target) : NULL;
    if (fault)
        gs_body_fault(body, "/target", "%s", fault);
    if (body->refused)
        return false;
    j->row = (gs_endpoint_row){ .name = name, .kind = kinds[kind], .target = target, .state = "active",
                                .settings = settings ? settings : "{}", .created_at = j->request->now };
    return true;
}

static void make(job *j, gs_worker *worker)
{
    const char *secret = NULL;
    if (strcmp(j->row.kind, "webhook") == 0 && !gs_endpoint_new_secret(j->request, &j->row.secret, &secret)) {
        j->response->failed = true;
        return;
    }
    if (!gs_write_stored(worker, j->request, j->response, insert, j))
        return;
    if (j->taken) {
        gs_refuse(j->request, j->response, GS_PROBLEM_CONFLICT, "another endpoint has that name");
        gs_refuse_add(j->response, "/name", NULL, "another endpoint has it");
        return;
    }
    gs_desk_changed(worker->desk);
    gs_response_header(j->response, "Location", "/v1/endpoints/%lld", (long long)j->row.id);
    gs_endpoint_put(j->request, &j->row, secret, gs_response_json(j->response, 201));
}

void gs_handle_endpoint_new(gs_worker *worker, const gs_request *request, gs_response *response)
{
    static const char *const names[] = { "name", "kind", "target", "settings", NULL };
    job j = { .request = request, .response = response, .desk = worker->desk };
    gs_body body;
    if (gs_body_open(&body, request, response, names, false) && read_new(&j, &body))
        make(&j, worker);
    gs_body_close(&body);
}

/* --- Changing one --- */

/* What waited for an endpoint that is switched off is told to nobody any more. */
static gs_status switch_state(gs_db *db, job *j, gs_error *err)
{
    bool off = strcmp(j->state, "disabled") == 0;
    j->row.state = j->state;
    j->row.disabled_why = off ? gs_arena_printf(j->request->arena, "switched off by %s", j->request->who) : NULL;
    j->row.throttled_until = 0;
    return off ? gs_delivery_kill(db, j->id, j->request->now, "the endpoint was switched off", err) : GS_OK;
}

static gs_status change(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = find(db, j, err);
    if (status != GS_OK || !j->found)
        return status;
    j->fault = j->target ? gs_endpoint_fault(j->desk, j->row.kind, j->target) : NULL;
    if (j->fault)
        return GS_OK;
    j->row.target = j->target ? j->target : j->row.target;
    j->row.settings = j->settings ? j->settings : j->row.settings;
    if (j->state && strcmp(j->state, j->row.state) != 0)
        status = switch_state(db, j, err);
    if (status == GS_OK)
        status = gs_endpoint_update(db, &j->row, err);
    return status == GS_OK ? gs_note_action(db, j->request, "change", "endpoint", j->row.name, err) : status;
}

static void change_and_answer(job *j, gs_worker *worker, gs_body *body)
{
    static const char *const states[] = { "active", "disabled", NULL };
    j->target = gs_body_text(body, "target", LONGEST_TARGET, false);
    j->settings = take_settings(body);
    int state = gs_body_choice(body, "state", states, false);
    j->state = state >= 0 ? states[state] : NULL;
    if (body->refused || !gs_write_stored(worker, j->request, j->response, change, j) || !was_found(j))
        return;
    if (j->fault) {
        gs_body_fault(body, "/target", "%s", j->fault);
        return;
    }
    gs_desk_changed(worker->desk);
    gs_endpoint_put(j->request, &j->row, NULL, gs_response_json(j->response, 200));
}

void gs_handle_endpoint_change(gs_worker *worker, const gs_request *request, gs_response *response)
{
    static const char *const names[] = { "target", "settings", "state", NULL };
    job j;
    gs_body body;
    if (!begin(&j, worker, request, response))
        return;
    if (gs_body_open(&body, request, response, names, false))
        change_and_answer(&j, worker, &body);
    gs_body_close(&body);
}

/* --- Removing one --- */

/* A rule that tells nobody would be found out too late. */
static gs_status find_user(gs_db *db, job *j, gs_error *err)
{
    gs_rule_row *rows;
    size_t n;
    gs_status status = gs_rule_all(db, j->request->arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && i < n && !j->used_by; i++) {
        gs_alert_rule rule;
        if (gs_alert_rule_parse(gs_span_of(rows[i].body), j->request->arena, &rule, NULL, NULL) != GS_OK)
            continue;
        for (size_t c = 0; c < rule.n_channels; c++)
            if (strcmp(rule.channels[c].endpoint, j->row.name) == 0)
                j->used_by = rows[i].name;
    }
    return status;
}

static gs_status remove_one(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = find(db, j, err);
    if (status == GS_OK && j->found)
        status = find_user(db, j, err);
    if (status != GS_OK || !j->found || j->used_by)
        return status;
    j->row.state = "removed";
    status = gs_delivery_kill(db, j->id, j->request->now, "the endpoint was removed", err);
    if (status == GS_OK)
        status = gs_endpoint_update(db, &j->row, err);
    return status == GS_OK ? gs_note_action(db, j->request, "remove", "endpoint", j->row.name, err) : status;
}

void gs_handle_endpoint_remove(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j;
    if (!begin(&j, worker, request, response) || !gs_write_stored(worker, request, response, remove_one, &j) ||
        !was_found(&j))
        return;
    if (j.used_by) {
        gs_refuse(request, response, GS_PROBLEM_CONFLICT, "the rule '%.80s' tells it; change that first", j.used_by);
        return;
    }
    gs_desk_changed(worker->desk);
    gs_response_empty(response, 204);
}
