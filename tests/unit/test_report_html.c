/* The HTML report: what foreign text becomes, marks that nest and cross, directions, and a page that stays whole. */
#include "small_report.h"

struct text_case {
    char text[64], want[96];
};

ParameterizedTestParameters(report_html, texts)
{
    static struct text_case rows[] = {
        { "", "" },
        { "denied 否认 نفى", "denied 否认 نفى" },
        { "<script>alert('&')</script>", "&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;" },
        { "\" onload=\"x", "&quot; onload=&quot;x" },
        { "&lt;", "&amp;lt;" },
        { "a\tb\r\nc", "a b  c" },
        { "a\xc2\x85\xe2\x80\xa8\xe2\x80\xa9" "b", "a   b" },
        { "\x1b[2J\x07\x7f", "␛[2J␇␡" },
        { "\xc2\x9b" "31m", "[U+009B]31m" },
        { "\xe2\x80\xae" "evil\xe2\x80\xac", "[U+202E]evil[U+202C]" },
        { "\xe2\x81\xa7x\xe2\x81\xa9", "[U+2067]x[U+2069]" },
        { "a\xe2\x80\x8f.\xd8\x9c", "a\xe2\x80\x8f.\xd8\x9c" }, /* marks of direction are good style in Arabic */
        { "a\xef\xbf\xbe" "b\xef\xbf\xbf\xf0\x9f\xbf\xbf\xef\xb7\x90", "a\xef\xbf\xbd" "b\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
        { "a\xff\xc3", "a\xef\xbf\xbd\xef\xbf\xbd" },
    };
    return cr_make_param_array(struct text_case, rows, ROWS(rows));
}

ParameterizedTest(const struct text_case *row, report_html, texts)
{
    gs_buf out = { 0 };
    gs_escape_html(&out, gs_span_of(row->text));
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr, row->want, "[%s]\ngot  %s\nwant %s", row->text, out.ptr, row->want);
    gs_buf_done(&out);
}

static const char *render(const small_report *r)
{
    static gs_buf out;
    gs_buf_clear(&out);
    cr_assert_eq(gs_report_html.render(&r->report, &r->context, &out), GS_OK);
    gs_buf_putc(&out, '\0');
    return out.ptr;
}

/* --- Marks --- */

struct mark_case {
    char cues[3][16]; /* of the text "a b c d e": denial, inaccurate, hedge */
    char want[160];   /* with <D>, <I>, <H> for the opening tags, </> for the closing */
};

ParameterizedTestParameters(report_html, marks)
{
    static struct mark_case rows[] = {
        { { "b" }, "a <D>b</> c d e" },
        { { "a", "e" }, "<D>a</> b c d <I>e</>" },
        { { "b", "b" }, "a <D><I>b</></> c d e" },
        { { "b c d", "c" }, "a <D>b <I>c</> d</> e" },
        { { "b c d", "b c" }, "a <D><I>b c</> d</> e" },
        { { "b c", "b c d" }, "a <I><D>b c</> d</> e" },
        { { "a b c", "b c d" }, "<D>a </><I><D>b c</> d</> e" },
        { { "a b c", "b c d", "c d e" }, "<D>a </><I><D>b </></><H><I><D>c</> d</> e</>" },
        { { "a b c d e", "b", "d e" }, "<D>a <I>b</> c <H>d e</></>" },
    };
    return cr_make_param_array(struct mark_case, rows, ROWS(rows));
}

static void replace(gs_buf *out, const char *text, const char *end)
{
    static const char *const tags[][2] = { { "<mark class=\"denial\">", "<D>" }, { "<mark class=\"inaccurate\">", "<I>" },
                                           { "<mark class=\"hedge\">", "<H>" }, { "</mark>", "</>" } };
    while (text < end) {
        size_t i = 0;
        while (i < ROWS(tags) && strncmp(text, tags[i][0], strlen(tags[i][0])) != 0)
            i++;
        if (i == ROWS(tags)) {
            gs_buf_putc(out, *text++);
            continue;
        }
        gs_buf_puts(out, tags[i][1]);
        text += strlen(tags[i][0]);
    }
    gs_buf_putc(out, '\0');
}

ParameterizedTest(const struct mark_case *row, report_html, marks)
{
    static const gs_label labels[] = { GS_DENIAL, GS_INACCURATE, GS_HEDGE };
    small_report r;
    small_report_init(&r, "a b c d e");
    for (size_t i = 0; i < ROWS(labels) && row->cues[i][0]; i++)
        small_report_cue(&r, labels[i], row->cues[i], "z");
    const char *page = render(&r), *text = strstr(page, "</sup>"), *end = strstr(page, "<span class=\"tip\"");
    cr_assert(text && end);
    gs_buf got = { 0 };
    replace(&got, text + strlen("</sup>"), end);
    cr_expect_str_eq(got.ptr, row->want, "got  %s\nwant %s", got.ptr, row->want);
    gs_buf_done(&got);
}

