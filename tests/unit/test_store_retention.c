/* What is old goes with all that is its own; what an alert holds, or what is still due, stays. */
#include "stored.h"

static void fill(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_alert_row alert = { .rule_id = 0, .kind = "labels", .key = "k", .state = "open", .revision = 1, .created_at = 5,
                           .updated_at = 5, .data = "{}" };
    gs_endpoint_row hook = { .name = "hook", .kind = "webhook", .target = "https://h" };
    (void)arena;
    for (int i = 1; i <= 10; i++) {
        char uri[8];
        snprintf(uri, sizeof(uri), "%d", i);
        stored_text text = { .uri = uri, .text = "They denied the claim.", .at = i, .max = { 0, .9 } };
        OK(stored_insert(db, &text, err), *err);
        OK(gs_rule_match_put(db, &(gs_rule_match){ 1, i, text.id, 0, "en", 1, 1, "[]" }, err), *err);
    }
    OK(gs_alert_insert(db, &alert, err), *err);
    OK(gs_alert_article_put(db, &(gs_alert_article){ alert.id, 3, 3, 5, 0, "[]", 0, 5 }, err), *err);
    OK(gs_endpoint_insert(db, &hook, err), *err);
    for (int i = 0; i < 3; i++) {
        gs_delivery_row d = { .message_id = "m", .endpoint_id = hook.id, .alert_id = i == 2 ? alert.id : 0,
                              .type = "t", .created_at = 1, .due_at = 1, .state = i == 0 ? "done" : "due" };
        OK(gs_delivery_insert(db, &d, err), *err);
    }
}

static size_t n_found(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_search_hit *hits;
    size_t n = 0;
    bool more;
    OK(gs_search_run(db, &(gs_search){ .q = "claim", .label = -1, .limit = 99 }, arena, &hits, &n, &more, err), *err);
    return n;
}

static void run_slices(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_retained gone;
    gs_rule_match *matches;
    gs_delivery_row *list;
    size_t n;
    bool more;
    gs_retention old = { .articles_before = 8, .alerts_before = 8, .events_before = 8, .slice = 4 };
    OK(gs_retention_run(db, &old, &gone, err), *err);
    cr_expect(gone.articles == 4 && gone.alerts == 0 && gone.deliveries == 1 && gone.more);
    OK(gs_retention_run(db, &old, &gone, err), *err);
    cr_expect(gone.articles == 2 && !gone.more);
    OK(gs_rule_match_list(db, 1, 0, 0, arena, &matches, &n, err), *err);
    cr_expect_eq(n, 4);
    OK(gs_delivery_list(db, &(gs_delivery_query){ .limit = 9 }, arena, &list, &n, &more, err), *err);
    cr_expect_eq(n, 2);
    for (size_t i = 0; i < n; i++) { /* told: the alert may go, and with it the article */
        list[i].state = "done";
        OK(gs_delivery_update(db, &list[i], err), *err);
    }
    OK(gs_retention_run(db, &old, &gone, err), *err);
    cr_expect(gone.alerts == 1 && gone.deliveries == 2 && gone.articles == 1);
}

static void look(gs_db *db, gs_arena *arena, gs_error *err)
{
    cr_expect_eq(n_found(db, arena, err), 3);
}

Test(store_retention, slices)
{
    gs_store *store = stored_new();
    gs_buf faults = { 0 };
    gs_error err = { 0 };
    stored_in_write(store, fill);
    stored_in_write(store, run_slices);
    stored_in_read(store, look);
    OK(gs_store_check(store, &faults, NULL, &err), err);
    cr_expect_eq(faults.len, 0, "%.*s", (int)faults.len, faults.ptr);
    gs_buf_done(&faults);
    stored_end(store);
}
