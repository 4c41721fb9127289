/* HTTP messages: what is undone of their encodings, and what lies of. */
#include "ingest.h"
#include "html_stub.h"

#include <brotli/encode.h>
#include <zstd.h>

static void put_br(gs_buf *out, gs_span bytes)
{
    size_t len = BrotliEncoderMaxCompressedSize(bytes.len);
    cr_assert(gs_buf_reserve(out, len));
    cr_assert(BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, bytes.len, (const uint8_t *)bytes.ptr, &len,
                                    (uint8_t *)out->ptr + out->len));
    out->len += len;
}

static void put_zstd(gs_buf *out, gs_span bytes)
{
    size_t bound = ZSTD_compressBound(bytes.len);
    cr_assert(gs_buf_reserve(out, bound));
    size_t len = ZSTD_compress(out->ptr + out->len, bound, bytes.ptr, bytes.len, 3);
    cr_assert_not(ZSTD_isError(len));
    out->len += len;
}

static gs_status decode(const char *fields, gs_span body, gs_http_body *out, gs_error *err)
{
    static gs_buf message;
    gs_http http;
    gs_buf_clear(&message);
    gs_buf_printf(&message, "HTTP/1.1 200 OK\r\n%s\r\n", fields);
    gs_buf_put(&message, body.ptr, body.len);
    cr_assert(gs_http_parse(gs_buf_span(&message), &http));
    cr_assert_eq(http.status, 200);
    return gs_http_decode(&http, out, err);
}

Test(ingest_http, status_lines)
{
    static const struct { const char *message; unsigned status; } rows[] = {
        { "HTTP/1.1 200 OK\r\n\r\n", 200 }, { "HTTP/1.0 404\n\n", 404 }, { "HTTP/2 200 \r\nA: b\r\n\r\n", 200 },
        { "HTTP/1.1 20\r\n\r\n", 0 },       { "HTTP/1.1200 OK\r\n\r\n", 0 }, { "GET / HTTP/1.1\r\n\r\n", 0 },
        { "HTTP/1.1 200 OK\r\nA: b\r\n", 0 }, { "", 0 },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_http http = { 0 };
        bool ok = gs_http_parse(gs_span_of(rows[i].message), &http);
        cr_expect_eq(ok ? http.status : 0, rows[i].status, "[%s] %u", rows[i].message, http.status);
    }
}

Test(ingest_http, fields)
{
    gs_span header = gs_span_of("X-Name: a\r\nNAME:  b \r\nfolded: one\r\n two\r\n\tthree\r\nempty:\r\nlast: z");
    gs_arena arena = { 0 };
    cr_expect(gs_span_eq(gs_header_field(header, "name"), gs_span_of("b")));
    cr_expect_str_eq(gs_header_text(gs_header_field(header, "Folded"), &arena), "one two three");
    cr_expect_eq(gs_header_field(header, "empty").len, 0);
    cr_expect_null(gs_header_field(header, "none").ptr);
    cr_expect(gs_span_eq(gs_header_field(header, "last"), gs_span_of("z")));
    cr_expect(gs_span_eq(gs_header_charset(gs_span_of("text/html; a=b; Charset=\"windows-1251\" ")), gs_span_of("windows-1251")));
    cr_expect_eq(gs_header_charset(gs_span_of("text/html; charset=")).len, 0);
    cr_expect_eq(gs_header_charset(gs_span_of("text/html")).len, 0);
    gs_arena_done(&arena);
}

