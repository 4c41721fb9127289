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

/* --- What stands beside an article --- */

#define THREE                                                                                                          \
    "<p>The mayor said that nobody had told him of any cracks before the second of March, not even once.</p>"          \
    "<p>Two of the eleven piers have cracks, according to a report that this newspaper has seen.</p>"                  \
    "<p>The contractor did not respond to several requests for comment by telephone and by mail.</p>"

#define MORE                                                                                                           \
    "<p>Opposition members called for an inquiry and accused the administration of hiding the results.</p>"            \
    "<p>An earlier inspection found nothing, which an engineer who took part in it calls a mistake today.</p>"

struct beside_case {
    char what[64], before[400], after[700]; /* a body of THREE and PROSE */
    char has[48], lacks[48];
};

/* General signs, each on a page that has no other. */
ParameterizedTestParameters(ingest_html, what_is_no_paragraph_is_told_by_signs)
{
    static struct beside_case rows[] = {
        { "a caption under a picture", "<p class=x><div class=y><img src=a><span>The bridge in winter, seen from here.</span></div>", "",
          "nobody had told", "in winter" },
        { "a byline between lead and body", "<p class=l>It was closed, and nobody knows why it was closed so very late in the year, and not before.</p>"
          "<p class=b>By Jane Doe</p><p class=d><time>2 March</time> 4 min</p>", "", "nobody knows why", "Jane Doe" },
        { "an offer with a field", "", "<div class=q><h4>The letter</h4><p>Every morning at six, in your mailbox.</p><input></div>" MORE,
          "Opposition", "Every morning" },
        { "an offer with a link", "", "<div class=q><p>Every morning at six, in your mailbox.</p><p><a href=x>Sign me up</a></p></div>" MORE,
          "Opposition", "Every morning" },
        { "a quote pulled out", "", "<div class=q>“not even once”, “nobody had told him of any cracks”</div>"
          "<blockquote class=q>nobody had told him of any cracks</blockquote>" MORE, "nobody had told", "x" },
        { "comments under a heading", "", "</div><div class=q><h3>Comments (2)</h3><b>Bob</b>"
          "<p>I do not believe a single word of what they say about it.</p></div><div>", "Two of the eleven", "single word" },
        { "a heading in capitals", "", "</div><div class=q><h3>КОММЕНТАРИИ</h3><b>Bob</b>"
          "<p>I do not believe a single word of what they say about it.</p></div><div>", "Two of the eleven", "single word" },
        { "a row of teasers", "", "<div class=t><a href=1><h3>The ferry goes again today</h3></a><p>A storm is over.</p></div>"
          "<div class=t><a href=2><h3>No sun until next Sunday</h3></a><p>But some rain is left.</p></div>"
          "<div class=t><a href=3><h3>What the piers are made of</h3></a><p>Stone, most of it.</p></div>", "Two of the eleven", "storm is over" },
        { "tags end an article", "", "<ul class=tags><li><a href=1>bridge</a></ul><div class=z>This programme is on air at nine, "
          "every Monday, and can be heard again here.</div>", "Two of the eleven", "on air" },
        { "a correction stays", "", "<div class=z>Correction: an earlier version said that there were ten piers, which is untrue.</div>",
          "ten piers", "" },
        { "a short last paragraph stays", "", "<p>He is 82.</p>", "He is 82.", "" },
        { "a last section set otherwise stays", "", "</div><div class=w><h2>What else</h2>" MORE, "What else", "" },
        { "facts in a list", "<ul><li>Friday, 6 March 11:38 WIB<li>time to read: 2 minutes</ul>", "", "nobody had told", "2 minutes" },
        { "points in a list stay", "<ul><li>The bridge was closed on Friday<li>It may take 2 months or more</ul>", "", "2 months", "" },
        { "credits end an article", "", MORE "<p class=small>Reporter: Jane Doe<br>Editor: Joe Roe</p><p class=small>All of it is "
          "ours, and nobody may copy it.</p>", "Opposition", "Roe" },
        { "a telling last line stays", "", MORE "<p class=small>The mayor: he did not answer, and neither did his wife.</p>", "his wife", "" },
        { "a lead without a full stop", "<div><p class='c1 intro'><b>The minister wants to know by Friday, others say 'it was not looked at'</b></div>", "",
          "by Friday", "" },
        { "a lead in a widget", "<div class='el widget post-excerpt'>A post shared by thousands has said that it was the wind. That is false.</div>", "",
          "the wind", "" },
        { "a page of Elementor's", "<div class='elementor-widget elementor-widget-theme-post-excerpt'><div class=elementor-widget-container>"
          "A post shared by thousands has said that it was the wind. That is false.</div></div>", "", "the wind", "" },
        { "a widget is beside", "", "<div class='my-widget'><p>Every morning at six, there is a letter for you in your mailbox.</p></div>" MORE,
          "Opposition", "Every morning" },
        { "a class of Drupal's hides nothing", "<div class='field--name-lead field--label-hidden'>It was closed, and nobody knows "
          "why it was closed at such a late hour.</div>", "", "nobody knows why", "" },
        { "a credit within a line", "<p>It was closed, and nobody knows why it was closed so very late in the year. <span class=photo-credit>Photo: Bob</span></p>", "",
          "nobody knows why", "Bob" },
        { "a paragraph that begins as a filler in another language", "", "<p>Les merveilles du pont are what the town calls its "
          "eleven piers, most of them of stone.</p>", "merveilles", "" },
        { "an offer in the middle cuts nothing", "", "<p>Continue reading the main story</p>" MORE, "Opposition", "main story" },
    };
    return cr_make_param_array(struct beside_case, rows, ROWS(rows));
}

