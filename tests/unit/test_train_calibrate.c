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
    OK(gs_observe(engine, &gold, (gs_teller){ 0 }, &seen, &err), err);
}

static gs_learnt learn_with(gs_fit_options how)
{
    gs_learnt learnt;
    gs_error err = { 0 };
    OK(gs_calibrate(engine, &gold, &seen, &how, (gs_teller){ 0 }, &learnt, &err), err);
    return learnt;
}

static void tell(void *context, size_t done, size_t total)
{
    ((size_t *)context)[0] = done;
    ((size_t *)context)[1] = total;
}

static const gs_fit_options usual = { .features = GS_FEATURES_DEFAULT };

static gs_learnt learn(void)
{
    return learn_with(usual);
}

static const gs_calibration_row *row_of(const gs_learnt *learnt, const char *lang, gs_label label)
{
    for (size_t i = 0; i < learnt->n_curves; i++)
        if (learnt->curves[i].label == label && strcmp(learnt->curves[i].lang, lang) == 0)
            return &learnt->curves[i];
    return NULL;
}

/* How far a concept's own row was moved; `lang` NULL: the pooled one. */
static double deviation(const gs_learnt *learnt, const char *concept, const char *lang)
{
    int wanted = gs_concepts_find(gs_engine_concepts(engine), gs_span_of(concept));
    for (size_t i = 0; i < learnt->n_weights; i++) {
        const gs_weight *row = &learnt->weights[i].row;
        bool same = row->lang && lang ? strcmp(row->lang, lang) == 0 : row->lang == lang;
        if (row->kind == GS_WEIGHT_CONCEPT && row->concept == wanted && !row->context && same)
            return row->value - learnt->weights[i].before;
    }
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
    cr_expect_lt(deviation(&learnt, "maybe", NULL) + deviation(&learnt, "maybe", "en"), -0.5);
    cr_expect_lt(fabs(deviation(&learnt, "deny", NULL)), 0.5);
    const gs_calibration_row *en = row_of(&learnt, "en", GS_HEDGE), *pooled = row_of(&learnt, "*", GS_DENIAL);
    cr_assert(en && pooled);
    cr_expect_eq(en->values.n_pos, 27);
    cr_expect_eq(en->values.level, GS_CAL_MEASURED);
    cr_expect_eq(pooled->values.n_pos, 76);
    cr_expect_eq(pooled->values.level, GS_CAL_TRANSFERRED);
    cr_expect_null(row_of(&learnt, "zh", GS_DENIAL), "no gold, no row");
    gs_learnt_done(&learnt);
}

Test(train_calibrate, labels_of_a_translation_are_of_another_level)
{
    make_gold();
    for (size_t i = 0; i < gold.n; i++)
        items[i].translated = strcmp(items[i].lang, "uk") == 0;
    observe();
    gs_learnt learnt = learn();
    cr_expect_eq(row_of(&learnt, "uk", GS_DENIAL)->values.level, GS_CAL_TRANSLATED);
    cr_expect_eq(row_of(&learnt, "uk", GS_HEDGE)->values.level, GS_CAL_TRANSFERRED, "no positives");
    cr_expect_eq(row_of(&learnt, "en", GS_DENIAL)->values.level, GS_CAL_MEASURED);
    gs_learnt_done(&learnt);
}

Test(train_calibrate, one_language_leaves_the_others_alone)
{
    add("en", "They denied it.", D, 30, 20);
    add("en", "It rained.", 0, 30, 0);
    observe();
    gs_learnt learnt = learn();
    cr_expect_null(row_of(&learnt, "*", GS_DENIAL));
    cr_expect_not_null(row_of(&learnt, "en", GS_DENIAL));
    cr_expect_neq(gs_model_calibration(learnt.model, "en", GS_DENIAL), gs_model_calibration(learnt.model, "zh", GS_DENIAL));
    for (size_t i = 0; i < learnt.n_weights; i++)
        cr_expect(learnt.weights[i].row.lang || learnt.weights[i].row.kind == GS_WEIGHT_RULE,
                  "weights of every language stay as they are");
    gs_learnt_done(&learnt);
}

Test(train_calibrate, labels_nobody_spoke_of_stay)
{
    make_gold();
    for (size_t i = 0; i < gold.n; i++)
        items[i].known = 1u << GS_DENIAL;
    observe();
    gs_learnt learnt = learn();
    cr_expect_not_null(row_of(&learnt, "en", GS_DENIAL));
    cr_expect_null(row_of(&learnt, "en", GS_HEDGE));
    cr_expect_null(row_of(&learnt, "*", GS_HEDGE));
    for (size_t i = 0; i < learnt.n_weights; i++)
        cr_expect_eq(learnt.weights[i].row.label, GS_DENIAL);
    gs_learnt_done(&learnt);
}

