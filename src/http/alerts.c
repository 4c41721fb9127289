/* GET /v1/alerts: what was raised, newest first; and one with all it rests on. */
#include <string.h>

#include "http/alerts.h"

enum { MOST_DELIVERIES = 50, MOST_VERDICTS = 200 };

typedef struct job {
    const gs_request *request;
    gs_response *response;
    gs_desk *desk;
    int64_t id;
    gs_alert_query query;
    bool more, found;
    int64_t last;
} job;

static const char *state_name(size_t i)
{
    static const char *const names[] = { "open", "retracted" };
    return i < 2 ? names[i] : NULL;
}

static const char *kind_name(size_t i)
{
    return i < GS_N_ALERT_KINDS ? gs_alert_kind_name((gs_alert_kind)i) : NULL;
}

static gs_status name_of_rule(gs_db *db, const gs_request *request, int64_t id, const char **out, gs_error *err)
{
    gs_rule_row row;
    bool found = false;
    gs_status status = gs_rule_get(db, id, request->arena, &row, &found, err);
    *out = status == GS_OK && found ? row.name : NULL;
    return status;
}

/* --- The list --- */

static bool take_query(const gs_request *request, gs_response *response, gs_alert_query *query)
{
    gs_paging paging;
    int state = -1, kind = -1;
    *query = (gs_alert_query){ 0 };
    bool ok = gs_query_choice(request, response, "state", state_name, &state) &&
              gs_query_choice(request, response, "kind", kind_name, &kind) &&
              gs_query_int(request, response, "rule", 1, INT64_MAX, &query->rule_id) &&
              gs_query_int(request, response, "story", 1, INT64_MAX, &query->story_id) &&
              gs_query_int(request, response, "article", 1, INT64_MAX, &query->article_id) &&
              gs_query_time(request, response, "since", &query->since) &&
              gs_paging_read(request, response, &paging);
    if (!ok)
        return false;
    query->state = state >= 0 ? state_name((size_t)state) : NULL;
    query->kind = kind >= 0 ? kind_name((size_t)kind) : NULL;
    query->before = paging.before;
    query->limit = paging.limit;
    return true;
}

static gs_status put_list(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_buf *out = &j->response->body;
    gs_alert_row *rows;
    size_t n;
    gs_status status = gs_alert_list(db, &j->query, j->request->arena, &rows, &n, &j->more, err);
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        const char *rule;
        status = name_of_rule(db, j->request, rows[i].rule_id, &rule, err);
        gs_put_raw(out, NULL, "{");
        gs_put_alert(out, &rows[i], rule);
        gs_buf_putc(out, '}');
        j->last = rows[i].id;
    }
    return status;
}

void gs_handle_alerts(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response };
    if (!take_query(request, response, &j.query))
        return;
    gs_buf *out = gs_response_json(response, 200);
    gs_put_raw(out, NULL, "{");
    gs_put_raw(out, "alerts", "[");
    if (!gs_read_stored(worker, request, response, put_list, &j))
        return;
    gs_buf_putc(out, ']');
    gs_paging_next(request, response, j.more ? j.last : 0);
    gs_buf_putc(out, '}');
}

/* --- Its articles --- */

static gs_status put_articles(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_arena *arena = j->request->arena;
    gs_alert_row alert;
    gs_alert_article *rows;
    gs_view_article article;
    size_t n = 0;
    gs_status status = gs_alert_get(db, j->id, arena, &alert, &j->found, err);
    if (status == GS_OK)
        status = gs_alert_articles_page(db, j->id, j->query.before, j->query.limit, arena, &rows, &n, &j->more, err);
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        status = gs_desk_view_article(j->desk, db, &rows[i], arena, &article, err);
        if (status == GS_OK)
            gs_put_alert_article(&j->response->body, &article);
        j->last = rows[i].article_id;
    }
    return status;
}

static void refuse_unknown(const job *j)
{
    gs_refuse(j->request, j->response, GS_PROBLEM_NOT_FOUND, "there is no alert %lld, or no longer", (long long)j->id);
}

