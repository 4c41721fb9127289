/* An alert from the store as feeds, hooks, chats and mail show it. What must not leave the house is closed by the
 * article's status of now, not of when the alert was raised. */
#include "desk/internal.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

enum { SHOWN_FIRST = 5, SHOWN_LATEST = 15 }; /* of thousands: what it began with, and what is new */

static gs_status source_name(gs_db *db, const gs_stored_article *article, gs_arena *arena, const char **out,
                             gs_error *err)
{
    gs_source_row row;
    bool found = false;
    *out = article->site;
    if (!article->source_id)
        return GS_OK;
    gs_status status = gs_source_get(db, article->source_id, arena, &row, &found, err);
    if (status == GS_OK && found)
        *out = row.name;
    return status;
}

static gs_status view_article(gs_db *db, const gs_alert_article *row, int64_t now, gs_arena *arena,
                              gs_view_article *out, gs_error *err)
{
    gs_stored_article article;
    bool found;
    *out = (gs_view_article){ .id = row->article_id, .version_id = row->version_id, .left = row->left_at != 0 };
    gs_status status = gs_article_get(db, row->article_id, arena, &article, &found, err);
    if (status != GS_OK)
        return status;
    if (!found) {
        out->closed = "removed";
        return GS_OK;
    }
    out->url = article.url;
    out->title = article.title;
    out->lang = article.lang;
    out->published = article.published;
    out->seen_at = article.seen_at;
    out->closed = gs_view_closed(article.status, article.embargoed_until, now);
    status = source_name(db, &article, arena, &out->source, err);
    if (status == GS_OK)
        status = gs_view_sentences_read(gs_span_of(row->sentences), arena, &out->sentences, &out->n_sentences, err);
    return status;
}

/* Of an alert without an article what is kept says why; NULL: it does not, or there is no memory. */
static const char *why_of(const gs_alert_row *alert, gs_arena *arena)
{
    json_t *data = alert->data ? json_loads(alert->data, 0, NULL) : NULL;
    const char *why = json_string_value(json_object_get(data, "why"));
    const char *copy = why ? gs_arena_copy(arena, gs_span_of(why)) : NULL;
    json_decref(data);
    return copy;
}

static size_t above(int64_t n, size_t part)
{
    return n > (int64_t)part ? (size_t)n - part : 0;
}

/* What the view has no room for. */
static gs_status count_more(gs_db *db, gs_alert_view *view, gs_error *err)
{
    gs_alert_counts counts;
    size_t standing = 0, sentences = 0;
    gs_status status = gs_alert_counts_of(db, view->id, &counts, err);
    if (status != GS_OK)
        return status;
    for (size_t i = 0; i < view->n_articles; i++)
        if (!view->articles[i].left) {
            standing++;
            sentences += view->articles[i].n_sentences;
        }
    view->n_more = above(counts.articles, view->n_articles);
    view->n_more_standing = above(counts.standing, standing);
    view->n_more_sentences = view->n_more_standing ? above(counts.sentences, sentences) : 0;
    return GS_OK;
}

gs_status gs_desk_view_article(gs_desk *desk, gs_db *db, const gs_alert_article *row, gs_arena *arena,
                               gs_view_article *out, gs_error *err)
{
    gs_error why = { 0 };
    char detail[200];
    gs_status status = view_article(db, row, gs_clock_now(desk->options.clock), arena, out, &why);
    if (status == GS_EFORMAT) { /* the alert is told without them: no other article is to suffer */
        snprintf(detail, sizeof(detail), "the sentences of article %lld in alert %lld cannot be read: %.80s",
                 (long long)row->article_id, (long long)row->alert_id, why.message);
        gs_desk_say(desk, "alert", detail);
        return GS_OK;
    }
    if (status != GS_OK && err)
        *err = why;
    return status;
}

gs_status gs_desk_alert_view(gs_desk *desk, gs_db *db, const gs_alert_row *alert, gs_arena *arena, gs_alert_view *out,
                             gs_error *err)
{
    gs_alert_article *rows;
    gs_rule_row rule;
    bool found;
    size_t n;
    gs_status status = gs_rule_get(db, alert->rule_id, arena, &rule, &found, err);
    if (status == GS_OK)
        status = gs_alert_articles(db, alert->id, SHOWN_FIRST, SHOWN_LATEST, arena, &rows, &n, err);
    if (status != GS_OK)
        return status;
    *out = (gs_alert_view){ .desk = desk->id, .base = desk->options.public_url, .id = alert->id,
                            .rule_id = alert->rule_id, .rule = found ? rule.name : "", .kind = alert->kind,
                            .subject = n ? NULL : alert->title, .why = n ? NULL : why_of(alert, arena),
                            .retracted = strcmp(alert->state, "retracted") == 0,
                            .held = alert->held, .revision = (unsigned)alert->revision,
                            .created_at = alert->created_at, .updated_at = alert->updated_at, .n_articles = n };
    out->articles = gs_arena_array(arena, n + 1, sizeof(*out->articles));
    if (!out->articles)
        return gs_fail_nomem(err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        status = gs_desk_view_article(desk, db, &rows[i], arena, &out->articles[i], err);
    return status == GS_OK && n >= SHOWN_LATEST ? count_more(db, out, err) : status;
}
