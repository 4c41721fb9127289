/* weights.tsv and calibration.tsv: what is read, and every error with file:line. Scores are in test_model_score.c. */
#include "alloc.h"
#include "model/model.h"
#include "small.h"

#define W "label\ton\tcontext\tlang\tweight\torigin\n"
#define B "*\tbias\t-\t*\t-4\t\n"
#define C "lang\tlabel\ta\tb\tthreshold\tlevel\tn_pos\n"
#define C_ROWS                                                                                                         \
    "*\thedge\t1\t0\t.5\tprior\t0\n*\tdenial\t1\t0\t.5\tprior\t0\n*\tfabricated\t1\t0\t.5\tprior\t0\n"                 \
    "*\tinaccurate\t1\t0\t.5\tprior\t0\n*\tnonresponse\t1\t0\t.5\tprior\t0\n"

static gs_concepts *concepts;
static folder dir;

static void init(void)
{
    concepts = small_concepts_new();
    folder_init(&dir);
}

static void fini(void)
{
    folder_done(&dir);
    gs_concepts_free(concepts);
}

TestSuite(model_load, .init = init, .fini = fini);

static gs_model *load(const char *weights, const char *calibration)
{
    gs_model *model = NULL;
    gs_error err = { 0 };
    folder_write(&dir, "weights.tsv", weights);
    folder_write(&dir, "calibration.tsv", calibration);
    OK(gs_model_load(dir.path, concepts, &model, &err), err);
    return model;
}

Test(model_load, calibration_is_of_the_language_or_of_all)
{
    gs_model *model = load(W B, "# x\r\n" C "uk\tdenial\t1.5\t-0.25\t0.4\tmeasured\t321\r\n\n" C_ROWS "zh\thedge\t2\t0\t1\tstale\t1");
    const gs_calibration *uk = gs_model_calibration(model, "uk", GS_DENIAL), *en = gs_model_calibration(model, "en", GS_DENIAL);
    cr_assert(uk && en);
    cr_expect_float_eq(uk->a, 1.5, 1e-12);
    cr_expect_float_eq(uk->b, -0.25, 1e-12);
    cr_expect_float_eq(uk->threshold, 0.4, 1e-12);
    cr_expect_eq(uk->level, GS_CAL_MEASURED);
    cr_expect_eq(uk->n_pos, 321);
    cr_expect_float_eq(en->a, 1, 1e-12);
    cr_expect_eq(en->level, GS_CAL_PRIOR);
    cr_expect_eq(gs_model_calibration(model, "uk", GS_HEDGE), gs_model_calibration(model, "en", GS_HEDGE));
    cr_expect_eq(gs_model_calibration(model, "zh", GS_HEDGE)->level, GS_CAL_STALE);
    cr_expect_float_eq(gs_model_calibration(model, "zh", GS_HEDGE)->threshold, 1, 0);
    gs_model_free(model);
    gs_model_free(NULL);
}

Test(model_load, level_names)
{
    static const char *const names[] = { "prior", "transferred", "translated", "measured", "stale" };
    for (int i = GS_CAL_PRIOR; i <= GS_CAL_STALE; i++)
        cr_expect_str_eq(gs_calibration_level_name((gs_calibration_level)i), names[i]);
}

Test(model_load, the_digest_is_of_both_files)
{
    char digests[4][17];
    const char *weights[] = { W B, W B, W B "# more\n", W B }, *calibrations[] = { C C_ROWS, C C_ROWS, C C_ROWS, C C_ROWS "\n" };
    for (int i = 0; i < 4; i++) {
        gs_model *model = load(weights[i], calibrations[i]);
        snprintf(digests[i], sizeof(digests[i]), "%s", gs_model_digest(model));
        cr_expect_eq(strspn(digests[i], "0123456789abcdef"), 16, "%s", digests[i]);
        gs_model_free(model);
    }
    cr_expect_str_eq(digests[0], digests[1]);
    cr_expect_str_neq(digests[0], digests[2]);
    cr_expect_str_neq(digests[0], digests[3]);
}

