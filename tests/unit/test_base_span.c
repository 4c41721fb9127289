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

Test(base_span, words_whatever_the_case)
{
    cr_expect(gs_span_is(gs_span_of("Text/HTML"), "text/html"));
    cr_expect_not(gs_span_is(gs_span_of("text/htm"), "text/html"));
    cr_expect_not(gs_span_is(gs_span_of("text/html5"), "text/html"));
    cr_expect(gs_span_begins(gs_span_of("<!DOCTYPE html>"), "<!doctype"));
    cr_expect(gs_span_begins(gs_span_of("<!doctype"), "<!doctype"));
    cr_expect_not(gs_span_begins(gs_span_of("<!doc"), "<!doctype"));
    cr_expect_not(gs_span_begins((gs_span){ 0 }, "a"));
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

Test(base_span, columns)
{
    gs_span col[3];
    cr_expect_eq(gs_span_columns(gs_span_of("a\tb\tc"), col, 3), 3);
    cr_expect(gs_span_eq(col[0], gs_span_of("a")) && gs_span_eq(col[2], gs_span_of("c")));
    cr_expect_eq(gs_span_columns(gs_span_of("a\tb\tc\t"), col, 3), 4);
    cr_expect_eq(gs_span_columns(gs_span_of("a\t"), col, 3), 2);
    cr_expect_eq(col[1].len, 0);
    cr_expect_eq(gs_span_columns(gs_span_of(""), col, 3), 1);
    cr_expect_eq(gs_span_columns((gs_span){ NULL, 0 }, col, 3), 1);
}

Test(base_span, numbers)
{
    static const struct {
        const char *text;
        bool ok;
        double value;
    } rows[] = { { "0", true, 0 },      { "12.5", true, 12.5 }, { "-0.25", true, -0.25 }, { ".5", true, 0.5 },
                 { "5.", true, 5 },     { "", false, 0 },       { "-", false, 0 },        { ".", false, 0 },
                 { "1e3", false, 0 },   { "1,5", false, 0 },    { "1.2.3", false, 0 },    { "+1", false, 0 },
                 { " 1", false, 0 },    { "1000000", false, 0 } };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        double value = 0;
        bool ok = gs_span_number(gs_span_of(rows[i].text), &value);
        cr_expect_eq(ok, rows[i].ok, "\"%s\"", rows[i].text);
        if (ok)
            cr_expect_float_eq(value, rows[i].value, 1e-12, "\"%s\"", rows[i].text);
    }
}
