/* `--fields title=headline,text=body`: keys of JSON lines by the names they have in a stream. */
#include "cli/cli.h"

#include <stddef.h>
#include <string.h>

static const struct {
    const char *name;
    size_t where;
} fields[] = {
    { "id", offsetof(gs_field_names, id) },       { "url", offsetof(gs_field_names, url) },
    { "title", offsetof(gs_field_names, title) }, { "text", offsetof(gs_field_names, text) },
    { "html", offsetof(gs_field_names, html) },   { "lang", offsetof(gs_field_names, lang) },
    { "published", offsetof(gs_field_names, published) },
};

/* Where the name of that field is kept, or NULL. */
static const char **field_of(gs_span field, gs_field_names *names)
{
    for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++)
        if (gs_span_eq(field, gs_span_of(fields[i].name)))
            return (const char **)(void *)((char *)names + fields[i].where);
    return NULL;
}

static int parse_field(const char *verb, gs_span item, gs_arena *arena, gs_field_names *out)
{
    const char *equals = memchr(item.ptr, '=', item.len);
    gs_span field = { item.ptr, equals ? (size_t)(equals - item.ptr) : item.len };
    const char **name = field_of(field, out);
    if (!equals || field.len + 1 == item.len)
        return gs_usage_error(verb, "--fields: '%.*s' is not FIELD=KEY", (int)item.len, item.ptr);
    if (!name)
        return gs_usage_error(verb,
                              "--fields: '%.*s' is no field; there are id, url, title, text, html, lang, published",
                              (int)field.len, field.ptr);
    *name = gs_arena_copy(arena, (gs_span){ equals + 1, item.len - field.len - 1 });
    if (*name)
        return GS_GO_ON;
    gs_message("out of memory");
    return GS_EXIT_FAILED;
}

int gs_fields_parse(const char *verb, const char *list, gs_arena *arena, gs_field_names *out)
{
    int code = GS_GO_ON;
    *out = (gs_field_names){ 0 };
    for (const char *p = list; p && code == GS_GO_ON;) {
        const char *comma = strchr(p, ',');
        code = parse_field(verb, (gs_span){ p, comma ? (size_t)(comma - p) : strlen(p) }, arena, out);
        p = comma ? comma + 1 : NULL;
    }
    return code;
}
