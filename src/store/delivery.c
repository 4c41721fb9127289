/* Deliveries: the outbox. A row is due until its message was taken or given up; a crash in between sends it again, with
 * the same message id. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_delivery_row, id, GS_FIELD_INT),
    GS_FIELD(gs_delivery_row, message_id, GS_FIELD_TEXT),
    GS_FIELD(gs_delivery_row, endpoint_id, GS_FIELD_INT),
    GS_FIELD(gs_delivery_row, event_id, GS_FIELD_ID),
    GS_FIELD(gs_delivery_row, alert_id, GS_FIELD_ID),
    GS_FIELD(gs_delivery_row, type, GS_FIELD_TEXT),
    GS_FIELD(gs_delivery_row, state, GS_FIELD_TEXT),
    GS_FIELD(gs_delivery_row, attempts, GS_FIELD_INT),
    GS_FIELD(gs_delivery_row, due_at, GS_FIELD_INT),
    GS_FIELD(gs_delivery_row, created_at, GS_FIELD_INT),
    GS_FIELD(gs_delivery_row, last_at, GS_FIELD_ID),
    GS_FIELD(gs_delivery_row, last_status, GS_FIELD_ID),
    GS_FIELD(gs_delivery_row, last_error, GS_FIELD_TEXT),
    GS_FIELD(gs_delivery_row, replay_of, GS_FIELD_ID),
    GS_FIELD(gs_delivery_row, alerts, GS_FIELD_TEXT),
    GS_FIELD(gs_delivery_row, body, GS_FIELD_BLOB),
};
static const gs_row_type type = GS_ROW_TYPE("delivery", gs_delivery_row, fields, true);
static const gs_row_type without_body = { "delivery", sizeof(gs_delivery_row), fields,
                                          sizeof(fields) / sizeof(*fields) - 1, true };

gs_status gs_delivery_insert(gs_db *db, gs_delivery_row *row, gs_error *err)
{
    gs_delivery_row whole = *row;
    if (!whole.state)
        whole.state = "due";
    if (!whole.body.ptr)
        whole.body.ptr = "";
    gs_status status = gs_row_insert(db, &type, "", &whole, err);
    row->id = whole.id;
    return status;
}

gs_status gs_delivery_get(gs_db *db, int64_t id, gs_arena *arena, gs_delivery_row *out, bool *found, gs_error *err)
{
    return gs_row_find(db, &type, "WHERE id = ?", GS_VALUES(gs_int(id)), arena, out, found, err);
}

gs_status gs_delivery_update(gs_db *db, const gs_delivery_row *row, gs_error *err)
{
    return gs_row_update(db, &without_body, row, err);
}

static void put_where(const gs_delivery_query *query, gs_buf *out)
{
    gs_buf_puts(out, "WHERE id < ?1");
    gs_buf_puts(out, query->state ? " AND state = ?2" : "");
    gs_buf_puts(out, query->endpoint_id ? " AND endpoint_id = ?3" : "");
    gs_buf_puts(out, query->alert_id ? " AND alert_id = ?4" : "");
    gs_buf_puts(out, " ORDER BY id DESC LIMIT ?5");
    gs_buf_putc(out, '\0');
}

gs_status gs_delivery_list(gs_db *db, const gs_delivery_query *query, gs_arena *arena, gs_delivery_row **out, size_t *n,
                           bool *more, gs_error *err)
{
    gs_auto(gs_buf_done) gs_buf *tail = &(gs_buf){ 0 };
    put_where(query, tail);
    if (tail->failed)
        return gs_fail_nomem(err);
    gs_status status = gs_row_list(db, &without_body, tail->ptr,
                                   GS_VALUES(gs_int(query->before > 0 ? query->before : INT64_MAX),
                                             gs_str(query->state), gs_int(query->endpoint_id), gs_int(query->alert_id),
                                             gs_int((int64_t)query->limit + 1)),
                                   arena, out, n, err);
    if (status == GS_OK)
        *more = gs_row_cut(n, query->limit);
    return status;
}

gs_status gs_delivery_due(gs_db *db, int64_t now, size_t limit, gs_arena *arena, gs_delivery_row **out, size_t *n,
                          gs_error *err)
{
    return gs_row_list(db, &without_body,
                       "WHERE id IN (SELECT (SELECT d.id FROM delivery d WHERE d.endpoint_id = e.id AND d.state = 'due'"
                       " AND d.due_at <= ?1 ORDER BY d.due_at, d.id LIMIT 1) FROM endpoint e WHERE e.state = 'active'"
                       " AND (e.throttled_until IS NULL OR e.throttled_until <= ?1)) ORDER BY due_at, id LIMIT ?2",
                       GS_VALUES(gs_int(now), gs_int((int64_t)limit)), arena, out, n, err);
}

gs_status gs_delivery_replay(gs_db *db, int64_t id, int64_t now, gs_arena *arena, gs_delivery_row *out, bool *found,
                             gs_error *err)
{
    gs_delivery_row row;
    bool is_there;
    gs_status status = gs_delivery_get(db, id, arena, &row, &is_there, err);
    if (status == GS_OK && is_there) {
        row.replay_of = row.replay_of ? row.replay_of : id;
        row.id = row.attempts = row.last_at = row.last_status = 0;
        row.last_error = NULL;
        row.state = "due";
        row.due_at = row.created_at = now;
        status = gs_delivery_insert(db, &row, err);
    }
    if (status != GS_OK)
        return status;
    if (is_there)
        *out = row;
    *found = is_there;
    return GS_OK;
}

gs_status gs_delivery_kill(gs_db *db, int64_t endpoint_id, int64_t now, const char *why, gs_error *err)
{
    return gs_sql_run(db,
                      "UPDATE delivery SET state = 'dead', last_at = ?, last_error = ?"
                      " WHERE endpoint_id = ? AND state = 'due'",
                      GS_VALUES(gs_int(now), gs_str(why), gs_int(endpoint_id)), err);
}

gs_status gs_delivery_of_alert(gs_db *db, int64_t alert_id, gs_arena *arena, gs_delivery_row **out, size_t *n,
                               gs_error *err)
{
    return gs_row_list(db, &without_body,
                       "WHERE alert_id = ?1 OR (alerts IS NOT NULL AND instr(alerts, ',' || ?1 || ',')) ORDER BY id",
                       GS_VALUES(gs_int(alert_id)), arena, out, n, err);
}

gs_status gs_delivery_set_body(gs_db *db, int64_t id, gs_span body, gs_error *err)
{
    return gs_sql_run(db, "UPDATE delivery SET body = ? WHERE id = ?", GS_VALUES(gs_bytes(body), gs_int(id)), err);
}
