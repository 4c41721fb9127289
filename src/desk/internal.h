/* What the desk's files share. */
#ifndef GS_DESK_INTERNAL_H
#define GS_DESK_INTERNAL_H

#include <pthread.h>
#include <stdatomic.h>

#include "desk/desk.h"

/* --- Threads that look for work (crew.c) --- */

typedef struct gs_crew gs_crew;

typedef struct gs_crew_tasks {
    void *(*begin)(void *context, gs_crew *crew, int place); /* on the thread: its tools; NULL: it can do nothing */
    bool (*work)(void *own);                                  /* false: there is nothing to do */
    void (*end)(void *own);
} gs_crew_tasks;

/* n threads that look at least every so many ms. GS_ENOMEM, GS_EIO. gs_crew_stop() it. */
gs_status gs_crew_start(const gs_crew_tasks *tasks, void *context, int n, int every, gs_crew **out, gs_error *err);
/* Waits until all are through with what they are at. */
void gs_crew_stop(gs_crew *crew);
void gs_crew_wake(gs_crew *crew);
/* Nobody else of the crew has what is claimed, an id; false: somebody has. A thread has one at a time. */
bool gs_crew_claim(gs_crew *crew, int place, int64_t what);
void gs_crew_let_go(gs_crew *crew, int place);
/* For a gs_net_clock: `crew` is its context. */
bool gs_crew_is_over(void *crew);
bool gs_crew_nap(void *crew, double seconds);

/* --- The rules in force (ruleset.c) --- */

/* Verdicts on a rule's alerts, by language. */
typedef struct gs_live {
    gs_live_precision *ptr;
    size_t n;
} gs_live;

/* Immutable and counted: who works by it keeps it until the work is done. */
typedef struct gs_ruleset {
    atomic_int users;
    gs_arena arena;
    const gs_alert_rule **rules; /* enabled, by id */
    gs_live *live;               /* beside them */
    size_t n;
    uint64_t generation;
} gs_ruleset;

/* The one in force, read anew where it was changed; the caller's: gs_ruleset_drop(). Not inside a read or write. */
gs_status gs_ruleset_take(gs_desk *desk, gs_ruleset **out, gs_error *err);
void gs_ruleset_drop(gs_ruleset *set);
/* No rule has changed since. */
bool gs_ruleset_is_current(gs_desk *desk, const gs_ruleset *set);
/* NULL: it was removed, disabled or is broken. */
const gs_alert_rule *gs_ruleset_find(const gs_ruleset *set, int64_t id, const gs_live **live);
/* A rule as it stands in the store, enabled or not; NULL: it is gone or cannot be read. */
gs_status gs_rule_read(gs_db *db, int64_t id, gs_arena *arena, const gs_alert_rule **out, gs_error *err);
/* The rules that every desk begins with, once. */
gs_status gs_rules_begin(gs_db *db, int64_t now, gs_error *err);

/* --- The desk --- */

struct gs_desk {
    gs_desk_options options;
    char id[33];
    unsigned char link_key[32];

    pthread_mutex_t lock; /* of what follows up to the writer's part */
    gs_ruleset *rules;    /* NULL: to be read */
    _Atomic uint64_t generation; /* of the rules and verdicts; counts changes; without the lock */

    /* Only touched inside writes, hence on one thread. */
    gs_story_index *stories;
    gs_claims *claims;
    gs_claimer *claimer;
    gs_zones *zones;
    gs_arena scratch;
    bool is_stale; /* a commit failed: the index may hold what is not in the store */

    gs_crew *ticker, *deliverer, *poller;
    _Atomic int64_t tried_at; /* when a delivery was last tried */
    atomic_bool health_is_due; /* a source failed too often, or is back */
};

/* Milliseconds. */
enum { GS_SECOND = 1000, GS_MINUTE = 60 * GS_SECOND, GS_HOUR = 60 * GS_MINUTE, GS_DAY = 24 * GS_HOUR };

void gs_desk_say(gs_desk *desk, const char *what, const char *detail);
/* What the store says of the story index, read again after a commit failed. Inside a write. */
gs_status gs_stories_ready(gs_desk *desk, gs_db *db, int64_t now, gs_error *err);

/* --- From reports to rows and back (stored.c, watched.c) --- */