Test(ingest_http, chunks)
{
    static const struct { const char *body, *want, *note; } rows[] = {
        { "5\r\nabcde\r\n3;x=y\r\nfgh\r\n0\r\n\r\n", "abcdefgh", NULL },
        { "0005\r\nabcde\r\n0\r\nTrailer: x\r\n\r\n", "abcde", NULL },
        { "<p>undone already", "<p>undone already", NULL },
        { "add this", "add this", NULL },
        { "5\r\nabcde\r\nffffffffffff\r\nfgh", "abcdefgh", "longer than the record" },
        { "5\r\nabcde\r\nfffffffffffff\r\nfgh", "abcde", "broken" },
        { "5\r\nabcde\r\n", "abcde", "missing" },
        { "5\r\nabcdefgh\r\n0\r\n", "abcde", "broken" },
        { "5\r\nabc", "abc", "longer than the record" },
        { "", "", NULL },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_http_body body;
        gs_error err = { 0 };
        cr_expect_eq(decode("Transfer-Encoding: Chunked\r\n", gs_span_of(rows[i].body), &body, &err), GS_OK);
        cr_expect(gs_span_eq(body.bytes, gs_span_of(rows[i].want)), "[%s] [%.*s]", rows[i].body, (int)body.bytes.len, body.bytes.ptr);
        cr_expect(rows[i].note ? body.note && strstr(body.note, rows[i].note) : !body.note, "[%s] %s", rows[i].body, body.note);
        gs_http_body_done(&body);
    }
}

Test(ingest_http, codings)
{
    static const struct { const char *field; int bits; } rows[] = {
        { "gzip", 31 }, { "x-GZIP", 31 }, { "deflate", 15 }, { "deflate", -15 }, { "identity, gzip", 31 },
        { "gzip", 0 }, { "br", 0 }, { "identity", 0 }, { "", 0 },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_buf body = { 0 }, fields = { 0 };
        gs_http_body out;
        gs_error err = { 0 };
        gs_span page = gs_span_of(" <p>A page of some length, a page of some length</p>");
        if (rows[i].bits)
            put_packed(&body, page, rows[i].bits);
        else
            gs_buf_put(&body, page.ptr, page.len);
        gs_buf_printf(&fields, "Content-Encoding: %s\r\n", rows[i].field);
        gs_buf_putc(&fields, '\0');
        cr_expect_eq(decode(fields.ptr, gs_buf_span(&body), &out, &err), GS_OK, "%s %s", rows[i].field, err.message);
        cr_expect(gs_span_eq(out.bytes, page), "%s %d", rows[i].field, rows[i].bits);
        cr_expect_null(out.note);
        gs_http_body_done(&out);
        gs_buf_done(&body);
        gs_buf_done(&fields);
    }
}

Test(ingest_http, two_codings_and_chunks)
{
    gs_buf once = { 0 }, twice = { 0 }, body = { 0 };
    gs_http_body out;
    gs_error err = { 0 };
    put_packed(&once, gs_span_of("<p>x</p>"), 15);
    put_packed(&twice, gs_buf_span(&once), 31);
    gs_buf_printf(&body, "%zx\r\n", twice.len);
    gs_buf_put(&body, twice.ptr, twice.len);
    gs_buf_puts(&body, "\r\n0\r\n\r\n");
    cr_expect_eq(decode("Content-Encoding: deflate, gzip\r\nTransfer-Encoding: chunked\r\n", gs_buf_span(&body), &out, &err), GS_OK);
    cr_expect(gs_span_eq(out.bytes, gs_span_of("<p>x</p>")));
    gs_http_body_done(&out);
    gs_buf_done(&once);
    gs_buf_done(&twice);
    gs_buf_done(&body);
}

Test(ingest_http, faults_of_codings)
{
    gs_buf text = { 0 }, packed = { 0 };
    gs_http_body out;
    gs_error err = { 0 };
    put_noise(&text, 100000, 5);
    put_packed(&packed, gs_buf_span(&text), 31);
    cr_expect_eq(decode("Content-Encoding: gzip\r\n", (gs_span){ packed.ptr, packed.len / 2 }, &out, &err), GS_OK);
    cr_expect(out.note && strstr(out.note, "damaged or has no end") && out.bytes.len > 10000);
    gs_http_body_done(&out);
    cr_expect_eq(decode("Content-Encoding: gzip\r\n", (gs_span){ packed.ptr, 5 }, &out, &err), GS_EFORMAT);
    cr_expect_str_eq(err.message, "the answer's gzip is damaged");
    gs_http_body_done(&out);
    cr_expect_eq(decode("Content-Encoding: gzip, gzip, gzip, gzip\r\n", gs_buf_span(&packed), &out, &err), GS_ELIMIT);
    gs_http_body_done(&out);
    cr_expect_eq(decode("Content-Encoding: compress\r\n", gs_span_of("\x1f\x9d"), &out, &err), GS_EFORMAT);
    cr_expect_str_eq(err.message, "Content-Encoding compress is not read");
    gs_http_body_done(&out);
    gs_buf_done(&text);
    gs_buf_done(&packed);
}

