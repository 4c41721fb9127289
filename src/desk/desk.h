/* desk: the service of a news desk without its doors: what the command line, the HTTP API and the intake of articles
 * all call. */
#ifndef GS_DESK_H
#define GS_DESK_H

#include <stdatomic.h>

#include "base/base.h"
#include "engine/engine.h"
#include "ingest/ingest.h"
#include "repeat/repeat.h"

/* What is remembered, and who works on it; shared by threads. */
typedef struct gs_desk gs_desk;

/* --- The clock (clock.c) --- */

/* Milliseconds since the epoch, UTC, that never run backwards while the process lives, whatever becomes of the
 * machine's clock. Any thread. */
typedef struct gs_clock {
    _Atomic int64_t last;
} gs_clock;

/* `last`: what was told before, so that it goes on from there; 0: nothing was. */
void gs_clock_init(gs_clock *clock, int64_t last);
int64_t gs_clock_now(gs_clock *clock);
/* "2026-11-23T22:15:00.123Z" and a NUL. */
enum { GS_TIME_TEXT = 25 };
void gs_time_put(int64_t ms, char out[GS_TIME_TEXT]);

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

/* Counts what was found in a scored article: sentences by language, findings by language and label. `source`: feed,
 * push, api, score. (counted.c) */
void gs_metrics_count(gs_metrics *metrics, const gs_engine *engine, const char *source, const gs_report *report);

#endif
