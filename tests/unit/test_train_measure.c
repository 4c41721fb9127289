/* Figures of flags against gold, worked out by hand. */
#include "alloc.h"
#include "small_gold.h"

static gs_gold gold_items[512];
static gs_observation seen_items[512];
static gs_gold_set gold;
static gs_observations seen;
static gs_arena arena;

static void fini(void)
{
    gs_arena_done(&arena);
}

TestSuite(train_measure, .fini = fini);

static gs_gold *add(const char *lang, unsigned labels, unsigned flags)
{
    gold.ptr = gold_items;
    seen.ptr = seen_items;
    cr_assert_lt(gold.n, ROWS(gold_items));
    gold_items[gold.n] = small_gold(lang, "x", labels);
    seen_items[gold.n] = small_seen(flags);
    seen.n = ++gold.n;
    return &gold_items[gold.n - 1];
}

static const gs_measurement *measure(size_t want_n)
{
    gs_measurement *out;
    size_t n;
    gs_error err = { 0 };
    OK(gs_measure(&gold, &seen, &arena, &out, &n, &err), err);
    cr_assert_eq(n, want_n);
    cr_expect_null(out[n - 1].lang);
    return out;
}

static void expect_figures(const gs_figures *f, size_t tp, size_t fp, size_t fn, double p, double r, double f1)
{
    cr_expect(f->tp == tp && f->fp == fp && f->fn == fn, "%zu %zu %zu, not %zu %zu %zu", f->tp, f->fp, f->fn, tp, fp, fn);
    NEAR(f->value[GS_PRECISION], p);
    NEAR(f->value[GS_RECALL], r);
    NEAR(f->value[GS_F1], f1);
}

Test(train_measure, counts_of_labels_micro_and_macro)
{
    add("en", H, H);
    add("en", H, H);
    add("en", H, H | D);
    add("en", H | D, 0);
    add("en", 0, D | F);
    add("en", D, D);
    const gs_measurement *m = measure(2);
    expect_figures(&m->by_label[GS_HEDGE], 3, 0, 1, 1, .75, .8571);
    expect_figures(&m->by_label[GS_DENIAL], 1, 2, 1, .3333, .5, .4);
    expect_figures(&m->by_label[GS_FABRICATED], 0, 1, 0, 0, 0, 0);
    expect_figures(&m->micro, 4, 3, 2, 4 / 7., 4 / 6., 8 / 13.);
    /* fabricated has no gold: not in the mean */
    NEAR(m->macro.value[GS_F1], (.8571 + .4) / 2);
    cr_expect_eq(m->micro.n, 30);
    cr_expect_eq(m->n_docs, 6);
}

Test(train_measure, soft_and_unknown_labels_and_unscored_items_are_left_out)
{
    add("en", H, D)->soft = D;
    add("en", H, D)->known = H;
    add("fr", H, 0);
    seen_items[2].unscored = "no lexicon for fr";
    const gs_measurement *m = measure(3);
    expect_figures(&m[0].by_label[GS_HEDGE], 0, 0, 2, 0, 0, 0);
    expect_figures(&m[0].by_label[GS_DENIAL], 0, 0, 0, 0, 0, 0);
    cr_expect_eq(m[0].by_label[GS_DENIAL].n, 0);
    cr_expect_eq(m[0].micro.n, 2 + 3);
    cr_expect_str_eq(m[1].lang, "fr");
    cr_expect(m[1].n_items == 0 && m[1].n_unscored == 1);
    cr_expect(m[2].n_items == 2 && m[2].n_unscored == 1);
}

Test(train_measure, languages_come_in_order_then_all)
{
    add("uk", H, H);
    add("en", D, 0);
    add("uk", 0, H);
    const gs_measurement *m = measure(3);
    cr_expect_str_eq(m[0].lang, "en");
    cr_expect_str_eq(m[1].lang, "uk");
    expect_figures(&m[0].micro, 0, 0, 1, 0, 0, 0);
    expect_figures(&m[1].micro, 1, 1, 0, .5, 1, .6667);
    expect_figures(&m[2].micro, 1, 1, 1, .5, .5, .5);
}

