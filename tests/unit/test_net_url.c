/* Addresses: what is one, and what it comes to. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "net/internal.h"

struct row {
    char base[64], text[96];
    char url[96], site[64], host[48], path[64]; /* url "": refused */
};

ParameterizedTestParameters(net_url, forms)
{
    static struct row rows[] = {
        { "", "https://example.org/a/b?c=d#e", "https://example.org/a/b?c=d", "https://example.org:443", "example.org", "/a/b?c=d" },
        { "", "HTTP://Example.ORG", "http://Example.ORG/", "http://example.org:80", "example.org", "/" },
        { "", "http://example.org:8080/", "http://example.org:8080/", "http://example.org:8080", "example.org", "/" },
        { "", "http://example.org.:80/", "http://example.org.:80/", "http://example.org:80", "example.org", "/" },
        { "", "http://example.org?q", "http://example.org/?q", "http://example.org:80", "example.org", "/?q" },
        { "", "http://example.org/a/../b/./c", "http://example.org/b/c", "http://example.org:80", "example.org", "/b/c" },
        { "", "http://example.org/\xc3\xa4 b", "http://example.org/%c3%a4%20b", "http://example.org:80", "example.org", "/%c3%a4%20b" },
        { "", "http://[::1]:81/x", "http://[::1]:81/x", "http://[::1]:81", "[::1]", "/x" },
        { "", "http://0x7f.1/", "http://127.0.0.1/", "http://127.0.0.1:80", "127.0.0.1", "/" },
        { "https://example.org/a/b", "c", "https://example.org/a/c", "https://example.org:443", "example.org", "/a/c" },
        { "https://example.org/a/b", "/c?d", "https://example.org/c?d", "https://example.org:443", "example.org", "/c?d" },
        { "https://example.org/a/b", "//other.net/c", "https://other.net/c", "https://other.net:443", "other.net", "/c" },
        { "https://example.org/a/b", "http://other.net", "http://other.net/", "http://other.net:80", "other.net", "/" },
        { "https://example.org/a?b", "/robots.txt", "https://example.org/robots.txt", "https://example.org:443", "example.org", "/robots.txt" },
        { "", "", "", "", "", "" },
        { "", "example.org", "", "", "", "" },
        { "", "/a", "", "", "", "" },
        { "", "ftp://example.org/", "", "", "", "" },
        { "", "file:///etc/passwd", "", "", "", "" },
        { "", "javascript:alert(1)", "", "", "", "" },
        { "", "http://", "", "", "", "" },
        { "", "http://u@example.org/", "", "", "", "" },
        { "", "http://u:p@example.org/", "", "", "", "" },
        { "", "http://example.org:99999/", "", "", "", "" },
        { "", "http://exa mple.org/", "", "", "", "" },
        { "", "http://example.org/\na", "", "", "", "" },
        { "https://example.org/a", "gopher://example.org/", "", "", "", "" },
        { "https://example.org/a", "//u:p@example.org/", "", "", "", "" },
        { "https://example.org/a", "data:text/html,x", "", "", "", "" },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, net_url, forms)
{
    gs_url base = { 0 }, url = { 0 };
    gs_error err = { 0 };
    if (*row->base)
        cr_assert_eq(gs_url_parse(row->base, NULL, &base, &err), GS_OK);
    gs_status status = gs_url_parse(row->text, *row->base ? &base : NULL, &url, &err);
    if (*row->url) {
        cr_assert_eq(status, GS_OK, "%s: %s", row->text, err.message);
        cr_expect_str_eq(url.text, row->url);
        cr_expect_str_eq(url.site, row->site);
        cr_expect_str_eq(url.host, row->host);
        cr_expect_str_eq(url.path, row->path);
        cr_expect_eq(url.is_https, strncmp(row->url, "https", 5) == 0);
    } else {
        cr_expect_eq(status, GS_EINVAL, "%s: %s", row->text, url.text);
        cr_expect(*err.message);
    }
    gs_url_done(&base);
    gs_url_done(&url);
}

Test(net_url, length)
{
    gs_buf text = { 0 };
    gs_url url;
    gs_error err = { 0 };
    gs_buf_puts(&text, "http://example.org/");
    while (text.len < GS_LIMIT_URL)
        gs_buf_putc(&text, 'a');
    gs_buf_putc(&text, '\0');
    cr_expect_eq(gs_url_parse(text.ptr, NULL, &url, &err), GS_OK);
    gs_url_done(&url);
    text.len--;
    gs_buf_putc(&text, 'a');
    gs_buf_putc(&text, '\0');
    cr_expect_eq(gs_url_parse(text.ptr, NULL, &url, &err), GS_EINVAL);
    cr_expect_str_eq(err.message, "an address of more than 8000 bytes");
    gs_buf_done(&text);
}