Test(train_calibrate, written_items_say_nothing_of_confidence)
{
    make_gold();
    for (size_t i = 0; i < gold.n; i++)
        items[i].sampling = GS_SAMPLING_WRITTEN;
    observe();
    gs_learnt learnt = learn();
    cr_expect_eq(learnt.n_curves, 0);
    cr_expect_eq(learnt.n_weights, 0);
    gs_learnt_done(&learnt);
    learnt = learn_with((gs_fit_options){ .features = GS_FEATURES_DEFAULT | 1u << GS_FEATURE_WRITTEN });
    cr_expect_eq(learnt.n_curves, 0);
    cr_expect_gt(learnt.n_weights, 0, "but of weights, where that is asked for");
    gs_learnt_done(&learnt);
}

/* "denies" is always right and "denied" never: the concept cannot tell, their rules can. */
Test(train_calibrate, a_rule_is_told_from_its_concept)
{
    add("en", "Mr. Doe denied entry to him flatly.", 0, 10, 0);
    add("en", "They denied it flatly.", D, 100, 0);
    add("en", "He denies it.", D, 100, 100);
    observe();
    gs_learnt learnt = learn();
    double flatly = 0;
    for (size_t i = 0; i < learnt.n_weights; i++)
        if (learnt.weights[i].row.kind == GS_WEIGHT_RULE)
            flatly += learnt.weights[i].row.value;
    cr_expect(flatly < -0.2 || flatly > 0.2);
    gs_learnt_done(&learnt);
}

Test(train_calibrate, cross_validation_brings_confidences_home)
{
    make_gold();
    observe();
    gs_error err = { 0 };
    gs_observations held_out = seen;
    gs_measurement *before, *after;
    size_t n;
    OK(gs_cross_validate(engine, &gold, &seen, &usual, (gs_teller){ 0 }, &arena, &held_out.ptr, &err), err);
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
    gs_observation *held_out;
    OK(gs_cross_validate(engine, &gold, &seen, &usual, (gs_teller){ 0 }, &arena, &held_out, &err), err);
    for (size_t i = 0; i < gold.n; i++)
        cr_expect_eq(held_out[i].flags, i < 40 ? 0 : D);
}

Test(train_calibrate, a_floor_is_kept_by_one_language_too)
{
    make_gold();
    observe();
    gs_learnt learnt = learn_with((gs_fit_options){ .precision_floor = 0.9, .features = GS_FEATURES_DEFAULT });
    cr_expect_float_eq(row_of(&learnt, "en", GS_HEDGE)->values.threshold, 1, 1e-9, "may is right in half of its sentences");
    cr_expect_lt(row_of(&learnt, "en", GS_DENIAL)->values.threshold, 1);
    gs_learnt_done(&learnt);
}

Test(train_calibrate, repeats_itself)
{
    make_gold();
    observe();
    gs_learnt a = learn(), b = learn();
    gs_buf x[GS_N_MODEL_FILES] = { 0 }, y[GS_N_MODEL_FILES] = { 0 };
    cr_assert(gs_learnt_put(&a, engine, x) && gs_learnt_put(&b, engine, y));
    for (int i = 0; i < GS_N_MODEL_FILES; i++) {
        cr_expect(gs_span_eq(gs_buf_span(&x[i]), gs_buf_span(&y[i])));
        gs_buf_done(&x[i]);
        gs_buf_done(&y[i]);
    }
    gs_learnt_done(&a);
    gs_learnt_done(&b);
}

Test(train_calibrate, progress_is_told)
{
    make_gold();
    observe();
    size_t told[2] = { 0 };
    gs_error err = { 0 };
    gs_learnt learnt;
    OK(gs_calibrate(engine, &gold, &seen, &usual, (gs_teller){ tell, told }, &learnt, &err), err);
    cr_expect_eq(told[0], told[1]);
    cr_expect_eq(told[0], 6, "five folds and the whole");
    gs_learnt_done(&learnt);
}

/* --- What is written ------------------------------------------------------------------------------------------------ */

