/* The tables, in an order in which a row comes after those it names: what export and import go by. */
#include "store/internal.h"

#include <string.h>

const char *const gs_table_names[] = { "meta",    "source",        "story", "article",  "version",  "finding", "claim",
                                       "rule",    "rule_match",    "alert", "alert_article", "event", "endpoint",
                                       "delivery", "digest_item",  "verdict", "token",  "audit",    "idempotency",
                                       "sqlite_sequence", NULL };

const char *gs_table_find(gs_span name)
{
    for (const char *const *table = gs_table_names; *table; table++)
        if (gs_span_eq(name, gs_span_of(*table)))
            return *table;
    return NULL;
}

gs_status gs_table_count(gs_db *db, const char *table, int64_t *n, gs_error *err)
{
    char sql[80];
    sqlite3_snprintf(sizeof(sql), sql, "SELECT count(*) FROM %s", table);
    return gs_sql_ints(db, sql, GS_NO_VALUES, n, 1, NULL, err);
}
