/* Archives: what is an article in them, and what a fault costs. */
#include "ingest.h"
#include "html_stub.h"

static const char page[] = "<!DOCTYPE html><html><body><article><p>The ministry flatly denied on Monday that it had ever "
                           "bought the land.</p></article></body></html>";

/* One record; `length` below 0: the true one. */
static void put_record_of(gs_buf *out, const char *fields, gs_span block, long long length)
{
    gs_buf_printf(out, "WARC/1.1\r\n%sContent-Length: %lld\r\n\r\n", fields,
                  length < 0 ? (long long)block.len : length);
    gs_buf_put(out, block.ptr, block.len);
    gs_buf_puts(out, "\r\n\r\n");
}

static void put_response(gs_buf *out, int number, const char *http, gs_span body, long long length)
{
    gs_buf block = { 0 }, fields = { 0 };
    gs_buf_printf(&block, "HTTP/1.1 %s\r\n\r\n", http);
    gs_buf_put(&block, body.ptr, body.len);
    gs_buf_printf(&fields, "WARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%d>\r\nWARC-Date: 2024-05-0%dT10:00:00Z\r\n"
                  "WARC-Target-URI: https://example.org/%d\r\nContent-Type: application/http; msgtype=response\r\n",
                  number, number % 10, number);
    gs_buf_putc(&fields, '\0');
    put_record_of(out, fields.ptr, gs_buf_span(&block), length);
    gs_buf_done(&block);
    gs_buf_done(&fields);
}

static void put_page(gs_buf *out, int number)
{
    put_response(out, number, "200 OK\r\nContent-Type: text/html; charset=utf-8", gs_span_of(page), -1);
}

#define ARTICLE(n) "[urn:uuid:" #n "|https://example.org/" #n "||2024-05-0" #n "T10:00:00Z"

static void expect(gs_buf *archive, const char *want, const char *what)
{
    expect_told(tell(gs_buf_span(archive), NULL), want, what);
    gs_buf_done(archive);
}

/* --- What is an article --- */

Test(ingest_warc, answers_with_pages_and_conversions)
{
    gs_buf a = { 0 };
    put_record_of(&a, "WARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\n", gs_span_of("software: x\r\n"), -1);
    put_page(&a, 1);
    put_record_of(&a, "WARC-Type: request\r\nContent-Type: application/http; msgtype=request\r\n",
                  gs_span_of("GET / HTTP/1.1\r\n\r\n"), -1);
    put_response(&a, 2, "301 Moved\r\nContent-Type: text/html", gs_span_of(page), -1);
    put_response(&a, 3, "200 OK\r\nContent-Type: image/png", gs_span_of(page), -1);
    put_response(&a, 4, "200 OK\r\nserver: x", gs_span_of(page), -1);
    put_record_of(&a, "warc-type: CONVERSION\r\nwarc-target-uri: <https://example.org/\r\n  5>\r\ncontent-type: text/plain\r\n",
                  gs_span_of("Two lines\nof text."), -1);
    put_record_of(&a, "WARC-Type: response\r\nContent-Type: text/dns\r\n", gs_span_of("x"), -1);
    expect(&a, ARTICLE(1) "\n" ARTICLE(4) "\n[|https://example.org/ 5|||given]Two lines\nof text.", "kinds");
}