Test(report_html, more_marks_than_can_be_open_are_closed_again)
{
    small_report r;
    gs_cue many[40];
    small_report_init(&r, "a b c d e");
    small_report_cue(&r, GS_DENIAL, "b c", "z");
    for (size_t i = 0; i < ROWS(many); i++)
        many[i] = r.cues[0];
    r.sentence.cues = many;
    r.sentence.n_cues = ROWS(many);
    int open = 0, n = 0;
    for (const char *at = render(&r); (at = strstr(at, "mark")); at++) {
        open += at[-1] == '<' ? 1 : at[-1] == '/' ? -1 : 0;
        n += at[-1] == '<';
    }
    cr_expect_eq(open, 0);
    cr_expect_gt(n, 1);
}

/* --- Directions --- */

struct direction_case {
    char tag[16], want[32];
};

ParameterizedTestParameters(report_html, directions)
{
    static struct direction_case rows[] = {
        { "en", "lang=\"en\" dir=\"ltr\"" },
        { "zh-Hant", "lang=\"zh-Hant\" dir=\"ltr\"" },
        { "ar", "lang=\"ar\" dir=\"rtl\"" },
        { "he", "lang=\"he\" dir=\"rtl\"" },
        { "fa-AF", "lang=\"fa-AF\" dir=\"rtl\"" },
        { "ur", "lang=\"ur\" dir=\"rtl\"" },
        { "ckb", "lang=\"ckb\" dir=\"rtl\"" },
        { "ku-Arab", "lang=\"ku-Arab\" dir=\"rtl\"" },
        { "ur-Latn", "lang=\"ur-Latn\" dir=\"ltr\"" },
        { "a", "lang=\"a\" dir=\"ltr\"" },
        { "und", "lang=\"\" dir=\"auto\"" },
    };
    return cr_make_param_array(struct direction_case, rows, ROWS(rows));
}

ParameterizedTest(const struct direction_case *row, report_html, directions)
{
    small_report r;
    char want[64];
    small_report_init(&r, "x");
    r.sentence.lang = row->tag;
    snprintf(want, sizeof(want), "<p %s>", row->want);
    cr_expect(strstr(render(&r), want), "%s: no %s in %s", row->tag, want, render(&r));
}

/* --- Documents --- */

static void expect_with(const char *page, const char *words)
{
    cr_expect(strstr(page, words), "no [%s] in\n%s", words, page);
}

Test(report_html, a_finding_says_who_and_how)
{
    small_report r;
    small_report_init(&r, "Li <b> denied it.");
    small_report_cue(&r, GS_DENIAL, "denied", "\"><script>");
    r.source = (gs_source){ 0, 6, .9 };
    r.cues[0].source = 0;
    r.cues[0].polarity = GS_NEGATED;
    r.cues[0].voice = GS_VOICE_QUOTED;
    r.report.title = "A <title>";
    const char *notes[] = { "nul: <1>" };
    r.report.notes = notes;
    r.report.n_notes = 1;
    const char *page = render(&r);
    expect_with(page, ">A &lt;title&gt;</bdi></h2>");
    expect_with(page, "note: <bdi>nul: &lt;1&gt;</bdi>");
    expect_with(page, "confidence from prior weights, not yet measured on text in English");
    expect_with(page, "<b>.90</b> <bdi>denied</bdi>");
    expect_with(page, "</i> · negated · quoted — <bdi>Li &lt;b&gt;</bdi></span></div>");
    expect_with(page, "negated · quoted · by <bdi>Li &lt;b&gt;</bdi> · rule <code>&quot;&gt;");
    expect_with(page, "<a href=\"#d1s1\"><title>sentence 1: denial .90</title>");
    expect_with(page, " id=\"d1s1\" aria-describedby=\"d1t1\" data-labels=\"denial\"");
    cr_expect_null(strstr(page, "<script"));
}

Test(report_html, what_was_not_scored_says_why)
{
    small_report r;
    small_report_init(&r, "Ministru prezidente.");
    r.sentence.unscored = "no lexicon for lv";
    r.sentence.lang = "lv";
    r.report.scored = false;
    expect_with(render(&r), "<span class=\"unscored\">Ministru prezidente.</span>");
    expect_with(render(&r), "not scored: no lexicon for Latvian</span>");
    expect_with(render(&r), "1 not scored");
}

Test(report_html, paragraphs_are_those_of_the_text)
{
    small_report r;
    small_report_init(&r, "One. Two.\n\nThree.");
    gs_sentence three[] = { r.sentence, r.sentence, r.sentence };
    three[0].end = 4;
    three[1].start = 5, three[1].end = 9;
    three[2].start = 11;
    r.report.sentences = three;
    r.report.n_sentences = 3;
    expect_with(render(&r), "<span>One.</span> <span>Two.</span></p>\n</div>\n<div class=\"para\">");
}

