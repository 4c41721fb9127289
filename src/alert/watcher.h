/* A watcher inside: its rules, and what it works out of one article. */
#ifndef GS_ALERT_WATCHER_H
#define GS_ALERT_WATCHER_H

#include "alert/internal.h"

/* Sentences of an article that a rule is about, while it is held against it. */
typedef struct watch_found {
    gs_watch_sentence *ptr;
    size_t n, cap;
    size_t at; /* where words are looked at */
} watch_found;

/* What stands of a rule's words in the unit that is looked at: a sentence, the headline, the article. */
typedef struct watch_tally {
    uint32_t unit;
    uint32_t any, all, none; /* of these lists; of `all` different ones */
    uint32_t said_unit;
    unsigned said; /* 1u << label: somebody of said_by says so in the sentence `said_unit` */
} watch_tally;

/* The words of rules in a language. */
typedef struct watch_language {
    char tag[GS_LANG_MAX];
    gs_rule_phrases text, said;
} watch_language;

/* The words of an article's sentences, read when they are asked for. */
typedef struct watch_text {
    const gs_watched_article *article;
    gs_words words;
    struct watch_run {
        bool is_read;
        size_t first, n;
    } * runs; /* by sentence */
    size_t cap_runs;
} watch_text;

enum { WATCH_LANGUAGES = 32 };

struct gs_watcher {
    const gs_alert_rule **rules;
    size_t n;
    gs_word_reader *reader;
    watch_language languages[WATCH_LANGUAGES];
    size_t n_languages;
    size_t n_patterns;
    uint32_t *stamps; /* by pattern: the unit it was last met in */
    watch_found *found;
    watch_tally *tallies;
    uint32_t *candidates;
    size_t n_candidates;
    double least[GS_N_LABELS]; /* of all candidates */
    uint32_t unit;             /* the last there was */
    gs_words said;
    gs_label said_label;    /* whose speaker is read */
    watch_text now, before; /* before.article NULL: there is none */
    gs_arena arena;         /* of one article's work */
};

/* The sentence's words; *n of them. They move when other sentences are read. */
gs_status gs_watch_words(gs_watcher *w, watch_text *text, uint32_t sentence, const gs_word **out, size_t *n,
                         gs_error *err);
gs_status gs_watch_language(gs_watcher *w, const char *lang, watch_language **out, gs_error *err);
/* A rule asks for languages, or none; zh takes zh-Hant. */
bool gs_watch_takes_language(const gs_alert_rule *rule, const char *lang);
/* Those of the rule's labels that the sentence has. */
unsigned gs_watch_labels(const gs_alert_rule *rule, const gs_watched_sentence *sentence, bool flagged_only);
/* Those of a rule that a scored sentence has, by its confidences, flags, headline_only, languages, speakers. */
gs_status gs_watch_rule_labels(gs_watcher *w, uint32_t rule, const gs_watched_sentence *sentence, unsigned *labels,
                               gs_error *err);
gs_status gs_watch_add(watch_found *found, const gs_watched_sentence *sentence, uint32_t index, unsigned labels,
                       gs_error *err);

/* --- What sentences are about (topic.c) --- */

/* Roots of the words that are not the most common of the language; where words touch (scripts without spaces), of each
 * two. Rising, each once. */
typedef struct watch_topic {
    uint64_t *ptr;
    size_t n;
} watch_topic;

/* In the watcher's arena. */
gs_status gs_watch_topic(gs_watcher *w, watch_text *text, uint32_t sentence, watch_topic *out, gs_error *err);
/* How many both have. */
size_t gs_topic_shared(const watch_topic *a, const watch_topic *b);

/* --- Versions (pairs.c) --- */

/* By sentence of one version, the same sentence of the other, or GS_NO_SENTENCE. In the watcher's arena. */
typedef struct watch_pairs {
    uint32_t *of_now, *of_before;
    watch_topic *now, *before;
} watch_pairs;

gs_status gs_watch_pairs(gs_watcher *w, watch_pairs *out, gs_error *err);

/* --- Kinds --- */

/* Fills `found` of the candidates of its kind (drift.c, headline_gap.c). */
gs_status gs_watch_drift(gs_watcher *w, gs_error *err);
gs_status gs_watch_gaps(gs_watcher *w, gs_error *err);

/* Keeps of the sentences found by rules those that have the rule's words (match_words.c). */
gs_status gs_watch_filter_words(gs_watcher *w, gs_error *err);

#endif
