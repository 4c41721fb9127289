/* Validators between runs: kept in order, bounded, and nothing that would be another header field. */
#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#include "net/net.h"

static gs_validators *read_all(const char *json)
{
    gs_validators *all = NULL;
    gs_error err = { 0 };
    cr_assert_eq(gs_validators_read(gs_span_of(json), &all, &err), GS_OK, "%s", err.message);
    return all;
}

static void set(gs_validators *all, const char *url, const char *etag, const char *modified)
{
    cr_assert_eq(gs_validators_set(all, url, &(gs_validator){ etag, modified, url }, NULL), GS_OK);
}

static void expect_json(const gs_validators *all, const char *want)
{
    gs_buf out = { 0 };
    cr_assert_eq(gs_validators_put(all, &out, NULL), GS_OK);
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr, want);
    gs_buf_done(&out);
}

Test(net_validators, round_trip)
{
    static const char *json = "{\"gainsay-fetch\": 1, \"urls\": {\n"
                              "\"http://a/\": {\"etag\":\"W/\\\"1\\\"\",\"at\":\"http://a/\"},\n"
                              "\"http://b/\": {\"modified\":\"yesterday\",\"at\":\"http://b/\"}\n}}\n";
    gs_validators *all = read_all("");
    expect_json(all, "{\"gainsay-fetch\": 1, \"urls\": {\n}}\n");
    set(all, "http://a/", "W/\"1\"", NULL);
    set(all, "http://b/", NULL, "yesterday");
    expect_json(all, json);
    gs_validators_free(all);
    all = read_all(json);
    expect_json(all, json);
    gs_validator v;
    cr_assert(gs_validators_get(all, "http://a/", &v));
    cr_expect_str_eq(v.etag, "W/\"1\"");
    cr_expect_str_eq(v.at, "http://a/");
    cr_expect_null(v.modified);
    cr_expect_not(gs_validators_get(all, "http://c/", &v));
    cr_assert(gs_validators_get(all, "http://a/", &v));
    cr_assert_eq(gs_validators_set(all, "http://a/", &v, NULL), GS_OK); /* from what it replaces */
    set(all, "http://b/", NULL, NULL);
    expect_json(all, "{\"gainsay-fetch\": 1, \"urls\": {\n\"http://a/\": {\"etag\":\"W/\\\"1\\\"\",\"at\":\"http://a/\"}\n}}\n");
    gs_validators_free(all);
    gs_validators_free(NULL);
}

Test(net_validators, what_is_none)
{
    static const char *const bad[] = { "[", "[]", "{}", "5", "{\"gainsay-fetch\": 2, \"urls\": {}}", "{\"gainsay-fetch\": 1}",
                                       "{\"gainsay-fetch\": 1, \"urls\": []}", "{\"gainsay-fetch\": \"1\", \"urls\": {}}" };
    for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
        gs_validators *all = NULL;
        gs_error err = { 0 };
        cr_expect_eq(gs_validators_read(gs_span_of(bad[i]), &all, &err), GS_EFORMAT, "%s", bad[i]);
        cr_expect(*err.message);
    }
}

Test(net_validators, what_is_no_object_is_not_kept)
{
    gs_validators *all = read_all("{\"gainsay-fetch\": 1, \"urls\": {\"a\": null, \"b\": {\"etag\": \"1\", \"at\": \"b\"}, \"c\": [1]}}");
    expect_json(all, "{\"gainsay-fetch\": 1, \"urls\": {\n\"b\": {\"etag\":\"1\",\"at\":\"b\"}\n}}\n");
    gs_validators_free(all);
}

Test(net_validators, values_that_cannot_be_sent)
{
    gs_validators *all = read_all("{\"gainsay-fetch\": 1, \"urls\": {\"a\": {\"etag\": \"1\\r\\nX: y\", \"modified\": \"2\", \"at\": \"a\"},"
                                  "\"b\": {\"etag\": \"1\"}, \"c\": {\"etag\": 5, \"at\": \"c\"}, \"d\": 7, \"e\": {\"etag\": \"\", \"at\": \"e\"}}}");
    gs_validator v;
    cr_assert(gs_validators_get(all, "a", &v));
    cr_expect_null(v.etag);
    cr_expect_str_eq(v.modified, "2");
    for (const char *url = "bcde"; *url; url++)
        cr_expect_not(gs_validators_get(all, (char[]){ *url, '\0' }, &v), "%s", url);
    set(all, "f", "\xff", NULL); /* no text */
    cr_expect_not(gs_validators_get(all, "f", &v));
    set(all, "http://a/\xff", "1", NULL);
    cr_expect_not(gs_validators_get(all, "http://a/\xff", &v));
    gs_validators_free(all);
}

Test(net_validators, the_oldest_go)
{
    gs_validators *all = read_all("");
    gs_validator v;
    char url[32];
    for (int i = 0; i < GS_LIMIT_VALIDATORS; i++) {
        snprintf(url, sizeof(url), "http://a/%d", i);
        set(all, url, "1", NULL);
    }
    set(all, "http://a/0", "2", NULL);
    set(all, "http://b/", "1", NULL);
    cr_expect(gs_validators_get(all, "http://a/0", &v));
    cr_expect_not(gs_validators_get(all, "http://a/1", &v));
    cr_expect(gs_validators_get(all, "http://a/2", &v));
    cr_expect(gs_validators_get(all, "http://b/", &v));
    gs_validators_free(all);
}