Test(train_measure, nothing_is_measured_of_nothing)
{
    gold.ptr = gold_items;
    seen.ptr = seen_items;
    const gs_measurement *m = measure(1);
    expect_figures(&m->micro, 0, 0, 0, 0, 0, 0);
    cr_expect(isnan(m->micro.interval[GS_F1].low) && isnan(m->reliability.brier) && isnan(m->reliability.ece));
}

/* --- Intervals --- */

Test(train_measure, an_interval_is_as_wide_as_chance)
{
    for (int i = 0; i < 400; i++)
        add("en", H, i % 2 ? H : 0);
    const gs_measurement *m = measure(2);
    gs_interval r = m->by_label[GS_HEDGE].interval[GS_RECALL];
    /* .5 ± 1.96 sqrt(.25 / 400) */
    cr_expect(fabs(r.low - .451) < .008 && fabs(r.high - .549) < .008, "[%g, %g]", r.low, r.high);
    cr_expect_float_eq(m->by_label[GS_HEDGE].interval[GS_PRECISION].low, 1, 0);
    cr_expect_eq(memcmp(m[0].by_label, m[1].by_label, sizeof(m->by_label)), 0, "the same items, the same bytes");
}

Test(train_measure, sentences_of_a_document_are_one_witness)
{
    static const char *const docs[] = { "a", "b", "c", "d", "e", "f" };
    for (int i = 0; i < 402; i++)
        add("en", H, i % 6 < 3 ? H : 0)->doc = docs[i % 6];
    const gs_measurement *m = measure(2);
    gs_interval r = m->by_label[GS_HEDGE].interval[GS_RECALL];
    cr_expect_eq(m->n_docs, 6);
    cr_expect(r.low <= .17 && r.high >= .83, "[%g, %g]", r.low, r.high);
}

Test(train_measure, few_documents_give_no_interval)
{
    static const char *const docs[] = { "a", "b", "c", "d" };
    for (int i = 0; i < 40; i++)
        add("en", H, i % 2 ? H : 0)->doc = docs[i % 4];
    const gs_measurement *m = measure(2);
    cr_expect(isnan(m->micro.interval[GS_F1].low) && isnan(m->macro.interval[GS_F1].low));
    cr_expect(isnan(m->by_label[GS_HEDGE].interval[GS_RECALL].high));
}

Test(train_measure, resamples_without_a_label_say_nothing_of_it)
{
    for (int i = 0; i < 200; i++)
        add("en", i < 5 ? H | D : D, i < 5 ? H | D : D);
    cr_expect_float_eq(measure(2)->by_label[GS_HEDGE].interval[GS_RECALL].low, 1, 0);
}

/* --- Confidences --- */

Test(train_measure, brier_gap_and_bins)
{
    add("en", H, H);
    add("en", 0, H);
    for (int i = 0; i < 2; i++)
        gold_items[i].known = H;
    const gs_reliability *r = &measure(2)->reliability;
    cr_expect(r->n_items == 2 && r->n_pairs == 2 && r->n_flagged == 2 && r->n_likely == 2);
    NEAR(r->brier, (.01 + .81) / 2);
    NEAR(r->mean_flagged, .9);
    NEAR(r->precision_flagged, .5);
    NEAR(r->bins[9].right, .5);
    cr_expect_eq(r->bins[9].n, 2);
    cr_expect(isnan(r->bins[0].mean));
}

