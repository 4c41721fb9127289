/* POST /v1/articles: articles to be kept: scored, stored, held against the rules, alerts raised, all on disk before the
 * answer goes out. */
#include <string.h>

#include "http/articles.h"
#include "http/article_body.h"

enum { MOST_OF_A_BODY = 200 }; /* articles of one write, for which all others wait */

/* --- What is said of them --- */

typedef struct source_lookup {
    const gs_request *request;
    const char *name;
    gs_source_row row;
    bool found;
} source_lookup;

static gs_status find_source(gs_db *db, void *context, gs_error *err)
{
    source_lookup *l = context;
    return gs_source_find(db, l->name, l->request->arena, &l->row, &l->found, err);
}

static bool take_source(gs_worker *worker, const gs_request *request, gs_response *response, gs_arrival *arrival)
{
    source_lookup l = { .request = request, .name = gs_request_query(request, "source") };
    if (!l.name)
        return true;
    if (!gs_read_stored(worker, request, response, find_source, &l))
        return false;
    if (!l.found) {
        gs_refuse(request, response, GS_PROBLEM_INVALID_QUERY, "source: no source has that name");
        gs_refuse_add(response, NULL, "source", "no source has that name");
        return false;
    }
    arrival->source_id = l.row.id;
    arrival->source = l.row.name;
    if (!arrival->lang)
        arrival->lang = l.row.lang;
    return true;
}

static bool take_arrival(gs_worker *worker, const gs_request *request, gs_response *response, gs_arrival *arrival)
{
    *arrival = (gs_arrival){ .lang = gs_request_query(request, "lang"), .id = gs_request_query(request, "id"),
                             .url = gs_request_query(request, "url"), .kind = "api" };
    return gs_query_bool(request, response, "backfill", &arrival->backfill) &&
           take_source(worker, request, response, arrival);
}

gs_status gs_arrival_add(const gs_arrival *arrival, gs_intake *intake, const gs_article *article, gs_error *err)
{
    gs_article known = *article;
    known.id = known.id ? known.id : arrival->id;
    known.url = known.url ? known.url : arrival->url;
    known.lang = known.lang ? known.lang : arrival->lang;
    gs_incoming incoming = { .article = &known, .source_id = arrival->source_id, .source = arrival->source,
                             .kind = arrival->kind, .backfill = arrival->backfill };
    return gs_intake_add(intake, &incoming, err);
}

void gs_arrival_put(gs_buf *out, const gs_intake_result *result)
{
    gs_put_int(out, "id", result->article_id);
    gs_put_int(out, "version", result->version);
    gs_put_text(out, "kept", gs_kept_name(result->kept));
    gs_put_id(out, "story", result->story_id);
    gs_put_int(out, "alerts", result->alerts);
}

/* --- The body --- */

typedef struct taking {
    const gs_arrival *arrival;
    const gs_request *request;
    gs_intake *intake;
    gs_status status;
    gs_error err;
    const char *skipped;
    size_t largest;
} taking;

static bool take_article(void *context, const gs_article *article)
{
    taking *t = context;
    if (gs_intake_count(t->intake) == MOST_OF_A_BODY)
        t->status = gs_fail(&t->err, GS_ELIMIT, NULL, 0, "more than %d articles: send them a line each",
                            MOST_OF_A_BODY);
    else
        t->status = gs_arrival_add(t->arrival, t->intake, article, &t->err);
    t->largest = article->text.len > t->largest ? article->text.len : t->largest;
    return t->status == GS_OK;
}

static void skip(void *context, const char *id, const char *note, gs_span item)
{
    taking *t = context;
    (void)id, (void)item;
    t->skipped = gs_arena_copy(t->request->arena, gs_span_of(note));
}

static void answer_one(const gs_request *request, gs_response *response, const gs_intake_result *result)
{
    if (result->kept == GS_KEPT_FAILED) {
        gs_refuse_stored(request, response, &result->error);
        return;
    }
    gs_buf *out = gs_response_json(response, result->kept == GS_KEPT_NEW ? 201 : 200);
    gs_response_header(response, "Location", "/v1/articles/%lld", (long long)result->article_id);
    gs_put_raw(out, NULL, "{");
    gs_arrival_put(out, result);
    gs_buf_putc(out, '}');
}

/* A list of ninjs has several. */
static void answer_many(gs_response *response, const gs_intake_result *results, size_t n)
{
    gs_buf *out = gs_response_json(response, 200);
    gs_put_raw(out, NULL, "{");
    gs_put_raw(out, "articles", "[");
    for (size_t i = 0; i < n; i++) {
        gs_put_raw(out, NULL, "{");
        if (results[i].kept == GS_KEPT_FAILED)
            gs_put_text(out, "error", results[i].error.message);
        else
            gs_arrival_put(out, &results[i]);
        gs_buf_putc(out, '}');
    }
    gs_buf_putc(out, ']');
    gs_buf_putc(out, '}');
}

static void keep(gs_worker *worker, taking *t, gs_response *response)
{
    const gs_intake_result *results;
    size_t n;
    if (gs_intake_flush(t->intake, &results, &n, &t->err) != GS_OK) {
        gs_worker_drop_intake(worker);
        gs_refuse_stored(t->request, response, &t->err);
    } else if (n == 1) {
        answer_one(t->request, response, &results[0]);
    } else {
        answer_many(response, results, n);
    }
    if (t->largest > GS_LARGE_TEXT)
        gs_worker_renew(worker);
}

static void take_body(gs_worker *worker, const gs_request *request, gs_response *response, const gs_arrival *arrival)
{
    uint64_t line;
    taking t = { .arrival = arrival, .request = request };
    gs_article_sink sink = { take_article, &t, skip };
    t.intake = gs_worker_intake(worker, &t.err);
    gs_status status = t.intake ? gs_article_body_read(request, sink, &line, &t.err) : GS_ENOMEM;
    if (!t.intake || t.status != GS_OK)
        gs_refuse_stored(request, response, &t.err);
    else if (status != GS_OK)
        gs_article_body_refuse(request, response, &t.err);
    else if (gs_intake_count(t.intake) == 0)
        gs_refuse(request, response, GS_PROBLEM_NO_ARTICLE, "%s", t.skipped ? t.skipped : "nothing to keep");
    else
        keep(worker, &t, response);
}

void gs_articles_take(gs_worker *worker, const gs_request *request, gs_response *response, const gs_arrival *arrival)
{
    bool is_bulk = strcmp(request->media_type, "application/x-ndjson") == 0;
    if (request->body.len == 0)
        gs_refuse(request, response, GS_PROBLEM_NO_ARTICLE, "the body is empty");
    else if (is_bulk && (arrival->id || arrival->url))
        gs_refuse(request, response, GS_PROBLEM_INVALID_QUERY, "id and url are of one article");
    else if (is_bulk && gs_request_header(request, "Idempotency-Key"))
        gs_refuse(request, response, GS_PROBLEM_BAD_REQUEST,
                  "a bulk takes no Idempotency-Key: an article sent again is known by itself");
    else if (is_bulk)
        gs_articles_bulk(request, response, arrival);
    else
        take_body(worker, request, response, arrival);
}

void gs_handle_articles_post(gs_worker *worker, const gs_request *request, gs_response *response)
{
    gs_arrival arrival;
    if (take_arrival(worker, request, response, &arrival))
        gs_articles_take(worker, request, response, &arrival);
}
