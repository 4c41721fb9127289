/* Time zones: what the wall shows beside the moves of its clock, and names that are none. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "text/text.h"

struct row {
    char zone[24];
    int64_t at; /* seconds */
    int offset; /* minutes */
    int64_t next_move; /* seconds; 0: never */
};

ParameterizedTestParameters(text_zone, walls)
{
    static struct row rows[] = {
        /* 2026-03-29T01:00Z and 2026-10-25T01:00Z in Europe */
        { "Europe/Riga", 1774745999, 120, 1774746000 },
        { "Europe/Riga", 1774746000, 180, 1792890000 },
        { "Europe/Riga", 1792889999, 180, 1792890000 },
        { "Europe/Riga", 1792890000, 120, 1806195600 },
        { "Europe/Kiev", 1774746000, 180, 1792890000 },
        { "Europe/Kyiv", 1774746000, 180, 1792890000 },
        { "America/New_York", 1772953199, -300, 1772953200 },
        { "Asia/Kathmandu", 1774746000, 345, 0 },
        { "UTC", 1774746000, 0, 0 },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(const struct row *row, text_zone, walls)
{
    gs_zone *zone;
    gs_error err = { 0 };
    if (strcmp(row->zone, "Europe/Kyiv") == 0 && !gs_zone_known(row->zone))
        cr_skip("newer than this ICU's data");
    cr_assert_eq(gs_zone_open(row->zone, &zone, &err), GS_OK, "%s", err.message);
    cr_expect_eq(gs_zone_wall(zone, row->at * 1000) - row->at * 1000, row->offset * 60000, "%s", row->zone);
    int64_t next = gs_zone_next_move(zone, row->at * 1000);
    cr_expect_eq(next, row->next_move ? row->next_move * 1000 : INT64_MAX, "%s: %lld", row->zone, (long long)next);
    gs_zone_close(zone);
}

Test(text_zone, names)
{
    const char *const bad[] = { "", "Europe/Rigga", "Mars", "Europe/Riga\xc4\x81",
                                "a-name-that-is-longer-than-any-zone-of-this-world-could-ever-be-or-was" };
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        gs_zone *zone = NULL;
        gs_error err = { 0 };
        cr_expect_not(gs_zone_known(bad[i]), "%s", bad[i]);
        cr_expect_eq(gs_zone_open(bad[i], &zone, &err), GS_EINVAL, "%s", bad[i]);
    }
    cr_expect(gs_zone_known("Asia/Tokyo"));
    gs_zone_close(NULL);
}
