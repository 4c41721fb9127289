/* The files of what was learnt: which rows they have, what their origins say, and what they were fitted on. */
#include "alloc.h"
#include "small_fit.h"

static fit f;

static void fini(void)
{
    fit_done(&f);
}

TestSuite(train_model_files, .fini = fini);

/* The line that begins so, or "". */
static const char *line_of(const char *text, const char *begins)
{
    static char line[300];
    size_t len = strlen(begins);
    for (const char *at = text; *at; at += strcspn(at, "\n") + (strchr(at, '\n') != NULL)) {
        if (strncmp(at, begins, len) != 0)
            continue;
        snprintf(line, sizeof(line), "%.*s", (int)strcspn(at, "\n"), at);
        return line;
    }
    return "";
}

/* Gold in which "denied" is right as said, "may" in a third, and nothing is learnt of the rest. */
static void add_gold(void)
{
    fit_add(&f, "en", "They denied it.", D, 40, 38);
    fit_add(&f, "en", "It may rain.", H, 60, 20);
    fit_add(&f, "en", "It rained.", 0, 60, 0);
    fit_add(&f, "uk", "Міністр спростував це.", D, 40, 38);
    fit_add(&f, "uk", "Ішов дощ.", 0, 40, 0);
}

/* --- Origins --------------------------------------------------------------------------------------------------------- */

struct origin_case {
    char before[80]; /* of the row for "may" */
    char kept[80];   /* of it before what was learnt */
};

ParameterizedTestParameters(train_model_files, origins)
{
    static struct origin_case rows[] = {
        { "", "" },
        { "by hand", "by hand; " },
        { "by hand; as in Hyland 1998", "by hand; as in Hyland 1998; " },
        /* learnt before: that is said anew */
        { "learnt +0.3000 on 12", "" },
        { "learnt -0.3000 on 12", "" },
        { "by hand; learnt -0.3000 on 12", "by hand; " },
        { "by hand; as in Hyland 1998; learnt +1.2000 on 7", "by hand; as in Hyland 1998; " },
        /* words of somebody who wrote the row */
        { "from what we learnt in May", "from what we learnt in May; " },
        { "learnt by heart", "learnt by heart; " },
        { "as learnt +1 before", "as learnt +1 before; " },
        { "learnt by heart; learnt +1.0000 on 9", "learnt by heart; " },
    };
    return cr_make_param_array(struct origin_case, rows, ROWS(rows));
}

/* How far a row was moved and on how many sentences stands behind where it came from. */
ParameterizedTest(const struct origin_case *row, train_model_files, origins)
{
    char weight[128], want[160];
    snprintf(weight, sizeof(weight), "hedge\tconcept:maybe\t-\t*\t6\t%s\n", row->before);
    fit_open(&f, weight, NULL);
    add_gold();
    gs_learnt learnt = fit_learn_usual(&f);
    const gs_learnt_weight *w = fit_weight(&f, &learnt, GS_HEDGE, "concept:maybe", 0, "*");
    cr_assert_not_null(w);
    cr_expect_eq(w->n_points, 60);
    cr_expect_float_eq(w->before, 6, 1e-12);
    cr_assert_lt(w->row.value, 5.5);
    snprintf(want, sizeof(want), "hedge\tconcept:maybe\t-\t*\t%.4f\t%slearnt %.4f on 60", w->row.value, row->kept, w->row.value - 6);
    char *weights = fit_file(&f, &learnt, GS_MODEL_WEIGHTS);
    cr_expect_str_eq(line_of(weights, "hedge\tconcept:maybe\t-\t*\t"), want, "%s", line_of(weights, "hedge\tconcept:maybe\t-\t*\t"));
    free(weights);
    gs_learnt_done(&learnt);
}

/* One way or the other, with its sign. */
Test(train_model_files, how_far_has_a_sign)
{
    fit_open(&f, "hedge\tconcept:maybe\t-\t*\t1\t\n", NULL); /* far less than it is worth here */
    fit_add(&f, "en", "It may rain.", H, 60, 54);
    fit_add(&f, "en", "It rained.", 0, 60, 0);
    fit_add(&f, "uk", "Ішов дощ.", 0, 40, 0);
    gs_learnt learnt = fit_learn_usual(&f);
    char *weights = fit_file(&f, &learnt, GS_MODEL_WEIGHTS);
    const char *line = line_of(weights, "hedge\tconcept:maybe\t-\t*\t");
    cr_expect(strstr(line, "\tlearnt +") && strstr(line, " on 60"), "%s", line);
    free(weights);
    gs_learnt_done(&learnt);
}

