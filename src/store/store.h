/* store: everything the desk remembers, in one SQLite database. All of SQLite.
 *
 * One thread of its own writes: what many threads ask for is done in turn, each in a savepoint, and committed together,
 * so that one fsync serves all who wait. Readers have connections of their own and see the last commit.
 *
 * Times are milliseconds since the epoch, UTC, and always the caller's; 0 where a column is NULL, as is an id 0.
 * Strings of rows live in the arena given, until it is reset; NULL is NULL.
 *
 * Errors: GS_EIO what SQLite or the disk said; GS_EFORMAT what stands in the database is not what we wrote; GS_EINVAL a
 * change asked of a reader, or a name that is taken; GS_ENOMEM. Outputs are written on success only. */
#ifndef GS_STORE_H
#define GS_STORE_H

#include "base/base.h"
#include "engine/engine.h" /* labels, roles; languages for the search index */
#include "repeat/repeat.h" /* gs_signature */

typedef struct gs_store gs_store; /* shared by threads */
typedef struct gs_db gs_db;       /* a connection inside gs_store_read() or gs_store_write(): that call's */

typedef struct gs_store_options {
    const char *dir;         /* DIR/desk.db; made if it is not there (parents are not) */
    const gs_engine *engine; /* whose folding the search index uses; outlives the store */
    bool read_only;          /* nothing is migrated or changed; others may write meanwhile */
    bool beside;             /* a store that is there, for short writes while another process may have it: not locked,
                              * not checked, not migrated. Only what no process keeps a copy of: tokens */
    int readers;             /* connections at most; 0: 4 */
    uint64_t max_bytes;      /* the database grows no further, as if the disk were full; 0: as the disk has room */
} gs_store_options;

/* Opens, quick_checks, migrates (PRAGMA user_version; application_id 'GSAY'). One process may write a DIR at a time: a
 * lock file says who does (but for `beside`). GS_ENOENT: there is none and it may not be made. GS_EINVAL: another
 * process writes it.
 * GS_EFORMAT: no store of ours, of a newer version, or damaged (what quick_check said). */
gs_status gs_store_open(const gs_store_options *options, gs_store **out, gs_error *err);
/* What is queued is still written; checkpoints. */
void gs_store_close(gs_store *store);

typedef gs_status gs_store_work(gs_db *db, void *context, gs_error *err);
/* Runs `work` on a reader's snapshot, on the caller's thread; waits where all readers are busy. */
gs_status gs_store_read(gs_store *store, gs_store_work *work, void *context, gs_error *err);
/* Runs `work` on the writer's thread, in a savepoint; when this returns it is on disk. Where work fails, only what it
 * did is undone. A full disk or a fault of it is GS_EIO, and everything of that commit fails for all who waited; the
 * store goes on trying with the next. `work` must not call the store itself, and should be short: all writes wait. */
gs_status gs_store_write(gs_store *store, gs_store_work *work, void *context, gs_error *err);
/* Inside a write: what `work` did is undone where it fails, and the rest of the write goes on. */
gs_status gs_db_savepoint(gs_db *db, gs_store_work *work, void *context, gs_error *err);
/* As gs_store_write(), of work that does all in savepoints of its own (gs_db_savepoint) and fails only where the commit
 * is to fail: SQLite need not keep what one savepoint around all of them would undo, nor look through it each time. */
gs_status gs_store_write_parts(gs_store *store, gs_store_work *work, void *context, gs_error *err);
/* Called on the writer's thread when a commit failed, so that what was remembered of it outside can be forgotten. NULL:
 * nobody is told. Any thread. */
void gs_store_on_loss(gs_store *store, void (*lost)(void *context), void *context);

typedef struct gs_store_health {
    bool writable; /* the last commit succeeded */
    bool is_short; /* one failed, and the disk has had less free than GS_LIMIT_STORE_ROOM since: little may still fit */
    char why[200]; /* what the one that failed said, where one of these is so */
    uint64_t queued, commits, writes;
    int64_t bytes;  /* of the database and its log */
} gs_store_health;
gs_store_health gs_store_health_of(gs_store *store);

