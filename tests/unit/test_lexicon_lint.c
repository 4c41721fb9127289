/* Lints that need no engine: what each says, at which line, and what it leaves alone. */
#include "small.h"

struct lint_case {
    char body[320];
    char want[160]; /* "line message" of each problem, errors with a "!", "; " between; coverage left out */
};

ParameterizedTestParameters(lexicon_lint, problems)
{
    static struct lint_case rows[] = {
        { "deny\n  | denied\n  | denies it\n", "" },
        /* the same rule */
        { "deny\n  | denied it\n  | denies\n  | denied it\n", "!6 the same rule stands in line 4" },
        { "deny\n  | denied it\n\ndeny\n  | denied it # a remark\n", "!7 the same rule stands in line 4" },
        { "deny\n  | denied it\nreject\n  | denied it\n", "" },
        { "deny\n  | denied it\n  ! denied it\n", "" },
        { "deny\n  | denied it\n  | denied it @weak\n", "" },
        /* shadowed */
        { "deny\n  | denied\n  | deni*\n", "4 shadowed: line 5 takes all its words" },
        { "deny\n  | deni*\n  | denie* / denied\n", "5 shadowed: line 4 takes all its words" },
        { "deny\n  | deni*\n  | denied / refused\n", "" },
        { "deny\n  | denied / refused\n  | refused\n", "5 shadowed: line 4 takes all its words" },
        { "deny\n  | deni*\n  | deni\n", "5 shadowed: line 4 takes all its words" },
        { "deny\n  | denie*\n  | deni\n", "" },
        { "deny\n  | deni*\n  | denied it\n", "" },
        { "deny\n  | deni* @weak\n  | denied\n", "" },
        { "deny\n  | deni*\n  | denied @strong\n", "" },
        { "deny\n  | deni* @if(quoted)\n  | denied\n", "" },
        { "deny\n  | deni*\n  ! denied\nreject\n  | denied\n", "" },
        { "deny\n  ! deni*\n  ! denied\n", "5 shadowed: line 4 takes all its words" },
        { "deny\n  | deny~\n  | denied\n", "" },
        { "class x deni* / refus*\ndeny\n  | @x\n  | refused\n", "6 shadowed: line 5 takes all its words" },
        /* examples */
        { "deny\n  | denied\n  + He denied it to us all last night.\n", "" },
        { "deny\n  | denied\n  + He denied it to us all – “yesterday”!\n", "!5 an example wants 8 words or more" },
        { "deny\n  | denied\n  - Denied.\n", "!5 an example wants 8 words or more" },
        { "deny\n  | denied\n  + He denied it to us all last night.\n  - He denied it to us all last night.\n",
          "!6 the same example stands in line 5" },
        { "deny\n  | denied\n  + He denied it to us all last night.\n  + He denied it to us all last evening.\n", "" },
        /* absent */
        { "absent deny: said with verbs\ndeny\n  | denied\n", "!3 deny is called absent but has rules" },
        { "absent deny: said with verbs\ndeny\n  ! denied\n", "" },
        /* stems */
        { "deny\n  | denied\nreject\n  | deny~\nfalse\n  + They had denied it to us all last night.\n",
          "6 over-stemming: deni~ also reaches \"denied\", a word of another rule (example in line 8)" },
        { "deny\n  | denied\n  | deny~\n  + They had denied it to us all last night.\n", "" },
        { "deny\n  | deny~\nfalse\n  + They had denied it to us all last night.\n", "" },
    };
    return cr_make_param_array(struct lint_case, rows, ROWS(rows));
}

static void lint(const char *source, gs_problems *out)
{
    gs_concepts *concepts = small_concepts_new();
    gs_lexicon *lexicon = small_lexicon_new(concepts, source);
    gs_error err = { 0 };
    OK(gs_lexicon_lint(lexicon, out, &err), err);
    gs_lexicon_free(lexicon);
    gs_concepts_free(concepts);
}

ParameterizedTest(const struct lint_case *row, lexicon_lint, problems)
{
    char source[400], got[400] = "";
    gs_problems problems = { 0 };
    snprintf(source, sizeof(source), "language en\nstemmer english\n%s", row->body);
    lint(source, &problems);
    for (size_t i = 0; i < problems.n; i++) {
        const gs_problem *p = &problems.ptr[i];
        size_t at = strlen(got);
        if (p->line)
            snprintf(got + at, sizeof(got) - at, "%s%s%u %s", at ? "; " : "", p->is_error ? "!" : "", p->line, p->message);
    }
    cr_expect_str_eq(got, row->want, "%s\ngot  %s\nwant %s", source, got, row->want);
    gs_problems_done(&problems);
}

Test(lexicon_lint, characters_are_counted_where_there_are_no_spaces)
{
    gs_problems problems = { 0 };
    lint("language zh\ndeny\n  | 否认\n  + 外交部发言人否认，此事。\n  - 外交部发言人否认了这件事。\n", &problems);
    bool found = false;
    for (size_t i = 0; i < problems.n; i++) {
        cr_expect_neq(problems.ptr[i].line, 5);
        if (problems.ptr[i].line == 4) {
            found = true;
            cr_expect_str_eq(problems.ptr[i].message, "an example wants 12 characters or more");
        }
    }
    cr_expect(found);
    gs_problems_done(&problems);
}

Test(lexicon_lint, every_concept_has_rules_or_a_reason)
{
    gs_concepts *concepts = small_concepts_new();
    gs_buf source = { 0 };
    gs_problems problems = { 0 };
    gs_buf_puts(&source, "language en\nabsent forge: no verb\ndeny\n  | denied\nfalse\n  ! only a blocker\n");
    gs_buf_putc(&source, '\0');
    lint(source.ptr, &problems);
    cr_expect_eq(problems.n, concepts->n - 2);
    bool told = false;
    for (size_t i = 0; i < problems.n; i++) {
        cr_expect_eq(problems.ptr[i].line, 0);
        cr_expect_not(problems.ptr[i].is_error);
        told |= strcmp(problems.ptr[i].message, "false has neither a rule nor an absent line with its reason") == 0;
    }
    cr_expect(told);
    gs_problems_done(&problems);
    gs_buf_done(&source);
    gs_concepts_free(concepts);
}

Test(lexicon_lint, problems_hold_long_messages)
{
    gs_problems problems = { 0 };
    char text[600];
    memset(text, 'x', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    for (unsigned i = 0; i < 100; i++)
        gs_problems_add(&problems, i % 2, i, "%s %u", i ? "short" : text, i);
    cr_assert_eq(problems.n, 100);
    cr_expect_eq(strlen(problems.ptr[0].message), 511);
    cr_expect_str_eq(problems.ptr[99].message, "short 99");
    cr_expect(problems.ptr[99].is_error);
    cr_expect_eq(problems.ptr[99].line, 99);
    gs_problems_done(&problems);
    cr_expect_eq(problems.n, 0);
    gs_problems_done(&problems);
}
