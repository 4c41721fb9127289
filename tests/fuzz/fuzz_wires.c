/* Bytes as a feed and as ninjs: an error that says something, or articles whose strings are valid UTF-8. Written with
 * findings they are ninjs again, which with the same findings is written as the same bytes. */
#include <string.h>

#include "fuzz.h"
#include "ingest/ingest.h"

static void check_utf8(gs_span text)
{
    gs_arena arena = { 0 };
    gs_text decoded;
    if (gs_text_decode(text, false, &arena, &decoded, NULL) == GS_OK) /* else it looks binary */
        FUZZ_CHECK(decoded.n_repaired == 0);
    gs_arena_done(&arena);
}

static void check_string(const char *text)
{
    FUZZ_CHECK(!text || *text);
    if (text)
        check_utf8(gs_span_of(text));
}

static void write_item(const gs_article *a, gs_buf *out)
{
    static const gs_subject found[] = { { "denial", 50, 97 }, { "hedge", 100, 51 } };
    static const gs_subjects subjects = { "urn:x-gainsay:label", "gainsay", found, 2 };
    gs_error err = { 0 };
    FUZZ_CHECK(gs_ninjs_write(a, "urn:x:1", &subjects, out, &err) == GS_OK);
    FUZZ_CHECK(out->ptr[0] == '{' && memchr(out->ptr, '\n', out->len) == out->ptr + out->len - 1);
    check_utf8(gs_buf_span(out));
}

typedef struct again {
    gs_buf out;
    unsigned n;
} again;

static bool take_again(void *context, const gs_article *a)
{
    again *second = context;
    gs_buf_clear(&second->out);
    write_item(a, &second->out);
    second->n++;
    return true;
}

static void check_written(const gs_article *a)
{
    gs_buf out = { 0 };
    again second = { 0 };
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    write_item(a, &out);
    const gs_record record = { .reader = &gs_reader_ninjs, .bytes = gs_buf_span(&out), .path = "-" };
    const gs_article_sink sink = { take_again, &second, NULL };
    FUZZ_CHECK(gs_reader_ninjs.read(&record, NULL, &arena, sink, &err) == GS_OK ||
               memmem(out.ptr, out.len, "items", 5));
    if (!memmem(out.ptr, out.len, "items", 5)) /* by itself that may be a list */
        FUZZ_CHECK(second.n == 1 && gs_span_eq(gs_buf_span(&out), gs_buf_span(&second.out)));
    gs_buf_done(&out);
    gs_buf_done(&second.out);
    gs_arena_done(&arena);
}

static bool take(void *context, const gs_article *a)
{
    const char *const strings[] = { a->id,        a->url,       a->title, a->byline, a->site,
                                    a->published, a->embargoed, a->lang,  a->version };
    (void)context;
    for (size_t i = 0; i < sizeof(strings) / sizeof(*strings); i++)
        check_string(strings[i]);
    FUZZ_CHECK(a->headline_len <= a->text.len && (a->text.ptr || a->text.len == 0));
    check_utf8(a->text);
    for (size_t i = 0; i < a->n_notes; i++)
        FUZZ_CHECK(strchr(a->notes[i], ':'));
    check_written(a);
    return true;
}

static void skip(void *context, const char *id, const char *note, gs_span item)
{
    (void)context;
    FUZZ_CHECK(item.len > 1 && *item.ptr == '{');
    check_string(id);
    check_string(note);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const gs_reader *const readers[] = { &gs_reader_feed, &gs_reader_ninjs, &gs_reader_ninjs_lines };
    const gs_span bytes = { (const char *)data, size };
    gs_reader_probe(bytes, "");
    for (size_t i = 0; i < sizeof(readers) / sizeof(*readers); i++) {
        const gs_record record = { .reader = readers[i], .bytes = bytes, .path = "-", .url = "http://e.org/x/" };
        gs_arena arena = { 0 };
        gs_error err = { 0 };
        gs_status status = readers[i]->read(&record, NULL, &arena, (gs_article_sink){ take, NULL, skip }, &err);
        FUZZ_CHECK(status == GS_OK || status == GS_EFORMAT || status == GS_ELIMIT || status == GS_ENOTTEXT);
        FUZZ_CHECK(status == GS_OK || (err.code == status && *err.message));
        gs_arena_done(&arena);
    }
    return 0;
}