/* Below: functions take a gs_db; those that change something fail with GS_EINVAL on a reader's. "get" and "find" set
 * *found. Lists are arrays in the arena. An insert sets row->id. */

/* --- Articles (article.c, version.c, sentence.c, finding.c) --- */

typedef struct gs_stored_finding { /* a flagged label of a sentence */
    int64_t id, version_id, article_id; /* set by the store */
    uint32_t sentence, start, end;      /* bytes of the version's text */
    gs_text_role role;
    const char *lang;
    gs_label label;
    double confidence, threshold;
    gs_calibration_level level;
    const char *cues; /* JSON array, as in a report */
    const char *said_by;
} gs_stored_finding;

typedef struct gs_stored_sentence {
    uint32_t start, end;
    gs_text_role role;
    bool scored;
    float scores[GS_N_LABELS]; /* kept to 1/65535 */
    unsigned flags;            /* 1u << label */
    uint8_t lang;              /* of the version's langs */
} gs_stored_sentence;

/* The words of a text as search keeps them; packed.ptr NULL: they are to be made when it is written. */
typedef struct gs_forms {
    size_t lang; /* its number among the tokenizer's */
    gs_span text, packed;
} gs_forms;

typedef struct gs_stored_version {
    int64_t id, article_id, seen_at;
    int number; /* from 1 */
    const char *external_version, *text_sha256, *lang;
    double lang_confidence;
    const char *title, *notes /* JSON array */, *lexicons, *model;
    gs_span text, item;
    size_t headline_len;
    bool has_signature;
    gs_signature signature;
    gs_stored_sentence *sentences;
    size_t n_sentences;
    const char **langs;
    size_t n_langs;
    gs_stored_finding *findings;
    size_t n_findings;
    gs_forms title_forms, text_forms; /* until the write is committed; not read back */
} gs_stored_version;

/* Makes forms on any thread, so that the writer need not; of words as search splits and stems them in a language
 * (BCP 47, NULL: unknown). `engine` is borrowed and outlives it; one thread at a time, 4 MB. (words.c, forms.c) */
typedef struct gs_words gs_words;
gs_words *gs_words_new(const gs_engine *engine);
void gs_words_free(gs_words *words);
/* *out points to `text` and into the arena. GS_ENOMEM. */
gs_status gs_forms_make(gs_words *words, const char *lang, gs_span text, gs_arena *arena, gs_forms *out, gs_error *err);

typedef struct gs_stored_article {
    int64_t id, source_id, story_id, version_id; /* 0: none */
    const char *uri, *url, *external_version, *lang, *title, *byline, *site, *published;
    const char *status;    /* usable, withheld, canceled, embargoed; NULL is written as usable */
    const char *embargoed; /* as the source says */
    int64_t embargoed_until;
    int n_versions;
    int64_t seen_at, updated_at;
    bool backfill;
    double max[GS_N_LABELS]; /* of the current version's sentences; 0: none was scored */
    unsigned flags;          /* 1u << label */
    unsigned char digest[GS_SHA256_BYTES]; /* of the text as first seen */
    const char *teaser; /* digest of what its feed gave of it, where the text is of the page behind; else NULL */
} gs_stored_article;

/* The article that this is, by uri, else by url, else by digest of the text; each may be NULL. */
gs_status gs_article_find(gs_db *db, const char *uri, const char *url, const unsigned char digest[GS_SHA256_BYTES],
                          gs_arena *arena, gs_stored_article *out, bool *found, gs_error *err);
gs_status gs_article_get(gs_db *db, int64_t id, gs_arena *arena, gs_stored_article *out, bool *found, gs_error *err);
/* Sets ids, number 1, n_versions 1; indexes the text. */
gs_status gs_article_insert(gs_db *db, gs_stored_article *article, gs_stored_version *version, gs_error *err);
/* A further version becomes the current one (its id and number, article->version_id and n_versions are set); the
 * article's columns are written anew. version NULL: metadata only, e.g. its status. */
gs_status gs_article_update(gs_db *db, gs_stored_article *article, gs_stored_version *version, gs_error *err);
/* With its versions, findings and matches; alerts keep what they have of it. (retention.c) */
gs_status gs_article_remove(gs_db *db, int64_t id, gs_error *err);

