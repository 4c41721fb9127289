/* What the files of the server share; handlers see handler.h only. */
#ifndef GS_HTTP_INTERNAL_H
#define GS_HTTP_INTERNAL_H

#include <pthread.h>
#include <stdatomic.h>

#include "http/access.h"
#include "http/handler.h"

/* --- Addresses of requests (uri.c) --- */

/* Splits the target at its query and keeps both in the arena; false: it is no absolute path, or there is no memory. */
bool gs_uri_split(const char *target, gs_arena *arena, const char **path, const char **query);
/* Undoes percent-encoding (and + in a query). NULL: bad encoding, a NUL, or no UTF-8; or no memory. */
const char *gs_uri_decode(gs_span text, bool in_query, gs_arena *arena);
/* Reads the query by the names of the route; false: the response is a problem. */
bool gs_uri_query(gs_request *request, gs_response *response, const char *query);

/* --- Who may ask (guard.c) --- */

typedef struct gs_guard {
    const char *const *hosts; /* names given */
    size_t n_hosts;
    bool is_loopback, is_any; /* what is listened on */
    char address[48];         /* of the socket, without its port */
    unsigned port;
} gs_guard;

/* Reads the address of a listening socket. GS_EIO. */
gs_status gs_guard_init(gs_guard *guard, int listen_fd, const char *const *hosts, size_t n_hosts, gs_error *err);
/* The Host header is one of ours: no page of another site that lets its name point to us gets an answer. */
bool gs_guard_host(const gs_guard *guard, const char *host);
/* No browser says that another site's page asks. Headers may be NULL. */
bool gs_guard_origin(const gs_guard *guard, const char *host, const char *origin, const char *fetch_site, bool unsafe);

/* --- Connections (watch.c) --- */

typedef enum phase { PHASE_IDLE, PHASE_HEADER, PHASE_BODY, PHASE_WORK, PHASE_ANSWER, PHASE_STREAM } phase;

/* A socket; the watch ends it when its client takes too long over something. */
typedef struct gs_conn {
    struct gs_conn *next, *before;
    int fd;
    _Atomic int phase;
    _Atomic int64_t since; /* ms of a steady clock: when the phase began */
    _Atomic uint64_t bytes; /* come or gone in this phase */
    char peer[48];
} gs_conn;

int64_t gs_steady_ms(void);
void gs_conn_enter(gs_conn *link, phase to);

/* --- Exchanges: a request and its response --- */

typedef enum exchange_state { BEGUN, READING, WAITING, ANSWERED } exchange_state;

typedef struct gs_exchange {
    struct gs_exchange *next; /* in a queue, or among the waiting streams */
    gs_server *server;
    struct MHD_Connection *connection;
    gs_conn *link;
    exchange_state state;
    gs_arena arena;
    gs_request request;
    gs_response response;
    const char *target; /* as sent */
    gs_asker asker;
    gs_buf body;
    size_t body_limit, charged, received, sent;
    bool refused;       /* the response is a problem already; the rest of the body is read and forgotten */
    bool cut;           /* the connection closes behind the answer */
    int64_t began;      /* µs of a steady clock */
    /* Of a stream. */
    gs_buf piece;
    size_t piece_at;
    bool is_streaming, ended, broken;
    uint64_t seen_wakes;
    int64_t look_again; /* ms of a steady clock */
} gs_exchange;

typedef struct gs_queue {
    gs_exchange *first, *last;
    size_t n;
} gs_queue;

typedef struct gs_named_check {
    const char *name;
    gs_ready_check *check;
    void *context;
} gs_named_check;

enum { MAX_CHECKS = 16, MAX_LOOPS = 16, MAX_SERVER_WORKERS = 128 };

typedef struct worker_thread {
    pthread_t id;
    gs_worker worker;
    bool started;
} worker_thread;

/* A request with an Idempotency-Key that a worker is at. (idempotency.c) */
typedef struct gs_key_at_work gs_key_at_work;

struct gs_server {
    gs_server_options options;
    gs_guard guard;
    struct MHD_Daemon *daemon;
    uint64_t salt;            /* of the ids of requests */
    _Atomic uint64_t n_requests;
    _Atomic size_t body_bytes;
    _Atomic bool stopping;
    _Atomic int n_streams;    /* of events */
    gs_access *access;

    pthread_mutex_t lock;     /* of what follows */
    pthread_cond_t can_work, drained, tick;
    gs_queue queue, waiting;  /* for a worker; streams with nothing to say */
    uint64_t wakes;
    gs_key_at_work *keys;
    size_t n_open;            /* exchanges */
    bool closed;              /* workers end when the queue is empty */
    bool watch_ends;

    pthread_mutex_t links_lock;
    gs_conn *links;
    size_t n_links;

    worker_thread *workers;
    size_t n_workers;
    pthread_t watch;
    bool has_watch;

    gs_named_check checks[MAX_CHECKS];
    size_t n_checks;
    gs_counter *connections, *waiting_requests;
};

/* --- Exchanges (exchange.c) --- */

/* Fills in what a handler sees and finds the route. False: the response is a problem. */
bool gs_exchange_begin(gs_exchange *x, const char *method);
/* Takes bytes of the body. False: the connection must be cut. */
bool gs_exchange_take(gs_exchange *x, const char *bytes, size_t len);
/* Everything is there: runs the handler here if it is inline. False: it is for a worker. */
bool gs_exchange_run_inline(gs_exchange *x);
gs_exchange *gs_exchange_new(gs_server *server, const char *target);
/* Logs and counts, then frees. */
void gs_exchange_end(gs_exchange *x, bool complete);
/* Headers that every answer has. */
void gs_exchange_finish(gs_exchange *x);

/* Runs the handler of the request's route, on a worker. (idempotency.c) */
void gs_route_run(gs_worker *worker, const gs_request *request, gs_response *response);

/* --- Workers (worker.c) --- */

gs_status gs_workers_start(gs_server *server, gs_error *err);
void gs_workers_end(gs_server *server);
/* Queues a request; false: the queue is full. A stream always finds room: it is there already. */
bool gs_workers_queue(gs_server *server, gs_exchange *x);
void gs_queue_push(gs_queue *queue, gs_exchange *x);

/* --- The watch (watch.c): slow clients, waiting streams --- */

gs_status gs_watch_start(gs_server *server, gs_error *err);
void gs_watch_end(gs_server *server);
gs_conn *gs_conn_new(gs_server *server, int fd);
void gs_conn_free(gs_server *server, gs_conn *link);

/* --- The log (log.c) --- */

/* One line about a request that is over. `complete`: its answer was sent whole. */
void gs_log_request(const gs_exchange *x, bool complete);

/* --- The connection to the HTTP library (server.c) --- */

/* The exchange goes on in its event loop. Any thread. */
void gs_exchange_resume(gs_exchange *x);

#endif
