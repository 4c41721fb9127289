/* ingest: articles out of what newsrooms have: pages, feeds, agency wires, archives, streams of JSON, plain or
 * compressed, alone or packed together.
 *
 * Three steps. A gs_stream gives the bytes of each member of a file, decompressed. A gs_framer cuts them into records,
 * one at a time, so that memory does not grow with the archive. A gs_reader turns a record into articles; this is the
 * expensive step, it keeps no state, and it may be done on any thread. */
#ifndef GS_INGEST_H
#define GS_INGEST_H

#include "base/base.h"
#include "text/text.h"

/* --- Articles --- */

/* How sure the extraction is that it has the whole text and nothing else. */
typedef enum gs_extraction {
    GS_EXTRACTION_GIVEN, /* the source gave the text itself: nothing was extracted */
    GS_EXTRACTION_FULL,
    GS_EXTRACTION_PARTIAL,  /* a teaser, a paywall's stub, a page cut short */
    GS_EXTRACTION_DOUBTFUL, /* no part of the page stands out as the article */
} gs_extraction;
const char *gs_extraction_name(gs_extraction extraction);

/* What the publisher says may be done with it. */
typedef enum gs_pub_status { GS_PUB_USABLE, GS_PUB_WITHHELD, GS_PUB_CANCELED } gs_pub_status;
const char *gs_pub_status_name(gs_pub_status status);

/* Strings are valid UTF-8 and NULL where nothing is known; they and the text live in the arena or the record. */
typedef struct gs_article {
    const char *id, *url, *title, *byline, *site, *published, *embargoed;
    const char *lang; /* BCP 47, as the source says; a prior, no more */
    gs_span text;     /* UTF-8: the headline, if any, then paragraphs, a blank line between */
    size_t headline_len; /* bytes of the text that are the headline; 0: none */
    gs_extraction extraction;
    gs_pub_status status;
    const char **notes; /* "code: what happened" */
    size_t n_notes;
    const char *version; /* of the item under this id */
    gs_span item;        /* ninjs: the JSON it was read from, without the list around it; len 0: of another format */
} gs_article;

/* All of it in another arena. False when there is no memory. Thread-safe. (article.c) */
bool gs_article_copy(const gs_article *article, gs_arena *arena, gs_article *out);