typedef enum gs_version_parts {
    GS_VERSION_HEAD = 0,
    GS_VERSION_TEXT = 1,
    GS_VERSION_SENTENCES = 2,
    GS_VERSION_FINDINGS = 4,
    GS_VERSION_ITEM = 8,
    GS_VERSION_SIGNATURE = 16,
    GS_VERSION_ALL = 31,
} gs_version_parts;
gs_status gs_version_get(gs_db *db, int64_t id, unsigned parts, gs_arena *arena, gs_stored_version *out, bool *found,
                         gs_error *err);
/* Heads only, oldest first. */
gs_status gs_version_list(gs_db *db, int64_t article_id, gs_arena *arena, gs_stored_version **out, size_t *n,
                          gs_error *err);

/* --- Search (search.c, tokenizer.c) --- */

typedef struct gs_search {
    const char *q;      /* words; "a phrase"; -word; NULL: all. Never syntax of FTS5 from outside */
    const char *lang;   /* of the article; q's words are stemmed as of it; NULL: any */
    int label;          /* gs_label with confidence of `min` or more; -1: any */
    double min;
    const char *source; /* name; NULL: any */
    int64_t since, until; /* of updated_at: since <= it < until; 0: none */
    int64_t before;     /* cursor: ids below this; 0: from the newest */
    size_t limit;
} gs_search;

typedef struct gs_search_hit {
    gs_stored_article article;
    const char *source;  /* its name, or NULL */
    const char *snippet; /* of the text, words found between U+E000 and U+E001; NULL where q is */
} gs_search_hit;

/* Newest first. *more: there are further ones below the last id. GS_EINVAL: q has nothing to look for. */
gs_status gs_search_run(gs_db *db, const gs_search *search, gs_arena *arena, gs_search_hit **out, size_t *n, bool *more,
                        gs_error *err);

/* --- All of a time (each.c): for previews, drift, claims and the story index --- */

/* Articles with their current versions, in order of seen_at; what they point to lives during the call. `take` ends it
 * with false. lang NULL: any. */
typedef bool gs_article_take(void *context, const gs_stored_article *article, const gs_stored_version *version);
gs_status gs_article_each(gs_db *db, int64_t since, const char *lang, unsigned parts, gs_article_take *take,
                          void *context, gs_error *err);
/* Signatures of current versions of articles seen since then, oldest first. */
typedef bool gs_signature_take(void *context, int64_t article_id, int64_t story_id, int64_t at,
                               const gs_signature *signature);
gs_status gs_signature_each(gs_db *db, int64_t since, gs_signature_take *take, void *context, gs_error *err);

/* --- Stories (story.c) --- */

gs_status gs_story_insert(gs_db *db, int64_t at, int64_t *id, gs_error *err);
gs_status gs_story_touch(gs_db *db, int64_t id, int64_t at, gs_error *err);
/* Its articles, oldest first, `limit` at most. */
gs_status gs_story_articles(gs_db *db, int64_t id, size_t limit, gs_arena *arena, gs_stored_article **out, size_t *n,
                            gs_error *err);

/* --- Sources (source.c) --- */

typedef struct gs_source_row {
    int64_t id;
    const char *name; /* [a-z0-9-]+ */
    const char *kind; /* feed, push, api */
    const char *url, *lang;
    int64_t interval_s;
    const char *settings; /* JSON object */
    gs_span secret;
    const char *state; /* active, paused, removed */
    int64_t created_at, backfilled_at; /* 0: its first fetch is still to come, and silent */
    int64_t last_attempt_at, last_success_at, last_article_at, next_at;
    int64_t failures;
    const char *last_error, *etag, *modified, *validator_at;
    int64_t quiet_since;
} gs_source_row;

gs_status gs_source_insert(gs_db *db, gs_source_row *row, gs_error *err);
gs_status gs_source_get(gs_db *db, int64_t id, gs_arena *arena, gs_source_row *out, bool *found, gs_error *err);
/* By name; one that was removed is not found. */
gs_status gs_source_find(gs_db *db, const char *name, gs_arena *arena, gs_source_row *out, bool *found, gs_error *err);
/* By name; without those removed. */
gs_status gs_source_all(gs_db *db, gs_arena *arena, gs_source_row **out, size_t *n, gs_error *err);
gs_status gs_source_update(gs_db *db, const gs_source_row *row, gs_error *err);
/* Active feeds whose next_at has come (or is not set), the longest due first. */
gs_status gs_source_due(gs_db *db, int64_t now, size_t limit, gs_arena *arena, gs_source_row **out, size_t *n,
                        gs_error *err);
