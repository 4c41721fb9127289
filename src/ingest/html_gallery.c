/* Galleries: pages whose article is what stands under its pictures. Captions of any other page are none of its text. */
#include "ingest/html.h"

bool gs_html_is_caption(const gs_html_node *node)
{
    return node->tag == GS_TAG_CAPTION || (node->hints & GS_HINT_CAPTION && gs_html_is_block(node->tag));
}

static void mark_around(gs_html_page *page, uint32_t i)
{
    while (i && !(page->nodes[i].hints & GS_HINT_SHOWN)) {
        page->nodes[i].hints |= GS_HINT_SHOWN;
        i = page->nodes[i].parent;
    }
}

enum { GALLERY = 45, PICTURES = 3 }; /* percent of the page's prose that captions are; at least so many */

/* A picture, and prose that is not of links. */
static bool is_picture_with_text(const gs_html_page *page, const gs_html_blocks *blocks, uint32_t i)
{
    enum { MOST = 400 }; /* nodes looked at */
    bool picture = false;
    if (!gs_html_sum(blocks->mass, page, i) ||
        gs_html_sum(blocks->linked, page, i) * 4 > gs_html_sum(blocks->sizes, page, i))
        return false;
    for (uint32_t j = i; j < page->nodes[i].end && j < i + MOST && !picture; j++)
        picture = page->nodes[j].tag == GS_TAG_IMG;
    return picture;
}

/* Children of a node, all of one kind, whose names alone would drop them: slides, items of a gallery. */
static bool mark_slides(gs_html_page *page, const gs_html_blocks *blocks, uint32_t parent, uint64_t own)
{
    const gs_html_node *all = page->nodes, *kind = NULL;
    uint64_t mass = 0, n = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t i = parent + 1; i < all[parent].end; i = all[i].end) {
            if (!(all[i].hints & GS_HINT_PICTURES) || all[i].hints & GS_HINT_AWAY || !gs_html_is_block(all[i].tag) ||
                (kind && (kind->tag != all[i].tag || kind->class != all[i].class)) ||
                !is_picture_with_text(page, blocks, i))
                continue;
            kind = &all[i];
            mass += gs_html_sum(blocks->mass, page, i);
            n++;
            for (uint32_t j = i; pass && j < all[i].end; j++) /* what holds most of the slide */
                if (gs_html_sum(blocks->mass, page, j) * 2 > gs_html_sum(blocks->mass, page, i))
                    page->nodes[j].hints |= GS_HINT_SHOWN;
            if (pass)
                mark_around(page, all[i].parent);
        }
        if (n < PICTURES || mass * 100 < own * GALLERY)
            return false;
    }
    return true;
}

bool gs_html_is_gallery(gs_html_page *page, const gs_html_blocks *blocks, uint64_t own)
{
    uint64_t mass = 0, n = 0;
    bool slides = false;
    for (uint32_t i = 0; i < page->n; i++) {
        if (!gs_html_is_caption(&page->nodes[i]))
            continue;
        mass += gs_html_sum(blocks->mass, page, i);
        n += gs_html_sum(blocks->mass, page, i) > 0;
        i = page->nodes[i].end - 1;
    }
    bool captions = n >= PICTURES && mass * 100 >= own * GALLERY;
    for (uint32_t i = 0; i < page->n; i++) {
        if (captions && gs_html_is_caption(&page->nodes[i]) && gs_html_sum(blocks->mass, page, i) > 0)
            mark_around(page, i);
        bool most = (uint64_t)gs_html_sum(blocks->mass, page, i) * 100 >= own * GALLERY;
        slides |= most && page->nodes[i].tag != GS_TAG_TEXT && mark_slides(page, blocks, i, own);
    }
    return captions || slides;
}
