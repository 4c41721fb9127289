/* Archives (tar, zip) and the compressions besides gzip (zst, xz, bz2), by libarchive. */
#include "ingest/source.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BLOCK = 256 << 10, MAX_REOPENED = 100 };

struct gs_unpack {
    struct archive *archive;
    gs_source *from;
    const char *path;
    int fd;
    uint64_t *position;
    gs_error below;   /* what stopped the source */
    gs_span rest;     /* of the block that libarchive gave */
    gs_buf name;
    gs_arena arena;
    gs_packing packing;
    uint64_t n_entries;   /* whose headers were read */
    unsigned n_reopened;
    bool entry_ended, ended;
    bool lost;            /* what is there is no header, which was told */
    bool reopen;          /* the entry was broken beyond libarchive, but its archive lists the others */
    char block[BLOCK];
};

/* libarchive says little of what is wrong with bytes, and nothing of where. */
static gs_status fail(gs_unpack *u, int code, gs_error *err)
{
    const char *why = archive_error_string(u->archive);
    u->entry_ended = true;
    u->ended |= code == ARCHIVE_FATAL; /* behind a broken header nothing is known */
    if (u->below.code != GS_OK) {
        if (err)
            *err = u->below;
        return u->below.code;
    }
    if (archive_errno(u->archive) == ENOMEM)
        return gs_fail_nomem(err);
    return gs_fail(err, GS_EFORMAT, u->path, 0, "damaged or cut short: %s", why ? why : "unknown reason");
}

static la_ssize_t read_below(struct archive *archive, void *context, const void **block)
{
    gs_unpack *u = context;
    size_t n;
    *block = u->block;
    if (gs_source_read(u->from, u->block, BLOCK, &n, &u->below) == GS_OK)
        return (la_ssize_t)n;
    archive_set_error(archive, EIO, "%s", u->below.message);
    return ARCHIVE_FATAL;
}

static la_int64_t seek_below(struct archive *archive, void *context, la_int64_t offset, int whence)
{
    gs_unpack *u = context;
    off_t at = lseek(u->fd, offset, whence);
    if (at < 0 && archive)
        archive_set_error(archive, errno, "%s", strerror(errno));
    if (at < 0)
        return ARCHIVE_FATAL;
    *u->position = (uint64_t)at;
    return at;
}

