/* A member's bytes, looked at before they are taken. */
#include "ingest/internal.h"

#include <string.h>

enum { PIECE = 256 << 10 };

/* What was taken leaves the buffer once it is most of it. */
static void tidy(gs_member *m)
{
    if (m->at < m->buf.len - m->at)
        return;
    if (m->buf.len > m->at)
        memmove(m->buf.ptr, m->buf.ptr + m->at, m->buf.len - m->at);
    m->buf.len -= m->at;
    m->at = 0;
}

gs_status gs_member_more(gs_member *m, gs_error *err)
{
    size_t got = 0;
    tidy(m);
    if (!gs_buf_reserve(&m->buf, PIECE))
        return gs_fail_nomem(err);
    gs_status status = gs_stream_read(m->stream, m->buf.ptr + m->buf.len, PIECE, &got, err);
    m->buf.len += got;
    m->ended = got == 0;
    return status;
}

gs_status gs_member_fill(gs_member *m, size_t n, gs_error *err)
{
    gs_status status = GS_OK;
    while (status == GS_OK && !m->ended && m->buf.len - m->at < n)
        status = gs_member_more(m, err);
    return status;
}

void gs_member_take(gs_member *m, size_t n)
{
    m->at += n;
    m->offset += n;
}
