/* Boxes beside an article that no class names: under a heading "Comments" or "Newsletter", around an offer to
 * subscribe, rows of teasers, each a title with a link and a few words. */
#include "ingest/html.h"

typedef struct boxes {
    gs_html_page *page;
    const gs_html_blocks *blocks;
    uint32_t h1; /* the first; all nodes where there is none */
} boxes;

static uint16_t tag_of(const boxes *x, size_t i)
{
    return x->page->nodes[x->blocks->ptr[i].node].tag;
}

static bool is_small_heading(uint16_t tag)
{
    return tag == GS_TAG_H2 || tag == GS_TAG_H3;
}

static bool may_be_box(const boxes *x, uint32_t node)
{
    const gs_html_node *n = &x->page->nodes[node];
    return n->tag != GS_TAG_BODY && n->tag != GS_TAG_HTML && !(n->hints & GS_HINT_PROP) &&
           !(x->h1 >= node && x->h1 < n->end);
}

/* --- Headings --- */

/* The largest element that begins with a block and holds no main heading. */
static uint32_t begun_by(const boxes *x, size_t i)
{
    uint32_t box = x->blocks->ptr[i].node, before = i ? x->blocks->ptr[i - 1].at : 0;
    for (uint32_t at = x->page->nodes[box].parent; at > before && may_be_box(x, at); at = x->page->nodes[at].parent)
        box = at;
    return box;
}

static void drop_headed(const boxes *x, size_t i)
{
    enum { MOST = 75 }; /* percent of the prose */
    uint32_t box = begun_by(x, i);
    if (gs_html_sum(x->blocks->mass, x->page, box) * (uint64_t)100 <= x->blocks->mass[x->page->n] * (uint64_t)MOST)
        gs_html_drop(x->page, box);
}

/* "Subscribe to read on" under a heading of its own. */
static void drop_offer(const boxes *x, size_t i)
{
    enum { LARGEST = 700, FAR = 12 }; /* letters; blocks back to the heading */
    const gs_html_block *p = x->blocks->ptr;
    uint32_t box = 0;
    for (size_t j = i; j + FAR > i; j--) {
        if (is_small_heading(tag_of(x, j))) {
            uint32_t at = begun_by(x, j);
            bool around = p[i].at >= at && p[i].at < x->page->nodes[at].end;
            box = around && gs_html_sum(x->blocks->sizes, x->page, at) <= LARGEST ? at : 0;
            break;
        }
        if (j == 0)
            break;
    }
    if (!box)
        return;
    x->page->paywall = true;
    gs_html_drop(x->page, box);
}

static void drop_under_headings(const boxes *x)
{
    enum { LONG = 260 };
    for (size_t i = 0; i < x->blocks->n; i++) {
        const gs_html_block *b = &x->blocks->ptr[i];
        bool cut = false;
        bool heading = is_small_heading(tag_of(x, i));
        if (b->size > LONG || (!heading && (b->linked * 2 > b->size || tag_of(x, i) == GS_TAG_LI)) ||
            !gs_html_is_live(&x->page->nodes[b->at]) ||
            !gs_html_is_filler((gs_span){ x->blocks->text.ptr + b->start, b->len }, &cut))
            continue;
        if (cut)
            drop_offer(x, i);
        else if (heading)
            drop_headed(x, i);
    }
}

/* --- Teasers --- */

typedef struct row {
    uint32_t from, end, n; /* nodes; neighbours of one tag and class */
    uint64_t size, linked, mass;
} row;

static bool is_one_kind(const gs_html_node *a, const gs_html_node *b)
{
    return a->tag == b->tag && a->class == b->class;
}

/* Neighbours from a node on that are of its kind. */
static row row_from(const boxes *x, uint32_t node, uint32_t last)
{
    const gs_html_node *all = x->page->nodes;
    row r = { .from = node, .end = node };
    for (uint32_t i = node; i < last; i = all[i].end) {
        if (all[i].tag != GS_TAG_TEXT && !is_one_kind(&all[i], &all[node]))
            break;
        if (all[i].tag == GS_TAG_TEXT)
            continue;
        r.n++;
        r.end = all[i].end;
    }
    r.size = x->blocks->sizes[r.end] - x->blocks->sizes[node];
    r.linked = x->blocks->linked[r.end] - x->blocks->linked[node];
    r.mass = x->blocks->mass[r.end] - x->blocks->mass[node];
    return r;
}

/* Have most a title or a picture, or are mostly links? Paragraphs with many links are none of these. */
static bool is_titled(const boxes *x, row r)
{
    uint32_t titled = 0;
    for (uint32_t i = r.from, next; i < r.end; i = next) {
        next = x->page->nodes[i].end;
        bool found = gs_html_sum(x->blocks->linked, x->page, i) * 2 > gs_html_sum(x->blocks->sizes, x->page, i);
        for (uint32_t j = i; j < next && !found; j++)
            found = x->page->nodes[j].tag == GS_TAG_IMG || is_small_heading(x->page->nodes[j].tag);
        titled += found;
    }
    return titled * 3 >= r.n * 2;
}

/* Each a title that is a link, and few words. */
static bool is_of_teasers(const boxes *x, row r)
{
    enum { ROW = 3, SHORTEST = 20, LONGEST = 280 };
    const gs_html_node *n = &x->page->nodes[r.from];
    bool h1 = x->h1 >= r.from && x->h1 < r.end;
    return r.n >= ROW && gs_html_is_block(n->tag) && n->tag != GS_TAG_P && gs_html_is_live(n) && !h1 &&
           r.size >= SHORTEST * r.n && r.size <= LONGEST * r.n && r.linked * 5 >= r.size && is_titled(x, r);
}

/* Drops the rows, or tells how much prose is in them. */
static uint64_t visit_rows(const boxes *x, bool drops)
{
    uint64_t mass = 0;
    for (uint32_t parent = 0; parent < x->page->n; parent++) {
        uint32_t last = x->page->nodes[parent].end;
        if (x->page->nodes[parent].tag == GS_TAG_TEXT || (drops && !gs_html_is_live(&x->page->nodes[parent])))
            continue;
        for (uint32_t i = parent + 1; i < last;) {
            row r = row_from(x, i, last);
            i = r.end > i ? r.end : x->page->nodes[i].end;
            if (!is_of_teasers(x, r))
                continue;
            mass += r.mass;
            for (uint32_t j = r.from; drops && j < r.end; j = x->page->nodes[j].end)
                gs_html_drop(x->page, j);
        }
    }
    return mass;
}

/* Rows go where other prose is an article of its own; else the page is a list of articles, or a live blog. */
static void drop_teasers(const boxes *x)
{
    enum { ARTICLE = 150 }; /* letters of prose */
    uint64_t all = x->blocks->mass[x->page->n], in_rows = visit_rows(x, false),
             rest = all > in_rows ? all - in_rows : 0;
    if (rest >= ARTICLE && rest * 4 >= all)
        visit_rows(x, true);
}

void gs_html_drop_boxes(gs_html_page *page, const gs_html_blocks *blocks)
{
    boxes x = { .page = page, .blocks = blocks };
    while (x.h1 < page->n && page->nodes[x.h1].tag != GS_TAG_H1)
        x.h1++;
    drop_under_headings(&x);
    drop_teasers(&x);
}
