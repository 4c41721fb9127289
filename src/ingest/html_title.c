/* Headlines: the heading that <title>, OpenGraph or JSON-LD confirm; pages have other large headings, and those three
 * have other texts. */
#include "ingest/html.h"

#include <string.h>

enum { COMPARED = 600 }; /* bytes of a headline that are compared */

static gs_span cut(gs_span text)
{
    return gs_span_cut(text, COMPARED);
}

/* How many of the characters of `a` are in pieces of it that `b` has too: words, or pairs of ideographs. In percent. */
static unsigned likeness(gs_span a, gs_span b)
{
    size_t all = 0, same = 0;
    unsigned len, next;
    a = cut(a), b = cut(b);
    for (const char *p = a.ptr, *end = p + a.len; p < end;) {
        const char *from = p;
        if (*p == ' ' || *p == '\n') {
            p++;
            continue;
        }
        bool wide = gs_utf8_at(p, end, &len) >= 0x2e80;
        p += len;
        if (wide && p < end) {
            gs_utf8_at(p, end, &next);
            p += next;
        }
        while (!wide && p < end && *p != ' ' && *p != '\n')
            p++;
        size_t n = (size_t)(p - from);
        all += n;
        same += memmem(b.ptr, b.len, from, n) ? n : 0;
        p = wide ? from + len : p;
    }
    return all ? (unsigned)(same * 100 / all) : 0;
}

static gs_span block_text(const gs_html_blocks *blocks, const gs_html_block *block)
{
    return (gs_span){ blocks->text.ptr + block->start, block->len };
}

/* How well a heading is confirmed, from either side: <title> has more words, a social title may have fewer. */
static unsigned confirmed(const gs_html_page *page, gs_span heading)
{
    const char *const others[] = { page->meta.ld_headline, page->meta.og_title, page->meta.title_tag };
    unsigned best = 0;
    for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
        if (!others[i])
            continue;
        unsigned here = likeness(heading, gs_span_of(others[i])), there = likeness(gs_span_of(others[i]), heading);
        unsigned both = (here * 2 + there) / 3;
        best = both > best ? both : best;
    }
    return best;
}

static unsigned rank(const gs_html_page *page, const gs_html_block *block)
{
    uint32_t node = block->node;
    switch (page->nodes[node].tag) {
    case GS_TAG_H1: return 30;
    case GS_TAG_H2: return 10;
    case GS_TAG_H3: return 5;
    default: return page->nodes[node].hints & GS_HINT_HEADLINE ? 10 : 0;
    }
}

static uint32_t find_heading(const gs_html_page *page, const gs_html_blocks *blocks)
{
    enum { MOST = 300 }; /* headings looked at */
    uint32_t best = GS_HTML_NONE, seen = 0;
    unsigned most = 0;
    for (uint32_t i = 0; i < blocks->n && seen < MOST; i++) {
        const gs_html_block *block = &blocks->ptr[i];
        unsigned ranked = rank(page, block);
        if (!ranked || block->size < 8 || block->size > 500)
            continue;
        seen++;
        unsigned likely = confirmed(page, block_text(blocks, block));
        bool alone = !page->meta.title_tag && !page->meta.og_title && !page->meta.ld_headline && ranked == 30;
        if ((likely >= 50 || alone) && likely + ranked > most) {
            most = likely + ranked;
            best = i;
        }
    }
    return best;
}

/* Of a page whose titles confirm no heading: the only main one, where it is of the article's part of the page. */
static uint32_t find_only_h1(const gs_html_page *page, const gs_html_blocks *blocks, const gs_html_choice *choice)
{
    enum { LEAST = 20, MOST = 300, FAR = 1000 }; /* letters; letters from it to the article */
    uint32_t found = GS_HTML_NONE;
    for (uint32_t i = 0; i < blocks->n; i++) {
        const gs_html_block *b = &blocks->ptr[i];
        if (page->nodes[b->node].tag != GS_TAG_H1)
            continue;
        if (found != GS_HTML_NONE)
            return GS_HTML_NONE;
        found = i;
    }
    if (found == GS_HTML_NONE)
        return found;
    const gs_html_block *b = &blocks->ptr[found];
    uint32_t top = choice->top, at = b->node;
    bool far = b->at >= page->nodes[top].end || (b->at < top && blocks->sizes[top] - blocks->sizes[b->at] > FAR);
    while (at && !(top >= at && top < page->nodes[at].end))
        at = page->nodes[at].parent;
    bool apart = top != at && (page->nodes[at].tag == GS_TAG_BODY || page->nodes[at].tag == GS_TAG_HTML || !at);
    bool sized = b->size >= LEAST && b->size <= MOST && !b->linked;
    return sized && !far && !apart && gs_html_is_live(&page->nodes[b->at]) ? found : GS_HTML_NONE;
}

