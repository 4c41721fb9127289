/* Files line by line or byte by byte, so that their size does not matter. */
#include "train/internal.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 64 << 10 };

/* Reads on behind what is there; what was handed out makes room. */
static gs_status fill(gs_lines *lines, gs_error *err)
{
    gs_buf *buf = &lines->buf;
    if (lines->at) {
        memmove(buf->ptr, buf->ptr + lines->at, buf->len - lines->at);
        buf->len -= lines->at;
        lines->at = 0;
    }
    if (!gs_buf_reserve(buf, CHUNK))
        return gs_fail_nomem(err);
    ssize_t n;
    do
        n = read(lines->fd, buf->ptr + buf->len, CHUNK);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        return gs_fail(err, GS_EIO, lines->path, 0, "%s", errno == EISDIR ? "is a directory" : strerror(errno));
    lines->ended = n == 0;
    buf->len += (size_t)n;
    return GS_OK;
}

gs_status gs_lines_open(gs_lines *lines, const char *path, gs_error *err)
{
    *lines = (gs_lines){ .path = path, .fd = STDIN_FILENO };
    if (strcmp(path, "-") != 0)
        lines->fd = open(path, O_RDONLY | O_CLOEXEC);
    if (lines->fd < 0)
        return gs_fail(err, errno == ENOENT ? GS_ENOENT : GS_EIO, path, 0, "%s", strerror(errno));
    gs_status status = GS_OK;
    while (status == GS_OK && lines->buf.len < 3 && !lines->ended)
        status = fill(lines, err);
    if (status != GS_OK)
        gs_lines_close(lines);
    else if (lines->buf.len >= 3 && memcmp(lines->buf.ptr, "\xef\xbb\xbf", 3) == 0)
        lines->at = 3;
    return status;
}

gs_status gs_lines_next(gs_lines *lines, gs_span *out, gs_error *err)
{
    size_t seen = 0;
    const char *feed;
    *out = (gs_span){ 0 };
    for (;;) {
        size_t left = lines->buf.len - lines->at;
        feed = left > seen ? memchr(lines->buf.ptr + lines->at + seen, '\n', left - seen) : NULL;
        if (feed || lines->ended)
            break;
        if (left > GS_LIMIT_LINE)
            return gs_fail(err, GS_ELIMIT, lines->path, lines->line + 1, "a line over the limit of %zu MB",
                           GS_LIMIT_LINE >> 20);
        seen = left;
        gs_status status = fill(lines, err);
        if (status != GS_OK)
            return status;
    }
    char *start = lines->buf.ptr + lines->at;
    size_t len = feed ? (size_t)(feed - start) : lines->buf.len - lines->at;
    if (!feed && len == 0)
        return GS_OK;
    lines->at += len + (feed != NULL);
    lines->line++;
    *out = (gs_span){ start, len - (feed && len && start[len - 1] == '\r') };
    return GS_OK;
}

int gs_lines_peek(gs_lines *lines)
{
    lines->line += lines->line == 0;
    while (lines->at == lines->buf.len && !lines->ended)
        if (fill(lines, NULL) != GS_OK)
            return -1;
    return lines->at < lines->buf.len ? (unsigned char)lines->buf.ptr[lines->at] : -1;
}

void gs_lines_skip(gs_lines *lines)
{
    lines->line += lines->buf.ptr[lines->at++] == '\n';
}

void gs_lines_close(gs_lines *lines)
{
    if (lines->fd > STDIN_FILENO)
        close(lines->fd);
    gs_buf_done(&lines->buf);
    *lines = (gs_lines){ .fd = -1 };
}
