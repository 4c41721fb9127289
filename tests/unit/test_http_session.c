/* Sessions of browsers: signed cookies, and finding them in a header. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "http/access.h"

static void make_key(unsigned char key[GS_SESSION_KEY], const char *of)
{
    cr_assert(gs_session_key(gs_span_of(of), key));
}

static gs_session_cookie cookie_until(int64_t until)
{
    gs_session_cookie cookie = { .until = until };
    for (size_t i = 0; i < sizeof(cookie.token); i++)
        cookie.token[i] = (unsigned char)(i * 7);
    return cookie;
}

Test(http_session, there_and_back)
{
    unsigned char key[GS_SESSION_KEY];
    gs_session_cookie cookie = cookie_until(1800000000000), read;
    gs_buf text = { 0 };
    make_key(key, "of the desk");
    cr_assert(gs_session_put(key, &cookie, &text));
    cr_assert_eq(text.len, 75);
    cr_assert(gs_session_read(key, gs_buf_span(&text), 1799999999999, &read));
    cr_assert_eq(read.until, cookie.until);
    cr_assert_arr_eq(read.token, cookie.token, sizeof(read.token));
    cr_assert_not(gs_session_read(key, gs_buf_span(&text), 1800000000000, &read), "it is over");
    gs_buf_done(&text);
}

Test(http_session, changed_or_anothers)
{
    unsigned char key[GS_SESSION_KEY], other[GS_SESSION_KEY];
    gs_session_cookie cookie = cookie_until(2), read;
    gs_buf text = { 0 };
    make_key(key, "of the desk");
    make_key(other, "of another");
    cr_assert(gs_session_put(key, &cookie, &text));
    cr_assert_not(gs_session_read(other, gs_buf_span(&text), 1, &read));
    for (size_t i = 0; i < text.len; i++) {
        char was = text.ptr[i];
        text.ptr[i] = was == 'A' ? 'B' : 'A';
        cr_assert_not(gs_session_read(key, gs_buf_span(&text), 1, &read), "changed at %zu", i);
        text.ptr[i] = was;
    }
    for (size_t len = 0; len < text.len; len++)
        cr_assert_not(gs_session_read(key, (gs_span){ text.ptr, len }, 1, &read), "cut at %zu", len);
    gs_buf_puts(&text, "A");
    cr_assert_not(gs_session_read(key, gs_buf_span(&text), 1, &read), "longer");
    gs_buf_done(&text);
}

struct row {
    char header[60], value[30];
};

ParameterizedTestParameters(http_session, find)
{
    static struct row rows[] = {
        { "gainsay=abc", "abc" },           { "a=b; gainsay=abc", "abc" },  { "a=b;gainsay=abc;c=d", "abc" },
        { "gainsay=", "" },                 { "gainsay", "-" },             { "xgainsay=abc", "-" },
        { "gainsayx=abc", "-" },            { "", "-" },                    { ";;;", "-" },
        { "a=gainsay=abc", "-" },           { "gainsay=a; gainsay=b", "a" }, { "gainsay=a=b", "a=b" },
        { "  gainsay=abc  ; x", "abc" },    { "GAINSAY=abc", "-" },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, http_session, find)
{
    gs_span value = gs_cookie_find(row->header, "gainsay");
    if (strcmp(row->value, "-") == 0)
        cr_assert_null(value.ptr, "%s", row->header);
    else
        cr_assert(gs_span_eq(value, gs_span_of(row->value)), "%s gives %.*s", row->header, (int)value.len, value.ptr);
}

Test(http_session, no_header)
{
    cr_assert_null(gs_cookie_find(NULL, "gainsay").ptr);
}