/* The line of a block that is what <title> says, the site's name apart; empty: none is. */
static gs_span title_line(const gs_html_page *page, gs_span text)
{
    enum { LEAST = 24, HERE = 85, THERE = 50 }; /* bytes; percent */
    while (text.len >= LEAST) {
        const char *end = memchr(text.ptr, '\n', text.len);
        gs_span title = gs_span_of(page->meta.title_tag);
        gs_span line = { text.ptr, end ? (size_t)(end - text.ptr) : text.len };
        if (line.len >= LEAST && likeness(line, title) >= HERE && likeness(title, line) >= THERE)
            return line;
        size_t n = line.len + (end ? 1 : 0);
        text = (gs_span){ text.ptr + n, text.len - n };
    }
    return (gs_span){ "", 0 };
}

/* Old pages set their headlines in large letters only: the last block before the article's prose that has one. */
static uint32_t find_plain(const gs_html_page *page, const gs_html_blocks *blocks, const gs_html_choice *choice)
{
    enum { LONGEST = 400, MOST = 400 }; /* letters; blocks looked at */
    uint32_t found = GS_HTML_NONE, seen = 0;
    for (uint32_t i = 0; i < blocks->n && page->meta.title_tag && seen < MOST; i++) {
        const gs_html_block *b = &blocks->ptr[i];
        if (b->at >= page->nodes[choice->top].end)
            break;
        if (b->linked || b->size > LONGEST || !gs_html_is_live(&page->nodes[b->at]))
            continue;
        seen++;
        if (title_line(page, block_text(blocks, b)).len)
            found = i;
        else if (b->at > choice->top && gs_html_block_mass(b, page->nodes[b->node].tag))
            break;
    }
    return found;
}

/* "Headline | Site", "Headline - Section - Site", "标题_频道_网站": what stands before, where it is the longer part. */
static gs_span without_site(gs_span title)
{
    static const char *const marks[] = { " | ", " - ", " – ", " — ", " :: ", " » ", " · ", "_", "｜" };
    for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
        size_t n = strlen(marks[i]);
        for (size_t at = title.len; at-- > 0;) {
            if (at + n <= title.len && memcmp(title.ptr + at, marks[i], n) == 0 && at * 3 >= title.len) {
                title.len = at;
                break;
            }
        }
    }
    /* "标题-网站": without blanks, where words have none either. */
    for (size_t at = title.len; at-- > 1 && at * 3 >= title.len;) {
        if ((title.ptr[at] == '-' || title.ptr[at] == '|') && (unsigned char)title.ptr[at - 1] >= 0x80 &&
            at + 1 < title.len && (unsigned char)title.ptr[at + 1] >= 0xe3) {
            title.len = at;
            break;
        }
    }
    return gs_span_trim(title);
}

/* A heading may hold a kicker too: the part that is named headline. NULL: none is. */
static const char *headline_in(const gs_html_page *page, const gs_html_block *heading)
{
    enum { LEAST = 20, MOST = 30 }; /* bytes; elements looked at */
    uint32_t end = page->nodes[heading->node].end;
    gs_buf words = { 0 };
    const char *found = NULL;
    for (uint32_t i = heading->node + 1; i < end && i < heading->node + MOST && !found; i++) {
        if (!(page->nodes[i].hints & GS_HINT_HEADLINE))
            continue;
        gs_html_node_text(page, i, heading->len, &words);
        if (words.len >= LEAST && !words.failed)
            found = gs_arena_copy(page->arena, gs_buf_span(&words));
    }
    gs_buf_done(&words);
    return found;
}

const char *gs_html_title(const gs_html_page *page, const gs_html_blocks *blocks, gs_html_choice *choice)
{
    const gs_html_meta *meta = &page->meta;
    choice->headline = find_heading(page, blocks);
    if (choice->headline == GS_HTML_NONE)
        choice->headline = find_only_h1(page, blocks, choice);
    if (choice->headline == GS_HTML_NONE && page->n) {
        choice->headline = find_plain(page, blocks, choice);
        if (choice->headline != GS_HTML_NONE)
            return gs_arena_copy(page->arena, title_line(page, block_text(blocks, &blocks->ptr[choice->headline])));
    }
    if (choice->headline != GS_HTML_NONE) {
        const gs_html_block *heading = &blocks->ptr[choice->headline];
        const char *part = headline_in(page, heading);
        return part ? part : gs_arena_copy(page->arena, block_text(blocks, heading));
    }
    const char *other = meta->ld_headline ? meta->ld_headline : meta->og_title ? meta->og_title : meta->title_tag;
    return other ? gs_arena_copy(page->arena, without_site(cut(gs_span_of(other)))) : NULL;
}
