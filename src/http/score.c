/* POST /v1/score: an article in, its report out, nothing kept: the bytes that `gainsay score` writes for the same. */
#include "http/score.h"

#include <string.h>
#include <strings.h>
#include <time.h>

#include "http/article_body.h"

/* --- What is asked for --- */

/* In the order of gs_unit. */
static const char *unit_name(size_t i)
{
    static const char *const names[] = { "codepoint", "byte", "utf16" };
    return i < sizeof(names) / sizeof(*names) ? names[i] : NULL;
}

static bool take_lang(gs_worker *worker, const gs_request *request, gs_response *response, gs_score_job *job)
{
    const char *tag = gs_request_query(request, "lang"), *known;
    gs_buf list = { 0 };
    if (!tag || strcmp(tag, "auto") == 0)
        return true;
    for (size_t i = 0; !job->lang && (known = gs_engine_tag_at(worker->engine, i)); i++) {
        gs_buf_printf(&list, "%s%s", i ? ", " : "", known);
        job->lang = strcasecmp(known, tag) == 0 ? known : NULL;
    }
    gs_buf_putc(&list, '\0');
    if (!job->lang) {
        gs_refuse(request, response, GS_PROBLEM_INVALID_QUERY, "lang: no language we score");
        gs_refuse_add(response, NULL, "lang", "one of auto, %s", list.failed ? "" : list.ptr);
    }
    gs_buf_done(&list);
    return job->lang != NULL;
}

static bool take_job(gs_worker *worker, const gs_request *request, gs_response *response, gs_score_job *job)
{
    int unit = GS_UNIT_CODEPOINT;
    *job = (gs_score_job){ .id = gs_request_query(request, "id") };
    bool ok = take_lang(worker, request, response, job) &&
              gs_query_choice(request, response, "offsets", unit_name, &unit) &&
              gs_query_bool(request, response, "with_text", &job->context.with_text) &&
              gs_query_bool(request, response, "pretty", &job->pretty);
    job->context.unit = (gs_unit)unit;
    job->context.lexicons = gs_engine_lexicons_digest(worker->engine);
    job->context.model = gs_engine_model_digest(worker->engine);
    return ok;
}

/* --- One article --- */

enum { LARGE = 1 << 20 }; /* bytes of a text that is seldom seen: its memory need not stay */

void gs_score_put_id(const gs_score_job *job, const gs_article *article, uint64_t line, gs_buf *out)
{
    bool plain = job->id && line <= 1;
    gs_article_put_id(article, job->id ? job->id : "-", NULL, plain ? 0 : line, out);
}

static double seconds_since(const struct timespec *from)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - from->tv_sec) + (double)(now.tv_nsec - from->tv_nsec) / 1e9;
}

static void count(gs_worker *worker, const gs_report *report, const struct timespec *began)
{
    gs_metrics *metrics = gs_server_metrics(worker->server);
    gs_histogram_add(gs_metrics_histogram(metrics, "gainsay_detect_duration_seconds",
                                          "Analysis of one article.", ""), seconds_since(began));
    gs_metrics_count(metrics, worker->engine, "score", report);
}

gs_status gs_score_one(gs_worker *worker, const gs_score_job *job, const gs_article *article, uint64_t line,
                       gs_buf *out, gs_error *err)
{
    gs_scored scored;
    gs_buf id = { 0 };
    struct timespec began;
    clock_gettime(CLOCK_MONOTONIC, &began);
    gs_scoring what = { .bytes = article->text, .article = article, .lang = job->lang,
                        .memory = GS_LIMIT_HTTP_ANALYSIS };
    gs_status status = gs_score_article(worker->session, &what, &scored, err);
    if (status != GS_OK)
        return status;
    gs_report_context context = job->context;
    gs_score_put_id(job, article, line, &id);
    context.id = gs_buf_span(&id);
    if (id.failed || gs_report_render_json(scored.report, &context, job->pretty, out) != GS_OK)
        status = gs_fail_nomem(err);
    gs_buf_done(&id);
    count(worker, scored.report, &began);
    if (article->text.len > LARGE)
        gs_worker_renew(worker);
    return status;
}

/* --- What the body is --- */

typedef struct reading {
    gs_worker *worker;
    gs_score_job *job;
    gs_response *response;
    uint64_t line;
    size_t n;
    gs_status status;
    gs_error err;
    const char *skipped; /* why something gave no article */
} reading;

/* Several articles, as a list of ninjs has them, are a line each. */
static bool take_article(void *context, const gs_article *article)
{
    reading *r = context;
    if (r->n++ > 0)
        r->response->content_type = "application/x-ndjson";
    r->status = gs_score_one(r->worker, r->job, article, r->line, &r->response->body, &r->err);
    return r->status == GS_OK;
}

static void skip(void *context, const char *id, const char *note, gs_span item)
{
    reading *r = context;
    (void)id, (void)item;
    r->skipped = gs_arena_copy(r->response->arena, gs_span_of(note));
}

void gs_handle_score(gs_worker *worker, const gs_request *request, gs_response *response)
{
    gs_score_job job;
    reading r = { .worker = worker, .job = &job, .response = response };
    gs_error err = { 0 };
    if (!take_job(worker, request, response, &job))
        return;
    if (request->body.len == 0) {
        gs_refuse(request, response, GS_PROBLEM_NO_ARTICLE, "the body is empty");
        return;
    }
    if (strcmp(request->media_type, "application/x-ndjson") == 0) {
        gs_score_bulk(request, response, &job);
        return;
    }
    gs_response_json(response, 200);
    gs_status status = gs_article_body_read(request, (gs_article_sink){ take_article, &r, skip }, &r.line, &err);
    if (status != GS_OK)
        gs_article_body_refuse(request, response, &err);
    else if (r.status != GS_OK)
        gs_refuse_error(request, response, &r.err);
    else if (r.n == 0)
        gs_refuse(request, response, GS_PROBLEM_NO_ARTICLE, "%s", r.skipped ? r.skipped : "nothing to score");
}