/* Those that are said to be quiet, in whatever state, also removed; by id. */
gs_status gs_source_quiet(gs_db *db, gs_arena *arena, gs_source_row **out, size_t *n, gs_error *err);
/* How many articles it brought first in each of the last n times 24 hours before now, backfill left out; days[0]: the
 * last of them. */
gs_status gs_source_days(gs_db *db, int64_t id, int64_t now, int64_t *days, size_t n, gs_error *err);

/* --- Rules and what they matched (rule.c) --- */

typedef struct gs_rule_row {
    int64_t id;
    const char *name, *body; /* body: JSON */
    bool enabled;
    int64_t revision; /* 1 at first; counted up by each update */
    int64_t created_at, updated_at, removed_at;
    const char *feed_secret;
} gs_rule_row;

gs_status gs_rule_insert(gs_db *db, gs_rule_row *row, gs_error *err);
/* Also one that was removed: its alerts name it. */
gs_status gs_rule_get(gs_db *db, int64_t id, gs_arena *arena, gs_rule_row *out, bool *found, gs_error *err);
/* By name without regard to ASCII case; or by the secret of its feed. Removed ones are not found. */
gs_status gs_rule_find(gs_db *db, const char *name, gs_arena *arena, gs_rule_row *out, bool *found, gs_error *err);
gs_status gs_rule_find_feed(gs_db *db, const char *feed_secret, gs_arena *arena, gs_rule_row *out, bool *found,
                            gs_error *err);
/* By id; without those removed. */
gs_status gs_rule_all(gs_db *db, gs_arena *arena, gs_rule_row **out, size_t *n, gs_error *err);
/* Sets row->revision to one more than it was in the store; removal is removed_at. */
gs_status gs_rule_update(gs_db *db, gs_rule_row *row, gs_error *err);

typedef struct gs_rule_match { /* what windows count: one a rule and article */
    int64_t rule_id, at, article_id, story_id;
    const char *lang;
    int64_t sentences;
    int64_t version_id;
    const char *shown; /* what matched, as JSON: for an alert that it joins later */
} gs_rule_match;

/* Replaces that of the same rule and article. */
gs_status gs_rule_match_put(gs_db *db, const gs_rule_match *match, gs_error *err);
/* rule_id 0: those of all rules. */
gs_status gs_rule_match_remove(gs_db *db, int64_t rule_id, int64_t article_id, gs_error *err);
/* at >= since, oldest first; story_id 0: of any story. */
gs_status gs_rule_match_list(gs_db *db, int64_t rule_id, int64_t since, int64_t story_id, gs_arena *arena,
                             gs_rule_match **out, size_t *n, gs_error *err);
/* The same to be counted: newest first, at most `limit`, without `shown` and version_id. */
gs_status gs_rule_match_latest(gs_db *db, int64_t rule_id, int64_t since, int64_t story_id, size_t limit,
                               gs_arena *arena, gs_rule_match **out, size_t *n, gs_error *err);

/* --- Claims (claim.c): of current versions --- */

typedef struct gs_claim_row {
    int64_t article_id, sentence; /* the key */
    int64_t version_id, at, source_id;
    const char *lang, *said_by;
    const char *same_as; /* the first claim that it is the same as, "ARTICLE:SENTENCE", perhaps its own */
    gs_span bytes;       /* the key of the claim (src/alert/claim.h) */
    const char *shown;   /* the sentence, as alerts show it: JSON */
} gs_claim_row;

gs_status gs_claim_put_row(gs_db *db, const gs_claim_row *row, gs_error *err);
gs_status gs_claim_get_row(gs_db *db, int64_t article_id, int64_t sentence, gs_arena *arena, gs_claim_row *out,
                           bool *found, gs_error *err);
