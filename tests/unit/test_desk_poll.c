/* When a feed is asked again, and what its settings say. */
#include <criterion/criterion.h>

#include "desk/poll.h"

Test(desk_poll, next)
{
    static const struct {
        int64_t interval, failures, wait, asked; /* seconds */
    } rows[] = {
        { 300, 0, 300, -1 },     { 0, 0, 300, -1 },        { 30, 0, 30, -1 },     { 300, 1, 600, -1 },
        { 300, 2, 1200, -1 },    { 300, 3, 2400, -1 },     { 300, 4, 3600, -1 },  { 300, 60, 3600, -1 },
        { 30, 1, 60, -1 },       { 30, 100, 3600, -1 },    { 3600, 3, 3600, -1 }, { 86400, 0, 86400, -1 },
        { 86400, 5, 86400, -1 }, { 1800, 1, 3600, -1 },
        /* Its server asked for more, for less, for a week. */
        { 300, 1, 7200, 7200 },  { 300, 1, 600, 30 },      { 300, 60, 3600, 0 },  { 300, 1, 86400, 604800 },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_source_row row = { .interval_s = rows[i].interval, .failures = rows[i].failures };
        cr_expect_eq(gs_poll_next(&row, 5000, rows[i].asked), 5000 + rows[i].wait * 1000, "%zu", i);
    }
}

Test(desk_poll, settings)
{
    cr_expect(gs_poll_is_full("{\"full\":true}"));
    cr_expect_not(gs_poll_is_full("{\"full\":false}"));
    cr_expect_not(gs_poll_is_full("{\"full\":1}"));
    cr_expect_not(gs_poll_is_full("{}"));
    cr_expect_not(gs_poll_is_full(NULL));
    cr_expect_not(gs_poll_is_full("[true"));
}
