/* ninjs with findings: what stays, what is added by which version, and memory that runs out. */
#include "alloc.h"
#include "ingest_record.h"

static const gs_subject found[] = { { "denial", 50, 97 }, { "hedge", 1, 51 } };
static const gs_subjects subjects = { "urn:v", "us", found, ROWS(found) };
static const gs_subjects none = { "urn:v", "us", NULL, 0 };

#define LATER(code) "{\"name\":\"" code "\",\"rel\":\"contains\",\"uri\":\"urn:v:" code "\""
#define FIRST(code) "{\"name\":\"" code "\",\"rel\":\"contains\",\"scheme\":\"urn:v\",\"code\":\"" code "\""
#define DENIAL ",\"creator\":\"us\",\"relevance\":50,\"confidence\":97}"
#define HEDGE ",\"creator\":\"us\",\"relevance\":1,\"confidence\":51}"
#define NEW LATER("denial") DENIAL "," LATER("hedge") HEDGE
#define OLD FIRST("denial") DENIAL "," FIRST("hedge") HEDGE

struct write_case {
    char item[256], want[420];
    bool nothing; /* was found */
};

ParameterizedTestParameters(ingest_ninjs_write, items)
{
    static struct write_case rows[] = {
        /* Everything else as it was written */
        { "{ \"uri\" : \"a\\/\\u00e9\",\n\"n\":[1e400, 1.0, 12345678901234567890],\"n\":null,\"bodies\":[]}",
          "{\"uri\":\"a\\/\\u00e9\",\"n\":[1e400,1.0,12345678901234567890],\"n\":null,\"bodies\":[],\"subjects\":[" NEW
          "]}", false },
        { "{}", "{\"subjects\":[" NEW "]}", false },
        { "{}", "{}", true },
        /* Versions, declared and not */
        { "{\"standard\":{\"version\":\"3.1\"}}", "{\"standard\":{\"version\":\"3.1\"},\"subjects\":[" NEW "]}", false },
        { "{\"standard\":{\"version\":\"2.0\"}}",
          "{\"standard\":{\"version\":\"2.0\"},\"subjects\":[" LATER("denial") "}," LATER("hedge") "}]}", false },
        { "{\"standard\":{\"version\":\"2.1\"}}", "{\"standard\":{\"version\":\"2.1\"},\"subjects\":[" NEW "]}", false },
        { "{\"$standard\":{\"version\":\"1.4\"}}",
          "{\"$standard\":{\"version\":\"1.4\"},\"subject\":[" FIRST("denial") "}," FIRST("hedge") "}]}", false },
        { "{\"$standard\":{\"version\":\"1.5\"}}", "{\"$standard\":{\"version\":\"1.5\"},\"subject\":[" OLD "]}", false },
        { "{\"$standard\":{\"version\":7,\"schema\":\"http://e.org/ninjs-schema_1.3.json\"}}",
          "{\"$standard\":{\"version\":7,\"schema\":\"http://e.org/ninjs-schema_1.3.json\"},\"subject\":["
          FIRST("denial") "}," FIRST("hedge") "}]}", false },
        { "{\"headline\":\"h\"}", "{\"headline\":\"h\",\"subject\":[" OLD "]}", false },
        { "{\"description_caption_xhtml\":\"h\"}", "{\"description_caption_xhtml\":\"h\",\"subject\":[" OLD "]}", false },
        { "{\"guid\":\"g\",\"bodies\":1}", "{\"guid\":\"g\",\"bodies\":1,\"subjects\":[" NEW "]}", false },
        { "{\"guid\":\"g\",\"standard\":3}", "{\"guid\":\"g\",\"standard\":3,\"subjects\":[" NEW "]}", false },
        /* Subjects that were there */
        { "{\"subjects\":[ {\"uri\":\"urn:w\"}, 1 ],\"z\":0}",
          "{\"subjects\":[{\"uri\":\"urn:w\"},1," NEW "],\"z\":0}", false },
        { "{\"subjects\":[{\"uri\":\"urn:v:denial\",\"confidence\":1},{\"uri\":\"urn:vx\"},{\"uri\":\"urn:v\"}]}",
          "{\"subjects\":[{\"uri\":\"urn:vx\"},{\"uri\":\"urn:v\"}]}", true },
        { "{\"subject\":[{\"scheme\":\"urn:v\",\"code\":\"x\"},{\"scheme\":\"urn:\"}]}",
          "{\"subject\":[{\"scheme\":\"urn:\"}," OLD "]}", false },
        { "{\"subjects\":null}", "{\"subjects\":[" NEW "]}", false },
        { "{\"subjects\":null}", "{\"subjects\":null}", true },
        { "{\"subjects\":{\"uri\":\"urn:w\"}}", "{\"subjects\":[{\"uri\":\"urn:w\"}," NEW "]}", false },
        { "{\"subjects\":{\"uri\":\"urn:v:hedge\"}}", "{\"subjects\":[" NEW "]}", false },
        { "{\"subjects\":[1],\"s\\u0075bjects\":[2]}", "{\"subjects\":[1],\"s\\u0075bjects\":[2," NEW "]}", false },
    };
    return cr_make_param_array(struct write_case, rows, ROWS(rows));
}

