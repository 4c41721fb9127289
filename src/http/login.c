/* POST /login and /logout: a browser's token becomes a cookie that its pages cannot read, so that a token stands in no
 * script and no storage. */
#include "http/access.h"
#include "http/internal.h"
#include "http/resource.h"

#include <string.h>

enum { HOURS = 12 };

static bool set_cookie(gs_access *access, gs_response *response, const char *value, int64_t seconds)
{
    bool secure = gs_access_is_secure(access);
    gs_response_header(response, "Set-Cookie", "%s=%s; Path=/; Max-Age=%lld; HttpOnly; SameSite=Strict%s",
                       secure ? GS_COOKIE_SECURE : GS_COOKIE_PLAIN, value, (long long)seconds,
                       secure ? "; Secure" : "");
    return true;
}

/* The session ends with the token, or after some hours. */
static int64_t end_of(const gs_token_row *row, int64_t now)
{
    int64_t until = now + HOURS * 60 * 60 * 1000;
    return row->expires_at && row->expires_at < until ? row->expires_at : until;
}

static void begin_session(gs_access *access, const gs_request *request, gs_response *response, const gs_asker *asker,
                          const gs_token_row *row)
{
    gs_buf value = { 0 };
    gs_session_cookie cookie = { .until = end_of(row, request->now) };
    memcpy(cookie.token, asker->token, sizeof(cookie.token));
    bool ok = gs_session_put(gs_access_key(access), &cookie, &value);
    gs_buf_putc(&value, '\0');
    if (!ok || value.failed) {
        response->failed = true;
    } else {
        gs_buf *out = gs_response_json(response, 200);
        set_cookie(access, response, value.ptr, (cookie.until - request->now) / 1000);
        gs_put_raw(out, NULL, "{");
        gs_put_text(out, "name", row->name);
        gs_put_text(out, "role", row->role);
        gs_put_time(out, "until", cookie.until);
        gs_buf_putc(out, '}');
    }
    gs_buf_done(&value);
}

void gs_handle_login(gs_worker *worker, const gs_request *request, gs_response *response)
{
    static const char *const names[] = { "token", NULL };
    gs_access *access = request->server->access;
    gs_asker asker = { 0 };
    gs_token_row row;
    gs_body body;
    (void)worker;
    if (gs_body_open(&body, request, response, names, false)) {
        const char *token = gs_body_text(&body, "token", 200, true);
        if (token && gs_access_reserve(access, request, response, &asker)) {
            gs_token_digest(token, asker.token); /* of what is none: no token has this one */
            if (gs_access_find(access, request, response, &asker, &row))
                begin_session(access, request, response, &asker, &row);
        }
    }
    gs_body_close(&body);
}

void gs_handle_logout(gs_worker *worker, const gs_request *request, gs_response *response)
{
    (void)worker;
    gs_response_empty(response, 204);
    set_cookie(request->server->access, response, "", 0);
}
