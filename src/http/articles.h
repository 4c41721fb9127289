/* What the handlers of /v1/articles share. */
#ifndef GS_HTTP_ARTICLES_H
#define GS_HTTP_ARTICLES_H

#include "http/resource.h"

/* What a request says of the articles it brings. */
typedef struct gs_arrival {
    int64_t source_id;
    const char *source, *lang, *id, *url; /* NULL: not said; id and url are for one article only */
    const char *kind;                     /* api, push: for the figures */
    bool backfill;
} gs_arrival;

/* Keeps the article of the body, those of its list, or one a line, and answers. (articles_post.c) */
void gs_articles_take(gs_worker *worker, const gs_request *request, gs_response *response, const gs_arrival *arrival);
/* Adds the article to the worker's intake; what it does not say of itself is as the arrival has it. */
gs_status gs_arrival_add(const gs_arrival *arrival, gs_intake *intake, const gs_article *article, gs_error *err);
/* The members of a result, in an object that is open. */
void gs_arrival_put(gs_buf *out, const gs_intake_result *result);
/* A line of result or error for each line of the body. (articles_bulk.c) */
void gs_articles_bulk(const gs_request *request, gs_response *response, const gs_arrival *arrival);

/* What lists and views say of an article, in an object that is open; `source` is its name or NULL. (article_json.c) */
void gs_put_article(gs_buf *out, const gs_stored_article *article, const char *source);
/* A version: its head only, or with its text, sentences and findings, whatever was read. */
void gs_put_version(gs_buf *out, const gs_stored_version *version, bool is_whole);

#endif
