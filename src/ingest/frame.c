/* Framing: the members of a file as records, by the reader that is named or that the first bytes suggest. */
#include "ingest/internal.h"

#include <stdlib.h>
#include <string.h>

enum { HEAD = 4096 }; /* bytes a reader is chosen by */

struct gs_framer {
    const char *path;
    gs_stream *stream;
    gs_member member;
    gs_arena arena;          /* strings of the record at hand */
    const gs_reader *wanted; /* NULL: by the first bytes */
    const gs_reader *reader; /* of the member; NULL: none is open */
    const char *name;        /* of the member, or NULL */
    uint64_t line;           /* of the member, that comes next */
};

GS_DEFINE_AUTO(gs_framer, gs_framer_close)

gs_status gs_framer_open(const char *path, const gs_reader *reader, gs_framer **out, gs_error *err)
{
    gs_auto(gs_framer_close) gs_framer *f = calloc(1, sizeof(*f));
    if (!f)
        return gs_fail_nomem(err);
    f->path = path;
    f->wanted = reader;
    gs_status status = gs_stream_open(path, &f->stream, err);
    f->member.stream = f->stream;
    if (status == GS_OK)
        *out = gs_steal(f);
    return status;
}

void gs_framer_close(gs_framer *f)
{
    if (!f)
        return;
    gs_stream_close(f->stream);
    gs_buf_done(&f->member.buf);
    gs_arena_done(&f->arena);
    free(f);
}

uint64_t gs_framer_position(const gs_framer *f)
{
    return gs_stream_position(f->stream);
}

/* Opens the next member; f->reader stays NULL at the end. */
static gs_status open_member(gs_framer *f, gs_error *err)
{
    const char *name;
    gs_status status = gs_stream_member(f->stream, &name, err);
    if (status != GS_OK || !name)
        return status;
    gs_buf_clear(&f->member.buf);
    f->member.at = 0;
    f->member.offset = 0;
    f->member.ended = false;
    f->name = *name ? name : NULL;
    f->line = 1;
    f->reader = f->wanted ? f->wanted : &gs_reader_text; /* also where its first bytes cannot be read */
    status = gs_member_fill(&f->member, HEAD, err);
    if (status == GS_OK && !f->wanted)
        f->reader = gs_reader_probe(gs_member_rest(&f->member), f->name ? f->name : f->path);
    return status;
}

static gs_status take_bytes(gs_framer *f, size_t n, gs_buf *bytes, gs_error *err)
{
    gs_buf_clear(bytes);
    gs_buf_put(bytes, f->member.buf.ptr + f->member.at, n);
    gs_member_take(&f->member, n);
    return bytes->failed ? gs_fail_nomem(err) : GS_OK;
}

/* Passes by what is left of a member. */
static void drop_rest(gs_framer *f)
{
    gs_error ignored = { 0 };
    gs_status status = GS_OK;
    while (status == GS_OK && (gs_member_rest(&f->member).len || !f->member.ended)) {
        gs_member_take(&f->member, gs_member_rest(&f->member).len);
        status = gs_member_fill(&f->member, 1, &ignored);
    }
}

static gs_status frame_whole(gs_framer *f, gs_buf *bytes, gs_record *out, gs_error *err)
{
    gs_status status = gs_member_fill(&f->member, GS_LIMIT_DOCUMENT + 1, err);
    size_t n = gs_member_rest(&f->member).len;
    if (status == GS_OK && n > GS_LIMIT_DOCUMENT) {
        drop_rest(f);
        status = gs_fail(err, GS_ELIMIT, f->path, 0, "larger than the limit of %zu MB", GS_LIMIT_DOCUMENT >> 20);
    }
    if (status == GS_OK)
        status = take_bytes(f, n, bytes, err);
    if (status == GS_OK)
        out->reader = f->reader;
    f->reader = NULL;
    return status;
}

static uint64_t count_lines(const char *p, size_t n)
{
    uint64_t lines = 0;
    for (const char *end = p + n; p < end && (p = memchr(p, '\n', (size_t)(end - p))); p++)
        lines++;
    return lines;
}

/* Length of the whole lines that are there; of all at the end of the member. */
static size_t whole_lines(const gs_member *m)
{
    gs_span rest = gs_member_rest(m);
    const char *feed = rest.len ? memrchr(rest.ptr, '\n', rest.len) : NULL;
    return m->ended ? rest.len : feed ? (size_t)(feed - rest.ptr) + 1 : 0;
}

/* The lines that a piece gave, so that a pipe is read as it comes; the last of the member may lack its line feed. */
static gs_status frame_lines(gs_framer *f, gs_buf *bytes, gs_record *out, gs_error *err)
{
    gs_member *m = &f->member;
    gs_status status = GS_OK;
    size_t n;
    while ((n = whole_lines(m)) == 0 && !m->ended && status == GS_OK) {
        status = gs_member_more(m, err);
        if (gs_member_rest(m).len <= GS_LIMIT_DOCUMENT)
            continue;
        drop_rest(f);
        f->reader = NULL;
        return gs_fail(err, GS_ELIMIT, f->path, (unsigned)f->line, "line longer than the limit of %zu MB",
                       GS_LIMIT_DOCUMENT >> 20);
    }
    if (n == 0) {
        f->reader = NULL;
        return status;
    }
    out->line = f->line;
    out->offset = m->offset;
    out->reader = f->reader;
    f->line += count_lines(m->buf.ptr + m->at, n);
    return take_bytes(f, n, bytes, err);
}

gs_status gs_framer_next(gs_framer *f, gs_buf *bytes, gs_record *out, gs_error *err)
{
    gs_arena_reset(&f->arena);
    *out = (gs_record){ .path = f->path };
    for (;;) {
        gs_status status = f->reader ? GS_OK : open_member(f, err);
        if (status != GS_OK || !f->reader)
            return status;
        out->member = f->name;
        out->offset = f->member.offset;
        switch (f->reader->framing) {
        case GS_FRAME_WHOLE: status = frame_whole(f, bytes, out, err); break;
        case GS_FRAME_LINES: status = frame_lines(f, bytes, out, err); break;
        case GS_FRAME_WARC: break;
        }
        if (status != GS_OK || out->reader) {
            out->bytes = gs_buf_span(bytes);
            return status;
        }
    }
}
