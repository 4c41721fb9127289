/* The desk's life: what it knows of itself, its first rules, its threads. */
#include "desk/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void gs_desk_say(gs_desk *desk, const char *what, const char *detail)
{
    if (desk->options.log)
        desk->options.log(desk->options.context, what, detail);
}

void gs_desk_changed(gs_desk *desk)
{
    atomic_fetch_add(&desk->generation, 1);
    gs_crew_wake(desk->poller);
    gs_desk_poke(desk);
}

void gs_desk_poke(gs_desk *desk)
{
    gs_crew_wake(desk->deliverer);
    if (desk->options.told)
        desk->options.told(desk->options.context);
}

gs_store *gs_desk_store(gs_desk *desk)
{
    return desk->options.store;
}

const char *gs_desk_id(const gs_desk *desk)
{
    return desk->id;
}

gs_span gs_desk_link_key(const gs_desk *desk)
{
    return (gs_span){ (const char *)desk->link_key, sizeof(desk->link_key) };
}

/* --- What it knows of itself --- */

/* Random bytes under a name, made the first time. */
static gs_status random_once(gs_db *db, const char *name, unsigned char *out, size_t n, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_span value = { 0 };
    bool found;
    gs_status status = gs_meta_get(db, name, &arena, &value, &found, err);
    if (status == GS_OK && found && value.len == n) {
        memcpy(out, value.ptr, n);
    } else if (status == GS_OK) {
        status = gs_random_bytes(out, n) ? gs_meta_put(db, name, (gs_span){ (const char *)out, n }, err)
                                         : gs_fail(err, GS_EIO, NULL, 0, "no random bytes");
    }
    gs_arena_done(&arena);
    return status;
}

/* The machine's date of now is long before what was written last, so one of them is wrong. What waits for times that
 * may never come is due now. */
static gs_status catch_up(gs_desk *desk, gs_db *db, int64_t now, gs_error *err)
{
    int64_t last = 0;
    bool found;
    char text[GS_TIME_TEXT], why[120];
    gs_status status = gs_meta_get_int(db, "clock", &last, &found, err);
    if (status != GS_OK || !found || last <= now + GS_HOUR)
        return status;
    gs_clock_text(last, text);
    snprintf(why, sizeof(why),
             "the machine's clock was set back while the desk was away, from %s: what waits is due now", text);
    gs_desk_say(desk, "clock", why);
    return gs_store_bring_forward(db, now, err);
}

static gs_status begin(gs_db *db, void *context, gs_error *err)
{
    static const char digits[] = "0123456789abcdef";
    gs_desk *desk = context;
    unsigned char id[(sizeof(desk->id) - 1) / 2];
    int64_t now = gs_clock_now(desk->options.clock);
    gs_status status = random_once(db, "desk", id, sizeof(id), err);
    if (status == GS_OK)
        status = random_once(db, "link-key", desk->link_key, sizeof(desk->link_key), err);
    if (status == GS_OK)
        status = gs_rules_begin(db, now, err);
    if (status == GS_OK)
        status = catch_up(desk, db, now, err);
    if (status != GS_OK)
        return status;
    for (size_t i = 0; i < sizeof(id); i++) {
        desk->id[2 * i] = digits[id[i] >> 4];
        desk->id[2 * i + 1] = digits[id[i] & 15];
    }
    return gs_stories_ready(desk, db, now, err);
}

/* A commit failed: what was put into the index may not be in the store. On the writer's thread. */
static void commit_lost(void *context)
{
    gs_desk *desk = context;
    desk->is_stale = true;
}

bool gs_desk_is_well(gs_desk *desk, char why[200])
{
    gs_store_health health = gs_store_health_of(desk->options.store);
    bool is_well = health.writable && !health.is_short;
    if (!is_well)
        snprintf(why, 200, "%s", health.why);
    else
        gs_clock_is_well(desk->options.clock, why);
    return is_well;
}

/* --- Its life --- */

static gs_desk_options complete(const gs_desk_options *options)
{
    gs_desk_options o = *options;
    o.story_window = o.story_window ? o.story_window : 3 * (int64_t)GS_DAY;
    o.senders = o.senders ? o.senders : 4;
    o.pollers = o.pollers ? o.pollers : 2;
    return o;
}

gs_status gs_desk_open(const gs_desk_options *options, gs_desk **out, gs_error *err)
{
    gs_desk *desk = calloc(1, sizeof(*desk));
    if (!desk)
        return gs_fail_nomem(err);
    desk->options = complete(options);
    atomic_init(&desk->generation, 1);
    atomic_init(&desk->tried_at, gs_clock_now(options->clock));
    pthread_mutex_init(&desk->lock, NULL);
    gs_status status = gs_zones_new(&desk->zones, err);
    if (status == GS_OK)
        status = gs_claimer_new(desk->options.engine, &desk->claimer, err);
    if (status == GS_OK)
        gs_store_on_loss(desk->options.store, commit_lost, desk);
    if (status == GS_OK)
        status = gs_store_write(desk->options.store, begin, desk, err);
    if (status == GS_OK)
        status = gs_deliverer_start(desk, err);
    if (status == GS_OK)
        status = gs_poller_start(desk, err);
    if (status == GS_OK)
        status = gs_ticker_start(desk, err);
    if (status == GS_OK)
        *out = desk;
    else
        gs_desk_close(desk);
    return status;
}

void gs_desk_close(gs_desk *desk)
{
    if (!desk)
        return;
    gs_crew_stop(desk->ticker);
    gs_crew_stop(desk->poller);
    gs_crew_stop(desk->deliverer);
    gs_store_on_loss(desk->options.store, NULL, NULL);
    gs_ruleset_drop(desk->rules);
    gs_story_index_free(desk->stories);
    gs_claims_free(desk->claims);
    gs_claimer_free(desk->claimer);
    gs_zones_free(desk->zones);
    gs_arena_done(&desk->scratch);
    pthread_mutex_destroy(&desk->lock);
    free(desk);
}
