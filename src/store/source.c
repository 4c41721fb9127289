/* Sources: feeds that are asked, and those who push; how each is doing. */
#include "store/internal.h"

#include <string.h>

static const gs_field fields[] = {
    GS_FIELD(gs_source_row, id, GS_FIELD_INT),
    GS_FIELD(gs_source_row, name, GS_FIELD_TEXT),
    GS_FIELD(gs_source_row, kind, GS_FIELD_TEXT),
    GS_FIELD(gs_source_row, url, GS_FIELD_TEXT),
    GS_FIELD(gs_source_row, lang, GS_FIELD_TEXT),
    GS_FIELD(gs_source_row, interval_s, GS_FIELD_ID),
    GS_FIELD(gs_source_row, settings, GS_FIELD_TEXT),
    GS_FIELD(gs_source_row, secret, GS_FIELD_BLOB),
    GS_FIELD(gs_source_row, state, GS_FIELD_TEXT),
    GS_FIELD(gs_source_row, created_at, GS_FIELD_INT),
    GS_FIELD(gs_source_row, backfilled_at, GS_FIELD_ID),
    GS_FIELD(gs_source_row, last_attempt_at, GS_FIELD_ID),
    GS_FIELD(gs_source_row, last_success_at, GS_FIELD_ID),
    GS_FIELD(gs_source_row, last_article_at, GS_FIELD_ID),
    GS_FIELD(gs_source_row, next_at, GS_FIELD_ID),
    GS_FIELD(gs_source_row, failures, GS_FIELD_INT),
    GS_FIELD(gs_source_row, last_error, GS_FIELD_TEXT),
    GS_FIELD(gs_source_row, etag, GS_FIELD_TEXT),
    GS_FIELD(gs_source_row, modified, GS_FIELD_TEXT),
    GS_FIELD(gs_source_row, validator_at, GS_FIELD_TEXT),
    GS_FIELD(gs_source_row, quiet_since, GS_FIELD_ID),
};
static const gs_row_type type = GS_ROW_TYPE("source", gs_source_row, fields, true);

/* What may not be NULL gets what it is where nobody says otherwise. */
static gs_source_row complete(const gs_source_row *row)
{
    gs_source_row whole = *row;
    if (!whole.settings)
        whole.settings = "{}";
    if (!whole.state)
        whole.state = "active";
    return whole;
}

gs_status gs_source_insert(gs_db *db, gs_source_row *row, gs_error *err)
{
    gs_source_row whole = complete(row);
    gs_status status = gs_row_insert(db, &type, "", &whole, err);
    row->id = whole.id;
    return status;
}

gs_status gs_source_get(gs_db *db, int64_t id, gs_arena *arena, gs_source_row *out, bool *found, gs_error *err)
{
    return gs_row_find(db, &type, "WHERE id = ?", GS_VALUES(gs_int(id)), arena, out, found, err);
}

gs_status gs_source_find(gs_db *db, const char *name, gs_arena *arena, gs_source_row *out, bool *found, gs_error *err)
{
    return gs_row_find(db, &type, "WHERE name = ? AND state <> 'removed'", GS_VALUES(gs_str(name)), arena, out, found,
                       err);
}

gs_status gs_source_all(gs_db *db, gs_arena *arena, gs_source_row **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &type, "WHERE state <> 'removed' ORDER BY name", GS_NO_VALUES, arena, out, n, err);
}

gs_status gs_source_update(gs_db *db, const gs_source_row *row, gs_error *err)
{
    gs_source_row whole = complete(row);
    return gs_row_update(db, &type, &whole, err);
}

gs_status gs_source_due(gs_db *db, int64_t now, size_t limit, gs_arena *arena, gs_source_row **out, size_t *n,
                        gs_error *err)
{
    return gs_row_list(db, &type,
                       "WHERE state = 'active' AND kind = 'feed' AND (next_at IS NULL OR next_at <= ?)"
                       " ORDER BY next_at, id LIMIT ?",
                       GS_VALUES(gs_int(now), gs_int((int64_t)limit)), arena, out, n, err);
}

gs_status gs_source_quiet(gs_db *db, gs_arena *arena, gs_source_row **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &type, "WHERE quiet_since IS NOT NULL ORDER BY id", GS_NO_VALUES, arena, out, n, err);
}

/* Of the index alone. */
gs_status gs_source_days(gs_db *db, int64_t id, int64_t now, int64_t *days, size_t n, gs_error *err)
{
    enum { DAY = 24 * 60 * 60 * 1000 };
    static const char sql[] = "SELECT (? - seen_at) / 86400000 AS day, count(*) FROM article"
                              " WHERE source_id = ? AND seen_at > ? AND seen_at <= ? AND NOT backfill GROUP BY day";
    const gs_value values[] = { gs_int(now), gs_int(id), gs_int(now - (int64_t)n * DAY), gs_int(now) };
    sqlite3_stmt *stmt;
    bool row = true;
    memset(days, 0, n * sizeof(*days));
    gs_status status = gs_sql_begin(db, sql, values, sizeof(values) / sizeof(*values), &stmt, err);
    if (status != GS_OK)
        return status;
    while (status == GS_OK && row) {
        status = gs_sql_step(db, stmt, &row, err);
        int64_t day = status == GS_OK && row ? sqlite3_column_int64(stmt, 0) : -1;
        if (day >= 0 && day < (int64_t)n)
            days[day] = sqlite3_column_int64(stmt, 1);
    }
    gs_sql_end(db, stmt);
    return status;
}
