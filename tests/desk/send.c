/* Sends a message, or writes one, for the tests beside it: delivery without a desk.
 *
 *   send post URL SECRET SECONDS [NAME VALUE]…        body on standard input; signed with SECRET unless it is "-"
 *   send mail HOST PORT plain|starttls|tls USER PASSWORD CA FROM TO   message on standard input; "-": none
 *   send make FORM SAMPLE                              atom json hook slack mattermost mail digest; plain evil closed
 *
 * The outcome is one line: what it was, a number, a reason. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../unit/told.h"
#include "net/net.h"

static gs_span input(void)
{
    gs_span all = { 0 };
    gs_error err;
    if (gs_file_read("-", GS_LIMIT_DOCUMENT, &all, &err) != GS_OK)
        exit(2);
    return all;
}

static const char *or_null(const char *text)
{
    return strcmp(text, "-") ? text : NULL;
}

static int tell(gs_status status, const gs_error *err, long number, int64_t after, const char *reason)
{
    if (status == GS_OK)
        printf("answer %ld %lld %s\n", number, (long long)after, reason);
    else
        printf("%s %s\n", gs_status_name(status), err->message);
    return 0;
}

static int post(gs_net *net, int argc, char **argv)
{
    enum { MOST = 8 };
    gs_post_field fields[MOST] = { { "webhook-id", "msg_test" }, { "webhook-timestamp", argv[4] } };
    gs_buf secret = { 0 }, signature = { 0 };
    gs_span body = input();
    gs_error err;
    gs_post_answer answer = { 0 };
    size_t n = 2;
    if (or_null(argv[3])) {
        if (gs_webhook_secret_read(argv[3], &secret, &err) != GS_OK)
            return 2;
        gs_span key = gs_buf_span(&secret);
        gs_webhook_sign(&key, 1, "msg_test", atoll(argv[4]), body, &signature, &err);
        fields[n++] = (gs_post_field){ "webhook-signature", told_text(&signature) };
    }
    for (int i = 5; i + 1 < argc && n < MOST; i += 2)
        fields[n++] = (gs_post_field){ argv[i], argv[i + 1] };
    gs_post message = { .url = argv[2],
                        .content_type = "application/json",
                        .fields = fields,
                        .n_fields = n,
                        .body = body,
                        .now = atoll(argv[4]) * 1000 };
    gs_status status = gs_net_post(net, &message, &answer, &err);
    gs_buf_done(&secret);
    gs_buf_done(&signature);
    free((char *)body.ptr);
    return tell(status, &err, answer.status, answer.retry_after, answer.reason);
}

static int mail(gs_net *net, char **argv)
{
    gs_span message = input();
    gs_error err;
    gs_mail_answer answer = { 0 };
    gs_mail_server server = { .host = argv[2],
                              .port = atoi(argv[3]),
                              .user = or_null(argv[5]),
                              .password = or_null(argv[6]),
                              .ca_file = or_null(argv[7]) };
    server.security = strcmp(argv[4], "tls") == 0     ? GS_MAIL_TLS
                      : strcmp(argv[4], "plain") == 0 ? GS_MAIL_PLAIN
                                                      : GS_MAIL_STARTTLS;
    gs_mail what = { argv[8], argv[9], message };
    gs_status status = gs_net_mail(net, &server, &what, &answer, &err);
    free((char *)message.ptr);
    return tell(status, &err, answer.reply, -1, answer.reason);
}

/* --- Making --- */

static gs_mail_head head_of(void)
{
    return (gs_mail_head){ .from = "gainsay@desk.example.org",
                           .from_name = "Gainsay",
                           .to = "night@desk.example.org",
                           .desk = "5f3a9c0d7e21b846",
                           .message_id = "msg_0123456789abcdefghjkmnpqrs",
                           .at = (int64_t)TOLD_AT * 1000,
                           .link_key = { "0123456789abcdef0123456789abcdef", 32 },
                           .link_until = (int64_t)(TOLD_AT + 7 * 86400) * 1000,
                           .endpoint_id = 4 };
}

static gs_status make_mail(const char *form, const gs_alert_view *views, size_t n, gs_buf *out, gs_error *err)
{
    gs_mail_head head = head_of();
    return strcmp(form, "digest") == 0 ? gs_mail_digest(&head, views, n, "Kyiv denials", out, err)
                                       : gs_mail_alert(&head, views, out, err);
}

static gs_status make_body(const char *form, const gs_alert_view *view, gs_buf *out, gs_error *err)
{
    gs_feed_view feed = { .desk = view->desk,
                          .base = view->base,
                          .rule_id = 3,
                          .title = view->rule,
                          .self = "https://desk.example.org/feeds/3",
                          .updated_at = view->updated_at,
                          .alerts = view,
                          .n = 1 };
    if (strcmp(form, "atom") == 0)
        return gs_atom_feed(&feed, out, err);
    if (strcmp(form, "json") == 0)
        return gs_json_feed(&feed, out, err);
    if (strcmp(form, "slack") == 0)
        return gs_slack_body(view, out, err);
    if (strcmp(form, "mattermost") == 0)
        return gs_mattermost_body(view, out, err);
    return gs_webhook_body(view, "alert.created", (int64_t)TOLD_AT * 1000, out, err);
}

static int make(char **argv)
{
    static told samples[3];
    gs_alert_view views[3];
    gs_buf out = { 0 };
    gs_error err;
    size_t which = strcmp(argv[3], "evil") == 0 ? 1 : strcmp(argv[3], "closed") == 0 ? 2 : 0;
    told_plain(&samples[0]);
    told_evil(&samples[1]);
    told_closed(&samples[2]);
    for (size_t i = 0; i < 3; i++)
        views[i] = samples[i].view;
    bool is_mail = strcmp(argv[2], "mail") == 0 || strcmp(argv[2], "digest") == 0;
    gs_status status = is_mail ? make_mail(argv[2], &views[which], 3 - which, &out, &err)
                               : make_body(argv[2], &views[which], &out, &err);
    if (status == GS_OK)
        fwrite(out.ptr, 1, out.len, stdout);
    gs_buf_done(&out);
    return status == GS_OK ? 0 : 1;
}

int main(int argc, char **argv)
{
    gs_net_options options = gs_net_defaults();
    gs_net *net = NULL;
    int result = 2;
    const char *seconds = getenv("SEND_SECONDS");
    options.seconds = seconds ? atoi(seconds) : 15;
    options.allow_private = !getenv("SEND_GUARDED");
    if (argc == 4 && strcmp(argv[1], "make") == 0)
        return make(argv);
    if (gs_net_open(&options, &net, NULL) != GS_OK)
        return 1;
    if (argc >= 5 && strcmp(argv[1], "post") == 0)
        result = post(net, argc, argv);
    else if (argc == 10 && strcmp(argv[1], "mail") == 0)
        result = mail(net, argv);
    gs_net_close(net);
    return result;
}
