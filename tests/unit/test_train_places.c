/* Code points, UTF-16 units and bytes; what is valid UTF-8. */
#include "train/internal.h"

#include "small.h"

struct place {
    int64_t n, codepoint, utf16; /* bytes, or -1 */
};

ParameterizedTestParameters(train_places, places)
{
    static struct place rows[] = { /* a é 😀 b */
        { -1, -1, -1 }, { 0, 0, 0 }, { 1, 1, 1 }, { 2, 3, 3 }, { 3, 7, -1 }, { 4, 8, 7 }, { 5, -1, 8 }, { 6, -1, -1 },
    };
    return cr_make_param_array(struct place, rows, ROWS(rows));
}

ParameterizedTest(const struct place *row, train_places, places)
{
    const gs_span text = gs_span_of("a\xc3\xa9\xf0\x9f\x98\x80"
                                    "b");
    cr_expect_eq(gs_places_byte(text, row->n), row->codepoint);
    cr_expect_eq(gs_places_byte_utf16(text, row->n), row->utf16);
    if (row->codepoint >= 0)
        cr_expect_eq(gs_places_codepoint(text, (size_t)row->codepoint), (size_t)row->n);
}

struct bytes {
    char text[8];
    unsigned len;
    bool valid;
};

ParameterizedTestParameters(train_places, bytes)
{
    static struct bytes rows[] = {
        { "", 0, true },
        { "a", 1, true },
        { "a\0b", 3, false },
        { "\xc2\x80", 2, true },
        { "\xc0\x80", 2, false },
        { "\xc3", 1, false },
        { "\x80", 1, false },
        { "\xe0\xa0\x80", 3, true },
        { "\xe0\x9f\x80", 3, false },
        { "\xed\x9f\xbf", 3, true },
        { "\xed\xa0\x80", 3, false },
        { "\xe2\x82", 2, false },
        { "\xf0\x90\x80\x80", 4, true },
        { "\xf0\x8f\x80\x80", 4, false },
        { "\xf4\x8f\xbf\xbf", 4, true },
        { "\xf4\x90\x80\x80", 4, false },
        { "\xf5\x80\x80\x80", 4, false },
        { "\xe2\x82\x41", 3, false },
    };
    return cr_make_param_array(struct bytes, rows, ROWS(rows));
}

ParameterizedTest(const struct bytes *row, train_places, bytes)
{
    cr_expect_eq(gs_places_valid((gs_span){ row->text, row->len }), row->valid, "%u bytes of [%s]", row->len, row->text);
}