ParameterizedTest(struct beside_case *row, ingest_html, what_is_no_paragraph_is_told_by_signs)
{
    gs_buf page = { 0 };
    gs_buf_printf(&page, "<title>Bridge closed</title><h1>Bridge closed</h1><div class=m>%s<div class=body>%s%s%s</div></div>",
                  row->before, PROSE, THREE, row->after);
    gs_buf_putc(&page, '\0');
    gs_article a = article_of(page.ptr);
    cr_expect(text_has(&a, row->has), "%s: no [%s] in\n%.*s", row->what, row->has, (int)a.text.len, a.text.ptr);
    cr_expect(!*row->lacks || strcmp(row->lacks, "x") == 0 || !text_has(&a, row->lacks), "%s: [%s] in\n%.*s", row->what,
              row->lacks, (int)a.text.len, a.text.ptr);
    cr_expect_eq(a.extraction, GS_EXTRACTION_FULL, "%s: %s", row->what, gs_extraction_name(a.extraction));
    gs_buf_done(&page);
    gs_arena_done(&arena);
}

/* Thai writes no full stops. */
Test(ingest_html, scripts_without_full_stops_have_prose_too)
{
#define THAI "<p>จังหวัดได้ตั้งคณะกรรมการตรวจสอบข้อเท็จจริงจำนวน 7 คน มีรองผู้ว่าราชการจังหวัดเป็นประธาน และมีตัวแทนชาวบ้านร่วมด้วย</p>"
    gs_article a = article_of("<h1>ผู้ว่าฯ แจงปมน้ำท่วม</h1><div>" THAI "<p>นักวิชาการด้านการจัดการน้ำรายหนึ่งซึ่งขอสงวนนาม ให้ความเห็นว่า"
                              "ปัญหาที่แท้จริงคือคลองทรายถูกถม</p></div>");
    cr_expect(text_has(&a, "จังหวัดได้ตั้ง"));
    cr_expect(text_has(&a, "ถูกถม"));
    gs_arena_done(&arena);
}

/* A gallery's captions are its text, whatever they are set in; %s: each of them. */
struct gallery_case {
    char before[120], item[240], after[300];
};

ParameterizedTestParameters(ingest_html, captions_may_be_the_article)
{
    static struct gallery_case rows[] = {
        { "", "<figure><img><figcaption>%s</figcaption></figure>", "" },
        { "<ul class='gallery list'>", "<li class=gallery-item><a href=l><img></a><div itemprop=caption>%s</div>", "</ul>" },
        { "<div class=slideshow>", "<div class='slide photo'><picture><img></picture><p>%s</p></div>", "</div>" },
        { "<div class=m><div class=photos>", "<div class='photo item'><div class=photo-text>%s</div><img><a href=d>Save</a></div>"
          "<div class=photo-ad><b>Advertisement</b></div>", "</div></div>" },
        { "", "<figure class=foto><img><figcaption><p>%s</p><small class=credit>Photo: Bob</small></figcaption></figure>",
          "<div class=comments><h3>Comments</h3>" PROSE PROSE "</div>" },
    };
    return cr_make_param_array(struct gallery_case, rows, ROWS(rows));
}

