/* A message to try an endpoint with: in the form of its kind, signed and sent as alerts are. */
#include "desk/internal.h"

#include <string.h>

#include "report/report.h"

static const char words[] = "This is a test message. Alerts will arrive here in the same way.";

const gs_desk_options *gs_desk_options_of(const gs_desk *desk)
{
    return &desk->options;
}

static gs_status put_mail(gs_desk *desk, const gs_endpoint_row *endpoint, const char *id, int64_t now, gs_buf *out,
                          gs_error *err)
{
    const gs_desk_options *o = &desk->options;
    if (!o->mail_from)
        return gs_fail(err, GS_EINVAL, NULL, 0, "no address to send mail from is configured");
    gs_mail_head head = { .from = o->mail_from, .from_name = o->mail_from_name, .to = endpoint->target,
                          .desk = desk->id, .message_id = id, .at = now, .endpoint_id = endpoint->id };
    return gs_mail_notice(&head, "Test", words, out, err);
}

static gs_status put_hook(const gs_endpoint_row *endpoint, int64_t now, gs_buf *out, gs_error *err)
{
    gs_buf data = { 0 };
    gs_buf_puts(&data, "{\"endpoint\":\"");
    gs_escape_json_bytes(&data, gs_span_of(endpoint->name));
    gs_buf_printf(&data, "\",\"text\":\"%s\"}", words);
    gs_status status = data.failed ? gs_fail_nomem(err)
                                   : gs_webhook_other("endpoint.test", now, gs_buf_span(&data), out, err);
    gs_buf_done(&data);
    return status;
}

static gs_status put_body(gs_desk *desk, const gs_endpoint_row *endpoint, const char *id, int64_t now, gs_buf *out,
                          gs_error *err)
{
    if (strcmp(endpoint->kind, "mail") == 0)
        return put_mail(desk, endpoint, id, now, out, err);
    if (strcmp(endpoint->kind, "webhook") == 0)
        return put_hook(endpoint, now, out, err);
    gs_buf_printf(out, "{\"text\":\"%s\"}", words); /* both kinds of chat read that */
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}

gs_status gs_desk_test_endpoint(gs_desk *desk, gs_db *db, const gs_endpoint_row *endpoint, int64_t now,
                                gs_delivery_row *out, gs_error *err)
{
    char id[GS_WEBHOOK_ID];
    unsigned char random[16];
    gs_buf body = { 0 };
    if (!gs_random_bytes(random, sizeof(random)))
        return gs_fail(err, GS_EIO, NULL, 0, "no random bytes");
    gs_webhook_id(random, id);
    gs_status status = put_body(desk, endpoint, id, now, &body, err);
    gs_delivery_row row = { .message_id = id, .endpoint_id = endpoint->id, .type = "endpoint.test",
                            .body = gs_buf_span(&body), .state = "due", .due_at = now, .created_at = now };
    if (status == GS_OK)
        status = gs_delivery_insert(db, &row, err);
    gs_buf_done(&body);
    if (status == GS_OK)
        *out = (gs_delivery_row){ .id = row.id, .endpoint_id = endpoint->id, .due_at = now, .created_at = now };
    return status;
}
