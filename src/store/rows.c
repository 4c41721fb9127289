/* Rows: a struct and the columns it is kept in, told by a table of fields, so that a file of the store says what is
 * particular to its table and nothing else. */
#include "store/internal.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_FIELDS = 40 };

/* --- Values --- */

static gs_value value_of(const gs_field *field, const void *row)
{
    const char *at = (const char *)row + field->offset;
    switch (field->kind) {
    case GS_FIELD_INT: return gs_int(*(const int64_t *)at);
    case GS_FIELD_ID: return gs_id(*(const int64_t *)at);
    case GS_FIELD_INT32: return gs_int(*(const int *)at);
    case GS_FIELD_UINT32: return gs_int(*(const uint32_t *)at);
    case GS_FIELD_SIZE: return gs_int((int64_t) * (const size_t *)at);
    case GS_FIELD_BOOL: return gs_int(*(const bool *)at);
    case GS_FIELD_REAL: return gs_real(*(const double *)at);
    case GS_FIELD_REAL0: return *(const double *)at != 0 ? gs_real(*(const double *)at) : gs_id(0);
    case GS_FIELD_TEXT: return gs_str(*(const char *const *)at);
    case GS_FIELD_CHARS: return gs_chars(*(const gs_span *)at);
    case GS_FIELD_BLOB: return gs_bytes(*(const gs_span *)at);
    case GS_FIELD_DIGEST: return gs_bytes((gs_span){ at, GS_SHA256_BYTES });
    case GS_FIELD_NAMED: return gs_str(field->name(*(const int *)at));
    }
    return gs_id(0);
}

/* Bytes of a column in the arena, NUL-ended; ptr NULL where it is NULL. False when there is no memory. */
static bool bytes_of(sqlite3_stmt *stmt, int column, gs_arena *arena, gs_span *out)
{
    *out = (gs_span){ 0 };
    if (sqlite3_column_type(stmt, column) == SQLITE_NULL)
        return true;
    const void *bytes = sqlite3_column_blob(stmt, column);
    size_t len = (size_t)sqlite3_column_bytes(stmt, column);
    if (!bytes && len)
        return false;
    out->ptr = gs_arena_copy(arena, (gs_span){ bytes ? bytes : "", len });
    out->len = len;
    return out->ptr;
}

static int named(const gs_field *field, gs_span name)
{
    const char *is;
    for (int i = 0; (is = field->name(i)); i++)
        if (gs_span_eq(name, gs_span_of(is)))
            return i;
    return 0;
}

static bool read_bytes(sqlite3_stmt *stmt, int column, const gs_field *field, gs_arena *arena, char *at)
{
    gs_span bytes;
    if (!bytes_of(stmt, column, arena, &bytes))
        return false;
    if (field->kind == GS_FIELD_TEXT)
        *(const char **)at = bytes.ptr;
    else if (field->kind == GS_FIELD_NAMED)
        *(int *)at = bytes.ptr ? named(field, bytes) : 0;
    else if (field->kind != GS_FIELD_DIGEST)
        *(gs_span *)at = bytes;
    else if (bytes.ptr)
        memcpy(at, bytes.ptr, bytes.len < GS_SHA256_BYTES ? bytes.len : GS_SHA256_BYTES);
    return true;
}

static bool read_field(sqlite3_stmt *stmt, int column, const gs_field *field, gs_arena *arena, void *row)
{
    char *at = (char *)row + field->offset;
    switch (field->kind) {
    case GS_FIELD_INT:
    case GS_FIELD_ID: *(int64_t *)at = sqlite3_column_int64(stmt, column); return true;
    case GS_FIELD_INT32: *(int *)at = sqlite3_column_int(stmt, column); return true;
    case GS_FIELD_UINT32: *(uint32_t *)at = (uint32_t)sqlite3_column_int64(stmt, column); return true;
    case GS_FIELD_SIZE: *(size_t *)at = (size_t)sqlite3_column_int64(stmt, column); return true;
    case GS_FIELD_BOOL: *(bool *)at = sqlite3_column_int(stmt, column) != 0; return true;
    case GS_FIELD_REAL:
    case GS_FIELD_REAL0: *(double *)at = sqlite3_column_double(stmt, column); return true;
    default: return read_bytes(stmt, column, field, arena, at);
    }
}

gs_status gs_row_read(sqlite3_stmt *stmt, int first, const gs_row_type *type, gs_arena *arena, void *out,
                      gs_error *err)
{
    for (size_t i = 0; i < type->n; i++)
        if (!read_field(stmt, first + (int)i, &type->fields[i], arena, out))
            return gs_fail_nomem(err);
    return GS_OK;
}

/* --- SQL --- */

void gs_row_put_columns(const gs_row_type *type, const char *prefix, gs_buf *out)
{
    for (size_t i = 0; i < type->n; i++) {
        gs_buf_puts(out, i ? "," : "");
        gs_buf_puts(out, prefix);
        gs_buf_puts(out, type->fields[i].column);
    }
}

static gs_status begin(gs_db *db, const gs_value *values, size_t n, sqlite3_stmt **out, gs_error *err)
{
    gs_buf_putc(&db->sql, '\0');
    return db->sql.failed ? gs_fail_nomem(err) : gs_sql_begin(db, db->sql.ptr, values, n, out, err);
}

