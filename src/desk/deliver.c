/* The outbox's threads. A delivery that is due is tried, what came of it is written, and the next time is set by
 * src/alert/retry.c. One endpoint has one attempt at a time, in the order in which its deliveries are due, so that one
 * that is slow or down holds no more than one thread, and what an editor reads is in order. Nothing is forgotten by a
 * crash between an attempt and its row: it is tried again under the same id. */
#include "desk/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/report.h"

enum { LOOK_EVERY = 1000, AT_ONCE = 64, NAP_S = 10 };

typedef struct sender {
    gs_desk *desk;
    gs_crew *crew;
    int place;
    gs_net *net;
    gs_arena arena;
    gs_delivery_row delivery; /* at hand */
    gs_endpoint_row endpoint;
    gs_outcome outcome;
    long status;
    int64_t retry_after, now;
    char why[200];
    bool was_disabled;
} sender;

/* --- The next one --- */

typedef struct choice {
    sender *s;
    int64_t delivery, endpoint; /* 0: none */
    bool found;
} choice;

static gs_status choose(gs_db *db, void *context, gs_error *err)
{
    choice *c = context;
    gs_delivery_row *rows;
    size_t n;
    gs_status status = gs_delivery_due(db, c->s->now, AT_ONCE, &c->s->arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && !c->delivery && i < n; i++)
        if (gs_crew_claim(c->s->crew, c->s->place, rows[i].endpoint_id)) {
            c->delivery = rows[i].id;
            c->endpoint = rows[i].endpoint_id;
        }
    return status;
}

/* Once more, as what was read before the claim may be done by now. */
static gs_status take(gs_db *db, void *context, gs_error *err)
{
    choice *c = context;
    sender *s = c->s;
    bool is_there;
    gs_status status = gs_delivery_get(db, c->delivery, &s->arena, &s->delivery, &is_there, err);
    if (status == GS_OK && is_there && strcmp(s->delivery.state, "due") == 0 && s->delivery.due_at <= s->now)
        status = gs_endpoint_get(db, c->endpoint, &s->arena, &s->endpoint, &c->found, err);
    return status;
}

/* --- An attempt --- */

static void put_signature(const sender *s, const char *seconds, gs_buf *out)
{
    gs_span secrets[2] = { s->endpoint.secret };
    if (s->endpoint.secret_before_until > s->now)
        secrets[1] = s->endpoint.secret_before;
    gs_webhook_sign(secrets, 2, s->delivery.message_id, strtoll(seconds, NULL, 10), s->delivery.body, out, NULL);
}

static void post(sender *s)
{
    gs_buf signature = { 0 };
    char seconds[24];
    gs_post_answer answer = { .retry_after = -1 };
    gs_error err = { 0 };
    int64_t date = gs_clock_date(); /* a receiver refuses what is minutes off its own */
    snprintf(seconds, sizeof(seconds), "%lld", (long long)(date / 1000));
    bool is_signed = strcmp(s->endpoint.kind, "webhook") == 0;
    if (is_signed)
        put_signature(s, seconds, &signature);
    gs_buf_putc(&signature, '\0');
    const gs_post_field fields[] = { { "webhook-id", s->delivery.message_id },
                                     { "webhook-timestamp", seconds },
                                     { "webhook-signature", signature.ptr } };
    gs_post what = { .url = s->endpoint.target, .content_type = "application/json", .body = s->delivery.body,
                     .fields = fields, .n_fields = is_signed ? 3 : 0, .now = date };
    if (signature.failed)
        gs_fail_nomem(&err);
    else
        gs_net_post(s->net, &what, &answer, &err);
    s->status = answer.status;
    s->retry_after = answer.retry_after;
    s->outcome = gs_outcome_of_http(answer.status);
    snprintf(s->why, sizeof(s->why), "%.199s", answer.status ? answer.reason : err.message);
    gs_buf_done(&signature);
}

static void mail(sender *s)
{
    gs_error err = { 0 };
    gs_mail_answer answer = { 0 };
    gs_mail what = { .from = s->desk->options.mail_from, .to = s->endpoint.target, .message = s->delivery.body };
    gs_net_mail(s->net, &s->desk->options.mail, &what, &answer, &err);
    s->status = answer.reply;
    s->retry_after = -1;
    s->outcome = gs_outcome_of_smtp(answer.reply);
    snprintf(s->why, sizeof(s->why), "%.199s", answer.reply ? answer.reason : err.message);
}

/* --- What came of it --- */

static gs_status disable(sender *s, gs_db *db, gs_error *err)
{
    gs_buf data = { 0 };
    s->was_disabled = true;
    s->endpoint.state = "disabled";
    s->endpoint.disabled_why = "it answered 410 Gone";
    gs_status status = gs_delivery_kill(db, s->endpoint.id, s->now, s->endpoint.disabled_why, err);
    gs_buf_puts(&data, "{\"endpoint\":\"");
    gs_escape_json_bytes(&data, gs_span_of(s->endpoint.name));
    gs_buf_puts(&data, "\",\"why\":\"it answered 410 Gone\"}");
    gs_buf_putc(&data, '\0');
    gs_event_row event = { .at = s->now, .type = "endpoint.disabled", .data = data.ptr };
    gs_audit_row audit = { .at = s->now, .who = "desk", .action = "disable", .object = "endpoint",
                           .detail = s->endpoint.name };
    if (status == GS_OK)
        status = data.failed ? gs_fail_nomem(err) : gs_event_insert(db, &event, err);
    if (status == GS_OK)
        status = gs_audit_insert(db, &audit, err);
    gs_buf_done(&data);
    return status;
}

