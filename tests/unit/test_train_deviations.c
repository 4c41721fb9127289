/* What rows learn: a concept's row in a context beside that of its label, languages beside what is pooled, only the
 * strongest evidence, and nothing of what was left out. */
#include "alloc.h"
#include "small_fit.h"

enum { NEG = GS_CTX_NEGATED };

static fit f;

static void init(void)
{
    fit_open(&f, "", NULL);
}

static void fini(void)
{
    fit_done(&f);
}

TestSuite(train_deviations, .init = init, .fini = fini);

/* Denials right as often as their priors say, and news that holds nothing. */
static void add_plain(void)
{
    fit_add(&f, "en", "They denied it.", D, 40, 38);
    fit_add(&f, "en", "They rejected it.", D, 40, 34);
    fit_add(&f, "en", "It rained.", 0, 60, 0);
    fit_add(&f, "uk", "Міністр спростував це.", D, 40, 38);
    fit_add(&f, "uk", "Ішов дощ.", 0, 40, 0);
}

static double denial_moved(const gs_learnt *learnt, const char *on, unsigned context, const char *lang)
{
    return fit_moved(&f, learnt, GS_DENIAL, on, context, lang);
}

/* The weight of the term of one piece of evidence whose name ends so, in the model learnt. */
static double term_of(const gs_learnt *learnt, const char *concept, const char *term)
{
    gs_arena arena = { 0 };
    gs_score score;
    double weight = NAN;
    gs_evidence e = { gs_concepts_find(gs_engine_concepts(f.engine), gs_span_of(concept)), NEG, 0, NULL };
    cr_assert(gs_model_score(learnt->model, &(gs_findings){ .lang = "en", .evidence = &e, .n_evidence = 1 }, &arena, &score));
    for (size_t i = 0; i < score.n_terms; i++)
        if (score.terms[i].label == GS_DENIAL && strcmp(score.terms[i].name, term) == 0)
            weight = score.terms[i].weight;
    gs_arena_done(&arena);
    return weight;
}

/* --- A concept in context and its label ------------------------------------------------------------------------------- */

/* What a row learns goes on with the rows that stand in its place, which learn their own beside it: it is added, not
 * lost, and not counted twice. */
Test(train_deviations, a_concept_goes_with_its_label)
{
    add_plain();
    fit_add(&f, "en", "They never denied it.", D, 60, 54);
    fit_add(&f, "en", "They never rejected it.", D, 4, 4);
    gs_learnt learnt = fit_learn_usual(&f);
    double label = denial_moved(&learnt, "label:denial", NEG, "*"), deny = denial_moved(&learnt, "concept:deny", NEG, "*");
    cr_expect_gt(label, 0.5, "%g", label);
    cr_expect_gt(deny, label, "%g, its label %g", deny, label);
    cr_expect_null(fit_weight(&f, &learnt, GS_DENIAL, "concept:reject", NEG, "*"), "too few");
    NEAR(term_of(&learnt, "deny", "deny × negated"), -6 + deny);
    NEAR(term_of(&learnt, "reject", "reject × negated"), -6 + label);
    gs_learnt_done(&learnt);
}

/* Negated, one is right and the other not: the label can say neither. */
Test(train_deviations, concepts_part_from_their_label)
{
    add_plain();
    fit_add(&f, "en", "They never denied it.", D, 60, 54);
    fit_add(&f, "en", "They never rejected it.", D, 60, 0);
    gs_learnt learnt = fit_learn_usual(&f);
    double label = denial_moved(&learnt, "label:denial", NEG, "*"), deny = denial_moved(&learnt, "concept:deny", NEG, "*"),
           reject = denial_moved(&learnt, "concept:reject", NEG, "*");
    cr_expect(deny > label && label > reject, "%g, %g, %g", deny, label, reject);
    cr_expect_gt(deny - reject, 0.5, "%g and %g", deny, reject);
    gs_learnt_done(&learnt);
}

