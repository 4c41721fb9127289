/* A request on its way: what is known when its header is there, its body, its answer's headers, its end. Whatever is
 * wrong with the header is found before a byte of the body is kept. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include "http/internal.h"

/* Of a body nobody wants so many bytes are read before the connection is cut: a client that is still sending would see
 * a broken pipe instead of the answer. */
enum { LINGER = 1 << 20 };

static int64_t steady_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

gs_exchange *gs_exchange_new(gs_server *server, const char *target)
{
    gs_exchange *x = calloc(1, sizeof(*x));
    if (!x)
        return NULL;
    x->server = server;
    x->began = steady_us();
    x->request.arena = x->response.arena = &x->arena;
    x->request.server = server;
    x->request.asker = &x->asker;
    x->request.method = GS_NO_METHOD;
    x->request.media_type = x->request.who = x->request.peer = x->request.path = "";
    x->response.status = 200;
    x->response.no_store = true;
    x->target = gs_arena_copy(&x->arena, gs_span_of(target));
    uint64_t n = atomic_fetch_add_explicit(&server->n_requests, 1, memory_order_relaxed);
    snprintf(x->request.id, sizeof(x->request.id), "%016llx", (unsigned long long)gs_mix(server->salt + n));
    pthread_mutex_lock(&server->lock);
    server->n_open++;
    pthread_mutex_unlock(&server->lock);
    return x;
}

/* --- The header --- */

/* "00-" 32 digits "-" 16 digits "-" 2 digits: the first digits, which name the trace. */
static void take_trace(gs_request *request)
{
    const char *parent = gs_request_header(request, "traceparent");
    if (!parent || strlen(parent) != 55 || parent[2] != '-' || parent[35] != '-' || parent[52] != '-' ||
        strspn(parent + 3, "0123456789abcdef") != 32 || strspn(parent + 3, "0") == 32)
        return;
    memcpy(request->trace, parent + 3, 32);
}

static bool take_media_type(gs_request *request)
{
    const char *type = gs_request_header(request, "Content-Type");
    char *copy = gs_arena_copy(request->arena, (gs_span){ type ? type : "", type ? strcspn(type, "; \t") : 0 });
    for (char *p = copy; p && *p; p++)
        if (*p >= 'A' && *p <= 'Z')
            *p = (char)(*p - 'A' + 'a');
    request->media_type = copy;
    return copy != NULL;
}

/* One Host, and one way to tell how long the body is: servers that disagree about these can be played against each
 * other. */
static bool is_clear(const gs_request *request)
{
    int hosts = 0, lengths = 0, codings = 0;
    for (size_t i = 0; i < request->n_headers; i++) {
        hosts += strcasecmp(request->headers[i].name, "Host") == 0;
        lengths += strcasecmp(request->headers[i].name, "Content-Length") == 0;
        codings += strcasecmp(request->headers[i].name, "Transfer-Encoding") == 0;
    }
    return hosts == 1 && lengths <= 1 && codings <= 1 && lengths + codings <= 1;
}

static bool check_guard(const gs_exchange *x, const gs_route *route, gs_response *response)
{
    const gs_request *r = &x->request;
    const gs_guard *guard = &x->server->guard;
    const char *host = gs_request_header(r, "Host");
    if (route && route->flags & GS_ANY_HOST)
        return true;
    if (!gs_guard_host(guard, host)) {
        gs_refuse(r, response, GS_PROBLEM_FOREIGN_HOST, "start the server with --host NAME if this is its name");
        return false;
    }
    bool unsafe = r->method != GS_GET && r->method != GS_HEAD;
    if (gs_guard_origin(guard, host, gs_request_header(r, "Origin"), gs_request_header(r, "Sec-Fetch-Site"), unsafe))
        return true;
    gs_refuse(r, response, GS_PROBLEM_FOREIGN_ORIGIN, "a browser says that a page of another site asks");
    return false;
}

