/* What a lexicon lacks, language by language: words it does not reach (lacks.c) and rules that are mostly wrong
 * (wrong_rules.c). */
#include "train/suggest_parts.h"

#include <stdlib.h>

/* The lexicon of an item that was scored, or NULL. */
static const gs_lexicon *lexicon_of(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                                    size_t item)
{
    return seen->ptr[item].unscored ? NULL : gs_engine_lexicon(engine, gold->ptr[item].lang);
}

static size_t list_items(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen,
                         const gs_lexicon *lexicon, uint32_t *items)
{
    size_t n = 0;
    for (size_t i = 0; i < gold->n; i++) {
        if (lexicon_of(engine, gold, seen, i) == lexicon)
            items[n++] = (uint32_t)i;
    }
    return n;
}

static gs_status suggest(const gs_suggest_work *work, gs_suggestion *out)
{
    gs_status status = GS_OK;
    *out = (gs_suggestion){ .lexicon = work->lexicon, .n_items = work->n_items };
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS && status == GS_OK; label++) {
        out->lacks[label].label = label;
        status = gs_lack_find(work, &out->lacks[label]);
    }
    return status == GS_OK ? gs_wrong_rules_find(work, out) : status;
}

static size_t count_lexicons(const gs_engine *engine)
{
    size_t n = 0;
    while (gs_engine_lexicon_at(engine, n))
        n++;
    return n;
}

gs_status gs_suggest(const gs_engine *engine, const gs_gold_set *gold, const gs_observations *seen, size_t n,
                     gs_arena *arena, gs_suggestion **out, size_t *n_out, gs_error *err)
{
    size_t n_lexicons = count_lexicons(engine), n_found = 0;
    uint32_t *items = malloc((gold->n + 1) * sizeof(*items));
    gs_suggestion *list = gs_arena_array(arena, n_lexicons, sizeof(*list));
    gs_suggest_work work = { .concepts = gs_engine_concepts(engine), .gold = gold, .seen = seen, .items = items,
                             .n = n, .arena = arena, .err = err };
    gs_status status = items && list ? GS_OK : gs_fail_nomem(err);
    for (size_t i = 0; i < n_lexicons && status == GS_OK; i++) {
        work.lexicon = gs_engine_lexicon_at(engine, i);
        work.n_items = list_items(engine, gold, seen, work.lexicon, items);
        if (work.n_items)
            status = suggest(&work, &list[n_found++]);
    }
    free(items);
    if (status != GS_OK)
        return status;
    *out = list;
    *n_out = n_found;
    return GS_OK;
}
