/* Events: what feeds and streams tell, in the order in which it happened. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_event_row, id, GS_FIELD_INT),
    GS_FIELD(gs_event_row, at, GS_FIELD_INT),
    GS_FIELD(gs_event_row, type, GS_FIELD_TEXT),
    GS_FIELD(gs_event_row, rule_id, GS_FIELD_ID),
    GS_FIELD(gs_event_row, alert_id, GS_FIELD_ID),
    GS_FIELD(gs_event_row, source_id, GS_FIELD_ID),
    GS_FIELD(gs_event_row, data, GS_FIELD_TEXT),
};
static const gs_row_type type = GS_ROW_TYPE("event", gs_event_row, fields, true);

gs_status gs_event_insert(gs_db *db, gs_event_row *row, gs_error *err)
{
    return gs_row_insert(db, &type, "", row, err);
}

gs_status gs_event_after(gs_db *db, int64_t after, int64_t rule_id, size_t limit, gs_arena *arena, gs_event_row **out,
                         size_t *n, gs_error *err)
{
    return gs_row_list(db, &type,
                       rule_id ? "WHERE rule_id = ?2 AND id > ?1 ORDER BY id LIMIT ?3"
                               : "WHERE id > ?1 ORDER BY id LIMIT ?3",
                       GS_VALUES(gs_int(after), gs_int(rule_id), gs_int((int64_t)limit)), arena, out, n, err);
}

gs_status gs_event_newest(gs_db *db, int64_t rule_id, size_t limit, gs_arena *arena, gs_event_row **out, size_t *n,
                          gs_error *err)
{
    return gs_row_list(db, &type, "WHERE rule_id = ? AND alert_id IS NOT NULL ORDER BY id DESC LIMIT ?",
                       GS_VALUES(gs_int(rule_id), gs_int((int64_t)limit)), arena, out, n, err);
}

gs_status gs_event_range(gs_db *db, int64_t *lowest, int64_t *highest, gs_error *err)
{
    int64_t range[2] = { 0 };
    gs_status status = gs_sql_ints(db, "SELECT (SELECT min(id) FROM event),"
                                       " (SELECT seq FROM sqlite_sequence WHERE name = 'event')",
                                   GS_NO_VALUES, range, 2, NULL, err);
    if (status != GS_OK)
        return status;
    *lowest = range[0] ? range[0] : range[1] ? range[1] + 1 : 0; /* all are gone: the next is the lowest */
    *highest = range[1];
    return GS_OK;
}

gs_status gs_event_of_alert(gs_db *db, int64_t alert_id, gs_arena *arena, gs_event_row **out, size_t *n,
                            gs_error *err)
{
    return gs_row_list(db, &type, "WHERE alert_id = ? ORDER BY id", GS_VALUES(gs_int(alert_id)), arena, out, n, err);
}

gs_status gs_event_set_data(gs_db *db, int64_t id, const char *data, gs_error *err)
{
    return gs_sql_run(db, "UPDATE event SET data = ? WHERE id = ?", GS_VALUES(gs_str(data), gs_int(id)), err);
}
