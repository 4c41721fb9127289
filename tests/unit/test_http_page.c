/* Lists in pages: cursors, and the address of the next page. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "http/resource.h"

struct row {
    char limit[24], cursor[40];
    int64_t before;
    size_t wanted; /* 0: refused */
};

ParameterizedTestParameters(http_page, read)
{
    static struct row rows[] = {
        { "", "", 0, GS_PAGE_USUAL }, { "1", "", 0, 1 },         { "200", "", 0, 200 },    { "201", "", 0, 0 },
        { "0", "", 0, 0 },            { "-1", "", 0, 0 },        { "x", "", 0, 0 },        { "9", "MTI", 12, 9 },
        { "9", "MTI=", 0, 0 },        { "9", "MDEy", 0, 0 },     { "9", "LTE", 0, 0 },     { "9", "MTIA", 0, 0 },
        { "9", "!", 0, 0 },           { "9", "MA", 0, 0 },       { "9", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5", 0, 0 },
        { "9", "OTIyMzM3MjAzNjg1NDc3NTgwNw", INT64_MAX, 9 },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, http_page, read)
{
    gs_arena arena = { 0 };
    gs_pair query[2];
    gs_request request = { .arena = &arena, .query = query };
    gs_response response = { .arena = &arena };
    gs_paging paging;
    if (*row->limit)
        query[request.n_query++] = (gs_pair){ "limit", row->limit };
    if (*row->cursor)
        query[request.n_query++] = (gs_pair){ "cursor", row->cursor };
    cr_assert_eq(gs_paging_read(&request, &response, &paging), row->wanted != 0, "%s %s", row->limit, row->cursor);
    if (row->wanted) {
        cr_assert_eq(paging.limit, row->wanted);
        cr_assert_eq(paging.before, row->before);
    } else {
        cr_assert_eq(response.status, 400);
    }
    gs_buf_done(&response.body);
    gs_arena_done(&arena);
}

Test(http_page, next)
{
    gs_arena arena = { 0 };
    gs_pair query[] = { { "state", "a b&c" }, { "cursor", "old" } };
    gs_request request = { .arena = &arena, .path = "/v1/x", .query = query, .n_query = 2 };
    gs_response response = { .arena = &arena };
    gs_buf_puts(&response.body, "{");
    gs_paging_next(&request, &response, 12);
    gs_buf_putc(&response.body, '\0');
    cr_assert_str_eq(response.body.ptr, "{\"next\":\"MTI\"");
    cr_assert_eq(response.n_headers, 1);
    cr_assert_str_eq(response.headers[0].value, "</v1/x?cursor=MTI&state=a%20b%26c>; rel=\"next\"");
    gs_buf_clear(&response.body);
    gs_buf_puts(&response.body, "{");
    gs_paging_next(&request, &response, 0);
    gs_buf_putc(&response.body, '\0');
    cr_assert_str_eq(response.body.ptr, "{\"next\":null");
    cr_assert_eq(response.n_headers, 1);
    gs_buf_done(&response.body);
    gs_arena_done(&arena);
}
