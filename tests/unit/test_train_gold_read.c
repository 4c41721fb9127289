/* Which format a file has, by its name and first record. */
#include "gold.h"

struct guess {
    char text[160];
    char id[8]; /* of the item: where each format keeps it */
};

ParameterizedTestParameters(train_gold_read, guesses)
{
    static struct guess rows[] = {
        { "{\"id\":\"j\",\"sentence_id\":\"d\",\"text\":\"a\",\"labels\":[]}", "j" },
        { "{\"id\":\"j\",\"sentence_id\":\"d\",\"text\":\"a\",\"labels\":[\"hedge\"]}", "j" },
        { "[{\"id\":\"j\",\"sentence_id\":\"d\",\"text\":\"a\",\"labels\":[]}]", "j" },
        { "{\"id\":\"j\",\"sentence_id\":\"d\",\"text\":\"a\",\"labels\":[[0,1,\"hedge\"]]}", "d" },
        { "{\"id\":\"j\",\"sentence_id\":\"d\",\"text\":\"a\",\"label\":[]}", "d" },
        { "{\"id\":\"j\",\"sentence_id\":\"d\",\"text\":\"a\",\"cats\":[]}", "d" },
        { "{\"id\":1,\"data\":{\"id\":\"j\",\"sentence_id\":\"l\",\"text\":\"a\"},\"annotations\":[{}]}", "l" },
        { " \n [ {\"id\":1,\"data\":{\"sentence_id\":\"l\",\"text\":\"a\"},\"annotations\":[{}]}]", "l" },
    };
    return cr_make_param_array(struct guess, rows, ROWS(rows));
}

ParameterizedTest(const struct guess *row, train_gold_read, guesses)
{
    gs_gold_set set = gold_of(GS_GOLD_AUTO, row->text);
    cr_assert_eq(set.n, 1);
    cr_expect_str_eq(set.ptr[0].id, row->id, "[%s] %s", row->text, set.ptr[0].id);
    gs_gold_done(&set);
}

Test(train_gold_read, a_mixture_is_a_fault)
{
    const struct gold_fault row = { "{\"text\":\"a\",\"labels\":[]}\n{\"text\":\"a\",\"label\":[]}", 2, "\"labels\" is missing" };
    gold_expect_fault(GS_GOLD_AUTO, &row);
}

Test(train_gold_read, a_table_wants_its_text)
{
    gs_gold_set set = { 0 };
    cr_expect_eq(gs_gold_read("labels.tsv", GS_GOLD_TSV, NULL, &set, NULL), GS_EINVAL);
}

Test(train_gold_read, formats_have_names)
{
    cr_expect_str_eq(gs_gold_format_name(GS_GOLD_BRAT), "brat");
    cr_expect_null(gs_gold_format_name(GS_N_GOLD_FORMATS));
}
