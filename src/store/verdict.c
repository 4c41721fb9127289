/* Verdicts: what editors said of flagged sentences. All are kept; the last of a sentence in an alert counts. */
#include "store/internal.h"

static const gs_field fields[] = {
    GS_FIELD(gs_verdict_row, id, GS_FIELD_INT),
    GS_FIELD(gs_verdict_row, alert_id, GS_FIELD_INT),
    GS_FIELD(gs_verdict_row, rule_id, GS_FIELD_INT),
    GS_FIELD(gs_verdict_row, article_id, GS_FIELD_INT),
    GS_FIELD(gs_verdict_row, version_id, GS_FIELD_INT),
    GS_FIELD(gs_verdict_row, sentence, GS_FIELD_INT),
    GS_FIELD(gs_verdict_row, lang, GS_FIELD_TEXT),
    GS_FIELD(gs_verdict_row, text, GS_FIELD_TEXT),
    GS_FIELD(gs_verdict_row, flagged, GS_FIELD_UINT32),
    GS_FIELD(gs_verdict_row, confidences, GS_FIELD_TEXT),
    GS_FIELD(gs_verdict_row, verdict, GS_FIELD_TEXT),
    GS_FIELD(gs_verdict_row, who, GS_FIELD_TEXT),
    GS_FIELD(gs_verdict_row, via, GS_FIELD_TEXT),
    GS_FIELD(gs_verdict_row, at, GS_FIELD_INT),
    GS_FIELD(gs_verdict_row, labels, GS_FIELD_UINT32), /* the last: only where they were told */
};
static const gs_row_type type = GS_ROW_TYPE("verdict", gs_verdict_row, fields, true);
static const gs_row_type without_labels = { "verdict", sizeof(gs_verdict_row), fields,
                                            sizeof(fields) / sizeof(*fields) - 1, true };

/* NULL labels are read as a column of their own. */
typedef struct told {
    gs_verdict_row row;
    int64_t has_labels;
} told;
enum { N_FIELDS = sizeof(fields) / sizeof(*fields) };

gs_status gs_verdict_insert(gs_db *db, gs_verdict_row *row, gs_error *err)
{
    return gs_row_insert(db, row->has_labels ? &type : &without_labels, "", row, err);
}

gs_status gs_verdict_latest(gs_db *db, int64_t alert_id, int64_t article_id, int64_t sentence, gs_arena *arena,
                            gs_verdict_row **out, size_t *n, gs_error *err)
{
    return gs_row_list(db, &type, "WHERE alert_id = ? AND article_id = ? AND sentence = ? ORDER BY id DESC",
                       GS_VALUES(gs_int(alert_id), gs_int(article_id), gs_int(sentence)), arena, out, n, err);
}

gs_status gs_verdict_list(gs_db *db, int64_t alert_id, int64_t after, size_t limit, gs_arena *arena,
                          gs_verdict_row **out, size_t *n, gs_error *err)
{
    gs_field with[N_FIELDS + 1];
    told *rows = NULL;
    size_t n_rows = 0;
    for (size_t i = 0; i < N_FIELDS; i++)
        with[i] = fields[i];
    with[N_FIELDS] = (gs_field){ "labels IS NOT NULL", GS_FIELD_INT, offsetof(told, has_labels), NULL };
    gs_row_type whole = { "verdict", sizeof(told), with, N_FIELDS + 1, true };
    gs_status status = gs_row_list(db, &whole,
                                   alert_id ? "WHERE alert_id = ?1 AND id > ?2 ORDER BY id LIMIT ?3"
                                            : "WHERE id > ?2 ORDER BY id LIMIT ?3",
                                   GS_VALUES(gs_int(alert_id), gs_int(after), gs_int((int64_t)limit)), arena, &rows,
                                   &n_rows, err);
    gs_verdict_row *list = status == GS_OK ? gs_arena_array(arena, n_rows ? n_rows : 1, sizeof(*list)) : NULL;
    if (!list)
        return status == GS_OK ? gs_fail_nomem(err) : status;
    for (size_t i = 0; i < n_rows; i++) {
        list[i] = rows[i].row;
        list[i].has_labels = rows[i].has_labels != 0;
    }
    *out = list;
    *n = n_rows;
    return GS_OK;
}

#define LAST_OF_EACH                                                                                                 \
    "(SELECT rule_id, lang, sum(verdict = 'right') AS is_right, sum(verdict = 'wrong-label') AS wrong,"              \
    " sum(verdict = 'not-useful') AS not_useful FROM verdict WHERE id IN"                                            \
    " (SELECT max(id) FROM verdict GROUP BY alert_id, article_id, sentence) GROUP BY rule_id, lang)"

static const gs_field count_fields[] = {
    GS_FIELD(gs_verdict_count, rule_id, GS_FIELD_INT),
    GS_FIELD(gs_verdict_count, lang, GS_FIELD_TEXT),
    { "is_right", GS_FIELD_INT, offsetof(gs_verdict_count, right), NULL },
    GS_FIELD(gs_verdict_count, wrong, GS_FIELD_INT),
    GS_FIELD(gs_verdict_count, not_useful, GS_FIELD_INT),
};
static const gs_row_type count_type = GS_ROW_TYPE(LAST_OF_EACH, gs_verdict_count, count_fields, false);

gs_status gs_verdict_counts(gs_db *db, int64_t rule_id, gs_arena *arena, gs_verdict_count **out, size_t *n,
                            gs_error *err)
{
    return gs_row_list(db, &count_type, "WHERE ?1 = 0 OR rule_id = ?1 ORDER BY rule_id, lang",
                       GS_VALUES(gs_int(rule_id)), arena, out, n, err);
}
