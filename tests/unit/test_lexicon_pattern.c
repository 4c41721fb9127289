/* The pattern language: what it refuses, with file:line, and what it takes. What patterns match is in test_lexicon_match.c. */
#include "small.h"

/* A file whose ninth line holds one pattern under deny. */
#define BEFORE                                                                                                         \
    "language en\nstemmer english\nclass noun claim / report*\nclass two a b / c\nclass deep (x / (y / z))\n"          \
    "class other @noun / @two\n\ndeny\n  | "

static gs_status compile(const char *pattern, gs_error *err)
{
    gs_buf source = { 0 };
    gs_buf_puts(&source, BEFORE);
    gs_buf_puts(&source, pattern);
    gs_concepts *concepts = small_concepts_new();
    gs_lexicon *lexicon = NULL;
    gs_status status = gs_lexicon_parse(gs_buf_span(&source), "xx.lex", concepts, &lexicon, err);
    gs_lexicon_free(lexicon);
    gs_concepts_free(concepts);
    gs_buf_done(&source);
    return status;
}

struct fault {
    char pattern[96], message[96];
};

ParameterizedTestParameters(lexicon_pattern, faults)
{
    static struct fault rows[] = {
        { "", "empty alternative" },
        { "a / ", "empty alternative" },
        { "/ a", "empty alternative at \"/ a\"" },
        { "a / / b", "empty alternative at \"/ b\"" },
        { "a ()", "empty alternative at \")\"" },
        { "a [] b", "empty alternative at \"] b\"" },
        { "a (b / ) c", "empty alternative at \") c\"" },
        { "(a", "bracket never closed at \"(a\"" },
        { "a [b", "bracket never closed at \"[b\"" },
        { "a <b", "bracket never closed at \"<b\"" },
        { "(a] b", "bracket never closed at \"(a] b\"" },
        { "<(a> b)", "bracket never closed at \"(a> b)\"" },
        { "a )", "closing bracket without its opening one at \")\"" },
        { "a ] b", "closing bracket without its opening one at \"] b\"" },
        { "a > b", "closing bracket without its opening one at \"> b\"" },
        { "<a <b>>", "a cue mark inside a cue mark at \"<b>>\"" },
        { "<a (b <c>)>", "a cue mark inside a cue mark at \"<c>)>\"" },
        { "*", "* stands at the end of a word or before it, ~ at the end at \"*\"" },
        { "~", "* stands at the end of a word or before it, ~ at the end at \"~\"" },
        { "a*b", "* stands at the end of a word or before it, ~ at the end at \"a*b\"" },
        { "a**", "* stands at the end of a word or before it, ~ at the end at \"a**\"" },
        { "a~*", "* stands at the end of a word or before it, ~ at the end at \"a~*\"" },
        { "..", "a gap is ..1 to ..12 at \"..\"" },
        { "a ..0 b", "a gap is ..1 to ..12 at \"..0 b\"" },
        { "a ..13 b", "a gap is ..1 to ..12 at \"..13 b\"" },
        { "a ..99999999999999999999 b", "a gap is ..1 to ..12 at \"..99999999999999999999 b\"" },
        { "a ..x b", "a gap is ..1 to ..12 at \"..x b\"" },
        { "a ..3x b", "a gap is ..1 to ..12 at \"..3x b\"" },
        { "a ... b", "a gap is ..1 to ..12 at \"... b\"" },
        { "..3 a", "a pattern cannot begin or end with a gap at \"..3 a\"" },
        { "a ..3", "a pattern cannot begin or end with a gap at \"a ..3\"" },
        { "[a] ..2 b", "a pattern cannot begin or end with a gap at \"[a] ..2 b\"" },
        { "b (a / ..2)", "a pattern cannot begin or end with a gap at \"b (a / ..2)\"" },
        { "a / ..2 b", "a pattern cannot begin or end with a gap at \" ..2 b\"" },
        { "[a]", "every part is optional: it would match nothing at \"[a]\"" },
        { "[a] [b / c]", "every part is optional: it would match nothing at \"[a] [b / c]\"" },
        { "([a] / b)", "every part is optional: it would match nothing at \"([a] / b)\"" },
        { "..2", "every part is optional: it would match nothing at \"..2\"" },
        { "<..2>", "every part is optional: it would match nothing at \"<..2>\"" },
        { "@", "unknown class (define it above its first use) at \"@\"" },
        { "@missing a", "unknown class (define it above its first use) at \"@missing a\"" },
        { "@nou", "unknown class (define it above its first use) at \"@nou\"" },
        { "a ,b", "punctuation matches nothing here at \",b\"" },
        { "a ,, b", "a word was expected at \",, b\"" },
        { "a ; b", "a word was expected at \"; b\"" },
        { "\"", "a word was expected at \"\"\"" },
        { "''", "a word was expected at \"''\"" },
        { "-", "a word was expected at \"-\"" },
        { "...", "a gap is ..1 to ..12 at \"...\"" },
        { "!*", "a word was expected at \"!*\"" },
        { "denied, false", "punctuation matches nothing here at \"denied, false\"" },
        { "a;b", "punctuation matches nothing here at \"a;b\"" },
        { "why?", "punctuation matches nothing here at \"why?\"" },
        { "ـ*", "a word was expected at \"ـ*\"" },
        { "ـ", "a word was expected at \"ـ\"" },
    };
    return cr_make_param_array(struct fault, rows, ROWS(rows));
}

