/* Endpoints and the outbox. */
#include "stored.h"

static gs_delivery_row make(int64_t endpoint, const char *id, int64_t due)
{
    return (gs_delivery_row){ .message_id = id, .endpoint_id = endpoint, .type = "alert.created", .due_at = due,
                              .created_at = 1, .body = gs_span_of("{\"a\":1}") };
}

static void work(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_endpoint_row hook = { .name = "hook", .kind = "webhook", .target = "https://h", .secret = gs_span_of("k") };
    gs_endpoint_row mail = { .name = "mail", .kind = "mail", .target = "a@b", .created_at = 1 }, endpoint, *endpoints;
    gs_delivery_row a, b, c, out, *list;
    size_t n;
    bool found, more;
    OK(gs_endpoint_insert(db, &hook, err), *err);
    OK(gs_endpoint_insert(db, &mail, err), *err);
    a = make(hook.id, "msg_a", 10);
    b = make(hook.id, "msg_b", 20);
    c = make(mail.id, "msg_c", 5);
    OK(gs_delivery_insert(db, &a, err), *err);
    OK(gs_delivery_insert(db, &b, err), *err);
    OK(gs_delivery_insert(db, &c, err), *err);
    OK(gs_delivery_due(db, 10, 9, arena, &list, &n, err), *err);
    cr_expect(n == 2 && list[0].id == c.id && list[1].id == a.id && !list[0].body.ptr);
    OK(gs_delivery_due(db, 20, 9, arena, &list, &n, err), *err);
    cr_expect(n == 2 && list[1].id == a.id); /* one an endpoint, the longest due */
    mail.throttled_until = 15;
    OK(gs_endpoint_update(db, &mail, err), *err);
    OK(gs_delivery_due(db, 10, 9, arena, &list, &n, err), *err);
    cr_expect_eq(n, 1);
    a.state = "done";
    a.attempts = 1;
    a.last_status = 204;
    OK(gs_delivery_update(db, &a, err), *err);
    OK(gs_delivery_get(db, a.id, arena, &out, &found, err), *err);
    cr_expect(found && out.body.len == 7 && out.last_status == 204);
    OK(gs_delivery_replay(db, a.id, 30, arena, &out, &found, err), *err);
    cr_expect(found && out.id > c.id && out.replay_of == a.id && out.attempts == 0 && strcmp(out.state, "due") == 0);
    cr_expect_str_eq(out.message_id, "msg_a");
    OK(gs_delivery_replay(db, 999, 30, arena, &out, &found, err), *err);
    cr_expect_not(found);
    OK(gs_delivery_kill(db, hook.id, 40, "410 Gone", err), *err);
    OK(gs_delivery_list(db, &(gs_delivery_query){ .state = "dead", .limit = 1 }, arena, &list, &n, &more, err), *err);
    cr_expect(n == 1 && more && list[0].replay_of == a.id && !list[0].body.ptr);
    cr_expect_str_eq(list[0].last_error, "410 Gone");
    OK(gs_delivery_list(db, &(gs_delivery_query){ .endpoint_id = mail.id, .limit = 9 }, arena, &list, &n, &more, err),
       *err);
    cr_expect(n == 1 && !more);
    hook.state = "disabled";
    OK(gs_endpoint_update(db, &hook, err), *err);
    OK(gs_endpoint_find(db, "hook", arena, &endpoint, &found, err), *err);
    cr_expect(found && strcmp(endpoint.state, "disabled") == 0 && gs_span_eq(endpoint.secret, gs_span_of("k")));
    mail.state = "removed";
    OK(gs_endpoint_update(db, &mail, err), *err);
    OK(gs_endpoint_all(db, arena, &endpoints, &n, err), *err);
    cr_expect_eq(n, 1);
    OK(gs_delivery_due(db, 1000, 9, arena, &list, &n, err), *err);
    cr_expect_eq(n, 0); /* nobody is told that is not active */
}

Test(store_delivery, rows)
{
    stored_test(work);
}
