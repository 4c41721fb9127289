/* A .lex file line by line: what is kept of it, its errors with file:line, and the ids of rules. Patterns have their own
 * test. */
#include "alloc.h"
#include "small.h"

#define EN "language en\n"

/* --- What is kept --------------------------------------------------------------------------------------------------- */

static const char whole[] = "\xef\xbb\xbf# comment\r\n"
                            "language  en   # the tag\r\n"
                            "stemmer english\n"
                            "scope\t3\n"
                            "abbrev Gen. U.S.\n"
                            "abbrev mr.\n"
                            "\n"
                            "class noun claim / report*\n"
                            "class noun story   # continued\n"
                            "absent forge: said in a roundabout way: by verbs\n"
                            "deny\n"
                            "  | denied  the   @noun @weak(unless first-person quoted) @if(reported) # remark\n"
                            "\t! denied entry@unless(headline negated)\n"
                            "  + He denied it, \"they\" said # 1 and | 2.  \n"
                            "    # a comment between\n"
                            "  - He was denied entry. \r\n"
                            "false\n"
                            "  | false @strong\n"
                            "deny\n"
                            "  | deny~ @strong(if claim accusation)";

static gs_concepts *concepts;
static gs_lexicon *lexicon;

static void load_whole(void)
{
    concepts = small_concepts_new();
    lexicon = small_lexicon_new(concepts, whole);
}

static void unload(void)
{
    gs_lexicon_free(lexicon);
    gs_concepts_free(concepts);
}

TestSuite(lexicon_parse_whole, .init = load_whole, .fini = unload);

Test(lexicon_parse_whole, directives)
{
    const gs_wordset *abbreviations = gs_lexicon_abbreviations(lexicon);
    cr_expect_str_eq(gs_lexicon_lang(lexicon), "en");
    cr_expect_str_eq(gs_lexicon_stemmer(lexicon), "english");
    cr_expect_eq(gs_lexicon_scope(lexicon), 3);
    cr_expect_eq(gs_lexicon_concepts(lexicon), concepts);
    cr_expect_not_null(gs_lexicon_folder(lexicon));
    cr_expect_not(gs_lexicon_by_character(lexicon));
    cr_expect(gs_wordset_has(abbreviations, gs_span_of("gen.")));
    cr_expect(gs_wordset_has(abbreviations, gs_span_of("u.s.")));
    cr_expect(gs_wordset_has(abbreviations, gs_span_of("mr.")));
    cr_expect_not(gs_wordset_has(abbreviations, gs_span_of("gen")));
    cr_expect_not(gs_wordset_has(abbreviations, gs_span_of("Gen.")), "they are folded");
}

Test(lexicon_parse_whole, rules)
{
    size_t n;
    const gs_rule *rules = gs_lexicon_rules(lexicon, &n);
    cr_assert_eq(n, 4);
    cr_expect_eq(rules[0].kind, GS_RULE_CUE);
    cr_expect_str_eq(rules[0].at, "xx.lex:12");
    cr_expect_eq(rules[0].line, 12);
    cr_expect_eq(rules[0].strength, -1);
    cr_expect_eq(rules[0].strength_if.never, GS_CTX_FIRST_PERSON | GS_CTX_QUOTED);
    cr_expect_eq(rules[0].strength_if.need, 0);
    cr_expect_eq(rules[0].fires.need, GS_CTX_REPORTED);
    cr_expect_eq(rules[0].fires.never, 0);
    cr_expect_str_eq(rules[0].pattern,
                     "denied  the   @noun @weak(unless first-person quoted) @if(reported)");
    cr_expect_eq(rules[1].kind, GS_RULE_BLOCKER);
    cr_expect_eq(rules[2].strength, 1);
    cr_expect_eq(rules[2].concept, small_concept("false"));
    cr_expect_eq(rules[2].strength_if.need | rules[2].strength_if.never, 0);
    cr_expect_eq(rules[3].concept, small_concept("deny"), "a concept may be opened again");
    cr_expect_eq(rules[3].strength_if.need, GS_CTX_CLAIM | GS_CTX_ACCUSATION);
    cr_expect_eq(rules[3].line, 20);
}

Test(lexicon_parse_whole, examples_are_taken_whole)
{
    size_t n;
    const gs_example *examples = gs_lexicon_examples(lexicon, &n);
    cr_assert_eq(n, 2);
    cr_expect_str_eq(examples[0].text, "He denied it, \"they\" said # 1 and | 2.");
    cr_expect(examples[0].must_fire);
    cr_expect_eq(examples[0].line, 14);
    cr_expect_str_eq(examples[1].text, "He was denied entry.");
    cr_expect_not(examples[1].must_fire);
    cr_expect_eq(examples[1].concept, small_concept("deny"));
}