static const struct { const char *name; void (*put)(gs_buf *out, gs_span bytes); } newer[] = {
    { "br", put_br }, { "zstd", put_zstd },
};

Test(ingest_http, newer_codings)
{
    gs_buf text = { 0 };
    put_noise(&text, 300000, 7);
    for (size_t i = 0; i < 2; i++) {
        gs_buf packed = { 0 }, fields = { 0 };
        gs_http_body out;
        gs_error err = { 0 };
        gs_buf_printf(&fields, "Content-Encoding: %s\r\n%c", newer[i].name, 0);
        newer[i].put(&packed, gs_buf_span(&text));
        cr_expect_eq(decode(fields.ptr, gs_buf_span(&packed), &out, &err), GS_OK);
        cr_expect(gs_span_eq(out.bytes, gs_buf_span(&text)) && !out.note, "%s", newer[i].name);
        gs_http_body_done(&out);
        cr_expect_eq(decode(fields.ptr, (gs_span){ packed.ptr, packed.len / 2 }, &out, &err), GS_OK);
        cr_expect(out.note && out.bytes.len > 10000 && memcmp(out.bytes.ptr, text.ptr, out.bytes.len) == 0);
        gs_http_body_done(&out);
        cr_expect_eq(decode(fields.ptr, (gs_span){ packed.ptr, 5 }, &out, &err), GS_EFORMAT);
        gs_http_body_done(&out);
        cr_expect_eq(decode(fields.ptr, gs_span_of("<p>undone already"), &out, &err), GS_OK);
        cr_expect(gs_span_eq(out.bytes, gs_span_of("<p>undone already")));
        gs_http_body_done(&out);
        gs_buf_done(&packed);
        gs_buf_done(&fields);
    }
    gs_buf_done(&text);
}

Test(ingest_http, bombs_of_newer_codings_are_refused)
{
    gs_buf blanks = { 0 };
    cr_assert(gs_buf_reserve(&blanks, GS_LIMIT_DOCUMENT + 100000));
    memset(blanks.ptr, ' ', GS_LIMIT_DOCUMENT + 100000);
    blanks.len = GS_LIMIT_DOCUMENT + 100000;
    for (size_t i = 0; i < 2; i++) {
        gs_buf packed = { 0 };
        gs_http_body out;
        gs_error err = { 0 };
        newer[i].put(&packed, gs_buf_span(&blanks));
        cr_expect_eq(decode(i ? "Content-Encoding: zstd\r\n" : "Content-Encoding: br\r\n", gs_buf_span(&packed), &out,
                            &err), GS_ELIMIT);
        gs_http_body_done(&out);
        gs_buf_done(&packed);
    }
    gs_buf_done(&blanks);
}

Test(ingest_http, a_bomb_is_refused)
{
    gs_buf zeros = { 0 }, packed = { 0 };
    gs_http_body out;
    gs_error err = { 0 };
    cr_assert(gs_buf_reserve(&zeros, GS_LIMIT_DOCUMENT + 100000));
    memset(zeros.ptr, ' ', GS_LIMIT_DOCUMENT + 100000);
    zeros.len = GS_LIMIT_DOCUMENT + 100000;
    put_packed(&packed, gs_buf_span(&zeros), 31);
    cr_expect_eq(decode("Content-Encoding: gzip\r\n", gs_buf_span(&packed), &out, &err), GS_ELIMIT);
    cr_expect_str_eq(err.message, "the answer unpacks to more than the limit of 32 MB");
    gs_http_body_done(&out);
    gs_buf_done(&zeros);
    gs_buf_done(&packed);
}
