/* An article against rules: first what a look at its highest confidences leaves of them, then their labels, languages
 * and speakers sentence by sentence, then their words. */
#include "alert/watcher.h"

#include <stdlib.h>
#include <string.h>

const char *gs_watch_change_name(gs_watch_change change)
{
    return change == GS_WATCH_APPEARED ? "appeared" : change == GS_WATCH_VANISHED ? "vanished" : NULL;
}

double gs_watch_confidence(const gs_watch_sentence *sentence)
{
    double most = 0;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        if (sentence->labels >> label & 1 && sentence->confidence[label] > most)
            most = sentence->confidence[label];
    return most;
}

/* The store keeps scores to 1/65535: compared so, an article of the store matches as it did when it came. */
static int kept(double score)
{
    return (int)(score * 65535 + .5);
}

static bool reaches(double score, double least)
{
    return kept(score) >= kept(least);
}

unsigned gs_watch_labels(const gs_alert_rule *rule, const gs_watched_sentence *s, bool flagged_only)
{
    unsigned labels = s->scored ? rule->labels : 0;
    for (gs_label label = GS_HEDGE; labels >> label; label++) {
        bool must_be_flagged = flagged_only || rule->least[label] <= 0 || rule->said_by.n > 0;
        if ((must_be_flagged && !(s->flags >> label & 1)) || !reaches(s->scores[label], rule->least[label]))
            labels &= ~(1u << label);
    }
    return labels;
}

/* From least to most to be trusted; a stale level was fitted once. */
static int rank_of(gs_calibration_level level)
{
    static const int ranks[] = {
        [GS_CAL_PRIOR] = 0, [GS_CAL_TRANSFERRED] = 1, [GS_CAL_STALE] = 2, [GS_CAL_TRANSLATED] = 3, [GS_CAL_MEASURED] = 4
    };
    return ranks[level];
}

gs_status gs_watch_add(watch_found *found, const gs_watched_sentence *sentence, uint32_t index, unsigned labels,
                       gs_error *err)
{
    if (!gs_array_reserve(&found->ptr, &found->cap, found->n + 1, sizeof(*found->ptr)))
        return gs_fail_nomem(err);
    gs_watch_sentence *s = &found->ptr[found->n++];
    *s = (gs_watch_sentence){ .index = index, .labels = labels, .other = GS_NO_SENTENCE };
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (!(labels >> label & 1))
            continue;
        s->confidence[label] = sentence->scores[label];
        if (rank_of(sentence->levels[label]) > rank_of(s->level))
            s->level = sentence->levels[label];
    }
    return GS_OK;
}

/* --- Which rules are worth a look --- */

typedef struct peak {
    double scores[GS_N_LABELS];
    bool has_headline;
} peak;

static peak peak_of(const gs_watched_article *article)
{
    peak most = { 0 };
    for (size_t i = 0; i < article->n; i++) {
        const gs_watched_sentence *s = &article->sentences[i];
        most.has_headline |= s->role == GS_HEADLINE;
        for (gs_label label = GS_HEDGE; s->scored && label < GS_N_LABELS; label++)
            if (s->scores[label] > most.scores[label])
                most.scores[label] = s->scores[label];
    }
    return most;
}

static bool takes_source(const gs_alert_rule *rule, const char *source)
{
    for (size_t i = 0; source && i < rule->sources.n; i++)
        if (strcmp(rule->sources.ptr[i], source) == 0)
            return true;
    return rule->sources.n == 0;
}

static bool is_candidate(const gs_alert_rule *rule, const gs_watched_article *article, bool has_before,
                         const peak *most)
{
    bool reached = rule->kind == GS_ALERT_DRIFT && has_before;
    if (!rule->enabled || rule->kind == GS_ALERT_SOURCE_QUIET || !takes_source(rule, article->source))
        return false;
    if ((rule->kind == GS_ALERT_HEADLINE_GAP || rule->headline_only) && !most->has_headline && !reached)
        return false;
    for (gs_label label = GS_HEDGE; rule->kind != GS_ALERT_DRIFT && !reached && label < GS_N_LABELS; label++)
        reached = rule->labels >> label & 1 && reaches(most->scores[label], rule->least[label]);
    return reached;
}

