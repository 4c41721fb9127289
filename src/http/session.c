/* Sessions of browsers without a row for each: the cookie says which token logged in and until when, and is signed with
 * a key of the desk. Who revokes the token ends its sessions. Cookie = base64url(until, digest of the token, HMAC). */
#include "http/access.h"

#include <string.h>

enum { UNTIL = 8, MAC = 16, WHOLE = UNTIL + GS_SHA256_BYTES + MAC };

bool gs_session_key(gs_span desk_key, unsigned char out[GS_SESSION_KEY])
{
    gs_span what = gs_span_of("sessions of browsers 1");
    return gs_hmac_sha256(desk_key, &what, 1, out);
}

static bool sign(const unsigned char key[GS_SESSION_KEY], const char *bytes, unsigned char out[GS_SHA256_BYTES])
{
    gs_span what = { bytes, UNTIL + GS_SHA256_BYTES };
    return gs_hmac_sha256((gs_span){ (const char *)key, GS_SESSION_KEY }, &what, 1, out);
}

bool gs_session_put(const unsigned char key[GS_SESSION_KEY], const gs_session_cookie *cookie, gs_buf *out)
{
    char bytes[WHOLE];
    unsigned char mac[GS_SHA256_BYTES];
    uint64_t until = htobe64((uint64_t)cookie->until);
    memcpy(bytes, &until, UNTIL);
    memcpy(bytes + UNTIL, cookie->token, GS_SHA256_BYTES);
    if (!sign(key, bytes, mac))
        return false;
    memcpy(bytes + UNTIL + GS_SHA256_BYTES, mac, MAC);
    gs_base64url_put(out, (gs_span){ bytes, WHOLE });
    return true;
}

bool gs_session_read(const unsigned char key[GS_SESSION_KEY], gs_span value, int64_t now, gs_session_cookie *out)
{
    gs_buf bytes = { 0 };
    unsigned char mac[GS_SHA256_BYTES];
    uint64_t until = 0;
    bool ok = value.len <= WHOLE * 2 && gs_base64url_read(value, &bytes) && !bytes.failed && bytes.len == WHOLE &&
              sign(key, bytes.ptr, mac);
    ok = ok && gs_same_bytes((gs_span){ bytes.ptr + UNTIL + GS_SHA256_BYTES, MAC }, (gs_span){ (char *)mac, MAC });
    if (ok) {
        memcpy(&until, bytes.ptr, UNTIL);
        memcpy(out->token, bytes.ptr + UNTIL, GS_SHA256_BYTES);
        out->until = (int64_t)be64toh(until);
    }
    gs_buf_done(&bytes);
    return ok && out->until > now;
}

gs_span gs_cookie_find(const char *header, const char *name)
{
    size_t len = strlen(name);
    for (const char *p = header; p && *p;) {
        p += strspn(p, " ;");
        size_t n = strcspn(p, ";");
        if (n > len && strncmp(p, name, len) == 0 && p[len] == '=')
            return gs_span_trim((gs_span){ p + len + 1, n - len - 1 });
        p += n;
    }
    return (gs_span){ 0 };
}
