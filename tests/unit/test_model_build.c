/* From rows to what is added up: which rows count for a concept in its context, in which order they are told, and what
 * was learnt of rules and phrases found by their names. The sums themselves are in test_model_score.c. */
#include "alloc.h"
#include "model/model.h"
#include "small.h"

#define HEAD "label\ton\tcontext\tlang\tweight\torigin\n"

static const char biases[] = HEAD "*\tbias\t-\t*\t-4\t\n";
static const char calibration[] = "lang\tlabel\ta\tb\tthreshold\tlevel\tn_pos\n"
                                  "*\thedge\t1\t0\t.5\tprior\t0\n*\tdenial\t1\t0\t.5\tprior\t0\n"
                                  "*\tfabricated\t1\t0\t.5\tprior\t0\n*\tinaccurate\t1\t0\t.5\tprior\t0\n"
                                  "*\tnonresponse\t1\t0\t.5\tprior\t0\n";

static gs_concepts *concepts;
static gs_arena arena;

static void init(void)
{
    concepts = small_concepts_new();
}

static void fini(void)
{
    gs_arena_done(&arena);
    gs_concepts_free(concepts);
}

TestSuite(model_build, .init = init, .fini = fini);

/* A model of all biases and more rows. */
static gs_model *model_of(gs_span rows)
{
    gs_buf tsv = { 0 };
    gs_model *model = NULL;
    gs_error err = { 0 };
    gs_buf_puts(&tsv, biases);
    gs_buf_put(&tsv, rows.ptr, rows.len);
    gs_span texts[GS_N_MODEL_FILES] = { gs_buf_span(&tsv), gs_span_of(calibration) };
    OK(gs_model_parse(texts, "model", concepts, &model, &err), err);
    gs_buf_done(&tsv);
    return model;
}

static gs_score score(const gs_model *model, const gs_findings *findings)
{
    gs_score out;
    cr_assert(gs_model_score(model, findings, &arena, &out));
    return out;
}

/* --- Terms ----------------------------------------------------------------------------------------------------------- */

struct term_case {
    char rows[340];
    char concept[12];
    unsigned context;
    char lang[4], rule[12];
    char label[12];
    char terms[160]; /* without the bias, and the prior of a concept as "…" */
};

enum { NEG = GS_CTX_NEGATED, QUO = GS_CTX_QUOTED, CLA = GS_CTX_CLAIM };

