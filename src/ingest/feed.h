/* Feeds: what the readers of XML and of JSON Feed share. */
#ifndef GS_INGEST_FEED_H
#define GS_INGEST_FEED_H

#include "ingest/internal.h"

typedef enum gs_feed_slot {
    GS_FEED_ID,
    GS_FEED_URL,
    GS_FEED_TITLE,
    GS_FEED_PUBLISHED,
    GS_FEED_UPDATED,
    GS_FEED_LANG,
    GS_FEED_BYLINE,
    GS_FEED_SITE,
    GS_FEED_CONTENT,
    GS_FEED_SUMMARY,
    GS_FEED_SLOTS,
} gs_feed_slot;

typedef struct gs_feed_piece {
    gs_span text; /* ptr NULL: not there */
    gs_markup kind;
} gs_feed_piece;

typedef struct gs_feed_item {
    gs_feed_piece slots[GS_FEED_SLOTS];
    const char *note; /* or NULL */
} gs_feed_item;

/* Items are kept until the feed ends, which may say its language and title behind them. */
typedef struct gs_feed {
    gs_arena *arena;
    gs_feed_item own; /* what the feed says of itself */
    gs_feed_item *items;
    size_t n, cap;
    const char *note; /* of all items, or NULL */
} gs_feed;

/* XML that libxml2 will take: character references by HTML's names resolved, stray ampersands escaped, forbidden
 * characters replaced, the document type blanked, so that no entity is ever declared. Lines stay as they are.
 * GS_ELIMIT: a tag with more attributes than libxml2 compares in fair time. (feed_mend.c) */
gs_status gs_feed_mend(gs_span xml, gs_arena *arena, gs_span *out, const char **note, gs_error *err);
/* What stands before the root element; 0 and no more than xml.len. *doctype: inside, or ptr NULL. */
size_t gs_feed_prolog(gs_span xml, gs_span *doctype);

/* Items up to the first fault, which is the result. (feed_xml.c, feed_json.c) */
gs_status gs_feed_read_xml(gs_span xml, const gs_record *record, gs_feed *feed, gs_error *err);
gs_status gs_feed_read_json(gs_span json, gs_feed *feed, gs_error *err);

/* The place for one more item, zeroed; NULL with *err filled. (feed_item.c) */
gs_feed_item *gs_feed_add(gs_feed *feed, gs_error *err);
/* Tells the items as articles. */
gs_status gs_feed_tell(gs_feed *feed, gs_article_sink sink, gs_error *err);

#endif