gs_status gs_claim_remove_of(gs_db *db, int64_t article_id, gs_error *err);
/* In the order of time, those behind the last one that was read: its time, article and sentence. */
gs_status gs_claim_since(gs_db *db, int64_t since, int64_t after_article, int64_t after_sentence, size_t limit,
                         gs_arena *arena, gs_claim_row **out, size_t *n, gs_error *err);

/* --- Alerts (alert.c) --- */

typedef struct gs_alert_row {
    int64_t id, rule_id;
    const char *kind;
    int64_t story_id;
    const char *key;   /* with rule_id unique: the story, or what the kind is about (a claim, a source) */
    const char *state; /* open, retracted */
    int64_t revision, created_at, updated_at;
    int64_t notify_at; /* 0: nothing more to tell */
    int64_t notified_at, notified_revision;
    bool paged;       /* false: only feeds and digests, and ... */
    const char *held; /* ... why */
    const char *title, *lang;
    double confidence;
    const char *data; /* the why, as JSON */
} gs_alert_row;

typedef struct gs_alert_article {
    int64_t alert_id, article_id, version_id, joined_at, left_at; /* left_at 0: it is still in */
    const char *sentences; /* what matched, as JSON */
    int64_t n_sentences;
    int64_t changed_at;    /* when it last joined, left or said something else */
} gs_alert_article;

typedef struct gs_alert_counts {
    int64_t articles;             /* also those that left */
    int64_t standing, sentences;  /* without them */
    int64_t last_joined_at;       /* 0: none ever did */
} gs_alert_counts;

typedef struct gs_alert_query {
    const char *state; /* NULL: any */
    const char *kind;  /* NULL: any */
    int64_t rule_id, story_id, article_id; /* 0: any */
    int64_t since;     /* updated_at >= since */
    int64_t before;    /* cursor: ids below this; 0: from the newest */
    size_t limit;
} gs_alert_query;

gs_status gs_alert_insert(gs_db *db, gs_alert_row *row, gs_error *err);
gs_status gs_alert_get(gs_db *db, int64_t id, gs_arena *arena, gs_alert_row *out, bool *found, gs_error *err);
gs_status gs_alert_find(gs_db *db, int64_t rule_id, const char *key, gs_arena *arena, gs_alert_row *out, bool *found,
                        gs_error *err);
gs_status gs_alert_update(gs_db *db, const gs_alert_row *row, gs_error *err);
/* Newest first. */
gs_status gs_alert_list(gs_db *db, const gs_alert_query *query, gs_arena *arena, gs_alert_row **out, size_t *n,
                        bool *more, gs_error *err);
/* Whose notify_at has come, the longest due first. */
gs_status gs_alert_due(gs_db *db, int64_t now, size_t limit, gs_arena *arena, gs_alert_row **out, size_t *n,
                       gs_error *err);
/* Replaces that of the same alert and article. */
gs_status gs_alert_article_put(gs_db *db, const gs_alert_article *row, gs_error *err);
gs_status gs_alert_article_get(gs_db *db, int64_t alert_id, int64_t article_id, gs_arena *arena, gs_alert_article *out,
                               bool *found, gs_error *err);
/* Those to be shown where there may be thousands: the `first` that joined and the `latest` that changed, also those
 * that left; by joined_at. */
gs_status gs_alert_articles(gs_db *db, int64_t alert_id, size_t first, size_t latest, gs_arena *arena,
                            gs_alert_article **out, size_t *n, gs_error *err);
/* All, a page at a time: ids of articles below `before` (0: from the highest), falling. */
gs_status gs_alert_articles_page(gs_db *db, int64_t alert_id, int64_t before, size_t limit, gs_arena *arena,
                                 gs_alert_article **out, size_t *n, bool *more, gs_error *err);
gs_status gs_alert_counts_of(gs_db *db, int64_t alert_id, gs_alert_counts *out, gs_error *err);
/* In which alerts an article is or was. */
gs_status gs_alert_articles_of(gs_db *db, int64_t article_id, gs_arena *arena, gs_alert_article **out, size_t *n,
                               gs_error *err);

/* --- Events (event.c): what feeds and streams tell --- */

typedef struct gs_event_row {
    int64_t id, at;
    const char *type;
    int64_t rule_id, alert_id, source_id;
    const char *data; /* JSON */
} gs_event_row;

