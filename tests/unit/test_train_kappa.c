/* The coefficients of agreement, on the examples of their papers. */
#include "small_gold.h"

Test(train_kappa, cohen_1960_table_2)
{
    /* proportions of 200 judgements: .70 agree, .41 by chance */
    static const double table[] = { 88, 14, 18, 10, 40, 10, 2, 6, 12 };
    NEAR(gs_kappa(table, 3), .4915);
}

Test(train_kappa, of_two_values)
{
    static const double same[] = { 7, 0, 0, 3 }, opposite[] = { 0, 5, 5, 0 }, chance[] = { 25, 25, 25, 25 };
    NEAR(gs_kappa(same, 2), 1);
    NEAR(gs_kappa(opposite, 2), -1);
    NEAR(gs_kappa(chance, 2), 0);
}

Test(train_kappa, is_not_defined_where_chance_always_agrees)
{
    static const double none[4] = { 0 }, all_no[] = { 9, 0, 0, 0 };
    cr_expect(isnan(gs_kappa(none, 2)));
    cr_expect(isnan(gs_kappa(all_no, 2)));
}

/* Krippendorff 2011; a row an annotator, a column a unit, "." where there is no value. */
struct alpha_case {
    char rows[4][16];
    int n_rows;
    double alpha;
};

ParameterizedTestParameters(train_kappa, alpha)
{
    static struct alpha_case rows[] = {
        { { "0100000010", "1110010000" }, 2, .095 },                                          /* A: binary, two */
        { { "aabbdcccedda", "babbbccceddd" }, 2, .692 },                                     /* B: nominal, two */
        { { "123321412...", "1233224125.3", ".3332342251.", "12332441251." }, 4, .743 },     /* C: gaps, four */
        { { "0101", "0101" }, 2, 1 },
        { { "0101", "1010" }, 2, -.75 },
    };
    return cr_make_param_array(struct alpha_case, rows, ROWS(rows));
}

ParameterizedTest(const struct alpha_case *row, train_kappa, alpha)
{
    double same = 0, by_value[128] = { 0 };
    for (size_t unit = 0; row->rows[0][unit]; unit++) {
        size_t values[128] = { 0 };
        for (int i = 0; i < row->n_rows; i++)
            values[row->rows[i][unit] & 127] += row->rows[i][unit] != '.';
        gs_alpha_add(values, ROWS(values), &same, by_value);
    }
    NEAR(gs_alpha(same, by_value, ROWS(by_value)), row->alpha);
}

Test(train_kappa, alpha_is_not_defined_without_variation)
{
    double same = 0, by_value[2] = { 0 };
    cr_expect(isnan(gs_alpha(same, by_value, 2)));
    gs_alpha_add((size_t[]){ 1, 0 }, 2, &same, by_value);
    cr_expect_float_eq(by_value[0], 0, 0, "a unit with one value adds nothing");
    gs_alpha_add((size_t[]){ 3, 0 }, 2, &same, by_value);
    cr_expect(isnan(gs_alpha(same, by_value, 2)));
}
