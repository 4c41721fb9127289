/* Articles: one row for what is told of an article and of its current version; texts are in versions. */
#include "store/internal.h"

#include <string.h>

#define MAX_OF(label_name, label)                                                                                    \
    { "max_" label_name, GS_FIELD_REAL0, offsetof(gs_stored_article, max) + sizeof(double) * (label), NULL }

static const gs_field fields[] = {
    GS_FIELD(gs_stored_article, id, GS_FIELD_INT),
    GS_FIELD(gs_stored_article, uri, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_article, url, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_article, digest, GS_FIELD_DIGEST),
    GS_FIELD(gs_stored_article, source_id, GS_FIELD_ID),
    GS_FIELD(gs_stored_article, story_id, GS_FIELD_ID),
    GS_FIELD(gs_stored_article, version_id, GS_FIELD_ID),
    GS_FIELD(gs_stored_article, n_versions, GS_FIELD_INT32),
    GS_FIELD(gs_stored_article, external_version, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_article, lang, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_article, title, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_article, byline, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_article, site, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_article, published, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_article, status, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_article, embargoed, GS_FIELD_TEXT),
    GS_FIELD(gs_stored_article, embargoed_until, GS_FIELD_ID),
    GS_FIELD(gs_stored_article, seen_at, GS_FIELD_INT),
    GS_FIELD(gs_stored_article, updated_at, GS_FIELD_INT),
    GS_FIELD(gs_stored_article, backfill, GS_FIELD_BOOL),
    MAX_OF("hedge", GS_HEDGE),
    MAX_OF("denial", GS_DENIAL),
    MAX_OF("fabricated", GS_FABRICATED),
    MAX_OF("inaccurate", GS_INACCURATE),
    MAX_OF("nonresponse", GS_NONRESPONSE),
    GS_FIELD(gs_stored_article, flags, GS_FIELD_UINT32),
    GS_FIELD(gs_stored_article, teaser, GS_FIELD_TEXT),
};
const gs_row_type gs_article_type = GS_ROW_TYPE("article", gs_stored_article, fields, true);

/* The row with its tags, which nobody reads back as a struct. */
typedef struct tagged {
    gs_stored_article article;
    const char *tags;
} tagged;
_Static_assert(offsetof(tagged, article) == 0, "fields of an article are those of a tagged one");

enum { N_FIELDS = sizeof(fields) / sizeof(*fields) };

static gs_row_type with_tags(gs_field out[N_FIELDS + 1])
{
    memcpy(out, fields, sizeof(fields));
    out[N_FIELDS] = (gs_field)GS_FIELD(tagged, tags, GS_FIELD_TEXT);
    return (gs_row_type){ "article", sizeof(tagged), out, N_FIELDS + 1, true };
}

/* --- Reading --- */

static gs_status find_by(gs_db *db, const char *where, gs_value value, gs_arena *arena, gs_stored_article *out,
                         bool *found, gs_error *err)
{
    return gs_row_find(db, &gs_article_type, where, &value, 1, arena, out, found, err);
}

gs_status gs_article_get(gs_db *db, int64_t id, gs_arena *arena, gs_stored_article *out, bool *found, gs_error *err)
{
    return find_by(db, "WHERE id = ?", gs_int(id), arena, out, found, err);
}

gs_status gs_article_find(gs_db *db, const char *uri, const char *url, const unsigned char digest[GS_SHA256_BYTES],
                          gs_arena *arena, gs_stored_article *out, bool *found, gs_error *err)
{
    gs_status status = GS_OK;
    bool is_there = false;
    if (uri)
        status = find_by(db, "WHERE uri = ?", gs_str(uri), arena, out, &is_there, err);
    if (status == GS_OK && !is_there && url)
        status = find_by(db, "WHERE url = ? ORDER BY id DESC LIMIT 1", gs_str(url), arena, out, &is_there, err);
    if (status == GS_OK && !is_there && digest)
        status = find_by(db, "WHERE digest = ? ORDER BY id DESC LIMIT 1",
                         gs_bytes((gs_span){ (const char *)digest, GS_SHA256_BYTES }), arena, out, &is_there, err);
    if (status == GS_OK)
        *found = is_there;
    return status;
}

/* --- Writing --- */

static gs_status write_row(gs_db *db, gs_stored_article *article, bool is_new, gs_error *err)
{
    gs_auto(gs_arena_done) gs_arena *arena = &(gs_arena){ 0 };
    gs_field columns[N_FIELDS + 1];
    gs_row_type type = with_tags(columns);
    tagged row = { *article, gs_tags_of(article, arena) };
    if (!row.tags)
        return gs_fail_nomem(err);
    if (!row.article.status)
        row.article.status = "usable";
    gs_status status = is_new ? gs_row_insert(db, &type, "", &row, err) : gs_row_update(db, &type, &row, err);
    article->id = row.article.id;
    return status;
}

gs_status gs_article_insert(gs_db *db, gs_stored_article *article, gs_stored_version *version, gs_error *err)
{
    article->id = article->version_id = 0;
    article->n_versions = version->number = 1;
    gs_status status = write_row(db, article, true, err);
    version->article_id = article->id;
    if (status == GS_OK)
        status = gs_version_insert(db, version, err);
    if (status != GS_OK)
        return status;
    article->version_id = version->id;
    status = gs_sql_run(db, "UPDATE article SET version_id = ? WHERE id = ?",
                        GS_VALUES(gs_int(version->id), gs_int(article->id)), err);
    if (status == GS_OK)
        status = gs_indexer_add(db, article->id, err);
    if (status == GS_OK)
        gs_indexer_expect(db, article->id, version);
    return status;
}

static gs_status add_version(gs_db *db, gs_stored_article *article, gs_stored_version *version, gs_error *err)
{
    int64_t last = 0;
    gs_status status = gs_sql_ints(db, "SELECT max(number) FROM version WHERE article_id = ?",
                                   GS_VALUES(gs_int(article->id)), &last, 1, NULL, err);
    if (status != GS_OK)
        return status;
    version->article_id = article->id;
    version->number = (int)last + 1;
    status = gs_version_insert(db, version, err);
    article->version_id = version->id;
    article->n_versions = version->number;
    if (status == GS_OK)
        gs_indexer_expect(db, article->id, version);
    return status;
}

/* Will search see it otherwise than before? Of its row it sees the tags. */
static gs_status tags_change(gs_db *db, const gs_stored_article *article, bool *out, gs_error *err)
{
    gs_auto(gs_arena_done) gs_arena *arena = &(gs_arena){ 0 };
    const char *tags = gs_tags_of(article, arena);
    bool same = false;
    if (!tags)
        return gs_fail_nomem(err);
    gs_status status = gs_sql_ints(db, "SELECT 1 FROM article WHERE id = ? AND tags = ?",
                                   GS_VALUES(gs_int(article->id), gs_str(tags)), NULL, 0, &same, err);
    *out = !same;
    return status;
}

gs_status gs_article_update(gs_db *db, gs_stored_article *article, gs_stored_version *version, gs_error *err)
{
    bool seen_otherwise = true;
    gs_status status = gs_db_check_writes(db, err);
    if (status == GS_OK && !version)
        status = tags_change(db, article, &seen_otherwise, err);
    if (status == GS_OK && seen_otherwise)
        status = gs_indexer_drop(db, article->id, err);
    if (status == GS_OK && version)
        status = add_version(db, article, version, err);
    return status == GS_OK ? write_row(db, article, false, err) : status;
}