gs_status gs_event_insert(gs_db *db, gs_event_row *row, gs_error *err);
/* Ids above `after`, oldest first; rule_id 0: of any rule. */
gs_status gs_event_after(gs_db *db, int64_t after, int64_t rule_id, size_t limit, gs_arena *arena, gs_event_row **out,
                         size_t *n, gs_error *err);
/* Newest first, of alerts of a rule: what its feed shows. */
gs_status gs_event_newest(gs_db *db, int64_t rule_id, size_t limit, gs_arena *arena, gs_event_row **out, size_t *n,
                          gs_error *err);
gs_status gs_event_of_alert(gs_db *db, int64_t alert_id, gs_arena *arena, gs_event_row **out, size_t *n,
                            gs_error *err);
gs_status gs_event_set_data(gs_db *db, int64_t id, const char *data, gs_error *err);
/* Lowest id kept and highest given; 0, 0 where there was none. A stream resumed below *lowest - 1 has missed some. */
gs_status gs_event_range(gs_db *db, int64_t *lowest, int64_t *highest, gs_error *err);

/* --- Endpoints (endpoint.c) and deliveries (delivery.c) --- */

typedef struct gs_endpoint_row {
    int64_t id;
    const char *name;
    const char *kind; /* webhook, slack, mattermost, mail */
    const char *target;
    gs_span secret, secret_before;
    int64_t secret_before_until;
    const char *settings; /* JSON object */
    const char *state;    /* active, disabled, removed */
    const char *disabled_why;
    int64_t created_at, throttled_until;
} gs_endpoint_row;

gs_status gs_endpoint_insert(gs_db *db, gs_endpoint_row *row, gs_error *err);
gs_status gs_endpoint_get(gs_db *db, int64_t id, gs_arena *arena, gs_endpoint_row *out, bool *found, gs_error *err);
gs_status gs_endpoint_find(gs_db *db, const char *name, gs_arena *arena, gs_endpoint_row *out, bool *found,
                           gs_error *err);
gs_status gs_endpoint_all(gs_db *db, gs_arena *arena, gs_endpoint_row **out, size_t *n, gs_error *err);
gs_status gs_endpoint_update(gs_db *db, const gs_endpoint_row *row, gs_error *err);

typedef struct gs_delivery_row {
    int64_t id;
    const char *message_id; /* what the receiver tells repeats by */
    int64_t endpoint_id, event_id, alert_id;
    const char *type;
    gs_span body;
    const char *state; /* due, done, dead */
    int64_t attempts, due_at, created_at, last_at, last_status;
    const char *last_error;
    int64_t replay_of;
    const char *alerts; /* of a digest: ids between commas, ",1,2," */
} gs_delivery_row;

typedef struct gs_delivery_query {
    const char *state;               /* NULL: any */
    int64_t endpoint_id, alert_id;   /* 0: any */
    int64_t before;                  /* cursor: ids below this; 0: from the newest */
    size_t limit;
} gs_delivery_query;

gs_status gs_delivery_insert(gs_db *db, gs_delivery_row *row, gs_error *err);
gs_status gs_delivery_get(gs_db *db, int64_t id, gs_arena *arena, gs_delivery_row *out, bool *found, gs_error *err);
gs_status gs_delivery_update(gs_db *db, const gs_delivery_row *row, gs_error *err);
/* Newest first, without bodies. */
gs_status gs_delivery_list(gs_db *db, const gs_delivery_query *query, gs_arena *arena, gs_delivery_row **out, size_t *n,
                           bool *more, gs_error *err);
/* What is due at `now`, without bodies: of each active endpoint that is not throttled the one that is due longest. */
gs_status gs_delivery_due(gs_db *db, int64_t now, size_t limit, gs_arena *arena, gs_delivery_row **out, size_t *n,
                          gs_error *err);
/* All that tell of an alert, alone or in a digest, whatever became of them; without bodies. */
gs_status gs_delivery_of_alert(gs_db *db, int64_t alert_id, gs_arena *arena, gs_delivery_row **out, size_t *n,
                               gs_error *err);
