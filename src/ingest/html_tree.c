/* libxml2's HTML parser, which mends what pages leave open, fills an array of nodes of our own: no tree of its to free,
 * no limit of its on nesting, and text that comes in pieces is joined in linear time. */
#include "ingest/html.h"

#include <libxml/HTMLparser.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef struct builder {
    gs_html_page *page;
    xmlParserCtxt *parser;
    uint32_t open[GS_LIMIT_HTML_DEPTH];
    size_t depth;
    bool in_jsonld;
} builder;

static void stop(builder *b)
{
    xmlStopParser(b->parser);
}

static bool add_node(builder *b, gs_html_node node)
{
    gs_html_page *page = b->page;
    if (!gs_array_reserve(&page->nodes, &page->cap, page->n + 1, sizeof(*page->nodes))) {
        page->failed = true;
        stop(b);
        return false;
    }
    node.parent = b->depth ? b->open[b->depth - 1] : 0;
    page->nodes[page->n++] = node;
    return true;
}

/* --- Attributes --- */

static bool means_hidden(const char *name, const char *value)
{
    if (strcmp(name, "hidden") == 0)
        return true;
    if (strcmp(name, "aria-hidden") == 0)
        return strcmp(value, "true") == 0;
    if (strcmp(name, "style") != 0)
        return false;
    const char *display = strcasestr(value, "display");
    display = display ? display + 7 + strspn(display + 7, " :") : "";
    return strncasecmp(display, "none", 4) == 0;
}

/* Besides class and id what sites tell their own scripts and tests by; classes may be no more than hashes. */
static bool is_name(const char *name)
{
    static const char *const names[] = { "class",   "id",          "role",         "property",    "data-component",
                                         "data-qa", "data-testid", "data-gu-name", "data-module", "data-block" };
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
        if (*name == *names[i] && strcmp(name, names[i]) == 0)
            return true;
    return false;
}

static void read_attribute(const char *name, const char *value, gs_html_attrs *out)
{
    const struct {
        const char *name;
        const char **to;
    } plain[] = {
        { "name", &out->name },         { "property", &out->property }, { "content", &out->content },
        { "itemprop", &out->itemprop }, { "rel", &out->rel },           { "href", &out->href },
        { "datetime", &out->datetime }, { "lang", &out->lang },         { "http-equiv", &out->http_equiv },
        { "type", &out->type },         { "alt", &out->alt },           { "title", &out->title },
    };
    for (size_t i = 0; i < sizeof(plain) / sizeof(*plain); i++)
        if (*name == *plain[i].name && strcmp(name, plain[i].name) == 0)
            *plain[i].to = value;
    if (strcmp(name, "class") == 0)
        out->class = (uint32_t)gs_hash(gs_span_of(value)) | 1;
    if (is_name(name))
        out->hints |= gs_html_hints(value);
    bool kind = strcmp(name, "itemprop") == 0 || strcmp(name, "property") == 0 || strcmp(name, "name") == 0;
    if (kind && strstr(value, "articleBody"))
        out->hints |= GS_HINT_PROP;
    if (means_hidden(name, value))
        out->hints |= GS_HINT_HIDDEN;
}

static unsigned itemprop_hints(const char *value)
{
    static const struct {
        const char *value;
        unsigned hints;
    } known[] = {
        { "author", GS_HINT_BYLINE },     { "creator", GS_HINT_BYLINE },   { "caption", GS_HINT_CAPTION },
        { "comment", GS_HINT_AWAY },      { "description", GS_HINT_LEAD }, { "alternativeHeadline", GS_HINT_LEAD },
        { "headline", GS_HINT_HEADLINE }, { "publisher", GS_HINT_BESIDE },
    };
    for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
        if (strcmp(value, known[i].value) == 0)
            return known[i].hints;
    return 0;
}

static gs_html_attrs read_attributes(const xmlChar **attributes)
{
    gs_html_attrs out = { 0 };
    for (size_t i = 0; attributes && attributes[i]; i += 2)
        read_attribute((const char *)attributes[i], attributes[i + 1] ? (const char *)attributes[i + 1] : "", &out);
    out.hints |= out.itemprop ? itemprop_hints(out.itemprop) : 0;
    if (out.rel && strcmp(out.rel, "author") == 0)
        out.hints |= GS_HINT_BYLINE;
    return out;
}

/* --- Events --- */

static bool is_jsonld(const gs_html_attrs *attrs)
{
    return attrs->type && strcasestr(attrs->type, "ld+json");
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes)
{
    builder *b = context;
    gs_tag tag = gs_html_tag((const char *)name);
    if (b->depth == GS_LIMIT_HTML_DEPTH) {
        b->page->too_deep = true;
        stop(b);
        return;
    }
    gs_html_attrs attrs = read_attributes(attributes);
    if (tag == GS_TAG_SCRIPT)
        b->in_jsonld = is_jsonld(&attrs);
    attrs.parent = b->depth ? b->open[b->depth - 1] : 0;
    gs_html_meta_tag(b->page, tag, &attrs);
    b->page->paywall |= (attrs.hints & GS_HINT_PAYWALL) != 0;
    if (tag == GS_TAG_A && !attrs.href)
        tag = GS_TAG_OTHER;
    if (add_node(b, (gs_html_node){ .tag = (uint16_t)tag, .hints = (uint16_t)attrs.hints, .class = attrs.class }))
        b->open[b->depth++] = (uint32_t)b->page->n - 1;
}

