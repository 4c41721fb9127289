/* Framing: the members of a file as records, by the reader that is named or that the first bytes suggest. */
#include "ingest/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HEAD = 4096 }; /* bytes a reader is chosen by */

struct gs_framer {
    const char *path;
    gs_stream *stream;
    gs_member member;
    const gs_reader *wanted; /* NULL: by the first bytes */
    const gs_reader *reader; /* of the member; NULL: none is open */
    const char *name;        /* of the member, or NULL */
    uint64_t line;           /* of the member, that comes next */
    size_t looked;           /* bytes of the member's rest that have no line feed */
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
    free(f);
}

uint64_t gs_framer_position(const gs_framer *f)
{
    return gs_stream_position(f->stream);
}

/* Is there a line that JSON lines begin with? Then nothing more is waited for. */
static bool has_json_line(gs_span head)
{
    gs_span line;
    if (!head.len || !memchr(head.ptr, '\n', head.len) || !gs_span_line(&head, &line))
        return false;
    line = gs_span_trim(line);
    return line.len > 1 && line.ptr[0] == '{' && line.ptr[line.len - 1] == '}';
}

/* The name that the first bytes go by: without what says how it was compressed. */
static const gs_reader *choose(gs_span head, const char *name)
{
    static const char *const packings[] = { ".gz", ".zst", ".xz", ".bz2" };
    char bare[256];
    const char *slash = strrchr(name, '/');
    snprintf(bare, sizeof(bare), "%s", slash ? slash + 1 : name);
    size_t len = strlen(bare);
    for (size_t i = 0; i < sizeof(packings) / sizeof(*packings); i++) {
        size_t n = strlen(packings[i]);
        if (len > n && strcmp(bare + len - n, packings[i]) == 0)
            bare[len - n] = '\0';
    }
    return gs_reader_probe(head, bare);
}

/* Opens the next member; f->reader stays NULL at the end. */
static gs_status open_member(gs_framer *f, gs_error *err)
{
    const char *name;
    f->name = NULL;
    gs_status status = gs_stream_member(f->stream, &name, err);
    if (status != GS_OK || !name)
        return status;
    gs_member_begin(&f->member);
    f->name = *name ? name : NULL;
    f->line = 1;
    f->looked = 0;
    f->reader = f->wanted;
    if (f->wanted)
        return GS_OK;
    while (!f->member.ended && gs_member_rest(&f->member).len < HEAD && !has_json_line(gs_member_rest(&f->member)))
        gs_member_more(&f->member);
    f->reader = choose(gs_member_rest(&f->member), f->name ? f->name : f->path);
    return GS_OK;
}

static gs_status take_bytes(gs_framer *f, size_t n, gs_buf *bytes, gs_error *err)
{
    gs_buf_clear(bytes);
    gs_buf_put(bytes, gs_member_rest(&f->member).ptr, n);
    gs_member_take(&f->member, n);
    return bytes->failed ? gs_fail_nomem(err) : GS_OK;
}

/* Forgets a member; reads it to its end, gaps and all, unless what follows can be reached without. */
static void drop_rest(gs_framer *f)
{
    gs_member_take(&f->member, gs_member_rest(&f->member).len);
    if (f->member.gap.code == GS_OK && gs_stream_skips(f->stream))
        return;
    do {
        gs_member_take(&f->member, gs_member_rest(&f->member).len);
        gs_member_more(&f->member);
    } while (!f->member.ended || gs_member_cross(&f->member, NULL) != GS_OK);
}

