/* Import: what export.c wrote, into an empty store, in one write: all of it or nothing. Lines are read by SQLite's own
 * JSON functions; tables and columns that are not ours are refused. */
#include "store/internal.h"

#include <string.h>

enum { MOST_COLUMNS = 40, ROWS_A_TELLING = 1000 };

typedef struct task {
    gs_store_lines *next;
    void *context;
    const gs_store_watch *watch;
    uint64_t line, rows;
    bool ended; /* the last line was there */
    gs_arena arena;
} task;

static gs_status fail_line(const task *t, const char *why, gs_error *err)
{
    return gs_fail(err, GS_EFORMAT, NULL, (unsigned)t->line, "%s", why);
}

/* --- Values --- */

static int digit_of(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* {"hex":"…"} or {"text":"…"}, as SQLite writes an object again. */
static bool read_hex(gs_span json, gs_arena *arena, gs_value *out)
{
    static const char hex[] = "{\"hex\":\"", text[] = "{\"text\":\"", end[] = "\"}";
    bool is_text = json.len > sizeof(text) && memcmp(json.ptr, text, sizeof(text) - 1) == 0;
    size_t front = (is_text ? sizeof(text) : sizeof(hex)) - 1;
    if (json.len < front + 2 || memcmp(json.ptr, is_text ? text : hex, front) != 0 ||
        memcmp(json.ptr + json.len - 2, end, 2) != 0)
        return false;
    size_t n = json.len - front - 2;
    char *bytes = gs_arena_alloc(arena, n / 2 + 1);
    if (!bytes || n % 2)
        return false;
    for (size_t i = 0; i < n; i += 2) {
        int high = digit_of(json.ptr[front + i]), low = digit_of(json.ptr[front + i + 1]);
        if (high < 0 || low < 0)
            return false;
        bytes[i / 2] = (char)(high << 4 | low);
    }
    *out = is_text ? gs_chars((gs_span){ bytes, n / 2 }) : gs_bytes((gs_span){ bytes, n / 2 });
    return true;
}

static gs_span text_of(sqlite3_stmt *stmt, int i, gs_arena *arena)
{
    const char *bytes = (const char *)sqlite3_column_text(stmt, i);
    size_t n = bytes ? (size_t)sqlite3_column_bytes(stmt, i) : 0;
    return (gs_span){ bytes ? gs_arena_copy(arena, (gs_span){ bytes, n }) : NULL, n };
}

/* The value of a row of json_each: key, value, type. */
static bool read_value(sqlite3_stmt *stmt, gs_arena *arena, gs_value *out)
{
    gs_span type = text_of(stmt, 2, arena);
    if (gs_span_eq(type, gs_span_of("object")))
        return read_hex(text_of(stmt, 1, arena), arena, out);
    switch (sqlite3_column_type(stmt, 1)) {
    case SQLITE_INTEGER: *out = gs_int(sqlite3_column_int64(stmt, 1)); return true;
    case SQLITE_FLOAT: *out = gs_real(sqlite3_column_double(stmt, 1)); return true;
    case SQLITE_TEXT: *out = gs_chars(text_of(stmt, 1, arena)); return out->s.ptr;
    default: *out = gs_id(0); return true;
    }
}

/* --- Rows --- */

typedef struct row {
    const char *table;
    gs_span columns[MOST_COLUMNS];
    gs_value values[MOST_COLUMNS];
    size_t n;
} row;

/* Is it the plain name of a column? Whether the table has it SQLite says. */
static bool is_name(gs_span name)
{
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!(c >= 'a' && c <= 'z') && (i == 0 || (c != '_' && !(c >= '0' && c <= '9'))))
            return false;
    }
    return name.len > 0;
}

static gs_status read_row(gs_db *db, gs_span line, task *t, row *out, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    bool got = true;
    gs_status status = gs_sql_begin(db, "SELECT key, value, type FROM json_each(?, '$.row')", GS_VALUES(gs_chars(line)),
                                    &stmt, err);
    while (status == GS_OK && (status = gs_sql_step(db, stmt, &got, err)) == GS_OK && got) {
        gs_span name = text_of(stmt, 0, &t->arena);
        if (out->n == MOST_COLUMNS || !is_name(name) || !read_value(stmt, &t->arena, &out->values[out->n]))
            status = fail_line(t, "a value that no store has", err);
        else
            out->columns[out->n++] = name;
    }
    gs_sql_end(db, stmt);
    return status;
}

