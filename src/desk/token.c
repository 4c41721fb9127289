/* Tokens: "gst_" and base64url of random bytes. Kept is their digest alone: with so much chance in them no slow digest
 * is needed, as passwords do. */
#include "desk/desk.h"

#include <string.h>

enum { BYTES = 32 };
static const char begin[] = "gst_";

const char *gs_token_role(size_t i)
{
    static const char *const roles[] = { "viewer", "editor", "admin", "ingest" };
    return i < sizeof(roles) / sizeof(*roles) ? roles[i] : NULL;
}

bool gs_token_digest(const char *text, unsigned char out[GS_SHA256_BYTES])
{
    size_t len = strlen(text);
    if (len != GS_TOKEN_LEN || strncmp(text, begin, strlen(begin)) != 0)
        return false;
    return gs_sha256((gs_span){ text, len }, out);
}

gs_status gs_token_make(gs_token_row *row, char text[GS_TOKEN_LEN + 1], gs_error *err)
{
    char bytes[BYTES];
    gs_buf made = { 0 };
    if (!gs_random_bytes(bytes, sizeof(bytes)))
        return gs_fail(err, GS_EIO, NULL, 0, "no random bytes");
    gs_buf_puts(&made, begin);
    gs_base64url_put(&made, (gs_span){ bytes, sizeof(bytes) });
    bool ok = !made.failed && made.len == GS_TOKEN_LEN && gs_sha256(gs_buf_span(&made), row->hash);
    if (ok) {
        memcpy(text, made.ptr, GS_TOKEN_LEN);
        text[GS_TOKEN_LEN] = '\0';
        gs_wipe(made.ptr, made.len);
    }
    gs_wipe(bytes, sizeof(bytes));
    gs_buf_done(&made);
    return ok ? GS_OK : gs_fail_nomem(err);
}

bool gs_token_is_good(const gs_token_row *row, int64_t now)
{
    return !row->revoked_at && (!row->expires_at || row->expires_at > now);
}

gs_status gs_token_has_admin(gs_db *db, int64_t now, bool *out, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_token_row *rows;
    size_t n = 0;
    bool has = false;
    gs_status status = gs_token_all(db, &arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        has |= strcmp(rows[i].role, "admin") == 0 && gs_token_is_good(&rows[i], now);
    gs_arena_done(&arena);
    if (status == GS_OK)
        *out = has;
    return status;
}
