/* Bytes to records and articles, by every framing: each ends, offsets rise, errors say something and have a file. The
 * extractor of pages has a target of its own; here a page is what the answer was decoded to. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../unit/html_stub.h"
#include "fuzz.h"

static bool take(void *context, const gs_article *a)
{
    size_t *n = context;
    FUZZ_CHECK(a->text.len <= GS_LIMIT_DOCUMENT + (64 << 10) && (a->text.len == 0 || a->text.ptr));
    for (size_t i = 0; i < a->n_notes; i++)
        FUZZ_CHECK(*a->notes[i]);
    ++*n;
    return true;
}

static void check_error(const gs_error *err)
{
    FUZZ_CHECK(*err->message && err->code != GS_OK && err->code != GS_ENOMEM);
}

static void read_all(const char *path, const gs_reader *reader, size_t size)
{
    gs_framer *framer;
    gs_buf bytes = { 0 };
    gs_arena arena = { 0 };
    uint64_t last = 0;
    size_t articles = 0, calls = 0;
    gs_error err = { 0 };
    FUZZ_CHECK(gs_framer_open(path, reader, &framer, &err) == GS_OK);
    for (;;) {
        gs_record record;
        gs_status status = gs_framer_next(framer, &bytes, &record, &err);
        FUZZ_CHECK(calls++ <= 100 + size);
        if (status == GS_OK && !record.reader)
            break;
        if (status == GS_OK && !record.member) {
            FUZZ_CHECK(record.offset >= last && record.bytes.len <= GS_LIMIT_DOCUMENT + GS_LIMIT_HEADER + (1 << 20));
            last = record.offset;
        }
        gs_arena_reset(&arena);
        if (status == GS_OK && record.reader->framing != GS_FRAME_LINES)
            status = record.reader->read(&record, NULL, &arena,
                                         (gs_article_sink){ .take = take, .context = &articles }, &err);
        else if (status != GS_OK)
            FUZZ_CHECK(strcmp(err.file, path) == 0);
        if (status != GS_OK)
            check_error(&err);
    }
    gs_framer_close(framer);
    gs_buf_done(&bytes);
    gs_arena_done(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[32];
    int fd = memfd_create("warc", MFD_CLOEXEC);
    FUZZ_CHECK(fd >= 0 && write(fd, data, size) == (ssize_t)size);
    snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
    read_all(path, &gs_reader_warc, size);
    read_all(path, NULL, size);
    close(fd);
    return 0;
}
