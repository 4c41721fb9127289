/* Bodies for chats: JSON of the form they take, within their limits, and nothing of an article alive in them. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <jansson.h>
#include <stdio.h>

#include "alert/chat.h"
#include "told.h"

struct row {
    char text[48], want[80];
};
#define J "\xe2\x81\xa0"
static struct row rows[] = {
    { "plain words.", "plain words." },
    { "at 3.5 per cent: no", "at 3." J "5 per cent: no" },
    { "and .93, or 1. two", "and .93, or 1. two" },
    { "@all", "@" J "all" },
    { "a@b", "a@" J "b" },
    { "www.a.example", "www." J "a." J "example" },
    { "http://a", "http:" J "/" J "/" J "a" },
    { "президент.рф", "президент." J "рф" },
    { "#tag ~town :smile:", "#" J "tag ~" J "town :" J "smile:" },
    { "and / or", "and / or" },
    { "a\nb\r\tc", "a b  c" },
    { "\xe2\x80\xae" "a\x1b\xff", "[U+202E]a[U+001B]\xef\xbf\xbd" },
    { "\xe2\x80\x8fא", "\xe2\x80\x8fא" }, /* marks of direction are harmless */
};

ParameterizedTestParameters(alert_chat, inert)
{
    return cr_make_param_array(struct row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(struct row *row, alert_chat, inert)
{
    gs_buf out = { 0 };
    gs_chat_put_inert(&out, gs_span_of(row->text));
    cr_expect_str_eq(told_text(&out), row->want, "%s: %s", row->text, out.ptr);
    gs_buf_done(&out);
}

/* --- Slack --- */

static json_t *parse(gs_buf *out)
{
    json_t *root = json_loadb(out->ptr, out->len, 0, NULL);
    cr_assert_not_null(root, "%.*s", (int)out->len, out->ptr);
    return root;
}

/* Every "<" in it begins a link to our desk, or to the address allowed; no other mark of Slack's is there. */
static void expect_tame(const char *text, const char *allowed)
{
    for (const char *p = text; (p = strpbrk(p, "<*`")); p++) {
        bool ours = strncmp(p, "<https://desk.example.org/alerts/", 33) == 0;
        cr_expect(ours || (allowed && strncmp(p + 1, allowed, strlen(allowed)) == 0), "%s", p);
    }
    cr_expect_null(strstr(text, "http://evil"));
    cr_expect_null(strstr(text, "www.evil"));
    cr_expect_null(strstr(text, "@here"));
    cr_expect_null(strstr(text, "a@evil"));
}

/* Limits of Slack's reference of blocks. */
static void expect_blocks(const json_t *root, const char *allowed)
{
    size_t i;
    json_t *block, *blocks = json_object_get(root, "blocks");
    cr_expect(json_array_size(blocks) >= 1 && json_array_size(blocks) <= 50);
    expect_tame(json_string_value(json_object_get(root, "text")), NULL);
    json_array_foreach(blocks, i, block)
    {
        const json_t *text = json_object_get(block, "text");
        const char *type = json_string_value(json_object_get(text, "type"));
        size_t most = strcmp(json_string_value(json_object_get(block, "type")), "header") == 0 ? 150 : 3000;
        cr_expect_leq(json_string_length(json_object_get(text, "text")), most);
        expect_tame(json_string_value(json_object_get(text, "text")), allowed);
        if (strcmp(type, "mrkdwn") == 0)
            cr_expect(json_is_true(json_object_get(text, "verbatim")));
        else
            cr_expect(json_is_false(json_object_get(text, "emoji")));
    }
}

Test(alert_chat, slack)
{
    told t;
    gs_buf out = { 0 };
    told_plain(&t);
    cr_assert_eq(gs_slack_body(&t.view, &out, NULL), GS_OK);
    json_t *root = parse(&out);
    expect_blocks(root, "https://news.example.");
    cr_expect_not_null(strstr(out.ptr, "<https://news.example.org/a?b=1&amp;c=2|Ministry denies strike on depot>, afp"));
    cr_expect_eq(json_array_size(json_object_get(root, "blocks")), 7);
    json_decref(root);
    gs_buf_clear(&out);
    told_evil(&t);
    cr_assert_eq(gs_slack_body(&t.view, &out, NULL), GS_OK);
    root = parse(&out);
    expect_blocks(root, NULL);
    json_decref(root);
    gs_buf_clear(&out);
    told_closed(&t);
    cr_assert_eq(gs_slack_body(&t.view, &out, NULL), GS_OK);
    cr_expect_null(strstr(told_text(&out), "SECRET"));
    cr_expect_not_null(strstr(out.ptr, "An article that is canceled"));
    gs_buf_done(&out);
}

/* --- Mattermost --- */

static void expect_mattermost(gs_buf *out)
{
    json_t *root = parse(out);
    const char *text = json_string_value(json_object_get(root, "text"));
    cr_expect_lt(strlen(text), 16383);
    cr_expect_null(strstr(text, "http://evil"));
    cr_expect_null(strstr(text, "www.evil"));
    cr_expect_null(strstr(text, "@all"));
    cr_expect_null(strstr(text, "@channel"));
    cr_expect_null(strstr(text, " #tag"));
    cr_expect_null(strstr(text, " [x]"));
    cr_expect_null(strstr(text, " *b*"));
    cr_expect_null(strstr(text, "SECRET"));
    json_decref(root);
}

Test(alert_chat, mattermost)
{
    told t;
    gs_buf out = { 0 };
    told_plain(&t);
    cr_assert_eq(gs_mattermost_body(&t.view, &out, NULL), GS_OK);
    expect_mattermost(&out);
    cr_expect_not_null(strstr(told_text(&out), "[Ministry denies strike on depot](<https://news.example.org/a?b=1&c=2>), afp"));
    gs_buf_clear(&out);
    told_evil(&t);
    cr_assert_eq(gs_mattermost_body(&t.view, &out, NULL), GS_OK);
    expect_mattermost(&out);
    gs_buf_clear(&out);
    told_closed(&t);
    cr_assert_eq(gs_mattermost_body(&t.view, &out, NULL), GS_OK);
    expect_mattermost(&out);
    gs_buf_done(&out);
}

/* Of more articles than there is room for: the two it began with, and the latest. */
Test(alert_chat, first_and_latest)
{
    enum { MANY = 9 };
    static char titles[MANY][8];
    gs_view_article articles[MANY];
    gs_buf out = { 0 };
    told t;
    told_plain(&t);
    for (size_t i = 0; i < MANY; i++) {
        snprintf(titles[i], sizeof(titles[i]), "Told%zu", i);
        articles[i] = t.articles[0];
        articles[i].title = titles[i];
    }
    t.view.articles = articles;
    t.view.n_articles = MANY;
    t.view.n_more = t.view.n_more_standing = 30;
    gs_status (*bodies[])(const gs_alert_view *, gs_buf *, gs_error *) = { gs_slack_body, gs_mattermost_body };
    for (size_t k = 0; k < 2; k++) {
        gs_buf_clear(&out);
        cr_assert_eq(bodies[k](&t.view, &out, NULL), GS_OK);
        for (size_t i = 1; i < MANY; i++) /* the first is the alert's title, too */
            cr_expect_eq(gs_span_find(gs_buf_span(&out), titles[i]) != NULL, i < 2 || i >= MANY - 3, "%s", titles[i]);
        cr_expect(gs_span_find(gs_buf_span(&out), k ? "34 more articles" : "39 articles"));
    }
    gs_buf_done(&out);
}

/* Texts that grow as much as they can. */
Test(alert_chat, limits)
{
    enum { MANY = 60, LONG = 3000 };
    static char text[LONG + 1], url[500];
    static gs_view_article articles[MANY];
    static gs_alert_view views[MANY];
    told t;
    gs_buf out = { 0 };
    for (const char *c = "&:\x1b<a."; *c; c++) {
        memset(text, *c, LONG);
        memset(url, '&', sizeof(url) - 1);
        memcpy(url, "https://a/", 10);
        told_plain(&t);
        for (size_t i = 0; i < MANY; i++) {
            articles[i] = t.articles[0];
            articles[i].title = articles[i].source = text;
            articles[i].url = url;
            t.sentences[0].text = t.sentences[1].text = gs_span_of(text);
            t.sentences[0].said_by = t.sentences[1].said_by = text;
            t.view.why = text;
        }
        t.view.articles = articles;
        t.view.n_articles = MANY;
        for (size_t i = 0; i < MANY; i++)
            views[i] = t.view;
        gs_status (*bodies[])(const gs_alert_view *, gs_buf *, gs_error *) = { gs_slack_body, gs_mattermost_body };
        gs_status (*digests[])(const gs_alert_view *, size_t, const char *, gs_buf *, gs_error *) = {
            gs_slack_digest, gs_mattermost_digest };
        for (size_t k = 0; k < 4; k++) {
            gs_buf_clear(&out);
            cr_assert_eq(k < 2 ? bodies[k](&t.view, &out, NULL) : digests[k - 2](views, MANY, "Kyiv", &out, NULL), GS_OK);
            json_t *root = parse(&out);
            if (k % 2)
                cr_expect_lt(json_string_length(json_object_get(root, "text")), 16383);
            else
                expect_blocks(root, "https://a/");
            json_decref(root);
        }
    }
    gs_buf_done(&out);
}
