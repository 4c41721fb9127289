/* Rules, measured: what 200 of them cost an article, and how often drift and headline gaps are told of news in which
 * nobody changed or gainsaid a thing.
 *
 *   ninja -C BUILD tests/rules && BUILD/tests/rules ROOT speed ARTICLE
 *   BUILD/tests/rules ROOT news NTREX LANG...
 *
 * NTREX is ../shared/eval/ntrex; the first line of a document is its headline. `news` gives each document three times:
 * as it is, with its sentences in reverse order, and with a year put into each at some blank. All changes told are
 * wrong ones, but for those where the year breaks the words of a cue. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "alert/alert.h"

enum { RULES = 200, TURNS = 2000, LINES = 2000 };

typedef struct bench {
    gs_engine *engine;
    gs_session *session;
    gs_arena arena, work;
} bench;

static void check(gs_status status, const gs_error *err)
{
    if (status == GS_OK)
        return;
    fprintf(stderr, "rules: %s: %s\n", err->file, err->message);
    exit(1);
}

static const gs_alert_rule *read_rule(bench *b, const char *members, int i)
{
    gs_error err = { 0 };
    gs_alert_rule *rule = gs_arena_alloc(&b->arena, sizeof(*rule));
    const char *json = gs_arena_printf(&b->arena, "{\"name\":\"%d\",%s}", i, members);
    check(gs_alert_rule_parse(gs_span_of(json), &b->arena, rule, NULL, &err), &err);
    return rule;
}

/* What the article takes of the report is copied: another one comes. */
static gs_watched_article read_article(bench *b, const char *lang, gs_span text, size_t headline_len)
{
    const gs_report *report;
    gs_watched_article article;
    gs_error err = { 0 };
    gs_analyse_options options = { .lang = lang, .headline_len = headline_len };
    check(gs_analyse(b->session, text, &options, &report, &err), &err);
    check(gs_watched_of_report(report, "afp", &b->work, &article, &err), &err);
    for (size_t i = 0; i < article.n; i++) {
        gs_watched_sentence *s = &article.sentences[i];
        s->text.ptr = gs_arena_copy(&b->work, s->text);
        s->lang = gs_arena_copy(&b->work, gs_span_of(s->lang));
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            s->said_by[label].ptr = gs_arena_copy(&b->work, s->said_by[label]);
    }
    return article;
}

/* Of the processor: machines are shared. */
static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* --- Speed --- */

static void measure_speed(bench *b, const char *path)
{
    static const char *const kinds[] = {
        "\"labels\":{\"denial\":0.5,\"hedge\":0.5}",
        "\"labels\":{\"denial\":0.6},\"words\":{\"any\":[\"drone strike\",\"minister\",\"report\"],\"stemmed\":true}",
        "\"labels\":{\"hedge\":0.5},\"words\":{\"any\":[\"said\"],\"none\":[\"x\"],\"in\":\"article\"}",
        "\"labels\":{\"hedge\":0.5},\"said_by\":[\"Kremlin\",\"police\"]",
        "\"kind\":\"headline-gap\"",
        "\"kind\":\"drift\"",
        "\"labels\":{\"hedge\":0.5},\"words\":{\"all\":[\"company\",\"market\"],\"stemmed\":true}",
    };
    const gs_alert_rule *rules[RULES];
    gs_error err = { 0 };
    gs_span text;
    gs_watcher *watcher;
    for (int i = 0; i < RULES; i++)
        rules[i] = read_rule(b, kinds[i % 7], i);
    check(gs_file_read(path, GS_LIMIT_DOCUMENT, &text, &err), &err);
    check(gs_watcher_new(rules, RULES, &watcher, &err), &err);
    gs_watched_article article = read_article(b, NULL, text, 0);
    gs_arena found = { 0 };
    size_t n = 0, flagged = 0;
    for (size_t i = 0; i < article.n; i++)
        flagged += article.sentences[i].flags != 0;
    for (int versions = 0; versions < 2; versions++) {
        gs_watch_match *matches;
        double start = now_ms();
        for (int i = 0; i < TURNS; i++) {
            gs_arena_reset(&found);
            check(gs_watch(watcher, &article, versions ? &article : NULL, &found, &matches, &n, &err), &err);
        }
        printf("%zu sentences, %zu flagged, %d rules, %zu match, %s: %.3f ms\n", article.n, flagged, RULES, n,
               versions ? "with the version before" : "new", (now_ms() - start) / TURNS);
    }
    gs_watcher_free(watcher);
    gs_arena_done(&found);
    free((char *)text.ptr);
}

/* --- News --- */

typedef struct counts {
    unsigned documents, gaps, marked, turned, year;
} counts;

