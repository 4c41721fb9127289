/* Rules and their matches. */
#include "stored.h"

static void work(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_rule_row a = { .name = "Kyiv denials", .body = "{}", .enabled = true, .created_at = 1, .feed_secret = "f" }, out, *list;
    gs_rule_match *matches;
    size_t n;
    bool found;
    OK(gs_rule_insert(db, &a, err), *err);
    cr_expect_eq(gs_rule_insert(db, &(gs_rule_row){ .name = "KYIV denials", .body = "{}" }, err), GS_EINVAL);
    OK(gs_rule_find(db, "kyiv DENIALS", arena, &out, &found, err), *err);
    cr_expect(found && out.enabled && out.revision == 1 && out.removed_at == 0);
    OK(gs_rule_find_feed(db, "f", arena, &out, &found, err), *err);
    cr_expect(found);
    out.body = "{\"name\":1}";
    OK(gs_rule_update(db, &out, err), *err);
    cr_expect_eq(out.revision, 2);
    for (int64_t i = 1; i <= 4; i++)
        OK(gs_rule_match_put(db, &(gs_rule_match){ a.id, i * 10, i, i % 2 + 1, "en", i, 1, "[]" }, err), *err);
    OK(gs_rule_match_put(db, &(gs_rule_match){ a.id, 15, 1, 2, "en", 7, 1, "[]" }, err), *err);
    OK(gs_rule_match_list(db, a.id, 15, 0, arena, &matches, &n, err), *err);
    cr_expect(n == 4 && matches[0].article_id == 1 && matches[0].sentences == 7);
    OK(gs_rule_match_list(db, a.id, 0, 1, arena, &matches, &n, err), *err);
    cr_expect_eq(n, 2);
    OK(gs_rule_match_latest(db, a.id, 15, 0, 3, arena, &matches, &n, err), *err);
    cr_expect(n == 3 && matches[0].article_id == 4 && matches[0].sentences == 4 && !matches[0].shown);
    OK(gs_rule_match_latest(db, a.id, 0, 1, 9, arena, &matches, &n, err), *err);
    cr_expect(n == 2 && matches[0].article_id == 4);
    OK(gs_rule_match_remove(db, 0, 1, err), *err);
    OK(gs_rule_match_remove(db, a.id, 2, err), *err);
    OK(gs_rule_match_list(db, a.id, 0, 0, arena, &matches, &n, err), *err);
    cr_expect_eq(n, 2);
    out.removed_at = 5;
    OK(gs_rule_update(db, &out, err), *err);
    OK(gs_rule_all(db, arena, &list, &n, err), *err);
    cr_expect_eq(n, 0);
    OK(gs_rule_get(db, a.id, arena, &out, &found, err), *err);
    cr_expect(found && out.revision == 3);
}

Test(store_rule, rows)
{
    stored_test(work);
}
