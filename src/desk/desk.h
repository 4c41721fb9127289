/* desk: the service of a news desk without its doors: what the command line, the HTTP API and the intake of articles
 * all call. */
#ifndef GS_DESK_H
#define GS_DESK_H

#include <stdatomic.h>

#include "alert/alert.h"
#include "base/base.h"
#include "engine/engine.h"
#include "ingest/ingest.h"
#include "net/net.h"
#include "repeat/repeat.h"
#include "store/store.h"

/* What is remembered, and who works on it; shared by threads. */
typedef struct gs_desk gs_desk;

/* --- The clock (clock.c) --- */

/* Milliseconds since the epoch, UTC, that never run backwards while the process lives, whatever becomes of the
 * machine's clock. Any thread. */
typedef struct gs_clock {
    _Atomic int64_t ahead;    /* of the steady clock */
    _Atomic int64_t leapt_at; /* by the steady clock: the date leapt, and is not followed yet; 0: it did not */
} gs_clock;

/* `last`: what was told before, so that it goes on from there; 0: nothing was. */
void gs_clock_init(gs_clock *clock, int64_t last);
int64_t gs_clock_now(gs_clock *clock);
/* The same of these readings. */
int64_t gs_clock_at(gs_clock *clock, int64_t steady, int64_t date);
/* The machine's date as it stands, which may run backwards: for what others hold against theirs. */
int64_t gs_clock_date(void);
/* By how much the machine's date is behind; below 0 by more than a day: it leapt, and is not believed yet. */
int64_t gs_clock_behind(gs_clock *clock);
/* Does it keep to the machine's date, by a minute? If not `why` says how they differ; else it is left
 * alone. */
bool gs_clock_is_well(gs_clock *clock, char why[200]);
/* "2026-11-23T22:15:00.123Z" and a NUL. */
enum { GS_TIME_TEXT = 25 };
void gs_clock_text(int64_t ms, char out[GS_TIME_TEXT]);

/* --- An article, scored (scored.c) --- */

typedef struct gs_scoring {
    gs_span bytes;             /* a file's or a line's; of an article its text */
    const gs_article *article; /* NULL: the bytes are all there is */
    const gs_repeat *repeat;   /* of what it is a near repeat, or NULL */
    const char *lang;          /* NULL: detect */
    bool one_sentence;         /* no segmentation */
    size_t memory;             /* as in gs_analyse_options */
} gs_scoring;

/* The report points into `about`, which is the caller's and lives as long. */
typedef struct gs_scored {
    const gs_report *report;
    gs_about about;
} gs_scored;

/* What is known of the article goes into the analysis, and into the report. As gs_analyse(). */
gs_status gs_score_article(gs_session *session, const gs_scoring *what, gs_scored *out, gs_error *err);
/* Appends the name of what was read: its own id, else its address; else the file with its member (or NULL) and line
 * (0: none). */
void gs_article_put_id(const gs_article *article, const char *path, const char *member, uint64_t line, gs_buf *out);

/* --- Counting (metrics.c) --- */

/* Figures for Prometheus. Any thread; adding takes no lock. A figure lives as long as its registry. */
typedef struct gs_metrics gs_metrics;
typedef struct gs_counter gs_counter;
typedef struct gs_histogram gs_histogram;

gs_status gs_metrics_new(gs_metrics **out, gs_error *err);
void gs_metrics_free(gs_metrics *metrics);
/* Finds or makes a figure; NULL when there is no memory or when its name has too many of them: the functions below take
 * a NULL and do nothing. `name` and `help` live for ever. `labels`: "route=\"/v1/score\",code=\"200\"", copied, "" for
 * none; values come out of tables of ours, never from outside. A gauge is a counter that is set. */
gs_counter *gs_metrics_counter(gs_metrics *metrics, const char *name, const char *help, const char *labels);
gs_counter *gs_metrics_gauge(gs_metrics *metrics, const char *name, const char *help, const char *labels);
/* Of seconds, from .5 ms to 60 s. */
gs_histogram *gs_metrics_histogram(gs_metrics *metrics, const char *name, const char *help, const char *labels);
void gs_counter_add(gs_counter *counter, int64_t n);
void gs_counter_set(gs_counter *counter, int64_t value);
void gs_histogram_add(gs_histogram *histogram, double seconds);
/* Appends all, by name, in the text format 0.0.4. */
void gs_metrics_put(gs_metrics *metrics, gs_buf *out);

/* As the value of a gauge: it is not shown. */
#define GS_GAUGE_NONE INT64_MIN

/* Counts what was found in a scored article: sentences by language, findings by language and label. `source`: feed,
 * push, api, score. (counted.c) */
void gs_metrics_count(gs_metrics *metrics, const gs_engine *engine, const char *source, const gs_report *report);

/* --- The desk (desk.c, ticker.c) --- */

