/* The server over libmicrohttpd: event loops that collect requests and send answers. A request that is there is handed
 * to the workers while its connection is suspended; the worker resumes it and the loop sends what was made. */
#include <arpa/inet.h>
#include <errno.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <unistd.h>

#include "http/internal.h"

enum { PIECE = 32 << 10 };

static const char no_memory[] =
    "{\"type\":\"urn:x-gainsay:problem:unavailable\",\"title\":\"Not now\",\"status\":503,"
    "\"detail\":\"there is not memory enough for this now\"}";

void gs_exchange_resume(gs_exchange *x)
{
    MHD_resume_connection(x->connection);
}

/* --- Answers --- */

/* The library asks for more of a stream. */
static ssize_t read_stream(void *context, uint64_t at, char *to, size_t room)
{
    gs_exchange *x = context;
    (void)at;
    if (x->piece_at < x->piece.len) {
        size_t n = x->piece.len - x->piece_at;
        n = n < room ? n : room;
        memcpy(to, x->piece.ptr + x->piece_at, n);
        x->piece_at += n;
        x->sent += n;
        atomic_fetch_add_explicit(&x->link->bytes, n, memory_order_relaxed);
        return (ssize_t)n;
    }
    if (x->broken)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    if (x->ended)
        return MHD_CONTENT_READER_END_OF_STREAM;
    MHD_suspend_connection(x->connection);
    if (!gs_workers_queue(x->server, x)) { /* it is closing */
        x->broken = true;
        MHD_resume_connection(x->connection);
    }
    return 0;
}

/* What the body of the answer becomes; the memory goes along. */
static struct MHD_Response *make_response(gs_exchange *x)
{
    gs_response *r = &x->response;
    if (r->failed || r->body.failed) {
        r->status = 503;
        r->content_type = "application/problem+json";
        r->stream.next = NULL;
        return MHD_create_response_from_buffer(sizeof(no_memory) - 1, (void *)no_memory, MHD_RESPMEM_PERSISTENT);
    }
    if (r->stream.next) {
        x->is_streaming = true;
        return MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, PIECE, read_stream, x, NULL);
    }
    x->sent = x->request.is_head ? 0 : r->body.len;
    struct MHD_Response *made =
        MHD_create_response_from_buffer(r->body.len, r->body.ptr ? r->body.ptr : (void *)"",
                                        r->body.ptr ? MHD_RESPMEM_MUST_FREE : MHD_RESPMEM_PERSISTENT);
    if (made)
        r->body = (gs_buf){ 0 };
    return made;
}

static enum MHD_Result answer(gs_exchange *x)
{
    gs_response *r = &x->response;
    gs_exchange_finish(x);
    struct MHD_Response *made = make_response(x);
    if (!made)
        return MHD_NO;
    bool ok = !r->content_type || MHD_add_response_header(made, "Content-Type", r->content_type) == MHD_YES;
    for (size_t i = 0; ok && i < r->n_headers; i++)
        ok = MHD_add_response_header(made, r->headers[i].name, r->headers[i].value) == MHD_YES;
    gs_conn_enter(x->link, r->stream.next && r->stream.patience ? PHASE_STREAM : PHASE_ANSWER);
    atomic_store_explicit(&x->link->bytes, x->sent, memory_order_relaxed);
    enum MHD_Result result = ok ? MHD_queue_response(x->connection, (unsigned)r->status, made) : MHD_NO;
    MHD_destroy_response(made);
    return result;
}

/* --- Requests --- */

static enum MHD_Result take_header(void *context, enum MHD_ValueKind kind, const char *name, const char *value)
{
    gs_exchange *x = context;
    (void)kind;
    gs_pair *pairs = (gs_pair *)x->request.headers;
    pairs[x->request.n_headers++] = (gs_pair){ name, value ? value : "" };
    return MHD_YES;
}

/* Headers stay in the library's memory as long as the request. */
static bool take_headers(gs_exchange *x)
{
    int n = MHD_get_connection_values(x->connection, MHD_HEADER_KIND, NULL, NULL);
    x->request.headers = gs_arena_array(&x->arena, (size_t)n + 1, sizeof(gs_pair));
    if (x->request.headers)
        MHD_get_connection_values(x->connection, MHD_HEADER_KIND, take_header, x);
    return x->request.headers != NULL;
}

static enum MHD_Result begin(gs_exchange *x, const char *method)
{
    x->state = READING;
    x->request.peer = x->link->peer;
    if (!take_headers(x))
        return MHD_NO;
    bool ok = gs_exchange_begin(x, method);
    const char *expect = gs_request_header(&x->request, "Expect");
    if (!ok && (x->cut || expect)) { /* before the body is sent; the connection cannot be used again */
        x->cut = true;
        x->state = ANSWERED;
        return answer(x);
    }
    gs_conn_enter(x->link, PHASE_BODY);
    return MHD_YES;
}