/* A row that the model had for the concept alone has no label's row to go with. */
Test(train_deviations, a_row_of_its_own_learns_by_itself)
{
    fini();
    fit_open(&f, "hedge\tconcept:deny\tnegated\t*\t0\tby hand\n", NULL);
    fit_add(&f, "en", "They never denied it.", H, 60, 40);
    fit_add(&f, "en", "It may rain.", H, 60, 54);
    fit_add(&f, "en", "It rained.", H, 60, 1);
    fit_add(&f, "uk", "Можливо, дощ.", H, 40, 36);
    gs_learnt learnt = fit_learn_usual(&f);
    const gs_learnt_weight *w = fit_weight(&f, &learnt, GS_HEDGE, "concept:deny", NEG, "*");
    cr_assert_not_null(w);
    cr_expect(w->before > -1e-12 && w->before < 1e-12);
    cr_expect_gt(w->row.value, 0.5);
    cr_expect_eq(w->n_points, 60);
    gs_learnt_done(&learnt);
}

/* --- Languages ------------------------------------------------------------------------------------------------------- */

Test(train_deviations, what_languages_share_is_said_once)
{
    add_plain();
    fit_add(&f, "en", "It may rain.", H, 60, 20);
    fit_add(&f, "uk", "Можливо, дощ.", H, 60, 20);
    gs_learnt learnt = fit_learn_usual(&f);
    double all = fit_moved(&f, &learnt, GS_HEDGE, "concept:maybe", 0, "*"), en = fit_moved(&f, &learnt, GS_HEDGE, "concept:maybe", 0, "en"),
           uk = fit_moved(&f, &learnt, GS_HEDGE, "concept:maybe", 0, "uk");
    cr_expect(all < 2 * en && en < 0 && all < 2 * uk && uk < 0, "%g, %g, %g", all, en, uk);
    gs_learnt_done(&learnt);
}

Test(train_deviations, a_language_parts_from_the_others)
{
    add_plain();
    fit_add(&f, "en", "It may rain.", H, 60, 6);
    fit_add(&f, "uk", "Можливо, дощ.", H, 60, 60);
    gs_learnt learnt = fit_learn_usual(&f);
    double en = fit_moved(&f, &learnt, GS_HEDGE, "concept:maybe", 0, "en"), uk = fit_moved(&f, &learnt, GS_HEDGE, "concept:maybe", 0, "uk");
    cr_expect(en < -0.2 && uk > 0.2, "%g, %g", en, uk);
    gs_learnt_done(&learnt);
}

/* --- The strongest, and further cues ---------------------------------------------------------------------------------- */

/* Beside a stronger cue a concept counts as a further one, and so it learns there. */
Test(train_deviations, only_the_strongest_learns)
{
    fit_add(&f, "en", "They denied it.", D, 40, 38);
    fit_add(&f, "en", "They denied it and rejected it.", D, 60, 6);
    fit_add(&f, "en", "It rained.", 0, 60, 0);
    fit_add(&f, "uk", "Міністр спростував це.", D, 40, 38);
    gs_learnt learnt = fit_learn_usual(&f);
    cr_expect_null(fit_weight(&f, &learnt, GS_DENIAL, "concept:reject", 0, "*"));
    cr_expect_null(fit_weight(&f, &learnt, GS_DENIAL, "concept:reject", 0, "en"));
    const gs_learnt_weight *further = fit_weight(&f, &learnt, GS_DENIAL, "further", 0, "*");
    cr_assert_not_null(further);
    cr_expect_lt(further->row.value, further->before - 0.5);
    cr_expect_eq(further->n_points, 60);
    const gs_learnt_weight *deny = fit_weight(&f, &learnt, GS_DENIAL, "concept:deny", 0, "*");
    cr_assert_not_null(deny);
    cr_expect_eq(deny->n_points, 140, "%zu", deny->n_points);
    gs_learnt_done(&learnt);
}

/* --- Nothing to learn ------------------------------------------------------------------------------------------------ */

struct nothing_case {
    size_t n_held; /* of forty */
    bool learns;
};

ParameterizedTestParameters(train_deviations, both_kinds)
{
    static struct nothing_case rows[] = { { 0, false }, { 10, true }, { 40, false } };
    return cr_make_param_array(struct nothing_case, rows, ROWS(rows));
}

