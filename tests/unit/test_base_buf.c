#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"

Test(base_buf, appends)
{
    gs_buf buf = { 0 };
    gs_buf_puts(&buf, "a");
    gs_buf_putc(&buf, '\0');
    gs_buf_put(&buf, "bcd", 2);
    gs_buf_put(&buf, NULL, 0);
    gs_buf_printf(&buf, "%03d", 7);
    cr_expect(gs_span_eq(gs_buf_span(&buf), (gs_span){ "a\0bc007", 7 }));
    gs_buf_clear(&buf);
    cr_expect_eq(buf.len, 0);
    gs_buf_done(&buf);
}

Test(base_buf, a_long_run_of_small_appends)
{
    gs_buf buf = { 0 };
    for (int i = 0; i < 100000; i++)
        gs_buf_putc(&buf, (char)('a' + i % 26));
    cr_assert_eq(buf.len, 100000);
    for (int i = 0; i < 100000; i++)
        cr_assert_eq(buf.ptr[i], 'a' + i % 26, "at %d", i);
    gs_buf_done(&buf);
}

Test(base_buf, failure_is_sticky_until_cleared)
{
    gs_buf buf = { 0 };
    gs_buf_puts(&buf, "kept");
    cr_expect_not(gs_buf_reserve(&buf, SIZE_MAX - 2));
    cr_expect(buf.failed);
    gs_buf_puts(&buf, "dropped");
    cr_expect(gs_span_eq(gs_buf_span(&buf), gs_span_of("kept")));
    gs_buf_clear(&buf);
    gs_buf_puts(&buf, "again");
    cr_expect(gs_span_eq(gs_buf_span(&buf), gs_span_of("again")));
    gs_buf_done(&buf);
}

struct fixed {
    double value;
    int digits;
    char want[24];
};
static struct fixed fixed_rows[] = {
    { 0, 0, "0" },          { 0, 3, "0.000" },     { 0.5, 0, "1" },        { 0.25, 1, "0.3" },
    { 0.94999, 2, "0.95" }, { 0.999, 2, "1.00" },  { 1.005, 4, "1.0050" }, { -0.004, 2, "0.00" },
    { -0.006, 2, "-0.01" }, { -12.5, 1, "-12.5" }, { 30.06, 2, "30.06" },  { 123456789.125, 3, "123456789.125" },
};

ParameterizedTestParameters(base_buf, fixed)
{
    return cr_make_param_array(struct fixed, fixed_rows, sizeof(fixed_rows) / sizeof(fixed_rows[0]));
}

ParameterizedTest(const struct fixed *row, base_buf, fixed)
{
    gs_buf buf = { 0 };
    gs_buf_put_fixed(&buf, row->value, row->digits);
    gs_buf_putc(&buf, '\0');
    cr_expect_str_eq(buf.ptr, row->want, "%.17g with %d digits: %s, want %s", row->value, row->digits, buf.ptr,
                     row->want);
    gs_buf_done(&buf);
}

Test(base_buf, unsigned_integers)
{
    gs_buf buf = { 0 };
    gs_buf_put_uint(&buf, 0);
    gs_buf_putc(&buf, ' ');
    gs_buf_put_uint(&buf, UINT64_MAX);
    cr_expect(gs_span_eq(gs_buf_span(&buf), gs_span_of("0 18446744073709551615")));
    gs_buf_done(&buf);
}

Test(base_buf, arrays_grow_and_refuse)
{
    int *array = NULL;
    size_t cap = 0;
    for (int i = 0; i < 1000; i++) {
        cr_assert(gs_array_reserve(&array, &cap, (size_t)i + 1, sizeof(*array)));
        array[i] = i;
    }
    for (int i = 0; i < 1000; i++)
        cr_assert_eq(array[i], i);
    size_t before = cap;
    cr_expect_not(gs_array_reserve(&array, &cap, SIZE_MAX / 2, sizeof(*array)));
    cr_expect_eq(cap, before);
    cr_expect_eq(array[999], 999);
    free(array);
}

struct search_case {
    int key;
    size_t n, want;
};

ParameterizedTestParameters(base_array, search)
{
    static struct search_case rows[] = {
        { 1, 0, 0 }, { 0, 5, 0 }, { 1, 5, 0 }, { 2, 5, 1 }, { 3, 5, 1 }, { 4, 5, 3 }, { 7, 5, 4 }, { 8, 5, 5 },
    };
    return cr_make_param_array(struct search_case, rows, sizeof(rows) / sizeof(*rows));
}

static bool is_less(const void *element, const void *key)
{
    return *(const int *)element < *(const int *)key;
}

ParameterizedTest(struct search_case *row, base_array, search)
{
    static const int sorted[] = { 1, 3, 3, 5, 7 };
    size_t at = gs_array_search(&row->key, sorted, row->n, sizeof(*sorted), is_less);
    cr_expect_eq(at, row->want, "%d among %zu: at %zu", row->key, row->n, at);
}
