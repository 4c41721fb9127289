/* Bodies of webhooks: on one line, of JSON, within their limit whatever an alert holds, and with no word of what must
 * stay in the house. */
#include <criterion/criterion.h>
#include <jansson.h>
#include <stdlib.h>

#include "told.h"

static json_t *body_of(const gs_alert_view *view, gs_buf *out)
{
    json_error_t why;
    gs_buf_clear(out);
    cr_assert_eq(gs_webhook_body(view, "alert.created", (int64_t)TOLD_AT * 1000, out, NULL), GS_OK);
    cr_expect_lt(out->len, GS_LIMIT_WEBHOOK);
    cr_expect_null(memchr(out->ptr, '\n', out->len));
    json_t *root = json_loadb(out->ptr, out->len, 0, &why);
    cr_assert_not_null(root, "%s", why.text);
    return root;
}

/* A member by a path: "data.articles.0.title". */
static const json_t *at(const json_t *root, const char *path)
{
    char name[40];
    for (; root && *path; path += path[strlen(name)] ? strlen(name) + 1 : strlen(name)) {
        size_t n = strcspn(path, ".");
        memcpy(name, path, n);
        name[n] = '\0';
        root = json_is_array(root) ? json_array_get(root, (size_t)atoi(name)) : json_object_get(root, name);
    }
    return root;
}

static void expect(const json_t *root, const char *path, const char *want)
{
    const char *got = json_string_value(at(root, path));
    cr_expect_str_eq(got ? got : "(none)", want, "%s", path);
}

Test(alert_webhook_body, plain)
{
    told t;
    gs_buf out = { 0 };
    told_plain(&t);
    json_t *root = body_of(&t.view, &out);
    expect(root, "type", "alert.created");
    expect(root, "timestamp", "2034-10-20T16:00:00Z");
    expect(root, "data.url", "https://desk.example.org/alerts/12");
    expect(root, "data.rule.name", "Kyiv denials");
    expect(root, "data.state", "open");
    expect(root, "data.title", "Ministry denies strike on depot");
    expect(root, "data.languages.1", "ar");
    expect(root, "data.sources.0", "afp");
    expect(root, "data.articles.0.url", "https://news.example.org/a?b=1&c=2");
    expect(root, "data.articles.0.sentences.0.cues.0.exact", "denied");
    expect(root, "data.articles.0.sentences.0.said_by", "The ministry");
    expect(root, "data.articles.1.sentences.0.cues.0.exact", "نفت");
    cr_expect_eq(json_integer_value(at(root, "data.n_sentences")), 3);
    cr_expect_float_eq(json_number_value(at(root, "data.labels.denial")), .934, 1e-9);
    cr_expect_null(at(root, "data.articles_left_out"));
    json_decref(root);
    gs_buf_done(&out);
}

Test(alert_webhook_body, evil_and_closed)
{
    told t;
    gs_buf out = { 0 };
    told_evil(&t);
    json_t *root = body_of(&t.view, &out);
    cr_expect(json_is_null(at(root, "data.articles.0.url")));
    cr_expect_null(memchr(out.ptr, '\x1b', out.len));
    json_decref(root);
    told_closed(&t);
    root = body_of(&t.view, &out);
    expect(root, "data.articles.0.closed", "withheld");
    cr_expect_null(memmem(out.ptr, out.len, "SECRET", 6));
    json_decref(root);
    gs_buf_done(&out);
}

/* Texts of controls take six bytes each in JSON. */
Test(alert_webhook_body, is_bounded)
{
    enum { ARTICLES = 200, SENTENCES = 50, LONG = 4000 };
    told t;
    gs_buf out = { 0 };
    static char text[LONG + 1];
    static gs_view_sentence sentences[SENTENCES];
    static gs_view_article articles[ARTICLES];
    memset(text, '\x01', LONG);
    told_plain(&t);
    for (size_t i = 0; i < SENTENCES; i++) {
        sentences[i] = t.sentences[0];
        sentences[i].text = gs_span_of(text);
        sentences[i].said_by = sentences[i].was = text;
        sentences[i].change = "appeared";
    }
    for (size_t i = 0; i < ARTICLES; i++) {
        articles[i] = t.articles[0];
        articles[i].title = articles[i].source = text;
        articles[i].sentences = sentences;
        articles[i].n_sentences = SENTENCES;
    }
    t.view.articles = articles;
    t.view.n_articles = ARTICLES;
    t.view.rule = t.view.why = text;
    json_t *root = body_of(&t.view, &out);
    cr_expect_eq(json_integer_value(at(root, "data.n_articles")), ARTICLES);
    cr_expect_eq(json_integer_value(at(root, "data.articles_left_out")) + (json_int_t)json_array_size(at(root, "data.articles")),
                 ARTICLES);
    json_decref(root);
    gs_alert_view views[60];
    for (size_t i = 0; i < 60; i++)
        views[i] = t.view;
    gs_buf_clear(&out);
    cr_assert_eq(gs_webhook_digest(views, 60, text, 0, &out, NULL), GS_OK);
    cr_expect_lt(out.len, GS_LIMIT_WEBHOOK);
    root = json_loadb(out.ptr, out.len, 0, NULL);
    cr_assert_not_null(root);
    cr_expect_eq(json_integer_value(at(root, "data.alerts_left_out")) + (json_int_t)json_array_size(at(root, "data.alerts")), 60);
    json_decref(root);
    gs_buf_done(&out);
}

Test(alert_webhook_body, others)
{
    gs_buf out = { 0 };
    cr_assert_eq(gs_webhook_other("source.stale", 0, gs_span_of("{\"source\":\"afp\"}"), &out, NULL), GS_OK);
    cr_expect_str_eq(told_text(&out), "{\"type\":\"source.stale\",\"timestamp\":\"1970-01-01T00:00:00Z\","
                                      "\"data\":{\"source\":\"afp\"}}");
    gs_buf_clear(&out);
    gs_sse_put(7, "alert.created", gs_span_of("{}"), &out);
    cr_expect_str_eq(told_text(&out), "id: 7\nevent: alert.created\ndata: {}\n\n");
    gs_buf_done(&out);
}
