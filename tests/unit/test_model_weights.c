/* Rows of weights.tsv: read and written again, in order, each once, and completed from the priors of the concepts. Faults
 * that any row may have are in test_model_load.c. */
#include <math.h>

#include "alloc.h"
#include "model/model.h"
#include "small.h"

#define HEAD "label\ton\tcontext\tlang\tweight\torigin\n"

static gs_concepts *concepts;

static void init(void)
{
    concepts = small_concepts_new();
}

static void fini(void)
{
    gs_concepts_free(concepts);
}

TestSuite(model_weights, .init = init, .fini = fini);

static gs_weights parse(const char *tsv)
{
    gs_weights rows = { 0 };
    gs_error err = { 0 };
    OK(gs_weights_parse(gs_span_of(tsv), "weights.tsv", concepts, &rows, &err), err);
    return rows;
}

/* The table as text; the caller frees it. */
static char *put(const gs_weights *rows)
{
    gs_buf out = { 0 };
    gs_weights_put(rows, concepts, &out);
    gs_buf_putc(&out, '\0');
    cr_assert_not(out.failed);
    return out.ptr;
}

/* --- Read and written ------------------------------------------------------------------------------------------------ */

struct written_case {
    char in[420], out[420]; /* rows below the header */
};

ParameterizedTestParameters(model_weights, written)
{
    static struct written_case rows[] = {
        { "", "" },
        { "# a remark\n\nhedge\tbias\t-\t*\t-4\tby hand\n", "hedge\tbias\t-\t*\t-4.0000\tby hand\n" },
        { "hedge\tbias\t-\t*\t-4\tx\r\nhedge\tfurther\t-\t*\t.5\ty", "hedge\tbias\t-\t*\t-4.0000\tx\nhedge\tfurther\t-\t*\t0.5000\ty\n" },
        { "hedge\tbias\t-\t*\t0.00004\t\n", "hedge\tbias\t-\t*\t0.0000\t\n" },
        { "hedge\tbias\t-\t*\t-0.00004\t\n", "hedge\tbias\t-\t*\t0.0000\t\n" },
        { "hedge\tbias\t-\t*\t-0.00006\t\n", "hedge\tbias\t-\t*\t-0.0001\t\n" },
        /* rules and words keep their names as they are */
        { "denial\trule:uk/deny#3f2a\t-\t*\t-0.25\tlearnt -0.2500 on 9\n", "denial\trule:uk/deny#3f2a\t-\t*\t-0.2500\tlearnt -0.2500 on 9\n" },
        { "hedge\twords:^ some people\t-\ten\t1\t\n", "hedge\twords:^ some people\t-\ten\t1.0000\t\n" },
        { "hedge\twords:rule:x\t-\ten\t1\t\n", "hedge\twords:rule:x\t-\ten\t1.0000\t\n" },
        { "hedge\twords:据说\t-\tzh\t1\t据\n", "hedge\twords:据说\t-\tzh\t1.0000\t据\n" },
        /* contexts in the order of the bits */
        { "denial\tlabel:denial\tclaim quoted  own\t*\t1\t\n", "denial\tlabel:denial\town quoted claim\t*\t1.0000\t\n" },
        /* one for all labels is five */
        { "*\tbias\t-\t*\t-4\tall\n", "hedge\tbias\t-\t*\t-4.0000\tall\ndenial\tbias\t-\t*\t-4.0000\tall\nfabricated\tbias\t-\t*\t-4.0000\tall\n"
                                     "inaccurate\tbias\t-\t*\t-4.0000\tall\nnonresponse\tbias\t-\t*\t-4.0000\tall\n" },
        /* by label, then by what they are on, concepts as the inventory has them */
        { "denial\tbias\t-\t*\t1\t\nhedge\twords:a\t-\ten\t2\t\nhedge\trule:b\t-\t*\t3\t\nhedge\tconcept:allege\t-\t*\t4\t\nhedge\tconcept:maybe\t-\t*\t5\t\n"
          "hedge\tlabel:denial\t-\t*\t6\t\nhedge\tlabel:hedge\t-\t*\t7\t\nhedge\tstrength:strong\t-\t*\t8\t\nhedge\tstrength:weak\t-\t*\t9\t\n"
          "hedge\tfurther\t-\t*\t10\t\nhedge\tbias\t-\t*\t11\t\n",
          "hedge\tbias\t-\t*\t11.0000\t\nhedge\tfurther\t-\t*\t10.0000\t\nhedge\tstrength:weak\t-\t*\t9.0000\t\nhedge\tstrength:strong\t-\t*\t8.0000\t\n"
          "hedge\tlabel:hedge\t-\t*\t7.0000\t\nhedge\tlabel:denial\t-\t*\t6.0000\t\nhedge\tconcept:maybe\t-\t*\t5.0000\t\nhedge\tconcept:allege\t-\t*\t4.0000\t\n"
          "hedge\trule:b\t-\t*\t3.0000\t\nhedge\twords:a\t-\ten\t2.0000\t\ndenial\tbias\t-\t*\t1.0000\t\n" },
        /* then by name, context and language, that of every language first */
        { "hedge\twords:b\t-\ten\t1\t\nhedge\twords:a b\t-\tuk\t2\t\nhedge\twords:a b\t-\ten\t3\t\nhedge\twords:a\t-\tuk\t4\t\n",
          "hedge\twords:a\t-\tuk\t4.0000\t\nhedge\twords:a b\t-\ten\t3.0000\t\nhedge\twords:a b\t-\tuk\t2.0000\t\nhedge\twords:b\t-\ten\t1.0000\t\n" },
        { "hedge\tconcept:deny\tclaim\t*\t1\t\nhedge\tconcept:deny\tnegated\tar\t2\t\nhedge\tconcept:deny\tnegated\t*\t3\t\nhedge\tconcept:deny\t-\tzh\t4\t\n",
          "hedge\tconcept:deny\t-\tzh\t4.0000\t\nhedge\tconcept:deny\tnegated\t*\t3.0000\t\nhedge\tconcept:deny\tnegated\tar\t2.0000\t\nhedge\tconcept:deny\tclaim\t*\t1.0000\t\n" },
    };
    return cr_make_param_array(struct written_case, rows, ROWS(rows));
}

