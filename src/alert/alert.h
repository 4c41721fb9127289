/* alert: what a desk is told of, and how it is said.
 *
 * Pure: no clock, no store, no network, no threads of its own. Times are milliseconds since the epoch, UTC, and always
 * the caller's; durations are milliseconds. Three sections: rules (here), claims
 * (claim.h) and messages (message.h). */
#ifndef GS_ALERT_H
#define GS_ALERT_H

#include "alert/claim.h"
#include "alert/message.h"
#include "base/base.h"
#include "engine/engine.h"

/* --- Rules (rule.c, rule_parse.c, rule_put.c) --- */

typedef enum gs_alert_kind {
    GS_ALERT_LABELS,
    GS_ALERT_DRIFT,        /* a label appears or vanishes between two versions of an article */
    GS_ALERT_HEADLINE_GAP, /* the headline asserts what the body hedges or denies */
    GS_ALERT_CONTESTED,    /* one claim is denied by several; found by claims, not here */
    GS_ALERT_SOURCE_QUIET, /* a source went quiet; found by its poller, not here */
    GS_N_ALERT_KINDS,
} gs_alert_kind;

const char *gs_alert_kind_name(gs_alert_kind kind); /* "headline-gap" */
bool gs_alert_kind_parse(gs_span name, gs_alert_kind *out);

typedef struct gs_alert_names {
    const char **ptr;
    size_t n;
} gs_alert_names;

typedef enum gs_alert_place { GS_IN_SENTENCE, GS_IN_HEADLINE, GS_IN_ARTICLE } gs_alert_place;

typedef struct gs_alert_words {
    gs_alert_names any, all, none; /* words and phrases */
    bool stemmed;                  /* by the stemmer of the text's language, where there is one */
    gs_alert_place in;
} gs_alert_words;

typedef struct gs_alert_at_least {
    unsigned sentences, articles, languages;
    int64_t within;
    bool across_all; /* else within a story */
} gs_alert_at_least;

typedef struct gs_alert_page {
    unsigned levels; /* 1u << gs_calibration_level */
    double min_precision;
} gs_alert_page;

/* By the clock on the wall of a place; from == to: never. */
typedef struct gs_alert_quiet {
    unsigned from, to; /* minutes of the day; quiet from `from` until before `to`, over midnight where that is less */
    const char *zone;  /* IANA name; NULL: there are no quiet hours */
} gs_alert_quiet;

typedef struct gs_alert_channel {
    const char *endpoint;
    bool is_digest;
    unsigned count; /* digest: sent when it holds so many; 0: any number may wait */
    int64_t every;  /* digest: sent when its oldest waited so long; 0: however long */
} gs_alert_channel;

/* A rule as its JSON says; strings and lists are in the arena it was read into. */
typedef struct gs_alert_rule {
    int64_t id; /* the caller's */
    const char *name;
    gs_alert_kind kind;
    bool enabled;
    unsigned labels;                            /* 1u << label: those asked for */
    double least[GS_N_LABELS];                  /* confidence; 0: where the label is flagged */
    gs_alert_names languages, sources, said_by; /* empty: any */
    gs_alert_words words;
    bool headline_only;
    gs_alert_at_least at_least;
    gs_alert_page page;
    gs_alert_quiet quiet;
    int64_t group_wait, repeat_interval;
    gs_alert_channel *channels;
    size_t n_channels;
} gs_alert_rule;

/* What is wrong with a rule, and where (JSON Pointer, RFC 6901). In the arena. */
typedef struct gs_alert_fault {
    const char *pointer, *detail;
} gs_alert_fault;

typedef struct gs_alert_faults {
    gs_alert_fault *ptr;
    size_t n, cap;
} gs_alert_faults;

/* Reads a rule. GS_EFORMAT: all its faults, GS_LIMIT_RULE_FAULTS at most, are in *faults (which may be NULL), the first
 * in *err. GS_ENOMEM. Nothing in *out borrows `json`. */
gs_status gs_alert_rule_parse(gs_span json, gs_arena *arena, gs_alert_rule *out, gs_alert_faults *faults,
                              gs_error *err);
/* Its canonical JSON on one line: every member that its kind has, in one order, defaults too. Reading it gives the same
 * rule. */
void gs_alert_rule_put(const gs_alert_rule *rule, gs_buf *out);
/* The same name, but for case: names of rules are unique so. */
bool gs_alert_names_equal(const char *a, const char *b);

/* "90s", "10m", "4h", "7d": a whole number and a unit. False: none. */
bool gs_duration_parse(gs_span text, int64_t *out);
/* In the largest unit that it is a whole number of. */
void gs_duration_put(int64_t duration, gs_buf *out);

