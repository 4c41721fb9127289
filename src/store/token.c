/* Tokens: who may do what. Only their digests are kept. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_token_row, id, GS_FIELD_INT),
    GS_FIELD(gs_token_row, name, GS_FIELD_TEXT),
    GS_FIELD(gs_token_row, role, GS_FIELD_TEXT),
    GS_FIELD(gs_token_row, hash, GS_FIELD_DIGEST),
    GS_FIELD(gs_token_row, created_at, GS_FIELD_INT),
    GS_FIELD(gs_token_row, expires_at, GS_FIELD_ID),
    GS_FIELD(gs_token_row, last_used_at, GS_FIELD_ID),
    GS_FIELD(gs_token_row, revoked_at, GS_FIELD_ID),
};
static const gs_row_type type = GS_ROW_TYPE("token", gs_token_row, fields, true);

gs_status gs_token_insert(gs_db *db, gs_token_row *row, gs_error *err)
{
    return gs_row_insert(db, &type, "", row, err);
}

gs_status gs_token_find(gs_db *db, const unsigned char hash[GS_SHA256_BYTES], gs_arena *arena, gs_token_row *out,
                        bool *found, gs_error *err)
{
    gs_span bytes = { (const char *)hash, GS_SHA256_BYTES };
    return gs_row_find(db, &type, "WHERE hash = ?", GS_VALUES(gs_bytes(bytes)), arena, out, found, err);
}

gs_status gs_token_all(gs_db *db, gs_arena *arena, gs_token_row **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &type, "ORDER BY id", GS_NO_VALUES, arena, out, n, err);
}

gs_status gs_token_used(gs_db *db, int64_t id, int64_t now, gs_error *err)
{
    return gs_sql_run(db, "UPDATE token SET last_used_at = ? WHERE id = ?", GS_VALUES(gs_int(now), gs_int(id)), err);
}

gs_status gs_token_revoke(gs_db *db, int64_t id, int64_t now, bool *found, gs_error *err)
{
    int64_t n;
    gs_status status = gs_sql_change(db, "UPDATE token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL",
                                     GS_VALUES(gs_int(now), gs_int(id)), &n, err);
    if (status == GS_OK)
        *found = n > 0;
    return status;
}
