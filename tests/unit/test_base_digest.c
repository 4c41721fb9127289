/* Known answers: FIPS 180-2 appendix B for SHA-256, the FNV page's test vectors for FNV-1a. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "base/base.h"

struct sha {
    char in[64];
    char want[GS_SHA256_HEX];
};
static struct sha sha_rows[] = {
    { "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    { "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
};

ParameterizedTestParameters(base_digest, sha256)
{
    return cr_make_param_array(struct sha, sha_rows, sizeof(sha_rows) / sizeof(sha_rows[0]));
}

ParameterizedTest(const struct sha *row, base_digest, sha256)
{
    char hex[GS_SHA256_HEX];
    cr_assert(gs_sha256_hex(gs_span_of(row->in), hex));
    cr_expect_str_eq(hex, row->want, "\"%s\": %s", row->in, hex);
}

Test(base_digest, sha256_of_a_null_span)
{
    char hex[GS_SHA256_HEX];
    cr_assert(gs_sha256_hex((gs_span){ NULL, 0 }, hex));
    cr_expect_str_eq(hex, sha_rows[0].want);
}

Test(base_digest, fnv1a)
{
    cr_expect_eq(gs_hash_id((gs_span){ NULL, 0 }), 0xcbf29ce484222325u);
    cr_expect_eq(gs_hash_id(gs_span_of("a")), 0xaf63dc4c8601ec8cu);
    cr_expect_eq(gs_hash_id(gs_span_of("foobar")), 0x85944171f73967e8u);
}

/* The hash for tables: all bytes count, in every place, and the length. */
Test(base_digest, hash_sees_every_byte)
{
    char bytes[40] = { 0 };
    uint64_t seen[sizeof(bytes) + 1];
    for (size_t n = 0; n <= sizeof(bytes); n++) {
        seen[n] = gs_hash((gs_span){ bytes, n });
        for (size_t m = 0; m < n; m++)
            cr_expect_neq(seen[m], seen[n], "lengths %zu and %zu", m, n);
        for (size_t at = 0; at < n; at++) {
            bytes[at] = 1;
            cr_expect_neq(gs_hash((gs_span){ bytes, n }), seen[n], "byte %zu of %zu", at, n);
            bytes[at] = 0;
        }
    }
}

static const char all[] = "aZ @[`{/09\x01\x7f\x80\xff";

/* The helpers that look at eight bytes, against a look at each. */
Test(base_digest, eight_bytes_at_a_time)
{
    for (size_t i = 0; i < sizeof(all); i++) {
        for (size_t k = 0; k < sizeof(all); k++) {
            char eight[8];
            for (size_t at = 0; at < 8; at++)
                eight[at] = at % 2 ? all[k] : all[i];
            uint64_t bytes = gs_load8(eight), equal = gs_bytes_equal(bytes, (unsigned char)all[k]),
                     others = gs_bytes_not_letters(bytes);
            for (size_t at = 0; at < 8; at++) {
                cr_expect_eq(equal >> (8 * at) & 0xff, eight[at] == all[k] ? 0x80 : 0);
                bool letter = (eight[at] >= 'a' && eight[at] <= 'z') || (eight[at] >= 'A' && eight[at] <= 'Z');
                cr_expect_eq(others >> (8 * at) & 0xff, letter ? 0 : 0x80);
            }
        }
    }
    cr_expect_eq(gs_bytes_before(gs_bytes_equal(gs_load8("abc\ndef\n"), '\n')), 3);
}
