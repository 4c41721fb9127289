/* Claims: what sentences of current versions deny or call false, as keys that can be compared. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_claim_row, article_id, GS_FIELD_INT),
    GS_FIELD(gs_claim_row, sentence, GS_FIELD_INT),
    GS_FIELD(gs_claim_row, version_id, GS_FIELD_INT),
    GS_FIELD(gs_claim_row, at, GS_FIELD_INT),
    GS_FIELD(gs_claim_row, source_id, GS_FIELD_ID),
    GS_FIELD(gs_claim_row, lang, GS_FIELD_TEXT),
    GS_FIELD(gs_claim_row, said_by, GS_FIELD_TEXT),
    GS_FIELD(gs_claim_row, same_as, GS_FIELD_TEXT),
    GS_FIELD(gs_claim_row, bytes, GS_FIELD_BLOB),
    GS_FIELD(gs_claim_row, shown, GS_FIELD_TEXT),
};
static const gs_row_type type = GS_ROW_TYPE("claim", gs_claim_row, fields, false);

gs_status gs_claim_put_row(gs_db *db, const gs_claim_row *row, gs_error *err)
{
    gs_claim_row copy = *row;
    return gs_row_insert(db, &type, "OR REPLACE", &copy, err);
}

gs_status gs_claim_get_row(gs_db *db, int64_t article_id, int64_t sentence, gs_arena *arena, gs_claim_row *out,
                           bool *found, gs_error *err)
{
    return gs_row_find(db, &type, "WHERE article_id = ? AND sentence = ?",
                       GS_VALUES(gs_int(article_id), gs_int(sentence)), arena, out, found, err);
}

gs_status gs_claim_remove_of(gs_db *db, int64_t article_id, gs_error *err)
{
    return gs_sql_run(db, "DELETE FROM claim WHERE article_id = ?", GS_VALUES(gs_int(article_id)), err);
}

gs_status gs_claim_since(gs_db *db, int64_t since, int64_t after_article, int64_t after_sentence, size_t limit,
                         gs_arena *arena, gs_claim_row **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &type,
                       "WHERE (at, article_id, sentence) > (?, ?, ?) ORDER BY at, article_id, sentence LIMIT ?",
                       GS_VALUES(gs_int(since), gs_int(after_article), gs_int(after_sentence), gs_int((int64_t)limit)),
                       arena, out, n, err);
}
