/* What POST /v1/score shares between one article and many. */
#ifndef GS_HTTP_SCORE_H
#define GS_HTTP_SCORE_H

#include "http/handler.h"
#include "report/report.h"

/* What is asked for. */
typedef struct gs_score_job {
    gs_report_context context; /* without id */
    const char *lang;          /* NULL: detect */
    const char *id;            /* given for what has none of its own, or NULL */
    bool pretty;
} gs_score_job;

/* Appends the report of an article that was read from a record of `reader` at that line (0: none). */
gs_status gs_score_one(gs_worker *worker, const gs_score_job *job, const gs_article *article, uint64_t line,
                       gs_buf *out, gs_error *err);
/* The name of what was read, as `gainsay score` names what comes from standard input. */
void gs_score_put_id(const gs_score_job *job, const gs_article *article, uint64_t line, gs_buf *out);
/* Makes the response a stream: a line of result or error for each line of the body that is not blank. (score_bulk.c) */
void gs_score_bulk(const gs_request *request, gs_response *response, const gs_score_job *job);

#endif
