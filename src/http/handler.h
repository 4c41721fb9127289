/* What a handler sees of a request and fills in of a response, and the table that names all handlers. No type of the
 * HTTP library: a handler is a plain function that runs on one thread.
 *
 * A handler decodes, calls what the command line calls, and encodes. It runs on a worker, which owns a session and a
 * signer; `GS_INLINE` ones run on the event loop and must answer at once, without I/O and locks that are held long. */
#ifndef GS_HTTP_HANDLER_H
#define GS_HTTP_HANDLER_H

#include "base/base.h"
#include "desk/desk.h"
#include "http/http.h"

/* --- Requests (request.c) --- */

typedef enum gs_method { GS_GET, GS_HEAD, GS_POST, GS_PUT, GS_PATCH, GS_DELETE, GS_N_METHODS, GS_NO_METHOD } gs_method;
const char *gs_method_name(gs_method method);
gs_method gs_method_of(const char *name);

/* Borrowed, NUL-ended. */
typedef struct gs_pair {
    const char *name, *value;
} gs_pair;

enum { GS_MAX_PARAMS = 4 };

typedef struct gs_route gs_route;

/* Everything lives in the arena, or as long as the request. */
typedef struct gs_request {
    gs_method method; /* a HEAD is told to handlers as GS_GET */
    bool is_head;
    const gs_route *route;
    const char *path;                   /* as sent, without the query */
    const char *params[GS_MAX_PARAMS];  /* what stood for {…} in the route's path, in order, decoded: UTF-8 */
    gs_pair *query;                     /* decoded: UTF-8; names are those of the route's list, each at most once */
    size_t n_query;
    const gs_pair *headers;
    size_t n_headers;
    const char *media_type;             /* of the body, in lower case without parameters; "" where there is none */
    gs_span body;
    char id[20];                        /* of the request, also in the log and in problems */
    char trace[33];                     /* of traceparent, "" where there is none */
    const char *peer;                   /* address of the client */
    const char *who;                    /* "" until somebody has said who it is */
    unsigned role;                      /* of `who`: a GS_ROLE_… bit */
    struct gs_asker *asker;             /* what it was known by: access.h */
    int64_t now;                        /* ms since the epoch, by the desk's clock */
    gs_arena *arena;                    /* of this request: for whatever the handler needs */
    gs_server *server;
} gs_request;

/* The value of a header, told by its name in any case; NULL where there is none. */
const char *gs_request_header(const gs_request *request, const char *name);
/* The value of a member of the query, "" where it stands without one; NULL where there is none. */
const char *gs_request_query(const gs_request *request, const char *name);

/* --- Responses (response.c) --- */

typedef struct gs_response gs_response;
typedef struct gs_worker gs_worker;

typedef enum gs_stream_state { GS_STREAM_MORE, GS_STREAM_WAIT, GS_STREAM_END, GS_STREAM_BROKEN } gs_stream_state;

/* A body that is made piece by piece, each on some worker when the client has taken the one before, so that a slow
 * client holds no thread. */
typedef struct gs_stream_source {
    /* Appends the next piece to `out` (64 KB are a good size). MORE: call again when it is gone. WAIT: call again after
     * gs_server_wake(), or after `patience` ms, when `out` may get a sign of life. BROKEN: the connection is cut. */
    gs_stream_state (*next)(void *context, gs_worker *worker, gs_buf *out);
    void (*free)(void *context); /* once, whatever happened; may be NULL */
    void *context;
    int patience; /* ms of WAIT */
} gs_stream_source;

struct gs_response {
    int status;               /* 200 unless something else is said */
    const char *content_type; /* NULL: no body */
    gs_buf body;              /* the server's to free */
    gs_stream_source stream;  /* next NULL: the body is all there is */
    gs_pair *headers;
    size_t n_headers, headers_cap;
    bool no_store;            /* set by default: answers are nobody's to keep */
    bool is_page;             /* a page with a policy of its own among the headers */
    bool failed;              /* no memory: a bare 503 goes out instead */
    const char *why;          /* for the log only: what went wrong here */
    gs_arena *arena;
};

