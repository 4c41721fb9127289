/* GET /v1/events: what happens, as server-sent events (WHATWG HTML, 9.2). A stream holds a connection and no thread; it
 * looks into the store when the desk says that there is something new. A reader who comes back tells the last id it
 * had; where what followed is no longer kept it gets an event "reset" and reads the alerts anew.
 *
 * A stream for one rule passes over the others' events: its sign of life carries the last id passed, so that coming
 * back much later does not seem to have missed them. */
#include "http/internal.h"
#include "http/resource.h"

#include <string.h>

enum { SIGN_OF_LIFE = 15000, AT_ONCE = 100, PIECE = 64 << 10 };

typedef struct stream {
    const gs_request *request; /* lives as long */
    gs_arena arena;            /* of a piece */
    int64_t after, told, rule_id;
    int64_t put_at, held_at; /* when something was last sent; when the token was last good */
    bool begun, starts_now;
    gs_buf *out;
} stream;

/* --- A piece --- */

/* What was missed, if something was. */
static void check_gap(stream *s, int64_t lowest, int64_t highest)
{
    bool lost = lowest && s->after < lowest - 1, foreign = s->after > highest;
    if (!lost && !foreign)
        return;
    s->after = foreign ? highest : lowest - 1;
    gs_buf_printf(s->out, "id: %lld\nevent: reset\ndata: {\"after\":%lld}\n\n", (long long)s->after,
                  (long long)s->after);
}

static gs_status read_events(gs_db *db, void *context, gs_error *err)
{
    stream *s = context;
    gs_event_row *rows;
    size_t n, i = 0;
    int64_t lowest, highest;
    gs_status status = gs_event_range(db, &lowest, &highest, err);
    if (status != GS_OK)
        return status;
    if (!s->begun && s->starts_now)
        s->after = highest;
    if (!s->begun)
        check_gap(s, lowest, highest);
    s->begun = true;
    status = gs_event_after(db, s->after, s->rule_id, AT_ONCE, &s->arena, &rows, &n, err);
    if (status != GS_OK)
        return status;
    for (; i < n && s->out->len < PIECE; i++) {
        gs_sse_put(rows[i].id, rows[i].type, gs_span_of(rows[i].data), s->out);
        s->after = s->told = rows[i].id;
    }
    if (i == n && n < AT_ONCE)
        s->after = highest > s->after ? highest : s->after;
    return GS_OK;
}

/* A comment, and the id up to which all is told; that alone is no event. */
static void put_sign_of_life(stream *s)
{
    gs_buf_puts(s->out, ":\n");
    if (s->told != s->after)
        gs_buf_printf(s->out, "id: %lld\n", (long long)s->after);
    gs_buf_putc(s->out, '\n');
    s->told = s->after;
}

static gs_stream_state next_piece(void *context, gs_worker *worker, gs_buf *out)
{
    stream *s = context;
    gs_error err = { 0 };
    int64_t now = gs_clock_now(gs_desk_options_of(worker->desk)->clock);
    s->out = out;
    gs_arena_reset(&s->arena);
    if (now - s->held_at >= SIGN_OF_LIFE && !gs_access_holds(worker->server->access, now, s->request->asker))
        return GS_STREAM_END;
    s->held_at = now - s->held_at >= SIGN_OF_LIFE ? now : s->held_at;
    if (!s->begun)
        gs_buf_puts(out, "retry: 3000\n:\n\n");
    if (gs_store_read(gs_desk_store(worker->desk), read_events, s, &err) != GS_OK)
        return GS_STREAM_BROKEN; /* it will come back with the last id it has */
    if (out->len == 0 && now - s->put_at < SIGN_OF_LIFE - 1000)
        return GS_STREAM_WAIT;
    if (out->len == 0)
        put_sign_of_life(s);
    s->put_at = now;
    return GS_STREAM_MORE;
}

/* --- The request --- */

static void end_stream(void *context)
{
    stream *s = context;
    gs_server *server = s->request->server;
    gs_counter_set(gs_metrics_gauge(gs_server_metrics(server), "gainsay_event_streams", "Streams of events open.", ""),
                   atomic_fetch_sub(&server->n_streams, 1) - 1);
    gs_arena_done(&s->arena);
}

/* A place among the streams; they are few, since each looks into the store whenever there is something new. */
static bool take_place(gs_server *server)
{
    int n = atomic_fetch_add(&server->n_streams, 1) + 1;
    if (n > GS_LIMIT_STREAMS) {
        atomic_fetch_sub(&server->n_streams, 1);
        return false;
    }
    gs_counter_set(gs_metrics_gauge(gs_server_metrics(server), "gainsay_event_streams", "Streams of events open.", ""),
                   n);
    return true;
}

typedef struct looking {
    const gs_request *request;
    gs_rule_row rule;
    bool found;
} looking;

static gs_status find_rule(gs_db *db, void *context, gs_error *err)
{
    looking *l = context;
    const char *ref = gs_request_query(l->request, "rule");
    return gs_rule_by_ref(db, ref, l->request->arena, &l->rule, &l->found, err);
}

static bool take_rule(gs_worker *worker, const gs_request *request, gs_response *response, int64_t *id)
{
    looking l = { .request = request };
    if (!gs_request_query(request, "rule"))
        return true;
    if (!gs_read_stored(worker, request, response, find_rule, &l))
        return false;
    *id = l.rule.id;
    if (l.found)
        return true;
    gs_refuse(request, response, GS_PROBLEM_INVALID_QUERY, "rule: there is none of that number or name");
    gs_refuse_add(response, NULL, "rule", "there is none of that number or name");
    return false;
}

/* What a browser says by itself when it comes back goes before what the address began with. */
static bool take_start(const gs_request *request, gs_response *response, stream *s)
{
    const char *last = gs_request_header(request, "Last-Event-ID");
    int64_t after = -1;
    if (last && strcmp(last, "0") == 0)
        after = 0;
    else if (!last || !gs_number_read(last, &after))
        last = NULL;
    if (!last && !gs_query_int(request, response, "after", 0, INT64_MAX, &after))
        return false;
    s->starts_now = after < 0;
    s->after = after < 0 ? 0 : after;
    return true;
}

void gs_handle_events(gs_worker *worker, const gs_request *request, gs_response *response)
{
    stream *s = gs_arena_alloc(request->arena, sizeof(*s));
    if (!s) {
        response->failed = true;
        return;
    }
    s->request = request;
    s->held_at = request->now;
    if (!take_start(request, response, s) || !take_rule(worker, request, response, &s->rule_id))
        return;
    response->content_type = "text/event-stream";
    if (request->is_head)
        return;
    if (!take_place(request->server)) {
        gs_refuse(request, response, GS_PROBLEM_UNAVAILABLE, "%d streams are open already", GS_LIMIT_STREAMS);
        gs_response_header(response, "Retry-After", "30");
        return;
    }
    gs_response_header(response, "X-Accel-Buffering", "no"); /* else proxies keep events until they have many */
    response->stream = (gs_stream_source){ next_piece, end_stream, s, SIGN_OF_LIFE };
}
