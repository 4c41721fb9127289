/* Which blocks of the article's element are the article: prose and what belongs to it, from the first to the last. */
#include "ingest/html.h"

#include <stdlib.h>
#include <string.h>

typedef struct keeper {
    gs_html_page *page;
    gs_html_blocks *blocks;
    gs_html_choice *choice;
    size_t under, under_end; /* indices of further headlines, right under the first */
    uint64_t *seen;          /* hashes of long blocks, open addressing */
    size_t n_seen;
    size_t cut_at; /* index of the last block that says that the text goes on elsewhere; SIZE_MAX: none */
} keeper;

static gs_span text_of(const keeper *k, const gs_html_block *b)
{
    return (gs_span){ k->blocks->text.ptr + b->start, b->len };
}

static gs_tag tag_of(const keeper *k, const gs_html_block *b)
{
    return k->page->nodes[b->node].tag;
}

/* A long block that came before: a pulled quote, a text for small screens. */
static bool is_repeated(keeper *k, const gs_html_block *b)
{
    if (b->size < 60)
        return false;
    uint64_t hash = gs_hash(text_of(k, b)) | 1;
    size_t at = hash % k->n_seen;
    while (k->seen[at] && k->seen[at] != hash)
        at = (at + 1) % k->n_seen;
    bool repeated = k->seen[at] == hash;
    k->seen[at] = hash;
    return repeated;
}

/* --- Single blocks --- */

static bool is_prose(const keeper *k, const gs_html_block *b)
{
    return gs_html_block_mass(b, tag_of(k, b)) > 0;
}

/* Mostly links: kept only where it reads as a sentence. */
static bool is_links(const gs_html_block *b)
{
    return b->linked * 2 > b->size && !(b->sentence && b->linked * 10 < b->size * 9 && b->size > 80);
}

static bool is_same_as_headline(const keeper *k, const gs_html_block *b)
{
    if (k->choice->headline == GS_HTML_NONE)
        return false;
    return gs_span_eq(text_of(k, b), text_of(k, &k->blocks->ptr[k->choice->headline]));
}

/* Loose words in an item that holds paragraphs of its own: an hour, an author. */
static bool is_loose_in_item(const keeper *k, const gs_html_block *b)
{
    const gs_html_block *all = k->blocks->ptr, *last = all + k->blocks->n - 1;
    uint32_t end = k->page->nodes[b->node].end;
    return tag_of(k, b) == GS_TAG_LI && ((b < last && b[1].at < end && b[1].node != b->node) ||
                                         (b > all && b[-1].at > b->node && b[-1].node != b->node));
}

static bool may_stay(keeper *k, gs_html_block *b)
{
    gs_tag tag = tag_of(k, b);
    if (k->page->nodes[b->at].hints & GS_HINT_DROPPED || is_same_as_headline(k, b))
        return false;
    bool cut = false;
    b->filler = b->size < 260 && gs_html_is_filler(text_of(k, b), &cut);
    k->cut_at = cut ? (size_t)(b - k->blocks->ptr) : k->cut_at;
    if (b->filler)
        return false;
    if ((is_links(b) && !gs_html_is_heading(tag)) || is_repeated(k, b)) /* a heading of a live blog links to itself */
        return false;
    if (gs_html_is_heading(tag) || tag == GS_TAG_P || is_prose(k, b) || (tag == GS_TAG_LI && !is_loose_in_item(k, b)))
        return true;
    return b->sentence || b->size >= 60; /* loose words between elements are labels */
}

/* --- Runs of blocks --- */

static bool in_top(const keeper *k, const gs_html_block *b)
{
    return b->at >= k->choice->top && b->at < k->page->nodes[k->choice->top].end;
}

static bool is_under(const keeper *k, const gs_html_block *b)
{
    size_t i = (size_t)(b - k->blocks->ptr);
    return i >= k->under && i < k->under_end;
}