/* An engine on the files of what was learnt. */
static gs_engine *reopen(const gs_learnt *learnt, const char *en_lex)
{
    folder dir;
    gs_buf parts[GS_N_MODEL_FILES] = { 0 };
    gs_engine *again = NULL;
    gs_error err = { 0 };
    small_files(&dir);
    if (en_lex)
        folder_write(&dir, "en.lex", en_lex);
    cr_assert(gs_learnt_put(learnt, engine, parts));
    for (gs_model_file i = 0; i < GS_N_MODEL_FILES; i++) {
        gs_buf_putc(&parts[i], '\0');
        folder_write(&dir, gs_model_file_name(i), parts[i].ptr);
        gs_buf_done(&parts[i]);
    }
    gs_engine_options options = { .lexicons = dir.path, .model = dir.path };
    OK(gs_engine_open(&options, &again, &err), err);
    folder_done(&dir);
    return again;
}

/* Terms, bias and calibration sum to the log odds of the confidence. */
static void expect_sums(const gs_engine *e, const gs_sentence *s, const char *lang)
{
    double sums[GS_N_LABELS] = { 0 };
    unsigned explained = 0;
    for (size_t i = 0; i < s->n_why; i++) {
        sums[s->why[i].label] += s->why[i].weight;
        explained |= 1u << s->why[i].label;
    }
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        const gs_calibration *c = gs_engine_calibration(e, lang, label);
        double logit = log(s->scores[label] / (1 - s->scores[label]));
        if (explained >> label & 1)
            cr_expect_float_eq(c->a * sums[label] + c->b, logit, 1e-9);
    }
}

/* The engine that reads the files says of each sentence what the fitted model said. */
static void expect_same(const gs_learnt *learnt)
{
    gs_engine *again = reopen(learnt, NULL);
    gs_session *session = NULL;
    gs_error err = { 0 };
    OK(gs_session_new(again, &session, &err), err);
    for (size_t i = 0; i < gold.n; i++) {
        const gs_report *report;
        gs_analyse_options how = { .lang = items[i].lang, .one_sentence = true };
        OK(gs_analyse(session, items[i].text, &how, &report, &err), err);
        const gs_sentence *s = &report->sentences[0];
        expect_sums(again, s, items[i].lang);
        gs_findings findings = { .lang = items[i].lang, .evidence = seen.ptr[i].evidence,
                                 .n_evidence = seen.ptr[i].n_evidence };
        gs_score score;
        cr_assert(gs_model_score(learnt->model, &findings, &arena, &score));
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            cr_expect_float_eq(s->scores[label], score.confidence[label], 1e-9);
        cr_expect_eq(s->flags, score.flags);
    }
    gs_session_free(session);
    gs_engine_free(again);
}

Test(train_calibrate, the_model_written_is_the_model_measured)
{
    make_gold();
    observe();
    gs_learnt learnt = learn();
    expect_same(&learnt);
    gs_learnt_done(&learnt);
}

Test(train_calibrate, phrases_are_learnt_and_shown)
{
    add("en", "Some people like rain.", H, 60, 60);
    add("en", "Most people like rain.", H, 60, 0);
    add("en", "It rained.", H, 60, 0);
    observe();
    gs_learnt learnt = learn_with((gs_fit_options){ .features = GS_FEATURES_DEFAULT | 1u << GS_FEATURE_PHRASES });
    gs_engine *again = reopen(&learnt, NULL);
    gs_session *session = NULL;
    const gs_report *report;
    gs_error err = { 0 };
    OK(gs_session_new(again, &session, &err), err);
    gs_analyse_options how = { .lang = "en", .one_sentence = true };
    OK(gs_analyse(session, gs_span_of("Now some people may rain."), &how, &report, &err), err);
    const gs_sentence *s = &report->sentences[0];
    expect_sums(again, s, "en");
    cr_expect_eq(s->flags, H);
    cr_assert_geq(s->n_cues, 2);
    cr_expect_str_eq(s->cues[0].concept, "phrase");
    cr_expect_str_eq(s->cues[0].rule, "en/phrase:some");
    cr_expect(s->cues[0].start == 4 && s->cues[0].end == 8 && s->cues[0].source == -1);
    OK(gs_analyse(session, gs_span_of("Most people like rain."), &how, &report, &err), err);
    cr_expect_eq(report->sentences[0].flags, 0);
    gs_session_free(session);
    gs_engine_free(again);
    gs_learnt_done(&learnt);
}

