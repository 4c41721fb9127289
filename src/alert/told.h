/* What the forms of a message share: words about an alert, bounds, escaping. Of this folder only. */
#ifndef GS_ALERT_TOLD_H
#define GS_ALERT_TOLD_H

#include "alert/message.h"

/* How much of an alert a body tells; forms with a limit try one after the other. */
typedef struct gs_detail {
    size_t articles, sentences; /* of each article */
    size_t text;                /* bytes of a sentence, a title */
} gs_detail;

/* The i-th, from all to nothing but counts; NULL past the end. */
const gs_detail *gs_detail_at(size_t i);

/* What there is of an alert, whatever is told of it. Articles that left it do not count; labels, languages, sources and
 * what is closed are of those that the view has. */
typedef struct gs_tally {
    size_t articles, closed, sentences;
    unsigned labels;
    double confidence[GS_N_LABELS]; /* the highest */
} gs_tally;

gs_tally gs_tally_of(const gs_alert_view *view);
/* How many articles a form does not tell that tells `told` of the view. */
size_t gs_told_left_out(const gs_alert_view *view, size_t told);
/* The i-th of the `most` that a form has room for: the first two of the view, then the latest. NULL past the end. */
const gs_view_article *gs_told_article(const gs_alert_view *view, size_t i, size_t most);
/* The different languages, or sources, of what may be shown, in order of first sight: how many, at most `max`. */
size_t gs_told_languages(const gs_alert_view *view, const char **out, size_t max);
size_t gs_told_sources(const gs_alert_view *view, const char **out, size_t max);

/* --- Words, as plain text of any bytes: escape what they give --- */

/* "Retracted: ", the rule and the title, cut at `max` bytes each. */
void gs_told_headline(const gs_alert_view *view, size_t max, gs_buf *out);
/* "denial .93, hedge .81 · 3 sentences · 2 articles · uk, ru" */
void gs_told_summary(const gs_alert_view *view, gs_buf *out);
/* "denial .93, said by X, appeared" of a sentence. */
void gs_told_finding(const gs_view_sentence *s, gs_buf *out);
/* "An article that is withheld: nothing of it is told here." */
void gs_told_closed(const gs_view_article *a, gs_buf *out);
/* BASE/alerts/ID */
void gs_told_address(const gs_alert_view *view, gs_buf *out);

/* The front of a text with "…" where it is cut; into `out`. */
void gs_told_cut(gs_span text, size_t max, gs_buf *out);
/* May an address stand behind a link? http or https, no blanks, controls, quotes, of bearable length. */
bool gs_told_is_link(const char *url);
/* The words of a cue, within the bounds of its sentence. */
gs_span gs_told_cue(const gs_view_sentence *s, const gs_view_cue *cue);

/* --- JSON --- */

/* What `text` holds as a string, with its quotes; `text` is emptied. */
void gs_told_json_take(gs_buf *out, gs_buf *text);
/* A date with its quotes. */
void gs_told_json_time(gs_buf *out, int64_t ms);
/* {"denial":0.9312} */
void gs_told_json_labels(gs_buf *out, unsigned labels, const double *confidence);

/* --- HTML and XML --- */

void gs_told_html(gs_buf *out, const char *text);
/* Escapes what `text` holds, and empties it. */
void gs_told_html_take(gs_buf *out, gs_buf *text);
/* ` lang="ar" dir="rtl"` */
void gs_told_html_language(gs_buf *out, const char *tag);
/* A sentence with its cues in <mark>; `marks` by label is what stands in the tag, or NULL. */
void gs_told_html_sentence(gs_buf *out, const gs_view_sentence *s, size_t max, const char *const *marks);
/* gs_told_finding() with who says it in that one's own direction. */
void gs_told_html_finding(gs_buf *out, const gs_view_sentence *s);
/* What an alert says, as HTML without a look of its own: content of feeds. (content.c) */
void gs_told_html_content(gs_buf *out, const gs_alert_view *view);
/* tag: URI of an alert or a feed. */
void gs_told_tag(gs_buf *out, const char *desk, const char *what, int64_t id);

#endif
