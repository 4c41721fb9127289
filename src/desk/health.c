/* Is a source well? It is quiet when its server failed several times in a row, or when a day brought far fewer articles
 * than any of two weeks before. A source that is new, or brings little, is told by its failures only: silence says
 * nothing of it. */
#include "desk/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/report.h"

enum {
    FAILURES = 5, /* in a row */
    DAYS = 14,    /* that are its usual */
    LEAST = 4     /* articles of a middling day, below which silence is nothing */
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

/* Against the least and the middle of the days before: weekends are among them. */
static gs_status look_at_volume(gs_db *db, const gs_source_row *row, int64_t now, health *out, gs_error *err)
{
    int64_t days[DAYS], today;
    gs_status status = gs_source_volume(db, row->id, now - GS_DAY, now, &today, err);
    for (int i = 0; status == GS_OK && i < DAYS; i++)
        status = gs_source_volume(db, row->id, now - (i + 2) * (int64_t)GS_DAY, now - (i + 1) * (int64_t)GS_DAY,
                                  &days[i], err);
    if (status != GS_OK)
        return status;
    qsort(days, DAYS, sizeof(*days), by_size);
    int64_t usual = days[DAYS / 2], least = days[0];
    out->is_quiet = usual >= LEAST && today * 4 < usual && today < least;
    if (out->is_quiet)
        snprintf(out->why, sizeof(out->why), "%lld article%s in the last 24 hours; %lld are usual, and never fewer than %lld",
                 (long long)today, today == 1 ? "" : "s", (long long)usual, (long long)least);
    return GS_OK;
}

static gs_status look_at_source(gs_db *db, const gs_source_row *row, int64_t now, health *out, gs_error *err)
{
    *out = (health){ 0 };
    if (row->failures >= FAILURES) {
        out->is_quiet = true;
        snprintf(out->why, sizeof(out->why), "failed %lld times in a row: %.100s", (long long)row->failures,
                 row->last_error ? row->last_error : "");
        return GS_OK;
    }
    bool is_known = row->created_at <= now - (DAYS + 1) * (int64_t)GS_DAY;
    return is_known ? look_at_volume(db, row, now, out, err) : GS_OK;
}

/* --- Telling --- */

typedef struct looking {
    gs_desk *desk;
    gs_ruleset *rules;
    int64_t now;
    bool changed;
} looking;

static bool is_asked_for(const gs_alert_rule *rule, const char *source)
{
    if (rule->kind != GS_ALERT_SOURCE_QUIET)
        return false;
    for (size_t i = 0; i < rule->sources.n; i++)
        if (strcmp(rule->sources.ptr[i], source) == 0)
            return true;
    return rule->sources.n == 0;
}

static gs_status tell(looking *l, gs_db *db, const gs_source_row *row, const health *h, gs_error *err)
{
    char key[32];
    gs_buf data = { 0 };
    gs_status status = GS_OK;
    snprintf(key, sizeof(key), "source:%lld", (long long)row->id);
    gs_buf_puts(&data, "{\"source\":\"");
    gs_escape_json_bytes(&data, gs_span_of(row->name));
    gs_buf_puts(&data, "\",\"why\":\"");
    gs_escape_json_bytes(&data, gs_span_of(h->is_quiet ? h->why : "articles come again"));
    gs_buf_puts(&data, "\"}");
    gs_buf_putc(&data, '\0');
    if (data.failed)
        status = gs_fail_nomem(err);
    for (size_t i = 0; status == GS_OK && i < l->rules->n; i++) {
        gs_raise_other what = { .rule = l->rules->rules[i], .key = key, .title = row->name, .data = data.ptr,
                                .is_over = !h->is_quiet };
        if (is_asked_for(what.rule, row->name))
            status = gs_raise_of(l->desk, db, &what, l->now, err);
    }
    gs_buf_done(&data);
    return status;
}

static gs_status look_at_all(gs_db *db, void *context, gs_error *err)
{
    looking *l = context;
    gs_arena arena = { 0 };
    gs_source_row *rows;
    size_t n;
    gs_status status = gs_source_all(db, &arena, &rows, &n, err);
    gs_arena_reset(&l->desk->scratch);
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        health h;
        if (strcmp(rows[i].state, "active") != 0)
            continue;
        status = look_at_source(db, &rows[i], l->now, &h, err);
        if (status != GS_OK || h.is_quiet == (rows[i].quiet_since != 0))
            continue;
        rows[i].quiet_since = h.is_quiet ? l->now : 0;
        l->changed = true;
        status = gs_source_update(db, &rows[i], err);
        if (status == GS_OK)
            status = tell(l, db, &rows[i], &h, err);
    }
    gs_arena_done(&arena);
    return status;
}

void gs_health_look(gs_desk *desk, int64_t now)
{
    looking l = { .desk = desk, .now = now };
    gs_error err = { 0 };
    gs_status status = gs_ruleset_take(desk, &l.rules, &err);
    if (status == GS_OK)
        status = gs_store_write(desk->options.store, look_at_all, &l, &err);
    if (status != GS_OK)
        gs_desk_say(desk, "sources", err.message);
    gs_ruleset_drop(l.rules);
    if (l.changed)
        gs_desk_poke(desk);
}
