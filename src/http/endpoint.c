/* Endpoints as they are shown, and what may be one. */
#include "http/endpoint.h"

#include <string.h>

enum { LONGEST_TARGET = 2000 };

static bool is_host_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_';
}

/* Past "host", "host:80" or "[::1]:80"; NULL: it is none of them, as where a name and a password stand before it. */
static const char *past_authority(const char *p)
{
    if (*p == '[') {
        size_t len = strspn(p + 1, "0123456789abcdefABCDEF:.");
        if (len == 0 || p[len + 1] != ']')
            return NULL;
        p += len + 2;
    } else {
        if (!is_host_letter(*p))
            return NULL;
        while (is_host_letter(*p))
            p++;
    }
    if (*p == ':')
        p += 1 + strspn(p + 1, "0123456789");
    return *p == '\0' || *p == '/' || *p == '?' ? p : NULL;
}

static const char *past_scheme(const char *target)
{
    size_t len = strncmp(target, "https://", 8) == 0 ? 8 : strncmp(target, "http://", 7) == 0 ? 7 : 0;
    return len ? target + len : NULL;
}

/* Who lets messages go into private networks, where certificates are rare, may also send them in the clear. */
static bool may_be_plain(const gs_desk *desk)
{
    const gs_net_options *net = &gs_desk_options_of(desk)->net;
    return net->allow_private || net->allow_address;
}

const char *gs_endpoint_fault(const gs_desk *desk, const char *kind, const char *target)
{
    if (strlen(target) > LONGEST_TARGET)
        return "it is too long";
    if (strcmp(kind, "mail") == 0) {
        if (!gs_mail_is_address(target))
            return "an address of mail is asked for, as desk@example.org";
        return gs_desk_options_of(desk)->mail_from ? NULL : "this server is not set up to send mail";
    }
    const char *host = past_scheme(target), *rest = host ? past_authority(host) : NULL;
    if (!rest)
        return "an address as https://HOST/PATH is asked for";
    for (const char *p = rest; *p; p++)
        if ((unsigned char)*p <= ' ' || (unsigned char)*p >= 0x7f || *p == '#' || *p == '\\' || *p == '"')
            return "an address as https://HOST/PATH is asked for, percent-encoded";
    if (strncmp(target, "http://", 7) == 0 && !may_be_plain(desk))
        return "https is asked for";
    return NULL;
}

const char *gs_endpoint_shown(const gs_request *request, const gs_endpoint_row *row)
{
    const char *host = past_scheme(row->target), *rest = host ? past_authority(host) : NULL;
    if (request->role & GS_ROLES_EDIT || !rest || strlen(rest) < 2)
        return row->target;
    return gs_arena_printf(request->arena, "%.*s/…", (int)(rest - row->target), row->target);
}

void gs_endpoint_put(const gs_request *request, const gs_endpoint_row *row, const char *secret, gs_buf *out)
{
    gs_put_raw(out, NULL, "{");
    gs_put_id(out, "id", row->id);
    gs_put_text(out, "name", row->name);
    gs_put_text(out, "kind", row->kind);
    gs_put_text(out, "target", gs_endpoint_shown(request, row));
    gs_put_text(out, "state", row->state);
    gs_put_text(out, "disabled_why", row->disabled_why);
    gs_put_time(out, "created", row->created_at);
    gs_put_time(out, "throttled_until", row->throttled_until > request->now ? row->throttled_until : 0);
    gs_put_time(out, "old_secret_until", row->secret_before_until > request->now ? row->secret_before_until : 0);
    gs_put_raw(out, "settings", row->settings ? row->settings : "{}");
    if (secret)
        gs_put_text(out, "secret", secret);
    gs_buf_putc(out, '}');
}

bool gs_endpoint_new_secret(const gs_request *request, gs_span *bytes, const char **shown)
{
    gs_buf text = { 0 };
    char *secret = gs_arena_alloc(request->arena, GS_WEBHOOK_SECRET_BYTES);
    if (!secret || !gs_random_bytes(secret, GS_WEBHOOK_SECRET_BYTES))
        return false;
    *bytes = (gs_span){ secret, GS_WEBHOOK_SECRET_BYTES };
    gs_webhook_secret_put(*bytes, &text);
    *shown = text.failed ? NULL : gs_arena_copy(request->arena, gs_buf_span(&text));
    gs_buf_done(&text);
    return *shown != NULL;
}
