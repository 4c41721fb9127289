/* Alerts, and the articles that each holds or held. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_alert_row, id, GS_FIELD_INT),
    GS_FIELD(gs_alert_row, rule_id, GS_FIELD_INT),
    GS_FIELD(gs_alert_row, kind, GS_FIELD_TEXT),
    GS_FIELD(gs_alert_row, story_id, GS_FIELD_ID),
    GS_FIELD(gs_alert_row, key, GS_FIELD_TEXT),
    GS_FIELD(gs_alert_row, state, GS_FIELD_TEXT),
    GS_FIELD(gs_alert_row, revision, GS_FIELD_INT),
    GS_FIELD(gs_alert_row, created_at, GS_FIELD_INT),
    GS_FIELD(gs_alert_row, updated_at, GS_FIELD_INT),
    GS_FIELD(gs_alert_row, notify_at, GS_FIELD_ID),
    GS_FIELD(gs_alert_row, notified_at, GS_FIELD_ID),
    GS_FIELD(gs_alert_row, notified_revision, GS_FIELD_ID),
    GS_FIELD(gs_alert_row, paged, GS_FIELD_BOOL),
    GS_FIELD(gs_alert_row, held, GS_FIELD_TEXT),
    GS_FIELD(gs_alert_row, title, GS_FIELD_TEXT),
    GS_FIELD(gs_alert_row, lang, GS_FIELD_TEXT),
    GS_FIELD(gs_alert_row, confidence, GS_FIELD_REAL),
    GS_FIELD(gs_alert_row, data, GS_FIELD_TEXT),
};
static const gs_row_type type = GS_ROW_TYPE("alert", gs_alert_row, fields, true);

static const gs_field article_fields[] = {
    GS_FIELD(gs_alert_article, alert_id, GS_FIELD_INT),
    GS_FIELD(gs_alert_article, article_id, GS_FIELD_INT),
    GS_FIELD(gs_alert_article, version_id, GS_FIELD_INT),
    GS_FIELD(gs_alert_article, joined_at, GS_FIELD_INT),
    GS_FIELD(gs_alert_article, left_at, GS_FIELD_ID),
    GS_FIELD(gs_alert_article, sentences, GS_FIELD_TEXT),
    GS_FIELD(gs_alert_article, n_sentences, GS_FIELD_INT),
    GS_FIELD(gs_alert_article, changed_at, GS_FIELD_INT),
};
static const gs_row_type article_type = GS_ROW_TYPE("alert_article", gs_alert_article, article_fields, false);

/* --- Alerts --- */

gs_status gs_alert_insert(gs_db *db, gs_alert_row *row, gs_error *err)
{
    return gs_row_insert(db, &type, "", row, err);
}

gs_status gs_alert_get(gs_db *db, int64_t id, gs_arena *arena, gs_alert_row *out, bool *found, gs_error *err)
{
    return gs_row_find(db, &type, "WHERE id = ?", GS_VALUES(gs_int(id)), arena, out, found, err);
}

gs_status gs_alert_find(gs_db *db, int64_t rule_id, const char *key, gs_arena *arena, gs_alert_row *out, bool *found,
                        gs_error *err)
{
    return gs_row_find(db, &type, "WHERE rule_id = ? AND key = ?", GS_VALUES(gs_int(rule_id), gs_str(key)), arena, out,
                       found, err);
}

gs_status gs_alert_update(gs_db *db, const gs_alert_row *row, gs_error *err)
{
    return gs_row_update(db, &type, row, err);
}

/* SQL of the conditions that are asked for, so that each goes by its own index. */
static void put_where(const gs_alert_query *query, gs_buf *out)
{
    gs_buf_puts(out, "WHERE id < ?1");
    gs_buf_puts(out, query->state ? " AND state = ?2" : "");
    gs_buf_puts(out, query->kind ? " AND kind = ?3" : "");
    gs_buf_puts(out, query->rule_id ? " AND rule_id = ?4" : "");
    gs_buf_puts(out, query->story_id ? " AND story_id = ?5" : "");
    gs_buf_puts(out, query->article_id ? " AND id IN (SELECT alert_id FROM alert_article WHERE article_id = ?6)" : "");
    gs_buf_puts(out, query->since ? " AND updated_at >= ?7" : "");
    gs_buf_puts(out, " ORDER BY id DESC LIMIT ?8");
    gs_buf_putc(out, '\0');
}