/* The article's row and its version's, in the arena; ids, times and story are the caller's to set. GS_ENOMEM. */
gs_status gs_stored_of(const gs_engine *engine, const gs_article *article, const gs_report *report,
                       const gs_signature *signature, gs_arena *arena, gs_stored_article *row,
                       gs_stored_version *version, gs_error *err);
/* A version (with text, sentences and findings) as rules see it; borrows it. GS_ENOMEM. */
gs_status gs_watched_of_stored(const gs_engine *engine, const gs_stored_article *article,
                               const gs_stored_version *version, const char *source, gs_arena *arena,
                               gs_watched_article *out, gs_error *err);
/* RFC 3339 to ms; 0: it is none. */
int64_t gs_time_of(const char *text);

/* --- What rules say of an article (matched.c) --- */

/* Ready to be written: everything that can be done before the write. */
typedef struct gs_matched {
    int64_t rule_id;
    gs_alert_kind kind;
    unsigned sentences;
    double confidence;
    const char *shown; /* JSON of gs_view_sentences_put() */
    const char *why;   /* JSON of gs_watch_put_why() */
    gs_hold hold;
    uint32_t *indices; /* contested: the sentences that are to be compared as claims */
} gs_matched;

/* What a sentence denies or calls false (claimed.c). */
typedef struct gs_claimed {
    uint32_t sentence;
    gs_claim claim;
    gs_speaker speaker;
    const char *said_by; /* NULL: nobody is named */
    const char *shown;   /* the sentence as alerts show it: JSON */
    gs_claim_match *same; /* found by the write: those of others, in the desk's scratch; NULL: not looked for yet */
    size_t n_same;
    const char *name;     /* of the claim that all of them are the same as */
} gs_claimed;

/* Of the flagged sentences of a report, in order, the first GS_LIMIT_ARTICLE_CLAIMS. GS_ENOMEM. */
gs_status gs_claimed_of(gs_claimer *claimer, const gs_report *report, gs_arena *arena, gs_claimed **out, size_t *n,
                        gs_error *err);

typedef struct gs_match_work {
    const gs_report *report;          /* of the article */
    const gs_watched_article *now;    /* the same as rules see it */
    const gs_watched_article *before; /* the version before, or NULL */
    const gs_ruleset *rules;
    gs_arena *arena; /* of what is made */
} gs_match_work;

/* GS_ENOMEM. */
gs_status gs_matched_of(const gs_match_work *work, const gs_watch_match *matches, size_t n, gs_matched **out,
                        size_t *n_out, gs_error *err);

/* --- Keeping (keep.c): inside a write --- */

typedef struct gs_candidate {
    gs_stored_article article;
    gs_stored_version version;
    bool has_text;          /* else only what is said of the article counts: it was taken back without its text */
    bool backfill;
    int64_t before_version; /* the version it was held against; 0: it was new */
    const char *before_sha256;
    const char *source;
    gs_matched *matches;
    size_t n_matches;
    gs_claimed *claims;
    size_t n_claims;
    const gs_ruleset *rules;
} gs_candidate;

/* GS_EINVAL with *again: what it was held against is no longer the current version. */
gs_status gs_keep(gs_desk *desk, gs_db *db, gs_candidate *candidate, int64_t now, gs_intake_result *out, bool *again,
                  gs_error *err);
/* The stored article that this one is. */
gs_status gs_keep_find(gs_db *db, const gs_stored_article *article, gs_arena *arena, gs_stored_article *out,
                       bool *found, gs_error *err);

/* --- Raising (raise.c): inside a write --- */

/* Alerts of an article that was kept: what it matches is raised or joined, what it no longer matches is left. */
gs_status gs_raise(gs_desk *desk, gs_db *db, const gs_candidate *candidate, const gs_stored_article *article,
                   int64_t now, unsigned *n_alerts, gs_error *err);
/* Its publisher took it back: every alert loses it. */
gs_status gs_raise_withdraw(gs_desk *desk, gs_db *db, int64_t article_id, int64_t now, unsigned *n_alerts,
                            gs_error *err);
/* It may no longer be shown: its alerts say so, to those who have read it. */
gs_status gs_raise_closed(gs_desk *desk, gs_db *db, int64_t article_id, int64_t now, unsigned *n_alerts,
                          gs_error *err);
/* An article under way to its alerts. */
typedef struct gs_raising {
    gs_desk *desk;
    gs_db *db;
    gs_arena *arena;
    const gs_stored_article *article;
    int64_t now;
    unsigned n_alerts;
} gs_raising;

