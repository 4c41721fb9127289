/* Sources and stories. */
#include "stored.h"

static void work(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_source_row a = { .name = "tass", .kind = "feed", .url = "https://t", .interval_s = 300, .created_at = 1,
                        .secret = gs_span_of("s3") };
    gs_source_row b = { .name = "afp", .kind = "feed", .created_at = 1, .next_at = 50 };
    gs_source_row c = { .name = "desk", .kind = "push", .created_at = 1 }, out, *list;
    gs_stored_article *articles;
    size_t n;
    bool found;
    int64_t story, days[2];
    OK(gs_source_insert(db, &a, err), *err);
    OK(gs_source_insert(db, &b, err), *err);
    OK(gs_source_insert(db, &c, err), *err);
    cr_expect_eq(gs_source_insert(db, &c, err), GS_EINVAL);
    OK(gs_source_find(db, "tass", arena, &out, &found, err), *err);
    cr_expect(found && out.id == a.id && out.interval_s == 300 && out.backfilled_at == 0 && out.failures == 0);
    cr_expect(gs_span_eq(out.secret, gs_span_of("s3")));
    cr_expect_str_eq(out.state, "active");
    cr_expect_str_eq(out.settings, "{}");
    OK(gs_source_due(db, 49, 10, arena, &list, &n, err), *err);
    cr_expect(n == 1 && list[0].id == a.id); /* never asked yet */
    OK(gs_source_due(db, 50, 10, arena, &list, &n, err), *err);
    cr_expect(n == 2 && list[1].id == b.id);
    out.state = "removed";
    OK(gs_source_update(db, &out, err), *err);
    OK(gs_source_find(db, "tass", arena, &out, &found, err), *err);
    cr_expect_not(found);
    OK(gs_source_all(db, arena, &list, &n, err), *err);
    cr_expect(n == 2 && strcmp(list[0].name, "afp") == 0);
    a.id = 0;
    OK(gs_source_insert(db, &a, err), *err); /* the name is free again */
    OK(gs_story_insert(db, 7, &story, err), *err);
    OK(gs_story_touch(db, story, 9, err), *err);
    for (int i = 0; i < 3; i++) {
        char uri[8];
        snprintf(uri, sizeof(uri), "%d", i);
        stored_text t = { .uri = uri, .text = "x y", .at = 10 + i, .source_id = b.id, .story_id = story };
        OK(stored_insert(db, &t, err), *err);
    }
    OK(gs_story_articles(db, story, 2, arena, &articles, &n, err), *err);
    cr_expect(n == 2 && articles[1].source_id == b.id);
    OK(gs_source_days(db, b.id, 11, days, 2, err), *err);
    cr_expect(days[0] == 2 && days[1] == 0); /* up to now, not what comes later */
    OK(gs_source_days(db, b.id, 86400000 + 11, days, 2, err), *err);
    cr_expect(days[0] == 1 && days[1] == 2);
    OK(gs_source_quiet(db, arena, &list, &n, err), *err);
    cr_expect_eq(n, 0);
    a.quiet_since = 5;
    a.state = "removed";
    OK(gs_source_update(db, &a, err), *err);
    OK(gs_source_quiet(db, arena, &list, &n, err), *err);
    cr_expect(n == 1 && list[0].id == a.id);
}

Test(store_source, rows)
{
    stored_test(work);
}
