/* Which rows may be learnt beside those of the model: what the gold shows often enough, in whose language, where a new
 * row begins. */
#include "small_fit.h"

static fit f;

static void init(void)
{
    fit_open(&f, "", NULL);
}

static void fini(void)
{
    fit_done(&f);
}

TestSuite(train_features, .init = init, .fini = fini);

/* --- Five items ------------------------------------------------------------------------------------------------------ */

/* The id of the n-th rule of a label's concept in a language. */
static const char *rule_on(const char *lang, const char *concept, size_t number)
{
    static char on[64];
    size_t n;
    const gs_rule *rules = gs_lexicon_rules(gs_engine_lexicon(f.engine, lang), &n);
    int index = gs_concepts_find(gs_engine_concepts(f.engine), gs_span_of(concept));
    for (size_t i = 0; i < n; i++) {
        if (rules[i].concept != index || number-- > 0)
            continue;
        snprintf(on, sizeof(on), "rule:%s", rules[i].id);
        return on;
    }
    cr_assert_fail("%s has no such rule of %s", lang, concept);
    return NULL;
}

struct row_case {
    char text[48]; /* said n times, always wrongly */
    char on[24];   /* "rule": that of the text */
    unsigned context;
    char lang[4];
};

ParameterizedTestParameters(train_features, five)
{
    static struct row_case rows[] = {
        { "He denies it.", "rule", 0, "*" },
        { "He rejected it.", "concept:reject", 0, "en" },
        { "We rejected it.", "concept:reject", GS_CTX_FIRST_PERSON, "*" },
        { "We rejected it.", "label:denial", GS_CTX_FIRST_PERSON, "*" },
        { "“He rejected it,” Doe said.", "concept:reject", GS_CTX_QUOTED, "*" },
    };
    return cr_make_param_array(struct row_case, rows, ROWS(rows));
}

static bool is_learnt(const struct row_case *row, size_t n)
{
    fit_done(&f);
    init();
    fit_add(&f, "en", "They denied it.", D, 40, 38);
    fit_add(&f, "en", "It rained.", 0, 60, 0);
    fit_add(&f, "uk", "Міністр спростував це.", D, 40, 38);
    fit_add(&f, "uk", "Ішов дощ.", 0, 40, 0);
    fit_add(&f, "en", row->text, D, n, 0);
    gs_learnt learnt = fit_learn_usual(&f);
    const char *on = strcmp(row->on, "rule") == 0 ? rule_on("en", "deny", 1) : row->on;
    bool found = fit_weight(&f, &learnt, GS_DENIAL, on, row->context, row->lang) != NULL;
    gs_learnt_done(&learnt);
    return found;
}

/* Fewer teach nothing. */
ParameterizedTest(const struct row_case *row, train_features, five)
{
    cr_expect_not(is_learnt(row, 4), "%s of four", row->on);
    cr_expect(is_learnt(row, 5), "%s of five", row->on);
    cr_expect(is_learnt(row, 12), "%s of twelve", row->on);
}

static void add_plain(void)
{
    fit_add(&f, "en", "They denied it.", D, 40, 38);
    fit_add(&f, "en", "It rained.", 0, 60, 0);
    fit_add(&f, "uk", "Міністр спростував це.", D, 40, 38);
    fit_add(&f, "uk", "Ішов дощ.", 0, 40, 0);
}

/* Words that come twice in a sentence are one sentence. */
Test(train_features, five_items_are_not_five_hits)
{
    add_plain();
    fit_add(&f, "en", "We rejected it, and rejected it again.", D, 4, 0);
    gs_learnt learnt = fit_learn_usual(&f);
    cr_expect_null(fit_weight(&f, &learnt, GS_DENIAL, "concept:reject", 0, "en"));
    cr_expect_null(fit_weight(&f, &learnt, GS_DENIAL, "concept:reject", GS_CTX_FIRST_PERSON, "*"));
    gs_learnt_done(&learnt);
}

/* Items that do not say whether the label holds say nothing of its rows. */
Test(train_features, five_items_that_tell)
{
    add_plain();
    fit_add(&f, "en", "He rejected it.", D, 8, 0);
    f.items[f.gold.n - 1].soft = f.items[f.gold.n - 2].soft = D;
    f.items[f.gold.n - 3].known = f.items[f.gold.n - 4].known = H;
    gs_learnt learnt = fit_learn_usual(&f);
    cr_expect_null(fit_weight(&f, &learnt, GS_DENIAL, "concept:reject", 0, "en"));
    gs_learnt_done(&learnt);
}

/* --- What may be learnt at all --------------------------------------------------------------------------------------- */

struct mask_case {
    unsigned features;
    unsigned kinds; /* of the rows learnt: see below */
};

enum { POOLED = 1, OF_LANGUAGE = 2, IN_CONTEXT = 4, OF_RULE = 8, OF_WORDS = 16 };

