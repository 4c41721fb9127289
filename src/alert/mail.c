/* A mail: its head, and the same said as text and as HTML. What makes it one of a list and never answered by a machine:
 * List-Id (RFC 2919, under .localhost as desks without a domain are to), Auto-Submitted (RFC 3834). Message-ID comes
 * from the delivery, so that a second attempt is the same mail; mails of one alert refer to the same thread. */
#include "alert/mail.h"

#include <string.h>

#include "report/report.h"

static bool is_id(const char *text)
{
    for (const char *p = text; p && *p; p++)
        if (!gs_is_letter(*p) && !gs_is_digit(*p) && *p != '_' && *p != '-')
            return false;
    return text && *text && strlen(text) <= 100;
}

static gs_status check(const gs_mail_head *head, gs_error *err)
{
    if (!gs_mail_is_address(head->from) || !gs_mail_is_address(head->to))
        return gs_fail(err, GS_EINVAL, NULL, 0, "no address of mail: %.100s",
                       gs_mail_is_address(head->from) ? head->to : head->from);
    return is_id(head->message_id) && is_id(head->desk)
               ? GS_OK
               : gs_fail(err, GS_EINVAL, NULL, 0, "no id of a message: %.100s", head->message_id);
}

/* The domain of ids: ours, as far as a sender can say. */
static const char *domain_of(const gs_mail_head *head)
{
    return strchr(head->from, '@') + 1;
}

static void put_head(const gs_mail_head *head, gs_span subject, int64_t thread, gs_buf *out)
{
    gs_mime_put_mailbox(out, "From", head->from_name, head->from);
    gs_mime_put_mailbox(out, "To", NULL, head->to);
    gs_mime_put_text(out, "Subject", subject);
    gs_buf_puts(out, "Date: ");
    gs_time_put_mail(out, head->at);
    gs_buf_printf(out, "\r\nMessage-ID: <%s@%s>\r\n", head->message_id, domain_of(head));
    if (thread)
        gs_buf_printf(out, "References: <alert-%lld.%s@%s>\r\n", (long long)thread, head->desk, domain_of(head));
    gs_buf_printf(out, "List-Id: Gainsay alerts <alerts.%s.localhost>\r\n", head->desk);
    gs_buf_puts(out, "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n");
}

static void put_part(const char *type, gs_span bytes, gs_buf *out)
{
    gs_buf_printf(out, "Content-Type: %s; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n", type);
    gs_mime_put_base64(out, bytes);
}

/* The boundary cannot stand in base64. */
static void put_parts(const gs_mail_head *head, gs_span text, gs_span html, gs_buf *out)
{
    gs_buf_printf(out, "Content-Type: multipart/alternative;\r\n boundary=\"=_%s\"\r\n\r\n--=_%s\r\n", head->message_id,
                  head->message_id);
    put_part("text/plain", text, out);
    gs_buf_printf(out, "--=_%s\r\n", head->message_id);
    put_part("text/html", html, out);
    gs_buf_printf(out, "--=_%s--\r\n", head->message_id);
}

static gs_status put_mail(const gs_mail_body *body, gs_span subject, int64_t thread, gs_buf *out, gs_error *err)
{
    gs_buf text = { 0 }, html = { 0 };
    size_t before = out->len;
    gs_status status = gs_mail_put_text(body, &text, err);
    if (status == GS_OK)
        status = gs_mail_put_html(body, &html, err);
    if (status == GS_OK) {
        put_head(body->head, subject, thread, out);
        put_parts(body->head, gs_buf_span(&text), gs_buf_span(&html), out);
    }
    if (status == GS_OK && (out->failed || text.failed || html.failed))
        status = gs_fail_nomem(err);
    if (status != GS_OK)
        out->len = before;
    gs_buf_done(&text);
    gs_buf_done(&html);
    return status;
}

gs_status gs_mail_put_link(const gs_mail_body *body, const gs_alert_view *view, const gs_view_article *article,
                           const gs_view_sentence *sentence, gs_buf *out, gs_error *err)
{
    const gs_mail_head *head = body->head;
    if (head->link_key.len == 0)
        return GS_OK;
    gs_link link = { .alert_id = view->id,
                     .article_id = article->id,
                     .version_id = article->version_id,
                     .endpoint_id = head->endpoint_id,
                     .sentence = sentence->index,
                     .until = head->link_until };
    memcpy(link.who, head->to, strlen(head->to) + 1); /* an address is shorter: check() */
    gs_buf_printf(out, "%s%s", view->base, GS_LINK_PATH);
    return gs_link_put(head->link_key, &link, out, err);
}

gs_status gs_mail_alert(const gs_mail_head *head, const gs_alert_view *view, gs_buf *out, gs_error *err)
{
    gs_mail_body body = { .head = head, .views = view, .n = 1 };
    gs_buf subject = { 0 };
    gs_status status = check(head, err);
    if (status == GS_OK) {
        gs_told_headline(view, 160, &subject);
        status = put_mail(&body, gs_buf_span(&subject), view->id, out, err);
    }
    gs_buf_done(&subject);
    return status;
}

gs_status gs_mail_digest(const gs_mail_head *head, const gs_alert_view *views, size_t n, const char *rule, gs_buf *out,
                         gs_error *err)
{
    gs_buf title = { 0 };
    gs_status status = check(head, err);
    if (status == GS_OK) {
        gs_words_put_count(&title, n, "alert");
        gs_buf_printf(&title, "%s%s", rule ? ": " : "", rule ? rule : "");
        gs_buf_putc(&title, '\0');
        status = title.failed ? gs_fail_nomem(err) : GS_OK;
    }
    if (status == GS_OK) {
        gs_mail_body body = { .head = head, .views = views, .n = n, .title = title.ptr };
        status = put_mail(&body, gs_span_of(title.ptr), 0, out, err);
    }
    gs_buf_done(&title);
    return status;
}

gs_status gs_mail_notice(const gs_mail_head *head, const char *subject, const char *text, gs_buf *out, gs_error *err)
{
    gs_status status = check(head, err);
    if (status != GS_OK)
        return status;
    put_head(head, gs_span_of(subject), 0, out);
    put_part("text/plain", gs_span_of(text), out);
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}