ParameterizedTest(const struct written_case *row, model_weights, written)
{
    char in[500], want[500];
    snprintf(in, sizeof(in), HEAD "%s", row->in);
    snprintf(want, sizeof(want), HEAD "%s", row->out);
    gs_weights rows = parse(in);
    char *once = put(&rows);
    cr_expect_str_eq(once, want, "[%s]\ngot  %s\nwant %s", row->in, once, want);
    gs_weights again = parse(once);
    char *twice = put(&again);
    cr_expect_str_eq(twice, once, "what is written is read as the same rows");
    free(once);
    free(twice);
    gs_weights_done(&rows);
    gs_weights_done(&again);
}

Test(model_weights, every_column_is_kept)
{
    gs_weights rows = parse("# x\n" HEAD "inaccurate\tconcept:forge\tquoted claim\tuk\t-1.25\tby hand\n"
                            "hedge\twords:some people\t-\ten\t2\t\n" "fabricated\trule:en/deny#0a1b\t-\t*\t0.5\t\n");
    cr_assert_eq(rows.n, 3);
    const gs_weight *w = rows.ptr;
    cr_expect(w[0].label == GS_INACCURATE && w[0].kind == GS_WEIGHT_CONCEPT && w[0].concept == small_concept("forge"));
    cr_expect_eq(w[0].context, GS_CTX_QUOTED | GS_CTX_CLAIM);
    cr_expect_str_eq(w[0].lang, "uk");
    cr_expect_str_eq(w[0].origin, "by hand");
    cr_expect_float_eq(w[0].value, -1.25, 1e-12);
    cr_expect_eq(w[0].line, 3);
    cr_expect(w[1].kind == GS_WEIGHT_PHRASE && w[1].context == 0 && w[1].line == 4);
    cr_expect_str_eq(w[1].name, "some people");
    cr_expect_str_eq(w[1].lang, "en");
    cr_expect(w[2].label == GS_FABRICATED && w[2].kind == GS_WEIGHT_RULE && !w[2].lang);
    cr_expect_str_eq(w[2].name, "en/deny#0a1b");
    gs_weights_done(&rows);
    gs_weights_done(&rows);
    cr_expect(rows.n == 0 && !rows.ptr);
}