ParameterizedTest(const struct fault *row, lexicon_pattern, faults)
{
    gs_error err = { 0 };
    cr_expect_eq(compile(row->pattern, &err), GS_EFORMAT, "[%s] was taken", row->pattern);
    cr_expect_str_eq(err.file, "xx.lex", "[%s] %s", row->pattern, err.file);
    cr_expect_eq(err.line, 9, "[%s] line %u", row->pattern, err.line);
    cr_expect_str_eq(err.message, row->message, "[%s] %s, not %s", row->pattern, err.message, row->message);
}

Test(lexicon_pattern, a_stem_needs_a_stemmer)
{
    gs_concepts *concepts = small_concepts_new();
    gs_lexicon *lexicon = NULL;
    gs_error err = { 0 };
    cr_expect_eq(gs_lexicon_parse(gs_span_of("language uk\nstemmer none\ndeny\n  | deny~\n"), "uk.lex", concepts,
                                  &lexicon, &err), GS_EFORMAT);
    cr_expect_eq(err.line, 4);
    cr_expect_str_eq(err.message, "word~ needs a stemmer, and the file names none at \"deny~\"");
    gs_concepts_free(concepts);
}

struct pattern {
    char text[96];
};

ParameterizedTestParameters(lexicon_pattern, taken)
{
    static struct pattern rows[] = {
        { "a" }, { "a*" }, { "a~" }, { "'May'" }, { "%" }, { "% 'May'" }, { "a b c" }, { "a / b c / d" }, { "(a / b) c" },
        { "[a / b] c" }, { "a ..1 b" }, { "a ..12 b" }, { "a ..3 ..3 b" }, { "@noun" }, { "@other / @deep" }, { "<a b> c" },
        { "<a> ..2 <b>" }, { "a/b" }, { "(a)(b)" }, { "a[b]c" }, { "so-called" }, { "so-called*" }, { "U.S." }, { "e.g." },
        { "don't" }, { "п'ять / п’ять" }, { "无法证实" }, { "3" }, { "50%" }, { "a ( b ) / [ c ] d" }, { "[<a>] b" },
        { "'a" }, { "a'" }, { "AT&T" }, { "a , b" }, { "," }, { "a [,] b" }, { "\"fake\"" },
    };
    return cr_make_param_array(struct pattern, rows, ROWS(rows));
}

ParameterizedTest(const struct pattern *row, lexicon_pattern, taken)
{
    gs_error err = { 0 };
    cr_expect_eq(compile(row->text, &err), GS_OK, "[%s] %s", row->text, err.message);
}

/* --- Limits --------------------------------------------------------------------------------------------------------- */

static void repeat(gs_buf *buf, const char *text, int n)
{
    for (int i = 0; i < n; i++)
        gs_buf_puts(buf, text);
}

