/* Export, import, backup and check: a store comes back as it was, and what is wrong with one is told. */
#include "stored.h"

#include <sqlite3.h>

static bool keep(void *context, gs_span bytes)
{
    gs_buf_put(context, bytes.ptr, bytes.len);
    return true;
}

static gs_status next(void *context, gs_span *line, bool *end, gs_error *err)
{
    (void)err;
    *end = !gs_span_line(context, line);
    return GS_OK;
}

static gs_buf export_of(gs_store *store)
{
    gs_buf out = { 0 };
    gs_error err = { 0 };
    OK(gs_store_export(store, keep, &out, NULL, &err), err);
    return out;
}

static void fill(gs_store *store)
{
    stored_add(store, (stored_text){ .uri = "1", .text = "He \"denied\" it:\n\u2028 \x01 done.", .at = 1, .max = { 1. / 3 } });
    stored_add(store, (stored_text){ .uri = "2", .text = "Кремль заперечив.", .lang = "uk", .at = 2, .max = { 0, .9 } });
}

static void add_rest(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_rule_row rule = { .name = "r", .body = "{}", .created_at = 1 };
    gs_event_row event = { .at = 1, .type = "t", .data = "{}" };
    gs_stored_article article;
    gs_stored_version version;
    (void)arena;
    OK(gs_rule_insert(db, &rule, err), *err);
    OK(gs_event_insert(db, &event, err), *err);
    OK(gs_meta_put(db, "secret", (gs_span){ "\0\xff", 2 }, err), *err);
    stored_make(&(stored_text){ .uri = "3", .at = 3 }, &article, &version);
    version.text = (gs_span){ "before\0after", 12 };
    version.sentences = NULL;
    version.n_sentences = 0;
    OK(gs_article_insert(db, &article, &version, err), *err);
}

static void find_after(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_search_hit *hits;
    size_t n = 0;
    bool more;
    OK(gs_search_run(db, &(gs_search){ .q = "after", .label = -1, .limit = 9 }, arena, &hits, &n, &more, err), *err);
    cr_expect_eq(n, 1);
    OK(gs_search_run(db, &(gs_search){ .q = "заперечив", .lang = "uk", .label = GS_DENIAL, .min = .9, .limit = 9 },
                     arena, &hits, &n, &more, err), *err);
    cr_expect_eq(n, 1);
}

Test(store_export, comes_back)
{
    gs_error err = { 0 };
    gs_store *store = stored_new();
    fill(store);
    stored_in_write(store, add_rest);
    gs_buf out = export_of(store);
    stored_end(store);
    store = stored_new();
    gs_span lines = gs_buf_span(&out);
    OK(gs_store_import(store, next, &lines, NULL, &err), err);
    gs_buf again = export_of(store);
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_buf_span(&again)), "%.*s", (int)again.len, again.ptr);
    stored_in_read(store, find_after);
    gs_buf faults = { 0 };
    OK(gs_store_check(store, &faults, NULL, &err), err);
    cr_expect_eq(faults.len, 0, "%.*s", (int)faults.len, faults.ptr);
    lines = gs_buf_span(&out);
    cr_expect_eq(gs_store_import(store, next, &lines, NULL, &err), GS_EINVAL); /* it is no longer empty */
    cr_expect_eq(stored_add(store, (stored_text){ .uri = "4", .text = "Next.", .at = 4 }), 4);
    gs_buf_done(&out);
    gs_buf_done(&again);
    gs_buf_done(&faults);
    stored_end(store);
}

