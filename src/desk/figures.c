/* How the desk stands, for /metrics and /readyz: what waits to be sent, and whether anything is sent at all. */
#include "desk/internal.h"

#include <stdio.h>

enum { PATIENCE = 10 * GS_MINUTE }; /* an attempt takes half a minute at most */

static gs_status count(gs_db *db, void *context, gs_error *err)
{
    return gs_store_count(db, context, err);
}

void gs_desk_figures(gs_desk *desk)
{
    gs_metrics *m = desk->options.metrics;
    gs_store_counts n = { 0 };
    if (!m || gs_store_read(desk->options.store, count, &n, NULL) != GS_OK)
        return;
    const struct {
        const char *name, *help;
        int64_t value;
    } gauges[] = {
        { "gainsay_webhook_queue_depth", "Messages to endpoints that are to be sent.", n.deliveries_due },
        { "gainsay_webhook_dead", "Messages kept that were given up.", n.deliveries_dead },
        { "gainsay_articles", "Articles stored.", n.articles },
        { "gainsay_alerts_open", "Alerts that stand.", n.alerts_open },
        { "gainsay_store_bytes", "The database and its log.", gs_store_health_of(desk->options.store).bytes },
    };
    for (size_t i = 0; i < sizeof(gauges) / sizeof(*gauges); i++)
        gs_counter_set(gs_metrics_gauge(m, gauges[i].name, gauges[i].help, ""), gauges[i].value);
}

/* --- Is anything sent? --- */

typedef struct looking {
    int64_t now, oldest_at;
    gs_store_counts counts;
} looking;

static gs_status look(gs_db *db, void *context, gs_error *err)
{
    looking *l = context;
    gs_arena arena = { 0 };
    gs_delivery_row *rows;
    size_t n = 0;
    gs_status status = gs_delivery_due(db, l->now, 1, &arena, &rows, &n, err);
    if (status == GS_OK && n)
        l->oldest_at = rows[0].due_at;
    if (status == GS_OK)
        status = gs_store_count(db, &l->counts, err);
    gs_arena_done(&arena);
    return status;
}

/* An endpoint that is down is no fault of ours: its messages wait for their next time, and that is told. But where one
 * is due, its endpoint may be asked, and nobody has tried any for long, the senders hang. */
bool gs_desk_delivers(gs_desk *desk, char why[200])
{
    looking l = { .now = gs_clock_now(desk->options.clock) };
    gs_error err = { 0 };
    if (gs_store_read(desk->options.store, look, &l, &err) != GS_OK) {
        snprintf(why, 200, "%.190s", err.message);
        return false;
    }
    int64_t tried = atomic_load(&desk->tried_at);
    bool hangs = l.oldest_at && l.oldest_at < l.now - PATIENCE && tried < l.now - PATIENCE;
    if (hangs)
        snprintf(why, 200, "a message is due for %lld minutes, and none was tried",
                 (long long)((l.now - l.oldest_at) / GS_MINUTE));
    else if (l.counts.deliveries_due)
        snprintf(why, 200, "waiting to be sent: %lld", (long long)l.counts.deliveries_due);
    return !hangs;
}
