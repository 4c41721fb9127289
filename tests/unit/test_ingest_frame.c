/* Framing: records of members, and what is passed by of those that are damaged or too large. */
#include <fcntl.h>

#include "alloc.h"
#include "ingest.h"
#include "html_stub.h"

Test(ingest_frame, an_empty_file_is_an_empty_text)
{
    expect_told(tell(gs_span_of(""), NULL), "]", "text");
    expect_told(tell(gs_span_of(""), &gs_reader_jsonl), "", "lines");
    expect_told(tell(gs_span_of(""), &gs_reader_warc), "", "warc");
}

Test(ingest_frame, lines_as_they_are)
{
    expect_told(tell(gs_span_of("{\"text\":\"a\"}\n\n{\"text\":\"b\"}"), NULL), "1+0: {\"text\":\"a\"}\n3+14: {\"text\":\"b\"}", "lines");
}

Test(ingest_frame, a_byte_order_mark_is_passed_by)
{
    expect_told(tell(gs_span_of("\xef\xbb\xbf{\"text\":\"a\"}\n"), NULL), "1+3: {\"text\":\"a\"}", "mark");
    expect_told(tell(gs_span_of("\xef\xbb\xbf"), &gs_reader_jsonl), "1+0: \xef\xbb\xbf", "only a mark");
}

Test(ingest_frame, the_name_counts_without_its_packing)
{
    gs_buf a = { 0 };
    char path[] = "/tmp/ingest-XXXXXX.jsonl.gz";
    put_gzip(&a, gs_span_of("{\"a\":\"b\"}\n"));
    int fd = mkstemps(path, 9);
    cr_assert_geq(fd, 0);
    cr_assert_eq(write(fd, a.ptr, a.len), (ssize_t)a.len);
    expect_told(tell_file(path, NULL), "1+0: {\"a\"", "packed");
    close(fd);
    unlink(path);
    gs_buf_done(&a);
}

Test(ingest_frame, a_line_comes_through_a_pipe_at_once, .timeout = 20)
{
    static const char first[] = "{\"text\":\"a\"}\n", second[] = "{\"text\":\"b\"}\n{\"te";
    const gs_reader *const readers[] = { NULL, &gs_reader_jsonl };
    for (size_t i = 0; i < 2; i++) {
        int ends[2];
        char path[32];
        gs_framer *framer = NULL;
        gs_record record;
        gs_buf bytes = { 0 };
        gs_error err = { 0 };
        cr_assert_eq(pipe(ends), 0);
        snprintf(path, sizeof(path), "/proc/self/fd/%d", ends[0]);
        cr_assert_eq(gs_framer_open(path, readers[i], &framer, &err), GS_OK, "%s", err.message);
        cr_assert_eq(write(ends[1], first, strlen(first)), (ssize_t)strlen(first));
        cr_assert_eq(gs_framer_next(framer, &bytes, &record, &err), GS_OK);
        cr_expect(gs_span_eq(record.bytes, gs_span_of(first)));
        cr_assert_eq(write(ends[1], second, strlen(second)), (ssize_t)strlen(second));
        cr_assert_eq(gs_framer_next(framer, &bytes, &record, &err), GS_OK);
        cr_expect_eq(record.bytes.len, strlen(first));
        cr_expect_eq(record.line, 2);
        cr_expect_eq(record.offset, strlen(first));
        close(ends[1]);
        cr_assert_eq(gs_framer_next(framer, &bytes, &record, &err), GS_OK);
        cr_expect(gs_span_eq(record.bytes, gs_span_of("{\"te")));
        cr_assert_eq(gs_framer_next(framer, &bytes, &record, &err), GS_OK);
        cr_expect_null(record.reader);
        gs_framer_close(framer);
        gs_buf_done(&bytes);
        close(ends[0]);
    }
}

Test(ingest_frame, a_line_has_a_limit_and_harms_no_other)
{
    gs_buf a = { 0 };
    gs_buf_puts(&a, "{\"text\":\"a\"}\n");
    cr_assert(gs_buf_reserve(&a, GS_LIMIT_LINE + (1 << 20)));
    memset(a.ptr + a.len, 'x', GS_LIMIT_LINE + (1 << 20));
    a.len += GS_LIMIT_LINE + (1 << 20);
    gs_buf_puts(&a, "\n{\"text\":\"b\"}\n");
    expect_told(tell(gs_buf_span(&a), &gs_reader_jsonl),
                "1+0: {\"text\":\"a\"}\n!too-large: @ 13: line longer than the limit of 32 MB\n3+34603022: {\"text\":\"b\"}", "long line");
    gs_buf_done(&a);
}

