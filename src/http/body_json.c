/* JSON in: a body that is an object of known members, and the problem that tells what is wrong with one. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "http/api.h"

bool gs_api_fault(const gs_request *request, gs_response *response, const char *pointer, const char *fmt, ...)
{
    char detail[512];
    va_list args;
    va_start(args, fmt);
    vsnprintf(detail, sizeof(detail), fmt, args);
    va_end(args);
    if (response->status != 422)
        gs_refuse(request, response, GS_PROBLEM_INVALID_BODY, "%s: %s", pointer, detail);
    gs_refuse_add(response, pointer, NULL, "%s", detail);
    return false;
}

static bool is_member(const char *const *members, const char *name)
{
    for (; *members; members++)
        if (strcmp(*members, name) == 0)
            return true;
    return false;
}

static bool check_members(const gs_request *request, gs_response *response, json_t *object,
                          const char *const *members)
{
    const char *name;
    json_t *value;
    bool ok = true;
    json_object_foreach(object, name, value) {
        char pointer[80];
        if (is_member(members, name))
            continue;
        snprintf(pointer, sizeof(pointer), "/%.70s", strlen(name) <= 70 && !strpbrk(name, "/~") ? name : "");
        ok = gs_api_fault(request, response, pointer, "no such member");
    }
    return ok;
}

json_t *gs_api_object(const gs_request *request, gs_response *response, const char *const *members)
{
    json_error_t where;
    json_t *value = json_loadb(request->body.ptr ? request->body.ptr : "", request->body.len,
                               JSON_REJECT_DUPLICATES, &where);
    if (!value) {
        gs_refuse(request, response, GS_PROBLEM_INVALID_JSON, "line %d, column %d: %.160s", where.line, where.column,
                  where.text);
        gs_refuse_add(response, "", NULL, "no JSON from line %d, column %d on", where.line, where.column);
        return NULL;
    }
    bool ok = json_is_object(value) ? check_members(request, response, value, members)
                                    : gs_api_fault(request, response, "", "an object is asked for");
    if (ok)
        return value;
    json_decref(value);
    return NULL;
}
