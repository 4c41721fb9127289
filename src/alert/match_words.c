/* The words of rules in what they found. Sentences are read once, whatever the number of rules that ask for words. */
#include "alert/watcher.h"

#include <string.h>

static bool has_words(const gs_alert_rule *rule)
{
    return rule->words.any.n + rule->words.all.n + rule->words.none.n > 0;
}

/* Which units the words just read belong to. */
typedef struct scan {
    gs_watcher *w;
    uint32_t units[GS_IN_ARTICLE + 1]; /* by place; 0: to none of its */
    uint32_t *asking;                  /* rules that are asked sentence by sentence */
    size_t n_asking;
} scan;

static void count(void *context, const gs_phrase_of *phrase)
{
    scan *s = context;
    uint32_t unit = s->units[s->w->rules[phrase->rule]->words.in];
    watch_tally *tally = &s->w->tallies[phrase->rule];
    if (!unit || s->w->stamps[phrase->pattern] == unit)
        return;
    s->w->stamps[phrase->pattern] = unit;
    if (tally->unit != unit)
        *tally = (watch_tally){ .unit = unit, .said_unit = tally->said_unit, .said = tally->said };
    tally->any += phrase->list == GS_PHRASE_ANY;
    tally->all += phrase->list == GS_PHRASE_ALL;
    tally->none += phrase->list == GS_PHRASE_NONE;
}

static bool fits(const gs_alert_rule *rule, const watch_tally *tally, uint32_t unit)
{
    watch_tally none = { 0 };
    if (tally->unit != unit)
        tally = &none;
    return (rule->words.any.n == 0 || tally->any > 0) && tally->all == rule->words.all.n && tally->none == 0;
}

static gs_status read_sentence(scan *s, watch_text *text, uint32_t sentence, gs_error *err)
{
    const gs_word *words;
    size_t n;
    watch_language *language;
    gs_status status = gs_watch_language(s->w, text->article->sentences[sentence].lang, &language, err);
    if (status == GS_OK && language->text.n > 0) {
        status = gs_watch_words(s->w, text, sentence, &words, &n, err);
        if (status == GS_OK)
            gs_rule_phrases_scan(&language->text, words, n, count, s);
    }
    return status;
}

/* Which places the rules that found something ask for, as bits; so that nothing is read in vain. */
static unsigned places_asked(const gs_watcher *w)
{
    unsigned places = 0;
    for (size_t i = 0; i < w->n_candidates; i++) {
        const gs_alert_rule *rule = w->rules[w->candidates[i]];
        if (w->found[w->candidates[i]].n > 0 && has_words(rule))
            places |= 1u << rule->words.in;
    }
    return places;
}

/* Whole articles and headlines, then the rules that ask for these. */
static gs_status filter_by_article(gs_watcher *w, unsigned places, gs_error *err)
{
    uint32_t headline = ++w->unit, article = ++w->unit;
    scan s = { .w = w, .units = { 0, headline, article } };
    gs_status status = GS_OK;
    for (uint32_t i = 0; status == GS_OK && i < w->now.article->n; i++) {
        bool is_headline = w->now.article->sentences[i].role == GS_HEADLINE;
        s.units[GS_IN_HEADLINE] = is_headline ? headline : 0;
        if (is_headline || places & 1u << GS_IN_ARTICLE)
            status = read_sentence(&s, &w->now, i, err);
    }
    s.units[GS_IN_HEADLINE] = headline;
    for (size_t i = 0; status == GS_OK && i < w->n_candidates; i++) {
        uint32_t r = w->candidates[i];
        if (has_words(w->rules[r]) && w->rules[r]->words.in != GS_IN_SENTENCE &&
            !fits(w->rules[r], &w->tallies[r], s.units[w->rules[r]->words.in]))
            w->found[r].n = 0;
    }
    return status;
}

