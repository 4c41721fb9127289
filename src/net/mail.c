/* A mail to a server of the desk's choice: SMTP with STARTTLS, over TLS from the start, or plain to this machine only.
 * A connection a mail; certificates are checked. */
#include "net/internal.h"

#include <curl/curl.h>
#include <string.h>
#include <unistd.h>

#include "base/limits.h"

typedef struct sending {
    gs_net *net;
    const gs_mail_server *server;
    gs_span left; /* of the message */
    bool refused; /* plain, but not to this machine */
    char message[CURL_ERROR_SIZE];
    char reply[200]; /* the last line of the server's */
} sending;

static bool is_loopback(const struct sockaddr *address)
{
    const char *why = gs_address_not_public(address);
    return why && strncmp(why, "loopback", 8) == 0;
}

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
    sending *s = context;
    s->refused = s->server->security == GS_MAIL_PLAIN && !is_loopback(&address->addr);
    if (purpose != CURLSOCKTYPE_IPCXN || s->refused)
        return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t give(char *to, size_t one, size_t n, void *context)
{
    sending *s = context;
    size_t len = s->left.len < one * n ? s->left.len : one * n;
    memcpy(to, s->left.ptr, len);
    s->left = (gs_span){ s->left.ptr + len, s->left.len - len };
    return len;
}

/* Lines of the dialogue come as header. The good-bye is none that matters. */
static size_t take_reply(char *bytes, size_t one, size_t n, void *context)
{
    sending *s = context;
    if (one * n < 3 || memcmp(bytes, "221", 3) != 0)
        gs_net_reason((gs_span){ bytes, one * n }, s->reply, sizeof(s->reply));
    return one * n;
}

static size_t pass_by(char *bytes, size_t one, size_t n, void *context)
{
    (void)bytes, (void)context;
    return one * n;
}

static int look(void *context, curl_off_t a, curl_off_t b, curl_off_t c, curl_off_t d)
{
    const gs_net_clock *clock = &((sending *)context)->net->options.clock;
    (void)a, (void)b, (void)c, (void)d;
    return clock->is_stopped && clock->is_stopped(clock->context);
}

/* --- Setting up --- */

static bool put_address(const gs_mail_server *server, gs_buf *out)
{
    static const int ports[] = { [GS_MAIL_STARTTLS] = 587, [GS_MAIL_TLS] = 465, [GS_MAIL_PLAIN] = 25 };
    bool is_v6 = strchr(server->host, ':') != NULL;
    gs_buf_printf(out, "%s://%s%s%s:%d", server->security == GS_MAIL_TLS ? "smtps" : "smtp", is_v6 ? "[" : "",
                  server->host, is_v6 ? "]" : "", server->port ? server->port : ports[server->security]);
    gs_buf_putc(out, '\0');
    return !out->failed;
}

static CURLcode set_guards(CURL *c, sending *s)
{
    const gs_net_options *o = &s->net->options;
    CURLcode bad = 0;
    bad |= curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    bad |= curl_easy_setopt(c, CURLOPT_PROXY, "");
    bad |= curl_easy_setopt(c, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    bad |= curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    bad |= curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)o->connect_seconds);
    bad |= curl_easy_setopt(c, CURLOPT_TIMEOUT, (long)o->seconds);
    bad |= curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    bad |= curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, s);
    bad |= curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, look);
    bad |= curl_easy_setopt(c, CURLOPT_XFERINFODATA, s);
    bad |= curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L);
    bad |= curl_easy_setopt(c, CURLOPT_ERRORBUFFER, s->message);
    bad |= curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, take_reply);
    bad |= curl_easy_setopt(c, CURLOPT_HEADERDATA, s);
    bad |= curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, pass_by);
    return bad;
}

