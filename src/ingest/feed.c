/* Feeds: RSS, Atom and JSON Feed; each item is an article. */
#include "ingest/feed.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* --- Probing --- */

/* UTF-16 as the ASCII in it. */
static gs_span narrowed(gs_span head, char *to, size_t room)
{
    size_t n = 0;
    if (head.len < 4 || (head.ptr[0] && head.ptr[1] && head.ptr[2] && head.ptr[3]))
        return head;
    for (size_t i = 0; i < head.len && n < room; i++)
        if ((unsigned char)(head.ptr[i] - 1) < 0x7f)
            to[n++] = head.ptr[i];
    return (gs_span){ to, n };
}

static bool begins(gs_span text, const char *with)
{
    size_t n = strlen(with);
    return text.len > n && gs_span_begins(text, with) && !strchr("abcdefghijklmnopqrstuvwxyz-", text.ptr[n]);
}

/* From the root element on. */
static gs_span root_of(gs_span text)
{
    gs_span doctype;
    size_t prolog = gs_feed_prolog(text, &doctype);
    return (gs_span){ text.ptr + prolog, text.len - prolog };
}

static unsigned probe(gs_span head, const char *name)
{
    char ascii[1024];
    gs_span text = gs_span_trim(narrowed(head, ascii, sizeof(ascii)));
    (void)name;
    if (text.len == 0)
        return 0;
    if (text.ptr[0] == '{')
        return gs_span_find(text, "jsonfeed.org/version") || gs_span_find(text, "jsonfeed.org\\/version") ? 97 : 0;
    gs_span root = root_of(text);
    bool is_atom = gs_span_find(root, "www.w3.org/2005/Atom") || gs_span_find(root, "purl.org/atom/ns#");
    if (begins(root, "<rss") || begins(root, "<rdf:RDF") ||
        ((begins(root, "<feed") || begins(root, "<atom:feed")) && is_atom))
        return 95;
    return begins(root, "<feed") || (begins(root, "<entry") && is_atom) || begins(root, "<channel") ? 70 : 0;
}

/* --- Reading --- */

static gs_status refuse_page(gs_span text, gs_error *err)
{
    const char *open = gs_span_find(text, "<title>");
    const char *end = text.ptr + text.len;
    const char *close = open ? memchr(open + 7, '<', (size_t)(end - open - 7)) : NULL;
    gs_span title =
        close ? gs_span_cut(gs_span_trim((gs_span){ open + 7, (size_t)(close - open - 7) }), 80) : (gs_span){ 0 };
    if (title.len == 0)
        return gs_fail(err, GS_EFORMAT, NULL, 0, "an HTML page, not a feed");
    return gs_fail(err, GS_EFORMAT, NULL, 0, "an HTML page, not a feed: \"%.*s\"", (int)title.len, title.ptr);
}

static bool is_page(gs_span text)
{
    gs_span doctype;
    size_t prolog = gs_feed_prolog(text, &doctype);
    gs_span root = { text.ptr + prolog, text.len - prolog };
    return begins(root, "<html") || begins(root, "<head") || begins(root, "<body") ||
           (doctype.len > 14 && strncasecmp(doctype.ptr + 9, " html", 5) == 0);
}

/* White space in front, which XML forbids, stays out; *lines of it. */
static gs_span without_front(gs_span text, unsigned *lines)
{
    gs_span inner = gs_span_trim(text);
    *lines = 0;
    for (const char *p = text.ptr; inner.len && p < inner.ptr; p++)
        *lines += *p == '\n';
    return inner;
}

static gs_status read_text(gs_span text, const gs_record *record, gs_feed *feed, gs_error *err)
{
    unsigned lines;
    text = without_front(text, &lines);
    if (text.len == 0)
        return gs_fail(err, GS_EFORMAT, NULL, 0, "empty: not a feed");
    if (text.ptr[0] == '{' || text.ptr[0] == '[')
        return gs_feed_read_json(text, feed, err);
    if (text.ptr[0] != '<')
        return gs_fail(err, GS_EFORMAT, NULL, lines + 1, "not a feed: neither XML nor JSON");
    if (is_page(text))
        return refuse_page(text, err);
    gs_status status = gs_feed_mend(text, feed->arena, &text, &feed->note, err);
    if (status == GS_OK)
        status = gs_feed_read_xml(text, record, feed, err);
    if (status != GS_OK && err->line)
        err->line += lines;
    return status;
}

/* The items before a fault are told, then it is the result. */
static gs_status read_record(const gs_record *record, const gs_field_names *names, gs_arena *arena,
                             gs_article_sink sink, gs_error *err)
{
    gs_feed feed = { .arena = arena };
    gs_error why = { 0 };
    gs_span text;
    (void)names;
    gs_status status = gs_record_decode(record, arena, &text, &feed.note, &why);
    if (status == GS_OK)
        status = read_text(text, record, &feed, &why);
    feed.own.slots[GS_FEED_ID] = feed.own.slots[GS_FEED_URL] = (gs_feed_piece){ 0 };
    if (feed.own.slots[GS_FEED_TITLE].text.ptr)
        feed.own.slots[GS_FEED_SITE] = feed.own.slots[GS_FEED_TITLE];
    gs_error told = { 0 };
    gs_status telling = gs_feed_tell(&feed, sink, &told);
    free(feed.items);
    if (status == GS_OK && telling != GS_OK) {
        status = telling;
        why = told;
    }
    if (status != GS_OK && err)
        *err = why;
    return status;
}

const gs_reader gs_reader_feed = { "feed", GS_FRAME_WHOLE, probe, read_record };
