/* Who may page: levels, expected precision, verdicts; one language that may is enough. */
#include "alert_article.h"

struct row {
    char name[40];
    char page[80];               /* of the rule */
    double en, uk;               /* confidence of a denial in each; 0: none. en is measured, uk transferred */
    unsigned right, all;         /* verdicts in English */
    gs_hold want;
};

#define LEVELS "\"levels\":[\"measured\",\"translated\"],"

ParameterizedTestParameters(alert_page, holds)
{
    static struct row rows[] = {
        { "measured", LEVELS "\"min_precision\":0.8", .9, 0, 0, 0, GS_HOLD_NOT },
        { "transferred", LEVELS "\"min_precision\":0.8", 0, .9, 0, 0, GS_HOLD_LEVEL },
        { "nobody", "\"levels\":[],\"min_precision\":0", .9, .9, 0, 0, GS_HOLD_LEVEL },
        { "transferred may", "\"levels\":[\"transferred\"],\"min_precision\":0.8", 0, .9, 0, 0, GS_HOLD_NOT },
        { "one of two", LEVELS "\"min_precision\":0.8", .9, .6, 0, 0, GS_HOLD_NOT },
        { "unsure", LEVELS "\"min_precision\":0.8", .7, 0, 0, 0, GS_HOLD_CONFIDENCE },
        { "sure where it may not", LEVELS "\"min_precision\":0.8", .7, .99, 0, 0, GS_HOLD_CONFIDENCE },
        { "few verdicts", LEVELS "\"min_precision\":0.8", .9, 0, 0, 19, GS_HOLD_NOT },
        { "bad verdicts", LEVELS "\"min_precision\":0.8", .9, 0, 12, 20, GS_HOLD_VERDICTS },
        { "good ones, but few", LEVELS "\"min_precision\":0.8", .9, 0, 17, 20, GS_HOLD_VERDICTS },
        { "good ones", LEVELS "\"min_precision\":0.8", .9, 0, 90, 100, GS_HOLD_NOT },
        { "verdicts on another language", LEVELS "\"min_precision\":0.8", 0, .9, 0, 100, GS_HOLD_LEVEL },
        { "as it comes", "\"min_precision\":0.5", .6, 0, 0, 0, GS_HOLD_NOT },
    };
    return cr_make_param_array(struct row, rows, ROWS(rows));
}

ParameterizedTest(const struct row *row, alert_page, holds)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_watcher *watcher;
    gs_watch_match *matches;
    made_article m = { 0 };
    size_t n;
    if (row->en > 0)
        made_add(&m, GS_BODY, "en", "The army denied it.", 0, row->en, "");
    if (row->uk > 0)
        made_add(&m, GS_BODY, "uk", "Армія заперечила це.", 0, row->uk, "");
    const gs_alert_rule *rule = made_rule(
        gs_arena_printf(&arena, "{\"name\":\"x\",\"labels\":{\"denial\":0.5},\"page\":{%s}}", row->page), &arena);
    gs_live_precision live[] = { { "de", 0, 100 }, { "en", row->right, row->all } };
    OK(gs_watcher_new(&rule, 1, &watcher, &err), err);
    OK(gs_watch(watcher, &m.article, NULL, &arena, &matches, &n, &err), err);
    cr_assert_eq(n, 1);
    gs_hold hold = gs_page_hold(rule, &m.article, NULL, &matches[0], live, 2);
    cr_expect_eq(hold, row->want, "%s: %s", row->name, hold ? gs_hold_name(hold) : "may page");
    gs_watcher_free(watcher);
    gs_arena_done(&arena);
}

/* Values of the formula worked out apart (Python, z = 1.2815515655446004). */
Test(alert_page, wilson)
{
    static const struct {
        unsigned right, all;
        double lower;
    } rows[] = { { 0, 20, 0 }, { 10, 20, .362262 }, { 20, 20, .924113 }, { 18, 20, .781604 }, { 90, 100, .854858 } };
    for (size_t i = 0; i < ROWS(rows); i++)
        cr_expect_float_eq(gs_wilson_lower(rows[i].right, rows[i].all), rows[i].lower, 1e-5, "%u of %u: %.6f",
                           rows[i].right, rows[i].all, gs_wilson_lower(rows[i].right, rows[i].all));
    cr_expect_eq(gs_wilson_lower(0, 0), 0);
}
