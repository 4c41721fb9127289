/* Curves and thresholds of what was learnt: pooled, by language, by few positives, with a floor. */
#include "small_fit.h"
#include "train/platt.h"

static fit f;

static void init(void)
{
    fit_open(&f, "", NULL);
}

static void fini(void)
{
    fit_done(&f);
}

TestSuite(train_curves, .init = init, .fini = fini);

/* Curves and thresholds alone, so that weights do not hide what they do. */
static gs_learnt learn_curves(double floor)
{
    fit_observe(&f);
    return fit_learn(&f, (gs_fit_options){ .precision_floor = floor });
}

/* --- Thresholds ------------------------------------------------------------------------------------------------------ */

struct half_case {
    size_t n, n_held; /* of the English sentences with a denial */
    double low, high; /* of the pooled threshold */
};

/* The best F1 of "They denied it." and "Міністр спростував це." flagged alike is 2 held / (held + flagged); the threshold
 * is half of it, drawn a little to where it was best: by held / (held + 300) of the way, and all ways end within 0 and 1. */
ParameterizedTestParameters(train_curves, halves)
{
    static struct half_case rows[] = {
        { 40, 40, .5 * 280 / 340 - 1e-3, .5 + 1e-3 },        /* 40 of 40: F1 1 */
        { 40, 20, .3333 * 300 / 320, .3333 + 20. / 320 },     /* 20 of 40: F1 2/3 */
        { 100, 20, .1667 * 300 / 320, .1667 + 20. / 320 },    /* 20 of 100: F1 1/3 */
        { 40, 8, .5 * 300 / 308, .5 + 8. / 308 },             /* under ten: what it was, drawn */
        { 40, 0, .5, .5 },
    };
    return cr_make_param_array(struct half_case, rows, ROWS(rows));
}

ParameterizedTest(const struct half_case *row, train_curves, halves)
{
    fit_add(&f, "en", "They denied it.", D, row->n, row->n_held);
    fit_add(&f, "en", "It rained.", 0, 40, 0);
    fit_add(&f, "uk", "Ішов дощ.", 0, 40, 0);
    gs_learnt learnt = learn_curves(0);
    const gs_calibration *pooled = fit_curve(&learnt, "*", GS_DENIAL);
    cr_assert_not_null(pooled);
    cr_expect_eq(pooled->n_pos, row->n_held);
    cr_expect(pooled->threshold >= row->low - 1e-4 && pooled->threshold <= row->high + 1e-4, "%zu of %zu: %g, not in [%g, %g]", row->n_held,
              row->n, pooled->threshold, row->low, row->high);
    gs_learnt_done(&learnt);
}

/* Sentences of which nothing speaks are never flagged: that they hold the label is a miss, however sure the curve became
 * of them. So the best F1 is 2/3, and with eighty positives the threshold is a fifth of the way from its half. */
Test(train_curves, what_nothing_speaks_of_is_a_miss)
{
    fit_add(&f, "en", "They denied it.", D, 40, 40);
    fit_add(&f, "en", "It rained.", D, 40, 40);
    fit_add(&f, "uk", "Ішов дощ.", 0, 40, 0);
    gs_learnt learnt = learn_curves(0);
    const gs_calibration *pooled = fit_curve(&learnt, "*", GS_DENIAL);
    double rain = gs_platt_confidence((gs_platt){ pooled->a, pooled->b }, -5.5);
    cr_expect_gt(rain, .4, "%g", rain);
    cr_expect(pooled->threshold > .333 * 300 / 380 && pooled->threshold < .36, "%g", pooled->threshold);
    gs_learnt_done(&learnt);
}

/* --- Languages ------------------------------------------------------------------------------------------------------- */

struct few_case {
    size_t n_held; /* Ukrainian positives, of twice as many: English is right in all */
    bool own_threshold;
    double low, high; /* how far the confidence of a plain denial falls under the pooled one */
};

ParameterizedTestParameters(train_curves, few)
{
    static struct few_case rows[] = {
        { 0, false, 0, .05 },
        { 3, false, 0, .05 },
        { 29, false, .02, .25 },
        { 30, true, .05, .4 },
        { 150, true, .05, .5 },
    };
    return cr_make_param_array(struct few_case, rows, ROWS(rows));
}

/* A language is held near the others, the closer the fewer positives it has; and flags from where they do until it has
 * thirty of its own. */
