/* Dates of feeds and pages as RFC 3339. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "ingest/internal.h"

struct date_case {
    char text[48], want[GS_DATE_TIME]; /* want "": none */
};

ParameterizedTestParameters(ingest_dates, dates)
{
    static struct date_case rows[] = {
        { "2026-01-02T10:00:00Z", "2026-01-02T10:00:00Z" },
        { " 2026-01-02t10:00:00.123+01:30 ", "2026-01-02T10:00:00+01:30" },
        { "2026-01-02 10:00-0500", "2026-01-02T10:00:00-05:00" },
        { "2026-01-02T10:00:00 +00:00", "2026-01-02T10:00:00Z" },
        { "2024-02-29T23:59:60z", "2024-02-29T23:59:60Z" },
        { "Fri, 02 Jan 2026 10:00:00 GMT", "2026-01-02T10:00:00Z" },
        { "2 january 26 10:00 EST", "2026-01-02T10:00:00-05:00" },
        { "Sat, 2 Jan 99 10:00:00 +0200 (CEST)", "1999-01-02T10:00:00+02:00" },
        { "2026-01-02", "" },
        { "2026-01-02T10:00:00", "" },
        { "2026-13-02T10:00:00Z", "" },
        { "2026-02-30T10:00:00Z", "" },
        { "2026-01-02T24:00:00Z", "" },
        { "2026-01-02T10:00:00Zulu", "" },
        { "2026-01-02T10:00:00+24:00", "" },
        { "2026-01-02T10:00:00Z and more", "" },
        { "Fri, 02 Foo 2026 10:00:00 GMT", "" },
        { "Fri, 02 Jan 026 10:00:00 GMT", "" },
        { "yesterday", "" },
        { "", "" },
    };
    return cr_make_param_array(struct date_case, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(const struct date_case *row, ingest_dates, dates)
{
    char out[GS_DATE_TIME] = "";
    cr_expect_eq(gs_date_time(row->text, out), *row->want != '\0', "%s", row->text);
    cr_expect_str_eq(out, row->want, "%s: %s", row->text, out);
}

Test(ingest_dates, nothing_is_no_date)
{
    char out[GS_DATE_TIME];
    cr_expect_not(gs_date_time(NULL, out));
}
