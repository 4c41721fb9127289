/* POST /v1/rules/preview: what a rule would have raised over the past days, before it is saved. */
#include <stdlib.h>
#include <string.h>

#include "http/rules.h"

enum { USUAL_DAYS = 7 };

static void put(gs_response *response, int64_t days, const gs_desk_preview *preview)
{
    gs_buf *out = gs_response_json(response, 200);
    gs_put_raw(out, NULL, "{");
    gs_put_int(out, "days", days);
    gs_put_time(out, "since", preview->since);
    gs_put_time(out, "up_to", preview->up_to);
    gs_put_flag(out, "cut", preview->cut);
    gs_put_raw(out, "preview", "");
    gs_preview_put(gs_preview_result_of(preview->preview), out);
    gs_buf_putc(out, '}');
}

static void run(gs_worker *worker, const gs_request *request, gs_response *response, const gs_alert_rule *rule,
                int64_t days)
{
    gs_error err = { 0 };
    gs_desk_preview preview = { .rule = rule, .since = request->now - days * 86400000, .now = request->now,
                                .limit = GS_LIMIT_PREVIEW_ARTICLES };
    if (gs_desk_preview_run(worker->desk, &preview, &err) == GS_OK)
        put(response, days, &preview);
    else
        gs_refuse_stored(request, response, &err);
    gs_preview_free(preview.preview);
}

void gs_handle_rules_preview(gs_worker *worker, const gs_request *request, gs_response *response)
{
    static const char *const members[] = { "rule", "days", NULL };
    int64_t days = USUAL_DAYS;
    gs_body body;
    gs_alert_rule rule;
    char *text = NULL;
    if (gs_body_open(&body, request, response, members, false)) {
        gs_body_int(&body, "days", 1, GS_LIMIT_RULE_DAYS, &days);
        const json_t *value = json_object_get(body.json, "rule");
        if (!value)
            gs_body_fault(&body, "/rule", "it is needed");
        else if (!(text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY)))
            response->failed = true;
        if (text && !body.refused && gs_rule_body(request, response, gs_span_of(text), "/rule", &rule))
            run(worker, request, response, &rule, days);
    }
    free(text);
    gs_body_close(&body);
}