Test(train_measure, reliability_of_some_labels)
{
    gs_reliability r;
    gs_error err = { 0 };
    add("en", H, H | D);
    add("uk", 0, H);
    OK(gs_measure_reliability(&gold, &seen, NULL, H, &arena, &r, &err), err);
    cr_expect(r.n_items == 2 && r.n_pairs == 2 && r.bins[9].n == 2 && r.bins[9].n_right == 1);
    OK(gs_measure_reliability(&gold, &seen, "en", H | D, &arena, &r, &err), err);
    cr_expect(r.n_items == 1 && r.n_pairs == 2 && r.bins[9].n == 2 && r.bins[9].n_right == 1);
    OK(gs_measure_reliability(&gold, &seen, "uk", F, &arena, &r, &err), err);
    cr_expect(r.n_pairs == 1 && r.n_flagged == 0 && r.bins[1].n == 1);
}

struct share_case {
    size_t n_right, n;
    double low, high;
};

/* Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3. */
ParameterizedTestParameters(train_measure, wilson)
{
    static struct share_case rows[] = {
        { 81, 263, .2553, .3662 },
        { 15, 148, .0624, .1605 },
        { 0, 20, 0, .1611 },
        { 1, 29, .0061, .1718 },
        { 29, 29, .8830, 1 },
    };
    return cr_make_param_array(struct share_case, rows, ROWS(rows));
}

ParameterizedTest(const struct share_case *row, train_measure, wilson)
{
    gs_interval i = gs_wilson(row->n_right, row->n);
    NEAR(i.low, row->low);
    NEAR(i.high, row->high);
}

Test(train_measure, no_trial_has_no_interval)
{
    cr_expect(isnan(gs_wilson(0, 0).low) && isnan(gs_wilson(0, 0).high));
}

Test(train_measure, calibration_error_is_of_bins_of_equal_mass)
{
    /* 15 bins of four at .5, three right in each; what is under .05 does not count */
    for (int i = 0; i < 60; i++) {
        add("en", i % 4 ? H : 0, H)->known = H;
        seen_items[i].scores[GS_HEDGE] = .5;
    }
    add("en", 0, 0)->known = H;
    seen_items[60].scores[GS_HEDGE] = .04;
    const gs_reliability *r = &measure(2)->reliability;
    cr_expect_eq(r->n_likely, 60);
    cr_expect_eq(r->n_pairs, 61);
    /* equal confidences stand wrong before right: 15 of 60 are wrong, in three bins whole and in one with one right */
    NEAR(r->ece, (14 * 4 * .5 + 1) / 60);
}

Test(train_measure, written_sentences_say_nothing_of_confidence)
{
    add("en", H, H)->sampling = GS_SAMPLING_WRITTEN;
    add("en", H, H)->sampling = GS_SAMPLING_PICKED;
    const gs_measurement *m = measure(2);
    cr_expect_eq(m->reliability.n_items, 1);
    cr_expect_eq(m->by_label[GS_HEDGE].tp, 2);
}

/* --- Groups and mistakes --- */

static gs_group *group(gs_grouping by, size_t want_n)
{
    gs_group *out;
    size_t n;
    gs_error err = { 0 };
    OK(gs_measure_groups(&gold, &seen, by, &arena, &out, &n, &err), err);
    cr_assert_eq(n, want_n);
    return out;
}

Test(train_measure, a_function_passes_with_all_labels_and_no_other)
{
    add("en", D, D)->function = "D1";
    add("en", D, D | H)->function = "D1";
    add("en", D, D | H)->function = "D1";
    gold_items[2].soft = H;
    add("en", D | H, D)->function = "M1";
    add("en", D, D);
    const gs_group *g = group(GS_BY_FUNCTION, 2);
    cr_expect_str_eq(g[0].name, "D1");
    cr_expect(g[0].n == 3 && g[0].n_right == 2 && g[0].tp == 3 && g[0].fp == 1 && g[0].fn == 0);
    cr_expect(g[1].n == 1 && g[1].n_right == 0 && g[1].fn == 1);
}