Test(model_load, missing_files_are_named)
{
    gs_model *model = NULL;
    gs_error err = { 0 };
    cr_expect_eq(gs_model_load("/nonexistent/folder", concepts, &model, &err), GS_ENOENT);
    cr_expect_str_eq(err.file, "/nonexistent/folder/weights.tsv");
    folder_write(&dir, "weights.tsv", W);
    cr_expect_eq(gs_model_load(dir.path, concepts, &model, &err), GS_ENOENT);
    cr_expect_str_eq(strrchr(err.file, '/'), "/calibration.tsv");
    cr_expect_null(model);
}

/* --- Errors --------------------------------------------------------------------------------------------------------- */

struct fault {
    char weights[128], calibration[400];
    char place[32], message[128];
};

ParameterizedTestParameters(model_load, faults)
{
    static struct fault rows[] = {
        { "hedge\tbias\t-\t*\t-4\t\n", C C_ROWS, "/weights.tsv:1", "a header line is missing" },
        { W "hedge\tbias\t-\t*\t-4\n", C C_ROWS, "/weights.tsv:2", "6 tab-separated columns wanted" },
        { W "hedge\tbias\t-\t*\t-4\ta\tb\n", C C_ROWS, "/weights.tsv:2", "6 tab-separated columns wanted" },
        { W "hedge\tbias\t-\t*\t-4\ta\tb\tc\td\n", C C_ROWS, "/weights.tsv:2", "6 tab-separated columns wanted" },
        { "# x\n\n" W "\n# y\nhedges\tbias\t-\t*\t-4\t\n", C C_ROWS, "/weights.tsv:6", "unknown label: \"hedges\"" },
        { W "context\tbias\t-\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2", "unknown label: \"context\"" },
        { W "\tbias\t-\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2", "unknown label: \"\"" },
        { W "hedge\tbiased\t-\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2",
          "on wants bias, further, strength:…, label:…, concept:…, rule:… or words:…: \"biased\"" },
        { W "hedge\tstrength:odd\t-\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2",
          "on wants bias, further, strength:…, label:…, concept:…, rule:… or words:…: \"strength:odd\"" },
        { W "hedge\tlabel:hedges\t-\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2", "unknown label: \"hedges\"" },
        { W "hedge\tlabel:context\t-\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2", "unknown label: \"context\"" },
        { W "hedge\tconcept:denied\t-\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2", "unknown concept: \"denied\"" },
        { W "hedge\tconcept:negation\t-\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2", "unknown concept: \"negation\"" },
        { W "hedge\tbias\tnegated\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2", "this row has no context: write -: \"negated\"" },
        { W "hedge\tlabel:hedge\t\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2", "unknown context: \"\"" },
        { W "hedge\tlabel:hedge\tquoted loud\t*\t-4\t\n", C C_ROWS, "/weights.tsv:2", "unknown context: \"quoted loud\"" },
        { W "hedge\tbias\t-\t*\t\t\n", C C_ROWS, "/weights.tsv:2", "weight wants a number: \"\"" },
        { W "hedge\tbias\t-\t*\t-\t\n", C C_ROWS, "/weights.tsv:2", "weight wants a number: \"-\"" },
        { W "hedge\tbias\t-\t*\t.\t\n", C C_ROWS, "/weights.tsv:2", "weight wants a number: \".\"" },
        { W "hedge\tbias\t-\t*\t+4\t\n", C C_ROWS, "/weights.tsv:2", "weight wants a number: \"+4\"" },
        { W "hedge\tbias\t-\t*\t4,5\t\n", C C_ROWS, "/weights.tsv:2", "weight wants a number: \"4,5\"" },
        { W "hedge\tbias\t-\t*\t1e3\t\n", C C_ROWS, "/weights.tsv:2", "weight wants a number: \"1e3\"" },
        { W "hedge\tbias\t-\t*\tnan\t\n", C C_ROWS, "/weights.tsv:2", "weight wants a number: \"nan\"" },
        { W "hedge\tbias\t-\t*\t1.2.3\t\n", C C_ROWS, "/weights.tsv:2", "weight wants a number: \"1.2.3\"" },
        { W "hedge\tbias\t-\t*\t1000000\t\n", C C_ROWS, "/weights.tsv:2", "weight wants a number: \"1000000\"" },
        { W, C_ROWS, "/calibration.tsv:1", "a header line is missing" },
        { W, C "*\thedge\t1\t0\t.5\tprior\n", "/calibration.tsv:2", "7 tab-separated columns wanted" },
        { W, C "*\thedge\t1\t0\t.5\tprior\t0\t\n", "/calibration.tsv:2", "7 tab-separated columns wanted" },
        { W, C C_ROWS "*\tcontext\t1\t0\t.5\tprior\t0\n", "/calibration.tsv:7", "unknown label: \"context\"" },
        { W, C "*\t*\t1\t0\t.5\tprior\t0\n", "/calibration.tsv:2", "unknown label: \"*\"" },
        { W, C "*\thedge\tx\t0\t.5\tprior\t0\n", "/calibration.tsv:2", "a wants a number above 0: \"x\"" },
        { W, C "*\thedge\t0\t0\t.5\tprior\t0\n", "/calibration.tsv:2", "a wants a number above 0: \"0\"" },
        { W, C "*\thedge\t1\t\t.5\tprior\t0\n", "/calibration.tsv:2", "b wants a number: \"\"" },
        { W, C "*\thedge\t1\t0\t0\tprior\t0\n", "/calibration.tsv:2", "threshold is above 0 and at most 1: \"0\"" },
        { W, C "*\thedge\t1\t0\t1.1\tprior\t0\n", "/calibration.tsv:2", "threshold is above 0 and at most 1: \"1.1\"" },
        { W, C "*\thedge\t1\t0\t.5\tguess\t0\n", "/calibration.tsv:2", "unknown level: \"guess\"" },
        { W, C "*\thedge\t1\t0\t.5\tprior\t-1\n", "/calibration.tsv:2", "n_pos wants a count: \"-1\"" },
        { W, C C_ROWS "*\thedge\t2\t0\t.5\tprior\t0\n", "/calibration.tsv:7", "language and label stand here twice: \"*\"" },
        { W B, C "*\thedge\t1\t0\t.5\tprior\t0\n", ":0", "calibration.tsv has no \"*\" row for denial" },
        { W, C C_ROWS, ":0", "weights.tsv has no bias for hedge" },
        { "", C C_ROWS, ":0", "weights.tsv has no bias for hedge" },
        { W B "hedge\tbias\t-\t*\t-5\t\n", C C_ROWS, "/weights.tsv:3", "this weight stands here twice: \"bias\"" },
        { W "hedge\tconcept:deny\tquoted\tuk\t1\t\nhedge\tconcept:deny\tquoted\tuk\t1\t\n", C C_ROWS,
          "/weights.tsv:3", "this weight stands here twice: \"concept:deny\"" },
        { W B, "", ":0", "calibration.tsv has no \"*\" row for hedge" },
    };
    return cr_make_param_array(struct fault, rows, ROWS(rows));
}

