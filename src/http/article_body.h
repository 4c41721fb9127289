/* What all that take articles share: the readers of a body. (article_body.c) */
#ifndef GS_HTTP_ARTICLE_BODY_H
#define GS_HTTP_ARTICLE_BODY_H

#include "http/handler.h"

/* Tells the sink each article of the body, by its media type and, of JSON, its members. *line, set before: 1 where
 * articles are named by lines, else 0. Errors as of a reader. */
gs_status gs_article_body_read(const gs_request *request, gs_article_sink sink, uint64_t *line, gs_error *err);
/* Of a body with an article a line, by its first lines: ours or ninjs. */
const gs_reader *gs_article_line_reader(gs_span body);
/* The problem that a failed reading is: JSON that lacks a member is told from what is no JSON. */
void gs_article_body_refuse(const gs_request *request, gs_response *response, const gs_error *err);

#endif
