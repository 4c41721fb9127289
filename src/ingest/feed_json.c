/* JSON Feed 1.1 and 1.0. */
#include "ingest/feed.h"
#include "ingest/json.h"

#include <string.h>

static void set(gs_feed_item *item, gs_feed_slot slot, gs_span text, gs_markup kind)
{
    if (text.len && !item->slots[slot].text.ptr)
        item->slots[slot] = (gs_feed_piece){ text, kind };
}

/* Strings must outlive the JSON value. */
static void take(gs_feed_item *item, gs_feed_slot slot, gs_markup kind, const json_t *object, const char *field,
                 gs_arena *arena)
{
    gs_span text = gs_json_span_of(object, field, arena, &item->note);
    const char *copy = text.len ? gs_arena_copy(arena, text) : NULL;
    if (copy)
        set(item, slot, (gs_span){ copy, text.len }, kind);
}

/* "authors" of 1.1, "author" of 1.0. */
static void take_authors(gs_feed_item *item, const json_t *object, gs_arena *arena)
{
    const json_t *authors = json_object_get(object, "authors");
    gs_buf names = { 0 };
    if (json_is_array(authors))
        gs_json_join_names(authors, "name", &names);
    if (names.len) {
        const char *copy = names.failed ? NULL : gs_arena_copy(arena, gs_buf_span(&names));
        if (copy)
            set(item, GS_FEED_BYLINE, (gs_span){ copy, names.len }, GS_MARKUP_PLAIN);
    } else {
        take(item, GS_FEED_BYLINE, GS_MARKUP_PLAIN, json_object_get(object, "author"), "name", arena);
    }
    gs_buf_done(&names);
}

static void take_item(const json_t *object, gs_feed_item *item, gs_arena *arena)
{
    take(item, GS_FEED_ID, GS_MARKUP_PLAIN, object, "id", arena);
    take(item, GS_FEED_URL, GS_MARKUP_PLAIN, object, "external_url",
         arena); /* the article, where url is a note on it */
    take(item, GS_FEED_URL, GS_MARKUP_PLAIN, object, "url", arena);
    take(item, GS_FEED_TITLE, GS_MARKUP_PLAIN, object, "title", arena);
    take(item, GS_FEED_PUBLISHED, GS_MARKUP_PLAIN, object, "date_published", arena);
    take(item, GS_FEED_UPDATED, GS_MARKUP_PLAIN, object, "date_modified", arena);
    take(item, GS_FEED_LANG, GS_MARKUP_PLAIN, object, "language", arena);
    take(item, GS_FEED_CONTENT, GS_MARKUP_HTML, object, "content_html", arena);
    take(item, GS_FEED_CONTENT, GS_MARKUP_PLAIN, object, "content_text", arena);
    take(item, GS_FEED_SUMMARY, GS_MARKUP_PLAIN, object, "summary", arena);
    take_authors(item, object, arena);
}

static gs_status take_feed(const json_t *root, gs_feed *feed, gs_error *err)
{
    const json_t *items = json_object_get(root, "items"), *object;
    gs_status result = GS_OK;
    size_t i;
    if (!json_is_array(items))
        return gs_fail(err, GS_EFORMAT, NULL, 0, "no feed: it has no list \"items\"");
    take(&feed->own, GS_FEED_LANG, GS_MARKUP_PLAIN, root, "language", feed->arena);
    take(&feed->own, GS_FEED_SITE, GS_MARKUP_PLAIN, root, "title", feed->arena);
    take_authors(&feed->own, root, feed->arena);
    json_array_foreach((json_t *)items, i, object)
    {
        if (!json_is_object(object)) {
            if (result == GS_OK) /* the others are told all the same */
                result = gs_fail(err, GS_EFORMAT, NULL, 0, "item %zu of the feed is not an object", i + 1);
            continue;
        }
        gs_feed_item *item = gs_feed_add(feed, err);
        if (!item)
            return err->code;
        take_item(object, item, feed->arena);
    }
    return feed->arena->refused ? gs_fail_nomem(err) : result;
}

gs_status gs_feed_read_json(gs_span json, gs_feed *feed, gs_error *err)
{
    json_t *root = NULL;
    bool mended;
    gs_status status = gs_json_parse(json, feed->arena, &root, &mended, err);
    if (status == GS_OK && mended && !feed->note)
        feed->note = "invalid-text: bad characters of the feed replaced";
    if (status == GS_OK)
        status = take_feed(root, feed, err);
    json_decref(root);
    return status;
}
