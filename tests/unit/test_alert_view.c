/* What may be shown of an alert, in words; sentences kept as JSON and read again. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "alert/told.h"
#include "told.h"

struct closed {
    char status[16];
    int64_t until;
    char want[16];
};
enum { NOW = 1000 };
static struct closed closed_rows[] = {
    { "", 0, "" },
    { "usable", 0, "" },
    { "withheld", 0, "withheld" },
    { "canceled", 0, "canceled" },
    { "embargoed", NOW + 1, "embargoed" },
    { "embargoed", NOW, "" },
    { "embargoed", 0, "embargoed" }, /* until nobody knows when */
    { "usable", NOW + 1, "embargoed" },
    { "withheld", NOW - 1, "withheld" },
    { "something", 0, "withheld" },
};

ParameterizedTestParameters(alert_view, closed)
{
    return cr_make_param_array(struct closed, closed_rows, sizeof(closed_rows) / sizeof(*closed_rows));
}

ParameterizedTest(struct closed *row, alert_view, closed)
{
    const char *got = gs_view_closed(*row->status ? row->status : NULL, row->until, NOW);
    cr_expect_str_eq(got ? got : "", row->want, "%s until %lld", row->status, (long long)row->until);
}

Test(alert_view, words)
{
    told t;
    gs_buf out = { 0 };
    told_plain(&t);
    gs_told_headline(&t.view, 100, &out);
    cr_expect_str_eq(told_text(&out), "Kyiv denials: Ministry denies strike on depot");
    gs_buf_clear(&out);
    gs_told_summary(&t.view, &out);
    cr_expect_str_eq(told_text(&out), "hedge .81, denial .93 · 3 sentences · 2 articles · en, ar");
    gs_buf_clear(&out);
    gs_told_finding(&t.sentences[0], &out);
    cr_expect_str_eq(told_text(&out), "denial .93, said by The ministry");
    gs_buf_clear(&out);
    t.view.retracted = t.articles[0].left = true;
    gs_told_headline(&t.view, 4, &out);
    cr_expect_str_eq(told_text(&out), "Retracted: Kyiv…: ال…");
    gs_buf_clear(&out);
    gs_told_summary(&t.view, &out);
    cr_expect_str_eq(told_text(&out), "denial .88 · 1 sentence · 1 article · ar");
    gs_buf_done(&out);
}

Test(alert_view, nothing_of_closed_articles)
{
    told t;
    gs_buf out = { 0 };
    told_closed(&t);
    gs_told_headline(&t.view, 100, &out);
    gs_told_summary(&t.view, &out);
    gs_told_html_content(&out, &t.view);
    cr_expect_null(strstr(told_text(&out), "SECRET"), "%s", out.ptr);
    cr_expect_not_null(strstr(out.ptr, "an article that must not be shown"));
    cr_expect_not_null(strstr(out.ptr, "An article that is embargoed"));
    gs_buf_done(&out);
}

struct link {
    char url[64];
    bool ok;
};
static struct link links[] = {
    { "https://a.example/", true },      { "http://a.example/?b=c&d=%20", true }, { "", false },
    { "javascript:alert(1)", false },    { "HTTPS://a.example", false },          { "//a.example", false },
    { "https://a.example/ b", false },   { "https://a.example/\"onload=", false }, { "https://a.example/<", false },
    { "https://a.example/\n", false },   { "https://ä.example/", false },         { "https://a.example/|b", false },
    { "data:text/html,x", false },       { "ftp://a.example", false },            { "https://a.example/\x7f", false },
};

ParameterizedTestParameters(alert_view, is_link)
{
    return cr_make_param_array(struct link, links, sizeof(links) / sizeof(*links));
}

ParameterizedTest(struct link *row, alert_view, is_link)
{
    cr_expect_eq(gs_told_is_link(row->url), row->ok, "%s", row->url);
}

