/* What Superdesk's content API pushes is signed: "x-superdesk-signature: sha1=" and HMAC-SHA1 of the body. Receivers
 * are known that take everything where no key is configured (FIELD, 24); here nothing is taken then. */
#include "alert/message.h"

#include <string.h>

bool gs_superdesk_verify(gs_span key, const char *header, gs_span body)
{
    unsigned char told[GS_SHA1_BYTES], want[GS_SHA1_BYTES];
    if (key.len == 0 || !header || strncmp(header, "sha1=", 5) != 0)
        return false;
    return gs_hex_read(gs_span_of(header + 5), told, sizeof(told)) && gs_hmac_sha1(key, &body, 1, want) &&
           gs_same_bytes((gs_span){ (const char *)told, sizeof(told) }, (gs_span){ (const char *)want, sizeof(want) });
}
