/* Drift on versions of articles in five languages, scored by the shipped lexicons: how many of the changes told are
 * right, and how many are found. Figures are of alert_cases.h, written before the code. */
#include "alert_engine.h"

#include <criterion/logging.h>

#include "alert_cases.h"

typedef struct tally {
    unsigned right, wrong, missed;
} tally;

/* "+denial -hedge": the labels told, each once. */
static void put_told(const gs_watch_match *match, size_t n, char *out, size_t size)
{
    unsigned told[3] = { 0 };
    size_t len = 0;
    for (size_t i = 0; n > 0 && i < match->n; i++)
        told[match->sentences[i].change] |= match->sentences[i].labels;
    out[0] = '\0';
    for (gs_watch_change change = GS_WATCH_APPEARED; change <= GS_WATCH_VANISHED; change++)
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            if (told[change] >> label & 1)
                len += (size_t)snprintf(out + len, size - len, "%s%c%s", len ? " " : "",
                                        change == GS_WATCH_APPEARED ? '+' : '-', gs_label_name(label));
}

static tally judge(const struct drift_case *cases, size_t n_cases)
{
    shipped s = shipped_new();
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_watcher *watcher;
    tally sum = { 0 };
    const gs_alert_rule *rule = made_rule("{\"name\":\"x\",\"kind\":\"drift\"}", &arena);
    OK(gs_watcher_new(&rule, 1, &watcher, &err), err);
    for (size_t i = 0; i < n_cases; i++) {
        const struct drift_case *c = &cases[i];
        gs_watch_match *matches;
        size_t n;
        char told[80];
        gs_watched_article before = shipped_read(&s, c->lang, NULL, c->before, NULL, &arena);
        gs_watched_article now = shipped_read(&s, c->lang, NULL, c->after, NULL, &arena);
        OK(gs_watch(watcher, &now, &before, &arena, &matches, &n, &err), err);
        put_told(matches, n, told, sizeof(told));
        bool is_right = strcmp(told, c->want) == 0;
        sum.right += is_right && *told;
        sum.wrong += !is_right && *told;
        sum.missed += !is_right && *c->want;
        if (!is_right)
            cr_log_info("%s %s: told \"%s\", not \"%s\"", c->lang, c->name, told, c->want);
    }
    cr_log_info("drift: %u right, %u wrong, %u missed", sum.right, sum.wrong, sum.missed);
    gs_watcher_free(watcher);
    gs_arena_done(&arena);
    shipped_free(&s);
    return sum;
}

/* Measured: 19 right. A lexicon that learns may move one. */
Test(alert_drift, cases, .timeout = 60)
{
    tally sum = judge(drift_cases, ROWS(drift_cases));
    cr_expect(sum.right >= 18 && sum.wrong <= 1, "%u right, %u wrong, %u missed", sum.right, sum.wrong, sum.missed);
}

/* Measured: 9 right. */
Test(alert_drift, cases_kept_aside, .timeout = 60)
{
    tally sum = judge(drift_aside, ROWS(drift_aside));
    cr_expect(sum.right >= 8 && sum.wrong <= 1, "%u right, %u wrong, %u missed", sum.right, sum.wrong, sum.missed);
}
