/* Streams: a file's members, decompressed and unpacked by libarchive. A file that is neither packed nor compressed is
 * its own and only member.
 *
 * Bombs: what unpacks to more than RATIO times what was read, over a first FREE bytes, is refused. Archives of text
 * reach 20 or 30 to one; a bomb a thousand. */
#include "ingest/ingest.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BLOCK = 256 << 10, RATIO = 200, FREE = 64 << 20 };

struct gs_stream {
    struct archive *archive;
    const char *path;
    int fd;
    uint64_t unpacked;
    gs_buf name;
    bool ended;
};

GS_DEFINE_AUTO(gs_stream, gs_stream_close)

/* libarchive says little of what is wrong with bytes, and nothing of where. */
static gs_status fail(const gs_stream *s, gs_error *err)
{
    int number = archive_errno(s->archive);
    const char *why = archive_error_string(s->archive);
    if (number == ENOMEM)
        return gs_fail_nomem(err);
    return gs_fail(err, GS_EFORMAT, s->path, 0, "damaged or cut short: %s", why ? why : "unknown reason");
}

static gs_status open_archive(gs_stream *s, gs_error *err)
{
    s->archive = archive_read_new();
    if (!s->archive)
        return gs_fail_nomem(err);
    archive_read_support_filter_gzip(s->archive);
    archive_read_support_filter_zstd(s->archive);
    archive_read_support_filter_xz(s->archive);
    archive_read_support_filter_bzip2(s->archive);
    archive_read_support_format_tar(s->archive);
    archive_read_support_format_zip(s->archive);
    archive_read_support_format_raw(s->archive);
    archive_read_support_format_empty(s->archive);
    return archive_read_open_fd(s->archive, s->fd, BLOCK) == ARCHIVE_OK ? GS_OK : fail(s, err);
}

gs_status gs_stream_open(const char *path, gs_stream **out, gs_error *err)
{
    gs_auto(gs_stream_close) gs_stream *s = calloc(1, sizeof(*s));
    if (!s)
        return gs_fail_nomem(err);
    s->path = path;
    s->fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (s->fd < 0)
        return gs_fail(err, errno == ENOENT ? GS_ENOENT : GS_EIO, path, 0, "%s", strerror(errno));
    gs_status status = open_archive(s, err);
    if (status == GS_OK)
        *out = gs_steal(s);
    return status;
}

void gs_stream_close(gs_stream *s)
{
    if (!s)
        return;
    if (s->archive)
        archive_read_free(s->archive);
    if (s->fd > STDIN_FILENO)
        close(s->fd);
    gs_buf_done(&s->name);
    free(s);
}

/* A raw file's entry is called "data". */
static gs_status keep_name(gs_stream *s, struct archive_entry *entry, gs_error *err)
{
    const char *name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry);
    gs_buf_clear(&s->name);
    if (name && archive_format(s->archive) != ARCHIVE_FORMAT_RAW)
        gs_buf_puts(&s->name, name);
    gs_buf_putc(&s->name, '\0');
    return s->name.failed ? gs_fail_nomem(err) : GS_OK;
}

gs_status gs_stream_member(gs_stream *s, const char **name, gs_error *err)
{
    struct archive_entry *entry;
    *name = NULL;
    while (!s->ended) {
        int code = archive_read_next_header(s->archive, &entry);
        if (code == ARCHIVE_EOF) {
            s->ended = true;
        } else if (code < ARCHIVE_WARN) {
            s->ended = true; /* behind a broken header nothing is known */
            return fail(s, err);
        } else if (archive_entry_filetype(entry) == AE_IFREG || archive_entry_filetype(entry) == 0) {
            gs_status status = keep_name(s, entry, err);
            *name = status == GS_OK ? s->name.ptr : NULL;
            return status;
        }
    }
    return GS_OK;
}

gs_status gs_stream_read(gs_stream *s, void *to, size_t size, size_t *n, gs_error *err)
{
    ssize_t got = archive_read_data(s->archive, to, size);
    *n = 0;
    if (got < 0)
        return fail(s, err);
    s->unpacked += (uint64_t)got;
    if (s->unpacked > FREE && s->unpacked / RATIO > gs_stream_position(s))
        return gs_fail(err, GS_ELIMIT, s->path, 0, "unpacks to more than %d times its size: no archive of texts does",
                       RATIO);
    *n = (size_t)got;
    return GS_OK;
}

bool gs_stream_is_packed(gs_span head)
{
    static const struct {
        size_t at, len;
        const char *bytes;
    } magics[] = { { 0, 2, "\x1f\x8b" },         { 0, 4, "\x28\xb5\x2f\xfd" }, { 0, 6, "\xfd" "7zXZ\0" },
                   { 0, 3, "BZh" },              { 0, 4, "PK\3\4" },          { 257, 5, "ustar" } };
    for (size_t i = 0; i < sizeof(magics) / sizeof(*magics); i++)
        if (head.len >= magics[i].at + magics[i].len &&
            memcmp(head.ptr + magics[i].at, magics[i].bytes, magics[i].len) == 0)
            return true;
    return false;
}

uint64_t gs_stream_position(const gs_stream *s)
{
    int64_t n = archive_filter_bytes(s->archive, -1);
    return n > 0 ? (uint64_t)n : 0;
}
