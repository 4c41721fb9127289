/* Text that names itself a wall and is the article's: its last lines, fading out above an offer, or what only
 * subscribers were given, which schema.org lets sites mark by a class of any name, ".paywall" in its example. */
#include "ingest/html.h"

static uint64_t kind_of(const gs_html_page *page, const gs_html_block *b)
{
    const gs_html_node *node = &page->nodes[b->node];
    return node->class ? (uint64_t)node->tag << 32 | node->class : 0;
}

static uint32_t mass_of(const gs_html_page *page, const gs_html_block *b)
{
    return gs_html_block_mass(b, page->nodes[b->node].tag);
}

uint64_t gs_html_kind_outside_walls(const gs_html_page *page, const gs_html_blocks *blocks)
{
    uint64_t kind = 0, ahead = 0;
    uint32_t end = 0, i = 0;
    for (size_t n = 0; n < blocks->n && page->paywall; n++) {
        const gs_html_block *b = &blocks->ptr[n];
        for (; i <= b->at; i++)
            if (page->nodes[i].hints & (GS_HINT_AWAY | GS_HINT_BESIDE) && page->nodes[i].end > end)
                end = page->nodes[i].end;
        uint64_t own = kind_of(page, b), mass = b->at < end ? 0 : mass_of(page, b);
        kind = ahead ? kind : own;
        ahead = own == kind ? ahead + mass : ahead > mass ? ahead - mass : 0;
    }
    return kind;
}

static bool is_before_node(const void *block, const void *node)
{
    return ((const gs_html_block *)block)->at < *(const uint32_t *)node;
}

static size_t first_block(const gs_html_blocks *blocks, uint32_t node)
{
    return gs_array_search(&node, blocks->ptr, blocks->n, sizeof(*blocks->ptr), is_before_node);
}

/* Nothing to click, to fill in, or to be called by. */
static bool offers_nothing(const gs_html_page *page, const gs_html_blocks *blocks, uint32_t node)
{
    uint32_t end = page->nodes[node].end;
    bool cut = false;
    for (uint32_t i = node; i < end; i++)
        if (page->nodes[i].tag == GS_TAG_CONTROL)
            return false;
    for (size_t n = first_block(blocks, node); n < blocks->n && blocks->ptr[n].at < end; n++) {
        const gs_html_block *b = &blocks->ptr[n];
        if (gs_html_is_heading(page->nodes[b->node].tag) || b->linked * 2 > b->size ||
            gs_html_is_filler((gs_span){ blocks->text.ptr + b->start, b->len }, &cut))
            return false;
    }
    return true;
}

bool gs_html_is_walled_text(const gs_html_page *page, const gs_html_blocks *blocks, uint32_t node, uint64_t kind)
{
    enum { SHORTEST = 20, LEAST = 150, STOPS = 2 }; /* letters of a paragraph, of all prose; ends of sentences */
    uint32_t end = page->nodes[node].end, mass = 0, stops = 0;
    for (size_t n = first_block(blocks, node); n < blocks->n && blocks->ptr[n].at < end; n++) {
        const gs_html_block *b = &blocks->ptr[n];
        if (kind && kind_of(page, b) == kind && b->size >= SHORTEST)
            return true;
        if (!mass_of(page, b))
            continue;
        mass += mass_of(page, b);
        stops += b->stops;
    }
    return mass >= LEAST && stops >= STOPS && offers_nothing(page, blocks, node);
}
