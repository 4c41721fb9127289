/* Lists a page at a time. A cursor names the last row that was seen, so that rows that come meanwhile move nothing. */
#include "http/resource.h"

#include <string.h>

static bool read_cursor(const char *text, int64_t *out)
{
    gs_buf bytes = { 0 };
    bool ok = gs_base64url_read(gs_span_of(text), &bytes);
    gs_buf_putc(&bytes, '\0');
    ok = ok && !bytes.failed && strlen(bytes.ptr) == bytes.len - 1 && gs_number_read(bytes.ptr, out);
    gs_buf_done(&bytes);
    return ok;
}

bool gs_paging_read(const gs_request *request, gs_response *response, gs_paging *page)
{
    int64_t limit = GS_PAGE_USUAL;
    const char *cursor = gs_request_query(request, "cursor");
    *page = (gs_paging){ 0 };
    if (!gs_query_int(request, response, "limit", 1, GS_PAGE_MOST, &limit))
        return false;
    page->limit = (size_t)limit;
    if (!cursor || read_cursor(cursor, &page->before))
        return true;
    gs_refuse(request, response, GS_PROBLEM_INVALID_QUERY, "cursor: none of ours");
    gs_refuse_add(response, NULL, "cursor", "none of ours");
    return false;
}

/* RFC 3986: all but what is unreserved. */
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

/* The same request with this cursor. */
static void put_target(const gs_request *request, const char *cursor, gs_buf *out)
{
    gs_buf_puts(out, request->path);
    gs_buf_printf(out, "?cursor=%s", cursor);
    for (size_t i = 0; i < request->n_query; i++) {
        if (strcmp(request->query[i].name, "cursor") == 0)
            continue;
        gs_buf_printf(out, "&%s=", request->query[i].name);
        put_encoded(out, request->query[i].value);
    }
    gs_buf_putc(out, '\0');
}

void gs_paging_next(const gs_request *request, gs_response *response, int64_t last)
{
    gs_buf number = { 0 }, cursor = { 0 }, target = { 0 };
    if (!last) {
        gs_put_text(&response->body, "next", NULL);
        return;
    }
    gs_buf_put_uint(&number, (uint64_t)last);
    gs_base64url_put(&cursor, gs_buf_span(&number));
    gs_buf_putc(&cursor, '\0');
    if (!cursor.failed)
        put_target(request, cursor.ptr, &target);
    if (number.failed || cursor.failed || target.failed) {
        response->failed = true;
    } else {
        gs_put_text(&response->body, "next", cursor.ptr);
        gs_response_header(response, "Link", "<%s>; rel=\"next\"", target.ptr);
    }
    gs_buf_done(&number);
    gs_buf_done(&cursor);
    gs_buf_done(&target);
}
