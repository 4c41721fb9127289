/* Stored claims: a version, the language, how many terms, then the terms, little-endian. */
#include <string.h>

#include "alert/claim_terms.h"

enum { VERSION = 1, HEAD = 2 + GS_LANG_MAX };
_Static_assert(HEAD + GS_CLAIM_TERMS * 8 <= GS_CLAIM_BYTES, "a claim fits");

size_t gs_claim_put(const gs_claim *claim, unsigned char out[GS_CLAIM_BYTES])
{
    memset(out, 0, HEAD);
    out[0] = VERSION;
    out[1] = (unsigned char)claim->n;
    memcpy(out + 2, claim->lang, strnlen(claim->lang, GS_LANG_MAX - 1));
    for (unsigned i = 0; i < claim->n; i++) {
        uint64_t term = htole64(claim->terms[i]);
        memcpy(out + HEAD + 8 * i, &term, sizeof(term));
    }
    return HEAD + 8 * (size_t)claim->n;
}

gs_status gs_claim_get(gs_span bytes, gs_claim *out, gs_error *err)
{
    gs_claim claim = { .n = 0 };
    if (bytes.len < HEAD || bytes.ptr[0] != VERSION || (unsigned char)bytes.ptr[1] > GS_CLAIM_TERMS ||
        bytes.len != HEAD + 8 * (size_t)(unsigned char)bytes.ptr[1] || bytes.ptr[HEAD - 1] != '\0')
        return gs_fail(err, GS_EFORMAT, NULL, 0, "no claim of this version");
    claim.n = (unsigned char)bytes.ptr[1];
    memcpy(claim.lang, bytes.ptr + 2, GS_LANG_MAX);
    for (unsigned i = 0; i < claim.n; i++) {
        uint64_t term;
        memcpy(&term, bytes.ptr + HEAD + 8 * i, sizeof(term));
        claim.terms[i] = le64toh(term);
        if (i > 0 && gs_term_bare(claim.terms[i]) <= gs_term_bare(claim.terms[i - 1]))
            return gs_fail(err, GS_EFORMAT, NULL, 0, "the terms of a claim do not rise");
    }
    *out = claim;
    return GS_OK;
}
