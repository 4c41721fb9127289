/* An article was taken back or closed: what was told of its alerts is written anew, without it. Messages that wait keep
 * their ids; those that were sent cannot be called back, but are not sent again as they were. */
#include "desk/internal.h"

#include <stdlib.h>
#include <string.h>

static gs_status view_of(const gs_telling *t, int64_t alert_id, gs_alert_view *out, bool *found, gs_error *err)
{
    gs_alert_row alert;
    gs_status status = gs_alert_get(t->db, alert_id, t->arena, &alert, found, err);
    return status == GS_OK && *found ? gs_desk_alert_view(t->desk, t->db, &alert, t->arena, out, err) : status;
}

/* --- Events --- */

static gs_status retell_event(const gs_telling *t, const gs_alert_view *view, const gs_event_row *event, gs_error *err)
{
    gs_buf body = { 0 };
    gs_status status = gs_event_put(view, event->type, event->at, &body, err);
    if (status == GS_OK)
        status = gs_event_set_data(t->db, event->id, body.ptr, err);
    gs_buf_done(&body);
    return status;
}

/* --- Deliveries --- */

/* The alerts of a digest, by ",1,2,". */
static gs_status views_of(const gs_telling *t, const char *alerts, gs_alert_view **out, size_t *n, gs_error *err)
{
    size_t most = 0;
    for (const char *p = alerts; *p; p++)
        most += *p == ',';
    gs_alert_view *views = gs_arena_array(t->arena, most + 1, sizeof(*views));
    gs_status status = views ? GS_OK : gs_fail_nomem(err);
    *n = 0;
    for (const char *p = alerts; status == GS_OK && *p == ',' && p[1];) {
        char *end;
        bool found = false;
        int64_t id = strtoll(p + 1, &end, 10);
        status = view_of(t, id, &views[*n], &found, err);
        *n += found;
        p = end;
    }
    *out = views;
    return status;
}

static gs_status retell_delivery(const gs_telling *t, const gs_alert_view *view, const gs_delivery_row *delivery,
                                 gs_error *err)
{
    gs_endpoint_row endpoint;
    gs_alert_view *views = NULL;
    gs_message m = { .views = view, .n = 1, .type = delivery->type, .id = delivery->message_id, .endpoint = &endpoint };
    bool found;
    gs_buf body = { 0 };
    gs_status status = gs_endpoint_get(t->db, delivery->endpoint_id, t->arena, &endpoint, &found, err);
    if (status == GS_OK && delivery->alerts) {
        status = views_of(t, delivery->alerts, &views, &m.n, err);
        m.views = views;
    }
    if (status == GS_OK && found && m.n)
        status = gs_message_put(t, &m, &body, err);
    if (status == GS_EINVAL)
        status = GS_OK; /* no mail can be sent any more: nothing is in its place */
    if (status == GS_OK)
        status = gs_delivery_set_body(t->db, delivery->id, gs_buf_span(&body), err);
    gs_buf_done(&body);
    return status;
}

static gs_status retell_alert(gs_telling *t, int64_t alert_id, gs_error *err)
{
    gs_alert_view view;
    gs_event_row *events;
    gs_delivery_row *deliveries;
    size_t n_events = 0, n_deliveries = 0;
    bool found;
    gs_status status = view_of(t, alert_id, &view, &found, err);
    if (status != GS_OK || !found)
        return status;
    status = gs_rule_read(t->db, view.rule_id, t->arena, &t->rule, err);
    if (status == GS_OK)
        status = gs_event_of_alert(t->db, alert_id, t->arena, &events, &n_events, err);
    for (size_t i = 0; status == GS_OK && i < n_events; i++)
        status = retell_event(t, &view, &events[i], err);
    if (status == GS_OK)
        status = gs_delivery_of_alert(t->db, alert_id, t->arena, &deliveries, &n_deliveries, err);
    for (size_t i = 0; status == GS_OK && i < n_deliveries; i++)
        status = retell_delivery(t, &view, &deliveries[i], err);
    return status;
}

gs_status gs_retell(gs_desk *desk, gs_db *db, int64_t article_id, int64_t now, gs_error *err)
{
    gs_telling t = { .desk = desk, .db = db, .arena = &desk->scratch, .now = now };
    gs_alert_article *rows;
    size_t n = 0;
    gs_status status = gs_alert_articles_of(db, article_id, t.arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        status = retell_alert(&t, rows[i].alert_id, err);
    return status;
}