static size_t read_lines(const char *folder, const char *name, char **lines)
{
    char path[4096];
    snprintf(path, sizeof(path), "%s/%s.txt", folder, name);
    FILE *file = fopen(path, "r");
    size_t n = 0, cap = 0;
    ssize_t len;
    if (!file) {
        perror(path);
        exit(1);
    }
    while (n < LINES && (lines[n] = NULL, cap = 0, len = getline(&lines[n], &cap, file)) > 0)
        lines[n++][len - 1] = '\0';
    fclose(file);
    return n;
}

/* At a blank somewhere in the line, or in front. */
static void put_with_year(gs_buf *out, const char *line, size_t number)
{
    size_t len = strlen(line), at = len ? (size_t)(gs_mix(number * 7 + 1) % len) : 0;
    while (at < len && line[at] != ' ')
        at++;
    if (at == len)
        gs_buf_printf(out, "2019 %s\n\n", line);
    else
        gs_buf_printf(out, "%.*s 2019%s\n\n", (int)at, line, line + at);
}

static unsigned told(bench *b, gs_watcher *watcher, const gs_watched_article *now, const gs_watched_article *before)
{
    gs_watch_match *matches;
    gs_error err = { 0 };
    unsigned sum = 0;
    size_t n;
    check(gs_watch(watcher, now, before, &b->work, &matches, &n, &err), &err);
    for (size_t i = 0; i < n; i++)
        sum += (matches[i].rule->kind == GS_ALERT_DRIFT) == (before != NULL) ? (unsigned)matches[i].n : 0;
    return sum;
}

static void judge_document(bench *b, gs_watcher *watcher, const char *lang, char **lines, size_t first, size_t end,
                           counts *sum)
{
    gs_buf texts[3] = { { 0 } };
    gs_watched_article articles[3];
    size_t headline = strlen(lines[first]);
    for (int i = 0; i < 3; i++)
        gs_buf_printf(&texts[i], "%s\n\n", lines[first]);
    for (size_t i = first + 1; i < end; i++) {
        gs_buf_printf(&texts[0], "%s\n\n", lines[i]);
        gs_buf_printf(&texts[1], "%s\n\n", lines[end + first - i]);
        put_with_year(&texts[2], lines[i], i);
    }
    for (int i = 0; i < 3; i++)
        articles[i] = read_article(b, lang, gs_buf_span(&texts[i]), headline);
    for (size_t i = 0; i < articles[0].n; i++)
        sum->marked += (articles[0].sentences[i].flags & (1u << GS_HEDGE | 1u << GS_DENIAL)) != 0;
    sum->documents++;
    sum->gaps += told(b, watcher, &articles[0], NULL) > 0;
    sum->turned += told(b, watcher, &articles[1], &articles[0]);
    sum->year += told(b, watcher, &articles[2], &articles[0]);
    for (int i = 0; i < 3; i++)
        gs_buf_done(&texts[i]);
}

static void measure_news(bench *b, const char *folder, const char *lang)
{
    static char *documents[LINES], *lines[LINES];
    const gs_alert_rule *rules[] = { read_rule(b, "\"kind\":\"headline-gap\"", 0),
                                     read_rule(b, "\"kind\":\"drift\"", 1) };
    gs_error err = { 0 };
    gs_watcher *watcher;
    counts sum = { 0 };
    size_t n = read_lines(folder, "docs", documents);
    if (read_lines(folder, lang, lines) < n)
        exit(1);
    check(gs_watcher_new(rules, 2, &watcher, &err), &err);
    for (size_t first = 0, end; first < n; first = end) {
        for (end = first; end < n && strcmp(documents[end], documents[first]) == 0;)
            end++;
        gs_arena_reset(&b->work);
        judge_document(b, watcher, lang, lines, first, end, &sum);
    }
    printf("%s: %u documents, %u gaps; of %u sentences that hedge or deny, changes told: %u in reverse order, "
           "%u with a year\n",
           lang, sum.documents, sum.gaps, sum.marked, sum.turned, sum.year);
    gs_watcher_free(watcher);
}

int main(int argc, char **argv)
{
    bench b = { 0 };
    gs_error err = { 0 };
    if (argc < 4) {
        fprintf(stderr, "usage: rules ROOT speed ARTICLE | rules ROOT news NTREX LANG...\n");
        return 2;
    }
    gs_engine_options options = { .lexicons = gs_path_join(&b.arena, argv[1], "lexicons"),
                                  .model = gs_path_join(&b.arena, argv[1], "models/news") };
    check(gs_engine_open(&options, &b.engine, &err), &err);
    check(gs_session_new(b.engine, &b.session, &err), &err);
    if (strcmp(argv[2], "speed") == 0)
        measure_speed(&b, argv[3]);
    for (int i = 4; i < argc; i++)
        measure_news(&b, argv[3], argv[i]);
    gs_session_free(b.session);
    gs_engine_free(b.engine);
    gs_arena_done(&b.arena);
    gs_arena_done(&b.work);
    return 0;
}
