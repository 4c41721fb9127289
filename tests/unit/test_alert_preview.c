/* Previews: what a rule would have raised of articles made by hand, with stories, windows, times and days. */
#include "alloc.h"

#include "alert_article.h"

static const int64_t hour = 3600000, start = 1774742400000; /* 2026-03-29T00:00Z */

struct row {
    char members[200]; /* of the rule */
    struct {
        int at, story; /* hours */
        char lang[8];
        double denial;
    } articles[8];
    char alerts[120]; /* "at+joined:articles/sentences" in hours, or "held" */
};

#define DENIAL "\"labels\":{\"denial\":0.5}"

ParameterizedTestParameters(alert_preview, alerts)
{
    static struct row rows[] = {
        { DENIAL, { { 0, 1, "en", .9 }, { 1, 2, "en", .2 }, { 2, 3, "en", .9 } }, "0 2" },
        { DENIAL, { { 0, 1, "en", .9 }, { 1, 1, "en", .9 }, { 30, 1, "en", .9 } }, "0+30:3" },
        { DENIAL, { { 0, 0, "en", .9 }, { 1, 0, "en", .9 } }, "0 1" },
        { DENIAL, { { 0, 1, "uk", .9 } }, "0held" },
        { DENIAL ",\"at_least\":{\"articles\":2,\"within\":\"12h\"}", { { 0, 1, "en", .9 }, { 13, 1, "en", .9 }, { 14, 1, "en", .9 }, { 15, 2, "en", .9 } }, "14" },
        { DENIAL ",\"at_least\":{\"languages\":2}", { { 0, 1, "en", .9 }, { 1, 1, "en", .9 }, { 2, 1, "uk", .9 }, { 3, 1, "en", .9 } }, "2held+3:2" },
        { DENIAL ",\"at_least\":{\"articles\":3,\"within\":\"10h\",\"across\":\"all\"}",
          { { 0, 1, "en", .9 }, { 1, 2, "en", .9 }, { 2, 3, "en", .9 }, { 3, 4, "en", .9 }, { 20, 5, "en", .9 }, { 21, 6, "en", .9 }, { 22, 7, "en", .9 } },
          "2+3:2 22" },
        { DENIAL ",\"at_least\":{\"sentences\":2}", { { 0, 1, "en", .9 } }, "" },
    };
    return cr_make_param_array(struct row, rows, ROWS(rows));
}

static gs_watched_article *make(made_article *m, const struct row *row, int i)
{
    *m = (made_article){ .article = { .id = i + 1, .story_id = row->articles[i].story, .source = "afp",
                                      .at = start + row->articles[i].at * hour, .lang = row->articles[i].lang } };
    made_add(m, GS_BODY, row->articles[i].lang, "The army denied it.", 0, row->articles[i].denial, "");
    return &m->article;
}

static void put_alerts(const gs_preview_result *result, char *out, size_t size)
{
    size_t len = 0;
    *out = '\0';
    for (size_t i = 0; i < result->n_alerts; i++) {
        const gs_preview_alert *a = &result->alerts[i];
        len += (size_t)snprintf(out + len, size - len, "%s%d%s", i ? " " : "", (int)((a->created_at - start) / hour), a->held ? "held" : "");
        if (a->articles > 1)
            len += (size_t)snprintf(out + len, size - len, "+%d:%u", (int)((a->updated_at - start) / hour), a->articles);
        cr_expect_eq(a->notify_at, a->held ? GS_NEVER : a->created_at);
    }
}

ParameterizedTest(const struct row *row, alert_preview, alerts)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_preview *preview;
    made_article m;
    char got[120];
    unsigned n = 0;
    const gs_alert_rule *rule = made_rule(gs_arena_printf(&arena, "{\"name\":\"x\",%s}", row->members), &arena);
    OK(gs_preview_new(rule, &preview, &err), err);
    for (; n < 8 && *row->articles[n].lang; n++)
        OK(gs_preview_add(preview, make(&m, row, (int)n), NULL, &err), err);
    const gs_preview_result *result = gs_preview_result_of(preview);
    put_alerts(result, got, sizeof(got));
    cr_expect_str_eq(got, row->alerts, "%s: [%s]", row->members, got);
    cr_expect_eq(result->articles, n);
    gs_preview_free(preview);
    gs_arena_done(&arena);
}

