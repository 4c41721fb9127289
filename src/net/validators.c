/* Validators between runs: {"gainsay-fetch": 1, "urls": {URL: {"etag", "modified", "at"}}}. jansson keeps members in
 * the order they were set, so the first are those that go when there are too many. */
#include "net/internal.h"

#include <jansson.h>
#include <stdlib.h>

struct gs_validators {
    json_t *urls;
};

static const char key[] = "gainsay-fetch";

/* The members of a file's object; NULL: it is none of ours. Borrowed. */
static json_t *urls_of(const json_t *root)
{
    json_t *urls = json_object_get(root, "urls");
    return json_integer_value(json_object_get(root, key)) == 1 && json_is_object(urls) ? urls : NULL;
}

/* A file that people edit may hold anything. */
static void drop_strangers(json_t *urls)
{
    const char *url;
    json_t *object;
    void *next;
    json_object_foreach_safe(urls, next, url, object)
        if (!json_is_object(object))
            json_object_del(urls, url);
}

gs_status gs_validators_read(gs_span json, gs_validators **out, gs_error *err)
{
    bool is_empty = gs_span_trim(json).len == 0;
    json_error_t why;
    json_t *root = is_empty ? json_pack("{sis{}}", key, 1, "urls") : json_loadb(json.ptr, json.len, 0, &why);
    if (!root && !is_empty)
        return gs_fail(err, GS_EFORMAT, NULL, why.line > 0 ? (unsigned)why.line : 0, "not JSON: %s", why.text);
    gs_validators *all = calloc(1, sizeof(*all));
    if (!root || !all) {
        json_decref(root);
        free(all);
        return gs_fail_nomem(err);
    }
    all->urls = json_incref(urls_of(root));
    json_decref(root);
    if (!all->urls) {
        free(all);
        return gs_fail(err, GS_EFORMAT, NULL, 0, "not a state of gainsay fetch");
    }
    drop_strangers(all->urls);
    *out = all;
    return GS_OK;
}

void gs_validators_free(gs_validators *all)
{
    if (!all)
        return;
    json_decref(all->urls);
    free(all);
}

/* What goes into a header: one line, of printable characters. */
static const char *line_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    for (const char *p = text; p && *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f)
            return NULL;
    return text && *text ? text : NULL;
}

bool gs_validators_get(const gs_validators *all, const char *url, gs_validator *out)
{
    const json_t *object = json_object_get(all->urls, url);
    *out = (gs_validator){ line_of(object, "etag"), line_of(object, "modified"), line_of(object, "at") };
    return out->at && (out->etag || out->modified);
}

/* JSON holds UTF-8 only: a server's other bytes, and what is of such an address, are not kept. */
static bool is_text(const char *bytes)
{
    json_t *value = json_string(bytes);
    bool is = value != NULL;
    json_decref(value);
    return is;
}

/* False: no memory. */
static bool put(json_t *object, const char *name, const char *text)
{
    json_t *value = text ? json_string(text) : NULL;
    return !value || json_object_set_new(object, name, value) == 0;
}

gs_status gs_validators_set(gs_validators *all, const char *url, const gs_validator *v, gs_error *err)
{
    json_t *object = json_object(); /* made before anything goes: *v may be of what goes */
    bool ok =
        object && put(object, "etag", v->etag) && put(object, "modified", v->modified) && put(object, "at", v->at);
    json_object_del(all->urls, url);
    while (json_object_size(all->urls) >= GS_LIMIT_VALIDATORS)
        json_object_del(all->urls, json_object_iter_key(json_object_iter(all->urls)));
    if (ok && is_text(url) && (json_object_get(object, "etag") || json_object_get(object, "modified")))
        ok = json_object_set(all->urls, url, object) == 0;
    json_decref(object);
    return ok ? GS_OK : gs_fail_nomem(err);
}

gs_status gs_validators_put(const gs_validators *all, gs_buf *out, gs_error *err)
{
    const char *comma = "", *url;
    json_t *object;
    gs_buf_printf(out, "{\"%s\": 1, \"urls\": {", key);
    json_object_foreach(all->urls, url, object)
    {
        json_t *name = json_string(url);
        char *left = name ? json_dumps(name, JSON_ENCODE_ANY) : NULL, *right = json_dumps(object, JSON_COMPACT);
        if (left && right)
            gs_buf_printf(out, "%s\n%s: %s", comma, left, right);
        out->failed |= !left || !right;
        free(left);
        free(right);
        json_decref(name);
        comma = ",";
    }
    gs_buf_puts(out, "\n}}\n");
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}
