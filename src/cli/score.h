/* score: what the verb, the scoring of one document and the run over all of them share. */
#ifndef GS_CLI_SCORE_H
#define GS_CLI_SCORE_H

#include "cli/cli.h"

/* A run. What `document` reads stays as it is while threads work; the rest changes in the order of the input only. */
typedef struct gs_score_run {
    const gs_engine *engine;
    const gs_report_format *format;
    gs_report_context context; /* without id and line */
    const char *lang;          /* NULL: detect */
    int jobs;                  /* threads; 0: one a core */
    gs_input input;
    gs_progress progress;
    gs_dedupe *dedupe; /* NULL: all articles are scored */
    gs_report_summary total;
    gs_counts counts;
    bool has_records; /* other than plain files and lines */
    bool wrote;       /* a document was written */
    bool failed;      /* exit 1 at the end */
    bool stopped;     /* standard output takes no more */
} gs_score_run;

/* --- One document (score_document.c) --- */

/* For gs_document_take: whose report or error goes into the job's output. */
typedef struct gs_score_task {
    const gs_score_run *run;
    gs_session *session;
} gs_score_task;

void gs_score_document(void *task, gs_job *job, const gs_document *document);

/* --- All of them (score_run.c) --- */

/* Reads, scores and writes what `run` holds, up to the closing of standard output. Returns the exit code. */
int gs_score_run_all(gs_score_run *run);

#endif
