/* JSON as it was written: values, keys with escapes, texts that are cut short. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "ingest/json_raw.h"

struct raw_case {
    char text[96], want[128]; /* "key=value;" for each, without white space */
};

ParameterizedTestParameters(ingest_json_raw, values)
{
    static struct raw_case rows[] = {
        { "{}", "" },
        { "[ ]", "" },
        { "7", "" },
        { "\"[1]\"", "" },
        { " { \"a\" : 1 , \"b\":[ 1, {\"c\" : \"} ,\\\"\" } ],\"a\" :null} ",
          "\"a\"=1;\"b\"=[1,{\"c\":\"} ,\\\"\"}];\"a\"=null;" },
        { "[1,\"x y\" , [ ],{ },-1.50E-3,12345678901234567890]",
          "=1;=\"x y\";=[];={};=-1.50E-3;=12345678901234567890;" },
        { "[\"a\",\"b\\\\\"]", "=\"a\";=\"b\\\\\";" },
        { "{\"a\":\"b", "\"a\"=\";" }, /* nonsense in, nonsense out */
        { "{\"a\\", "=\"a;" },
        { "[[[", "=[;" },
        { "[,,]", "" },
        { "{]}", "" },
    };
    return cr_make_param_array(struct raw_case, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(const struct raw_case *row, ingest_json_raw, values)
{
    gs_buf out = { 0 };
    gs_json_raw raw;
    gs_span inside = gs_json_raw_inside(gs_span_of(row->text));
    while (gs_json_raw_next(&inside, &raw)) {
        gs_buf_put(&out, raw.key.ptr ? raw.key.ptr : "", raw.key.len);
        gs_buf_puts(&out, "=");
        gs_json_raw_put(&out, raw.value);
        gs_buf_puts(&out, ";");
    }
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr, row->want, "%s\ngave %s\nwant %s", row->text, out.ptr, row->want);
    gs_buf_done(&out);
}

Test(ingest_json_raw, keys_may_be_escaped)
{
    static const char *const same[] = { "\"ab\"", "\"\\u0061b\"", "\"a\\u0062\"", "\"\\u0061\\u0062\"" };
    static const char *const others[] = { "\"a\"", "\"abc\"", "\"\\u0061\"", "\"\\u0061\\u006\"", "\"\\u1061b\"",
                                          "\"a\\n\"", "\"\"",  "\"" };
    for (size_t i = 0; i < sizeof(same) / sizeof(*same); i++)
        cr_expect(gs_json_raw_is(gs_span_of(same[i]), "ab"), "%s", same[i]);
    for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
        cr_expect_not(gs_json_raw_is(gs_span_of(others[i]), "ab"), "%s", others[i]);
}

Test(ingest_json_raw, of_two_members_the_last_counts)
{
    gs_span object = gs_span_of("{\"a\":1,\"b\":{\"a\":2},\"\\u0061\": 3 }");
    cr_expect(gs_span_eq(gs_json_raw_member(object, "a"), gs_span_of("3")));
    cr_expect_null(gs_json_raw_member(object, "c").ptr);
    cr_expect_null(gs_json_raw_member(gs_span_of("[\"a\"]"), "a").ptr);
}

Test(ingest_json_raw, depth_takes_no_stack)
{
    enum { DEPTH = 4 << 20 };
    gs_buf text = { 0 };
    gs_json_raw raw;
    for (int i = 0; i < DEPTH; i++)
        gs_buf_putc(&text, '[');
    for (int i = 0; i < DEPTH; i++)
        gs_buf_putc(&text, ']');
    gs_span inside = gs_json_raw_inside(gs_buf_span(&text));
    cr_expect(gs_json_raw_next(&inside, &raw));
    cr_expect_eq(raw.value.len, 2 * (size_t)DEPTH - 2);
    gs_buf_done(&text);
}