static void choose_formats(struct archive *a, gs_packing packing)
{
    archive_read_support_format_tar(a);
    archive_read_support_format_zip(a);
    if (packing != GS_PACK_FILTER)
        return;
    archive_read_support_filter_zstd(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_bzip2(a);
    archive_read_support_format_raw(a);
    archive_read_support_format_empty(a);
}

static gs_status open_archive(gs_unpack *u, gs_error *err)
{
    u->archive = archive_read_new();
    if (!u->archive)
        return gs_fail_nomem(err);
    choose_formats(u->archive, u->packing);
    archive_read_set_read_callback(u->archive, read_below);
    if (u->fd >= 0)
        archive_read_set_seek_callback(u->archive, seek_below);
    archive_read_set_callback_data(u->archive, u);
    return archive_read_open1(u->archive) == ARCHIVE_OK ? GS_OK : fail(u, ARCHIVE_FATAL, err);
}

/* Begins anew and passes by the entries that were read. */
static gs_status reopen(gs_unpack *u, gs_error *err)
{
    struct archive_entry *entry;
    archive_read_free(u->archive);
    u->reopen = false;
    u->n_reopened++;
    seek_below(NULL, u, 0, SEEK_SET);
    gs_status status = open_archive(u, err);
    int code = ARCHIVE_OK;
    for (uint64_t i = 0; status == GS_OK && i < u->n_entries && code != ARCHIVE_EOF; i++) {
        code = archive_read_next_header(u->archive, &entry);
        if (code == ARCHIVE_FATAL)
            status = fail(u, code, err);
    }
    u->ended |= status != GS_OK;
    return status;
}

gs_status gs_unpack_new(gs_source *from, gs_packing packing, int fd, uint64_t *position, const char *path,
                        gs_unpack **out, gs_error *err)
{
    gs_unpack *u = calloc(1, sizeof(*u));
    if (!u)
        return gs_fail_nomem(err);
    u->from = from;
    u->path = path;
    u->fd = fd;
    u->position = position;
    u->packing = packing;
    gs_status status = open_archive(u, err);
    if (status == GS_OK)
        *out = u;
    else
        gs_unpack_free(u);
    return status;
}

void gs_unpack_free(gs_unpack *u)
{
    if (!u)
        return;
    if (u->archive)
        archive_read_free(u->archive);
    gs_buf_done(&u->name);
    gs_arena_done(&u->arena);
    free(u);
}

/* Names come in any encoding; what is no UTF-8 is replaced. A raw file's entry is called "data". */
static gs_status keep_name(gs_unpack *u, struct archive_entry *entry, gs_error *err)
{
    const char *name = archive_entry_pathname_utf8(entry);
    gs_text text = { 0 };
    if (!name)
        name = archive_entry_pathname(entry);
    gs_buf_clear(&u->name);
    gs_arena_reset(&u->arena);
    if (name && archive_format(u->archive) != ARCHIVE_FORMAT_RAW) {
        if (gs_text_decode(gs_span_of(name), false, &u->arena, &text, NULL) == GS_OK)
            gs_buf_put(&u->name, text.span.ptr, text.span.len);
        else
            gs_buf_puts(&u->name, "(unreadable name)");
    }
    gs_buf_putc(&u->name, '\0');
    return u->name.failed ? gs_fail_nomem(err) : GS_OK;
}

/* Files with bytes of their own; what macOS puts beside them is none. */
static bool is_wanted(struct archive_entry *entry)
{
    const char *name = archive_entry_pathname(entry);
    mode_t type = archive_entry_filetype(entry);
    return (type == AE_IFREG || type == 0) && !archive_entry_hardlink(entry) &&
           !(name && strncmp(name, "__MACOSX/", 9) == 0);
}

gs_status gs_unpack_next(gs_unpack *u, const char **name, gs_error *err)
{
    struct archive_entry *entry;
    *name = NULL;
    if (u->reopen) {
        gs_status status = reopen(u, err);
        if (status != GS_OK)
            return status;
    }
    while (!u->ended) {
        int code = archive_read_next_header(u->archive, &entry);
        u->rest.len = 0;
        u->entry_ended = code == ARCHIVE_EOF;
        u->n_entries++;
        if (code == ARCHIVE_EOF) {
            u->ended = true;
            if (u->n_entries == 1 && u->packing == GS_PACK_FILTER)
                *name = ""; /* nothing, compressed */
        } else if (code == ARCHIVE_RETRY && u->lost) {
            continue;
        } else if (code == ARCHIVE_RETRY || code < ARCHIVE_WARN) {
            u->lost = code == ARCHIVE_RETRY;
            return fail(u, code, err);
        } else if (is_wanted(entry)) {
            u->lost = false;
            gs_status status = keep_name(u, entry, err);
            *name = status == GS_OK ? u->name.ptr : NULL;
            return status;
        }
    }
    return GS_OK;
}

bool gs_unpack_skips(const gs_unpack *u)
{
    return (archive_format(u->archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
}

/* An entry that cannot be unpacked. A zip in a file lists the others. */
static gs_status fail_entry(gs_unpack *u, int code, gs_error *err)
{
    gs_status status = fail(u, code, err);
    bool listed = gs_unpack_skips(u) && u->fd >= 0;
    u->reopen = u->ended && listed && u->below.code == GS_OK && u->n_reopened < MAX_REOPENED;
    u->ended = u->ended && !u->reopen;
    return status;
}

/* Block by block, since archive_read_data() waits until all that was asked for is there. Holes are left out. */
gs_status gs_unpack_read(void *context, void *to, size_t size, size_t *n, gs_error *err)
{
    gs_unpack *u = context;
    *n = 0;
    while (u->rest.len == 0 && !u->entry_ended) {
        const void *block = NULL;
        size_t len = 0;
        la_int64_t offset;
        int code = archive_read_data_block(u->archive, &block, &len, &offset);
        if (code == ARCHIVE_EOF)
            u->entry_ended = true;
        else if (code == ARCHIVE_RETRY || code < ARCHIVE_WARN)
            return fail_entry(u, code, err);
        else
            u->rest = (gs_span){ block, len };
    }
    *n = u->rest.len < size ? u->rest.len : size;
    if (*n == 0)
        return GS_OK;
    memcpy(to, u->rest.ptr, *n);
    u->rest = (gs_span){ u->rest.ptr + *n, u->rest.len - *n };
    return GS_OK;
}
