/* A signature as 273 bytes: the digest, whether it is comparable, the bins with the low byte first. */
#include "store/internal.h"

#include <string.h>

enum { BYTES = GS_SIGNATURE_DIGEST + 1 + 2 * GS_SIGNATURE_BINS };

bool gs_signature_pack(const gs_signature *signature, gs_buf *out)
{
    if (!gs_buf_reserve(out, BYTES))
        return false;
    unsigned char *p = (unsigned char *)out->ptr + out->len;
    memcpy(p, signature->digest, GS_SIGNATURE_DIGEST);
    p += GS_SIGNATURE_DIGEST;
    *p++ = signature->is_comparable;
    for (size_t i = 0; i < GS_SIGNATURE_BINS; i++) {
        *p++ = (unsigned char)(signature->bins[i] & 255);
        *p++ = (unsigned char)(signature->bins[i] >> 8);
    }
    out->len += BYTES;
    return true;
}

bool gs_signature_unpack(gs_span blob, gs_signature *out)
{
    const unsigned char *p = (const unsigned char *)blob.ptr;
    if (blob.len != BYTES)
        return false;
    memcpy(out->digest, p, GS_SIGNATURE_DIGEST);
    p += GS_SIGNATURE_DIGEST;
    out->is_comparable = *p++ != 0;
    for (size_t i = 0; i < GS_SIGNATURE_BINS; i++, p += 2)
        out->bins[i] = (uint16_t)(p[0] | p[1] << 8);
    return true;
}
