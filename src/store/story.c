/* Stories: what clusters articles that tell the same. Which one an article belongs to is the desk's to say. */
#include "store/internal.h"

gs_status gs_story_insert(gs_db *db, int64_t at, int64_t *id, gs_error *err)
{
    gs_status status = gs_sql_run(db, "INSERT INTO story(created_at, last_at) VALUES(?1, ?1)", GS_VALUES(gs_int(at)),
                                  err);
    if (status == GS_OK)
        *id = sqlite3_last_insert_rowid(db->sqlite);
    return status;
}

gs_status gs_story_touch(gs_db *db, int64_t id, int64_t at, gs_error *err)
{
    return gs_sql_run(db, "UPDATE story SET last_at = max(last_at, ?) WHERE id = ?", GS_VALUES(gs_int(at), gs_int(id)),
                      err);
}

gs_status gs_story_articles(gs_db *db, int64_t id, size_t limit, gs_arena *arena, gs_stored_article **out, size_t *n,
                            gs_error *err)
{
    return gs_row_list(db, &gs_article_type, "WHERE story_id = ? ORDER BY id LIMIT ?",
                       GS_VALUES(gs_int(id), gs_int((int64_t)limit)), arena, out, n, err);
}
