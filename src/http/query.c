/* Members of the query, checked. */
#include "http/handler.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ingest/ingest.h"

static bool refuse(const gs_request *request, gs_response *response, const char *name, const char *wanted)
{
    gs_refuse(request, response, GS_PROBLEM_INVALID_QUERY, "%s: %s", name, wanted);
    gs_refuse_add(response, NULL, name, "%s", wanted);
    return false;
}

bool gs_query_bool(const gs_request *request, gs_response *response, const char *name, bool *out)
{
    const char *value = gs_request_query(request, name);
    if (!value)
        return true;
    bool yes = !*value || strcmp(value, "1") == 0 || strcmp(value, "true") == 0;
    if (!yes && strcmp(value, "0") != 0 && strcmp(value, "false") != 0)
        return refuse(request, response, name, "true or false");
    *out = yes;
    return true;
}

bool gs_query_choice(const gs_request *request, gs_response *response, const char *name,
                     const char *(*choice)(size_t i), int *out)
{
    const char *value = gs_request_query(request, name), *known;
    if (!value)
        return true;
    gs_buf list = { 0 };
    gs_buf_puts(&list, "one of ");
    for (size_t i = 0; (known = choice(i)); i++) {
        if (strcmp(known, value) == 0) {
            gs_buf_done(&list);
            *out = (int)i;
            return true;
        }
        gs_buf_printf(&list, "%s%s", i ? ", " : "", known);
    }
    gs_buf_putc(&list, '\0');
    refuse(request, response, name, list.failed ? "another value" : list.ptr);
    gs_buf_done(&list);
    return false;
}

bool gs_query_int(const gs_request *request, gs_response *response, const char *name, int64_t min, int64_t max,
                  int64_t *out)
{
    const char *value = gs_request_query(request, name);
    char *end, wanted[80];
    if (!value)
        return true;
    errno = 0;
    long long number = strtoll(value, &end, 10);
    if (errno == 0 && end != value && !*end && number >= min && number <= max) {
        *out = number;
        return true;
    }
    snprintf(wanted, sizeof(wanted), "a number from %lld to %lld", (long long)min, (long long)max);
    return refuse(request, response, name, wanted);
}

bool gs_query_time(const gs_request *request, gs_response *response, const char *name, int64_t *out)
{
    const char *value = gs_request_query(request, name);
    return !value || gs_date_ms(value, out) ||
           refuse(request, response, name, "a time as RFC 3339 has it, such as 2026-11-23T09:30:00Z");
}
