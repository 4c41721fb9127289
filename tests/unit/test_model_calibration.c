/* Rows of calibration.tsv: set, asked for, read and written. Faults of its columns are in test_model_load.c. */
#include "alloc.h"
#include "model/model.h"
#include "small.h"

#define HEAD "lang\tlabel\ta\tb\tthreshold\tlevel\tn_pos\n"

static void set(gs_calibrations *table, const char *lang, gs_label label, double a)
{
    gs_error err = { 0 };
    OK(gs_calibrations_set(table, (gs_calibration_row){ .lang = lang, .label = label, .values = { .a = a, .threshold = .5 } }, &err), err);
}

static char *put(const gs_calibrations *table)
{
    gs_buf out = { 0 };
    gs_calibrations_put(table, &out);
    gs_buf_putc(&out, '\0');
    cr_assert_not(out.failed);
    return out.ptr;
}

/* --- Asked for ------------------------------------------------------------------------------------------------------- */

struct find_case {
    char lang[8];
    gs_label label;
    double a; /* of the row found; 0: none */
};

ParameterizedTestParameters(model_calibration, found)
{
    static struct find_case rows[] = {
        { "uk", GS_DENIAL, 3 },
        { "uk", GS_HEDGE, 1 },
        { "en", GS_DENIAL, 2 },
        { "*", GS_DENIAL, 2 },
        { "zh", GS_FABRICATED, 4 },
        { "en", GS_FABRICATED, 0 },
        { "*", GS_FABRICATED, 0 },
        { "u", GS_DENIAL, 2 },
        { "uk-x", GS_DENIAL, 2 },
        { "", GS_HEDGE, 1 },
    };
    return cr_make_param_array(struct find_case, rows, ROWS(rows));
}

/* The row of the language, else that of all, else none. */
ParameterizedTest(const struct find_case *row, model_calibration, found)
{
    gs_calibrations table = { 0 };
    set(&table, "*", GS_HEDGE, 1);
    set(&table, "uk", GS_DENIAL, 3);
    set(&table, "*", GS_DENIAL, 2);
    set(&table, "zh", GS_FABRICATED, 4);
    const gs_calibration *c = gs_calibrations_find(&table, row->lang, row->label);
    cr_assert_eq(c != NULL, row->a > 0, "%s", row->lang);
    if (c)
        cr_expect_float_eq(c->a, row->a, 1e-12, "%s: %g, not %g", row->lang, c->a, row->a);
    gs_calibrations_done(&table);
}

Test(model_calibration, an_empty_table_knows_nothing)
{
    gs_calibrations table = { 0 };
    cr_expect_null(gs_calibrations_find(&table, "*", GS_HEDGE));
    char *text = put(&table);
    cr_expect_str_eq(text, HEAD);
    free(text);
    gs_calibrations_done(&table);
}

Test(model_calibration, a_row_is_put_in_place_of_its_own)
{
    gs_calibrations table = { 0 };
    gs_error err = { 0 };
    gs_calibration fitted = { .a = .5, .b = -.25, .threshold = .375, .level = GS_CAL_MEASURED, .n_pos = 12 };
    set(&table, "*", GS_DENIAL, 2);
    set(&table, "uk", GS_DENIAL, 3);
    set(&table, "uk", GS_HEDGE, 4);
    OK(gs_calibrations_set(&table, (gs_calibration_row){ .lang = "uk", .label = GS_DENIAL, .values = fitted }, &err), err);
    cr_expect_eq(table.n, 3);
    const gs_calibration *uk = gs_calibrations_find(&table, "uk", GS_DENIAL);
    cr_expect(uk->level == GS_CAL_MEASURED && uk->n_pos == 12);
    cr_expect_float_eq(uk->a + uk->b + uk->threshold, .625, 1e-12);
    cr_expect_float_eq(gs_calibrations_find(&table, "*", GS_DENIAL)->a, 2, 1e-12);
    cr_expect_float_eq(gs_calibrations_find(&table, "uk", GS_HEDGE)->a, 4, 1e-12);
    gs_calibrations_done(&table);
    gs_calibrations_done(&table);
}

/* --- Read and written ------------------------------------------------------------------------------------------------ */

struct written_case {
    char in[280], out[280];
};

