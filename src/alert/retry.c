/* When a message is tried again: the schedule that Standard Webhooks recommend, stretched by up to a fifth so that what
 * failed together does not come back together. The stretch is made from the message's id and the attempt: the same
 * message has the same times, whoever computes them. */
#include "alert/message.h"

#include <stddef.h>

#include "base/limits.h"

/* Seconds before each attempt. */
static const int32_t delays[GS_RETRY_ATTEMPTS] = {
    0, 5, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600,
};

gs_outcome gs_outcome_of_http(long status)
{
    switch (status) {
    case 410: return GS_OUTCOME_GONE;
    case 429:
    case 502:
    case 503:
    case 504: return GS_OUTCOME_BUSY;
    default: return status >= 200 && status < 300 ? GS_OUTCOME_SENT : GS_OUTCOME_FAILED;
    }
}

gs_outcome gs_outcome_of_smtp(long reply)
{
    switch (reply) {
    case 421: return GS_OUTCOME_BUSY; /* closing, RFC 5321, 4.2.2 */
    case 500:
    case 502:
    case 503:
    case 504: /* of our commands */
    case 530:
    case 534:
    case 535:
    case 538: return GS_OUTCOME_FAILED; /* of our login (RFC 4954): the desk can mend it */
    default: break;
    }
    if (reply >= 200 && reply < 300)
        return GS_OUTCOME_SENT;
    return reply >= 500 && reply < 600 ? GS_OUTCOME_REFUSED : GS_OUTCOME_FAILED;
}

static int64_t stretched(int64_t seconds, const char *message_id, int attempts)
{
    uint64_t h = gs_mix(gs_hash_id(gs_span_of(message_id)) + (uint64_t)attempts);
    int64_t ms = seconds * 1000;
    return ms + (int64_t)((__uint128_t)(uint64_t)(ms / 5) * h >> 64);
}

gs_retry gs_retry_next(gs_outcome outcome, int attempts, const char *message_id, int64_t now, int64_t retry_after)
{
    gs_retry next = { .state = GS_DELIVERY_DEAD };
    if (outcome == GS_OUTCOME_SENT)
        next.state = GS_DELIVERY_DONE;
    next.disable = outcome == GS_OUTCOME_GONE;
    if (outcome != GS_OUTCOME_FAILED && outcome != GS_OUTCOME_BUSY)
        return next;
    int64_t asked = retry_after > GS_LIMIT_RETRY_AFTER ? GS_LIMIT_RETRY_AFTER : retry_after > 0 ? retry_after : 0;
    int step = attempts < 1 ? 1 : attempts < GS_RETRY_ATTEMPTS ? attempts : GS_RETRY_ATTEMPTS - 1;
    int64_t wait = stretched(delays[step], message_id, attempts);
    wait = wait < asked * 1000 ? asked * 1000 : wait;
    /* The last message's fate says nothing of the others': they wait, too. */
    next.throttled_until = outcome == GS_OUTCOME_BUSY ? now + wait : 0;
    if (attempts < GS_RETRY_ATTEMPTS) {
        next.state = GS_DELIVERY_DUE;
        next.due_at = now + wait;
    }
    return next;
}
