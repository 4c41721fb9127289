/* Addresses to fetch: operands, and lines of standard input as they come. */
#include "cli/fetch.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Editors begin a file, and so a line of several files in a row, with a byte order mark. */
static gs_span without_mark(gs_span line)
{
    bool has = line.len >= 3 && memcmp(line.ptr, "\xef\xbb\xbf", 3) == 0;
    return gs_span_trim(has ? (gs_span){ line.ptr + 3, line.len - 3 } : line);
}

/* The next line that holds something, cut off what was read; false: there is none yet. */
static bool take_line(gs_fetch_urls *urls, gs_span *out)
{
    while (urls->taken < urls->lines.len) {
        gs_span rest = { urls->lines.ptr + urls->taken, urls->lines.len - urls->taken };
        bool whole = urls->ended || rest.len > 2 * GS_LIMIT_URL || memchr(rest.ptr, '\n', rest.len);
        if (!whole)
            return false;
        gs_span_line(&rest, out);
        urls->taken = urls->lines.len - rest.len;
        *out = without_mark(gs_span_trim(*out));
        if (out->len && out->ptr[0] != '#')
            return true;
    }
    return false;
}

static gs_status read_more(gs_fetch_urls *urls, gs_error *err)
{
    enum { PIECE = 16 << 10 };
    gs_buf *lines = &urls->lines;
    if (urls->taken) {
        memmove(lines->ptr, lines->ptr + urls->taken, lines->len - urls->taken);
        lines->len -= urls->taken;
        urls->taken = 0;
    }
    if (!gs_buf_reserve(lines, PIECE))
        return gs_fail_nomem(err);
    if (!gs_interrupt_wait_input(urls->interrupt, STDIN_FILENO))
        return GS_OK;
    ssize_t n = read(STDIN_FILENO, lines->ptr + lines->len, PIECE);
    if (n < 0 && errno != EINTR && errno != EAGAIN)
        return gs_fail(err, GS_EIO, "-", 0, "%s", strerror(errno));
    lines->len += n > 0 ? (size_t)n : 0;
    urls->ended = n == 0;
    return GS_OK;
}

static bool next_line(gs_fetch_urls *urls, gs_span *out, gs_status *status, gs_error *err)
{
    while (!take_line(urls, out)) {
        if (urls->ended)
            return false;
        *status = read_more(urls, err);
        if (*status != GS_OK || urls->interrupt->caught)
            return false;
    }
    return true;
}

bool gs_fetch_urls_next(gs_fetch_urls *urls, gs_buf *url, gs_status *status, gs_error *err)
{
    gs_span text = { 0 };
    *status = GS_OK;
    for (;;) {
        if (urls->in_lines && next_line(urls, &text, status, err))
            break;
        if (*status != GS_OK || gs_interrupt_caught(urls->interrupt) || (!urls->in_lines && urls->at == urls->n))
            return false;
        if (urls->in_lines) {
            urls->in_lines = false;
            continue;
        }
        text = gs_span_of(urls->ptr[urls->at++]);
        urls->in_lines = gs_span_eq(text, gs_span_of("-"));
        if (!urls->in_lines)
            break;
    }
    gs_buf_clear(url);
    gs_buf_put(url, text.ptr, text.len);
    gs_buf_putc(url, '\0');
    *status = url->failed ? gs_fail_nomem(err) : GS_OK;
    return !url->failed;
}

void gs_fetch_urls_done(gs_fetch_urls *urls)
{
    gs_buf_done(&urls->lines);
}