gs_status gs_alert_list(gs_db *db, const gs_alert_query *query, gs_arena *arena, gs_alert_row **out, size_t *n,
                        bool *more, gs_error *err)
{
    gs_auto(gs_buf_done) gs_buf *tail = &(gs_buf){ 0 };
    put_where(query, tail);
    if (tail->failed)
        return gs_fail_nomem(err);
    gs_status status =
        gs_row_list(db, &type, tail->ptr,
                    GS_VALUES(gs_int(query->before > 0 ? query->before : INT64_MAX), gs_str(query->state),
                              gs_str(query->kind), gs_int(query->rule_id), gs_int(query->story_id),
                              gs_int(query->article_id), gs_int(query->since), gs_int((int64_t)query->limit + 1)),
                    arena, out, n, err);
    if (status == GS_OK)
        *more = gs_row_cut(n, query->limit);
    return status;
}

gs_status gs_alert_due(gs_db *db, int64_t now, size_t limit, gs_arena *arena, gs_alert_row **out, size_t *n,
                       gs_error *err)
{
    return gs_row_list(db, &type, "WHERE notify_at IS NOT NULL AND notify_at <= ? ORDER BY notify_at, id LIMIT ?",
                       GS_VALUES(gs_int(now), gs_int((int64_t)limit)), arena, out, n, err);
}

/* --- Their articles --- */

gs_status gs_alert_article_put(gs_db *db, const gs_alert_article *row, gs_error *err)
{
    gs_alert_article copy = *row;
    return gs_row_insert(db, &article_type, "OR REPLACE", &copy, err);
}

gs_status gs_alert_article_get(gs_db *db, int64_t alert_id, int64_t article_id, gs_arena *arena, gs_alert_article *out,
                               bool *found, gs_error *err)
{
    return gs_row_find(db, &article_type, "WHERE alert_id = ? AND article_id = ?",
                       GS_VALUES(gs_int(alert_id), gs_int(article_id)), arena, out, found, err);
}

gs_status gs_alert_articles(gs_db *db, int64_t alert_id, size_t first, size_t latest, gs_arena *arena,
                            gs_alert_article **out, size_t *n, gs_error *err)
{
    static const char which[] =
        "WHERE alert_id = ?1 AND article_id IN (SELECT * FROM (SELECT article_id FROM alert_article WHERE alert_id = ?1"
        " ORDER BY joined_at, article_id LIMIT ?2) UNION SELECT * FROM (SELECT article_id FROM alert_article"
        " WHERE alert_id = ?1 ORDER BY changed_at DESC, article_id DESC LIMIT ?3)) ORDER BY joined_at, article_id";
    return gs_row_list(db, &article_type, which,
                       GS_VALUES(gs_int(alert_id), gs_int((int64_t)first), gs_int((int64_t)latest)), arena, out, n,
                       err);
}

gs_status gs_alert_articles_page(gs_db *db, int64_t alert_id, int64_t before, size_t limit, gs_arena *arena,
                                 gs_alert_article **out, size_t *n, bool *more, gs_error *err)
{
    gs_status status = gs_row_list(db, &article_type,
                                   "WHERE alert_id = ? AND article_id < ? ORDER BY article_id DESC LIMIT ?",
                                   GS_VALUES(gs_int(alert_id), gs_int(before > 0 ? before : INT64_MAX),
                                             gs_int((int64_t)limit + 1)),
                                   arena, out, n, err);
    if (status == GS_OK)
        *more = gs_row_cut(n, limit);
    return status;
}

gs_status gs_alert_counts_of(gs_db *db, int64_t alert_id, gs_alert_counts *out, gs_error *err)
{
    int64_t counts[3] = { 0 }, joined = 0;
    gs_status status = gs_sql_ints(db,
                                   "SELECT count(*), total(left_at IS NULL), total(iif(left_at IS NULL, n_sentences,"
                                   " 0)) FROM alert_article INDEXED BY alert_article_changed WHERE alert_id = ?",
                                   GS_VALUES(gs_int(alert_id)), counts, 3, NULL, err);
    if (status == GS_OK)
        status = gs_sql_ints(db, "SELECT max(joined_at) FROM alert_article WHERE alert_id = ?",
                             GS_VALUES(gs_int(alert_id)), &joined, 1, NULL, err);
    if (status == GS_OK)
        *out = (gs_alert_counts){ counts[0], counts[1], counts[2], joined };
    return status;
}

gs_status gs_alert_articles_of(gs_db *db, int64_t article_id, gs_arena *arena, gs_alert_article **out, size_t *n,
                               gs_error *err)
{
    return gs_row_list(db, &article_type, "WHERE article_id = ? ORDER BY alert_id", GS_VALUES(gs_int(article_id)),
                       arena, out, n, err);
}