/* --- Articles as rules see them (watched.c). Everything is borrowed --- */

typedef struct gs_watched_sentence {
    gs_span text;
    gs_text_role role;
    const char *lang; /* BCP 47 */
    bool scored;
    unsigned flags; /* 1u << label */
    double scores[GS_N_LABELS];
    gs_calibration_level levels[GS_N_LABELS];
    gs_span said_by[GS_N_LABELS]; /* of a flagged label; empty: nobody is named */
} gs_watched_sentence;

typedef struct gs_watched_article {
    int64_t id, story_id, at; /* story_id 0: of none yet; at: when this version was seen */
    const char *source;       /* name, or NULL */
    const char *lang, *title; /* or NULL */
    gs_watched_sentence *sentences;
    size_t n;
} gs_watched_article;

/* From a report; `source` and what the report holds are borrowed. ids and times are left 0. GS_ENOMEM. */
gs_status gs_watched_of_report(const gs_report *report, const char *source, gs_arena *arena, gs_watched_article *out,
                               gs_error *err);

/* --- Matching (watcher.c, match.c, drift.c, headline_gap.c) --- */

#define GS_NO_SENTENCE UINT32_MAX

typedef enum gs_watch_change { GS_WATCH_SAME, GS_WATCH_APPEARED, GS_WATCH_VANISHED } gs_watch_change;
const char *gs_watch_change_name(gs_watch_change change); /* "appeared", "vanished"; NULL: same */

/* A sentence that a rule is about. */
typedef struct gs_watch_sentence {
    uint32_t index;                 /* in the article; vanished: in the version before */
    unsigned labels;                /* 1u << label: those that matched; 0: a headline that asserts */
    double confidence[GS_N_LABELS]; /* of those */
    gs_calibration_level level;     /* the best of those */
    gs_watch_change change;
    uint32_t other; /* drift: the same sentence in the other version, or GS_NO_SENTENCE */
} gs_watch_sentence;

typedef struct gs_watch_match {
    const gs_alert_rule *rule;
    gs_watch_sentence *sentences; /* in order; headline-gap: the headline, then what is against it */
    size_t n;
} gs_watch_match;

/* The highest confidence of the labels matched; 0 where there are none. */
double gs_watch_confidence(const gs_watch_sentence *sentence);

/* A set of rules and working memory to hold articles against them: words of rules compiled by language, words met
 * lately. One thread. The rules must outlive it. */
typedef struct gs_watcher gs_watcher;

gs_status gs_watcher_new(const gs_alert_rule *const *rules, size_t n, gs_watcher **out, gs_error *err);
void gs_watcher_free(gs_watcher *watcher);

/* The enabled rules that the article matches, in the order given: of the kinds labels, headline-gap, contested (those
 * of its sentences that are to be compared as claims) and, where `before` (the version before this one) is not NULL,
 * drift. A label matches at its confidence; of drift and contested, and wherever there is said_by, it must be flagged,
 * too. at_least's number of sentences in one article is not asked here but by the window. Matches live in the arena.
 * GS_ENOMEM. Where
 * `before` was scored by other lexicons or another model, what they do differently shows as drift: score it anew. */
gs_status gs_watch(gs_watcher *watcher, const gs_watched_article *article, const gs_watched_article *before,
                   gs_arena *arena, gs_watch_match **out, size_t *n, gs_error *err);

/* Why, as JSON, with the sentences: of drift {"changes":[…]}, of a headline gap {"headline":…,"body":[…]}, of labels
 * {"sentences":[…]}. Valid UTF-8 in, escaped. `before` as above. */
void gs_watch_put_why(const gs_watch_match *match, const gs_watched_article *article, const gs_watched_article *before,
                      gs_buf *out);

/* --- Windows (window.c): at least so many --- */

/* An article that matched a rule. */
typedef struct gs_window_match {
    int64_t at, article_id, story_id; /* story_id 0: a story of its own */
    const char *lang;                 /* or NULL */
    unsigned sentences;
} gs_window_match;

typedef struct gs_window {
    unsigned sentences, articles, languages; /* that count */
    bool reached;
} gs_window;

/* Of earlier matches and this one. Those outside the window or the story are passed over, and the earlier one of the
 * same article; they are put into another order. Near-duplicates repeat sentences, so of a story the article with the
 * most sentences counts. */
gs_window gs_window_of(const gs_alert_at_least *at_least, gs_window_match *earlier, size_t n,
                       const gs_window_match *match);

