/* Rules as they were written, and which articles each has matched. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_rule_row, id, GS_FIELD_INT),
    GS_FIELD(gs_rule_row, name, GS_FIELD_TEXT),
    GS_FIELD(gs_rule_row, body, GS_FIELD_TEXT),
    GS_FIELD(gs_rule_row, enabled, GS_FIELD_BOOL),
    GS_FIELD(gs_rule_row, revision, GS_FIELD_INT),
    GS_FIELD(gs_rule_row, created_at, GS_FIELD_INT),
    GS_FIELD(gs_rule_row, updated_at, GS_FIELD_INT),
    GS_FIELD(gs_rule_row, removed_at, GS_FIELD_ID),
    GS_FIELD(gs_rule_row, feed_secret, GS_FIELD_TEXT),
};
static const gs_row_type type = GS_ROW_TYPE("rule", gs_rule_row, fields, true);

static const gs_field match_fields[] = {
    GS_FIELD(gs_rule_match, rule_id, GS_FIELD_INT),
    GS_FIELD(gs_rule_match, at, GS_FIELD_INT),
    GS_FIELD(gs_rule_match, article_id, GS_FIELD_INT),
    GS_FIELD(gs_rule_match, story_id, GS_FIELD_ID),
    GS_FIELD(gs_rule_match, lang, GS_FIELD_TEXT),
    GS_FIELD(gs_rule_match, sentences, GS_FIELD_INT),
    GS_FIELD(gs_rule_match, version_id, GS_FIELD_INT),
    GS_FIELD(gs_rule_match, shown, GS_FIELD_TEXT),
};
static const gs_row_type match_type = GS_ROW_TYPE("rule_match", gs_rule_match, match_fields, false);
/* Its front, which an index has whole. */
static const gs_row_type counted_type = { "rule_match", sizeof(gs_rule_match), match_fields, 6, false };

/* --- Rules --- */

gs_status gs_rule_insert(gs_db *db, gs_rule_row *row, gs_error *err)
{
    row->revision = 1;
    return gs_row_insert(db, &type, "", row, err);
}

gs_status gs_rule_get(gs_db *db, int64_t id, gs_arena *arena, gs_rule_row *out, bool *found, gs_error *err)
{
    return gs_row_find(db, &type, "WHERE id = ?", GS_VALUES(gs_int(id)), arena, out, found, err);
}

gs_status gs_rule_find(gs_db *db, const char *name, gs_arena *arena, gs_rule_row *out, bool *found, gs_error *err)
{
    return gs_row_find(db, &type, "WHERE name = ? COLLATE NOCASE AND removed_at IS NULL", GS_VALUES(gs_str(name)),
                       arena, out, found, err);
}

gs_status gs_rule_find_feed(gs_db *db, const char *feed_secret, gs_arena *arena, gs_rule_row *out, bool *found,
                            gs_error *err)
{
    return gs_row_find(db, &type, "WHERE feed_secret = ? AND removed_at IS NULL", GS_VALUES(gs_str(feed_secret)), arena,
                       out, found, err);
}

gs_status gs_rule_all(gs_db *db, gs_arena *arena, gs_rule_row **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &type, "WHERE removed_at IS NULL ORDER BY id", GS_NO_VALUES, arena, out, n, err);
}

gs_status gs_rule_update(gs_db *db, gs_rule_row *row, gs_error *err)
{
    int64_t revision = row->revision;
    gs_status status = gs_sql_ints(db, "SELECT revision FROM rule WHERE id = ?", GS_VALUES(gs_int(row->id)), &revision,
                                   1, NULL, err);
    row->revision = revision + 1;
    return status == GS_OK ? gs_row_update(db, &type, row, err) : status;
}

/* --- Matches --- */

gs_status gs_rule_match_put(gs_db *db, const gs_rule_match *match, gs_error *err)
{
    gs_rule_match row = *match;
    return gs_row_insert(db, &match_type, "OR REPLACE", &row, err);
}

gs_status gs_rule_match_remove(gs_db *db, int64_t rule_id, int64_t article_id, gs_error *err)
{
    if (!rule_id)
        return gs_sql_run(db, "DELETE FROM rule_match WHERE article_id = ?", GS_VALUES(gs_int(article_id)), err);
    return gs_sql_run(db, "DELETE FROM rule_match WHERE rule_id = ? AND article_id = ?",
                      GS_VALUES(gs_int(rule_id), gs_int(article_id)), err);
}

gs_status gs_rule_match_list(gs_db *db, int64_t rule_id, int64_t since, int64_t story_id, gs_arena *arena,
                             gs_rule_match **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &match_type,
                       "WHERE rule_id = ?1 AND at >= ?2 AND (?3 = 0 OR story_id = ?3) ORDER BY at, article_id",
                       GS_VALUES(gs_int(rule_id), gs_int(since), gs_int(story_id)), arena, out, n, err);
}

gs_status gs_rule_match_latest(gs_db *db, int64_t rule_id, int64_t since, int64_t story_id, size_t limit,
                               gs_arena *arena, gs_rule_match **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &counted_type,
                       "WHERE rule_id = ?1 AND at >= ?2 AND (?3 = 0 OR story_id = ?3) ORDER BY at DESC LIMIT ?4",
                       GS_VALUES(gs_int(rule_id), gs_int(since), gs_int(story_id), gs_int((int64_t)limit)), arena, out,
                       n, err);
}
