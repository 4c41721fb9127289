/* Streams: a file's members, decompressed and unpacked. A file that is neither packed nor compressed is its own and
 * only member. In layers: the file; what gzip holds; the members of an archive; what gzip holds of a member.
 *
 * Bombs: what unpacks to more than RATIO times what was read, over a first FREE bytes, is refused. Archives of text
 * reach 20 or 30 to one; a bomb a thousand. */
#include "ingest/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { RATIO = 200, FREE = 64 << 20 };

struct gs_stream {
    const char *path;
    int fd;
    uint64_t position, unpacked;
    gs_source file, unzipped, entry, unzipped_entry;
    gs_source *member; /* one of them; NULL: none is open */
    gs_gunzip *gunzip, *gunzip_entry;
    gs_unpack *unpack;
    bool started, ended;
    bool unreadable; /* the file failed: there is no more of it */
};

GS_DEFINE_AUTO(gs_stream, gs_stream_close)

static gs_status read_file(void *context, void *to, size_t size, size_t *n, gs_error *err)
{
    gs_stream *s = context;
    ssize_t got;
    *n = 0;
    if (s->unreadable)
        return GS_OK;
    do
        got = read(s->fd, to, size);
    while (got < 0 && errno == EINTR);
    if (got < 0) {
        s->unreadable = true;
        return gs_fail(err, GS_EIO, s->path, 0, "%s", strerror(errno));
    }
    *n = (size_t)got;
    s->position += *n;
    return GS_OK;
}

gs_status gs_stream_open(const char *path, gs_stream **out, gs_error *err)
{
    struct stat info;
    gs_auto(gs_stream_close) gs_stream *s = calloc(1, sizeof(*s));
    if (!s)
        return gs_fail_nomem(err);
    s->path = path;
    s->fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (s->fd < 0)
        return gs_fail(err, errno == ENOENT ? GS_ENOENT : GS_EIO, path, 0, "%s", strerror(errno));
    if (fstat(s->fd, &info) == 0 && S_ISDIR(info.st_mode))
        return gs_fail(err, GS_EIO, path, 0, "is a directory");
    gs_source_init(&s->file, read_file, s);
    *out = gs_steal(s);
    return GS_OK;
}

void gs_stream_close(gs_stream *s)
{
    if (!s)
        return;
    gs_unpack_free(s->unpack);
    gs_gunzip_free(s->gunzip);
    gs_gunzip_free(s->gunzip_entry);
    if (s->fd > STDIN_FILENO)
        close(s->fd);
    free(s);
}

/* The file as an archive. What can be sought in is, for the directory at the end of a zip. */
static gs_status open_archive(gs_stream *s, gs_source *packed, gs_packing packing, gs_error *err)
{
    bool seeks = packed == &s->file && lseek(s->fd, 0, SEEK_SET) == 0;
    if (packing == GS_PACK_ZSTD_DICT)
        return gs_fail(err, GS_EFORMAT, s->path, 0, "zstd with a dictionary in front is not read");
    if (seeks) {
        gs_source_init(packed, read_file, s);
        s->position = 0;
    }
    gs_status status = gs_unpack_new(packed, packing, seeks ? s->fd : -1, &s->position, s->path, &s->unpack, err);
    gs_source_init(&s->entry, gs_unpack_read, s->unpack);
    return status;
}

/* Takes the wrapping off, as far as the first bytes show any. */
static gs_status start(gs_stream *s, gs_error *err)
{
    gs_source *at = &s->file;
    gs_status status = GS_OK;
    gs_packing packing = gs_source_look(at);
    if (packing == GS_PACK_GZIP) {
        status = gs_gunzip_new(at, s->path, &s->gunzip, err);
        gs_source_init(&s->unzipped, gs_gunzip_read, s->gunzip);
        at = &s->unzipped;
        packing = status == GS_OK ? gs_source_look(at) : GS_PACK_NONE;
    }
    if (status != GS_OK)
        return status;
    if (packing != GS_PACK_NONE && packing != GS_PACK_GZIP)
        return open_archive(s, at, packing, err);
    s->member = at;
    return GS_OK;
}

static gs_status next_entry(gs_stream *s, const char **name, gs_error *err)
{
    gs_gunzip_free(s->gunzip_entry);
    s->gunzip_entry = NULL;
    s->member = NULL;
    gs_status status = gs_unpack_next(s->unpack, name, err);
    if (status != GS_OK || !*name)
        return status;
    gs_source_init(&s->entry, gs_unpack_read, s->unpack);
    s->member = &s->entry;
    if (gs_source_look(&s->entry) != GS_PACK_GZIP)
        return GS_OK;
    status = gs_gunzip_new(&s->entry, s->path, &s->gunzip_entry, err);
    gs_source_init(&s->unzipped_entry, gs_gunzip_read, s->gunzip_entry);
    s->member = status == GS_OK ? &s->unzipped_entry : NULL;
    return status;
}

gs_status gs_stream_member(gs_stream *s, const char **name, gs_error *err)
{
    gs_status status = GS_OK;
    *name = NULL;
    if (s->ended)
        return GS_OK;
    if (!s->started) {
        s->started = true;
        status = start(s, err);
        if (s->member)
            *name = "";
        s->ended = status != GS_OK;
        if (status != GS_OK || s->member)
            return status;
    }
    if (s->unpack)
        return next_entry(s, name, err);
    s->ended = true;
    return GS_OK;
}

bool gs_stream_skips(const gs_stream *s)
{
    return s->unpack && gs_unpack_skips(s->unpack);
}

gs_status gs_stream_read(gs_stream *s, void *to, size_t size, size_t *n, gs_error *err)
{
    *n = 0;
    if (s->ended || !s->member)
        return GS_OK;
    gs_status status = gs_source_read(s->member, to, size, n, err);
    s->unpacked += *n;
    if (s->unpacked > FREE && s->unpacked / RATIO > s->position) {
        *n = 0;
        s->ended = true;
        return gs_fail(err, GS_ELIMIT, s->path, 0, "unpacks to more than %d times its size: no archive of texts does",
                       RATIO);
    }
    return status;
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
    return s->position;
}
