/* Runs a route's handler: only where what it needs is there, and once for each Idempotency-Key (RFC draft
 * "The Idempotency-Key HTTP Header Field"). The answer to a request that made something is kept with a digest of the
 * request; the same request with the same key gets it again, another one a refusal. Requests that are still at work are
 * known by their keys, so that two at once do not both act. A key is its sender's: others may use the same. */
#include <stdlib.h>
#include <string.h>

#include "http/resource.h"
#include "http/internal.h"

enum { LONGEST_KEY = 200 };

struct gs_key_at_work {
    gs_key_at_work *next;
    const char *who, *key;
};

typedef struct keyed {
    const gs_request *request;
    const char *who, *key;
    gs_idempotency_row row;
    unsigned char digest[GS_SHA256_BYTES];
    bool found;
} keyed;

/* --- Keys at work --- */

static bool begin_work(gs_server *server, gs_key_at_work *mine)
{
    bool is_free = true;
    pthread_mutex_lock(&server->lock);
    for (gs_key_at_work *k = server->keys; k && is_free; k = k->next)
        is_free = strcmp(k->key, mine->key) != 0 || strcmp(k->who, mine->who) != 0;
    if (is_free) {
        mine->next = server->keys;
        server->keys = mine;
    }
    pthread_mutex_unlock(&server->lock);
    return is_free;
}

static void end_work(gs_server *server, gs_key_at_work *mine)
{
    pthread_mutex_lock(&server->lock);
    gs_key_at_work **at = &server->keys;
    while (*at != mine)
        at = &(*at)->next;
    *at = mine->next;
    pthread_mutex_unlock(&server->lock);
}

/* --- What is kept: two headers, a line each, then the body --- */

static gs_status find(gs_db *db, void *context, gs_error *err)
{
    keyed *k = context;
    return gs_idempotency_get(db, k->who, k->key, k->request->arena, &k->row, &k->found, err);
}

static gs_status put(gs_db *db, void *context, gs_error *err)
{
    return gs_idempotency_put(db, context, err);
}

static const char *header_of(const gs_response *response, const char *name)
{
    for (size_t i = 0; i < response->n_headers; i++)
        if (strcmp(response->headers[i].name, name) == 0)
            return response->headers[i].value;
    return "";
}

static const char *const kept_headers[] = { "Location", "ETag" };
enum { N_KEPT = sizeof(kept_headers) / sizeof(*kept_headers) };

static void answer_again(const keyed *k, gs_response *response)
{
    gs_span rest = k->row.body, line;
    for (size_t i = 0; i < N_KEPT && gs_span_line(&rest, &line); i++)
        if (line.len)
            gs_response_header(response, kept_headers[i], "%.*s", (int)line.len, line.ptr);
    gs_response_header(response, "Idempotency-Replayed", "true");
    gs_buf_put(gs_response_json(response, (int)k->row.status), rest.ptr, rest.len);
    if (!rest.len)
        gs_response_empty(response, (int)k->row.status);
}

static void keep(gs_worker *worker, keyed *k, const gs_response *response)
{
    gs_buf body = { 0 };
    gs_error err;
    for (size_t i = 0; i < N_KEPT; i++)
        gs_buf_printf(&body, "%s\n", header_of(response, kept_headers[i]));
    gs_buf_put(&body, response->body.ptr, response->body.len);
    k->row = (gs_idempotency_row){ .who = k->who, .key = k->key, .status = response->status,
                                   .request = { (const char *)k->digest, sizeof(k->digest) },
                                   .body = gs_buf_span(&body), .at = k->request->now };
    if (!body.failed) /* else, as when it cannot be written, a repetition acts again */
        gs_store_write(gs_desk_store(worker->desk), put, &k->row, &err);
    gs_buf_done(&body);
}

/* --- One request --- */

static bool is_key(const char *key)
{
    size_t n = strlen(key);
    for (size_t i = 0; i < n; i++)
        if (key[i] <= ' ' || key[i] > '~')
            return false;
    return n > 0 && n <= LONGEST_KEY;
}

static bool digest_of(const gs_request *request, unsigned char out[GS_SHA256_BYTES])
{
    gs_buf all = { 0 };
    gs_buf_printf(&all, "%s %s %s\n", gs_method_name(request->method), request->path, request->media_type);
    for (size_t i = 0; i < request->n_query; i++)
        gs_buf_printf(&all, "%s=%s\n", request->query[i].name, request->query[i].value);
    gs_buf_putc(&all, '\n');
    gs_buf_put(&all, request->body.ptr, request->body.len);
    bool ok = !all.failed && gs_sha256(gs_buf_span(&all), out);
    gs_buf_done(&all);
    return ok;
}

static void run_once(gs_worker *worker, keyed *k, gs_response *response)
{
    const gs_request *request = k->request;
    if (!gs_read_stored(worker, request, response, find, k))
        return;
    gs_span digest = { (const char *)k->digest, sizeof(k->digest) };
    if (k->found && gs_span_eq(k->row.request, digest)) {
        answer_again(k, response);
        return;
    }
    if (k->found) {
        gs_refuse(request, response, GS_PROBLEM_KEY_REUSED, "use a new Idempotency-Key for another request");
        return;
    }
    request->route->handler(worker, request, response);
    if (response->status >= 200 && response->status < 300 && !response->failed && !response->stream.next)
        keep(worker, k, response);
}

static bool says_nothing(gs_span body)
{
    body = gs_span_trim(body);
    if (body.len >= 2 && body.ptr[0] == '{' && body.ptr[body.len - 1] == '}')
        body = gs_span_trim((gs_span){ body.ptr + 1, body.len - 2 });
    return body.len == 0;
}

void gs_route_run(gs_worker *worker, const gs_request *request, gs_response *response)
{
    const char *key = gs_request_header(request, "Idempotency-Key");
    unsigned flags = request->route->flags;
    if (flags & GS_NEEDS_DESK && !worker->desk) {
        gs_refuse(request, response, GS_PROBLEM_UNAVAILABLE, "this server keeps nothing: start it with --data DIR");
        return;
    }
    if (!request->route->body_limit && !says_nothing(request->body)) {
        gs_refuse(request, response, GS_PROBLEM_INVALID_BODY, "nothing but an empty object is taken here");
        return;
    }
    if (!key || !(flags & GS_ONCE)) {
        request->route->handler(worker, request, response);
        return;
    }
    gs_key_at_work mine = { .who = request->who, .key = key };
    keyed k = { .request = request, .who = request->who, .key = key };
    if (!is_key(key)) {
        gs_refuse(request, response, GS_PROBLEM_BAD_REQUEST, "an Idempotency-Key has 1 to %d visible ASCII characters",
                  LONGEST_KEY);
    } else if (!digest_of(request, k.digest)) {
        response->failed = true;
    } else if (!begin_work(worker->server, &mine)) {
        gs_refuse(request, response, GS_PROBLEM_CONFLICT, "a request with this Idempotency-Key is still at work");
        gs_response_header(response, "Retry-After", "1");
    } else {
        run_once(worker, &k, response);
        end_work(worker->server, &mine);
    }
}