/* Across all stories there is one alert a rule at a time: does a match at `at` join the one that was last joined at
 * `last_at`? Else a new one begins. */
bool gs_window_joins(const gs_alert_at_least *at_least, int64_t last_at, int64_t at);

/* --- When (schedule.c) --- */

#define GS_NEVER INT64_MAX

/* Zones by name, opened once. One thread. */
typedef struct gs_zones gs_zones;
gs_status gs_zones_new(gs_zones **out, gs_error *err);
void gs_zones_free(gs_zones *zones);

/* `at`, or where that is in the quiet hours, their end. By the wall: an hour that comes twice is quiet twice, one that
 * is left out ends nothing. An unknown zone has no quiet hours. */
int64_t gs_quiet_end(gs_zones *zones, const gs_alert_quiet *quiet, int64_t at);

/* What is known of an alert. */
typedef struct gs_notice {
    int64_t created_at, updated_at, notified_at; /* notified_at 0: never */
    bool retracted;
    bool told; /* its last revision was told */
} gs_notice;

/* When to tell of it next; GS_NEVER: there is nothing to tell, as of one that was retracted before it was told. A
 * retraction waits for no repeat_interval, but for the end of quiet hours. May be before now. */
int64_t gs_notify_at(gs_zones *zones, const gs_alert_rule *rule, const gs_notice *notice);

/* When a digest that holds n alerts, the oldest of `oldest_at` and the newest of `newest_at`, is due by itself;
 * GS_NEVER: it is empty, or waits for more. In quiet hours it waits for their end. */
int64_t gs_digest_at(gs_zones *zones, const gs_alert_channel *channel, const gs_alert_quiet *quiet, unsigned n,
                     int64_t oldest_at, int64_t newest_at);

/* --- Who may page (page.c) --- */

/* Verdicts on a rule's alerts in a language. */
typedef struct gs_live_precision {
    const char *lang;
    unsigned right, all;
} gs_live_precision;

enum { GS_LIVE_LEAST = 20 }; /* verdicts before they count */

typedef enum gs_hold { GS_HOLD_NOT, GS_HOLD_LEVEL, GS_HOLD_CONFIDENCE, GS_HOLD_VERDICTS } gs_hold;
/* For alert.held: "level", "confidence", "verdicts"; NULL: not held. */
const char *gs_hold_name(gs_hold hold);

/* May an alert with this match page? The expected precision of sentences is the mean of their confidences; that of
 * verdicts, from GS_LIVE_LEAST on, the lower bound of their Wilson interval (90 %, one-sided). One language that may is
 * enough; else the reason is that of the language that came furthest. */
gs_hold gs_page_hold(const gs_alert_rule *rule, const gs_watched_article *article, const gs_watched_article *before,
                     const gs_watch_match *match, const gs_live_precision *live, size_t n_live);
double gs_wilson_lower(unsigned right, unsigned all);

/* --- Previews (preview.c, preview_put.c): what one rule would have raised --- */

/* One thread. Articles come in the order of time. */
typedef struct gs_preview gs_preview;

typedef struct gs_preview_alert {
    int64_t story_id, article_id;              /* the article that raised it */
    int64_t created_at, updated_at, notify_at; /* notify_at GS_NEVER: digests only */
    gs_hold held;
    unsigned articles, sentences;                 /* that joined it */
    const char *source, *lang, *title, *sentence; /* of the first: its sentence of the highest confidence */
    unsigned labels;
    double confidence;
} gs_preview_alert;

typedef struct gs_preview_day {
    int64_t day; /* its beginning, UTC */
    unsigned articles, matched, alerts;
} gs_preview_day;

typedef struct gs_preview_result {
    unsigned articles, matched, raised; /* raised: also those that `alerts` has no room for */
    const gs_preview_alert *alerts;     /* oldest first, GS_LIMIT_PREVIEW_ALERTS at most */
    size_t n_alerts;
    const gs_preview_day *days; /* with articles, in order */
    size_t n_days;
} gs_preview_result;

/* GS_EINVAL: a kind that articles alone do not tell of (contested, source-quiet). */
gs_status gs_preview_new(const gs_alert_rule *rule, gs_preview **out, gs_error *err);
gs_status gs_preview_add(gs_preview *preview, const gs_watched_article *article, const gs_watched_article *before,
                         gs_error *err);
/* Lives as long as the preview. */
const gs_preview_result *gs_preview_result_of(gs_preview *preview);
void gs_preview_free(gs_preview *preview);

/* {"articles","matched","raised","alerts":[…],"days":[…]}; times as RFC 3339. */
void gs_preview_put(const gs_preview_result *result, gs_buf *out);

#endif