Test(train_measure, a_concept_is_right_where_the_gold_has_its_label)
{
    static gs_observed_cue cues[] = { { .label = GS_DENIAL, .concept = "reject" }, { .label = GS_DENIAL, .concept = "deny" },
                                      { .label = GS_DENIAL, .concept = "deny" } };
    add("en", D, D);
    add("en", 0, D);
    add("en", 0, D)->soft = D;
    for (int i = 0; i < 3; i++) {
        seen_items[i].cues = cues + (i == 1);
        seen_items[i].n_cues = i == 1 ? 2 : 3;
    }
    const gs_group *g = group(GS_BY_CONCEPT, 2);
    cr_expect_str_eq(g[0].name, "deny");
    cr_expect(g[0].n == 2 && g[0].n_right == 1 && g[0].fp == 1);
    cr_expect_str_eq(g[1].name, "reject");
    cr_expect(g[1].n == 1 && g[1].n_right == 1);
}

Test(train_measure, a_rule_is_right_where_the_gold_has_its_label)
{
    static gs_observed_cue cues[] = { { .label = GS_DENIAL, .is_lent = true, .concept = "stage", .rule = "en/stage#1" },
                                      { .label = GS_FABRICATED, .concept = "stage", .rule = "en/stage#1" },
                                      { .label = GS_FABRICATED, .concept = "stage", .rule = "en/stage#2" },
                                      { .label = GS_FABRICATED, .concept = "stage", .rule = "en/stage#2" } };
    add("en", D, D | F);
    add("en", F, F);
    add("en", D, D)->soft = F;
    for (int i = 0; i < 3; i++) {
        seen_items[i].cues = cues + 2 * (i == 1);
        seen_items[i].n_cues = i == 1 ? 2 : 4;
    }
    const gs_group *g = group(GS_BY_RULE, 2);
    cr_expect_str_eq(g[0].name, "en/stage#1");
    cr_expect(g[0].n == 1 && g[0].n_right == 0 && g[0].fp == 1, "lent to a denial it says nothing of itself");
    cr_expect_str_eq(g[1].name, "en/stage#2");
    cr_expect(g[1].n == 2 && g[1].n_right == 1 && g[1].tp == 1 && g[1].fp == 1);
    g = group(GS_BY_CONCEPT, 1);
    cr_expect(g[0].n == 2 && g[0].n_right == 1);
}

Test(train_measure, mistakes_come_by_how_sure_they_are)
{
    add("en", 0, D);
    add("en", H, 0);
    add("en", 0, D);
    add("en", H, 0);
    add("en", 0, D)->soft = D;
    seen_items[2].scores[GS_DENIAL] = .95;
    seen_items[3].scores[GS_HEDGE] = .02;
    gs_mistake *m;
    size_t n;
    gs_error err = { 0 };
    OK(gs_measure_mistakes(&gold, &seen, &arena, &m, &n, &err), err);
    static const size_t order[] = { 2, 0, 3, 1 };
    cr_assert_eq(n, 4);
    for (size_t i = 0; i < n; i++) {
        cr_expect_eq(m[i].item, order[i], "%zu: %zu", i, m[i].item);
        cr_expect_eq(m[i].is_miss, i >= 2);
    }
}

static gs_status measure_all(gs_error *err)
{
    gs_arena own = { 0 };
    gs_measurement *out;
    gs_group *groups;
    gs_mistake *mistakes;
    size_t n;
    gs_status status = gs_measure(&gold, &seen, &own, &out, &n, err);
    if (status == GS_OK)
        status = gs_measure_groups(&gold, &seen, GS_BY_DOC, &own, &groups, &n, err);
    if (status == GS_OK)
        status = gs_measure_mistakes(&gold, &seen, &own, &mistakes, &n, err);
    gs_arena_done(&own);
    return status;
}

Test(train_measure, memory_may_run_out)
{
    add("en", H, D)->doc = "a";
    add("uk", D, D)->doc = "b";
    alloc_try_all(measure_all, false);
    alloc_try_all(measure_all, true);
}
