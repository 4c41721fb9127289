/* An article into the store, inside a write: a new one, a further version of one that is there, or only something else
 * said of it. An article is the one with its uri, else with its address; one that has neither, and comes from the same
 * source, the one whose first text it has. The same words from another source are another article of the story. */
#include "desk/internal.h"

#include <stdlib.h>
#include <string.h>

static bool same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

gs_status gs_keep_find(gs_db *db, const gs_stored_article *article, gs_arena *arena, gs_stored_article *out,
                       bool *found, gs_error *err)
{
    bool is_named = article->uri || article->url;
    gs_status status = gs_article_find(db, article->uri, article->url, is_named ? NULL : article->digest, arena, out,
                                       found, err);
    if (status != GS_OK || !*found)
        return status;
    if (article->uri && out->uri && strcmp(article->uri, out->uri) != 0)
        *found = false; /* the same address, but an article of another name: a page that goes on */
    if (!is_named && (out->source_id != article->source_id || out->uri || out->url))
        *found = false;
    return GS_OK;
}

/* --- Stories --- */

static bool put_signature(void *context, int64_t article_id, int64_t story_id, int64_t at,
                          const gs_signature *signature)
{
    gs_desk *desk = context;
    return gs_story_index_add(desk->stories, signature, article_id, story_id, at, NULL) == GS_OK;
}

gs_status gs_stories_ready(gs_desk *desk, gs_db *db, int64_t now, gs_error *err)
{
    int64_t since = now - desk->options.story_window;
    if (desk->stories && !desk->is_stale) {
        gs_story_index_forget(desk->stories, since);
        return GS_OK;
    }
    gs_story_index_free(gs_steal(desk->stories));
    gs_status status = gs_story_index_new(GS_LIMIT_STORY_ARTICLES, &desk->stories, err);
    if (status == GS_OK)
        status = gs_signature_each(db, since, put_signature, desk, err);
    if (status == GS_OK)
        status = gs_contest_load(desk, db, now, err);
    desk->is_stale = status != GS_OK;
    return status;
}

/* The story of an article that has none yet. */
static gs_status find_story(gs_desk *desk, gs_db *db, const gs_candidate *c, int64_t now, int64_t *out, gs_error *err)
{
    gs_story_near near;
    if (c->version.has_signature && gs_story_index_find(desk->stories, &c->version.signature, 0, &near)) {
        *out = near.story;
        return gs_story_touch(db, near.story, now, err);
    }
    return gs_story_insert(db, now, out, err);
}

/* --- What is there already --- */

/* Digits alone; false: it is no such number. */
static bool is_number(const char *text, uint64_t *out)
{
    size_t n = strspn(text, "0123456789");
    if (!n || text[n] || n > 19)
        return false;
    *out = strtoull(text, NULL, 10);
    return true;
}

/* By number where both are numbers, by date where both are dates; else whoever comes last is newer. */
static bool is_older(const char *version, const char *than)
{
    int64_t a_at, b_at;
    uint64_t a, b;
    if (!version || !than)
        return false;
    if (is_number(version, &a) && is_number(than, &b))
        return a < b;
    return gs_date_ms(version, &a_at) && gs_date_ms(than, &b_at) && a_at < b_at;
}

static bool says_the_same(const gs_stored_article *a, const gs_stored_article *b)
{
    return same(a->status, b->status) && same(a->embargoed, b->embargoed) && same(a->title, b->title) &&
           same(a->byline, b->byline) && same(a->teaser, b->teaser) && same(a->published, b->published) &&
           (!a->url || same(a->url, b->url)) && (!a->uri || same(a->uri, b->uri)) &&
           (!a->external_version || same(a->external_version, b->external_version));
}

/* Claims are looked at beside those of others, and raise nothing by themselves. */
static bool raises(const gs_candidate *c)
{
    for (size_t i = 0; i < c->n_matches; i++)
        if (c->matches[i].kind != GS_ALERT_CONTESTED)
            return true;
    return false;
}

/* What the new one says, over what was known; the text's figures only where there is a text. */
static gs_stored_article merged(const gs_stored_article *was, const gs_candidate *c, bool new_text, int64_t now)
{
    const gs_stored_article *is = &c->article;
    gs_stored_article row = *was;
    row.status = is->status;
    row.embargoed = is->embargoed;
    row.embargoed_until = is->embargoed_until;
    row.uri = is->uri ? is->uri : was->uri;
    row.url = is->url ? is->url : was->url;
    row.external_version = is->external_version ? is->external_version : was->external_version;
    row.byline = is->byline ? is->byline : was->byline;
    row.site = is->site ? is->site : was->site;
    row.published = is->published ? is->published : was->published;
    row.title = is->title ? is->title : was->title;
    row.teaser = is->teaser ? is->teaser : was->teaser;
    row.updated_at = now;
    row.backfill = was->backfill && (c->backfill || !raises(c));
    if (new_text) {
        row.lang = is->lang;
        row.flags = is->flags;
        memcpy(row.max, is->max, sizeof(row.max));
    }
    return row;
}