Test(model_weights, one_row_for_all_labels_is_five_of_one_line)
{
    gs_weights rows = parse(HEAD "\n*\tconcept:deny\tclaim\tzh\t2\tx\n");
    unsigned labels = 0;
    cr_assert_eq(rows.n, GS_N_LABELS);
    for (size_t i = 0; i < rows.n; i++) {
        const gs_weight *w = &rows.ptr[i];
        labels |= 1u << w->label;
        cr_expect(w->line == 3 && w->kind == GS_WEIGHT_CONCEPT && w->concept == small_concept("deny") && w->context == GS_CTX_CLAIM);
        cr_expect_str_eq(w->lang, "zh");
    }
    cr_expect_eq(labels, (1u << GS_N_LABELS) - 1);
    gs_weights_done(&rows);
}

Test(model_weights, tables_add_up)
{
    gs_weights rows = { 0 };
    gs_error err = { 0 };
    OK(gs_weights_parse(gs_span_of(HEAD "hedge\tbias\t-\t*\t-4\t\n"), "a.tsv", concepts, &rows, &err), err);
    OK(gs_weights_parse(gs_span_of(HEAD "denial\tbias\t-\t*\t-5\t\n"), "b.tsv", concepts, &rows, &err), err);
    cr_expect_eq(rows.n, 2);
    cr_expect_eq(gs_weights_parse(gs_span_of(HEAD "\n\ndenial\tbias\t-\t*\t-5\t\n"), "c.tsv", concepts, &rows, &err), GS_EFORMAT);
    cr_expect_str_eq(err.file, "c.tsv");
    cr_expect_eq(err.line, 4);
    gs_weights_done(&rows);
}

/* --- What is no row ---------------------------------------------------------------------------------------------------- */

struct fault {
    char rows[200];
    unsigned line;
    char message[120];
};

#define NO_CONTEXT "this row has no context: write -: \"negated\""

ParameterizedTestParameters(model_weights, faults)
{
    static struct fault rows[] = {
        { "hedge\trule:\t-\t*\t1\t\n", 2, "a name is missing: \"rule:\"" },
        { "hedge\twords:\t-\ten\t1\t\n", 2, "a name is missing: \"words:\"" },
        { "hedge\twords:some\t-\t*\t1\t\n", 2, "words have a language: \"*\"" },
        { "hedge\tbias\t-\t*\t1\t\n*\twords:some\t-\t*\t1\t\n", 3, "words have a language: \"*\"" },
        { "hedge\twords:some\t-\t\t1\t\n", 2, "lang wants a tag or *: \"\"" },
        { "hedge\tbias\t-\t\t1\t\n", 2, "lang wants a tag or *: \"\"" },
        { "hedge\trule:uk/deny#3f2a\t-\tuk\t1\t\n", 2, "a rule is of one language already: write *: \"uk\"" },
        { "hedge\tbias\tnegated\t*\t1\t\n", 2, NO_CONTEXT },
        { "hedge\tfurther\tnegated\t*\t1\t\n", 2, NO_CONTEXT },
        { "hedge\tstrength:weak\tnegated\t*\t1\t\n", 2, NO_CONTEXT },
        { "hedge\trule:en/deny#3f2a\tnegated\t*\t1\t\n", 2, NO_CONTEXT },
        { "hedge\twords:some\tnegated\ten\t1\t\n", 2, NO_CONTEXT },
        { "hedge\twords:some\t\ten\t1\t\n", 2, "this row has no context: write -: \"\"" },
        { "hedge\tconcept:\t-\t*\t1\t\n", 2, "unknown concept: \"\"" },
        { "hedge\tconcept:deny\tnegated,quoted\t*\t1\t\n", 2, "unknown context: \"negated,quoted\"" },
        /* of two rows the later line, whichever the order of the keys */
        { "hedge\tbias\t-\t*\t1\t\ndenial\tbias\t-\t*\t1\t\nhedge\tbias\t-\t*\t2\t\n", 4, "this weight stands here twice: \"bias\"" },
        { "*\tbias\t-\t*\t1\t\ndenial\tbias\t-\t*\t2\t\n", 3, "this weight stands here twice: \"bias\"" },
        { "nonresponse\tbias\t-\t*\t1\t\n*\tbias\t-\t*\t2\t\n", 3, "this weight stands here twice: \"bias\"" },
        { "hedge\tlabel:hedge\tquoted claim\tuk\t1\t\nhedge\tlabel:hedge\tclaim quoted\tuk\t1\t\n", 3, "this weight stands here twice: \"label:hedge\"" },
        { "hedge\tstrength:weak\t-\t*\t1\t\nhedge\tstrength:weak\t-\t*\t1\t\n", 3, "this weight stands here twice: \"strength:weak\"" },
        { "hedge\trule:x\t-\t*\t1\t\ndenial\tbias\t-\t*\t1\t\n\nhedge\trule:x\t-\t*\t1\t\n", 5, "this weight stands here twice: \"rule:x\"" },
        { "hedge\twords:a b\t-\ten\t1\t\nhedge\twords:a b\t-\ten\t1\t\n", 3, "this weight stands here twice: \"words:a b\"" },
    };
    return cr_make_param_array(struct fault, rows, ROWS(rows));
}

