/* The audit trail: who did what to what. Rows are added and, with time, forgotten; never changed. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_audit_row, id, GS_FIELD_INT),
    GS_FIELD(gs_audit_row, at, GS_FIELD_INT),
    GS_FIELD(gs_audit_row, who, GS_FIELD_TEXT),
    GS_FIELD(gs_audit_row, action, GS_FIELD_TEXT),
    GS_FIELD(gs_audit_row, object, GS_FIELD_TEXT),
    GS_FIELD(gs_audit_row, detail, GS_FIELD_TEXT),
};
static const gs_row_type type = GS_ROW_TYPE("audit", gs_audit_row, fields, true);

gs_status gs_audit_insert(gs_db *db, gs_audit_row *row, gs_error *err)
{
    return gs_row_insert(db, &type, "", row, err);
}

gs_status gs_audit_list(gs_db *db, int64_t before, size_t limit, gs_arena *arena, gs_audit_row **out, size_t *n,
                        gs_error *err)
{
    return gs_row_list(db, &type, "WHERE id < ? ORDER BY id DESC LIMIT ?",
                       GS_VALUES(gs_int(before > 0 ? before : INT64_MAX), gs_int((int64_t)limit)), arena, out, n, err);
}
