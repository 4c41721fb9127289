/* Alerts with their articles, events, digests. */
#include "stored.h"

static gs_alert_row make(int64_t rule, const char *key, int64_t at)
{
    return (gs_alert_row){ .rule_id = rule, .kind = "labels", .key = key, .state = "open", .revision = 1,
                           .created_at = at, .updated_at = at, .notify_at = at + 60, .paged = true, .data = "{}" };
}

static void alerts(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_rule_row rule = { .name = "r", .body = "{}", .created_at = 1 };
    gs_alert_row a = make(1, "story:1", 10), b = make(1, "story:2", 20), out, *list;
    gs_alert_article *held;
    stored_text text = { .uri = "u", .text = "It was denied.", .at = 1 };
    size_t n;
    bool found, more;
    OK(gs_rule_insert(db, &rule, err), *err);
    OK(stored_insert(db, &text, err), *err);
    OK(gs_alert_insert(db, &a, err), *err);
    OK(gs_alert_insert(db, &b, err), *err);
    cr_expect_eq(gs_alert_insert(db, &(gs_alert_row){ .rule_id = 1, .kind = "labels", .key = "story:1", .state = "open",
                                                      .data = "{}" }, err), GS_EINVAL);
    OK(gs_alert_find(db, 1, "story:2", arena, &out, &found, err), *err);
    cr_expect(found && out.id == b.id && out.paged && out.notified_at == 0 && !out.held);
    OK(gs_alert_due(db, 70, 10, arena, &list, &n, err), *err);
    cr_expect(n == 1 && list[0].id == a.id);
    a.notify_at = 0;
    a.state = "retracted";
    OK(gs_alert_update(db, &a, err), *err);
    OK(gs_alert_due(db, 80, 10, arena, &list, &n, err), *err);
    cr_expect(n == 1 && list[0].id == b.id);
    OK(gs_alert_article_put(db, &(gs_alert_article){ a.id, text.id, 1, 10, 0, "[]", 0, 10 }, err), *err);
    OK(gs_alert_article_put(db, &(gs_alert_article){ a.id, text.id, 1, 10, 12, "[1]", 1, 12 }, err), *err);
    OK(gs_alert_articles(db, a.id, 5, 15, arena, &held, &n, err), *err);
    cr_expect(n == 1 && held[0].left_at == 12);
    OK(gs_alert_articles_of(db, text.id, arena, &held, &n, err), *err);
    cr_expect(n == 1 && held[0].alert_id == a.id);
    OK(gs_alert_list(db, &(gs_alert_query){ .limit = 1 }, arena, &list, &n, &more, err), *err);
    cr_expect(n == 1 && more && list[0].id == b.id);
    OK(gs_alert_list(db, &(gs_alert_query){ .limit = 1, .before = b.id }, arena, &list, &n, &more, err), *err);
    cr_expect(n == 1 && !more && list[0].id == a.id);
    OK(gs_alert_list(db, &(gs_alert_query){ .state = "retracted", .kind = "labels", .rule_id = 1, .article_id = text.id,
                                            .since = 10, .limit = 9 }, arena, &list, &n, &more, err), *err);
    cr_expect(n == 1 && list[0].id == a.id);
    OK(gs_alert_list(db, &(gs_alert_query){ .story_id = 5, .limit = 9 }, arena, &list, &n, &more, err), *err);
    cr_expect_eq(n, 0);
}

Test(store_alert, rows)
{
    stored_test(alerts);
}

