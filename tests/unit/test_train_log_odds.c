/* The log-odds ratio on values computed by hand, and what it is for. */
#include <math.h>

#include "small.h"
#include "train/log_odds.h"

#define NEAR(got, want) cr_expect_float_eq(got, want, 5e-5, #got " is %g, not %g", (double)(got), (double)(want))

Test(train_log_odds, by_hand)
{
    /* (3 + 1) of (20 + 10), (1 + 1) of (30 + 10): log(4/26) - log(2/38) */
    gs_log_odds got = gs_log_odds_of((gs_word_count){ 3, 20 }, (gs_word_count){ 1, 30 }, (gs_word_count){ 1, 10 });
    NEAR(got.delta, 1.07264);
    NEAR(got.variance, .75); /* 1/4 + 1/2 */
    NEAR(got.z, 1.23857);
    /* without a prior: log(5/5) - log(2/8), 1/5 + 1/2 */
    got = gs_log_odds_of((gs_word_count){ 5, 10 }, (gs_word_count){ 2, 10 }, (gs_word_count){ 0, 0 });
    NEAR(got.delta, 1.38629);
    NEAR(got.variance, .7);
    NEAR(got.z, 1.65694);
}

Test(train_log_odds, groups_change_places)
{
    gs_word_count i = { 7, 50 }, j = { 11, 400 }, prior = { 2, 30 };
    gs_log_odds there = gs_log_odds_of(i, j, prior), back = gs_log_odds_of(j, i, prior);
    cr_expect_float_eq(there.delta, -back.delta, 1e-12);
    cr_expect_float_eq(there.z, -back.z, 1e-12);
    cr_expect_gt(there.z, 0);
}

Test(train_log_odds, equal_shares_say_nothing)
{
    gs_log_odds got = gs_log_odds_of((gs_word_count){ 5, 100 }, (gs_word_count){ 50, 1000 }, (gs_word_count){ 15, 300 });
    cr_expect_float_eq(got.z, 0, 1e-12);
}

/* With a prior of a third of all: 40 missed sentences of 25 words, 960 others. */
static double z(double missed, double others)
{
    double all = 25 * 1000.0;
    return gs_log_odds_of((gs_word_count){ missed, 25 * 40 }, (gs_word_count){ others, 25 * 960 },
                          (gs_word_count){ (missed + others) / 3, all / 3 })
        .z;
}

Test(train_log_odds, what_others_lack_comes_first)
{
    cr_expect_gt(z(3, 0), z(3, 3));
    cr_expect_gt(z(2, 0), z(2, 2));
    cr_expect_gt(z(3, 0), z(2, 0), "and of those the frequent");
    cr_expect_gt(z(8, 8), z(2, 0), "and what is frequent enough before what may be chance");
    cr_expect_lt(z(30, 720), .5, "a word that stands everywhere");
}

Test(train_log_odds, nothing_to_divide)
{
    gs_word_count none = { 0, 0 };
    cr_expect_float_eq(gs_log_odds_of(none, none, none).z, 0, 0);
    cr_expect_float_eq(gs_log_odds_of((gs_word_count){ 3, 3 }, (gs_word_count){ 1, 9 }, none).z, 0, 0, "all there is");
    cr_expect_float_eq(gs_log_odds_of((gs_word_count){ 3, 9 }, (gs_word_count){ 0, 9 }, none).z, 0, 0);
    cr_expect(isfinite(gs_log_odds_of((gs_word_count){ 3, 9 }, (gs_word_count){ 0, 9 }, (gs_word_count){ .1, 9 }).z));
}