Test(lexicon_parse_whole, absents_keep_their_reason)
{
    size_t n;
    const gs_absent *absents = gs_lexicon_absents(lexicon, &n);
    cr_assert_eq(n, 1);
    cr_expect_eq(absents[0].concept, small_concept("forge"));
    cr_expect_str_eq(absents[0].reason, "said in a roundabout way: by verbs");
    cr_expect_eq(absents[0].line, 10);
}

Test(lexicon_parse, defaults)
{
    concepts = small_concepts_new();
    lexicon = small_lexicon_new(concepts, "language sr-Latn");
    size_t n;
    cr_expect_str_eq(gs_lexicon_lang(lexicon), "sr-Latn");
    cr_expect_str_eq(gs_lexicon_stemmer(lexicon), "none");
    cr_expect_eq(gs_lexicon_scope(lexicon), 5);
    gs_lexicon_rules(lexicon, &n);
    cr_expect_eq(n, 0);
    gs_lexicon_free(lexicon);
    gs_lexicon_free(NULL);
    gs_concepts_free(concepts);
}

Test(lexicon_parse, scripts_without_spaces_go_by_character)
{
    static const char *const langs[] = { "zh", "ja", "th", "en", "uk", "ko" };
    concepts = small_concepts_new();
    for (size_t i = 0; i < ROWS(langs); i++) {
        char source[32];
        snprintf(source, sizeof(source), "language %s\n", langs[i]);
        lexicon = small_lexicon_new(concepts, source);
        cr_expect_eq(gs_lexicon_by_character(lexicon), i < 3, "%s", langs[i]);
        gs_lexicon_free(lexicon);
    }
    gs_concepts_free(concepts);
}

/* --- Errors --------------------------------------------------------------------------------------------------------- */

struct fault {
    char source[128];
    unsigned line;
    char message[96]; /* how it begins */
};

