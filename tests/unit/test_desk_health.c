/* Sources that go quiet and come back, by a clock that is told. The desk has no threads here: the test looks. */
#include "desk/internal.h"
#include "small_engine.h"
#include "stored.h"

#define AT(days) ((int64_t)(1000 + (days)) * GS_DAY)

typedef struct house {
    gs_engine *engine;
    gs_store *store;
    gs_clock clock;
    gs_metrics *metrics;
    gs_desk *desk;
} house;

static gs_status begin_rules(gs_db *db, void *context, gs_error *err)
{
    (void)context;
    return gs_rules_begin(db, AT(0), err);
}

static void open_house(house *h)
{
    gs_error err = { 0 };
    *h = (house){ .engine = small_engine_new(), .store = stored_new(), .desk = calloc(1, sizeof(gs_desk)) };
    cr_assert(h->desk);
    gs_clock_init(&h->clock, 0);
    OK(gs_metrics_new(&h->metrics, &err), err);
    h->desk->options = (gs_desk_options){ .engine = h->engine, .store = h->store, .clock = &h->clock,
                                          .metrics = h->metrics, .public_url = "http://desk" };
    h->desk->generation = 1;
    pthread_mutex_init(&h->desk->lock, NULL);
    OK(gs_zones_new(&h->desk->zones, &err), err);
    stored_write(h->store, begin_rules, NULL);
}

static void close_house(house *h)
{
    gs_desk_close(h->desk);
    stored_end(h->store);
    gs_metrics_free(h->metrics);
    gs_engine_free(h->engine);
}

/* --- Sources and what they brought --- */

typedef struct setting {
    gs_source_row row;
    int64_t from, to; /* days that bring... */
    int per_day;
} setting;

static gs_status put_source(gs_db *db, void *context, gs_error *err)
{
    setting *s = context;
    gs_status status = s->row.id ? gs_source_update(db, &s->row, err) : gs_source_insert(db, &s->row, err);
    for (int64_t day = s->from; day < s->to; day++)
        for (int i = 0; status == GS_OK && i < s->per_day; i++) {
            char uri[40];
            snprintf(uri, sizeof(uri), "%lld-%lld-%d", (long long)s->row.id, (long long)day, i);
            stored_text t = { .uri = uri, .text = "x", .at = AT(day) + i, .source_id = s->row.id };
            status = stored_insert(db, &t, err);
        }
    return status;
}

static int64_t put(house *h, setting s)
{
    stored_write(h->store, put_source, &s);
    return s.row.id;
}

typedef struct looked {
    int64_t source;
    int64_t quiet_since;
    char kinds[400]; /* of events, and after each the state of its alert */
} looked;

static gs_status read_looked(gs_db *db, void *context, gs_error *err)
{
    looked *l = context;
    gs_arena arena = { 0 };
    gs_source_row row;
    gs_event_row *events;
    size_t n;
    bool found;
    OK(gs_source_get(db, l->source, &arena, &row, &found, err), *err);
    l->quiet_since = row.quiet_since;
    OK(gs_event_after(db, 0, 0, 100, &arena, &events, &n, err), *err);
    for (size_t i = 0; i < n; i++)
        strcat(strcat(l->kinds, i ? " " : ""), events[i].type);
    gs_arena_done(&arena);
    return GS_OK;
}

static void look(house *h, int64_t source, double day, bool is_quiet, const char *kinds)
{
    looked l = { .source = source };
    int64_t now = (int64_t)((1000 + day) * (double)GS_DAY);
    gs_health_look(h->desk, now);
    stored_read(h->store, read_looked, &l);
    cr_expect_eq(l.quiet_since != 0, is_quiet, "day %g", day);
    cr_expect_str_eq(l.kinds, kinds, "day %g", day);
}

#define STALE "source.stale alert.created"
#define BACK " source.back alert.retracted"

/* --- Cases --- */

Test(desk_health, failures)
{
    house h;
    open_house(&h);
    setting s = { .row = { .name = "afp", .kind = "feed", .created_at = AT(0), .failures = 4, .state = "active" } };
    s.row.id = put(&h, s);
    look(&h, s.row.id, 1, false, "");
    s.row.failures = 5;
    s.row.last_error = "the server answers \"500\"";
    cr_expect(gs_health_has_changed(&s.row));
    put(&h, s);
    look(&h, s.row.id, 1.1, true, STALE);
    look(&h, s.row.id, 1.2, true, STALE); /* once */
    s.row.failures = 0;
    s.row.quiet_since = AT(1);
    cr_expect(gs_health_has_changed(&s.row));
    put(&h, s);
    look(&h, s.row.id, 1.3, false, STALE BACK);
    s.row.failures = 9; /* the same alert is open again */
    s.row.quiet_since = 0;
    put(&h, s);
    look(&h, s.row.id, 1.4, true, STALE BACK " source.stale alert.updated");
    close_house(&h);
}