ParameterizedTest(struct gallery_case *row, ingest_html, captions_may_be_the_article)
{
    static const char *const captions[] = {
        "The first of them came at ten in the evening, as he has done for forty years.",
        "Nobody has eaten since midnight. The furnace still has a thousand degrees inside.",
        "At six in the morning the gate was closed. The owner denies that he wanted it.",
        "Whoever came later found it shut, and a note on it that nobody has ever signed.",
    };
    gs_buf page = { 0 };
    gs_buf_printf(&page, "<h1>The last shift</h1><p>On Wednesday the last of them left, and a photographer came along.</p>%s",
                  row->before);
    for (size_t i = 0; i < ROWS(captions); i++) {
        const char *at = strstr(row->item, "%s");
        gs_buf_printf(&page, "%.*s%s%s", (int)(at - row->item), row->item, captions[i], at + 2);
    }
    gs_buf_puts(&page, row->after);
    gs_buf_putc(&page, '\0');
    gs_article a = article_of(page.ptr);
    for (size_t i = 0; i < ROWS(captions); i++)
        cr_expect(text_has(&a, captions[i]), "%s: no [%s]", row->item, captions[i]);
    cr_expect_not(text_has(&a, "Save") || text_has(&a, "Advert") || text_has(&a, "Bob") || text_has(&a, "denied"), "%s:\n%.*s",
                  row->item, (int)a.text.len, a.text.ptr);
    gs_buf_done(&page);
    gs_arena_done(&arena);
}

/* Pictures with a few words in a long text remain beside it. */
Test(ingest_html, captions_of_a_long_text_are_left)
{
#define FIGURE "<div class=photo><img><p>The bridge in winter, as it was seen from here by all of us who came.</p></div>"
    gs_article a = article_of("<title>Bridge closed</title><h1>Bridge closed</h1><div class=body>" PROSE THREE FIGURE MORE FIGURE
                              "<p>Whoever came later found it shut, and a note on it that nobody has ever signed at all.</p>" FIGURE
                              "<p>At six in the morning the gate was closed. The owner denies that he wanted it to be.</p></div>");
    cr_expect(text_has(&a, "owner denies"));
    cr_expect_not(text_has(&a, "in winter"));
    gs_arena_done(&arena);
}

Test(ingest_html, of_several_texts_the_article_gives_name_and_time)
{
    gs_article a = article_of("<div class=m><i class=author>Early Bird</i><p>Good morning.</p><time datetime=2024-01-01T06:00></time></div>"
                              "<div class=m><i class=author>Jane Doe</i>" PROSE PROSE "<time datetime=2024-01-02T07:00></time></div>");
    cr_expect_str_eq(a.byline, "Jane Doe");
    cr_expect_str_eq(a.published, "2024-01-02T07:00");
    gs_arena_done(&arena);
}

Test(ingest_html, names_and_dates_are_the_best_that_the_page_gives)
{
    gs_article a = article_of("<meta name=date content=2024-01-02><meta property=article:published_time content=2024-01-02T03:04>"
                              "<meta name=author content='Von Jane Doe'><meta property=og:title content='Jane Doe'>"
                              "<meta property=og:site_name content=Post>" PROSE);
    cr_expect_str_eq(a.published, "2024-01-02T03:04");
    cr_expect_str_eq(a.byline, "Jane Doe");
    cr_expect_null(a.title);
    gs_arena_done(&arena);
}

Test(ingest_html, a_kicker_is_no_part_of_the_headline)
{
    gs_article a = article_of("<title>Mayor denies all of it</title><h1><span class=kicker>Dam</span>"
                              "<span class=headline>Mayor denies all of it</span></h1>" PROSE);
    cr_expect_str_eq(a.title, "Mayor denies all of it");
    a = article_of("<title>Dam: Mayor denies all of it</title><h1><span class=k>Dam</span><span class=h>Mayor denies all of it</span></h1>" PROSE);
    cr_expect_str_eq(a.title, "Dam Mayor denies all of it");
    gs_arena_done(&arena);
}

/* --- Text behind a wall --- */

struct wall_case {
    char inner[500]; /* behind the paragraphs, in the same element */
    char has[32], lacks[32];
};

ParameterizedTestParameters(ingest_html, text_may_be_named_a_wall)
{
    static struct wall_case rows[] = {
        { "<div class=paywall-fade><p class=par>Three nurses say otherwise, and none of them wants to be named for it…</p></div>"
          "<section class=paywall><h2>Read on</h2><p>You want to know it all? Have it for an euro.</p><a href=b>Try it now</a></section>",
          "Three nurses", "an euro" },
        { "<div class='c paywall'><p>Three nurses say otherwise, and none of them wants to be named. The nights, they say, have one "
          "doctor.</p><p>The chairman says that this is false. There were two of them on every night since the autumn began.</p></div>",
          "Three nurses", "" },
        { "<div class=paywall><p>You want to know what goes on where you live? For one euro a month you can have all of it. It ends "
          "when you say so. We have more than 200 people who write for you, every day and also on Sundays.</p><button>Try</button></div>",
          "has denied", "one euro" },
        { "<div class=paywall><p>The rest of this is for those who pay for it. Have it for one euro a month.</p></div>", "has denied", "one euro" },
    };
    return cr_make_param_array(struct wall_case, rows, ROWS(rows));
}

