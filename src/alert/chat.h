/* What bodies for chats share. Of this folder only. */
#ifndef GS_ALERT_CHAT_H
#define GS_ALERT_CHAT_H

#include "alert/told.h"

/* Foreign text on one line in which nothing is a link, a mention, a channel, a hashtag, or an emoji: an invisible word
 * joiner (U+2060) stands behind each mark that could begin one or hold one together. Controls are shown. */
void gs_chat_put_inert(gs_buf *out, gs_span text);
/* Foreign text, inert, cut at about `max` bytes, and at twice as many of what `escape` makes of it. */
typedef void gs_chat_escape(gs_buf *out, gs_span text);
void gs_chat_put(gs_buf *out, gs_span text, size_t max, gs_chat_escape *escape);
/* As above of what `text` holds, which is emptied. */
void gs_chat_put_taken(gs_buf *out, gs_buf *text, gs_chat_escape *escape);
/* "https://…" as it is, where it may be a link. */
bool gs_chat_has_link(const gs_view_article *a);
/* How much a body tells. */
enum { GS_CHAT_ARTICLES = 5, GS_CHAT_SENTENCES = 3, GS_CHAT_TEXT = 400, GS_CHAT_TITLE = 140, GS_CHAT_ALERTS = 20 };

#endif
