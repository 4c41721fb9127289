/* Bytes that come one after another, each source on top of another: a file, what gzip holds, a member of an archive.
 * Private to the files of streams. */
#ifndef GS_INGEST_SOURCE_H
#define GS_INGEST_SOURCE_H

#include "ingest/ingest.h"

/* Up to `size` bytes into `to`, as they come; *n is 0 at the end. After an error the next call goes on behind the
 * damage, or says that it is the end. */
typedef gs_status gs_source_fn(void *context, void *to, size_t size, size_t *n, gs_error *err);

enum { GS_SOURCE_HEAD = 512 }; /* a tar header: the longest thing a format is told by */

/* Its first bytes can be looked at before they are read. */
typedef struct gs_source {
    gs_source_fn *read;
    void *context;
    char head[GS_SOURCE_HEAD];
    size_t n, at; /* bytes of head; those of them that were read */
    gs_error late; /* an error met while looking: comes behind the head */
} gs_source;

typedef enum gs_packing { GS_PACK_NONE, GS_PACK_GZIP, GS_PACK_FILTER, GS_PACK_ZSTD_DICT, GS_PACK_ARCHIVE } gs_packing;

/* Replaces *source. */
void gs_source_init(gs_source *source, gs_source_fn *read, void *context);
gs_status gs_source_read(gs_source *source, void *to, size_t size, size_t *n, gs_error *err);
/* What its first bytes say. Waits for no more of them than a line. */
gs_packing gs_source_look(gs_source *source);

/* --- gzip (gunzip.c) --- */

typedef struct gs_gunzip gs_gunzip;

gs_status gs_gunzip_new(gs_source *from, const char *path, gs_gunzip **out, gs_error *err);
void gs_gunzip_free(gs_gunzip *gunzip);
gs_source_fn gs_gunzip_read;

/* --- tar, zip; zst, xz, bz2 (unpack.c) --- */

typedef struct gs_unpack gs_unpack;

/* `fd`: what `from` reads, where it can be sought in, else -1; *position is then kept. */
gs_status gs_unpack_new(gs_source *from, gs_packing packing, int fd, uint64_t *position, const char *path,
                        gs_unpack **out, gs_error *err);
void gs_unpack_free(gs_unpack *unpack);
/* The next file of the archive; *name NULL at the end, "" where it has none. */
gs_status gs_unpack_next(gs_unpack *unpack, const char **name, gs_error *err);
gs_source_fn gs_unpack_read;
/* Is the next entry reached without unpacking the rest of this one? */
bool gs_unpack_skips(const gs_unpack *unpack);

#endif
