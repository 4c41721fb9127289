/* Mails: their heads, links that their reader can use, two parts that say the same, and nothing of an article that is
 * markup or must stay in the house. How they look is looked at (tests/desk/send make mail). */
#include <criterion/criterion.h>
#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>

#include "alert/mail.h"
#include "alloc.h"
#include "told.h"

static gs_mail_head head_of(void)
{
    return (gs_mail_head){ .from = "gainsay@desk.example.org", .from_name = "Gainsay", .to = "night@desk.example.org",
                           .desk = "5f3a9c0d7e21b846", .message_id = "msg_1", .at = (int64_t)TOLD_AT * 1000,
                           .link_key = { "0123456789abcdef0123456789abcdef", 32 },
                           .link_until = (int64_t)(TOLD_AT + 86400) * 1000, .endpoint_id = 4 };
}

/* A part with its base64 undone, into `out`, NUL-ended. */
static const char *part_of(const gs_buf *mail, const char *type, gs_buf *out)
{
    gs_span rest = gs_buf_span(mail), line;
    bool found = false, inside = false;
    gs_buf_clear(out);
    while (gs_span_line(&rest, &line)) {
        if (inside && (line.len == 0 || line.ptr[0] == '-'))
            break;
        if (inside)
            cr_assert(gs_base64_read(line, out));
        found |= line.len > 14 && strncmp(line.ptr, "Content-Type: ", 14) == 0 && gs_span_find(line, type);
        inside |= found && line.len == 0;
    }
    return told_text(out);
}

Test(alert_mail, head)
{
    told t;
    gs_buf mail = { 0 }, again = { 0 };
    gs_mail_head head = head_of();
    told_plain(&t);
    cr_assert_eq(gs_mail_alert(&head, &t.view, &mail, NULL), GS_OK);
    cr_assert_eq(gs_mail_alert(&head, &t.view, &again, NULL), GS_OK);
    cr_expect(gs_span_eq(gs_buf_span(&mail), gs_buf_span(&again)));
    told_text(&mail);
    cr_expect_not_null(strstr(mail.ptr, "\r\nSubject: Kyiv denials: Ministry denies strike on depot\r\n"));
    cr_expect_not_null(strstr(mail.ptr, "\r\nDate: Fri, 20 Oct 2034 16:00:00 +0000\r\n"));
    cr_expect_not_null(strstr(mail.ptr, "\r\nMessage-ID: <msg_1@desk.example.org>\r\n"));
    cr_expect_not_null(strstr(mail.ptr, "\r\nList-Id: Gainsay alerts <alerts.5f3a9c0d7e21b846.localhost>\r\n"));
    for (const char *p = mail.ptr; (p = strchr(p, '\n')); p++)
        cr_expect(p > mail.ptr && p[-1] == '\r');
    gs_buf_done(&mail);
    gs_buf_done(&again);
}

/* The link of the text part is what its reader can judge by. */
Test(alert_mail, links)
{
    told t;
    gs_link link;
    gs_buf mail = { 0 }, text = { 0 }, html = { 0 };
    gs_mail_head head = head_of();
    told_plain(&t);
    cr_assert_eq(gs_mail_alert(&head, &t.view, &mail, NULL), GS_OK);
    const char *at = strstr(part_of(&mail, "text/plain", &text), "https://desk.example.org/v/");
    cr_assert_not_null(at);
    gs_span token = { at + 27, strcspn(at + 27, "\n") };
    cr_assert_eq(gs_link_read(head.link_key, token, head.at, &link, NULL), GS_OK);
    cr_expect_eq(link.alert_id, 12);
    cr_expect_eq(link.article_id, 101);
    cr_expect_eq(link.version_id, 201);
    cr_expect_eq(link.endpoint_id, 4);
    cr_expect_eq(link.sentence, 3);
    cr_expect_str_eq(link.who, "night@desk.example.org");
    part_of(&mail, "text/html", &html);
    cr_expect_not_null(memmem(html.ptr, html.len, token.ptr, token.len));
    gs_buf_clear(&mail);
    head.link_key = (gs_span){ NULL, 0 };
    cr_assert_eq(gs_mail_alert(&head, &t.view, &mail, NULL), GS_OK);
    cr_expect_null(strstr(part_of(&mail, "text/plain", &text), "/v/"));
    gs_buf_done(&mail);
    gs_buf_done(&text);
    gs_buf_done(&html);
}

