/* gzip: members one after another, each of which may be damaged without harm to the others.
 *
 * libarchive's filter checks no sum and ends at the first fault. Here a fault is told once; then the next ten bytes
 * that can begin a member are looked for, from behind the beginning of the broken one, as far back as they are still
 * at hand. Bytes are gone over again no more often than they are read, whatever is in them. */
#include "ingest/source.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum { BLOCK = 128 << 10, HEADER = 10, GZIP_ONLY = 16 + MAX_WBITS };

typedef enum phase { BETWEEN, INSIDE, SEARCHING, ENDED } phase;

struct gs_gunzip {
    gs_source *from;
    const char *path;
    z_stream z;
    phase phase;
    bool doubtful;   /* the member was found by searching and has given nothing yet */
    uint64_t base;   /* in the file, of block[0] */
    uint64_t member; /* where the member at hand begins */
    uint64_t again;  /* bytes gone over a second time */
    size_t len;      /* of block */
    unsigned char block[BLOCK];
};

gs_status gs_gunzip_new(gs_source *from, const char *path, gs_gunzip **out, gs_error *err)
{
    gs_gunzip *g = calloc(1, sizeof(*g));
    if (!g)
        return gs_fail_nomem(err);
    g->from = from;
    g->path = path;
    g->z.next_in = g->block;
    if (inflateInit2(&g->z, GZIP_ONLY) != Z_OK) {
        free(g);
        return gs_fail_nomem(err);
    }
    *out = g;
    return GS_OK;
}

void gs_gunzip_free(gs_gunzip *g)
{
    if (!g)
        return;
    inflateEnd(&g->z);
    free(g);
}

static uint64_t position(const gs_gunzip *g)
{
    return g->base + (uint64_t)(g->z.next_in - g->block);
}

/* More input behind what is left of it; none: `*n` is 0. */
static gs_status refill(gs_gunzip *g, size_t *n, gs_error *err)
{
    size_t left = g->z.avail_in;
    g->base = position(g);
    memmove(g->block, g->z.next_in, left);
    g->z.next_in = g->block;
    g->len = left;
    gs_status status = gs_source_read(g->from, g->block + left, BLOCK - left, n, err);
    g->len += *n;
    g->z.avail_in = (uInt)g->len;
    return status;
}

static void skip(gs_gunzip *g, size_t n)
{
    g->z.next_in += n;
    g->z.avail_in -= (uInt)n;
}

static void begin(gs_gunzip *g, bool doubtful)
{
    inflateReset(&g->z);
    g->member = position(g);
    g->doubtful = doubtful;
    g->phase = INSIDE;
}

/* Back to behind the beginning of the broken member. */
static void search_from_member(gs_gunzip *g)
{
    uint64_t from = g->member + 1 > g->base ? g->member + 1 : g->base;
    uint64_t back = position(g) - from;
    g->phase = SEARCHING;
    if (from > position(g) || g->again + back > g->base + g->len)
        return;
    g->again += back;
    g->z.next_in -= back;
    g->z.avail_in += (uInt)back;
}

/* Known compression, no reserved flag, a level and a system there are. */
static bool may_begin(const unsigned char *p)
{
    return p[0] == 0x1f && p[1] == 0x8b && p[2] == 8 && (p[3] & 0xe0) == 0 && (p[8] == 0 || p[8] == 2 || p[8] == 4) &&
           (p[9] <= 13 || p[9] == 255);
}

/* To the next beginning, or to the end of the input at hand but for what may be the front of one. */
static bool search(gs_gunzip *g)
{
    while (g->z.avail_in >= HEADER) {
        if (may_begin(g->z.next_in))
            return true;
        const unsigned char *next = memchr(g->z.next_in + 1, 0x1f, g->z.avail_in - 1);
        skip(g, next ? (size_t)(next - g->z.next_in) : g->z.avail_in);
    }
    return false;
}

/* Zeros behind a member fill up a tape; anything else is damage. */
static gs_status between(gs_gunzip *g, gs_error *err)
{
    while (g->z.avail_in && *g->z.next_in == 0)
        skip(g, 1);
    if (g->z.avail_in == 0)
        return GS_OK;
    if (*g->z.next_in == 0x1f) {
        begin(g, false);
        return GS_OK;
    }
    g->phase = SEARCHING;
    return gs_fail(err, GS_EFORMAT, g->path, 0, "byte %llu of the file is no gzip", (unsigned long long)position(g));
}

static gs_status inside(gs_gunzip *g, void *to, size_t size, size_t *n, gs_error *err)
{
    g->z.next_out = to;
    g->z.avail_out = (uInt)size;
    int code = inflate(&g->z, Z_NO_FLUSH);
    *n = size - g->z.avail_out;
    if (*n)
        g->doubtful = false;
    if (code == Z_STREAM_END)
        g->phase = BETWEEN;
    if (code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR || *n) /* a fault behind bytes is told again */
        return GS_OK;
    const char *why = code == Z_NEED_DICT ? "needs a dictionary" : g->z.msg ? g->z.msg : "out of memory";
    bool silent = g->doubtful;
    gs_status status = gs_fail(err, GS_EFORMAT, g->path, 0, "gzip damaged in the member at byte %llu: %s",
                               (unsigned long long)g->member, why);
    search_from_member(g);
    return silent ? GS_OK : status;
}

static gs_status ended(gs_gunzip *g, gs_error *err)
{
    bool cut = g->phase == INSIDE && !g->doubtful;
    g->phase = ENDED;
    return cut ? gs_fail(err, GS_EFORMAT, g->path, 0, "gzip cut short in the member at byte %llu",
                         (unsigned long long)g->member)
               : GS_OK;
}

gs_status gs_gunzip_read(void *context, void *to, size_t size, size_t *n, gs_error *err)
{
    gs_gunzip *g = context;
    gs_status status = GS_OK;
    *n = 0;
    size = size < (1u << 30) ? size : 1u << 30; /* zlib counts in int */
    while (*n == 0 && status == GS_OK && g->phase != ENDED) {
        size_t got = 1;
        if (g->z.avail_in < (g->phase == SEARCHING ? HEADER : 1))
            status = refill(g, &got, err);
        if (status != GS_OK || got == 0)
            return status != GS_OK ? status : ended(g, err);
        if (g->phase == BETWEEN)
            status = between(g, err);
        else if (g->phase == INSIDE)
            status = inside(g, to, size, n, err);
        else if (search(g))
            begin(g, true);
    }
    return status;
}
