/* Who asks, and what they may do: tokens, sessions of browsers, how often. */
#ifndef GS_HTTP_ACCESS_H
#define GS_HTTP_ACCESS_H

#include <pthread.h>

#include "http/handler.h"

/* --- How often (rate.c): buckets that fill by the second, one for each key --- */

/* The fullest of a set makes room for a new key: whoever is forgotten so could have gone on. Any thread. */
typedef struct gs_rate gs_rate;

gs_status gs_rate_new(double per_second, double most, gs_rate **out, gs_error *err);
void gs_rate_free(gs_rate *rate);
/* Takes one out. False: there is none; *wait: seconds until there is. */
bool gs_rate_take(gs_rate *rate, uint64_t key, int64_t now, int *wait);
/* Puts one back. */
void gs_rate_give(gs_rate *rate, uint64_t key, int64_t now);
/* Of an address; those that one customer of IPv6 has are one. */
uint64_t gs_rate_peer(const char *address);

/* --- Sessions (session.c): what the cookie of a browser that logged in says --- */

typedef struct gs_session_cookie {
    unsigned char token[GS_SHA256_BYTES]; /* digest of the token it logged in with */
    int64_t until;                        /* ms */
} gs_session_cookie;

#define GS_COOKIE_PLAIN "gainsay"
#define GS_COOKIE_SECURE "__Host-gainsay" /* browsers take it over https only (RFC 6265bis, 4.1.3.2) */
enum { GS_SESSION_KEY = GS_SHA256_BYTES };

/* The key of sessions, of the desk's. False: libcrypto failed. */
bool gs_session_key(gs_span desk_key, unsigned char out[GS_SESSION_KEY]);
/* Appends the value of the cookie. False as above. */
bool gs_session_put(const unsigned char key[GS_SESSION_KEY], const gs_session_cookie *cookie, gs_buf *out);
/* False: none of ours, or it is over. */
bool gs_session_read(const unsigned char key[GS_SESSION_KEY], gs_span value, int64_t now, gs_session_cookie *out);
/* The value of a cookie in a Cookie header; its ptr is NULL where there is none. */
gs_span gs_cookie_find(const char *header, const char *name);

/* --- Requests (access.c) --- */

/* What a server keeps for it. */
typedef struct gs_access gs_access;

typedef struct gs_access_options {
    bool needed;       /* else who sends no token is "local", and may do all */
    bool secure;       /* browsers come over https: cookies are for that only */
    double per_second; /* requests with one token; 0: any number */
    gs_desk *desk;     /* NULL: there are no tokens, and `needed` is false */
} gs_access_options;

gs_status gs_access_new(const gs_access_options *options, gs_access **out, gs_error *err);
void gs_access_free(gs_access *access);

/* What was told of who asks, and not yet looked up. */
typedef struct gs_asker {
    unsigned char token[GS_SHA256_BYTES];
    int64_t until; /* of the session; 0: it is none */
    bool is_told;  /* a token or a session */
    bool is_taken; /* one was taken out of the failures that the address may make */
} gs_asker;

/* When the header is there, on the event loop: no store is asked. False: the response is a problem. */
bool gs_access_begin(gs_access *access, gs_request *request, gs_response *response, gs_asker *asker);
/* Before the handler, on a worker: looks the token up; who and role of the request are set. False as above. */
bool gs_access_check(gs_access *access, gs_request *request, gs_response *response, gs_asker *asker);
/* The two steps of a token that stands elsewhere than in a header: a failure is taken; the token is looked up. */
bool gs_access_reserve(gs_access *access, const gs_request *request, gs_response *response, gs_asker *asker);
bool gs_access_find(gs_access *access, const gs_request *request, gs_response *response, gs_asker *asker,
                    gs_token_row *out);
/* The GS_ROLE_… bit of a name; 0: none. */
unsigned gs_role_of(const char *name);
const unsigned char *gs_access_key(const gs_access *access);
bool gs_access_is_secure(const gs_access *access);
/* The request is over before it was checked. */
void gs_access_drop(gs_access *access, const gs_request *request, gs_asker *asker);
/* A signature was wrong: what was taken for it stays taken. */
void gs_access_failed(gs_asker *asker);
/* Is the token still good? For streams, which last. */
bool gs_access_holds(gs_access *access, int64_t now, const gs_asker *asker);

#endif
