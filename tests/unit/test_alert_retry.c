/* What an answer means, and when the next attempt is due. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "alert/message.h"

struct outcome {
    long status;
    gs_outcome http, smtp;
};
static struct outcome outcomes[] = {
    { 0, GS_OUTCOME_FAILED, GS_OUTCOME_FAILED },    { 200, GS_OUTCOME_SENT, GS_OUTCOME_SENT },
    { 204, GS_OUTCOME_SENT, GS_OUTCOME_SENT },      { 250, GS_OUTCOME_SENT, GS_OUTCOME_SENT },
    { 299, GS_OUTCOME_SENT, GS_OUTCOME_SENT },      { 301, GS_OUTCOME_FAILED, GS_OUTCOME_FAILED },
    { 304, GS_OUTCOME_FAILED, GS_OUTCOME_FAILED },  { 307, GS_OUTCOME_FAILED, GS_OUTCOME_FAILED },
    { 400, GS_OUTCOME_FAILED, GS_OUTCOME_FAILED },  { 404, GS_OUTCOME_FAILED, GS_OUTCOME_FAILED },
    { 410, GS_OUTCOME_GONE, GS_OUTCOME_FAILED },    { 421, GS_OUTCOME_FAILED, GS_OUTCOME_BUSY },
    { 429, GS_OUTCOME_BUSY, GS_OUTCOME_FAILED },    { 450, GS_OUTCOME_FAILED, GS_OUTCOME_FAILED },
    { 500, GS_OUTCOME_FAILED, GS_OUTCOME_FAILED },  { 502, GS_OUTCOME_BUSY, GS_OUTCOME_FAILED },
    { 503, GS_OUTCOME_BUSY, GS_OUTCOME_FAILED },    { 504, GS_OUTCOME_BUSY, GS_OUTCOME_FAILED },
    { 535, GS_OUTCOME_FAILED, GS_OUTCOME_FAILED },  { 550, GS_OUTCOME_FAILED, GS_OUTCOME_REFUSED },
    { 554, GS_OUTCOME_FAILED, GS_OUTCOME_REFUSED }, { 100, GS_OUTCOME_FAILED, GS_OUTCOME_FAILED },
};

ParameterizedTestParameters(alert_retry, outcome)
{
    return cr_make_param_array(struct outcome, outcomes, sizeof(outcomes) / sizeof(*outcomes));
}

ParameterizedTest(struct outcome *row, alert_retry, outcome)
{
    cr_expect_eq(gs_outcome_of_http(row->status), row->http, "HTTP %ld", row->status);
    cr_expect_eq(gs_outcome_of_smtp(row->status), row->smtp, "SMTP %ld", row->status);
}

/* Seconds of the recommended schedule. */
static const int64_t delays[GS_RETRY_ATTEMPTS] = { 0, 5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400 };
enum { NOW = 1000000 };

Test(alert_retry, schedule)
{
    for (int attempts = 1; attempts < GS_RETRY_ATTEMPTS; attempts++) {
        gs_retry next = gs_retry_next(GS_OUTCOME_FAILED, attempts, "msg_a", NOW, -1);
        int64_t wait = next.due_at - NOW, least = delays[attempts] * 1000;
        cr_expect_eq(next.state, GS_DELIVERY_DUE);
        cr_expect(wait >= least && wait <= least + least / 5, "attempt %d: %lld", attempts, (long long)wait);
        cr_expect_eq(next.throttled_until, 0);
        cr_expect_not(next.disable);
    }
    cr_expect_eq(gs_retry_next(GS_OUTCOME_FAILED, GS_RETRY_ATTEMPTS, "msg_a", NOW, -1).state, GS_DELIVERY_DEAD);
    cr_expect_eq(gs_retry_next(GS_OUTCOME_FAILED, 1000, "msg_a", NOW, -1).state, GS_DELIVERY_DEAD);
}

Test(alert_retry, jitter_is_of_the_message)
{
    int64_t a = gs_retry_next(GS_OUTCOME_FAILED, 3, "msg_a", NOW, -1).due_at;
    cr_expect_eq(gs_retry_next(GS_OUTCOME_FAILED, 3, "msg_a", NOW, -1).due_at, a);
    cr_expect_neq(gs_retry_next(GS_OUTCOME_FAILED, 3, "msg_b", NOW, -1).due_at, a);
    /* Spread over the fifth, not heaped: of 1,000 messages each tenth of it has its share. */
    int tenths[10] = { 0 };
    for (int i = 0; i < 1000; i++) {
        char id[] = { 'm', (char)('a' + i % 26), (char)('a' + i / 26 % 26), (char)('a' + i / 676), '\0' };
        int64_t extra = gs_retry_next(GS_OUTCOME_FAILED, 2, id, 0, -1).due_at - 300000;
        tenths[extra * 10 / 60001]++;
    }
    for (int i = 0; i < 10; i++)
        cr_expect(tenths[i] > 60 && tenths[i] < 140, "tenth %d: %d", i, tenths[i]);
}

struct row {
    gs_outcome outcome;
    int attempts;
    int64_t retry_after;
    gs_delivery_state state;
    int64_t least, most, throttled_least; /* ms from now */
    bool disable;
};
static struct row rows[] = {
    { GS_OUTCOME_SENT, 1, -1, GS_DELIVERY_DONE, 0, 0, 0, false },
    { GS_OUTCOME_SENT, 10, 60, GS_DELIVERY_DONE, 0, 0, 0, false },
    { GS_OUTCOME_GONE, 1, -1, GS_DELIVERY_DEAD, 0, 0, 0, true },
    { GS_OUTCOME_REFUSED, 1, -1, GS_DELIVERY_DEAD, 0, 0, 0, false },
    { GS_OUTCOME_BUSY, 1, -1, GS_DELIVERY_DUE, 5000, 6000, 5000, false },
    { GS_OUTCOME_BUSY, 1, 120, GS_DELIVERY_DUE, 120000, 120000, 120000, false },
    { GS_OUTCOME_BUSY, 3, 1, GS_DELIVERY_DUE, 1800000, 2160000, 1800000, false }, /* no sooner than we would */
    { GS_OUTCOME_FAILED, 1, 120, GS_DELIVERY_DUE, 120000, 120000, 0, false },
    { GS_OUTCOME_BUSY, 1, 1000000000, GS_DELIVERY_DUE, 86400000, 86400000, 86400000, false },
    { GS_OUTCOME_BUSY, 1, INT64_MAX, GS_DELIVERY_DUE, 86400000, 86400000, 86400000, false },
    { GS_OUTCOME_BUSY, 10, 60, GS_DELIVERY_DEAD, 0, 0, 60000, false },
    { GS_OUTCOME_FAILED, 0, -1, GS_DELIVERY_DUE, 5000, 6000, 0, false },
};

ParameterizedTestParameters(alert_retry, next)
{
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, alert_retry, next)
{
    gs_retry next = gs_retry_next(row->outcome, row->attempts, "msg_a", NOW, row->retry_after);
    cr_expect_eq(next.state, row->state);
    cr_expect_eq(next.disable, row->disable);
    if (row->state == GS_DELIVERY_DUE)
        cr_expect(next.due_at >= NOW + row->least && next.due_at <= NOW + row->most, "%lld", (long long)next.due_at);
    if (row->throttled_least)
        cr_expect_geq(next.throttled_until, NOW + row->throttled_least);
    else
        cr_expect_eq(next.throttled_until, 0);
}
