/* A rule out of a body, with all its faults told at once. */
#include <jansson.h>

#include "http/rules.h"

static void refuse(const gs_request *request, gs_response *response, gs_span json, const char *at,
                   const gs_alert_faults *faults, const gs_error *err)
{
    json_error_t where;
    json_t *value = json_loadb(json.ptr ? json.ptr : "", json.len, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &where);
    if (!value) {
        gs_refuse(request, response, GS_PROBLEM_INVALID_JSON, "line %d, column %d: %.160s", where.line, where.column,
                  where.text);
        gs_refuse_add(response, "", NULL, "no JSON from line %d, column %d on", where.line, where.column);
        return;
    }
    json_decref(value);
    gs_refuse(request, response, GS_PROBLEM_INVALID_BODY, "%s", err->message);
    for (size_t i = 0; i < faults->n; i++) {
        const char *pointer = gs_arena_printf(request->arena, "%s%s", at, faults->ptr[i].pointer);
        gs_refuse_add(response, pointer ? pointer : "", NULL, "%s", faults->ptr[i].detail);
    }
}

bool gs_rule_body(const gs_request *request, gs_response *response, gs_span json, const char *at, gs_alert_rule *out)
{
    gs_error err = { 0 };
    gs_alert_faults faults = { 0 };
    gs_status status = gs_alert_rule_parse(json, request->arena, out, &faults, &err);
    if (status == GS_EFORMAT)
        refuse(request, response, json, at, &faults, &err);
    else if (status != GS_OK)
        gs_refuse_stored(request, response, &err);
    return status == GS_OK;
}
