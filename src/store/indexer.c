/* What is to change in the search index is kept until the end of a commit and written in one go.
 *
 * FTS5 writes its pending words to disk at every savepoint, so that an article in a savepoint of its own would make a
 * segment of its own, to be merged again and again. What a savepoint that is undone has noted is forgotten with it. To
 * take an article out, FTS5 must be given the very text that it was given; to put it in, the text as it is at the
 * end. */
#include "store/internal.h"

#include <stdlib.h>

typedef struct entry {
    int64_t id;
    bool indexed; /* it stands in the index, with this: */
    gs_span tags, title, body;
    gs_forms title_forms, text_forms; /* of what it is at the end */
} entry;

struct gs_indexer {
    entry *entries;
    size_t n, cap;
    gs_arena arena; /* what entries point to; kept until there are none */
};

gs_indexer *gs_indexer_new(void)
{
    return calloc(1, sizeof(gs_indexer));
}

void gs_indexer_free(gs_indexer *indexer)
{
    if (!indexer)
        return;
    gs_arena_done(&indexer->arena);
    free(indexer->entries);
    free(indexer);
}

size_t gs_indexer_mark(const gs_indexer *indexer)
{
    return indexer->n;
}

void gs_indexer_rewind(gs_indexer *indexer, size_t mark)
{
    indexer->n = mark;
    if (mark == 0)
        gs_arena_reset(&indexer->arena);
}

/* A commit touches few articles, and seldom one twice. */
static entry *find(gs_indexer *indexer, int64_t id)
{
    for (size_t i = indexer->n; i-- > 0;)
        if (indexer->entries[i].id == id)
            return &indexer->entries[i];
    return NULL;
}

static entry *note(gs_indexer *indexer, int64_t id)
{
    if (!gs_array_reserve(&indexer->entries, &indexer->cap, indexer->n + 1, sizeof(entry)))
        return NULL;
    indexer->entries[indexer->n] = (entry){ .id = id };
    return &indexer->entries[indexer->n++];
}

static gs_span column(sqlite3_stmt *stmt, int i)
{
    const char *bytes = (const char *)sqlite3_column_text(stmt, i);
    return (gs_span){ bytes, bytes ? (size_t)sqlite3_column_bytes(stmt, i) : 0 };
}

/* What search sees of an article; *out points into the statement, which the caller ends. */
static gs_status content_of(gs_db *db, int64_t id, sqlite3_stmt **stmt, entry *out, bool *found, gs_error *err)
{
    gs_status status = gs_sql_begin(db, "SELECT tags, title, body FROM article_text WHERE id = ?",
                                    GS_VALUES(gs_int(id)), stmt, err);
    if (status == GS_OK)
        status = gs_sql_step(db, *stmt, found, err);
    if (status == GS_OK && *found)
        *out = (entry){ .id = id, .indexed = true, .tags = column(*stmt, 0), .title = column(*stmt, 1),
                        .body = column(*stmt, 2) };
    return status;
}

static bool copy(gs_span *span, gs_arena *arena)
{
    if (span->ptr)
        span->ptr = gs_arena_copy(arena, *span);
    return span->ptr || span->len == 0;
}

gs_status gs_indexer_drop(gs_db *db, int64_t id, gs_error *err)
{
    gs_indexer *indexer = db->indexer;
    sqlite3_stmt *stmt = NULL;
    entry old = { 0 };
    bool found;
    if (find(indexer, id)) /* what the index holds of it is known, or that it holds nothing */
        return GS_OK;
    gs_status status = content_of(db, id, &stmt, &old, &found, err);
    if (status == GS_OK && found) {
        entry *e = note(indexer, id);
        if (!e || !copy(&old.tags, &indexer->arena) || !copy(&old.title, &indexer->arena) ||
            !copy(&old.body, &indexer->arena))
            status = gs_fail_nomem(err);
        else
            *e = old;
    }
    gs_sql_end(db, stmt);
    return status;
}

gs_status gs_indexer_add(gs_db *db, int64_t id, gs_error *err)
{
    return note(db->indexer, id) ? GS_OK : gs_fail_nomem(err);
}

void gs_indexer_expect(gs_db *db, int64_t id, const gs_stored_version *version)
{
    entry *e = find(db->indexer, id);
    if (e) {
        e->title_forms = version->title_forms;
        e->text_forms = version->text_forms;
    }
}

static gs_status write_entry(gs_db *db, const char *sql, const entry *e, gs_error *err)
{
    return gs_sql_run(db, sql, GS_VALUES(gs_int(e->id), gs_chars(e->tags), gs_chars(e->title), gs_chars(e->body)), err);
}

static gs_status write_change(gs_db *db, const entry *old, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    entry now = { 0 };
    bool found = false;
    gs_status status = GS_OK;
    if (old->indexed)
        status = write_entry(db, "INSERT INTO article_fts(article_fts, rowid, tags, title, body) "
                                 "VALUES('delete', ?, ?, ?, ?)", old, err);
    if (status == GS_OK)
        status = content_of(db, old->id, &stmt, &now, &found, err);
    gs_words_expect(db->words, &old->title_forms, &old->text_forms);
    if (status == GS_OK && found)
        status = write_entry(db, "INSERT INTO article_fts(rowid, tags, title, body) VALUES(?, ?, ?, ?)", &now, err);
    gs_words_expect(db->words, &(gs_forms){ 0 }, &(gs_forms){ 0 });
    gs_sql_end(db, stmt);
    return status;
}

gs_status gs_indexer_flush(gs_db *db, gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < db->indexer->n; i++)
        status = write_change(db, &db->indexer->entries[i], err);
    return status;
}
