/* What says who asks, and what is asked for: a Cookie header, a token, a cursor (a line each), then a body of JSON. A
 * session that is believed is the very text we write; a token has one form; what is refused is a problem that is JSON. */
#include <jansson.h>
#include <string.h>

#include "fuzz.h"
#include "http/access.h"
#include "http/resource.h"

static const char *line_of(gs_span *rest, gs_arena *arena)
{
    gs_span line = { 0 };
    gs_span_line(rest, &line);
    const char *nul = line.len ? memchr(line.ptr, '\0', line.len) : NULL;
    line.len = nul ? (size_t)(nul - line.ptr) : line.len;
    return gs_arena_copy(arena, line);
}

static void try_cookie(const char *header)
{
    unsigned char key[GS_SESSION_KEY];
    gs_session_cookie cookie;
    gs_buf again = { 0 };
    gs_span value = gs_cookie_find(header, GS_COOKIE_PLAIN);
    FUZZ_CHECK(!value.ptr || (value.ptr > header && value.ptr + value.len <= header + strlen(header)));
    FUZZ_CHECK(gs_session_key(gs_span_of("fuzz"), key));
    if (value.ptr && gs_session_read(key, value, 0, &cookie)) {
        FUZZ_CHECK(cookie.until > 0 && gs_session_put(key, &cookie, &again));
        FUZZ_CHECK(gs_span_eq(gs_buf_span(&again), value));
    }
    gs_buf_done(&again);
}

static void check_problem(const gs_response *response, int low, int high)
{
    json_t *value = json_loadb(response->body.ptr, response->body.len, 0, NULL);
    FUZZ_CHECK(response->status >= low && response->status <= high && json_is_object(value));
    json_decref(value);
}

static void try_cursor(gs_request *request, const char *cursor)
{
    gs_pair query = { "cursor", cursor };
    gs_response response = { .arena = request->arena };
    gs_paging paging;
    request->query = &query;
    request->n_query = 1;
    request->path = "/v1/audit";
    if (!gs_paging_read(request, &response, &paging)) {
        check_problem(&response, 400, 400);
    } else {
        gs_buf_puts(&response.body, "{");
        gs_paging_next(request, &response, paging.before);
        FUZZ_CHECK(gs_span_find(gs_buf_span(&response.body), cursor) != NULL || !*cursor);
    }
    gs_buf_done(&response.body);
}

static void try_body(gs_request *request, gs_span text)
{
    static const char *const names[] = { "name", "kind", "n", "on", NULL };
    static const char *const kinds[] = { "webhook", "mail", NULL };
    gs_response response = { .arena = request->arena };
    gs_body body;
    int64_t number = 1;
    bool flag = false;
    request->body = text;
    bool ok = gs_body_open(&body, request, &response, names, true);
    if (ok) {
        const char *name = gs_body_text(&body, "name", 80, true);
        FUZZ_CHECK(!name || (*name && strlen(name) <= 80 && !strpbrk(name, "\n\r\t")));
        gs_body_choice(&body, "kind", kinds, false);
        gs_body_int(&body, "n", 1, 100, &number);
        gs_body_flag(&body, "on", &flag);
        FUZZ_CHECK(number >= 1 && number <= 100);
    }
    if (!ok || body.refused)
        check_problem(&response, 400, 422);
    gs_body_close(&body);
    gs_buf_done(&response.body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    gs_arena arena = { 0 };
    gs_span rest = { (const char *)data, size };
    gs_request request = { .arena = &arena, .id = "0123456789abcdef", .method = GS_POST };
    unsigned char digest[GS_SHA256_BYTES];
    try_cookie(line_of(&rest, &arena));
    const char *token = line_of(&rest, &arena);
    FUZZ_CHECK(!gs_token_digest(token, digest) || strlen(token) == GS_TOKEN_LEN);
    try_cursor(&request, line_of(&rest, &arena));
    try_body(&request, rest);
    gs_arena_done(&arena);
    return 0;
}
