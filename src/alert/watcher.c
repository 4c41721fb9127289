/* Watchers: rules beside the memory to hold articles against them. */
#include "alert/watcher.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

GS_DEFINE_AUTO(gs_watcher, gs_watcher_free)

static size_t patterns_of(const gs_alert_rule *rule)
{
    return rule->words.any.n + rule->words.all.n + rule->words.none.n;
}

gs_status gs_watcher_new(const gs_alert_rule *const *rules, size_t n, gs_watcher **out, gs_error *err)
{
    gs_auto(gs_watcher_free) gs_watcher *w = calloc(1, sizeof(*w));
    if (!w)
        return gs_fail_nomem(err);
    size_t n_patterns = 0;
    for (size_t i = 0; i < n; i++)
        n_patterns += patterns_of(rules[i]);
    w->rules = calloc(n + 1, sizeof(*w->rules));
    w->found = calloc(n + 1, sizeof(*w->found));
    w->tallies = calloc(n + 1, sizeof(*w->tallies));
    w->candidates = calloc(n + 1, sizeof(*w->candidates));
    w->stamps = calloc(n_patterns + 1, sizeof(*w->stamps));
    if (!w->rules || !w->found || !w->tallies || !w->candidates || !w->stamps)
        return gs_fail_nomem(err);
    w->n = n;
    w->n_patterns = n_patterns;
    for (size_t i = 0; i < n; i++)
        w->rules[i] = rules[i];
    gs_status status = gs_word_reader_new(&w->reader, err);
    if (status == GS_OK)
        *out = gs_steal(w);
    return status;
}

static void forget_languages(gs_watcher *w)
{
    for (; w->n_languages > 0; w->n_languages--) {
        gs_rule_phrases_done(&w->languages[w->n_languages - 1].text);
        gs_rule_phrases_done(&w->languages[w->n_languages - 1].said);
    }
}

static void text_done(watch_text *text)
{
    free(text->words.ptr);
    free(text->runs);
}

void gs_watcher_free(gs_watcher *w)
{
    if (!w)
        return;
    for (size_t i = 0; w->found && i < w->n; i++)
        free(w->found[i].ptr);
    forget_languages(w);
    gs_word_reader_free(w->reader);
    gs_arena_done(&w->arena);
    text_done(&w->now);
    text_done(&w->before);
    free(w->said.ptr);
    free(w->rules);
    free(w->found);
    free(w->tallies);
    free(w->candidates);
    free(w->stamps);
    free(w);
}

/* --- Languages --- */

bool gs_watch_takes_language(const gs_alert_rule *rule, const char *lang)
{
    for (size_t i = 0; i < rule->languages.n; i++) {
        const char *asked = rule->languages.ptr[i];
        size_t len = strlen(asked);
        if (strncasecmp(asked, lang, len) == 0 && (lang[len] == '\0' || lang[len] == '-'))
            return true;
    }
    return rule->languages.n == 0;
}

/* The words of a rule that asks for other languages are not needed. */
static bool reads_language(const gs_alert_rule *rule, const char *tag)
{
    size_t len = strlen(tag);
    for (size_t i = 0; i < rule->languages.n; i++)
        if (strncasecmp(rule->languages.ptr[i], tag, len) == 0 && strcspn(rule->languages.ptr[i], "-") == len)
            return true;
    return rule->languages.n == 0;
}

static gs_status add_rule(gs_watcher *w, watch_language *l, uint32_t i, gs_error *err)
{
    const gs_alert_rule *rule = w->rules[i];
    const gs_alert_words *words = &rule->words;
    const struct {
        gs_phrase_list list;
        const gs_alert_names *texts;
    } lists[] = { { GS_PHRASE_ANY, &words->any }, { GS_PHRASE_ALL, &words->all }, { GS_PHRASE_NONE, &words->none } };
    gs_status status = GS_OK;
    if (!rule->enabled || !reads_language(rule, l->tag)) {
        l->text.n_patterns += (uint32_t)patterns_of(rule);
        return GS_OK;
    }
    for (size_t k = 0; status == GS_OK && k < sizeof(lists) / sizeof(*lists); k++)
        status = gs_rule_phrases_add(&l->text, w->reader, l->tag, i, lists[k].list, lists[k].texts, words->stemmed,
                                     err);
    if (status != GS_OK)
        return status;
    return gs_rule_phrases_add(&l->said, w->reader, l->tag, i, GS_PHRASE_SAID, &rule->said_by, false, err);
}

static gs_status compile(gs_watcher *w, watch_language *l, gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < w->n; i++)
        status = add_rule(w, l, (uint32_t)i, err);
    if (status == GS_OK)
        status = gs_rule_phrases_finish(&l->text, err);
    return status == GS_OK ? gs_rule_phrases_finish(&l->said, err) : status;
}

gs_status gs_watch_language(gs_watcher *w, const char *lang, watch_language **out, gs_error *err)
{
    size_t len = strcspn(lang, "-");
    gs_span tag = { lang, len < GS_LANG_MAX ? len : GS_LANG_MAX - 1 };
    for (size_t i = 0; i < w->n_languages; i++) {
        if (gs_span_eq(gs_span_of(w->languages[i].tag), tag)) {
            *out = &w->languages[i];
            return GS_OK;
        }
    }
    if (w->n_languages == WATCH_LANGUAGES)
        forget_languages(w);
    watch_language *l = &w->languages[w->n_languages++];
    *l = (watch_language){ 0 };
    memcpy(l->tag, tag.ptr, tag.len);
    gs_status status = compile(w, l, err);
    if (status == GS_OK) {
        *out = l;
        return GS_OK;
    }
    gs_rule_phrases_done(&l->text);
    gs_rule_phrases_done(&l->said);
    w->n_languages--;
    return status;
}

/* --- Words of sentences --- */

gs_status gs_watch_words(gs_watcher *w, watch_text *text, uint32_t sentence, const gs_word **out, size_t *n,
                         gs_error *err)
{
    struct watch_run *run = &text->runs[sentence];
    if (!run->is_read) {
        const gs_watched_sentence *s = &text->article->sentences[sentence];
        size_t first = text->words.n;
        gs_status status = gs_word_reader_read(w->reader, s->lang, s->text, &text->words, err);
        if (status != GS_OK)
            return status;
        *run = (struct watch_run){ true, first, text->words.n - first };
    }
    *out = text->words.ptr + run->first;
    *n = run->n;
    return GS_OK;
}