void gs_handle_alert_articles(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response, .desk = worker->desk };
    gs_paging paging;
    if (!gs_path_id(request, response, 0, &j.id) || !gs_paging_read(request, response, &paging))
        return;
    j.query = (gs_alert_query){ .before = paging.before, .limit = paging.limit };
    gs_buf *out = gs_response_json(response, 200);
    gs_put_raw(out, NULL, "{");
    gs_put_raw(out, "articles", "[");
    if (!gs_read_stored(worker, request, response, put_articles, &j))
        return;
    gs_buf_putc(out, ']');
    gs_paging_next(request, response, j.more ? j.last : 0);
    gs_buf_putc(out, '}');
    if (!j.found)
        refuse_unknown(&j);
}

/* --- One --- */

static gs_status put_deliveries(gs_db *db, const job *j, gs_error *err)
{
    gs_buf *out = &j->response->body;
    gs_delivery_query query = { .alert_id = j->id, .limit = MOST_DELIVERIES };
    gs_delivery_row *rows;
    size_t n;
    bool more;
    gs_status status = gs_delivery_list(db, &query, j->request->arena, &rows, &n, &more, err);
    if (status != GS_OK)
        return status;
    gs_put_raw(out, "deliveries", "[");
    for (size_t i = 0; i < n; i++) {
        gs_put_raw(out, NULL, "{");
        gs_put_int(out, "id", rows[i].id);
        gs_put_int(out, "endpoint", rows[i].endpoint_id);
        gs_put_text(out, "message_id", rows[i].message_id);
        gs_put_text(out, "type", rows[i].type);
        gs_put_text(out, "state", rows[i].state);
        gs_put_int(out, "attempts", rows[i].attempts);
        gs_put_time(out, "created_at", rows[i].created_at);
        gs_put_time(out, "last_at", rows[i].last_at);
        gs_put_text(out, "last_error", rows[i].last_error);
        gs_buf_putc(out, '}');
    }
    gs_buf_putc(out, ']');
    gs_put_flag(out, "deliveries_more", more);
    return GS_OK;
}

static gs_status put_verdicts(gs_db *db, const job *j, gs_error *err)
{
    gs_buf *out = &j->response->body;
    gs_verdict_row *rows;
    size_t n;
    gs_status status = gs_verdict_list(db, j->id, 0, MOST_VERDICTS, j->request->arena, &rows, &n, err);
    if (status != GS_OK)
        return status;
    gs_put_raw(out, "verdicts", "[");
    for (size_t i = 0; i < n; i++)
        gs_put_verdict(out, &rows[i]);
    gs_buf_putc(out, ']');
    return GS_OK;
}

static gs_status put_one(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_alert_row alert;
    gs_alert_view view;
    gs_buf *out = &j->response->body;
    gs_status status = gs_alert_get(db, j->id, j->request->arena, &alert, &j->found, err);
    if (status == GS_OK && j->found)
        status = gs_desk_alert_view(j->desk, db, &alert, j->request->arena, &view, err);
    if (status != GS_OK || !j->found)
        return status;
    gs_put_raw(out, NULL, "{");
    gs_put_alert(out, &alert, view.rule);
    gs_put_raw(out, "why", alert.data);
    gs_put_int(out, "n_articles", (int64_t)(view.n_articles + view.n_more));
    gs_put_raw(out, "articles", "[");
    for (size_t i = 0; i < view.n_articles; i++)
        gs_put_alert_article(out, &view.articles[i]);
    gs_buf_putc(out, ']');
    status = put_deliveries(db, j, err);
    if (status == GS_OK)
        status = put_verdicts(db, j, err);
    gs_buf_putc(out, '}');
    return status;
}

void gs_handle_alert(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .response = response, .desk = worker->desk };
    if (!gs_path_id(request, response, 0, &j.id))
        return;
    gs_response_json(response, 200);
    if (!gs_read_stored(worker, request, response, put_one, &j))
        return;
    if (!j.found)
        refuse_unknown(&j);
    else if (!response->body.failed)
        gs_etag(request, response, gs_buf_span(&response->body));
}