/* --- Rows ------------------------------------------------------------------------------------------------------------ */

static const char by_hand[] = "nonresponse\tconcept:silent\tquoted\t*\t0.5\twhat is quoted\n"
                              "hedge\twords:some people\t-\ten\t1.5\tby hand\n"
                              "denial\tconcept:deny\t-\tzh\t0.25\tlearnt +0.2500 on 31\n";

Test(train_model_files, rows_that_were_not_learnt_stay)
{
    fit_open(&f, by_hand, NULL);
    add_gold();
    gs_learnt learnt = fit_learn_usual(&f);
    char *weights = fit_file(&f, &learnt, GS_MODEL_WEIGHTS);
    static const char *const kept[] = {
        "nonresponse\tconcept:silent\tquoted\t*\t0.5000\twhat is quoted", "hedge\twords:some people\t-\ten\t1.5000\tby hand",
        "denial\tconcept:deny\t-\tzh\t0.2500\tlearnt +0.2500 on 31",      "hedge\tbias\t-\t*\t-4.0000\t",
        "inaccurate\tlabel:inaccurate\tclaim\t*\t0.4000\t",
    };
    for (size_t i = 0; i < ROWS(kept); i++)
        cr_expect_str_eq(line_of(weights, kept[i]), kept[i], "%s", kept[i]);
    cr_expect_str_eq(line_of(weights, "inaccurate\tconcept:false\t-\t*"), "", "what follows from its prior, and still does, is not written");
    cr_expect_neq(*line_of(weights, "hedge\tconcept:maybe\t-\t*"), '\0', "but what was learnt is");
    free(weights);
    gs_learnt_done(&learnt);
}

/* Each row once, in the order of the table, and read back as the rows of the model. */
Test(train_model_files, weights_are_a_table)
{
    fit_open(&f, by_hand, NULL);
    add_gold();
    fit_observe(&f);
    gs_learnt learnt = fit_learn(&f, (gs_fit_options){ .features = GS_FEATURES_DEFAULT | 1u << GS_FEATURE_PHRASES });
    char *weights = fit_file(&f, &learnt, GS_MODEL_WEIGHTS);
    gs_weights rows = { 0 };
    gs_error err = { 0 };
    OK(gs_weights_parse(gs_span_of(weights), "weights.tsv", gs_engine_concepts(f.engine), &rows, &err), err);
    for (size_t i = 1; i < rows.n; i++)
        cr_expect_lt(gs_weights_compare(&rows.ptr[i - 1], &rows.ptr[i]), 0, "line %u", rows.ptr[i].line);
    OK(gs_weights_complete(&rows, gs_engine_concepts(f.engine), &err), err);
    const gs_weights *learnt_rows = gs_model_weights(learnt.model);
    for (size_t i = 0; i < learnt_rows->n; i++) {
        const gs_weight *w = &learnt_rows->ptr[i];
        double value = 0;
        for (size_t k = 0; k < rows.n; k++)
            if (gs_weights_compare(&rows.ptr[k], w) == 0)
                value = rows.ptr[k].value;
        cr_expect_float_eq(value, w->value, 1e-9, "row %zu: %g, in the model %g", i, value, w->value);
    }
    gs_weights_done(&rows);
    free(weights);
    gs_learnt_done(&learnt);
}

/* --- Curves, and what they were fitted on ----------------------------------------------------------------------------- */

Test(train_model_files, curves_that_were_not_fitted_stay)
{
    fit_open(&f, "", NULL);
    add_gold();
    gs_learnt learnt = fit_learn_usual(&f);
    char *curves = fit_file(&f, &learnt, GS_MODEL_CALIBRATION);
    cr_expect_str_eq(line_of(curves, "zh\tdenial"), "zh\tdenial\t1.0000\t0.0000\t0.6000\tmeasured\t44");
    cr_expect_str_eq(line_of(curves, "zh\thedge"), "");
    const gs_calibration *uk = fit_curve(&learnt, "uk", GS_DENIAL);
    char want[80];
    snprintf(want, sizeof(want), "uk\tdenial\t%.4f\t%.4f\t%.4f\tmeasured\t38", uk->a, uk->b, uk->threshold);
    cr_expect_str_eq(line_of(curves, "uk\tdenial"), want);
    free(curves);
    gs_learnt_done(&learnt);
}