typedef struct gs_desk_options {
    const gs_engine *engine; /* this and the next three outlive the desk */
    gs_store *store;
    gs_clock *clock;
    gs_metrics *metrics;    /* NULL: nothing is counted */
    const char *public_url; /* what links begin with, no slash at the end */
    int64_t story_window;   /* ms that a story stays open for further articles; 0: three days */
    gs_net_options net;     /* of polling and delivering */
    gs_mail_server mail;
    const char *mail_from, *mail_from_name; /* NULL: no mail is sent */
    int senders;            /* threads that deliver; 0: 4 */
    int pollers;            /* threads that poll; 0: 2 */
    gs_retention retention; /* as ages in ms, not as times; 0: kept for ever */
    void (*told)(void *context); /* there are new events: any thread; NULL: nobody wants to know */
    void (*log)(void *context, const char *what, const char *detail); /* one line on something the keeper should know */
    void *context;          /* of the two */
} gs_desk_options;

/* Reads what is needed of the store, makes the rules that every desk has at its first start, and starts the threads
 * that tell, deliver and poll. Strings of the options must outlive it. gs_desk_close() it. */
gs_status gs_desk_open(const gs_desk_options *options, gs_desk **out, gs_error *err);
/* Ends its threads; what they were at is finished or will be done again. */
void gs_desk_close(gs_desk *desk);
gs_store *gs_desk_store(gs_desk *desk);
/* How the desk is, for those who watch over it: false with the reason; true with one that nothing stops for. `why` is
 * left alone where there is none. Any thread. */
bool gs_desk_is_well(gs_desk *desk, char why[200]);
/* Rules, endpoints or sources were changed in the store: whoever keeps a copy takes a new one. After the commit. */
void gs_desk_changed(gs_desk *desk);
/* Events were written, or deliveries are due: whoever waits looks. Any thread. */
void gs_desk_poke(gs_desk *desk);
/* 64 hexadecimal digits or less that this desk has for ever, and the key of its signed links. */
const char *gs_desk_id(const gs_desk *desk);
gs_span gs_desk_link_key(const gs_desk *desk);

/* --- Taking articles in (intake.c, keep.c) --- */

/* A thread's own: it borrows the session and the signer. */
typedef struct gs_intake gs_intake;

gs_status gs_intake_new(gs_desk *desk, gs_session *session, gs_signer *signer, gs_intake **out, gs_error *err);
void gs_intake_free(gs_intake *intake);

typedef struct gs_incoming {
    const gs_article *article;
    int64_t source_id;  /* 0: none */
    const char *source; /* its name, or NULL */
    const char *kind;   /* feed, push, api: for the figures */
    const char *teaser; /* digest of what the feed gave of it, where the text is of the page behind; or NULL */
    bool backfill;      /* nothing is raised */
} gs_incoming;

typedef enum gs_kept {
    GS_KEPT_NEW,
    GS_KEPT_UPDATED,   /* a further version */
    GS_KEPT_CHANGED,   /* what is said of it: its status, its title */
    GS_KEPT_SAME,
    GS_KEPT_OLDER,     /* than what is there: nothing was done */
    GS_KEPT_FAILED,
} gs_kept;
const char *gs_kept_name(gs_kept kept);

/* What became of an article. */
typedef struct gs_intake_result {
    gs_kept kept;
    int64_t article_id, version_id, story_id;
    int version;
    unsigned alerts; /* raised or joined */
    gs_error error;  /* of GS_KEPT_FAILED */
} gs_intake_result;

/* Scores an article and adds it to what the next flush keeps. Nothing of `incoming` is needed afterwards. An article
 * that cannot be read is a result of the flush, too; GS_ENOMEM. */
gs_status gs_intake_add(gs_intake *intake, const gs_incoming *incoming, gs_error *err);
size_t gs_intake_count(const gs_intake *intake);
/* Keeps all that was added in one write, and with each the alerts it raises; on disk when this returns. results[i]: of
 * the i-th added; they live until the next add. GS_EIO: nothing of it was kept, and it may be flushed again. */
gs_status gs_intake_flush(gs_intake *intake, const gs_intake_result **results, size_t *n, gs_error *err);

/* --- The page behind a feed's item (behind.c) --- */

/* The item with the text of the page that the answer is. *found false: it is no page. *out and what it has are in the
 * arena. Errors as of gs_answer_read(). */
gs_status gs_article_of_page(const gs_article *item, const gs_net_answer *answer, gs_arena *arena, gs_article *out,
                             bool *found, gs_error *err);

/* --- Sources (health.c, source_figures.c) --- */

typedef struct gs_source_volume {
    int64_t today; /* articles of the last 24 hours */
    bool is_known; /* it is old enough for what follows: of the 14 times 24 hours before, or before it went quiet, */
    int64_t usual, least; /* those of the middling one, and of that with the fewest */
} gs_source_volume;