/* One more header; the value is printed into the arena. A value with control characters is left out. */
void gs_response_header(gs_response *response, const char *name, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* JSON is what `body` will hold. */
gs_buf *gs_response_json(gs_response *response, int status);
/* 204 or such: nothing else. */
void gs_response_empty(gs_response *response, int status);

/* --- Problems, RFC 9457 (problem.c) --- */

/* Each is a URI, urn:x-gainsay:problem:NAME, documented in docs/desk.md. */
typedef enum gs_problem_kind {
    GS_PROBLEM_BAD_REQUEST,
    GS_PROBLEM_INVALID_JSON,       /* 400: the body is no JSON */
    GS_PROBLEM_INVALID_BODY,       /* 422: it is, but not what is asked for */
    GS_PROBLEM_INVALID_QUERY,      /* 400: a member of the query */
    GS_PROBLEM_UNAUTHORISED,
    GS_PROBLEM_FORBIDDEN,
    GS_PROBLEM_FOREIGN_HOST,       /* 421: the Host header names nobody we are */
    GS_PROBLEM_FOREIGN_ORIGIN,     /* 403: another site's page asked */
    GS_PROBLEM_NOT_FOUND,
    GS_PROBLEM_METHOD_NOT_ALLOWED,
    GS_PROBLEM_CONFLICT,
    GS_PROBLEM_GONE,
    GS_PROBLEM_PRECONDITION_FAILED,
    GS_PROBLEM_TOO_LARGE,
    GS_PROBLEM_UNSUPPORTED_TYPE,
    GS_PROBLEM_NOT_TEXT,           /* 422: the bytes are no text we can read */
    GS_PROBLEM_NO_ARTICLE,         /* 422: nothing to score in it */
    GS_PROBLEM_KEY_REUSED,         /* 422: Idempotency-Key with another request */
    GS_PROBLEM_PRECONDITION_NEEDED, /* 428 */
    GS_PROBLEM_TOO_MANY,           /* 429; add Retry-After */
    GS_PROBLEM_INTERNAL,
    GS_PROBLEM_UNAVAILABLE,        /* 503; add Retry-After */
    GS_N_PROBLEMS,
} gs_problem_kind;

/* Makes the response this problem, whatever it was. `detail` is for people; what it quotes is valid UTF-8. */
void gs_refuse(const gs_request *request, gs_response *response, gs_problem_kind kind, const char *detail, ...)
    __attribute__((format(printf, 4, 5)));
/* One more row of errors[], after gs_refuse(). `pointer` is a JSON Pointer into the body, or NULL with `parameter`,
 * the name of a member of the query. */
void gs_refuse_add(gs_response *response, const char *pointer, const char *parameter, const char *detail, ...)
    __attribute__((format(printf, 4, 5)));
/* The problem that an error of ours is; "internal" never tells what it was. */
void gs_refuse_error(const gs_request *request, gs_response *response, const gs_error *err);
gs_problem_kind gs_problem_at(size_t i, const char **name, int *status, const char **title);

/* --- Members of the query with their checks (query.c): false: the response is a problem --- */

/* On or off by "", "1", "true" / "0", "false"; *out stays where there is none. */
bool gs_query_bool(const gs_request *request, gs_response *response, const char *name, bool *out);
/* The index of a name; *out stays where there is none. */
bool gs_query_choice(const gs_request *request, gs_response *response, const char *name,
                     const char *(*choice)(size_t i), int *out);
bool gs_query_int(const gs_request *request, gs_response *response, const char *name, int64_t min, int64_t max,
                  int64_t *out);
/* A moment of RFC 3339, as ms since the epoch. */
bool gs_query_time(const gs_request *request, gs_response *response, const char *name, int64_t *out);

/* --- Entity tags and conditions (etag.c) --- */

/* Sets a strong ETag made of `of` (a body, or id and revision). True: the client has it; the response is a 304. */
bool gs_etag(const gs_request *request, gs_response *response, gs_span of);
/* Sets the tag alone: of what is shown with more that changes by itself, so that none is told it has it already. */
void gs_etag_put(gs_response *response, gs_span of);
/* If-Match against the tag of `of`. False: the response is a 412 (or, where `needed`, a 428 for lack of the header). */
bool gs_etag_matches(const gs_request *request, gs_response *response, gs_span of, bool needed);

/* --- Workers (worker.c) --- */

/* What a thread owns. */
struct gs_worker {
    const gs_engine *engine;
    gs_session *session;
    gs_signer *signer;
    gs_intake *intake; /* gs_worker_intake() gives it; NULL: nothing is stored */
    gs_desk *desk;     /* shared; NULL: nothing is stored */
    gs_server *server;
};

/* The worker's intake, empty. NULL: *err says why. */
gs_intake *gs_worker_intake(gs_worker *worker, gs_error *err);
/* Forgets what was added and not kept. */
void gs_worker_drop_intake(gs_worker *worker);

/* Another session in place of the one it has: a session keeps the memory of the largest text it has seen. The last
 * report is gone then. */
void gs_worker_renew(gs_worker *worker);
/* Bytes of a text that is seldom seen: its memory need not stay. */
enum { GS_LARGE_TEXT = 1 << 20 };
/* Where the server counts. */
gs_metrics *gs_server_metrics(gs_server *server);

/* --- Routes (routes.c) --- */

typedef void gs_handler(gs_worker *worker, const gs_request *request, gs_response *response);
/* The worker is NULL. */
#define GS_INLINE 1u
/* Answers also under another Host, to anybody: for probes. */
#define GS_ANY_HOST 2u
/* Needs a desk that keeps things, and has one: worker->desk is not NULL; 404 where there is none. */
#define GS_NEEDS_DESK 4u
/* Makes something: heeds Idempotency-Key. */
#define GS_ONCE 8u
/* May come with a signature of the body in place of a token; then nobody is known, role 0, and the handler looks at it.
 * One that is wrong counts as a wrong token: gs_access_failed(). */
#define GS_SIGNED 16u
#define GS_SIGNATURE_HEADER "x-superdesk-signature"

/* What a person or program may do; a route names all that may use it. */
enum {
    GS_ROLE_ANYONE = 0, /* as a route's roles: no token is asked for */
    GS_ROLE_VIEWER = 1, GS_ROLE_EDITOR = 2, GS_ROLE_ADMIN = 4, GS_ROLE_INGEST = 8,
    GS_ROLES_READ = GS_ROLE_VIEWER | GS_ROLE_EDITOR | GS_ROLE_ADMIN,
    GS_ROLES_EDIT = GS_ROLE_EDITOR | GS_ROLE_ADMIN,
    GS_ROLES_SCORE = GS_ROLES_READ | GS_ROLE_INGEST,
    GS_ROLES_INGEST = GS_ROLE_INGEST | GS_ROLE_EDITOR | GS_ROLE_ADMIN,
};

struct gs_route {
    gs_method method;
    const char *path;                /* {name} stands for a segment, or the front of one: "/feeds/{rule}.atom" */
    gs_handler *handler;
    unsigned roles, flags;
    size_t body_limit;               /* bytes; 0: no body */
    const char *const *types;        /* media types taken, ends with NULL; NULL: no body, or (with a limit) JSON */
    const char *const *query;        /* names taken, ends with NULL; NULL: none */
};

const gs_route *gs_route_at(size_t i);
typedef struct gs_route_match {
    const gs_route *route;           /* NULL: none */
    bool path_known;                 /* another method has it */
    const char *allow;               /* methods of the path, for 405 */
    bool failed;                     /* no memory */
} gs_route_match;
/* Finds the route; fills request->params. */
gs_route_match gs_route_find(gs_method method, const char *path, gs_request *request);

/* --- Handlers, one file a resource --- */

gs_handler gs_handle_health, gs_handle_ready, gs_handle_metrics, gs_handle_openapi; /* service.c */
gs_handler gs_handle_score;                                                         /* score.c */
gs_handler gs_handle_articles_post;                                                 /* articles_post.c */
gs_handler gs_handle_articles;                                                      /* articles.c */
/* article.c */
gs_handler gs_handle_article, gs_handle_version, gs_handle_article_report, gs_handle_article_delete;
/* rules.c */
gs_handler gs_handle_rules, gs_handle_rules_post, gs_handle_rule, gs_handle_rule_put, gs_handle_rule_delete;
gs_handler gs_handle_rules_preview;                                                 /* preview.c */
gs_handler gs_handle_alerts, gs_handle_alert, gs_handle_alert_articles;             /* alerts.c */
gs_handler gs_handle_verdict_post;                                                  /* verdicts.c */
gs_handler gs_handle_verdict_page, gs_handle_verdict_link;                          /* verdict_link.c */

/* Endpoints, deliveries, events, feeds, access. */
gs_handler gs_handle_endpoints, gs_handle_endpoint, gs_handle_endpoint_new, gs_handle_endpoint_change,
    gs_handle_endpoint_remove;                                                      /* endpoints.c */
gs_handler gs_handle_endpoint_rotate, gs_handle_endpoint_test;                      /* endpoint_acts.c */
gs_handler gs_handle_deliveries, gs_handle_delivery, gs_handle_delivery_replay;     /* deliveries.c */
gs_handler gs_handle_events;                                                        /* events.c */
gs_handler gs_handle_feed_atom, gs_handle_feed_json, gs_handle_secret_atom, gs_handle_secret_json; /* feeds.c */
gs_handler gs_handle_feed_secret_new, gs_handle_feed_secret_remove;                 /* feed_secret.c */
gs_handler gs_handle_login, gs_handle_logout;                                       /* login.c */
gs_handler gs_handle_audit;                                                         /* audit.c */

gs_handler gs_handle_sources, gs_handle_source, gs_handle_source_new, gs_handle_source_change,
    gs_handle_source_remove;                                                        /* sources.c */
gs_handler gs_handle_source_poll, gs_handle_source_push;                            /* source_acts.c */

#endif
