/* Values of settings that are more than a word: a fault is told where it was set, not when it is first used. */
#include <arpa/inet.h>
#include <string.h>

#include "cli/serve.h"

bool gs_settings_security(const char *name, gs_mail_security *out)
{
    static const char *const names[] = { "starttls", "tls", "plain" };
    for (int i = 0; i < 3; i++)
        if (strcmp(names[i], name) == 0) {
            *out = (gs_mail_security)i;
            return true;
        }
    return false;
}

static gs_status check_address(const char *value, gs_error *err)
{
    unsigned char bytes[16];
    if (inet_pton(AF_INET, value, bytes) == 1 || inet_pton(AF_INET6, value, bytes) == 1)
        return GS_OK;
    return gs_fail(err, GS_EINVAL, NULL, 0, "'%.80s' is no address in numbers", value);
}

/* Links are put behind it. */
static gs_status check_url(const char *value, gs_error *err)
{
    size_t len = strlen(value);
    gs_status status = gs_net_check_url(value, err);
    if (status == GS_OK && (strpbrk(value, "?#") || value[len - 1] == '/'))
        return gs_fail(err, GS_EINVAL, NULL, 0, "'%.80s' has something behind the address: no /, ? or # at its end",
                       value);
    return status;
}

gs_status gs_settings_check(gs_setting_kind kind, const char *value, gs_error *err)
{
    gs_mail_security security;
    bool loopback;
    switch (kind) {
    case GS_SETTING_LISTEN: return gs_serve_check_address(value, &loopback, err);
    case GS_SETTING_ADDRESS: return check_address(value, err);
    case GS_SETTING_URL: return check_url(value, err);
    case GS_SETTING_MAILBOX:
        return gs_mail_is_address(value) ? GS_OK
                                         : gs_fail(err, GS_EINVAL, NULL, 0, "'%.80s' is no address of mail", value);
    case GS_SETTING_SECURITY:
        return gs_settings_security(value, &security)
                   ? GS_OK
                   : gs_fail(err, GS_EINVAL, NULL, 0, "'%.40s' is not starttls, tls or plain", value);
    default: return GS_OK;
    }
}
