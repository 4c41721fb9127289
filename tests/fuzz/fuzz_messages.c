/* Any bytes as what strangers send back (links, signatures, secrets, headers), as sentences that were kept, and as the
 * text of an article that is told: every form stays a form. The first byte says which. */
#include <jansson.h>
#include <string.h>

#include "alert/told.h"
#include "fuzz.h"
#include "net/internal.h"

static const gs_span key = { "0123456789abcdef0123456789abcdef", 32 };

static void try_link(gs_span bytes)
{
    gs_link link;
    gs_buf token = { 0 };
    FUZZ_CHECK(gs_link_read(gs_span_of("another"), bytes, 0, &link, NULL) != GS_OK); /* nobody guesses a key */
    link = (gs_link){ .alert_id = 1, .until = 1000 };
    size_t n = bytes.len < sizeof(link.who) ? bytes.len : sizeof(link.who) - 1;
    for (size_t i = 0; i < n; i++)
        link.who[i] = bytes.ptr[i] ? bytes.ptr[i] : '0';
    FUZZ_CHECK(gs_link_put(key, &link, &token, NULL) == GS_OK);
    gs_link again;
    FUZZ_CHECK(gs_link_read(key, gs_buf_span(&token), 0, &again, NULL) == GS_OK && strcmp(link.who, again.who) == 0);
    gs_buf_done(&token);
}

static void try_text(const char *text)
{
    char line[64];
    gs_buf out = { 0 };
    FUZZ_CHECK(!gs_superdesk_verify(key, text, key));
    FUZZ_CHECK(!gs_webhook_verify(key, text, text, text, key, 0));
    FUZZ_CHECK(!gs_webhook_verify(key, "msg_1", "0", text, key, 0));
    if (gs_webhook_secret_read(text, &out, NULL) == GS_OK)
        FUZZ_CHECK(out.len >= 24 && out.len <= 64);
    if (gs_mail_is_address(text))
        FUZZ_CHECK(!strpbrk(text, " \r\n<>,;\""));
    gs_net_reason(gs_span_of(text), line, sizeof(line));
    for (const char *p = line; *p; p++)
        FUZZ_CHECK(*p >= 0x20 && *p < 0x7f);
    gs_buf_done(&out);
}

static void try_kept(gs_span bytes)
{
    gs_arena arena = { 0 };
    gs_view_sentence *read;
    size_t n, again_n;
    if (gs_view_sentences_read(bytes, &arena, &read, &n, NULL) == GS_OK) {
        gs_buf one = { 0 }, two = { 0 };
        gs_view_sentences_put(read, n, &one);
        FUZZ_CHECK(gs_view_sentences_read(gs_buf_span(&one), &arena, &read, &again_n, NULL) == GS_OK && n == again_n);
        gs_view_sentences_put(read, n, &two);
        FUZZ_CHECK(gs_span_eq(gs_buf_span(&one), gs_buf_span(&two)));
        gs_buf_done(&one);
        gs_buf_done(&two);
    }
    gs_arena_done(&arena);
}

/* --- An article --- */

static void check_json(gs_buf *out)
{
    json_t *root = json_loadb(out->ptr, out->len, JSON_ALLOW_NUL, NULL);
    FUZZ_CHECK(root);
    json_decref(root);
    gs_buf_clear(out);
}

/* Markup in it is ours alone: as much of it as there is of an article of plain words. */
static size_t count_tags(const gs_buf *out)
{
    size_t n = 0;
    for (size_t i = 0; i < out->len; i++)
        n += out->ptr[i] == '<';
    return n;
}

