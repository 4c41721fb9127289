/* Offsets: against counting by hand, in rising, falling and mixed order. */
#include <criterion/criterion.h>
#include <stdlib.h>

#include "text/text.h"

/* Offset of `pos` by walking the text. */
static uint64_t walk(gs_span text, uint32_t pos, gs_unit unit)
{
    uint64_t value = 0;
    unsigned len;
    for (const char *p = text.ptr; p < text.ptr + pos; p += len)
        value += gs_utf8_at(p, text.ptr + text.len, &len) > 0xffff && unit == GS_UNIT_UTF16 ? 2 : 1;
    return value;
}

static bool is_boundary(gs_span text, uint32_t pos)
{
    return pos == text.len || ((unsigned char)text.ptr[pos] & 0xc0) != 0x80;
}

static void check_units(gs_span bytes)
{
    gs_arena arena = { 0 };
    gs_text text;
    cr_assert_eq(gs_text_decode(bytes, true, &arena, &text, NULL), GS_OK);
    uint32_t len = (uint32_t)text.span.len;
    for (gs_unit unit = GS_UNIT_CODEPOINT; unit <= GS_UNIT_UTF16; unit++) {
        if (unit == GS_UNIT_BYTE)
            continue;
        gs_offsets cursor;
        gs_offsets_init(&cursor, &text, unit);
        for (uint32_t step = 0; step < 4 * (len + 1); step++) {
            uint32_t pos = step <= len ? step : step <= 2 * len ? 2 * len - step : (uint32_t)rand() % (len + 1);
            if (is_boundary(text.span, pos))
                cr_assert_eq(gs_offsets_at(&cursor, pos), walk(text.span, pos, unit), "%u of %s", pos, text.span.ptr);
        }
    }
    gs_arena_done(&arena);
}

Test(offsets, units)
{
    srand(7);
    check_units(gs_span_of(""));
    check_units(gs_span_of("plain ASCII of more than eight bytes"));
    check_units(gs_span_of("Ukraine’s “iron-clad” support — Зеленський, 习近平 and 😀😀, ääkköset; 🇺🇦 flags."));
    check_units(gs_span_of("😀😀😀😀😀😀😀😀😀"));
}

static void check_bytes(gs_span bytes, size_t n, const uint32_t (*want)[2])
{
    gs_arena arena = { 0 };
    gs_text text;
    gs_offsets cursor;
    cr_assert_eq(gs_text_decode(bytes, true, &arena, &text, NULL), GS_OK);
    gs_offsets_init(&cursor, &text, GS_UNIT_BYTE);
    for (size_t i = 0; i < n; i++)
        cr_expect_eq(gs_offsets_at(&cursor, want[i][0]), want[i][1], "byte %u", want[i][0]);
    for (size_t i = n; i-- > 0;)
        cr_expect_eq(gs_offsets_at(&cursor, want[i][0]), want[i][1], "byte %u, going back", want[i][0]);
    cr_expect_eq(gs_offsets_at(&cursor, (uint32_t)text.span.len), bytes.len);
    gs_arena_done(&arena);
}

Test(offsets, original_bytes)
{
    /* Decoded position, original position. */
    check_bytes(gs_span_of("plain"), 2, (const uint32_t[][2]){ { 0, 0 }, { 5, 5 } });
    check_bytes(gs_span_of("\xef\xbb\xbfx"), 2, (const uint32_t[][2]){ { 0, 3 }, { 1, 4 } });
    /* One bad byte becomes three, three stay three, five become three. */
    check_bytes(gs_span_of("a\xff""b"), 4, (const uint32_t[][2]){ { 0, 0 }, { 1, 1 }, { 4, 2 }, { 5, 3 } });
    check_bytes(gs_span_of("a\xff\xff\xff""b\xff\xff\xff\xff\xff""c long enough to be text"), 5,
                (const uint32_t[][2]){ { 1, 1 }, { 4, 4 }, { 5, 5 }, { 8, 10 }, { 9, 11 } });
    check_bytes(gs_span_of("\xef\xbb\xbf""a\xff"), 3, (const uint32_t[][2]){ { 0, 3 }, { 1, 4 }, { 4, 5 } });
}

Test(offsets, original_bytes_of_utf16)
{
    check_bytes((gs_span){ "\xff\xfeH\0i\0", 6 }, 3, (const uint32_t[][2]){ { 0, 2 }, { 1, 4 }, { 2, 6 } });
    check_bytes((gs_span){ "\xfe\xff\xd8\x3d\xde\x00\x20\xac\0x", 10 }, 4,
                (const uint32_t[][2]){ { 0, 2 }, { 4, 6 }, { 7, 8 }, { 8, 10 } });
    /* A lone surrogate is a unit; the half unit at the end is a byte. */
    check_bytes((gs_span){ "\xff\xfe\x3d\xd8x\0", 6 }, 3, (const uint32_t[][2]){ { 0, 2 }, { 3, 4 }, { 4, 6 } });
    check_bytes((gs_span){ "\xff\xfeH\0i", 5 }, 3, (const uint32_t[][2]){ { 0, 2 }, { 1, 4 }, { 4, 5 } });
}
