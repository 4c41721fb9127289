/* A backup is a copy of the pages of one snapshot; writers go on meanwhile, since the log keeps what they write apart.
 * It is written beside its place and appears there whole. */
#include "store/internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { PAGES_A_STEP = 1000 };

typedef struct task {
    const char *path, *part;
    const gs_store_watch *watch;
} task;

static gs_status fail_copy(sqlite3 *copy, const char *path, gs_error *err)
{
    return gs_fail(err, GS_EIO, path, 0, "%s", sqlite3_errmsg(copy));
}

static gs_status copy_pages(gs_db *db, sqlite3 *copy, const task *t, gs_error *err)
{
    sqlite3_backup *backup = sqlite3_backup_init(copy, "main", db->sqlite, "main");
    if (!backup)
        return fail_copy(copy, t->path, err);
    int code = SQLITE_OK;
    bool goes_on = true;
    while (code == SQLITE_OK && goes_on) {
        code = sqlite3_backup_step(backup, PAGES_A_STEP);
        uint64_t total = (uint64_t)sqlite3_backup_pagecount(backup);
        if (t->watch)
            goes_on = t->watch->tell(t->watch->context, total - (uint64_t)sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (!goes_on)
        return gs_fail(err, GS_EINVAL, NULL, 0, "interrupted");
    return code == SQLITE_DONE ? GS_OK : fail_copy(copy, t->path, err);
}

/* An open snapshot keeps the copy from beginning anew at every commit. */
static gs_status copy_all(gs_db *db, void *context, gs_error *err)
{
    const task *t = context;
    sqlite3 *copy = NULL;
    int64_t n;
    gs_status status = gs_sql_ints(db, "SELECT count(*) FROM sqlite_schema", GS_NO_VALUES, &n, 1, NULL, err);
    if (status != GS_OK)
        return status;
    if (sqlite3_open_v2(t->part, &copy, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
        status = fail_copy(copy, t->path, err);
    else
        status = copy_pages(db, copy, t, err);
    if (sqlite3_close(copy) != SQLITE_OK && status == GS_OK)
        status = gs_fail(err, GS_EIO, t->path, 0, "cannot be closed");
    return status;
}

/* The file and its name: both on disk. */
static gs_status put_in_place(const task *t, gs_error *err)
{
    int fd = open(t->part, O_RDWR | O_CLOEXEC);
    bool done = fd >= 0 && fsync(fd) == 0;
    if (fd >= 0)
        close(fd);
    if (!done || renameat2(AT_FDCWD, t->part, AT_FDCWD, t->path, RENAME_NOREPLACE) != 0)
        return gs_fail(err, GS_EIO, t->path, 0, "%s", strerror(errno));
    return GS_OK;
}

gs_status gs_store_backup(gs_store *store, const char *path, const gs_store_watch *watch, gs_error *err)
{
    gs_auto(gs_arena_done) gs_arena *arena = &(gs_arena){ 0 };
    task t = { path, gs_arena_printf(arena, "%s.part", path), watch };
    if (!t.part)
        return gs_fail_nomem(err);
    if (access(path, F_OK) == 0)
        return gs_fail(err, GS_EIO, path, 0, "is there already");
    unlink(t.part); /* of a backup that was cut short */
    int fd = open(t.part, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return gs_fail(err, GS_EIO, path, 0, "%s", strerror(errno));
    close(fd);
    gs_status status = gs_store_read(store, copy_all, &t, err);
    if (status == GS_OK)
        status = put_in_place(&t, err);
    if (status != GS_OK)
        unlink(t.part);
    return status;
}
