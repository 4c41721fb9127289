/* Pages: what is taken, what is left, what is said of it; hostile pages in linear time. */
#include "small.h"

#include "ingest/internal.h"

#include <time.h>

static gs_arena arena;

static gs_article article_of(const char *page)
{
    gs_article a = { 0 };
    gs_error err = { 0 };
    OK(gs_html_extract(gs_span_of(page), NULL, &arena, &a, &err), err);
    return a;
}

static bool text_has(const gs_article *a, const char *part)
{
    return memmem(a->text.ptr, a->text.len, part, strlen(part)) != NULL;
}

static bool has_note(const gs_article *a, const char *code)
{
    for (size_t i = 0; i < a->n_notes; i++)
        if (strncmp(a->notes[i], code, strlen(code)) == 0)
            return true;
    return false;
}

/* A page that repeats `piece` up to `size` bytes. */
static char *repeat(const char *before, const char *piece, size_t size, const char *after)
{
    gs_buf page = { 0 };
    gs_buf_puts(&page, before);
    while (page.len < size)
        gs_buf_puts(&page, piece);
    gs_buf_puts(&page, after);
    gs_buf_putc(&page, '\0');
    cr_assert(!page.failed);
    return page.ptr;
}

#define PROSE                                                                                                          \
    "<p>The council has denied that the bridge was closed because of a warning about its beams and piers.</p>"

/* --- Text --- */

struct text_case {
    char html[160], want[160];
};

ParameterizedTestParameters(ingest_html, blocks_are_paragraphs)
{
    static struct text_case rows[] = {
        { "<p>One.</p><p>Two &amp; three.</p>", "One.\n\nTwo & three." },
        { "One.<br>Two.<br><br>Three.", "One.\nTwo.\n\nThree." },
        { "<ul><li>One<li>Two</ul><p>Three.", "One\nTwo\n\nThree." },
        { "a<b>b</b> c\n  d&nbsp; e", "ab c d e" },
        { "<div>One<div>Two</div>Three</div>", "One\n\nTwo\n\nThree" },
        { "1 < 2 and 3 > 2", "1 < 2 and 3 > 2" },
        { "<p>One<script>var a = '<p>no</p>';</script> two", "One two" },
        { "<p>One<!-- <p>no --> two<style>p{}</style>", "One two" },
        { "<p>One<!-- no > two", "One two" },
        { "<p hidden>no</p><p style='color:red; display: none'>no</p>yes", "yes" },
        { "<p>&bdquo;Nein&ldquo; &#8211; ja &#x2026;</p>", "„Nein“ – ja …" },
        { "plain", "plain" },
        { "", "" },
        { "<", "<" },
        { "<p title='x>y'>z</p>", "z" },
    };
    return cr_make_param_array(struct text_case, rows, ROWS(rows));
}

ParameterizedTest(struct text_case *row, ingest_html, blocks_are_paragraphs)
{
    gs_span out;
    gs_error err = { 0 };
    OK(gs_html_text(gs_span_of(row->html), &arena, &out, &err), err);
    cr_expect(gs_span_eq(out, gs_span_of(row->want)), "[%s] gave [%.*s]", row->html, (int)out.len, out.ptr);
    gs_arena_done(&arena);
}

/* --- What a page says of itself --- */

Test(ingest_html, fields_come_from_meta_and_json_ld)
{
    gs_article a = article_of("<html lang=en><title>Bridge closed | Post</title><meta property=og:site_name content=Post>"
                              "<link rel=canonical href=https://post.example/1>"
                              "<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"NewsArticle\"],"
                              "\"author\":{\"name\":\"A. Bee\"},\"datePublished\":\"2024-01-02\"}]}</script>"
                              "<h1>Bridge closed</h1>" PROSE);
    cr_expect_str_eq(a.title, "Bridge closed");
    cr_expect_str_eq(a.site, "Post");
    cr_expect_str_eq(a.byline, "A. Bee");
    cr_expect_str_eq(a.published, "2024-01-02");
    cr_expect_str_eq(a.url, "https://post.example/1");
    cr_expect_str_eq(a.lang, "en");
    cr_expect_eq(a.headline_len, strlen("Bridge closed"));
    gs_arena_done(&arena);
}

