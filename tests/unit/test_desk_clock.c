/* The clock does not run backwards; times are told by RFC 3339. */
#include <criterion/criterion.h>

#include "desk/desk.h"

Test(desk_clock, never_backwards)
{
    gs_clock clock;
    gs_clock_init(&clock, 0);
    int64_t now = gs_clock_now(&clock);
    cr_assert_gt(now, 1577836800000); /* 2020 */
    for (int i = 0; i < 1000; i++) {
        int64_t next = gs_clock_now(&clock);
        cr_assert_geq(next, now);
        now = next;
    }
    int64_t ahead = now + 86400000; /* as if the machine's clock had been set back a day */
    gs_clock_init(&clock, ahead);
    cr_assert_eq(gs_clock_now(&clock), ahead);
    cr_assert_eq(gs_clock_now(&clock), ahead);
}

/* A date that leaps is followed when it stays: one that was wrong for a moment ages nothing. */
Test(desk_clock, leaps)
{
    enum { MINUTE = 60000 };
    const int64_t day = 86400000, date = 1795645000000;
    gs_clock clock = { .ahead = date };
    cr_assert_eq(gs_clock_at(&clock, 0, date), date);
    cr_assert_eq(gs_clock_at(&clock, 1000, date + day / 2), date + day / 2, "half a day is none");
    const int64_t now = date + day / 2 - 1000;
    cr_assert_eq(gs_clock_at(&clock, 2000, now + 3000 * day), now + 2000);
    cr_assert_eq(gs_clock_at(&clock, MINUTE, now + 3000 * day), now + MINUTE);
    cr_assert_eq(gs_clock_at(&clock, 2 * MINUTE, now + 2 * MINUTE), now + 2 * MINUTE, "it came back");
    cr_assert_eq(gs_clock_at(&clock, 11 * MINUTE, now + 9 * day), now + 11 * MINUTE, "and leaps anew");
    cr_assert_eq(gs_clock_at(&clock, 20 * MINUTE, now + 9 * day), now + 20 * MINUTE);
    cr_assert_eq(gs_clock_at(&clock, 21 * MINUTE, now + 9 * day + MINUTE), now + 9 * day + MINUTE, "it stays");
    cr_assert_eq(gs_clock_at(&clock, 22 * MINUTE, now), now + 9 * day + 2 * MINUTE, "never back");
}

Test(desk_clock, text)
{
    const struct {
        int64_t ms;
        const char *text;
    } rows[] = { { 0, "1970-01-01T00:00:00.000Z" },
                 { 1795645000123, "2026-11-25T22:16:40.123Z" },
                 { 951782400000, "2000-02-29T00:00:00.000Z" },
                 { -1, "1969-12-31T23:59:59.999Z" },
                 { INT64_MAX, "1970-01-01T00:00:00.807Z" } };
    char text[GS_TIME_TEXT];
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_clock_text(rows[i].ms, text);
        cr_assert_str_eq(text, rows[i].text);
    }
}