static CURLcode set_server(CURL *c, const gs_mail_server *server, const char *url)
{
    CURLcode bad = curl_easy_setopt(c, CURLOPT_URL, url);
    bad |= curl_easy_setopt(c, CURLOPT_USE_SSL,
                            (long)(server->security == GS_MAIL_PLAIN ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    if (server->ca_file)
        bad |= curl_easy_setopt(c, CURLOPT_CAINFO, server->ca_file);
    if (server->user) {
        bad |= curl_easy_setopt(c, CURLOPT_USERNAME, server->user);
        bad |= curl_easy_setopt(c, CURLOPT_PASSWORD, server->password ? server->password : "");
    }
    return bad;
}

static CURLcode set_mail(CURL *c, const gs_mail *mail, const struct curl_slist *to, sending *s)
{
    CURLcode bad = curl_easy_setopt(c, CURLOPT_MAIL_FROM, mail->from);
    bad |= curl_easy_setopt(c, CURLOPT_MAIL_RCPT, to);
    bad |= curl_easy_setopt(c, CURLOPT_UPLOAD, 1L);
    bad |= curl_easy_setopt(c, CURLOPT_READFUNCTION, give);
    bad |= curl_easy_setopt(c, CURLOPT_READDATA, s);
    bad |= curl_easy_setopt(c, CURLOPT_INFILESIZE_LARGE, (curl_off_t)mail->message.len);
    return bad;
}

/* --- Sending --- */

/* What the server said is an answer, also where libcurl makes an error of it. A reply to an earlier command is none:
 * what fails behind a 2xx or 3xx is the connection. */
static gs_status judge(const sending *s, CURLcode code, long reply, gs_mail_answer *out, gs_error *err)
{
    if (code == CURLE_OK || (reply >= 400 && reply < 600)) {
        *out = (gs_mail_answer){ .reply = reply };
        memcpy(out->reason, s->reply, sizeof(out->reason));
        return GS_OK;
    }
    if (code == CURLE_OUT_OF_MEMORY)
        return gs_fail_nomem(err);
    if (s->refused)
        return gs_fail(err, GS_EINVAL, NULL, 0, "mail without TLS goes to this machine only");
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return gs_fail(err, GS_EIO, NULL, 0, "stopped");
    if (code == CURLE_OPERATION_TIMEDOUT)
        return gs_fail(err, GS_ELIMIT, NULL, 0, "the mail server did not answer within %d s", s->net->options.seconds);
    return gs_fail(err, GS_EIO, NULL, 0, "%.200s", *s->message ? s->message : curl_easy_strerror(code));
}

static gs_status perform(CURL *c, sending *s, const gs_mail *mail, gs_mail_answer *out, gs_error *err)
{
    gs_buf url = { 0 };
    long reply = 0;
    struct curl_slist *to = curl_slist_append(NULL, mail->to);
    CURLcode code = to && put_address(s->server, &url) ? CURLE_OK : CURLE_OUT_OF_MEMORY;
    if (code == CURLE_OK)
        code = set_guards(c, s) | set_server(c, s->server, url.ptr) | set_mail(c, mail, to, s);
    if (code == CURLE_OK)
        code = curl_easy_perform(c);
    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &reply);
    gs_status status = judge(s, code, reply, out, err);
    curl_slist_free_all(to);
    gs_buf_done(&url);
    return status;
}

static bool is_host(const char *host)
{
    for (const char *p = host; *p; p++)
        if (!gs_is_letter(*p) && !gs_is_digit(*p) && !strchr(".-:", *p))
            return false;
    return *host != '\0';
}

gs_status gs_net_mail(gs_net *net, const gs_mail_server *server, const gs_mail *mail, gs_mail_answer *out,
                      gs_error *err)
{
    sending s = { .net = net, .server = server, .left = mail->message };
    if (!is_host(server->host) || server->port < 0 || server->port > 65535)
        return gs_fail(err, GS_EINVAL, NULL, 0, "no mail server: %.100s", server->host);
    if (!gs_mail_is_address(mail->from) || !gs_mail_is_address(mail->to))
        return gs_fail(err, GS_EINVAL, NULL, 0, "no address of mail: %.100s",
                       gs_mail_is_address(mail->from) ? mail->to : mail->from);
    if (mail->message.len > GS_LIMIT_MAIL)
        return gs_fail(err, GS_ELIMIT, NULL, 0, "a mail of more than %zu MB", GS_LIMIT_MAIL >> 20);
    CURL *c = curl_easy_init();
    if (!c)
        return gs_fail_nomem(err);
    gs_status status = perform(c, &s, mail, out, err);
    curl_easy_cleanup(c);
    return status;
}
