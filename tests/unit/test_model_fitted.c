/* fitted.tsv: what a model was learnt with; what refuses it, and what makes a language's curves stale. */
#include "alloc.h"
#include "model/model.h"
#include "small.h"

#define HEAD "what\tlang\tvalue\n"

static gs_concepts *concepts;
static char digest[17];

static void init(void)
{
    concepts = small_concepts_new();
    cr_assert(gs_concepts_digest(concepts, digest));
}

static void fini(void)
{
    gs_concepts_free(concepts);
}

TestSuite(model_fitted, .init = init, .fini = fini);

/* The rows with "@" for the digest of our inventory. */
static void with_digest(const char *rows, char *out, size_t size)
{
    const char *at = strchr(rows, '@');
    int before = at ? (int)(at - rows) : (int)strlen(rows);
    snprintf(out, size, HEAD "%.*s%s%s", before, rows, at ? digest : "", at ? at + 1 : "");
}

static char *put(const gs_fitted *fitted)
{
    gs_buf out = { 0 };
    cr_assert(gs_fitted_put(fitted, concepts, &out));
    gs_buf_putc(&out, '\0');
    return out.ptr;
}

/* --- The inventory --------------------------------------------------------------------------------------------------- */

struct inventory_case {
    char tsv[160];
    bool same; /* as below */
};

static const char two_concepts[] = "id\tlabel\tprior\tgloss\tscope\nmaybe\thedge\t0.9\tmaybe\t\ndeny\tdenial\t0.9\tdenies\t\n";

ParameterizedTestParameters(model_fitted, inventories)
{
    static struct inventory_case rows[] = {
        { "id\tlabel\tprior\tgloss\tscope\n# x\nmaybe\thedge\t0.4\tperhaps\tall\ndeny\tdenial\t0.9\tdenies\t\n", true },
        { "id\tlabel\tprior\tgloss\tscope\nperhaps\thedge\t0.9\tmaybe\t\ndeny\tdenial\t0.9\tdenies\t\n", false },
        { "id\tlabel\tprior\tgloss\tscope\nmaybe\thedge\t0.9\tmaybe\t\ndeny\tinaccurate\t0.9\tdenies\t\n", false },
        { "id\tlabel\tprior\tgloss\tscope\nmaybe\thedge\t0.9\tmaybe\t\n", false },
    };
    return cr_make_param_array(struct inventory_case, rows, ROWS(rows));
}

/* A prior or a gloss may be edited: weights that were learnt stand for themselves. */
ParameterizedTest(const struct inventory_case *row, model_fitted, inventories)
{
    gs_concepts *a = NULL, *b = NULL;
    gs_error err = { 0 };
    char of_a[17], of_b[17];
    OK(gs_concepts_parse(gs_span_of(two_concepts), "c.tsv", &a, &err), err);
    OK(gs_concepts_parse(gs_span_of(row->tsv), "c.tsv", &b, &err), err);
    cr_assert(gs_concepts_digest(a, of_a) && gs_concepts_digest(b, of_b));
    cr_expect_eq(strspn(of_b, "0123456789abcdef"), 16, "%s", of_b);
    cr_expect_eq(strcmp(of_a, of_b) == 0, row->same, "[%s] %s and %s", row->tsv, of_a, of_b);
    gs_concepts_free(a);
    gs_concepts_free(b);
}

/* --- Read and written ------------------------------------------------------------------------------------------------ */

struct written_case {
    char in[200], out[200];
};

ParameterizedTestParameters(model_fitted, written)
{
    static struct written_case rows[] = {
        { "features\t*\t1\nconcepts\t*\t@\n", "features\t*\t1\nconcepts\t*\t@\n" },
        { "# x\n\nlexicon\tuk\t0123\r\nconcepts\t*\t@\nlexicon\tar\t4567\nfeatures\t*\t1\n",
          "features\t*\t1\nconcepts\t*\t@\nlexicon\tar\t4567\nlexicon\tuk\t0123\n" },
        { "features\t*\t1.0\nconcepts\t*\t@\nlexicon\tzh\t89ab\n", "features\t*\t1\nconcepts\t*\t@\nlexicon\tzh\t89ab\n" },
    };
    return cr_make_param_array(struct written_case, rows, ROWS(rows));
}

ParameterizedTest(const struct written_case *row, model_fitted, written)
{
    char in[300], want[300];
    gs_fitted fitted = { 0 };
    gs_error err = { 0 };
    with_digest(row->in, in, sizeof(in));
    with_digest(row->out, want, sizeof(want));
    OK(gs_fitted_parse(gs_span_of(in), "fitted.tsv", concepts, &fitted, &err), err);
    cr_expect(fitted.is_fitted);
    char *text = put(&fitted);
    cr_expect_str_eq(text, want, "got  %s\nwant %s", text, want);
    free(text);
    gs_fitted_done(&fitted);
    gs_fitted_done(&fitted);
    cr_expect_not(fitted.is_fitted);
}

