/* Politeness, by a clock that only moves when somebody waits. */
#include "alloc.h"

#include <stdio.h>

#include "net/internal.h"

typedef struct hands {
    double now, waited;
    bool stopped;
} hands;

static double now(void *context)
{
    return ((hands *)context)->now;
}

static bool wait_for(void *context, double seconds)
{
    hands *h = context;
    h->waited += seconds;
    h->now += seconds;
    return !h->stopped;
}

static gs_polite polite_of(hands *h, double delay)
{
    return (gs_polite){ .clock = { now, wait_for, NULL, h }, .delay = delay };
}

/* Waits for a host, asks it for `takes` seconds; how long was waited. */
static double ask(gs_polite *p, hands *h, const char *host, double at_least, double takes)
{
    gs_error err = { 0 };
    h->waited = 0;
    cr_assert_eq(gs_polite_wait(p, host, at_least, &err), GS_OK, "%s", err.message);
    h->now += takes;
    gs_polite_asked(p, host);
    return h->waited;
}

static void expect_near(double got, double want)
{
    cr_expect(got > want - 1e-3 && got < want + 1e-3, "%g, not %g", got, want);
}

Test(net_polite, a_host_rests)
{
    hands h = { .now = 100 };
    gs_polite p = polite_of(&h, 1);
    cr_expect_eq(ask(&p, &h, "a", 0, 0.5), 0);
    expect_near(ask(&p, &h, "a", 0, 2), 1); /* since the answer, however long it took */
    cr_expect_eq(ask(&p, &h, "b", 0, 0.25), 0);
    expect_near(ask(&p, &h, "a", 0, 0), 0.75);
    h.now += 5;
    cr_expect_eq(ask(&p, &h, "a", 0, 0), 0);
    gs_polite_done(&p);
}

Test(net_polite, crawl_delay_is_heeded_within_reason)
{
    hands h = { 0 };
    gs_polite p = polite_of(&h, 1);
    cr_expect_eq(ask(&p, &h, "a", 5, 0), 0);
    expect_near(ask(&p, &h, "a", 5, 0), 5);
    expect_near(ask(&p, &h, "a", 0.5, 0), 1);
    expect_near(ask(&p, &h, "a", 86400, 0), GS_POLITE_MOST_DELAY);
    gs_polite_done(&p);
}

Test(net_polite, no_delay_no_wait)
{
    hands h = { 0 };
    gs_polite p = polite_of(&h, 0);
    for (int i = 0; i < 3; i++)
        cr_expect_eq(ask(&p, &h, "a", 0, 0), 0);
    gs_polite_done(&p);
}

Test(net_polite, waiting_can_be_stopped)
{
    hands h = { .stopped = true };
    gs_polite p = polite_of(&h, 1);
    gs_error err;
    cr_expect_eq(ask(&p, &h, "a", 0, 0), 0);
    cr_expect_eq(gs_polite_wait(&p, "a", 0, &err), GS_EIO);
    cr_expect_str_eq(err.message, "stopped");
    gs_polite_done(&p);
}

Test(net_polite, many_hosts)
{
    hands h = { 0 };
    gs_polite p = polite_of(&h, 1);
    char name[32];
    for (int i = 0; i < 5000; i++) {
        snprintf(name, sizeof(name), "host-%d", i);
        cr_expect_eq(ask(&p, &h, name, 0, 0.0001), 0);
    }
    cr_expect_eq(p.n_hosts, 4096);
    expect_near(ask(&p, &h, "host-4999", 0, 0), 1);
    gs_polite_done(&p);
}

Test(net_polite, robots_are_known_for_a_day)
{
    hands h = { .now = 10 };
    gs_polite p = polite_of(&h, 1);
    cr_expect_null(gs_polite_known(&p, "http://a:80"));
    gs_polite_site *site = gs_polite_add(&p, "http://a:80");
    cr_assert_not_null(site);
    cr_assert_eq(gs_robots_parse(gs_span_of("User-agent: *\nDisallow: /"), gs_span_of("x"), &site->robots, NULL), GS_OK);
    cr_expect_null(gs_polite_known(&p, "https://a:443"));
    h.now += 86399;
    site = gs_polite_known(&p, "http://a:80");
    cr_assert_not_null(site);
    cr_expect_not(gs_robots_allow(&site->robots, gs_span_of("/")));
    h.now += 2;
    cr_expect_null(gs_polite_known(&p, "http://a:80"));
    site = gs_polite_add(&p, "http://a:80");
    cr_expect_eq(p.n_sites, 1);
    cr_expect(gs_robots_allow(&site->robots, gs_span_of("/")));
    gs_polite_done(&p);
}

Test(net_polite, a_site_that_did_not_answer_is_asked_again_soon)
{
    hands h = { .now = 10 };
    gs_polite p = polite_of(&h, 1);
    gs_polite_site *site = gs_polite_add(&p, "http://a:80");
    cr_assert_not_null(site);
    site->refusal.code = GS_EIO;
    h.now += 599;
    cr_expect_eq(gs_polite_known(&p, "http://a:80"), site);
    h.now += 2;
    cr_expect_null(gs_polite_known(&p, "http://a:80"));
    gs_polite_done(&p);
}

Test(net_polite, the_oldest_site_goes)
{
    hands h = { 0 };
    gs_polite p = polite_of(&h, 1);
    char name[32];
    for (int i = 0; i <= GS_LIMIT_SITES; i++) {
        h.now++;
        snprintf(name, sizeof(name), "http://%d:80", i);
        cr_assert_not_null(gs_polite_add(&p, name));
    }
    cr_expect_eq(p.n_sites, GS_LIMIT_SITES);
    cr_expect_null(gs_polite_known(&p, "http://0:80"));
    cr_expect_not_null(gs_polite_known(&p, "http://1:80"));
    cr_expect_not_null(gs_polite_known(&p, name));
    gs_polite_done(&p);
}

static gs_status work(gs_error *err)
{
    hands h = { 0 };
    gs_polite p = polite_of(&h, 1);
    gs_status status = gs_polite_wait(&p, "a", 0, err);
    if (status == GS_OK)
        status = gs_polite_wait(&p, "b", 0, err);
    if (status == GS_OK && !gs_polite_add(&p, "http://a:80"))
        status = gs_fail_nomem(err);
    gs_polite_done(&p);
    return status;
}

Test(net_polite, memory)
{
    alloc_try_all(work, false);
    alloc_try_all(work, true);
}
