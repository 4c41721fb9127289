/* A feed's item and the page it links to, as one article: the page's text, and what the page does not say from the
 * feed. */
#include "ingest/internal.h"

#include <string.h>

bool gs_article_is_teaser(const gs_article *item)
{
    return item->url && item->extraction != GS_EXTRACTION_GIVEN && item->extraction != GS_EXTRACTION_FULL;
}

/* Notes of both. */
static bool add_notes(gs_article *page, const gs_article *item, gs_arena *arena)
{
    bool ok = true;
    for (size_t i = 0; i < item->n_notes && ok; i++)
        ok = gs_article_note(page, arena, "%s", item->notes[i]);
    return ok;
}

/* A page without a headline gets the feed's. */
static bool set_headline(gs_article *page, const gs_article *item, gs_arena *arena)
{
    gs_article_text parts = { 0 };
    if (page->title || !item->title)
        return true;
    page->title = item->title;
    gs_article_text_headline(&parts, gs_span_of(item->title));
    gs_article_text_body(&parts, page->text);
    return gs_article_text_end(&parts, arena, page);
}

gs_status gs_article_behind(const gs_article *item, const gs_article *page, gs_arena *arena, gs_article *out,
                            gs_error *err)
{
    size_t page_body = page->text.len - page->headline_len, item_body = item->text.len - item->headline_len;
    gs_article a = *page;
    bool ok;
    if (page_body < item_body) { /* a login, a list, a page that a script would fill */
        a = *item;
        ok = add_notes(&a, page, arena) &&
             gs_article_note(&a, arena, "full-text: the page behind it has less text than the feed");
    } else {
        a.id = item->id;
        a.version = item->version;
        a.status = item->status;
        a.embargoed = item->embargoed;
        a.published = a.published ? a.published : item->published;
        a.byline = a.byline ? a.byline : item->byline;
        a.site = a.site ? a.site : item->site;
        a.lang = a.lang ? a.lang : item->lang;
        ok = set_headline(&a, item, arena);
    }
    if (!ok)
        return gs_fail_nomem(err);
    *out = a;
    return GS_OK;
}
