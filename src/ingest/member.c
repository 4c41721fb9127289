/* A member's bytes, looked at before they are taken. What cannot be read is a gap: bytes before it are given first,
 * then its error, then what comes behind it. */
#include "ingest/internal.h"

#include <string.h>

enum { PIECE = 256 << 10 };

void gs_member_begin(gs_member *m)
{
    gs_buf_clear(&m->buf);
    m->at = 0;
    m->offset = 0;
    m->ended = false;
    m->gap.code = GS_OK;
}

/* What was taken leaves the buffer once it is a good part of it, so that bytes are moved a few times at most. */
static void tidy(gs_member *m)
{
    size_t rest = m->buf.len - m->at;
    if (m->at < rest / 4)
        return;
    if (rest)
        memmove(m->buf.ptr, m->buf.ptr + m->at, rest);
    m->buf.len = rest;
    m->at = 0;
}

void gs_member_more(gs_member *m)
{
    size_t got = 0;
    if (m->ended)
        return;
    tidy(m);
    if (!gs_buf_reserve(&m->buf, PIECE))
        gs_fail_nomem(&m->gap);
    else if (gs_stream_read(m->stream, m->buf.ptr + m->buf.len, PIECE, &got, &m->gap) == GS_OK)
        m->gap.code = GS_OK;
    m->buf.len += got;
    m->ended = got == 0;
}

void gs_member_fill(gs_member *m, size_t n)
{
    while (!m->ended && m->buf.len - m->at < n)
        gs_member_more(m);
}

void gs_member_take(gs_member *m, size_t n)
{
    m->at += n;
    m->offset += n;
}

gs_status gs_member_cross(gs_member *m, gs_error *err)
{
    gs_status code = m->gap.code;
    if (code == GS_OK)
        return GS_OK;
    gs_member_take(m, gs_member_rest(m).len);
    if (err)
        *err = m->gap;
    m->gap.code = GS_OK;
    m->ended = code == GS_ENOMEM; /* it would only fail again */
    return code;
}