ParameterizedTestParameters(lexicon_parse, faults)
{
    static struct fault rows[] = {
        { "", 1, "a lexicon begins with \"language <tag>\"" },
        { "# nothing\n\n", 3, "a lexicon begins with \"language <tag>\"" },
        { "deny\n", 1, "a lexicon begins with \"language <tag>\": \"deny\"" },
        { "\nstemmer english\n", 2, "a lexicon begins with \"language <tag>\": \"stemmer\"" },
        { "  | denied\n", 1, "an indented line belongs under a concept: \"| denied\"" },
        { "language\n", 1, "language wants a BCP 47 tag" },
        { "language a-tag-too-long-x\n", 1, "language wants a BCP 47 tag: \"a-tag-too-long-x\"" },
        { "language en extra\n", 1, "language wants a BCP 47 tag: \"en extra\"" },
        { EN "language en\n", 2, "the language is named twice: \"en\"" },
        { EN "stemmer klingon\n", 2, "unknown stemmer: \"klingon\"" },
        { EN "stemmer\n", 2, "unknown stemmer" },
        { EN "stemmer english\nstemmer english\n", 3, "the stemmer is named twice: \"english\"" },
        { EN "clitic\n", 2, "clitic wants one or more" },
        { EN "clitic a longlonglonglong\n", 2, "no clitic: \"longlonglonglong\"" },
        { EN "clitic \u0640\n", 2, "no clitic: \"\u0640\"" },
        { EN "scope\n", 2, "scope is 1 to 9 words" },
        { EN "scope 0\n", 2, "scope is 1 to 9 words: \"0\"" },
        { EN "scope 10\n", 2, "scope is 1 to 9 words: \"10\"" },
        { EN "scope x\n", 2, "scope is 1 to 9 words: \"x\"" },
        { EN "class\n", 2, "class wants a name and words" },
        { EN "class noun\n", 2, "class wants a name and words: \"noun\"" },
        { EN "class noun (a\n", 2, "bracket never closed at \"(a\"" },
        { EN "class noun a\nclass noun @other\n", 3, "unknown class (define it above its first use) at \"@other\"" },
        { EN "absent\n", 2, "absent wants \"concept: reason\"" },
        { EN "absent deny\n", 2, "absent wants \"concept: reason\": \"deny\"" },
        { EN "absent deny:\n", 2, "absent wants a reason: \"deny:\"" },
        { EN "absent denied: why\n", 2, "unknown concept: \"denied\"" },
        { EN "denied\n", 2, "unknown directive or concept (see concepts.tsv): \"denied\"" },
        { EN "deny | denied\n", 2, "patterns stand on indented lines below the concept: \"| denied\"" },
        { EN "| denied\n", 2, "unknown directive or concept (see concepts.tsv): \"|\"" },
        { EN " | denied\n", 2, "an indented line belongs under a concept: \"| denied\"" },
        { EN "deny\n  denied\n", 3, "an indented line begins with |, !, + or -: \"denied\"" },
        { EN "deny\n  |\n", 3, "empty alternative" },
        { EN "deny\n  | # denied\n", 3, "empty alternative" },
        { EN "deny\n  !\n", 3, "empty alternative" },
        { EN "deny\n  +\n", 3, "an example is missing" },
        { EN "deny\n  - \n", 3, "an example is missing" },
        { EN "deny\n\n# x\n  | a @weak @strong\n", 5, "one of @weak and @strong, once" },
        { EN "deny\n  | a @weak @weak\n", 3, "one of @weak and @strong, once" },
        { EN "deny\n  | a @weak(quoted)\n", 3, "@weak(if …) or @weak(unless …) wanted: \"quoted\"" },
        { EN "deny\n  | a @strong()\n", 3, "@weak(if …) or @weak(unless …) wanted" },
        { EN "deny\n  | a @weak(if)\n", 3, "a condition is missing" },
        { EN "deny\n  | a @weak(if loud)\n", 3, "unknown condition: \"loud\"" },
        { EN "deny\n  | a @weak(if quoted\n", 3, "tags stand after the whole pattern: \"(if quoted\"" },
        { EN "deny\n  | a @if\n", 3, "@if(…) or @unless(…) wanted" },
        { EN "deny\n  | a @if()\n", 3, "a condition is missing" },
        { EN "deny\n  | a @if(first person)\n", 3, "unknown condition: \"first\"" },
        { EN "deny\n  | a @if(quoted) @if(claim)\n", 3, "one @if and one @unless a rule" },
        { EN "deny\n  | a @unless(quoted) @unless(claim)\n", 3, "one @if and one @unless a rule" },
        { EN "deny\n  | a @unless(quoted claims)\n", 3, "unknown condition: \"claims\"" },
        { EN "deny\n  | @weak\n", 3, "empty alternative" },
        { EN "deny\n  | a @weak b\n", 3, "tags stand after the whole pattern: \"b\"" },
        { EN "deny\n  | (a @weak / b)\n", 3, "tags stand after the whole pattern: \"/ b)\"" },
        { EN "deny\n  | a / @weakly\n", 3, "unknown class (define it above its first use) at \"@weakly\"" },
        { EN "deny\n\n  | a \xff b\n", 4, "is not valid UTF-8" },
        { "\xef\xbb\xbf" EN "deny \xe4\xb8\n", 2, "is not valid UTF-8" },
        { "\xff\xfel\1", 1, "is not valid UTF-8" },
    };
    return cr_make_param_array(struct fault, rows, ROWS(rows));
}

static void expect_fault(const char *source, size_t len, unsigned line, const char *message)
{
    gs_concepts *inventory = small_concepts_new();
    gs_lexicon *none = NULL;
    gs_error err = { 0 };
    gs_status status = gs_lexicon_parse((gs_span){ source, len }, "xx.lex", inventory, &none, &err);
    cr_expect_eq(status, GS_EFORMAT, "[%s] %s: %s", source, gs_status_name(status), err.message);
    cr_expect_null(none);
    cr_expect_str_eq(err.file, "xx.lex");
    cr_expect_eq(err.line, line, "[%s] line %u, not %u: %s", source, line, err.line, err.message);
    cr_expect(strncmp(err.message, message, strlen(message)) == 0, "[%s] %s", source, err.message);
    gs_lexicon_free(none);
    gs_concepts_free(inventory);
}

ParameterizedTest(const struct fault *row, lexicon_parse, faults)
{
    expect_fault(row->source, strlen(row->source), row->line, row->message);
}

Test(lexicon_parse, a_nul_byte_is_an_error)
{
    expect_fault(EN "deny\n  | den\0ied\n", sizeof(EN "deny\n  | den\0ied\n") - 1, 3, "a NUL byte");
}

