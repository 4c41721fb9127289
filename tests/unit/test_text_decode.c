/* Decoding: rows of bytes, ICU's reader as a reference for broken UTF-8, refusals with their messages. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/utf8.h>

#include "alloc.h"
#include "text/text.h"

typedef struct decode_case {
    char bytes[48];
    size_t len;
    char text[48];
    unsigned repaired, nul, bom;
} decode_case;

#define ROW(bytes, ...) { bytes, sizeof(bytes) - 1, __VA_ARGS__ }

ParameterizedTestParameters(decode, rows)
{
    static decode_case cases[] = {
        ROW("", "", 0, 0, 0),
        ROW("plain", "plain", 0, 0, 0),
        ROW("d\xc3\xa9menti \xf0\x9f\x98\x80 \xe2\x82\xac", "démenti 😀 €", 0, 0, 0),
        ROW("\xef\xbb\xbf""BOM", "BOM", 0, 0, 3),
        ROW("\xef\xbb\xbf\xef\xbb\xbfx", "\xef\xbb\xbfx", 0, 0, 3),
        ROW("\xef\xbb\xbf", "", 0, 0, 3),
        ROW("caf\xe9", "caf\xef\xbf\xbd", 1, 0, 0),
        ROW("caf\xe9 cr\xe8me", "caf\xef\xbf\xbd cr\xef\xbf\xbdme", 2, 0, 0),
        ROW("cut \xe2\x82", "cut \xef\xbf\xbd", 1, 0, 0),
        ROW("cut \xf0\x9f\x98", "cut \xef\xbf\xbd", 1, 0, 0),
        ROW("\xc0\xaf overlong \xe0\x80\xaf", "\xef\xbf\xbd overlong \xef\xbf\xbd", 2, 0, 0),
        ROW("surrogate \xed\xa0\x80\xed\xb0\x80!", "surrogate \xef\xbf\xbd!", 1, 0, 0),
        ROW("beyond \xf4\x90\x80\x80 \xf8\x88\x80!", "beyond \xef\xbf\xbd \xef\xbf\xbd!", 2, 0, 0),
        ROW("last \xf4\x8f\xbf\xbf \xed\x9f\xbf \xee\x80\x80",
            "last \xf4\x8f\xbf\xbf \xed\x9f\xbf \xee\x80\x80", 0, 0, 0),
        ROW("\x80\x80 two runs \xff", "\xef\xbf\xbd two runs \xef\xbf\xbd", 2, 0, 0),
        ROW("truncated \xe2\x82 then \xc3\xa9", "truncated \xef\xbf\xbd then é", 1, 0, 0),
        ROW("a\0b", "a\0b", 0, 1, 0),
        ROW("\xff\xfeH\0i\0", "Hi", 0, 0, 2),
        ROW("\xfe\xff\0H\0i", "Hi", 0, 0, 2),
        ROW("\xff\xfe", "", 0, 0, 2),
        ROW("\xff\xfe\x3d\xd8\x00\xde\xac\x20", "😀€", 0, 0, 2),
        ROW("\xfe\xff\xd8\x3d\xde\x00\x20\xac", "😀€", 0, 0, 2),
        ROW("\xff\xfe\x3d\xd8\x3d\xd8x\0", "\xef\xbf\xbd\xef\xbf\xbdx", 2, 0, 2),
        ROW("\xff\xfe\x00\xdex\0\x3d\xd8", "\xef\xbf\xbdx\xef\xbf\xbd", 2, 0, 2),
        ROW("\xff\xfeH\0i", "H\xef\xbf\xbd", 1, 0, 2),
    };
    return cr_make_param_array(decode_case, cases, sizeof(cases) / sizeof(*cases));
}

ParameterizedTest(decode_case *c, decode, rows)
{
    gs_arena arena = { 0 };
    gs_text text;
    cr_assert_eq(gs_text_decode((gs_span){ c->bytes, c->len }, true, &arena, &text, NULL), GS_OK);
    cr_expect_eq(text.span.len, strlen(c->text) + c->nul * 2, "%s", c->text); /* "\0b" */
    cr_expect_arr_eq(text.span.ptr, c->text, text.span.len, "%s", c->text);
    cr_expect_eq(text.n_repaired, c->repaired, "%s", c->text);
    cr_expect_eq(text.n_nul, c->nul, "%s", c->text);
    cr_expect_eq(text.bom_len, c->bom, "%s", c->text);
    gs_arena_done(&arena);
}

