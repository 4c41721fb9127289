/* POST /v1/score of many articles, a line each: a line of result or error for each, in their order. The answer is made
 * in pieces, so that no client who reads slowly holds a thread, and others get their turn between two of them. */
#include "http/score.h"

#include "http/article_body.h"

enum { PIECE = 64 << 10, LINES = 64 }; /* of an answer made in one go: a few ms of work */

typedef struct bulk {
    gs_score_job job;
    const gs_reader *reader;
    gs_span rest;  /* of the body, which is the request's */
    uint64_t line; /* number of the line at hand, from 1 */
    gs_arena arena;
    gs_worker *worker; /* while a piece is made */
    gs_buf *out;
    gs_error err; /* of the article at hand */
    bool told;    /* the line has its answer */
} bulk;

static void put_error(bulk *b, gs_status code, const char *id, const char *message)
{
    gs_error placed;
    gs_buf name = { 0 };
    gs_report_context context = b->job.context;
    gs_fail(&placed, code, b->job.id ? b->job.id : "-", (unsigned)b->line, "%s", message);
    gs_score_put_id(&b->job, &(gs_article){ .id = id }, b->line, &name);
    context.id = gs_buf_span(&name);
    b->out->failed |= name.failed || gs_report_render_json_error(&placed, &context, false, b->out) != GS_OK;
    gs_buf_done(&name);
    b->told = true;
}

static bool take_article(void *context, const gs_article *article)
{
    bulk *b = context;
    size_t mark = b->out->len;
    gs_status status = gs_score_one(b->worker, &b->job, article, b->line, b->out, &b->err);
    b->told = true;
    if (status == GS_OK)
        return true;
    b->out->len = mark;
    b->out->failed = false;
    put_error(b, status, article->id ? article->id : article->url, b->err.message);
    return true;
}

static void skip(void *context, const char *id, const char *note, gs_span item)
{
    (void)item;
    put_error(context, GS_EINVAL, id, note);
}

static void do_line(bulk *b, gs_span line)
{
    gs_error err = { 0 };
    gs_article_sink sink = { take_article, b, skip };
    gs_record record = { .reader = b->reader, .bytes = line, .path = "-", .line = b->line };
    gs_arena_reset(&b->arena);
    b->told = false;
    gs_status status = b->reader->read(&record, NULL, &b->arena, sink, &err);
    if (status != GS_OK && !b->told)
        put_error(b, status, NULL, err.message);
}

static gs_stream_state next_piece(void *context, gs_worker *worker, gs_buf *out)
{
    bulk *b = context;
    gs_span line;
    b->worker = worker;
    b->out = out;
    for (int n = 0; n < LINES && out->len < PIECE && gs_span_line(&b->rest, &line); n++) {
        b->line++;
        if (gs_span_trim(line).len)
            do_line(b, line);
    }
    return out->failed ? GS_STREAM_BROKEN : b->rest.len ? GS_STREAM_MORE : GS_STREAM_END;
}

static void free_bulk(void *context)
{
    gs_arena_done(&((bulk *)context)->arena);
}

void gs_score_bulk(const gs_request *request, gs_response *response, const gs_score_job *job)
{
    bulk *b = gs_arena_alloc(request->arena, sizeof(*b));
    if (!b) {
        response->failed = true;
        return;
    }
    *b = (bulk){ .job = *job, .reader = gs_article_line_reader(request->body), .rest = request->body };
    b->job.pretty = false;
    response->content_type = "application/x-ndjson";
    response->stream = (gs_stream_source){ next_piece, free_bulk, b, 0 };
}
