/* What the handlers of /v1/rules share. */
#ifndef GS_HTTP_RULES_H
#define GS_HTTP_RULES_H

#include "http/resource.h"

/* What is known of how a rule does. In an arena. */
typedef struct gs_rule_live {
    gs_verdict_count *counts; /* of all rules that were asked for */
    size_t n_counts;
    gs_alert_row *open; /* alerts, GS_LIMIT_OPEN_SHOWN at most */
    size_t n_open;
    bool more;
} gs_rule_live;

/* rule_id 0: of all. */
gs_status gs_rule_live_read(gs_db *db, int64_t rule_id, gs_arena *arena, gs_rule_live *out, gs_error *err);
/* A whole object: the rule, its precision by language and what it has open. */
void gs_put_rule(gs_buf *out, const gs_rule_row *row, const gs_rule_live *live);
/* The tag of a rule's row goes to `out`. */
void gs_rule_tag(const gs_rule_row *row, char out[64]);
/* Reads a rule; false: the response is a problem with a pointer below `at` for each fault. (rule_body.c) */
bool gs_rule_body(const gs_request *request, gs_response *response, gs_span json, const char *at, gs_alert_rule *out);

#endif
