/* Conditions made with entity tags, and problems. */
#include <criterion/criterion.h>
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "http/handler.h"

static gs_arena arena;

static gs_request asks(const char *name, const char *value, gs_pair *pair)
{
    *pair = (gs_pair){ name, value };
    return (gs_request){ .method = GS_GET, .arena = &arena, .headers = pair, .n_headers = 1, .id = "0123456789abcdef" };
}

static const char *tag_of(gs_span of, char out[48])
{
    gs_request request = { .method = GS_GET, .arena = &arena };
    gs_response response = { .arena = &arena };
    cr_assert_not(gs_etag(&request, &response, of));
    cr_assert_str_eq(response.headers[0].name, "ETag");
    snprintf(out, 48, "%s", response.headers[0].value);
    return out;
}

Test(http_etag, if_none_match)
{
    char a[48], b[48], list[200];
    gs_pair pair;
    tag_of(gs_span_of("a"), a);
    tag_of(gs_span_of("b"), b);
    cr_assert_str_neq(a, b);
    snprintf(list, sizeof(list), "\"x\" , %s,W/%s", b, a);
    const char *const known[] = { a, list, "*", " * " }, *const other[] = { b, "", "\"\"", "a", "\"x", ",,," };
    for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
        gs_request request = asks("if-none-match", known[i], &pair);
        gs_response response = { .arena = &arena };
        cr_assert(gs_etag(&request, &response, gs_span_of("a")), "%s", known[i]);
        cr_assert_eq(response.status, 304);
    }
    for (size_t i = 0; i < sizeof(other) / sizeof(*other); i++) {
        gs_request request = asks("If-None-Match", other[i], &pair);
        gs_response response = { .arena = &arena };
        cr_assert_not(gs_etag(&request, &response, gs_span_of("a")), "%s", other[i]);
    }
    gs_arena_done(&arena);
}

Test(http_etag, if_match)
{
    char a[48];
    gs_pair pair;
    gs_response response = { .arena = &arena };
    gs_request request = asks("If-Match", tag_of(gs_span_of("a"), a), &pair);
    cr_assert(gs_etag_matches(&request, &response, gs_span_of("a"), true));
    cr_assert_not(gs_etag_matches(&request, &response, gs_span_of("b"), true));
    cr_assert_eq(response.status, 412);
    request.n_headers = 0;
    cr_assert(gs_etag_matches(&request, &response, gs_span_of("b"), false));
    cr_assert_not(gs_etag_matches(&request, &response, gs_span_of("b"), true));
    cr_assert_eq(response.status, 428);
    gs_buf_done(&response.body);
    gs_arena_done(&arena);
}

Test(http_problem, is_json_whatever_it_quotes)
{
    gs_request request = { .arena = &arena, .id = "0123456789abcdef" };
    gs_response response = { .arena = &arena };
    gs_refuse(&request, &response, GS_PROBLEM_INVALID_BODY, "a \"%s\" \xff", "b\n\x01");
    gs_refuse_add(&response, "/a~1b", NULL, "first");
    gs_refuse_add(&response, NULL, "q", "second \"]}");
    json_t *value = json_loadb(response.body.ptr, response.body.len, 0, NULL);
    cr_assert_not_null(value, "%.*s", (int)response.body.len, response.body.ptr);
    json_t *errors = json_object_get(value, "errors");
    cr_assert_eq(json_array_size(errors), 2);
    cr_assert_str_eq(json_string_value(json_object_get(json_array_get(errors, 0), "pointer")), "/a~1b");
    cr_assert_str_eq(json_string_value(json_object_get(json_array_get(errors, 1), "parameter")), "q");
    cr_assert_eq(json_integer_value(json_object_get(value, "status")), response.status);
    cr_assert_eq(response.status, 422);
    json_decref(value);
    gs_buf_done(&response.body);
    gs_arena_done(&arena);
}

Test(http_problem, every_kind_has_its_row)
{
    const char *name, *title;
    int status;
    for (size_t i = 0; i < GS_N_PROBLEMS; i++) {
        cr_assert_eq(gs_problem_at(i, &name, &status, &title), (gs_problem_kind)i);
        cr_assert(name && title && status >= 400 && status < 600, "%zu", i);
    }
}

Test(http_response, headers_hold_one_line)
{
    gs_response response = { .arena = &arena };
    gs_response_header(&response, "A", "%s", "x\r\nSet-Cookie: y");
    gs_response_header(&response, "B", "%s", "x\ty");
    cr_assert_eq(response.n_headers, 0);
    for (int i = 0; i < 40; i++)
        gs_response_header(&response, "C", "%d", i);
    cr_assert_eq(response.n_headers, 40);
    cr_assert_str_eq(response.headers[39].value, "39");
    gs_arena_done(&arena);
}
