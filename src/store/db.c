/* Connections: how the file is opened and what is asked of SQLite.
 *
 * synchronous=FULL: what was acknowledged outlives a loss of power. Caches are small and nothing is mapped, since the
 * system's own cache holds the file once for all. Double-quoted strings and untrusted functions of a schema are off: a
 * database may come from elsewhere. */
#include "store/internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char common[] = "PRAGMA mmap_size=0; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF;"
                             "PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY;";
/* The log is checkpointed by 4,000 pages, 16 MB; where a long reader let it grow, it is cut to 64 MB after. Freed pages
 * are not overwritten: Debian's SQLite would, at a sixth of the time of a write. */
static const char for_writer[] = "PRAGMA cache_size=-16000; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000;"
                                 "PRAGMA journal_size_limit=67108864; PRAGMA secure_delete=OFF;";
static const char for_reader[] = "PRAGMA cache_size=-4000; PRAGMA query_only=ON;";

enum { BUSY_MS = 10000 }; /* a backup or the shell may hold the file for a moment */

/* Secrets are in it: nobody else reads it. The log gets the same rights from SQLite. */
static gs_status make_file(const char *path, gs_error *err)
{
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return gs_fail(err, errno == ENOENT ? GS_ENOENT : GS_EIO, path, 0, "%s", strerror(errno));
    close(fd);
    return GS_OK;
}

/* As a URI, so that "immutable" can be said; the path's own characters are escaped. */
static void put_uri(gs_buf *out, const char *path, gs_db_kind kind)
{
    gs_buf_puts(out, "file:");
    for (const char *p = path; *p; p++) {
        if (*p == '%' || *p == '?' || *p == '#')
            gs_buf_printf(out, "%%%02X", (unsigned char)*p);
        else
            gs_buf_putc(out, *p);
    }
    gs_buf_puts(out, kind == GS_DB_IMMUTABLE ? "?immutable=1" : "");
    gs_buf_putc(out, '\0');
}

static gs_status connect_to(gs_db *db, const char *path, gs_db_kind kind, gs_error *err)
{
    gs_auto(gs_buf_done) gs_buf *uri = &(gs_buf){ 0 };
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= kind == GS_DB_WRITER ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    put_uri(uri, path, kind);
    if (uri->failed)
        return gs_fail_nomem(err);
    if (sqlite3_open_v2(uri->ptr, &db->sqlite, flags, NULL) != SQLITE_OK)
        return db->sqlite ? gs_sql_fail(db, err) : gs_fail_nomem(err);
    sqlite3_busy_timeout(db->sqlite, BUSY_MS);
    sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
    sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
    sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
    return gs_sql_exec(db, common, err);
}

GS_DEFINE_AUTO(gs_db, gs_db_close)

gs_status gs_db_open(const char *path, gs_db_kind kind, const gs_engine *engine, gs_db **out, gs_error *err)
{
    gs_auto(gs_db_close) gs_db *db = calloc(1, sizeof(*db));
    if (!db)
        return gs_fail_nomem(err);
    db->writes = kind == GS_DB_WRITER;
    gs_status status = GS_OK;
    if (db->writes && !(db->indexer = gs_indexer_new()))
        status = gs_fail_nomem(err);
    if (status == GS_OK && db->writes)
        status = make_file(path, err);
    else if (status == GS_OK && access(path, F_OK) != 0)
        status = gs_fail(err, GS_ENOENT, path, 0, "there is no store");
    if (status == GS_OK)
        status = connect_to(db, path, kind, err);
    if (status == GS_OK)
        status = gs_sql_exec(db, db->writes ? for_writer : for_reader, err);
    if (status == GS_OK)
        status = gs_tokenizer_add(db, engine, err);
    if (status == GS_OK)
        *out = gs_steal(db);
    return status;
}

void gs_db_close(gs_db *db)
{
    if (!db)
        return;
    for (size_t i = 0; i < GS_STATEMENTS; i++) {
        if (db->statements[i].sql)
            sqlite3_finalize(db->statements[i].stmt);
        free(db->statements[i].sql);
    }
    gs_indexer_free(db->indexer);
    sqlite3_close(db->sqlite);
    gs_buf_done(&db->sql);
    free(db);
}
