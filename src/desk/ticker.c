/* The desk's own pulse: what is due by the clock is told, what is old goes, and the clock is written down, so that a
 * machine whose clock was set back while we were away is noticed. It looks twice a second, and at once when it is
 * woken; it writes only where there is something to do. */
#include "desk/internal.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>

enum { PULSE = 500, RETENTION_EVERY = GS_HOUR, CLOCK_EVERY = GS_MINUTE };

struct gs_ticker {
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    bool is_woken, is_over;
    int64_t retention_at, clock_at;
};

/* --- What there is to do --- */

typedef struct pulse {
    gs_desk *desk;
    int64_t now;
    bool is_due;
    gs_retained retained;
} pulse;

static gs_status look(gs_db *db, void *context, gs_error *err)
{
    pulse *p = context;
    gs_arena arena = { 0 };
    gs_alert_row *alerts;
    gs_digest_sum *sums;
    size_t n = 0, n_sums = 0;
    int64_t next;
    gs_status status = gs_alert_due(db, p->now, 1, &arena, &alerts, &n, &next, err);
    if (status == GS_OK)
        status = gs_digest_sums(db, &arena, &sums, &n_sums, err);
    p->is_due = n || n_sums;
    gs_arena_done(&arena);
    return status;
}

static gs_status tell(gs_db *db, void *context, gs_error *err)
{
    pulse *p = context;
    int64_t next;
    return gs_tell_due(p->desk, db, p->now, &next, err);
}

static int64_t before(int64_t now, int64_t age)
{
    return age ? now - age : 0;
}

static gs_status forget(gs_db *db, void *context, gs_error *err)
{
    pulse *p = context;
    const gs_retention *age = &p->desk->options.retention;
    gs_retention times = { .articles_before = before(p->now, age->articles_before),
                           .alerts_before = before(p->now, age->alerts_before),
                           .events_before = before(p->now, age->events_before),
                           .audit_before = before(p->now, age->audit_before),
                           .idempotency_before = before(p->now, age->idempotency_before), .slice = age->slice };
    return gs_retention_run(db, &times, &p->retained, err);
}

static gs_status put_clock(gs_db *db, void *context, gs_error *err)
{
    pulse *p = context;
    return gs_meta_put_int(db, "clock", p->now, err);
}

/* The store says of itself that it cannot be written; here only the keeper is told. */
static bool write_or_say(gs_desk *desk, gs_store_work *work, pulse *p, const char *what)
{
    gs_error err = { 0 };
    if (gs_store_write(desk->options.store, work, p, &err) == GS_OK)
        return true;
    gs_desk_say(desk, what, err.message);
    return false;
}

static void beat(gs_desk *desk, struct gs_ticker *t)
{
    pulse p = { .desk = desk, .now = gs_clock_now(desk->options.clock) };
    gs_error err = { 0 };
    if (gs_store_read(desk->options.store, look, &p, &err) != GS_OK)
        gs_desk_say(desk, "ticker", err.message);
    if (p.is_due && write_or_say(desk, tell, &p, "alerts"))
        gs_deliverer_wake(desk);
    if (p.now >= t->clock_at && write_or_say(desk, put_clock, &p, "clock"))
        t->clock_at = p.now + CLOCK_EVERY;
    if (p.now < t->retention_at)
        return;
    if (write_or_say(desk, forget, &p, "retention") && !p.retained.more)
        t->retention_at = p.now + RETENTION_EVERY;
}

/* --- The thread --- */

static void *run(void *context)
{
    gs_desk *desk = context;
    struct gs_ticker *t = desk->ticker;
    pthread_mutex_lock(&t->lock);
    while (!t->is_over) {
        t->is_woken = false;
        pthread_mutex_unlock(&t->lock);
        beat(desk, t);
        pthread_mutex_lock(&t->lock);
        struct timespec until;
        clock_gettime(CLOCK_MONOTONIC, &until);
        until.tv_nsec += PULSE * 1000000L;
        until.tv_sec += until.tv_nsec / 1000000000;
        until.tv_nsec %= 1000000000;
        while (!t->is_woken && !t->is_over && pthread_cond_timedwait(&t->changed, &t->lock, &until) != ETIMEDOUT)
            ;
    }
    pthread_mutex_unlock(&t->lock);
    return NULL;
}

gs_status gs_ticker_start(gs_desk *desk, gs_error *err)
{
    pthread_condattr_t steady;
    struct gs_ticker *t = calloc(1, sizeof(*t));
    if (!t)
        return gs_fail_nomem(err);
    pthread_condattr_init(&steady);
    pthread_condattr_setclock(&steady, CLOCK_MONOTONIC);
    pthread_mutex_init(&t->lock, NULL);
    pthread_cond_init(&t->changed, &steady);
    pthread_condattr_destroy(&steady);
    desk->ticker = t;
    if (pthread_create(&t->thread, NULL, run, desk) == 0)
        return GS_OK;
    pthread_mutex_destroy(&t->lock);
    pthread_cond_destroy(&t->changed);
    free(gs_steal(desk->ticker));
    return gs_fail(err, GS_EIO, NULL, 0, "no further thread can be started");
}

void gs_ticker_wake(gs_desk *desk)
{
    struct gs_ticker *t = desk->ticker;
    if (!t)
        return;
    pthread_mutex_lock(&t->lock);
    t->is_woken = true;
    pthread_cond_signal(&t->changed);
    pthread_mutex_unlock(&t->lock);
}

void gs_ticker_stop(gs_desk *desk)
{
    struct gs_ticker *t = desk->ticker;
    if (!t)
        return;
    pthread_mutex_lock(&t->lock);
    t->is_over = true;
    pthread_cond_signal(&t->changed);
    pthread_mutex_unlock(&t->lock);
    pthread_join(t->thread, NULL);
    pthread_mutex_destroy(&t->lock);
    pthread_cond_destroy(&t->changed);
    free(gs_steal(desk->ticker));
}
