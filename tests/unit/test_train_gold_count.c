/* Counts by language and label. */
#include "gold.h"

static const char text[] = "{\"text\":\"a\",\"labels\":[\"hedge\"],\"doc\":\"d\"}\n"
                           "{\"text\":\"b\",\"labels\":[],\"soft\":[\"hedge\"],\"doc\":\"d\"}\n"
                           "{\"text\":\"c\",\"labels\":[\"denial\"],\"doc\":\"e\",\"sampling\":\"picked\"}\n"
                           "{\"text\":\"a\",\"lang\":\"ar\",\"labels\":[],\"known\":[\"denial\"]}\n"
                           "{\"text\":\"f\",\"labels\":[],\"doc\":\"d\",\"known\":[\"hedge\"]}\n"
                           "{\"text\":\"a\",\"lang\":\"ar\",\"labels\":[\"denial\"],\"known\":[\"denial\"],\"sampling\":\"written\"}\n";

Test(train_gold_count, rows_are_languages_and_labels)
{
    gs_gold_set set = gold_of(GS_GOLD_JSONL, text);
    gs_arena arena = { 0 };
    gs_gold_count *rows;
    gs_error err = { 0 };
    size_t n;
    OK(gs_gold_counts(&set, &arena, &rows, &n, &err), err);
    cr_assert_eq(n, 6);
    cr_expect_str_eq(rows[0].lang, "ar");
    cr_expect_eq(rows[0].label, GS_DENIAL);
    cr_expect(rows[0].n == 2 && rows[0].n_positive == 1 && rows[0].n_documents == 2);
    cr_expect_eq(rows[0].by_sampling[GS_SAMPLING_WRITTEN], 1);
    cr_expect_str_eq(rows[1].lang, "en");
    cr_expect_eq(rows[1].label, GS_HEDGE);
    cr_expect(rows[1].n == 3 && rows[1].n_positive == 1 && rows[1].n_soft == 1 && rows[1].n_documents == 2);
    cr_expect(rows[2].n == 3 && rows[2].n_positive == 1 && rows[2].n_documents == 2);
    cr_expect(rows[2].by_sampling[GS_SAMPLING_NATURAL] == 2 && rows[2].by_sampling[GS_SAMPLING_PICKED] == 1);
    gs_arena_done(&arena);
    gs_gold_done(&set);
}

Test(train_gold_count, of_nothing_there_are_none)
{
    gs_gold_set set = { 0 };
    gs_arena arena = { 0 };
    gs_gold_count *rows;
    size_t n;
    cr_expect_eq(gs_gold_counts(&set, &arena, &rows, &n, NULL), GS_OK);
    cr_expect_eq(n, 0);
    gs_arena_done(&arena);
}
