/* Who asks, in two steps. On the event loop: what was sent is read, and who is known to have failed too often, or sent
 * nothing where something is needed, is refused before a byte of the body is kept. On a worker: the token is looked up
 * in the store, so that one that was revoked, by whatever process, ends at once.
 *
 * Until a token was seen to be good, its request takes one out of the failures that its address may make, and gets it
 * back: nobody can hold more memory by guesses than they may make. */
#include "http/access.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    FAILURES = 10,                /* that an address may make at once */
    KNOWN = 256,                  /* tokens remembered to be good */
    KNOWN_FOR = 5 * 60 * 1000,    /* ms */
    NOTED_EVERY = 60 * 1000,      /* ms between two writes that a token was used */
};
#define FAILURES_PER_SECOND .1

typedef struct known {
    uint64_t token; /* the front of its digest */
    int64_t good_at, noted_at;
} known;

struct gs_access {
    gs_access_options options;
    unsigned char key[GS_SESSION_KEY];
    gs_rate *failures, *requests; /* requests NULL: any number */
    pthread_mutex_t lock;         /* of what follows */
    known known[KNOWN];
};

gs_status gs_access_new(const gs_access_options *options, gs_access **out, gs_error *err)
{
    gs_access *access = calloc(1, sizeof(*access));
    if (!access)
        return gs_fail_nomem(err);
    access->options = *options;
    pthread_mutex_init(&access->lock, NULL);
    gs_status status = gs_rate_new(FAILURES_PER_SECOND, FAILURES, &access->failures, err);
    if (status == GS_OK && options->per_second > 0)
        status = gs_rate_new(options->per_second, options->per_second * 2 + 1, &access->requests, err);
    if (status == GS_OK && options->desk && !gs_session_key(gs_desk_link_key(options->desk), access->key))
        status = gs_fail(err, GS_EIO, NULL, 0, "libcrypto failed");
    if (status == GS_OK)
        *out = access;
    else
        gs_access_free(access);
    return status;
}

void gs_access_free(gs_access *access)
{
    if (!access)
        return;
    gs_rate_free(access->failures);
    gs_rate_free(access->requests);
    gs_wipe(access->key, sizeof(access->key));
    pthread_mutex_destroy(&access->lock);
    free(access);
}

const unsigned char *gs_access_key(const gs_access *access)
{
    return access->key;
}

bool gs_access_is_secure(const gs_access *access)
{
    return access->options.secure;
}

/* --- Tokens seen to be good --- */

static uint64_t front_of(const gs_asker *asker)
{
    uint64_t front;
    memcpy(&front, asker->token, sizeof(front));
    return front;
}

static bool is_known(gs_access *access, const gs_asker *asker, int64_t now)
{
    uint64_t front = front_of(asker);
    pthread_mutex_lock(&access->lock);
    const known *k = &access->known[front % KNOWN];
    bool yes = k->token == front && now - k->good_at < KNOWN_FOR;
    pthread_mutex_unlock(&access->lock);
    return yes;
}

/* True: it is time to note that it was used. */
static bool remember(gs_access *access, const gs_asker *asker, int64_t now)
{
    uint64_t front = front_of(asker);
    pthread_mutex_lock(&access->lock);
    known *k = &access->known[front % KNOWN];
    if (k->token != front)
        *k = (known){ .token = front };
    k->good_at = now;
    bool due = now - k->noted_at >= NOTED_EVERY;
    if (due)
        k->noted_at = now;
    pthread_mutex_unlock(&access->lock);
    return due;
}

static void forget(gs_access *access, const gs_asker *asker)
{
    uint64_t front = front_of(asker);
    pthread_mutex_lock(&access->lock);
    known *k = &access->known[front % KNOWN];
    if (k->token == front)
        *k = (known){ 0 };
    pthread_mutex_unlock(&access->lock);
}

/* --- Refusing --- */

static bool refuse(const gs_request *request, gs_response *response, const char *why)
{
    gs_refuse(request, response, GS_PROBLEM_UNAUTHORISED, "%s", why);
    gs_response_header(response, "WWW-Authenticate", "Bearer realm=\"gainsay\"");
    return false;
}

static bool refuse_for_now(const gs_request *request, gs_response *response, const char *why, int wait)
{
    gs_refuse(request, response, GS_PROBLEM_TOO_MANY, "%s", why);
    gs_response_header(response, "Retry-After", "%d", wait);
    return false;
}

/* --- On the event loop --- */

bool gs_access_reserve(gs_access *access, const gs_request *request, gs_response *response, gs_asker *asker)
{
    int wait = 0;
    if (asker->is_told && is_known(access, asker, request->now))
        return true;
    asker->is_taken = gs_rate_take(access->failures, gs_rate_peer(request->peer), request->now, &wait);
    return asker->is_taken ||
           refuse_for_now(request, response, "too many tokens from this address were wrong", wait);
}

/* A page of another site can make a browser send its cookie, but not a false Origin. */
static bool is_from_our_page(const gs_request *request)
{
    const char *site = gs_request_header(request, "Sec-Fetch-Site");
    return request->method == GS_GET || request->method == GS_HEAD || gs_request_header(request, "Origin") ||
           (site && strcmp(site, "same-origin") == 0);
}

