/* The rules of docs/rules.md: each can be read, and raises what stands below it. */
#include "alert_engine.h"

typedef struct reading {
    shipped shipped;
    gs_arena arena;
    const gs_alert_rule *rule; /* the last there was */
    unsigned n_rules, n_lines;
} reading;

/* Cuts `text` at " mark "; NULL: there is none. */
static char *cut(char *text, const char *mark)
{
    char *at = strstr(text, mark);
    if (at)
        *at = '\0';
    return at ? at + strlen(mark) : NULL;
}

static bool raises(reading *r, char *text)
{
    gs_error err = { 0 };
    gs_watcher *watcher;
    gs_watch_match *matches;
    gs_watched_article before;
    size_t n;
    char *after = cut(text, " > "), *body = cut(text, " # ");
    const char *now = after ? after : body ? body : text;
    const char *lang = strstr(now, "Armee") ? "de" : "en";
    if (after)
        before = shipped_read(&r->shipped, lang, NULL, text, NULL, &r->arena);
    gs_watched_article article = shipped_read(&r->shipped, lang, body ? text : NULL, now, NULL, &r->arena);
    OK(gs_watcher_new(&r->rule, 1, &watcher, &err), err);
    OK(gs_watch(watcher, &article, after ? &before : NULL, &r->arena, &matches, &n, &err), err);
    gs_watcher_free(watcher);
    return n > 0;
}

static void take_block(reading *r, gs_span kind, gs_span block)
{
    if (gs_span_eq(kind, gs_span_of("json"))) {
        r->rule = made_rule(gs_arena_copy(&r->arena, block), &r->arena);
        r->n_rules++;
        return;
    }
    for (gs_span line; gs_span_line(&block, &line); r->n_lines++) {
        char *text = gs_arena_copy(&r->arena, (gs_span){ line.ptr + 2, line.len - 2 });
        cr_assert(*line.ptr == '+' || *line.ptr == '-', "%.*s", (int)line.len, line.ptr);
        cr_expect_eq(raises(r, text), *line.ptr == '+', "%s: %.*s", r->rule->name, (int)line.len, line.ptr);
    }
}

Test(alert_docs, rules, .timeout = 60)
{
    reading r = { .shipped = shipped_new() };
    gs_error err = { 0 };
    gs_span file, rest, line, kind = { NULL, 0 };
    const char *begin = NULL;
    OK(gs_file_read(GS_SOURCE_DIR "/docs/rules.md", 1 << 20, &file, &err), err);
    for (rest = file; gs_span_line(&rest, &line);) {
        bool is_fence = line.len >= 3 && memcmp(line.ptr, "```", 3) == 0;
        if (is_fence && !begin) {
            begin = line.ptr + line.len + 1;
            kind = (gs_span){ line.ptr + 3, line.len - 3 };
        } else if (is_fence) {
            take_block(&r, kind, (gs_span){ begin, (size_t)(line.ptr - begin) });
            begin = NULL;
        }
    }
    cr_expect(r.n_rules >= 7 && r.n_lines >= 14, "%u rules, %u lines", r.n_rules, r.n_lines);
    free((char *)file.ptr);
    shipped_free(&r.shipped);
    gs_arena_done(&r.arena);
}
