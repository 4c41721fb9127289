/* What tests of readers share: a record read, its articles as lines to compare. */
#ifndef GS_TEST_INGEST_RECORD_H
#define GS_TEST_INGEST_RECORD_H

#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ingest/ingest.h"

#define ROWS(rows) (sizeof(rows) / sizeof(*(rows)))

/* All articles of a record. */
typedef struct ingest_result {
    gs_arena arena;
    gs_buf out; /* "name=value|" for what is known, the text last; a line feed behind each article */
    gs_buf skipped;
    size_t n, max; /* max 0: all */
    gs_status status;
    gs_error err;
} ingest_result;

static inline void ingest_put(gs_buf *out, const char *name, const char *value)
{
    if (value)
        gs_buf_printf(out, "%s=%s|", name, value);
}

static inline bool ingest_take(void *context, const gs_article *a)
{
    ingest_result *r = context;
    ingest_put(&r->out, "id", a->id);
    ingest_put(&r->out, "url", a->url);
    ingest_put(&r->out, "v", a->version);
    ingest_put(&r->out, "title", a->title);
    ingest_put(&r->out, "by", a->byline);
    ingest_put(&r->out, "site", a->site);
    ingest_put(&r->out, "at", a->published);
    ingest_put(&r->out, "embargo", a->embargoed);
    ingest_put(&r->out, "lang", a->lang);
    ingest_put(&r->out, "x", a->extraction == GS_EXTRACTION_GIVEN ? NULL : gs_extraction_name(a->extraction));
    ingest_put(&r->out, "status", a->status == GS_PUB_USABLE ? NULL : gs_pub_status_name(a->status));
    for (size_t i = 0; i < a->n_notes; i++)
        ingest_put(&r->out, "note", a->notes[i]);
    gs_buf_printf(&r->out, "%zu:", a->headline_len);
    gs_buf_put(&r->out, a->text.ptr, a->text.len);
    gs_buf_putc(&r->out, '\n');
    r->n++;
    return r->n != r->max;
}

static inline void ingest_skip(void *context, const char *id, const char *note, gs_span item)
{
    ingest_result *r = context;
    cr_expect_neq(item.len, 0);
    gs_buf_printf(&r->skipped, "%s %s\n", id ? id : "-", note);
}

static inline void ingest_read(ingest_result *r, const gs_reader *reader, gs_span bytes, const char *charset)
{
    const gs_record record = { .reader = reader, .bytes = bytes, .path = "test", .charset = charset };
    r->status = reader->read(&record, NULL, &r->arena, (gs_article_sink){ ingest_take, r, ingest_skip }, &r->err);
    gs_buf_putc(&r->out, '\0');
    gs_buf_putc(&r->skipped, '\0');
}

static inline void ingest_done(ingest_result *r)
{
    gs_arena_done(&r->arena);
    gs_buf_done(&r->out);
    gs_buf_done(&r->skipped);
}

/* A record, its articles, and what is wrong with it: NULL, or part of the message, and the line. */
struct ingest_row {
    char bytes[1400];
    char out[900];
    char fault[80];
    unsigned line;
};

static inline void ingest_expect(const gs_reader *reader, const struct ingest_row *row)
{
    ingest_result r = { 0 };
    ingest_read(&r, reader, gs_span_of(row->bytes), NULL);
    cr_expect_str_eq(r.out.ptr, row->out, "%s\ngave\n%swanted\n%s", row->bytes, r.out.ptr, row->out);
    if (*row->fault) {
        cr_expect_neq(r.status, GS_OK, "%s", row->bytes);
        cr_expect(strstr(r.err.message, row->fault), "%s\nsaid \"%s\"", row->bytes, r.err.message);
        cr_expect_eq(r.err.line, row->line, "%s\nline %u: %s", row->bytes, r.err.line, r.err.message);
    } else {
        cr_expect_eq(r.status, GS_OK, "%s\n%s", row->bytes, r.err.message);
    }
    ingest_done(&r);
}

/* `n` times some text. */
static inline void ingest_repeat(gs_buf *out, size_t n, const char *text)
{
    while (n-- > 0)
        gs_buf_puts(out, text);
}

#endif