ParameterizedTest(const struct fault *row, model_load, faults)
{
    gs_model *model = NULL;
    gs_error err = { 0 };
    char place[4200], want[64];
    folder_write(&dir, "weights.tsv", row->weights);
    folder_write(&dir, "calibration.tsv", row->calibration);
    cr_expect_eq(gs_model_load(dir.path, concepts, &model, &err), GS_EFORMAT, "[%s%s]", row->weights, row->calibration);
    cr_expect_null(model);
    snprintf(place, sizeof(place), "%s:%u", err.file, err.line);
    snprintf(want, sizeof(want), "%s%s", dir.path, row->place);
    cr_expect_str_eq(place, want, "[%s%s] %s", row->weights, row->calibration, place);
    cr_expect_str_eq(err.message, row->message, "[%s%s] %s", row->weights, row->calibration, err.message);
    gs_model_free(model);
}

static gs_status load_again(gs_error *err)
{
    gs_model *model = NULL;
    gs_status status = gs_model_load(dir.path, concepts, &model, err);
    gs_model_free(model);
    return status;
}

Test(model_load, survives_any_failed_allocation)
{
    gs_model_free(load(W "*\tbias\t-\t*\t-4\t\n*\tlabel:denial\tnegated\tuk\t-6.5\tx\nhedge\tconcept:deny\tquoted claim\t*\t1\t\n",
                       C C_ROWS));
    alloc_try_all(load_again, true);
    alloc_try_all(load_again, false);
}