/* Worth beginning or ending a text. */
static bool is_firm(const keeper *k, const gs_html_block *b)
{
    gs_tag tag = tag_of(k, b);
    if (b->at < k->choice->top || is_under(k, b))
        return true; /* the lead was looked at */
    if (b->paragraph && b->linked * 3 < b->size && (b->sentence || b->size >= 60))
        return true;
    return !gs_html_is_heading(tag) && (is_prose(k, b) || (b->sentence && b->size >= 20 && b->linked * 3 < b->size) ||
                                        (tag == GS_TAG_LI && b->size >= 25 && !b->linked));
}

static bool is_beside(const keeper *k, const gs_html_block *a, const gs_html_block *b)
{
    return k->page->nodes[a->node].parent == k->page->nodes[b->node].parent;
}

/* Blocks before the first and behind the last that are firm go; so do headings with nothing under them. */
static void trim_ends(keeper *k)
{
    size_t n = k->blocks->n, first = n, last = 0;
    gs_html_block *p = k->blocks->ptr;
    for (size_t i = 0; i < n; i++) {
        bool lead = p[i].lead && first == n && k->choice->headline != GS_HTML_NONE && i > k->choice->headline;
        if (!p[i].kept || !(lead || is_firm(k, &p[i])))
            continue;
        first = first == n ? i : first;
        last = i;
    }
    if (first > 0 && first < n && p[first].paragraph && gs_html_is_heading(tag_of(k, p + first - 1)) &&
        is_beside(k, p + first - 1, p + first))
        first--;
    for (size_t i = 0; i < n; i++)
        p[i].kept &= i >= first && i <= last;
    bool followed = false;
    for (size_t i = n; i-- > 0;) {
        if (!p[i].kept)
            continue;
        if (gs_html_is_heading(tag_of(k, &p[i])) && !is_under(k, &p[i])) {
            p[i].kept = followed;
            followed = false;
        } else {
            followed = true;
        }
    }
}

static bool is_named_lead(const keeper *k, const gs_html_block *b)
{
    uint32_t at = b->node;
    for (int i = 0; i < 3 && at; i++, at = k->page->nodes[at].parent)
        if (k->page->nodes[at].hints & GS_HINT_LEAD)
            return true;
    return false;
}

/* What the page says that it is about, where that stands on it. */
static bool is_description(const keeper *k, const gs_html_block *b)
{
    const gs_html_meta *m = &k->page->meta;
    const char *const given[] = { m->og_description, m->description };
    gs_span front = gs_span_cut(text_of(k, b), 80);
    for (size_t i = 0; i < sizeof(given) / sizeof(*given); i++)
        if (given[i] && strncmp(given[i], front.ptr, front.len) == 0)
            return true;
    return false;
}

/* "The claim", "Our verdict". */
static bool is_title_of_lead(const keeper *k, const gs_html_block *b)
{
    bool dropped = k->page->nodes[b->at].hints & GS_HINT_DROPPED;
    return gs_html_is_heading(tag_of(k, b)) && !dropped && !b->linked && b->size < 100 && !is_same_as_headline(k, b);
}

/* A few words with a time of day, "6 March 11:38". */
static bool tells_when(const keeper *k, const gs_html_block *b)
{
    enum { LONGEST = 60 };
    gs_span text = text_of(k, b);
    if (b->size > LONGEST || b->sentence)
        return false;
    for (size_t i = 1; i + 2 < text.len; i++)
        if (text.ptr[i] == ':' && gs_is_digit(text.ptr[i - 1]) && gs_is_digit(text.ptr[i + 1]) &&
            gs_is_digit(text.ptr[i + 2]))
            return true;
    return false;
}

/* Is it in a list of when the article appeared, and what else there is to say of it? */
static bool is_in_list_of_facts(const keeper *k, const gs_html_block *b)
{
    enum { NEAR = 5 };
    const gs_html_block *all = k->blocks->ptr, *end = all + k->blocks->n;
    const gs_html_block *from = b - all > NEAR ? b - NEAR : all, *to = end - b > NEAR ? b + NEAR : end - 1;
    for (const gs_html_block *i = from; i <= to; i++)
        if (is_beside(k, i, b) && tag_of(k, i) == GS_TAG_LI && tells_when(k, i))
            return true;
    return false;
}

