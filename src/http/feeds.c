/* Feeds of a rule's alerts, or of all: for readers with a token under /feeds/, and for feed readers, which have none,
 * under a path that nobody can guess and that can be revoked. Newest alerts first, in pages of a size that feed readers
 * take. */
#include "http/resource.h"

#include <string.h>

enum { ALERTS = 50, LARGEST = 250 << 10 };

typedef struct feed {
    gs_worker *worker;
    const gs_request *request;
    const char *ref;    /* of the rule; NULL: of all */
    const char *secret; /* or the secret it has */
    bool json;
    int64_t before;
    gs_rule_row rule;
    bool found, more, is_next;
    gs_alert_row *rows;
    size_t n;
    gs_alert_view *views;
    gs_buf *out;
} feed;

static const char *base(const feed *f)
{
    const char *url = gs_desk_options_of(f->worker->desk)->public_url;
    return url ? url : "";
}

/* The address of a page; before 0: the first. */
static const char *address(const feed *f, int64_t before)
{
    gs_arena *arena = f->request->arena;
    const char *url = base(f), *path = f->request->path;
    return before ? gs_arena_printf(arena, "%s%s?before=%lld", url, path, (long long)before)
                  : gs_arena_printf(arena, "%s%s", url, path);
}

/* --- Reading --- */

static gs_status find_rule(gs_db *db, feed *f, gs_error *err)
{
    f->found = !f->ref && !f->secret;
    if (f->secret)
        return gs_rule_find_feed(db, f->secret, f->request->arena, &f->rule, &f->found, err);
    return f->ref ? gs_rule_by_ref(db, f->ref, f->request->arena, &f->rule, &f->found, err) : GS_OK;
}

static gs_status read_views(gs_db *db, feed *f, gs_error *err)
{
    gs_alert_query query = { .rule_id = f->rule.id, .before = f->before, .limit = ALERTS };
    gs_status status = gs_alert_list(db, &query, f->request->arena, &f->rows, &f->n, &f->more, err);
    if (status != GS_OK)
        return status;
    f->views = gs_arena_array(f->request->arena, f->n + 1, sizeof(*f->views));
    if (!f->views)
        return gs_fail_nomem(err);
    for (size_t i = 0; status == GS_OK && i < f->n; i++)
        status = gs_desk_alert_view(f->worker->desk, db, &f->rows[i], f->request->arena, &f->views[i], err);
    return status;
}

/* The first n of the alerts. */
static gs_status render(const feed *f, size_t n, int64_t updated, gs_error *err)
{
    bool next = f->more || n < f->n;
    gs_feed_view view = { .desk = gs_desk_id(f->worker->desk), .base = base(f), .rule_id = f->rule.id,
                          .title = f->rule.id ? f->rule.name : "All alerts", .self = address(f, f->before),
                          .next = next && n ? address(f, f->rows[n - 1].id) : NULL, .updated_at = updated,
                          .alerts = f->views, .n = n };
    gs_buf_clear(f->out);
    if (!view.self || (next && n && !view.next))
        return gs_fail_nomem(err);
    return f->json ? gs_json_feed(&view, f->out, err) : gs_atom_feed(&view, f->out, err);
}

static int64_t updated_at(const feed *f)
{
    int64_t last = f->rule.updated_at;
    for (size_t i = 0; i < f->n; i++)
        last = f->rows[i].updated_at > last ? f->rows[i].updated_at : last;
    return last ? last : f->request->now;
}

static gs_status make(gs_db *db, void *context, gs_error *err)
{
    feed *f = context;
    gs_status status = find_rule(db, f, err);
    if (status != GS_OK || !f->found)
        return status;
    status = read_views(db, f, err);
    size_t n = f->n;
    if (status == GS_OK)
        status = render(f, n, updated_at(f), err);
    while (status == GS_OK && f->out->len > LARGEST && n > 1) {
        n /= 2;
        status = render(f, n, updated_at(f), err);
    }
    return status;
}

/* --- Answering --- */

/* RFC 9110, 5.6.7: as in mail, but for the zone. */
static void put_modified(const feed *f, gs_response *response)
{
    gs_buf date = { 0 };
    gs_time_put_mail(&date, updated_at(f));
    if (!date.failed && date.len > 5)
        gs_response_header(response, "Last-Modified", "%.*sGMT", (int)date.len - 5, date.ptr);
    gs_buf_done(&date);
}

static void answer(feed *f, gs_response *response)
{
    if (!gs_query_int(f->request, response, "before", 1, INT64_MAX, &f->before))
        return;
    f->out = &response->body;
    response->content_type = f->json ? "application/feed+json" : "application/atom+xml; charset=utf-8";
    if (!gs_read_stored(f->worker, f->request, response, make, f))
        return;
    if (!f->found) {
        gs_refuse(f->request, response, GS_PROBLEM_NOT_FOUND, "there is no such feed");
        return;
    }
    put_modified(f, response);
    gs_etag(f->request, response, gs_buf_span(&response->body));
}

static void by_rule(gs_worker *worker, const gs_request *request, gs_response *response, bool json)
{
    const char *ref = request->params[0];
    feed f = { .worker = worker, .request = request, .ref = strcmp(ref, "all") == 0 ? NULL : ref, .json = json };
    answer(&f, response);
}

static void by_secret(gs_worker *worker, const gs_request *request, gs_response *response, bool json)
{
    feed f = { .worker = worker, .request = request, .secret = request->params[0], .json = json };
    answer(&f, response);
}

void gs_handle_feed_atom(gs_worker *worker, const gs_request *request, gs_response *response)
{
    by_rule(worker, request, response, false);
}

void gs_handle_feed_json(gs_worker *worker, const gs_request *request, gs_response *response)
{
    by_rule(worker, request, response, true);
}

void gs_handle_secret_atom(gs_worker *worker, const gs_request *request, gs_response *response)
{
    by_secret(worker, request, response, false);
}

void gs_handle_secret_json(gs_worker *worker, const gs_request *request, gs_response *response)
{
    by_secret(worker, request, response, true);
}