Test(alert_view, marks)
{
    told t;
    gs_buf out = { 0 };
    gs_view_cue cues[] = { { GS_DENIAL, 4, 8, NULL }, { GS_HEDGE, 4, 11, NULL }, { GS_HEDGE, 10, 14, NULL },
                           { GS_HEDGE, 14, 14, NULL }, { GS_HEDGE, 16, 90, NULL } };
    told_plain(&t);
    t.sentences[0].text = gs_span_of("the <one> & two three");
    t.sentences[0].cues = cues;
    t.sentences[0].n_cues = 5;
    gs_told_html_sentence(&out, &t.sentences[0], 100, NULL);
    cr_expect_str_eq(told_text(&out), "the <mark>&lt;one&gt; &amp;</mark> two three");
    gs_buf_clear(&out);
    gs_told_html_sentence(&out, &t.sentences[0], 10, NULL); /* a mark that would be cut is none */
    cr_expect_str_eq(told_text(&out), "the &lt;one&gt; …");
    gs_buf_done(&out);
}

Test(alert_view, sentences_are_kept)
{
    told t;
    gs_buf out = { 0 }, again = { 0 };
    gs_arena arena = { 0 };
    gs_view_sentence *read;
    size_t n;
    told_plain(&t);
    t.sentences[1].was = "It was a fault.";
    t.sentences[1].change = "appeared";
    t.sentences[2].role = GS_HEADLINE;
    t.sentences[2].text = (gs_span){ "a\0b\"\\", 5 };
    t.cues[2].end = 5;
    gs_view_sentences_put(t.sentences, 3, &out);
    cr_assert_eq(gs_view_sentences_read(gs_buf_span(&out), &arena, &read, &n, NULL), GS_OK);
    cr_assert_eq(n, 3);
    cr_expect(gs_span_eq(read[2].text, t.sentences[2].text));
    cr_expect_eq(read[0].index, 3);
    cr_expect_eq(read[0].cues[0].label, GS_DENIAL);
    cr_expect_str_eq(read[0].said_by, "The ministry");
    cr_expect_float_eq(read[0].confidence[GS_DENIAL], .934, 1e-9);
    gs_view_sentences_put(read, n, &again);
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_buf_span(&again)));
    gs_buf_done(&out);
    gs_buf_done(&again);
    gs_arena_done(&arena);
}

struct bad {
    char json[120];
};
static struct bad bads[] = {
    { "" },
    { "{}" },
    { "[1]" },
    { "[{}]" },
    { "[{\"text\":\"a\"}]" },
    { "[{\"text\":1,\"labels\":{}}]" },
    { "[{\"text\":\"a\",\"labels\":{},\"cues\":[{\"label\":\"denial\",\"start\":0,\"end\":2}]}]" },
    { "[{\"text\":\"a\",\"labels\":{},\"cues\":[{\"label\":\"denial\",\"start\":1,\"end\":0}]}]" },
    { "[{\"text\":\"a\",\"labels\":{},\"cues\":[{\"label\":\"context\",\"start\":0,\"end\":1}]}]" },
    { "[{\"text\":\"a\",\"labels\":{},\"cues\":[{}]}]" },
    { "[{\"text\":\"a\",\"labels\":{\"denial\":1.5},\"cues\":[]}]" },
    { "[{\"text\":\"a\",\"labels\":{\"denial\":-1e300},\"cues\":[]}]" },
};

ParameterizedTestParameters(alert_view, bad_sentences)
{
    return cr_make_param_array(struct bad, bads, sizeof(bads) / sizeof(*bads));
}

ParameterizedTest(struct bad *row, alert_view, bad_sentences)
{
    gs_arena arena = { 0 };
    gs_view_sentence *read;
    size_t n;
    gs_error err;
    cr_expect_eq(gs_view_sentences_read(gs_span_of(row->json), &arena, &read, &n, &err), GS_EFORMAT, "%s", row->json);
    gs_arena_done(&arena);
}
