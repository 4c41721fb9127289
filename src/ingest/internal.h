/* Shared by the files of this folder only. */
#ifndef GS_INGEST_INTERNAL_H
#define GS_INGEST_INTERNAL_H

#include "ingest/ingest.h"

/* --- A member's bytes, looked at before they are taken (member.c) --- */

typedef struct gs_member {
    gs_stream *stream;
    gs_buf buf;   /* read and not yet taken, from `at` on */
    size_t at;
    uint64_t offset; /* in the member, of the byte at `at` */
    bool ended;
} gs_member;

/* Reads one more piece, as it comes. */
gs_status gs_member_more(gs_member *member, gs_error *err);
/* At least `n` bytes from member->buf.ptr + member->at on, or all there are. */
gs_status gs_member_fill(gs_member *member, size_t n, gs_error *err);
static inline gs_span gs_member_rest(const gs_member *member)
{
    return (gs_span){ member->buf.ptr + member->at, member->buf.len - member->at };
}
/* Passes by bytes that are there. */
void gs_member_take(gs_member *member, size_t n);

/* --- WARC (warc.c) --- */

/* The next response or conversion of the archive; record->reader stays NULL at the end of the member. */
gs_status gs_warc_next(gs_member *member, gs_buf *bytes, gs_record *record, gs_arena *arena, gs_error *err);

/* --- Texts of an article (article.c) --- */

/* Headline and body as one text, white space tidied, a blank line between paragraphs. */
typedef struct gs_article_text {
    gs_buf buf;
    size_t headline_len;
} gs_article_text;

void gs_article_text_headline(gs_article_text *text, gs_span headline);
/* Lines that are blank part paragraphs. */
void gs_article_text_body(gs_article_text *text, gs_span body);
/* Into the article, in the arena; false when there is no memory. */
bool gs_article_text_end(gs_article_text *text, gs_arena *arena, gs_article *article);

/* One more note, once; false when there is no memory. */
bool gs_article_note(gs_article *article, gs_arena *arena, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* --- Texts that are HTML, or may be (markup.c) --- */

/* Many formats do not say what a text is: it is HTML where it has tags or character references. */
typedef enum gs_markup { GS_MARKUP_GUESS, GS_MARKUP_PLAIN, GS_MARKUP_HTML } gs_markup;

/* As plain text, in the arena or as it was. */
gs_status gs_markup_text(gs_span text, gs_markup kind, gs_arena *arena, gs_span *out, gs_error *err);

/* --- Bytes of any character set (charset.c) --- */

/* The bytes of a record as UTF-8: as the archive, the XML declaration or a byte order mark declare. *note stays NULL
 * where nothing had to be replaced. GS_ENOTTEXT, GS_ELIMIT. */
gs_status gs_record_decode(const gs_record *record, gs_arena *arena, gs_span *out, const char **note, gs_error *err);

/* --- HTML (html.c) --- */

/* The article of a page into the fields of *article that are still NULL. `charset`: as declared outside the page, or
 * NULL. */
gs_status gs_html_extract(gs_span page, const char *charset, gs_arena *arena, gs_article *article, gs_error *err);
/* The text of a piece of HTML that is article and nothing else (a feed's content, a wire's body): block elements are
 * paragraphs, markup is gone. */
gs_status gs_html_text(gs_span html, gs_arena *arena, gs_span *out, gs_error *err);

#endif
