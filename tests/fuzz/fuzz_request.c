/* What a client writes around its body: the target of a request (the first line), Host, Origin and If-None-Match (the
 * next three); a form (what is left). Each is read to its end; what is refused is a problem that is JSON, and what was
 * decoded is UTF-8. */
#include <jansson.h>
#include <string.h>

#include "fuzz.h"
#include "http/internal.h"
#include "http/resource.h"
#include "http/verdict_form.h"

static const char *line_of(gs_span *rest, gs_arena *arena)
{
    gs_span line = { 0 };
    gs_span_line(rest, &line);
    const char *nul = line.len ? memchr(line.ptr, '\0', line.len) : NULL;
    line.len = nul ? (size_t)(nul - line.ptr) : line.len;
    return gs_arena_copy(arena, line);
}

static int is_json(const gs_buf *body)
{
    json_t *value = json_loadb(body->ptr, body->len, 0, NULL);
    int ok = json_is_object(value);
    json_decref(value);
    return ok;
}

/* A cursor is an id below which a list goes on, or refused. */
static void try_page(const gs_request *request, gs_response *response)
{
    gs_paging page;
    response->status = 200;
    if (gs_paging_read(request, response, &page))
        FUZZ_CHECK(page.before >= 0 && page.limit >= 1 && page.limit <= GS_PAGE_MOST);
    else
        FUZZ_CHECK(response->status == 400 && is_json(&response->body));
}

static void try_form(const gs_request *request)
{
    gs_judgement what = { 0 };
    bool ok = gs_verdict_form_read(request, &what);
    FUZZ_CHECK(!ok || what.verdict);
    FUZZ_CHECK(what.labels >> GS_N_LABELS == 0);
    FUZZ_CHECK(!what.has_labels || strcmp(what.verdict, "wrong-label") == 0);
}

static void try_target(const char *target, gs_request *request, gs_response *response)
{
    static const char *const names[] = { "q", "lang", "limit", "all", "cursor", NULL };
    static const gs_route route = { .query = names };
    const char *path, *query;
    bool flag = false;
    int64_t number = 0;
    if (!gs_uri_split(target, request->arena, &path, &query))
        return;
    for (int method = 0; method <= GS_N_METHODS; method++) {
        gs_route_match match = gs_route_find((gs_method)method, path, request);
        FUZZ_CHECK(!match.route || match.path_known);
        FUZZ_CHECK(match.route || !match.path_known || match.allow);
    }
    request->route = &route;
    if (!gs_uri_query(request, response, query) || !gs_query_bool(request, response, "all", &flag) ||
        !gs_query_int(request, response, "limit", 1, 100, &number))
        FUZZ_CHECK(response->status == 400 && is_json(&response->body));
    FUZZ_CHECK(number >= 0 && number <= 100);
    try_page(request, response);
    for (size_t i = 0; i < request->n_query; i++) {
        json_t *text = json_string(request->query[i].value); /* NULL where it is no UTF-8 */
        FUZZ_CHECK(text != NULL);
        json_decref(text);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const hosts[] = { "desk.example" };
    static const gs_guard guard = { .hosts = hosts, .n_hosts = 1, .is_loopback = true, .address = "127.0.0.1" };
    gs_arena arena = { 0 };
    gs_span rest = { (const char *)data, size };
    gs_request request = { .arena = &arena, .id = "0123456789abcdef", .method = GS_GET };
    gs_response response = { .arena = &arena };
    const char *target = line_of(&rest, &arena), *host = line_of(&rest, &arena), *origin = line_of(&rest, &arena);
    gs_pair condition = { "If-None-Match", line_of(&rest, &arena) };
    try_target(target, &request, &response);
    bool ours = gs_guard_host(&guard, host);
    FUZZ_CHECK(!ours || strpbrk(host, "/@ \t\\") == NULL);
    gs_guard_origin(&guard, host, origin, NULL, true);
    request.headers = &condition;
    request.n_headers = 1;
    gs_etag(&request, &response, rest);
    request.body = rest;
    try_form(&request);
    gs_buf_done(&response.body);
    gs_arena_done(&arena);
    return 0;
}
