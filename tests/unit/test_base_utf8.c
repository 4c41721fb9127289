#include <criterion/criterion.h>
#include <string.h>

#include "base/base.h"

static bool is_surrogate(uint32_t c)
{
    return c >= 0xd800 && c <= 0xdfff;
}

Test(base_utf8, every_code_point_survives)
{
    for (uint32_t c = 0; c <= 0x10ffff; c++) {
        char bytes[4];
        unsigned len;
        if (is_surrogate(c))
            continue;
        unsigned put = gs_utf8_put(bytes, c);
        uint32_t got = gs_utf8_at(bytes, bytes + put, &len);
        cr_assert(got == c && len == put, "U+%04X: U+%04X, %u bytes of %u", c, got, len, put);
    }
}

Test(base_utf8, known_bytes)
{
    char bytes[4];
    cr_expect_eq(gs_utf8_put(bytes, 0x20ac), 3);
    cr_expect_eq(memcmp(bytes, "\xe2\x82\xac", 3), 0);
    cr_expect_eq(gs_utf8_put(bytes, 0x1f600), 4);
    cr_expect_eq(memcmp(bytes, "\xf0\x9f\x98\x80", 4), 0);
}

Test(base_utf8, a_cut_sequence_stays_inside_the_buffer)
{
    static const char cut[] = "\xf0\x9f\x98\x80";
    for (size_t n = 1; n < 4; n++) {
        unsigned len;
        gs_utf8_at(cut, cut + n, &len);
        cr_expect_leq(len, n, "%zu bytes left, %u taken", n, len);
    }
}
