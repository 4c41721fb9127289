/* Sources: feeds that are asked, and those who push; how each is doing. */
#include "store/internal.h"

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

gs_status gs_source_volume(gs_db *db, int64_t id, int64_t since, int64_t until, int64_t *n, gs_error *err)
{
    return gs_sql_ints(db,
                       "SELECT count(*) FROM article WHERE source_id = ? AND seen_at >= ? AND seen_at < ?"
                       " AND NOT backfill",
                       GS_VALUES(gs_int(id), gs_int(since), gs_int(until)), n, 1, NULL, err);
}
