/* Rules that are mostly wrong, and the blockers proposed for them: "denied" in a lexicon that knows only one way of
 * denying something else. */
#include "small_suggest.h"

TestSuite(train_wrong_rules, .init = suggest_init, .fini = suggest_fini);

static const gs_wrong_rule *rule_of(const char *lang, const char *concept)
{
    const gs_suggestion *s = suggestion_of(lang);
    for (size_t i = 0; i < s->n_rules; i++) {
        if (strcmp(s->rules[i].concept->id, concept) == 0)
            return &s->rules[i];
    }
    return NULL;
}

static void add_wrong(void)
{
    add_others();
    add("en", "The court denied bail to him.", 0, NULL);
    add("en", "A judge denied bail again.", 0, NULL);
    add("en", "She was denied bail.", 0, NULL);
}

Test(train_wrong_rules, counts)
{
    add_wrong();
    add("en", "He denied it.", D, NULL);
    add("en", "It was false, they denied.", D | I, NULL);
    suggest(10);
    const gs_wrong_rule *r = rule_of("en", "deny");
    cr_assert_not_null(r);
    cr_expect_str_eq(r->rule->pattern, "denied / denies");
    cr_expect(r->n_fires == 5 && r->n_right == 2 && r->n_false_alarms == 3);
    cr_expect(r->examples.n == 3 && r->examples.items[0] == 8);
    cr_expect_eq(suggestion_of("en")->n_wrong_rules, 1);
}

Test(train_wrong_rules, blocker)
{
    add_wrong();
    add("en", "He denied it.", D, NULL);
    add("en", "They denied that it was false.", D | I, NULL);
    suggest(10);
    const gs_wrong_rule *r = rule_of("en", "deny");
    cr_assert(r && r->blocker);
    cr_expect_str_eq(r->blocker, "! denied bail");
    cr_expect(r->n_blocked_wrong == 3 && r->n_blocked_right == 0);
}

Test(train_wrong_rules, half_right_or_few_hits_are_no_fault)
{
    add_wrong();
    for (int i = 0; i < 3; i++)
        add("en", "He denied it.", D, NULL);
    add("en", "An untrue bird.", 0, NULL);
    add("en", "An untrue fish.", 0, NULL);
    suggest(10);
    cr_expect_eq(suggestion_of("en")->n_wrong_rules, 0);
}

Test(train_wrong_rules, sentences_whose_gold_is_silent_do_not_count)
{
    add_wrong();
    items[8].soft = D;
    items[9].known = H;
    suggest(10);
    cr_expect_eq(suggestion_of("en")->n_wrong_rules, 0);
}

/* A cue of one concept may speak for another label too: "was not staged". A rule answers for its own. */
Test(train_wrong_rules, only_the_label_of_the_concept)
{
    add_others();
    for (int i = 0; i < 4; i++)
        add("en", "The photo was not staged.", F, NULL);
    suggest(10);
    cr_expect_eq(suggestion_of("en")->n_wrong_rules, 0);
}

Test(train_wrong_rules, twice_in_a_sentence_is_once)
{
    add_others();
    add("en", "They denied bail and denied bail.", 0, NULL);
    add("en", "They denied bail; denied bail.", 0, NULL);
    suggest(10);
    cr_expect_eq(suggestion_of("en")->n_wrong_rules, 0);
}

struct blocker_case {
    char wrong[3][64], right[64], want[64];
};

