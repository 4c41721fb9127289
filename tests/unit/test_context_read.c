/* What becomes of hits: conditions, strength, blockers, and longer hits that stand over shorter ones. */
#include "reading.h"

struct rule_case {
    char rules[160];
    struct reading_case reading;
};

ParameterizedTestParameters(context_read, rules)
{
    static struct rule_case rows[] = {
        /* conditions: all of @if, not all of @unless */
        { "deny\n  | denied @if(negated)\n", { "He denied it.|He never denied it.", "?denied[own]|denied[own negated]" } },
        { "deny\n  | denied @unless(negated)\n", { "He denied it.|He never denied it.", "denied[own]|?denied[own negated]" } },
        { "deny\n  | denied @if(quoted first-person)\n",
          { "“I denied it.”|I denied it.|“He denied it.”", "denied[quoted first-person]|?denied[own first-person]|?denied[quoted]" } },
        { "deny\n  | denied @unless(quoted first-person)\n",
          { "“I denied it.”|I denied it.|He denied it.", "?denied[quoted first-person]|denied[own first-person]|denied[own]" } },
        { "deny\n  | denied @if(own) @unless(claim)\n",
          { "He denied it.|She said he denied it.|He denied the claim.", "denied[own]|?denied[reported]|?denied[own claim]" } },
        { "deny\n  | denied @if(fiction)\n", { "He denied the film.|He denied it.", "denied[own fiction]|?denied[own]" } },
        { "deny\n  | denied @unless(question)\n", { "He denied it?|He denied it.", "?denied[own question]|denied[own]" } },
        { "deny\n  | denied @if(accusation)\n", { "He denied the charge.", "denied[own claim accusation]" } },
        /* strength, and strength under a condition */
        { "deny\n  | denied @weak\n  | denies @strong\n", { "Who denied denies.", "denied-[own] denies+[own]" } },
        { "deny\n  | denied @weak(unless first-person)\n", { "I denied.|He denied.", "denied[own first-person]|denied-[own]" } },
        { "deny\n  | denied @strong(if claim)\n", { "He denied the claim.|He denied.", "denied+[own claim]|denied[own]" } },
        { "deny\n  | denied @strong(if claim quoted)\n", { "He denied the claim.", "denied[own claim]" } },
        /* blockers: their own concept, where they overlap */
        { "deny\n  | denied\n  ! denied entry\n", { "He was denied entry.|He denied it.", "!denied[own]|denied[own]" } },
        { "deny\n  | denied\n  ! was denied\n  ! denied entry\n", { "He was denied entry.", "!denied[own]" } },
        { "deny\n  | denied\n  ! denied entry\n", { "Denied entry, he denied it.", "!Denied[own] denied[own]" } },
        { "deny\n  | denied\nreject\n  ! denied entry\n", { "He was denied entry.", "denied[own]" } },
        { "deny\n  | denied\n  ! entry\n", { "He was denied entry.", "denied[own]" } },
        { "deny\n  | denied\n  ! denied entry @if(negated)\n",
          { "Never denied entry.|He was denied entry.", "!denied[own negated]|denied[own]" } },
        { "deny\n  | denied ..2 <it>\n  ! denied\n", { "He denied it.", "it[own]" } },
        { "deny\n  | denied ..2 it\n  ! <denied> to us\n", { "He denied to it.|Denied to us it.", "denied to it[own]|!Denied to us it[own]" } },
        /* a longer hit of the label stands over shorter ones in it */
        { "deny\n  | denied\n  | flatly denied\n", { "He flatly denied it.", "~denied[own intensified] flatly denied[own intensified]" } },
        { "deny\n  | denied\nreject\n  | denied it\n", { "He denied it.", "~denied[own] denied it[own]" } },
        { "deny\n  | denied\nfalse\n  | denied it\n", { "He denied it.", "denied[own] denied it[own]" } },
        { "deny\n  | denied\n  | denied it @if(negated)\n", { "He denied it.", "denied[own] ?denied it[own]" } },
        { "deny\n  | denied\nreject\n  | denied it\n  ! denied it\n", { "He denied it.", "denied[own] !denied it[own]" } },
        { "deny\n  | a b\n  | b c\n", { "a b c", "a b[own] ~b c[own]" } },
        { "deny\n  | a b\nreject\n  | b c\n", { "a b c", "a b[own] b c[own]" } },
        { "deny\n  | a b\n  | b c d\n", { "a b c d", "~a b[own] b c d[own]" } },
        { "deny\n  | <a> b\n  | b\n", { "a b", "a[own] ~b[own]" } },
        /* but never a weak one over a stronger */
        { "deny\n  | denied\n  | flatly denied @weak\n", { "He flatly denied it.", "denied[own intensified] ~flatly denied-[own intensified]" } },
        { "deny\n  | denied\nreject\n  | denied it @weak\n", { "He denied it.", "denied[own] denied it-[own]" } },
        { "deny\n  | denied @weak\n  | flatly denied @weak\n",
          { "He flatly denied it.", "~denied-[own intensified] flatly denied-[own intensified]" } },
        /* of equal length: the stronger rule, the higher prior, the first */
        { "deny\n  | denied @weak\n  | deni*\n", { "He denied it.", "~denied-[own] denied[own]" } },
        { "deny\n  | denied\n  | deni* @strong\n", { "He denied it.", "~denied[own] denied+[own]" } },
        { "reject\n  | denied\ndeny\n  | deni*\n", { "He denied it.", "~denied[own] denied[own]" } },
        { "deny\n  | denied\n  | deni*\n", { "He denied it.", "denied[own] ~denied[own]" } },
        { "deny\n  | a b c\n  | b c\n  | c\n", { "a b c", "a b c[own] ~b c[own] ~c[own]" } },
        /* conditions and blockers of context concepts */
        { "negation\n  | nix @if(quoted)\ndeny\n  | denied\n", { "“Nix denied.”|Nix denied.", "denied[quoted negated]|denied[own]" } },
        { "negation\n  | nix\n  ! nix da\ndeny\n  | denied\n", { "Nix denied.|Nix da denied.", "denied[own negated]|denied[own]" } },
        { "negation\n  ! not denied @if(headline)\ndeny\n  | denied\n", { "Not denied.", "denied[own negated]" } },
    };
    return cr_make_param_array(struct rule_case, rows, ROWS(rows));
}

