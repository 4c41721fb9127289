/* Secrets: keyed digests (HMAC, RFC 2104), random bytes, and comparing that takes the same time whatever differs. By
 * libcrypto. */
#include "base/base.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>

static bool hmac(const char *digest, gs_span key, const gs_span *parts, size_t n, unsigned char *out, size_t out_len)
{
    char name[8];
    size_t len = 0;
    for (; digest[len]; len++) /* OpenSSL takes no const */
        name[len] = digest[len];
    name[len] = '\0';
    OSSL_PARAM params[] = { OSSL_PARAM_construct_utf8_string("digest", name, 0), OSSL_PARAM_construct_end() };
    EVP_MAC *mac = EVP_MAC_fetch(NULL, "HMAC", NULL);
    EVP_MAC_CTX *context = mac ? EVP_MAC_CTX_new(mac) : NULL;
    /* An empty key is given by address: NULL would be "as before". */
    bool ok = context && EVP_MAC_init(context, (const unsigned char *)(key.len ? key.ptr : ""), key.len, params);
    for (size_t i = 0; i < n && ok; i++)
        ok = parts[i].len == 0 || EVP_MAC_update(context, (const unsigned char *)parts[i].ptr, parts[i].len);
    size_t made = 0;
    ok = ok && EVP_MAC_final(context, out, &made, out_len) && made == out_len;
    EVP_MAC_CTX_free(context);
    EVP_MAC_free(mac);
    return ok;
}

bool gs_hmac_sha256(gs_span key, const gs_span *parts, size_t n, unsigned char out[GS_SHA256_BYTES])
{
    return hmac("SHA256", key, parts, n, out, GS_SHA256_BYTES);
}

bool gs_hmac_sha1(gs_span key, const gs_span *parts, size_t n, unsigned char out[GS_SHA1_BYTES])
{
    return hmac("SHA1", key, parts, n, out, GS_SHA1_BYTES);
}

bool gs_random_bytes(void *out, size_t n)
{
    return n <= INT32_MAX && RAND_bytes(out, (int)n) == 1;
}

bool gs_same_bytes(gs_span a, gs_span b)
{
    return a.len == b.len && (a.len == 0 || CRYPTO_memcmp(a.ptr, b.ptr, a.len) == 0);
}

void gs_wipe(void *bytes, size_t n)
{
    OPENSSL_cleanse(bytes, n);
}