Test(ingest_html, fields_that_are_known_stay)
{
    gs_article a = { .title = "Known", .url = "u" };
    gs_error err = { 0 };
    OK(gs_html_extract(gs_span_of("<title>Other</title><link rel=canonical href=v>" PROSE), NULL, &arena, &a, &err), err);
    cr_expect_str_eq(a.title, "Known");
    cr_expect_str_eq(a.url, "u");
    gs_arena_done(&arena);
}

Test(ingest_html, a_stub_in_json_ld_does_not_replace_the_page)
{
    gs_article a = article_of("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"Stub.\"}</script>"
                              "<h1>T</h1>" PROSE "<p>Its spokeswoman said on Monday that all of this was entirely false, again.</p>");
    cr_expect(text_has(&a, "entirely false"));
    cr_expect_not(text_has(&a, "Stub"));
    gs_arena_done(&arena);
}

Test(ingest_html, a_body_in_json_ld_may_be_html)
{
    gs_article a = article_of("<title>T</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                              "<p>The council has denied that the bridge was closed because of a warning about its beams.<\\/p>"
                              "<p>Its spokeswoman said on Monday that all of this was entirely false &amp; made up by people, "
                              "whom she would not name, in order to harm the town.<\\/p>\"}</script><div id=root></div>");
    cr_expect(text_has(&a, "beams.\n\nIts"));
    cr_expect(text_has(&a, "false & made"));
    cr_expect(has_note(&a, "json-ld"));
    gs_arena_done(&arena);
}

/* --- Pages in JSON lines --- */

static bool check_article(void *context, const gs_article *a)
{
    cr_expect_str_eq(a->title, "Given");
    cr_expect_eq(a->headline_len, strlen("Given"));
    cr_expect(text_has(a, "has denied"));
    *(bool *)context = true;
    return true;
}

Test(ingest_html, json_lines_may_hold_pages)
{
    const char line[] = "{\"id\":\"7\",\"title\":\"Given\",\"html\":\"<h1>Found</h1>" PROSE "\"}";
    bool told = false;
    gs_error err = { 0 };
    gs_record record = { .reader = &gs_reader_jsonl, .bytes = gs_span_of(line), .path = "x", .line = 1 };
    OK(gs_reader_jsonl.read(&record, NULL, &arena, (gs_article_sink){ .take = check_article, .context = &told }, &err), err);
    cr_expect(told);
    gs_arena_done(&arena);
}

Test(ingest_html, broken_json_ld_harms_nothing)
{
    gs_article a = article_of("<script type=application/ld+json>{\"@type\":</script>" PROSE);
    cr_expect(text_has(&a, "denied"));
    gs_arena_done(&arena);
}

/* --- How sure --- */

struct judge_case {
    char page[480];
    gs_extraction want;
};

ParameterizedTestParameters(ingest_html, extraction_is_judged)
{
    static struct judge_case rows[] = {
        { "<h1>A</h1>" PROSE PROSE "<p>And it has said so more than once to anybody who has asked, and to those who did not.</p>"
          "<p>The contractor did not respond to several requests for comment, made by telephone and mail.</p>", GS_EXTRACTION_FULL },
        { "<h1>A</h1>" PROSE "<p>But what the report really says about the beams is not quite…</p>", GS_EXTRACTION_PARTIAL },
        { "<h1>A</h1>" PROSE "<p>Continue reading with a subscription</p>", GS_EXTRACTION_PARTIAL },
        { "<h1>404</h1><p>Page not found.</p>", GS_EXTRACTION_DOUBTFUL },
        { "", GS_EXTRACTION_DOUBTFUL },
    };
    return cr_make_param_array(struct judge_case, rows, ROWS(rows));
}

