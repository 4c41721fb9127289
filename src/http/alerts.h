/* What the handlers of /v1/alerts and of verdicts share. */
#ifndef GS_HTTP_ALERTS_H
#define GS_HTTP_ALERTS_H

#include "http/resource.h"

/* The members of an alert, in an object that is open. `rule`: its name. */
void gs_put_alert(gs_buf *out, const gs_alert_row *alert, const char *rule);
/* One of its articles with what matched in it: a whole object. */
void gs_put_alert_article(gs_buf *out, const gs_view_article *article);
/* A whole object. */
void gs_put_verdict(gs_buf *out, const gs_verdict_row *row);

/* Keeps a verdict in one write, audited; *judged says what was found. False: the response is a problem. (verdicts.c) */
bool gs_keep_verdict(gs_worker *worker, const gs_request *request, gs_response *response, const gs_judgement *what,
                     gs_judged *judged, gs_verdict_row *row);

#endif
