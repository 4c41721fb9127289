/* Shared by the files of this folder only. */
#ifndef GS_INGEST_INTERNAL_H
#define GS_INGEST_INTERNAL_H

#include "ingest/ingest.h"

/* --- A member's bytes, looked at before they are taken (member.c) --- */

typedef struct gs_member {
    gs_stream *stream;
    gs_buf buf;      /* read and not yet taken, from `at` on */
    size_t at;
    uint64_t offset; /* in the member, of the byte at `at` */
    bool ended;      /* what is in buf is all up to the end, or up to a gap */
    gs_error gap;    /* why bytes are missing behind buf; GS_OK: none are */
} gs_member;

/* Of the member that the stream has just opened. */
void gs_member_begin(gs_member *member);
/* Reads one more piece, as it comes. */
void gs_member_more(gs_member *member);
/* At least `n` bytes from member->buf.ptr + member->at on, or all up to the end or a gap. */
void gs_member_fill(gs_member *member, size_t n);
static inline gs_span gs_member_rest(const gs_member *member)
{
    return member->at < member->buf.len ? (gs_span){ member->buf.ptr + member->at, member->buf.len - member->at }
                                        : (gs_span){ "", 0 };
}
/* Passes by bytes that are there. */
void gs_member_take(gs_member *member, size_t n);
/* Passes by what is left before the gap, and the gap: its error. GS_OK where there is none. */
gs_status gs_member_cross(gs_member *member, gs_error *err);

/* --- Header fields of WARC and HTTP (header.c) --- */

/* Length of a header and the blank line behind it; 0: the line is not there. The first `from` bytes were looked at. */
size_t gs_header_len(gs_span bytes, size_t from);
/* The value of a field, whatever the case of its name; ptr NULL where it is missing. May be folded over lines. */
gs_span gs_header_field(gs_span header, const char *name);
/* A value on one line, as valid UTF-8; NULL where it is missing, empty or no text. */
const char *gs_header_text(gs_span value, gs_arena *arena);
/* Is it one of these media types, whatever its parameters? `types` ends in NULL. */
bool gs_header_is_type(gs_span value, const char *const *types);
/* That of a page: HTML or XHTML. */
bool gs_header_is_page_type(gs_span value);
/* The parameter charset of a media type, or an empty span. */
gs_span gs_header_charset(gs_span value);

/* --- WARC (warc.c, warc_read.c) --- */

/* The next response or conversion of the archive that may be an article; record->reader stays NULL at the end of the
 * member. The record's bytes are its header and its block: what is in them is for gs_reader_warc.read(). After an error
 * record->offset says of what. */
gs_status gs_warc_next(gs_member *member, gs_buf *bytes, gs_record *record, gs_error *err);
/* Can a record with this header, and the front of its block, be an article? */
bool gs_warc_is_wanted(gs_span header, gs_span front);

/* --- HTTP messages, as archives keep them (http.c) --- */

typedef struct gs_http {
    unsigned status;
    gs_span header, body;
} gs_http;

/* False: `message` does not begin with an HTTP header that ends in it. */
bool gs_http_parse(gs_span message, gs_http *out);

/* The body without its transfer and content encodings. */
typedef struct gs_http_body {
    gs_span bytes;
    const char *note;          /* bytes are missing: why; or NULL */
    gs_buf unchunked, decoded; /* where they are, if not in the message */
} gs_http_body;

/* GS_EFORMAT: an encoding that is not known or wholly broken. GS_ELIMIT: it unpacks to more than a document may have.
 * *out is to be done with in any case. */
gs_status gs_http_decode(const gs_http *message, gs_http_body *out, gs_error *err);
void gs_http_body_done(gs_http_body *body);

/* --- Content codings (codings.c) --- */

/* False: bytes that begin so are not, or no longer, coded in this way. */
bool gs_coding_shows(gs_span name, gs_span bytes);
/* Appends what the bytes hold; *whole false: up to a fault or a missing end. GS_EFORMAT: a coding that is not read.
 * GS_ELIMIT: it unpacks to more than a document may have. */
gs_status gs_coding_undo(gs_span name, gs_span packed, gs_buf *out, bool *whole, gs_error *err);

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

/* --- Texts that are HTML, or may be (markup.c) --- */

/* Many formats do not say what a text is: it is HTML where it has tags or character references. */
typedef enum gs_markup { GS_MARKUP_GUESS, GS_MARKUP_PLAIN, GS_MARKUP_HTML } gs_markup;

/* As plain text, in the arena or as it was. */
gs_status gs_markup_text(gs_span text, gs_markup kind, gs_arena *arena, gs_span *out, gs_error *err);

/* --- Dates (dates.c) --- */

enum { GS_DATE_TIME = 32 }; /* room for a date of RFC 3339 */

/* A date with a time and a zone, as feeds and pages write it, by RFC 3339; NULL or anything else: false. */
bool gs_date_time(const char *text, char out[GS_DATE_TIME]);

/* --- Bytes of any character set (article.c) --- */

/* The bytes of a record as UTF-8: see gs_charset_read(). *note stays NULL
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
