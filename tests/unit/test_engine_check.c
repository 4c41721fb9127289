/* gs_check: examples run through the whole analysis, and the lints beside them. */
#include "small_engine.h"

struct check_case {
    char body[400];  /* of en.lex */
    char want[256];  /* "line message" of each problem, errors with a "!", "; " between; coverage left out */
};

ParameterizedTestParameters(engine_check, problems)
{
    static struct check_case rows[] = {
        { "deny\n  | denied\n  + He denied it to us all last night.\n  - He came to see us all last night.\n", "" },
        /* + must fire */
        { "deny\n  | denied\n  + He denied it to us all last night.\n  + He came to see us all last night.\n",
          "!5 does not fire: no rule of the concept matches" },
        { "deny\n  | denied\n  ! denied entry\n  + He denied it to us all last night.\n  + He was denied entry to town all last night.\n",
          "!6 does not fire: line 3 is blocked by line 4" },
        { "deny\n  | denied @if(quoted)\n  + He denied it to us all last night.\n",
          "3 no example reaches this rule: denied @if(quoted); !4 does not fire: the condition of line 3 does not hold" },
        { "deny\n  | denied @if(quoted)\n  + “He denied it to us all last night.”\n", "" },
        { "deny\n  | denied\nfalse\n  | untrue\n  + He denied it to us all last night.\n",
          "3 no example reaches this rule: denied; 5 no example reaches this rule: untrue; "
          "!6 does not fire: no rule of the concept matches" },
        /* - must not, unless too weak to flag */
        { "deny\n  | denied\n  + He denied it to us all last night.\n  - She denied it to us all last night.\n",
          "!5 must not fire, but line 3 does: denied" },
        { "deny\n  | denied\n  + He denied it to us all last night.\nnegation\n  | never\n  + He never denied it to us all last night.\n"
          "deny\n  - She never denied it to us all last night.\n", "" },
        { "doubtful\n  | odd\n  + It was odd to us all last night.\n  - She was odd to us all last night.\n",
          "5 line 3 fires here, only too weakly to flag" },
        { "doubtful\n  | odd @weak\n  + It was odd to us all last night.\n  - She was odd to us all last night.\n", "" },
        { "deny\n  | denied\n  ! denied entry\n  + He denied it to us all last night.\n  - He was denied entry to town all last night.\n",
          "" },
        { "false\n  | untrue\n  + It was untrue to us all last night.\ndeny\n  | denied\n  + He denied it to us all last night.\n"
          "  - It was untrue to us all last evening.\n", "" },
        /* context concepts have examples, too */
        { "negation\n  | never\n  + He never came to see us all last night.\n  - He came to see us all never last night.\n",
          "!5 must not fire, but line 3 does: never" },
        { "negation\n  | never\n  + He came to see us all late last night.\n",
          "3 no example reaches this rule: never; !4 does not fire: no rule of the concept matches" },
        /* rules and blockers that no example reaches */
        { "deny\n  | denied\n  | denies\n  ! denied entry\n  + He denied it to us all last night.\n",
          "4 no example reaches this rule: denies; 5 no example reaches this blocker: denied entry" },
        { "deny\n  | denied\n  ! never denied\n  + He denied it to us all last night.\nnegation\n  | never\n  + He never came to see us all last night.\n",
          "4 no example reaches this blocker: never denied" },
        { "deny\n  | denied\n  - She came to see us all last night.\n", "3 no example reaches this rule: denied" },
        /* a rule under a longer one is reached and fires, as an author sees it */
        { "deny\n  | denied\n  + He denied it to us all last night.\nreject\n  | denied it\n  + She denied it to us all last night.\n", "" },
        { "deny\n  | denied\n  | flatly denied\n  + He flatly denied it to us all last night.\n", "" },
        /* lints of the file are among them, by line */
        { "deny\n  | denied\n  + He denied it.\n  | denied\n",
          "3 shadowed: line 5 takes all its words; !4 an example wants 8 words or more; "
          "5 shadowed: line 3 takes all its words; !5 the same rule stands in line 3" },
    };
    return cr_make_param_array(struct check_case, rows, ROWS(rows));
}

ParameterizedTest(const struct check_case *row, engine_check, problems)
{
    folder dir;
    gs_engine *engine = NULL;
    gs_session *session = NULL;
    gs_problems problems = { 0 };
    gs_error err = { 0 };
    char source[512], got[512] = "";
    snprintf(source, sizeof(source), "language en\n%s", row->body);
    small_files(&dir);
    folder_write(&dir, "en.lex", source);
    OK(gs_engine_open(&(gs_engine_options){ .lexicons = dir.path, .model = dir.path }, &engine, &err), err);
    folder_done(&dir);
    OK(gs_session_new(engine, &session, &err), err);
    OK(gs_check(session, gs_engine_lexicon(engine, "en"), &problems, &err), err);
    for (size_t i = 0; i < problems.n; i++) {
        const gs_problem *p = &problems.ptr[i];
        size_t at = strlen(got);
        cr_expect(i == 0 || p[-1].line <= p->line);
        if (p->line)
            snprintf(got + at, sizeof(got) - at, "%s%s%u %s", at ? "; " : "", p->is_error ? "!" : "", p->line, p->message);
    }
    cr_expect_str_eq(got, row->want, "%s\ngot  %s\nwant %s", source, got, row->want);
    gs_problems_done(&problems);
    gs_session_free(session);
    gs_engine_free(engine);
}
