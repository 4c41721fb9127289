/* When: quiet hours by the wall, also where its clock is moved, first and later words of an alert, digests. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "alert/alert.h"

/* 2026-03-29: in Riga 03:00 becomes 04:00, at 01:00 UTC. 2026-10-25: 04:00 becomes 03:00, at 01:00 UTC. Times are
 * minutes from that move on. */
static const int64_t spring = 1774746000000, autumn = 1792890000000, minute = 60000;

struct quiet_row {
    char name[48];
    bool in_spring;
    unsigned from, to; /* hours and minutes as a number: 2230 */
    int at, end;
};

ParameterizedTestParameters(alert_schedule, quiet)
{
    static struct quiet_row rows[] = {
        { "before", true, 2200, 600, -5 * 60 - 1, -5 * 60 - 1 }, /* 21:59 */
        { "from the first minute", true, 2200, 600, -5 * 60, 2 * 60 }, /* 22:00, and 06:00 comes an hour sooner */
        { "the last minute", true, 2200, 600, 2 * 60 - 1, 2 * 60 },
        { "at the end", true, 2200, 600, 2 * 60, 2 * 60 },
        { "in autumn the night is longer", false, 2200, 600, -6 * 60, 3 * 60 },
        { "in the day", true, 900, 1700, 6 * 60, 13 * 60 }, /* 10:00 */
        { "after it", true, 900, 1700, 13 * 60, 13 * 60 },
        { "03:30 that never is, as end", true, 100, 330, -60, 0 }, /* at 02:00; 04:00 comes at once */
        { "03:30 that never is, as beginning", true, 330, 600, -1, -1 }, /* 02:59 */
        { "03:30 that never is: after the move", true, 330, 600, 0, 120 },
        { "an hour that never is", true, 310, 350, -1, -1 },
        { "an hour that never is: after the move", true, 310, 350, 0, 0 },
        { "ends in an hour that comes twice, the first time", false, 100, 330, -120, -30 },
        { "ends in an hour that comes twice, between", false, 100, 330, -30, -30 },
        { "ends in an hour that comes twice, again", false, 100, 330, 0, 30 },
        { "begins in an hour that comes twice", false, 330, 500, -30, 0 }, /* 03:30 to 03:00: not quiet then */
        { "begins in an hour that comes twice, again", false, 330, 500, 30, 120 },
        { "ends as the clock is moved back", false, 100, 400, -60, 60 }, /* 04:00 is 03:00 */
        { "never", true, 600, 600, 0, 0 },
    };
    return cr_make_param_array(struct quiet_row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(const struct quiet_row *row, alert_schedule, quiet)
{
    gs_zones *zones;
    gs_alert_quiet quiet = { row->from / 100 * 60 + row->from % 100, row->to / 100 * 60 + row->to % 100, "Europe/Riga" };
    int64_t move = row->in_spring ? spring : autumn;
    cr_assert_eq(gs_zones_new(&zones, NULL), GS_OK);
    int64_t end = gs_quiet_end(zones, &quiet, move + row->at * minute) - move;
    cr_expect_eq(end, row->end * minute, "%s: %lld, not %d", row->name, (long long)(end / minute), row->end);
    quiet.zone = NULL;
    cr_expect_eq(gs_quiet_end(zones, &quiet, move), move);
    quiet.zone = "Nowhere/Land";
    cr_expect_eq(gs_quiet_end(zones, &quiet, move), move);
    gs_zones_free(zones);
}

/* Held to a walk by minutes: the first that is not quiet. */
Test(alert_schedule, quiet_as_by_minutes)
{
    static const char *const names[] = { "Europe/Riga", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo" };
    gs_zones *zones;
    cr_assert_eq(gs_zones_new(&zones, NULL), GS_OK);
    uint64_t random = 1;
    for (int i = 0; i < 400; i++) {
        gs_zone *zone;
        random = gs_mix(random + 1);
        gs_alert_quiet quiet = { random % 1440, (random >> 12) % 1440, names[random >> 24 & 3] };
        int64_t at = spring + (int64_t)(random >> 30 & 0x3ffff) * 2 * minute, want = at;
        cr_assert_eq(gs_zone_open(quiet.zone, &zone, NULL), GS_OK);
        for (;; want += minute) {
            unsigned clock = (unsigned)(gs_zone_wall(zone, want) / minute % 1440);
            bool is_quiet = quiet.from < quiet.to ? clock >= quiet.from && clock < quiet.to
                                                  : quiet.from > quiet.to && (clock >= quiet.from || clock < quiet.to);
            if (!is_quiet)
                break;
        }
        cr_expect_eq(gs_quiet_end(zones, &quiet, at), want, "%s %u-%u at %lld", quiet.zone, quiet.from, quiet.to, (long long)at);
        gs_zone_close(zone);
    }
    gs_zones_free(zones);
}

struct notice_row {
    char name[40];
    int64_t group_wait, repeat; /* minutes, as all here */
    int64_t created, updated, notified; /* 0: never */
    bool retracted, told;
    int64_t at; /* -1: never */
};

ParameterizedTestParameters(alert_schedule, notices)
{
    static struct notice_row rows[] = {
        { "new", 0, 240, 100, 100, 0, false, false, 100 },
        { "new, more may come", 5, 240, 100, 103, 0, false, false, 105 },
        { "told", 0, 240, 100, 100, 100, false, true, -1 },
        { "another outlet, soon", 0, 240, 100, 130, 100, false, false, 340 },
        { "another outlet, late", 0, 240, 100, 400, 100, false, false, 400 },
        { "every outlet", 0, 0, 100, 130, 100, false, false, 130 },
        { "retracted before it was told", 5, 240, 100, 102, 0, true, false, -1 },
        { "retracted", 5, 240, 100, 130, 105, true, false, 130 },
        { "retracted, and told", 5, 240, 100, 130, 130, true, true, -1 },
    };
    return cr_make_param_array(struct notice_row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(const struct notice_row *row, alert_schedule, notices)
{
    gs_zones *zones;
    gs_alert_rule rule = { .group_wait = row->group_wait * minute, .repeat_interval = row->repeat * minute };
    gs_notice notice = { row->created * minute, row->updated * minute, row->notified * minute, row->retracted, row->told };
    cr_assert_eq(gs_zones_new(&zones, NULL), GS_OK);
    int64_t at = gs_notify_at(zones, &rule, &notice);
    cr_expect_eq(at, row->at < 0 ? GS_NEVER : row->at * minute, "%s: %lld", row->name, (long long)(at / minute));
    rule.quiet = (gs_alert_quiet){ 0, 600, "UTC" };
    at = gs_notify_at(zones, &rule, &notice);
    cr_expect_eq(at, row->at < 0 ? GS_NEVER : 600 * minute, "%s: %lld", row->name, (long long)(at / minute));
    gs_zones_free(zones);
}

struct digest_row {
    unsigned count;
    int64_t every; /* minutes, as all here */
    unsigned n;
    int64_t oldest, newest, at; /* -1: never */
};

ParameterizedTestParameters(alert_schedule, digests)
{
    static struct digest_row rows[] = {
        { 20, 0, 0, 0, 0, -1 },        { 20, 0, 19, 100, 200, -1 }, { 20, 0, 20, 100, 200, 200 },
        { 20, 60, 19, 100, 150, 160 }, { 20, 60, 20, 100, 150, 150 }, { 0, 60, 1, 100, 100, 160 },
        { 0, 60, 0, 0, 0, -1 },        { 20, 60, 30, 100, 900, 160 },
    };
    return cr_make_param_array(struct digest_row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(const struct digest_row *row, alert_schedule, digests)
{
    gs_zones *zones;
    gs_alert_channel channel = { "mail", true, row->count, row->every * minute };
    gs_alert_quiet quiet = { 0, 0, NULL };
    cr_assert_eq(gs_zones_new(&zones, NULL), GS_OK);
    int64_t at = gs_digest_at(zones, &channel, &quiet, row->n, row->oldest * minute, row->newest * minute);
    cr_expect_eq(at, row->at < 0 ? GS_NEVER : row->at * minute, "%u of %u: %lld", row->n, row->count, (long long)at);
    quiet = (gs_alert_quiet){ 0, 1000, "UTC" };
    at = gs_digest_at(zones, &channel, &quiet, row->n, row->oldest * minute, row->newest * minute);
    cr_expect_eq(at, row->at < 0 ? GS_NEVER : 1000 * minute, "%u of %u: %lld", row->n, row->count, (long long)at);
    gs_zones_free(zones);
}