/* One more note, once; false when there is no memory. (article.c) */
bool gs_article_note(gs_article *article, gs_arena *arena, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* What the JSON lines of gs_article_put_jsonl() begin with. */
#define GS_ARTICLE_SCHEMA "gainsay-article/1"

/* Appends the article as a line that gs_reader_jsonl reads back as it is. (article_jsonl.c) */
void gs_article_put_jsonl(const gs_article *article, gs_buf *out);

/* Does a feed's item give its text only in part, and link to the rest? (behind.c) */
bool gs_article_is_teaser(const gs_article *item);
/* The item with the text of the page it links to, unless the page has less; what the page does not say is the item's.
 * *out has strings of both, and of the arena. GS_ENOMEM. */
gs_status gs_article_behind(const gs_article *item, const gs_article *page, gs_arena *arena, gs_article *out,
                            gs_error *err);

/* The moment that a date of an article names, in ms since the epoch; false: NULL, or none of an instant. (dates.c) */
bool gs_date_ms(const char *text, int64_t *out);

/* --- Readers: a table, one file each --- */

/* Keys of JSON lines by other names than ours; NULL: ours. */
typedef struct gs_field_names {
    const char *id, *url, *title, *text, *html, *lang, *published;
} gs_field_names;

typedef struct gs_record gs_record;

/* Told each article of a record in order; false: enough. The article lives until it returns. */
typedef struct gs_article_sink {
    bool (*take)(void *context, const gs_article *article);
    void *context;
    /* What of the record gives no article, and why ("skipped-type: …"), with the JSON of an item of ninjs; may be
     * NULL. */
    void (*skip)(void *context, const char *id, const char *note, gs_span item);
} gs_article_sink;

typedef enum gs_framing {
    GS_FRAME_WHOLE, /* a member is a record */
    GS_FRAME_LINES, /* a record is some whole lines */
    GS_FRAME_WARC,  /* a record of the archive */
} gs_framing;

typedef struct gs_reader {
    const char *name; /* as -f names it */
    gs_framing framing;
    /* How surely bytes that begin so are of this format: 0 not, 100 surely. `name`: of the file, "" where unknown. */
    unsigned (*probe)(gs_span head, const char *name);
    /* The articles of a record. What fails is this record only: GS_EFORMAT, GS_ENOTTEXT, GS_ELIMIT, GS_ENOMEM. */
    gs_status (*read)(const gs_record *record, const gs_field_names *names, gs_arena *arena, gs_article_sink sink,
                      gs_error *err);
} gs_reader;

struct gs_record {
    const gs_reader *reader;
    gs_span bytes;            /* the caller's, until the next record */
    const char *path, *member; /* the file as given; the name inside an archive, or NULL: until the next record */
    uint64_t offset;          /* of the first byte in the decompressed member */
    uint64_t line;            /* GS_FRAME_LINES: number of the first line of the member, from 1; else 0 */
    const char *url, *charset, *media_type; /* as a server said, or NULL; of an archive they are in the bytes */
};

extern const gs_reader gs_reader_text, gs_reader_html, gs_reader_jsonl, gs_reader_ninjs,
    gs_reader_ninjs_lines, gs_reader_feed, gs_reader_warc;

/* The i-th reader, or NULL past the end; the surest for some bytes; by name, or NULL. (readers.c) */
const gs_reader *gs_reader_at(size_t i);
const gs_reader *gs_reader_probe(gs_span head, const char *name);

/* --- ninjs with findings (ninjs_write.c, ninjs_new.c) --- */

/* A label that an article as a whole has, as a subject of its item. */
typedef struct gs_subject {
    const char *code;               /* of the vocabulary, and its name: "denial" */
    unsigned relevance, confidence; /* 0 to 100 */
} gs_subject;

typedef struct gs_subjects {
    const char *vocabulary; /* a URI; that of a subject is this, a colon and its code */
    const char *creator;    /* who says so */
    const gs_subject *ptr;
    size_t n;
} gs_subjects;

/* Appends the article's item on one line, with these subjects at the end of `subjects` (2.x, 3.x) or `subject` (1.x,
 * Superdesk), as the schema of its version has them. Those of the vocabulary that it had are gone; everything else
 * stays as it was written, but for white space between tokens. An article of another format becomes an item of
 * ninjs 3.1; `uri` is its name where neither its id nor its address is a URI. GS_ENOMEM. */
gs_status gs_ninjs_write(const gs_article *article, const char *uri, const gs_subjects *subjects, gs_buf *out,
                         gs_error *err);

/* --- Answers of web servers (answer.c) --- */

/* Borrowed. */
typedef struct gs_answer {
    const char *url, *content_type; /* content_type may be NULL */
    gs_span bytes;                  /* no encoding but the character set is left */
} gs_answer;

/* Which reader it is for. GS_EFORMAT: none, since it is packed, an archive, empty, or of another media type. */
gs_status gs_answer_reader(const gs_answer *answer, const gs_reader **out, gs_error *err);
/* Its articles, by any reader but that of archives. Those before and behind a fault are told, then it is the result,
 * with its line. */
gs_status gs_answer_read(const gs_answer *answer, const gs_reader *reader, gs_arena *arena, gs_article_sink sink,
                         gs_error *err);

/* --- Streams: files, decompressed and unpacked (stream.c) --- */

typedef struct gs_stream gs_stream;

/* "-" is standard input. .gz .zst .xz .bz2 are told by their first bytes, so are tar and zip, and .gz inside of these;
 * anything else is itself. GS_ENOENT, GS_EIO (also for a directory). The result is the caller's: gs_stream_close().
 * One thread. */
gs_status gs_stream_open(const char *path, gs_stream **out, gs_error *err);
void gs_stream_close(gs_stream *stream);
/* Goes to the next member; *name NULL at the end, "" where it has none; it lives until the next call. What is left of
 * the last member is passed by. After an error the next call goes on with the next one, or says that it is the end. */
gs_status gs_stream_member(gs_stream *stream, const char **name, gs_error *err);
/* Reads up to `size` bytes of the member into `to`, as many as come at once; *n is 0 at its end. GS_EFORMAT: the
 * packing is damaged or cut short; the next call goes on behind the damage, where gzip has another member, else it is
 * the end. GS_ELIMIT: it unpacks to more than a bomb would; the whole file ends. */
gs_status gs_stream_read(gs_stream *stream, void *to, size_t size, size_t *n, gs_error *err);
/* Do bytes that begin so want unpacking? */
bool gs_stream_is_packed(gs_span head);
/* Is the next member there without unpacking the rest of this one, which may be a bomb? So it is in a zip. */
bool gs_stream_skips(const gs_stream *stream);
/* Bytes of the file read so far, for progress. */
uint64_t gs_stream_position(const gs_stream *stream);

/* --- Records of a file (frame.c, warc.c) --- */

typedef struct gs_framer gs_framer;

/* `reader` NULL: by the first bytes of each member. The path must outlive it. GS_ENOENT, GS_EIO, GS_ENOMEM. */
gs_status gs_framer_open(const char *path, const gs_reader *reader, gs_framer **out, gs_error *err);
void gs_framer_close(gs_framer *framer);
/* The next record in *out, its bytes in *bytes, which is the caller's to keep and to use again; out->reader NULL at the
 * end. An error is of one place (err->file, with "@ OFFSET" in the message); the next call goes on behind it. */
gs_status gs_framer_next(gs_framer *framer, gs_buf *bytes, gs_record *out, gs_error *err);
uint64_t gs_framer_position(const gs_framer *framer);

#endif
