/* What the tests of ingest share: files in memory, packed files, and all that a file gives as one text. */
#ifndef GS_TEST_INGEST_H
#define GS_TEST_INGEST_H

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

#include "ingest/ingest.h"

/* A file that goes with its descriptor. */
typedef struct memory_file {
    int fd;
    char path[32];
} memory_file;

static inline memory_file memory_file_of(gs_span bytes)
{
    memory_file f = { .fd = memfd_create("ingest", MFD_CLOEXEC) };
    cr_assert_geq(f.fd, 0);
    for (size_t at = 0; at < bytes.len;) {
        ssize_t n = write(f.fd, bytes.ptr + at, bytes.len - at);
        cr_assert_gt(n, 0);
        at += (size_t)n;
    }
    snprintf(f.path, sizeof(f.path), "/proc/self/fd/%d", f.fd);
    return f;
}

/* Appends what zlib makes of some bytes: `bits` 31 a gzip member, 15 zlib's form, -15 bare deflate. */
static inline void put_packed(gs_buf *out, gs_span bytes, int bits)
{
    z_stream z = { .next_in = (unsigned char *)bytes.ptr, .avail_in = (uInt)bytes.len };
    cr_assert_eq(deflateInit2(&z, 6, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY), Z_OK);
    cr_assert(gs_buf_reserve(out, deflateBound(&z, bytes.len) + 64));
    z.next_out = (unsigned char *)out->ptr + out->len;
    z.avail_out = (uInt)(out->cap - out->len);
    cr_assert_eq(deflate(&z, Z_FINISH), Z_STREAM_END);
    out->len = (size_t)((char *)z.next_out - out->ptr);
    deflateEnd(&z);
}

static inline void put_gzip(gs_buf *out, gs_span bytes)
{
    put_packed(out, bytes, 16 + MAX_WBITS);
}

/* Text that packs badly, so that faults in the middle of it are faults of it. */
static inline void put_noise(gs_buf *out, size_t len, uint64_t seed)
{
    for (size_t i = 0; i < len; i++)
        gs_buf_putc(out, i % 64 == 63 ? ' ' : (char)('a' + (seed = gs_mix(seed + i)) % 26));
}

/* --- All that a file gives --- */

typedef struct told {
    gs_buf out;
    const gs_record *record;
} told;

static inline bool tell_article(void *context, const gs_article *a)
{
    told *t = context;
    gs_buf_printf(&t->out, "[%s|%s|%s|%s|%s]", a->id ? a->id : "", a->url ? a->url : "", a->lang ? a->lang : "",
                  a->published ? a->published : "", gs_extraction_name(a->extraction));
    gs_span text = gs_span_cut(a->text, 80);
    gs_buf_put(&t->out, text.ptr, text.len);
    for (size_t i = 0; i < a->n_notes; i++)
        gs_buf_printf(&t->out, " {%s}", a->notes[i]);
    gs_buf_puts(&t->out, "\n");
    return true;
}

/* As "number+offset: front", line ends as "/". */
static inline void tell_lines(gs_buf *out, const gs_record *record)
{
    gs_span front = gs_span_cut(gs_span_trim(record->bytes), 60);
    gs_buf_printf(out, "%llu+%llu: ", (unsigned long long)record->line, (unsigned long long)record->offset);
    for (size_t i = 0; i < front.len; i++)
        gs_buf_putc(out, front.ptr[i] == '\n' ? '/' : front.ptr[i]);
    gs_buf_putc(out, '\n');
}

/* Every article and every error, a line each; at most 1000. NUL-ended. */
static inline gs_buf tell_file(const char *path, const gs_reader *reader)
{
    told t = { 0 };
    gs_framer *framer = NULL;
    gs_buf bytes = { 0 };
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_status status = gs_framer_open(path, reader, &framer, &err);
    if (status != GS_OK)
        gs_buf_printf(&t.out, "!%s: %s\n", gs_status_name(err.code), err.message);
    for (int i = 0; framer && i < 1000; i++) {
        gs_record record;
        status = gs_framer_next(framer, &bytes, &record, &err);
        if (status == GS_OK && !record.reader)
            break;
        gs_arena_reset(&arena);
        if (status == GS_OK && record.reader->framing == GS_FRAME_LINES)
            tell_lines(&t.out, &record);
        else if (status == GS_OK && record.member)
            gs_buf_printf(&t.out, "%s: ", record.member);
        if (status == GS_OK && record.reader->framing != GS_FRAME_LINES)
            status = record.reader->read(&record, NULL, &arena, (gs_article_sink){ .take = tell_article, .context = &t }, &err);
        if (status != GS_OK)
            gs_buf_printf(&t.out, "!%s: %s\n", gs_status_name(err.code), err.message);
    }
    gs_framer_close(framer);
    gs_buf_done(&bytes);
    gs_arena_done(&arena);
    gs_buf_putc(&t.out, '\0');
    return t.out;
}

static inline gs_buf tell(gs_span bytes, const gs_reader *reader)
{
    memory_file f = memory_file_of(bytes);
    gs_buf out = tell_file(f.path, reader);
    close(f.fd);
    return out;
}

/* `want` has the lines that must come, each or a part of it, in order. */
static inline void expect_told(gs_buf got, const char *want, const char *what)
{
    gs_span left = gs_span_of(got.ptr), wanted = gs_span_of(want), line, part;
    while (gs_span_line(&wanted, &part)) {
        cr_expect(gs_span_line(&left, &line) && memmem(line.ptr, line.len, part.ptr, part.len), "%s: no [%.*s] in\n%s",
                  what, (int)part.len, part.ptr, got.ptr);
    }
    cr_expect_eq(left.len, 0, "%s: more than was wanted:\n%s", what, got.ptr);
    gs_buf_done(&got);
}

#endif