Test(report_html, a_line_is_a_row)
{
    small_report r;
    small_report_init(&r, "He denied it.");
    small_report_cue(&r, GS_DENIAL, "denied", "z");
    r.context.line = 7;
    const char *page = render(&r);
    expect_with(page, "<div class=\"line\" id=\"l7\">");
    expect_with(page, "<sup aria-hidden=\"true\">7</sup>He <mark");
    cr_expect_null(strstr(page, "<article"));
}

static const char *begin_with(const char *const *documents, size_t n)
{
    static gs_buf out;
    gs_report_context context = { .documents = documents, .n_documents = n };
    gs_buf_clear(&out);
    gs_report_html.begin(&context, &out);
    gs_buf_putc(&out, '\0');
    return out.ptr;
}

Test(report_html, a_page_of_several_articles_has_an_index)
{
    static const char *const documents[] = { "a.txt", "\"><b>", "-" };
    const char *page = begin_with(documents, 3);
    expect_with(page, "<title>3 articles – Gainsay report</title>");
    expect_with(page, "<nav aria-label=\"Articles\">\n<ol>\n<li><a href=\"#d1\"><bdi>a.txt</bdi></a></li>\n"
                      "<li><a href=\"#d2\"><bdi>&quot;&gt;&lt;b&gt;</bdi></a></li>\n");
    expect_with(begin_with(documents + 1, 1), "<title>&quot;&gt;&lt;b&gt; – Gainsay report</title>");
    expect_with(begin_with(documents + 2, 1), "<title>Gainsay report</title>");
    cr_expect_null(strstr(begin_with(documents, 1), "<nav"));
    expect_with(begin_with(NULL, 0), "<title>Gainsay report</title>");

    small_report r;
    small_report_init(&r, "He denied it.");
    r.context.number = 2;
    expect_with(render(&r), "<article id=\"d2\" aria-labelledby=\"d2h\">\n<header>\n<h2 id=\"d2h\"><bdi>a.txt</bdi></h2>");
}

/* Prior for all; measured but for one label; prior again. */
Test(report_html, calibration_is_told_of_the_languages_that_were_scored)
{
    small_report r;
    gs_trust trusts[] = { { .lang = "zh" }, { .lang = "uk" }, { .lang = "en" }, { .lang = "de" } };
    small_report_init(&r, "x");
    for (int label = 0; label < GS_N_LABELS; label++)
        trusts[1].by_label[label].level = label == GS_DENIAL ? GS_CAL_STALE : GS_CAL_MEASURED;
    r.report.lang = (gs_lang){ "fr", .9 };
    r.report.trusts = trusts;
    r.report.n_trusts = 2;
    expect_with(render(&r), "<p class=\"caution\">confidence from prior weights, not yet measured on text in Chinese</p>\n"
                            "<p class=\"caution\">denial: confidence measured with an older lexicon of Ukrainian</p>\n<");
    r.report.n_trusts = 3;
    expect_with(render(&r), "not yet measured on text in Chinese and English</p>");
    r.report.n_trusts = 4;
    expect_with(render(&r), "not yet measured on text in Chinese, English and German</p>");
    r.report.n_trusts = 0;
    cr_expect_null(strstr(render(&r), "class=\"caution\""));
}

struct other_case {
    char tag[16], want[64];
};

ParameterizedTestParameters(report_html, cues_of_other_languages)
{
    static struct other_case rows[] = {
        { "en", "<bdi>denied</bdi> <i>" },
        { "uk", "<bdi lang=\"uk\">denied</bdi> <i>" },
        { "und", "<bdi lang=\"\">denied</bdi> <i>" },
    };
    return cr_make_param_array(struct other_case, rows, ROWS(rows));
}

ParameterizedTest(const struct other_case *row, report_html, cues_of_other_languages)
{
    small_report r;
    small_report_init(&r, "He denied it.");
    small_report_cue(&r, GS_DENIAL, "denied", "z");
    r.sentence.lang = row->tag;
    expect_with(render(&r), row->want);
}

Test(report_html, the_page_lets_nothing_in)
{
    small_report r;
    gs_buf out = { 0 };
    gs_error err = { .code = GS_EIO, .message = "<broken>" };
    small_report_init(&r, "x");
    r.context.id = gs_span_of("\"><a\xff");
    gs_report_html.begin(&r.context, &out);
    cr_expect_eq(gs_report_html.error(&err, &r.context, &out), GS_OK);
    gs_report_html.end(&r.context, &out);
    gs_buf_putc(&out, '\0');
    expect_with(out.ptr, "content=\"default-src 'none'; style-src 'sha256-");
    expect_with(out.ptr, "; script-src 'sha256-");
    expect_with(out.ptr, "<bdi>&quot;&gt;&lt;a\xef\xbf\xbd</bdi>");
    expect_with(out.ptr, "could not be read: <bdi>&lt;broken&gt;</bdi>");
    expect_with(out.ptr, "Framing found, not truth judged.");
    cr_expect_null(strstr(out.ptr, "http:"));
    cr_expect_null(strstr(out.ptr, "https:"));
    cr_expect_null(strstr(out.ptr, "style=\""), "the policy would refuse it");
    gs_buf_done(&out);
}