ParameterizedTest(const struct few_case *row, train_curves, few)
{
    fit_add(&f, "en", "They denied it.", D, 150, 150);
    fit_add(&f, "en", "It rained.", 0, 100, 0);
    fit_add(&f, "uk", "Міністр спростував це.", D, 2 * row->n_held, row->n_held);
    fit_add(&f, "uk", "Ішов дощ.", 0, 20, 0);
    gs_learnt learnt = learn_curves(0);
    const gs_calibration *pooled = fit_curve(&learnt, "*", GS_DENIAL), *uk = fit_curve(&learnt, "uk", GS_DENIAL);
    cr_assert(pooled && uk);
    cr_expect_eq(uk->n_pos, row->n_held);
    cr_expect_eq(uk->level, row->n_held ? GS_CAL_MEASURED : GS_CAL_TRANSFERRED);
    bool own = fabs(uk->threshold - pooled->threshold) > 1e-9;
    cr_expect_eq(own, row->own_threshold, "%zu: %g, pooled %g", row->n_held, uk->threshold, pooled->threshold);
    double of_all = gs_platt_confidence((gs_platt){ pooled->a, pooled->b }, 2.944439);
    double of_uk = gs_platt_confidence((gs_platt){ uk->a, uk->b }, 2.944439);
    cr_expect(of_all - of_uk >= row->low && of_all - of_uk <= row->high, "%zu: %g, pooled %g", row->n_held, of_uk, of_all);
    gs_learnt_done(&learnt);
}

/* Alone it has only its own curve to be held near, and its own threshold to keep. */
Test(train_curves, alone_a_language_begins_at_its_own)
{
    fit_add(&f, "uk", "Міністр спростував це.", D, 8, 8);
    fit_add(&f, "uk", "Ішов дощ.", 0, 20, 0);
    gs_learnt learnt = learn_curves(0);
    const gs_calibration *uk = fit_curve(&learnt, "uk", GS_DENIAL);
    cr_assert_not_null(uk);
    cr_expect_null(fit_curve(&learnt, "*", GS_DENIAL));
    cr_expect_float_eq(uk->threshold, .5, 1e-9);
    cr_expect(fabs(uk->a - .9) < .1 && fabs(uk->b - .1) < .1, "%g %g: near .9 and .1 of small_calibration", uk->a, uk->b);
    gs_learnt_done(&learnt);
}

/* --- What counts ----------------------------------------------------------------------------------------------------- */

/* Picked sentences are no fair sample: of the same ones natural ones move a curve further, and written ones not at all. */
Test(train_curves, picked_items_count_less)
{
    double moved[GS_N_SAMPLINGS];
    for (int sampling = GS_SAMPLING_NATURAL; sampling <= GS_SAMPLING_PICKED; sampling++) {
        fini();
        init();
        fit_add(&f, "en", "They denied it.", D, 20, 0);
        fit_add(&f, "uk", "Ішов дощ.", 0, 20, 0);
        for (size_t i = 0; i < f.gold.n; i++)
            f.items[i].sampling = (gs_sampling)sampling;
        gs_learnt learnt = learn_curves(0);
        moved[sampling] = -fit_curve(&learnt, "*", GS_DENIAL)->b;
        gs_learnt_done(&learnt);
    }
    cr_expect(moved[GS_SAMPLING_PICKED] > .1 && moved[GS_SAMPLING_PICKED] < moved[GS_SAMPLING_NATURAL] - .05, "%g, %g",
              moved[GS_SAMPLING_PICKED], moved[GS_SAMPLING_NATURAL]);
}

/* --- A floor --------------------------------------------------------------------------------------------------------- */

struct floor_case {
    double floor;
    bool deny, reject; /* flagged in English; in Ukrainian both are always right */
};

ParameterizedTestParameters(train_curves, floors)
{
    static struct floor_case rows[] = { { .99, false, false }, { .9, true, false }, { .6, true, true } };
    return cr_make_param_array(struct floor_case, rows, ROWS(rows));
}

static bool is_flagged(const gs_learnt *learnt, const char *lang, const char *concept)
{
    gs_arena arena = { 0 };
    gs_score score;
    gs_evidence e = { gs_concepts_find(gs_engine_concepts(f.engine), gs_span_of(concept)), 0, 0, NULL };
    cr_assert(gs_model_score(learnt->model, &(gs_findings){ .lang = lang, .evidence = &e, .n_evidence = 1 }, &arena, &score));
    gs_arena_done(&arena);
    return score.flags >> GS_DENIAL & 1;
}

/* Of the English "denied" nineteen of twenty are right, of "rejected" half: together 29 of 40. */
ParameterizedTest(const struct floor_case *row, train_curves, floors)
{
    fit_add(&f, "en", "They denied it.", D, 100, 95);
    fit_add(&f, "en", "They rejected it.", D, 100, 50);
    fit_add(&f, "en", "It rained.", 0, 100, 0);
    fit_add(&f, "uk", "Міністр спростував це.", D, 40, 40);
    fit_add(&f, "uk", "Міністр відкинув це.", D, 40, 40);
    gs_learnt learnt = learn_curves(row->floor);
    cr_expect_eq(is_flagged(&learnt, "en", "deny"), row->deny, "%g", row->floor);
    cr_expect_eq(is_flagged(&learnt, "en", "reject"), row->reject, "%g", row->floor);
    cr_expect(is_flagged(&learnt, "uk", "deny") && is_flagged(&learnt, "uk", "reject"), "each language on its own");
    gs_learnt_done(&learnt);
}
