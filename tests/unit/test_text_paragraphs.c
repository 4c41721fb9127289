/* Paragraphs: rows of texts; the paragraphs of a text are written with a bar between them, line ends as slashes. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "alloc.h"
#include "text/text.h"

typedef struct paragraph_case {
    char text[640], want[640];
} paragraph_case;

/* 69 columns, as agencies send it. */
#define WIRE_1 "KYIV (Agency) - The ministry on Monday denied that it had planned to\n"
#define WIRE_2 "withdraw troops from the town, calling the report a fabrication spread\n"
#define WIRE_3 "by accounts linked to the other side."
#define NAMES_1 "The plan, said to be the work of officials close to the president,"
#define NAMES_2 "Volodymyr Z., was false."

ParameterizedTestParameters(paragraphs, rows)
{
    static paragraph_case cases[] = {
        { "", "" },
        { " \n\t\r\n\u3000\n", "" },
        { "One line.", "One line." },
        { "  One.  \n\n\n\tTwo.\u00a0\n", "One.|Two." },
        { "a\r\n\r\nb\rc\xc2\x85""d\u2028e\u2029f\vg", "a|b|c|d|e|f\vg" },
        { "\r\n\r\n\na\r\r\rb\n\r\n", "a|b" },
        /* lines of their own: headings, credits, lists, verse */
        { "Zaļā Josta - Reklāma\nZaļā Josta - Reklāma", "Zaļā Josta - Reklāma|Zaļā Josta - Reklāma" },
        { "Milk\nbread and\nbutter", "Milk|bread and|butter" },
        { "Minister denies report of secret talks in Geneva\nMinister denies report of secret talks in Geneva",
          "Minister denies report of secret talks in Geneva|Minister denies report of secret talks in Geneva" },
        { "The first of the sentences stands on a line of its own.\n"
          "So does the second of the sentences, a bit longer.\n"
          "And this is the third one of them, as long as the others.",
          "The first of the sentences stands on a line of its own.|"
          "So does the second of the sentences, a bit longer.|"
          "And this is the third one of them, as long as the others." },
        /* hard-wrapped */
        { WIRE_1 WIRE_2 WIRE_3 "\n\n" WIRE_1 WIRE_2 WIRE_3 "\n", WIRE_1 WIRE_2 WIRE_3 "|" WIRE_1 WIRE_2 WIRE_3 },
        /* no blank lines: the short last line of a paragraph is its end */
        { WIRE_1 WIRE_2 WIRE_3 "\n" WIRE_1 WIRE_2 WIRE_3, WIRE_1 WIRE_2 WIRE_3 "|" WIRE_1 WIRE_2 WIRE_3 },
        /* a heading on top of wrapped text */
        { "Ministry denies report\n" WIRE_1 WIRE_2 WIRE_3, "Ministry denies report|" WIRE_1 WIRE_2 WIRE_3 },
        /* no small letter at the break, but the document is wrapped */
        { WIRE_1 WIRE_2 WIRE_3 "\n\n" NAMES_1 "\n" NAMES_2, WIRE_1 WIRE_2 WIRE_3 "|" NAMES_1 "\n" NAMES_2 },
        { NAMES_1 "\n" NAMES_2, NAMES_1 "|" NAMES_2 },
        /* lines that begin with small letters but were not filled */
        { "we list what the ministry denied in the course of that week:\nthe withdrawal\nthe order\nthe letter",
          "we list what the ministry denied in the course of that week:|the withdrawal|the order|the letter" },
        /* no capitals: Chinese, Arabic */
        { "外交部发言人星期一在例行记者会上表示有关报道毫无根据\n并称中方从未向任何一方提供武器也不会这样做希望各方\n停止散布谣言。",
          "外交部发言人星期一在例行记者会上表示有关报道毫无根据\n并称中方从未向任何一方提供武器也不会这样做希望各方\n停止散布谣言。" },
        { "نفت وزارة الخارجية يوم الاثنين صحة التقارير التي تحدثت عن\n"
          "لقاء سري بين الجانبين في جنيف ووصفتها بأنها ملفقة.",
          "نفت وزارة الخارجية يوم الاثنين صحة التقارير التي تحدثت عن\n"
          "لقاء سري بين الجانبين في جنيف ووصفتها بأنها ملفقة." },
    };
    return cr_make_param_array(paragraph_case, cases, sizeof(cases) / sizeof(*cases));
}

static void expect_paragraphs(const char *text, const char *want)
{
    gs_arena arena = { 0 };
    gs_buf got = { 0 };
    gs_range *ranges;
    size_t n;
    cr_assert_eq(gs_paragraphs(gs_span_of(text), &arena, &ranges, &n, NULL), GS_OK);
    for (size_t i = 0; i < n; i++) {
        gs_buf_puts(&got, i ? "|" : "");
        gs_buf_put(&got, text + ranges[i].start, ranges[i].end - ranges[i].start);
    }
    gs_buf_putc(&got, '\0');
    cr_expect_str_eq(got.ptr, want, "%s", got.ptr);
    gs_buf_done(&got);
    gs_arena_done(&arena);
}

ParameterizedTest(paragraph_case *c, paragraphs, rows)
{
    expect_paragraphs(c->text, c->want);
}

/* Lines over 100 columns are paragraphs, whatever they begin with. */
Test(paragraphs, long_lines)
{
    char text[512] = "", want[512] = "";
    for (int i = 0; i < 2; i++) {
        strcat(text, i ? "\n" : "");
        strcat(want, i ? "|" : "");
        for (int word = 0; word < 21; word++) {
            strcat(text, word ? " line" : "line");
            strcat(want, word ? " line" : "line");
        }
    }
    expect_paragraphs(text, want);
}

static gs_status split_some(gs_error *err)
{
    gs_arena arena = { 0 };
    gs_range *ranges;
    size_t n;
    gs_status status = gs_paragraphs(gs_span_of(WIRE_1 WIRE_2 WIRE_3), &arena, &ranges, &n, err);
    gs_arena_done(&arena);
    return status;
}

Test(paragraphs, without_memory)
{
    alloc_try_all(split_some, false);
}