/* Gold in which a label always holds, or never does, cannot tell its rows apart. */
ParameterizedTest(const struct nothing_case *row, train_deviations, both_kinds)
{
    fit_add(&f, "en", "They denied it.", D, 40, row->n_held);
    fit_add(&f, "uk", "Міністр спростував це.", D, 40, row->n_held);
    fit_add(&f, "en", "It rained.", D, 40, row->n_held == 40 ? 40 : 0);
    gs_learnt learnt = fit_learn_usual(&f);
    cr_expect_eq(learnt.n_weights > 0, row->learns, "%zu: %zu rows", row->n_held, learnt.n_weights);
    for (size_t i = 0; i < learnt.n_weights; i++)
        cr_expect_eq(learnt.weights[i].row.label, GS_DENIAL, "nothing was said of others");
    gs_learnt_done(&learnt);
}

static void cross_validate(gs_arena *arena, gs_observation **out)
{
    gs_error err = { 0 };
    gs_fit_options how = { .features = GS_FEATURES_DEFAULT | 1u << GS_FEATURE_PHRASES };
    fit_observe(&f);
    OK(gs_cross_validate(f.engine, &f.gold, &f.seen, &how, (gs_teller){ 0 }, arena, out, &err), err);
}

/* What is said of a document does not depend on its own labels: neither weights nor curves nor thresholds saw them. */
Test(train_deviations, a_document_left_out_teaches_nothing)
{
    gs_arena arena = { 0 };
    gs_observation *before, *after;
    add_plain();
    fit_add(&f, "en", "They never denied it.", D, 40, 30);
    fit_add(&f, "en", "It may rain.", H, 40, 10);
    cross_validate(&arena, &before);
    for (size_t i = 0; i < f.gold.n; i++)
        if (strcmp(f.items[i].doc, "a") == 0)
            f.items[i].labels ^= H | D;
    cross_validate(&arena, &after);
    size_t n_same = 0, n_other = 0;
    for (size_t i = 0; i < f.gold.n; i++) {
        bool same = memcmp(before[i].scores, after[i].scores, sizeof(before[i].scores)) == 0 && before[i].flags == after[i].flags;
        if (strcmp(f.items[i].doc, "a") == 0)
            cr_expect(same, "item %zu: %g, then %g", i, before[i].scores[GS_DENIAL], after[i].scores[GS_DENIAL]);
        n_same += same;
        n_other += !same;
    }
    cr_expect(n_same > 0 && n_other > 0, "other documents do learn of it: %zu, %zu", n_same, n_other);
    gs_arena_done(&arena);
}

/* --- Memory ---------------------------------------------------------------------------------------------------------- */

static gs_status calibrate(gs_error *err)
{
    gs_learnt learnt = { 0 };
    gs_fit_options how = { .n_folds = 2, .features = GS_FEATURES_DEFAULT | 1u << GS_FEATURE_PHRASES };
    gs_status status = gs_calibrate(f.engine, &f.gold, &f.seen, &how, (gs_teller){ 0 }, &learnt, err);
    gs_buf parts[GS_N_MODEL_FILES] = { 0 };
    if (status == GS_OK && !gs_learnt_put(&learnt, f.engine, parts))
        status = gs_fail_nomem(err);
    for (int i = 0; i < GS_N_MODEL_FILES; i++)
        gs_buf_done(&parts[i]);
    gs_learnt_done(&learnt);
    return status;
}

static gs_status validate(gs_error *err)
{
    gs_arena arena = { 0 };
    gs_observation *out;
    gs_fit_options how = { .n_folds = 2, .features = GS_FEATURES_DEFAULT };
    gs_status status = gs_cross_validate(f.engine, &f.gold, &f.seen, &how, (gs_teller){ 0 }, &arena, &out, err);
    gs_arena_done(&arena);
    return status;
}

Test(train_deviations, survives_any_failed_allocation)
{
    fit_add(&f, "en", "Never denied.", D, 6, 3);
    fit_add(&f, "uk", "Дощ.", D, 2, 1);
    fit_observe(&f);
    alloc_try_all(calibrate, true);
    alloc_try_all(validate, false);
}
