/* Settings of the service: one table of them, read from a file, the environment and flags, of which the later win. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/serve.h"

#define AT(member) offsetof(gs_settings, member)
static const gs_setting table[] = {
    { "server", "listen", GS_SETTING_LISTEN, AT(listen), 0, 0, "127.0.0.1:8484" },
    { "server", "host", GS_SETTING_HOSTS, 0, 0, 0, NULL },
    { "server", "threads", GS_SETTING_INT, AT(threads), 0, 128, "0" },
    { "server", "loops", GS_SETTING_INT, AT(loops), 0, 16, "0" },
    { "server", "queue", GS_SETTING_INT, AT(queue), 1, 100000, "256" },
    { "server", "connections", GS_SETTING_INT, AT(connections), 16, 100000, "4096" },
    { "server", "connections-per-client", GS_SETTING_INT, AT(connections_per_client), 0, 100000, "0" },
    { "server", "read-timeout", GS_SETTING_INT, AT(read_timeout), 1, 3600, "20" },
    { "server", "idle-timeout", GS_SETTING_INT, AT(idle_timeout), 1, 3600, "60" },
    { "server", "body-memory", GS_SETTING_INT, AT(body_memory), 16, 65536, "256" },
    { "server", "grace", GS_SETTING_INT, AT(grace), 0, 600, "15" },
    { "server", "log", GS_SETTING_FLAG, AT(log), 0, 0, "true" },
    { "server", "public-url", GS_SETTING_URL, AT(public_url), 0, 0, NULL },
    { "access", "tokens", GS_SETTING_FLAG, AT(tokens), 0, 0, "false" },
    { "access", "token-rate", GS_SETTING_INT, AT(token_rate), 0, 100000, "200" },
    { "access", "https", GS_SETTING_FLAG, AT(https), 0, 0, "false" },
    { "desk", "data", GS_SETTING_TEXT, AT(data), 0, 0, NULL },
    { "desk", "story-days", GS_SETTING_INT, AT(story_days), 1, 30, "3" },
    { "desk", "keep-articles-days", GS_SETTING_INT, AT(keep_articles_days), 0, 36500, "90" },
    { "desk", "keep-alerts-days", GS_SETTING_INT, AT(keep_alerts_days), 0, 36500, "365" },
    { "desk", "keep-events-days", GS_SETTING_INT, AT(keep_events_days), 1, 36500, "30" },
    { "desk", "keep-audit-days", GS_SETTING_INT, AT(keep_audit_days), 0, 36500, "0" },
    { "desk", "senders", GS_SETTING_INT, AT(senders), 1, 64, "4" },
    { "desk", "pollers", GS_SETTING_INT, AT(pollers), 1, 64, "2" },
    { "desk", "allow-private", GS_SETTING_FLAG, AT(allow_private), 0, 0, "false" },
    { "desk", "allow-address", GS_SETTING_ADDRESS, AT(allow_address), 0, 0, NULL },
    { "mail", "from", GS_SETTING_MAILBOX, AT(mail_from), 0, 0, NULL },
    { "mail", "name", GS_SETTING_TEXT, AT(mail_name), 0, 0, "Gainsay" },
    { "mail", "server", GS_SETTING_TEXT, AT(mail_server), 0, 0, "127.0.0.1" },
    { "mail", "port", GS_SETTING_INT, AT(mail_port), 0, 65535, "0" },
    { "mail", "security", GS_SETTING_SECURITY, AT(mail_security), 0, 0, "starttls" },
    { "mail", "user", GS_SETTING_TEXT, AT(mail_user), 0, 0, NULL },
    { "mail", "password", GS_SETTING_TEXT, AT(mail_password), 0, 0, NULL },
    { "mail", "ca-file", GS_SETTING_TEXT, AT(mail_ca_file), 0, 0, NULL },
    { "scoring", "lexicons", GS_SETTING_TEXT, AT(lexicons), 0, 0, NULL },
    { "scoring", "model", GS_SETTING_TEXT, AT(model), 0, 0, NULL },
};
enum { N_SETTINGS = sizeof(table) / sizeof(*table) };

const gs_setting *gs_setting_at(size_t i)
{
    return i < N_SETTINGS ? &table[i] : NULL;
}

gs_status gs_settings_init(gs_settings *settings, gs_error *err)
{
    gs_status status = GS_OK;
    *settings = (gs_settings){ 0 };
    for (size_t i = 0; i < N_SETTINGS && status == GS_OK; i++)
        if (table[i].preset)
            status = gs_settings_set(settings, &table[i], table[i].preset, err);
    return status;
}

void gs_settings_done(gs_settings *settings)
{
    gs_arena_done(&settings->arena);
}

/* --- Values --- */

