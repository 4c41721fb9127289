/* Annotations: places, quotations, ids, and a text that would break out. */
#include "small_report.h"

static gs_buf annotations_of(const small_report *r)
{
    gs_buf out = { 0 };
    cr_expect_eq(gs_report_annotations.render(&r->report, &r->context, &out), GS_OK);
    cr_assert_gt(out.len, 0);
    cr_expect_eq(memchr(out.ptr, '\n', out.len), out.ptr + out.len - 1, "one line");
    gs_buf_putc(&out, '\0');
    return out;
}

static void expect_parts(const small_report *r, const char *const *parts)
{
    gs_buf out = annotations_of(r);
    const char *at = out.ptr;
    for (; *parts; parts++) {
        const char *next = strstr(at, *parts);
        cr_expect(next, "no %s in\n%s", *parts, at);
        at = next ? next + strlen(*parts) : at;
    }
    gs_buf_done(&out);
}
#define EXPECT(r, ...) expect_parts(r, (const char *const[]){ __VA_ARGS__, NULL })

static void expect_none(const small_report *r, const char *part)
{
    gs_buf out = annotations_of(r);
    cr_expect_not(strstr(out.ptr, part), "%s in\n%s", part, out.ptr);
    gs_buf_done(&out);
}

Test(report_annotations, a_cue_is_an_annotation)
{
    small_report r;
    small_report_init(&r, "The 😀 man “denied” it.");
    small_report_cue(&r, GS_DENIAL, "denied", "deny");
    EXPECT(&r, "\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"gainsay\":\"urn:x-gainsay:\"}]",
           "\"type\":\"AnnotationPage\"", "\"total\":1}", "\"gainsay:document\":\"a.txt\"", "\"items\":[{\"id\":",
           ":11-17:denial\"", "\"motivation\":[\"classifying\",\"tagging\"]", "\"generator\":{\"id\":\"urn:x-gainsay\"",
           "\"source\":\"urn:x-gainsay:label:denial\",\"purpose\":\"classifying\"}", "\"value\":\"denial\"",
           "\"value\":\"deny\"", "\"gainsay:confidence\":0.9000", "\"source\":\"urn:sha256:\"",
           "{\"type\":\"TextQuoteSelector\",\"exact\":\"denied\",\"prefix\":\"The 😀 man “\",\"suffix\":\"” it.\"},"
           "{\"type\":\"TextPositionSelector\",\"start\":11,\"end\":17}]}}]}");
    r.context.no_quotes = true;
    EXPECT(&r, "\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":11,\"end\":17}]");
    expect_none(&r, "denied");
}

Test(report_annotations, context_is_of_whole_characters)
{
    small_report r;
    char text[512] = "";
    for (int i = 0; i < 40; i++)
        strcat(text, i == 20 ? "x" : "é😀");
    small_report_init(&r, text);
    small_report_cue(&r, GS_HEDGE, "x", "z");
    char want[256] = "\"prefix\":\"";
    for (int side = 0; side < 2; side++) {
        for (int i = 0; i < 16; i++)
            strcat(want, "é😀");
        strcat(want, side ? "\"}" : "\",\"suffix\":\"");
    }
    EXPECT(&r, want);
}

Test(report_annotations, a_label_without_a_cue_is_of_its_sentence)
{
    small_report r;
    small_report_init(&r, "He denied it.");
    small_report_cue(&r, GS_DENIAL, "denied", "z");
    r.sentence.flags = 1u << GS_DENIAL | 1u << GS_HEDGE;
    r.sentence.scores[GS_HEDGE] = .5;
    EXPECT(&r, "\"total\":2}", ":0-13:hedge\"", "\"gainsay:confidence\":0.5000", "\"exact\":\"He denied it.\",\"prefix\":\"\"",
           ":3-9:denial\"");
    r.sentence.flags = 1u << GS_HEDGE;
    EXPECT(&r, "\"total\":1}", ":0-13:hedge\"");
    expect_none(&r, ":denial\"");
    r.sentence.unscored = "no lexicon for xx";
    EXPECT(&r, "\"total\":0}", "\"items\":[]}");
}

Test(report_annotations, ids_are_of_one)
{
    small_report r;
    small_report_init(&r, "He denied it.");
    for (int i = 0; i < 3; i++)
        small_report_cue(&r, i == 1 ? GS_INACCURATE : GS_DENIAL, "denied", "z");
    EXPECT(&r, ":3-9:denial\",", ":3-9:inaccurate\",", ":3-9:denial:2\",");
    gs_buf one = annotations_of(&r);
    r.context.id = gs_span_of("b.txt");
    gs_buf other = annotations_of(&r);
    cr_expect_neq(strncmp(strstr(one.ptr, "page:"), strstr(other.ptr, "page:"), 20), 0);
    gs_buf_done(&one);
    gs_buf_done(&other);
}

Test(report_annotations, what_the_source_says)
{
    small_report r;
    const gs_about hidden = { .url = "https://e.org/\"1\"", .status = "withheld", .embargoed = "2031-05-01T06:00:00Z" };
    small_report_init(&r, "He denied it.");
    small_report_cue(&r, GS_DENIAL, "denied", "z");
    r.context.id = gs_span_of("urn:x:1");
    EXPECT(&r, "\"source\":\"urn:x:1\"");
    r.context.id = gs_span_of("a urn:x:1");
    EXPECT(&r, "\"source\":\"urn:sha256:");
    r.report.about = &hidden;
    EXPECT(&r, "\"gainsay:status\":\"withheld\",\"gainsay:embargoed\":\"2031-05-01T06:00:00Z\"",
           "\"source\":\"https://e.org/\\\"1\\\"\"");
}

Test(report_annotations, hostile_names)
{
    small_report r;
    small_report_init(&r, "He \"\\\x01 denied it.");
    small_report_cue(&r, GS_DENIAL, "denied", "\"},\n\xff");
    r.context.id = gs_span_of("\"\xff\n");
    EXPECT(&r, "\"gainsay:document\":\"\\\"\xef\xbf\xbd\\n\"", "\"value\":\"\\\"},\\n\xef\xbf\xbd\"",
           "\"gainsay:rule\":\"\\\"},\\n\xef\xbf\xbd\"", "\"prefix\":\"He \\\"\\\\\\u0001 \"");
}
