/* Weeding: what stands before, between and behind the paragraphs of an article and tells of the article, or of others.
 *
 * Sites set the paragraphs of an article alike: one kind of element (tag and class) has most of its prose. What is of
 * another kind is looked at more closely, and what is not sure stays. No language is known here. */
#include "ingest/html.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct weeder {
    const gs_html_page *page;
    gs_html_blocks *blocks;
    const gs_html_choice *choice;
    gs_span byline;     /* empty: not known, or no name of a person */
    uint64_t kind;      /* of the paragraphs */
    size_t first, last; /* indices of the first and the last of them */
    bool clear;         /* the kind has nearly all prose, and more than once */
    uint32_t mass;      /* of all prose kept */
    uint32_t *counts;   /* blocks of the kind that stand before a node */
} weeder;

static gs_html_block *block(const weeder *w, size_t i)
{
    return &w->blocks->ptr[i];
}

static gs_span text_of(const weeder *w, const gs_html_block *b)
{
    return (gs_span){ w->blocks->text.ptr + b->start, b->len };
}

static uint16_t tag_of(const weeder *w, const gs_html_block *b)
{
    return w->page->nodes[b->node].tag;
}

/* --- The kind of the paragraphs --- */

/* Do several blocks stand right in its element? */
static bool has_siblings(const weeder *w, const gs_html_block *b)
{
    const gs_html_block *all = w->blocks->ptr, *last = all + w->blocks->n - 1;
    return (b > all && b[-1].node == b->node) || (b < last && b[1].node == b->node);
}

static uint64_t kind_of(const weeder *w, const gs_html_block *b)
{
    const gs_html_node *node = &w->page->nodes[b->node], *parent = &w->page->nodes[node->parent];
    uint64_t own = (uint64_t)node->tag << 32 | node->class;
    if (node->tag == GS_TAG_TD && !node->class && has_siblings(w, b))
        return gs_mix(own) + b->node; /* a cell that holds paragraphs is like no other */
    return gs_mix(node->class ? own : gs_mix(own) + ((uint64_t)parent->tag << 32 | parent->class));
}

static uint32_t mass_of(const weeder *w, const gs_html_block *b)
{
    return b->kept && b->at >= w->choice->top ? gs_html_block_mass(b, tag_of(w, b)) : 0;
}

static bool is_kind(const weeder *w, const gs_html_block *b)
{
    return b->at >= w->choice->top && kind_of(w, b) == w->kind;
}

/* The kind that has more than half of the prose, if one has (Boyer and Moore's vote), and where it begins and ends. */
static void find_kind(weeder *w)
{
    uint64_t ahead = 0, mass = 0, n = 0;
    for (size_t i = 0; i < w->blocks->n; i++) {
        uint64_t kind = kind_of(w, block(w, i)), weight = mass_of(w, block(w, i));
        w->mass += (uint32_t)weight;
        w->kind = ahead ? w->kind : kind;
        ahead = kind == w->kind ? ahead + weight : ahead > weight ? ahead - weight : 0;
    }
    w->first = w->last = SIZE_MAX;
    for (size_t i = 0; i < w->blocks->n; i++) {
        if (!block(w, i)->kept || !is_kind(w, block(w, i)))
            continue;
        w->first = w->first == SIZE_MAX && mass_of(w, block(w, i)) ? i : w->first;
        w->last = i;
        mass += mass_of(w, block(w, i));
        n++;
    }
    w->clear = n >= 3 && w->first != SIZE_MAX && mass * 10 >= (uint64_t)w->mass * 7;
    if (mass * 2 <= w->mass)
        w->first = SIZE_MAX;
}

/* --- What tells of the article --- */

static bool has(gs_span text, gs_span part)
{
    return part.len && text.len >= part.len && memmem(text.ptr, text.len, part.ptr, part.len);
}

static bool begins(gs_span text, gs_span with)
{
    return with.len && text.len >= with.len && memcmp(text.ptr, with.ptr, with.len) == 0;
}

/* Does an element of the block give a time, or name an author? */
static bool has_marks(const weeder *w, const gs_html_block *b)
{
    enum { NEAR = 40 }; /* nodes looked at */
    uint32_t end = w->page->nodes[b->node].end;
    for (uint32_t i = b->node; i < end && i < b->node + NEAR; i++)
        if (w->page->nodes[i].tag == GS_TAG_TIME || w->page->nodes[i].hints & GS_HINT_BYLINE)
            return true;
    return false;
}