static const char *digest_now(const char *lang)
{
    return gs_lexicon_digest(gs_engine_lexicon(f.engine, lang));
}

struct fitted_case {
    char langs[12];  /* of the gold */
    char before[48]; /* rows below the version and the inventory */
    char after[48];  /* languages, with "=" where the digest is today's and "-" where it is what it was */
};

ParameterizedTestParameters(train_model_files, fitted)
{
    static struct fitted_case rows[] = {
        { "en uk", "", "en= uk=" },
        { "en", "", "en=" },
        { "en uk", "lexicon\tzh\told\n", "en= uk= zh-" },
        { "en", "lexicon\tuk\told\nlexicon\ten\told\n", "en= uk-" },
        { "uk", "lexicon\tuk\told\nlexicon\ten\told\n", "en- uk=" },
        { "en uk", "lexicon\tuk\told\nlexicon\tar\told\n", "ar- en= uk=" },
    };
    return cr_make_param_array(struct fitted_case, rows, ROWS(rows));
}

/* A language that was not fitted again is still of the lexicon it was fitted on; that it has another one now stays to be
 * seen. */
ParameterizedTest(const struct fitted_case *row, train_model_files, fitted)
{
    char before[200], digest[17], want[300], after[48];
    gs_concepts *concepts = small_concepts_new();
    cr_assert(gs_concepts_digest(concepts, digest));
    gs_concepts_free(concepts);
    snprintf(before, sizeof(before), "what\tlang\tvalue\nfeatures\t*\t%d\nconcepts\t*\t%s\n%s", GS_FEATURE_VERSION, digest, row->before);
    fit_open(&f, "", *row->before ? before : NULL);
    add_gold();
    for (size_t i = f.gold.n; i-- > 0;)
        if (!strstr(row->langs, f.items[i].lang))
            f.items[i] = f.items[--f.gold.n];
    gs_learnt learnt = fit_learn_usual(&f);
    char *text = fit_file(&f, &learnt, GS_MODEL_FITTED);
    snprintf(want, sizeof(want), "what\tlang\tvalue\nfeatures\t*\t%d\nconcepts\t*\t%s\n", GS_FEATURE_VERSION, digest);
    snprintf(after, sizeof(after), "%s", row->after);
    for (char *lang = strtok(after, " "); lang; lang = strtok(NULL, " ")) {
        bool now = lang[2] == '=';
        lang[2] = '\0';
        snprintf(want + strlen(want), sizeof(want) - strlen(want), "lexicon\t%s\t%s\n", lang, now ? digest_now(lang) : "old");
    }
    const char *table = strstr(text, "what\t");
    cr_assert(table && text[0] == '#');
    cr_expect_str_eq(table, want, "%s\nwant\n%s", table, want);
    free(text);
    gs_learnt_done(&learnt);
}

/* --- Memory ---------------------------------------------------------------------------------------------------------- */

static gs_learnt worked;

static gs_status put_again(gs_error *err)
{
    gs_buf parts[GS_N_MODEL_FILES] = { 0 };
    gs_status status = gs_learnt_put(&worked, f.engine, parts) ? GS_OK : gs_fail_nomem(err);
    if (status == GS_OK)
        for (int i = 0; i < GS_N_MODEL_FILES; i++)
            cr_assert(parts[i].len > 0 && parts[i].ptr[parts[i].len - 1] == '\n', "whole, or not at all");
    for (int i = 0; i < GS_N_MODEL_FILES; i++)
        gs_buf_done(&parts[i]);
    return status;
}

Test(train_model_files, survives_any_failed_allocation)
{
    fit_open(&f, by_hand, NULL);
    add_gold();
    worked = fit_learn_usual(&f);
    alloc_try_all(put_again, true);
    alloc_try_all(put_again, false);
    gs_learnt_done(&worked);
}