/* The token of the header, else the session of the cookie. False: there is one, and it is none. */
static bool read_asker(const gs_access *access, const gs_request *request, gs_response *response, gs_asker *asker)
{
    const char *header = gs_request_header(request, "Authorization");
    if (header) {
        asker->is_told = strncasecmp(header, "Bearer ", 7) == 0 && gs_token_digest(header + 7, asker->token);
        return asker->is_told || refuse(request, response, "Authorization: Bearer gst_... is asked for");
    }
    const char *name = access->options.secure ? GS_COOKIE_SECURE : GS_COOKIE_PLAIN;
    gs_span value = gs_cookie_find(gs_request_header(request, "Cookie"), name);
    gs_session_cookie cookie;
    if (!value.ptr || !gs_session_read(access->key, value, request->now, &cookie))
        return true;
    if (!is_from_our_page(request)) {
        gs_refuse(request, response, GS_PROBLEM_FOREIGN_ORIGIN, "a browser that changes something has to send Origin");
        return false;
    }
    memcpy(asker->token, cookie.token, sizeof(asker->token));
    asker->until = cookie.until;
    asker->is_told = true;
    return true;
}

/* Where no token is needed one that is sent counts all the same: it says who asks. What else stands in the header is
 * for a proxy. */
static bool may_be_local(const gs_access *access, const gs_request *request)
{
    const char *header = gs_request_header(request, "Authorization");
    return !access->options.needed && (!header || strncasecmp(header, "Bearer ", 7) != 0);
}

/* The handler looks at the signature: it is made with a key of the thing itself. */
static bool is_signed(const gs_request *request)
{
    return request->route->flags & GS_SIGNED && !gs_request_header(request, "Authorization") &&
           gs_request_header(request, GS_SIGNATURE_HEADER);
}

bool gs_access_begin(gs_access *access, gs_request *request, gs_response *response, gs_asker *asker)
{
    *asker = (gs_asker){ 0 };
    if (request->route->roles == GS_ROLE_ANYONE)
        return true;
    if (is_signed(request))
        return gs_access_reserve(access, request, response, asker);
    if (may_be_local(access, request) || !access->options.desk) {
        request->who = "local";
        request->role = GS_ROLE_ADMIN;
        return true;
    }
    if (!read_asker(access, request, response, asker))
        return false;
    if (!asker->is_told)
        return refuse(request, response, "a token is needed: Authorization: Bearer gst_...");
    return gs_access_reserve(access, request, response, asker);
}

/* --- On a worker --- */

typedef struct looking {
    const gs_asker *asker;
    gs_arena *arena;
    gs_token_row row;
    int64_t now;
    bool found;
} looking;

static gs_status look_up(gs_db *db, void *context, gs_error *err)
{
    looking *l = context;
    gs_status status = gs_token_find(db, l->asker->token, l->arena, &l->row, &l->found, err);
    l->found = status == GS_OK && l->found && gs_token_is_good(&l->row, l->now);
    return status;
}

static gs_status note_used(gs_db *db, void *context, gs_error *err)
{
    const looking *l = context;
    return gs_token_used(db, l->row.id, l->now, err);
}

void gs_access_drop(gs_access *access, const gs_request *request, gs_asker *asker)
{
    if (asker->is_taken)
        gs_rate_give(access->failures, gs_rate_peer(request->peer), request->now);
    asker->is_taken = false;
}

void gs_access_failed(gs_asker *asker)
{
    asker->is_taken = false;
}

bool gs_access_find(gs_access *access, const gs_request *request, gs_response *response, gs_asker *asker,
                    gs_token_row *out)
{
    looking l = { .asker = asker, .arena = request->arena, .now = request->now };
    gs_error err = { 0 };
    gs_store *store = gs_desk_store(access->options.desk);
    if (gs_store_read(store, look_up, &l, &err) != GS_OK) {
        gs_access_drop(access, request, asker);
        gs_refuse(request, response, GS_PROBLEM_UNAVAILABLE, "tokens cannot be looked up now");
        gs_response_header(response, "Retry-After", "5");
        return false;
    }
    if (!l.found) { /* what was taken stays taken */
        asker->is_taken = false;
        forget(access, asker);
        return refuse(request, response, "this token is unknown, has expired or was revoked");
    }
    gs_access_drop(access, request, asker);
    if (remember(access, asker, request->now))
        gs_store_write(store, note_used, &l, NULL); /* a disk that is full is no reason to refuse */
    *out = l.row;
    return true;
}

unsigned gs_role_of(const char *name)
{
    static const unsigned roles[] = { GS_ROLE_VIEWER, GS_ROLE_EDITOR, GS_ROLE_ADMIN, GS_ROLE_INGEST };
    for (size_t i = 0; i < sizeof(roles) / sizeof(*roles); i++)
        if (strcmp(gs_token_role(i), name) == 0)
            return roles[i];
    return 0;
}

bool gs_access_check(gs_access *access, gs_request *request, gs_response *response, gs_asker *asker)
{
    gs_token_row row;
    int wait = 1;
    if (!asker->is_told)
        return true;
    if (!gs_access_find(access, request, response, asker, &row))
        return false;
    request->who = row.name;
    request->role = gs_role_of(row.role);
    if (access->requests && !gs_rate_take(access->requests, (uint64_t)row.id, request->now, &wait))
        return refuse_for_now(request, response, "this token asks too often", wait);
    if (request->route->roles & request->role)
        return true;
    gs_refuse(request, response, GS_PROBLEM_FORBIDDEN, "a token with the role of %s may not do that", row.role);
    return false;
}

bool gs_access_holds(gs_access *access, int64_t now, const gs_asker *asker)
{
    gs_arena arena = { 0 };
    looking l = { .asker = asker, .arena = &arena, .now = now };
    if (!asker->is_told)
        return true;
    if (asker->until && asker->until <= now)
        return false;
    bool read = gs_store_read(gs_desk_store(access->options.desk), look_up, &l, NULL) == GS_OK;
    gs_arena_done(&arena);
    return read && l.found;
}