ParameterizedTest(const struct write_case *row, ingest_ninjs_write, items)
{
    const gs_subjects *all = row->nothing ? &none : &subjects;
    gs_buf once = { 0 }, twice = { 0 };
    gs_article article = { .item = gs_span_of(row->item) };
    cr_expect_eq(gs_ninjs_write(&article, "", all, &once, NULL), GS_OK);
    cr_expect(gs_span_eq(gs_span_trim(gs_buf_span(&once)), gs_span_of(row->want)), "%s\ngave %.*swant %s", row->item,
              (int)once.len, once.ptr, row->want);
    article.item = gs_span_trim(gs_buf_span(&once));
    cr_expect_eq(gs_ninjs_write(&article, "", all, &twice, NULL), GS_OK);
    cr_expect(gs_span_eq(gs_buf_span(&once), gs_buf_span(&twice)), "twice: %.*s", (int)twice.len, twice.ptr);
    gs_buf_done(&once);
    gs_buf_done(&twice);
}

static bool take_item(void *context, const gs_article *a)
{
    gs_buf *out = context;
    gs_buf_put(out, a->item.ptr, a->item.len);
    gs_buf_putc(out, '|');
    return true;
}

/* The reader keeps the text of each item, without the list around it. */
Test(ingest_ninjs_write, items_of_a_list)
{
    static const struct {
        const char *text, *items;
    } rows[] = {
        { " {\"uri\":\"a\",\"n\":99999999999999999999} ", "{\"uri\":\"a\",\"n\":99999999999999999999}|" },
        { "[ {\"uri\":\"a\"} ,{\"uri\" : \"b\"}]", "{\"uri\":\"a\"}|{\"uri\" : \"b\"}|" },
        { "{\"_items\":0,\"n\":[9],\"_it\\u0065ms\":[{\"uri\":\"a\"}]}", "{\"uri\":\"a\"}|" },
        { "{\"uri\":\"a\"}\n{\"uri\":\"b\",\"items\":[{\"uri\":\"c\"}]}\n",
          "{\"uri\":\"a\"}|{\"uri\":\"b\",\"items\":[{\"uri\":\"c\"}]}|" },
        { "{\"uri\":\"\\udc00\"}", "{\"uri\":\"\\ufffd\"}|" },
    };
    for (size_t i = 0; i < ROWS(rows); i++) {
        const gs_record record = { .reader = &gs_reader_ninjs, .bytes = gs_span_of(rows[i].text), .path = "test" };
        gs_arena arena = { 0 };
        gs_buf out = { 0 };
        gs_error err = { 0 };
        gs_status status = gs_reader_ninjs.read(&record, NULL, &arena, (gs_article_sink){ take_item, &out, NULL }, &err);
        cr_expect_eq(status, GS_OK, "%s: %s", rows[i].text, err.message);
        gs_buf_putc(&out, '\0');
        cr_expect_str_eq(out.ptr, rows[i].items, "%s\ngave %s", rows[i].text, out.ptr);
        gs_buf_done(&out);
        gs_arena_done(&arena);
    }
}

static gs_status write_both(gs_error *err)
{
    const gs_article item = { .item = gs_span_of("{\"uri\":\"a\",\"subjects\":[{\"uri\":\"urn:v:denial\"},2]}") };
    const gs_article text = { .text = gs_span_of("Title\n\nText."), .headline_len = 5, .byline = "B", .site = "S" };
    gs_buf out = { 0 };
    gs_status status = gs_ninjs_write(&item, "urn:x:1", &subjects, &out, err);
    if (status == GS_OK)
        status = gs_ninjs_write(&text, "urn:x:1", &subjects, &out, err);
    gs_buf_done(&out);
    return status;
}

Test(ingest_ninjs_write, out_of_memory)
{
    alloc_try_all(write_both, false);
    alloc_try_all(write_both, true);
}
