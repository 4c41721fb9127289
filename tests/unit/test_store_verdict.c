/* Verdicts: all are kept, the last on a sentence counts. */
#include "stored.h"

static void put(gs_db *db, int64_t sentence, const char *lang, const char *verdict, int64_t at, gs_error *err)
{
    gs_verdict_row row = { .alert_id = 1, .rule_id = 3, .article_id = 1, .version_id = 1, .sentence = sentence,
                           .lang = lang, .text = "t", .flagged = 2, .confidences = "{}", .verdict = verdict, .via = "api",
                           .at = at, .has_labels = *verdict == 'w', .labels = 4 };
    OK(gs_verdict_insert(db, &row, err), *err);
}

static void work(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_verdict_row *list;
    gs_verdict_count *counts;
    size_t n;
    put(db, 0, "en", "right", 1, err);
    put(db, 0, "en", "wrong-label", 2, err);
    put(db, 1, "en", "right", 3, err);
    put(db, 2, "uk", "not-useful", 4, err);
    OK(gs_verdict_list(db, 1, 1, 2, arena, &list, &n, err), *err);
    cr_expect(n == 2 && list[0].has_labels && list[0].labels == 4 && !list[1].has_labels);
    OK(gs_verdict_list(db, 0, 0, 9, arena, &list, &n, err), *err);
    cr_expect_eq(n, 4);
    OK(gs_verdict_counts(db, 3, arena, &counts, &n, err), *err);
    cr_expect(n == 2 && counts[0].right == 1 && counts[0].wrong == 1 && counts[1].not_useful == 1);
    cr_expect_str_eq(counts[1].lang, "uk");
    OK(gs_verdict_counts(db, 4, arena, &counts, &n, err), *err);
    cr_expect_eq(n, 0);
}

Test(store_verdict, rows)
{
    stored_test(work);
}