Test(ingest_frame, a_document_has_a_limit)
{
    gs_buf a = { 0 };
    put_noise(&a, GS_LIMIT_DOCUMENT + 1, 1);
    expect_told(tell(gs_buf_span(&a), &gs_reader_text), "!too-large: larger than the limit of 32 MB", "long text");
    gs_buf_done(&a);
}

Test(ingest_frame, lines_before_and_behind_damage_are_read)
{
    gs_buf a = { 0 };
    put_gzip(&a, gs_span_of("{\"text\":\"a\"}\n{\"te"));
    a.ptr[a.len - 6] ^= 1; /* its sum */
    put_gzip(&a, gs_span_of("{\"text\":\"b\"}\n"));
    expect_told(tell(gs_buf_span(&a), NULL), "1+0: {\"text\":\"a\"}\n!bad-format: @ 13: gzip damaged in the member at byte 0: "
                "incorrect data check\n2+17: {\"text\":\"b\"}", "gap");
    gs_buf_done(&a);
}

Test(ingest_frame, a_text_cut_short_is_no_text)
{
    gs_buf a = { 0 };
    put_gzip(&a, gs_span_of("Nothing but a text that ends too early."));
    a.len -= 10;
    expect_told(tell(gs_buf_span(&a), NULL), "!bad-format: gzip cut short in the member at byte 0", "cut");
    gs_buf_done(&a);
}

Test(ingest_frame, what_is_no_file)
{
    expect_told(tell_file("/tmp", NULL), "!unreadable: is a directory", "folder");
    expect_told(tell_file("/no/such/file", NULL), "!not-found: No such file or directory", "nothing");
}

/* --- Memory that runs out --- */

/* All records of a file, read; how many calls it took. */
static unsigned read_file(const char *path)
{
    gs_framer *framer = NULL;
    gs_buf bytes = { 0 };
    gs_arena arena = { 0 };
    gs_error err;
    told t = { 0 };
    unsigned calls = 0;
    if (gs_framer_open(path, NULL, &framer, &err) != GS_OK)
        return 1;
    for (; calls < 100; calls++) {
        gs_record record;
        gs_status status = gs_framer_next(framer, &bytes, &record, &err);
        if (status == GS_OK && !record.reader)
            break;
        gs_arena_reset(&arena);
        if (status == GS_OK && record.reader->framing != GS_FRAME_LINES)
            record.reader->read(&record, NULL, &arena, (gs_article_sink){ .take = tell_article, .context = &t }, &err);
    }
    gs_framer_close(framer);
    gs_buf_done(&bytes);
    gs_buf_done(&t.out);
    gs_arena_done(&arena);
    return calls;
}

Test(ingest_frame, without_memory_there_are_errors_and_no_leaks)
{
    gs_buf a = { 0 }, packed = { 0 };
    for (int i = 0; i < 3; i++)
        gs_buf_puts(&a, "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nWARC-Date: 2024\r\n"
                        "WARC-Truncated: time\r\nContent-Length: 107\r\n\r\n"
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html;charset=x\r\nTransfer-Encoding: chunked\r\n\r\n"
                        "f\r\n<p>Denied.</p>\n\r\n0\r\n\r\n\r\n\r\n");
    put_gzip(&packed, gs_buf_span(&a));
    memory_file f = memory_file_of(gs_buf_span(&packed));
    gs_buf_done(&a);
    gs_buf_done(&packed);
    long live = alloc.live;
    for (unsigned long left = 0; left < 200; left++) {
        alloc.left = left;
        alloc.armed = true;
        alloc.once = left % 2;
        cr_expect_lt(read_file(f.path), 100, "%lu: no end", left);
        alloc.armed = false;
        cr_expect_eq(alloc.live, live, "%lu: %ld blocks left", left, alloc.live - live);
    }
    cr_expect_eq(read_file(f.path), 3);
    close(f.fd);
}
