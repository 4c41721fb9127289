/* Calibration on a small engine: gold in which one concept is worse than its prior, in one language only, and documents
 * that are kept together. */
#include <math.h>

#include "small_engine.h"
#include "small_gold.h"

enum { ROOM = 600 };

static gs_engine *engine;
static gs_gold items[ROOM];
static gs_gold_set gold;
static gs_observations seen;
static gs_arena arena;

static void init(void)
{
    engine = small_engine_new();
    gold = (gs_gold_set){ .ptr = items };
}

static void fini(void)
{
    gs_observations_done(&seen);
    gs_arena_done(&arena);
    gs_engine_free(engine);
}

TestSuite(train_calibrate, .init = init, .fini = fini);

/* `n` sentences, of which the first `n_held` hold the labels. */
static void add(const char *lang, const char *text, unsigned labels, size_t n, size_t n_held)
{
    static const char *const docs[] = { "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" };
    for (size_t i = 0; i < n; i++) {
        cr_assert_lt(gold.n, ROOM);
        items[gold.n] = small_gold(lang, text, i * 7 % n < n_held ? labels : 0);
        items[gold.n].doc = docs[i % 10];
        gold.n++;
    }
}

static void observe(void)
{
    gs_error err = { 0 };
    OK(gs_observe(engine, &gold, (gs_watch){ 0 }, &seen, &err), err);
}

static gs_learnt learn(void)
{
    gs_learnt learnt;
    gs_error err = { 0 };
    gs_fit_options how = { 0 };
    OK(gs_calibrate(engine, &gold, &seen, &how, &arena, &learnt, &err), err);
    return learnt;
}

static const gs_fitted *row_of(const gs_learnt *learnt, const char *lang, gs_label label)
{
    for (size_t i = 0; i < learnt->n_rows; i++)
        if (learnt->rows[i].label == label && strcmp(learnt->rows[i].lang, lang) == 0)
            return &learnt->rows[i];
    return NULL;
}

static double deviation(const gs_learnt *learnt, const char *concept, const char *lang)
{
    for (size_t i = 0; i < learnt->n_deviations; i++)
        if (strcmp(learnt->deviations[i].concept, concept) == 0 && strcmp(learnt->deviations[i].lang, lang) == 0)
            return learnt->deviations[i].weight;
    return 0;
}

/* "denied" is right as often as its prior says, "may" half as often; plain news holds nothing. */
static void make_gold(void)
{
    add("en", "They denied it.", D, 40, 38);
    add("en", "It may rain.", H, 60, 27);
    add("en", "It rained.", 0, 100, 0);
    add("uk", "Міністр спростував це.", D, 40, 38);
    add("uk", "Ішов дощ.", 0, 60, 0);
}

Test(train_calibrate, learns_what_is_off)
{
    make_gold();
    observe();
    gs_learnt learnt = learn();
    cr_expect_lt(deviation(&learnt, "maybe", "*") + deviation(&learnt, "maybe", "en"), -0.5);
    cr_expect_lt(fabs(deviation(&learnt, "deny", "*")), 0.5);
    const gs_fitted *en = row_of(&learnt, "en", GS_HEDGE), *pooled = row_of(&learnt, "*", GS_DENIAL);
    cr_assert(en && pooled);
    cr_expect_eq(en->values.n_pos, 27);
    cr_expect_eq(en->values.level, GS_CAL_MEASURED);
    cr_expect_eq(pooled->values.n_pos, 76);
    cr_expect_eq(pooled->values.level, GS_CAL_TRANSFERRED);
    cr_expect_null(row_of(&learnt, "zh", GS_DENIAL), "no gold, no row");
}

Test(train_calibrate, one_language_leaves_the_others_alone)
{
    add("en", "They denied it.", D, 30, 20);
    add("en", "It rained.", 0, 30, 0);
    observe();
    gs_learnt learnt = learn();
    cr_expect_null(row_of(&learnt, "*", GS_DENIAL));
    cr_expect_not_null(row_of(&learnt, "en", GS_DENIAL));
    cr_expect_float_eq(deviation(&learnt, "deny", "*"), 0, 1e-12);
}

Test(train_calibrate, labels_nobody_spoke_of_have_no_row)
{
    make_gold();
    for (size_t i = 0; i < gold.n; i++)
        items[i].known = 1u << GS_DENIAL;
    observe();
    gs_learnt learnt = learn();
    cr_expect_not_null(row_of(&learnt, "en", GS_DENIAL));
    cr_expect_null(row_of(&learnt, "en", GS_HEDGE));
    cr_expect_null(row_of(&learnt, "*", GS_HEDGE));
}

Test(train_calibrate, written_items_say_nothing_of_confidence)
{
    make_gold();
    for (size_t i = 0; i < gold.n; i++)
        items[i].sampling = GS_SAMPLING_WRITTEN;
    observe();
    gs_learnt learnt = learn();
    cr_expect_eq(learnt.n_rows, 0);
}

Test(train_calibrate, cross_validation_brings_confidences_home)
{
    make_gold();
    observe();
    gs_error err = { 0 };
    gs_fit_options how = { 0 };
    gs_observations held_out = seen;
    gs_measurement *before, *after;
    size_t n;
    OK(gs_cross_validate(engine, &gold, &seen, &how, &arena, &held_out.ptr, &err), err);
    OK(gs_measure(&gold, &seen, &arena, &before, &n, &err), err);
    OK(gs_measure(&gold, &held_out, &arena, &after, &n, &err), err);
    cr_expect_lt(after[n - 1].reliability.brier, before[n - 1].reliability.brier);
    cr_expect_lt(after[n - 1].reliability.ece, before[n - 1].reliability.ece);
    for (size_t i = 0; i < gold.n; i++)
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            cr_expect(held_out.ptr[i].scores[label] > 0 && held_out.ptr[i].scores[label] < 1);
}

