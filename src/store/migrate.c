/* Migrations: the schema as numbered files of SQL, embedded by gen_migrations.c. PRAGMA user_version says how many of
 * them a file has seen; each is one transaction. What stands in a released one is never changed again. */
#include "store/internal.h"

#include "store/migrations_data.h"

enum { APPLICATION = 0x47534159 }; /* "GSAY" */

int gs_migrate_newest(void)
{
    return (int)(sizeof(migrations) / sizeof(*migrations));
}

/* Of a file that is ours, or 0 of a new one. */
static gs_status version_of(gs_db *db, int64_t *out, gs_error *err)
{
    int64_t application = 0, pages = 0;
    gs_status status = gs_sql_ints(db, "PRAGMA application_id", GS_NO_VALUES, &application, 1, NULL, err);
    if (status == GS_OK)
        status = gs_sql_ints(db, "PRAGMA user_version", GS_NO_VALUES, out, 1, NULL, err);
    if (status == GS_OK)
        status = gs_sql_ints(db, "SELECT count(*) FROM sqlite_schema", GS_NO_VALUES, &pages, 1, NULL, err);
    if (status != GS_OK)
        return status;
    if (application != APPLICATION && (application != 0 || *out != 0 || pages != 0))
        return gs_fail(err, GS_EFORMAT, NULL, 0, "a database, but no store of gainsay");
    if (*out > gs_migrate_newest())
        return gs_fail(err, GS_EFORMAT, NULL, 0, "store of version %lld, written by a newer gainsay; this one knows %d",
                       (long long)*out, gs_migrate_newest());
    return GS_OK;
}

/* What can only be said of an empty file, or outside of a transaction. Pages that are freed are given back bit by bit
 * (incremental_vacuum). */
static const char before_all[] = "PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL;";

static gs_status migrate_to(gs_db *db, int number, gs_error *err)
{
    char sql[100];
    gs_status status = gs_sql_exec(db, "BEGIN IMMEDIATE", err);
    if (status == GS_OK)
        status = gs_sql_exec(db, migrations[number - 1], err);
    sqlite3_snprintf(sizeof(sql), sql, "PRAGMA application_id=%d; PRAGMA user_version=%d; COMMIT", APPLICATION, number);
    if (status == GS_OK)
        status = gs_sql_exec(db, sql, err);
    if (!sqlite3_get_autocommit(db->sqlite))
        gs_sql_exec(db, "ROLLBACK", NULL);
    return status;
}

gs_status gs_migrate(gs_db *db, gs_error *err)
{
    int64_t version;
    gs_status status = version_of(db, &version, err);
    if (status == GS_OK && version == 0)
        status = gs_sql_exec(db, before_all, err);
    for (int number = (int)version + 1; status == GS_OK && number <= gs_migrate_newest(); number++)
        status = migrate_to(db, number, err);
    return status;
}

gs_status gs_migrate_check(gs_db *db, gs_error *err)
{
    int64_t version;
    gs_status status = version_of(db, &version, err);
    if (status == GS_OK && version != gs_migrate_newest())
        return gs_fail(err, GS_EFORMAT, NULL, 0, "store of version %lld, to be migrated to %d: serve it once",
                       (long long)version, gs_migrate_newest());
    return status;
}
