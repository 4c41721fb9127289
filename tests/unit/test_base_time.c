/* Dates known from elsewhere (date -u -d @N), leap days, times before the epoch, years past four digits. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "base/base.h"

struct row {
    int64_t ms;
    char iso[24], mail[36];
};
static struct row rows[] = {
    { 0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000" },
    { -1, "1969-12-31T23:59:59Z", "Wed, 31 Dec 1969 23:59:59 +0000" },
    { 1709210096999, "2024-02-29T12:34:56Z", "Thu, 29 Feb 2024 12:34:56 +0000" },
    { 951827696000, "2000-02-29T12:34:56Z", "Tue, 29 Feb 2000 12:34:56 +0000" },
    { 1795476630000, "2026-11-23T23:30:30Z", "Mon, 23 Nov 2026 23:30:30 +0000" },
    { 4107542400000, "2100-03-01T00:00:00Z", "Mon, 01 Mar 2100 00:00:00 +0000" },
    { INT64_MAX, "9999-12-31T23:59:59Z", "Fri, 31 Dec 9999 23:59:59 +0000" },
    { INT64_MIN, "0000-01-01T00:00:00Z", "Sat, 01 Jan 0000 00:00:00 +0000" },
};

ParameterizedTestParameters(base_time, dates)
{
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, base_time, dates)
{
    gs_buf out = { 0 };
    gs_time_put(&out, row->ms);
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr, row->iso);
    gs_buf_clear(&out);
    gs_time_put_mail(&out, row->ms);
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr, row->mail);
    gs_buf_done(&out);
}
