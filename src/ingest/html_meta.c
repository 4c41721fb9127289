/* What a page says of itself in <meta>, <link> and attributes. */
#include "ingest/html.h"

#include <string.h>

/* The first that says something stands. */
static void keep(gs_html_page *page, const char **to, const char *value)
{
    gs_span text = value ? gs_span_trim(gs_span_of(value)) : (gs_span){ 0 };
    if (!*to && text.len && text.len <= GS_LIMIT_HTML_META)
        *to = gs_arena_copy(page->arena, text);
}

/* The first date that has a time of day, else the first. */
static void keep_date(gs_html_page *page, const char **to, const char *value)
{
    bool has_time = value && strchr(value, ':');
    if (*to && has_time && !strchr(*to, ':') && strncmp(*to, value, 10) == 0)
        *to = NULL;
    keep(page, to, value);
}

static bool is_address(const char *text)
{
    return strncmp(text, "http://", 7) == 0 || strncmp(text, "https://", 8) == 0 || *text == '@' || *text == '/';
}

static bool is_any(const char *name, const char *const *of)
{
    for (; *of; of++)
        if (strcasecmp(name, *of) == 0)
            return true;
    return false;
}

static void read_meta(gs_html_page *page, const char *name, const char *value)
{
    static const char *const bylines[] = { "author",         "article:author",  "dc.creator", "byl",
                                           "parsely-author", "sailthru.author", NULL };
    static const char *const dates[] = { "article:published_time",
                                         "datepublished",
                                         "date",
                                         "pubdate",
                                         "publishdate",
                                         "publish-date",
                                         "dc.date",
                                         "dc.date.issued",
                                         "dcterms.created",
                                         "parsely-pub-date",
                                         "sailthru.date",
                                         "og:article:published_time",
                                         NULL };
    gs_html_meta *m = &page->meta;
    if (is_any(name, bylines) && !is_address(value))
        keep(page, &m->byline, value);
    else if (is_any(name, dates))
        keep_date(page, &m->published, value);
    else if (strcasecmp(name, "og:title") == 0 || strcasecmp(name, "twitter:title") == 0)
        keep(page, &m->og_title, value);
    else if (strcasecmp(name, "og:type") == 0)
        keep(page, &m->og_type, value);
    else if (strcasecmp(name, "og:site_name") == 0 || strcasecmp(name, "application-name") == 0)
        keep(page, &m->site, value);
    else if (strcasecmp(name, "og:description") == 0)
        keep(page, &m->og_description, value);
    else if (strcasecmp(name, "description") == 0)
        keep(page, &m->description, value);
    else if (strcasecmp(name, "og:url") == 0)
        keep(page, &m->url, value);
    else if (strcasecmp(name, "og:locale") == 0 || strcasecmp(name, "content-language") == 0)
        keep(page, &m->lang, value);
}

/* Which one is the article's is known when the article is. */
static void keep_time(gs_html_page *page, const char *value)
{
    gs_html_meta *m = &page->meta;
    if (m->n_times < GS_HTML_TIMES)
        m->times[m->n_times] = (gs_html_time){ .node = (uint32_t)page->n };
    if (m->n_times < GS_HTML_TIMES)
        keep(page, &m->times[m->n_times].value, value);
    m->n_times += m->n_times < GS_HTML_TIMES && m->times[m->n_times].value;
}

/* "/", "https://post.example/": no path. */
static bool is_front(const char *href)
{
    const char *host = strstr(href, "//");
    if (host && (host == href || host[-1] == ':'))
        href = host + 2 + strcspn(host + 2, "/");
    else if (*href != '/')
        return false;
    return !*href || strcmp(href, "/") == 0;
}

static void keep_home(gs_html_page *page, gs_tag tag, const gs_html_attrs *attrs)
{
    enum { FAR = 4 }; /* elements between the link and its picture */
    gs_html_meta *m = &page->meta;
    if (tag == GS_TAG_A && attrs->href && m->n_homes < GS_HTML_HOMES && is_front(attrs->href))
        m->homes[m->n_homes++] = (gs_html_home){ .node = (uint32_t)page->n };
    if (tag != GS_TAG_IMG || !attrs->alt || !m->n_homes)
        return;
    gs_html_home *home = &m->homes[m->n_homes - 1];
    uint32_t at = attrs->parent;
    for (int i = 0; i < FAR && at > home->node; i++)
        at = page->nodes[at].parent;
    if (at == home->node)
        keep(page, &home->alt, attrs->alt);
}

/* Microformats put dates into <abbr title>. */
static bool is_iso_date(const char *text)
{
    static const char form[] = "0000-00-00T00:00";
    for (size_t i = 0; form[i]; i++)
        if (form[i] == '0' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
            return false;
    return true;
}

void gs_html_meta_tag(gs_html_page *page, gs_tag tag, const gs_html_attrs *attrs)
{
    gs_html_meta *m = &page->meta;
    const char *name = attrs->property ? attrs->property : attrs->name;
    if (!name)
        name = attrs->itemprop ? attrs->itemprop : attrs->http_equiv;
    if (attrs->content && name)
        read_meta(page, name, attrs->content);
    if (tag == GS_TAG_HTML && attrs->lang && *attrs->lang)
        m->lang = NULL;
    if (tag == GS_TAG_HTML)
        keep(page, &m->lang, attrs->lang);
    if (tag == GS_TAG_LINK && attrs->rel && strcasecmp(attrs->rel, "canonical") == 0 && attrs->href) {
        m->url = NULL;
        keep(page, &m->url, attrs->href);
    }
    if (tag == GS_TAG_TIME && attrs->itemprop && strcasecmp(attrs->itemprop, "datePublished") == 0)
        keep_date(page, &m->published, attrs->datetime);
    if (attrs->title && is_iso_date(attrs->title))
        keep_time(page, attrs->title);
    keep_home(page, tag, attrs);
    if (tag == GS_TAG_TIME && attrs->datetime)
        keep_time(page, attrs->datetime);
}