Test(lexicon_parse, quoted_text_is_cut_between_characters)
{
    gs_concepts *inventory = small_concepts_new();
    for (int shift = 0; shift < 4; shift++) {
        char source[160];
        snprintf(source, sizeof(source), EN "%.*s", shift, "xxx");
        for (int i = 0; i < 30; i++)
            strcat(source, "假");
        gs_lexicon *none = NULL;
        gs_error err = { 0 };
        cr_assert_eq(gs_lexicon_parse(gs_span_of(source), "xx.lex", inventory, &none, &err), GS_EFORMAT);
        gs_arena arena = { 0 };
        gs_text text;
        cr_assert_eq(gs_text_decode(gs_span_of(err.message), true, &arena, &text, NULL), GS_OK);
        cr_expect_eq(text.n_repaired, 0, "%s", err.message);
        gs_arena_done(&arena);
    }
    gs_concepts_free(inventory);
}

static gs_status parse_whole(gs_error *err)
{
    gs_lexicon *out = NULL;
    gs_status status = gs_lexicon_parse(gs_span_of(whole), "xx.lex", concepts, &out, err);
    gs_lexicon_free(out);
    return status;
}

Test(lexicon_parse, survives_any_failed_allocation)
{
    concepts = small_concepts_new();
    alloc_try_all(parse_whole, true);
    alloc_try_all(parse_whole, false);
    gs_concepts_free(concepts);
}

/* --- Ids of rules --------------------------------------------------------------------------------------------------- */

/* The id of the rule `body` (an indented line) under deny, in a file that begins with `head`. */
static void id_of(const char *head, const char *body, char out[64])
{
    char source[512];
    gs_concepts *inventory = small_concepts_new();
    snprintf(source, sizeof(source), "language en\n%sdeny\n%s\n", head, body);
    gs_lexicon *lex = small_lexicon_new(inventory, source);
    size_t n;
    const gs_rule *rules = gs_lexicon_rules(lex, &n);
    snprintf(out, 64, "%s", rules[n - 1].id);
    gs_lexicon_free(lex);
    gs_concepts_free(inventory);
}

struct id_case {
    char head[96], body[64];
    bool same; /* as "  | denied it" alone */
};

ParameterizedTestParameters(lexicon_parse, ids)
{
    static struct id_case rows[] = {
        { "", "\t|denied it", true },
        { "", "  |   denied   it  ", true },
        { "", "  | denied it # a remark", true },
        { "# moved\n\nfalse\n  | false\nreject\n  | rejected\n", "  | denied it", true },
        { "stemmer english\nclass x a / b\nscope 3\n", "  | denied it", true },
        { "false\n  | denied it\n", "  | denied it", true },
        { "", "  | denied", false },
        { "", "  | Denied it", false },
        { "", "  | denied it @weak", false },
        { "", "  | denied it @if(quoted)", false },
        { "", "  ! denied it", false },
        { "deny\n  | denied it\n", "  | denied it", false },
    };
    return cr_make_param_array(struct id_case, rows, ROWS(rows));
}

ParameterizedTest(const struct id_case *row, lexicon_parse, ids)
{
    char first[64], id[64];
    id_of("", "  | denied it", first);
    id_of(row->head, row->body, id);
    cr_expect_eq(strcmp(first, id) == 0, row->same, "[%s%s] %s and %s", row->head, row->body, first, id);
}

Test(lexicon_parse, an_id_is_language_concept_and_four_digits)
{
    char id[64];
    id_of("", "  | denied it", id);
    cr_expect_eq(strspn(id, "en/deny#"), 8, "%s", id);
    cr_expect_eq(strspn(id + 8, "0123456789abcdef"), 4, "%s", id);
    cr_expect_eq(strlen(id), 12, "%s", id);
}

/* 3,000 rules of one concept: four digits cannot tell them apart. */
Test(lexicon_parse, ids_are_unique)
{
    enum { N = 3000 };
    gs_buf source = { 0 };
    gs_buf_puts(&source, "language en\ndeny\n");
    for (int i = 0; i < N; i++)
        gs_buf_printf(&source, "  | word%d\n", i);
    concepts = small_concepts_new();
    OK(gs_lexicon_parse(gs_buf_span(&source), "xx.lex", concepts, &lexicon, &(gs_error){ 0 }), (gs_error){ 0 });
    gs_wordset seen = { 0 };
    size_t n, n_long = 0;
    const gs_rule *rules = gs_lexicon_rules(lexicon, &n);
    cr_assert_eq(n, N);
    for (size_t i = 0; i < n; i++) {
        cr_expect_not(gs_wordset_has(&seen, gs_span_of(rules[i].id)), "%s twice", rules[i].id);
        cr_assert(gs_wordset_add(&seen, gs_span_of(rules[i].id)));
        n_long += strlen(rules[i].id) > strlen("en/deny#0123");
    }
    cr_expect_gt(n_long, 0, "no two rules wanted the same four digits");
    gs_wordset_done(&seen);
    gs_buf_done(&source);
    unload();
}
