/* Opening: what is refused, and why; reading beside writing. */
#include "stored.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/wait.h>

static char *file_in(const char *dir)
{
    static char path[128];
    snprintf(path, sizeof(path), "%s/desk.db", dir);
    return path;
}

static gs_status try_open(const char *dir, bool read_only, gs_error *err)
{
    gs_store *store = NULL;
    gs_status status = gs_store_open(&(gs_store_options){ .dir = dir, .read_only = read_only }, &store, err);
    gs_store_close(store);
    return status;
}

static void run_sql(const char *dir, const char *sql)
{
    sqlite3 *db;
    cr_assert_eq(sqlite3_open(file_in(dir), &db), SQLITE_OK);
    cr_assert_eq(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK, "%s", sqlite3_errmsg(db));
    sqlite3_close(db);
}

Test(store_store, opens_again)
{
    gs_store *store = stored_new();
    int64_t id = stored_add(store, (stored_text){ .uri = "a", .text = "He denied it.", .at = 1 });
    cr_expect_eq(id, 1);
    gs_store_close(store);
    store = stored_open(stored_dir);
    cr_expect_eq(stored_add(store, (stored_text){ .uri = "b", .text = "So did she.", .at = 2 }), 2);
    gs_store_health health = gs_store_health_of(store);
    cr_expect(health.writable && health.writes == 1 && health.commits == 1 && health.bytes > 4096);
    stored_end(store);
}

Test(store_store, is_private)
{
    struct stat st;
    gs_store *store = stored_new();
    cr_expect_eq(stat(file_in(stored_dir), &st), 0);
    cr_expect_eq(st.st_mode & 0777, 0600);
    stored_end(store);
}

Test(store_store, is_locked)
{
    gs_error err = { 0 };
    gs_store *store = stored_new();
    cr_expect_eq(try_open(stored_dir, false, &err), GS_EINVAL);
    cr_expect(strstr(err.message, "another process writes this store"), "%s", err.message);
    cr_expect_eq(try_open(stored_dir, true, &err), GS_OK, "%s", err.message);
    gs_store_close(store);
    cr_expect_eq(try_open(stored_dir, false, &err), GS_OK);
    stored_clear();
}

static gs_status insert_token(gs_db *db, void *context, gs_error *err)
{
    gs_token_row row = { .name = "ana", .role = "viewer", .hash = { *(const unsigned char *)context }, .created_at = 1 };
    return gs_token_insert(db, &row, err);
}

typedef struct tokens {
    gs_arena arena;
    gs_token_row *rows;
    size_t n;
} tokens;

static gs_status read_tokens(gs_db *db, void *context, gs_error *err)
{
    tokens *t = context;
    return gs_token_all(db, &t->arena, &t->rows, &t->n, err);
}

/* Short writes of another process: each sees the other's, and neither is refused. */
Test(store_store, beside_a_desk)
{
    gs_error err = { 0 };
    gs_store *store = stored_new(), *beside = NULL;
    unsigned char first = 1, second = 2;
    tokens seen = { 0 };
    cr_expect_eq(gs_store_open(&(gs_store_options){ .dir = stored_dir, .beside = true }, &beside, &err), GS_OK, "%s",
                 err.message);
    cr_expect_eq(gs_store_write(beside, insert_token, &first, &err), GS_OK, "%s", err.message);
    cr_expect_eq(gs_store_write(store, insert_token, &second, &err), GS_OK, "%s", err.message);
    cr_expect_eq(gs_store_read(store, read_tokens, &seen, &err), GS_OK, "%s", err.message);
    cr_expect_eq(seen.n, 2);
    gs_store_close(beside);
    cr_expect_eq(try_open(stored_dir, false, &err), GS_EINVAL); /* the lock is still the desk's */
    gs_arena_done(&seen.arena);
    stored_end(store);
    stored_new_dir();
    cr_expect_eq(gs_store_open(&(gs_store_options){ .dir = stored_dir, .beside = true }, &beside, &err), GS_ENOENT);
    stored_clear();
}

