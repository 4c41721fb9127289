/* Platt scaling on points whose answer is known, and thresholds on points that can be counted by hand. */
#include <math.h>
#include <stdlib.h>

#include "small.h"
#include "train/platt.h"

static const gs_platt identity = { 1, 0 };

/* Points on a grid, each as many times as the true confidence says, so that the best a, b are the true ones. */
static size_t make_grid(gs_platt truth, gs_scored *out)
{
    size_t n = 0;
    for (int k = -20; k <= 20; k++) {
        double z = k / 4.0, q = gs_platt_confidence(truth, z);
        out[n++] = (gs_scored){ z, 1000 * q, true };
        out[n++] = (gs_scored){ z, 1000 * (1 - q), false };
    }
    return n;
}

Test(train_platt, finds_what_made_the_points)
{
    static const gs_platt truths[] = { { 1, 0 }, { 0.5, 1 }, { 2, -3 }, { 1.4, 2.5 }, { 0.2, -0.5 } };
    gs_scored points[82];
    for (size_t i = 0; i < ROWS(truths); i++) {
        size_t n = make_grid(truths[i], points);
        gs_platt got = gs_platt_fit(points, n, identity, 0);
        cr_expect_float_eq(got.a, truths[i].a, 0.01, "a of %zu: %f", i, got.a);
        cr_expect_float_eq(got.b, truths[i].b, 0.02, "b of %zu: %f", i, got.b);
        gs_platt again = gs_platt_fit(points, n, identity, 0);
        cr_expect_eq(got.a, again.a);
        cr_expect_eq(got.b, again.b);
    }
}

Test(train_platt, stays_with_its_parent_without_points)
{
    gs_platt parent = { 0.8, 0.3 }, got = gs_platt_fit(NULL, 0, parent, 1);
    cr_expect_float_eq(got.a, 0.8, 1e-9);
    cr_expect_float_eq(got.b, 0.3, 1e-9);
}

Test(train_platt, is_held_near_its_parent)
{
    gs_scored points[82];
    size_t n = make_grid((gs_platt){ 0.5, 1 }, points);
    double far = 0, last = INFINITY;
    for (double strength = 0; strength < 1e10; strength = strength * 10 + 10) {
        gs_platt got = gs_platt_fit(points, n, identity, strength);
        far = hypot(got.a - 1, got.b);
        cr_expect_leq(far, last + 1e-9);
        last = far;
    }
    cr_expect_lt(far, 0.01);
}

Test(train_platt, one_class_gives_no_certainty)
{
    gs_scored points[] = { { 2, 1, true }, { 3, 1, true }, { 2.5, 1, true } };
    gs_platt got = gs_platt_fit(points, ROWS(points), identity, 1);
    double q = gs_platt_confidence(got, 2.5);
    cr_expect_gt(q, 0.7);
    cr_expect_lt(q, 0.99);
}

Test(train_platt, more_evidence_is_never_less_confidence)
{
    gs_scored points[] = { { 2, 1, false }, { 3, 1, false }, { 2.5, 1, false }, { -2, 1, true }, { -3, 1, true } };
    gs_platt got = gs_platt_fit(points, ROWS(points), identity, 0.1);
    cr_expect_gt(got.a, 0);
    cr_expect_float_eq(gs_platt_confidence(got, 0), 0.45, 0.1);
}

Test(train_platt, scores_far_out_do_not_overflow)
{
    gs_scored points[] = { { 800, 1, true }, { -800, 1, false }, { 700, 1, false }, { 1, 1, true } };
    gs_platt got = gs_platt_fit(points, ROWS(points), identity, 0.1);
    cr_expect(isfinite(got.a) && isfinite(got.b));
}

Test(train_platt, best_f1)
{
    /* flagged from 2.0: 3 of 4 right, none missed but the one at -4: F1 = 6 / 8 */
    gs_scored points[] = { { -4, 1, true }, { 4, 1, true }, { 3, 1, false }, { 2, 1, true }, { 2, 1, true },
                           { 0, 1, false }, { -2, 1, false }, { -3, 1, false } };
    double f1, t = gs_threshold_best_f1(points, ROWS(points), identity, 0.5, &f1);
    cr_expect_float_eq(f1, 6. / 8, 1e-12);
    cr_expect_gt(t, gs_platt_confidence(identity, 0));
    cr_expect_lt(t, gs_platt_confidence(identity, 2));
    gs_scored none[] = { { 1, 1, false }, { 2, 1, false } };
    cr_expect_float_eq(gs_threshold_best_f1(none, ROWS(none), identity, 0.5, &f1), 0.5, 0);
    cr_expect_float_eq(f1, 0, 0);
    cr_expect_float_eq(gs_threshold_best_f1(NULL, 0, identity, 0.4, &f1), 0.4, 0);
}

Test(train_platt, precision_floor)
{
    gs_scored points[] = { { 5, 1, true }, { 4, 1, true }, { 3, 1, true }, { 2, 1, false }, { 1, 1, true } };
    double t = gs_threshold_at_precision(points, ROWS(points), identity, 0.9);
    cr_expect_gt(t, gs_platt_confidence(identity, 2));
    cr_expect_lt(t, gs_platt_confidence(identity, 3));
    t = gs_threshold_at_precision(points, ROWS(points), identity, 0.7);
    cr_expect_leq(t, gs_platt_confidence(identity, 1));
    gs_scored wrong[] = { { 5, 1, false }, { 4, 1, true } };
    cr_expect_gt(gs_threshold_at_precision(wrong, ROWS(wrong), identity, 0.9), 1);
    /* one wrong sentence at the top turns nothing off */
    gs_scored top[] = { { 9, 1, false }, { 5, 1, true }, { 4, 1, true }, { 3, 1, true }, { 2, 1, true }, { 1, 1, false } };
    t = gs_threshold_at_precision(top, ROWS(top), identity, 0.8);
    cr_expect_leq(t, gs_platt_confidence(identity, 2));
    cr_expect_gt(t, gs_platt_confidence(identity, 1));
    /* a picked sentence counts less */
    gs_scored picked[] = { { 5, 1, true }, { 4, 0.05, false }, { 3, 1, true } };
    cr_expect_leq(gs_threshold_at_precision(picked, ROWS(picked), identity, 0.9), gs_platt_confidence(identity, 3));
}
