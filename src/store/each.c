/* Articles of a time one by one, in memory that is used again for each. */
#include "store/internal.h"

/* Ids first: an article is read whole while no statement waits for the next. */
static gs_status each_of(gs_db *db, int64_t id, unsigned parts, gs_article_take *take, void *context, gs_arena *arena,
                         bool *goes_on, gs_error *err)
{
    gs_stored_article article;
    gs_stored_version version;
    bool found = false;
    gs_status status = gs_article_get(db, id, arena, &article, &found, err);
    if (status == GS_OK && found)
        status = gs_version_get(db, article.version_id, parts, arena, &version, &found, err);
    if (status == GS_OK && found)
        *goes_on = take(context, &article, &version);
    return status;
}

gs_status gs_article_each(gs_db *db, int64_t since, const char *lang, unsigned parts, gs_article_take *take,
                          void *context, gs_error *err)
{
    gs_auto(gs_arena_done) gs_arena *arena = &(gs_arena){ 0 };
    sqlite3_stmt *stmt = NULL;
    bool row = true, goes_on = true;
    gs_status status = gs_sql_begin(db, lang ? "SELECT id FROM article WHERE seen_at >= ?1 AND lang = ?2"
                                               " ORDER BY seen_at, id"
                                             : "SELECT id FROM article WHERE seen_at >= ?1 ORDER BY seen_at, id",
                                    (gs_value[]){ gs_int(since), gs_str(lang) }, lang ? 2 : 1, &stmt, err);
    while (status == GS_OK && goes_on && (status = gs_sql_step(db, stmt, &row, err)) == GS_OK && row) {
        gs_arena_reset(arena);
        status = each_of(db, sqlite3_column_int64(stmt, 0), parts, take, context, arena, &goes_on, err);
    }
    gs_sql_end(db, stmt);
    return status;
}

gs_status gs_signature_each(gs_db *db, int64_t since, gs_signature_take *take, void *context, gs_error *err)
{
    static const char sql[] = "SELECT a.id, a.story_id, a.seen_at, v.signature FROM article a"
                              " JOIN version v ON v.id = a.version_id WHERE a.seen_at >= ? AND a.status <> 'canceled'"
                              " ORDER BY a.seen_at, a.id";
    sqlite3_stmt *stmt = NULL;
    bool row = true, goes_on = true;
    gs_status status = gs_sql_begin(db, sql, GS_VALUES(gs_int(since)), &stmt, err);
    while (status == GS_OK && goes_on && (status = gs_sql_step(db, stmt, &row, err)) == GS_OK && row) {
        gs_signature signature;
        gs_span blob = { sqlite3_column_blob(stmt, 3), (size_t)sqlite3_column_bytes(stmt, 3) };
        if (blob.ptr && gs_signature_unpack(blob, &signature))
            goes_on = take(context, sqlite3_column_int64(stmt, 0), sqlite3_column_int64(stmt, 1),
                           sqlite3_column_int64(stmt, 2), &signature);
    }
    gs_sql_end(db, stmt);
    return status;
}
