/* The elements of feeds: vocabularies and what each name means where it stands. */
#include "ingest/feed_xml.h"

#include <string.h>

static const struct {
    const char *uri, *prefix; /* the prefix is used, too, where nobody declares it */
    gs_feed_vocabulary vocabulary;
} vocabularies[] = {
    { "http://purl.org/rss/1.0/", "rss", V_RSS },
    { "http://my.netscape.com/rdf/simple/0.9/", "rss", V_RSS },
    { "http://www.w3.org/2005/Atom", "atom", V_ATOM },
    { "http://purl.org/atom/ns#", "atom", V_ATOM },
    { "http://purl.org/dc/elements/1.1/", "dc", V_DC },
    { "http://purl.org/dc/terms/", "dcterms", V_DC },
    { "http://purl.org/rss/1.0/modules/content/", "content", V_CONTENT },
    { "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf", V_RDF },
    { "http://www.w3.org/1999/xhtml", "xhtml", V_XHTML },
};

/* Elements by place and vocabulary; all others are passed by. */
static const gs_feed_rule rules[] = {
    { OUTSIDE, V_RSS, FEED, 0, 0, "rss" },
    { OUTSIDE, V_RSS, FEED, 0, 0, "channel" },
    { OUTSIDE, V_RDF, FEED, 0, 0, "RDF" },
    { OUTSIDE, V_ATOM, FEED, 0, 0, "feed" },
    { OUTSIDE, V_ATOM, ITEM, 0, 0, "entry" },
    { FEED, V_RSS, FEED, 0, 0, "channel" },
    { FEED, V_RSS, ITEM, 0, 0, "item" },
    { FEED, V_ATOM, ITEM, 0, 0, "entry" },
    { FEED | ITEM, V_RSS, FIELD, GS_FEED_TITLE, GS_MARKUP_GUESS, "title" },
    { FEED | ITEM, V_DC, FIELD, GS_FEED_TITLE, GS_MARKUP_GUESS, "title" },
    { FEED | ITEM, V_ATOM, FIELD, GS_FEED_TITLE, GS_MARKUP_PLAIN, "title" },
    { FEED | ITEM, V_RSS, FIELD, GS_FEED_URL, GS_MARKUP_PLAIN, "link" },
    { FEED | ITEM, V_RSS, FIELD, GS_FEED_LANG, GS_MARKUP_PLAIN, "language" },
    { FEED | ITEM, V_DC, FIELD, GS_FEED_LANG, GS_MARKUP_PLAIN, "language" },
    { FEED | ITEM, V_ATOM, PERSON, 0, 0, "author" },
    { PERSON, V_ATOM, FIELD, GS_FEED_BYLINE, GS_MARKUP_PLAIN, "name" },
    { ITEM, V_RSS, FIELD, GS_FEED_ID, GS_MARKUP_PLAIN, "guid" },
    { ITEM, V_ATOM, FIELD, GS_FEED_ID, GS_MARKUP_PLAIN, "id" },
    { ITEM, V_DC, FIELD, GS_FEED_ID, GS_MARKUP_PLAIN, "identifier" },
    { ITEM, V_RSS, FIELD, GS_FEED_PUBLISHED, GS_MARKUP_PLAIN, "pubDate" },
    { ITEM, V_DC, FIELD, GS_FEED_PUBLISHED, GS_MARKUP_PLAIN, "date" },
    { ITEM, V_ATOM, FIELD, GS_FEED_PUBLISHED, GS_MARKUP_PLAIN, "published" },
    { ITEM, V_ATOM, FIELD, GS_FEED_PUBLISHED, GS_MARKUP_PLAIN, "issued" },
    { ITEM, V_ATOM, FIELD, GS_FEED_UPDATED, GS_MARKUP_PLAIN, "updated" },
    { ITEM, V_ATOM, FIELD, GS_FEED_UPDATED, GS_MARKUP_PLAIN, "modified" },
    { ITEM, V_RSS, FIELD, GS_FEED_BYLINE, GS_MARKUP_PLAIN, "author" },
    { ITEM, V_DC, FIELD, GS_FEED_BYLINE, GS_MARKUP_PLAIN, "creator" },
    { ITEM, V_RSS, FIELD, GS_FEED_SITE, GS_MARKUP_GUESS, "source" },
    { ITEM, V_ATOM, SOURCE, 0, 0, "source" },
    { SOURCE, V_ATOM, FIELD, GS_FEED_SITE, GS_MARKUP_PLAIN, "title" },
    { ITEM, V_RSS, FIELD, GS_FEED_SUMMARY, GS_MARKUP_GUESS, "description" },
    { ITEM, V_DC, FIELD, GS_FEED_SUMMARY, GS_MARKUP_GUESS, "description" },
    { ITEM, V_ATOM, FIELD, GS_FEED_SUMMARY, GS_MARKUP_PLAIN, "summary" },
    { ITEM, V_CONTENT, FIELD, GS_FEED_CONTENT, GS_MARKUP_HTML, "encoded" },
    { ITEM, V_ATOM, FIELD, GS_FEED_CONTENT, GS_MARKUP_PLAIN, "content" },
    { ITEM, V_XHTML, FIELD, GS_FEED_CONTENT, GS_MARKUP_HTML, "body" },
    /* Of news aggregators, under several namespaces: the whole text. */
    { ITEM, V_RSS, FIELD, GS_FEED_CONTENT, GS_MARKUP_GUESS, "full-text" },
    { ITEM, V_OTHER, FIELD, GS_FEED_CONTENT, GS_MARKUP_GUESS, "full-text" },
    { ITEM, V_RSS, FIELD, GS_FEED_CONTENT, GS_MARKUP_GUESS, "fulltext" },
    { ITEM, V_OTHER, FIELD, GS_FEED_CONTENT, GS_MARKUP_GUESS, "fulltext" },
};

gs_feed_vocabulary gs_feed_vocabulary_of(const xmlChar *prefix, const xmlChar *uri)
{
    for (size_t i = 0; i < sizeof(vocabularies) / sizeof(*vocabularies); i++)
        if (uri ? strcmp((const char *)uri, vocabularies[i].uri) == 0
                : prefix && strcmp((const char *)prefix, vocabularies[i].prefix) == 0)
            return vocabularies[i].vocabulary;
    return prefix ? V_OTHER : V_RSS; /* feeds have made-up default namespaces */
}

const gs_feed_rule *gs_feed_rule_of(unsigned place, gs_feed_vocabulary vocabulary, const char *name)
{
    for (size_t i = 0; i < sizeof(rules) / sizeof(*rules); i++)
        if ((rules[i].parents & place) && rules[i].vocabulary == vocabulary && strcmp(rules[i].name, name) == 0)
            return &rules[i];
    return NULL;
}