/* Raises the alert of a rule and key, or lets those of `matches` that are not in it join. */
gs_status gs_raise_join(gs_raising *r, const gs_alert_rule *rule, const gs_matched *matched, const char *key,
                        const gs_rule_match *matches, size_t n, gs_error *err);

/* --- Claims of several (contest.c): inside a write --- */

/* Nothing was looked for yet: the scratch is empty. */
void gs_contest_begin(gs_candidate *candidate);
/* Raises a contested alert for those claims that others make, too. */
gs_status gs_contest_raise(gs_raising *r, const gs_alert_rule *rule, const gs_matched *matched,
                           const gs_candidate *candidate, gs_error *err);
/* The claims of an article's current version take the place of those before. Last of all: they are in no index where
 * the write fails before. */
gs_status gs_contest_keep(gs_desk *desk, gs_db *db, const gs_candidate *candidate, const gs_stored_article *article,
                          int64_t now, gs_error *err);
/* An article that was taken back makes no claims. */
gs_status gs_contest_forget(gs_desk *desk, gs_db *db, int64_t article_id, gs_error *err);
/* Reads the claims of the last days. */
gs_status gs_contest_load(gs_desk *desk, gs_db *db, int64_t now, gs_error *err);

/* An alert without an article: of a source. */
typedef struct gs_raise_other {
    const gs_alert_rule *rule;
    const char *key, *title, *data;
    bool is_over; /* retract it */
} gs_raise_other;
gs_status gs_raise_of(gs_desk *desk, gs_db *db, const gs_raise_other *what, int64_t now, gs_error *err);

/* --- Messages (message.c) --- */

typedef struct gs_telling {
    gs_desk *desk;
    gs_db *db;
    gs_arena *arena;
    const gs_alert_rule *rule; /* may be NULL: of a digest whose rule is gone */
    int64_t now;
} gs_telling;

typedef struct gs_message {
    const gs_alert_view *views;
    size_t n;
    const char *type; /* alert.…, digest.ready */
    const char *id;   /* msg_… */
    const gs_endpoint_row *endpoint;
} gs_message;

/* GS_EINVAL: it is mail, and no address to send from is configured. */
gs_status gs_message_put(const gs_telling *t, const gs_message *m, gs_buf *out, gs_error *err);
/* What an event keeps: text that ends with a NUL. */
gs_status gs_event_put(const gs_alert_view *view, const char *type, int64_t at, gs_buf *out, gs_error *err);

/* --- What must not be told any more (retell.c): inside a write --- */

/* The article was closed: no word of it stays in what was told of its alerts, which may still be sent, sent again, or
 * streamed to who resumes. */
gs_status gs_retell(gs_desk *desk, gs_db *db, int64_t article_id, int64_t now, gs_error *err);

/* --- Telling (notify.c): inside a write --- */

/* The alert was changed: writes its event and, where it is time, its deliveries; else sets when. Updates the row. */
gs_status gs_tell(gs_desk *desk, gs_db *db, const gs_alert_rule *rule, gs_alert_row *alert, const char *type,
                  int64_t now, gs_error *err);
/* Deliveries of alerts and digests whose time has come. One that cannot be told is said and left; it fails no other. */
gs_status gs_tell_due(gs_desk *desk, gs_db *db, int64_t now, gs_error *err);

/* --- Sources (health.c) --- */

/* Sources that went quiet, or are back: raises and retracts alerts of the rules that ask for it. */
void gs_health_look(gs_desk *desk, int64_t now);
/* Do its failures say something else than what it is said to be? Then the next look is not to wait. */
bool gs_health_has_changed(const gs_source_row *source);

/* --- The crews (ticker.c, deliver.c, poll.c) --- */

gs_status gs_ticker_start(gs_desk *desk, gs_error *err);
gs_status gs_deliverer_start(gs_desk *desk, gs_error *err);
gs_status gs_poller_start(gs_desk *desk, gs_error *err);

/* --- Figures (counted.c) --- */

/* `kind`: of its source, a literal. */
void gs_desk_count_article(gs_desk *desk, const char *kind, gs_kept kept);
/* `kind` and `type` ("alert.created") are of our tables. */
void gs_desk_count_alert(gs_desk *desk, const char *kind, const char *type);

#endif
