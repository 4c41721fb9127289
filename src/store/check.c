/* A check of everything: SQLite's own, what rows say of each other, what stands in versions, and whether search finds
 * what is there. Nothing is changed; a desk may be writing meanwhile. */
#include "store/internal.h"

#include <string.h>
#include <unistd.h>

enum { MOST_FAULTS = 100, VERSIONS_A_TELLING = 1000 };

typedef struct task {
    gs_buf *faults;
    unsigned n;
    const gs_store_watch *watch;
} task;

static void put_fault(task *t, const char *what, const char *detail)
{
    if (t->n++ < MOST_FAULTS)
        gs_buf_printf(t->faults, "%s: %s\n", what, detail ? detail : "");
    else if (t->n == MOST_FAULTS + 2)
        gs_buf_puts(t->faults, "… and more\n");
}

/* Every row of a query is a fault, its first column the detail, unless it is `good`. */
static gs_status check_query(gs_db *db, const char *what, const char *sql, const char *good, task *t, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    bool row = true;
    gs_status status = gs_sql_begin(db, sql, GS_NO_VALUES, &stmt, err);
    while (status == GS_OK && (status = gs_sql_step(db, stmt, &row, err)) == GS_OK && row) {
        const char *detail = (const char *)sqlite3_column_text(stmt, 0);
        if (!good || !detail || strcmp(detail, good) != 0)
            put_fault(t, what, detail);
    }
    gs_sql_end(db, stmt);
    if (status == GS_EFORMAT) { /* what cannot be read is what we are looking for */
        put_fault(t, what, sqlite3_errmsg(db->sqlite));
        return GS_OK;
    }
    return status;
}

/* --- What rows say of each other --- */

#define IN_INDEX "(SELECT rowid FROM article_fts WHERE article_fts MATCH '\"' || char(2) || 'all\"')"

static const struct invariant {
    const char *what, *sql;
} invariants[] = {
    { "references", "SELECT \"table\" || ' ' || rowid || ' names a missing ' || parent FROM pragma_foreign_key_check" },
    { "articles", "SELECT 'article ' || a.id || ' has no current version' FROM article a LEFT JOIN version v"
                  " ON v.id = a.version_id WHERE v.article_id IS NOT a.id" },
    { "articles", "SELECT 'article ' || a.id || ' counts its versions wrongly' FROM article a WHERE n_versions <>"
                  " (SELECT max(number) FROM version v WHERE v.article_id = a.id)" },
    { "findings", "SELECT 'finding ' || f.id || ' is of another article than its version' FROM finding f JOIN version v"
                  " ON v.id = f.version_id WHERE v.article_id <> f.article_id" },
    { "alerts", "SELECT 'alert ' || x.alert_id || ' holds article ' || x.article_id || ', which is gone' FROM"
                " alert_article x LEFT JOIN article a ON a.id = x.article_id WHERE a.id IS NULL" },
    { "alerts", "SELECT 'alert ' || t.id || ' is of a rule that was never there' FROM alert t LEFT JOIN rule r"
                " ON r.id = t.rule_id WHERE r.id IS NULL AND t.rule_id <> 0" },
    { "deliveries", "SELECT 'delivery ' || d.id || ' goes to no endpoint' FROM delivery d LEFT JOIN endpoint e"
                    " ON e.id = d.endpoint_id WHERE e.id IS NULL" },
    { "digests", "SELECT 'alert ' || i.alert_id || ' waits for a digest and is gone' FROM digest_item i"
                 " LEFT JOIN alert t ON t.id = i.alert_id WHERE t.id IS NULL" },
    { "search", "SELECT 'article ' || id || ' is not in the index' FROM article WHERE id NOT IN " IN_INDEX },
    { "search", "SELECT 'the index has article ' || rowid || ', which is gone' FROM article_fts WHERE article_fts MATCH"
                " '\"' || char(2) || 'all\"' AND rowid NOT IN (SELECT id FROM article)" },
};

/* --- What stands in versions --- */

