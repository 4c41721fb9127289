/* A client: robots.txt, then the address itself, then wherever it redirects to, each of them as if it had been asked
 * for first. */
#include "net/internal.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* --- The life of it --- */

static double steady_now(void *context)
{
    struct timespec t;
    (void)context;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool steady_wait(void *context, double seconds)
{
    (void)context;
    poll(NULL, 0, (int)(seconds * 1000) + 1);
    return true;
}

gs_net_options gs_net_defaults(void)
{
    return (gs_net_options){
        .agent = "gainsay", .max_bytes = (size_t)16 << 20, .connect_seconds = 10, .seconds = 30, .delay = 1
    };
}

/* What would be another field, or none at all. */
static bool is_agent(const char *agent)
{
    for (const char *p = agent; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f)
            return false;
    return gs_robots_token(agent).len > 0;
}

gs_status gs_net_open(const gs_net_options *options, gs_net **out, gs_error *err)
{
    if (!is_agent(options->agent))
        return gs_fail(err, GS_EINVAL, NULL, 0, "a User-Agent begins with a name: letters, - and _");
    gs_auto(gs_net_close) gs_net *net = calloc(1, sizeof(*net));
    if (!net)
        return gs_fail_nomem(err);
    net->options = *options;
    if (!net->options.clock.now)
        net->options.clock.now = steady_now;
    if (!net->options.clock.wait)
        net->options.clock.wait = steady_wait;
    net->token = gs_robots_token(options->agent);
    net->polite = (gs_polite){ .clock = net->options.clock, .delay = options->delay };
    gs_status status = gs_wire_open(&net->options, &net->wire, err);
    if (status == GS_OK)
        *out = gs_steal(net);
    return status;
}

void gs_net_close(gs_net *net)
{
    if (!net)
        return;
    gs_wire_close(net->wire);
    gs_polite_done(&net->polite);
    free(net);
}

/* --- One step --- */

static gs_status ask(gs_net *net, const gs_url *url, double delay, gs_exchange *e, gs_error *err)
{
    gs_status status = gs_polite_wait(&net->polite, url->host, delay, err);
    if (status != GS_OK)
        return status;
    e->url = url->text;
    status = gs_wire_ask(net->wire, e, err);
    gs_polite_asked(&net->polite, url->host);
    return status;
}

static bool is_redirect(long status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/* --- robots.txt --- */

/* As RFC 9309, 2.3.1 has it: what is missing allows all, and so do redirects beyond five; what fails forbids all. A
 * *refusal is what is told of every address of the site; the result is of this try alone. */
static gs_status read_robots(gs_net *net, const gs_exchange *e, const char *where, gs_robots *out, gs_error *refusal,
                             gs_error *err)
{
    if (e->status == 200)
        return gs_robots_parse(gs_buf_span(&e->body), net->token, out, err);
    if (e->status >= 500 || e->status < 200)
        gs_fail(refusal, GS_EINVAL, NULL, 0, "%.160s answers %ld, which forbids all of the site", where, e->status);
    return GS_OK;
}

/* Nobody asked for robots.txt by name: a fault of its answer, or behind its redirect, says whose it is. That a server
 * cannot be reached is told as it is. */
static gs_status of_robots(const gs_exchange *e, int hop, gs_status status, gs_error *err)
{
    if (status == GS_OK || status == GS_ENOMEM || !err || (hop == 0 && e->status == 0))
        return status;
    gs_error why = *err;
    return gs_fail(err, status, NULL, 0, "robots.txt: %.240s", why.message);
}

static gs_status get_robots(gs_net *net, const gs_url *url, gs_robots *out, gs_error *refusal, gs_error *err)
{
    enum { HOPS = 5 };
    gs_url at = { 0 };
    gs_status status = gs_url_parse("/robots.txt", url, &at, err);
    for (int i = 0; status == GS_OK; i++) {
        gs_exchange e = { .accept = "text/plain, */*;q=0.1", .max_bytes = GS_LIMIT_ROBOTS + 1, .front_only = true };
        gs_url next = { 0 };
        status = ask(net, &at, 0, &e, err);
        bool goes_on = status == GS_OK && is_redirect(e.status) && e.location && i < HOPS;
        if (goes_on)
            status = gs_url_parse(e.location, &at, &next, err);
        else if (status == GS_OK)
            status = read_robots(net, &e, at.text, out, refusal, err);
        status = of_robots(&e, i, status, err);
        gs_exchange_done(&e);
        if (!goes_on || status != GS_OK)
            break;
        gs_url_done(&at);
        at = next;
    }
    gs_url_done(&at);
    return status;
}

/* What cannot be asked for its robots.txt is asked for nothing, and why is told once more of each address. What is only
 * of the moment, a stop or no memory, is not remembered. */
static gs_status learn_robots(gs_net *net, const gs_url *url, gs_polite_site **out, gs_error *err)
{
    gs_robots robots = { 0 };
    gs_error refusal = { 0 };
    gs_status status = get_robots(net, url, &robots, &refusal, err);
    bool stopped = net->options.clock.is_stopped && net->options.clock.is_stopped(net->options.clock.context);
    if (status == GS_ENOMEM || (status != GS_OK && stopped))
        return status;
    if (status != GS_OK && err)
        refusal = *err;
    gs_polite_site *site = gs_polite_add(&net->polite, url->site);
    if (!site) {
        gs_robots_done(&robots);
        return gs_fail_nomem(err);
    }
    site->robots = robots;
    site->refusal = refusal;
    *out = site;
    return GS_OK;
}

static gs_status permit(gs_net *net, const gs_url *url, double *delay, gs_error *err)
{
    gs_polite_site *site = gs_polite_known(&net->polite, url->site);
    gs_status status = site ? GS_OK : learn_robots(net, url, &site, err);
    if (status != GS_OK)
        return status;
    if (site->refusal.code != GS_OK) {
        if (err)
            *err = site->refusal;
        return site->refusal.code;
    }
    *delay = site->robots.delay;
    return gs_robots_allow(&site->robots, gs_span_of(url->path))
               ? GS_OK
               : gs_fail(err, GS_EINVAL, NULL, 0, "robots.txt of %.120s forbids it", url->site);
}

/* --- Fetching --- */

static const char *phrase(long status)
{
    switch (status) {
    case 401: return " (wants a login)";
    case 402: return " (wants payment)";
    case 403: return " (forbidden)";
    case 404: return " (not found)";
    case 410: return " (gone)";
    case 429: return " (too many requests)";
    case 503: return " (unavailable)";
    default: return "";
    }
}

/* Into the caller's answer; NULL stays NULL. */
static bool keep(gs_net_answer *out, const char **to, const char *text)
{
    *to = text ? gs_arena_copy(&out->strings, gs_span_of(text)) : NULL;
    return *to || !text;
}

static gs_status refuse(const gs_exchange *e, gs_net_answer *out, gs_error *err)
{
    const char *later = e->retry_after ? e->retry_after : "";
    if (is_redirect(e->status))
        return gs_fail(err, GS_EIO, NULL, 0, "the server answers %ld without saying where to", e->status);
    if (!keep(out, &out->retry_after, e->retry_after))
        return gs_fail_nomem(err);
    return gs_fail(err, e->status == 404 || e->status == 410 ? GS_ENOENT : GS_EIO, NULL, 0,
                   "the server answers %ld%s%s%.40s", e->status, phrase(e->status), *later ? "; Retry-After: " : "",
                   later);
}

static gs_status take(gs_exchange *e, const gs_url *url, bool downgraded, gs_net_answer *out, gs_error *err)
{
    gs_net_answer answer = { .not_changed = e->status == 304, .downgraded = downgraded };
    if (!keep(&answer, &answer.url, url->text) || !keep(&answer, &answer.content_type, e->content_type) ||
        !keep(&answer, &answer.validator.etag, e->new_etag) ||
        !keep(&answer, &answer.validator.modified, e->new_modified)) {
        gs_net_answer_done(&answer);
        return gs_fail_nomem(err);
    }
    answer.validator.at = answer.url;
    answer.bytes = e->body;
    e->body = (gs_buf){ 0 };
    answer.body = answer.bytes.len ? gs_buf_span(&answer.bytes) : (gs_span){ "", 0 };
    *out = answer;
    return GS_OK;
}

/* What a validator's server said is told to no other. */
static bool is_of(const gs_validator *known, const gs_url *url)
{
    return known && known->at && strcmp(known->at, url->text) == 0;
}

/* What is asked for, and how it goes. */
typedef struct fetching {
    gs_net *net;
    const gs_validator *known;
    bool heeds_robots, downgraded;
} fetching;

/* One address of the chain: an answer in *out, or where to go on in *next. */
static gs_status step(const fetching *f, const gs_url *url, gs_net_answer *out, gs_url *next, gs_error *err)
{
    const gs_validator *known = f->known;
    double delay = 0;
    bool conditional = is_of(known, url);
    gs_exchange e = {
        .accept = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
                  "application/feed+json, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5",
        .max_bytes = f->net->options.max_bytes,
        .etag = conditional ? known->etag : NULL,
        .modified = conditional ? known->modified : NULL,
    };
    gs_status status = f->heeds_robots ? permit(f->net, url, &delay, err) : GS_OK;
    if (status == GS_OK)
        status = ask(f->net, url, delay, &e, err);
    if (status == GS_OK && is_redirect(e.status) && e.location)
        status = gs_url_parse(e.location, url, next, err);
    else if (status == GS_OK && (e.status == 200 || (e.status == 304 && (e.etag || e.modified))))
        status = take(&e, url, f->downgraded, out, err);
    else if (status == GS_OK)
        status = refuse(&e, out, err);
    gs_exchange_done(&e);
    return status;
}

/* The first error behind a redirect says whereto it led. */
static gs_status behind_redirect(const gs_url *url, int hop, gs_status status, gs_error *err)
{
    if (status == GS_OK || hop == 0 || !err || status == GS_ENOMEM)
        return status;
    gs_error why = *err;
    gs_span cut = gs_span_cut(gs_span_of(url->text), 100);
    return gs_fail(err, status, NULL, 0, "redirected to %.*s: %.140s", (int)cut.len, cut.ptr, why.message);
}

static gs_status fetch(fetching *f, const char *text, gs_net_answer *out, gs_error *err)
{
    gs_url url = { 0 };
    bool done = false;
    *out = (gs_net_answer){ 0 };
    gs_status status = gs_url_parse(text, NULL, &url, err);
    for (int hop = 0; status == GS_OK && !done; hop++) {
        gs_url next = { 0 };
        if (hop > GS_LIMIT_REDIRECTS) {
            status = gs_fail(err, GS_ELIMIT, NULL, 0, "more than %d redirects", GS_LIMIT_REDIRECTS);
            break;
        }
        status = behind_redirect(&url, hop, step(f, &url, out, &next, err), err);
        done = !next.text;
        f->downgraded |= next.text && url.is_https && !next.is_https;
        if (!done) {
            gs_url_done(&url);
            url = next;
        }
    }
    gs_url_done(&url);
    return status;
}

gs_status gs_net_fetch(gs_net *net, const char *url, const gs_validator *known, gs_net_answer *out, gs_error *err)
{
    return fetch(&(fetching){ .net = net, .known = known, .heeds_robots = true }, url, out, err);
}

gs_status gs_net_fetch_feed(gs_net *net, const char *url, const gs_validator *known, gs_net_answer *out, gs_error *err)
{
    return fetch(&(fetching){ .net = net, .known = known }, url, out, err);
}

void gs_net_answer_done(gs_net_answer *answer)
{
    gs_buf_done(&answer->bytes);
    gs_arena_done(&answer->strings);
    *answer = (gs_net_answer){ 0 };
}