ParameterizedTestParameters(model_build, terms)
{
    static struct term_case rows[] = {
        /* a row of the concept in place of its label's for the same label, contexts and language */
        { "denial\tlabel:denial\tnegated\t*\t-6\t\n", "deny", NEG, "en", "", "denial", "deny=…, deny × negated=-6" },
        { "denial\tlabel:denial\tnegated\t*\t-6\t\ndenial\tconcept:deny\tnegated\t*\t-1\t\n", "deny", NEG, "en", "", "denial",
          "deny=…, deny × negated=-1" },
        { "denial\tconcept:deny\tnegated\t*\t-1\t\ndenial\tlabel:denial\tnegated\t*\t-6\t\n", "deny", NEG, "en", "", "denial",
          "deny=…, deny × negated=-1" },
        { "denial\tlabel:denial\tnegated\t*\t-6\t\ndenial\tconcept:deny\tnegated\t*\t-1\t\n", "reject", NEG, "en", "", "denial",
          "reject=…, reject × negated=-6" },
        { "denial\tlabel:denial\tnegated\t*\t-6\t\ndenial\tconcept:deny\tnegated\tuk\t-1\t\n", "deny", NEG, "uk", "", "denial",
          "deny=…, deny × negated=-6, deny × negated in uk=-1" },
        { "denial\tlabel:denial\tnegated\t*\t-6\t\ndenial\tconcept:deny\tnegated\tuk\t-1\t\n", "deny", NEG, "en", "", "denial",
          "deny=…, deny × negated=-6" },
        { "denial\tlabel:denial\tnegated\tuk\t-6\t\ndenial\tconcept:deny\tnegated\t*\t-1\t\n", "deny", NEG, "uk", "", "denial",
          "deny=…, deny × negated=-1, deny × negated in uk=-6" },
        { "denial\tlabel:denial\tnegated\tuk\t-6\t\ndenial\tconcept:deny\tnegated\tuk\t-1\t\n", "deny", NEG, "uk", "", "denial",
          "deny=…, deny × negated in uk=-1" },
        { "denial\tlabel:denial\tnegated\t*\t-6\t\ndenial\tconcept:deny\tquoted negated\t*\t-1\t\n", "deny", NEG | QUO, "en", "", "denial",
          "deny=…, deny × quoted negated=-1, deny × negated=-6" },
        { "denial\tlabel:denial\tquoted negated\t*\t-6\t\ndenial\tconcept:deny\tnegated quoted\t*\t-1\t\n", "deny", NEG | QUO, "en", "", "denial",
          "deny=…, deny × quoted negated=-1" },
        { "hedge\tlabel:denial\tnegated\t*\t2\t\ndenial\tconcept:deny\tnegated\t*\t-1\t\n", "deny", NEG, "en", "", "hedge", "deny × negated=2" },
        { "hedge\tlabel:denial\tnegated\t*\t2\t\nhedge\tconcept:deny\tnegated\t*\t0\t\n", "deny", NEG, "en", "", "hedge", "deny × negated=0" },
        /* a label's row is of the concept's label, whosever score it is */
        { "denial\tlabel:fabricated\tnegated\t*\t7\t\n", "forge", NEG, "en", "", "denial", "forge × negated=7" },
        { "denial\tlabel:fabricated\tnegated\t*\t7\t\n", "forge", NEG, "en", "", "fabricated", "forge=…" },
        { "denial\tlabel:fabricated\tnegated\t*\t7\t\n", "deny", NEG, "en", "", "denial", "deny=…" },
        { "denial\tlabel:denial\tnegated\t*\t-6\t\n", "deny", CLA, "en", "", "denial", "deny=…" },
        /* what the concept says, then its language, then contexts, whatever the order of the rows */
        { "denial\tconcept:deny\tclaim\tuk\t4\t\ndenial\tconcept:deny\tnegated\tuk\t3\t\ndenial\tconcept:deny\tclaim\t*\t2\t\ndenial\tlabel:denial\tnegated\t*\t-6\t\n"
          "denial\tconcept:deny\t-\tuk\t1\t\ndenial\tconcept:deny\t-\t*\t5\t\n", "deny", NEG | CLA, "uk", "", "denial",
          "deny=5, deny in uk=1, deny × claim=2, deny × negated=-6, deny × claim in uk=4, deny × negated in uk=3" },
        /* a rule by its id, and only for its label */
        { "denial\trule:en/deny#1\t-\t*\t.5\t\n", "deny", 0, "en", "en/deny#1", "denial", "deny=…, rule en/deny#1=0.5" },
        { "denial\trule:en/deny#1\t-\t*\t.5\t\n", "deny", 0, "en", "en/deny#2", "denial", "deny=…" },
        { "denial\trule:en/deny#1\t-\t*\t.5\t\n", "deny", 0, "en", "en/deny#", "denial", "deny=…" },
        { "denial\trule:en/deny#1\t-\t*\t.5\t\n", "deny", 0, "en", "", "denial", "deny=…" },
        { "hedge\trule:en/deny#1\t-\t*\t.5\t\n", "deny", 0, "en", "en/deny#1", "denial", "deny=…" },
        { "hedge\trule:en/deny#1\t-\t*\t.5\t\ndenial\trule:en/deny#1\t-\t*\t.25\t\n", "deny", 0, "en", "en/deny#1", "denial",
          "deny=…, rule en/deny#1=0.25" },
        { "denial\trule:en/deny#1\t-\t*\t.25\t\nhedge\trule:en/deny#1\t-\t*\t.5\t\n", "deny", 0, "en", "en/deny#1", "denial",
          "deny=…, rule en/deny#1=0.25" },
        { "*\trule:en/deny#1\t-\t*\t.75\t\n", "deny", 0, "en", "en/deny#1", "denial", "deny=…, rule en/deny#1=0.75" },
        { "hedge\tlabel:denial\t-\t*\t1\t\nhedge\trule:en/deny#1\t-\t*\t.5\t\ndenial\trule:en/deny#1\t-\t*\t.25\t\n", "deny", 0, "en", "en/deny#1", "hedge",
          "deny=1, rule en/deny#1=0.5" },
        /* strength, then the rule */
        { "denial\trule:en/deny#1\t-\t*\t.5\t\ndenial\tlabel:denial\tclaim\t*\t2\t\ndenial\tstrength:weak\t-\t*\t-2\t\n", "deny-", CLA, "en", "en/deny#1",
          "denial", "deny=…, deny × claim=2, weak rule=-2, rule en/deny#1=0.5" },
    };
    return cr_make_param_array(struct term_case, rows, ROWS(rows));
}

