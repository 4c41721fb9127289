/* POST /v1/articles of many, a line each: batches are scored, then kept in one write; then their lines are answered, in
 * their order. A line whose answer has come is on disk. What cannot be kept now, for the disk, says so in its line. */
#include <stdlib.h>

#include "http/articles.h"
#include "http/article_body.h"

enum { BATCH = 64 }; /* articles of a write: some tens of ms of scoring */

typedef struct line_answer {
    uint64_t line;
    bool is_kept;       /* else there is an error */
    size_t index;       /* of the batch's results */
    gs_status code;
    const char *detail; /* in the batch's arena */
} line_answer;

typedef struct bulk {
    gs_arrival arrival;
    const gs_reader *reader;
    gs_span rest;  /* of the body, which is the request's */
    uint64_t line; /* number of the line at hand, from 1 */
    gs_arena arena; /* of the batch */
    gs_arena scratch; /* of a line */
    gs_intake *intake;
    line_answer *answers;
    size_t n, cap;
    size_t n_added, largest;
    bool failed;
} bulk;

static void add_answer(bulk *b, line_answer answer)
{
    if (!gs_array_reserve(&b->answers, &b->cap, b->n + 1, sizeof(*b->answers))) {
        b->failed = true;
        return;
    }
    answer.line = b->line;
    b->answers[b->n++] = answer;
}

static void add_error(bulk *b, gs_status code, const char *message)
{
    const char *detail = gs_arena_copy(&b->arena, gs_span_of(message));
    add_answer(b, (line_answer){ .code = code, .detail = detail ? detail : "" });
}

static bool take_article(void *context, const gs_article *article)
{
    bulk *b = context;
    gs_error err;
    gs_status status = gs_arrival_add(&b->arrival, b->intake, article, &err);
    b->largest = article->text.len > b->largest ? article->text.len : b->largest;
    if (status == GS_OK)
        add_answer(b, (line_answer){ .is_kept = true, .index = b->n_added++ });
    else
        add_error(b, status, err.message);
    return true;
}

static void skip(void *context, const char *id, const char *note, gs_span item)
{
    (void)id, (void)item;
    add_error(context, GS_EINVAL, note);
}

static void do_line(bulk *b, gs_span line)
{
    gs_error err = { 0 };
    gs_article_sink sink = { take_article, b, skip };
    gs_record record = { .reader = b->reader, .bytes = line, .path = "-", .line = b->line };
    size_t before = b->n;
    gs_arena_reset(&b->scratch);
    gs_status status = b->reader->read(&record, NULL, &b->scratch, sink, &err);
    if (status != GS_OK && b->n == before)
        add_error(b, status, err.message);
}

static void put_answer(gs_buf *out, const line_answer *answer, const gs_intake_result *result, const gs_error *lost)
{
    bool ok = answer->is_kept && !lost && result->kept != GS_KEPT_FAILED;
    gs_status code = !answer->is_kept ? answer->code : lost ? lost->code : result->error.code;
    gs_put_raw(out, NULL, "{");
    gs_put_int(out, "line", (int64_t)answer->line);
    if (ok) {
        gs_arrival_put(out, result);
    } else {
        gs_put_raw(out, "error", "{");
        gs_put_text(out, "code", gs_status_name(code));
        gs_put_text(out, "message", !answer->is_kept ? answer->detail
                                    : lost           ? "the store cannot keep it now; send it again"
                                                     : result->error.message);
        gs_buf_putc(out, '}');
    }
    gs_buf_putc(out, '}');
    gs_buf_putc(out, '\n');
}

static void keep(bulk *b, gs_worker *worker, gs_buf *out)
{
    const gs_intake_result *results = NULL;
    size_t n = 0;
    gs_error err = { 0 };
    bool lost = b->n_added && gs_intake_flush(b->intake, &results, &n, &err) != GS_OK;
    if (lost)
        gs_worker_drop_intake(worker);
    for (size_t i = 0; i < b->n; i++)
        put_answer(out, &b->answers[i], results ? &results[b->answers[i].index] : NULL, lost ? &err : NULL);
    b->n = b->n_added = 0;
    gs_arena_reset(&b->arena);
}

static gs_stream_state next_piece(void *context, gs_worker *worker, gs_buf *out)
{
    bulk *b = context;
    gs_span line;
    gs_error err;
    b->intake = gs_worker_intake(worker, &err);
    if (!b->intake)
        return GS_STREAM_BROKEN;
    while (b->n < BATCH && gs_span_line(&b->rest, &line)) {
        b->line++;
        if (gs_span_trim(line).len)
            do_line(b, line);
    }
    keep(b, worker, out);
    if (b->largest > GS_LARGE_TEXT)
        gs_worker_renew(worker);
    b->largest = 0;
    return out->failed || b->failed ? GS_STREAM_BROKEN : b->rest.len ? GS_STREAM_MORE : GS_STREAM_END;
}

static void free_bulk(void *context)
{
    bulk *b = context;
    gs_arena_done(&b->arena);
    gs_arena_done(&b->scratch);
    free(b->answers);
}

void gs_articles_bulk(const gs_request *request, gs_response *response, const gs_arrival *arrival)
{
    bulk *b = gs_arena_alloc(request->arena, sizeof(*b));
    if (!b) {
        response->failed = true;
        return;
    }
    *b = (bulk){ .arrival = *arrival, .reader = gs_article_line_reader(request->body), .rest = request->body };
    response->content_type = "application/x-ndjson";
    response->stream = (gs_stream_source){ next_piece, free_bulk, b, 0 };
}