/* The statement in db->sql, which gives no rows. */
static gs_status run(gs_db *db, const gs_value *values, size_t n, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    bool got;
    gs_status status = begin(db, values, n, &stmt, err);
    if (status == GS_OK)
        status = gs_sql_step(db, stmt, &got, err);
    gs_sql_end(db, stmt);
    return status;
}

static void values_of(const gs_row_type *type, const void *row, gs_value out[MOST_FIELDS])
{
    for (size_t i = 0; i < type->n; i++)
        out[i] = value_of(&type->fields[i], row);
    if (type->has_id && out[0].i == 0)
        out[0].kind = GS_VALUE_NULL;
}

gs_status gs_row_insert(gs_db *db, const gs_row_type *type, const char *or_what, void *row, gs_error *err)
{
    gs_value values[MOST_FIELDS];
    gs_buf *sql = &db->sql;
    gs_status status = gs_db_check_writes(db, err);
    if (status != GS_OK)
        return status;
    values_of(type, row, values);
    gs_buf_clear(sql);
    gs_buf_printf(sql, "INSERT %s INTO %s(", or_what, type->table);
    gs_row_put_columns(type, "", sql);
    gs_buf_puts(sql, ") VALUES(");
    for (size_t i = 0; i < type->n; i++)
        gs_buf_puts(sql, i ? ",?" : "?");
    gs_buf_putc(sql, ')');
    status = run(db, values, type->n, err);
    if (status == GS_OK && values[0].kind == GS_VALUE_NULL && type->has_id)
        *(int64_t *)((char *)row + type->fields[0].offset) = sqlite3_last_insert_rowid(db->sqlite);
    return status;
}

gs_status gs_row_update(gs_db *db, const gs_row_type *type, const void *row, gs_error *err)
{
    gs_value values[MOST_FIELDS];
    gs_buf *sql = &db->sql;
    gs_status status = gs_db_check_writes(db, err);
    if (status != GS_OK)
        return status;
    values_of(type, row, values);
    gs_buf_clear(sql);
    gs_buf_printf(sql, "UPDATE %s SET ", type->table);
    for (size_t i = 1; i < type->n; i++)
        gs_buf_printf(sql, "%s%s=?%zu", i > 1 ? "," : "", type->fields[i].column, i + 1);
    gs_buf_printf(sql, " WHERE %s=?1", type->fields[0].column);
    return run(db, values, type->n, err);
}

static gs_status begin_select(gs_db *db, const gs_row_type *type, const char *tail, const gs_value *values,
                              size_t n_values, sqlite3_stmt **out, gs_error *err)
{
    gs_buf_clear(&db->sql);
    gs_buf_puts(&db->sql, "SELECT ");
    gs_row_put_columns(type, "", &db->sql);
    gs_buf_printf(&db->sql, " FROM %s %s", type->table, tail);
    return begin(db, values, n_values, out, err);
}

gs_status gs_row_find(gs_db *db, const gs_row_type *type, const char *tail, const gs_value *values, size_t n_values,
                      gs_arena *arena, void *out, bool *found, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    bool row = false;
    gs_status status = begin_select(db, type, tail, values, n_values, &stmt, err);
    if (status == GS_OK)
        status = gs_sql_step(db, stmt, &row, err);
    if (status == GS_OK && row)
        memset(out, 0, type->size);
    if (status == GS_OK && row)
        status = gs_row_read(stmt, 0, type, arena, out, err);
    if (status == GS_OK)
        *found = row;
    gs_sql_end(db, stmt);
    return status;
}

/* Appends a zeroed row to a growing array. */
static void *grow(void **rows, size_t *cap, size_t n, size_t size)
{
    if (!gs_array_reserve(rows, cap, n + 1, size))
        return NULL;
    return memset((char *)*rows + n * size, 0, size);
}

gs_status gs_row_list(gs_db *db, const gs_row_type *type, const char *tail, const gs_value *values, size_t n_values,
                      gs_arena *arena, void *out, size_t *n, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    void *rows = NULL, *copy = NULL;
    size_t cap = 0, n_rows = 0;
    bool row = true;
    gs_status status = begin_select(db, type, tail, values, n_values, &stmt, err);
    while (status == GS_OK && (status = gs_sql_step(db, stmt, &row, err)) == GS_OK && row) {
        void *at = grow(&rows, &cap, n_rows, type->size);
        status = at ? gs_row_read(stmt, 0, type, arena, at, err) : gs_fail_nomem(err);
        n_rows++;
    }
    gs_sql_end(db, stmt);
    if (status == GS_OK && !(copy = gs_arena_array(arena, n_rows ? n_rows : 1, type->size)))
        status = gs_fail_nomem(err);
    if (status == GS_OK) {
        if (n_rows)
            memcpy(copy, rows, n_rows * type->size);
        *(void **)out = copy;
        *n = n_rows;
    }
    free(rows);
    return status;
}

bool gs_row_cut(size_t *n, size_t limit)
{
    bool more = *n > limit;
    if (more)
        *n = limit;
    return more;
}
