/* A feed's item and the page behind it. */
#include <criterion/criterion.h>
#include <string.h>

#include "ingest/ingest.h"

#define TEXT(s) .text = { s, sizeof(s) - 1 }

static const gs_article item = { .id = "i", .url = "http://x/link", .title = "Item", .published = "p1", .lang = "en", .byline = "b1",
                                 .site = "s1", .version = "2", .status = GS_PUB_WITHHELD, .embargoed = "later", .headline_len = 4,
                                 .extraction = GS_EXTRACTION_PARTIAL, TEXT("Item\n\nTeaser.") };

static gs_article behind(const gs_article *page, gs_arena *arena)
{
    gs_article out = { 0 };
    cr_assert_eq(gs_article_behind(&item, page, arena, &out, NULL), GS_OK);
    return out;
}

Test(ingest_behind, the_page_speaks_first)
{
    gs_arena arena = { 0 };
    const gs_article page = { .url = "http://x/page", .title = "Page", .published = "p2", .lang = "de", .byline = "b2", .site = "s2",
                              .headline_len = 4, .extraction = GS_EXTRACTION_FULL, TEXT("Page\n\nThe whole of it.") };
    gs_article a = behind(&page, &arena);
    cr_expect_str_eq(a.id, "i");
    cr_expect_str_eq(a.version, "2");
    cr_expect_str_eq(a.url, "http://x/page");
    cr_expect_str_eq(a.title, "Page");
    cr_expect_str_eq(a.published, "p2");
    cr_expect_str_eq(a.lang, "de");
    cr_expect_str_eq(a.byline, "b2");
    cr_expect_str_eq(a.site, "s2");
    cr_expect_eq(a.status, GS_PUB_WITHHELD);
    cr_expect_str_eq(a.embargoed, "later");
    cr_expect_eq(a.extraction, GS_EXTRACTION_FULL);
    cr_expect(gs_span_eq(a.text, page.text));
    cr_expect_eq(a.n_notes, 0);
    gs_arena_done(&arena);
}

Test(ingest_behind, the_item_fills_in)
{
    gs_arena arena = { 0 };
    gs_article a = behind(&(gs_article){ .url = "http://x/page", .extraction = GS_EXTRACTION_DOUBTFUL, TEXT("The whole of it.") }, &arena);
    cr_expect_str_eq(a.title, "Item");
    cr_expect_str_eq(a.published, "p1");
    cr_expect_str_eq(a.lang, "en");
    cr_expect_str_eq(a.byline, "b1");
    cr_expect_str_eq(a.site, "s1");
    cr_expect(gs_span_eq(a.text, gs_span_of("Item\n\nThe whole of it.")), "%.*s", (int)a.text.len, a.text.ptr);
    cr_expect_eq(a.headline_len, 4);
    gs_arena_done(&arena);
}

Test(ingest_behind, a_page_with_less_is_left)
{
    gs_arena arena = { 0 };
    const char *notes[] = { "charset: odd" };
    gs_article a = behind(&(gs_article){ .url = "http://x/login", .title = "Please log in to read this", .headline_len = 26, .notes = notes,
                                         .n_notes = 1, TEXT("Please log in to read this\n\nNow.") }, &arena);
    cr_expect(gs_span_eq(a.text, item.text));
    cr_expect_str_eq(a.url, "http://x/link");
    cr_expect_eq(a.extraction, GS_EXTRACTION_PARTIAL);
    cr_assert_eq(a.n_notes, 2);
    cr_expect_str_eq(a.notes[0], "charset: odd");
    cr_expect_str_eq(a.notes[1], "full-text: the page behind it has less text than the feed");
    gs_arena_done(&arena);
}

Test(ingest_behind, teasers)
{
    gs_article a = item;
    cr_expect(gs_article_is_teaser(&a));
    a.extraction = GS_EXTRACTION_GIVEN;
    cr_expect_not(gs_article_is_teaser(&a));
    a = item;
    a.url = NULL;
    cr_expect_not(gs_article_is_teaser(&a));
}
