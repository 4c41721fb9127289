/* The sentences of a version as one blob: forty rows an article would cost more than all the rest of it.
 *
 * A byte with the form's version; languages, each with its length; sentences, each as: bytes since the end of the one
 * before, length, a byte of bits (headline, scored), the flags, the language, and where it is scored its scores as
 * 16-bit numbers, low byte first. Numbers are of seven bits a byte, the lowest first. Read through a cursor that cannot
 * overrun: a database may be damaged. */
#include "store/internal.h"

#include <string.h>

enum { FORM = 1, IS_HEADLINE = 1, IS_SCORED = 2, FULL = 65535, LEAST_SENTENCE = 5 };

static void put_number(gs_buf *out, uint64_t n)
{
    for (; n > 127; n >>= 7)
        gs_buf_putc(out, (char)((n & 127) | 128));
    gs_buf_putc(out, (char)n);
}

static void put_sentence(gs_buf *out, const gs_stored_sentence *s, uint32_t before)
{
    put_number(out, s->start - before);
    put_number(out, s->end - s->start);
    gs_buf_putc(out, (char)((s->role == GS_HEADLINE ? IS_HEADLINE : 0) | (s->scored ? IS_SCORED : 0)));
    gs_buf_putc(out, (char)s->flags);
    gs_buf_putc(out, (char)s->lang);
    for (int i = 0; s->scored && i < GS_N_LABELS; i++) {
        float score = s->scores[i] < 0 ? 0 : s->scores[i] > 1 ? 1 : s->scores[i];
        unsigned n = (unsigned)(score * FULL + .5f);
        gs_buf_putc(out, (char)(n & 255));
        gs_buf_putc(out, (char)(n >> 8));
    }
}

bool gs_sentences_pack(const gs_stored_version *version, gs_buf *out)
{
    uint32_t before = 0;
    gs_buf_putc(out, FORM);
    put_number(out, version->n_langs);
    for (size_t i = 0; i < version->n_langs; i++) {
        put_number(out, strlen(version->langs[i]));
        gs_buf_puts(out, version->langs[i]);
    }
    put_number(out, version->n_sentences);
    for (size_t i = 0; i < version->n_sentences; i++) {
        const gs_stored_sentence *s = &version->sentences[i];
        if (s->start < before || s->end < s->start || s->lang >= version->n_langs)
            return false;
        put_sentence(out, s, before);
        before = s->end;
    }
    return !out->failed;
}

/* --- Reading --- */

typedef struct cursor {
    const unsigned char *at, *end;
    bool failed;
} cursor;

static unsigned take_byte(cursor *c)
{
    if (c->at == c->end) {
        c->failed = true;
        return 0;
    }
    return *c->at++;
}

static uint32_t take_number(cursor *c)
{
    uint64_t n = 0;
    for (unsigned shift = 0; shift < 35; shift += 7) {
        unsigned byte = take_byte(c);
        n |= (uint64_t)(byte & 127) << shift;
        if (byte < 128)
            break;
    }
    if (n > UINT32_MAX)
        c->failed = true;
    return (uint32_t)n;
}

/* How many things of at least `size` bytes follow; none where there cannot be as many. */
static uint32_t take_count(cursor *c, size_t size)
{
    uint32_t n = take_number(c);
    if (n > (size_t)(c->end - c->at) / size)
        c->failed = true;
    return c->failed ? 0 : n;
}

static bool take_langs(cursor *c, gs_arena *arena, gs_stored_version *out)
{
    size_t n = take_count(c, 1);
    const char **langs = gs_arena_array(arena, n ? n : 1, sizeof(*langs));
    for (size_t i = 0; langs && i < n && !c->failed; i++) {
        uint32_t len = take_count(c, 1);
        langs[i] = gs_arena_copy(arena, (gs_span){ (const char *)c->at, len });
        if (!langs[i])
            return false;
        c->at += len;
    }
    out->langs = langs;
    out->n_langs = n;
    return langs;
}

static void take_sentence(cursor *c, uint32_t before, size_t n_langs, gs_stored_sentence *s)
{
    uint32_t gap = take_number(c), len = take_number(c);
    if (gap > UINT32_MAX - before || len > UINT32_MAX - before - gap)
        c->failed = true;
    s->start = before + gap;
    s->end = s->start + len;
    unsigned bits = take_byte(c);
    s->role = bits & IS_HEADLINE ? GS_HEADLINE : GS_BODY;
    s->scored = bits & IS_SCORED;
    s->flags = take_byte(c);
    s->lang = (uint8_t)take_byte(c);
    if (s->lang >= n_langs)
        c->failed = true;
    for (int i = 0; s->scored && i < GS_N_LABELS; i++) {
        unsigned low = take_byte(c);
        s->scores[i] = (float)(low | take_byte(c) << 8) / FULL;
    }
}

gs_status gs_sentences_unpack(gs_span blob, gs_arena *arena, gs_stored_version *out, gs_error *err)
{
    cursor c = { (const unsigned char *)blob.ptr, (const unsigned char *)blob.ptr + blob.len, false };
    if (take_byte(&c) != FORM || c.failed)
        return gs_fail(err, GS_EFORMAT, NULL, 0, "store: damaged sentences");
    if (!take_langs(&c, arena, out))
        return gs_fail_nomem(err);
    size_t n = take_count(&c, LEAST_SENTENCE);
    gs_stored_sentence *sentences = gs_arena_array(arena, n ? n : 1, sizeof(*sentences));
    if (!sentences)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < n && !c.failed; i++)
        take_sentence(&c, i ? sentences[i - 1].end : 0, out->n_langs, &sentences[i]);
    if (c.failed || c.at != c.end)
        return gs_fail(err, GS_EFORMAT, NULL, 0, "store: damaged sentences");
    out->sentences = sentences;
    out->n_sentences = n;
    return GS_OK;
}