/* The whole request is here. */
static enum MHD_Result dispatch(gs_exchange *x)
{
    gs_conn_enter(x->link, PHASE_WORK);
    x->state = ANSWERED;
    if (gs_exchange_run_inline(x))
        return answer(x);
    MHD_suspend_connection(x->connection);
    if (gs_workers_queue(x->server, x))
        return MHD_YES;
    gs_refuse(&x->request, &x->response, GS_PROBLEM_UNAVAILABLE, "too many requests wait already");
    gs_response_header(&x->response, "Retry-After", "1");
    MHD_resume_connection(x->connection);
    return MHD_YES;
}

static enum MHD_Result on_request(void *context, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *bytes, size_t *n_bytes,
                                  void **state)
{
    gs_exchange *x = *state;
    (void)context, (void)connection, (void)url, (void)version;
    if (!x || !x->link)
        return MHD_NO;
    if (x->state == BEGUN)
        return begin(x, method);
    if (x->state == ANSWERED)
        return answer(x);
    if (*n_bytes == 0)
        return dispatch(x);
    size_t n = *n_bytes;
    *n_bytes = 0;
    atomic_fetch_add_explicit(&x->link->bytes, n, memory_order_relaxed);
    return gs_exchange_take(x, bytes, n) ? MHD_YES : MHD_NO;
}

/* The request line is here: the request begins. */
static void *on_target(void *context, const char *target, struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    gs_exchange *x = gs_exchange_new(context, target);
    if (!x)
        return NULL;
    x->connection = connection;
    x->link = info ? info->socket_context : NULL;
    if (x->link)
        gs_conn_enter(x->link, PHASE_HEADER);
    return x;
}

static void on_completed(void *context, struct MHD_Connection *connection, void **state,
                         enum MHD_RequestTerminationCode how)
{
    gs_exchange *x = *state;
    (void)context, (void)connection;
    if (!x)
        return;
    *state = NULL;
    if (x->link)
        gs_conn_enter(x->link, PHASE_IDLE);
    gs_exchange_end(x, how == MHD_REQUEST_TERMINATED_COMPLETED_OK);
}

static void put_peer(const struct sockaddr *address, char out[48])
{
    if (address && address->sa_family == AF_INET)
        inet_ntop(AF_INET, &((const struct sockaddr_in *)(const void *)address)->sin_addr, out, 48);
    else if (address && address->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)(const void *)address)->sin6_addr, out, 48);
}

static void on_connection(void *context, struct MHD_Connection *connection, void **link,
                          enum MHD_ConnectionNotificationCode what)
{
    if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
        gs_conn_free(context, *link);
        *link = NULL;
        return;
    }
    const union MHD_ConnectionInfo *fd = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    const union MHD_ConnectionInfo *address = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    gs_conn *new = fd ? gs_conn_new(context, fd->connect_fd) : NULL;
    if (new && address)
        put_peer(address->client_addr, new->peer);
    *link = new;
}

static void no_log(void *context, const char *fmt, va_list args)
{
    (void)context, (void)fmt, (void)args;
}

/* --- Opening and closing --- */

static int or_default(int value, int preset)
{
    return value > 0 ? value : preset;
}

static void complete_options(gs_server_options *o)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    int n = cores > 0 && cores < MAX_SERVER_WORKERS ? (int)cores : 2;
    o->workers = or_default(o->workers, n + 1); /* one waits for the disk or for a client */
    o->workers = o->workers < MAX_SERVER_WORKERS ? o->workers : MAX_SERVER_WORKERS;
    o->loops = or_default(o->loops, n < 8 ? 1 : n / 4);
    o->loops = o->loops < MAX_LOOPS ? o->loops : MAX_LOOPS;
    o->queue = or_default(o->queue, 256);
    o->connections = or_default(o->connections, 4096);
    o->read_seconds = or_default(o->read_seconds, 20);
    o->idle_seconds = or_default(o->idle_seconds, 60);
    o->body_bytes = o->body_bytes ? o->body_bytes : (size_t)256 << 20;
}

static gs_status start_daemon(gs_server *server, gs_error *err)
{
    const gs_server_options *o = &server->options;
    bool v6 = strchr(server->guard.address, ':') != NULL;
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG;
    server->daemon = MHD_start_daemon(
        flags | (v6 ? MHD_USE_IPv6 : 0), (uint16_t)server->guard.port, NULL, NULL, on_request, server,
        MHD_OPTION_EXTERNAL_LOGGER, no_log, NULL, MHD_OPTION_LISTEN_SOCKET, o->listen_fd,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)o->connections, MHD_OPTION_PER_IP_CONNECTION_LIMIT,
        (unsigned)o->connections_per_client, MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned)(o->idle_seconds > o->read_seconds ? o->idle_seconds : o->read_seconds),
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)GS_LIMIT_HTTP_HEADER, MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_URI_LOG_CALLBACK, on_target, server, MHD_OPTION_NOTIFY_COMPLETED, on_completed, server,
        MHD_OPTION_NOTIFY_CONNECTION, on_connection, server, MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1,
        o->loops > 1 ? MHD_OPTION_THREAD_POOL_SIZE : MHD_OPTION_END, (unsigned)o->loops, MHD_OPTION_END);
    return server->daemon ? GS_OK : gs_fail(err, GS_EIO, NULL, 0, "the HTTP server did not start");
}