/* "By Jane Doe" */
static bool is_by(gs_span text)
{
    char front[32];
    snprintf(front, sizeof(front), "%.*s", (int)gs_span_cut(text, sizeof(front) - 1).len, text.ptr);
    return gs_html_tidy_byline(front) != front;
}

/* Author, date, time to read; "Jane Doe covers transport". */
static bool is_about(const weeder *w, size_t i)
{
    enum { NAME = 70, LINE = 160, BIOGRAPHY = 400 };
    const gs_html_block *b = block(w, i);
    gs_span text = text_of(w, b);
    uint16_t tag = tag_of(w, b);
    if (gs_html_is_heading(tag) || tag == GS_TAG_LI)
        return false;
    if (b->size < LINE && !b->sentence && (has_marks(w, b) || has(text, w->byline)))
        return true;
    if (w->first != SIZE_MAX && i <= w->first + 1 && b->size < NAME && !b->sentence && is_by(text))
        return true;
    bool outside = w->clear && !is_kind(w, b);
    return b->size < BIOGRAPHY && (outside || i >= w->last) && begins(text, w->byline);
}

/* Loose words in front of the first paragraph: sections, dates, "5 minutes to read". */
static bool is_label_in_front(const weeder *w, size_t i)
{
    enum { SHORT = 160 };
    const gs_html_block *b = block(w, i);
    uint16_t tag = tag_of(w, b);
    if (w->first == SIZE_MAX || i >= w->first || b->at < w->choice->top)
        return false;
    return !gs_html_is_heading(tag) && tag != GS_TAG_LI && !b->sentence && b->size < SHORT && !b->lead &&
           !is_kind(w, b);
}

/* "Related:" and under it links only; what a table is called that went. */
static bool is_label_of_nothing(const weeder *w, size_t i)
{
    enum { SHORT = 80 };
    const gs_html_block *b = block(w, i), *next = i + 1 < w->blocks->n ? b + 1 : NULL;
    if (!next || gs_html_is_heading(tag_of(w, b)) || b->size >= SHORT || b->stops || next->kept)
        return false;
    bool cell = tag_of(w, next) == GS_TAG_TD && w->page->nodes[next->at].hints & GS_HINT_DROPPED;
    return cell || (tag_of(w, next) == GS_TAG_LI && next->linked * 10 > next->size * 9);
}

static void weed_lines(const weeder *w)
{
    for (size_t i = 0; i < w->blocks->n; i++) {
        gs_html_block *b = block(w, i);
        if (b->kept && (is_about(w, i) || is_label_in_front(w, i) || is_label_of_nothing(w, i)))
            b->kept = false;
    }
}

/* A short line set like the paragraphs around it is a heading that no tag says. */
static void keep_headings(const weeder *w)
{
    enum { SHORTEST = 12 };
    gs_span headline =
        w->choice->headline == GS_HTML_NONE ? (gs_span){ "", 0 } : text_of(w, block(w, w->choice->headline));
    for (size_t i = w->first; i < w->last; i++) {
        gs_html_block *b = block(w, i);
        if (gs_span_eq(text_of(w, b), headline))
            continue;
        bool dropped = w->page->nodes[b->at].hints & GS_HINT_DROPPED;
        b->kept |= !dropped && !b->filler && !b->linked && b->size >= SHORTEST && b->size < 100 && is_kind(w, b) &&
                   tag_of(w, b) != GS_TAG_LI && memchr(w->blocks->text.ptr + b->start, ' ', b->len);
    }
}

/* --- Boxes between paragraphs --- */

/* The largest element around a node that holds no paragraph, not the node `without` and at most so many letters; 0:
 * none. */
static uint32_t box_around(const weeder *w, uint32_t node, uint32_t without, uint32_t most)
{
    uint32_t box = 0;
    for (uint32_t at = w->page->nodes[node].parent; at > 0; at = w->page->nodes[at].parent) {
        uint32_t end = w->page->nodes[at].end;
        if (w->counts[end] > w->counts[at] || gs_html_sum(w->blocks->sizes, w->page, at) > most ||
            (without >= at && without < end))
            break;
        box = at;
    }
    return box;
}

