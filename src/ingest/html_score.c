/* Where on a page its article is.
 *
 * Prose gives its mass (html_blocks.c) to the element it stands in, half of it to the next one out, a third to the
 * next: the element with the most of it is the article's, unless the page marks one. What names itself a menu, a
 * comment, an advert is dropped before, but never the most of a page: names are not always meant so. */
#include "ingest/html.h"

#include <stdlib.h>

/* --- What names itself --- */

/* Of the page's prose, the percentage up to which an element with such hints is dropped; 0: it stays. */
static unsigned dropped_up_to(const gs_html_node *node)
{
    unsigned hints = node->hints;
    if (node->tag == GS_TAG_OTHER)
        return hints & GS_HINT_AWAY ? 50 : 0; /* elements of a site's own making */
    if (!gs_html_is_block(node->tag) || node->tag == GS_TAG_BODY || node->tag == GS_TAG_HTML ||
        node->tag == GS_TAG_MAIN || hints & GS_HINT_PROP)
        return 0;
    if (node->tag == GS_TAG_ARTICLE)
        return hints & GS_HINT_AWAY ? 40 : 0;
    if (node->tag == GS_TAG_ASIDE)
        return 50;
    if (hints & GS_HINT_AWAY)
        return hints & GS_HINT_BODY ? 30 : 75;
    if (hints & GS_HINT_BESIDE)
        return hints & (GS_HINT_BODY | GS_HINT_LEAD) ? 0 : 35;
    return hints & GS_HINT_BYLINE ? 25 : 0;
}

static bool is_data_table(const gs_html_page *page, const gs_html_blocks *blocks, uint32_t table)
{
    uint32_t cells = 0, rows = 0, size = gs_html_sum(blocks->sizes, page, table);
    if (gs_html_sum(blocks->mass, page, table) * 2 > size)
        return false;
    for (uint32_t i = table + 1; i < page->nodes[table].end; i++) {
        if (page->nodes[i].tag == GS_TAG_TABLE)
            return false; /* tables in tables are layout */
        cells += page->nodes[i].tag == GS_TAG_TD;
        rows += page->nodes[i].tag == GS_TAG_TR;
    }
    return rows >= 2 && cells >= 4 && size < cells * 60;
}

/* The prose of the page but for what is surely beside its article. */
static uint64_t own_mass(const gs_html_page *page, const gs_html_blocks *blocks)
{
    uint64_t mass = blocks->mass[page->n];
    for (uint32_t i = 0; i < page->n; i++) {
        if (!(page->nodes[i].hints & GS_HINT_AWAY || page->nodes[i].tag == GS_TAG_ASIDE) ||
            dropped_up_to(&page->nodes[i]) == 0)
            continue;
        mass -= gs_html_sum(blocks->mass, page, i);
        i = page->nodes[i].end - 1;
    }
    return mass;
}

static bool holds_h1(const gs_html_page *page, uint32_t i)
{
    for (uint32_t j = i; j < page->nodes[i].end; j++)
        if (page->nodes[j].tag == GS_TAG_H1)
            return true;
    return false;
}

static bool is_dropped(const gs_html_page *page, const gs_html_blocks *blocks, uint32_t i, bool gallery, uint64_t kind)
{
    const gs_html_node *node = &page->nodes[i];
    unsigned up_to = dropped_up_to(node);
    uint64_t mass = gs_html_sum(blocks->mass, page, i), page_mass = blocks->mass[page->n];
    if (gs_html_is_caption(node) && !(node->hints & GS_HINT_PROP))
        return !gallery && mass * 100 <= page_mass * 75;
    bool away = node->hints & GS_HINT_AWAY || node->tag == GS_TAG_ASIDE;
    if (node->hints & GS_HINT_SHOWN && !away)
        return false;
    if (node->hints & GS_HINT_PAYWALL && gs_html_is_walled_text(page, blocks, i, kind))
        return false;
    if (up_to && mass * 100 <= page_mass * up_to && (away || !holds_h1(page, i)))
        return true;
    uint32_t size = gs_html_sum(blocks->sizes, page, i);
    if (node->tag == GS_TAG_LIST)
        return (uint64_t)gs_html_sum(blocks->linked, page, i) * 2 > size;
    return node->tag == GS_TAG_TABLE && is_data_table(page, blocks, i);
}

