/* HTTP messages as archives keep them. Many archivers undo the encodings and keep the fields that name them, so a body
 * that is plainly not encoded is taken as it is. What a broken encoding has given up to the fault is kept, with a
 * note. */
#include "ingest/internal.h"

#include <string.h>

enum { MAX_CODINGS = 3 };

bool gs_http_parse(gs_span message, gs_http *out)
{
    gs_span look = { message.ptr, message.len < GS_LIMIT_HEADER ? message.len : GS_LIMIT_HEADER };
    if (message.len < 12 || memcmp(message.ptr, "HTTP/", 5) != 0)
        return false;
    size_t len = gs_header_len(look, 0);
    if (len == 0)
        return false;
    gs_span line, header = { message.ptr, len };
    gs_span_line(&header, &line);
    const char *blank = memchr(line.ptr, ' ', line.len), *end = line.ptr + line.len;
    if (!blank || end - blank < 4)
        return false;
    out->status = 0;
    for (int i = 1; i <= 3; i++) {
        if (blank[i] < '0' || blank[i] > '9')
            return false;
        out->status = out->status * 10 + (unsigned)(blank[i] - '0');
    }
    out->header = header;
    out->body = (gs_span){ message.ptr + len, message.len - len };
    return true;
}

/* --- Chunks --- */

/* The size line at *at, passed by; false: there is none. */
static bool chunk_size(gs_span body, size_t *at, uint64_t *size)
{
    size_t i = *at, digits = 0;
    *size = 0;
    for (; i < body.len && digits < 12; i++, digits++) {
        int digit = gs_hex_value(body.ptr[i]);
        if (digit < 0)
            break;
        *size = *size * 16 + (uint64_t)digit;
    }
    const char *feed = i < body.len ? memchr(body.ptr + i, '\n', body.len - i) : NULL;
    bool ends = feed && (body.ptr[i] == ';' || body.ptr[i] == ' ' || body.ptr[i] == '\r' || body.ptr[i] == '\n');
    if (digits == 0 || !ends)
        return false;
    *at = (size_t)(feed - body.ptr) + 1;
    return true;
}

/* Behind the line end of a chunk; false: there is none. */
static bool chunk_end(gs_span body, size_t *at)
{
    if (*at < body.len && body.ptr[*at] == '\r')
        ++*at;
    return *at < body.len && body.ptr[(*at)++] == '\n';
}

static void unchunk(gs_http_body *b)
{
    gs_span body = b->bytes;
    size_t at = 0;
    uint64_t size;
    if (!chunk_size(body, &at, &size))
        return; /* undone already */
    while (size) {
        size_t here = body.len - at;
        gs_buf_put(&b->unchunked, body.ptr + at, size < here ? (size_t)size : here);
        if (size > here) {
            b->note = "a chunk of the answer is longer than the record";
            break;
        }
        at += (size_t)size;
        if (!chunk_end(body, &at) || !chunk_size(body, &at, &size)) {
            b->note = at < body.len ? "the chunks of the answer are broken" : "the answer's last chunks are missing";
            break;
        }
    }
    b->bytes = gs_buf_span(&b->unchunked);
}

/* --- Content-Encoding --- */

static gs_status unpack(gs_http_body *b, gs_span coding, gs_error *err)
{
    gs_buf out = { 0 };
    bool whole = false;
    gs_status status = gs_coding_undo(coding, b->bytes, &out, &whole, err);
    if (status == GS_OK && !whole && out.len == 0)
        status = gs_fail(err, GS_EFORMAT, NULL, 0, "the answer's %.*s is damaged", (int)coding.len, coding.ptr);
    if (status != GS_OK) {
        gs_buf_done(&out);
        return status;
    }
    if (!whole && !b->note)
        b->note = "the answer's content encoding is damaged or has no end";
    gs_buf_done(&b->decoded); /* the coding outside this one, if any */
    b->decoded = out;
    b->bytes = gs_buf_span(&b->decoded);
    return GS_OK;
}

static bool is_markup(gs_span body)
{
    gs_span text = gs_span_trim(body);
    return text.len && (*text.ptr == '<' || (text.len > 3 && memcmp(text.ptr, "\xef\xbb\xbf<", 4) == 0));
}

/* Not what is undone already. */
static gs_status undo(gs_http_body *b, gs_span coding, gs_error *err)
{
    if (coding.len == 0 || gs_span_is(coding, "identity") || b->bytes.len == 0 || is_markup(b->bytes) ||
        !gs_coding_shows(coding, b->bytes))
        return GS_OK;
    return unpack(b, coding, err);
}

/* The codings of a field, the last first. */
static gs_status undo_codings(gs_http_body *b, gs_span field, gs_error *err)
{
    gs_status status = GS_OK;
    for (int i = 0; field.len && status == GS_OK; i++) {
        const char *comma = memrchr(field.ptr, ',', field.len);
        size_t from = comma ? (size_t)(comma - field.ptr) + 1 : 0;
        if (i == MAX_CODINGS)
            return gs_fail(err, GS_ELIMIT, NULL, 0, "more than %d codings of an answer", MAX_CODINGS);
        status = undo(b, gs_span_trim((gs_span){ field.ptr + from, field.len - from }), err);
        field.len = from ? from - 1 : 0;
    }
    return status;
}

gs_status gs_http_decode(const gs_http *http, gs_http_body *out, gs_error *err)
{
    gs_span transfer = gs_header_field(http->header, "Transfer-Encoding");
    *out = (gs_http_body){ .bytes = http->body };
    if (transfer.len && memmem(transfer.ptr, transfer.len, "hunked", 6))
        unchunk(out);
    if (out->unchunked.failed)
        return gs_fail_nomem(err);
    return undo_codings(out, gs_header_field(http->header, "Content-Encoding"), err);
}

void gs_http_body_done(gs_http_body *body)
{
    gs_buf_done(&body->unchunked);
    gs_buf_done(&body->decoded);
}
