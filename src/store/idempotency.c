/* Answers that were given to requests with an Idempotency-Key, to be given again. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_idempotency_row, who, GS_FIELD_TEXT),
    GS_FIELD(gs_idempotency_row, key, GS_FIELD_TEXT),
    GS_FIELD(gs_idempotency_row, request, GS_FIELD_BLOB),
    GS_FIELD(gs_idempotency_row, status, GS_FIELD_INT),
    GS_FIELD(gs_idempotency_row, body, GS_FIELD_BLOB),
    GS_FIELD(gs_idempotency_row, at, GS_FIELD_INT),
};
static const gs_row_type type = GS_ROW_TYPE("idempotency", gs_idempotency_row, fields, false);

gs_status gs_idempotency_get(gs_db *db, const char *who, const char *key, gs_arena *arena, gs_idempotency_row *out,
                             bool *found, gs_error *err)
{
    return gs_row_find(db, &type, "WHERE who = ? AND key = ?", GS_VALUES(gs_str(who), gs_str(key)), arena, out, found,
                       err);
}

gs_status gs_idempotency_put(gs_db *db, const gs_idempotency_row *row, gs_error *err)
{
    gs_idempotency_row whole = *row;
    if (!whole.request.ptr)
        whole.request.ptr = "";
    if (!whole.body.ptr)
        whole.body.ptr = "";
    return gs_row_insert(db, &type, "OR REPLACE", &whole, err);
}