/* Of one piece of evidence; a concept with "-" behind it is of a weak rule. */
static gs_evidence evidence_of(const struct term_case *row)
{
    size_t len = strcspn(row->concept, "-");
    return (gs_evidence){ gs_concepts_find(concepts, (gs_span){ row->concept, len }), row->context, row->concept[len] ? -1 : 0,
                          row->rule[0] ? row->rule : NULL };
}

/* Rows that follow from a prior have no line. */
static void print_terms(const gs_model *model, const gs_score *s, gs_label label, char *out, size_t size)
{
    *out = '\0';
    for (size_t i = 0; i < s->n_terms; i++) {
        const gs_model_term *t = &s->terms[i];
        size_t len = strlen(out);
        if (t->label != label || strcmp(t->name, "bias") == 0)
            continue;
        cr_assert_neq(t->row, GS_NO_ROW);
        const gs_weight *w = &gs_model_weights(model)->ptr[t->row];
        cr_expect_float_eq(w->value, t->weight, 1e-12, "the row of %s", t->name);
        snprintf(out + len, size - len, w->line ? "%s%s=%g" : "%s%s=…", *out ? ", " : "", t->name, t->weight);
    }
}

ParameterizedTest(const struct term_case *row, model_build, terms)
{
    char terms[300];
    gs_label label;
    gs_model *model = model_of(gs_span_of(row->rows));
    gs_evidence evidence = evidence_of(row);
    cr_assert(gs_label_parse(gs_span_of(row->label), &label));
    gs_score s = score(model, &(gs_findings){ .lang = row->lang, .evidence = &evidence, .n_evidence = 1 });
    print_terms(model, &s, label, terms, sizeof(terms));
    cr_expect_str_eq(terms, row->terms, "[%s]\ngot  %s\nwant %s", row->rows, terms, row->terms);
    gs_model_free(model);
}

/* --- Phrases --------------------------------------------------------------------------------------------------------- */

static const char phrases[] = "hedge\twords:some\t-\ten\t1\t\n"
                              "denial\twords:some\t-\ten\t-2\t\n"
                              "hedge\twords:some\t-\tuk\t3\t\n"
                              "hedge\twords:^ some\t-\ten\t4\t\n"
                              "*\twords:据说\t-\tzh\t5\t\n";

struct phrase_case {
    char lang[8], words[16];
    double hedge, denial; /* 0: no row; both: not known */
};

ParameterizedTestParameters(model_build, phrases)
{
    static struct phrase_case rows[] = {
        { "en", "some", 1, -2 },  { "uk", "some", 3, 0 },  { "zh", "some", 0, 0 },  { "en", "^ some", 4, 0 }, { "uk", "^ some", 0, 0 },
        { "zh", "据说", 5, 5 },   { "en", "据说", 0, 0 },  { "en", "som", 0, 0 },   { "en", "some ", 0, 0 },  { "en", "", 0, 0 },
        { "e", "some", 0, 0 },    { "en-GB", "some", 0, 0 },
    };
    return cr_make_param_array(struct phrase_case, rows, ROWS(rows));
}

/* By language and words, whole. */
ParameterizedTest(const struct phrase_case *row, model_build, phrases)
{
    gs_model *model = model_of(gs_span_of(phrases));
    const gs_phrase *p = gs_model_phrase(model, row->lang, gs_span_of(row->words));
    bool known = row->hedge != 0 || row->denial != 0;
    cr_assert_eq(p != NULL, known, "%s [%s]", row->lang, row->words);
    if (known) {
        const gs_weights *rows = gs_model_weights(model);
        cr_expect_str_eq(p->words, row->words);
        cr_expect_str_eq(p->lang, row->lang);
        cr_expect_float_eq(p->weights[GS_HEDGE], row->hedge, 1e-12);
        cr_expect_float_eq(p->weights[GS_DENIAL], row->denial, 1e-12);
        cr_expect_eq(p->rows[GS_DENIAL] == GS_NO_ROW, !(row->denial != 0), "where nothing was learnt there is no row");
        const gs_weight *hedge = &rows->ptr[p->rows[GS_HEDGE]];
        cr_expect(hedge->label == GS_HEDGE && hedge->kind == GS_WEIGHT_PHRASE && strcmp(hedge->name, row->words) == 0);
    }
    gs_model_free(model);
}