ParameterizedTest(struct wall_case *row, ingest_html, text_may_be_named_a_wall)
{
    gs_buf page = { 0 };
    gs_buf_puts(&page, "<title>Bridge closed</title><h1>Bridge closed</h1><article><div class=m>");
    for (int i = 0; i < 3; i++)
        gs_buf_printf(&page, "<p class=par>%s has denied that the bridge was closed because of a warning about its beams.</p>",
                      i == 0 ? "The council" : i == 1 ? "Its spokeswoman" : "The mayor");
    gs_buf_printf(&page, "%s</div></article>", row->inner);
    gs_buf_putc(&page, '\0');
    gs_article a = article_of(page.ptr);
    cr_expect(text_has(&a, row->has) && text_has(&a, "The mayor"), "no [%s] in\n%.*s", row->has, (int)a.text.len, a.text.ptr);
    cr_expect(!*row->lacks || !text_has(&a, row->lacks), "[%s] in\n%.*s", row->lacks, (int)a.text.len, a.text.ptr);
    cr_expect_eq(a.extraction, GS_EXTRACTION_PARTIAL);
    gs_buf_done(&page);
    gs_arena_done(&arena);
}

/* --- Headlines --- */

struct headline_case {
    char front[300], back[120]; /* a body of THREE and PROSE between */
    char want[64], lacks[32];
};

ParameterizedTestParameters(ingest_html, headlines_are_found_without_a_title)
{
    static struct headline_case rows[] = {
        { "<title>News | Post</title><article><h1>The bridge has been closed since Monday</h1>", "</article>",
          "The bridge has been closed since Monday", "" },
        { "<title>News - Post</title><h1>The Daily Post of the upper north</h1><article>", "</article>", "News", "" },
        { "<title>News - Post</title><div><h1><a href=/>The Daily Post of the upper north</a></h1>", "</div>", "News", "" },
        { "<title>Post :: The bridge has been closed since Monday</title><table><tr><td>11.11.2003 14:32 | Town | read 12 times<br>"
          "<font size=4>The bridge has been closed since Monday</font><br><br>", "</table>",
          "The bridge has been closed since Monday", "read 12" },
        { "<title>The bridge has been closed since Monday - Post</title><div>Town<div>read 12 times by those who are here</div>"
          "<div class=x>The bridge has been closed since Monday</div>", "</div>", "The bridge has been closed since Monday", "read 12" },
        { "<title>Post - The bridge has been closed since Monday</title><table><tr><td><b>The bridge has been closed since Monday</b><br><br>"
          "<table align=right><tr><td><img></td></tr><tr><td><i>Way to it. Photo B. Bee</i></table>", "</table>",
          "The bridge has been closed since Monday", "Bee" },
    };
    return cr_make_param_array(struct headline_case, rows, ROWS(rows));
}

ParameterizedTest(struct headline_case *row, ingest_html, headlines_are_found_without_a_title)
{
    gs_buf page = { 0 };
    gs_buf_puts(&page, row->front);
    for (const char *p = THREE PROSE; *p; p++) /* paragraphs, or breaks as in old tables */
        if (!strstr(row->front, "<table") || strncmp(p, "<p>", 3) != 0)
            gs_buf_putc(&page, *p);
        else
            gs_buf_puts(&page, "<br><br>"), p += 2;
    gs_buf_puts(&page, row->back);
    gs_buf_putc(&page, '\0');
    gs_article a = article_of(page.ptr);
    cr_expect_str_eq(a.title, row->want);
    cr_expect(text_has(&a, "nobody had told") && text_has(&a, "a warning about"), "%s", row->front);
    cr_expect(!*row->lacks || !text_has(&a, row->lacks), "%s:\n%.*s", row->front, (int)a.text.len, a.text.ptr);
    gs_buf_done(&page);
    gs_arena_done(&arena);
}

/* --- Only for readers --- */

struct seen_case {
    char page[400]; /* with PROSE twice behind it */
    char published[32], byline[32], site[32]; /* empty: none */
};

