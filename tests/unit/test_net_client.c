/* A client against a server in a thread of the test, with a clock that only moves when somebody waits. What servers do
 * wrong is in tests/cli/fetch.t. */
#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "net/internal.h"

/* --- The server --- */

typedef struct page {
    const char *path, *answer; /* the answer without "HTTP/1.1 " */
} page;

typedef struct server {
    int fd;
    unsigned port;
    pthread_t thread;
    const page *pages; /* ends with path NULL */
    gs_buf log;        /* "/a /b" */
} server;

static const char *answer_to(const server *s, const char *request)
{
    for (const page *p = s->pages; p->path; p++) {
        size_t n = strlen(p->path);
        if (strncmp(request + 4, p->path, n) == 0 && request[4 + n] == ' ')
            return p->answer;
    }
    return "404 Not Found\r\n\r\n";
}

static void *serve(void *context)
{
    server *s = context;
    for (int c; (c = accept(s->fd, NULL, NULL)) >= 0; close(c)) {
        char request[4096] = "";
        size_t n = 0;
        for (ssize_t got; n < sizeof(request) - 1 && !strstr(request, "\r\n\r\n"); n += (size_t)got)
            if ((got = read(c, request + n, sizeof(request) - 1 - n)) <= 0)
                break;
        if (strncmp(request, "GET ", 4) != 0)
            continue;
        gs_buf_printf(&s->log, "%s%.*s%s", s->log.len ? " " : "", (int)strcspn(request + 4, " "), request + 4,
                      strstr(request, "If-None-Match: \"1\"\r\n") ? "?" : "");
        gs_buf out = { 0 };
        gs_buf_printf(&out, "HTTP/1.1 %s", answer_to(s, request));
        cr_expect_eq(write(c, out.ptr, out.len), (ssize_t)out.len);
        gs_buf_done(&out);
    }
    return NULL;
}

static void server_begin(server *s, const page *pages)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof(address);
    *s = (server){ .fd = socket(AF_INET, SOCK_STREAM, 0), .pages = pages };
    cr_assert_eq(bind(s->fd, (struct sockaddr *)&address, len), 0);
    cr_assert_eq(listen(s->fd, 8), 0);
    cr_assert_eq(getsockname(s->fd, (struct sockaddr *)&address, &len), 0);
    s->port = ntohs(address.sin_port);
    cr_assert_eq(pthread_create(&s->thread, NULL, serve, s), 0);
}

/* Its log, NUL-ended, is the caller's. */
static gs_buf server_end(server *s)
{
    shutdown(s->fd, SHUT_RDWR);
    pthread_join(s->thread, NULL);
    close(s->fd);
    gs_buf_putc(&s->log, '\0');
    return s->log;
}

static void server_expect(server *s, const char *want)
{
    gs_buf log = server_end(s);
    cr_expect_str_eq(log.ptr, want);
    gs_buf_done(&log);
}

/* --- The clock and the client --- */

typedef struct hands {
    double now;
    gs_buf waits; /* "1.0 5.0" */
    bool stopped;
} hands;

static double now(void *context)
{
    return ((hands *)context)->now;
}

static bool wait_for(void *context, double seconds)
{
    hands *h = context;
    h->now += seconds;
    gs_buf_puts(&h->waits, h->waits.len ? " " : "");
    gs_buf_put_fixed(&h->waits, seconds, 1);
    return true;
}

static bool is_stopped(void *context)
{
    return ((hands *)context)->stopped;
}

static gs_net *client_of(hands *h)
{
    gs_net_options how = gs_net_defaults();
    gs_net *net = NULL;
    gs_error err = { 0 };
    how.allow_address = "127.0.0.1";
    how.clock = (gs_net_clock){ now, wait_for, is_stopped, h };
    cr_assert_eq(gs_net_open(&how, &net, &err), GS_OK, "%s", err.message);
    return net;
}

static void expect_waits(hands *h, const char *want)
{
    gs_buf_putc(&h->waits, '\0');
    cr_expect_str_eq(h->waits.ptr, want);
    gs_buf_done(&h->waits);
}

/* `text` or, where it begins so, the error's message. */
static void expect_answer(gs_net *net, const server *s, const char *path, const char *text)
{
    char url[128];
    gs_net_answer answer = { 0 };
    gs_error err = { 0 };
    snprintf(url, sizeof(url), "http://127.0.0.1:%u%s", s->port, path);
    if (gs_net_fetch(net, url, NULL, &answer, &err) == GS_OK)
        cr_expect(gs_span_eq(answer.body, gs_span_of(text)), "%s: [%.*s]", path, (int)answer.body.len, answer.body.ptr);
    else
        cr_expect(strstr(err.message, text), "%s: %s", path, err.message);
    gs_net_answer_done(&answer);
}

#define OK(body) "200 OK\r\nConnection: close\r\n\r\n" body

