/* Telling of alerts, inside writes: an event for feeds and streams at once, and deliveries to the rule's channels when
 * group_wait, repeat_interval and quiet hours allow. A delivery is a row before it is an attempt, so that a crash
 * repeats it and never loses it. */
#include "desk/internal.h"

#include <stdio.h>
#include <string.h>

enum { DUE_AT_ONCE = 200, DIGEST_ALERTS = 200 };

static const char *list_alerts(const gs_telling *t, const gs_message *m)
{
    gs_buf list = { 0 };
    gs_buf_putc(&list, ',');
    for (size_t i = 0; i < m->n; i++)
        gs_buf_printf(&list, "%lld,", (long long)m->views[i].id);
    const char *copy = list.failed ? NULL : gs_arena_copy(t->arena, gs_buf_span(&list));
    gs_buf_done(&list);
    return copy;
}

static gs_status deliver(const gs_telling *t, gs_message *m, gs_error *err)
{
    char id[GS_WEBHOOK_ID];
    unsigned char random[16];
    if (!gs_random_bytes(random, sizeof(random)))
        return gs_fail(err, GS_EIO, NULL, 0, "no random bytes");
    gs_webhook_id(random, id);
    m->id = id;
    gs_buf body = { 0 };
    gs_status status = gs_message_put(t, m, &body, err);
    if (status == GS_EINVAL) { /* nothing that could be sent: said once, and the others go on */
        gs_desk_say(t->desk, "endpoint", err ? err->message : m->endpoint->name);
        gs_buf_done(&body);
        return GS_OK;
    }
    bool digest = strcmp(m->type, "digest.ready") == 0;
    gs_delivery_row row = { .message_id = id, .endpoint_id = m->endpoint->id, .alert_id = digest ? 0 : m->views->id,
                            .type = m->type, .body = gs_buf_span(&body), .state = "due", .due_at = t->now,
                            .created_at = t->now, .alerts = digest ? list_alerts(t, m) : NULL };
    if (status == GS_OK && digest && !row.alerts)
        status = gs_fail_nomem(err);
    if (status == GS_OK)
        status = gs_delivery_insert(t->db, &row, err);
    gs_buf_done(&body);
    return status;
}

/* --- An alert --- */

static gs_status tell_channel(const gs_telling *t, const gs_alert_channel *channel, const gs_alert_row *alert,
                              const gs_alert_view *view, const char *type, gs_error *err)
{
    gs_endpoint_row endpoint;
    bool found;
    gs_status status = gs_endpoint_find(t->db, channel->endpoint, t->arena, &endpoint, &found, err);
    if (status != GS_OK || !found || strcmp(endpoint.state, "active") != 0)
        return status;
    if (channel->is_digest) {
        gs_digest_item item = { endpoint.id, alert->rule_id, alert->id, t->now };
        return gs_digest_add(t->db, &item, err);
    }
    gs_message m = { .views = view, .n = 1, .type = type, .endpoint = &endpoint };
    return alert->paged ? deliver(t, &m, err) : GS_OK;
}

static gs_status tell_channels(const gs_telling *t, gs_alert_row *alert, const gs_alert_view *view, gs_error *err)
{
    const char *type = strcmp(alert->state, "retracted") == 0 ? "alert.retracted"
                       : alert->notified_at                   ? "alert.updated"
                                                              : "alert.created";
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < t->rule->n_channels; i++)
        status = tell_channel(t, &t->rule->channels[i], alert, view, type, err);
    alert->notified_at = t->now;
    alert->notified_revision = alert->revision;
    alert->notify_at = 0;
    return status;
}

static int64_t when_to_tell(const gs_telling *t, const gs_alert_row *alert)
{
    gs_notice notice = { .created_at = alert->created_at, .updated_at = alert->updated_at,
                         .notified_at = alert->notified_at, .retracted = strcmp(alert->state, "retracted") == 0,
                         .told = alert->notified_revision == alert->revision };
    return gs_notify_at(t->desk->zones, t->rule, &notice);
}