/* --- Labels and speakers --- */

static void note_speaker(void *context, const gs_phrase_of *phrase)
{
    gs_watcher *w = context;
    watch_tally *tally = &w->tallies[phrase->rule];
    if (tally->said_unit != w->unit) {
        tally->said_unit = w->unit;
        tally->said = 0;
    }
    tally->said |= 1u << w->said_label;
}

/* Whom the sentence names for its labels, held against said_by of all rules at once. */
static gs_status read_speakers(gs_watcher *w, const gs_watched_sentence *s, gs_error *err)
{
    watch_language *language;
    gs_status status = gs_watch_language(w, s->lang, &language, err);
    w->unit++;
    for (gs_label label = GS_HEDGE; status == GS_OK && language->said.n > 0 && label < GS_N_LABELS; label++) {
        if (!(s->flags >> label & 1) || s->said_by[label].len == 0)
            continue;
        w->said.n = 0;
        w->said_label = label;
        status = gs_word_reader_read(w->reader, s->lang, s->said_by[label], &w->said, err);
        if (status == GS_OK)
            gs_rule_phrases_scan(&language->said, w->said.ptr, w->said.n, note_speaker, w);
    }
    return status;
}

static unsigned said_labels(const gs_watcher *w, uint32_t rule)
{
    const watch_tally *tally = &w->tallies[rule];
    if (w->rules[rule]->said_by.n == 0)
        return ~0u;
    return tally->said_unit == w->unit ? tally->said : 0;
}

/* Is there anything in it for any rule? Most sentences have nothing. */
static bool is_worth_a_look(const gs_watcher *w, const gs_watched_sentence *s)
{
    bool worth = s->flags != 0;
    for (gs_label label = GS_HEDGE; !worth && label < GS_N_LABELS; label++)
        worth = reaches(s->scores[label], w->least[label]);
    return worth;
}

/* *read: are the sentence's speakers? They are where a rule asks for some. */
static gs_status labels_of_rule(gs_watcher *w, uint32_t r, const gs_watched_sentence *s, bool *read, unsigned *labels,
                                gs_error *err)
{
    const gs_alert_rule *rule = w->rules[r];
    gs_status status = GS_OK;
    *labels = 0;
    if (rule->headline_only && s->role != GS_HEADLINE)
        return GS_OK;
    unsigned had = gs_watch_labels(rule, s, rule->kind != GS_ALERT_LABELS);
    if (!had || !gs_watch_takes_language(rule, s->lang))
        return GS_OK;
    if (rule->said_by.n > 0 && !*read) {
        status = read_speakers(w, s, err);
        *read = true;
    }
    *labels = had & said_labels(w, r);
    return status;
}

gs_status gs_watch_rule_labels(gs_watcher *w, uint32_t rule, const gs_watched_sentence *s, unsigned *labels,
                               gs_error *err)
{
    bool read = false;
    *labels = 0;
    return is_worth_a_look(w, s) ? labels_of_rule(w, rule, s, &read, labels, err) : GS_OK;
}

static gs_status find_in_sentence(gs_watcher *w, const gs_watched_sentence *s, uint32_t i, gs_error *err)
{
    gs_status status = GS_OK;
    bool read = false;
    for (size_t c = 0; status == GS_OK && c < w->n_candidates; c++) {
        uint32_t r = w->candidates[c];
        unsigned labels = 0;
        if (w->rules[r]->kind == GS_ALERT_LABELS || w->rules[r]->kind == GS_ALERT_CONTESTED)
            status = labels_of_rule(w, r, s, &read, &labels, err);
        if (status == GS_OK && labels)
            status = gs_watch_add(&w->found[r], s, i, labels, err);
    }
    return status;
}