/* One that does not answer holds a thread until the time is over: it is left alone for a while, too. */
static int64_t throttled_until(const sender *s, const gs_retry *retry)
{
    if (retry->throttled_until || s->status || retry->state != GS_DELIVERY_DUE)
        return retry->throttled_until;
    return retry->due_at < s->now + GS_MINUTE ? retry->due_at : s->now + GS_MINUTE;
}

static gs_status write_outcome(gs_db *db, void *context, gs_error *err)
{
    static const char *const states[] = { "due", "done", "dead" };
    sender *s = context;
    gs_endpoint_row fresh;
    gs_delivery_row row = s->delivery, *d = &row; /* this may be tried more than once */
    bool found;
    gs_retry retry = gs_retry_next(s->outcome, (int)d->attempts + 1, d->message_id, s->now, s->retry_after);
    d->attempts++;
    d->state = states[retry.state];
    d->due_at = retry.due_at ? retry.due_at : d->due_at;
    d->last_at = s->now;
    d->last_status = s->status;
    d->last_error = s->outcome == GS_OUTCOME_SENT ? NULL : s->why;
    gs_status status = gs_delivery_update(db, d, err);
    if (status == GS_OK)
        status = gs_endpoint_get(db, s->endpoint.id, &s->arena, &fresh, &found, err);
    if (status != GS_OK || !found)
        return status;
    s->endpoint = fresh; /* an editor may have changed it meanwhile */
    s->endpoint.throttled_until = throttled_until(s, &retry);
    if (retry.disable && strcmp(fresh.state, "active") == 0)
        status = disable(s, db, err);
    return status == GS_OK ? gs_endpoint_update(db, &s->endpoint, err) : status;
}

static void count_attempt(const sender *s)
{
    static const char *const outcomes[] = { "outcome=\"sent\"", "outcome=\"failed\"", "outcome=\"busy\"",
                                            "outcome=\"gone\"", "outcome=\"refused\"" };
    if (s->desk->options.metrics)
        gs_counter_add(gs_metrics_counter(s->desk->options.metrics, "gainsay_webhook_attempts_total",
                                          "Attempts to deliver, by what came of them.", outcomes[s->outcome]),
                       1);
}

/* What came of it is written before anything else is sent, however long that takes: forgetting it would repeat the
 * message. */
static void keep_outcome(sender *s)
{
    gs_error err = { 0 };
    while (gs_store_write(s->desk->options.store, write_outcome, s, &err) != GS_OK) {
        gs_desk_say(s->desk, "delivery", err.message);
        s->was_disabled = false;
        if (!gs_crew_nap(s->crew, NAP_S))
            return;
    }
    if (s->was_disabled)
        gs_desk_say(s->desk, "endpoint disabled", s->endpoint.name);
    s->was_disabled = false;
}

static void attempt(sender *s)
{
    if (strcmp(s->endpoint.kind, "mail") == 0)
        mail(s);
    else
        post(s);
    s->now = gs_clock_now(s->desk->options.clock);
    atomic_store(&s->desk->tried_at, s->now);
    count_attempt(s);
    keep_outcome(s);
}

/* --- The threads --- */

static void end(void *own)
{
    sender *s = own;
    gs_net_close(s->net);
    gs_arena_done(&s->arena);
    free(s);
}

static void *begin(void *context, gs_crew *crew, int place)
{
    sender *s = calloc(1, sizeof(*s));
    gs_desk *desk = context;
    gs_net_options net = desk->options.net;
    gs_error err = { 0 };
    if (!s)
        return NULL;
    *s = (sender){ .desk = desk, .crew = crew, .place = place };
    net.clock = (gs_net_clock){ .wait = gs_crew_nap, .is_stopped = gs_crew_is_over, .context = crew };
    if (gs_net_open(&net, &s->net, &err) == GS_OK)
        return s;
    gs_desk_say(desk, "delivery", err.message);
    end(s);
    return NULL;
}

static bool work(void *own)
{
    sender *s = own;
    choice c = { .s = s };
    gs_error err = { 0 };
    gs_arena_reset(&s->arena);
    s->now = gs_clock_now(s->desk->options.clock);
    gs_status status = gs_store_read(s->desk->options.store, choose, &c, &err);
    if (status == GS_OK && c.delivery)
        status = gs_store_read(s->desk->options.store, take, &c, &err);
    if (status != GS_OK)
        gs_desk_say(s->desk, "delivery", err.message);
    if (c.found && !gs_store_health_of(s->desk->options.store).writable)
        c.found = false; /* nobody could say that it was sent */
    if (c.found)
        attempt(s);
    if (c.delivery)
        gs_crew_let_go(s->crew, s->place);
    return c.found;
}

gs_status gs_deliverer_start(gs_desk *desk, gs_error *err)
{
    static const gs_crew_tasks tasks = { begin, work, end };
    return gs_crew_start(&tasks, desk, desk->options.senders, LOOK_EVERY, &desk->deliverer, err);
}