static gs_status put_event(const gs_telling *t, const gs_alert_view *view, const char *type, gs_error *err)
{
    gs_buf body = { 0 };
    gs_status status = gs_event_put(view, type, t->now, &body, err);
    gs_event_row row = { .at = t->now, .type = type, .rule_id = view->rule_id, .alert_id = view->id,
                         .data = body.ptr };
    if (status == GS_OK)
        status = gs_event_insert(t->db, &row, err);
    gs_buf_done(&body);
    return status;
}

gs_status gs_tell(gs_desk *desk, gs_db *db, const gs_alert_rule *rule, gs_alert_row *alert, const char *type,
                  int64_t now, gs_error *err)
{
    gs_telling t = { .desk = desk, .db = db, .arena = &desk->scratch, .rule = rule, .now = now };
    gs_alert_view view;
    gs_status status = gs_desk_alert_view(desk, db, alert, t.arena, &view, err);
    if (status == GS_OK)
        status = put_event(&t, &view, type, err);
    if (status != GS_OK)
        return status;
    int64_t when = rule ? when_to_tell(&t, alert) : GS_NEVER;
    alert->notify_at = when == GS_NEVER ? 0 : when > now ? when : now;
    if (when <= now)
        status = tell_channels(&t, alert, &view, err);
    if (status == GS_OK) /* also where the commit fails after all: rarely, and what is done again counts again */
        gs_desk_count_alert(desk, alert->kind, type);
    return status == GS_OK ? gs_alert_update(db, alert, err) : status;
}

/* --- What is due --- */

/* One whose time was set earlier; its rule may have changed since, or gone. */
static gs_status tell_later(gs_telling *t, gs_alert_row *alert, gs_error *err)
{
    gs_alert_view view;
    gs_status status = gs_rule_read(t->db, alert->rule_id, t->arena, &t->rule, err);
    if (status != GS_OK)
        return status;
    int64_t when = !t->rule             ? GS_NEVER
                   : !t->rule->enabled ? t->now + GS_MINUTE /* it may be switched on again */
                                       : when_to_tell(t, alert);
    alert->notify_at = when == GS_NEVER ? 0 : when;
    if (when <= t->now) {
        status = gs_desk_alert_view(t->desk, t->db, alert, t->arena, &view, err);
        if (status == GS_OK)
            status = tell_channels(t, alert, &view, err);
    }
    return status == GS_OK ? gs_alert_update(t->db, alert, err) : status;
}

static const gs_alert_channel *digest_channel(const gs_alert_rule *rule, const char *endpoint)
{
    for (size_t i = 0; rule && i < rule->n_channels; i++)
        if (rule->channels[i].is_digest && strcmp(rule->channels[i].endpoint, endpoint) == 0)
            return &rule->channels[i];
    return NULL;
}

/* id 0: of a digest. */
static void say_untold(const gs_telling *t, int64_t id, const gs_error *why)
{
    char detail[240];
    snprintf(detail, sizeof(detail), "%s %lld cannot be told: %.180s", id ? "alert" : "digest of rule",
             (long long)(id ? id : t->rule ? t->rule->id : 0), why->message);
    gs_desk_say(t->desk, "alert", detail);
}

/* *found false: it is gone, or cannot be read, which holds up no other. */
static gs_status view_of_item(const gs_telling *t, const gs_digest_item *item, gs_alert_view *out, bool *found,
                              gs_error *err)
{
    gs_alert_row alert;
    gs_error why = { 0 };
    gs_status status = gs_alert_get(t->db, item->alert_id, t->arena, &alert, found, err);
    if (status != GS_OK || !*found)
        return status;
    status = gs_desk_alert_view(t->desk, t->db, &alert, t->arena, out, &why);
    *found = status == GS_OK;
    if (status == GS_EFORMAT) {
        say_untold(t, alert.id, &why);
        return GS_OK;
    }
    if (status != GS_OK && err)
        *err = why;
    return status;
}