/* Takes a box away, if there is more in it than a heading, and no standfirst. */
static void weed_box(const weeder *w, uint32_t box, size_t from)
{
    uint32_t end = w->page->nodes[box].end;
    bool text = false;
    for (size_t i = from; i < w->blocks->n && block(w, i)->at < end; i++) {
        if (block(w, i)->lead && block(w, i)->kept)
            return;
        bool linked = block(w, i)->linked * 2 > block(w, i)->size && gs_html_is_block(w->page->nodes[box].tag);
        bool title = gs_html_is_heading(tag_of(w, block(w, i))) && !linked;
        text |= block(w, i)->kept && !title;
    }
    for (size_t i = from; text && i < w->blocks->n && block(w, i)->at < end; i++)
        block(w, i)->kept = false;
}

/* A few words beside a picture are its caption; a few words beside a button, behind the first paragraph, an offer. */
static void weed_boxes(const weeder *w)
{
    enum { OFFER = 600, UNDER_PICTURE = 220 };
    bool headed = w->choice->headline != GS_HTML_NONE && block(w, w->choice->headline)->at < w->choice->top;
    uint32_t headline = w->choice->headline != GS_HTML_NONE ? block(w, w->choice->headline)->at : w->choice->top;
    uint32_t end = w->page->nodes[w->choice->top].end, done = 0, first = block(w, w->first)->at;
    size_t next = 0; /* the first block that is not before the box */
    for (uint32_t i = headed ? headline : w->choice->top + 1; i < end; i++) {
        uint16_t tag = w->page->nodes[i].tag;
        if (i < done || (tag != GS_TAG_IMG && (tag != GS_TAG_CONTROL || i < first)))
            continue;
        uint32_t box = box_around(w, i, headline, tag == GS_TAG_IMG ? UNDER_PICTURE : OFFER);
        while (box && next > 0 && block(w, next - 1)->at >= box)
            next--;
        while (next < w->blocks->n && block(w, next)->at < box)
            next++;
        if (box)
            weed_box(w, box, next);
        done = box ? w->page->nodes[box].end : done;
    }
}

/* A few words and under them a link alone are an offer too. */
static void weed_offers(const weeder *w)
{
    enum { OFFER = 300 };
    uint32_t end = w->page->nodes[w->choice->top].end;
    for (size_t i = w->first; i < w->blocks->n && block(w, i)->at < end; i++) {
        const gs_html_block *b = block(w, i);
        if (b->kept || b->linked * 10 < b->size * 9 || tag_of(w, b) == GS_TAG_LI)
            continue;
        uint32_t box = box_around(w, b->node, w->choice->top, OFFER);
        size_t from = i;
        while (box && from > 0 && block(w, from - 1)->at >= box)
            from--;
        if (box)
            weed_box(w, box, from);
    }
}

/* What a heading such as "Related" or "Newsletter" stands over, in the same element. */
static void weed_fillers(const weeder *w)
{
    uint32_t end = 0;
    for (size_t i = w->first; i < w->blocks->n; i++) {
        gs_html_block *b = block(w, i);
        if (b->filler && gs_html_is_heading(tag_of(w, b)))
            end = w->page->nodes[w->page->nodes[b->node].parent].end;
        else if (b->kept && (is_kind(w, b) || gs_html_is_heading(tag_of(w, b))))
            end = 0;
        else if (b->at < end)
            b->kept = false;
    }
}

/* --- Quotes pulled out of the text --- */

static gs_span without_marks(gs_span text)
{
    static const char *const marks[] = { "“", "”", "„", "«", "»", "‘", "’", "\"", "'", "「", "」", "…", "—", "–" };
    for (size_t i = 0; i < sizeof(marks) / sizeof(*marks);) {
        size_t n = strlen(marks[i]);
        text = gs_span_trim(text);
        bool front = text.len >= n && memcmp(text.ptr, marks[i], n) == 0;
        if (front)
            text = (gs_span){ text.ptr + n, text.len - n };
        bool back = text.len >= n && memcmp(text.ptr + text.len - n, marks[i], n) == 0;
        text.len -= back ? n : 0;
        i = front || back ? 0 : i + 1;
    }
    while (text.len && strchr(".,!?", text.ptr[text.len - 1]))
        text.len--;
    return text;
}