Test(decode, borrows_what_is_valid)
{
    gs_arena arena = { 0 };
    gs_text text;
    const char *bytes = "\xef\xbb\xbfКиїв";
    cr_assert_eq(gs_text_decode(gs_span_of(bytes + 3), true, &arena, &text, NULL), GS_OK);
    cr_expect_eq(text.span.ptr, bytes + 3);
    cr_expect_eq(text.n_shifts, 0);
    cr_expect_null(arena.blocks);
    cr_assert_eq(gs_text_decode(gs_span_of(bytes), true, &arena, &text, NULL), GS_OK);
    cr_expect_eq(text.span.ptr, bytes + 3);
    cr_assert_eq(gs_text_decode(gs_span_of("\xff\xfe" "a"), false, &arena, &text, NULL), GS_OK);
    cr_expect_eq(text.encoding, GS_ENC_UTF8);
    cr_assert_eq(gs_text_decode((gs_span){ NULL, 0 }, true, &arena, &text, NULL), GS_OK);
    cr_expect_eq(text.span.len, 0);
    gs_arena_done(&arena);
}

/* Repair as ICU's macro sees it: U+FFFD for each stretch of errors. */
static size_t repair(const uint8_t *bytes, int32_t len, char *out, unsigned *n_runs)
{
    size_t n = 0;
    bool in_run = false;
    *n_runs = 0;
    for (int32_t i = 0; i < len;) {
        UChar32 c;
        U8_NEXT(bytes, i, len, c);
        if (c >= 0 || !in_run)
            n += gs_utf8_put(out + n, c < 0 ? 0xfffd : (uint32_t)c);
        *n_runs += c < 0 && !in_run;
        in_run = c < 0;
    }
    return n;
}

Test(decode, agrees_with_icu)
{
    static const uint8_t leads[] = { 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf,
                                     0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5 };
    srand(7);
    for (int round = 0; round < 20000; round++) {
        uint8_t bytes[32];
        char want[128];
        int32_t len = rand() % (int)sizeof(bytes);
        for (int32_t i = 0; i < len; i++)
            bytes[i] = rand() % 3 ? leads[(size_t)rand() % sizeof(leads)] : 'a';
        unsigned n_runs;
        size_t want_len = repair(bytes, len, want, &n_runs);
        gs_arena arena = { 0 };
        gs_text text;
        if (gs_text_decode((gs_span){ (char *)bytes, (size_t)len }, true, &arena, &text, NULL) == GS_OK) {
            cr_assert_eq(text.span.len, want_len);
            cr_assert_arr_eq(text.span.ptr, want, want_len);
            cr_assert_eq(text.n_repaired, n_runs);
        }
        gs_arena_done(&arena);
    }
}

typedef struct refusal_case {
    char unit[16];
    size_t len;
    int times;
    char message[80];
} refusal_case;

ParameterizedTestParameters(decode, refusals)
{
    static refusal_case cases[] = {
        ROW("\x7f""ELF\x02\x01\x00\x03", 20, "looks like binary data"),
        ROW("\x89\x01\xfe\x12\x7f\x90\x11\x1c", 200, "looks like binary data"),
        ROW("H\0e\0", 50, "looks like UTF-16 without a byte order mark; convert it to UTF-8"),
        ROW("\x32\x04\x56\x04\x3d\x04 \0", 50, "looks like UTF-16 without a byte order mark; convert it to UTF-8"),
        ROW("\xca\xe8\xe5\xe2, ", 40, "looks like text in another encoding; convert it to UTF-8"),
        ROW("\xff\xfe\0\0A\0\0\0B\0\0\0", 40, "looks like binary data"),
    };
    return cr_make_param_array(refusal_case, cases, sizeof(cases) / sizeof(*cases));
}

ParameterizedTest(refusal_case *c, decode, refusals)
{
    gs_buf bytes = { 0 };
    for (int i = 0; i < c->times; i++)
        gs_buf_put(&bytes, c->unit, c->len);
    gs_arena arena = { 0 };
    gs_text text;
    gs_error err = { 0 };
    cr_expect_eq(gs_text_decode(gs_buf_span(&bytes), true, &arena, &text, &err), GS_ENOTTEXT, "%s", c->message);
    cr_expect_str_eq(err.message, c->message);
    gs_arena_done(&arena);
    gs_buf_done(&bytes);
}

Test(decode, too_long)
{
    gs_arena arena = { 0 };
    gs_text text;
    gs_error err;
    cr_expect_eq(gs_text_decode((gs_span){ "", GS_LIMIT_DOCUMENT + 1 }, true, &arena, &text, &err), GS_ELIMIT);
    cr_expect_str_eq(err.message, "document of 33554433 bytes; the limit is 33554432");
}

static gs_status decode_once(gs_span bytes, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_text text;
    gs_status status = gs_text_decode(bytes, true, &arena, &text, err);
    gs_arena_done(&arena);
    return status;
}

static gs_status decode_broken(gs_error *err)
{
    return decode_once(gs_span_of("caf\xe9 cr\xe8me"), err);
}

static gs_status decode_utf16(gs_error *err)
{
    return decode_once((gs_span){ "\xff\xfeH\0i", 5 }, err);
}

Test(decode, without_memory)
{
    alloc_try_all(decode_broken, false);
    alloc_try_all(decode_utf16, false);
}