static gs_status set_int(int *into, const gs_setting *setting, const char *value, gs_error *err)
{
    char *end;
    errno = 0;
    long number = strtol(value, &end, 10);
    if (errno || end == value || *end || number < setting->min || number > setting->max)
        return gs_fail(err, GS_EINVAL, NULL, 0, "'%.60s' is not a number from %d to %d", value, setting->min,
                       setting->max);
    *into = (int)number;
    return GS_OK;
}

static gs_status set_flag(bool *into, const char *value, gs_error *err)
{
    bool yes = strcmp(value, "true") == 0 || strcmp(value, "yes") == 0 || strcmp(value, "1") == 0;
    if (!yes && strcmp(value, "false") != 0 && strcmp(value, "no") != 0 && strcmp(value, "0") != 0)
        return gs_fail(err, GS_EINVAL, NULL, 0, "'%.60s' is neither true nor false", value);
    *into = yes;
    return GS_OK;
}

/* Names with commas between; they replace those set before. */
static gs_status set_hosts(gs_settings *s, const char *value, gs_error *err)
{
    s->n_hosts = 0;
    while (*value) {
        size_t len = strcspn(value, ",");
        gs_span name = gs_span_trim((gs_span){ value, len });
        value += len + (value[len] == ',');
        if (name.len == 0)
            continue;
        if (s->n_hosts == GS_MAX_HOSTS)
            return gs_fail(err, GS_ELIMIT, NULL, 0, "more than %d names", GS_MAX_HOSTS);
        for (size_t i = 0; i < name.len; i++)
            if (!isalnum((unsigned char)name.ptr[i]) && !strchr("-._:", name.ptr[i]))
                return gs_fail(err, GS_EINVAL, NULL, 0, "'%.*s' is no name of a host", (int)(name.len & 127), name.ptr);
        if (!(s->hosts[s->n_hosts++] = gs_arena_copy(&s->arena, name)))
            return gs_fail_nomem(err);
    }
    return GS_OK;
}

gs_status gs_settings_set(gs_settings *settings, const gs_setting *setting, const char *value, gs_error *err)
{
    void *where = (char *)settings + setting->where;
    switch (setting->kind) {
    case GS_SETTING_INT: return set_int(where, setting, value, err);
    case GS_SETTING_FLAG: return set_flag(where, value, err);
    case GS_SETTING_HOSTS: return set_hosts(settings, value, err);
    default: break;
    }
    if (!*value)
        return gs_fail(err, GS_EINVAL, NULL, 0, "the value is empty");
    gs_status status = gs_settings_check(setting->kind, value, err);
    if (status != GS_OK)
        return status;
    const char *copy = gs_arena_copy(&settings->arena, gs_span_of(value));
    if (!copy)
        return gs_fail_nomem(err);
    *(const char **)where = copy;
    return GS_OK;
}

/* --- The environment --- */

/* GAINSAY_SERVER_READ_TIMEOUT */
static void variable_of(const gs_setting *setting, char name[80])
{
    snprintf(name, 80, "GAINSAY_%s_%s", setting->section, setting->key);
    for (char *p = name; *p; p++)
        *p = *p == '-' ? '_' : (char)toupper((unsigned char)*p);
}

gs_status gs_settings_read_environment(gs_settings *settings, gs_error *err)
{
    for (size_t i = 0; i < N_SETTINGS; i++) {
        char name[80];
        gs_error why;
        variable_of(&table[i], name);
        const char *value = getenv(name);
        if (value && gs_settings_set(settings, &table[i], value, &why) != GS_OK)
            return gs_fail(err, why.code, NULL, 0, "%s: %s", name, why.message);
    }
    if (settings->keep_articles_days && settings->keep_articles_days < settings->story_days)
        return gs_fail(err, GS_EINVAL, NULL, 0,
                       "keep-articles-days (%d) is less than story-days (%d): articles would go before the stories that"
                       " they are of", settings->keep_articles_days, settings->story_days);
    return GS_OK;
}
