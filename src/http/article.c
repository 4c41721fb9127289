/* /v1/articles/{id}: an article with its versions, one of them, its report made anew, its removal. */
#include <stdio.h>
#include <string.h>

#include "http/articles.h"
#include "report/report.h"

typedef struct job {
    const gs_request *request;
    int64_t id;
    int number; /* of the version wanted; 0: the current one */
    unsigned parts;
    gs_stored_article article;
    gs_source_row source;
    gs_stored_version *heads, version;
    size_t n_heads;
    bool found, has_source;
} job;

/* --- Reading --- */

static gs_status read_version(gs_db *db, job *j, gs_error *err)
{
    int64_t id = j->number ? 0 : j->article.version_id;
    for (size_t i = 0; i < j->n_heads; i++)
        if (j->heads[i].number == j->number)
            id = j->heads[i].id;
    j->found = id != 0;
    return id ? gs_version_get(db, id, j->parts, j->request->arena, &j->version, &j->found, err) : GS_OK;
}

static gs_status read_article(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_arena *arena = j->request->arena;
    gs_status status = gs_article_get(db, j->id, arena, &j->article, &j->found, err);
    if (status == GS_OK && j->found)
        status = gs_version_list(db, j->id, arena, &j->heads, &j->n_heads, err);
    if (status == GS_OK && j->found && j->article.source_id)
        status = gs_source_get(db, j->article.source_id, arena, &j->source, &j->has_source, err);
    return status == GS_OK && j->found ? read_version(db, j, err) : status;
}

static bool read_job(gs_worker *worker, const gs_request *request, gs_response *response, job *j)
{
    if (!gs_path_id(request, response, 0, &j->id) || !gs_read_stored(worker, request, response, read_article, j))
        return false;
    if (!j->found && j->n_heads)
        gs_refuse(request, response, GS_PROBLEM_NOT_FOUND, "article %lld has no version %d", (long long)j->id,
                  j->number);
    else if (!j->found)
        gs_refuse(request, response, GS_PROBLEM_NOT_FOUND, "there is no article %lld, or no longer",
                  (long long)j->id);
    return j->found;
}

/* The body is there: its tag, and nothing else for who has it. */
static void tag(const gs_request *request, gs_response *response)
{
    gs_span body = gs_buf_span(&response->body);
    if (!response->body.failed)
        gs_etag(request, response, body);
}

enum { WHOLE = GS_VERSION_TEXT | GS_VERSION_SENTENCES | GS_VERSION_FINDINGS };

void gs_handle_article(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .parts = WHOLE };
    if (!read_job(worker, request, response, &j))
        return;
    gs_buf *out = gs_response_json(response, 200);
    gs_put_raw(out, NULL, "{");
    gs_put_article(out, &j.article, j.has_source ? j.source.name : NULL);
    gs_put_raw(out, "versions", "[");
    for (size_t i = 0; i < j.n_heads; i++) {
        gs_put_raw(out, NULL, "{");
        gs_put_version(out, &j.heads[i], false);
        gs_buf_putc(out, '}');
    }
    gs_buf_putc(out, ']');
    gs_put_raw(out, "current", "{");
    gs_put_version(out, &j.version, true);
    gs_buf_puts(out, "}}");
    tag(request, response);
}

void gs_handle_version(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .parts = WHOLE };
    int64_t number;
    if (!gs_path_id(request, response, 1, &number))
        return;
    j.number = number < INT32_MAX ? (int)number : INT32_MAX;
    if (!read_job(worker, request, response, &j))
        return;
    gs_buf *out = gs_response_json(response, 200);
    gs_put_raw(out, NULL, "{");
    gs_put_int(out, "article", j.id);
    gs_put_version(out, &j.version, true);
    gs_buf_putc(out, '}');
    tag(request, response);
}

/* --- Its removal --- */

typedef struct removal {
    const gs_request *request;
    gs_desk *desk;
    int64_t id;
    bool found;
} removal;

static gs_status remove_article(gs_db *db, void *context, gs_error *err)
{
    removal *r = context;
    char object[40];
    gs_status status = gs_desk_remove_article(r->desk, db, r->id, r->request->now, &r->found, err);
    if (status != GS_OK || !r->found)
        return status;
    snprintf(object, sizeof(object), "article/%lld", (long long)r->id);
    return gs_note_action(db, r->request, "remove", object, NULL, err);
}

void gs_handle_article_delete(gs_worker *worker, const gs_request *request, gs_response *response)
{
    removal r = { .request = request, .desk = worker->desk };
    if (!gs_path_id(request, response, 0, &r.id) ||
        !gs_write_stored(worker, request, response, remove_article, &r))
        return;
    if (!r.found) {
        gs_refuse(request, response, GS_PROBLEM_NOT_FOUND, "there is no article %lld, or no longer", (long long)r.id);
        return;
    }
    gs_desk_poke(worker->desk);
    gs_response_empty(response, 204);
}

/* --- As it would be scored today: what has changed since shows in the digests --- */

static const char *id_of(const job *j)
{
    return j->article.uri   ? j->article.uri
           : j->article.url ? j->article.url
                            : gs_arena_printf(j->request->arena, "article/%lld", (long long)j->id);
}

static void score_anew(gs_worker *worker, const job *j, gs_response *response)
{
    gs_error err = { 0 };
    gs_scored scored;
    const char *id = id_of(j);
    gs_article article = { .id = j->article.uri, .url = j->article.url, .title = j->version.title,
                           .byline = j->article.byline, .site = j->article.site, .published = j->article.published,
                           .embargoed = j->article.embargoed, .text = j->version.text,
                           .headline_len = j->version.headline_len };
    gs_scoring what = { .bytes = article.text, .article = &article, .memory = GS_LIMIT_HTTP_ANALYSIS };
    for (int status = 0; j->article.status && status <= GS_PUB_CANCELED; status++)
        if (strcmp(gs_pub_status_name((gs_pub_status)status), j->article.status) == 0)
            article.status = (gs_pub_status)status;
    if (!id) {
        response->failed = true;
        return;
    }
    if (gs_score_article(worker->session, &what, &scored, &err) != GS_OK) {
        gs_refuse_stored(j->request, response, &err);
        return;
    }
    gs_report_context context = { .id = gs_span_of(id), .lexicons = gs_engine_lexicons_digest(worker->engine),
                                  .model = gs_engine_model_digest(worker->engine) };
    if (!gs_query_bool(j->request, response, "with_text", &context.with_text))
        return;
    if (gs_report_render_json(scored.report, &context, false, gs_response_json(response, 200)) != GS_OK)
        response->failed = true;
}

void gs_handle_article_report(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request, .parts = GS_VERSION_TEXT };
    if (read_job(worker, request, response, &j))
        score_anew(worker, &j, response);
}
