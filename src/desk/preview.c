/* What a rule would have raised: stored articles held against it again, as they were when they came. Of drift, each
 * further version is held against the one before it. Articles that came as backfill count, too: a preview asks what the
 * rule finds, and a new desk has nothing else. */
#include "desk/internal.h"

#include <stdlib.h>
#include <string.h>

enum { PARTS = GS_VERSION_TEXT | GS_VERSION_SENTENCES | GS_VERSION_FINDINGS };

/* A further version of an article, to be looked at when its turn comes. */
typedef struct step {
    int64_t at, article_id, version_id, before_id;
} step;

typedef struct previewing {
    gs_desk *desk;
    gs_db *db;
    gs_desk_preview *what;
    gs_arena names, arena; /* of sources; of an article */
    gs_source_row source;  /* the last one asked for */
    step *steps;
    size_t n_steps, cap_steps, n;
    gs_status status;
    gs_error *err;
} previewing;

/* Articles of a source come in runs. */
static const char *source_of(previewing *p, int64_t id)
{
    bool found = false;
    if (!id)
        return NULL;
    if (p->source.id != id)
        p->status = gs_source_get(p->db, id, &p->names, &p->source, &found, p->err);
    return p->status == GS_OK && p->source.id == id ? p->source.name : NULL;
}

static gs_status watched(previewing *p, const gs_stored_article *article, const gs_stored_version *version,
                         gs_watched_article *out)
{
    const char *source = source_of(p, article->source_id);
    if (p->status != GS_OK)
        return p->status;
    return gs_watched_of_stored(p->desk->options.engine, article, version, source, &p->arena, out, p->err);
}

/* --- Rules of one text --- */

static bool take_article(void *context, const gs_stored_article *article, const gs_stored_version *version)
{
    previewing *p = context;
    gs_watched_article now;
    if (p->n == p->what->limit) {
        p->what->cut = true;
        return false;
    }
    p->n++;
    p->what->up_to = article->seen_at;
    gs_arena_reset(&p->arena);
    p->status = watched(p, article, version, &now);
    now.at = article->seen_at; /* in the order of time */
    if (p->status == GS_OK)
        p->status = gs_preview_add(p->what->preview, &now, NULL, p->err);
    return p->status == GS_OK;
}

/* --- Drift --- */

static bool note_versions(void *context, const gs_stored_article *article, const gs_stored_version *version)
{
    previewing *p = context;
    gs_stored_version *heads;
    size_t n;
    (void)version;
    if (article->n_versions < 2 || article->updated_at < p->what->since)
        return true;
    gs_arena_reset(&p->arena);
    p->status = gs_version_list(p->db, article->id, &p->arena, &heads, &n, p->err);
    for (size_t i = 1; p->status == GS_OK && i < n; i++) {
        if (heads[i].seen_at < p->what->since)
            continue;
        if (gs_array_reserve(&p->steps, &p->cap_steps, p->n_steps + 1, sizeof(*p->steps)))
            p->steps[p->n_steps++] = (step){ heads[i].seen_at, article->id, heads[i].id, heads[i - 1].id };
        else
            p->status = gs_fail_nomem(p->err);
    }
    return p->status == GS_OK;
}

static int by_time(const void *a, const void *b)
{
    const step *x = a, *y = b;
    return x->at != y->at ? (x->at > y->at) - (x->at < y->at) : (x->version_id > y->version_id) -
                                                                 (x->version_id < y->version_id);
}

static gs_status look_at_step(previewing *p, const step *s)
{
    gs_stored_article article;
    gs_stored_version versions[2];
    gs_watched_article now, before;
    bool found[3] = { false };
    gs_arena_reset(&p->arena);
    gs_status status = gs_article_get(p->db, s->article_id, &p->arena, &article, &found[0], p->err);
    if (status == GS_OK)
        status = gs_version_get(p->db, s->version_id, PARTS, &p->arena, &versions[0], &found[1], p->err);
    if (status == GS_OK)
        status = gs_version_get(p->db, s->before_id, PARTS, &p->arena, &versions[1], &found[2], p->err);
    if (status != GS_OK || !found[0] || !found[1] || !found[2])
        return status;
    status = watched(p, &article, &versions[0], &now);
    if (status == GS_OK)
        status = watched(p, &article, &versions[1], &before);
    return status == GS_OK ? gs_preview_add(p->what->preview, &now, &before, p->err) : status;
}

static gs_status look_at_steps(previewing *p)
{
    qsort(p->steps, p->n_steps, sizeof(*p->steps), by_time);
    for (size_t i = 0; i < p->n_steps && p->status == GS_OK; i++) {
        if (i == p->what->limit) {
            p->what->cut = true;
            break;
        }
        p->what->up_to = p->steps[i].at;
        p->status = look_at_step(p, &p->steps[i]);
    }
    return p->status;
}

/* --- The whole --- */

static gs_status run(gs_db *db, void *context, gs_error *err)
{
    previewing *p = context;
    bool is_drift = p->what->rule->kind == GS_ALERT_DRIFT;
    int64_t first = is_drift ? p->what->since - (int64_t)GS_LIMIT_RULE_DAYS * GS_DAY : p->what->since;
    p->db = db;
    p->err = err;
    gs_status status = gs_article_each(db, first, NULL, is_drift ? (unsigned)GS_VERSION_HEAD : (unsigned)PARTS,
                                       is_drift ? note_versions : take_article, p, err);
    if (status == GS_OK)
        status = p->status;
    return status == GS_OK && is_drift ? look_at_steps(p) : status;
}

gs_status gs_desk_preview_run(gs_desk *desk, gs_desk_preview *what, gs_error *err)
{
    previewing p = { .desk = desk, .what = what };
    gs_status status = gs_preview_new(what->rule, &what->preview, err);
    if (status == GS_OK)
        status = gs_store_read(desk->options.store, run, &p, err);
    if (!what->cut)
        what->up_to = what->now;
    gs_arena_done(&p.arena);
    gs_arena_done(&p.names);
    free(p.steps);
    return status;
}
