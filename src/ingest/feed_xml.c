/* RSS 2.0, 1.0 and their elders, Atom 1.0 and 0.3: one pass of libxml2's SAX over mended bytes (feed_mend.c). What an
 * element means follows from where it stands and a table. No tree is built, nothing is fetched, no entity exists. */
#include "ingest/feed_xml.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* The first failure is the result. */
void gs_feed_stop(gs_feed_parser *x, gs_status status)
{
    if (x->status == GS_OK)
        x->status = status;
    xmlStopParser(x->xml);
}

static unsigned line_of(const gs_feed_parser *x)
{
    return x->xml->input && x->xml->input->line > 0 ? (unsigned)x->xml->input->line : 0;
}

static void put_escaped(gs_buf *out, gs_span text)
{
    for (size_t i = 0; i < text.len; i++) {
        switch (text.ptr[i]) {
        case '<': gs_buf_puts(out, "&lt;"); break;
        case '&': gs_buf_puts(out, "&amp;"); break;
        default: gs_buf_putc(out, text.ptr[i]);
        }
    }
}

/* A tag in a field: what was text so far is escaped, since all of it is HTML now. */
static void put_tag(gs_feed_parser *x, const char *mark, const char *name)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    if (!x->has_tags && x->kind != GS_MARKUP_HTML) {
        gs_buf so_far = x->text;
        x->text = (gs_buf){ 0 };
        put_escaped(&x->text, gs_buf_span(&so_far));
        gs_buf_done(&so_far);
    }
    x->has_tags = true;
    x->kind = GS_MARKUP_HTML;
    gs_buf_puts(&x->text, mark);
    gs_buf_puts(&x->text, name[strspn(name, letters)] ? "span" : name);
    gs_buf_putc(&x->text, '>');
}

static void begin_item(gs_feed_parser *x, gs_feed_attributes all)
{
    gs_span about;
    if (!gs_feed_add(x->feed, x->err)) {
        gs_feed_stop(x, x->err ? x->err->code : GS_ELIMIT);
        return;
    }
    x->in_item = true;
    x->not_permalink = false;
    x->item_base = NULL;
    gs_feed_take_base(x, all, &x->item_base);
    gs_feed_take_lang(x, all);
    if (gs_feed_attribute(all, "rdf", "about", &about))
        gs_feed_set(x, GS_FEED_ID, about, GS_MARKUP_PLAIN);
}

static gs_feed_place begin_field(gs_feed_parser *x, const gs_feed_rule *rule, gs_feed_vocabulary vocabulary,
                                 gs_feed_attributes all)
{
    gs_span value;
    if (rule->slot != GS_FEED_BYLINE && gs_feed_has(x, rule->slot) && !(rule->slot == GS_FEED_LANG))
        return IGNORED; /* the first stands */
    gs_buf_clear(&x->text);
    x->field = rule;
    x->kind = rule->kind;
    x->has_tags = false;
    if (rule->slot == GS_FEED_CONTENT)
        gs_feed_take_lang(x, all);
    if (rule->slot == GS_FEED_ID && gs_feed_attribute(all, NULL, "isPermaLink", &value))
        x->not_permalink = gs_feed_says(value, "false");
    bool is_typed = vocabulary == V_ATOM && (rule->slot == GS_FEED_TITLE || rule->slot >= GS_FEED_CONTENT);
    return is_typed && !gs_feed_take_type(x, all) ? IGNORED : FIELD;
}

static gs_feed_place begin(gs_feed_parser *x, unsigned parent, const xmlChar *const names[3], gs_feed_attributes all)
{
    const char *name = (const char *)names[0];
    if (parent & (FIELD | MARKUP)) {
        put_tag(x, "<", name);
        return MARKUP;
    }
    gs_feed_vocabulary vocabulary = gs_feed_vocabulary_of(names[1], names[2]);
    if (vocabulary == V_ATOM && (parent & (FEED | ITEM)) && strcmp(name, "link") == 0)
        gs_feed_take_link(x, all);
    const gs_feed_rule *rule = gs_feed_rule_of(parent, vocabulary, name);
    if (parent == OUTSIDE && !rule) {
        gs_span cut = gs_span_cut(gs_span_of(name), 60);
        gs_feed_stop(x, gs_fail(x->err, GS_EFORMAT, NULL, line_of(x), "%s, not a feed: it begins with <%.*s>",
                                strcasecmp(name, "html") == 0 ? "an HTML page" : "XML", (int)cut.len, cut.ptr));
    }
    if (!rule)
        return IGNORED;
    if (rule->place == ITEM) {
        begin_item(x, all);
    } else if (rule->place == FEED) {
        gs_feed_take_base(x, all, &x->feed_base);
        gs_feed_take_lang(x, all);
    }
    return rule->place == FIELD ? begin_field(x, rule, vocabulary, all) : rule->place;
}

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_namespaces,
                     const xmlChar **namespaces, int n_attributes, int n_defaulted, const xmlChar **all)
{
    gs_feed_parser *x = context;
    unsigned parent = x->depth ? x->places[x->depth - 1] : OUTSIDE;
    unsigned declared = (unsigned)n_namespaces + (x->depth ? x->namespaces[x->depth - 1] : 0);
    (void)namespaces, (void)n_defaulted;
    if (x->status != GS_OK)
        return;
    if (x->depth >= GS_FEED_DEPTH || declared > GS_FEED_NAMESPACES) {
        gs_feed_stop(x, gs_fail(x->err, GS_ELIMIT, NULL, line_of(x), "more than %d %s",
                                declared > GS_FEED_NAMESPACES ? GS_FEED_NAMESPACES : GS_FEED_DEPTH,
                                declared > GS_FEED_NAMESPACES ? "namespaces" : "elements inside each other"));
        return;
    }
    unsigned at = x->depth++;
    x->namespaces[at] = (unsigned short)declared;
    x->places[at] = (unsigned char)begin(x, parent, (const xmlChar *const[]){ name, prefix, uri },
                                         (gs_feed_attributes){ all, n_attributes });
}