static const char *fault_of(gs_span sentences, gs_span signature, int64_t text_len, gs_arena *arena)
{
    gs_stored_version v = { 0 };
    gs_signature s;
    if (gs_sentences_unpack(sentences, arena, &v, NULL) != GS_OK)
        return "its sentences are damaged";
    if (v.n_sentences && v.sentences[v.n_sentences - 1].end > text_len)
        return "its sentences go beyond its text";
    return signature.ptr && !gs_signature_unpack(signature, &s) ? "its signature is damaged" : NULL;
}

static gs_span blob_of(sqlite3_stmt *stmt, int i)
{
    const char *bytes = sqlite3_column_blob(stmt, i);
    return (gs_span){ bytes, bytes ? (size_t)sqlite3_column_bytes(stmt, i) : 0 };
}

static gs_status check_versions(gs_db *db, task *t, gs_error *err)
{
    gs_auto(gs_arena_done) gs_arena *arena = &(gs_arena){ 0 };
    sqlite3_stmt *stmt = NULL;
    bool row = true;
    int64_t total = 0;
    uint64_t done = 0;
    gs_status status = gs_table_count(db, "version", &total, err);
    if (status == GS_OK)
        status = gs_sql_begin(db, "SELECT id, sentences, signature, length(CAST(text AS BLOB)) FROM version",
                              GS_NO_VALUES, &stmt, err);
    while (status == GS_OK && (status = gs_sql_step(db, stmt, &row, err)) == GS_OK && row) {
        gs_arena_reset(arena);
        const char *fault = fault_of(blob_of(stmt, 1), blob_of(stmt, 2), sqlite3_column_int64(stmt, 3), arena);
        char detail[100];
        sqlite3_snprintf(sizeof(detail), detail, "version %lld: %s", sqlite3_column_int64(stmt, 0), fault ? fault : "");
        if (fault)
            put_fault(t, "versions", detail);
        if (++done % VERSIONS_A_TELLING == 0 && t->watch && !t->watch->tell(t->watch->context, done, (uint64_t)total))
            status = gs_fail(err, GS_EINVAL, NULL, 0, "interrupted");
    }
    gs_sql_end(db, stmt);
    return status;
}

static gs_status check_all(gs_db *db, void *context, gs_error *err)
{
    task *t = context;
    gs_status status = check_query(db, "database", "PRAGMA integrity_check", "ok", t, err);
    if (t->n) /* what lies on damaged pages says nothing more */
        return status;
    for (size_t i = 0; status == GS_OK && i < sizeof(invariants) / sizeof(*invariants); i++)
        status = check_query(db, invariants[i].what, invariants[i].sql, NULL, t, err);
    return status == GS_OK ? check_versions(db, t, err) : status;
}

/* --- The index word by word --- */

/* FTS5 compares index and texts by a statement that only a connection may run that could write. While a desk writes it
 * is left out, and where the disk cannot be written. */
static gs_status check_index(gs_store *store, task *t, gs_error *err)
{
    int lock = -1;
    gs_db *db = NULL;
    if (gs_lock_take(store->dir, &lock, NULL) != GS_OK)
        return GS_OK;
    gs_status status = gs_db_open(store->path, GS_DB_WRITER, store->engine, &db, err);
    if (status == GS_OK)
        status = gs_sql_exec(db, "BEGIN", err);
    if (status == GS_OK) {
        status = gs_sql_exec(db, "INSERT INTO article_fts(article_fts, rank) VALUES('integrity-check', 1)", err);
        if (status == GS_EFORMAT) {
            put_fault(t, "search", "the index does not say what the texts say");
            status = GS_OK;
        }
        gs_sql_exec(db, "ROLLBACK", NULL);
    }
    gs_db_close(db);
    close(lock);
    return status;
}

gs_status gs_store_check(gs_store *store, gs_buf *faults, const gs_store_watch *watch, gs_error *err)
{
    task t = { .faults = faults, .watch = watch };
    gs_status status = gs_store_read(store, check_all, &t, err);
    if (status == GS_OK && t.n == 0 && store->lock < 0)
        status = check_index(store, &t, err);
    return status == GS_OK && faults->failed ? gs_fail_nomem(err) : status;
}