ParameterizedTest(struct judge_case *row, ingest_html, extraction_is_judged)
{
    gs_article a = article_of(row->page);
    cr_expect_eq(a.extraction, row->want, "%s: %s", row->page, gs_extraction_name(a.extraction));
    gs_arena_done(&arena);
}

/* --- Hostile pages --- */

struct hostile_case {
    char before[48], piece[48], after[200];
    char note[16];
};

/* Each two megabytes. */
ParameterizedTestParameters(ingest_html, hostile_pages_take_linear_time)
{
    static struct hostile_case rows[] = {
        { "<p>", "<div>", PROSE, "too-deep" },
        { "<p>", "<div></i>", PROSE, "too-deep" },
        { "<p>", "<b></i>", PROSE, "too-deep" },
        { "<a ", "a=1 b b=2 ", ">" PROSE, "" },
        { "<img src='", "0123456789", "'>" PROSE, "" },
        { "", "<!-- ", PROSE, "" },
        { "", "<a x=\"", "'>" PROSE, "" },
        { "", "<script>", PROSE, "cut-short" },
        { "", "<svg>", PROSE, "" },
        { "<p>", "</p>", PROSE, "" },
        { "<table>", "<tr><td>", PROSE, "" },
        { "", "<table>", PROSE, "" },
        { "<ul>", "<li>a", "</ul>" PROSE, "" },
        { "<p>", "&amp;&lt", "</p>" PROSE, "" },
        { "<p>", "<br>", PROSE, "" },
        { "<p>", "a_", "</p>" PROSE, "" },
        { "<title>", "- ", "</title>" PROSE, "" },
        { "<div class='", "comment ad ", "'>" PROSE, "" },
        { "<script type=application/ld+json>[", "[", "</script>" PROSE, "" },
    };
    return cr_make_param_array(struct hostile_case, rows, ROWS(rows));
}

ParameterizedTest(struct hostile_case *row, ingest_html, hostile_pages_take_linear_time)
{
    char *page = repeat(row->before, row->piece, 2 << 20, row->after);
    clock_t start = clock();
    gs_article a = article_of(page);
    double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
    cr_expect_lt(seconds, 6.0, "%s%s…: %.1f s", row->before, row->piece, seconds);
    cr_expect(!*row->note || has_note(&a, row->note), "%s", row->piece);
    free(page);
    gs_arena_done(&arena);
}

Test(ingest_html, bytes_that_are_no_text_are_refused)
{
    gs_article a = { 0 };
    gs_error err = { 0 };
    char junk[4096];
    for (size_t i = 0; i < sizeof(junk); i++)
        junk[i] = (char)(i % 7);
    cr_expect_eq(gs_html_extract((gs_span){ junk, sizeof(junk) }, NULL, &arena, &a, &err), GS_ENOTTEXT);
    gs_arena_done(&arena);
}

/* --- What looks like a page --- */

struct probe_case {
    char head[64], name[16], want[8];
};

ParameterizedTestParameters(ingest_html, pages_are_told_by_their_front)
{
    static struct probe_case rows[] = {
        { "<!DOCTYPE html><html>", "", "html" },
        { "\n <!-- x --><HTML lang=en>", "", "html" },
        { "<?xml version='1.0'?><!doctype html>", "", "html" },
        { "<p>a</p><div>b</div><p>c</p>", "", "html" },
        { "<p>a</p>", "a.html", "html" },
        { "He said 1 < 2.", "", "text" },
        { "{\"html\":\"<p>\"}", "", "jsonl" },
    };
    return cr_make_param_array(struct probe_case, rows, ROWS(rows));
}

ParameterizedTest(struct probe_case *row, ingest_html, pages_are_told_by_their_front)
{
    cr_expect_str_eq(gs_reader_probe(gs_span_of(row->head), row->name)->name, row->want, "%s", row->head);
}