static gs_status send_digest(const gs_telling *t, const gs_digest_sum *sum, const gs_endpoint_row *endpoint,
                             gs_error *err)
{
    gs_digest_item *items;
    size_t n, used = 0;
    gs_status status = gs_digest_items(t->db, sum->endpoint_id, sum->rule_id, DIGEST_ALERTS, t->arena, &items, &n, err);
    if (status != GS_OK || !n)
        return status;
    gs_alert_view *views = gs_arena_array(t->arena, n, sizeof(*views));
    if (!views)
        return gs_fail_nomem(err);
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        bool found;
        status = view_of_item(t, &items[i], &views[used], &found, err);
        used += found;
    }
    gs_message m = { .views = views, .n = used, .type = "digest.ready", .endpoint = endpoint };
    if (status == GS_OK && used)
        status = deliver(t, &m, err);
    return status == GS_OK ? gs_digest_clear(t->db, &items[n - 1], err) : status;
}

static gs_status clear_digest(const gs_telling *t, const gs_digest_sum *sum, gs_error *err)
{
    return gs_digest_clear(t->db, &(gs_digest_item){ sum->endpoint_id, sum->rule_id, INT64_MAX, INT64_MAX }, err);
}

static gs_status look_at_digest(gs_telling *t, const gs_digest_sum *sum, gs_error *err)
{
    gs_endpoint_row endpoint;
    bool found;
    gs_status status = gs_rule_read(t->db, sum->rule_id, t->arena, &t->rule, err);
    if (status == GS_OK)
        status = gs_endpoint_get(t->db, sum->endpoint_id, t->arena, &endpoint, &found, err);
    if (status != GS_OK)
        return status;
    const gs_alert_channel *channel = found ? digest_channel(t->rule, endpoint.name) : NULL;
    if (!channel || strcmp(endpoint.state, "active") != 0)
        return clear_digest(t, sum, err); /* nobody waits for it any more */
    int64_t when = gs_digest_at(t->desk->zones, channel, &t->rule->quiet, (unsigned)sum->n, sum->oldest_at, t->now);
    return when <= t->now ? send_digest(t, sum, &endpoint, err) : GS_OK;
}

/* One alert or digest that is due; what cannot be told holds up no other. */
typedef struct due {
    gs_telling *t;
    gs_alert_row *alert;
    const gs_digest_sum *sum;
} due;

static gs_status tell_one(gs_db *db, void *context, gs_error *err)
{
    due *d = context;
    (void)db;
    return d->alert ? tell_later(d->t, d->alert, err) : look_at_digest(d->t, d->sum, err);
}

/* It would be due again at once, and for ever: it is said once, and left. */
static gs_status give_up(const due *d, const gs_error *why, gs_error *err)
{
    gs_alert_row *alert = d->alert;
    say_untold(d->t, alert ? alert->id : 0, why);
    if (!alert)
        return clear_digest(d->t, d->sum, err);
    alert->notify_at = 0;
    return gs_alert_update(d->t->db, alert, err);
}

static gs_status tell_or_give_up(due *d, gs_error *err)
{
    gs_error why = { 0 };
    gs_alert_row was = d->alert ? *d->alert : (gs_alert_row){ 0 };
    gs_status status = gs_db_savepoint(d->t->db, tell_one, d, &why);
    if (status == GS_OK)
        return GS_OK;
    if (status == GS_EIO || status == GS_ENOMEM) { /* all will fail */
        if (err)
            *err = why;
        return status;
    }
    if (d->alert)
        *d->alert = was;
    return give_up(d, &why, err);
}

gs_status gs_tell_due(gs_desk *desk, gs_db *db, int64_t now, gs_error *err)
{
    gs_telling t = { .desk = desk, .db = db, .arena = &desk->scratch, .now = now };
    gs_alert_row *alerts;
    gs_digest_sum *sums;
    size_t n;
    gs_arena_reset(t.arena);
    gs_status status = gs_alert_due(db, now, DUE_AT_ONCE, t.arena, &alerts, &n, err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        status = tell_or_give_up(&(due){ .t = &t, .alert = &alerts[i] }, err);
    if (status == GS_OK)
        status = gs_digest_sums(db, t.arena, &sums, &n, err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        status = tell_or_give_up(&(due){ .t = &t, .sum = &sums[i] }, err);
    return status;
}
