/* The writer: one thread, one connection. What waits is done in turn, each in a savepoint, and committed together.
 *
 * Those that come while a commit is prepared still join it, up to GROUP of them, so that the first does not wait for
 * ever. A failure of the disk fails the whole commit, since nobody can say what of it stands; other failures undo only
 * what failed. */
#include "store/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include "base/limits.h"

enum { GROUP = 64 };

/* --- The queue --- */

static void push(gs_writer *w, gs_write *write)
{
    if (w->last)
        w->last->next = write;
    else
        w->first = write;
    w->last = write;
    w->health.queued++;
}

static gs_write *pop(gs_writer *w)
{
    pthread_mutex_lock(&w->mutex);
    gs_write *write = w->first;
    if (write) {
        w->first = write->next;
        if (!w->first)
            w->last = NULL;
        write->next = NULL;
        w->health.queued--;
    }
    pthread_mutex_unlock(&w->mutex);
    return write;
}

/* --- A commit --- */

static bool is_in_transaction(const gs_db *db)
{
    return !sqlite3_get_autocommit(db->sqlite);
}

/* Undoes what one of them did; where that cannot be done, the whole commit is off. */
static void undo_one(gs_db *db, size_t mark)
{
    gs_indexer_rewind(db->indexer, mark);
    if (!is_in_transaction(db) || gs_sql_exec(db, "ROLLBACK TO one; RELEASE one", NULL) != GS_OK)
        db->fault = true;
}

gs_status gs_db_savepoint(gs_db *db, gs_store_work *work, void *context, gs_error *err)
{
    size_t mark = gs_indexer_mark(db->indexer);
    gs_status status = gs_sql_exec(db, "SAVEPOINT one", err);
    if (status != GS_OK) {
        db->fault = true;
        return status;
    }
    status = work(db, context, err);
    if (status == GS_OK && !db->fault)
        status = gs_sql_exec(db, "RELEASE one", err);
    if (status != GS_OK || db->fault)
        undo_one(db, mark);
    return status;
}

static void fail_all(gs_write *group, const gs_error *why)
{
    for (gs_write *write = group; write; write = write->next) {
        if (write->status != GS_OK)
            continue;
        write->status = why->code;
        if (write->err)
            *write->err = *why;
    }
}

/* What is in parts has no savepoint to go back to. */
static gs_status run_one(gs_db *db, gs_write *write)
{
    if (!write->in_parts)
        return gs_db_savepoint(db, write->work, write->context, write->err);
    gs_status status = write->work(db, write->context, write->err);
    db->fault |= status != GS_OK;
    return status;
}

/* Runs what waits; *err is what the disk said, if it did. */
static gs_status fill(gs_writer *w, gs_write **group, gs_error *err)
{
    gs_write **end = group;
    gs_db *db = w->db;
    gs_status status = gs_sql_exec(db, "BEGIN IMMEDIATE", err);
    for (int n = 0; n < GROUP; n++) {
        gs_write *write = pop(w);
        if (!write)
            break;
        *end = write;
        end = &write->next;
        if (status != GS_OK)
            continue;
        write->status = run_one(db, write);
        if (db->fault) {
            const char *said = *write->err->message ? write->err->message : "store: the disk failed";
            return gs_fail(err, GS_EIO, NULL, 0, "%s", said);
        }
    }
    return status;
}

static gs_status finish(gs_db *db, gs_status status, gs_error *err)
{
    if (status == GS_OK)
        status = gs_indexer_flush(db, err);
    if (status == GS_OK)
        status = gs_sql_exec(db, "COMMIT", err);
    gs_indexer_rewind(db->indexer, 0);
    if (is_in_transaction(db))
        gs_sql_exec(db, "ROLLBACK", NULL);
    return status;
}

static int64_t bytes_on_disk(const gs_db *db)
{
    struct stat file, log;
    const char *path = sqlite3_db_filename(db->sqlite, "main");
    int64_t bytes = path && stat(path, &file) == 0 ? (int64_t)file.st_size : 0;
    const char *wal = path ? sqlite3_filename_wal(path) : NULL;
    return bytes + (wal && stat(wal, &log) == 0 ? (int64_t)log.st_size : 0);
}