Test(net_client, every_request_to_a_host_waits)
{
    static const page pages[] = { { "/a", OK("a") }, { "/b", OK("b") }, { "/to-b", "302 Found\r\nConnection: close\r\nLocation: b\r\n\r\n" }, { 0 } };
    server s;
    hands h = { 0 };
    server_begin(&s, pages);
    gs_net *net = client_of(&h);
    expect_answer(net, &s, "/a", "a");    /* robots.txt, 1 s, the page */
    expect_answer(net, &s, "/b", "b");
    expect_answer(net, &s, "/to-b", "b"); /* twice */
    gs_net_close(net);
    server_expect(&s, "/robots.txt /a /b /to-b /b");
    expect_waits(&h, "1.0 1.0 1.0 1.0");
}

Test(net_client, crawl_delay)
{
    static const page pages[] = { { "/robots.txt", OK("User-agent: *\nCrawl-delay: 7\nDisallow: /no") }, { "/a", OK("a") }, { "/no", OK("no") }, { 0 } };
    server s;
    hands h = { 0 };
    server_begin(&s, pages);
    gs_net *net = client_of(&h);
    expect_answer(net, &s, "/a", "a");
    expect_answer(net, &s, "/no", "forbids it");
    expect_answer(net, &s, "/a", "a");
    gs_net_close(net);
    server_expect(&s, "/robots.txt /a /a");
    expect_waits(&h, "7.0 7.0");
}

/* What somebody subscribed to is asked for without robots.txt, also where it redirects to. */
Test(net_client, feeds_are_asked_for_by_name)
{
    static const page pages[] = { { "/robots.txt", OK("User-agent: *\nDisallow: /") },
                                  { "/a", "302 Found\r\nConnection: close\r\nLocation: b\r\n\r\n" },
                                  { "/b", OK("b") },
                                  { 0 } };
    server s;
    hands h = { 0 };
    char url[64];
    gs_net_answer answer = { 0 };
    gs_error err = { 0 };
    server_begin(&s, pages);
    gs_net *net = client_of(&h);
    expect_answer(net, &s, "/b", "forbids it");
    snprintf(url, sizeof(url), "http://127.0.0.1:%u/a", s.port);
    cr_assert_eq(gs_net_fetch_feed(net, url, NULL, &answer, &err), GS_OK, "%s", err.message);
    cr_expect(gs_span_eq(answer.body, gs_span_of("b")));
    gs_net_answer_done(&answer);
    gs_net_close(net);
    server_expect(&s, "/robots.txt /a /b");
    gs_buf_done(&h.waits);
}

Test(net_client, robots_are_asked_for_again_after_a_day)
{
    static const page pages[] = { { "/a", OK("a") }, { 0 } };
    server s;
    hands h = { 0 };
    server_begin(&s, pages);
    gs_net *net = client_of(&h);
    expect_answer(net, &s, "/a", "a");
    h.now += 80000;
    expect_answer(net, &s, "/a", "a");
    h.now += 80000;
    expect_answer(net, &s, "/a", "a");
    gs_net_close(net);
    server_expect(&s, "/robots.txt /a /a /robots.txt /a");
    expect_waits(&h, "1.0 1.0");
}

/* RFC 9309, 2.3.1.2: five redirects are followed, more are as if there were none. */
Test(net_client, robots_behind_redirects)
{
#define TO(path) "301 Moved\r\nConnection: close\r\nLocation: " path "\r\n\r\n"
    static const page near[] = { { "/robots.txt", TO("/1") }, { "/1", TO("/2") }, { "/2", TO("/3") }, { "/3", TO("/4") }, { "/4", TO("/5") },
                                 { "/5", OK("User-agent: *\nDisallow: /") }, { "/a", OK("a") }, { 0 } };
    static const page far[] = { { "/robots.txt", TO("/robots.txt") }, { "/a", OK("a") }, { 0 } };
    server s;
    hands h = { 0 };
    server_begin(&s, near);
    gs_net *net = client_of(&h);
    expect_answer(net, &s, "/a", "forbids it");
    gs_net_close(net);
    server_expect(&s, "/robots.txt /1 /2 /3 /4 /5");
    server_begin(&s, far);
    net = client_of(&h);
    expect_answer(net, &s, "/a", "a");
    gs_net_close(net);
    server_expect(&s, "/robots.txt /robots.txt /robots.txt /robots.txt /robots.txt /robots.txt /a");
    gs_buf_done(&h.waits);
}