/* The rule's entry of sentence i, or NULL. Entries rise, those of the version before come last. */
static gs_watch_sentence *entry_of(watch_found *found, uint32_t i, bool vanished)
{
    while (found->at < found->n &&
           ((found->ptr[found->at].change == GS_WATCH_VANISHED) != vanished || found->ptr[found->at].index < i))
        found->at++;
    return found->at < found->n && found->ptr[found->at].index == i ? &found->ptr[found->at] : NULL;
}

/* What a sentence's words do to the rules that are about it. */
static gs_status filter_sentence(scan *s, watch_text *text, uint32_t i, bool vanished, gs_error *err)
{
    gs_watcher *w = s->w;
    gs_status status = GS_OK;
    s->units[GS_IN_SENTENCE] = 0;
    for (size_t c = 0; status == GS_OK && c < s->n_asking; c++) {
        uint32_t r = s->asking[c];
        const gs_alert_rule *rule = w->rules[r];
        watch_found *found = &w->found[r];
        gs_watch_sentence *entry = entry_of(found, i, vanished);
        if (entry && !s->units[GS_IN_SENTENCE]) {
            s->units[GS_IN_SENTENCE] = ++w->unit;
            status = read_sentence(s, text, i, err);
        }
        if (entry && !fits(rule, &w->tallies[r], s->units[GS_IN_SENTENCE]))
            memmove(entry, entry + 1, (size_t)(found->ptr + found->n-- - entry - 1) * sizeof(*entry));
    }
    return status;
}

/* The rules that found something and ask for words in it, from their first entry on. */
static gs_status list_asking(scan *s, gs_error *err)
{
    gs_watcher *w = s->w;
    s->asking = gs_arena_array(&w->arena, w->n_candidates + 1, sizeof(*s->asking));
    if (!s->asking)
        return gs_fail_nomem(err);
    for (size_t c = 0; c < w->n_candidates; c++) {
        uint32_t r = w->candidates[c];
        const gs_alert_rule *rule = w->rules[r];
        w->found[r].at = 0;
        if (w->found[r].n > 0 && has_words(rule) && rule->words.in == GS_IN_SENTENCE &&
            rule->kind != GS_ALERT_HEADLINE_GAP)
            s->asking[s->n_asking++] = r;
    }
    return GS_OK;
}

static gs_status filter_by_sentence(gs_watcher *w, watch_text *text, bool vanished, gs_error *err)
{
    scan s = { .w = w };
    gs_status status = list_asking(&s, err);
    for (uint32_t i = 0; status == GS_OK && i < text->article->n; i++)
        status = filter_sentence(&s, text, i, vanished, err);
    return status;
}

/* A headline and what is against it are one unit: a word in either will do. */
static gs_status filter_gaps(gs_watcher *w, gs_error *err)
{
    for (size_t c = 0; c < w->n_candidates; c++) {
        uint32_t r = w->candidates[c];
        const gs_alert_rule *rule = w->rules[r];
        if (rule->kind != GS_ALERT_HEADLINE_GAP || !has_words(rule) || rule->words.in != GS_IN_SENTENCE)
            continue;
        scan s = { .w = w, .units = { ++w->unit } };
        for (size_t i = 0; i < w->found[r].n; i++) {
            gs_status status = read_sentence(&s, &w->now, w->found[r].ptr[i].index, err);
            if (status != GS_OK)
                return status;
        }
        if (!fits(rule, &w->tallies[r], s.units[GS_IN_SENTENCE]))
            w->found[r].n = 0;
    }
    return GS_OK;
}

gs_status gs_watch_filter_words(gs_watcher *w, gs_error *err)
{
    unsigned places = places_asked(w);
    gs_status status = GS_OK;
    if (places & ~(1u << GS_IN_SENTENCE))
        status = filter_by_article(w, places, err);
    if (status == GS_OK && places & 1u << GS_IN_SENTENCE)
        status = filter_by_sentence(w, &w->now, false, err);
    if (status == GS_OK && places & 1u << GS_IN_SENTENCE && w->before.article)
        status = filter_by_sentence(w, &w->before, true, err);
    return status == GS_OK && places & 1u << GS_IN_SENTENCE ? filter_gaps(w, err) : status;
}
