/* Headline gaps in five languages, scored by the shipped lexicons. Figures are of alert_cases.h, written before the
 * code. */
#include "alert_engine.h"

#include <criterion/logging.h>

#include "alert_cases.h"

Test(alert_headline_gap, cases, .timeout = 60)
{
    shipped s = shipped_new();
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_watcher *watcher;
    unsigned right = 0, wrong = 0, missed = 0;
    const gs_alert_rule *rule = made_rule("{\"name\":\"x\",\"kind\":\"headline-gap\"}", &arena);
    OK(gs_watcher_new(&rule, 1, &watcher, &err), err);
    for (size_t i = 0; i < ROWS(gap_cases); i++) {
        const struct gap_case *c = &gap_cases[i];
        gs_watch_match *matches;
        size_t n;
        gs_watched_article article = shipped_read(&s, c->lang, c->headline, c->body, NULL, &arena);
        OK(gs_watch(watcher, &article, NULL, &arena, &matches, &n, &err), err);
        right += n > 0 && c->is_gap;
        wrong += n > 0 && !c->is_gap;
        missed += n == 0 && c->is_gap;
        if ((n > 0) != c->is_gap)
            cr_log_info("%s %s: %s", c->lang, c->name, n ? "told" : "missed");
    }
    cr_log_info("headline gaps: %u right, %u wrong, %u missed", right, wrong, missed);
    gs_watcher_free(watcher);
    gs_arena_done(&arena);
    shipped_free(&s);
}
