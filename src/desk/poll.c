/* Feeds, polled on their schedule by threads of the desk. A source is asked with what its server said of the version
 * before, so that what has not changed is not sent; that is kept only once the articles are, so that nothing is lost
 * to a crash. The first fetch of a source is what was there before anybody watched: it is taken in and raises nothing.
 * A source that fails is asked less and less often, up to an hour apart. */
#include "desk/internal.h"

#include <stdlib.h>
#include <string.h>

enum { LOOK_EVERY = 1000, AT_ONCE = 64, BATCH = 64, LONGEST_WAIT_S = 3600 };

/* What one thread owns. */
typedef struct asker {
    gs_desk *desk;
    gs_crew *crew;
    int place;
    gs_net *net;
    gs_session *session;
    gs_signer *signer;
    gs_intake *intake;
    gs_arena arena;       /* of a source */
    gs_source_row source; /* at hand */
    int64_t now;
    size_t n_new;
    gs_error error; /* of the take */
    bool failed;
} asker;

/* --- Which --- */

typedef struct choice {
    asker *a;
    int64_t source; /* 0: none */
    bool found;
} choice;

static gs_status choose(gs_db *db, void *context, gs_error *err)
{
    choice *c = context;
    gs_source_row *rows;
    size_t n;
    gs_status status = gs_source_due(db, c->a->now, AT_ONCE, &c->a->arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && !c->source && i < n; i++)
        if (gs_crew_claim(c->a->crew, c->a->place, rows[i].id))
            c->source = rows[i].id;
    return status;
}

/* Once more, as another thread may have asked it since it was read. */
static gs_status take_source(gs_db *db, void *context, gs_error *err)
{
    choice *c = context;
    gs_source_row *row = &c->a->source;
    gs_status status = gs_source_get(db, c->source, &c->a->arena, row, &c->found, err);
    c->found = status == GS_OK && c->found && row->next_at <= c->a->now && strcmp(row->state, "active") == 0;
    return status;
}

/* --- Its articles --- */

static bool flush(asker *a)
{
    const gs_intake_result *results;
    size_t n;
    if (gs_intake_flush(a->intake, &results, &n, &a->error) != GS_OK) {
        a->failed = true;
        return false;
    }
    for (size_t i = 0; i < n; i++) {
        a->n_new += results[i].kept == GS_KEPT_NEW || results[i].kept == GS_KEPT_UPDATED;
        if (results[i].kept == GS_KEPT_FAILED)
            gs_desk_say(a->desk, a->source.name, results[i].error.message);
    }
    return true;
}

static bool take(void *context, const gs_article *article)
{
    asker *a = context;
    gs_article declared = *article;
    if (!declared.lang)
        declared.lang = a->source.lang;
    gs_incoming incoming = { .article = &declared, .source_id = a->source.id, .source = a->source.name,
                             .kind = "feed", .backfill = !a->source.backfilled_at };
    if (gs_intake_add(a->intake, &incoming, &a->error) != GS_OK) {
        a->failed = true;
        return false;
    }
    return gs_intake_count(a->intake) < BATCH || flush(a);
}

static gs_status read_answer(asker *a, const gs_net_answer *answer, gs_error *err)
{
    gs_answer what = { answer->url, answer->content_type, answer->body };
    const gs_reader *reader;
    gs_arena arena = { 0 };
    gs_status status = gs_answer_reader(&what, &reader, err);
    if (status == GS_OK)
        status = gs_answer_read(&what, reader, &arena, (gs_article_sink){ take, a, NULL }, err);
    gs_arena_done(&arena);
    /* Those before a fault of the feed are articles all the same. */
    if (!a->failed && gs_intake_count(a->intake))
        flush(a);
    if (a->failed) {
        if (err)
            *err = a->error;
        return a->error.code;
    }
    return status;
}

/* --- What came of it --- */

typedef struct outcome {
    asker *a;
    gs_status status;
    const char *why;
    const gs_validator *validator; /* NULL: as before */
} outcome;

static int64_t next_time(const gs_source_row *row, int64_t now)
{
    int64_t wait = row->interval_s > 0 ? row->interval_s : 300;
    for (int64_t i = 0; i < row->failures && wait < LONGEST_WAIT_S; i++)
        wait *= 2;
    if (row->failures && wait > LONGEST_WAIT_S && row->interval_s < LONGEST_WAIT_S)
        wait = LONGEST_WAIT_S;
    return now + wait * GS_SECOND;
}

