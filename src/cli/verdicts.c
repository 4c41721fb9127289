/* Verdicts out of a desk's store, as gold. Sentences of one story are one document, so that what is learnt from one of
 * its articles is not measured on another. */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

#include "store/store.h"

GS_DEFINE_AUTO(gs_store, gs_store_close)

enum { AT_ONCE = 1000 };

typedef struct reading {
    gs_arena arena;
    gs_gold_verdict *list;
    size_t n, cap;
} reading;

/* The story of the article, or the article where that is no longer kept. */
static gs_status name_document(gs_db *db, const gs_verdict_row *row, gs_arena *arena, const char **out, gs_error *err)
{
    gs_stored_article article;
    bool found;
    gs_status status = gs_article_get(db, row->article_id, arena, &article, &found, err);
    if (status != GS_OK)
        return status;
    *out = found && article.story_id ? gs_arena_printf(arena, "story-%lld", (long long)article.story_id)
                                     : gs_arena_printf(arena, "article-%lld", (long long)row->article_id);
    return *out ? GS_OK : gs_fail_nomem(err);
}

static gs_say say_of(const char *verdict)
{
    return strcmp(verdict, "right") == 0         ? GS_SAY_RIGHT
           : strcmp(verdict, "wrong-label") == 0 ? GS_SAY_WRONG_LABEL
                                                 : GS_SAY_NOT_USEFUL;
}

static gs_status add(gs_db *db, reading *r, const gs_verdict_row *row, gs_error *err)
{
    const char *doc;
    gs_status status = name_document(db, row, &r->arena, &doc, err);
    if (status != GS_OK)
        return status;
    if (!gs_array_reserve(&r->list, &r->cap, r->n + 1, sizeof(*r->list)))
        return gs_fail_nomem(err);
    r->list[r->n++] = (gs_gold_verdict){ .text = gs_span_of(row->text), .lang = row->lang, .doc = doc,
                                         .alert = row->alert_id, .article = row->article_id,
                                         .version = row->version_id, .sentence = (uint32_t)row->sentence,
                                         .say = say_of(row->verdict), .flagged = row->flagged,
                                         .has_labels = row->has_labels, .labels = row->labels };
    return GS_OK;
}

static gs_status read_all(gs_db *db, void *context, gs_error *err)
{
    reading *r = context;
    gs_verdict_row *rows;
    size_t n = AT_ONCE;
    int64_t after = 0;
    gs_status status = GS_OK;
    while (status == GS_OK && n == AT_ONCE) {
        status = gs_verdict_list(db, 0, after, AT_ONCE, &r->arena, &rows, &n, err);
        for (size_t i = 0; status == GS_OK && i < n; i++) {
            after = rows[i].id;
            status = add(db, r, &rows[i], err);
        }
    }
    return status;
}

gs_status gs_verdicts_read(const gs_engine *engine, const char *dir, const gs_gold_defaults *defaults,
                           gs_gold_set *set, gs_error *err)
{
    gs_auto(gs_store_close) gs_store *store = NULL;
    reading r = { 0 };
    gs_store_options options = { .dir = dir, .engine = engine, .read_only = true };
    gs_status status = gs_store_open(&options, &store, err);
    if (status == GS_OK)
        status = gs_store_read(store, read_all, &r, err);
    if (status == GS_OK)
        status = gs_gold_add_verdicts(r.list, r.n, defaults, set, err);
    free(r.list);
    gs_arena_done(&r.arena);
    return status;
}
