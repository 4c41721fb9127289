/* Versions: a text as it was read and scored. What is asked for seldom and is long, text and item, stands last in a row
 * and is read only where it is asked for. */
#include "store/internal.h"

static const gs_field head_fields[] = {
    GS_FIELD(gs_stored_version, id, GS_FIELD_INT),
    GS_FIELD(gs_stored_version, article_id, GS_FIELD_INT),
    GS_FIELD(gs_stored_version, number, GS_FIELD_INT32),
    GS_FIELD(gs_stored_version, seen_at, GS_FIELD_INT),
    GS_FIELD(gs_stored_version, external_version, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_version, text_sha256, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_version, lang, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_version, lang_confidence, GS_FIELD_REAL),
    GS_FIELD(gs_stored_version, title, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_version, headline_len, GS_FIELD_SIZE),
    GS_FIELD(gs_stored_version, notes, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_version, lexicons, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_version, model, GS_FIELD_TEXT),
};
static const gs_row_type head = GS_ROW_TYPE("version", gs_stored_version, head_fields, true);

/* The rest of a row, for the statements below. */
typedef struct body {
    int64_t id;
    gs_span signature, sentences, text, item;
} body;

static const gs_field whole_fields[] = {
    GS_FIELD(body, id, GS_FIELD_INT),
    GS_FIELD(body, signature, GS_FIELD_BLOB),
    GS_FIELD(body, sentences, GS_FIELD_BLOB),
    GS_FIELD(body, text, GS_FIELD_CHARS),
    GS_FIELD(body, item, GS_FIELD_BLOB),
};

/* --- Writing --- */

static const char insert_sql[] =
    "INSERT INTO version(article_id, number, seen_at, external_version, text_sha256, lang, lang_confidence, title,"
    " headline_len, notes, lexicons, model, signature, sentences, text, item)"
    " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

static gs_status insert(gs_db *db, const gs_stored_version *v, gs_span signature, gs_span sentences, gs_error *err)
{
    gs_span text = { v->text.ptr ? v->text.ptr : "", v->text.len };
    return gs_sql_run(db, insert_sql,
                      GS_VALUES(gs_int(v->article_id), gs_int(v->number), gs_int(v->seen_at),
                                gs_str(v->external_version), gs_str(v->text_sha256 ? v->text_sha256 : ""),
                                gs_str(v->lang), gs_real(v->lang_confidence), gs_str(v->title),
                                gs_int((int64_t)v->headline_len), gs_str(v->notes ? v->notes : "[]"),
                                gs_str(v->lexicons ? v->lexicons : ""), gs_str(v->model ? v->model : ""),
                                gs_bytes(signature), gs_bytes(sentences), gs_chars(text), gs_bytes(v->item)),
                      err);
}

gs_status gs_version_insert(gs_db *db, gs_stored_version *version, gs_error *err)
{
    gs_auto(gs_buf_done) gs_buf *signature = &(gs_buf){ 0 };
    gs_auto(gs_buf_done) gs_buf *sentences = &(gs_buf){ 0 };
    if (!gs_sentences_pack(version, sentences) && !sentences->failed)
        return gs_fail(err, GS_EINVAL, NULL, 0, "sentences out of order, or of no language");
    if (sentences->failed || (version->has_signature && !gs_signature_pack(&version->signature, signature)))
        return gs_fail_nomem(err);
    gs_span signed_as = version->has_signature ? gs_buf_span(signature) : (gs_span){ 0 }; /* none: NULL */
    gs_status status = insert(db, version, signed_as, gs_buf_span(sentences), err);
    if (status != GS_OK)
        return status;
    version->id = sqlite3_last_insert_rowid(db->sqlite);
    return gs_finding_insert_all(db, version, err);
}

/* --- Reading --- */

/* Columns that are not asked for are read as NULL, so that what is long is left on its pages. */
static gs_status read_body(gs_db *db, int64_t id, unsigned parts, gs_arena *arena, body *out, gs_error *err)
{
    static const unsigned of_field[] = { 0, GS_VERSION_SIGNATURE, GS_VERSION_SENTENCES, GS_VERSION_TEXT,
                                         GS_VERSION_ITEM };
    gs_field fields[5];
    gs_row_type type = { "version", sizeof(*out), fields, 0, true };
    bool found;
    for (size_t i = 0; i < 5; i++)
        if (i == 0 || parts & of_field[i])
            fields[type.n++] = whole_fields[i];
    if (type.n == 1)
        return GS_OK;
    return gs_row_find(db, &type, "WHERE id = ?", GS_VALUES(gs_int(id)), arena, out, &found, err);
}

static gs_status add_body(gs_db *db, unsigned parts, gs_arena *arena, gs_stored_version *v, gs_error *err)
{
    body b = { 0 };
    gs_status status = read_body(db, v->id, parts, arena, &b, err);
    if (status != GS_OK)
        return status;
    v->text = b.text;
    v->item = b.item;
    if (b.signature.ptr && !(v->has_signature = gs_signature_unpack(b.signature, &v->signature)))
        return gs_fail(err, GS_EFORMAT, NULL, 0, "store: a damaged signature");
    if (parts & GS_VERSION_SENTENCES)
        status = gs_sentences_unpack(b.sentences, arena, v, err);
    if (status == GS_OK && parts & GS_VERSION_FINDINGS)
        status = gs_finding_list(db, v->id, arena, &v->findings, &v->n_findings, err);
    return status;
}

gs_status gs_version_get(gs_db *db, int64_t id, unsigned parts, gs_arena *arena, gs_stored_version *out, bool *found,
                         gs_error *err)
{
    gs_stored_version v = { 0 };
    bool is_there;
    gs_status status = gs_row_find(db, &head, "WHERE id = ?", GS_VALUES(gs_int(id)), arena, &v, &is_there, err);
    if (status == GS_OK && is_there)
        status = add_body(db, parts, arena, &v, err);
    if (status != GS_OK)
        return status;
    if (is_there)
        *out = v;
    *found = is_there;
    return GS_OK;
}

gs_status gs_version_list(gs_db *db, int64_t article_id, gs_arena *arena, gs_stored_version **out, size_t *n,
                          gs_error *err)
{
    return gs_row_list(db, &head, "WHERE article_id = ? ORDER BY number", GS_VALUES(gs_int(article_id)), arena, out, n,
                       err);
}
