/* Known answers: RFC 4231 for HMAC-SHA256, RFC 2202 for HMAC-SHA1. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "base/base.h"

struct mac {
    char key[24], data[64], sha256[GS_SHA256_HEX], sha1[2 * GS_SHA1_BYTES + 1];
};
/* RFC 4231 case 1 and RFC 2202 case 1 share key and data; so do cases 2. */
static struct mac macs[] = {
    { "\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b\x0b", "Hi There",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7", "b617318655057264e28bc0b6fb378c8ef146be00" },
    { "Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
      "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79" },
    { "", "", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad",
      "fbdb1d1b18aa6c08324b7d64b71fb76370690e1d" },
};

ParameterizedTestParameters(base_secret, hmac)
{
    return cr_make_param_array(struct mac, macs, sizeof(macs) / sizeof(*macs));
}

static void expect_hex(const unsigned char *bytes, size_t n, const char *want)
{
    gs_buf hex = { 0 };
    gs_hex_put(&hex, (gs_span){ (const char *)bytes, n });
    gs_buf_putc(&hex, '\0');
    cr_expect_str_eq(hex.ptr, want);
    gs_buf_done(&hex);
}

ParameterizedTest(struct mac *row, base_secret, hmac)
{
    unsigned char out[GS_SHA256_BYTES];
    gs_span data = gs_span_of(row->data);
    gs_span parts[] = { { data.ptr, data.len / 2 }, { NULL, 0 }, { data.ptr + data.len / 2, data.len - data.len / 2 } };
    cr_assert(gs_hmac_sha256(gs_span_of(row->key), parts, 3, out));
    expect_hex(out, GS_SHA256_BYTES, row->sha256);
    cr_assert(gs_hmac_sha1(gs_span_of(row->key), parts, 3, out));
    expect_hex(out, GS_SHA1_BYTES, row->sha1);
}

/* RFC 4231, case 6: a key longer than a block. */
Test(base_secret, long_key)
{
    char key[131];
    unsigned char out[GS_SHA256_BYTES];
    gs_span data = gs_span_of("Test Using Larger Than Block-Size Key - Hash Key First");
    memset(key, 0xaa, sizeof(key));
    cr_assert(gs_hmac_sha256((gs_span){ key, sizeof(key) }, &data, 1, out));
    expect_hex(out, GS_SHA256_BYTES, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

Test(base_secret, random_bytes_differ)
{
    char a[32] = { 0 }, b[32] = { 0 };
    cr_assert(gs_random_bytes(a, sizeof(a)) && gs_random_bytes(b, sizeof(b)));
    cr_expect(!gs_same_bytes((gs_span){ a, 32 }, (gs_span){ b, 32 }));
    cr_expect(gs_same_bytes((gs_span){ a, 32 }, (gs_span){ a, 32 }));
    cr_expect(!gs_same_bytes((gs_span){ a, 32 }, (gs_span){ a, 31 }));
    cr_expect(gs_same_bytes((gs_span){ NULL, 0 }, (gs_span){ "", 0 }));
    gs_wipe(a, sizeof(a));
    for (size_t i = 0; i < sizeof(a); i++)
        cr_expect_eq(a[i], 0);
}
