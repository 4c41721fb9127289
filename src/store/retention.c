/* Retention: what is old goes, a slice at a time, so that no write waits long for it. Pages that become free are given
 * back to the system in small lots, too. */
#include "store/internal.h"

enum { SLICE = 200, PAGES_A_SLICE = 256 };

/* --- Articles --- */

#define OLD_ARTICLES                                                                                                 \
    "SELECT id FROM article a WHERE updated_at < ?1 AND NOT EXISTS"                                                  \
    " (SELECT 1 FROM alert_article x WHERE x.article_id = a.id) ORDER BY updated_at LIMIT ?2"

gs_status gs_article_remove(gs_db *db, int64_t id, gs_error *err)
{
    gs_status status = gs_indexer_drop(db, id, err);
    if (status == GS_OK)
        status = gs_rule_match_remove(db, 0, id, err);
    /* Versions and findings go with it. */
    return status == GS_OK ? gs_sql_run(db, "DELETE FROM article WHERE id = ?", GS_VALUES(gs_int(id)), err) : status;
}

typedef struct id_row {
    int64_t id;
} id_row;
static const gs_field id_fields[] = { GS_FIELD(id_row, id, GS_FIELD_INT) };
static const gs_row_type old_articles = GS_ROW_TYPE("(" OLD_ARTICLES ")", id_row, id_fields, false);

static gs_status remove_articles(gs_db *db, int64_t before, int64_t slice, int64_t *n_removed, gs_error *err)
{
    gs_auto(gs_arena_done) gs_arena *arena = &(gs_arena){ 0 };
    id_row *rows = NULL;
    size_t n = 0;
    gs_status status = gs_row_list(db, &old_articles, "", GS_VALUES(gs_int(before), gs_int(slice)), arena, &rows, &n,
                                   err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        status = gs_article_remove(db, rows[i].id, err);
    *n_removed += (int64_t)n;
    return status;
}

/* --- The rest --- */

/* Deletes by a statement whose parameters are the time and the number of rows. */
static gs_status remove_rows(gs_db *db, const char *sql, int64_t before, int64_t slice, int64_t *n_removed, bool *more,
                             gs_error *err)
{
    int64_t n = 0;
    if (!before)
        return GS_OK;
    gs_status status = gs_sql_change(db, sql, GS_VALUES(gs_int(before), gs_int(slice)), &n, err);
    *n_removed += n;
    *more |= n == slice;
    return status;
}

static const char old_alerts[] =
    "DELETE FROM alert WHERE id IN (SELECT id FROM alert a WHERE updated_at < ?1 AND notify_at IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM digest_item i WHERE i.alert_id = a.id)"
    " AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.alert_id = a.id AND d.state = 'due') LIMIT ?2)";
static const char old_events[] = "DELETE FROM event WHERE id IN (SELECT id FROM event WHERE at < ?1 LIMIT ?2)";
static const char old_deliveries[] = "DELETE FROM delivery WHERE id IN (SELECT id FROM delivery WHERE state <> 'due'"
                                     " AND created_at < ?1 AND coalesce(last_at, 0) < ?1 LIMIT ?2)";
static const char old_audit[] = "DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < ?1 LIMIT ?2)";
static const char old_answers[] =
    "DELETE FROM idempotency WHERE (who, key) IN (SELECT who, key FROM idempotency WHERE at < ?1 LIMIT ?2)";
static const char old_stories[] =
    "DELETE FROM story WHERE id IN (SELECT id FROM story s WHERE last_at < ?1"
    " AND NOT EXISTS (SELECT 1 FROM article a WHERE a.story_id = s.id)"
    " AND NOT EXISTS (SELECT 1 FROM alert t WHERE t.story_id = s.id) LIMIT ?2)";

static gs_status give_back_pages(gs_db *db, gs_error *err)
{
    char sql[64];
    sqlite3_snprintf(sizeof(sql), sql, "PRAGMA incremental_vacuum(%d)", PAGES_A_SLICE);
    return gs_sql_exec(db, sql, err);
}

gs_status gs_retention_run(gs_db *db, const gs_retention *r, gs_retained *out, gs_error *err)
{
    gs_retained n = { 0 };
    int64_t slice = r->slice ? (int64_t)r->slice : SLICE;
    gs_status status = remove_rows(db, old_alerts, r->alerts_before, slice, &n.alerts, &n.more, err);
    if (status == GS_OK)
        status = remove_rows(db, old_events, r->events_before, slice, &n.events, &n.more, err);
    if (status == GS_OK)
        status = remove_rows(db, old_deliveries, r->events_before, slice, &n.deliveries, &n.more, err);
    if (status == GS_OK)
        status = remove_rows(db, old_audit, r->audit_before, slice, &n.audit, &n.more, err);
    if (status == GS_OK)
        status = remove_rows(db, old_answers, r->idempotency_before, slice, &n.others, &n.more, err);
    if (status == GS_OK && r->articles_before)
        status = remove_articles(db, r->articles_before, slice, &n.articles, err);
    n.more |= n.articles == slice;
    if (status == GS_OK)
        status = remove_rows(db, old_stories, r->articles_before, slice, &n.others, &n.more, err);
    if (status == GS_OK && n.articles + n.alerts + n.events + n.deliveries + n.audit + n.others)
        status = give_back_pages(db, err);
    if (status == GS_OK)
        *out = n;
    return status;
}