static void init_locks(gs_server *server)
{
    pthread_condattr_t steady;
    pthread_condattr_init(&steady);
    pthread_condattr_setclock(&steady, CLOCK_MONOTONIC);
    pthread_mutex_init(&server->lock, NULL);
    pthread_mutex_init(&server->links_lock, NULL);
    pthread_cond_init(&server->can_work, NULL);
    pthread_cond_init(&server->drained, &steady);
    pthread_cond_init(&server->tick, &steady);
    pthread_condattr_destroy(&steady);
}

static gs_status open_access(gs_server *server, gs_error *err)
{
    const gs_server_options *o = &server->options;
    gs_access_options access = { .needed = o->tokens_needed, .secure = o->secure_cookies, .per_second = o->token_rate,
                                 .desk = o->desk };
    if (o->tokens_needed && !o->desk)
        return gs_fail(err, GS_EINVAL, NULL, 0, "tokens are kept by a desk, and there is none");
    return gs_access_new(&access, &server->access, err);
}

static void free_server(gs_server *server)
{
    gs_access_free(server->access);
    pthread_mutex_destroy(&server->lock);
    pthread_mutex_destroy(&server->links_lock);
    pthread_cond_destroy(&server->can_work);
    pthread_cond_destroy(&server->drained);
    pthread_cond_destroy(&server->tick);
    free(server);
}

static void make_gauges(gs_server *server)
{
    gs_metrics *m = server->options.metrics;
    server->connections = gs_metrics_gauge(m, "gainsay_http_connections", "Connections open.", "");
    server->waiting_requests =
        gs_metrics_gauge(m, "gainsay_http_queue_depth", "Requests that wait for a worker.", "");
}

gs_status gs_server_open(const gs_server_options *options, gs_server **out, gs_error *err)
{
    gs_server *server = calloc(1, sizeof(*server));
    if (!server)
        return gs_fail_nomem(err);
    server->options = *options;
    complete_options(&server->options);
    init_locks(server);
    make_gauges(server);
    if (getrandom(&server->salt, sizeof(server->salt), 0) != (ssize_t)sizeof(server->salt))
        server->salt = (uint64_t)gs_clock_now(options->clock); /* ids need only differ */
    gs_status status = gs_guard_init(&server->guard, options->listen_fd, options->hosts, options->n_hosts, err);
    if (status == GS_OK)
        status = open_access(server, err);
    if (status == GS_OK)
        status = gs_workers_start(server, err);
    if (status == GS_OK)
        status = gs_watch_start(server, err);
    if (status == GS_OK)
        status = start_daemon(server, err);
    if (status == GS_OK) {
        *out = server;
        return GS_OK;
    }
    gs_watch_end(server);
    gs_workers_end(server);
    close(options->listen_fd);
    free_server(server);
    return status;
}

/* Streams that wait end now. */
static void end_waiting(gs_server *server)
{
    pthread_mutex_lock(&server->lock);
    gs_exchange *x = server->waiting.first, *next;
    server->waiting = (gs_queue){ 0 };
    pthread_mutex_unlock(&server->lock);
    for (; x; x = next) {
        next = x->next;
        x->ended = true;
        gs_exchange_resume(x);
    }
}

static bool wait_drained(gs_server *server, int grace)
{
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += grace / 1000;
    until.tv_nsec += grace % 1000 * 1000000L;
    until.tv_sec += until.tv_nsec / 1000000000;
    until.tv_nsec %= 1000000000;
    pthread_mutex_lock(&server->lock);
    int late = 0;
    while (server->n_open && !late)
        late = pthread_cond_timedwait(&server->drained, &server->lock, &until);
    bool drained = server->n_open == 0;
    pthread_mutex_unlock(&server->lock);
    return drained;
}

bool gs_server_close(gs_server *server, int grace)
{
    if (!server)
        return true;
    int fd = MHD_quiesce_daemon(server->daemon);
    atomic_store(&server->stopping, true);
    end_waiting(server);
    bool drained = wait_drained(server, grace);
    gs_workers_end(server); /* who is queued is still answered; none is suspended behind this */
    end_waiting(server);
    gs_watch_end(server);
    MHD_stop_daemon(server->daemon);
    if (fd >= 0)
        close(fd);
    free_server(server);
    return drained;
}

gs_status gs_server_add_check(gs_server *server, const char *name, gs_ready_check *check, void *context)
{
    pthread_mutex_lock(&server->lock);
    bool fits = server->n_checks < MAX_CHECKS;
    if (fits)
        server->checks[server->n_checks++] = (gs_named_check){ name, check, context };
    pthread_mutex_unlock(&server->lock);
    return fits ? GS_OK : GS_ELIMIT;
}

gs_metrics *gs_server_metrics(gs_server *server)
{
    return server->options.metrics;
}