/* Is it part of a paragraph? */
static bool is_in_paragraph(const weeder *w, gs_span quote)
{
    for (size_t i = w->first; i <= w->last; i++) {
        const gs_html_block *b = block(w, i);
        if (b->kept && b->len > quote.len && is_kind(w, b) && has(text_of(w, b), quote))
            return true;
    }
    return false;
}

static void weed_quotes(const weeder *w)
{
    enum { MOST = 30, SHORTEST = 24, LONGEST = 500 }; /* bytes */
    size_t seen = 0;
    for (size_t i = w->first; i < w->last && seen < MOST; i++) {
        gs_html_block *b = block(w, i);
        if (!b->kept || is_kind(w, b) || gs_html_is_heading(tag_of(w, b)) || b->len > LONGEST)
            continue;
        gs_span quote = without_marks(text_of(w, b));
        seen++;
        if (quote.len >= SHORTEST && is_in_paragraph(w, quote))
            b->kept = false;
    }
}

/* --- Behind the last paragraph --- */

static bool line_has(gs_span line, const char *sign)
{
    return memmem(line.ptr, line.len, sign, strlen(sign));
}

/* "Reporter: Jane Doe", "Editor: John Roe", a line each. */
static bool is_credits(gs_span text)
{
    enum { LONGEST = 120 }; /* bytes of a line */
    gs_span line;
    bool about = true;
    while (about && gs_span_line(&text, &line))
        about = line.len > 0 && line.len <= LONGEST &&
                (line_has(line, ":") || line_has(line, "：") || line_has(line, "©"));
    return about;
}

/* Does it show that the article is over: an author, tags, links, a box with a heading of its own? */
static bool is_end(const weeder *w, size_t i)
{
    const gs_html_block *b = block(w, i);
    if (!b->kept)
        return w->page->nodes[b->at].hints & GS_HINT_DROPPED || (b->linked * 10 > b->size * 9 && b->size > 0);
    if (!gs_html_is_heading(tag_of(w, b)))
        return !b->sentence && tag_of(w, b) == GS_TAG_P && is_credits(text_of(w, b));
    for (i++; i < w->blocks->n && !block(w, i)->kept; i++)
        ;
    return i == w->blocks->n || tag_of(w, block(w, i)) != GS_TAG_LI;
}

static void weed_end(const weeder *w)
{
    uint64_t mass = 0;
    bool over = false;
    for (size_t i = w->last + 1; i < w->blocks->n; i++)
        mass += mass_of(w, block(w, i));
    if (mass * 5 > w->mass)
        return; /* as much as that may be an article's last part */
    for (size_t i = w->last + 1; i < w->blocks->n; i++) {
        over |= is_end(w, i);
        block(w, i)->kept &= !over;
    }
}

bool gs_html_weed(const gs_html_page *page, gs_html_blocks *blocks, const gs_html_choice *choice, const char *byline)
{
    weeder w = { .page = page, .blocks = blocks, .choice = choice };
    gs_span name = byline ? gs_span_of(byline) : (gs_span){ 0 };
    if (name.len >= 6 && (memchr(name.ptr, ' ', name.len) || (unsigned char)*name.ptr >= 0xe0))
        w.byline = name; /* one word may be any */
    find_kind(&w);
    if (w.clear)
        keep_headings(&w);
    weed_lines(&w);
    if (!w.clear)
        return true;
    for (size_t i = 0; i < blocks->n; i++)
        blocks->ptr[i].paragraph = blocks->ptr[i].kept && is_kind(&w, &blocks->ptr[i]);
    w.counts = calloc(page->n + 1, sizeof(*w.counts));
    if (!w.counts)
        return false;
    for (size_t i = 0; i < blocks->n; i++)
        w.counts[blocks->ptr[i].at + 1] += blocks->ptr[i].paragraph;
    for (size_t i = 0; i < page->n; i++)
        w.counts[i + 1] += w.counts[i];
    weed_boxes(&w);
    weed_offers(&w);
    weed_fillers(&w);
    weed_quotes(&w);
    weed_end(&w);
    free(w.counts);
    return true;
}
