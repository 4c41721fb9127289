/* Findings: a row for each flagged label of a sentence. */
#include "store/internal.h"

static const char *role_name(int role)
{
    return role == GS_BODY ? "body" : role == GS_HEADLINE ? "headline" : NULL;
}

static const char *level_name(int level)
{
    return level >= 0 && level <= GS_CAL_STALE ? gs_calibration_level_name((gs_calibration_level)level) : NULL;
}

static const gs_field fields[] = {
    GS_FIELD(gs_stored_finding, id, GS_FIELD_INT),
    GS_FIELD(gs_stored_finding, version_id, GS_FIELD_INT),
    GS_FIELD(gs_stored_finding, article_id, GS_FIELD_INT),
    GS_FIELD(gs_stored_finding, sentence, GS_FIELD_UINT32),
    GS_FIELD(gs_stored_finding, start, GS_FIELD_UINT32),
    GS_FIELD(gs_stored_finding, end, GS_FIELD_UINT32),
    { "role", GS_FIELD_NAMED, offsetof(gs_stored_finding, role), role_name },
    GS_FIELD(gs_stored_finding, lang, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_finding, label, GS_FIELD_UINT32),
    GS_FIELD(gs_stored_finding, confidence, GS_FIELD_REAL),
    GS_FIELD(gs_stored_finding, threshold, GS_FIELD_REAL),
    { "level", GS_FIELD_NAMED, offsetof(gs_stored_finding, level), level_name },
    GS_FIELD(gs_stored_finding, cues, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_finding, said_by, GS_FIELD_TEXT),
};
static const gs_row_type type = GS_ROW_TYPE("finding", gs_stored_finding, fields, true);
_Static_assert(sizeof(gs_label) == sizeof(uint32_t) && sizeof(gs_text_role) == sizeof(int), "kept as such");

gs_status gs_finding_insert_all(gs_db *db, const gs_stored_version *version, gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < version->n_findings; i++) {
        gs_stored_finding *finding = &version->findings[i];
        finding->id = 0;
        finding->version_id = version->id;
        finding->article_id = version->article_id;
        status = gs_row_insert(db, &type, "", finding, err);
    }
    return status;
}

gs_status gs_finding_list(gs_db *db, int64_t version_id, gs_arena *arena, gs_stored_finding **out, size_t *n,
                          gs_error *err)
{
    gs_status status = gs_row_list(db, &type, "WHERE version_id = ? ORDER BY id", GS_VALUES(gs_int(version_id)), arena,
                                   out, n, err);
    for (size_t i = 0; status == GS_OK && i < *n; i++)
        if ((*out)[i].label >= GS_N_LABELS)
            status = gs_fail(err, GS_EFORMAT, NULL, 0, "store: a finding of no label");
    return status;
}
