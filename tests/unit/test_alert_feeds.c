/* Feeds: Atom by a schema written from RFC 4287 (tests/desk/atom.rng, libxml2), JSON Feed 1.1 by a table of members. */
#include <criterion/criterion.h>
#include <jansson.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include "told.h"

typedef struct feeds {
    told alerts[3];
    gs_alert_view views[3];
    gs_feed_view feed;
} feeds;

static void make_feed(feeds *f)
{
    told_plain(&f->alerts[0]);
    told_evil(&f->alerts[1]);
    told_closed(&f->alerts[2]);
    for (size_t i = 0; i < 3; i++) {
        f->views[i] = f->alerts[i].view;
        f->views[i].id = 12 - (int64_t)i;
    }
    f->views[2].retracted = true;
    f->feed = (gs_feed_view){ .desk = "5f3a9c0d7e21b846", .base = "https://desk.example.org", .rule_id = 3,
                              .title = "Kyiv <denials> & more", .self = "https://desk.example.org/feeds/3.atom?a=1&b=2",
                              .next = "https://desk.example.org/feeds/3.atom?before=9",
                              .updated_at = (int64_t)TOLD_AT * 1000, .alerts = f->views, .n = 3 };
}

/* --- Atom --- */

static int validate(xmlDocPtr doc)
{
    xmlRelaxNGParserCtxtPtr parser = xmlRelaxNGNewParserCtxt(GS_SOURCE_DIR "/tests/desk/atom.rng");
    xmlRelaxNGPtr schema = xmlRelaxNGParse(parser);
    cr_assert_not_null(schema);
    xmlRelaxNGValidCtxtPtr context = xmlRelaxNGNewValidCtxt(schema);
    int faults = xmlRelaxNGValidateDoc(context, doc);
    xmlRelaxNGFreeValidCtxt(context);
    xmlRelaxNGFree(schema);
    xmlRelaxNGFreeParserCtxt(parser);
    return faults;
}

static void expect_path(xmlDocPtr doc, const char *path, const char *want)
{
    xmlXPathContextPtr context = xmlXPathNewContext(doc);
    xmlXPathRegisterNs(context, BAD_CAST "a", BAD_CAST "http://www.w3.org/2005/Atom");
    xmlXPathObjectPtr found = xmlXPathEvalExpression(BAD_CAST path, context);
    xmlChar *got = found ? xmlXPathCastToString(found) : NULL;
    cr_expect_str_eq(got ? (char *)got : "", want, "%s: %s", path, got ? (char *)got : "");
    xmlFree(got);
    xmlXPathFreeObject(found);
    xmlXPathFreeContext(context);
}

static xmlDocPtr atom_of(const gs_feed_view *feed, gs_buf *out)
{
    cr_assert_eq(gs_atom_feed(feed, out, NULL), GS_OK);
    xmlDocPtr doc = xmlReadMemory(out->ptr, (int)out->len, NULL, NULL, XML_PARSE_NONET);
    cr_assert_not_null(doc);
    cr_expect_eq(validate(doc), 0);
    return doc;
}

Test(alert_feeds, atom)
{
    feeds f;
    gs_buf out = { 0 };
    make_feed(&f);
    xmlDocPtr doc = atom_of(&f.feed, &out);
    expect_path(doc, "/a:feed/a:id", "tag:5f3a9c0d7e21b846.gainsay.invalid,2026:rule/3");
    expect_path(doc, "/a:feed/a:title", "Kyiv <denials> & more");
    expect_path(doc, "/a:feed/a:link[@rel='self']/@href", "https://desk.example.org/feeds/3.atom?a=1&b=2");
    expect_path(doc, "/a:feed/a:entry[1]/a:id", "tag:5f3a9c0d7e21b846.gainsay.invalid,2026:alert/12");
    expect_path(doc, "/a:feed/a:entry[1]/a:title", "Kyiv denials: Ministry denies strike on depot");
    expect_path(doc, "/a:feed/a:entry[1]/a:published", "2034-10-20T16:00:00Z");
    expect_path(doc, "/a:feed/a:entry[1]/a:updated", "2034-10-20T16:01:30Z");
    expect_path(doc, "/a:feed/a:entry[1]/a:link[@rel='via'][1]/@href", "https://news.example.org/a?b=1&c=2");
    expect_path(doc, "count(/a:feed/a:entry[1]/a:link[@rel='via'])", "2");
    expect_path(doc, "count(/a:feed/a:entry[2]/a:link[@rel='via'])", "0");
    expect_path(doc, "count(/a:feed/a:entry[3]/a:link[@rel='via'])", "0");
    expect_path(doc, "contains(/a:feed/a:entry[1]/a:content, '<mark>denied</mark>')", "true");
    expect_path(doc, "contains(/a:feed/a:entry[1]/a:content, '<blockquote lang=\"ar\" dir=\"rtl\">')", "true");
    expect_path(doc, "contains(/a:feed/a:entry[2]/a:content, '<script')", "false");
    expect_path(doc, "contains(/a:feed/a:entry[2]/a:content, 'javascript:')", "false");
    expect_path(doc, "contains(/a:feed/a:entry[3]/a:title, 'Retracted: ')", "true");
    cr_expect_null(memmem(out.ptr, out.len, "SECRET", 6));
    xmlFreeDoc(doc);
    gs_buf_done(&out);
}

