/* Digests: alerts that wait to be told together, for each endpoint and rule. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_digest_item, endpoint_id, GS_FIELD_INT),
    GS_FIELD(gs_digest_item, rule_id, GS_FIELD_INT),
    GS_FIELD(gs_digest_item, alert_id, GS_FIELD_INT),
    GS_FIELD(gs_digest_item, added_at, GS_FIELD_INT),
};
static const gs_row_type type = GS_ROW_TYPE("digest_item", gs_digest_item, fields, false);

static const gs_field sum_fields[] = {
    GS_FIELD(gs_digest_sum, endpoint_id, GS_FIELD_INT),
    GS_FIELD(gs_digest_sum, rule_id, GS_FIELD_INT),
    GS_FIELD(gs_digest_sum, n, GS_FIELD_INT),
    GS_FIELD(gs_digest_sum, oldest_at, GS_FIELD_INT),
};
static const gs_row_type sum_type =
    GS_ROW_TYPE("(SELECT endpoint_id, rule_id, count(*) AS n, min(added_at) AS oldest_at FROM digest_item"
                " GROUP BY endpoint_id, rule_id)", gs_digest_sum, sum_fields, false);

gs_status gs_digest_add(gs_db *db, const gs_digest_item *item, gs_error *err)
{
    gs_digest_item row = *item;
    return gs_row_insert(db, &type, "OR IGNORE", &row, err);
}

gs_status gs_digest_sums(gs_db *db, gs_arena *arena, gs_digest_sum **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &sum_type, "ORDER BY endpoint_id, rule_id", GS_NO_VALUES, arena, out, n, err);
}

gs_status gs_digest_items(gs_db *db, int64_t endpoint_id, int64_t rule_id, size_t limit, gs_arena *arena,
                          gs_digest_item **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &type, "WHERE endpoint_id = ? AND rule_id = ? ORDER BY added_at, alert_id LIMIT ?",
                       GS_VALUES(gs_int(endpoint_id), gs_int(rule_id), gs_int((int64_t)limit)), arena, out, n, err);
}

gs_status gs_digest_clear(gs_db *db, const gs_digest_item *up_to, gs_error *err)
{
    return gs_sql_run(db,
                      "DELETE FROM digest_item WHERE endpoint_id = ? AND rule_id = ?"
                      " AND (added_at, alert_id) <= (?, ?)",
                      GS_VALUES(gs_int(up_to->endpoint_id), gs_int(up_to->rule_id), gs_int(up_to->added_at),
                                gs_int(up_to->alert_id)), err);
}