/* Compiles head, n times `part`, middle, n times `end`. */
static gs_status compile_repeated(const char *part, const char *middle, const char *end, int n, gs_error *err)
{
    gs_buf pattern = { 0 };
    repeat(&pattern, part, n);
    gs_buf_puts(&pattern, middle);
    repeat(&pattern, end, n);
    gs_buf_putc(&pattern, '\0');
    gs_status status = compile(pattern.ptr, err);
    gs_buf_done(&pattern);
    return status;
}

static void expect_limit(gs_status status, const gs_error *err, const char *message)
{
    cr_expect_eq(status, GS_EFORMAT);
    cr_expect_eq(err->line, 9);
    cr_expect(strncmp(err->message, message, strlen(message)) == 0, "%s", err->message);
}

Test(lexicon_pattern, a_branch_has_sixty_positions)
{
    static const char message[] = "a branch of more than 60 words and gap places; split the rule";
    gs_error err = { 0 };
    OK(compile_repeated("a ", "", "", 60, &err), err);
    expect_limit(compile_repeated("a ", "", "", 61, &err), &err, message);
    OK(compile_repeated("a ..9 ", "b c d e f g h i j k", "", 5, &err), err);
    expect_limit(compile_repeated("a ..9 ", "b c d e f g h i j k l", "", 5, &err), &err, message);
    OK(compile_repeated("a ", "/ b", "", 60, &err), err);
    OK(compile_repeated("(a b) / ", "c", "", 100, &err), err);
    expect_limit(compile_repeated("(a b / c d) ", "", "", 16, &err), &err, message);
    OK(compile_repeated("a / ", "(b / c) d", "", 1000, &err), err);
    OK(compile_repeated("无", "", "", 60, &err), err);
    expect_limit(compile_repeated("无", "", "", 61, &err), &err, message);
}

Test(lexicon_pattern, single_words_of_a_group_are_one_position)
{
    gs_error err = { 0 };
    OK(compile_repeated("(a / b* / c~ / @noun) ", "d e", "", 58, &err), err);
    OK(compile_repeated("[a / (b / c)] ", "d e", "", 58, &err), err);
}

Test(lexicon_pattern, brackets_nest_sixteen_deep)
{
    gs_error err = { 0 };
    OK(compile_repeated("(", "a", ")", 16, &err), err);
    expect_limit(compile_repeated("(", "a", ")", 17, &err), &err, "brackets or classes nested too deep");
    expect_limit(compile_repeated("(", "a", ")", 100000, &err), &err, "brackets or classes nested too deep");
    OK(compile_repeated("[", "a", "] b", 16, &err), err);
    OK(compile_repeated("(((((((((((((@deep))))))))))))) ", "", "", 20, &err), err);
    OK(compile_repeated("((a)) ", "", "", 60, &err), err);
}

/* Each class is the one before, twice: the last would be 2^20 words. */
Test(lexicon_pattern, classes_that_explode_are_stopped)
{
    gs_buf source = { 0 };
    gs_buf_puts(&source, "language en\nclass c0 a / b\n");
    for (int i = 1; i <= 14; i++)
        gs_buf_printf(&source, "class c%d @c%d / @c%d / @c%d\n", i, i - 1, i - 1, i - 1);
    gs_concepts *concepts = small_concepts_new();
    gs_lexicon *lexicon = NULL;
    gs_error err = { 0 };
    cr_expect_eq(gs_lexicon_parse(gs_buf_span(&source), "xx.lex", concepts, &lexicon, &err), GS_EFORMAT);
    cr_expect_gt(err.line, 8);
    cr_expect(strncmp(err.message, "classes that expand without end", 31) == 0, "%s", err.message);
    gs_buf_done(&source);
    gs_concepts_free(concepts);
}

Test(lexicon_pattern, a_class_may_not_contain_itself)
{
    gs_concepts *concepts = small_concepts_new();
    gs_lexicon *lexicon = NULL;
    gs_error err = { 0 };
    cr_expect_eq(gs_lexicon_parse(gs_span_of("language en\nclass a x\nclass a y / @a @a\ndeny\n  | @a\n"), "xx.lex", concepts,
                                  &lexicon, &err), GS_EFORMAT);
    cr_expect_eq(err.line, 5);
    cr_expect(strncmp(err.message, "brackets or classes nested too deep", 35) == 0, "%s", err.message);
    gs_concepts_free(concepts);
}
