/* Answers of web servers: which reader, and what comes of it. */
#include "ingest_record.h"

#include "ingest/internal.h"

#define RSS "<rss version=\"2.0\"><channel><item><title>T</title></item></channel></rss>"

struct row {
    char type[40], bytes[120];
    char reader[16], fault[60];
};

ParameterizedTestParameters(ingest_answer, readers)
{
    static struct row rows[] = {
        { "text/html; charset=utf-8", "<!doctype html><p>x</p>", "html", "" },
        { "text/plain", "<!doctype html><p>x</p>", "html", "" },
        { "", "<html><p>x</p>", "html", "" },
        { "text/html", "<p>a fragment</p>", "html", "" },
        { "TEXT/HTML", "words", "html", "" },
        { "application/rss+xml", RSS, "feed", "" },
        { "text/html", RSS, "feed", "" },
        { "application/octet-stream", RSS, "feed", "" },
        { "application/atom+xml", "<html><title>Down</title></html>", "feed", "" },
        { "application/xml", "<html><p>x</p></html>", "html", "" },
        { "application/xml", "<unknown/>", "feed", "" },
        { "application/json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[]}", "feed", "" },
        { "application/json", "{\"uri\":\"a\",\"body_text\":\"x\"}", "ninjs", "" },
        { "application/x-ndjson", "{\"text\":\"x\"}\n", "jsonl", "" },
        { "text/plain", "words", "text", "" },
        { "", "words", "text", "" },
        { "application/pdf", "%PDF-1.7", "", "but application/pdf" },
        { "image/png", "\x89PNG", "", "neither a page nor a feed nor a text" },
        { "text/css", "a { b: c }", "", "but text/css" },
        { "text/html", "", "", "an empty answer" },
        { "text/html", " \r\n", "", "an empty answer" },
        { "text/html", "\x1f\x8b\x08", "", "a packed file" },
        { "application/warc", "WARC/1.0\r\n", "", "a web archive" },
    };
    return cr_make_param_array(struct row, rows, ROWS(rows));
}

ParameterizedTest(struct row *row, ingest_answer, readers)
{
    const gs_answer answer = { "http://example.org/", *row->type ? row->type : NULL, gs_span_of(row->bytes) };
    const gs_reader *reader = NULL;
    gs_error err = { 0 };
    gs_status status = gs_answer_reader(&answer, &reader, &err);
    if (*row->reader) {
        cr_assert_eq(status, GS_OK, "%s [%s]: %s", row->type, row->bytes, err.message);
        cr_expect_str_eq(reader->name, row->reader, "%s [%s]: %s", row->type, row->bytes, reader->name);
    } else {
        cr_expect_eq(status, GS_EFORMAT, "%s [%s]", row->type, row->bytes);
        cr_expect(strstr(err.message, row->fault), "%s [%s]: %s", row->type, row->bytes, err.message);
    }
}

Test(ingest_answer, behind_much_white_space)
{
    enum { BLANKS = 10000 };
    char bytes[BLANKS + sizeof(RSS)];
    memset(bytes, '\n', BLANKS);
    memcpy(bytes + BLANKS, RSS, sizeof(RSS));
    const gs_answer answer = { "http://example.org/", "text/plain", gs_span_of(bytes) };
    const gs_reader *reader = NULL;
    cr_assert_eq(gs_answer_reader(&answer, &reader, NULL), GS_OK);
    cr_expect_str_eq(reader->name, "feed");
}

static gs_status read_all(ingest_result *r, const char *type, gs_span bytes, const gs_reader *reader)
{
    const gs_answer answer = { "http://example.org/a", type, bytes };
    r->status = gs_answer_read(&answer, reader, &r->arena, (gs_article_sink){ ingest_take, r, ingest_skip }, &r->err);
    gs_buf_putc(&r->out, '\0');
    return r->status;
}

Test(ingest_answer, texts_are_decoded_and_tidied)
{
    ingest_result r = { 0 };
    cr_expect_eq(read_all(&r, "text/plain; charset=windows-1251", gs_span_of("\xce\xed  \xed\xe5\xf2.\r\n\r\n\r\nEnd\r\n"), &gs_reader_text), GS_OK);
    cr_expect_str_eq(r.out.ptr, "url=http://example.org/a|0:Он нет.\n\nEnd\n");
    ingest_done(&r);
}

Test(ingest_answer, charset_of_the_header_is_heard)
{
    ingest_result r = { 0 };
    cr_expect_eq(read_all(&r, "application/rss+xml; charset=\"windows-1251\"", gs_span_of("<rss><channel><item><title>\xce\xed \xed\xe5\xf2</title></item></channel></rss>"), &gs_reader_feed), GS_OK);
    cr_expect(strstr(r.out.ptr, "title=Он нет|"), "%s", r.out.ptr);
    ingest_done(&r);
}

Test(ingest_answer, links_are_of_the_answer)
{
    ingest_result r = { 0 };
    cr_expect_eq(read_all(&r, NULL, gs_span_of("<rss><channel><item><link>b?c</link></item></channel></rss>"), &gs_reader_feed), GS_OK);
    cr_expect(strstr(r.out.ptr, "|url=http://example.org/b?c|"), "%s", r.out.ptr);
    ingest_done(&r);
}

Test(ingest_answer, a_bad_line_harms_no_other)
{
    ingest_result r = { 0 };
    cr_expect_eq(read_all(&r, NULL, gs_span_of("{\"id\":1,\"text\":\"a\"}\n\n{\n{\"id\":4,\"text\":5}\n{\"id\":5,\"text\":\"b\"}"), &gs_reader_jsonl), GS_EFORMAT);
    cr_expect_str_eq(r.out.ptr, "id=1|0:a\nid=5|0:b\n");
    cr_expect_eq(r.err.line, 3);
    cr_expect(strstr(r.err.message, "not JSON"), "%s", r.err.message);
    ingest_done(&r);
}
