/* What the elements of a feed hold: slots, addresses, attributes. */
#include "ingest/feed_xml.h"

#include <libxml/uri.h>
#include <string.h>

/* The bytes between two pointers of libxml2. */
static gs_span between(const xmlChar *from, const xmlChar *to)
{
    return (gs_span){ (const char *)from, (size_t)(to - from) };
}

gs_feed_item *gs_feed_current(gs_feed_parser *x)
{
    return x->in_item ? &x->feed->items[x->feed->n - 1] : &x->feed->own;
}

static char *keep(gs_feed_parser *x, gs_span text)
{
    char *copy = gs_arena_copy(x->feed->arena, text);
    if (!copy)
        gs_feed_stop(x, gs_fail_nomem(x->err));
    return copy;
}

void gs_feed_set(gs_feed_parser *x, gs_feed_slot slot, gs_span text, gs_markup kind)
{
    text = gs_span_trim(text);
    const char *copy = text.len ? keep(x, text) : NULL;
    if (copy)
        gs_feed_current(x)->slots[slot] = (gs_feed_piece){ { copy, text.len }, kind };
}

bool gs_feed_has(gs_feed_parser *x, gs_feed_slot slot)
{
    return gs_feed_current(x)->slots[slot].text.ptr != NULL;
}

/* RSS has "mail (Name)" for a name. */
static gs_span name_of(gs_span text)
{
    text = gs_span_trim(text);
    const char *open = text.len ? memrchr(text.ptr, '(', text.len) : NULL;
    if (!open || text.ptr[text.len - 1] != ')' || !memchr(text.ptr, '@', text.len))
        return text;
    return gs_span_trim((gs_span){ open + 1, (size_t)(text.ptr + text.len - 1 - open - 1) });
}

/* Copies all of the byline so far: those that grow long end. */
void gs_feed_add_byline(gs_feed_parser *x, gs_span text)
{
    enum { LONG = 1024 };
    const gs_span name = gs_span_cut(name_of(text), LONG), old = gs_feed_current(x)->slots[GS_FEED_BYLINE].text;
    if (name.len == 0 || old.len > LONG)
        return;
    const char *both = gs_arena_printf(x->feed->arena, "%.*s%s%.*s", (int)old.len, old.len ? old.ptr : "",
                                       old.len ? ", " : "", (int)name.len, name.ptr);
    if (both)
        gs_feed_set(x, GS_FEED_BYLINE, gs_span_of(both), GS_MARKUP_PLAIN);
    else
        gs_feed_stop(x, gs_fail_nomem(x->err));
}

/* --- Addresses --- */

static bool is_absolute(const char *url)
{
    size_t n = strcspn(url, ":/?#");
    return n > 0 && url[n] == ':';
}

/* A relative address made whole. Long ones stay: libxml2 takes quadratic time over the dots in a path. */
static const char *resolve(gs_feed_parser *x, const char *url, const char *base)
{
    enum { LONG = 4096 };
    if (!url || !base || is_absolute(url) || strlen(url) > LONG || strlen(base) > LONG)
        return url;
    xmlChar *whole = xmlBuildURI((const xmlChar *)url, (const xmlChar *)base);
    const char *out = whole ? keep(x, gs_span_of((const char *)whole)) : url;
    xmlFree(whole);
    return out;
}

static const char *base_of(const gs_feed_parser *x)
{
    const char *base = x->item_base ? x->item_base : x->feed_base ? x->feed_base : x->record->url;
    return base ? base : x->in_item ? x->feed->own.slots[GS_FEED_URL].text.ptr : NULL;
}

void gs_feed_set_url(gs_feed_parser *x, gs_span url)
{
    url = gs_span_trim(url);
    const char *copy = url.len ? keep(x, url) : NULL;
    if (copy && (copy = resolve(x, copy, base_of(x))))
        gs_feed_set(x, GS_FEED_URL, gs_span_of(copy), GS_MARKUP_PLAIN);
}

/* --- Attributes --- */

bool gs_feed_attribute(gs_feed_attributes all, const char *prefix, const char *name, gs_span *value)
{
    for (int i = 0; i < all.n; i++) {
        const xmlChar **a = all.ptr + 5 * i;
        bool same_prefix = prefix ? a[1] && strcmp((const char *)a[1], prefix) == 0 : !a[1];
        if (!same_prefix || strcmp((const char *)a[0], name) != 0)
            continue;
        *value = between(a[3], a[4]);
        return true;
    }
    return false;
}

bool gs_feed_says(gs_span value, const char *word)
{
    return gs_span_is(gs_span_trim(value), word);
}

void gs_feed_take_base(gs_feed_parser *x, gs_feed_attributes all, const char **base)
{
    gs_span value;
    if (!gs_feed_attribute(all, "xml", "base", &value))
        return;
    const char *copy = keep(x, gs_span_trim(value));
    *base = resolve(x, copy, base_of(x));
}

void gs_feed_take_lang(gs_feed_parser *x, gs_feed_attributes all)
{
    gs_span value;
    if (gs_feed_attribute(all, "xml", "lang", &value))
        gs_feed_set(x, GS_FEED_LANG, value, GS_MARKUP_PLAIN);
}

void gs_feed_take_link(gs_feed_parser *x, gs_feed_attributes all)
{
    gs_span rel, href;
    bool alternate = !gs_feed_attribute(all, NULL, "rel", &rel) || gs_feed_says(rel, "alternate");
    if (alternate && gs_feed_attribute(all, NULL, "href", &href) && !gs_feed_has(x, GS_FEED_URL))
        gs_feed_set_url(x, href);
}

/* What Atom's type attribute makes of a field; false: no text. */
bool gs_feed_take_type(gs_feed_parser *x, gs_feed_attributes all)
{
    gs_span type, mode;
    if (!gs_feed_attribute(all, NULL, "type", &type))
        type = gs_span_of("text");
    bool base64 = gs_feed_attribute(all, NULL, "mode", &mode) && gs_feed_says(mode, "base64");
    x->has_tags = gs_feed_says(type, "xhtml") || gs_span_find(type, "xml");
    x->kind = x->has_tags || gs_span_find(type, "html") ? GS_MARKUP_HTML : GS_MARKUP_PLAIN;
    bool is_text = x->kind == GS_MARKUP_HTML || gs_feed_says(type, "text") || gs_span_find(type, "text/");
    if (base64 || !is_text) {
        type = gs_span_cut(gs_span_trim(type), 60);
        gs_feed_current(x)->note = gs_arena_printf(x->feed->arena, "skipped-content: %s of type %.*s",
                                                   base64 ? "base64" : "content", (int)type.len, type.ptr);
        return false;
    }
    if (x->field->slot == GS_FEED_CONTENT && gs_feed_attribute(all, NULL, "src", &type))
        gs_feed_current(x)->note = "skipped-content: it is not in the feed";
    return true;
}
