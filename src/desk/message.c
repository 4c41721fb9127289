/* The body of a message about alerts, in the form that its endpoint takes, and of an event, which is a webhook's. */
#include "desk/internal.h"

#include <string.h>

static gs_status put_mail(const gs_telling *t, const gs_message *m, gs_buf *out, gs_error *err)
{
    const gs_desk_options *o = &t->desk->options;
    gs_mail_head head = { .from = o->mail_from, .from_name = o->mail_from_name, .to = m->endpoint->target,
                          .desk = t->desk->id, .message_id = m->id, .at = t->now,
                          .link_key = gs_desk_link_key(t->desk), .link_until = t->now + 30 * (int64_t)GS_DAY,
                          .endpoint_id = m->endpoint->id };
    if (!o->mail_from)
        return gs_fail(err, GS_EINVAL, NULL, 0, "no address to send mail from is configured");
    return strcmp(m->type, "digest.ready") == 0
               ? gs_mail_digest(&head, m->views, m->n, t->rule ? t->rule->name : NULL, out, err)
               : gs_mail_alert(&head, m->views, out, err);
}

gs_status gs_event_put(const gs_alert_view *view, const char *type, int64_t at, gs_buf *out, gs_error *err)
{
    gs_status status = gs_webhook_body(view, type, at, out, err);
    gs_buf_putc(out, '\0');
    return status == GS_OK && out->failed ? gs_fail_nomem(err) : status;
}

gs_status gs_message_put(const gs_telling *t, const gs_message *m, gs_buf *out, gs_error *err)
{
    const char *kind = m->endpoint->kind, *rule = t->rule ? t->rule->name : NULL;
    bool digest = strcmp(m->type, "digest.ready") == 0;
    if (strcmp(kind, "mail") == 0)
        return put_mail(t, m, out, err);
    if (strcmp(kind, "slack") == 0)
        return digest ? gs_slack_digest(m->views, m->n, rule, out, err) : gs_slack_body(m->views, out, err);
    if (strcmp(kind, "mattermost") == 0)
        return digest ? gs_mattermost_digest(m->views, m->n, rule, out, err) : gs_mattermost_body(m->views, out, err);
    return digest ? gs_webhook_digest(m->views, m->n, rule, t->now, out, err)
                  : gs_webhook_body(m->views, m->type, t->now, out, err);
}
