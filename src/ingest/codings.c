/* Content codings of HTTP: gzip, deflate, br, zstd. What comes before a fault is kept. */
#include "ingest/internal.h"

#include <brotli/decode.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

enum { STEP = 64 << 10 };

/* For a step more, within the limit. */
static gs_status make_room(gs_buf *out, gs_error *err)
{
    if (out->len > GS_LIMIT_DOCUMENT)
        return gs_fail(err, GS_ELIMIT, NULL, 0, "the answer unpacks to more than the limit of %zu MB",
                       GS_LIMIT_DOCUMENT >> 20);
    return gs_buf_reserve(out, STEP) ? GS_OK : gs_fail_nomem(err);
}

/* --- gzip and deflate --- */

static gs_status inflate_all(z_stream *z, gs_buf *out, bool *whole, gs_error *err)
{
    int code = Z_OK;
    while (code == Z_OK) {
        gs_status status = make_room(out, err);
        if (status != GS_OK)
            return status;
        z->next_out = (unsigned char *)out->ptr + out->len;
        z->avail_out = STEP;
        code = inflate(z, Z_NO_FLUSH);
        out->len += STEP - z->avail_out;
        if (code == Z_STREAM_END && z->avail_in > 2 && z->next_in[0] == 0x1f && z->next_in[1] == 0x8b)
            code = inflateReset(z); /* another member */
    }
    *whole = code == Z_STREAM_END;
    return code == Z_MEM_ERROR ? gs_fail_nomem(err) : GS_OK;
}

/* `bits`: of zlib, which say gzip, zlib or bare deflate. */
static gs_status inflate_as(gs_span packed, int bits, gs_buf *out, bool *whole, gs_error *err)
{
    z_stream z = { .next_in = (unsigned char *)packed.ptr, .avail_in = (uInt)packed.len };
    gs_buf_clear(out);
    if (inflateInit2(&z, bits) != Z_OK)
        return gs_fail_nomem(err);
    gs_status status = inflate_all(&z, out, whole, err);
    inflateEnd(&z);
    return status;
}

static gs_status undo_gzip(gs_span packed, gs_buf *out, bool *whole, gs_error *err)
{
    return inflate_as(packed, 16 + MAX_WBITS, out, whole, err);
}

/* zlib's form or, by a widespread error, the bare one. */
static gs_status undo_deflate(gs_span packed, gs_buf *out, bool *whole, gs_error *err)
{
    gs_status status = inflate_as(packed, MAX_WBITS, out, whole, err);
    if (status == GS_OK && !*whole && out->len == 0)
        status = inflate_as(packed, -MAX_WBITS, out, whole, err);
    return status;
}

/* --- br and zstd --- */

static gs_status undo_br(gs_span packed, gs_buf *out, bool *whole, gs_error *err)
{
    BrotliDecoderState *state = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (!state)
        return gs_fail_nomem(err);
    const uint8_t *from = (const uint8_t *)packed.ptr;
    size_t n_from = packed.len;
    BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    gs_status status = GS_OK;
    while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && (status = make_room(out, err)) == GS_OK) {
        uint8_t *to = (uint8_t *)out->ptr + out->len;
        size_t n_to = STEP;
        result = BrotliDecoderDecompressStream(state, &n_from, &from, &n_to, &to, NULL);
        out->len += STEP - n_to;
    }
    *whole = result == BROTLI_DECODER_RESULT_SUCCESS;
    BrotliDecoderDestroyInstance(state);
    return status;
}

static gs_status undo_zstd(gs_span packed, gs_buf *out, bool *whole, gs_error *err)
{
    ZSTD_DStream *stream = ZSTD_createDStream();
    if (!stream)
        return gs_fail_nomem(err);
    ZSTD_inBuffer from = { .src = packed.ptr, .size = packed.len };
    size_t code = 1; /* 0: a frame has ended */
    bool goes_on = true;
    gs_status status = GS_OK;
    while (goes_on && (status = make_room(out, err)) == GS_OK) {
        ZSTD_outBuffer to = { .dst = out->ptr + out->len, .size = STEP };
        code = ZSTD_decompressStream(stream, &to, &from);
        out->len += to.pos;
        goes_on = !ZSTD_isError(code) && (from.pos < from.size || to.pos == to.size);
    }
    *whole = code == 0;
    ZSTD_freeDStream(stream);
    return status;
}

/* --- The table --- */

static const struct coding {
    const char *name;
    const char *magic; /* how its bytes begin; "": any way */
    gs_status (*undo)(gs_span packed, gs_buf *out, bool *whole, gs_error *err);
} codings[] = {
    { "gzip", "\x1f\x8b", undo_gzip }, { "x-gzip", "\x1f\x8b", undo_gzip }, { "deflate", "", undo_deflate },
    { "br", "", undo_br },             { "zstd", "\x28\xb5\x2f\xfd", undo_zstd },
};

static const struct coding *find(gs_span name)
{
    for (size_t i = 0; i < sizeof(codings) / sizeof(*codings); i++)
        if (gs_span_is(name, codings[i].name))
            return &codings[i];
    return NULL;
}

bool gs_coding_shows(gs_span name, gs_span bytes)
{
    const struct coding *coding = find(name);
    size_t len = coding ? strlen(coding->magic) : 0;
    return bytes.len >= len && (len == 0 || memcmp(bytes.ptr, coding->magic, len) == 0);
}

gs_status gs_coding_undo(gs_span name, gs_span packed, gs_buf *out, bool *whole, gs_error *err)
{
    const struct coding *coding = find(name);
    name = gs_span_cut(name, 40);
    if (!coding)
        return gs_fail(err, GS_EFORMAT, NULL, 0, "Content-Encoding %.*s is not read", (int)name.len, name.ptr);
    return coding->undo(packed, out, whole, err);
}
