/* Sources: see source.h. */
#include "ingest/source.h"

#include <string.h>

void gs_source_init(gs_source *s, gs_source_fn *read, void *context)
{
    s->read = read;
    s->context = context;
    s->n = s->at = 0;
    s->late.code = GS_OK;
}

gs_status gs_source_read(gs_source *s, void *to, size_t size, size_t *n, gs_error *err)
{
    size_t here = s->n - s->at;
    *n = 0;
    if (here) {
        *n = here < size ? here : size;
        memcpy(to, s->head + s->at, *n);
        s->at += *n;
        return GS_OK;
    }
    if (s->late.code != GS_OK) {
        if (err)
            *err = s->late;
        gs_status code = s->late.code;
        s->late.code = GS_OK;
        return code;
    }
    return s->read(s->context, to, size, n, err);
}

static bool begins(const gs_source *s, const char *magic, size_t len)
{
    return s->n >= len && memcmp(s->head, magic, len) == 0;
}

/* Old archives have no magic, but every header has a sum of its bytes, its own field taken as blanks. */
static bool is_tar(const gs_source *s)
{
    enum { SUM = 148, SUM_LEN = 8 };
    unsigned sum = 0, said = 0;
    int digits = 0;
    if (s->n < GS_SOURCE_HEAD)
        return false;
    for (int i = 0; i < GS_SOURCE_HEAD; i++)
        sum += i >= SUM && i < SUM + SUM_LEN ? ' ' : (unsigned char)s->head[i];
    for (int i = SUM; i < SUM + SUM_LEN; i++) {
        if (s->head[i] >= '0' && s->head[i] <= '7') {
            said = said * 8 + (unsigned)(s->head[i] - '0');
            digits++;
        } else if (digits) {
            break;
        }
    }
    return digits > 0 && said == sum;
}

/* Nothing packed begins with a line of text. */
static bool is_line(const gs_source *s)
{
    const char *feed = memchr(s->head, '\n', s->n);
    return feed && !memchr(s->head, '\0', (size_t)(feed - s->head));
}

gs_packing gs_source_look(gs_source *s)
{
    size_t got = 1;
    while (s->n < GS_SOURCE_HEAD && !is_line(s) && got && s->late.code == GS_OK) {
        got = 0;
        s->read(s->context, s->head + s->n, GS_SOURCE_HEAD - s->n, &got, &s->late);
        s->n += got;
    }
    if (begins(s, "\x1f\x8b\x08", 3))
        return GS_PACK_GZIP;
    if (begins(s, "\x28\xb5\x2f\xfd", 4) || begins(s, "\xfd" "7zXZ", 6) ||
        (begins(s, "BZh", 3) && s->n >= 10 && (memcmp(s->head + 4, "1AY&SY", 6) == 0 || s->head[4] == '\x17')))
        return GS_PACK_FILTER;
    if (s->n >= 4 && (s->head[0] & 0xf0) == 0x50 && memcmp(s->head + 1, "\x2a\x4d\x18", 3) == 0)
        return GS_PACK_ZSTD_DICT;
    if (begins(s, "PK\3\4", 4) || begins(s, "PK\5\6", 4) || is_tar(s))
        return GS_PACK_ARCHIVE;
    return GS_PACK_NONE;
}