Test(ingest_warc, line_ends_and_spaces_vary)
{
    gs_buf a = { 0 };
    gs_buf_puts(&a, "\n\nWARC/1.0\nWARC-Type:conversion\nContent-Type:text/plain;charset=utf-8\ncontent-length:\t3 \n\nabc\n\n\n\n"
                    "WARC/0.18 \r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\nd\r\n"
                    "WARC/1.1\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
    expect_told(tell(gs_buf_span(&a), &gs_reader_warc), "given]abc\ngiven]d\ngiven]", "line ends");
    gs_buf_done(&a);
}

Test(ingest_warc, a_part_of_a_page_is_said_to_be_one)
{
    gs_buf a = { 0 };
    put_record_of(&a, "WARC-Type: conversion\r\nWARC-Truncated: length\r\nContent-Type: text/plain\r\n",
                  gs_span_of("Text"), -1);
    expect(&a, "partial]Text {cut-short: the archive has a part of it (length)}", "truncated");
}

Test(ingest_warc, content_of_an_answer_is_decoded)
{
    gs_buf a = { 0 }, packed = { 0 };
    put_packed(&packed, gs_span_of(page), 31);
    put_response(&a, 1, "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", gs_buf_span(&packed), -1);
    put_response(&a, 2, "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br", gs_span_of("\x1b\x03"), -1);
    put_response(&a, 3, "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\nContent-Language: de", gs_span_of(page), -1);
    put_response(&a, 4, "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked", gs_span_of("ffff\r\n<p>Denied.</p>"), -1);
    expect(&a, "flatly denied\n!bad-format: the answer's br is damaged\n|de|\nDenied. {cut-short: a chunk of the "
               "answer is longer than the record} {archive-date: ", "codings");
    gs_buf_done(&packed);
}

/* --- Faults --- */

Test(ingest_warc, a_false_length_costs_one_record)
{
    static const struct { const char *name; long long length; const char *why; } rows[] = {
        { "long", 400, "a false length: 400 bytes, but another record begins after" },
        { "huge", 1LL << 60, "a false length: 1152921504606846976 bytes, but another record begins after" },
        { "over the limit", 40 << 20, "a false length: 41943040 bytes, but another record begins after" },
        { "short", 100, "a false length: no record begins behind 100 bytes" },
        { "none", 0, "a false length: no record begins behind 0 bytes" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_buf a = { 0 }, want = { 0 };
        put_page(&a, 1);
        size_t at = a.len;
        put_response(&a, 2, "200 OK\r\nContent-Type: text/html", gs_span_of(page), rows[i].length);
        put_page(&a, 3);
        put_page(&a, 4);
        gs_buf_printf(&want, "%s\n!bad-format: @ %zu: %s\n%s\n%s", ARTICLE(1), at, rows[i].why, ARTICLE(3), ARTICLE(4));
        gs_buf_putc(&want, '\0');
        expect(&a, want.ptr, rows[i].name);
        gs_buf_done(&want);
    }
}

Test(ingest_warc, also_of_a_record_that_nobody_wants)
{
    static const struct { long long length; const char *why; } rows[] = {
        { 600, "another record begins after 8" },
        { 2 << 20, "another record begins after 8" },
        { 1, "no record begins behind 1 bytes" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_buf a = { 0 }, want = { 0 };
        put_record_of(&a, "WARC-Type: metadata\r\n", gs_span_of("a: b"), rows[i].length);
        put_page(&a, 1);
        gs_buf_printf(&want, "%s\n%s", rows[i].why, ARTICLE(1));
        gs_buf_putc(&want, '\0');
        expect(&a, want.ptr, "unwanted");
        gs_buf_done(&want);
    }
}

Test(ingest_warc, faults_of_headers)
{
    static const struct { const char *name, *bytes, *why; } rows[] = {
        { "no length", "WARC/1.0\r\nWARC-Type: response\r\n\r\nabc\r\n\r\n", "@ 0: a record without a Content-Length" },
        { "no number", "WARC/1.0\r\nContent-Length: 1e3\r\n\r\nabc\r\n\r\n", "@ 0: a record without a Content-Length" },
        { "negative", "WARC/1.0\r\nContent-Length: -4\r\n\r\nabc\r\n\r\n", "@ 0: a record without a Content-Length" },
        { "too large a number", "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\nabc\r\n\r\n", "@ 0: a record without a Content-Length" },
        { "no record", "Nothing of the kind\r\n\r\n", "@ 0: 23 bytes that are no WARC record" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_buf a = { 0 }, want = { 0 };
        gs_buf_puts(&a, rows[i].bytes);
        put_page(&a, 1);
        gs_buf_printf(&want, "!bad-format: %s\n%s", rows[i].why, ARTICLE(1));
        gs_buf_putc(&want, '\0');
        expect_told(tell(gs_buf_span(&a), &gs_reader_warc), want.ptr, rows[i].name);
        gs_buf_done(&a);
        gs_buf_done(&want);
    }
}

Test(ingest_warc, a_header_has_a_limit)
{
    gs_buf a = { 0 }, bomb = { 0 };
    gs_buf_puts(&a, "WARC/1.0\r\nWARC-Type: response\r\nX: ");
    put_noise(&a, 1 << 20, 1);
    gs_buf_puts(&a, "\r\n\r\n");
    put_page(&a, 1);
    put_noise(&bomb, 1 << 20, 2);
    gs_buf_putc(&bomb, '\0');
    gs_buf http = { 0 };
    gs_buf_printf(&http, "200 OK\r\nContent-Type: text/html\r\nX: %s", bomb.ptr);
    gs_buf_putc(&http, '\0');
    put_response(&a, 2, http.ptr, gs_span_of(page), -1);
    put_page(&a, 3);
    expect(&a, "!too-large: @ 0: a header of more than 256 KB\n" ARTICLE(1) "\n!bad-format: no HTTP answer, or its header\n" ARTICLE(3), "header");
    gs_buf_done(&bomb);
    gs_buf_done(&http);
}

Test(ingest_warc, a_record_has_a_limit)
{
    gs_buf a = { 0 }, big = { 0 };
    put_noise(&big, GS_LIMIT_DOCUMENT, 3);
    put_response(&a, 1, "200 OK\r\nContent-Type: text/html", gs_buf_span(&big), -1);
    put_response(&a, 2, "200 OK\r\nContent-Type: video/mp4", gs_buf_span(&big), -1);
    put_page(&a, 3);
    expect(&a, "!too-large: @ 0: larger than the limit of 32 MB\n" ARTICLE(3), "large");
    gs_buf_done(&big);
}

Test(ingest_warc, cut_anywhere_the_front_is_read)
{
    gs_buf a = { 0 };
    put_page(&a, 1);
    size_t one = a.len;
    put_page(&a, 2);
    for (size_t n = one + 1; n < a.len; n++) {
        gs_buf got = tell((gs_span){ a.ptr, n }, &gs_reader_warc);
        cr_expect_eq(strncmp(got.ptr, ARTICLE(1), strlen(ARTICLE(1))), 0, "%zu: %s", n, got.ptr);
        const char *rest = strchr(got.ptr, '\n') + 1;
        bool whole = n >= a.len - 4;
        cr_expect(whole ? strncmp(rest, ARTICLE(2), 4) == 0 : strncmp(rest, "!bad-format: @ ", 15) == 0, "%zu: %s", n, got.ptr);
        gs_buf_done(&got);
    }
    gs_buf_done(&a);
}

/* --- gzip --- */

static void put_packed_page(gs_buf *out, int number)
{
    gs_buf plain = { 0 }, body = { 0 };
    gs_buf_puts(&body, page);
    put_noise(&body, 3000, (uint64_t)number);
    put_response(&plain, number, "200 OK\r\nContent-Type: text/html", gs_buf_span(&body), -1);
    put_gzip(out, gs_buf_span(&plain));
    gs_buf_done(&plain);
    gs_buf_done(&body);
}

Test(ingest_warc, a_member_a_record)
{
    gs_buf a = { 0 };
    for (int i = 1; i <= 9; i++)
        put_packed_page(&a, i);
    expect(&a, ARTICLE(1) "\n" ARTICLE(2) "\n" ARTICLE(3) "\n" ARTICLE(4) "\n" ARTICLE(5) "\n" ARTICLE(6) "\n" ARTICLE(7) "\n"
               ARTICLE(8) "\n" ARTICLE(9), "members");
}

Test(ingest_warc, a_broken_member_costs_its_record)
{
    gs_buf whole = { 0 };
    put_packed_page(&whole, 1);
    size_t from = whole.len;
    put_packed_page(&whole, 2);
    size_t to = whole.len;
    put_packed_page(&whole, 3);
    for (size_t at = from; at < to; at += 7) {
        gs_buf broken = { 0 };
        gs_buf_put(&broken, whole.ptr, whole.len);
        broken.ptr[at] ^= 0x55;
        gs_buf got = tell(gs_buf_span(&broken), NULL);
        cr_expect(strstr(got.ptr, ARTICLE(1)) && strstr(got.ptr, ARTICLE(3)), "%zu: %s", at - from, got.ptr);
        bool header = at - from >= 3 && at - from < 10; /* time and system: of no consequence */
        cr_expect(header || strstr(got.ptr, "!bad-format: @ "), "%zu: %s", at - from, got.ptr);
        gs_buf_done(&got);
        gs_buf_done(&broken);
    }
    gs_buf_done(&whole);
}

Test(ingest_warc, a_member_cut_short_inside_and_at_the_end)
{
    gs_buf a = { 0 };
    put_packed_page(&a, 1);
    size_t from = a.len;
    put_packed_page(&a, 2);
    a.len -= 700;
    put_packed_page(&a, 3);
    size_t last = a.len;
    put_packed_page(&a, 4);
    a.len -= 700;
    gs_buf want = { 0 };
    gs_buf_printf(&want, ARTICLE(1) "\ngzip damaged in the member at byte %zu\n" ARTICLE(3) "\n: gzip cut short in the member at byte %zu",
                  from, last);
    gs_buf_putc(&want, '\0');
    expect(&a, want.ptr, "cut");
    gs_buf_done(&want);
}

Test(ingest_warc, rubbish_between_members)
{
    gs_buf a = { 0 };
    put_packed_page(&a, 1);
    gs_buf_puts(&a, "rubbish \x1f\x8b\x08 rubbish");
    put_packed_page(&a, 2);
    for (int i = 0; i < 1000; i++)
        gs_buf_putc(&a, '\0');
    expect(&a, ARTICLE(1) "\nis no gzip\n" ARTICLE(2), "rubbish");
}

Test(ingest_warc, an_archive_in_an_archive_is_one_record)
{
    gs_buf inner = { 0 }, a = { 0 };
    put_page(&inner, 1);
    put_record_of(&a, "WARC-Type: resource\r\nContent-Type: application/warc\r\n", gs_buf_span(&inner), -1);
    put_page(&a, 2);
    expect(&a, ARTICLE(2), "nested");
    gs_buf_done(&inner);
}
