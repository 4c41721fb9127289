/* How often concepts and rules are right, on a small engine. */
#include "alloc.h"
#include "small_engine.h"
#include "small_gold.h"

static gs_engine *engine;
static gs_gold items[16];
static gs_gold_set gold = { .ptr = items };
static gs_observations seen;
static gs_arena arena;

static void init(void)
{
    engine = small_engine_new();
}

static void fini(void)
{
    gs_observations_done(&seen);
    gs_arena_done(&arena);
    gs_engine_free(engine);
}

TestSuite(train_firings, .init = init, .fini = fini);

static gs_gold *add(const char *lang, const char *text, unsigned labels)
{
    items[gold.n] = small_gold(lang, text, labels);
    return &items[gold.n++];
}

static void observe(void)
{
    gs_error err = { 0 };
    OK(gs_observe(engine, &gold, (gs_teller){ 0 }, &seen, &err), err);
}

static const gs_firing *firings(size_t want_n)
{
    gs_firing *out;
    size_t n;
    gs_error err = { 0 };
    OK(gs_measure_firings(engine, &gold, &seen, &arena, &out, &n, &err), err);
    cr_assert_eq(n, want_n, "%zu firings, not %zu", n, want_n);
    return out;
}

static void expect(const gs_firing *f, const char *concept, const char *lang, bool has_rule, size_t n, size_t n_right)
{
    cr_expect_str_eq(gs_engine_concepts(engine)->ptr[f->concept].id, concept);
    cr_expect(lang ? f->lang && strcmp(f->lang, lang) == 0 : !f->lang);
    cr_expect_eq(f->rule != NULL, has_rule);
    cr_expect(f->n == n && f->n_right == n_right, "%s: %zu of %zu, not %zu of %zu", concept, f->n_right, f->n, n_right, n);
}

Test(train_firings, by_concept_language_and_rule)
{
    add("en", "He denied it.", D);
    add("en", "He denied it and denied it and denied it flatly.", 0);
    add("uk", "Міністр спростував це.", D);
    add("en", "It may rain.", H);
    observe();
    const gs_firing *f = firings(9);
    expect(&f[0], "maybe", NULL, false, 1, 1);
    expect(&f[1], "maybe", "en", false, 1, 1);
    expect(&f[2], "maybe", "en", true, 1, 1);
    expect(&f[3], "deny", NULL, false, 3, 2);
    expect(&f[4], "deny", "en", false, 2, 1);
    expect(&f[5], "deny", "en", true, 1, 0);
    expect(&f[6], "deny", "en", true, 2, 1);
    cr_expect(strncmp(f[5].rule, "en/deny#", 8) == 0 && strcmp(f[5].rule, f[6].rule) < 0, "%s", f[5].rule);
    expect(&f[7], "deny", "uk", false, 1, 1);
    expect(&f[8], "deny", "uk", true, 1, 1);
    NEAR(f[3].mean, (seen.ptr[0].scores[GS_DENIAL] + seen.ptr[1].scores[GS_DENIAL] + seen.ptr[2].scores[GS_DENIAL]) / 3);
    NEAR(f[5].mean, seen.ptr[1].scores[GS_DENIAL]);
}

Test(train_firings, what_is_undecided_written_or_unscored_says_nothing)
{
    add("en", "He denied it.", D)->soft = D;
    add("en", "He denied it.", 0)->known = H;
    add("en", "He denied it.", D)->sampling = GS_SAMPLING_WRITTEN;
    add("fr", "Il a tout nié.", D);
    observe();
    firings(0);
}

Test(train_firings, a_concept_is_judged_by_its_own_label)
{
    add("en", "It was not staged.", D);
    observe();
    const gs_firing *f = firings(3);
    expect(&f[0], "forge", NULL, false, 1, 0);
}

static gs_status measure(gs_error *err)
{
    gs_arena own = { 0 };
    gs_firing *out;
    size_t n;
    gs_status status = gs_measure_firings(engine, &gold, &seen, &own, &out, &n, err);
    gs_arena_done(&own);
    return status;
}

Test(train_firings, memory_may_run_out)
{
    add("en", "He denied it.", D);
    observe();
    alloc_try_all(measure, false);
    alloc_try_all(measure, true);
}