/* One of several in a list that is no menu: what the article says in short. */
static bool is_point(const keeper *k, const gs_html_block *b)
{
    enum { LEAST = 12 };
    const gs_html_block *all = k->blocks->ptr, *last = all + k->blocks->n - 1;
    if (tag_of(k, b) != GS_TAG_LI || b->linked || b->size < LEAST || is_in_list_of_facts(k, b))
        return false;
    return (b > all && is_beside(k, b - 1, b) && b[-1].kept) || (b < last && is_beside(k, b, b + 1) && !b[1].linked);
}

/* The standfirst: between headline and body, or named so before it. */
static void keep_lead(keeper *k)
{
    enum { MOST = 3 };
    size_t found = 0, headline = k->choice->headline;
    size_t from = headline == GS_HTML_NONE ? 0 : headline + 1;
    for (size_t i = from; i < k->blocks->n && found < MOST; i++) {
        gs_html_block *b = &k->blocks->ptr[i];
        if (b->at >= k->choice->top)
            return;
        bool point = headline != GS_HTML_NONE && is_point(k, b);
        if ((point || b->lead || (headline != GS_HTML_NONE && is_prose(k, b) && b->linked * 5 < b->size)) &&
            !gs_html_is_heading(tag_of(k, b)) && may_stay(k, b)) {
            b->kept = true;
            if (i > from && is_title_of_lead(k, b - 1))
                b[-1].kept = true;
            found += !point;
        }
    }
}

/* Further headlines right under the first. */
static void find_under(keeper *k)
{
    enum { MOST = 4 };
    size_t at = (size_t)k->choice->headline + 1;
    k->under = k->under_end = at;
    if (k->choice->headline == GS_HTML_NONE)
        return;
    for (; at < k->blocks->n && at < k->under + MOST; at++) {
        gs_html_block *b = &k->blocks->ptr[at];
        bool dropped = k->page->nodes[b->at].hints & GS_HINT_DROPPED;
        if (!gs_html_is_heading(tag_of(k, b)) || b->size < 40 || b->linked || dropped || is_same_as_headline(k, b))
            return;
        b->kept = true;
        k->under_end = at + 1;
    }
}

/* Little of the top's prose stands before its headline: dates, sections, counters of readers. */
static bool begins_at_headline(const keeper *k)
{
    uint32_t top = k->choice->top, headline = k->choice->headline;
    if (headline == GS_HTML_NONE || k->blocks->ptr[headline].at < top ||
        k->blocks->ptr[headline].at >= k->page->nodes[top].end)
        return false;
    uint64_t before = k->blocks->mass[k->blocks->ptr[headline].at] - k->blocks->mass[top];
    return before * 20 <= gs_html_sum(k->blocks->mass, k->page, top);
}

bool gs_html_keep(gs_html_page *page, gs_html_blocks *blocks, gs_html_choice *choice, const char *byline)
{
    keeper k = { .page = page, .blocks = blocks, .choice = choice, .n_seen = blocks->n * 2 + 1, .cut_at = SIZE_MAX };
    k.seen = calloc(k.n_seen, sizeof(*k.seen));
    if (!k.seen)
        return false;
    for (size_t i = 0; i < blocks->n; i++) {
        gs_html_block *b = &blocks->ptr[i];
        b->lead = b->size >= 30 && (is_named_lead(&k, b) || is_description(&k, b));
    }
    find_under(&k);
    keep_lead(&k);
    bool begins = begins_at_headline(&k);
    for (size_t i = 0; i < blocks->n; i++) {
        gs_html_block *b = &blocks->ptr[i];
        bool before = begins && i < choice->headline && !b->lead;
        if (in_top(&k, b) && i != choice->headline && !before && !is_under(&k, b) && may_stay(&k, b))
            b->kept = true;
    }
    bool ok = gs_html_weed(page, blocks, choice, byline);
    trim_ends(&k);
    uint64_t behind = 0;
    for (size_t i = 0; i < blocks->n; i++) {
        choice->kept += blocks->ptr[i].kept ? blocks->ptr[i].size : 0;
        behind += blocks->ptr[i].kept && i > k.cut_at ? blocks->ptr[i].size : 0;
    }
    choice->cut = k.cut_at != SIZE_MAX && behind * 7 < choice->kept; /* not an offer in the middle */
    free(k.seen);
    return ok;
}
