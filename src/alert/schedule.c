/* When to tell: the wait for more of a group, the interval between repeats, the quiet hours, digests. */
#include "alert/alert.h"

#include <stdlib.h>
#include <string.h>

/* --- Zones --- */

typedef struct known_zone {
    char *name;
    gs_zone *zone; /* NULL: there is none of the name */
} known_zone;

struct gs_zones {
    known_zone *ptr;
    size_t n, cap;
};

gs_status gs_zones_new(gs_zones **out, gs_error *err)
{
    *out = calloc(1, sizeof(**out));
    return *out ? GS_OK : gs_fail_nomem(err);
}

void gs_zones_free(gs_zones *zones)
{
    if (!zones)
        return;
    for (size_t i = 0; i < zones->n; i++) {
        free(zones->ptr[i].name);
        gs_zone_close(zones->ptr[i].zone);
    }
    free(zones->ptr);
    free(zones);
}

/* NULL also where there is no memory: better told at night than never. */
static gs_zone *find_zone(gs_zones *zones, const char *name)
{
    for (size_t i = 0; i < zones->n; i++)
        if (strcmp(zones->ptr[i].name, name) == 0)
            return zones->ptr[i].zone;
    char *copy = strdup(name);
    if (!copy || !gs_array_reserve(&zones->ptr, &zones->cap, zones->n + 1, sizeof(*zones->ptr))) {
        free(copy);
        return NULL;
    }
    known_zone *known = &zones->ptr[zones->n++];
    *known = (known_zone){ .name = copy };
    if (gs_zone_open(name, &known->zone, NULL) != GS_OK)
        known->zone = NULL;
    return known->zone;
}

/* --- Quiet hours --- */

enum { MINUTE = 60000, DAY = 24 * 60 * MINUTE };

/* Milliseconds since the wall's last midnight. */
static int64_t clock_of(gs_zone *zone, int64_t at)
{
    int64_t in_day = gs_zone_wall(zone, at) % DAY;
    return in_day < 0 ? in_day + DAY : in_day;
}

static bool is_quiet(const gs_alert_quiet *quiet, int64_t clock)
{
    int64_t from = (int64_t)quiet->from * MINUTE, to = (int64_t)quiet->to * MINUTE;
    return from < to ? clock >= from && clock < to : from > to && (clock >= from || clock < to);
}

int64_t gs_quiet_end(gs_zones *zones, const gs_alert_quiet *quiet, int64_t at)
{
    gs_zone *zone = quiet->zone ? find_zone(zones, quiet->zone) : NULL;
    if (!zone)
        return at;
    /* Between two moves of the clock the wall goes as fast as time does. No zone moves it often in a day. */
    for (int i = 0; i < 16; i++) {
        int64_t clock = clock_of(zone, at), move = gs_zone_next_move(zone, at);
        if (!is_quiet(quiet, clock))
            return at;
        int64_t end = at + ((int64_t)quiet->to * MINUTE - clock + DAY) % DAY;
        if (end < move)
            return end;
        at = move;
    }
    return at;
}

/* --- Alerts and digests --- */

static int64_t later(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

int64_t gs_notify_at(gs_zones *zones, const gs_alert_rule *rule, const gs_notice *notice)
{
    int64_t at = notice->created_at + rule->group_wait;
    if (notice->told || (notice->retracted && !notice->notified_at))
        return GS_NEVER;
    if (notice->retracted)
        at = notice->updated_at;
    else if (notice->notified_at)
        at = later(notice->updated_at, notice->notified_at + rule->repeat_interval);
    return gs_quiet_end(zones, &rule->quiet, at);
}

int64_t gs_digest_at(gs_zones *zones, const gs_alert_channel *channel, const gs_alert_quiet *quiet, unsigned n,
                     int64_t oldest_at, int64_t newest_at)
{
    int64_t at = GS_NEVER;
    if (n == 0)
        return GS_NEVER;
    if (channel->every)
        at = oldest_at + channel->every;
    if (channel->count && n >= channel->count && newest_at < at)
        at = newest_at;
    return at == GS_NEVER ? at : gs_quiet_end(zones, quiet, at);
}
