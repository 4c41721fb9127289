/* Precision and recall at every confidence, counted by hand. */
#include "alloc.h"
#include "small_gold.h"

static gs_gold gold_items[512];
static gs_observation seen_items[512];
static gs_gold_set gold = { .ptr = gold_items };
static gs_observations seen = { .ptr = seen_items };
static gs_arena arena;

static void fini(void)
{
    gs_arena_done(&arena);
}

TestSuite(train_pr_curve, .fini = fini);

/* Something speaks of hedges with this confidence; 0: nothing does. */
static size_t add(const char *lang, unsigned labels, double confidence)
{
    size_t i = gold.n++;
    cr_assert_lt(i, ROWS(gold_items));
    gold_items[i] = small_gold(lang, "x", labels);
    seen_items[i] = small_seen(0);
    seen_items[i].scores[GS_HEDGE] = confidence > 0 ? confidence : .02;
    seen_items[i].speaks = confidence > 0 ? H : 0;
    seen.n = gold.n;
    return i;
}

static gs_pr_curve curve_of(const char *lang)
{
    gs_pr_curve curve;
    gs_error err = { 0 };
    OK(gs_measure_pr_curve(&gold, &seen, lang, GS_HEDGE, &arena, &curve, &err), err);
    return curve;
}

static void expect_point(const gs_pr_point *p, double confidence, size_t tp, size_t fp, double recall)
{
    NEAR(p->confidence, confidence);
    cr_expect(p->tp == tp && p->fp == fp, "%zu %zu, not %zu %zu", p->tp, p->fp, tp, fp);
    NEAR(p->precision, (double)tp / (double)(tp + fp));
    NEAR(p->recall, recall);
}

Test(train_pr_curve, a_point_a_confidence_from_the_surest_on)
{
    add("en", 0, .8);
    add("en", H, .9);
    add("en", H, .3);
    add("en", H, .8);
    add("en", 0, .1);
    gs_pr_curve c = curve_of(NULL);
    cr_assert_eq(c.n_points, 4, "equal confidences are one point: no threshold parts them");
    cr_expect_eq(c.n_held, 3);
    expect_point(&c.points[0], .9, 1, 0, 1 / 3.);
    expect_point(&c.points[1], .8, 2, 1, 2 / 3.);
    expect_point(&c.points[2], .3, 3, 1, 1);
    expect_point(&c.points[3], .1, 3, 2, 1);
    NEAR(c.average_precision, (1 + 2 / 3. + 3 / 4.) / 3);
}

Test(train_pr_curve, what_nothing_speaks_of_is_out_of_reach)
{
    add("en", H, .9);
    add("en", H, 0);
    add("en", 0, 0);
    gs_pr_curve c = curve_of(NULL);
    cr_assert_eq(c.n_points, 1);
    expect_point(&c.points[0], .9, 1, 0, .5);
    NEAR(c.average_precision, .5);
}

Test(train_pr_curve, of_one_language_and_of_what_is_decided)
{
    add("en", H, .9);
    add("uk", H, .8);
    gold_items[add("en", 0, .7)].soft = H;
    gold_items[add("en", 0, .7)].known = D;
    seen_items[add("en", 0, .7)].unscored = "no lexicon for en";
    cr_expect_eq(curve_of("uk").n_points, 1);
    cr_expect_eq(curve_of("en").n_points, 1);
    cr_expect_eq(curve_of(NULL).n_points, 2);
}

Test(train_pr_curve, nothing_held_is_no_curve)
{
    gs_pr_curve c = curve_of(NULL);
    cr_expect(c.n_points == 0 && c.n_held == 0 && isnan(c.average_precision));
    add("en", 0, .9);
    c = curve_of(NULL);
    cr_assert_eq(c.n_points, 1);
    cr_expect(isnan(c.points[0].recall) && isnan(c.average_precision));
    NEAR(c.points[0].precision, 0);
}

static gs_status measure(gs_error *err)
{
    gs_arena own = { 0 };
    gs_pr_curve curve;
    gs_status status = gs_measure_pr_curve(&gold, &seen, NULL, GS_HEDGE, &own, &curve, err);
    gs_arena_done(&own);
    return status;
}

Test(train_pr_curve, memory_may_run_out)
{
    add("en", H, .9);
    alloc_try_all(measure, false);
    alloc_try_all(measure, true);
}