Test(model_fitted, a_lexicon_is_put_in_place_of_its_own)
{
    gs_fitted fitted = { 0 };
    gs_error err = { 0 };
    char want[200];
    OK(gs_fitted_set(&fitted, "uk", "old", &err), err);
    OK(gs_fitted_set(&fitted, "ar", "kept", &err), err);
    OK(gs_fitted_set(&fitted, "uk", "new", &err), err);
    with_digest("features\t*\t1\nconcepts\t*\t@\nlexicon\tar\tkept\nlexicon\tuk\tnew\n", want, sizeof(want));
    char *text = put(&fitted);
    cr_expect_str_eq(text, want, "%s", text);
    free(text);
    gs_fitted_done(&fitted);
}

/* --- What refuses it ------------------------------------------------------------------------------------------------- */

struct fault {
    char text[160];
    unsigned line;
    char message[120];
};

#define OTHER_FEATURES "learnt with features of another version; fit it again with gainsay calibrate: "
#define OTHER_CONCEPTS "learnt with another inventory of concepts; fit it again with gainsay calibrate: "

ParameterizedTestParameters(model_fitted, faults)
{
    static struct fault rows[] = {
        { "features\t*\t2\nconcepts\t*\t@\n", 2, OTHER_FEATURES "\"2\"" },
        { "concepts\t*\t@\n\nfeatures\t*\t0\n", 4, OTHER_FEATURES "\"0\"" },
        { "features\t*\t\n", 2, OTHER_FEATURES "\"\"" },
        { "features\t*\tone\n", 2, OTHER_FEATURES "\"one\"" },
        { "features\t*\t1.5\n", 2, OTHER_FEATURES "\"1.5\"" },
        { "features\t*\t1\nlexicon\ten\t01\nconcepts\t*\t0123456789abcdef\n", 4, OTHER_CONCEPTS "\"0123456789abcdef\"" },
        { "features\t*\t1\nconcepts\t*\t\n", 3, OTHER_CONCEPTS "\"\"" },
        { "features\t*\t1\nlexicons\ten\t01\n", 3, "unknown row: \"lexicons\"" },
        { "features\t*\t1\n\t\t\n", 3, "unknown row: \"\"" },
        { "features\t*\t1\nlexicon\ten\n", 3, "3 tab-separated columns wanted" },
        { "features\t*\t1\nlexicon\ten\t01\tx\n", 3, "3 tab-separated columns wanted" },
        /* that it names lexicons does not say how their sentences were read */
        { "", 0, "the version of its features is missing" },
        { "concepts\t*\t@\n", 0, "the version of its features is missing" },
        { "concepts\t*\t@\nlexicon\ten\t01\n", 0, "the version of its features is missing" },
        { "features\t*\t1\nlexicon\ten\t01\n", 0, "the digest of its inventory is missing" },
    };
    return cr_make_param_array(struct fault, rows, ROWS(rows));
}

ParameterizedTest(const struct fault *row, model_fitted, faults)
{
    char text[300];
    gs_fitted fitted = { 0 };
    gs_error err = { 0 };
    with_digest(row->text, text, sizeof(text));
    cr_expect_eq(gs_fitted_parse(gs_span_of(text), "m/fitted.tsv", concepts, &fitted, &err), GS_EFORMAT, "[%s]", text);
    cr_expect_str_eq(err.file, "m/fitted.tsv");
    cr_expect_eq(err.line, row->line, "[%s] line %u, not %u", text, err.line, row->line);
    cr_expect_str_eq(err.message, row->message, "[%s] %s", text, err.message);
    gs_fitted_done(&fitted);
}

Test(model_fitted, wants_a_header)
{
    gs_fitted fitted = { 0 };
    gs_error err = { 0 };
    cr_expect_eq(gs_fitted_parse(gs_span_of("features\t*\t1\n"), "fitted.tsv", concepts, &fitted, &err), GS_EFORMAT);
    cr_expect_str_eq(err.message, "a header line is missing");
    gs_fitted_done(&fitted);
}

/* --- In a model ------------------------------------------------------------------------------------------------------ */

static const char weights[] = "label\ton\tcontext\tlang\tweight\torigin\n*\tbias\t-\t*\t-4\t\n";
static const char calibration[] = "lang\tlabel\ta\tb\tthreshold\tlevel\tn_pos\n"
                                  "*\thedge\t1\t0\t.5\ttransferred\t0\n*\tdenial\t1\t0\t.5\ttransferred\t0\n"
                                  "*\tfabricated\t1\t0\t.5\ttransferred\t0\n*\tinaccurate\t1\t0\t.5\ttransferred\t0\n"
                                  "*\tnonresponse\t1\t0\t.5\ttransferred\t0\nuk\thedge\t1\t0\t.5\ttranslated\t0\n"
                                  "uk\tdenial\t1\t0\t.5\tmeasured\t0\nen\tdenial\t1\t0\t.5\tmeasured\t0\n"
                                  "u\tdenial\t1\t0\t.5\tmeasured\t0\nzh\tdenial\t1\t0\t.5\tmeasured\t0\n";

