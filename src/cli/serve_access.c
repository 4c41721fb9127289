/* Who may reach the service: beyond this machine nobody without a token. */
#include "cli/serve.h"

typedef struct looking {
    int64_t now;
    bool has_admin;
} looking;

static gs_status look(gs_db *db, void *context, gs_error *err)
{
    looking *l = context;
    return gs_token_has_admin(db, l->now, &l->has_admin, err);
}

gs_status gs_serve_access(const gs_settings *settings, gs_desk *desk, bool loopback, gs_server_options *out,
                          gs_error *err)
{
    looking l = { .now = gs_clock_now(out->clock) };
    out->tokens_needed = settings->tokens || !loopback;
    out->secure_cookies = settings->https;
    out->token_rate = settings->token_rate;
    if (!out->tokens_needed)
        return GS_OK;
    if (!desk)
        return gs_fail(err, GS_EINVAL, NULL, 0, "%.80s: others could reach it, and only a desk (--data DIR) has tokens",
                       settings->listen);
    gs_status status = gs_store_read(gs_desk_store(desk), look, &l, err);
    if (status != GS_OK || l.has_admin)
        return status;
    return gs_fail(err, GS_EINVAL, NULL, 0, "%.40s asks for tokens, and nobody has one: "
                   "gainsay token new --role admin --data %.100s", settings->listen, settings->data);
}
