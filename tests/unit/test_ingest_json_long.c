/* Long strings of JSON objects: just what jansson reads, and nothing where it refuses. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "ingest/json.h"

enum { HOW = JSON_ALLOW_NUL | JSON_DECODE_ANY };
#define L "long enough to be worth it, as it has more bytes than that"

/* Read here, or left to jansson, whatever that says of it. */
struct long_case {
    char json[512];
    bool is_read;
};

ParameterizedTestParameters(ingest_json_long, objects)
{
    static struct long_case rows[] = {
        { "{\"text\":\"" L "\"}", true },
        { " \t\r\n{ \"id\" : \"1\" , \"text\" : \"" L "\" } \n", true },
        { "{\"text\":\"" L "\",\"title\":\"" L " too\",\"n\":[1,{\"text\":\"" L "\"}],\"o\":{\"text\":\"" L "\"}}", true },
        { "{\"text\":\"" L " \\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e4\\u20AC\\ufffd\"}", true },
        { "{\"text\":\"" L "\\\\\"}", true },
        { "{\"text\":\"Українська, 中文, عربي, emoji 🙂 — and more of it\"}", true },
        { "{\"t\\u0065xt\":\"1\",\"a\":\"" L "\"}", true },
        { "{\"a\":1.5,\"b\":null,\"c\":\"x:y,z{[\",\"text\":\"" L "{[}]:,\"}", true },
        { "{\"text\":\"" L " \\ud83d\\ude42\"}", false },   /* pairs are jansson's */
        { "{\"text\":\"" L " \\ud83d\"}", false },
        { "{\"text\":\"" L " \\u0000\"}", false },
        { "{\"text\":\"" L " \\u00\"}", false },
        { "{\"text\":\"" L " \\x\"}", false },
        { "{\"text\":\"" L " \\\"}", false },
        { "{\"text\":\"" L " \t\"}", false },
        { "{\"text\":\"" L " \xff\"}", false },
        { "{\"text\":\"" L " \xed\xa0\x80\"}", false },
        { "{\"text\":\"" L " \xc0\xaf\"}", false },
        { "{\"text\":\"short\"}", false },
        { "{\"text\":\"" L "\",\"text\":\"short\"}", false }, /* the last counts */
        { "{\"text\":\"short\",\"text\":\"" L "\"}", false },
        { "{\"text\":\"" L "\",\"te\\u0078t\":\"\"}", false },
        { "{\"t\\u0065xt\":\"" L "\"}", false },
        { "{\"" L "\":\"short\"}", false },
        { "[\"" L "\"]", false },
        { "[{\"text\":\"" L "\"}]", false },
        { "\"" L "\"", false },
        { "{\"text\":\"" L "\"", false },
        { "{\"text\":\"" L "\"}}", false },
        { "{\"text\":\"" L "\"} x", false },
        { "\v{\"text\":\"" L "\"}", false },
        { "{\"text\" \"" L "\"}", false },
        { "{\"text\":\"" L "\" \"b\":1}", false },
        { "{\"text\":\"" L "\":1}", false },
        { "{\"text\":\"" L "\",}", false },
        { "{\"text\":\"" L, false },
        { "{\"n\":123456789012345678901234567890,\"text\":\"" L "\"}", false },
        { "", false },
        { " ", false },
    };
    return cr_make_param_array(struct long_case, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct long_case *row, ingest_json_long, objects)
{
    gs_arena arena = { 0 };
    json_t *want = json_loadb(row->json, strlen(row->json), HOW, NULL);
    json_t *got = gs_json_load_long(gs_span_of(row->json), HOW, &arena);
    cr_expect_eq(got != NULL, row->is_read, "%s", row->json);
    cr_expect(!got || json_equal(got, want), "%s", row->json);
    json_decref(got);
    json_decref(want);
    gs_arena_done(&arena);
}

/* More long strings than are lifted out of one object. */
Test(ingest_json_long, many)
{
    gs_arena arena = { 0 };
    gs_buf text = { 0 };
    gs_buf_puts(&text, "{\"a\":0");
    for (int i = 0; i < 40; i++)
        gs_buf_printf(&text, ",\"%d\":\"" L " %d\"", i, i);
    gs_buf_putc(&text, '}');
    json_t *want = json_loadb(text.ptr, text.len, HOW, NULL), *got = gs_json_load_long(gs_buf_span(&text), HOW, &arena);
    cr_assert(want && got);
    cr_expect(json_equal(got, want));
    json_decref(got);
    json_decref(want);
    gs_buf_done(&text);
    gs_arena_done(&arena);
}

/* Cut anywhere, and with any one byte changed, it is still read as jansson reads it. */
Test(ingest_json_long, damaged)
{
    static const char whole[] = "{\"id\":[1,\"a\"],\"text\":\"" L "\\n\\u00e4ä\",\"b\":\"" L "\\\\\"}";
    static const char others[] = "\"\\{}[]:,x \n\x80\xc3\x01";
    gs_arena arena = { 0 };
    char text[sizeof(whole)];
    for (size_t i = 0; i < sizeof(whole) - 1; i++)
        for (size_t k = 0; k < sizeof(others); k++) {
            memcpy(text, whole, sizeof(whole));
            text[i] = others[k];
            size_t len = k == sizeof(others) - 1 ? i : sizeof(whole) - 1;
            json_t *want = json_loadb(text, len, HOW, NULL);
            json_t *got = gs_json_load_long((gs_span){ text, len }, HOW, &arena);
            cr_expect(!got || (want && json_equal(got, want)), "byte %zu: %.*s", i, (int)len, text);
            json_decref(got);
            json_decref(want);
        }
    gs_arena_done(&arena);
}
