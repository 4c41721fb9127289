/* An article is taken out of the desk: for who asks that it be forgotten, not for one that its publisher took back,
 * which stays with its status. */
#include "desk/internal.h"

#include <string.h>

/* What an alert keeps of it, and its title where that is the article's. */
static gs_status forget_words(gs_desk *desk, gs_db *db, gs_alert_article *in, const char *title, gs_error *err)
{
    gs_alert_row alert;
    bool found;
    in->sentences = "[]";
    in->n_sentences = 0;
    gs_status status = gs_alert_article_put(db, in, err);
    if (status == GS_OK)
        status = gs_alert_get(db, in->alert_id, &desk->scratch, &alert, &found, err);
    if (status != GS_OK || !found || !title || !alert.title || strcmp(alert.title, title) != 0)
        return status;
    alert.title = NULL;
    alert.data = "{}";
    return gs_alert_update(db, &alert, err);
}

gs_status gs_desk_remove_article(gs_desk *desk, gs_db *db, int64_t id, int64_t now, bool *found, gs_error *err)
{
    gs_stored_article article;
    gs_alert_article *rows = NULL;
    size_t n = 0;
    unsigned n_alerts;
    gs_arena_reset(&desk->scratch);
    gs_status status = gs_article_get(db, id, &desk->scratch, &article, found, err);
    if (status != GS_OK || !*found)
        return status;
    status = gs_stories_ready(desk, db, now, err);
    if (status == GS_OK)
        status = gs_raise_withdraw(desk, db, id, now, &n_alerts, err);
    if (status == GS_OK)
        status = gs_alert_articles_of(db, id, &desk->scratch, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        status = forget_words(desk, db, &rows[i], article.title, err);
    return status == GS_OK ? gs_article_remove(db, id, err) : status;
}
