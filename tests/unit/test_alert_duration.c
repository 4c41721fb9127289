/* Durations: a number and its unit, and back in the largest unit. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "alert/alert.h"

struct row {
    char text[16];
    int64_t ms; /* -1: none */
    char put[16];
};

ParameterizedTestParameters(alert_duration, forms)
{
    static struct row rows[] = {
        { "0s", 0, "0s" },          { "90s", 90000, "90s" },   { "60s", 60000, "1m" },     { "10m", 600000, "10m" },
        { "4h", 14400000, "4h" },   { "24h", 86400000, "1d" }, { "7d", 604800000, "7d" },  { "007d", 604800000, "7d" },
        { "36h", 129600000, "36h" }, { "", -1, "" },           { "s", -1, "" },            { "5", -1, "" },
        { "1.5h", -1, "" },         { "-1s", -1, "" },         { "1w", -1, "" },           { " 1s", -1, "" },
        { "1 s", -1, "" },          { "1S", -1, "" },          { "99999999d", 8639999913600000, "99999999d" },
        { "999999999d", -1, "" },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(const struct row *row, alert_duration, forms)
{
    int64_t ms = -1;
    gs_buf out = { 0 };
    cr_expect_eq(gs_duration_parse(gs_span_of(row->text), &ms), row->ms >= 0, "%s", row->text);
    cr_expect_eq(ms, row->ms, "%s: %lld", row->text, (long long)ms);
    if (row->ms >= 0) {
        gs_duration_put(ms, &out);
        cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of(row->put)), "%s: %.*s", row->text, (int)out.len, out.ptr);
    }
    gs_buf_done(&out);
}
