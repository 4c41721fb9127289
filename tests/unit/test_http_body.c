/* JSON bodies: what is taken, and every fault at once with its place. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "http/resource.h"

static const char *const names[] = { "name", "kind", "n", "on", NULL };
static const char *const kinds[] = { "one", "two", NULL };

struct row {
    char body[80], faults[100]; /* pointers, with blanks; "json": no JSON */
};

ParameterizedTestParameters(http_body, faults)
{
    static struct row rows[] = {
        { "{\"name\":\"a\",\"kind\":\"two\",\"n\":3,\"on\":true}", "" },
        { "{\"name\":\"a\",\"kind\":\"two\",\"n\":null}", "" },
        { "{", "json" }, { "", "json" }, { "[]", "-" }, { "1", "json" },
        { "{\"name\":\"a\",\"name\":\"b\",\"kind\":\"one\"}", "json" },
        { "{\"name\":\"\\u0000\",\"kind\":\"one\"}", "json" },
        { "{\"name\":\"a\xff\",\"kind\":\"one\"}", "json" },
        { "{}", "/name /kind" },
        { "{\"name\":7,\"kind\":[]}", "/name /kind" },
        { "{\"name\":\"a\\nb\",\"kind\":\"three\"}", "/name /kind" },
        { "{\"name\":\"123456789\",\"kind\":\"one\"}", "/name" },
        { "{\"name\":\"a\",\"kind\":\"one\",\"n\":10}", "/n" },
        { "{\"name\":\"a\",\"kind\":\"one\",\"n\":1.5,\"on\":1}", "/n /on" },
        { "{\"name\":\"a\",\"kind\":\"one\",\"x/y~\":1,\"z\":2}", "/x~1y~0 /z" },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

static void read_members(gs_body *body)
{
    int64_t n = 0;
    bool on = false;
    gs_body_text(body, "name", 8, true);
    gs_body_choice(body, "kind", kinds, true);
    gs_body_int(body, "n", 1, 9, &n);
    gs_body_flag(body, "on", &on);
}

static void put_pointers(gs_response *response, gs_buf *out)
{
    static const char key[] = "\"pointer\":\"";
    gs_buf_putc(&response->body, '\0');
    for (const char *p = response->body.ptr; (p = strstr(p, key));) {
        p += strlen(key);
        gs_buf_puts(out, out->len ? " " : "");
        gs_buf_put(out, p, strcspn(p, "\""));
    }
    gs_buf_putc(out, '\0');
}

ParameterizedTest(struct row *row, http_body, faults)
{
    gs_arena arena = { 0 };
    gs_request request = { .arena = &arena, .body = gs_span_of(row->body) };
    gs_response response = { .arena = &arena };
    gs_body body;
    gs_buf pointers = { 0 };
    bool open = gs_body_open(&body, &request, &response, names, false);
    if (open)
        read_members(&body);
    put_pointers(&response, &pointers);
    if (strcmp(row->faults, "json") == 0)
        cr_assert(!open && response.status == 400, "%s", row->body);
    else if (strcmp(row->faults, "-") == 0)
        cr_assert(!open && response.status == 422, "%s", row->body);
    else
        cr_assert_str_eq(pointers.ptr, row->faults, "%s", row->body);
    gs_body_close(&body);
    gs_buf_done(&pointers);
    gs_buf_done(&response.body);
    gs_arena_done(&arena);
}

Test(http_body, empty_where_it_may_be)
{
    gs_arena arena = { 0 };
    gs_request request = { .arena = &arena };
    gs_response response = { .arena = &arena };
    gs_body body;
    cr_assert(gs_body_open(&body, &request, &response, names, true));
    cr_assert_not(gs_body_has(&body, "name"));
    cr_assert_null(gs_body_text(&body, "name", 8, false));
    cr_assert_eq(gs_body_choice(&body, "kind", kinds, false), -1);
    cr_assert_not(body.refused);
    gs_body_close(&body);
    gs_arena_done(&arena);
}