/* Where the disk does not say, there is. */
static bool has_room(const gs_db *db)
{
    struct statvfs disk;
    const char *path = sqlite3_db_filename(db->sqlite, "main");
    return !path || statvfs(path, &disk) != 0 || disk.f_bavail * (uint64_t)disk.f_frsize >= GS_LIMIT_STORE_ROOM;
}

/* On a full disk what is small may get in while what is larger does not: that alone is no recovery. */
static void note_health(gs_store_health *health, const gs_db *db, gs_status status, const gs_error *err)
{
    health->writable = status == GS_OK;
    health->commits += status == GS_OK;
    health->is_short = (status != GS_OK || health->is_short) && !has_room(db);
    if (status != GS_OK)
        snprintf(health->why, sizeof(health->why), "%.199s", err->message);
    else if (!health->is_short)
        *health->why = '\0';
}

/* Tells everybody of the group, and those who ask how the store is. */
static void settle(gs_writer *w, gs_write *group, gs_status status, const gs_error *err)
{
    int64_t bytes = bytes_on_disk(w->db);
    pthread_mutex_lock(&w->mutex);
    note_health(&w->health, w->db, status, err);
    w->health.bytes = bytes;
    for (gs_write *write = group, *next; write; write = next) {
        next = write->next;
        w->health.writes += write->status == GS_OK;
        write->done = true; /* its owner may go from here on */
    }
    pthread_cond_broadcast(&w->done);
    pthread_mutex_unlock(&w->mutex);
}

static void tell_loss(gs_writer *w)
{
    pthread_mutex_lock(&w->mutex);
    void (*lost)(void *context) = w->lost;
    void *context = w->lost_context;
    pthread_mutex_unlock(&w->mutex);
    if (lost)
        lost(context);
}

static void commit_group(gs_writer *w)
{
    gs_error err = { 0 };
    gs_write *group = NULL;
    w->db->fault = false;
    gs_status status = finish(w->db, fill(w, &group, &err), &err);
    if (status != GS_OK) {
        fail_all(group, &err);
        tell_loss(w);
    }
    settle(w, group, status, &err);
}

static void *run(void *context)
{
    gs_writer *w = context;
    for (;;) {
        pthread_mutex_lock(&w->mutex);
        while (!w->first && !w->stop)
            pthread_cond_wait(&w->work, &w->mutex);
        bool ends = !w->first;
        pthread_mutex_unlock(&w->mutex);
        if (ends)
            return NULL;
        commit_group(w);
    }
}

/* --- From outside --- */

void gs_store_on_loss(gs_store *store, void (*lost)(void *context), void *context)
{
    pthread_mutex_lock(&store->writer.mutex);
    store->writer.lost = lost;
    store->writer.lost_context = context;
    pthread_mutex_unlock(&store->writer.mutex);
}

gs_status gs_writer_start(gs_writer *w, gs_error *err)
{
    pthread_mutex_init(&w->mutex, NULL);
    pthread_cond_init(&w->work, NULL);
    pthread_cond_init(&w->done, NULL);
    w->health = (gs_store_health){ .writable = true, .bytes = bytes_on_disk(w->db) };
    int error = pthread_create(&w->thread, NULL, run, w);
    w->running = error == 0;
    return error == 0 ? GS_OK : gs_fail(err, GS_ENOMEM, NULL, 0, "no thread for the store: %s", strerror(error));
}

void gs_writer_stop(gs_writer *w)
{
    if (!w->running)
        return;
    pthread_mutex_lock(&w->mutex);
    w->stop = true;
    pthread_cond_signal(&w->work);
    pthread_mutex_unlock(&w->mutex);
    pthread_join(w->thread, NULL);
    w->running = false;
    pthread_cond_destroy(&w->done);
    pthread_cond_destroy(&w->work);
    pthread_mutex_destroy(&w->mutex);
}

gs_status gs_writer_run(gs_writer *w, bool in_parts, gs_store_work *work, void *context, gs_error *err)
{
    gs_error own = { 0 }; /* what failed is told on, also where the caller does not ask */
    gs_write write = { .work = work, .context = context, .err = err ? err : &own, .in_parts = in_parts };
    pthread_mutex_lock(&w->mutex);
    push(w, &write);
    pthread_cond_signal(&w->work);
    while (!write.done)
        pthread_cond_wait(&w->done, &w->mutex);
    pthread_mutex_unlock(&w->mutex);
    return write.status;
}
