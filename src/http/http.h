/* http: the desk's door for programs and browsers: HTTP/1.1 on one address.
 *
 * Event loops read requests whole and bounded, and hand them to workers; a worker runs a plain function (handler.h)
 * and the loop sends what it made. Who is slow holds a connection and the bytes sent so far, never a thread. A full
 * queue answers 503 at once. */
#ifndef GS_HTTP_H
#define GS_HTTP_H

#include "base/base.h"
#include "desk/desk.h"
#include "engine/engine.h"

typedef struct gs_server gs_server; /* shared by threads */

/* One line of the log, with its line feed: any thread, several at a time; it must not wait long. */
typedef void gs_http_log(void *context, gs_span line);

typedef struct gs_server_options {
    const gs_engine *engine;   /* outlives the server, like everything below */
    gs_desk *desk;             /* NULL: nothing is stored */
    gs_metrics *metrics;
    gs_clock *clock;
    int listen_fd;             /* a listening socket; the server's from then on */
    const char *const *hosts;  /* names beside the address listened on that Host and Origin may have */
    size_t n_hosts;
    int workers, loops;        /* threads; 0: by the machine */
    int queue;                 /* requests that may wait for a worker; default 256 */
    int connections;           /* at once; default 4096 */
    int connections_per_client; /* of one address; 0: any number */
    int read_seconds;          /* until a request's header is there, and on top of 10 KB/s for its body; default 20 */
    int idle_seconds;          /* a connection without a request; default 60 */
    bool tokens_needed;        /* else whoever reaches the address may do all; needs a desk */
    bool secure_cookies;       /* browsers reach it over https, by a proxy */
    int token_rate;            /* requests a second with one token; 0: any number */
    size_t body_bytes;         /* of all requests, and of answers not taken yet; default 256 MB */
    gs_http_log *log;          /* NULL: none */
    void *log_context;
} gs_server_options;

/* Starts all threads. GS_EIO, GS_ENOMEM. */
gs_status gs_server_open(const gs_server_options *options, gs_server **out, gs_error *err);
/* Takes no more connections, answers what was asked within `grace` ms, and ends. False: some were cut off. */
bool gs_server_close(gs_server *server, int grace);
/* Streams that wait look again. Any thread. */
void gs_server_wake(gs_server *server);
/* For /readyz: a part says whether it is well, and why not. Workers call it, several at a time; it outlives the
 * server. */
typedef bool gs_ready_check(void *context, char why[200]);
gs_status gs_server_add_check(gs_server *server, const char *name, gs_ready_check *check, void *context);

/* The routes as lines "METHOD /path", for tests and documentation. */
void gs_http_put_routes(gs_buf *out);

#endif
