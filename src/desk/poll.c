/* Feeds, polled on their schedule by threads of the desk. A source is asked with what its server said of the version
 * before, so that what has not changed is not sent; that is kept only once the articles are, so that nothing is lost
 * to a crash. The first fetch of a source is what was there before anybody watched: it is taken in and raises nothing.
 * A source that fails is asked less and less often, up to an hour apart, or when its server says. */
#include "desk/poll.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"

enum { LOOK_EVERY = 1000, AT_ONCE = 64, USUAL_S = 300, LONGEST_WAIT_S = 3600, SOON = 10 * GS_SECOND, NAP_S = 30 };

/* --- Which --- */

typedef struct choice {
    gs_polling *p;
    int64_t source; /* 0: none */
    bool found;
} choice;

static gs_status choose(gs_db *db, void *context, gs_error *err)
{
    choice *c = context;
    gs_source_row *rows;
    size_t n;
    gs_status status = gs_source_due(db, c->p->now, AT_ONCE, &c->p->arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && !c->source && i < n; i++)
        if (gs_crew_claim(c->p->crew, c->p->place, rows[i].id))
            c->source = rows[i].id;
    return status;
}

/* Once more, as another thread may have asked it since it was read. */
static gs_status take_source(gs_db *db, void *context, gs_error *err)
{
    choice *c = context;
    gs_source_row *row = &c->p->source;
    gs_status status = gs_source_get(db, c->source, &c->p->arena, row, &c->found, err);
    c->found = status == GS_OK && c->found && row->next_at <= c->p->now && strcmp(row->state, "active") == 0;
    return status;
}

/* --- What came of it --- */

typedef struct outcome {
    gs_polling *p;
    gs_status status;
    const char *why;
    const gs_validator *validator; /* NULL: as before */
    int64_t asked;                 /* seconds that the server wants to be left alone; below 0: it did not say */
    bool is_news;                  /* for those who watch over sources */
} outcome;

int64_t gs_poll_next(const gs_source_row *row, int64_t now, int64_t asked)
{
    int64_t wait = row->interval_s > 0 ? row->interval_s : USUAL_S;
    for (int64_t i = 0; i < row->failures && wait < LONGEST_WAIT_S; i++)
        wait *= 2;
    if (row->failures && wait > LONGEST_WAIT_S && row->interval_s < LONGEST_WAIT_S)
        wait = LONGEST_WAIT_S;
    asked = asked < GS_LIMIT_RETRY_AFTER ? asked : GS_LIMIT_RETRY_AFTER;
    wait = wait < asked ? asked : wait;
    return now + wait * GS_SECOND;
}

static void note_success(const outcome *o, gs_source_row *row)
{
    const gs_polling *p = o->p;
    row->failures = 0;
    row->last_error = o->status == GS_OK ? NULL : o->why; /* a feed with a fault, whose articles were read */
    row->last_success_at = p->now;
    if (!row->backfilled_at && !p->left)
        row->backfilled_at = p->now;
    if (o->validator && !p->left) {
        row->etag = o->validator->etag;
        row->modified = o->validator->modified;
        row->validator_at = o->validator->at;
    }
}

/* Somebody may have changed it meanwhile: what is of another address says nothing of this one, and who wants it polled
 * at once is not put off. */
static gs_status write_outcome(gs_db *db, void *context, gs_error *err)
{
    outcome *o = context;
    gs_polling *p = o->p;
    gs_source_row row;
    bool found;
    gs_status status = gs_source_get(db, p->source.id, &p->arena, &row, &found, err);
    if (status != GS_OK || !found || !row.url || strcmp(row.url, p->source.url) != 0)
        return status;
    row.last_attempt_at = p->now;
    row.last_article_at = p->n_new ? p->now : row.last_article_at;
    if (o->status == GS_OK || (p->n_read && !p->failed)) {
        note_success(o, &row);
    } else {
        row.failures++;
        row.last_error = o->why;
    }
    if (row.next_at == p->source.next_at)
        row.next_at = p->left && !row.failures ? p->now + SOON : gs_poll_next(&row, p->now, o->asked);
    status = gs_source_update(db, &row, err);
    o->is_news = gs_health_has_changed(&row);
    if (status == GS_OK)
        gs_desk_source_figures(p->desk, &row);
    return status;
}

