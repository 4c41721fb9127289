/* Rules against an article made by hand: each condition by itself, words in every place and language, speakers, many
 * rules at once, memory that runs out. */
#include "alloc.h"

#include "alert_article.h"

/* A headline and five sentences:
 *   0 en headline "Army denies drone strikes on Kyiv"                        denial .9  said by "Army"
 *   1 en "The army denied Monday's drone strike on the U.S. base."           denial .8  said by "the Russian army"
 *   2 en "A drone may have struck; football was cancelled."                  hedge .7
 *   3 uk "Міноборони заперечило удари дронів по Києву."                      denial .6  said by "Міноборони"
 *   4 zh-Hant "國防部否認無人機襲擊基輔。"                                        denial .95 said by "國防部"
 *   5 de "Eine Drohne soll das Lager getroffen haben."                       hedge .45, not flagged */
static void make(made_article *m)
{
    *m = (made_article){ .article = { .id = 1, .story_id = 1, .at = 1000, .source = "afp", .lang = "en" } };
    made_add(m, GS_HEADLINE, "en", "Army denies drone strikes on Kyiv", 0, .9, "Army");
    made_add(m, GS_BODY, "en", "The army denied Monday's drone strike on the U.S. base.", 0, .8, "the Russian army");
    made_add(m, GS_BODY, "en", "A drone may have struck; football was cancelled.", .7, 0, "");
    made_add(m, GS_BODY, "uk", "Міноборони заперечило удари дронів по Києву.", 0, .6, "Міноборони");
    made_add(m, GS_BODY, "zh-Hant", "國防部否認無人機襲擊基輔。", 0, .95, "國防部");
    made_add(m, GS_BODY, "de", "Eine Drohne soll das Lager getroffen haben.", .45, 0, "");
}

struct row {
    char members[180]; /* of the rule */
    char want[16];     /* numbers of the sentences that match */
};

#define DENIAL "\"labels\":{\"denial\":0.5}"
#define HEDGE "\"labels\":{\"hedge\":0.4}"
#define WORDS(words) DENIAL ",\"words\":{" words "}"