ParameterizedTest(const struct rule_case *row, context_read, rules)
{
    char source[2048];
    snprintf(source, sizeof(source), "%s%s", context_lexicon, row->rules);
    expect_reading(source, &row->reading, false);
}

Test(context_read, headline_is_a_condition)
{
    static struct reading_case body = { "He denied it.", "?denied[own]" }, head = { "He denied it.", "denied[own headline]" };
    expect_reading("language en\ndeny\n  | denied @if(headline)\n", &body, false);
    expect_reading("language en\ndeny\n  | denied @if(headline)\n", &head, true);
}

Test(context_read, only_cues_of_labels_count)
{
    reader r;
    char source[2048];
    snprintf(source, sizeof(source), "%s%s", context_lexicon, "deny\n  | denied / denies @weak\n  ! denied entry\n");
    reader_init(&r, source);
    reader_read(&r, "He is not denied entry, he denies the claim.");
    size_t n_counting = 0;
    for (size_t i = 0; i < r.view.n_hits; i++)
        n_counting += gs_reading_counts(&r.readings[i], r.concepts);
    cr_expect_eq(r.view.n_hits, 9); /* he, twice, as a pronoun and as one of a person */
    cr_expect_eq(n_counting, 1);
    reader_read(&r, "");
    cr_expect_eq(r.view.n_hits, 0);
    reader_done(&r);
}

Test(context_read, a_blocker_is_named)
{
    reader r;
    reader_init(&r, "language en\ndeny\n  | denied\n  ! denied entry\n");
    reader_read(&r, "He was denied entry.");
    cr_assert_eq(r.view.n_hits, 2);
    for (size_t i = 0; i < 2; i++) {
        const gs_rule *by = r.readings[i].blocked_by;
        if (r.readings[i].hit->rule->kind == GS_RULE_BLOCKER)
            cr_expect_null(by);
        else
            cr_expect_eq(by && by->line == 4, true);
    }
    reader_done(&r);
}
