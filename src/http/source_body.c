/* What may be said of a source, and what may not. */
#include "http/source.h"

#include <string.h>

enum { LONGEST_NAME = 60, LONGEST_LANG = 35, LONGEST_SECRET = 200, LEAST_SECRET = 16, SECRET_BYTES = 32 };

static bool is_of(const char *text, const char *letters)
{
    return text[strspn(text, letters)] == '\0';
}

static void check_name(gs_body *body, const char *name)
{
    if (name && (!is_of(name, "abcdefghijklmnopqrstuvwxyz0123456789-") || *name == '-'))
        gs_body_fault(body, "/name", "letters a to z, digits and - are asked for");
}

static void check_lang(gs_body *body, const char *lang)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
    if (lang && (strlen(lang) < 2 || !is_of(lang, letters)))
        gs_body_fault(body, "/lang", "a language as uk or zh-Hant is asked for");
}

/* Where it leads is looked up when it is asked, and each time. */
static void check_url(gs_body *body, const char *url)
{
    gs_error err = { 0 };
    if (url && gs_net_check_url(url, &err) != GS_OK)
        gs_body_fault(body, "/url", "%s", err.message);
}

/* {"full": true}, in the one form in which it is kept. */
static const char *read_settings(gs_body *body)
{
    json_t *value = json_object_get(body->json, "settings"), *full = json_object_get(value, "full");
    if (!value)
        return NULL;
    if (json_is_object(value) && json_object_size(value) == (full ? 1u : 0u) && (!full || json_is_boolean(full)))
        return json_is_true(full) ? "{\"full\":true}" : "{}";
    gs_body_fault(body, "/settings", "{\"full\": true} or {\"full\": false} is asked for");
    return NULL;
}

static void check_secret(gs_body *body, const char *secret)
{
    if (secret && strlen(secret) < LEAST_SECRET)
        gs_body_fault(body, "/secret", "a key of %d bytes or more is asked for", LEAST_SECRET);
}

/* Members that a source of that kind has no use for. */
static void check_kind(gs_body *body, const char *kind)
{
    static const char *const of_feeds[] = { "url", "interval", "settings", NULL };
    bool is_feed = strcmp(kind, "feed") == 0;
    for (size_t i = 0; !is_feed && of_feeds[i]; i++) {
        char pointer[32] = "/";
        if (gs_body_has(body, of_feeds[i]))
            gs_body_fault(body, strcat(pointer, of_feeds[i]), "only feeds are asked, and have it");
    }
    if (strcmp(kind, "push") != 0 && gs_body_has(body, "secret"))
        gs_body_fault(body, "/secret", "only what is pushed is signed");
}

bool gs_source_body_read(gs_body *body, const char *kind, gs_source_said *out)
{
    static const char *const kinds[] = { "feed", "push", "api", NULL }, *const states[] = { "active", "paused", NULL };
    bool is_new = kind == NULL;
    *out = (gs_source_said){ .kind = kind };
    if (is_new) {
        out->name = gs_body_text(body, "name", LONGEST_NAME, true);
        int choice = gs_body_choice(body, "kind", kinds, true);
        out->kind = choice >= 0 ? kinds[choice] : NULL;
    }
    bool is_feed = out->kind && strcmp(out->kind, "feed") == 0;
    out->url = gs_body_text(body, "url", GS_LIMIT_URL, is_new && is_feed);
    out->lang = gs_body_text(body, "lang", LONGEST_LANG, false);
    gs_body_int(body, "interval", GS_SOURCE_MOST_OFTEN, GS_SOURCE_LEAST_OFTEN, &out->interval);
    out->settings = read_settings(body);
    out->secret = gs_body_text(body, "secret", LONGEST_SECRET, false);
    out->makes_secret = json_is_null(json_object_get(body->json, "secret"));
    int state = is_new ? -1 : gs_body_choice(body, "state", states, false);
    out->state = state >= 0 ? states[state] : NULL;
    check_name(body, out->name);
    check_lang(body, out->lang);
    check_url(body, out->url);
    check_secret(body, out->secret);
    if (out->kind)
        check_kind(body, out->kind);
    return !body->refused;
}

const char *gs_source_new_secret(const gs_request *request)
{
    char bytes[SECRET_BYTES];
    gs_buf text = { 0 };
    if (!gs_random_bytes(bytes, sizeof(bytes)))
        return NULL;
    gs_base64url_put(&text, (gs_span){ bytes, sizeof(bytes) });
    const char *copy = text.failed ? NULL : gs_arena_copy(request->arena, gs_buf_span(&text));
    gs_wipe(bytes, sizeof(bytes));
    gs_buf_done(&text);
    return copy;
}