Test(desk_health, volume)
{
    house h;
    open_house(&h);
    setting s = { .row = { .name = "tass", .kind = "push", .created_at = AT(0) }, .from = 0, .to = 20, .per_day = 8 };
    s.row.id = put(&h, s);
    look(&h, s.row.id, 14, false, ""); /* too new to have a usual */
    look(&h, s.row.id, 19.9, false, ""); /* the last came less than 24 hours ago */
    look(&h, s.row.id, 20.1, true, STALE);
    s.row.quiet_since = AT(20) + GS_DAY / 10; /* as it is now */
    look(&h, s.row.id, 29, true, STALE); /* silence does not become the usual */
    put(&h, (setting){ .row = s.row, .from = 30, .to = 31, .per_day = 1 });
    look(&h, s.row.id, 30.5, true, STALE); /* one is too few of eight */
    put(&h, (setting){ .row = s.row, .from = 31, .to = 32, .per_day = 8 });
    look(&h, s.row.id, 31.5, false, STALE BACK);
    close_house(&h);
}

Test(desk_health, weekends_and_small_sources)
{
    house h;
    open_house(&h);
    int64_t small = put(&h, (setting){ .row = { .name = "small", .kind = "feed", .created_at = AT(0) }, .from = 0,
                                       .to = 20, .per_day = 3 });
    look(&h, small, 22, false, "");
    setting s = { .row = { .name = "weekly", .kind = "feed", .created_at = AT(0) }, .per_day = 20 };
    s.row.id = put(&h, s);
    for (int64_t day = 0; day < 21; day++)
        if (day % 7 < 5)
            put(&h, (setting){ .row = s.row, .from = day, .to = day + 1, .per_day = 20 });
    look(&h, s.row.id, 20.9, false, ""); /* days without any are among its usual */
    close_house(&h);
}

Test(desk_health, nobody_watches_what_is_paused_or_gone)
{
    static const char *const states[] = { "paused", "removed" };
    for (size_t i = 0; i < 2; i++) {
        house h;
        open_house(&h);
        setting s = { .row = { .name = "afp", .kind = "feed", .created_at = AT(0), .failures = 7, .state = "active" } };
        s.row.id = put(&h, s);
        look(&h, s.row.id, 1, true, STALE);
        s.row.state = states[i];
        s.row.quiet_since = AT(1);
        put(&h, s);
        look(&h, s.row.id, 1.1, false, STALE BACK);
        look(&h, s.row.id, 1.2, false, STALE BACK);
        close_house(&h);
    }
}

/* Where nothing changed nothing is written, however many there are; each that went quiet is found in its turn. */
Test(desk_health, many)
{
    house h;
    char name[16];
    int64_t last = 0;
    open_house(&h);
    for (int i = 0; i < 350; i++) {
        snprintf(name, sizeof(name), "s%d", i);
        last = put(&h, (setting){ .row = { .name = name, .kind = "feed", .created_at = AT(0) }, .from = 0,
                                  .to = i == 349 ? 20 : 0, .per_day = 5 });
    }
    uint64_t writes = gs_store_health_of(h.store).writes;
    for (int minute = 0; minute < 4; minute++)
        gs_health_look(h.desk, AT(20) - GS_HOUR + minute * GS_MINUTE);
    cr_expect_eq(gs_store_health_of(h.store).writes, writes);
    for (int minute = 0; minute < 4; minute++)
        gs_health_look(h.desk, AT(20) + GS_HOUR + minute * GS_MINUTE);
    cr_expect_eq(gs_store_health_of(h.store).writes, writes + 1);
    looked l = { .source = last };
    stored_read(h.store, read_looked, &l);
    cr_expect_str_eq(l.kinds, STALE);
    gs_buf figures = { 0 };
    gs_metrics_put(h.metrics, &figures);
    gs_buf_putc(&figures, '\0');
    cr_expect(strstr(figures.ptr, "gainsay_source_failures{source=\"s349\"} 0\n"));
    gs_buf_done(&figures);
    close_house(&h);
}