static int count(htmlDocPtr doc, const char *path)
{
    xmlXPathContextPtr context = xmlXPathNewContext(doc);
    xmlXPathObjectPtr found = xmlXPathEvalExpression(BAD_CAST path, context);
    int n = found && found->nodesetval ? found->nodesetval->nodeNr : 0;
    xmlXPathFreeObject(found);
    xmlXPathFreeContext(context);
    return n;
}

static htmlDocPtr html_of(const gs_alert_view *views, size_t n, gs_buf *html)
{
    gs_buf mail = { 0 };
    gs_mail_head head = head_of();
    cr_assert_eq(n == 1 ? gs_mail_alert(&head, views, &mail, NULL) : gs_mail_digest(&head, views, n, "R<b>", &mail, NULL),
                 GS_OK);
    part_of(&mail, "text/html", html);
    gs_buf_done(&mail);
    htmlDocPtr doc = htmlReadMemory(html->ptr, (int)html->len - 1, NULL, "utf-8", HTML_PARSE_NOERROR | HTML_PARSE_NONET);
    cr_assert_not_null(doc);
    return doc;
}

Test(alert_mail, html)
{
    told t;
    gs_buf html = { 0 };
    told_plain(&t);
    htmlDocPtr doc = html_of(&t.view, 1, &html);
    cr_expect_eq(count(doc, "//blockquote"), 3);
    cr_expect_eq(count(doc, "//blockquote[@lang='ar'][@dir='rtl']/mark"), 1);
    cr_expect_eq(count(doc, "//h1[@lang='en'][@dir='ltr']"), 1);
    cr_expect_eq(count(doc, "//a[contains(@href, '/v/')]"), 3);
    cr_expect_eq(count(doc, "//img | //script | //link | //iframe | //form"), 0);
    xmlFreeDoc(doc);
    told_evil(&t);
    doc = html_of(&t.view, 1, &html);
    cr_expect_eq(count(doc, "//script | //b | //i | //img"), 0);
    cr_expect_eq(count(doc, "//a"), 2); /* to the alert, and to judge: none of the article's */
    cr_expect_eq(count(doc, "//a[not(starts-with(@href, 'https://desk.example.org/'))]"), 0);
    xmlFreeDoc(doc);
    gs_buf_done(&html);
}

Test(alert_mail, closed_and_digest)
{
    told t[3];
    gs_alert_view views[3];
    gs_buf mail = { 0 }, part = { 0 };
    gs_mail_head head = head_of();
    told_closed(&t[0]);
    told_plain(&t[1]);
    told_evil(&t[2]);
    for (size_t i = 0; i < 3; i++)
        views[i] = t[i].view;
    views[1].retracted = true;
    cr_assert_eq(gs_mail_digest(&head, views, 3, "Kyiv", &mail, NULL), GS_OK);
    cr_expect_null(strstr(part_of(&mail, "text/plain", &part), "SECRET"));
    cr_expect_not_null(strstr(part.ptr, "3 alerts: Kyiv\n"));
    cr_expect_not_null(strstr(part.ptr, "Retracted: Kyiv denials: Ministry denies strike on depot\n"));
    cr_expect_null(strstr(part.ptr, "\nBcc:"));
    cr_expect_null(strchr(part.ptr, '\x1b'));
    cr_expect_null(strstr(part_of(&mail, "text/html", &part), "SECRET"));
    htmlDocPtr doc = html_of(views, 3, &part);
    cr_expect_eq(count(doc, "//h1"), 3);
    xmlFreeDoc(doc);
    gs_buf_done(&mail);
    gs_buf_done(&part);
}