static gs_status keep_known(gs_desk *desk, gs_db *db, gs_candidate *c, const gs_stored_article *was, int64_t now,
                            gs_intake_result *out, gs_error *err)
{
    bool is_late = is_older(c->article.external_version, was->external_version);
    bool new_text = !is_late && c->has_text && !same(c->version.text_sha256, c->before_sha256);
    gs_stored_article row = is_late ? *was : merged(was, c, new_text, now);
    *out = (gs_intake_result){ .kept = GS_KEPT_SAME, .article_id = was->id, .version_id = was->version_id,
                               .story_id = was->story_id, .version = was->n_versions };
    if (is_late && strcmp(c->article.status, "canceled") != 0) {
        out->kept = GS_KEPT_OLDER;
        return GS_OK;
    }
    if (is_late) { /* it is taken back, whichever of its versions says so */
        row.status = c->article.status;
        row.updated_at = now;
    }
    if (!new_text && says_the_same(&row, was))
        return GS_OK;
    c->version.seen_at = now;
    gs_status status = gs_article_update(db, &row, new_text ? &c->version : NULL, err);
    if (status != GS_OK)
        return status;
    out->kept = new_text ? GS_KEPT_UPDATED : GS_KEPT_CHANGED;
    bool is_canceled = strcmp(row.status, "canceled") == 0, is_back = strcmp(was->status, "canceled") == 0;
    unsigned n_closed = 0;
    bool is_closed = !gs_view_closed(was->status, was->embargoed_until, now) &&
                     gs_view_closed(row.status, row.embargoed_until, now);
    if (is_closed)
        status = gs_retell(desk, db, row.id, now, err);
    if (status == GS_OK && is_closed && !is_canceled)
        status = gs_raise_closed(desk, db, row.id, now, &n_closed, err);
    if (status != GS_OK)
        return status;
    out->version_id = row.version_id;
    out->version = row.n_versions;
    if (is_canceled)
        return gs_raise_withdraw(desk, db, row.id, now, &out->alerts, err);
    status = (new_text || is_back) && !c->backfill ? gs_raise(desk, db, c, &row, now, &out->alerts, err) : GS_OK;
    out->alerts += n_closed;
    if (status == GS_OK && (new_text || is_back))
        status = gs_contest_keep(desk, db, c, &row, now, err);
    if (status == GS_OK && (new_text || is_back) && c->version.has_signature)
        status = gs_story_index_add(desk->stories, &c->version.signature, row.id, row.story_id, now, err);
    return status;
}

static gs_status keep_new(gs_desk *desk, gs_db *db, gs_candidate *c, int64_t now, gs_intake_result *out,
                          gs_error *err)
{
    gs_stored_article *row = &c->article;
    row->seen_at = row->updated_at = c->version.seen_at = now;
    gs_status status = find_story(desk, db, c, now, &row->story_id, err);
    if (status == GS_OK)
        status = gs_article_insert(db, row, &c->version, err);
    if (status != GS_OK)
        return status;
    *out = (gs_intake_result){ .kept = GS_KEPT_NEW, .article_id = row->id, .version_id = c->version.id,
                               .story_id = row->story_id, .version = 1 };
    if (strcmp(row->status, "canceled") == 0)
        return GS_OK; /* it raises nothing, and nothing is like it */
    if (!c->backfill)
        status = gs_raise(desk, db, c, row, now, &out->alerts, err);
    if (status == GS_OK)
        status = gs_contest_keep(desk, db, c, row, now, err);
    if (status == GS_OK && c->version.has_signature)
        status = gs_story_index_add(desk->stories, &c->version.signature, row->id, row->story_id, now, err);
    return status;
}

gs_status gs_keep(gs_desk *desk, gs_db *db, gs_candidate *candidate, int64_t now, gs_intake_result *out, bool *again,
                  gs_error *err)
{
    gs_stored_article was;
    bool found;
    gs_arena_reset(&desk->scratch);
    gs_contest_begin(candidate);
    gs_status status = gs_keep_find(db, &candidate->article, &desk->scratch, &was, &found, err);
    if (status != GS_OK)
        return status;
    if ((found ? was.version_id : 0) != candidate->before_version) {
        *again = true;
        return gs_fail(err, GS_EINVAL, NULL, 0, "another version came between");
    }
    *again = false;
    status = found ? keep_known(desk, db, candidate, &was, now, out, err)
                   : keep_new(desk, db, candidate, now, out, err);
    if (status != GS_OK)
        desk->is_stale = true; /* the indexes may hold some of it */
    return status;
}