/* Every status of robots.txt (RFC 9309, 2.3.1). */
Test(net_client, robots_by_status)
{
    static const struct { const char *answer, *want; } rows[] = {
        { "404 Not Found\r\nConnection: close\r\n\r\nUser-agent: *\nDisallow: /", "a" },
        { "403 Forbidden\r\nConnection: close\r\n\r\n", "a" },
        { "500 Oops\r\nConnection: close\r\n\r\n", "/robots.txt answers 500, which forbids all of the site" },
        { "503 Later\r\nConnection: close\r\n\r\n", "/robots.txt answers 503" },
        { "302 Found\r\nConnection: close\r\nLocation: http://10.0.0.1/robots.txt\r\n\r\n", "robots.txt: the address 10.0.0.1 is private" },
        { "302 Found\r\nConnection: close\r\nLocation: file:///etc/passwd\r\n\r\n", "robots.txt: not an http or https address: file:" },
        { "200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nUser", "robots.txt: transfer closed" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        const page pages[] = { { "/robots.txt", rows[i].answer }, { "/a", OK("a") }, { 0 } };
        server s;
        hands h = { 0 };
        server_begin(&s, pages);
        gs_net *net = client_of(&h);
        expect_answer(net, &s, "/a", rows[i].want);
        gs_net_close(net);
        gs_buf log = server_end(&s);
        gs_buf_done(&log);
        gs_buf_done(&h.waits);
    }
}

/* What a server said of a version is told to the address that said so, and to no other. */
Test(net_client, validators)
{
    static const page pages[] = { { "/a", "200 OK\r\nConnection: close\r\nETag: \"1\"\r\n\r\na" }, { "/to-a", TO("/a") }, { 0 } };
    char url[64], at[64];
    server s;
    hands h = { 0 };
    gs_net_answer answer;
    server_begin(&s, pages);
    gs_net *net = client_of(&h);
    snprintf(url, sizeof(url), "http://127.0.0.1:%u/to-a", s.port);
    snprintf(at, sizeof(at), "http://127.0.0.1:%u/a", s.port);
    cr_assert_eq(gs_net_fetch(net, url, NULL, &answer, NULL), GS_OK);
    cr_expect_str_eq(answer.validator.etag, "\"1\"");
    cr_expect_str_eq(answer.validator.at, at);
    cr_expect_str_eq(answer.url, at);
    cr_expect_not(answer.downgraded);
    gs_net_answer_done(&answer);
    cr_assert_eq(gs_net_fetch(net, url, &(gs_validator){ "\"1\"", NULL, at }, &answer, NULL), GS_OK);
    gs_net_answer_done(&answer);
    cr_assert_eq(gs_net_fetch(net, url, &(gs_validator){ "\"1\"", NULL, "http://other/" }, &answer, NULL), GS_OK);
    gs_net_answer_done(&answer);
    gs_net_close(net);
    server_expect(&s, "/robots.txt /to-a /a /to-a /a? /to-a /a");
    gs_buf_done(&h.waits);
}

Test(net_client, when_to_ask_again)
{
    static const page pages[] = { { "/a", "429 Busy\r\nConnection: close\r\nRetry-After: 120\r\n\r\n" }, { 0 } };
    static const struct {
        const char *text;
        int64_t seconds;
    } rows[] = { { "0", 0 },
                 { "120", 120 },
                 { "99999999999", INT32_MAX },
                 { "Thu, 01 Jan 1970 01:00:00 GMT", 3590 },
                 { "Thu, 01 Jan 1970 00:00:05 GMT", 0 },
                 { "", -1 },
                 { "-5", -1 },
                 { "soon", -1 } };
    char url[64];
    server s;
    hands h = { 0 };
    gs_net_answer answer;
    server_begin(&s, pages);
    gs_net *net = client_of(&h);
    snprintf(url, sizeof(url), "http://127.0.0.1:%u/a", s.port);
    cr_expect_eq(gs_net_fetch_feed(net, url, NULL, &answer, NULL), GS_EIO);
    cr_expect_str_eq(answer.retry_after, "120");
    gs_net_answer_done(&answer);
    gs_net_close(net);
    server_expect(&s, "/a");
    gs_buf_done(&h.waits);
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
        cr_expect_eq(gs_net_retry_seconds(rows[i].text, 10000), rows[i].seconds, "%s", rows[i].text);
}

Test(net_client, a_stop_is_not_remembered)
{
    static const page pages[] = { { "/a", OK("a") }, { 0 } };
    server s;
    hands h = { .stopped = true };
    server_begin(&s, pages);
    gs_net *net = client_of(&h);
    expect_answer(net, &s, "/a", "stopped");
    h.stopped = false;
    expect_answer(net, &s, "/a", "a");
    gs_net_close(net);
    gs_buf log = server_end(&s);
    gs_buf_done(&log);
    gs_buf_done(&h.waits);
}

Test(net_client, agents)
{
    static const char *const bad[] = { "", "7", "a\r\nX: y", " a" };
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        gs_net_options how = gs_net_defaults();
        gs_net *net = NULL;
        how.agent = bad[i];
        cr_expect_eq(gs_net_open(&how, &net, NULL), GS_EINVAL, "[%s]", bad[i]);
        cr_expect_null(net);
    }
    gs_net_close(NULL);
}
