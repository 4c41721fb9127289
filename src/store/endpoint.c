/* Endpoints: where alerts are delivered to. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_endpoint_row, id, GS_FIELD_INT),
    GS_FIELD(gs_endpoint_row, name, GS_FIELD_TEXT),
    GS_FIELD(gs_endpoint_row, kind, GS_FIELD_TEXT),
    GS_FIELD(gs_endpoint_row, target, GS_FIELD_TEXT),
    GS_FIELD(gs_endpoint_row, secret, GS_FIELD_BLOB),
    GS_FIELD(gs_endpoint_row, secret_before, GS_FIELD_BLOB),
    GS_FIELD(gs_endpoint_row, secret_before_until, GS_FIELD_ID),
    GS_FIELD(gs_endpoint_row, settings, GS_FIELD_TEXT),
    GS_FIELD(gs_endpoint_row, state, GS_FIELD_TEXT),
    GS_FIELD(gs_endpoint_row, disabled_why, GS_FIELD_TEXT),
    GS_FIELD(gs_endpoint_row, created_at, GS_FIELD_INT),
    GS_FIELD(gs_endpoint_row, throttled_until, GS_FIELD_ID),
};
static const gs_row_type type = GS_ROW_TYPE("endpoint", gs_endpoint_row, fields, true);

static gs_endpoint_row complete(const gs_endpoint_row *row)
{
    gs_endpoint_row whole = *row;
    if (!whole.settings)
        whole.settings = "{}";
    if (!whole.state)
        whole.state = "active";
    return whole;
}

gs_status gs_endpoint_insert(gs_db *db, gs_endpoint_row *row, gs_error *err)
{
    gs_endpoint_row whole = complete(row);
    gs_status status = gs_row_insert(db, &type, "", &whole, err);
    row->id = whole.id;
    return status;
}

gs_status gs_endpoint_get(gs_db *db, int64_t id, gs_arena *arena, gs_endpoint_row *out, bool *found, gs_error *err)
{
    return gs_row_find(db, &type, "WHERE id = ?", GS_VALUES(gs_int(id)), arena, out, found, err);
}

gs_status gs_endpoint_find(gs_db *db, const char *name, gs_arena *arena, gs_endpoint_row *out, bool *found,
                           gs_error *err)
{
    return gs_row_find(db, &type, "WHERE name = ? AND state <> 'removed'", GS_VALUES(gs_str(name)), arena, out, found,
                       err);
}

gs_status gs_endpoint_all(gs_db *db, gs_arena *arena, gs_endpoint_row **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &type, "WHERE state <> 'removed' ORDER BY name", GS_NO_VALUES, arena, out, n, err);
}

gs_status gs_endpoint_update(gs_db *db, const gs_endpoint_row *row, gs_error *err)
{
    gs_endpoint_row whole = complete(row);
    return gs_row_update(db, &type, &whole, err);
}