/* So many that their places in a small table meet. */
Test(model_build, the_same_words_in_many_languages)
{
    gs_buf tsv = { 0 };
    char lang[3] = "";
    for (int i = 0; i < 60; i++)
        gs_buf_printf(&tsv, "hedge\twords:some\t-\t%c%c\t%d.5\t\n", 'a' + i % 26, 'a' + i / 26, i);
    gs_model *model = model_of(gs_buf_span(&tsv));
    for (int i = 0; i < 60; i++) {
        snprintf(lang, sizeof(lang), "%c%c", 'a' + i % 26, 'a' + i / 26);
        const gs_phrase *p = gs_model_phrase(model, lang, gs_span_of("some"));
        cr_assert_not_null(p, "%s", lang);
        cr_expect_str_eq(p->lang, lang);
        cr_expect_float_eq(p->weights[GS_HEDGE], i + .5, 1e-9, "%s: %g", lang, p->weights[GS_HEDGE]);
    }
    gs_model_free(model);
    gs_buf_done(&tsv);
}

Test(model_build, which_languages_have_phrases)
{
    gs_model *model = model_of(gs_span_of(phrases)), *none = model_of(gs_span_of(""));
    cr_expect(gs_model_has_phrases(model, "en") && gs_model_has_phrases(model, "uk") && gs_model_has_phrases(model, "zh"));
    cr_expect_not(gs_model_has_phrases(model, "de") || gs_model_has_phrases(model, "zh-Hant"));
    cr_expect_not(gs_model_has_phrases(none, "en"));
    cr_expect_null(gs_model_phrase(none, "en", gs_span_of("some")));
    gs_model_free(model);
    gs_model_free(none);
}

/* Behind all other terms, in the order they were found in; one without a row of the label is no term of it. */
Test(model_build, phrases_are_told_last)
{
    char terms[300];
    gs_model *model = model_of(gs_span_of("hedge\twords:some\t-\ten\t1\t\nhedge\twords:^ some\t-\ten\t4\t\ndenial\twords:a\t-\ten\t2\t\n"
                                          "hedge\trule:r\t-\t*\t.5\t\nhedge\tfurther\t-\t*\t.7\t\n"));
    gs_evidence evidence[] = { { small_concept("maybe"), 0, 0, "r" }, { small_concept("allege"), 0, 0, NULL } };
    const gs_phrase *found[] = { gs_model_phrase(model, "en", gs_span_of("^ some")), gs_model_phrase(model, "en", gs_span_of("a")),
                                 gs_model_phrase(model, "en", gs_span_of("some")) };
    gs_score s = score(model, &(gs_findings){ "en", evidence, 2, found, 3 });
    print_terms(model, &s, GS_HEDGE, terms, sizeof(terms));
    cr_expect_str_eq(terms, "maybe=…, rule r=0.5, 1 further cue=0.7, ^ some=4, some=1", "%s", terms);
    print_terms(model, &s, GS_DENIAL, terms, sizeof(terms));
    cr_expect_str_eq(terms, "a=2", "%s", terms);
    gs_model_free(model);
}

/* --- Many ------------------------------------------------------------------------------------------------------------ */

enum { N_PHRASES = 20000, N_RULES = 5000 };

/* No row takes the place of another, nor is one lost where hashes meet. */
Test(model_build, twenty_thousand_phrases)
{
    static const char *const langs[] = { "en", "uk", "zh" };
    gs_buf tsv = { 0 };
    char name[32];
    for (int i = 0; i < N_PHRASES; i++)
        gs_buf_printf(&tsv, "%s\twords:w%d some\t-\t%s\t%d.5\t\n", gs_label_name((gs_label)(i % GS_N_LABELS)), i / 3, langs[i % 3], i);
    for (int i = 0; i < N_RULES; i++)
        gs_buf_printf(&tsv, "denial\trule:en/deny#%04x\t-\t*\t%d.25\t\n", (unsigned)i, i);
    gs_model *model = model_of(gs_buf_span(&tsv));
    for (int i = 0; i < N_PHRASES; i++) {
        snprintf(name, sizeof(name), "w%d some", i / 3);
        const gs_phrase *p = gs_model_phrase(model, langs[i % 3], gs_span_of(name));
        cr_assert_not_null(p, "%s in %s", name, langs[i % 3]);
        cr_assert_float_eq(p->weights[i % GS_N_LABELS], i + .5, 1e-9, "%s in %s: %g", name, langs[i % 3], p->weights[i % GS_N_LABELS]);
    }
    cr_expect_null(gs_model_phrase(model, "en", gs_span_of("w6667 some")));
    for (int i = 0; i < N_RULES; i += 7) {
        snprintf(name, sizeof(name), "en/deny#%04x", (unsigned)i);
        gs_evidence evidence = { small_concept("deny"), 0, 0, name };
        gs_score s = score(model, &(gs_findings){ .lang = "en", .evidence = &evidence, .n_evidence = 1 });
        cr_assert_float_eq(s.terms[s.n_terms - 1].weight, i + .25, 1e-9, "%s: %s", name, s.terms[s.n_terms - 1].name);
    }
    gs_model_free(model);
    gs_buf_done(&tsv);
}