Test(alert_preview, as_json)
{
    static const struct row row = { "", { { 5, 1, "en", .9 }, { 23, 2, "uk", .8 }, { 25, 3, "en", .1 } }, "" };
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_preview *preview;
    made_article m;
    gs_buf out = { 0 };
    const gs_alert_rule *rule = made_rule("{\"name\":\"x\",\"labels\":{\"denial\":0.5},\"quiet_hours\":"
                                          "{\"from\":\"22:00\",\"to\":\"08:00\",\"zone\":\"Europe/Riga\"}}", &arena);
    OK(gs_preview_new(rule, &preview, &err), err);
    for (int i = 0; i < 3; i++)
        OK(gs_preview_add(preview, make(&m, &row, i), NULL, &err), err);
    gs_preview_put(gs_preview_result_of(preview), &out);
    const char *want =
        "{\"articles\":3,\"matched\":2,\"raised\":2,\"alerts\":["
        "{\"created_at\":\"2026-03-29T05:00:00Z\",\"updated_at\":\"2026-03-29T05:00:00Z\",\"notify_at\":\"2026-03-29T05:00:00Z\",\"held\":null,"
        "\"story_id\":1,\"article_id\":1,\"articles\":1,\"sentences\":1,\"source\":\"afp\",\"lang\":\"en\",\"title\":null,"
        "\"sentence\":\"The army denied it.\",\"labels\":[\"denial\"],\"confidence\":0.9000},"
        "{\"created_at\":\"2026-03-29T23:00:00Z\",\"updated_at\":\"2026-03-29T23:00:00Z\",\"notify_at\":null,\"held\":\"level\","
        "\"story_id\":2,\"article_id\":2,\"articles\":1,\"sentences\":1,\"source\":\"afp\",\"lang\":\"uk\",\"title\":null,"
        "\"sentence\":\"The army denied it.\",\"labels\":[\"denial\"],\"confidence\":0.8000}],"
        "\"days\":[{\"day\":\"2026-03-29T00:00:00Z\",\"articles\":2,\"matched\":2,\"alerts\":2},"
        "{\"day\":\"2026-03-30T00:00:00Z\",\"articles\":1,\"matched\":0,\"alerts\":0}]}";
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of(want)), "%.*s", (int)out.len, out.ptr);
    gs_buf_done(&out);
    gs_preview_free(preview);
    gs_arena_done(&arena);
}

/* More alerts than are listed: all are counted. */
Test(alert_preview, many)
{
    enum { N = GS_LIMIT_PREVIEW_ALERTS + 300 };
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_preview *preview;
    made_article m = { .article = { .lang = "en" } };
    made_add(&m, GS_BODY, "en", "The army denied it.", 0, .9, "");
    const gs_alert_rule *rule = made_rule("{\"name\":\"x\",\"labels\":{\"denial\":0.5}}", &arena);
    OK(gs_preview_new(rule, &preview, &err), err);
    for (int i = 0; i < 2 * N; i++) {
        m.article.id = i + 1;
        m.article.story_id = i % N + 1;
        m.article.at = start + i * 1000;
        OK(gs_preview_add(preview, &m.article, NULL, &err), err);
    }
    const gs_preview_result *result = gs_preview_result_of(preview);
    cr_expect(result->articles == 2 * N && result->matched == 2 * N && result->raised == N);
    cr_expect(result->n_alerts == GS_LIMIT_PREVIEW_ALERTS && result->alerts[7].articles == 2);
    gs_preview_free(preview);
    gs_arena_done(&arena);
}

Test(alert_preview, kinds_without)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_preview *preview;
    cr_expect_eq(gs_preview_new(made_rule("{\"name\":\"x\",\"kind\":\"contested\"}", &arena), &preview, &err), GS_EINVAL);
    cr_expect_eq(gs_preview_new(made_rule("{\"name\":\"x\",\"kind\":\"source-quiet\"}", &arena), &preview, &err), GS_EINVAL);
    gs_arena_done(&arena);
}

static gs_status preview_small(gs_error *err)
{
    static const struct row row = { "", { { 0, 1, "en", .9 }, { 1, 1, "en", .9 }, { 25, 2, "en", .9 } }, "" };
    gs_arena arena = { 0 };
    gs_alert_rule rule;
    gs_preview *preview = NULL;
    made_article m;
    gs_status status = gs_alert_rule_parse(gs_span_of("{\"name\":\"x\",\"labels\":{\"denial\":0.5}}"), &arena, &rule, NULL, err);
    if (status == GS_OK)
        status = gs_preview_new(&rule, &preview, err);
    for (int i = 0; status == GS_OK && i < 3; i++)
        status = gs_preview_add(preview, make(&m, &row, i), NULL, err);
    gs_preview_free(preview);
    gs_arena_done(&arena);
    return status;
}

Test(alert_preview, survives_any_failed_allocation)
{
    alloc_try_all(preview_small, true);
    alloc_try_all(preview_small, false);
}