ParameterizedTestParameters(train_features, masks)
{
    static struct mask_case rows[] = {
        { 0, 0 },
        { 1u << GS_FEATURE_CONCEPTS, POOLED },
        { 1u << GS_FEATURE_LANGUAGES, OF_LANGUAGE },
        { 1u << GS_FEATURE_CONTEXTS, IN_CONTEXT },
        { 1u << GS_FEATURE_RULES, OF_RULE },
        { 1u << GS_FEATURE_PHRASES, OF_WORDS },
        { GS_FEATURES_DEFAULT, POOLED | OF_LANGUAGE | IN_CONTEXT | OF_RULE },
    };
    return cr_make_param_array(struct mask_case, rows, ROWS(rows));
}

/* Gold from which a row of every kind could be learnt. */
ParameterizedTest(const struct mask_case *row, train_features, masks)
{
    unsigned kinds = 0;
    add_plain();
    fit_add(&f, "en", "We rejected it.", D, 30, 3);
    fit_add(&f, "en", "He denies it.", D, 30, 3);
    fit_add(&f, "en", "Some people denied it not.", D, 30, 20);
    fit_observe(&f);
    gs_learnt learnt = fit_learn(&f, (gs_fit_options){ .features = row->features });
    for (size_t i = 0; i < learnt.n_weights; i++) {
        const gs_weight *w = &learnt.weights[i].row;
        kinds |= w->kind == GS_WEIGHT_PHRASE ? OF_WORDS : w->kind == GS_WEIGHT_RULE ? OF_RULE : w->context ? IN_CONTEXT
                 : w->lang ? OF_LANGUAGE : POOLED;
    }
    cr_expect_eq(kinds, row->kinds, "%x: %x, not %x", row->features, kinds, row->kinds);
    cr_expect_gt(learnt.n_curves, 0, "curves always");
    gs_learnt_done(&learnt);
}

/* Gold of one language alone teaches that language, in rows of its own: what holds everywhere stays. */
Test(train_features, one_language_learns_its_own_rows)
{
    fit_add(&f, "en", "They denied it.", D, 40, 20);
    fit_add(&f, "en", "We rejected it.", D, 40, 10);
    fit_add(&f, "en", "He denied it not.", D, 40, 30);
    fit_add(&f, "en", "It may rain, allegedly.", H, 40, 20);
    fit_add(&f, "en", "It rained.", 0, 60, 0);
    gs_learnt learnt = fit_learn_usual(&f);
    for (size_t i = 0; i < learnt.n_weights; i++) {
        const gs_weight *w = &learnt.weights[i].row;
        bool own = w->lang ? strcmp(w->lang, "en") == 0 : w->kind == GS_WEIGHT_RULE && strncmp(w->name, "en/", 3) == 0;
        cr_expect(own, "row %zu, of kind %d", i, (int)w->kind);
    }
    cr_expect_not_null(fit_weight(&f, &learnt, GS_DENIAL, "concept:deny", 0, "en"));
    cr_expect_not_null(fit_weight(&f, &learnt, GS_DENIAL, "concept:reject", GS_CTX_FIRST_PERSON, "en"));
    cr_expect_not_null(fit_weight(&f, &learnt, GS_DENIAL, "label:denial", GS_CTX_FIRST_PERSON, "en"));
    for (size_t i = 0; i < learnt.n_curves; i++)
        cr_expect_str_eq(learnt.curves[i].lang, "en");
    gs_learnt_done(&learnt);
}

/* --- Where a new row begins ------------------------------------------------------------------------------------------ */

/* small_weights says -6 of a denial negated: a concept's own row stands in its place and must begin there, since else
 * nothing but its name would have changed. */
Test(train_features, a_row_begins_where_the_row_stood_that_it_replaces)
{
    add_plain();
    fit_add(&f, "en", "He never denied it.", D, 20, 15);
    fit_add(&f, "en", "He never rejected it.", D, 20, 15);
    gs_learnt learnt = fit_learn_usual(&f);
    const gs_learnt_weight *deny = fit_weight(&f, &learnt, GS_DENIAL, "concept:deny", GS_CTX_NEGATED, "*");
    const gs_learnt_weight *rule = fit_weight(&f, &learnt, GS_DENIAL, rule_on("en", "deny", 0), 0, "*");
    const gs_learnt_weight *reject = fit_weight(&f, &learnt, GS_DENIAL, "concept:reject", GS_CTX_NEGATED, "*");
    cr_assert(deny && reject && rule);
    cr_expect_float_eq(deny->before, -6, 1e-12, "%g", deny->before);
    cr_expect_float_eq(reject->before, -6, 1e-12, "%g", reject->before);
    cr_expect_str_eq(reject->row.origin, "");
    cr_expect_float_eq(rule->before, 0, 1e-12, "what is added beside others begins at nothing");
    gs_learnt_done(&learnt);
}
