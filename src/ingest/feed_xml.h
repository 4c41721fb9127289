/* The parser of feeds in XML: what its files share. */
#ifndef GS_INGEST_FEED_XML_H
#define GS_INGEST_FEED_XML_H

#include "ingest/feed.h"

#include <libxml/parser.h>

/* --- What elements mean (feed_names.c) --- */

/* Where the parser is: what an element of the table makes of its inside. Bits. */
typedef enum gs_feed_place {
    OUTSIDE = 1,
    FEED = 2,
    ITEM = 4,
    PERSON = 8,
    SOURCE = 16,
    FIELD = 32,  /* its text is a slot */
    MARKUP = 64, /* an element of HTML in a field */
    IGNORED = 128,
} gs_feed_place;

typedef enum gs_feed_vocabulary { V_OTHER, V_RSS, V_ATOM, V_DC, V_CONTENT, V_RDF, V_XHTML } gs_feed_vocabulary;

typedef struct gs_feed_rule {
    unsigned char parents, vocabulary, place, slot, kind;
    const char *name;
} gs_feed_rule;

/* `uri` NULL: the prefix is declared nowhere. */
gs_feed_vocabulary gs_feed_vocabulary_of(const xmlChar *prefix, const xmlChar *uri);
/* NULL: of no interest. */
const gs_feed_rule *gs_feed_rule_of(unsigned place, gs_feed_vocabulary vocabulary, const char *name);

/* --- The parser --- */

enum { GS_FEED_DEPTH = 300, GS_FEED_NAMESPACES = 512 }; /* libxml2 stops at 256 levels; it looks prefixes up in turn */

typedef struct gs_feed_parser {
    gs_feed *feed;
    const gs_record *record;
    xmlParserCtxtPtr xml;
    unsigned depth;
    unsigned char places[GS_FEED_DEPTH];      /* of each open element */
    unsigned short namespaces[GS_FEED_DEPTH]; /* declared by it and those around it */
    bool in_item, not_permalink, has_tags;
    const gs_feed_rule *field;
    gs_markup kind;
    gs_buf text;                       /* of the field */
    const char *feed_base, *item_base; /* xml:base */
    gs_status status;
    gs_error *err; /* never NULL */
} gs_feed_parser;

/* The first failure is the result. */
void gs_feed_stop(gs_feed_parser *x, gs_status status);

/* --- What they hold (feed_fields.c) --- */

/* Of an element. Five pointers each: name, prefix, namespace, from, to. */
typedef struct gs_feed_attributes {
    const xmlChar **ptr;
    int n;
} gs_feed_attributes;

bool gs_feed_attribute(gs_feed_attributes all, const char *prefix, const char *name, gs_span *value);
/* The value is this word, in any case. */
bool gs_feed_says(gs_span value, const char *word);

/* The slots are those of the item that is open, else of the feed. */
gs_feed_item *gs_feed_current(gs_feed_parser *x);
bool gs_feed_has(gs_feed_parser *x, gs_feed_slot slot);
/* Trimmed; what is blank sets nothing. */
void gs_feed_set(gs_feed_parser *x, gs_feed_slot slot, gs_span text, gs_markup kind);
/* An address, made whole. */
void gs_feed_set_url(gs_feed_parser *x, gs_span url);
/* One more author. */
void gs_feed_add_byline(gs_feed_parser *x, gs_span name);

void gs_feed_take_base(gs_feed_parser *x, gs_feed_attributes all, const char **base);
void gs_feed_take_lang(gs_feed_parser *x, gs_feed_attributes all);
void gs_feed_take_link(gs_feed_parser *x, gs_feed_attributes all);
/* What Atom's type attribute makes of the field; false: no text, noted. */
bool gs_feed_take_type(gs_feed_parser *x, gs_feed_attributes all);

#endif