static gs_status write_outcome(gs_db *db, void *context, gs_error *err)
{
    outcome *o = context;
    asker *a = o->a;
    gs_source_row row;
    bool found;
    gs_status status = gs_source_get(db, a->source.id, &a->arena, &row, &found, err);
    if (status != GS_OK || !found)
        return status;
    row.last_attempt_at = a->now;
    row.last_article_at = a->n_new ? a->now : row.last_article_at;
    row.failures = o->status == GS_OK ? 0 : row.failures + 1;
    row.last_error = o->status == GS_OK ? NULL : o->why;
    if (o->status == GS_OK) {
        row.last_success_at = a->now;
        row.backfilled_at = row.backfilled_at ? row.backfilled_at : a->now;
    }
    if (o->validator) {
        row.etag = o->validator->etag;
        row.modified = o->validator->modified;
        row.validator_at = o->validator->at;
    }
    row.next_at = next_time(&row, a->now);
    return gs_source_update(db, &row, err);
}

static void ask(asker *a)
{
    const gs_source_row *row = &a->source;
    gs_validator known = { row->etag, row->modified, row->validator_at };
    gs_net_answer answer = { 0 };
    gs_error err = { 0 };
    outcome o = { .a = a };
    a->n_new = 0;
    a->failed = false;
    o.status = gs_net_fetch(a->net, row->url, row->backfilled_at && known.at ? &known : NULL, &answer, &err);
    if (o.status == GS_OK && !answer.not_changed) {
        o.status = read_answer(a, &answer, &err);
        if (o.status == GS_OK)
            o.validator = &answer.validator;
    }
    bool is_cut = gs_crew_is_over(a->crew) && o.status != GS_OK; /* by us, not the server */
    o.why = err.message;
    a->now = gs_clock_now(a->desk->options.clock);
    if (!is_cut && gs_store_write(a->desk->options.store, write_outcome, &o, &err) != GS_OK)
        gs_desk_say(a->desk, row->name, err.message);
    gs_net_answer_done(&answer);
}

/* --- The threads --- */

static void end(void *own)
{
    asker *a = own;
    gs_intake_free(a->intake);
    gs_signer_free(a->signer);
    gs_session_free(a->session);
    gs_net_close(a->net);
    gs_arena_done(&a->arena);
    free(a);
}

static gs_status open_tools(asker *a, gs_error *err)
{
    gs_net_options net = a->desk->options.net;
    net.clock = (gs_net_clock){ .wait = gs_crew_nap, .is_stopped = gs_crew_is_over, .context = a->crew };
    gs_status status = gs_net_open(&net, &a->net, err);
    if (status == GS_OK)
        status = gs_session_new(a->desk->options.engine, &a->session, err);
    if (status == GS_OK)
        status = gs_signer_new(a->desk->options.engine, &a->signer, err);
    return status == GS_OK ? gs_intake_new(a->desk, a->session, a->signer, &a->intake, err) : status;
}

static void *begin(void *context, gs_crew *crew, int place)
{
    gs_error err = { 0 };
    asker *a = calloc(1, sizeof(*a));
    if (!a)
        return NULL;
    *a = (asker){ .desk = context, .crew = crew, .place = place };
    if (open_tools(a, &err) == GS_OK)
        return a;
    gs_desk_say(context, "sources", err.message);
    end(a);
    return NULL;
}

static bool work(void *own)
{
    asker *a = own;
    choice c = { .a = a };
    gs_error err = { 0 };
    gs_arena_reset(&a->arena);
    a->now = gs_clock_now(a->desk->options.clock);
    gs_status status = gs_store_read(a->desk->options.store, choose, &c, &err);
    if (status == GS_OK && c.source)
        status = gs_store_read(a->desk->options.store, take_source, &c, &err);
    if (status != GS_OK)
        gs_desk_say(a->desk, "sources", err.message);
    if (c.found)
        ask(a);
    if (c.source)
        gs_crew_let_go(a->crew, a->place);
    return c.found;
}

gs_status gs_poller_start(gs_desk *desk, gs_error *err)
{
    static const gs_crew_tasks tasks = { begin, work, end };
    return gs_crew_start(&tasks, desk, desk->options.pollers, LOOK_EVERY, &desk->poller, err);
}