ParameterizedTestParameters(model_calibration, written)
{
    static struct written_case rows[] = {
        { "", "" },
        { "# x\n\n*\thedge\t1\t0\t.5\tprior\t0\r\n", "*\thedge\t1.0000\t0.0000\t0.5000\tprior\t0\n" },
        { "en\thedge\t1.23456\t-0.00004\t1\tmeasured\t321\n", "en\thedge\t1.2346\t0.0000\t1.0000\tmeasured\t321\n" },
        /* by language, that of all first, then in the order of the labels */
        { "zh\thedge\t1\t0\t.5\tstale\t0\nuk\tnonresponse\t2\t0\t.5\ttransferred\t0\nuk\tdenial\t3\t-1\t.5\ttranslated\t0\n"
          "*\tnonresponse\t4\t0\t.5\tprior\t0\nar\tfabricated\t5\t0\t.5\tmeasured\t0\n*\tinaccurate\t6\t0\t.5\tprior\t0\n",
          "*\tinaccurate\t6.0000\t0.0000\t0.5000\tprior\t0\n*\tnonresponse\t4.0000\t0.0000\t0.5000\tprior\t0\nar\tfabricated\t5.0000\t0.0000\t0.5000\tmeasured\t0\n"
          "uk\tdenial\t3.0000\t-1.0000\t0.5000\ttranslated\t0\nuk\tnonresponse\t2.0000\t0.0000\t0.5000\ttransferred\t0\nzh\thedge\t1.0000\t0.0000\t0.5000\tstale\t0\n" },
    };
    return cr_make_param_array(struct written_case, rows, ROWS(rows));
}

ParameterizedTest(const struct written_case *row, model_calibration, written)
{
    char in[400], want[400];
    gs_calibrations table = { 0 }, again = { 0 };
    gs_error err = { 0 };
    snprintf(in, sizeof(in), HEAD "%s", row->in);
    snprintf(want, sizeof(want), HEAD "%s", row->out);
    OK(gs_calibrations_parse(gs_span_of(in), "c.tsv", &table, &err), err);
    char *once = put(&table);
    cr_expect_str_eq(once, want, "[%s]\ngot  %s\nwant %s", row->in, once, want);
    OK(gs_calibrations_parse(gs_span_of(once), "c.tsv", &again, &err), err);
    char *twice = put(&again);
    cr_expect_str_eq(twice, once);
    free(once);
    free(twice);
    gs_calibrations_done(&table);
    gs_calibrations_done(&again);
}

Test(model_calibration, a_row_has_a_language)
{
    gs_calibrations table = { 0 };
    gs_error err = { 0 };
    cr_expect_eq(gs_calibrations_parse(gs_span_of(HEAD "\n\tdenial\t1\t0\t.5\tprior\t0\n"), "c.tsv", &table, &err), GS_EFORMAT);
    cr_expect_str_eq(err.message, "lang wants a tag or *: \"\"");
    cr_expect_eq(err.line, 3);
    gs_calibrations_done(&table);
}

/* Writing sorts a copy: rows stay where they were, since a model is read by all threads. */
Test(model_calibration, writing_changes_nothing)
{
    gs_calibrations table = { 0 };
    set(&table, "zh", GS_DENIAL, 1);
    set(&table, "*", GS_DENIAL, 2);
    free(put(&table));
    cr_expect_str_eq(table.ptr[0].lang, "zh");
    cr_expect_str_eq(table.ptr[1].lang, "*");
    gs_calibrations_done(&table);
}

static gs_status all_of_it(gs_error *err)
{
    gs_calibrations table = { 0 };
    gs_buf out = { 0 };
    gs_status status = gs_calibrations_parse(gs_span_of(HEAD "uk\thedge\t1\t0\t.5\tprior\t0\n*\thedge\t1\t0\t.5\tprior\t0\n"), "c", &table, err);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS && status == GS_OK; label++) {
        static const char *const langs[] = { "ar", "de", "en", "lv" };
        for (size_t i = 0; i < ROWS(langs) && status == GS_OK; i++)
            status = gs_calibrations_set(&table, (gs_calibration_row){ .lang = langs[i], .label = label, .values = { .a = 1 } }, err);
    }
    if (status == GS_OK) {
        gs_calibrations_put(&table, &out);
        status = out.failed ? gs_fail_nomem(err) : GS_OK;
    }
    gs_calibrations_done(&table);
    gs_buf_done(&out);
    return status;
}

Test(model_calibration, survives_any_failed_allocation)
{
    alloc_try_all(all_of_it, true);
    alloc_try_all(all_of_it, false);
}
