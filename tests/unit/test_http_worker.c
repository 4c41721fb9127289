/* Streams: pieces that come when somebody wakes them, signs of life in between, an end when the server ends. The route
 * is the test's own: it stands in for the table. */
#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <netinet/in.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "http/internal.h"
#include "small_engine.h"

enum { PATIENCE = 30 }; /* seconds for what is a matter of milliseconds */

static _Atomic int said, freed;

/* Tells the number of what was said since, each on a line; a sign of life where nothing was. */
typedef struct teller {
    int told;
    int looks;
} teller;

static gs_stream_state tell(void *context, gs_worker *worker, gs_buf *out)
{
    teller *t = context;
    int n = atomic_load(&said);
    (void)worker;
    if (n < 0)
        return GS_STREAM_BROKEN;
    if (t->told == n && t->looks++ > 0) {
        gs_buf_puts(out, "alive\n");
        t->looks = 0; /* else it would say so for ever, to who may not be reading */
    }
    for (; t->told < n; t->looks = 0)
        gs_buf_printf(out, "said %d\n", ++t->told);
    return n == 1000 ? GS_STREAM_END : GS_STREAM_WAIT;
}

static void forget(void *context)
{
    (void)context;
    atomic_fetch_add(&freed, 1);
}

static void handle(gs_worker *worker, const gs_request *request, gs_response *response)
{
    (void)worker;
    response->content_type = "text/event-stream";
    response->stream = (gs_stream_source){ tell, forget, gs_arena_alloc(request->arena, sizeof(teller)), 300 };
}

static const gs_route route = { .method = GS_GET, .path = "/stream", .handler = handle };

const gs_route *gs_route_at(size_t i)
{
    return i == 0 ? &route : NULL;
}

gs_route_match gs_route_find(gs_method method, const char *path, gs_request *request)
{
    (void)method, (void)path, (void)request;
    return (gs_route_match){ .route = &route, .path_known = true };
}

void gs_http_put_routes(gs_buf *out)
{
    (void)out;
}

static gs_server *start(gs_engine *engine, gs_metrics **metrics, gs_clock *clock, unsigned short *port)
{
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof(at);
    gs_server *server;
    gs_error err;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    cr_assert_eq(bind(fd, (struct sockaddr *)&at, sizeof(at)), 0);
    cr_assert_eq(listen(fd, 10), 0);
    getsockname(fd, (struct sockaddr *)&at, &len);
    *port = at.sin_port;
    cr_assert_eq(gs_metrics_new(metrics, &err), GS_OK);
    gs_clock_init(clock, 0);
    gs_server_options options = { .engine = engine, .metrics = *metrics, .clock = clock, .listen_fd = fd, .workers = 2 };
    cr_assert_eq(gs_server_open(&options, &server, &err), GS_OK, "%s", err.message);
    return server;
}

static int ask(unsigned short port)
{
    static const char request[] = "GET /stream HTTP/1.1\r\nHost: localhost\r\n\r\n";
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = port, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    struct timeval patience = { .tv_sec = PATIENCE };
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    cr_assert_eq(connect(fd, (struct sockaddr *)&at, sizeof(at)), 0);
    cr_assert_eq(write(fd, request, sizeof(request) - 1), (ssize_t)sizeof(request) - 1);
    return fd;
}

/* Reads until what came holds `text`; "" : until the end. */
static void expect(int fd, gs_buf *got, const char *text)
{
    while (!*text || !gs_span_find(gs_buf_span(got), text)) {
        cr_assert(gs_buf_reserve(got, 4096));
        ssize_t n = read(fd, got->ptr + got->len, 4096);
        if (n == 0 && !*text)
            return;
        cr_assert_gt(n, 0, "no '%s' in '%.*s'", text, (int)got->len, got->ptr);
        got->len += (size_t)n;
    }
}

Test(http_worker, streams)
{
    gs_engine *engine = small_engine_new();
    gs_metrics *metrics;
    gs_clock clock;
    unsigned short port;
    gs_buf got[3] = { 0 };
    int fds[3];
    gs_server *server = start(engine, &metrics, &clock, &port);
    for (int i = 0; i < 3; i++)
        fds[i] = ask(port);
    for (int i = 0; i < 3; i++)
        expect(fds[i], &got[i], "alive\n"); /* patience ended */
    for (int n = 1; n <= 50; n++) {
        atomic_store(&said, n);
        gs_server_wake(server);
        char text[32];
        snprintf(text, sizeof(text), "said %d\n", n);
        for (int i = 0; i < 3; i++)
            expect(fds[i], &got[i], text);
    }
    close(fds[2]); /* seen at the next sign of life */
    cr_assert(gs_server_close(server, PATIENCE * 1000), "streams that wait end with the server");
    for (int i = 0; i < 2; i++)
        expect(fds[i], &got[i], "");
    cr_assert_eq(atomic_load(&freed), 3);
    for (int i = 0; i < 3; i++)
        gs_buf_done(&got[i]);
    close(fds[0]);
    close(fds[1]);
    gs_metrics_free(metrics);
    gs_engine_free(engine);
}

Test(http_worker, ends_and_breaks)
{
    gs_engine *engine = small_engine_new();
    gs_metrics *metrics;
    gs_clock clock;
    unsigned short port;
    gs_buf got = { 0 };
    gs_server *server = start(engine, &metrics, &clock, &port);
    atomic_store(&said, 1000);
    int fd = ask(port);
    expect(fd, &got, "said 1000\n");
    expect(fd, &got, "\r\n0\r\n\r\n");
    close(fd);
    atomic_store(&said, -1);
    gs_buf_clear(&got);
    fd = ask(port);
    expect(fd, &got, ""); /* cut off, without the last chunk */
    cr_assert_null(gs_span_find(gs_buf_span(&got), "\r\n0\r\n"));
    close(fd);
    cr_assert(gs_server_close(server, PATIENCE * 1000));
    gs_buf_done(&got);
    gs_metrics_free(metrics);
    gs_engine_free(engine);
}
