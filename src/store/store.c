/* The store as a whole: opened and checked, its readers lent out, closed. */
#include "store/internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READERS = 4 };

GS_DEFINE_AUTO(gs_store, gs_store_close)
GS_DEFINE_AUTO(gs_db, gs_db_close)

/* --- Opening --- */

/* Pages out of order, freed twice, keys out of order; not whether indexes agree with their tables, which takes
 * ten times as long and is for `store check`. */
static gs_status quick_check(gs_db *db, const char *path, gs_error *err)
{
    sqlite3_stmt *stmt = NULL;
    bool row;
    gs_status status = gs_sql_begin(db, "PRAGMA quick_check(1)", GS_NO_VALUES, &stmt, err);
    if (status == GS_OK)
        status = gs_sql_step(db, stmt, &row, err);
    if (status == GS_OK && row) {
        const char *said = (const char *)sqlite3_column_text(stmt, 0);
        if (!said || strcmp(said, "ok") != 0)
            status = gs_fail(err, GS_EFORMAT, path, 0, "damaged: %s", said ? said : "unreadable");
    }
    gs_sql_end(db, stmt);
    return status;
}

static gs_status limit_pages(gs_db *db, uint64_t max_bytes, gs_error *err)
{
    int64_t page_size;
    char sql[64];
    if (!max_bytes)
        return GS_OK;
    gs_status status = gs_sql_ints(db, "PRAGMA page_size", GS_NO_VALUES, &page_size, 1, NULL, err);
    if (status != GS_OK)
        return status;
    sqlite3_snprintf(sizeof(sql), sql, "PRAGMA max_page_count=%lld",
                     (long long)(max_bytes / (uint64_t)page_size + 1));
    return gs_sql_exec(db, sql, err);
}

static gs_status open_writer(gs_store *store, const gs_store_options *options, gs_error *err)
{
    if (mkdir(store->dir, 0700) != 0 && errno != EEXIST)
        return gs_fail(err, errno == ENOENT ? GS_ENOENT : GS_EIO, store->dir, 0, "%s", strerror(errno));
    gs_status status = gs_lock_take(store->dir, &store->lock, err);
    if (status == GS_OK)
        status = gs_db_open(store->path, GS_DB_WRITER, store->engine, &store->writer.db, err);
    if (status == GS_OK)
        status = quick_check(store->writer.db, store->path, err);
    if (status == GS_OK)
        status = gs_migrate(store->writer.db, err);
    if (status == GS_OK)
        status = limit_pages(store->writer.db, options->max_bytes, err);
    return status == GS_OK ? gs_writer_start(&store->writer, err) : status;
}

/* SQLite's own lock lets one process write at a time, and the other waits for it some seconds. */
static gs_status open_beside(gs_store *store, gs_error *err)
{
    if (access(store->path, F_OK) != 0)
        return gs_fail(err, GS_ENOENT, store->path, 0, "there is no store");
    gs_status status = gs_db_open(store->path, GS_DB_WRITER, store->engine, &store->writer.db, err);
    if (status == GS_OK)
        status = gs_migrate_check(store->writer.db, err);
    return status == GS_OK ? gs_writer_start(&store->writer, err) : status;
}

/* A store on a disk that cannot be written has no log beside it, and is read as it lies. */
static gs_status open_read_only(gs_store *store, gs_error *err)
{
    gs_auto(gs_db_close) gs_db *db = NULL;
    gs_status status = gs_db_open(store->path, GS_DB_READER, store->engine, &db, err);
    if (status == GS_OK)
        status = gs_migrate_check(db, err);
    if (status == GS_EIO && access(store->dir, W_OK) != 0) {
        gs_db_close(gs_steal(db));
        store->reader_kind = GS_DB_IMMUTABLE;
        status = gs_db_open(store->path, GS_DB_IMMUTABLE, store->engine, &db, err);
        if (status == GS_OK)
            status = gs_migrate_check(db, err);
    }
    if (status != GS_OK)
        return status;
    store->readers[store->n_free++] = gs_steal(db);
    store->n_open = 1;
    return GS_OK;
}

static gs_status name_file(gs_error *err, gs_status status, const char *path)
{
    size_t len = strlen(path);
    if (status != GS_OK && err && !*err->file && len < sizeof(err->file))
        memcpy(err->file, path, len + 1);
    return status;
}

