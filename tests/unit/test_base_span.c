#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "base/base.h"

Test(base_span, of_null_is_empty)
{
    cr_expect_eq(gs_span_of(NULL).len, 0);
    cr_expect(gs_span_eq(gs_span_of(NULL), gs_span_of("")));
}

Test(base_span, equality_is_of_bytes)
{
    cr_expect(gs_span_eq((gs_span){ "a\0b", 3 }, (gs_span){ "a\0b", 3 }));
    cr_expect_not(gs_span_eq((gs_span){ "a\0b", 3 }, (gs_span){ "a\0c", 3 }));
    cr_expect_not(gs_span_eq(gs_span_of("a"), gs_span_of("ab")));
}

struct trim {
    char in[16], want[16];
};
static struct trim trim_rows[] = {
    { "", "" }, { " \t\r\n\v\f ", "" }, { "a", "a" }, { "  a b\n", "a b" }, { "a ", "a" }, { "\ta", "a" },
};

ParameterizedTestParameters(base_span, trim)
{
    return cr_make_param_array(struct trim, trim_rows, sizeof(trim_rows) / sizeof(trim_rows[0]));
}

ParameterizedTest(const struct trim *row, base_span, trim)
{
    gs_span got = gs_span_trim(gs_span_of(row->in));
    cr_expect(gs_span_eq(got, gs_span_of(row->want)), "\"%s\": \"%.*s\"", row->in, (int)got.len, got.ptr);
}

struct lines {
    char in[32], want[32]; /* the lines, each followed by a bar */
};
static struct lines lines_rows[] = {
    { "", "" },
    { "a", "a|" },
    { "a\n", "a|" },
    { "a\nb", "a|b|" },
    { "\n\n", "||" },
    { "a\r\nb\r\n", "a|b|" },
    { "a\rb\n", "a\rb|" },
    { "\r\n", "|" },
};

ParameterizedTestParameters(base_span, lines)
{
    return cr_make_param_array(struct lines, lines_rows, sizeof(lines_rows) / sizeof(lines_rows[0]));
}

ParameterizedTest(const struct lines *row, base_span, lines)
{
    gs_span rest = gs_span_of(row->in), line;
    char got[32] = "";
    while (gs_span_line(&rest, &line)) {
        strncat(got, line.ptr, line.len);
        strcat(got, "|");
    }
    cr_expect_str_eq(got, row->want, "\"%s\": \"%s\"", row->in, got);
}