static gs_model *model_with(const char *rows)
{
    char fitted[300];
    gs_model *model = NULL;
    gs_error err = { 0 };
    with_digest(rows, fitted, sizeof(fitted));
    gs_span texts[GS_N_MODEL_FILES] = { gs_span_of(weights), gs_span_of(calibration) };
    if (*rows)
        texts[GS_MODEL_FITTED] = gs_span_of(fitted);
    OK(gs_model_parse(texts, "image", concepts, &model, &err), err);
    return model;
}

struct meet_case {
    char lang[8], digest[8];
    char stale[40]; /* "uk/hedge uk/denial" */
};

ParameterizedTestParameters(model_fitted, meetings)
{
    static struct meet_case rows[] = {
        { "uk", "aaaa", "" },
        { "uk", "bbbb", "uk/hedge uk/denial" },
        { "uk", "aaaab", "uk/hedge uk/denial" },
        { "uk", "", "uk/hedge uk/denial" },
        { "en", "bbbb", "" },
        { "en", "aaaa", "en/denial" },
        { "zh", "aaaa", "" }, /* it was not fitted on any lexicon */
        { "u", "aaaa", "" },
        { "de", "aaaa", "" },
        { "*", "aaaa", "" },
    };
    return cr_make_param_array(struct meet_case, rows, ROWS(rows));
}

/* Only the rows of the language, and only where its lexicon is another one. */
ParameterizedTest(const struct meet_case *row, model_fitted, meetings)
{
    char stale[80] = "";
    gs_model *model = model_with("features\t*\t1\nconcepts\t*\t@\nlexicon\tuk\taaaa\nlexicon\ten\tbbbb\n");
    gs_model_meet(model, row->lang, row->digest);
    const gs_calibrations *table = gs_model_calibrations(model);
    for (size_t i = 0; i < table->n; i++)
        if (table->ptr[i].values.level == GS_CAL_STALE)
            snprintf(stale + strlen(stale), sizeof(stale) - strlen(stale), "%s%s/%s", *stale ? " " : "", table->ptr[i].lang,
                     gs_label_name(table->ptr[i].label));
    cr_expect_str_eq(stale, row->stale, "%s %s: [%s], not [%s]", row->lang, row->digest, stale, row->stale);
    gs_model_free(model);
}

Test(model_fitted, a_model_by_hand_is_never_stale)
{
    gs_model *model = model_with("");
    cr_expect_not(gs_model_fitted(model)->is_fitted);
    gs_model_meet(model, "uk", "aaaa");
    cr_expect_eq(gs_model_calibration(model, "uk", GS_DENIAL)->level, GS_CAL_MEASURED);
    gs_model_free(model);
}

Test(model_fitted, the_model_knows_what_it_was_fitted_on)
{
    gs_model *by_hand = model_with(""), *fitted = model_with("features\t*\t1\nconcepts\t*\t@\nlexicon\tuk\taaaa\n");
    const gs_fitted *f = gs_model_fitted(fitted);
    cr_assert(f->is_fitted && f->n_lexicons == 1);
    cr_expect_str_eq(f->lexicons[0].lang, "uk");
    cr_expect_str_eq(f->lexicons[0].digest, "aaaa");
    cr_expect_str_neq(gs_model_digest(by_hand), gs_model_digest(fitted), "it is part of the model");
    gs_model_free(by_hand);
    gs_model_free(fitted);
}

Test(model_fitted, the_file_of_a_folder_is_named)
{
    folder dir;
    gs_model *model = NULL;
    gs_error err = { 0 };
    char want[64];
    folder_init(&dir);
    folder_write(&dir, "weights.tsv", weights);
    folder_write(&dir, "calibration.tsv", calibration);
    folder_write(&dir, "fitted.tsv", HEAD "features\t*\t1\nconcepts\t*\t0123456789abcdef\n");
    cr_expect_eq(gs_model_load(dir.path, concepts, &model, &err), GS_EFORMAT);
    snprintf(want, sizeof(want), "%s/fitted.tsv", dir.path);
    cr_expect_str_eq(err.file, want);
    cr_expect_eq(err.line, 3);
    cr_expect_null(model);
    folder_write(&dir, "fitted.tsv", "");
    cr_expect_eq(gs_model_load(dir.path, concepts, &model, &err), GS_EFORMAT, "an empty file is no missing one");
    folder_done(&dir);
}

/* --- Memory ---------------------------------------------------------------------------------------------------------- */

static char whole[300];

static gs_status all_of_it(gs_error *err)
{
    gs_fitted fitted = { 0 };
    gs_buf out = { 0 };
    gs_status status = gs_fitted_parse(gs_span_of(whole), "f", concepts, &fitted, err);
    if (status == GS_OK)
        status = gs_fitted_set(&fitted, "en", "01", err);
    if (status == GS_OK && !gs_fitted_put(&fitted, concepts, &out))
        status = gs_fail_nomem(err);
    gs_fitted_done(&fitted);
    gs_buf_done(&out);
    return status;
}

Test(model_fitted, survives_any_failed_allocation)
{
    with_digest("features\t*\t1\nconcepts\t*\t@\nlexicon\tuk\taaaa\n", whole, sizeof(whole));
    alloc_try_all(all_of_it, true);
    alloc_try_all(all_of_it, false);
}