Test(alert_feeds, empty_atom)
{
    feeds f;
    gs_buf out = { 0 };
    make_feed(&f);
    f.feed.n = 0;
    f.feed.next = NULL;
    xmlFreeDoc(atom_of(&f.feed, &out));
    gs_buf_done(&out);
}

/* --- JSON Feed --- */

/* Members of 1.1, by their type: s string, a array, b boolean, o object. Others begin with "_". */
static const char *const top_members[] = { "sversion", "stitle", "shome_page_url", "sfeed_url", "sdescription",
                                           "suser_comment", "snext_url", "sicon", "sfavicon", "aauthors", "slanguage",
                                           "bexpired", "ahubs", "aitems", NULL };
static const char *const item_members[] = { "sid", "surl", "sexternal_url", "stitle", "scontent_html", "scontent_text",
                                            "ssummary", "simage", "sbanner_image", "sdate_published", "sdate_modified",
                                            "aauthors", "atags", "slanguage", "aattachments", NULL };

static bool has_type(const json_t *value, char type)
{
    switch (type) {
    case 's': return json_is_string(value);
    case 'a': return json_is_array(value);
    case 'b': return json_is_boolean(value);
    default: return json_is_object(value);
    }
}

static void expect_members(json_t *object, const char *const *known)
{
    const char *name;
    json_t *value;
    json_object_foreach(object, name, value)
    {
        bool found = name[0] == '_' && json_is_object(value) && !strchr(name, '.');
        for (const char *const *k = known; *k && !found; k++)
            found = strcmp(*k + 1, name) == 0 && has_type(value, **k);
        cr_expect(found, "%s", name);
    }
}

static bool is_date(const json_t *value)
{
    const char *text = json_string_value(value);
    return text && strlen(text) == 20 && text[10] == 'T' && text[19] == 'Z';
}

Test(alert_feeds, json_feed)
{
    feeds f;
    gs_buf out = { 0 };
    make_feed(&f);
    cr_assert_eq(gs_json_feed(&f.feed, &out, NULL), GS_OK);
    json_t *root = json_loadb(out.ptr, out.len, 0, NULL), *item;
    size_t i;
    cr_assert_not_null(root);
    expect_members(root, top_members);
    cr_expect_str_eq(json_string_value(json_object_get(root, "version")), "https://jsonfeed.org/version/1.1");
    cr_expect_str_eq(json_string_value(json_object_get(root, "title")), "Kyiv <denials> & more");
    cr_expect_eq(json_array_size(json_object_get(root, "items")), 3);
    json_array_foreach(json_object_get(root, "items"), i, item)
    {
        expect_members(item, item_members);
        cr_expect(is_date(json_object_get(item, "date_published")) && is_date(json_object_get(item, "date_modified")));
        cr_expect_not_null(json_string_value(json_object_get(item, "id")));
        const char *html = json_string_value(json_object_get(item, "content_html"));
        cr_expect(html && !strstr(html, "<script") && !strstr(html, "javascript:"));
        cr_expect_not_null(json_string_value(json_object_get(json_object_get(item, "_gainsay"), "about")));
        cr_expect_eq(json_object_get(item, "external_url") != NULL, i == 0);
    }
    item = json_array_get(json_object_get(root, "items"), 0);
    cr_expect_str_eq(json_string_value(json_object_get(item, "id")),
                     "tag:5f3a9c0d7e21b846.gainsay.invalid,2026:alert/12");
    cr_expect_null(memmem(out.ptr, out.len, "SECRET", 6));
    json_decref(root);
    gs_buf_done(&out);
}
