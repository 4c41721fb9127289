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
