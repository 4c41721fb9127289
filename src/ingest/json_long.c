/* Long strings of JSON, read past jansson, which takes a hundred steps a byte for them: where they are the values of an
 * object's members, it is given the object with empty strings in their place, and these are filled afterwards. Only
 * strings it would take as they are get lifted out, so that it refuses just what it would refuse. */
#include "ingest/json.h"

#include <string.h>

enum { LONG = 48, MANY = 16 }; /* bytes that are worth it; of one object */

typedef struct lifted {
    const char *key;
    gs_span value;
} lifted;

typedef struct lifter {
    gs_arena *arena;
    gs_buf rest;         /* the object without them, up to `copied` */
    const char *copied;
    lifted list[MANY];
    size_t n, n_members; /* of the object itself */
} lifter;

/* Behind the string that begins at p; NULL: it has no end. */
static const char *string_end(const char *p, const char *end)
{
    for (const char *quote = p; (quote = memchr(quote + 1, '"', (size_t)(end - quote - 1)));) {
        const char *slash = quote;
        while (slash[-1] == '\\') /* ends at the quote in front at the latest */
            slash--;
        if ((quote - slash) % 2 == 0)
            return quote + 1;
    }
    return NULL;
}

/* The escape at p, a backslash and what may follow it, of which *used bytes are meant; 0: none of the simple ones, or
 * U+0000. */
static uint32_t unescape(const char *p, const char *end, unsigned *used)
{
    static const char names[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    const char *name = end - p >= 2 && p[1] ? strchr(names, p[1]) : NULL;
    uint32_t unit;
    *used = name ? 2 : 6;
    if (name)
        return (unsigned char)meant[name - names];
    return gs_json_unit_at(p, end, &unit) && (unit < 0xd800 || unit > 0xdfff) ? unit : 0;
}

/* What is between the quotes; false: jansson shall look at it. */
static bool decode(gs_span raw, gs_arena *arena, gs_span *out)
{
    bool has_controls = false;
    for (size_t i = 0; i < raw.len; i++)
        has_controls |= (unsigned char)raw.ptr[i] < 0x20;
    if (has_controls || !gs_text_is_utf8(raw))
        return false;
    char *to = gs_arena_alloc(arena, raw.len); /* no escape is shorter than its meaning */
    if (!to)
        return false;
    *out = (gs_span){ to, 0 };
    for (const char *p = raw.ptr, *end = p + raw.len; p < end;) {
        const char *slash = memchr(p, '\\', (size_t)(end - p));
        size_t plain = (size_t)((slash ? slash : end) - p);
        memcpy(to + out->len, p, plain);
        out->len += plain;
        p += plain;
        if (!slash)
            break;
        unsigned used;
        uint32_t c = unescape(p, end, &used);
        if (!c)
            return false;
        out->len += gs_utf8_put(to + out->len, c);
        p += used;
    }
    return true;
}

/* The string from p to `end`, quotes and all, is a member's value. */
static void lift(lifter *l, gs_span key, const char *p, const char *end)
{
    gs_span value;
    if (end - p < LONG || l->n == MANY || (key.len && memchr(key.ptr, '\\', key.len)) ||
        !decode((gs_span){ p + 1, (size_t)(end - p) - 2 }, l->arena, &value))
        return;
    l->list[l->n].key = gs_arena_copy(l->arena, key);
    if (!l->list[l->n].key)
        return;
    l->list[l->n++].value = value;
    gs_buf_put(&l->rest, l->copied, (size_t)(p + 1 - l->copied));
    l->copied = end - 1;
}

/* False: these are no whole brackets and strings. */
static bool lift_all(lifter *l, gs_span text)
{
    const char *end = text.ptr + text.len;
    gs_span key = { 0 };
    size_t depth = 0;
    bool is_value = false;
    for (const char *p = text.ptr; p < end;) {
        char c = *p;
        if (c == '"') {
            const char *behind = string_end(p, end);
            if (!behind)
                return false;
            if (depth == 1 && is_value)
                lift(l, key, p, behind);
            else if (depth == 1)
                key = (gs_span){ p + 1, (size_t)(behind - p) - 2 };
            p = behind;
            continue;
        }
        depth += c == '{' || c == '[';
        if ((c == '}' || c == ']') && depth-- == 0)
            return false;
        if (depth == 1 && (c == ':' || c == ',')) {
            is_value = c == ':';
            l->n_members += is_value;
        }
        p++;
    }
    gs_buf_put(&l->rest, l->copied, (size_t)(end - l->copied));
    return true;
}

static bool fill(const lifter *l, json_t *object)
{
    bool ok = json_object_size(object) == l->n_members; /* of doubled keys the last counts: not seen here */
    for (size_t i = 0; i < l->n && ok; i++) {
        const lifted *it = &l->list[i];
        ok = json_string_setn_nocheck(json_object_get(object, it->key), it->value.ptr, it->value.len) == 0;
    }
    return ok;
}

json_t *gs_json_load_long(gs_span text, size_t how, gs_arena *arena)
{
    lifter l = { .arena = arena, .copied = text.ptr };
    json_t *value = NULL;
    size_t blanks = 0;
    while (blanks < text.len && strchr(" \t\r\n", text.ptr[blanks]) && text.ptr[blanks])
        blanks++;
    if (blanks == text.len || text.ptr[blanks] != '{')
        return NULL;
    if (lift_all(&l, text) && l.n && !l.rest.failed)
        value = json_loadb(l.rest.ptr, l.rest.len, how, NULL);
    if (value && !fill(&l, value)) {
        json_decref(value);
        value = NULL;
    }
    gs_buf_done(&l.rest);
    return value;
}
