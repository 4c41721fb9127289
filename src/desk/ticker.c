/* The desk's own pulse: what is due by the clock is told, what is old goes, and the clock is written down, so that a
 * machine whose clock was set back while we were away is noticed. It looks twice a second, and at once when it is
 * woken; it writes only where there is something to do. */
#include "desk/internal.h"

#include <stdlib.h>

enum {
    PULSE = 500,
    RETENTION_EVERY = GS_HOUR,
    CLOCK_EVERY = GS_MINUTE,
    HEALTH_EVERY = GS_MINUTE,
    TRY_EVERY = 5 * GS_SECOND
};

typedef struct ticker {
    gs_desk *desk;
    int64_t retention_at, clock_at, health_at, try_at;
    int64_t began_at;
    bool has_leapt; /* since the clock was last written down */
    bool is_odd;    /* the clock; it was said */
} ticker;

/* --- What there is to do --- */

typedef struct pulse {
    gs_desk *desk;
    int64_t now, last; /* when the clock was written down; 0: never */
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
    bool found;
    gs_status status = gs_meta_get_int(db, "clock", &p->last, &found, err);
    if (status == GS_OK)
        status = gs_alert_due(db, p->now, 1, &arena, &alerts, &n, err);
    if (status == GS_OK)
        status = gs_digest_sums(db, &arena, &sums, &n_sums, err);
    p->is_due = n || n_sums;
    gs_arena_done(&arena);
    return status;
}

static gs_status tell(gs_db *db, void *context, gs_error *err)
{
    pulse *p = context;
    return gs_tell_due(p->desk, db, p->now, err);
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

/* What stands there already. */
static gs_status put_last(gs_db *db, void *context, gs_error *err)
{
    pulse *p = context;
    return gs_meta_put_int(db, "clock", p->last, err);
}

/* Whoever is told that we are not ready sends nothing, and then nothing would show that the disk is well again. */
static void try_disk(ticker *t, pulse *p)
{
    gs_store_health health = gs_store_health_of(t->desk->options.store);
    if ((health.writable && !health.is_short) || p->now < t->try_at)
        return;
    t->try_at = p->now + TRY_EVERY;
    gs_store_write(t->desk->options.store, put_last, p, NULL);
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

/* Nothing goes, and nothing is written down, by a date that may be too far ahead: a day before the machine's, or one
 * that leapt while the desk was away, for ten minutes. */
static bool is_sure(ticker *t, const pulse *p)
{
    enum { SURE = 10 * GS_MINUTE };
    int64_t behind = gs_clock_behind(t->desk->options.clock);
    if (!t->began_at) {
        t->began_at = p->now;
        t->has_leapt = p->last && p->now - p->last > GS_DAY;
    }
    return behind < GS_DAY && (!t->has_leapt || p->now - t->began_at >= SURE);
}

static void say_clock(ticker *t)
{
    char why[200];
    bool is_odd = !gs_clock_is_well(t->desk->options.clock, why);
    if (is_odd != t->is_odd)
        gs_desk_say(t->desk, "clock", is_odd ? why : "the machine's clock is right again");
    t->is_odd = is_odd;
}

static bool beat(void *own)
{
    ticker *t = own;
    gs_desk *desk = t->desk;
    pulse p = { .desk = desk, .now = gs_clock_now(desk->options.clock) };
    gs_error err = { 0 };
    say_clock(t);
    if (gs_store_read(desk->options.store, look, &p, &err) != GS_OK)
        gs_desk_say(desk, "ticker", err.message);
    else
        try_disk(t, &p);
    if (p.is_due && write_or_say(desk, tell, &p, "alerts"))
        gs_desk_poke(desk);
    if (p.now >= t->clock_at && is_sure(t, &p) && write_or_say(desk, put_clock, &p, "clock"))
        t->clock_at = p.now + CLOCK_EVERY;
    bool is_news = atomic_exchange(&desk->health_is_due, false);
    if (is_news || p.now >= t->health_at) {
        gs_health_look(desk, p.now);
        t->health_at = p.now + HEALTH_EVERY;
    }
    if (p.now < t->retention_at || !is_sure(t, &p))
        return false;
    if (write_or_say(desk, forget, &p, "retention") && !p.retained.more)
        t->retention_at = p.now + RETENTION_EVERY;
    return false;
}

/* --- The thread --- */

static void *begin(void *context, gs_crew *crew, int place)
{
    ticker *t = calloc(1, sizeof(*t));
    (void)crew;
    (void)place;
    if (t)
        t->desk = context;
    return t;
}

gs_status gs_ticker_start(gs_desk *desk, gs_error *err)
{
    static const gs_crew_tasks tasks = { begin, beat, free };
    return gs_crew_start(&tasks, desk, 1, PULSE, &desk->ticker, err);
}