ParameterizedTest(const struct fault *row, model_weights, faults)
{
    char tsv[300];
    gs_weights rows = { 0 };
    gs_error err = { 0 };
    snprintf(tsv, sizeof(tsv), HEAD "%s", row->rows);
    cr_expect_eq(gs_weights_parse(gs_span_of(tsv), "a/weights.tsv", concepts, &rows, &err), GS_EFORMAT, "[%s]", row->rows);
    cr_expect_str_eq(err.file, "a/weights.tsv");
    cr_expect_eq(err.line, row->line, "[%s] line %u, not %u", row->rows, err.line, row->line);
    cr_expect_str_eq(err.message, row->message, "[%s] %s", row->rows, err.message);
    gs_weights_done(&rows);
    cr_expect_eq(gs_weights_parse(gs_span_of(tsv), "a/weights.tsv", concepts, &rows, NULL), GS_EFORMAT);
    gs_weights_done(&rows);
}

Test(model_weights, what_differs_anywhere_is_another_row)
{
    gs_weights rows = parse(HEAD "hedge\tconcept:deny\tquoted\tuk\t1\t\n" "denial\tconcept:deny\tquoted\tuk\t1\t\n"
                            "hedge\tconcept:reject\tquoted\tuk\t1\t\n" "hedge\tconcept:deny\t-\tuk\t1\t\n"
                            "hedge\tconcept:deny\tquoted\t*\t1\t\n" "hedge\tconcept:deny\tquoted\tzh\t1\t\n"
                            "hedge\tlabel:denial\tquoted\tuk\t1\t\n" "hedge\tlabel:hedge\tquoted\tuk\t1\t\n"
                            "hedge\trule:a\t-\t*\t1\t\n" "denial\trule:a\t-\t*\t1\t\n"
                            "hedge\twords:a\t-\ten\t1\t\n" "hedge\twords:a\t-\tuk\t1\t\n" "hedge\twords:a b\t-\tuk\t1\t\n");
    cr_assert_eq(rows.n, 13);
    for (size_t i = 0; i < rows.n; i++) {
        for (size_t k = 0; k < rows.n; k++) {
            int there = gs_weights_compare(&rows.ptr[i], &rows.ptr[k]), back = gs_weights_compare(&rows.ptr[k], &rows.ptr[i]);
            cr_expect_eq(there == 0, i == k, "%zu and %zu", i, k);
            cr_expect_eq((there > 0) - (there < 0), (back < 0) - (back > 0), "%zu and %zu", i, k);
        }
    }
    gs_weights_done(&rows);
}

/* --- From the priors --------------------------------------------------------------------------------------------------- */

static const char biases[] = HEAD "hedge\tbias\t-\t*\t-4\t\n" "denial\tbias\t-\t*\t-5.5\t\n" "fabricated\tbias\t-\t*\t-6\t\n"
                                  "inaccurate\tbias\t-\t*\t-6\t\n" "nonresponse\tbias\t-\t*\t-6\t\n" "denial\tbias\t-\tuk\t-9\t\n";

