/* Search: words and filters as one expression of FTS5, which steps through articles from the newest on and stops when
 * there are enough. What tags tell only roughly (times, confidences) is told apart by the article's row. */
#include "store/internal.h"

#include <string.h>

enum { MOST_HITS = 1000, SNIPPET_WORDS = 24 };

/* *found false: nothing has this source, or all is older. */
typedef struct bounds {
    int64_t source_id, lowest, now;
    bool found;
} bounds;

/* Where the search may end, and until when there is something at all. */
static gs_status find_bounds(gs_db *db, const gs_search *search, bounds *out, gs_error *err)
{
    gs_status status = GS_OK;
    *out = (bounds){ .found = true };
    if (search->source)
        status = gs_sql_ints(db, "SELECT id FROM source WHERE name = ? ORDER BY state = 'removed', id DESC LIMIT 1",
                             GS_VALUES(gs_str(search->source)), &out->source_id, 1, &out->found, err);
    /* The plus keeps SQLite from looking through all articles in order of id. */
    if (status == GS_OK && search->since)
        status = gs_sql_ints(db, "SELECT min(+id) FROM article WHERE updated_at >= ?", GS_VALUES(gs_int(search->since)),
                             &out->lowest, 1, NULL, err);
    if (status == GS_OK && search->since)
        status = gs_sql_ints(db, "SELECT max(updated_at) FROM article", GS_NO_VALUES, &out->now, 1, NULL, err);
    if (search->since && out->lowest == 0)
        out->found = false;
    return status;
}

/* "(words) AND tags", or the tags alone. */
static gs_status put_match(gs_db *db, const gs_search *search, const bounds *b, gs_buf *out, gs_error *err)
{
    gs_search dated = *search;
    gs_status status = GS_OK;
    if (dated.since && (!dated.until || dated.until > b->now + 1))
        dated.until = b->now + 1;
    if (search->q) {
        gs_buf_putc(out, '(');
        status = gs_query_put(search->q, search->lang, db->words, out, err);
        gs_buf_puts(out, ") AND ");
    }
    gs_tags_put(&dated, b->source_id, out);
    return status == GS_OK && out->failed ? gs_fail_nomem(err) : status;
}

static void put_select(const gs_search *search, gs_buf *sql)
{
    static const char *const max_of[GS_N_LABELS] = { "a.max_hedge", "a.max_denial", "a.max_fabricated",
                                                     "a.max_inaccurate", "a.max_nonresponse" };
    gs_buf_puts(sql, "SELECT ");
    gs_row_put_columns(&gs_article_type, "a.", sql);
    if (search->q)
        gs_buf_printf(sql, ",s.name,snippet(article_fts, 2, char(57344), char(57345), '…', %d)", SNIPPET_WORDS);
    else
        gs_buf_puts(sql, ",s.name,NULL");
    gs_buf_puts(sql, " FROM article_fts f CROSS JOIN article a ON a.id = f.rowid LEFT JOIN source s ON"
                     " s.id = a.source_id WHERE article_fts MATCH ?1 AND f.rowid < ?2 AND f.rowid >= ?3");
    if (search->since)
        gs_buf_puts(sql, " AND a.updated_at >= ?4");
    if (search->until)
        gs_buf_puts(sql, " AND a.updated_at < ?5");
    if (search->label >= 0 && search->label < GS_N_LABELS)
        gs_buf_printf(sql, " AND %s >= ?6", max_of[search->label]);
    gs_buf_puts(sql, " ORDER BY f.rowid DESC LIMIT ?7");
    gs_buf_putc(sql, '\0');
}

static gs_status read_hit(sqlite3_stmt *stmt, gs_arena *arena, gs_search_hit *hit, gs_error *err)
{
    int after = (int)gs_article_type.n;
    gs_status status = gs_row_read(stmt, 0, &gs_article_type, arena, &hit->article, err);
    const char *source = (const char *)sqlite3_column_text(stmt, after);
    const char *snippet = (const char *)sqlite3_column_text(stmt, after + 1);
    if (source)
        hit->source = gs_arena_copy(arena, gs_span_of(source));
    if (snippet)
        hit->snippet = gs_arena_copy(arena, gs_span_of(snippet));
    if (status == GS_OK && ((source && !hit->source) || (snippet && !hit->snippet)))
        return gs_fail_nomem(err);
    return status;
}

static gs_status select_hits(gs_db *db, const gs_search *search, const bounds *b, const char *match, size_t limit,
                             gs_arena *arena, gs_search_hit *hits, size_t *n, bool *more, gs_error *err)
{
    gs_auto(gs_buf_done) gs_buf *sql = &(gs_buf){ 0 };
    sqlite3_stmt *stmt = NULL;
    bool row = false;
    put_select(search, sql);
    if (sql->failed)
        return gs_fail_nomem(err);
    gs_status status = gs_sql_begin(
        db, sql->ptr,
        GS_VALUES(gs_str(match), gs_int(search->before > 0 ? search->before : INT64_MAX), gs_int(b->lowest),
                  gs_int(search->since), gs_int(search->until), gs_real(search->min), gs_int((int64_t)limit + 1)),
        &stmt, err);
    *n = 0;
    while (status == GS_OK && (status = gs_sql_step(db, stmt, &row, err)) == GS_OK && row && *n < limit)
        status = read_hit(stmt, arena, &hits[(*n)++], err);
    *more = row;
    gs_sql_end(db, stmt);
    return status;
}

gs_status gs_search_run(gs_db *db, const gs_search *search, gs_arena *arena, gs_search_hit **out, size_t *n, bool *more,
                        gs_error *err)
{
    gs_auto(gs_buf_done) gs_buf *match = &(gs_buf){ 0 };
    size_t limit = search->limit < MOST_HITS ? search->limit : MOST_HITS, n_hits = 0;
    gs_search_hit *hits = gs_arena_array(arena, limit ? limit : 1, sizeof(*hits));
    bounds b;
    bool is_more = false;
    if (!hits)
        return gs_fail_nomem(err);
    gs_status status = find_bounds(db, search, &b, err);
    if (status == GS_OK)
        status = put_match(db, search, &b, match, err);
    gs_buf_putc(match, '\0');
    if (status == GS_OK && match->failed)
        status = gs_fail_nomem(err);
    if (status == GS_OK && b.found)
        status = select_hits(db, search, &b, match->ptr, limit, arena, hits, &n_hits, &is_more, err);
    if (status != GS_OK)
        return status;
    *out = hits;
    *n = n_hits;
    *more = is_more;
    return GS_OK;
}