ParameterizedTestParameters(alert_match, conditions)
{
    static struct row rows[] = {
        { DENIAL, "0134" },
        { "\"labels\":{\"denial\":0.8}", "014" },
        { "\"labels\":{\"denial\":0.96}", "" },
        { HEDGE, "25" }, /* the rule asks for less than the threshold */
        { "\"labels\":{\"hedge\":null}", "2" },
        { "\"labels\":{\"hedge\":0.7,\"denial\":0.9}", "024" },
        { "\"labels\":{\"nonresponse\":0.1}", "" },
        { DENIAL ",\"enabled\":false", "" },
        { DENIAL ",\"headline_only\":true", "0" },
        { HEDGE ",\"headline_only\":true", "" },
        { DENIAL ",\"languages\":[\"uk\"]", "3" },
        { DENIAL ",\"languages\":[\"zh\",\"EN\"]", "014" },
        { DENIAL ",\"languages\":[\"zh-Hant\"]", "4" },
        { DENIAL ",\"languages\":[\"zh-Hans\",\"z\"]", "X" }, /* no language */
        { DENIAL ",\"languages\":[\"zh-Hans\"]", "" },
        { DENIAL ",\"sources\":[\"tass\",\"afp\"]", "0134" },
        { DENIAL ",\"sources\":[\"tass\"]", "" },
        /* who said it */
        { DENIAL ",\"said_by\":[\"army\"]", "01" },
        { DENIAL ",\"said_by\":[\"Russian Army\"]", "1" },
        { DENIAL ",\"said_by\":[\"arm\"]", "" },
        { DENIAL ",\"said_by\":[\"міноборони\",\"国防部\"]", "34" },
        { HEDGE ",\"said_by\":[\"army\"]", "" },
        /* words */
        { WORDS("\"any\":[\"drone strike\"]"), "1" },
        { WORDS("\"any\":[\"drone strikes\"]"), "0" },
        { WORDS("\"any\":[\"drone strike\"],\"stemmed\":true"), "01" },
        { WORDS("\"any\":[\"DRONE Strikes\",\"дронів\"],\"stemmed\":true"), "013" },
        { WORDS("\"any\":[\"drone\",\"Kyiv\"]"), "01" },
        { WORDS("\"all\":[\"drone\",\"Kyiv\"],\"stemmed\":true"), "0" },
        { WORDS("\"all\":[\"army\",\"drone\"],\"none\":[\"base\"]"), "0" },
        { WORDS("\"none\":[\"drone\"]"), "34" },
        { WORDS("\"any\":[\"strike on\"]"), "1" },
        { WORDS("\"any\":[\"strike the\"]"), "" },
        { WORDS("\"any\":[\"U.S. base\"]"), "1" },
        { WORDS("\"any\":[\"us base\"]"), "" },
        { WORDS("\"any\":[\"无人机\"]"), "4" }, /* in simplified characters */
        { WORDS("\"any\":[\"無机\"]"), "" },
        { WORDS("\"any\":[\"Mondays\"]"), "" },
        { WORDS("\"any\":[\"monday’s\"]"), "1" },
        { HEDGE ",\"words\":{\"any\":[\"struck football\"]}", "" }, /* over a semicolon */
        { HEDGE ",\"words\":{\"any\":[\"Drohnen\"],\"stemmed\":true}", "5" },
        { HEDGE ",\"words\":{\"any\":[\"Drohnen\"]}", "" },
        { WORDS("\"any\":[\"football\"],\"in\":\"article\""), "0134" },
        { WORDS("\"none\":[\"football\"],\"in\":\"article\""), "" },
        { WORDS("\"all\":[\"football\",\"Lager\",\"дронів\"],\"in\":\"article\""), "0134" },
        { WORDS("\"all\":[\"football\",\"tennis\"],\"in\":\"article\""), "" },
        { WORDS("\"any\":[\"kyiv\"],\"in\":\"headline\""), "0134" },
        { WORDS("\"any\":[\"base\"],\"in\":\"headline\""), "" },
        { WORDS("\"none\":[\"base\"],\"in\":\"headline\""), "0134" },
        { "\"kind\":\"contested\"", "0134" },
        { "\"kind\":\"drift\"", "" }, /* there is no version before */
    };
    return cr_make_param_array(struct row, rows, ROWS(rows));
}

/* The numbers of the sentences as digits. */
static void put_sentences(const gs_watch_match *match, char *out)
{
    for (size_t i = 0; i < match->n; i++)
        *out++ = (char)('0' + match->sentences[i].index);
    *out = '\0';
}

ParameterizedTest(const struct row *row, alert_match, conditions)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_watcher *watcher;
    gs_watch_match *matches;
    gs_alert_rule rule;
    made_article m;
    size_t n;
    char got[16] = "";
    make(&m);
    char *json = gs_arena_printf(&arena, "{\"name\":\"x\",%s}", row->members);
    gs_status status = gs_alert_rule_parse(gs_span_of(json), &arena, &rule, NULL, &err);
    if (strcmp(row->want, "X") == 0) {
        cr_expect_eq(status, GS_EFORMAT, "%s", row->members);
        gs_arena_done(&arena);
        return;
    }
    cr_assert_eq(status, GS_OK, "%s: %s", row->members, err.message);
    const gs_alert_rule *rules[] = { &rule };
    OK(gs_watcher_new(rules, 1, &watcher, &err), err);
    for (int again = 0; again < 2; again++) { /* what was worked out for one article is of no use for the next */
        OK(gs_watch(watcher, &m.article, NULL, &arena, &matches, &n, &err), err);
        cr_assert_leq(n, 1);
        if (n > 0)
            put_sentences(&matches[0], got);
        cr_expect_str_eq(got, row->want, "%s: [%s]", row->members, got);
    }
    gs_watcher_free(watcher);
    gs_arena_done(&arena);
}