static bool find_route(gs_exchange *x)
{
    gs_request *r = &x->request;
    gs_route_match match = gs_route_find(r->method, r->path, r);
    r->route = match.route;
    x->response.failed |= match.failed;
    if (!check_guard(x, match.route, &x->response))
        return false;
    if (match.route)
        return true;
    if (!match.path_known) {
        gs_refuse(r, &x->response, GS_PROBLEM_NOT_FOUND, "nothing stands at this path");
        return false;
    }
    gs_refuse(r, &x->response, GS_PROBLEM_METHOD_NOT_ALLOWED, "this path takes %s", match.allow ? match.allow : "less");
    gs_response_header(&x->response, "Allow", "%s", match.allow ? match.allow : "");
    return false;
}

static bool check_desk(gs_exchange *x)
{
    if (x->server->options.desk || !(x->request.route->flags & GS_NEEDS_DESK))
        return true;
    gs_refuse(&x->request, &x->response, GS_PROBLEM_NOT_FOUND, "this server keeps nothing: it runs without --data");
    return false;
}

static bool takes_type(const gs_route *route, const char *type)
{
    static const char *const json[] = { "application/json", NULL };
    for (const char *const *known = route->types ? route->types : json; *known; known++)
        if (strcmp(*known, type) == 0)
            return true;
    return false;
}

/* Articles by the line come in larger bodies than anything else. */
static size_t body_limit(const gs_request *r)
{
    bool bulk = strcmp(r->media_type, "application/x-ndjson") == 0;
    return bulk || r->route->body_limit < GS_LIMIT_HTTP_BODY ? r->route->body_limit : GS_LIMIT_HTTP_BODY;
}

static bool check_body(gs_exchange *x)
{
    enum { NOTHING = 16 }; /* "{}" in some form, as many clients send where there is nothing to say */
    const gs_request *r = &x->request;
    const char *length = gs_request_header(r, "Content-Length");
    unsigned long long len = length ? strtoull(length, NULL, 10) : 0;
    bool has_body = len > 0 || gs_request_header(r, "Transfer-Encoding");
    if (!has_body)
        return true;
    if (r->route->body_limit && !takes_type(r->route, r->media_type)) {
        gs_refuse(r, &x->response, GS_PROBLEM_UNSUPPORTED_TYPE, "Content-Type says '%.80s'", r->media_type);
        return false;
    }
    x->body_limit = r->route->body_limit || r->method != GS_POST ? body_limit(r) : NOTHING;
    if (len <= x->body_limit && x->body_limit)
        return true;
    gs_refuse(r, &x->response, GS_PROBLEM_TOO_LARGE, "at most %zu bytes are taken here", x->body_limit);
    x->cut = true; /* nothing of it needs to come */
    return false;
}

bool gs_exchange_begin(gs_exchange *x, const char *method)
{
    gs_request *r = &x->request;
    const char *query;
    r->method = gs_method_of(method);
    r->is_head = r->method == GS_HEAD;
    r->now = gs_clock_now(x->server->options.clock);
    take_trace(r);
    x->refused = true;
    if (!x->target || !take_media_type(r)) {
        x->response.failed = true;
        return false;
    }
    if (!is_clear(r) || !gs_uri_split(x->target, &x->arena, &r->path, &query)) {
        gs_refuse(r, &x->response, GS_PROBLEM_BAD_REQUEST, "it needs a path, one Host and one length of the body");
        x->cut = true;
        return false;
    }
    if (!find_route(x) || !gs_access_begin(x->server->access, r, &x->response, &x->asker) || !check_body(x) ||
        !gs_uri_query(r, &x->response, query) || !check_desk(x))
        return false;
    if (r->is_head)
        r->method = GS_GET;
    x->refused = false;
    return true;
}

/* --- The body --- */

/* Bodies of all requests together stay within bounds, whatever each of them promises. */
static bool charge(gs_exchange *x, size_t bytes)
{
    size_t before = atomic_fetch_add(&x->server->body_bytes, bytes);
    x->charged += bytes;
    return before + bytes <= x->server->options.body_bytes;
}