gs_status gs_desk_source_volume(gs_db *db, const gs_source_row *source, int64_t now, gs_source_volume *out,
                                gs_error *err);
/* Shows the source among the figures as it is now; not where it is paused or removed. */
void gs_desk_source_figures(gs_desk *desk, const gs_source_row *source);

/* Takes an article out of the desk: its alerts lose it, with the words of it that they keep, and tell so; then it and
 * all its versions go. Messages that were made of it and verdicts on it stay as long as these are kept. *found: there
 * was one. Inside a write; poke after the commit. (remove.c) */
gs_status gs_desk_remove_article(gs_desk *desk, gs_db *db, int64_t id, int64_t now, bool *found, gs_error *err);

/* --- Alerts as they are shown (view.c) --- */

/* In the arena. Of an alert of many articles the view has twenty, and counts the others. */
gs_status gs_desk_alert_view(gs_desk *desk, gs_db *db, const gs_alert_row *alert, gs_arena *arena, gs_alert_view *out,
                             gs_error *err);
gs_status gs_desk_view_article(gs_desk *desk, gs_db *db, const gs_alert_article *row, gs_arena *arena,
                               gs_view_article *out, gs_error *err);

/* --- Tokens of access (token.c) --- */

enum { GS_TOKEN_LEN = 4 + 43 };

/* viewer, editor, admin, ingest; NULL past the end. */
const char *gs_token_role(size_t i);
/* The digest of what looks like a token; false: it does not. */
bool gs_token_digest(const char *text, unsigned char out[GS_SHA256_BYTES]);
/* A new one: its text, and the digest that is kept of it. GS_EIO: no random bytes. */
gs_status gs_token_make(gs_token_row *row, char text[GS_TOKEN_LEN + 1], gs_error *err);
/* Neither revoked nor expired. */
bool gs_token_is_good(const gs_token_row *row, int64_t now);
/* Is there one that may do all? */
gs_status gs_token_has_admin(gs_db *db, int64_t now, bool *out, gs_error *err);

/* --- Verdicts (verdict.c): inside a read or a write, in the arena --- */

/* "right", "wrong-label", "not-useful"; NULL past the end. */
const char *gs_verdict_name(size_t i);

typedef struct gs_judgement {
    int64_t alert_id, article_id, version_id; /* version_id 0: that of the alert */
    uint32_t sentence;
    const char *verdict; /* one of the above */
    bool has_labels;
    unsigned labels; /* those it really has, where told */
    const char *who, *via;
    int64_t at;
} gs_judgement;

/* What is judged, as its reader saw it. */
typedef struct gs_judged {
    gs_alert_row alert;
    bool has_alert;
    bool found; /* the sentence, and all that follows */
    gs_stored_article article;
    int64_t version_id;
    gs_view_sentence sentence;
    const char *closed; /* as of a gs_view_article */
} gs_judged;

gs_status gs_desk_judged_find(gs_db *db, const gs_judgement *what, gs_arena *arena, gs_judged *out, gs_error *err);
/* Inside a write; of something found. gs_desk_changed() and gs_desk_count_verdict() after the commit. */
gs_status gs_desk_judge(gs_db *db, const gs_judgement *what, const gs_judged *judged, gs_arena *arena,
                        gs_verdict_row *out, gs_error *err);
void gs_desk_count_verdict(gs_desk *desk, const gs_verdict_row *row);

/* --- Trying a rule on what is stored (preview.c) --- */

typedef struct gs_desk_preview {
    const gs_alert_rule *rule;
    int64_t since, now;
    size_t limit;        /* articles, or versions, that are looked at */
    gs_preview *preview; /* the caller's: gs_preview_free(), whatever came of it */
    int64_t up_to;       /* so far it went */
    bool cut;            /* there was more */
} gs_desk_preview;

/* On the caller's thread, in one read. GS_EINVAL: a rule of a kind that has no preview. */
gs_status gs_desk_preview_run(gs_desk *desk, gs_desk_preview *what, gs_error *err);

/* --- How it stands (figures.c) --- */

/* Sets the gauges that are counted when somebody looks. */
void gs_desk_figures(gs_desk *desk);
/* False: messages are due and nobody sends them. `why` also tells of what waits where all is well. */
bool gs_desk_delivers(gs_desk *desk, char why[200]);

/* --- For doors (test_message.c) --- */

const gs_desk_options *gs_desk_options_of(const gs_desk *desk);
/* Inside a write: a message that says that it is one of no meaning goes to the endpoint, which takes it or not.
 * GS_EINVAL: no mail can be sent. Poke after the commit. */
gs_status gs_desk_test_endpoint(gs_desk *desk, gs_db *db, const gs_endpoint_row *endpoint, int64_t now,
                                gs_delivery_row *out, gs_error *err);

#endif