/* --- From tables ----------------------------------------------------------------------------------------------------- */

static void fill_tables(gs_weights *weights, gs_calibrations *curves)
{
    gs_error err = { 0 };
    *weights = (gs_weights){ 0 };
    *curves = (gs_calibrations){ 0 };
    OK(gs_weights_parse(gs_span_of(biases), "w", concepts, weights, &err), err);
    OK(gs_calibrations_parse(gs_span_of(calibration), "c", curves, &err), err);
}

Test(model_build, tables_are_moved_into_the_model)
{
    gs_weights weights;
    gs_calibrations curves;
    gs_model *model = NULL;
    gs_error err = { 0 };
    fill_tables(&weights, &curves);
    OK(gs_model_build(&weights, &curves, concepts, &model, &err), err);
    cr_expect(!weights.ptr && !curves.ptr);
    cr_expect_str_eq(gs_model_digest(model), "", "no files, no digest");
    cr_expect_eq(gs_model_weights(model)->n, 5 + 8, "complete");
    cr_expect_eq(gs_model_calibrations(model)->n, 5);
    gs_model_free(model);
}

Test(model_build, tables_of_no_model_are_moved_too)
{
    gs_weights weights;
    gs_calibrations curves;
    gs_model *model = NULL;
    gs_error err = { 0 };
    fill_tables(&weights, &curves);
    weights.n = 2; /* hedge, denial */
    cr_expect_eq(gs_model_build(&weights, &curves, concepts, &model, &err), GS_EFORMAT);
    cr_expect_str_eq(err.message, "weights.tsv has no bias for fabricated");
    cr_expect(!model && !weights.ptr && !curves.ptr);
}

Test(model_build, the_bias_of_a_language_is_no_bias_of_all)
{
    gs_span texts[GS_N_MODEL_FILES] = { gs_span_of(HEAD "*\tbias\t-\tuk\t-4\t\n"), gs_span_of(calibration) };
    gs_model *model = NULL;
    gs_error err = { 0 };
    cr_expect_eq(gs_model_parse(texts, "model", concepts, &model, &err), GS_EFORMAT);
    cr_expect_str_eq(err.message, "weights.tsv has no bias for hedge");
}

/* --- Memory ---------------------------------------------------------------------------------------------------------- */

static const char some_of_all[] = HEAD "*\tbias\t-\t*\t-4\t\n*\tlabel:denial\tnegated\t*\t1\t\ndenial\tconcept:deny\tquoted claim\tuk\t1\t\n"
                                       "hedge\trule:a\t-\t*\t1\t\n*\twords:some\t-\ten\t1\t\nhedge\twords:some\t-\tuk\t1\t\n";

static gs_status parse_all(gs_error *err)
{
    gs_span texts[GS_N_MODEL_FILES] = { gs_span_of(some_of_all), gs_span_of(calibration) };
    gs_model *model = NULL;
    gs_status status = gs_model_parse(texts, "model", concepts, &model, err);
    gs_model_free(model);
    return status;
}

static gs_status build_all(gs_error *err)
{
    gs_weights weights = { 0 };
    gs_calibrations curves = { 0 };
    gs_model *model = NULL;
    gs_status status = gs_weights_parse(gs_span_of(some_of_all), "w", concepts, &weights, err);
    if (status == GS_OK)
        status = gs_calibrations_parse(gs_span_of(calibration), "c", &curves, err);
    if (status == GS_OK)
        status = gs_model_build(&weights, &curves, concepts, &model, err);
    gs_weights_done(&weights);
    gs_calibrations_done(&curves);
    gs_model_free(model);
    return status;
}

Test(model_build, survives_any_failed_allocation)
{
    alloc_try_all(parse_all, true);
    alloc_try_all(parse_all, false);
    alloc_try_all(build_all, true);
    alloc_try_all(build_all, false);
}