Test(store_store, refuses_what_is_none_of_ours)
{
    gs_error err = { 0 };
    cr_expect_eq(try_open("/nonexistent/parent/dir", false, &err), GS_ENOENT);
    stored_new_dir();
    cr_expect_eq(try_open(stored_dir, true, &err), GS_ENOENT);
    run_sql(stored_dir, "CREATE TABLE t(x)");
    cr_expect_eq(try_open(stored_dir, false, &err), GS_EFORMAT);
    cr_expect(strstr(err.message, "no store of gainsay"), "%s", err.message);
    cr_expect_str_eq(err.file, file_in(stored_dir));
    stored_clear();
}

Test(store_store, refuses_a_newer_one)
{
    gs_error err = { 0 };
    gs_store_close(stored_new());
    run_sql(stored_dir, "PRAGMA user_version=1000");
    cr_expect_eq(try_open(stored_dir, false, &err), GS_EFORMAT);
    cr_expect(strstr(err.message, "newer gainsay"), "%s", err.message);
    cr_expect_eq(try_open(stored_dir, true, &err), GS_EFORMAT);
    stored_clear();
}

static void overwrite(const char *path, off_t at, size_t n)
{
    char junk[512];
    memset(junk, 0x5a, sizeof(junk));
    int fd = open(path, O_WRONLY);
    cr_assert(fd >= 0);
    for (size_t done = 0; done < n; done += sizeof(junk))
        cr_assert_eq(pwrite(fd, junk, sizeof(junk), at + (off_t)done), (ssize_t)sizeof(junk));
    close(fd);
}

Test(store_store, tells_of_damage)
{
    gs_error err = { 0 };
    gs_store *store = stored_new();
    for (int i = 0; i < 50; i++) {
        char uri[8];
        snprintf(uri, sizeof(uri), "%d", i);
        stored_add(store, (stored_text){ .uri = uri, .text = "He denied it, and so did all of them.", .at = i });
    }
    gs_store_close(store);
    overwrite(file_in(stored_dir), 3 * 4096, 20 * 4096);
    cr_expect_eq(try_open(stored_dir, false, &err), GS_EFORMAT, "%s", err.message);
    cr_expect(strstr(err.message, "damaged"), "%s", err.message);
    overwrite(file_in(stored_dir), 0, 512);
    cr_expect_eq(try_open(stored_dir, false, &err), GS_EFORMAT, "%s", err.message);
    stored_clear();
}

static gs_status write_as_reader(gs_db *db, void *context, gs_error *err)
{
    (void)context;
    return gs_meta_put_int(db, "a", 1, err);
}

Test(store_store, readers_change_nothing)
{
    gs_error err = { 0 };
    gs_store *store = stored_new();
    cr_expect_eq(gs_store_read(store, write_as_reader, NULL, &err), GS_EINVAL);
    gs_store_close(store);
    cr_assert_eq(gs_store_open(&(gs_store_options){ .dir = stored_dir, .read_only = true }, &store, &err), GS_OK);
    cr_expect_eq(gs_store_write(store, write_as_reader, NULL, &err), GS_EINVAL);
    stored_end(store);
}

/* A reader's snapshot stays what it is while others write. */
static gs_status look_twice(gs_db *db, void *context, gs_error *err)
{
    gs_store_counts before, after;
    gs_status status = gs_store_count(db, &before, err);
    stored_add(context, (stored_text){ .uri = "b", .text = "More.", .at = 2 });
    if (status == GS_OK)
        status = gs_store_count(db, &after, err);
    cr_expect(before.articles == 1 && after.articles == 1);
    return status;
}

static gs_status look_once(gs_db *db, void *context, gs_error *err)
{
    return gs_store_count(db, context, err);
}

Test(store_store, reads_a_snapshot)
{
    gs_store_counts now;
    gs_store *store = stored_new();
    stored_add(store, (stored_text){ .uri = "a", .text = "Some.", .at = 1 });
    stored_read(store, look_twice, store);
    stored_read(store, look_once, &now);
    cr_expect_eq(now.articles, 2);
    stored_end(store);
}