/* A member with a gap is no record: what it has may be cut anywhere. */
static gs_status frame_whole(gs_framer *f, gs_buf *bytes, gs_record *out, gs_error *err)
{
    gs_member_fill(&f->member, GS_LIMIT_DOCUMENT + 1);
    size_t n = gs_member_rest(&f->member).len;
    gs_status status = GS_OK;
    if (n > GS_LIMIT_DOCUMENT)
        status = gs_fail(err, GS_ELIMIT, f->path, 0, "larger than the limit of %zu MB", GS_LIMIT_DOCUMENT >> 20);
    else
        status = gs_member_cross(&f->member, err);
    if (status == GS_OK)
        status = take_bytes(f, n, bytes, err);
    if (status == GS_OK)
        out->reader = f->reader;
    else
        drop_rest(f);
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

/* Length of the whole lines that are there; of all at the end of the member, not before a gap. */
static size_t whole_lines(gs_framer *f)
{
    gs_span rest = gs_member_rest(&f->member);
    const char *feed = rest.len > f->looked ? memrchr(rest.ptr + f->looked, '\n', rest.len - f->looked) : NULL;
    f->looked = rest.len;
    return f->member.ended && f->member.gap.code == GS_OK ? rest.len : feed ? (size_t)(feed - rest.ptr) + 1 : 0;
}

/* Passes by a line that is too long; the lines behind it are read. */
static gs_status drop_line(gs_framer *f, gs_error *err)
{
    gs_member *m = &f->member;
    uint64_t line = f->line;
    for (const char *feed = NULL; !feed;) {
        gs_span rest = gs_member_rest(m);
        feed = rest.len ? memchr(rest.ptr, '\n', rest.len) : NULL;
        gs_member_take(m, feed ? (size_t)(feed + 1 - rest.ptr) : rest.len);
        if (!feed && m->ended)
            break;
        if (!feed)
            gs_member_more(m);
    }
    f->line++;
    return gs_fail(err, GS_ELIMIT, f->path, (unsigned)line, "line longer than the limit of %zu MB",
                   GS_LIMIT_DOCUMENT >> 20);
}

/* A byte order mark is no part of the first line. */
static void pass_mark(gs_member *m)
{
    gs_span rest = gs_member_rest(m);
    if (m->offset == 0 && rest.len >= 3 && memcmp(rest.ptr, "\xef\xbb\xbf", 3) == 0)
        gs_member_take(m, 3);
}

/* The lines that a piece gave, so that a pipe is read as it comes; the last of the member may lack its line feed.
 * Behind a gap reading goes on, and lines are counted as if nothing were missing. */
static gs_status frame_lines(gs_framer *f, gs_buf *bytes, gs_record *out, gs_error *err)
{
    gs_member *m = &f->member;
    size_t n;
    out->line = f->line;
    while ((n = whole_lines(f)) == 0 && !m->ended) {
        if (gs_member_rest(m).len > GS_LIMIT_LINE) {
            f->looked = 0;
            return drop_line(f, err);
        }
        gs_member_more(m);
    }
    f->looked = 0;
    if (n > 3 && m->offset == 0) {
        pass_mark(m);
        n -= (size_t)m->offset;
        out->offset = m->offset;
    }
    if (n == 0) {
        gs_status status = gs_member_cross(m, err);
        if (status == GS_OK)
            f->reader = NULL;
        return status;
    }
    out->reader = f->reader;
    f->line += count_lines(gs_member_rest(m).ptr, n);
    return take_bytes(f, n, bytes, err);
}

static gs_status frame_warc(gs_framer *f, gs_buf *bytes, gs_record *out, gs_error *err)
{
    gs_status status = gs_warc_next(&f->member, bytes, out, err);
    if (status == GS_OK && !out->reader)
        f->reader = NULL;
    return status;
}

/* Says where in the file: member, offset. */
static gs_status fail_at(const gs_framer *f, const gs_record *record, bool offset, gs_error *err)
{
    char why[sizeof(err->message)], name[128], place[32] = "";
    if (err->code == GS_ENOMEM)
        return err->code;
    snprintf(why, sizeof(why), "%s", err->message);
    gs_span cut = gs_span_cut(gs_span_of(f->name ? f->name : ""), sizeof(name) - 1);
    snprintf(name, sizeof(name), "%.*s", (int)cut.len, cut.ptr);
    if (offset)
        snprintf(place, sizeof(place), "%s@ %llu", *name ? " " : "", (unsigned long long)record->offset);
    return gs_fail(err, err->code, f->path, err->line, "%s%s%s%s", name, place, *name || *place ? ": " : "", why);
}

static gs_status next_record(gs_framer *f, gs_buf *bytes, gs_record *out, gs_error *err)
{
    switch (f->reader->framing) {
    case GS_FRAME_WHOLE: return frame_whole(f, bytes, out, err);
    case GS_FRAME_LINES: return frame_lines(f, bytes, out, err);
    case GS_FRAME_WARC: return frame_warc(f, bytes, out, err);
    }
    return GS_OK;
}

gs_status gs_framer_next(gs_framer *f, gs_buf *bytes, gs_record *out, gs_error *err)
{
    gs_error own;
    err = err ? err : &own;
    *out = (gs_record){ .path = f->path };
    for (;;) {
        gs_status status = f->reader ? GS_OK : open_member(f, err);
        if (status != GS_OK || !f->reader)
            return status != GS_OK ? fail_at(f, out, false, err) : status;
        bool whole = f->reader->framing == GS_FRAME_WHOLE;
        out->member = f->name;
        out->offset = f->member.offset;
        status = next_record(f, bytes, out, err);
        if (status != GS_OK)
            return fail_at(f, out, !whole, err);
        if (out->reader) {
            out->bytes = gs_buf_span(bytes);
            return status;
        }
    }
}