ParameterizedTestParameters(train_wrong_rules, blockers)
{
    static struct blocker_case rows[] = {
        /* right beside it, or further away; several forms */
        { { "He denied parole there.", "It denied parole now.", "We denied parole." }, "He denied it.", "! denied parole" },
        { { "He denied parole there.", "She denies parole now.", "We denied parole." }, "He denied it.", "! (denied / denies) parole" },
        { { "The parole denied there.", "A parole denied now.", "Parole denied." }, "He denied it.", "! parole denied" },
        { { "He denied a parole.", "He denied your parole.", "He denied new parole." }, "He denied it.", "! <denied> ..2 parole" },
        { { "Parole was denied.", "Parole is denied now.", "New parole got denied." }, "He denied it.", "! parole ..2 <denied>" },
        { { "He denied, parole and all.", "He denied “parole” now.", "He denied parole." }, "He denied it.", "! <denied> ..2 parole" },
        { { "He denied “parole” now.", "He denied-parole.", "He denied parole." }, "He denied it.", "! denied parole" },
        /* nothing that tells: other words; too far; behind a colon; in the right ones too */
        { { "He denied rain there.", "It denied snow now.", "We denied frost." }, "They denied hail.", "" },
        { { "He denied us some old parole.", "It denied you all a parole.", "We denied one more time parole." }, "Yes, denied.", "" },
        { { "He denied: parole.", "It denied; parole.", "We denied: parole." }, "Yes, denied.", "" },
        { { "He denied parole there.", "It denied snow now.", "We denied parole." }, "They denied parole.", "" },
        /* what is written as a pattern reads it otherwise is run before it is shown */
        { { "He denied 20 there.", "It denied 30 now.", "We denied 40." }, "He denied it.", "" },
    };
    return cr_make_param_array(struct blocker_case, rows, ROWS(rows));
}

ParameterizedTest(const struct blocker_case *row, train_wrong_rules, blockers)
{
    add_others();
    for (size_t i = 0; i < ROWS(row->wrong); i++)
        add("en", row->wrong[i], 0, NULL);
    add("en", row->right, D, NULL);
    suggest(10);
    const gs_wrong_rule *r = rule_of("en", "deny");
    cr_assert_not_null(r, "%s", row->wrong[0]);
    cr_expect_str_eq(r->blocker ? r->blocker : "", row->want, "[%s] %s", row->wrong[0], r->blocker ? r->blocker : "-");
}

/* What stands in the pattern stands with every hit, and says nothing. */
Test(train_wrong_rules, words_of_the_rule_itself)
{
    add_others();
    add("en", "He denied rain flatly there.", 0, NULL);
    add("en", "It denied snow flatly now.", 0, NULL);
    add("en", "We denied frost flatly.", 0, NULL);
    suggest(10);
    const gs_suggestion *s = suggestion_of("en");
    for (size_t i = 0; i < s->n_rules; i++) {
        if (strstr(s->rules[i].rule->pattern, "flatly"))
            cr_expect_null(s->rules[i].blocker, "%s", s->rules[i].blocker);
    }
}

Test(train_wrong_rules, right_hits_of_other_rules_of_the_concept_count)
{
    add_others();
    add("uk", "Він заперечив заставу знову.", 0, NULL);
    add("uk", "Суд заперечив заставу йому.", 0, NULL);
    add("uk", "Вона заперечила заставу.", 0, NULL);
    add("uk", "Він спростував це.", D, NULL);
    suggest(10);
    const gs_wrong_rule *r = rule_of("uk", "deny");
    cr_assert(r && r->blocker);
    cr_expect_str_eq(r->blocker, "! (заперечив / заперечила) заставу");
    cr_expect(r->n_blocked_wrong == 3 && r->n_blocked_right == 0 && r->n_fires == 4);
}

Test(train_wrong_rules, characters)
{
    for (int i = 0; i < 8; i++)
        add("zh", "市长周一打开了新的图书馆。", 0, NULL);
    add("zh", "法院否认保释。", 0, NULL);
    add("zh", "他們否認保釋請求。", 0, NULL);
    add("zh", "又否认保释了。", 0, NULL);
    add("zh", "他否认此事。", D, NULL);
    suggest(10);
    const gs_wrong_rule *r = rule_of("zh", "deny");
    cr_assert(r && r->blocker);
    cr_expect_str_eq(r->blocker, "! 否认 保释");
    cr_expect_eq(r->n_blocked_wrong, 3);
}

Test(train_wrong_rules, those_behind_most_false_alarms_first)
{
    add_wrong();
    for (int i = 0; i < 5; i++)
        add("en", "A doubtful bird.", 0, NULL); /* too weak to flag */
    for (int i = 0; i < 4; i++)
        add("en", "An untrue fish.", 0, NULL);
    suggest(2);
    const gs_suggestion *s = suggestion_of("en");
    cr_expect_eq(s->n_wrong_rules, 3);
    cr_assert_eq(s->n_rules, 2);
    cr_expect_str_eq(s->rules[0].concept->id, "false");
    cr_expect_str_eq(s->rules[1].concept->id, "deny");
}