/* Elements end in the order they began, but for what is missing: the nearest of that tag ends, and all in it. */
static void on_end(void *context, const xmlChar *name)
{
    builder *b = context;
    gs_tag tag = gs_html_tag((const char *)name);
    size_t at = b->depth;
    if (tag == GS_TAG_SCRIPT && b->in_jsonld) {
        gs_buf_putc(&b->page->scripts, '\0');
        b->in_jsonld = false;
    }
    while (at > 1) {
        uint16_t open = b->page->nodes[b->open[at - 1]].tag;
        if (open == tag || (tag == GS_TAG_A && open == GS_TAG_OTHER))
            break;
        at--;
    }
    if (at <= 1)
        return; /* the root ends with the page */
    while (b->depth >= at)
        b->page->nodes[b->open[--b->depth]].end = (uint32_t)b->page->n;
}

static void on_text(void *context, const xmlChar *text, int len)
{
    builder *b = context;
    gs_html_page *page = b->page;
    if (b->in_jsonld) {
        gs_buf_put(&page->scripts, text, (size_t)len);
        return;
    }
    if (!b->depth || page->nodes[b->open[b->depth - 1]].tag == GS_TAG_SCRIPT)
        return;
    gs_html_node *last = &page->nodes[page->n - 1], fresh = { .tag = GS_TAG_TEXT, .len = (uint32_t)len };
    fresh.text = (uint32_t)page->chars.len;
    if (last->tag == GS_TAG_TEXT && last->parent == b->open[b->depth - 1])
        last->len += (uint32_t)len;
    else if (!add_node(b, fresh))
        return;
    page->nodes[page->n - 1].end = (uint32_t)page->n;
    gs_buf_put(&page->chars, text, (size_t)len);
}

/* --- Text of an element --- */

void gs_html_node_text(const gs_html_page *page, uint32_t node, size_t most, gs_buf *out)
{
    bool blank = false;
    gs_buf_clear(out);
    for (uint32_t i = node; i < page->nodes[node].end; i++) {
        const gs_html_node *text = &page->nodes[i];
        if (text->tag == GS_TAG_CONTROL || text->tag == GS_TAG_SCRIPT || text->tag == GS_TAG_DROP)
            i = text->end - 1;
        if (text->tag != GS_TAG_TEXT)
            continue;
        for (const char *p = page->chars.ptr + text->text, *end = p + text->len; p < end; p++) {
            bool white = *p == ' ' || *p == '\n' || *p == '\t' || *p == '\r';
            if (!white && blank && out->len)
                gs_buf_putc(out, ' ');
            if (!white)
                gs_buf_putc(out, *p);
            blank = white;
        }
        blank |= i + 1 < page->nodes[node].end; /* what follows is in another element */
        if (out->len > most)
            break;
    }
    if (out->len > most)
        gs_buf_clear(out);
}

/* --- The whole --- */

static pthread_once_t once = PTHREAD_ONCE_INIT;

static xmlParserCtxt *new_parser(builder *b)
{
    pthread_once(&once, xmlInitParser);
    xmlParserCtxt *parser = htmlNewParserCtxt();
    if (!parser)
        return NULL;
    *parser->sax = (xmlSAXHandler){ .startElement = on_start,
                                    .endElement = on_end,
                                    .characters = on_text,
                                    .ignorableWhitespace = on_text,
                                    .cdataBlock = on_text };
    parser->userData = b;
    b->parser = parser;
    return parser;
}

static gs_status run(builder *b, gs_span html, gs_error *err)
{
    enum {
        HOW = HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER |
              HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT
    };
    gs_html_page *page = b->page;
    xmlParserCtxt *parser = new_parser(b);
    if (!parser)
        return gs_fail_nomem(err);
    htmlCtxtReadMemory(parser, html.ptr, (int)html.len, NULL, "UTF-8", HOW);
    page->failed |= parser->errNo == XML_ERR_NO_MEMORY || page->chars.failed || page->scripts.failed;
    htmlFreeParserCtxt(parser);
    while (b->depth)
        page->nodes[b->open[--b->depth]].end = (uint32_t)page->n;
    if (page->n)
        page->nodes[0].end = (uint32_t)page->n; /* libxml2 may leave text behind </html> */
    return page->failed ? gs_fail_nomem(err) : GS_OK;
}

gs_status gs_html_parse(gs_span html, gs_html_page *page, gs_error *err)
{
    gs_buf stripped = { 0 };
    builder *b = calloc(1, sizeof(*b));
    gs_status status = GS_OK;
    if (!b || !gs_html_strip(html, &stripped, &page->cut_short))
        status = gs_fail_nomem(err);
    if (status == GS_OK && stripped.len) {
        b->page = page;
        status = run(b, gs_buf_span(&stripped), err);
    }
    gs_buf_done(&stripped);
    free(b);
    return status;
}

void gs_html_page_done(gs_html_page *page)
{
    free(page->nodes);
    gs_buf_done(&page->chars);
    gs_buf_done(&page->scripts);
    page->nodes = NULL;
}
