/* Tokens, the audit trail, kept answers, and what the desk knows of itself. */
#include "stored.h"

static void work(gs_db *db, gs_arena *arena, gs_error *err)
{
    gs_token_row token = { .name = "ann", .role = "editor", .hash = { 1, 2 }, .created_at = 1 }, *tokens;
    gs_idempotency_row kept = { .who = "ann", .key = "k", .status = 201, .at = 5, .body = gs_span_of("{}") };
    gs_audit_row *rows;
    gs_span value;
    int64_t number = 0;
    size_t n;
    bool found;
    OK(gs_token_insert(db, &token, err), *err);
    OK(gs_token_find(db, token.hash, arena, &token, &found, err), *err);
    cr_expect(found && token.last_used_at == 0 && token.hash[1] == 2);
    OK(gs_token_used(db, token.id, 8, err), *err);
    OK(gs_token_revoke(db, token.id, 9, &found, err), *err);
    cr_expect(found);
    OK(gs_token_revoke(db, token.id, 10, &found, err), *err);
    cr_expect_not(found);
    OK(gs_token_all(db, arena, &tokens, &n, err), *err);
    cr_expect(n == 1 && tokens[0].revoked_at == 9 && tokens[0].last_used_at == 8);
    for (int i = 1; i <= 3; i++)
        OK(gs_audit_insert(db, &(gs_audit_row){ .at = i, .who = "ann", .action = "rule.create", .object = "r" }, err), *err);
    OK(gs_audit_list(db, 0, 2, arena, &rows, &n, err), *err);
    cr_expect(n == 2 && rows[0].at == 3);
    OK(gs_audit_list(db, rows[1].id, 2, arena, &rows, &n, err), *err);
    cr_expect(n == 1 && rows[0].at == 1 && !rows[0].detail);
    OK(gs_idempotency_put(db, &kept, err), *err);
    OK(gs_idempotency_get(db, "ann", "k", arena, &kept, &found, err), *err);
    cr_expect(found && kept.status == 201 && kept.body.len == 2);
    OK(gs_idempotency_get(db, "bob", "k", arena, &kept, &found, err), *err);
    cr_expect_not(found);
    OK(gs_meta_get(db, "id", arena, &value, &found, err), *err);
    cr_expect_not(found);
    OK(gs_meta_put(db, "id", gs_span_of("abc"), err), *err);
    OK(gs_meta_put(db, "id", (gs_span){ "\0x", 2 }, err), *err);
    OK(gs_meta_get(db, "id", arena, &value, &found, err), *err);
    cr_expect(found && value.len == 2 && value.ptr[1] == 'x');
    OK(gs_meta_put_int(db, "clock", 1234567890123, err), *err);
    OK(gs_meta_get_int(db, "clock", &number, &found, err), *err);
    cr_expect(found && number == 1234567890123);
}

Test(store_meta, rows)
{
    stored_test(work);
}
