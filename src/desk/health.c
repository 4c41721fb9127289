/* Is a source well? It is quiet when its server failed several times in a row, or when a day brought far fewer articles
 * than any of the two weeks before it went quiet. A source that is new, or brings little, is told by its failures
 * only: silence says nothing of it. One that is paused or removed is expected to be silent.
 *
 * All are looked at every minute, those that fail at once; what they brought is counted of some of them each time, as a
 * desk may have many. That is done in a read: the store's writer only gets what changed. */
#include "desk/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/report.h"

enum {
    FAILURES = 5,   /* in a row */
    DAYS = 14,      /* that are its usual */
    LEAST = 4,      /* articles of a middling day, below which silence is nothing */
    AT_ONCE = 100,  /* sources that are counted in a minute, ... */
    LONGEST_TURN = 15 /* ... or more, so that each has its turn in so many */
};

typedef struct health {
    bool is_quiet;
    char why[160];
} health;

static int by_size(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* The middle and the least of the days before: weekends are among them, but not the silence itself. */
gs_status gs_desk_source_volume(gs_db *db, const gs_source_row *source, int64_t now, gs_source_volume *out,
                                gs_error *err)
{
    int64_t days[DAYS + 1], today, before = source->quiet_since ? source->quiet_since : now;
    gs_status status = gs_source_days(db, source->id, before, days, DAYS + 1, err);
    if (status == GS_OK)
        status = gs_source_days(db, source->id, now, &today, 1, err);
    if (status != GS_OK)
        return status;
    qsort(days + 1, DAYS, sizeof(*days), by_size);
    *out = (gs_source_volume){ .today = today, .usual = days[1 + DAYS / 2], .least = days[1],
                               .is_known = source->created_at <= before - (DAYS + 1) * (int64_t)GS_DAY };
    return GS_OK;
}

static gs_status look_at_volume(gs_db *db, const gs_source_row *row, int64_t now, health *out, gs_error *err)
{
    gs_source_volume v;
    gs_status status = gs_desk_source_volume(db, row, now, &v, err);
    if (status != GS_OK)
        return status;
    out->is_quiet = v.is_known && v.usual >= LEAST && v.today * 4 < v.usual && v.today < v.least;
    if (out->is_quiet)
        snprintf(out->why, sizeof(out->why),
                 "%lld article%s in the last 24 hours; %lld are usual, and never fewer than %lld", (long long)v.today,
                 v.today == 1 ? "" : "s", (long long)v.usual, (long long)v.least);
    return GS_OK;
}

bool gs_health_has_changed(const gs_source_row *source)
{
    return (source->failures >= FAILURES) != (source->quiet_since != 0);
}

static void say_failures(const gs_source_row *row, health *out)
{
    out->is_quiet = true;
    snprintf(out->why, sizeof(out->why), "failed %lld times in a row: %.100s", (long long)row->failures,
             row->last_error ? row->last_error : "");
}

/* --- Looking --- */

typedef struct change {
    int64_t source, failures; /* those that it was told by */
    health health;
} change;

typedef struct looking {
    gs_desk *desk;
    gs_ruleset *rules;
    int64_t now;
    gs_arena arena;
    change *changes;
    size_t n, cap;
    unsigned turn, turns; /* which are counted this time */
} looking;

static gs_status add_change(looking *l, const gs_source_row *row, const health *h, gs_error *err)
{
    if (h->is_quiet == (row->quiet_since != 0))
        return GS_OK;
    if (!gs_array_reserve(&l->changes, &l->cap, l->n + 1, sizeof(*l->changes)))
        return gs_fail_nomem(err);
    l->changes[l->n++] = (change){ row->id, row->failures, *h };
    return GS_OK;
}

static gs_status look_at_source(looking *l, gs_db *db, const gs_source_row *row, gs_error *err)
{
    health h = { 0 };
    bool has_turn = (uint64_t)row->id % l->turns == l->turn || row->quiet_since;
    gs_desk_source_figures(l->desk, row);
    if (strcmp(row->state, "active") != 0)
        return GS_OK;
    if (row->failures >= FAILURES)
        say_failures(row, &h);
    else if (!has_turn)
        return GS_OK;
    gs_status status = h.is_quiet ? GS_OK : look_at_volume(db, row, l->now, &h, err);
    return status == GS_OK ? add_change(l, row, &h, err) : status;
}

static gs_status look_at_all(gs_db *db, void *context, gs_error *err)
{
    looking *l = context;
    const health well = { 0 };
    gs_source_row *rows, *quiet;
    size_t n, n_quiet;
    gs_status status = gs_source_all(db, &l->arena, &rows, &n, err);
    if (status == GS_OK)
        status = gs_source_quiet(db, &l->arena, &quiet, &n_quiet, err);
    if (status != GS_OK)
        return status;
    l->turns = n / AT_ONCE < LONGEST_TURN ? 1 + (unsigned)(n / AT_ONCE) : LONGEST_TURN;
    l->turn = (unsigned)(l->now / GS_MINUTE % l->turns);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        status = look_at_source(l, db, &rows[i], err);
    for (size_t i = 0; status == GS_OK && i < n_quiet; i++)
        if (strcmp(quiet[i].state, "active") != 0)
            status = add_change(l, &quiet[i], &well, err);
    return status;
}

/* --- Telling --- */

static bool is_asked_for(const gs_alert_rule *rule, const char *source)
{
    if (rule->kind != GS_ALERT_SOURCE_QUIET)
        return false;
    for (size_t i = 0; i < rule->sources.n; i++)
        if (strcmp(rule->sources.ptr[i], source) == 0)
            return true;
    return rule->sources.n == 0;
}

/* {"source":NAME,"why":WHY} */
static void put_data(const gs_source_row *row, const health *h, gs_buf *out)
{
    const char *over = strcmp(row->state, "active") == 0 ? "it is well again" : "it is no longer watched";
    gs_buf_puts(out, "{\"source\":\"");
    gs_escape_json_bytes(out, gs_span_of(row->name));
    gs_buf_puts(out, "\",\"why\":\"");
    gs_escape_json_bytes(out, gs_span_of(h->is_quiet ? h->why : over));
    gs_buf_puts(out, "\"}");
}

static gs_status put_event(const looking *l, gs_db *db, const gs_source_row *row, const health *h, gs_span data,
                           gs_error *err)
{
    const char *type = h->is_quiet ? "source.stale" : "source.back";
    gs_buf body = { 0 };
    gs_status status = gs_webhook_other(type, l->now, data, &body, err);
    gs_buf_putc(&body, '\0');
    if (status == GS_OK && body.failed)
        status = gs_fail_nomem(err);
    gs_event_row event = { .at = l->now, .type = type, .source_id = row->id, .data = body.ptr };
    if (status == GS_OK)
        status = gs_event_insert(db, &event, err);
    gs_buf_done(&body);
    return status;
}

static gs_status raise(const looking *l, gs_db *db, const gs_source_row *row, bool is_over, const char *data,
                       gs_error *err)
{
    char key[32];
    gs_status status = GS_OK;
    snprintf(key, sizeof(key), "source:%lld", (long long)row->id);
    for (size_t i = 0; status == GS_OK && i < l->rules->n; i++) {
        gs_raise_other what = { .rule = l->rules->rules[i], .key = key, .title = row->name, .data = data,
                                .is_over = is_over };
        if (is_asked_for(what.rule, row->name))
            status = gs_raise_of(l->desk, db, &what, l->now, err);
    }
    return status;
}

static gs_status tell(const looking *l, gs_db *db, const gs_source_row *row, const health *h, gs_error *err)
{
    gs_buf data = { 0 };
    put_data(row, h, &data);
    gs_span json = gs_buf_span(&data);
    gs_buf_putc(&data, '\0');
    json.ptr = data.ptr;
    gs_status status = data.failed ? gs_fail_nomem(err) : put_event(l, db, row, h, json, err);
    if (status == GS_OK)
        status = raise(l, db, row, !h->is_quiet, data.ptr, err);
    gs_buf_done(&data);
    return status;
}

/* As it is now: one that was polled meanwhile is looked at again. */
static gs_status write_change(const looking *l, gs_db *db, const change *c, gs_error *err)
{
    gs_source_row row;
    bool found;
    gs_arena_reset(&l->desk->scratch);
    gs_status status = gs_source_get(db, c->source, &l->desk->scratch, &row, &found, err);
    if (status != GS_OK || !found || c->health.is_quiet == (row.quiet_since != 0))
        return status;
    if (c->health.is_quiet && strcmp(row.state, "active") != 0)
        return GS_OK;
    if (row.failures != c->failures) {
        atomic_store(&l->desk->health_is_due, true);
        return GS_OK;
    }
    row.quiet_since = c->health.is_quiet ? l->now : 0;
    status = gs_source_update(db, &row, err);
    return status == GS_OK ? tell(l, db, &row, &c->health, err) : status;
}

static gs_status write_changes(gs_db *db, void *context, gs_error *err)
{
    looking *l = context;
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < l->n; i++)
        status = write_change(l, db, &l->changes[i], err);
    return status;
}

void gs_health_look(gs_desk *desk, int64_t now)
{
    looking l = { .desk = desk, .now = now };
    gs_error err = { 0 };
    gs_status status = gs_store_read(desk->options.store, look_at_all, &l, &err);
    if (status == GS_OK && l.n)
        status = gs_ruleset_take(desk, &l.rules, &err);
    if (status == GS_OK && l.n)
        status = gs_store_write(desk->options.store, write_changes, &l, &err);
    if (status != GS_OK)
        gs_desk_say(desk, "sources", err.message);
    else if (l.n)
        gs_desk_poke(desk);
    gs_ruleset_drop(l.rules);
    gs_arena_done(&l.arena);
    free(l.changes);
}
