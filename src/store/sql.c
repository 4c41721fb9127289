/* Statements: prepared once a connection and kept by their text, values bound, failures of SQLite as ours. */
#include "store/internal.h"

#include <stdlib.h>
#include <string.h>

gs_status gs_db_check_writes(const gs_db *db, gs_error *err)
{
    return db->writes ? GS_OK : gs_fail(err, GS_EINVAL, NULL, 0, "a reader of the store cannot change it");
}

/* Are they the disk's, so that a whole commit fails with it? */
static bool is_fault(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_NOMEM: return true;
    default: return false;
    }
}

static bool is_taken(int code)
{
    return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY;
}

gs_status gs_sql_fail(gs_db *db, gs_error *err)
{
    int code = sqlite3_extended_errcode(db->sqlite), error = sqlite3_system_errno(db->sqlite);
    if (is_fault(code))
        db->fault = true;
    switch (code & 0xff) {
    case SQLITE_NOMEM: return gs_fail_nomem(err);
    case SQLITE_FULL: return gs_fail(err, GS_EIO, NULL, 0, "store: the disk is full");
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return gs_fail(err, GS_EFORMAT, NULL, 0, "store: damaged: %s", sqlite3_errmsg(db->sqlite));
    case SQLITE_CONSTRAINT:
        return gs_fail(err, GS_EINVAL, NULL, 0, "store: %s%s", is_taken(code) ? "there is one already: " : "",
                       sqlite3_errmsg(db->sqlite));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (error)
            return gs_fail(err, GS_EIO, NULL, 0, "store: %s: %s", sqlite3_errmsg(db->sqlite), strerror(error));
        break;
    default: break;
    }
    return gs_fail(err, GS_EIO, NULL, 0, "store: %s", sqlite3_errmsg(db->sqlite));
}

gs_status gs_sql_exec(gs_db *db, const char *sql, gs_error *err)
{
    return sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL) == SQLITE_OK ? GS_OK : gs_sql_fail(db, err);
}

/* --- The cache --- */

static gs_statement *slot_of(gs_db *db, const char *sql)
{
    size_t i = (size_t)(gs_hash(gs_span_of(sql)) >> 32) % GS_STATEMENTS;
    while (db->statements[i].sql && strcmp(db->statements[i].sql, sql) != 0)
        i = (i + 1) % GS_STATEMENTS;
    return &db->statements[i];
}

static gs_status prepare(gs_db *db, const char *sql, bool kept, sqlite3_stmt **out, gs_error *err)
{
    int code = sqlite3_prepare_v3(db->sqlite, sql, -1, kept ? SQLITE_PREPARE_PERSISTENT : 0, out, NULL);
    return code == SQLITE_OK ? GS_OK : gs_sql_fail(db, err);
}

/* A statement that somebody steps already, further out, or that has no room in the cache, is prepared for this once. */
static gs_status take(gs_db *db, const char *sql, sqlite3_stmt **out, gs_error *err)
{
    gs_statement *slot = slot_of(db, sql);
    if (slot->sql && !slot->busy) {
        slot->busy = true;
        *out = slot->stmt;
        return GS_OK;
    }
    if (slot->sql || db->n_statements >= GS_STATEMENTS * 3 / 4)
        return prepare(db, sql, false, out, err);
    char *copy = strdup(sql);
    if (!copy)
        return gs_fail_nomem(err);
    gs_status status = prepare(db, sql, true, out, err);
    if (status != GS_OK) {
        free(copy);
        return status;
    }
    *slot = (gs_statement){ copy, *out, true };
    db->n_statements++;
    return GS_OK;
}

void gs_sql_end(gs_db *db, sqlite3_stmt *stmt)
{
    if (!stmt)
        return;
    gs_statement *slot = slot_of(db, sqlite3_sql(stmt));
    if (slot->stmt != stmt) {
        sqlite3_finalize(stmt);
        return;
    }
    sqlite3_reset(stmt);
    sqlite3_clear_bindings(stmt);
    slot->busy = false;
}

static int bind(sqlite3_stmt *stmt, int at, const gs_value *value)
{
    const char *bytes = value->s.ptr ? value->s.ptr : "";
    switch (value->kind) {
    case GS_VALUE_INT: return sqlite3_bind_int64(stmt, at, value->i);
    case GS_VALUE_REAL: return sqlite3_bind_double(stmt, at, value->d);
    case GS_VALUE_TEXT: return sqlite3_bind_text64(stmt, at, bytes, value->s.len, SQLITE_STATIC, SQLITE_UTF8);
    case GS_VALUE_BLOB: return sqlite3_bind_blob64(stmt, at, bytes, value->s.len, SQLITE_STATIC);
    case GS_VALUE_NULL: break;
    }
    return sqlite3_bind_null(stmt, at);
}

gs_status gs_sql_begin(gs_db *db, const char *sql, const gs_value *values, size_t n, sqlite3_stmt **out, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    gs_status status = take(db, sql, &stmt, err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        if (bind(stmt, (int)i + 1, &values[i]) != SQLITE_OK)
            status = gs_sql_fail(db, err);
    if (status == GS_OK)
        *out = stmt;
    else
        gs_sql_end(db, stmt);
    return status;
}

gs_status gs_sql_step(gs_db *db, sqlite3_stmt *stmt, bool *row, gs_error *err)
{
    int code = sqlite3_step(stmt);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return gs_sql_fail(db, err);
    *row = code == SQLITE_ROW;
    return GS_OK;
}

/* --- Whole runs --- */

gs_status gs_sql_run(gs_db *db, const char *sql, const gs_value *values, size_t n, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    gs_status status = gs_db_check_writes(db, err);
    if (status == GS_OK)
        status = gs_sql_begin(db, sql, values, n, &stmt, err);
    for (bool row = true; status == GS_OK && row;)
        status = gs_sql_step(db, stmt, &row, err);
    gs_sql_end(db, stmt);
    return status;
}

gs_status gs_sql_change(gs_db *db, const char *sql, const gs_value *values, size_t n, int64_t *n_changed, gs_error *err)
{
    gs_status status = gs_sql_run(db, sql, values, n, err);
    if (status == GS_OK)
        *n_changed = sqlite3_changes64(db->sqlite);
    return status;
}

gs_status gs_sql_ints(gs_db *db, const char *sql, const gs_value *values, size_t n, int64_t *out, size_t n_out,
                      bool *found, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    bool row = false;
    gs_status status = gs_sql_begin(db, sql, values, n, &stmt, err);
    if (status == GS_OK)
        status = gs_sql_step(db, stmt, &row, err);
    for (size_t i = 0; row && i < n_out; i++)
        out[i] = sqlite3_column_int64(stmt, (int)i);
    if (status == GS_OK && found)
        *found = row;
    gs_sql_end(db, stmt);
    return status;
}
