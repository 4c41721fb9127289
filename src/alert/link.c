/* Links that let one reader judge one sentence, without a login: what they are about and until when, and 128 bits of
 * HMAC-SHA256 over it (RFC 2104, 5: half of the digest may be left out), in base64url. Numbers are big-endian:
 *
 *   1 version | 8 alert | 8 article | 8 version of it | 8 endpoint | 4 sentence | 5 seconds until | reader | 16 HMAC */
#include "alert/message.h"

#include <string.h>

enum { VERSION = 1, HEAD = 1 + 4 * 8 + 4 + 5, MAC = 16 };

/* The key may sign other things, too: this says what for. */
static const char purpose[] = "gainsay verdict link";

static void put_number(gs_buf *out, uint64_t value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        gs_buf_putc(out, (char)(value >> shift & 0xff));
}

static uint64_t take_number(const char **p, int bytes)
{
    uint64_t value = 0;
    for (int i = 0; i < bytes; i++)
        value = value << 8 | (unsigned char)*(*p)++;
    return value;
}

static bool make_mac(gs_span key, gs_span bytes, unsigned char out[GS_SHA256_BYTES])
{
    const gs_span parts[] = { { purpose, sizeof(purpose) }, bytes };
    return key.len > 0 && gs_hmac_sha256(key, parts, 2, out);
}

gs_status gs_link_put(gs_span key, const gs_link *link, gs_buf *out, gs_error *err)
{
    unsigned char mac[GS_SHA256_BYTES];
    gs_buf bytes = { 0 };
    size_t n = strnlen(link->who, sizeof(link->who));
    if (n == sizeof(link->who))
        return gs_fail(err, GS_EINVAL, NULL, 0, "a reader's name is too long");
    put_number(&bytes, VERSION, 1);
    put_number(&bytes, (uint64_t)link->alert_id, 8);
    put_number(&bytes, (uint64_t)link->article_id, 8);
    put_number(&bytes, (uint64_t)link->version_id, 8);
    put_number(&bytes, (uint64_t)link->endpoint_id, 8);
    put_number(&bytes, link->sentence, 4);
    put_number(&bytes, (uint64_t)(link->until / 1000), 5);
    gs_buf_put(&bytes, link->who, n);
    bool ok = !bytes.failed && make_mac(key, gs_buf_span(&bytes), mac);
    gs_buf_put(&bytes, mac, ok ? MAC : 0);
    if (ok && !bytes.failed)
        gs_base64url_put(out, gs_buf_span(&bytes));
    ok = ok && !bytes.failed && !out->failed;
    gs_buf_done(&bytes);
    return ok ? GS_OK : gs_fail_nomem(err);
}

static gs_status read_bytes(gs_span key, gs_span bytes, int64_t now, gs_link *out, gs_error *err)
{
    unsigned char mac[GS_SHA256_BYTES];
    gs_link link = { 0 };
    if (bytes.len < HEAD + MAC || bytes.len - HEAD - MAC >= sizeof(link.who))
        return gs_fail(err, GS_EINVAL, NULL, 0, "no link of ours");
    gs_span told = { bytes.ptr, bytes.len - MAC }, signature = { bytes.ptr + told.len, MAC };
    if (!make_mac(key, told, mac) || !gs_same_bytes(signature, (gs_span){ (const char *)mac, MAC }))
        return gs_fail(err, GS_EINVAL, NULL, 0, "no link of ours");
    const char *p = told.ptr;
    if (take_number(&p, 1) != VERSION)
        return gs_fail(err, GS_EINVAL, NULL, 0, "no link of ours");
    link.alert_id = (int64_t)take_number(&p, 8);
    link.article_id = (int64_t)take_number(&p, 8);
    link.version_id = (int64_t)take_number(&p, 8);
    link.endpoint_id = (int64_t)take_number(&p, 8);
    link.sentence = (uint32_t)take_number(&p, 4);
    link.until = (int64_t)take_number(&p, 5) * 1000;
    memcpy(link.who, p, told.len - HEAD);
    if (link.until <= now)
        return gs_fail(err, GS_ENOENT, NULL, 0, "the link's time is over");
    *out = link;
    return GS_OK;
}

gs_status gs_link_read(gs_span key, gs_span token, int64_t now, gs_link *out, gs_error *err)
{
    enum { MOST = 4 * (HEAD + 256 + MAC) / 3 + 4 };
    gs_buf bytes = { 0 };
    bool ok = token.len <= MOST && gs_base64url_read(token, &bytes);
    gs_status status = bytes.failed ? gs_fail_nomem(err)
                       : !ok        ? gs_fail(err, GS_EINVAL, NULL, 0, "no link of ours")
                                    : read_bytes(key, gs_buf_span(&bytes), now, out, err);
    gs_buf_done(&bytes);
    return status;
}