Test(alert_mail, refused)
{
    told t;
    gs_buf out = { 0 };
    told_plain(&t);
    gs_mail_head head = head_of();
    head.to = "a@b\r\nBcc: c@d";
    cr_expect_eq(gs_mail_alert(&head, &t.view, &out, NULL), GS_EINVAL);
    head = head_of();
    head.from = NULL;
    cr_expect_eq(gs_mail_digest(&head, &t.view, 1, NULL, &out, NULL), GS_EINVAL);
    head = head_of();
    head.message_id = "a>b";
    cr_expect_eq(gs_mail_notice(&head, "s", "t", &out, NULL), GS_EINVAL);
    cr_expect_eq(out.len, 0);
    head = head_of();
    cr_expect_eq(gs_mail_notice(&head, "An endpoint is disabled", "Why: 410", &out, NULL), GS_OK);
    cr_expect_not_null(strstr(told_text(&out), "\r\nContent-Type: text/plain; charset=utf-8\r\n"));
    gs_buf_done(&out);
}

/* --- Memory that runs out, in every form --- */

static gs_status tell_all(gs_error *err)
{
    told t;
    gs_buf out = { 0 };
    gs_mail_head head = head_of();
    told_plain(&t);
    gs_feed_view feed = { .desk = "5f", .base = "https://desk.example.org", .title = "t", .self = "https://a",
                          .alerts = &t.view, .n = 1 };
    gs_status status = gs_mail_digest(&head, &t.view, 1, "Kyiv", &out, err);
    if (status == GS_OK)
        status = gs_webhook_body(&t.view, "alert.created", 0, &out, err);
    if (status == GS_OK)
        status = gs_webhook_digest(&t.view, 1, NULL, 0, &out, err);
    if (status == GS_OK)
        status = gs_atom_feed(&feed, &out, err);
    if (status == GS_OK)
        status = gs_json_feed(&feed, &out, err);
    if (status == GS_OK)
        status = gs_slack_body(&t.view, &out, err);
    if (status == GS_OK)
        status = gs_mattermost_digest(&t.view, 1, "Kyiv", &out, err);
    gs_buf_done(&out);
    return status;
}

static gs_status keep_and_read(gs_error *err)
{
    told t;
    gs_link link;
    gs_arena arena = { 0 };
    gs_view_sentence *read;
    size_t n;
    gs_buf out = { 0 }, token = { 0 };
    gs_span key = gs_span_of("key");
    told_plain(&t);
    gs_view_sentences_put(t.sentences, 3, &out);
    gs_status status = out.failed ? gs_fail_nomem(err) : gs_view_sentences_read(gs_buf_span(&out), &arena, &read, &n, err);
    if (status == GS_OK)
        status = gs_link_put(key, &(gs_link){ .until = 1000 }, &token, err);
    if (status == GS_OK)
        status = gs_link_read(key, gs_buf_span(&token), 0, &link, err);
    gs_buf_done(&out);
    gs_buf_done(&token);
    gs_arena_done(&arena);
    return status;
}

Test(alert_mail, no_memory)
{
    alloc_try_all(tell_all, false);
    alloc_try_all(tell_all, true);
    alloc_try_all(keep_and_read, false);
    alloc_try_all(keep_and_read, true);
}

/* What is told in part for want of memory is no body. */
Test(alert_mail, no_half_bodies)
{
    told t;
    gs_buf whole = { 0 };
    told_plain(&t);
    cr_assert_eq(gs_slack_body(&t.view, &whole, NULL), GS_OK);
    for (unsigned long n = 0;; n++) {
        gs_buf out = { 0 };
        alloc.has_failed = false;
        alloc.once = true;
        alloc.left = n;
        alloc.armed = true;
        gs_status status = gs_slack_body(&t.view, &out, NULL);
        alloc.armed = false;
        if (status == GS_OK)
            cr_expect(gs_span_eq(gs_buf_span(&out), gs_buf_span(&whole)), "call %lu", n);
        gs_buf_done(&out);
        if (!alloc.has_failed)
            break;
    }
    gs_buf_done(&whole);
}
