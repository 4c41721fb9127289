/* Signatures of Standard Webhooks (standardwebhooks.com, specification 1.0): HMAC-SHA256 over "id.timestamp.body". */
#include "alert/message.h"

#include <string.h>

enum { SECRET_MIN = 24, SECRET_MAX = 64 }; /* bytes, by the specification */

static const char secret_prefix[] = "whsec_";

void gs_webhook_secret_put(gs_span bytes, gs_buf *out)
{
    gs_buf_puts(out, secret_prefix);
    gs_base64_put(out, bytes);
}

gs_status gs_webhook_secret_read(const char *text, gs_buf *out, gs_error *err)
{
    size_t before = out->len, prefix = sizeof(secret_prefix) - 1;
    bool ok = strncmp(text, secret_prefix, prefix) == 0 && gs_base64_read(gs_span_of(text + prefix), out);
    size_t n = out->len - before;
    if (out->failed)
        return gs_fail_nomem(err);
    if (ok && n >= SECRET_MIN && n <= SECRET_MAX)
        return GS_OK;
    out->len = before;
    return gs_fail(err, GS_EINVAL, NULL, 0, "a secret is whsec_ and base64 of %d to %d bytes", SECRET_MIN, SECRET_MAX);
}

void gs_webhook_id(const unsigned char random[16], char out[GS_WEBHOOK_ID])
{
    static const char digits[] = "0123456789abcdefghjkmnpqrstvwxyz"; /* Crockford's: none is mistaken for another */
    unsigned bits = 0, n_bits = 0;
    size_t at = 4;
    memcpy(out, "msg_", 4);
    for (size_t i = 0; i < 16; i++) {
        bits = bits << 8 | random[i];
        for (n_bits += 8; n_bits >= 5; n_bits -= 5)
            out[at++] = digits[bits >> (n_bits - 5) & 31];
    }
    out[at++] = digits[bits << (5 - n_bits) & 31];
    out[at] = '\0';
}

/* "v1," and base64. */
static bool put_signature(gs_span secret, const char *id, const char *timestamp, gs_span body, gs_buf *out)
{
    unsigned char sum[GS_SHA256_BYTES];
    const gs_span parts[] = { gs_span_of(id), gs_span_of("."), gs_span_of(timestamp), gs_span_of("."), body };
    if (!gs_hmac_sha256(secret, parts, sizeof(parts) / sizeof(*parts), sum))
        return false;
    gs_buf_puts(out, "v1,");
    gs_base64_put(out, (gs_span){ (const char *)sum, sizeof(sum) });
    return !out->failed;
}

gs_status gs_webhook_sign(const gs_span *secrets, size_t n, const char *id, int64_t seconds, gs_span body, gs_buf *out,
                          gs_error *err)
{
    gs_buf timestamp = { 0 };
    size_t before = out->len;
    gs_buf_printf(&timestamp, "%lld", (long long)seconds);
    gs_buf_putc(&timestamp, '\0');
    bool ok = !timestamp.failed;
    for (size_t i = 0; i < n && ok; i++) {
        if (secrets[i].len == 0)
            continue;
        gs_buf_puts(out, out->len > before ? " " : "");
        ok = put_signature(secrets[i], id, timestamp.ptr, body, out);
    }
    gs_buf_done(&timestamp);
    return ok ? GS_OK : gs_fail_nomem(err);
}

/* Digits only: no sign, no blanks. */
static bool read_seconds(const char *text, int64_t *out)
{
    enum { DIGITS = 12 };
    size_t n = strlen(text);
    *out = 0;
    for (size_t i = 0; i < n && i < DIGITS; i++) {
        if (!gs_is_digit(text[i]))
            return false;
        *out = *out * 10 + (text[i] - '0');
    }
    return n > 0 && n <= DIGITS;
}

bool gs_webhook_verify(gs_span secret, const char *id, const char *timestamp, const char *signatures, gs_span body,
                       int64_t now)
{
    int64_t at;
    if (secret.len == 0 || !id || !timestamp || !signatures || !read_seconds(timestamp, &at))
        return false;
    if (at < now - GS_WEBHOOK_TOLERANCE || at > now + GS_WEBHOOK_TOLERANCE)
        return false;
    gs_buf want = { 0 };
    bool found = false, made = put_signature(secret, id, timestamp, body, &want);
    for (const char *p = signatures; made && *p; p += strspn(p, " ")) {
        size_t n = strcspn(p, " ");
        found |= gs_same_bytes((gs_span){ p, n }, gs_buf_span(&want));
        p += n;
    }
    gs_buf_done(&want);
    return found;
}