Test(alert_match, what_matched)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_watcher *watcher;
    gs_watch_match *matches;
    gs_buf why = { 0 };
    made_article m;
    size_t n;
    make(&m);
    const gs_alert_rule *rule = made_rule("{\"name\":\"x\",\"labels\":{\"denial\":0.9,\"hedge\":0.7},\"languages\":[\"en\"]}", &arena);
    OK(gs_watcher_new(&rule, 1, &watcher, &err), err);
    OK(gs_watch(watcher, &m.article, NULL, &arena, &matches, &n, &err), err);
    cr_assert(n == 1 && matches[0].n == 2 && matches[0].rule == rule);
    const gs_watch_sentence *s = &matches[0].sentences[1];
    cr_expect(s->index == 2 && s->labels == 1u << GS_HEDGE && s->confidence[GS_HEDGE] == .7 && s->confidence[GS_DENIAL] == 0);
    cr_expect(s->level == GS_CAL_MEASURED && gs_watch_confidence(s) == .7);
    gs_watch_put_why(&matches[0], &m.article, NULL, &why);
    const char *want = "{\"sentences\":[{\"i\":0,\"lang\":\"en\",\"text\":\"Army denies drone strikes on Kyiv\",\"labels\":{\"denial\":0.9000}},"
                       "{\"i\":2,\"lang\":\"en\",\"text\":\"A drone may have struck; football was cancelled.\",\"labels\":{\"hedge\":0.7000}}]}";
    cr_expect(gs_span_eq(gs_buf_span(&why), gs_span_of(want)), "%.*s", (int)why.len, why.ptr);
    gs_buf_done(&why);
    gs_watcher_free(watcher);
    gs_arena_done(&arena);
}

/* The one match of a rule of the kind, and its why. */
static void expect_why(const char *kind, const gs_watched_article *now, const gs_watched_article *before, const char *want)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_watcher *watcher;
    gs_watch_match *matches;
    gs_buf why = { 0 };
    size_t n;
    const gs_alert_rule *rule = made_rule(gs_arena_printf(&arena, "{\"name\":\"x\",\"kind\":\"%s\"}", kind), &arena);
    OK(gs_watcher_new(&rule, 1, &watcher, &err), err);
    OK(gs_watch(watcher, now, before, &arena, &matches, &n, &err), err);
    cr_assert_eq(n, 1);
    gs_watch_put_why(&matches[0], now, before, &why);
    cr_expect(gs_span_eq(gs_buf_span(&why), gs_span_of(want)), "%.*s", (int)why.len, why.ptr);
    gs_buf_done(&why);
    gs_watcher_free(watcher);
    gs_arena_done(&arena);
}

Test(alert_match, why_of_drift)
{
    made_article now = { .article = { .id = 1 } }, before = { .article = { .id = 1 } };
    made_add(&before, GS_BODY, "en", "The army allegedly shelled the \"red\" port.", .9, 0, "");
    made_add(&before, GS_BODY, "en", "It denied this.", 0, .8, "");
    made_add(&now, GS_BODY, "en", "Rain fell.", 0, 0, "");
    made_add(&now, GS_BODY, "en", "The army shelled the \"red\" port.", .1, 0, "");
    made_add(&now, GS_BODY, "en", "The mayor rejected the report.", 0, .7, "");
    expect_why("drift", &now.article, &before.article,
               "{\"changes\":[{\"change\":\"appeared\",\"i\":2,\"lang\":\"en\",\"text\":\"The mayor rejected the report.\",\"labels\":{\"denial\":0.7000},\"before\":null},"
               "{\"change\":\"vanished\",\"i\":0,\"lang\":\"en\",\"text\":\"The army allegedly shelled the \\\"red\\\" port.\",\"labels\":{\"hedge\":0.9000},"
               "\"now\":{\"i\":1,\"lang\":\"en\",\"text\":\"The army shelled the \\\"red\\\" port.\"}},"
               "{\"change\":\"vanished\",\"i\":1,\"lang\":\"en\",\"text\":\"It denied this.\",\"labels\":{\"denial\":0.8000},\"now\":null}]}");
}

Test(alert_match, why_of_a_headline_gap)
{
    made_article m = { .article = { .id = 1 } };
    made_add(&m, GS_HEADLINE, "en", "Army shells port in Odesa", 0, 0, "");
    made_add(&m, GS_BODY, "en", "Rain fell.", 0, 0, "");
    made_add(&m, GS_BODY, "en", "The army allegedly shelled the port in Odesa.", .9, 0, "");
    expect_why("headline-gap", &m.article, NULL,
               "{\"headline\":{\"i\":0,\"lang\":\"en\",\"text\":\"Army shells port in Odesa\"},"
               "\"body\":[{\"i\":2,\"lang\":\"en\",\"text\":\"The army allegedly shelled the port in Odesa.\",\"labels\":{\"hedge\":0.9000}}]}");
}