gs_status gs_delivery_set_body(gs_db *db, int64_t id, gs_span body, gs_error *err);
/* The same message once more, with the same message_id, due at `now`. */
gs_status gs_delivery_replay(gs_db *db, int64_t id, int64_t now, gs_arena *arena, gs_delivery_row *out, bool *found,
                             gs_error *err);
/* All that are due to an endpoint become dead: it was disabled or removed. */
gs_status gs_delivery_kill(gs_db *db, int64_t endpoint_id, int64_t now, const char *why, gs_error *err);

/* --- Digests (digest.c): alerts that wait to be told together --- */

typedef struct gs_digest_item {
    int64_t endpoint_id, rule_id, alert_id, added_at;
} gs_digest_item;
typedef struct gs_digest_sum {
    int64_t endpoint_id, rule_id, n, oldest_at;
} gs_digest_sum;

/* What is in it already stays as it was. */
gs_status gs_digest_add(gs_db *db, const gs_digest_item *item, gs_error *err);
gs_status gs_digest_sums(gs_db *db, gs_arena *arena, gs_digest_sum **out, size_t *n, gs_error *err);
/* Oldest first. */
gs_status gs_digest_items(gs_db *db, int64_t endpoint_id, int64_t rule_id, size_t limit, gs_arena *arena,
                          gs_digest_item **out, size_t *n, gs_error *err);
/* Takes out what stands there up to an item, in the order of gs_digest_items(). */
gs_status gs_digest_clear(gs_db *db, const gs_digest_item *up_to, gs_error *err);

/* --- Verdicts (verdict.c) --- */

typedef struct gs_verdict_row {
    int64_t id, alert_id, rule_id, article_id, version_id, sentence;
    const char *lang, *text;
    unsigned flagged;        /* labels, 1u << label */
    const char *confidences; /* JSON */
    const char *verdict;     /* right, wrong-label, not-useful */
    bool has_labels;
    unsigned labels; /* the right ones, where told */
    const char *who, *via;
    int64_t at;
} gs_verdict_row;

typedef struct gs_verdict_count { /* of the last verdict on each sentence of an alert */
    int64_t rule_id;
    const char *lang;
    int64_t right, wrong, not_useful;
} gs_verdict_count;

gs_status gs_verdict_insert(gs_db *db, gs_verdict_row *row, gs_error *err);
/* Those on a sentence of an alert, the latest first; labels 0 where none were told. */
gs_status gs_verdict_latest(gs_db *db, int64_t alert_id, int64_t article_id, int64_t sentence, gs_arena *arena,
                            gs_verdict_row **out, size_t *n, gs_error *err);
/* Ids above `after`, oldest first; alert_id 0: all. */
gs_status gs_verdict_list(gs_db *db, int64_t alert_id, int64_t after, size_t limit, gs_arena *arena,
                          gs_verdict_row **out, size_t *n, gs_error *err);
/* By rule and language; rule_id 0: all. */
gs_status gs_verdict_counts(gs_db *db, int64_t rule_id, gs_arena *arena, gs_verdict_count **out, size_t *n,
                            gs_error *err);

/* --- Access: tokens (token.c), audit (audit.c), idempotency (idempotency.c) --- */

typedef struct gs_token_row {
    int64_t id;
    const char *name, *role; /* viewer, editor, admin, ingest */
    unsigned char hash[GS_SHA256_BYTES];
    int64_t created_at, expires_at, last_used_at, revoked_at;
} gs_token_row;

gs_status gs_token_insert(gs_db *db, gs_token_row *row, gs_error *err);
/* Also one that expired or was revoked: the caller looks. */
gs_status gs_token_find(gs_db *db, const unsigned char hash[GS_SHA256_BYTES], gs_arena *arena, gs_token_row *out,
                        bool *found, gs_error *err);
gs_status gs_token_all(gs_db *db, gs_arena *arena, gs_token_row **out, size_t *n, gs_error *err);
gs_status gs_token_used(gs_db *db, int64_t id, int64_t now, gs_error *err);
/* *found: there is one that was not revoked before. */
gs_status gs_token_revoke(gs_db *db, int64_t id, int64_t now, bool *found, gs_error *err);