/* A comment changes no finding, another rule may. */
Test(train_calibrate, a_changed_lexicon_is_stale)
{
    char edited[sizeof(small_en) + 64];
    make_gold();
    observe();
    gs_learnt learnt = learn();
    snprintf(edited, sizeof(edited), "# new\n%s  | maybe\n", small_en);
    gs_engine *other = reopen(&learnt, edited);
    cr_expect_eq(gs_engine_calibration(other, "en", GS_HEDGE)->level, GS_CAL_STALE);
    cr_expect_eq(gs_engine_calibration(other, "uk", GS_DENIAL)->level, GS_CAL_MEASURED);
    gs_engine_free(other);
    snprintf(edited, sizeof(edited), "# new\n%s  + This may be an example of eight words.\n", small_en);
    gs_engine *same = reopen(&learnt, edited);
    cr_expect_eq(gs_engine_calibration(same, "en", GS_HEDGE)->level, GS_CAL_MEASURED);
    gs_engine_free(same);
    gs_learnt_done(&learnt);
}

/* Learnt once more, from the model that was learnt: rows are replaced, not added, and say so once. */
Test(train_calibrate, rows_stand_once)
{
    make_gold();
    observe();
    gs_learnt learnt = learn();
    gs_engine *first = engine;
    engine = reopen(&learnt, NULL);
    gs_observations_done(&seen);
    observe();
    gs_learnt again = learn();
    gs_buf parts[GS_N_MODEL_FILES] = { 0 };
    cr_assert(gs_learnt_put(&again, engine, parts));
    gs_buf_putc(&parts[0], '\0');
    for (char *line = strtok(parts[0].ptr, "\n"); line; line = strtok(NULL, "\n")) {
        const char *mark = strstr(line, "learnt ");
        cr_expect(!mark || !strstr(mark + 1, "learnt "), "%s", line);
    }
    for (int i = 0; i < GS_N_MODEL_FILES; i++)
        gs_buf_done(&parts[i]);
    gs_learnt_done(&again);
    gs_learnt_done(&learnt);
    gs_engine_free(first);
}

/* A fit from a model that is stale says so of nothing it writes: the lexicon may come back. */
Test(train_calibrate, stale_is_written_nowhere)
{
    char edited[sizeof(small_en) + 64];
    make_gold();
    observe();
    gs_learnt learnt = learn();
    snprintf(edited, sizeof(edited), "%s  | maybe\n", small_en);
    gs_engine *first = engine;
    engine = reopen(&learnt, edited);
    cr_assert_eq(gs_engine_calibration(engine, "en", GS_HEDGE)->level, GS_CAL_STALE);
    gold.n = 0;
    add("uk", "Міністр спростував це.", D, 40, 38);
    gs_observations_done(&seen);
    observe();
    gs_learnt again = learn();
    cr_expect_eq(gs_model_calibration(again.model, "en", GS_HEDGE)->level, GS_CAL_MEASURED);
    gs_learnt_done(&again);
    gs_learnt_done(&learnt);
    gs_engine_free(first);
}

/* Phrases of the model that is learnt from count in what is measured, whether phrases are learnt or not. */
Test(train_calibrate, phrases_learnt_before_count)
{
    add("en", "Some people like rain.", H, 60, 60);
    add("en", "Most people like rain.", H, 60, 0);
    observe();
    gs_learnt learnt = learn_with((gs_fit_options){ .features = GS_FEATURES_DEFAULT | 1u << GS_FEATURE_PHRASES });
    gs_engine *first = engine;
    engine = reopen(&learnt, NULL);
    for (int with = 0; with < 2; with++) {
        gs_fit_options how = { .features = GS_FEATURES_DEFAULT | (unsigned)with << GS_FEATURE_PHRASES };
        gs_observation *held_out;
        gs_error err = { 0 };
        gs_observations_done(&seen);
        observe();
        OK(gs_cross_validate(engine, &gold, &seen, &how, (gs_teller){ 0 }, &arena, &held_out, &err), err);
        for (size_t i = 0; i < gold.n; i++)
            cr_expect_eq(held_out[i].flags, i < 60 ? H : 0);
    }
    gs_learnt_done(&learnt);
    gs_engine_free(first);
}

/* A floor far below what is reached anyway lowers no threshold. */
Test(train_calibrate, a_floor_lowers_nothing)
{
    make_gold();
    observe();
    gs_learnt plain = learn();
    gs_learnt floored = learn_with((gs_fit_options){ .precision_floor = 0.01, .features = GS_FEATURES_DEFAULT });
    for (size_t i = 0; i < plain.n_curves; i++)
        cr_expect_geq(floored.curves[i].values.threshold, plain.curves[i].values.threshold);
    gs_learnt_done(&plain);
    gs_learnt_done(&floored);
}