static gs_status find_labels(gs_watcher *w, gs_error *err)
{
    const gs_watched_article *article = w->now.article;
    gs_status status = GS_OK;
    for (uint32_t i = 0; status == GS_OK && i < article->n; i++)
        if (article->sentences[i].scored && is_worth_a_look(w, &article->sentences[i]))
            status = find_in_sentence(w, &article->sentences[i], i, err);
    return status;
}

/* --- The whole --- */

/* What one long text took is not kept for ever. */
enum { WORDS_KEPT = 100000 };

static gs_status begin_text(watch_text *text, const gs_watched_article *article, gs_error *err)
{
    text->article = article;
    text->words.n = 0;
    if (text->words.cap > WORDS_KEPT) {
        free(text->words.ptr);
        text->words = (gs_words){ 0 };
    }
    if (!article)
        return GS_OK;
    if (!gs_array_reserve(&text->runs, &text->cap_runs, article->n + 1, sizeof(*text->runs)))
        return gs_fail_nomem(err);
    memset(text->runs, 0, article->n * sizeof(*text->runs));
    return GS_OK;
}

/* Units are never used again, until there are too many. */
static void renew_units(gs_watcher *w)
{
    if (w->unit < UINT32_MAX / 2)
        return;
    memset(w->stamps, 0, w->n_patterns * sizeof(*w->stamps));
    memset(w->tallies, 0, w->n * sizeof(*w->tallies));
    w->unit = 0;
}

/* What is asked for where it is flagged (least 0) shows in the flags. */
static void add_candidate(gs_watcher *w, uint32_t i)
{
    const gs_alert_rule *rule = w->rules[i];
    w->candidates[w->n_candidates++] = i;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        if (rule->labels >> label & 1 && rule->least[label] > 0 && rule->least[label] < w->least[label])
            w->least[label] = rule->least[label];
}

static gs_status begin(gs_watcher *w, const gs_watched_article *article, const gs_watched_article *before,
                       gs_error *err)
{
    peak most = peak_of(article);
    gs_arena_reset(&w->arena);
    renew_units(w);
    w->n_candidates = 0;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        w->least[label] = 2; /* nobody is so sure */
    for (size_t i = 0; i < w->n; i++) {
        w->found[i].n = 0;
        if (is_candidate(w->rules[i], article, before != NULL, &most))
            add_candidate(w, (uint32_t)i);
    }
    gs_status status = begin_text(&w->now, article, err);
    return status == GS_OK ? begin_text(&w->before, before, err) : status;
}

static gs_status give(const gs_watcher *w, gs_arena *arena, gs_watch_match **out, size_t *n, gs_error *err)
{
    size_t n_found = 0;
    gs_watch_match *matches = gs_arena_array(arena, w->n_candidates + 1, sizeof(*matches));
    if (!matches)
        return gs_fail_nomem(err);
    for (size_t c = 0; c < w->n_candidates; c++) {
        const watch_found *found = &w->found[w->candidates[c]];
        if (found->n == 0)
            continue;
        gs_watch_sentence *sentences = gs_arena_array(arena, found->n, sizeof(*sentences));
        if (!sentences)
            return gs_fail_nomem(err);
        memcpy(sentences, found->ptr, found->n * sizeof(*sentences));
        matches[n_found++] = (gs_watch_match){ w->rules[w->candidates[c]], sentences, found->n };
    }
    *out = matches;
    *n = n_found;
    return GS_OK;
}

gs_status gs_watch(gs_watcher *w, const gs_watched_article *article, const gs_watched_article *before, gs_arena *arena,
                   gs_watch_match **out, size_t *n, gs_error *err)
{
    gs_status status = begin(w, article, before, err);
    if (status == GS_OK && w->n_candidates > 0)
        status = find_labels(w, err);
    if (status == GS_OK && before)
        status = gs_watch_drift(w, err);
    if (status == GS_OK)
        status = gs_watch_gaps(w, err);
    if (status == GS_OK)
        status = gs_watch_filter_words(w, err);
    return status == GS_OK ? give(w, arena, out, n, err) : status;
}