/* Where all sentences hold a label, those without a cue come out above any threshold; but they are never flagged. */
Test(train_calibrate, nothing_is_flagged_without_a_cue)
{
    add("en", "It rained.", D, 40, 40);
    add("en", "They denied it.", D, 10, 10);
    observe();
    gs_error err = { 0 };
    gs_fit_options how = { 0 };
    gs_observation *held_out;
    OK(gs_cross_validate(engine, &gold, &seen, &how, &arena, &held_out, &err), err);
    for (size_t i = 0; i < gold.n; i++)
        cr_expect_eq(held_out[i].flags, i < 40 ? 0 : D);
}

Test(train_calibrate, a_floor_is_kept_by_one_language_too)
{
    make_gold();
    observe();
    gs_learnt learnt;
    gs_error err = { 0 };
    gs_fit_options how = { .precision_floor = 0.9 };
    OK(gs_calibrate(engine, &gold, &seen, &how, &arena, &learnt, &err), err);
    cr_expect_gt(row_of(&learnt, "en", GS_HEDGE)->values.threshold, 1, "may is right in half of its sentences");
    cr_expect_lt(row_of(&learnt, "en", GS_DENIAL)->values.threshold, 1);
}

Test(train_calibrate, repeats_itself)
{
    make_gold();
    observe();
    gs_learnt a = learn(), b = learn();
    cr_assert_eq(a.n_rows, b.n_rows);
    cr_assert_eq(a.n_deviations, b.n_deviations);
    for (size_t i = 0; i < a.n_rows; i++)
        cr_expect_eq(memcmp(&a.rows[i].values, &b.rows[i].values, sizeof(a.rows[i].values)), 0);
    for (size_t i = 0; i < a.n_deviations; i++)
        cr_expect_eq(a.deviations[i].weight, b.deviations[i].weight);
}

/* What is written is a model, in which the terms sum to what was learnt. */
Test(train_calibrate, what_is_written_can_be_read)
{
    gs_buf weights = { 0 }, calibration = { 0 };
    gs_error err = { 0 };
    make_gold();
    observe();
    gs_learnt learnt = learn();
    OK(gs_weights_write(&learnt, gs_span_of(small_weights), "weights.tsv", &weights, &err), err);
    OK(gs_calibration_write(&learnt, gs_span_of(small_calibration), "calibration.tsv", &calibration, &err), err);
    gs_model *model = NULL;
    gs_concepts *concepts = small_concepts_new();
    OK(gs_model_parse(gs_buf_span(&weights), gs_buf_span(&calibration), "learnt", concepts, &model, &err), err);
    const gs_calibration *en = gs_model_calibration(model, "en", GS_HEDGE);
    const gs_calibration *zh = gs_model_calibration(model, "zh", GS_DENIAL);
    cr_expect_float_eq(en->a, row_of(&learnt, "en", GS_HEDGE)->values.a, 1e-4);
    cr_expect_eq(en->level, GS_CAL_MEASURED);
    cr_expect_eq(zh->n_pos, 44, "a language without gold keeps its row");
    int maybe = gs_concepts_find(concepts, gs_span_of("maybe"));
    gs_evidence evidence = { maybe, 0, 0 };
    gs_score score;
    cr_assert(gs_model_score(model, "en", &evidence, 1, &arena, &score));
    double z = log(.9 / .1) + deviation(&learnt, "maybe", "*") + deviation(&learnt, "maybe", "en");
    cr_expect_float_eq(score.confidence[GS_HEDGE], 1 / (1 + exp(-(en->a * z + en->b))), 1e-3);
    gs_model_free(model);
    gs_concepts_free(concepts);
    gs_buf_done(&weights);
    gs_buf_done(&calibration);
}

/* Learnt once more, from the model that was learnt: rows are replaced, not added. */
Test(train_calibrate, rows_stand_once)
{
    gs_buf first = { 0 }, second = { 0 };
    gs_error err = { 0 };
    make_gold();
    observe();
    gs_learnt learnt = learn();
    OK(gs_weights_write(&learnt, gs_span_of(small_weights), "weights.tsv", &first, &err), err);
    OK(gs_weights_write(&learnt, gs_buf_span(&first), "weights.tsv", &second, &err), err);
    size_t lines[2] = { 0, 0 };
    for (size_t i = 0; i < first.len; i++)
        lines[0] += first.ptr[i] == '\n';
    for (size_t i = 0; i < second.len; i++)
        lines[1] += second.ptr[i] == '\n';
    cr_expect_eq(lines[0], lines[1]);
    gs_buf_done(&first);
    gs_buf_done(&second);
}

Test(train_calibrate, a_broken_base_has_its_place)
{
    gs_buf out = { 0 };
    gs_error err = { 0 };
    gs_learnt nothing = { 0 };
    cr_expect_eq(gs_weights_write(&nothing, gs_span_of("label\ton\n"), "w.tsv", &out, &err), GS_EFORMAT);
    cr_expect_str_eq(err.file, "w.tsv");
    cr_expect_eq(err.line, 1);
    cr_expect_eq(gs_calibration_write(&nothing, gs_span_of("# x\nlang\n"), "c.tsv", &out, &err), GS_EFORMAT);
    cr_expect_eq(err.line, 2);
    gs_buf_done(&out);
}