static void free_body(gs_exchange *x)
{
    gs_buf_done(&x->body);
    x->body = (gs_buf){ 0 };
    atomic_fetch_sub(&x->server->body_bytes, x->charged);
    x->charged = 0;
}

static void refuse_body(gs_exchange *x, gs_problem_kind kind, const char *detail)
{
    x->refused = true;
    free_body(x);
    gs_refuse(&x->request, &x->response, kind, "%s", detail);
    if (kind == GS_PROBLEM_UNAVAILABLE)
        gs_response_header(&x->response, "Retry-After", "2");
}

bool gs_exchange_take(gs_exchange *x, const char *bytes, size_t len)
{
    x->received += len;
    if (x->refused)
        return x->received <= x->body_limit + LINGER;
    if (x->body.len + len > x->body_limit) {
        refuse_body(x, GS_PROBLEM_TOO_LARGE, "more than is taken here");
        return true;
    }
    size_t cap = x->body.cap;
    gs_buf_put(&x->body, bytes, len);
    if (x->body.failed || !charge(x, x->body.cap - cap))
        refuse_body(x, GS_PROBLEM_UNAVAILABLE, "the bodies of other requests take all the room there is");
    return true;
}

/* --- The answer --- */

bool gs_exchange_run_inline(gs_exchange *x)
{
    x->request.body = gs_buf_span(&x->body);
    if (!x->refused && !(x->request.route->flags & GS_INLINE))
        return false;
    if (!x->refused)
        x->request.route->handler(NULL, &x->request, &x->response);
    return true;
}

void gs_exchange_finish(gs_exchange *x)
{
    gs_response *r = &x->response;
    gs_response_header(r, "X-Request-Id", "%s", x->request.id);
    gs_response_header(r, "X-Content-Type-Options", "nosniff");
    /* Without a referrer browsers send no Origin that we know with the forms of our own pages. */
    gs_response_header(r, "Referrer-Policy", r->is_page ? "same-origin" : "no-referrer");
    gs_response_header(r, "Cross-Origin-Resource-Policy", "same-origin");
    gs_response_header(r, "X-Frame-Options", "DENY");
    if (!r->is_page)
        gs_response_header(r, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    if (r->no_store)
        gs_response_header(r, "Cache-Control", "no-store");
    if (x->cut || atomic_load(&x->server->stopping))
        gs_response_header(r, "Connection", "close");
    if (!r->stream.next) { /* else it is still being read */
        free_body(x);
        charge(x, r->body.len); /* it stays until the client has taken it; others are refused before memory ends */
    }
}

/* --- The end --- */

static void count(const gs_exchange *x)
{
    gs_metrics *metrics = x->server->options.metrics;
    const gs_route *route = x->request.route;
    char labels[160];
    const char *path = route ? route->path : "-";
    snprintf(labels, sizeof(labels), "route=\"%s\",method=\"%s\",code=\"%d\"", path,
             route ? gs_method_name(x->request.method) : "-", x->response.status);
    gs_counter_add(gs_metrics_counter(metrics, "gainsay_http_requests_total", "Requests answered.", labels), 1);
    snprintf(labels, sizeof(labels), "route=\"%s\"", path);
    gs_histogram_add(gs_metrics_histogram(metrics, "gainsay_http_request_duration_seconds",
                                          "From the request line to the last byte of the answer.", labels),
                     (double)(steady_us() - x->began) / 1e6);
}

void gs_exchange_end(gs_exchange *x, bool complete)
{
    gs_server *server = x->server;
    gs_access_drop(server->access, &x->request, &x->asker);
    count(x);
    gs_log_request(x, complete);
    if (x->response.stream.free)
        x->response.stream.free(x->response.stream.context);
    free_body(x);
    gs_buf_done(&x->piece);
    gs_buf_done(&x->response.body);
    gs_arena_done(&x->arena);
    free(x);
    pthread_mutex_lock(&server->lock);
    if (--server->n_open == 0)
        pthread_cond_broadcast(&server->drained);
    pthread_mutex_unlock(&server->lock);
}