static const struct bad {
    const char *lines, *why;
    unsigned line;
} bad[] = {
    { "", "ends before", 0 },
    { "{}", "no export", 1 },
    { "x", "no JSON", 1 },
    { "{\"schema\":\"gainsay-store/1\",\"version\":99}\n", "another version", 1 },
    { "HEAD\n", "ends before", 1 },
    { "HEAD\n{\"rows\":1}\n", "rows are missing", 2 },
    { "HEAD\n{\"table\":\"sqlite_schema\",\"row\":{\"name\":\"x\"}}\n", "no table", 2 },
    { "HEAD\n{\"table\":\"meta\",\"row\":{\"key) VALUES(1);--\":1}}\n", "no store has", 2 },
    { "HEAD\n{\"table\":\"meta\",\"row\":{\"key\":{\"hex\":\"0\"}}}\n", "no store has", 2 },
    { "HEAD\n{\"table\":\"meta\",\"row\":{\"key\":{\"hex\":\"zz\"}}}\n", "no store has", 2 },
    { "HEAD\n{\"table\":\"meta\",\"row\":{\"nokey\":1}}\n", "no column", 2 },
    { "HEAD\n{\"table\":\"meta\",\"row\":{}}\n", "without values", 2 },
    { "HEAD\n{\"table\":\"meta\"}\n", "without values", 2 },
    { "HEAD\n{\"table\":\"meta\",\"row\":{\"key\":\"a\"}}\n{\"table\":\"meta\",\"row\":{\"key\":\"a\"}}\n", "one already", 3 },
    { "HEAD\n{\"table\":\"finding\",\"row\":{\"id\":1}}\n", "NULL", 2 },
    { "HEAD\n{\"rows\":0}\n{\"table\":\"meta\",\"row\":{\"key\":\"a\"}}\n", "no table", 3 },
};

Test(store_export, refuses)
{
    static const char head[] = "{\"schema\":\"gainsay-store/1\",\"version\":1}";
    gs_store *store = stored_new();
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        gs_error err = { 0 };
        gs_buf lines = { 0 };
        bool with_head = strncmp(bad[i].lines, "HEAD", 4) == 0;
        gs_buf_puts(&lines, with_head ? head : "");
        gs_buf_puts(&lines, bad[i].lines + (with_head ? 4 : 0));
        gs_span rest = gs_buf_span(&lines);
        cr_expect_eq(gs_store_import(store, next, &rest, NULL, &err), GS_EFORMAT, "%zu: %s", i, err.message);
        cr_expect(strstr(err.message, bad[i].why) && err.line == bad[i].line, "%zu: %u: %s", i, err.line, err.message);
        gs_buf_done(&lines);
    }
    stored_end(store);
}

static bool stop(void *context, uint64_t done, uint64_t total)
{
    (void)context, (void)done, (void)total;
    return false;
}

Test(store_export, backup)
{
    gs_error err = { 0 };
    char dir[80], path[100];
    gs_store *store = stored_new();
    fill(store);
    snprintf(dir, sizeof(dir), "%s/copy", stored_dir);
    snprintf(path, sizeof(path), "%s/desk.db", dir);
    cr_expect_eq(gs_store_backup(store, path, NULL, &err), GS_EIO);
    cr_assert_eq(mkdir(dir, 0700), 0);
    cr_expect_eq(gs_store_backup(store, path, &(gs_store_watch){ stop, NULL }, &err), GS_EINVAL);
    cr_expect(access(path, F_OK) != 0);
    OK(gs_store_backup(store, path, NULL, &err), err);
    cr_expect_eq(gs_store_backup(store, path, NULL, &err), GS_EIO);
    stored_add(store, (stored_text){ .uri = "later", .text = "Later.", .at = 9 });
    gs_store *copy = stored_open(dir);
    gs_buf faults = { 0 };
    OK(gs_store_check(copy, &faults, NULL, &err), err);
    cr_expect_eq(faults.len, 0);
    cr_expect_eq(stored_add(copy, (stored_text){ .uri = "3", .text = "Other.", .at = 9 }), 3);
    gs_buf_done(&faults);
    gs_store_close(copy);
    stored_end(store);
}