typedef struct gs_audit_row {
    int64_t id, at;
    const char *who, *action, *object, *detail;
} gs_audit_row;

gs_status gs_audit_insert(gs_db *db, gs_audit_row *row, gs_error *err);
/* Newest first, ids below `before` (0: all). */
gs_status gs_audit_list(gs_db *db, int64_t before, size_t limit, gs_arena *arena, gs_audit_row **out, size_t *n,
                        gs_error *err);

typedef struct gs_idempotency_row {
    const char *who, *key;
    gs_span request; /* its digest */
    int64_t status;
    gs_span body;
    int64_t at;
} gs_idempotency_row;

gs_status gs_idempotency_get(gs_db *db, const char *who, const char *key, gs_arena *arena, gs_idempotency_row *out,
                             bool *found, gs_error *err);
gs_status gs_idempotency_put(gs_db *db, const gs_idempotency_row *row, gs_error *err);

/* --- What the desk knows of itself (meta.c) --- */

gs_status gs_meta_get(gs_db *db, const char *key, gs_arena *arena, gs_span *out, bool *found, gs_error *err);
gs_status gs_meta_put(gs_db *db, const char *key, gs_span value, gs_error *err);
gs_status gs_meta_get_int(gs_db *db, const char *key, int64_t *out, bool *found, gs_error *err);
gs_status gs_meta_put_int(gs_db *db, const char *key, int64_t value, gs_error *err);
/* The clock went back: whatever waits for a time after `now` is due at `now`. */
gs_status gs_store_bring_forward(gs_db *db, int64_t now, gs_error *err);

typedef struct gs_store_counts {
    int64_t articles, sources, rules, alerts_open;
    int64_t deliveries_due, deliveries_dead, oldest_due_at; /* 0: none is due */
} gs_store_counts;
gs_status gs_store_count(gs_db *db, gs_store_counts *out, gs_error *err);

/* --- Retention (retention.c) --- */

typedef struct gs_retention {
    int64_t articles_before;    /* last updated before, and in no alert that is kept, go with all that is theirs */
    int64_t alerts_before;      /* updated before, with nothing to tell, go; their verdicts stay */
    int64_t events_before;      /* events and deliveries that are done or dead go */
    int64_t audit_before;       /* audit rows go */
    int64_t idempotency_before; /* kept answers go */
    size_t slice;               /* rows of a kind in one go, so that no write waits long; 0: 200 */
} gs_retention; /* a time of 0: kept for ever */

typedef struct gs_retained {
    int64_t articles, alerts, events, deliveries, audit, others;
    bool more; /* a further slice is worth it */
} gs_retained;

/* One slice, inside a write: call until !more. Frees some pages of the file, too. */
gs_status gs_retention_run(gs_db *db, const gs_retention *retention, gs_retained *out, gs_error *err);

/* --- The whole of it (backup.c, export.c, import.c, check.c) --- */

/* Told of long work; false ends it with GS_EINVAL ("interrupted"). NULL: nobody is. */
typedef struct gs_store_watch {
    bool (*tell)(void *context, uint64_t done, uint64_t total);
    void *context;
} gs_store_watch;

/* A copy of the last commit as a database of its own; writers go on meanwhile. `path` must not exist. */
gs_status gs_store_backup(gs_store *store, const char *path, const gs_store_watch *watch, gs_error *err);

typedef bool gs_store_sink(void *context, gs_span bytes); /* false: it could not be written */
/* All rows as JSON lines, schema gainsay-store/1 (docs/store.md); one snapshot. */
gs_status gs_store_export(gs_store *store, gs_store_sink *sink, void *context, const gs_store_watch *watch,
                          gs_error *err);
typedef gs_status gs_store_lines(void *context, gs_span *line, bool *end, gs_error *err);
/* Fills an empty store; all or nothing. GS_EFORMAT with the line. GS_EINVAL: it is not empty. */
gs_status gs_store_import(gs_store *store, gs_store_lines *next, void *context, const gs_store_watch *watch,
                          gs_error *err);

/* What is wrong with a store, a line each ("search: …"); none: all is well. Reads everything. */
gs_status gs_store_check(gs_store *store, gs_buf *faults, const gs_store_watch *watch, gs_error *err);

#endif
