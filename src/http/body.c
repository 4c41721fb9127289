/* The body of a request as a JSON object, strictly: what we do not know is a mistake of who wrote it, and is told with
 * its place, all mistakes at once. */
#include "http/resource.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { MOST_FAULTS = 20 }; /* who made more reads the first ones */

void gs_body_fault(gs_body *body, const char *pointer, const char *fmt, ...)
{
    char detail[512];
    va_list args;
    va_start(args, fmt);
    vsnprintf(detail, sizeof(detail), fmt, args);
    va_end(args);
    if (!body->refused)
        gs_refuse(body->request, body->response, GS_PROBLEM_INVALID_BODY, "%s%s%s", pointer, *pointer ? ": " : "",
                  detail);
    body->refused = true;
    gs_refuse_add(body->response, pointer, NULL, "%s", detail);
}

static bool is_among(const char *const *names, const char *name)
{
    for (; *names; names++)
        if (strcmp(*names, name) == 0)
            return true;
    return false;
}

static void put_pointer(char out[160], const char *name)
{
    size_t n = 0;
    out[n++] = '/';
    for (; *name && n < 150; name++) {
        if (*name == '~' || *name == '/') { /* RFC 6901, 3 */
            out[n++] = '~';
            out[n++] = *name == '~' ? '0' : '1';
        } else {
            out[n++] = *name;
        }
    }
    gs_span whole = gs_span_cut((gs_span){ out, n }, 150);
    out[whole.len] = '\0';
}

static void check_names(gs_body *body, const char *const *names)
{
    const char *name;
    json_t *value;
    int faults = 0;
    json_object_foreach(body->json, name, value) {
        char pointer[160];
        if (is_among(names, name) || faults++ == MOST_FAULTS)
            continue;
        put_pointer(pointer, name);
        gs_body_fault(body, pointer, "there is no such member");
    }
}

bool gs_body_open(gs_body *body, const gs_request *request, gs_response *response, const char *const *names,
                  bool may_be_empty)
{
    json_error_t where;
    *body = (gs_body){ .request = request, .response = response };
    gs_span text = request->body.len == 0 && may_be_empty ? gs_span_of("{}") : request->body;
    body->json = json_loadb(text.ptr ? text.ptr : "", text.len, JSON_REJECT_DUPLICATES, &where);
    if (!body->json) {
        gs_refuse(request, response, GS_PROBLEM_INVALID_JSON, "line %d, column %d: %.150s", where.line, where.column,
                  where.text);
        gs_refuse_add(response, "", NULL, "no JSON from line %d, column %d on", where.line, where.column);
        return false;
    }
    if (!json_is_object(body->json)) {
        gs_body_fault(body, "", "an object is asked for");
        return false;
    }
    check_names(body, names);
    return !body->refused;
}

void gs_body_close(gs_body *body)
{
    json_decref(body->json);
    body->json = NULL;
}

/* null is as good as nothing. */
static json_t *member(const gs_body *body, const char *name)
{
    json_t *value = json_object_get(body->json, name);
    return json_is_null(value) ? NULL : value;
}

bool gs_body_has(const gs_body *body, const char *name)
{
    return member(body, name) != NULL;
}

static bool is_plain(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7f)
            return false;
    return true;
}

const char *gs_body_text(gs_body *body, const char *name, size_t max, bool needed)
{
    char pointer[160];
    const json_t *value = member(body, name);
    put_pointer(pointer, name);
    if (!value) {
        if (needed)
            gs_body_fault(body, pointer, "it is needed");
        return NULL;
    }
    const char *text = json_string_value(value);
    if (text && *text && json_string_length(value) <= max && is_plain(text))
        return text;
    gs_body_fault(body, pointer, "a text of 1 to %zu bytes on one line is asked for", max);
    return NULL;
}

int gs_body_choice(gs_body *body, const char *name, const char *const *names, bool needed)
{
    char pointer[160];
    gs_buf list = { 0 };
    const char *text = json_string_value(member(body, name));
    if (!text && !needed && !gs_body_has(body, name))
        return -1;
    for (int i = 0; names[i]; i++) {
        if (text && strcmp(names[i], text) == 0) {
            gs_buf_done(&list);
            return i;
        }
        gs_buf_printf(&list, "%s%s", i ? ", " : "", names[i]);
    }
    put_pointer(pointer, name);
    gs_buf_putc(&list, '\0');
    gs_body_fault(body, pointer, "one of: %s", list.failed ? "(see the documentation)" : list.ptr);
    gs_buf_done(&list);
    return -1;
}

void gs_body_int(gs_body *body, const char *name, int64_t min, int64_t max, int64_t *out)
{
    char pointer[160];
    const json_t *value = member(body, name);
    if (!value)
        return;
    int64_t number = json_integer_value(value);
    put_pointer(pointer, name);
    if (json_is_integer(value) && number >= min && number <= max)
        *out = number;
    else
        gs_body_fault(body, pointer, "a whole number from %lld to %lld is asked for", (long long)min, (long long)max);
}

void gs_body_flag(gs_body *body, const char *name, bool *out)
{
    char pointer[160];
    const json_t *value = member(body, name);
    put_pointer(pointer, name);
    if (value && json_is_boolean(value))
        *out = json_is_true(value);
    else if (value)
        gs_body_fault(body, pointer, "true or false is asked for");
}