static void check_mail(const gs_alert_view *view, gs_buf *out)
{
    gs_mail_head head = { .from = "a@b", .to = "c@d", .desk = "1", .message_id = "msg_1", .link_key = key };
    FUZZ_CHECK(gs_mail_alert(&head, view, out, NULL) == GS_OK);
    size_t line = 0, empty = 0;
    for (size_t i = 0; i < out->len; i++) {
        FUZZ_CHECK((unsigned char)out->ptr[i] < 0x80 && (out->ptr[i] != '\n' || out->ptr[i - 1] == '\r'));
        line = out->ptr[i] == '\n' ? 0 : line + 1;
        empty += out->ptr[i] == '\n' && i > 2 && out->ptr[i - 2] == '\n';
        FUZZ_CHECK(line <= 998);
    }
    FUZZ_CHECK(empty == 3); /* behind the head, and behind that of each part */
    gs_buf_clear(out);
}

static void check_all(const gs_alert_view *view, size_t tags)
{
    gs_feed_view feed = { .desk = "1", .base = view->base, .title = view->rule, .self = view->base, .alerts = view,
                          .n = 1 };
    gs_buf out = { 0 };
    FUZZ_CHECK(gs_webhook_body(view, "alert.created", 0, &out, NULL) == GS_OK && out.len < GS_LIMIT_WEBHOOK);
    FUZZ_CHECK(!memchr(out.ptr, '\n', out.len));
    check_json(&out);
    FUZZ_CHECK(gs_slack_body(view, &out, NULL) == GS_OK);
    check_json(&out);
    FUZZ_CHECK(gs_mattermost_body(view, &out, NULL) == GS_OK);
    check_json(&out);
    FUZZ_CHECK(gs_json_feed(&feed, &out, NULL) == GS_OK);
    check_json(&out);
    FUZZ_CHECK(gs_atom_feed(&feed, &out, NULL) == GS_OK && count_tags(&out) == tags);
    gs_buf_clear(&out);
    check_mail(view, &out);
    gs_buf_done(&out);
}

static size_t tags_of_atom(const gs_alert_view *view)
{
    gs_feed_view feed = { .desk = "1", .base = view->base, .title = "", .self = view->base, .alerts = view, .n = 1 };
    gs_buf out = { 0 };
    FUZZ_CHECK(gs_atom_feed(&feed, &out, NULL) == GS_OK);
    size_t n = count_tags(&out);
    gs_buf_done(&out);
    return n;
}

static void try_article(const char *text, size_t len)
{
    gs_view_cue cue = { GS_DENIAL, (uint32_t)(len / 3), (uint32_t)(len / 2), text };
    gs_view_sentence sentence = { .lang = text, .text = { text, len }, .labels = 1u << GS_DENIAL, .cues = &cue,
                                  .n_cues = 1, .said_by = text, .change = "appeared", .was = text };
    gs_view_article article = { .id = 1, .source = text, .url = "https://a.example/", .title = text, .lang = text,
                                .published = text, .sentences = &sentence, .n_sentences = 1 };
    gs_alert_view view = { .desk = "1", .base = "https://desk.example", .id = 1, .rule = "rule", .kind = "labels",
                           .articles = &article, .n_articles = 1 };
    gs_view_sentence plain = sentence;
    gs_view_article plain_article = article;
    gs_alert_view plain_view = view;
    plain.lang = plain.said_by = plain.was = plain_article.source = plain_article.title = plain_article.lang = "a";
    plain.text = (gs_span){ "a", 1 };
    plain_article.sentences = &plain;
    plain_view.articles = &plain_article;
    check_all(&view, tags_of_atom(&plain_view));
    article.closed = "withheld";
    plain_article.closed = "withheld";
    check_all(&view, tags_of_atom(&plain_view));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    gs_span bytes = { (const char *)data + 1, size - 1 };
    char *text = malloc(size);
    FUZZ_CHECK(text);
    memcpy(text, bytes.ptr, bytes.len);
    text[bytes.len] = '\0';
    switch (data[0] % 4) {
    case 0: try_link(bytes); break;
    case 1: try_text(text); break;
    case 2: try_kept(bytes); break;
    default: try_article(text, strlen(text)); break;
    }
    free(text);
    return 0;
}
