/* Digests: SHA-256 by libcrypto; for tables eight bytes at a time, multiplied and folded (after Wang Yi's wyhash);
 * FNV-1a (Fowler, Noll, Vo) for ids. */
#include "base/base.h"

#include <openssl/evp.h>

bool gs_sha256(gs_span data, unsigned char out[GS_SHA256_BYTES])
{
    unsigned len = 0;
    return EVP_Digest(data.ptr ? data.ptr : "", data.len, out, &len, EVP_sha256(), NULL) && len == GS_SHA256_BYTES;
}

bool gs_sha256_hex(gs_span data, char out[GS_SHA256_HEX])
{
    static const char digits[] = "0123456789abcdef";
    unsigned char sum[GS_SHA256_BYTES];
    if (!gs_sha256(data, sum))
        return false;
    for (unsigned i = 0; i < GS_SHA256_BYTES; i++) {
        out[2 * i] = digits[sum[i] >> 4];
        out[2 * i + 1] = digits[sum[i] & 15];
    }
    out[GS_SHA256_HEX - 1] = '\0';
    return true;
}

uint64_t gs_hash(gs_span data)
{
    uint64_t h = gs_mix(data.len ^ GS_ONES);
    size_t at = 0;
    for (; data.len - at >= 8; at += 8)
        h = gs_mix(h ^ gs_load8(data.ptr + at));
    char rest[8] = { 0 };
    for (size_t i = 0; at + i < data.len; i++)
        rest[i] = data.ptr[at + i];
    return gs_mix(h ^ gs_load8(rest));
}

uint64_t gs_hash_id(gs_span data)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < data.len; i++)
        h = (h ^ (unsigned char)data.ptr[i]) * 0x100000001b3u;
    return h;
}