/* Of thousands the first and the latest are read; the others are counted, and found a page at a time. */
static void many_articles(gs_db *db, gs_arena *arena, gs_error *err)
{
    enum { MANY = 40 };
    gs_alert_row a = make(1, "all", 1);
    gs_alert_article *held;
    gs_alert_counts counts;
    stored_text text = { .text = "It was denied.", .at = 1 };
    size_t n, n_read = 0;
    bool more = true;
    OK(gs_rule_insert(db, &(gs_rule_row){ .name = "r", .body = "{}", .created_at = 1 }, err), *err);
    OK(gs_alert_insert(db, &a, err), *err);
    OK(gs_alert_counts_of(db, a.id, &counts, err), *err);
    cr_expect(counts.articles == 0 && counts.sentences == 0 && counts.last_joined_at == 0);
    for (int i = 1; i <= MANY; i++) {
        char uri[8];
        snprintf(uri, sizeof(uri), "%d", i);
        text.uri = uri;
        OK(stored_insert(db, &text, err), *err);
        gs_alert_article row = { a.id, text.id, 1, 100 + i, i == 7 ? 500 : 0, "[]", 2, i == 7 ? 500 : 100 + i };
        OK(gs_alert_article_put(db, &row, err), *err);
    }
    OK(gs_alert_counts_of(db, a.id, &counts, err), *err);
    cr_expect(counts.articles == MANY && counts.standing == MANY - 1 && counts.sentences == 2 * (MANY - 1));
    cr_expect_eq(counts.last_joined_at, 100 + MANY);
    OK(gs_alert_articles(db, a.id, 2, 3, arena, &held, &n, err), *err);
    cr_assert_eq(n, 5);
    cr_expect(held[0].article_id == 1 && held[1].article_id == 2);
    cr_expect(held[2].left_at == 500 && held[3].article_id == MANY - 1 && held[4].article_id == MANY);
    for (int64_t before = 0; more; before = held[n - 1].article_id) {
        OK(gs_alert_articles_page(db, a.id, before, 15, arena, &held, &n, &more, err), *err);
        cr_assert_gt(n, 0);
        cr_expect(before == 0 || held[0].article_id == before - 1);
        n_read += n;
    }
    cr_expect_eq(n_read, MANY);
}

Test(store_alert, many_articles)
{
    stored_test(many_articles);
}

static void events(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_event_row *list;
    size_t n;
    int64_t lowest, highest;
    gs_retained gone;
    OK(gs_event_range(db, &lowest, &highest, err), *err);
    cr_expect(lowest == 0 && highest == 0);
    for (int i = 1; i <= 5; i++) {
        gs_event_row e = { .at = i, .type = "alert.created", .rule_id = i % 2 + 1, .alert_id = i == 5 ? 0 : i, .data = "{}" };
        OK(gs_event_insert(db, &e, err), *err);
        cr_expect_eq(e.id, i);
    }
    OK(gs_event_after(db, 2, 0, 2, arena, &list, &n, err), *err);
    cr_expect(n == 2 && list[0].id == 3 && list[1].id == 4);
    OK(gs_event_after(db, 2, 1, 9, arena, &list, &n, err), *err);
    cr_expect(n == 1 && list[0].id == 4);
    OK(gs_event_newest(db, 2, 9, arena, &list, &n, err), *err);
    cr_expect(n == 2 && list[0].id == 3);
    OK(gs_retention_run(db, &(gs_retention){ .events_before = 4 }, &gone, err), *err);
    OK(gs_event_range(db, &lowest, &highest, err), *err);
    cr_expect(gone.events == 3 && lowest == 4 && highest == 5);
    OK(gs_retention_run(db, &(gs_retention){ .events_before = 40 }, &gone, err), *err);
    OK(gs_event_range(db, &lowest, &highest, err), *err);
    cr_expect(lowest == 6 && highest == 5);
}

Test(store_alert, events)
{
    stored_test(events);
}

static void digests(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_digest_sum *sums;
    gs_digest_item *items;
    size_t n;
    for (int i = 1; i <= 3; i++) {
        gs_alert_row a = make(0, i == 1 ? "a" : i == 2 ? "b" : "c", i);
        OK(gs_alert_insert(db, &a, err), *err);
        OK(gs_digest_add(db, &(gs_digest_item){ 1, i == 3 ? 2 : 1, a.id, 10 * i }, err), *err);
    }
    OK(gs_digest_add(db, &(gs_digest_item){ 1, 1, 1, 99 }, err), *err); /* in already */
    OK(gs_digest_sums(db, arena, &sums, &n, err), *err);
    cr_expect(n == 2 && sums[0].n == 2 && sums[0].oldest_at == 10 && sums[1].rule_id == 2);
    OK(gs_digest_items(db, 1, 1, 9, arena, &items, &n, err), *err);
    cr_expect(n == 2 && items[1].alert_id == 2);
    OK(gs_digest_clear(db, &(gs_digest_item){ 1, 1, INT64_MAX, 10 }, err), *err);
    OK(gs_digest_items(db, 1, 1, 9, arena, &items, &n, err), *err);
    cr_expect(n == 1 && items[0].alert_id == 2);
}

Test(store_alert, digests)
{
    stored_test(digests);
}