static void drop_named(gs_html_page *page, gs_html_blocks *blocks)
{
    bool gallery = gs_html_is_gallery(page, blocks, own_mass(page, blocks));
    uint64_t kind = gs_html_kind_outside_walls(page, blocks);
    uint32_t end = 0;
    for (uint32_t i = 0; i < page->n; i++) {
        if (i >= end && page->nodes[i].tag != GS_TAG_TEXT && is_dropped(page, blocks, i, gallery, kind))
            end = page->nodes[i].end;
        if (i < end)
            page->nodes[i].hints |= GS_HINT_DROPPED;
    }
}

/* --- Where to look --- */

/* The smallest element around all that are marked as body. */
static uint32_t marked_body(const gs_html_page *page, const gs_html_blocks *blocks, unsigned hint)
{
    uint32_t found = GS_HTML_NONE, last = 0;
    for (uint32_t i = 0; i < page->n; i++) {
        const gs_html_node *node = &page->nodes[i];
        if (!(node->hints & hint) || !gs_html_is_live(node) || gs_html_sum(blocks->mass, page, i) == 0)
            continue;
        found = found == GS_HTML_NONE ? i : found;
        last = node->end > last ? node->end : last;
    }
    while (found != GS_HTML_NONE && found && page->nodes[found].end < last)
        found = page->nodes[found].parent;
    return found;
}

static uint32_t heaviest(const gs_html_page *page, const gs_html_blocks *blocks, gs_tag tag)
{
    uint32_t found = GS_HTML_NONE, most = 0;
    for (uint32_t i = 0; i < page->n; i++) {
        uint32_t mass =
            page->nodes[i].tag == tag && gs_html_is_live(&page->nodes[i]) ? gs_html_sum(blocks->mass, page, i) : 0;
        if (mass > most) {
            most = mass;
            found = i;
        }
    }
    return found;
}

static bool holds(const gs_html_page *page, const gs_html_blocks *blocks, uint32_t node, unsigned percent)
{
    return node != GS_HTML_NONE &&
           (uint64_t)gs_html_sum(blocks->mass, page, node) * 100 >= (uint64_t)blocks->mass[page->n] * percent;
}

/* The part of the page in which the top is sought. */
static uint32_t find_root(const gs_html_page *page, const gs_html_blocks *blocks)
{
    static const gs_tag tags[] = { GS_TAG_ARTICLE, GS_TAG_MAIN, GS_TAG_BODY };
    for (size_t i = 0; i < sizeof(tags) / sizeof(*tags); i++) {
        uint32_t found = heaviest(page, blocks, tags[i]);
        if (holds(page, blocks, found, 45))
            return found;
    }
    return 0;
}

/* --- Scores --- */

static void give(const gs_html_page *page, const gs_html_block *block, uint32_t root, float *scores)
{
    enum { REACH = 5 };
    uint32_t at = block->node;
    gs_tag tag = page->nodes[at].tag;
    float mass = (float)gs_html_block_mass(block, tag);
    if (mass == 0 || !gs_html_is_live(&page->nodes[block->at]) || block->at <= root ||
        block->at >= page->nodes[root].end)
        return;
    if (tag == GS_TAG_P && at > root)
        at = page->nodes[at].parent;
    for (unsigned i = 1; i <= REACH && at >= root; i++) {
        scores[at] += mass / (float)i;
        if (at == root)
            return;
        at = page->nodes[at].parent;
    }
}

