/* What the desk knows of itself, by name; and how much of everything there is. */
#include "store/internal.h"

typedef struct row {
    const char *key;
    gs_span value;
} row;

static const gs_field fields[] = { GS_FIELD(row, key, GS_FIELD_TEXT), GS_FIELD(row, value, GS_FIELD_BLOB) };
static const gs_row_type type = GS_ROW_TYPE("meta", row, fields, false);

gs_status gs_meta_get(gs_db *db, const char *key, gs_arena *arena, gs_span *out, bool *found, gs_error *err)
{
    row r;
    bool is_there;
    gs_status status = gs_row_find(db, &type, "WHERE key = ?", GS_VALUES(gs_str(key)), arena, &r, &is_there, err);
    if (status != GS_OK)
        return status;
    if (is_there)
        *out = r.value;
    *found = is_there;
    return GS_OK;
}

gs_status gs_meta_put(gs_db *db, const char *key, gs_span value, gs_error *err)
{
    row r = { key, { value.ptr ? value.ptr : "", value.len } };
    return gs_row_insert(db, &type, "OR REPLACE", &r, err);
}

gs_status gs_meta_get_int(gs_db *db, const char *key, int64_t *out, bool *found, gs_error *err)
{
    return gs_sql_ints(db, "SELECT value FROM meta WHERE key = ?", GS_VALUES(gs_str(key)), out, 1, found, err);
}

gs_status gs_meta_put_int(gs_db *db, const char *key, int64_t value, gs_error *err)
{
    return gs_sql_run(db, "INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)",
                      GS_VALUES(gs_str(key), gs_int(value)), err);
}

gs_status gs_store_count(gs_db *db, gs_store_counts *out, gs_error *err)
{
    static const char sql[] =
        "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM source WHERE state <> 'removed'),"
        " (SELECT count(*) FROM rule WHERE removed_at IS NULL), (SELECT count(*) FROM alert WHERE state = 'open'),"
        " (SELECT count(*) FROM delivery WHERE state = 'due'), (SELECT count(*) FROM delivery WHERE state = 'dead'),"
        " (SELECT min(due_at) FROM delivery WHERE state = 'due')";
    int64_t n[7] = { 0 };
    gs_status status = gs_sql_ints(db, sql, GS_NO_VALUES, n, 7, NULL, err);
    if (status == GS_OK)
        *out = (gs_store_counts){ n[0], n[1], n[2], n[3], n[4], n[5], n[6] };
    return status;
}