ParameterizedTestParameters(ingest_html, what_only_readers_are_told_is_read)
{
    static struct seen_case rows[] = {
        { "<h1>Bridge closed</h1><p>No 812 | 2026.03.04 10:15:22", "2026-03-04 10:15:22", "", "" },
        { "<p>11.11.2003, 14:32 | Town<h1>Bridge closed</h1>", "2003-11-11 14:32", "", "" },
        { "<h1>Bridge closed</h1><p>03/04/2026 10:15", "", "", "" },
        { "<h1>Bridge closed</h1><p>Made 04.03.2026 10:15, changed 04.03.2026 11:00", "", "", "" },
        { "<h1>Bridge closed</h1><p>99.03.2026 10:15, 2026-13-01 10:15, 2026-12-01 25:15", "", "", "" },
        { "<h1>Bridge closed</h1><abbr class=published title='2026-09-17T11:12:00-03:00'>11:12</abbr>", "2026-09-17T11:12:00-03:00", "", "" },
        { "<h1>Bridge closed</h1><span class=muhabir>Haber: Jane Doe</span>", "", "Jane Doe", "" },
        { "<h1>Bridge closed</h1><i class=author-info>1 hour ago</i><i class=author>Jane Doe</i>", "", "Jane Doe", "" },
        { "<title>Bridge closed - The Post</title><a href='/'><img alt='The Post'></a><h1>Bridge closed</h1>", "", "", "The Post" },
        { "<title>Post from the north: Bridge closed since Monday</title><h1><a href='https://p.example/'>Post from the north</a></h1>"
          "<h2>Bridge closed since Monday</h2>", "", "", "Post from the north" },
        { "<title>Bridge closed - The Post</title><a href='/'><img alt='Home'></a><h1>Bridge closed</h1>", "", "", "" },
        { "<title>Bridge closed - The Post</title><a href='/town/'><img alt='The Post'></a><h1>Bridge closed</h1>", "", "", "" },
    };
    return cr_make_param_array(struct seen_case, rows, ROWS(rows));
}

static bool is_said(const char *got, const char *want)
{
    return *want ? got && strcmp(got, want) == 0 : !got;
}

ParameterizedTest(struct seen_case *row, ingest_html, what_only_readers_are_told_is_read)
{
    gs_buf page = { 0 };
    gs_buf_printf(&page, "%s" PROSE PROSE, row->page);
    gs_buf_putc(&page, '\0');
    gs_article a = article_of(page.ptr);
    cr_expect(is_said(a.published, row->published), "%s: %s", row->page, a.published);
    cr_expect(is_said(a.byline, row->byline), "%s: %s", row->page, a.byline);
    cr_expect(is_said(a.site, row->site), "%s: %s", row->page, a.site);
    gs_buf_done(&page);
    gs_arena_done(&arena);
}

/* --- How sure --- */

struct judge_case {
    char page[600];
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
        { "<title>Page not found</title><h1>Page not found</h1>" PROSE PROSE PROSE, GS_EXTRACTION_DOUBTFUL },
        { "<h1>Report not found, council says</h1>" PROSE THREE, GS_EXTRACTION_FULL },
        { "<h1>A</h1><div>" PROSE "<div><h3>Read on</h3><p>It costs one euro a month for all of you.</p>"
          "<p>Already a subscriber? Log in</p></div></div>", GS_EXTRACTION_PARTIAL },
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

#define PIECE "The council has denied that any of the bridges was closed because of it."

struct hostile_case {
    char before[48], piece[128], after[200];
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
        { "<h1>A</h1>" , "<p>A b c.</p><button>x</button><img>", PROSE, "" },
        { "<h1>A</h1>" , "<div class=t><a href=1><h3>A b</h3></a>", PROSE, "" },
        { "<h1>A</h1>" , "<h3>Comments</h3><div><p>Subscribe now to", PROSE, "" },
        { "<h1>A</h1>" , "<b class=author><i class=x></i>", PROSE, "too-deep" },
        { "<h1>A</h1>" , "<div class=photo><img>" PIECE "</div>", PROSE, "" },
        { "<h1>A</h1>" , "<div class=photo><img>" PIECE, PROSE, "too-deep" },
        { "<h1>A</h1>" , "<div class=paywall>" PIECE, PROSE, "too-deep" },
        { "<title>A b</title>" , "<a href=/><img alt='A b'></a><a>" PIECE, PROSE, "" },
        { "<h1>A</h1>" , "<ul><li>6 May 11:38<li>6 May 11:38", PROSE, "" },
        { "<h1>A</h1>" , "2026.03.04 10:15 ", PROSE, "" },
        { "" , "<div class=nav><b></b></div><ul><li>a</ul>", PROSE, "" },
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