static void ask(gs_polling *p)
{
    const gs_source_row *row = &p->source;
    gs_validator known = { row->etag, row->modified, row->validator_at };
    gs_net_answer answer = { 0 };
    gs_error err = { 0 }, why = { 0 };
    outcome o = { .p = p, .asked = -1 };
    o.status = row->url ? gs_net_fetch_feed(p->net, row->url, row->backfilled_at && known.at ? &known : NULL, &answer,
                                            &why)
                        : gs_fail(&why, GS_EINVAL, NULL, 0, "the source has no address");
    if (answer.retry_after)
        o.asked = gs_net_retry_seconds(answer.retry_after, gs_clock_date());
    if (o.status == GS_OK && !answer.not_changed) {
        o.status = gs_poll_read(p, &answer, &why);
        if (o.status == GS_OK)
            o.validator = &answer.validator;
    }
    bool is_cut = gs_crew_is_over(p->crew) && (o.status != GS_OK || p->left); /* by us, not the server */
    o.why = why.message;
    p->now = gs_clock_now(p->desk->options.clock);
    if (!is_cut && gs_store_write(p->desk->options.store, write_outcome, &o, &err) != GS_OK) {
        gs_desk_say(p->desk, row->name, err.message);
        gs_crew_nap(p->crew, NAP_S); /* it is due still: a full disk is no reason to ask the server again and again */
    }
    if (o.is_news)
        atomic_store(&p->desk->health_is_due, true);
    gs_net_answer_done(&answer);
}

/* --- The threads --- */

static void end(void *own)
{
    gs_polling *p = own;
    gs_intake_free(p->intake);
    gs_signer_free(p->signer);
    gs_session_free(p->session);
    gs_net_close(p->net);
    gs_arena_done(&p->arena);
    free(p);
}

static gs_status open_tools(gs_polling *p, gs_error *err)
{
    gs_net_options net = p->desk->options.net;
    net.clock = (gs_net_clock){ .wait = gs_crew_nap, .is_stopped = gs_crew_is_over, .context = p->crew };
    gs_status status = gs_net_open(&net, &p->net, err);
    if (status == GS_OK)
        status = gs_session_new(p->desk->options.engine, &p->session, err);
    if (status == GS_OK)
        status = gs_signer_new(p->desk->options.engine, &p->signer, err);
    return status == GS_OK ? gs_intake_new(p->desk, p->session, p->signer, &p->intake, err) : status;
}

static void *begin(void *context, gs_crew *crew, int place)
{
    gs_error err = { 0 };
    gs_polling *p = calloc(1, sizeof(*p));
    if (!p)
        return NULL;
    *p = (gs_polling){ .desk = context, .crew = crew, .place = place };
    if (open_tools(p, &err) == GS_OK)
        return p;
    gs_desk_say(context, "sources", err.message);
    end(p);
    return NULL;
}

static bool work(void *own)
{
    gs_polling *p = own;
    choice c = { .p = p };
    gs_error err = { 0 };
    gs_arena_reset(&p->arena);
    p->n_read = p->n_new = p->pages = 0;
    p->refusals = 0;
    p->left = p->failed = false;
    p->now = gs_clock_now(p->desk->options.clock);
    gs_status status = gs_store_read(p->desk->options.store, choose, &c, &err);
    if (status == GS_OK && c.source)
        status = gs_store_read(p->desk->options.store, take_source, &c, &err);
    if (status != GS_OK)
        gs_desk_say(p->desk, "sources", err.message);
    if (c.found)
        ask(p);
    if (c.source)
        gs_crew_let_go(p->crew, p->place);
    return c.found;
}

gs_status gs_poller_start(gs_desk *desk, gs_error *err)
{
    static const gs_crew_tasks tasks = { begin, work, end };
    return gs_crew_start(&tasks, desk, desk->options.pollers, LOOK_EVERY, &desk->poller, err);
}
