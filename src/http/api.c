/* Ids, times, pages of lists, and the store as handlers use it. */
#include "http/api.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ingest/ingest.h"

/* --- Out of addresses --- */

/* Digits only, no more than an id has. */
static bool read_id(gs_span text, int64_t *out)
{
    int64_t id = 0;
    if (!text.len || text.len > 18 || *text.ptr == '0')
        return false;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9')
            return false;
        id = id * 10 + (text.ptr[i] - '0');
    }
    *out = id;
    return true;
}

bool gs_api_id(const gs_request *request, gs_response *response, size_t i, int64_t *out)
{
    if (request->params[i] && read_id(gs_span_of(request->params[i]), out))
        return true;
    gs_refuse(request, response, GS_PROBLEM_NOT_FOUND, "an id is a whole number from 1");
    return false;
}

static bool refuse_query(const gs_request *request, gs_response *response, const char *name, const char *wanted)
{
    gs_refuse(request, response, GS_PROBLEM_INVALID_QUERY, "%s: %s", name, wanted);
    gs_refuse_add(response, NULL, name, "%s", wanted);
    return false;
}

bool gs_api_time(const gs_request *request, gs_response *response, const char *name, int64_t *out)
{
    const char *value = gs_request_query(request, name);
    return !value || gs_date_ms(value, out) ||
           refuse_query(request, response, name, "a time as RFC 3339 has it, such as 2026-11-23T09:30:00Z");
}

bool gs_api_number(const gs_request *request, gs_response *response, const char *name, int64_t *out)
{
    const char *value = gs_request_query(request, name);
    return !value || read_id(gs_span_of(value), out) || refuse_query(request, response, name, "an id");
}

/* --- Pages: a cursor is the id below which the list goes on, in a form that nobody takes for a promise --- */

static bool read_cursor(const char *text, int64_t *before)
{
    gs_buf id = { 0 };
    bool ok = strlen(text) < 40 && gs_base64url_read(gs_span_of(text), &id) && !id.failed && id.len > 1 &&
              *id.ptr == '<' && read_id((gs_span){ id.ptr + 1, id.len - 1 }, before);
    gs_buf_done(&id);
    return ok;
}

bool gs_api_page(const gs_request *request, gs_response *response, gs_page_of *out)
{
    int64_t limit = 50;
    const char *cursor = gs_request_query(request, "cursor");
    *out = (gs_page_of){ 0 };
    if (!gs_query_int(request, response, "limit", 1, 200, &limit))
        return false;
    if (cursor && !read_cursor(cursor, &out->before))
        return refuse_query(request, response, "cursor", "none that a list gave");
    out->limit = (size_t)limit;
    return true;
}

static void put_encoded(gs_buf *out, const char *text)
{
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || strchr("-._~", c);
        if (plain)
            gs_buf_putc(out, (char)c);
        else
            gs_buf_printf(out, "%%%02X", c);
    }
}

void gs_api_next(const gs_request *request, gs_response *response, gs_buf *out, bool more, int64_t last)
{
    char id[24];
    gs_buf cursor = { 0 }, link = { 0 };
    if (!more) {
        gs_put_json(out, "next", NULL);
        return;
    }
    snprintf(id, sizeof(id), "<%lld", (long long)last);
    gs_base64url_put(&cursor, gs_span_of(id));
    gs_put_span(out, "next", gs_buf_span(&cursor));
    gs_buf_printf(&link, "<%s?", request->path);
    for (size_t i = 0; i < request->n_query; i++) {
        if (strcmp(request->query[i].name, "cursor") == 0)
            continue;
        gs_buf_printf(&link, "%s=", request->query[i].name);
        put_encoded(&link, request->query[i].value);
        gs_buf_putc(&link, '&');
    }
    gs_buf_puts(&link, "cursor=");
    gs_buf_put(&link, cursor.ptr, cursor.len);
    gs_buf_puts(&link, ">; rel=\"next\"");
    gs_buf_putc(&link, '\0');
    out->failed |= cursor.failed || link.failed;
    if (!link.failed)
        gs_response_header(response, "Link", "%s", link.ptr);
    gs_buf_done(&cursor);
    gs_buf_done(&link);
}

/* --- The store --- */

bool gs_api_refused(const gs_response *response)
{
    return response->failed || response->status >= 400;
}

void gs_api_refuse_error(const gs_request *request, gs_response *response, const gs_error *err)
{
    if (err->code == GS_ENOENT) {
        gs_refuse(request, response, GS_PROBLEM_NOT_FOUND, "%s", err->message);
    } else if (err->code == GS_EIO) {
        gs_refuse(request, response, GS_PROBLEM_UNAVAILABLE, "the store cannot do it now; nothing was changed");
        gs_response_header(response, "Retry-After", "10");
        response->why = gs_arena_copy(response->arena, gs_span_of(err->message));
    } else {
        gs_refuse_error(request, response, err);
    }
}

bool gs_api_read(gs_worker *worker, const gs_request *request, gs_response *response, gs_store_work *work,
                 void *context)
{
    gs_error err = { 0 };
    if (gs_store_read(gs_desk_store(worker->desk), work, context, &err) != GS_OK)
        gs_api_refuse_error(request, response, &err);
    return !gs_api_refused(response);
}

bool gs_api_write(gs_worker *worker, const gs_request *request, gs_response *response, gs_store_work *work,
                  void *context)
{
    gs_error err = { 0 };
    if (gs_store_write(gs_desk_store(worker->desk), work, context, &err) != GS_OK)
        gs_api_refuse_error(request, response, &err);
    return !gs_api_refused(response);
}

gs_status gs_api_audit(gs_db *db, const gs_request *request, const char *action, const char *object,
                       const char *detail, gs_error *err)
{
    gs_audit_row row = { .at = request->now, .who = *request->who ? request->who : "nobody", .action = action,
                         .object = object, .detail = detail };
    return gs_audit_insert(db, &row, err);
}