/* As many rules as there may be languages and more, each with a word that only one sentence has. */
Test(alert_match, many_rules)
{
    enum { N = 300 };
    static const gs_alert_rule *rules[N];
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_watcher *watcher;
    gs_watch_match *matches;
    made_article m;
    size_t n;
    make(&m);
    for (int i = 0; i < N; i++)
        rules[i] = made_rule(gs_arena_printf(&arena, "{\"name\":\"%d\"," WORDS("\"any\":[\"%s\",\"w%d\"]") "}", i, i % 3 ? "base" : "lager", i), &arena);
    OK(gs_watcher_new(rules, N, &watcher, &err), err);
    OK(gs_watch(watcher, &m.article, NULL, &arena, &matches, &n, &err), err);
    cr_assert_eq(n, N / 3 * 2);
    for (size_t i = 0; i < n; i++)
        cr_expect(matches[i].n == 1 && matches[i].sentences[0].index == 1 && matches[i].rule == rules[i / 2 * 3 + 1 + i % 2]);
    for (int i = 0; i < 100; i++) { /* languages that nobody has heard of */
        char tag[8];
        snprintf(tag, sizeof(tag), "%c%c", 'a' + i % 26, 'a' + i / 26);
        m.sentences[3].lang = tag;
        OK(gs_watch(watcher, &m.article, NULL, &arena, &matches, &n, &err), err);
        cr_expect_eq(n, N / 3 * 2);
    }
    gs_watcher_free(watcher);
    gs_arena_done(&arena);
}

Test(alert_match, an_empty_article)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_watcher *watcher;
    gs_watch_match *matches;
    gs_watched_article empty = { 0 };
    size_t n = 1;
    const gs_alert_rule *rules[] = { made_rule("{\"name\":\"a\"," DENIAL "}", &arena), made_rule("{\"name\":\"b\",\"kind\":\"drift\"}", &arena),
                                     made_rule("{\"name\":\"c\",\"kind\":\"headline-gap\"}", &arena) };
    OK(gs_watcher_new(rules, 3, &watcher, &err), err);
    OK(gs_watch(watcher, &empty, &empty, &arena, &matches, &n, &err), err);
    cr_expect_eq(n, 0);
    gs_watcher_free(watcher);
    gs_arena_done(&arena);
}

static gs_status match_all_kinds(gs_error *err)
{
    static const char *const json[] = {
        "{\"name\":\"a\"," DENIAL ",\"said_by\":[\"army\"],\"words\":{\"any\":[\"drone strike\"],\"stemmed\":true}}",
        "{\"name\":\"b\",\"kind\":\"drift\",\"words\":{\"none\":[\"x\"],\"in\":\"article\"}}",
        "{\"name\":\"c\",\"kind\":\"headline-gap\",\"words\":{\"none\":[\"x\"]}}",
    };
    gs_arena arena = { 0 };
    gs_alert_rule rules[3];
    const gs_alert_rule *list[] = { &rules[0], &rules[1], &rules[2] };
    gs_watcher *watcher = NULL;
    gs_watch_match *matches;
    made_article now, before;
    size_t n;
    gs_status status = GS_OK;
    make(&now);
    make(&before);
    before.article.n = 3;
    before.sentences[1].text = gs_span_of("The army struck the base with a drone on Monday.");
    for (size_t i = 0; status == GS_OK && i < 3; i++)
        status = gs_alert_rule_parse(gs_span_of(json[i]), &arena, &rules[i], NULL, err);
    if (status == GS_OK)
        status = gs_watcher_new(list, 3, &watcher, err);
    if (status == GS_OK)
        status = gs_watch(watcher, &now.article, &before.article, &arena, &matches, &n, err);
    if (status == GS_OK)
        cr_expect_eq(n, 2);
    gs_watcher_free(watcher);
    gs_arena_done(&arena);
    return status;
}

Test(alert_match, survives_any_failed_allocation)
{
    alloc_try_all(match_all_kinds, true);
    alloc_try_all(match_all_kinds, false);
}
