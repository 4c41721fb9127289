/* JSON-LD of a page: the article among what it describes, also in lists and graphs. A queue, no recursion. */
#include "ingest/html.h"
#include "ingest/json.h"

#include <stdlib.h>
#include <string.h>

enum { MOST = 500 }; /* things of a page that are looked at */

typedef struct queue {
    const json_t *ptr[MOST];
    size_t n;
} queue;

static void add(queue *q, const json_t *value)
{
    size_t i;
    json_t *each;
    if (json_is_object(value) && q->n < MOST)
        q->ptr[q->n++] = value;
    json_array_foreach(value, i, each) {
        if (q->n < MOST && json_is_object(each))
            q->ptr[q->n++] = each;
    }
}

/* The string itself, the first of several, or what an object is called. */
static const char *text_of(const json_t *value, const char *field)
{
    for (int i = 0; i < 3; i++) {
        if (json_is_array(value))
            value = json_array_get(value, 0);
        else if (json_is_object(value))
            value = json_object_get(value, field);
    }
    const char *text = json_string_value(value);
    return text && *text ? text : NULL;
}

static bool is_type(const json_t *thing, const char *part)
{
    const json_t *type = json_object_get(thing, "@type");
    size_t i;
    json_t *each;
    if (json_is_string(type))
        return strstr(json_string_value(type), part);
    json_array_foreach(type, i, each) {
        if (json_is_string(each) && strstr(json_string_value(each), part))
            return true;
    }
    return false;
}

static void keep(gs_html_page *page, const char **to, const char *text)
{
    if (!*to && text)
        *to = gs_arena_copy(page->arena, gs_span_trim(gs_span_of(text)));
}

/* All authors, with commas. */
static const char *authors_of(const gs_html_page *page, const json_t *authors)
{
    gs_buf names = { 0 };
    size_t i;
    json_t *each;
    if (!json_is_array(authors))
        return text_of(authors, "name");
    json_array_foreach(authors, i, each) {
        const char *name = text_of(each, "name");
        if (!name || i > 20)
            continue;
        gs_buf_puts(&names, names.len ? ", " : "");
        gs_buf_puts(&names, name);
    }
    const char *all = names.len ? gs_arena_copy(page->arena, gs_buf_span(&names)) : NULL;
    gs_buf_done(&names);
    return all;
}

static void take_article(gs_html_page *page, const json_t *thing)
{
    gs_html_meta *m = &page->meta;
    const json_t *free_to_read = json_object_get(thing, "isAccessibleForFree");
    const char *says = json_string_value(free_to_read);
    m->ld_article = true;
    m->ld_closed |= json_is_false(free_to_read) || (says && strcasecmp(says, "false") == 0);
    keep(page, &m->ld_headline, text_of(json_object_get(thing, "headline"), "@value"));
    keep(page, &m->ld_byline, authors_of(page, json_object_get(thing, "author")));
    keep(page, &m->ld_published, text_of(json_object_get(thing, "datePublished"), "@value"));
    keep(page, &m->ld_lang, text_of(json_object_get(thing, "inLanguage"), "alternateName"));
    keep(page, &m->ld_site, text_of(json_object_get(thing, "publisher"), "name"));
    keep(page, &m->ld_body, text_of(json_object_get(thing, "articleBody"), "@value"));
    keep(page, &m->ld_url, text_of(json_object_get(thing, "mainEntityOfPage"), "@id"));
    const json_t *words = json_object_get(thing, "wordCount");
    if (json_is_integer(words) && !m->ld_words)
        m->ld_words = (long)json_integer_value(words);
    else if (json_is_string(words) && !m->ld_words)
        m->ld_words = strtol(json_string_value(words), NULL, 10);
}

static void take_thing(gs_html_page *page, queue *q, const json_t *thing)
{
    add(q, json_object_get(thing, "@graph"));
    add(q, json_object_get(thing, "mainEntity"));
    if (is_type(thing, "Article") || is_type(thing, "BlogPosting") || is_type(thing, "Reportage"))
        take_article(page, thing);
    else if (is_type(thing, "WebSite"))
        keep(page, &page->meta.site, text_of(json_object_get(thing, "name"), "@value"));
}

/* Some sites wrap it as if it were for old browsers. */
static gs_span unwrap(gs_span script)
{
    script = gs_span_trim(script);
    while (script.len && *script.ptr != '{' && *script.ptr != '[') {
        script.ptr++;
        script.len--;
    }
    while (script.len && script.ptr[script.len - 1] != '}' && script.ptr[script.len - 1] != ']')
        script.len--;
    return script;
}

static void read_script(gs_html_page *page, gs_span script)
{
    json_t *value = NULL;
    bool mended;
    script = unwrap(script);
    if (!script.len || gs_json_parse(script, page->arena, &value, &mended, NULL) != GS_OK)
        return; /* the page itself remains */
    queue *q = calloc(1, sizeof(*q));
    if (q)
        add(q, value);
    for (size_t i = 0; q && i < q->n; i++)
        take_thing(page, q, q->ptr[i]);
    free(q);
    json_decref(value);
}

void gs_html_read_jsonld(gs_html_page *page)
{
    gs_span rest = gs_buf_span(&page->scripts);
    while (rest.len) {
        const char *end = memchr(rest.ptr, '\0', rest.len);
        size_t n = end ? (size_t)(end - rest.ptr) : rest.len;
        read_script(page, (gs_span){ rest.ptr, n });
        n += end ? 1 : 0;
        rest = (gs_span){ rest.ptr + n, rest.len - n };
    }
}
