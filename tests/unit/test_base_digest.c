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
    cr_expect_eq(gs_hash((gs_span){ NULL, 0 }), 0xcbf29ce484222325u);
    cr_expect_eq(gs_hash(gs_span_of("a")), 0xaf63dc4c8601ec8cu);
    cr_expect_eq(gs_hash(gs_span_of("foobar")), 0x85944171f73967e8u);
}