/* The concept's own row for its own label, pooled and plain. */
static const gs_weight *own_row(const gs_weights *rows, const char *concept)
{
    int index = small_concept(concept);
    const gs_weight *found = NULL;
    for (size_t i = 0; i < rows->n; i++) {
        const gs_weight *w = &rows->ptr[i];
        if (w->kind != GS_WEIGHT_CONCEPT || w->concept != index || w->context || w->lang || w->label != concepts->ptr[index].label)
            continue;
        cr_expect_null(found, "%s twice", concept);
        found = w;
    }
    return found;
}

static void complete(gs_weights *rows)
{
    gs_error err = { 0 };
    OK(gs_weights_complete(rows, concepts, &err), err);
}

/* logit(.9) + 4, logit(.95) + 5.5, logit(.4) + 6 */
Test(model_weights, a_concept_weighs_its_prior_over_the_bias)
{
    gs_weights rows = parse(biases);
    char *before = put(&rows);
    complete(&rows);
    cr_expect_eq(rows.n, 6 + 8, "a row for each concept with a label");
    cr_expect_float_eq(own_row(&rows, "maybe")->value, 6.197225, 1e-6);
    cr_expect_float_eq(own_row(&rows, "deny")->value, 8.444439, 1e-6, "the bias of one language changes nothing");
    cr_expect_float_eq(own_row(&rows, "doubtful")->value, 5.594535, 1e-6);
    char *after = put(&rows);
    cr_expect_str_eq(before, after, "what follows from priors is not written");
    complete(&rows);
    cr_expect_eq(rows.n, 6 + 8, "complete is complete");
    free(before);
    free(after);
    gs_weights_done(&rows);
}

Test(model_weights, a_row_of_its_own_stands_for_the_prior)
{
    gs_weights rows = parse(biases);
    gs_weights more = parse(HEAD "denial\tconcept:deny\t-\t*\t1\t\n" "hedge\tconcept:deny\t-\t*\t3\t\n"
                            "denial\tconcept:reject\tquoted\t*\t1\t\n" "denial\tconcept:reject\t-\tuk\t1\t\n"
                            "hedge\tconcept:reject\t-\t*\t1\t\n" "denial\tlabel:denial\t-\t*\t1\t\n");
    gs_error err = { 0 };
    for (size_t i = 0; i < more.n; i++)
        OK(gs_weights_add(&rows, more.ptr[i], &err), err);
    complete(&rows);
    cr_expect_float_eq(own_row(&rows, "deny")->value, 1, 1e-12);
    cr_expect_float_eq(own_row(&rows, "reject")->value, 7.234601, 1e-6, "in a context, a language, for another label: not its own");
    gs_weights_done(&rows);
    gs_weights_done(&more);
}

static gs_status all_of_it(gs_error *err)
{
    gs_weights rows = { 0 };
    gs_buf out = { 0 };
    gs_status status = gs_weights_parse(gs_span_of(biases), "w", concepts, &rows, err);
    if (status == GS_OK)
        status = gs_weights_parse(gs_span_of(HEAD "*\twords:some people\t-\ten\t1\tx\nhedge\trule:en/a#0\t-\t*\t1\ty\n"
                                                  "*\tlabel:denial\tquoted claim\tuk\t1\tz\n"),
                                  "w", concepts, &rows, err);
    if (status == GS_OK)
        status = gs_weights_complete(&rows, concepts, err);
    if (status == GS_OK) {
        gs_weights_put(&rows, concepts, &out);
        status = out.failed ? gs_fail_nomem(err) : GS_OK;
    }
    gs_weights_done(&rows);
    gs_buf_done(&out);
    return status;
}

Test(model_weights, survives_any_failed_allocation)
{
    alloc_try_all(all_of_it, true);
    alloc_try_all(all_of_it, false);
}

/* A table of which nothing could be written says so. */
Test(model_weights, a_table_that_could_not_be_sorted_is_not_written)
{
    gs_weights rows = parse(biases);
    gs_buf out = { 0 };
    alloc.left = 0;
    alloc.once = alloc.armed = true;
    gs_weights_put(&rows, concepts, &out);
    alloc.armed = false;
    cr_expect(out.failed);
    gs_buf_done(&out);
    gs_weights_done(&rows);
}
