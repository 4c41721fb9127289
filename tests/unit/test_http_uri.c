/* Targets of requests: their path, what is percent-encoded, their query. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "http/internal.h"

struct row {
    char text[40], out[40];
    bool in_query, refused;
};

ParameterizedTestParameters(http_uri, decode)
{
    static struct row rows[] = {
        { "plain", "plain", false, false },      { "", "", false, false },
        { "a%2Fb", "a/b", false, false },        { "a+b", "a+b", false, false },
        { "a+b", "a b", true, false },           { "%d0%B4", "\xd0\xb4", true, false },
        { "a%20%26", "a &", true, false },       { "%", "", false, true },
        { "%4", "", false, true },               { "%zz", "", false, true },
        { "%00", "", false, true },              { "a%00b", "", true, true },
        { "%ff", "", false, true },              { "%c0%af", "", false, true },
        { "%ed%a0%80", "", false, true },        { "\xff", "", false, true },
        { "%25%32%46", "%2F", false, false }, /* once, not twice */
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, http_uri, decode)
{
    gs_arena arena = { 0 };
    const char *out = gs_uri_decode(gs_span_of(row->text), row->in_query, &arena);
    cr_assert_eq(out == NULL, row->refused, "%s gives %s", row->text, out ? out : "nothing");
    if (out)
        cr_assert_str_eq(out, row->out, "%s", row->text);
    gs_arena_done(&arena);
}

Test(http_uri, split)
{
    gs_arena arena = { 0 };
    const char *path, *query;
    cr_assert(gs_uri_split("/a/b?c=d?e#f", &arena, &path, &query));
    cr_assert_str_eq(path, "/a/b");
    cr_assert_str_eq(query, "c=d?e#f");
    cr_assert(gs_uri_split("/", &arena, &path, &query));
    cr_assert_str_eq(query, "");
    cr_assert_not(gs_uri_split("", &arena, &path, &query));
    cr_assert_not(gs_uri_split("*", &arena, &path, &query));
    cr_assert_not(gs_uri_split("http://a/", &arena, &path, &query));
    gs_arena_done(&arena);
}

static bool take(const char *query, gs_request *request, gs_response *response, gs_arena *arena)
{
    static const char *const names[] = { "q", "lang", NULL };
    static const gs_route route = { .query = names };
    *request = (gs_request){ .arena = arena, .route = &route };
    *response = (gs_response){ .arena = arena };
    bool ok = gs_uri_query(request, response, query);
    gs_buf_done(&response->body);
    return ok;
}

Test(http_uri, query)
{
    gs_arena arena = { 0 };
    gs_request request;
    gs_response response;
    cr_assert(take("q=a+b%26c&lang", &request, &response, &arena));
    cr_assert_str_eq(gs_request_query(&request, "q"), "a b&c");
    cr_assert_str_eq(gs_request_query(&request, "lang"), "");
    cr_assert_null(gs_request_query(&request, "other"));
    cr_assert(take("", &request, &response, &arena));
    cr_assert(take("&&&q=&", &request, &response, &arena));
    const char *const bad[] = { "x=1", "q=1&q=2", "q=%", "%71=1&q=1", "=", "q=1&lang=a&q=", "Q=1" };
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        cr_assert_not(take(bad[i], &request, &response, &arena), "%s", bad[i]);
        cr_assert_eq(response.status, 400);
    }
    gs_arena_done(&arena);
}
