/* /v1/rules/{id}/feed-secret: the path under which feed readers, which send no token, find a rule's feed. A new one
 * ends the one before. */
#include "http/resource.h"

enum { SECRET = 24 }; /* bytes: nobody guesses 192 bits */

typedef struct job {
    const gs_request *request;
    int64_t id;
    const char *secret; /* NULL: there is to be none */
    gs_rule_row rule;
    bool found;
} job;

static gs_status set_secret(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = gs_rule_get(db, j->id, j->request->arena, &j->rule, &j->found, err);
    j->found = status == GS_OK && j->found && !j->rule.removed_at;
    if (status != GS_OK || !j->found)
        return status;
    j->rule.feed_secret = j->secret;
    status = gs_rule_update(db, &j->rule, err);
    const char *action = j->secret ? "make feed secret" : "revoke feed secret";
    return status == GS_OK ? gs_note_action(db, j->request, action, "rule", j->rule.name, err) : status;
}

static bool run(job *j, gs_worker *worker, gs_response *response)
{
    if (!gs_write_stored(worker, j->request, response, set_secret, j))
        return false;
    if (!j->found)
        gs_refuse(j->request, response, GS_PROBLEM_NOT_FOUND, "there is no rule %lld", (long long)j->id);
    return j->found;
}

static const char *new_secret(gs_arena *arena)
{
    char bytes[SECRET];
    gs_buf text = { 0 };
    if (!gs_random_bytes(bytes, sizeof(bytes)))
        return NULL;
    gs_base64url_put(&text, (gs_span){ bytes, sizeof(bytes) });
    const char *copy = text.failed ? NULL : gs_arena_copy(arena, gs_buf_span(&text));
    gs_buf_done(&text);
    return copy;
}

static void put_address(gs_buf *out, const char *name, const char *base, const char *secret)
{
    gs_put_raw(out, name, "\"");
    gs_buf_printf(out, "%s/f/%s.%s\"", base ? base : "", secret, name);
}

void gs_handle_feed_secret_new(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .secret = new_secret(request->arena) };
    const char *base = gs_desk_options_of(worker->desk)->public_url;
    if (!j.secret) {
        response->failed = true;
        return;
    }
    if (!gs_path_id(request, response, 0, &j.id) || !run(&j, worker, response))
        return;
    gs_buf *out = gs_response_json(response, 201);
    gs_put_raw(out, NULL, "{");
    put_address(out, "atom", base, j.secret);
    put_address(out, "json", base, j.secret);
    gs_buf_putc(out, '}');
}

void gs_handle_feed_secret_remove(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request };
    if (gs_path_id(request, response, 0, &j.id) && run(&j, worker, response))
        gs_response_empty(response, 204);
}