static void end_field(gs_feed_parser *x)
{
    gs_span text = gs_span_trim(gs_buf_span(&x->text));
    if (x->text.failed) {
        gs_feed_stop(x, gs_fail_nomem(x->err));
        return;
    }
    switch (x->field->slot) {
    case GS_FEED_URL: gs_feed_set_url(x, text); break;
    case GS_FEED_BYLINE: gs_feed_add_byline(x, text); break;
    default: gs_feed_set(x, x->field->slot, text, x->kind);
    }
}

/* An id is the address, too, unless it says that it is not. */
static void end_item(gs_feed_parser *x)
{
    gs_span id = gs_feed_current(x)->slots[GS_FEED_ID].text;
    if (!x->not_permalink && !gs_feed_has(x, GS_FEED_URL) && id.len > 8 && memcmp(id.ptr, "http", 4) == 0)
        gs_feed_set(x, GS_FEED_URL, id, GS_MARKUP_PLAIN);
    x->in_item = false;
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    static const char *const empty[] = { "br", "hr", "img", "wbr" };
    gs_feed_parser *x = context;
    (void)prefix, (void)uri;
    if (x->status != GS_OK || x->depth == 0)
        return;
    switch (x->places[--x->depth]) {
    case ITEM: end_item(x); break;
    case FIELD: end_field(x); break;
    case MARKUP:
        for (size_t i = 0; i < sizeof(empty) / sizeof(*empty); i++)
            if (strcasecmp(empty[i], (const char *)name) == 0)
                return;
        put_tag(x, "</", (const char *)name);
    }
}

static void on_characters(void *context, const xmlChar *text, int len)
{
    gs_feed_parser *x = context;
    unsigned place = x->depth ? x->places[x->depth - 1] : OUTSIDE;
    const gs_span span = { (const char *)text, (size_t)len };
    if (x->status != GS_OK || !(place & (FIELD | MARKUP)))
        return;
    if (x->has_tags)
        put_escaped(&x->text, span);
    else
        gs_buf_put(&x->text, span.ptr, span.len);
}

/* Mending leaves no document type. */
static void on_doctype(void *context, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id)
{
    gs_feed_parser *x = context;
    (void)name, (void)public_id, (void)system_id;
    gs_feed_stop(x, gs_fail(x->err, GS_EFORMAT, NULL, line_of(x), "a document type out of place"));
}

static void on_error(void *context, xmlErrorPtr why)
{
    gs_feed_parser *x = context;
    if (x->status != GS_OK || why->level < XML_ERR_FATAL)
        return;
    gs_span message = gs_span_cut(gs_span_trim(gs_span_of(why->message ? why->message : "unknown fault")), 160);
    x->status = why->code == XML_ERR_NO_MEMORY
                    ? gs_fail_nomem(x->err)
                    : gs_fail(x->err, GS_EFORMAT, NULL, why->line > 0 ? (unsigned)why->line : 0, "broken XML: %.*s",
                              (int)message.len, message.ptr);
}

static bool prepare(gs_feed_parser *x)
{
    x->xml = xmlNewParserCtxt();
    if (!x->xml)
        return false;
    *x->xml->sax = (xmlSAXHandler){
        .initialized = XML_SAX2_MAGIC,
        .startElementNs = on_start,
        .endElementNs = on_end,
        .characters = on_characters,
        .ignorableWhitespace = on_characters,
        .cdataBlock = on_characters,
        .internalSubset = on_doctype,
        .serror = on_error,
    };
    x->xml->userData = x;
    return true;
}

gs_status gs_feed_read_xml(gs_span xml, const gs_record *record, gs_feed *feed, gs_error *err)
{
    enum { OPTIONS = XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_COMPACT };
    gs_feed_parser x = { .feed = feed, .record = record, .err = err };
    if (!prepare(&x))
        return gs_fail_nomem(err);
    xmlDocPtr document = xmlCtxtReadMemory(x.xml, xml.ptr, (int)xml.len, NULL, NULL, OPTIONS);
    xmlFreeDoc(document ? document : x.xml->myDoc);
    x.xml->myDoc = NULL;
    xmlFreeParserCtxt(x.xml);
    gs_buf_done(&x.text);
    if (x.in_item && x.status != GS_OK)
        feed->n--; /* the break is inside it */
    return x.status;
}