static gs_status insert_row(gs_db *db, const row *r, const task *t, gs_error *err)
{
    gs_auto(gs_buf_done) gs_buf *sql = &(gs_buf){ 0 };
    gs_error why = { 0 };
    /* Rows of it are there already, made by the inserts before. */
    bool is_sequence = strcmp(r->table, "sqlite_sequence") == 0;
    gs_buf_printf(sql, "INSERT INTO %s(", r->table);
    for (size_t i = 0; i < r->n; i++)
        gs_buf_printf(sql, "%s%.*s", i ? "," : "", (int)r->columns[i].len, r->columns[i].ptr);
    gs_buf_puts(sql, ") VALUES(");
    for (size_t i = 0; i < r->n; i++)
        gs_buf_puts(sql, i ? ",?" : "?");
    gs_buf_puts(sql, ")");
    gs_buf_putc(sql, '\0');
    if (sql->failed)
        return gs_fail_nomem(err);
    gs_status status = GS_OK;
    if (is_sequence && r->n == 2)
        status = gs_sql_run(db, "DELETE FROM sqlite_sequence WHERE name = ?", r->values, 1, &why);
    if (status == GS_OK)
        status = gs_sql_run(db, sql->ptr, r->values, r->n, &why);
    if (status == GS_OK)
        return GS_OK;
    return db->fault ? gs_fail(err, status, NULL, 0, "%s", why.message) : fail_line(t, why.message, err);
}

/* --- Lines --- */

/* A text or number of the line; "" where there is none. */
static gs_status member(gs_db *db, gs_span line, const char *path, task *t, gs_span *out, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    bool got = false;
    gs_error why = { 0 };
    gs_status status = gs_sql_begin(db, "SELECT json_extract(?, ?)", GS_VALUES(gs_chars(line), gs_str(path)), &stmt,
                                    &why);
    if (status == GS_OK)
        status = gs_sql_step(db, stmt, &got, &why);
    if (status == GS_OK)
        *out = text_of(stmt, 0, &t->arena);
    gs_sql_end(db, stmt);
    return status == GS_OK ? GS_OK : fail_line(t, "is no JSON", err);
}

static gs_status take_head(gs_db *db, gs_span line, task *t, gs_error *err)
{
    gs_span schema = { 0 }, version = { 0 };
    char newest[16];
    gs_status status = member(db, line, "$.schema", t, &schema, err);
    if (status == GS_OK)
        status = member(db, line, "$.version", t, &version, err);
    if (status != GS_OK)
        return status;
    sqlite3_snprintf(sizeof(newest), newest, "%d", gs_migrate_newest());
    if (!gs_span_eq(schema, gs_span_of("gainsay-store/1")))
        return fail_line(t, "is no export of a store", err);
    return gs_span_eq(version, gs_span_of(newest)) ? GS_OK : fail_line(t, "of a store of another version", err);
}

static gs_status take_line(gs_db *db, gs_span line, task *t, gs_error *err)
{
    row r = { 0 };
    gs_span table = { 0 }, rows = { 0 };
    if (t->line == 1)
        return take_head(db, line, t, err);
    gs_status status = member(db, line, "$.table", t, &table, err);
    if (status == GS_OK && !table.ptr)
        status = member(db, line, "$.rows", t, &rows, err);
    if (status != GS_OK)
        return status;
    if (!table.ptr) {
        char counted[24];
        sqlite3_snprintf(sizeof(counted), counted, "%llu", (unsigned long long)t->rows);
        t->ended = true;
        return gs_span_eq(rows, gs_span_of(counted)) ? GS_OK : fail_line(t, "rows are missing", err);
    }
    r.table = gs_table_find(table);
    if (!r.table || t->ended)
        return fail_line(t, "no table of a store", err);
    status = read_row(db, line, t, &r, err);
    if (status == GS_OK && r.n == 0)
        status = fail_line(t, "a row without values", err);
    t->rows++;
    return status == GS_OK ? insert_row(db, &r, t, err) : status;
}

static gs_status check_empty(gs_db *db, gs_error *err)
{
    gs_status status = GS_OK;
    for (const char *const *table = gs_table_names; status == GS_OK && *table; table++) {
        int64_t n = 0;
        status = gs_table_count(db, *table, &n, err);
        if (status == GS_OK && n && strcmp(*table, "sqlite_sequence") != 0)
            status = gs_fail(err, GS_EINVAL, NULL, 0, "the store is not empty: %s has rows", *table);
    }
    return status;
}

static gs_status import_all(gs_db *db, void *context, gs_error *err)
{
    task *t = context;
    bool end = false;
    gs_status status = check_empty(db, err);
    while (status == GS_OK) {
        gs_span line;
        gs_arena_reset(&t->arena);
        status = t->next(t->context, &line, &end, err);
        if (status != GS_OK || end)
            break;
        t->line++;
        status = take_line(db, line, t, err);
        if (status == GS_OK && t->watch && t->line % ROWS_A_TELLING == 0 &&
            !t->watch->tell(t->watch->context, t->line, 0))
            status = gs_fail(err, GS_EINVAL, NULL, 0, "interrupted");
    }
    if (status == GS_OK && !t->ended)
        status = gs_fail(err, GS_EFORMAT, NULL, (unsigned)t->line, "ends before its last line");
    if (status == GS_OK)
        status = gs_sql_exec(db, "INSERT INTO article_fts(article_fts) VALUES('rebuild')", err);
    return status;
}

gs_status gs_store_import(gs_store *store, gs_store_lines *next, void *context, const gs_store_watch *watch,
                          gs_error *err)
{
    task t = { .next = next, .context = context, .watch = watch };
    gs_status status = gs_store_write(store, import_all, &t, err);
    gs_arena_done(&t.arena);
    return status;
}
