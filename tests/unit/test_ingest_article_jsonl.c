/* Articles as JSON lines, and back: nothing is lost, and each line is told as ours whatever it is about. */
#include "ingest_record.h"

#include "ingest/internal.h"

static bool copy(void *context, const gs_article *a)
{
    *(gs_article *)context = *a;
    return true;
}

#define SAME(field) cr_expect(gs_span_eq(gs_span_of(got.field), gs_span_of(a->field)) && !got.field == !a->field, "%s: [%s]\n%s", #field, got.field, line.ptr)

static void expect_back(const gs_article *a)
{
    gs_buf line = { 0 };
    gs_arena arena = { 0 };
    gs_article got = { 0 };
    gs_error err = { 0 };
    gs_article_put_jsonl(a, &line);
    cr_assert(line.len && line.ptr[line.len - 1] == '\n' && !memchr(line.ptr, '\n', line.len - 1));
    cr_expect_eq(gs_reader_probe(gs_buf_span(&line), "-"), &gs_reader_jsonl);
    gs_record record = { .reader = &gs_reader_jsonl, .bytes = gs_buf_span(&line), .path = "-" };
    gs_buf_putc(&line, '\0');
    cr_assert_eq(gs_reader_jsonl.read(&record, NULL, &arena, (gs_article_sink){ .take = copy, .context = &got }, &err), GS_OK, "%s", err.message);
    cr_expect(gs_span_eq(got.text, a->text), "[%.*s]\n%s", (int)got.text.len, got.text.ptr, line.ptr);
    cr_expect_eq(got.headline_len, a->headline_len);
    cr_expect_eq(got.extraction, a->extraction);
    cr_expect_eq(got.status, a->status);
    cr_expect_eq(got.n_notes, a->n_notes);
    for (size_t i = 0; i < got.n_notes && i < a->n_notes; i++)
        cr_expect_str_eq(got.notes[i], a->notes[i]);
    gs_arena_done(&arena);
    gs_buf_done(&line);
}

/* The strings of `got` die with the value they are from, so they are compared while the reader tells it. */
static bool compare(void *context, const gs_article *told)
{
    const gs_article got = *told, *a = context;
    struct { const char *ptr; } line = { "" };
    SAME(id);
    SAME(url);
    SAME(title);
    SAME(byline);
    SAME(site);
    SAME(published);
    SAME(embargoed);
    SAME(lang);
    SAME(version);
    return true;
}

static void expect_strings_back(gs_article *a)
{
    gs_buf line = { 0 };
    gs_arena arena = { 0 };
    gs_article_put_jsonl(a, &line);
    gs_record record = { .reader = &gs_reader_jsonl, .bytes = gs_buf_span(&line), .path = "-" };
    cr_expect_eq(gs_reader_jsonl.read(&record, NULL, &arena, (gs_article_sink){ .take = compare, .context = a }, NULL), GS_OK);
    gs_arena_done(&arena);
    gs_buf_done(&line);
}

static void expect_same(gs_article a)
{
    expect_back(&a);
    expect_strings_back(&a);
}

#define TEXT(s) .text = { s, sizeof(s) - 1 }

Test(ingest_article_jsonl, round_trip)
{
    const char *notes[] = { "charset: declared as UTF-8", "cut-short: \"x\"\\", "full-text: \xc3\xa4" };
    expect_same((gs_article){ TEXT("He denied it.") });
    expect_same((gs_article){ TEXT("") });
    expect_same((gs_article){ TEXT("Storm\n\nIt may rain.\nIt may not.\n\nEnd."), .headline_len = 5, .title = "Storm" });
    expect_same((gs_article){ TEXT("Storm"), .headline_len = 5, .title = "Storm" });
    expect_same((gs_article){ TEXT("It may rain."), .title = "Storm" });             /* a title that is no headline */
    expect_same((gs_article){ TEXT("Storm\n\nRain."), .headline_len = 5 });          /* a headline without a title */
    expect_same((gs_article){ TEXT("Storm\n\nRain."), .headline_len = 5, .title = "Storm - Courier" });
    expect_same((gs_article){
        TEXT("Отказ\n\n\"Нет\", \\ сказал \xe2\x80\xa8 он \xf0\x9f\x98\x80 </script>\x7f."),
        .headline_len = 10,
        .title = "Отказ",
        .id = "urn:x:1\t\"",
        .url = "https://example.org/a?b=\"c\"",
        .byline = "A, B",
        .site = "Курьер",
        .published = "2026-03-02",
        .embargoed = "2026-03-03T10:00:00Z",
        .lang = "ru",
        .version = "3",
        .extraction = GS_EXTRACTION_PARTIAL,
        .status = GS_PUB_WITHHELD,
        .notes = notes,
        .n_notes = 3,
    });
    for (int i = 0; i <= GS_EXTRACTION_DOUBTFUL; i++)
        expect_same((gs_article){ TEXT("x"), .extraction = (gs_extraction)i });
    for (int i = 0; i <= GS_PUB_CANCELED; i++)
        expect_same((gs_article){ TEXT("x"), .status = (gs_pub_status)i });
}

/* A text that says what other formats begin with is still ours. */
Test(ingest_article_jsonl, is_told_as_ours)
{
    expect_same((gs_article){ TEXT("jsonfeed.org/version \"uri\" \"versioncreated\" \"body_text\" ninjs <rss> WARC/1.0") });
    expect_same((gs_article){ TEXT("x"), .title = "https://jsonfeed.org/version/1.1", .id = "ninjs" });
}

struct row {
    char line[200], out[200];
};

/* What others write in these fields. */
ParameterizedTestParameters(ingest_article_jsonl, fields)
{
    static struct row rows[] = {
        { "{\"text\":\"x\",\"site\":\"S\",\"byline\":\"B\",\"version\":7}", "v=7|by=B|site=S|0:x\n" },
        { "{\"text\":\"x\",\"site\":[1],\"byline\":{},\"version\":null,\"embargoed\":false}", "0:x\n" },
        { "{\"text\":\"x\",\"status\":\"canceled\",\"extraction\":\"full\"}", "x=full|status=canceled|0:x\n" },
        { "{\"text\":\"x\",\"status\":\"published\",\"extraction\":\"best\"}", "0:x\n" },
        { "{\"text\":\"x\",\"notes\":[\"a: b\",3,\"a: b\",\"c\"]}", "note=a: b|note=c|0:x\n" },
        { "{\"text\":\"x\",\"notes\":\"a\"}", "0:x\n" },
        { "{\"title\":\"T\",\"headline\":\"H\",\"text\":\"x\"}", "title=T|1:H\n\nx\n" },
        { "{\"title\":\"T\",\"headline\":\"\",\"text\":\"x\"}", "title=T|0:x\n" },
        { "{\"title\":\"T\",\"headline\":5,\"text\":\"x\"}", "title=T|1:T\n\nx\n" },
        { "{\"text\":\"\\ud800\",\"notes\":[\"a\"]}", "note=invalid-text: bad characters of the record replaced|note=a|0:\xef\xbf\xbd\n" },
    };
    return cr_make_param_array(struct row, rows, ROWS(rows));
}

ParameterizedTest(struct row *row, ingest_article_jsonl, fields)
{
    ingest_result r = { 0 };
    ingest_read(&r, &gs_reader_jsonl, gs_span_of(row->line), NULL);
    cr_expect_eq(r.status, GS_OK, "%s", r.err.message);
    cr_expect_str_eq(r.out.ptr, row->out);
    ingest_done(&r);
}
