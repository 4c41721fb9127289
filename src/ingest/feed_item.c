/* From the items of a feed to articles. */
#include "ingest/feed.h"

#include <stdlib.h>
#include <string.h>

gs_feed_item *gs_feed_add(gs_feed *feed, gs_error *err)
{
    if (feed->n >= GS_LIMIT_FEED_ITEMS) {
        gs_fail(err, GS_ELIMIT, NULL, 0, "more than %d items in one feed", GS_LIMIT_FEED_ITEMS);
        return NULL;
    }
    if (!gs_array_reserve(&feed->items, &feed->cap, feed->n + 1, sizeof(*feed->items))) {
        gs_fail_nomem(err);
        return NULL;
    }
    feed->items[feed->n] = (gs_feed_item){ 0 };
    return &feed->items[feed->n++];
}

/* The piece as plain text. */
static gs_status plain(const gs_feed_piece *piece, gs_arena *arena, gs_span *out, gs_error *err)
{
    return gs_markup_text(piece->text, piece->kind, arena, out, err);
}

static bool is_blank(gs_span text)
{
    return gs_span_trim(text).len == 0;
}

/* "[…]" at the end is how blog software says that there is more. */
static bool is_teaser(gs_span text)
{
    static const char *const ends[] = { "[\xe2\x80\xa6]", "[...]" };
    text = gs_span_trim(text);
    for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
        size_t n = strlen(ends[i]);
        if (text.len >= n && memcmp(text.ptr + text.len - n, ends[i], n) == 0)
            return true;
    }
    return false;
}

/* A slot as a string; the feed's own where the item has none. NULL: neither. */
static const char *string_of(const gs_feed *feed, const gs_feed_item *item, gs_feed_slot slot, bool inherit)
{
    gs_span text = gs_span_trim(item->slots[slot].text);
    if (text.len == 0 && inherit)
        text = gs_span_trim(feed->own.slots[slot].text);
    return text.len ? gs_arena_copy(feed->arena, text) : NULL;
}

/* Title and body into the article's text. */
static gs_status take_text(const gs_feed_item *item, gs_arena *arena, gs_article *a, gs_error *err)
{
    gs_span title, body;
    gs_article_text parts = { 0 };
    gs_status status = plain(&item->slots[GS_FEED_TITLE], arena, &title, err);
    if (status == GS_OK)
        status = plain(&item->slots[GS_FEED_CONTENT], arena, &body, err);
    if (status == GS_OK && is_blank(body)) {
        a->extraction = GS_EXTRACTION_PARTIAL;
        status = plain(&item->slots[GS_FEED_SUMMARY], arena, &body, err);
    }
    if (status != GS_OK)
        return status;
    if (is_teaser(body))
        a->extraction = GS_EXTRACTION_PARTIAL;
    if (is_blank(body) && !gs_article_note(a, arena, "no-text: the item has neither content nor summary"))
        return gs_fail_nomem(err);
    gs_article_text_headline(&parts, title);
    gs_article_text_body(&parts, body);
    if (!gs_article_text_end(&parts, arena, a))
        return gs_fail_nomem(err);
    if (a->headline_len)
        a->title = gs_arena_copy(arena, (gs_span){ a->text.ptr, a->headline_len });
    return GS_OK;
}

/* What stands as a string in the article. */
static gs_status make_plain(gs_feed_piece *piece, gs_arena *arena, gs_error *err)
{
    gs_status status = plain(piece, arena, &piece->text, err);
    piece->kind = GS_MARKUP_PLAIN;
    return status;
}

static gs_status article_of(const gs_feed *feed, const gs_feed_item *item, gs_article *a, gs_error *err)
{
    *a = (gs_article){
        .id = string_of(feed, item, GS_FEED_ID, false),
        .url = string_of(feed, item, GS_FEED_URL, false),
        .byline = string_of(feed, item, GS_FEED_BYLINE, true),
        .site = string_of(feed, item, GS_FEED_SITE, true),
        .lang = string_of(feed, item, GS_FEED_LANG, true),
        .published = string_of(feed, item, GS_FEED_PUBLISHED, false),
    };
    if (!a->published)
        a->published = string_of(feed, item, GS_FEED_UPDATED, false);
    if (!a->id)
        a->id = a->url;
    if ((feed->note && !gs_article_note(a, feed->arena, "%s", feed->note)) ||
        (item->note && !gs_article_note(a, feed->arena, "%s", item->note)))
        return gs_fail_nomem(err);
    return take_text(item, feed->arena, a, err);
}

gs_status gs_feed_tell(gs_feed *feed, gs_article_sink sink, gs_error *err)
{
    gs_status status = make_plain(&feed->own.slots[GS_FEED_SITE], feed->arena, err);
    for (size_t i = 0; i < feed->n && status == GS_OK; i++) {
        gs_article article;
        status = make_plain(&feed->items[i].slots[GS_FEED_SITE], feed->arena, err);
        if (status == GS_OK)
            status = article_of(feed, &feed->items[i], &article, err);
        if (status == GS_OK && !sink.take(sink.context, &article))
            break;
    }
    return status;
}
