/* robots.txt: groups, patterns, percent-encoding, limits. The examples of RFC 9309 are among the rows. */
#include "alloc.h"

#include <criterion/parameterized.h>
#include <stdlib.h>
#include <string.h>

#include "net/internal.h"

struct row {
    char robots[300], allowed[160], forbidden[160]; /* paths with blanks between */
};

#define ALL "User-agent: *\n"

ParameterizedTestParameters(net_robots, rules)
{
    static struct row rows[] = {
        { "", "/ /a", "" },
        { ALL, "/ /a", "" },
        { ALL "Disallow:", "/ /a", "" },
        { ALL "Disallow: /", "/robots.txt", "/ /a /robots.txt?x" },
        { "Disallow: /", "/", "" }, /* of nobody */
        { ALL "Disallow: /a", "/ /b /A /%41", "/a /ab /a/b /a?b /%61" },
        { ALL "Disallow: /a/", "/a /ab", "/a/ /a/b" },
        { ALL "Disallow: a", "/a", "" },
        /* the longest decides, allowing wins a tie */
        { ALL "Disallow: /a\nAllow: /a/b", "/a/b /a/bc", "/a /a/c" },
        { ALL "Allow: /a/b\nDisallow: /a", "/a/b", "/a" },
        { ALL "Allow: /a\nDisallow: /a", "/a", "" },
        { ALL "Disallow: /a\nAllow: /a", "/a", "" },
        { ALL "Allow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/x", "/example/page/disallowed.gif" },
        { ALL "Disallow: /a*/b\nAllow: /a/c", "/a/c", "/a/b /ax/b" },
        /* stars and ends */
        { ALL "Disallow: *.gif$", "/ /a.gifx /a.gif?x", "/a.gif /a/b.gif /.gif" },
        { ALL "Disallow: /a*b*c", "/abd /acb", "/abc /axbxcx /a/b/c/d" },
        { ALL "Disallow: /*ab$", "/abx /b", "/ab /abab /xabxab" },
        { ALL "Disallow: /*a*$", "/b", "/a /ba /bab" },
        { ALL "Disallow: /$", "/a /?a", "/" },
        { ALL "Disallow: /a$b", "/a", "" },
        { ALL "Disallow: *", "/robots.txt", "/ /a" },
        { ALL "Disallow: $", "/ /a", "" },
        { ALL "Disallow: /a**b", "/a", "/ab /axb" },
        { ALL "Disallow: /abc*bc$", "/abc", "/abcbc /abcxbc" },
        { ALL "Disallow: /path/file-with-a-%2A.html", "/path/file-with-a-x.html", "/path/file-with-a-*.html /path/file-with-a-%2a.html" },
        { ALL "Disallow: /path/foo-%24", "/path/foo-", "/path/foo-$ /path/foo-$x" },
        /* one form of what is encoded */
        { ALL "Disallow: /foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar", "/foo/bar?baz=https://foo.bar" },
        { ALL "Disallow: /foo/bar/\xe3\x83\x84", "/foo/bar/", "/foo/bar/%E3%83%84 /foo/bar/%e3%83%84 /foo/bar/\xe3\x83\x84" },
        { ALL "Disallow: /foo/bar/%62%61%7A", "/foo/bar/", "/foo/bar/baz /foo/bar/%62az" },
        { ALL "Disallow: /a%2fb", "/a/b", "/a%2Fb /a%2fb" },
        { ALL "Disallow: /a%zz%", "/a", "/a%zz%" },
        { ALL "Disallow: /%7Ejoe", "/joe", "/~joe /%7ejoe" },
        { ALL "Disallow: /a%00b", "/a", "/a%00b" },
        /* groups */
        { "User-agent: other\nDisallow: /\n", "/", "" },
        { "User-agent: gainsay\nDisallow: /a\n" ALL "Disallow: /b", "/b", "/a" },
        { ALL "Disallow: /b\nUser-agent: GainSay\nDisallow: /a\n", "/b", "/a" },
        { ALL "Disallow: /\nUser-agent: gainsay\n", "/", "" },
        { "User-agent: gainsay/1.0 (x)\nDisallow: /a", "/", "/a" },
        { "User-agent: gainsayer\nDisallow: /a", "/a", "" },
        { "User-agent: gain\nDisallow: /a", "/a", "" },
        { "User-agent: other\nUser-agent: gainsay\nDisallow: /a", "/", "/a" },
        { "User-agent: gainsay\nUser-agent: other\nDisallow: /a", "/", "/a" },
        { "User-agent: gainsay\nDisallow: /a\nUser-agent: other\nDisallow: /b\nUser-agent: gainsay\nDisallow: /c", "/b", "/a /c" },
        { "User-agent: gainsay\n\nSitemap: https://x/\nUser-agent: other\n# x\nDisallow: /a", "/", "/a" },
        { "User-agent: *foo\nDisallow: /a", "/a", "" },
        { "User-agent: * # all\nDisallow: /a", "/", "/a" },
        /* lines as people write them */
        { "\xef\xbb\xbfUser-agent: *\nDisallow: /a", "/", "/a" },
        { "USER-AGENT:*\r\ndisallow:/a\r\n  Disallow :  /b  # x\r\n", "/", "/a /b" },
        { "User-agent: *\rDisallow: /a\rDisallow: /b", "/", "/a /b" },
        { ALL "Disallow: /a b", "/a", "/a%20b" },
        { ALL "Disallow: /a#b", "/b", "/a /ac" },
        { ALL "Disallow /a\nfoo\n:\n: /b\nNoindex: /c\nDisallow: /d", "/a /b /c", "/d" },
        { "<html><title>Not found</title>", "/", "" },
        { ALL "Allow: /\nDisallow: /x", "/y", "/x" },
    };
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

static void expect(const gs_robots *robots, const char *paths, bool allowed, const char *text)
{
    for (size_t n; *paths; paths += n + (paths[n] == ' ')) {
        n = strcspn(paths, " ");
        cr_expect_eq(gs_robots_allow(robots, (gs_span){ paths, n }), allowed, "%.*s is %s by\n%s", (int)n, paths,
                     allowed ? "forbidden" : "allowed", text);
    }
}

ParameterizedTest(struct row *row, net_robots, rules)
{
    gs_robots robots;
    cr_assert_eq(gs_robots_parse(gs_span_of(row->robots), gs_span_of("gainsay"), &robots, NULL), GS_OK);
    expect(&robots, row->allowed, true, row->robots);
    expect(&robots, row->forbidden, false, row->robots);
    gs_robots_done(&robots);
}

Test(net_robots, tokens)
{
    static const char *const rows[][2] = { { "gainsay/0.1.0", "gainsay" }, { "My-Bot_x 2", "My-Bot_x" }, { "7x", "" }, { "", "" } };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
        cr_expect(gs_span_eq(gs_robots_token(rows[i][0]), gs_span_of(rows[i][1])), "%s", rows[i][0]);
}

Test(net_robots, crawl_delay)
{
    static const struct { const char *text; double want; } rows[] = {
        { ALL "Crawl-delay: 5", 5 }, { ALL "Crawl-delay: 2.5\nDisallow: /", 2.5 }, { ALL "Crawl-delay: x", 0 },
        { ALL "Crawl-delay: -3", 0 }, { "User-agent: other\nCrawl-delay: 5", 0 }, { "Crawl-delay: 5", 0 },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_robots robots;
        cr_assert_eq(gs_robots_parse(gs_span_of(rows[i].text), gs_span_of("gainsay"), &robots, NULL), GS_OK);
        cr_expect_eq(robots.delay, rows[i].want, "%s: %g", rows[i].text, robots.delay);
        gs_robots_done(&robots);
    }
}

/* What is past the limit is not read, and the line that it cuts neither. */
Test(net_robots, limit)
{
    gs_buf text = { 0 };
    gs_robots robots;
    gs_buf_puts(&text, ALL "Disallow: /first\n");
    while (text.len < GS_LIMIT_ROBOTS - 16)
        gs_buf_puts(&text, "#\n");
    while (text.len < GS_LIMIT_ROBOTS - 11)
        gs_buf_putc(&text, '\n');
    gs_buf_puts(&text, "Disallow: /cut\nDisallow: /behind\n");
    cr_assert_eq(gs_robots_parse(gs_buf_span(&text), gs_span_of("gainsay"), &robots, NULL), GS_OK);
    expect(&robots, "/ /cut /behind", true, "the limit");
    expect(&robots, "/first", false, "the limit");
    gs_robots_done(&robots);
    gs_buf_done(&text);
}

/* As many rules as there can be, each with stars, against the longest path: some 10^8 steps at most. */
Test(net_robots, worst_case, .timeout = 60)
{
    gs_buf text = { 0 }, path = { 0 };
    gs_robots robots;
    gs_buf_puts(&text, ALL);
    while (text.len < GS_LIMIT_ROBOTS - 30)
        gs_buf_puts(&text, "allow:*a*a*a*a*b\n");
    gs_buf_putc(&path, '/');
    while (path.len < GS_LIMIT_URL)
        gs_buf_putc(&path, 'a');
    cr_assert_eq(gs_robots_parse(gs_buf_span(&text), gs_span_of("gainsay"), &robots, NULL), GS_OK);
    cr_expect(gs_robots_allow(&robots, gs_buf_span(&path)));
    gs_robots_done(&robots);
    gs_buf_done(&text);
    gs_buf_done(&path);
}

static gs_status work(gs_error *err)
{
    gs_robots robots;
    gs_status status = gs_robots_parse(gs_span_of(ALL "Disallow: /a\nDisallow: /b\nAllow: /c"), gs_span_of("gainsay"), &robots, err);
    if (status != GS_OK)
        return status;
    bool allowed = gs_robots_allow(&robots, gs_span_of("/z"));
    cr_expect_not(gs_robots_allow(&robots, gs_span_of("/a")));
    gs_robots_done(&robots);
    return allowed ? GS_OK : gs_fail_nomem(err); /* without memory nothing is allowed */
}

Test(net_robots, memory)
{
    alloc_try_all(work, false);
    alloc_try_all(work, true);
}
