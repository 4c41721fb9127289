/* A rule out of any bytes: reading ends; what is read is written so that reading it gives the same; faults have places;
 * the rule can be held against an article. */
#include <string.h>

#include "alert/alert.h"
#include "fuzz.h"

static void hold_against_article(const gs_alert_rule *rule, gs_arena *arena)
{
    gs_watched_sentence sentences[3] = {
        { .text = gs_span_of("Army denies strike"), .role = GS_HEADLINE, .lang = "en", .scored = true, .flags = 2 },
        { .text = gs_span_of("The army may have struck, 国防部 said."), .lang = "en", .scored = true, .flags = 1 },
        { .text = gs_span_of("Армія заперечила удар."), .lang = "uk", .scored = true, .flags = 31 },
    };
    for (int i = 0; i < 3; i++) {
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            sentences[i].scores[label] = sentences[i].flags >> label & 1 ? .9 : .1;
            sentences[i].said_by[label] = gs_span_of("the army");
        }
    }
    gs_watched_article now = { .id = 1, .source = "a", .sentences = sentences, .n = 3 };
    gs_watched_article before = { .id = 1, .source = "a", .sentences = sentences + 1, .n = 2 };
    gs_watcher *watcher;
    gs_watch_match *matches;
    size_t n;
    FUZZ_CHECK(gs_watcher_new(&rule, 1, &watcher, NULL) == GS_OK);
    FUZZ_CHECK(gs_watch(watcher, &now, &before, arena, &matches, &n, NULL) == GS_OK);
    FUZZ_CHECK(n <= 1 && (n == 0 || (rule->enabled && matches[0].n > 0)));
    gs_watcher_free(watcher);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    gs_arena arena = { 0 };
    gs_alert_rule rule, again;
    gs_alert_faults faults = { 0 };
    gs_buf put = { 0 }, put_again = { 0 };
    gs_status status = gs_alert_rule_parse((gs_span){ (const char *)data, size }, &arena, &rule, &faults, NULL);
    FUZZ_CHECK(status == GS_OK || (status == GS_EFORMAT && faults.n > 0));
    for (size_t i = 0; i < faults.n; i++)
        FUZZ_CHECK((*faults.ptr[i].pointer == '\0' || *faults.ptr[i].pointer == '/') && *faults.ptr[i].detail);
    if (status == GS_OK) {
        gs_alert_rule_put(&rule, &put);
        FUZZ_CHECK(gs_alert_rule_parse(gs_buf_span(&put), &arena, &again, NULL, NULL) == GS_OK);
        gs_alert_rule_put(&again, &put_again);
        FUZZ_CHECK(gs_span_eq(gs_buf_span(&put), gs_buf_span(&put_again)));
        hold_against_article(&rule, &arena);
    }
    gs_buf_done(&put);
    gs_buf_done(&put_again);
    gs_arena_done(&arena);
    return 0;
}