gs_status gs_store_open(const gs_store_options *options, gs_store **out, gs_error *err)
{
    gs_auto(gs_store_close) gs_store *store = calloc(1, sizeof(*store));
    if (!store)
        return gs_fail_nomem(err);
    store->lock = -1;
    store->engine = options->engine;
    store->read_only = options->read_only;
    store->reader_kind = GS_DB_READER;
    store->n_most = options->readers > 0 ? options->readers : READERS;
    if (store->n_most > GS_MAX_READERS)
        store->n_most = GS_MAX_READERS;
    pthread_mutex_init(&store->mutex, NULL);
    pthread_cond_init(&store->freed, NULL);
    store->dir = gs_arena_copy(&store->arena, gs_span_of(options->dir));
    store->path = store->dir ? gs_path_join(&store->arena, store->dir, "desk.db") : NULL;
    if (!store->path)
        return gs_fail_nomem(err);
    gs_status status = options->beside     ? open_beside(store, err)
                       : store->read_only ? open_read_only(store, err)
                                          : open_writer(store, options, err);
    if (status == GS_OK)
        *out = gs_steal(store);
    else
        name_file(err, status, store->path);
    return status;
}

void gs_store_close(gs_store *store)
{
    if (!store)
        return;
    gs_writer_stop(&store->writer);
    for (int i = 0; i < store->n_free; i++)
        gs_db_close(store->readers[i]);
    if (store->writer.db && store->lock >= 0) /* readers are gone: the last to close takes the log in, too */
        sqlite3_wal_checkpoint_v2(store->writer.db->sqlite, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);
    gs_db_close(store->writer.db);
    if (store->lock >= 0)
        close(store->lock);
    pthread_cond_destroy(&store->freed);
    pthread_mutex_destroy(&store->mutex);
    gs_arena_done(&store->arena);
    free(store);
}

/* --- Reading --- */

/* A free connection; NULL: there is room for a new one. Waits where there is neither. */
static gs_db *take_reader(gs_store *store)
{
    pthread_mutex_lock(&store->mutex);
    while (store->n_free == 0 && store->n_open == store->n_most)
        pthread_cond_wait(&store->freed, &store->mutex);
    gs_db *db = store->n_free ? store->readers[--store->n_free] : NULL;
    store->n_open += !db;
    pthread_mutex_unlock(&store->mutex);
    return db;
}

/* NULL: the one that was to be opened could not be. */
static void give_reader(gs_store *store, gs_db *db)
{
    pthread_mutex_lock(&store->mutex);
    if (db)
        store->readers[store->n_free++] = db;
    else
        store->n_open--;
    pthread_cond_signal(&store->freed);
    pthread_mutex_unlock(&store->mutex);
}

gs_status gs_store_read(gs_store *store, gs_store_work *work, void *context, gs_error *err)
{
    gs_db *db = take_reader(store);
    gs_status status = db ? GS_OK : gs_db_open(store->path, store->reader_kind, store->engine, &db, err);
    if (status == GS_OK)
        status = gs_sql_exec(db, "BEGIN", err);
    if (status == GS_OK) {
        status = work(db, context, err);
        gs_sql_exec(db, "ROLLBACK", NULL);
    }
    give_reader(store, db);
    return status;
}

static gs_status write_to(gs_store *store, bool in_parts, gs_store_work *work, void *context, gs_error *err)
{
    if (store->read_only)
        return gs_fail(err, GS_EINVAL, NULL, 0, "the store was opened to be read only");
    return gs_writer_run(&store->writer, in_parts, work, context, err);
}

gs_status gs_store_write(gs_store *store, gs_store_work *work, void *context, gs_error *err)
{
    return write_to(store, false, work, context, err);
}

gs_status gs_store_write_parts(gs_store *store, gs_store_work *work, void *context, gs_error *err)
{
    return write_to(store, true, work, context, err);
}

gs_store_health gs_store_health_of(gs_store *store)
{
    if (store->read_only)
        return (gs_store_health){ .why = "opened to be read only" };
    pthread_mutex_lock(&store->writer.mutex);
    gs_store_health health = store->writer.health;
    pthread_mutex_unlock(&store->writer.mutex);
    return health;
}
