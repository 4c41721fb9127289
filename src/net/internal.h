/* Shared by the files of this folder only. */
#ifndef GS_NET_INTERNAL_H
#define GS_NET_INTERNAL_H

#include <sys/socket.h>

#include "net/net.h"

/* --- Addresses (address.c) --- */

enum { GS_ADDRESS_TEXT = 64 };

/* NULL: of the public internet; else what it is instead, "loopback (RFC 1122)". */
const char *gs_address_not_public(const struct sockaddr *address);
/* An IPv4 or IPv6 address; false: it is none. */
bool gs_address_parse(const char *text, struct sockaddr_storage *out);
void gs_address_text(const struct sockaddr *address, char out[GS_ADDRESS_TEXT]);

/* --- URLs (url.c) --- */

/* Strings are the caller's: gs_url_done(). */
typedef struct gs_url {
    char *text; /* what is asked for: no fragment, non-ASCII bytes encoded */
    char *site; /* "https://example.org:443": whose robots.txt */
    char *host; /* "example.org": who is asked */
    char *path; /* with the query: "/a?b" */
    bool is_https;
} gs_url;

/* `base` NULL: `text` is a whole address. GS_EINVAL: it is no http or https address, or has a name and password;
 * GS_ENOMEM. */
gs_status gs_url_parse(const char *text, const gs_url *base, gs_url *out, gs_error *err);
void gs_url_done(gs_url *url);

/* --- robots.txt (robots.c) --- */

typedef struct gs_robots_rule {
    size_t at, len; /* of its pattern, in gs_robots.patterns */
    bool allow;
} gs_robots_rule;

/* The rules of one robot. Zero: all is allowed. */
typedef struct gs_robots {
    gs_robots_rule *rules;
    size_t n, cap;
    gs_buf patterns;
    double delay; /* Crawl-delay, seconds; 0: none said */
} gs_robots;

/* The product token of a User-Agent: its first word of letters, "-" and "_". */
gs_span gs_robots_token(const char *agent);
/* The rules of the groups that name the token, letter case apart, else of "*". Any bytes are read; what is past
 * GS_LIMIT_ROBOTS is not. GS_ENOMEM. */
gs_status gs_robots_parse(gs_span text, gs_span token, gs_robots *out, gs_error *err);
/* May a path, with its query, be asked for? false also without memory. */
bool gs_robots_allow(const gs_robots *robots, gs_span path);
void gs_robots_done(gs_robots *robots);

/* --- Politeness (polite.c) --- */

enum { GS_POLITE_MOST_DELAY = 30 }; /* seconds of a Crawl-delay that are heeded */

typedef struct gs_polite_host {
    char *name;
    double ready; /* may be asked again */
} gs_polite_host;

/* What a site's robots.txt came to. */
typedef struct gs_polite_site {
    char *name;
    double got;
    gs_robots robots;
    gs_error refusal; /* code GS_OK: by the rules */
} gs_polite_site;

typedef struct gs_polite {
    gs_net_clock clock;
    double delay;
    gs_polite_host *hosts;
    size_t n_hosts, cap_hosts;
    gs_polite_site *sites;
    size_t n_sites, cap_sites;
} gs_polite;

void gs_polite_done(gs_polite *polite);
/* Waits until the host may be asked. `at_least`: seconds since the last time, beside the usual delay. GS_EIO: stopped
 * while waiting; GS_ENOMEM. */
gs_status gs_polite_wait(gs_polite *polite, const char *host, double at_least, gs_error *err);
/* It has just been asked: the delay begins. */
void gs_polite_asked(gs_polite *polite, const char *host);
/* What is known of a site; NULL: nothing, or from more than a day ago (RFC 9309, 2.4). Until the next call of add. */
gs_polite_site *gs_polite_known(gs_polite *polite, const char *site);
/* A place for what becomes known of it; beyond GS_LIMIT_SITES in place of the oldest. NULL: no memory. */
gs_polite_site *gs_polite_add(gs_polite *polite, const char *site);

/* --- One request (request.c) --- */

typedef struct gs_wire gs_wire; /* connections, with libcurl behind them */

gs_status gs_wire_open(const gs_net_options *options, gs_wire **out, gs_error *err);
void gs_wire_close(gs_wire *wire);

/* A request and its answer. */
typedef struct gs_exchange {
    const char *url;
    const char *accept;
    const char *etag, *modified; /* sent where not NULL */
    size_t max_bytes;
    bool front_only; /* what is past max_bytes is not read; else it is GS_ELIMIT */
    bool is_post;    /* `sent` goes with it, and the body of any status is kept */
    gs_span sent;
    const char *content_type_sent;
    const gs_post_field *fields;
    size_t n_fields;
    long status;     /* 0: no answer began */
    gs_buf body;
    gs_arena strings;
    const char *location, *content_type, *new_etag, *new_modified, *retry_after; /* in `strings`, or NULL */
} gs_exchange;

/* Any status of the server's is GS_OK. Redirects are not followed. */
gs_status gs_wire_ask(gs_wire *wire, gs_exchange *exchange, gs_error *err);
void gs_exchange_done(gs_exchange *exchange);
/* The first line of what a server says, in printable ASCII, cut to fit. */
void gs_net_reason(gs_span text, char *out, size_t size);

struct gs_net {
    gs_net_options options;
    gs_wire *wire;
    gs_polite polite;
    gs_span token;
};

#endif
