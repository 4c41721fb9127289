/* net: pages and feeds of other people's servers. They are asked one at a time, no more often than they like, of pages
 * only what their robots.txt allows, and never where they could lead us into our own network. All of libcurl.
 *
 * Thread rule: a client, and what it gave, belongs to one thread at a time. */
#ifndef GS_NET_H
#define GS_NET_H

#include "base/base.h"

/* Time as the client sees it, so that tests need not wait. */
typedef struct gs_net_clock {
    double (*now)(void *context);                /* seconds, of a steady clock */
    bool (*wait)(void *context, double seconds); /* false: give up */
    bool (*is_stopped)(void *context);           /* asked while a server is waited for */
    void *context;
} gs_net_clock;

typedef struct gs_net_options {
    const char *agent;         /* User-Agent; its first word is the product token of robots.txt. Default gainsay */
    size_t max_bytes;          /* of an answer, its encoding undone; default 16 MB */
    int connect_seconds;       /* to get a connection; default 10 */
    int seconds;               /* of one request in all, redirects apart; default 30 */
    double delay;              /* seconds between two requests to a host; default 1 */
    bool allow_private;        /* addresses that are not of the public internet, too; default false */
    const char *allow_address; /* this one of them only; NULL: none */
    gs_net_clock clock;        /* functions NULL: the system's steady clock, never stopped */
} gs_net_options;

gs_net_options gs_net_defaults(void);

typedef struct gs_net gs_net;

/* Strings of the options must outlive the client. GS_ENOMEM, GS_EINVAL: the agent is no header's value, or
 * allow_address is no address. gs_net_close() it. */
gs_status gs_net_open(const gs_net_options *options, gs_net **out, gs_error *err);
void gs_net_close(gs_net *net);
GS_DEFINE_AUTO(gs_net, gs_net_close)

/* Could it be asked for? GS_EINVAL: it is no address of the web, with one line of why. Where it leads is not looked
 * up. (url.c) */
gs_status gs_net_check_url(const char *url, gs_error *err);

/* What a server said of a version of a resource, to be told of another only. */
typedef struct gs_validator {
    const char *etag, *modified; /* as the server wrote them; NULL: it did not */
    const char *at;              /* the address that said so, behind redirects */
} gs_validator;

/* The caller's: gs_net_answer_done(), after an error, too. */
typedef struct gs_net_answer {
    bool not_changed;         /* since the validator: there is no body */
    gs_span body;             /* its encoding undone */
    const char *url;          /* of the answer, behind redirects */
    const char *content_type; /* or NULL */
    gs_validator validator;
    bool downgraded;         /* a redirect led from https to http */
    const char *retry_after; /* as the server wrote it, where the answer is an error; or NULL */
    gs_buf bytes;
    gs_arena strings;
} gs_net_answer;

/* Gets what is at an address, http or https. `known` may be NULL. What is no answer 200 (or 304, where asked) is an
 * error with one line of why:
 *   GS_EINVAL  no address of the web, or one that may not be asked: robots.txt, private networks
 *   GS_ELIMIT  larger, or longer on its way, than the options allow; more than GS_LIMIT_REDIRECTS redirects
 *   GS_ENOENT  404 and 410
 *   GS_EIO     all else that the network and the server can do, and the clock's stop */
gs_status gs_net_fetch(gs_net *net, const char *url, const gs_validator *known, gs_net_answer *out, gs_error *err);
/* The same without robots.txt, which is for those who follow links: an address that somebody subscribed to. */
gs_status gs_net_fetch_feed(gs_net *net, const char *url, const gs_validator *known, gs_net_answer *out,
                            gs_error *err);
void gs_net_answer_done(gs_net_answer *answer);

/* Seconds until the time that a Retry-After names by number or by date (RFC 9110, 10.2.3); `now`: ms since the epoch.
 * Below 0: it names none. (polite.c) */
int64_t gs_net_retry_seconds(const char *retry_after, int64_t now);

/* --- Messages (post.c, mail.c): sent once; when again is the caller's to decide. No robots.txt is asked. --- */

typedef struct gs_post_field {
    const char *name, *value;
} gs_post_field;

typedef struct gs_post {
    const char *url;
    const char *content_type;
    const gs_post_field *fields; /* further ones */
    size_t n_fields;
    gs_span body;
    int64_t now; /* ms since the epoch: a Retry-After may be a date */
} gs_post;

typedef struct gs_post_answer {
    long status;         /* of HTTP, whatever it is; redirects are not followed */
    int64_t retry_after; /* seconds; below 0: not said */
    char reason[200];    /* the first line of the answer, printable ASCII */
} gs_post_answer;

/* GS_EINVAL: no address, a private one, or no header field; GS_ELIMIT: no answer in time; GS_EIO: no connection, or the
 * clock's stop; GS_ENOMEM. */
gs_status gs_net_post(gs_net *net, const gs_post *post, gs_post_answer *out, gs_error *err);

/* Plain goes to this machine only. */
typedef enum gs_mail_security { GS_MAIL_STARTTLS, GS_MAIL_TLS, GS_MAIL_PLAIN } gs_mail_security;

/* The desk's own, as configured: it may be in a private network. */
typedef struct gs_mail_server {
    const char *host; /* a name or an address */
    int port;         /* 0: 587, 465, 25 */
    gs_mail_security security;
    const char *user, *password; /* user NULL: no login */
    const char *ca_file;         /* NULL: the system's */
} gs_mail_server;

typedef struct gs_mail {
    const char *from, *to; /* the envelope */
    gs_span message;       /* at most GS_LIMIT_MAIL bytes; lines end in CRLF */
} gs_mail;

typedef struct gs_mail_answer {
    long reply;       /* of SMTP: 250 is taken, 4xx not now, 5xx never (RFC 5321, 4.2.1) */
    char reason[200]; /* its text, printable ASCII */
} gs_mail_answer;

/* Errors as gs_net_post(). */
gs_status gs_net_mail(gs_net *net, const gs_mail_server *server, const gs_mail *mail, gs_mail_answer *out,
                      gs_error *err);

/* --- Validators of many addresses, to be kept between runs (validators.c); jansson --- */

typedef struct gs_validators gs_validators;

/* From JSON as gs_validators_put() wrote it; of empty bytes none. GS_EFORMAT, GS_ENOMEM. gs_validators_free() it. */
gs_status gs_validators_read(gs_span json, gs_validators **out, gs_error *err);
void gs_validators_free(gs_validators *all);
GS_DEFINE_AUTO(gs_validators, gs_validators_free)
/* Of an address as asked for; false: none. The strings live until the next gs_validators_set(). */
bool gs_validators_get(const gs_validators *all, const char *url, gs_validator *out);
/* One without etag and modified is forgotten. Beyond GS_LIMIT_VALIDATORS those set longest ago go. GS_ENOMEM. */
gs_status gs_validators_set(gs_validators *all, const char *url, const gs_validator *validator, gs_error *err);
/* As JSON, an address a line, in the order they were set. */
gs_status gs_validators_put(const gs_validators *all, gs_buf *out, gs_error *err);

#endif