static uint32_t find_top(const gs_html_page *page, const gs_html_blocks *blocks, uint32_t root, float *scores)
{
    uint32_t top = root;
    float most = 0;
    for (size_t i = 0; i < blocks->n; i++)
        give(page, &blocks->ptr[i], root, scores);
    for (uint32_t i = root; i < page->nodes[root].end; i++) {
        float score = page->nodes[i].hints & GS_HINT_BODY ? scores[i] * 1.5f : scores[i];
        if (score > most) {
            most = score;
            top = i;
        }
    }
    return top;
}

/* Rows of a table, or of the same class. */
static bool is_of_one_kind(const gs_html_node *a, const gs_html_node *b)
{
    return a->tag == b->tag && a->class == b->class && (a->class || a->tag == GS_TAG_TR);
}

/* Is a neighbour of the top more of the same? Either of its kind, or of its weight. */
static bool is_like_top(const gs_html_page *page, const gs_html_blocks *blocks, uint32_t i, uint32_t top)
{
    const gs_html_node *node = &page->nodes[i], *to = &page->nodes[top];
    uint64_t mass = gs_html_sum(blocks->mass, page, i), size = gs_html_sum(blocks->sizes, page, i),
             linked = gs_html_sum(blocks->linked, page, i);
    if (node->tag == GS_TAG_TEXT || node->tag == GS_TAG_LIST || !gs_html_is_live(node) || mass * 10 < size * 6 ||
        linked * 4 >= size || mass == 0)
        return false;
    return is_of_one_kind(node, to) || mass * 10 >= 4 * (uint64_t)gs_html_sum(blocks->mass, page, top);
}

/* The end of the last neighbour that is like the top; 0: none is. */
static uint32_t last_like_top(const gs_html_page *page, const gs_html_blocks *blocks, uint32_t top)
{
    uint32_t parent = page->nodes[top].parent, last = 0;
    for (uint32_t i = parent + 1; i < page->nodes[parent].end; i = page->nodes[i].end)
        if (i != top && is_like_top(page, blocks, i, top))
            last = page->nodes[i].end;
    return last > 0 && last < page->nodes[top].end ? page->nodes[top].end : last;
}

/* Articles in several parts: outwards while what comes along is prose too. What stands behind the last part of a body,
 * unless it is a paragraph, is dropped: boxes about authors, comments without a name. */
static uint32_t widen(gs_html_page *page, const gs_html_blocks *blocks, uint32_t root, uint32_t top)
{
    for (uint32_t at = top; at > root; at = page->nodes[at].parent) {
        uint32_t parent = page->nodes[at].parent, last = last_like_top(page, blocks, at);
        if (!last)
            continue;
        for (uint32_t i = last; i < page->nodes[parent].end; i = page->nodes[i].end)
            if (gs_html_is_block(page->nodes[i].tag) && page->nodes[i].tag != GS_TAG_P &&
                !is_of_one_kind(&page->nodes[i], &page->nodes[at]))
                gs_html_drop(page, i);
        top = parent;
    }
    return top;
}

bool gs_html_choose(gs_html_page *page, gs_html_blocks *blocks, gs_html_choice *out)
{
    *out = (gs_html_choice){ .headline = GS_HTML_NONE };
    if (!page->n)
        return true;
    drop_named(page, blocks);
    gs_html_drop_boxes(page, blocks);
    gs_html_sum_up(page, blocks);
    uint32_t root = find_root(page, blocks), body = marked_body(page, blocks, GS_HINT_PROP);
    float *scores = calloc(page->n, sizeof(*scores));
    if (!scores)
        return false;
    out->marked = holds(page, blocks, body, 35);
    out->top = out->marked ? body : widen(page, blocks, root, find_top(page, blocks, root, scores));
    out->mass = gs_html_sum(blocks->mass, page, out->top);
    out->page_mass = blocks->mass[page->n];
    free(scores);
    return true;
}