/* Every table of a row's data is among those that are exported. */
Test(store_export, has_all_tables)
{
    gs_store *store = stored_new();
    gs_buf out = export_of(store);
    gs_store_close(store);
    char path[100];
    sqlite3 *db;
    sqlite3_stmt *stmt;
    snprintf(path, sizeof(path), "%s/desk.db", stored_dir);
    cr_assert_eq(sqlite3_open(path, &db), SQLITE_OK);
    cr_assert_eq(sqlite3_prepare_v2(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE"
                                        " 'article_fts%'", -1, &stmt, NULL), SQLITE_OK);
    extern const char *const gs_table_names[];
    size_t n = 0, n_names = 0;
    while (gs_table_names[n_names])
        n_names++;
    while (sqlite3_step(stmt) == SQLITE_ROW)
        n++;
    cr_expect_eq(n, n_names, "%zu tables, %zu exported", n, n_names);
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    gs_buf_done(&out);
    stored_clear();
}

/* --- Check --- */

static const struct damage {
    const char *sql, *told;
} damages[] = {
    { "UPDATE article SET n_versions = 5 WHERE id = 1", "counts its versions" },
    { "UPDATE article SET version_id = 2 WHERE id = 1", "no current version" },
    { "UPDATE version SET sentences = x'01' WHERE id = 1", "version 1: its sentences are damaged" },
    { "UPDATE version SET text = 'He' WHERE id = 1", "beyond its text" },
    { "DELETE FROM version WHERE id = 1", "no current version" },
    { "UPDATE finding SET version_id = 77", "names a missing version" },
    { "UPDATE finding SET article_id = 1", "of another article" },
    { "INSERT INTO alert_article VALUES(1, 1, 1, 1, NULL, 1, 0, '[]')", "references" },
    { "INSERT INTO delivery(message_id, endpoint_id, type, body, state, due_at, created_at)"
      " VALUES('m', 9, 't', '', 'due', 1, 1)", "no endpoint" },
};

Test(store_export, check_tells)
{
    for (size_t i = 0; i < sizeof(damages) / sizeof(*damages); i++) {
        gs_error err = { 0 };
        gs_buf faults = { 0 };
        char path[100];
        sqlite3 *db;
        gs_store *store = stored_new();
        fill(store);
        gs_store_close(store);
        snprintf(path, sizeof(path), "%s/desk.db", stored_dir);
        cr_assert_eq(sqlite3_open(path, &db), SQLITE_OK);
        cr_assert_eq(sqlite3_exec(db, "PRAGMA foreign_keys=OFF", NULL, NULL, NULL), SQLITE_OK);
        cr_assert_eq(sqlite3_exec(db, damages[i].sql, NULL, NULL, NULL), SQLITE_OK, "%s", sqlite3_errmsg(db));
        sqlite3_close(db);
        OK(gs_store_open(&(gs_store_options){ .dir = stored_dir, .read_only = true }, &store, &err), err);
        OK(gs_store_check(store, &faults, NULL, &err), err);
        gs_buf_putc(&faults, '\0');
        cr_expect(strstr(faults.ptr, damages[i].told), "%s: %s", damages[i].sql, faults.ptr);
        gs_buf_done(&faults);
        stored_end(store);
    }
}

/* A text that changed behind the index's back: only the comparison word by word sees it. */
Test(store_export, check_compares_the_index)
{
    gs_error err = { 0 };
    gs_buf faults = { 0 };
    char path[100];
    sqlite3 *db;
    gs_store *store = stored_new();
    fill(store);
    gs_store_close(store);
    snprintf(path, sizeof(path), "%s/desk.db", stored_dir);
    cr_assert_eq(sqlite3_open(path, &db), SQLITE_OK);
    cr_assert_eq(sqlite3_exec(db, "UPDATE version SET text = replace(text, 'denied', 'agreed')", NULL, NULL, NULL),
                 SQLITE_OK);
    sqlite3_close(db);
    OK(gs_store_open(&(gs_store_options){ .dir = stored_dir, .read_only = true }, &store, &err), err);
    OK(gs_store_check(store, &faults, NULL, &err), err);
    gs_buf_putc(&faults, '\0');
    cr_expect(strstr(faults.ptr, "does not say what the texts say"), "%s", faults.ptr);
    gs_buf_done(&faults);
    stored_end(store);
}
