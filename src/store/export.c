/* Export: every row of every table as a line of JSON, of one snapshot (docs/store.md has the form). Values are as
 * SQLite has them; bytes, and texts that JSON readers would cut at a NUL, are hexadecimal. The last line says how many
 * rows there are, so that a file that was cut short is known. */
#include "store/internal.h"

#include <math.h>
#include <string.h>

#include "report/report.h"

enum { ROWS_A_TELLING = 1000, LOT = 1 << 18 };

typedef struct task {
    gs_store_sink *sink;
    void *context;
    const gs_store_watch *watch;
    gs_buf out;
    uint64_t done, total;
} task;

static gs_status flush(task *t, gs_error *err)
{
    if (t->out.failed)
        return gs_fail_nomem(err);
    if (t->out.len && !t->sink(t->context, gs_buf_span(&t->out)))
        return gs_fail(err, GS_EIO, NULL, 0, "cannot be written");
    gs_buf_clear(&t->out);
    return GS_OK;
}

static void put_hex(gs_buf *out, const char *name, const unsigned char *bytes, size_t n)
{
    static const char digits[] = "0123456789abcdef";
    gs_buf_printf(out, "{\"%s\":\"", name);
    for (size_t i = 0; i < n; i++) {
        gs_buf_putc(out, digits[bytes[i] >> 4]);
        gs_buf_putc(out, digits[bytes[i] & 15]);
    }
    gs_buf_puts(out, "\"}");
}

/* So many digits that the same number is read back; no number of ours is infinite. */
static void put_real(gs_buf *out, double value)
{
    char text[40];
    sqlite3_snprintf(sizeof(text), text, "%!.17g", isfinite(value) ? value : 0);
    gs_buf_puts(out, text);
}

static void put_value(gs_buf *out, sqlite3_stmt *stmt, int i)
{
    const unsigned char *bytes;
    switch (sqlite3_column_type(stmt, i)) {
    case SQLITE_INTEGER: gs_buf_printf(out, "%lld", (long long)sqlite3_column_int64(stmt, i)); return;
    case SQLITE_FLOAT: put_real(out, sqlite3_column_double(stmt, i)); return;
    case SQLITE_BLOB:
        bytes = sqlite3_column_blob(stmt, i);
        put_hex(out, "hex", bytes, (size_t)sqlite3_column_bytes(stmt, i));
        return;
    case SQLITE_TEXT: break;
    default: gs_buf_puts(out, "null"); return;
    }
    bytes = sqlite3_column_text(stmt, i);
    size_t n = (size_t)sqlite3_column_bytes(stmt, i);
    if (bytes && memchr(bytes, 0, n)) {
        put_hex(out, "text", bytes, n);
        return;
    }
    gs_buf_putc(out, '"');
    gs_escape_json(out, (gs_span){ (const char *)bytes, bytes ? n : 0 });
    gs_buf_putc(out, '"');
}

static void put_row(gs_buf *out, const char *table, sqlite3_stmt *stmt)
{
    gs_buf_printf(out, "{\"table\":\"%s\",\"row\":{", table);
    for (int i = 0; i < sqlite3_column_count(stmt); i++) {
        gs_buf_printf(out, "%s\"%s\":", i ? "," : "", sqlite3_column_name(stmt, i));
        put_value(out, stmt, i);
    }
    gs_buf_puts(out, "}}\n");
}

static gs_status tell(task *t, gs_error *err)
{
    bool goes_on = !t->watch || t->done % ROWS_A_TELLING || t->watch->tell(t->watch->context, t->done, t->total);
    return goes_on ? GS_OK : gs_fail(err, GS_EINVAL, NULL, 0, "interrupted");
}

static gs_status export_table(gs_db *db, const char *table, task *t, gs_error *err)
{
    char sql[80];
    sqlite3_stmt *stmt = NULL;
    bool row = true;
    sqlite3_snprintf(sizeof(sql), sql, "SELECT * FROM %s", table);
    gs_status status = gs_sql_begin(db, sql, GS_NO_VALUES, &stmt, err);
    while (status == GS_OK && (status = gs_sql_step(db, stmt, &row, err)) == GS_OK && row) {
        put_row(&t->out, table, stmt);
        t->done++;
        status = t->out.len >= LOT || t->out.failed ? flush(t, err) : GS_OK;
        if (status == GS_OK)
            status = tell(t, err);
    }
    gs_sql_end(db, stmt);
    return status;
}

static gs_status count_all(gs_db *db, uint64_t *total, gs_error *err)
{
    gs_status status = GS_OK;
    for (const char *const *table = gs_table_names; status == GS_OK && *table; table++) {
        int64_t n = 0;
        status = gs_table_count(db, *table, &n, err);
        *total += (uint64_t)n;
    }
    return status;
}

static gs_status export_all(gs_db *db, void *context, gs_error *err)
{
    task *t = context;
    gs_status status = count_all(db, &t->total, err);
    gs_buf_printf(&t->out, "{\"schema\":\"gainsay-store/1\",\"version\":%d,\"gainsay\":\"%s\"}\n", gs_migrate_newest(),
                  GS_VERSION);
    for (const char *const *table = gs_table_names; status == GS_OK && *table; table++)
        status = export_table(db, *table, t, err);
    gs_buf_printf(&t->out, "{\"rows\":%llu}\n", (unsigned long long)t->done);
    return status == GS_OK ? flush(t, err) : status;
}

gs_status gs_store_export(gs_store *store, gs_store_sink *sink, void *context, const gs_store_watch *watch,
                          gs_error *err)
{
    task t = { .sink = sink, .context = context, .watch = watch };
    gs_status status = gs_store_read(store, export_all, &t, err);
    gs_buf_done(&t.out);
    return status;
}
