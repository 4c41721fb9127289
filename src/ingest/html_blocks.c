/* Blocks: what a reader sees as paragraphs, headings and items, with what tells prose from menus: letters, ends of
 * sentences, letters in links. One walk over the nodes. */
#include "ingest/html.h"

#include <stdlib.h>
#include <string.h>

enum {
    WIDE = 3,    /* letters that an ideograph is worth */
    LONG = 200,  /* letters of a block that is prose even without an end of a sentence */
    PROSE = 60,  /* letters of a block that is prose with one */
    MOST = 1200, /* letters that count of a block: a wall of text is no more an article than ten paragraphs */
};

typedef struct walk {
    const gs_html_page *page;
    gs_html_blocks *out;
    uint32_t open[GS_LIMIT_HTML_DEPTH]; /* blocks */
    size_t depth;
    uint32_t link_end; /* nodes before it are in a link */
    gs_html_block now;
    bool started, blank, broken; /* within a block; behind white space; behind a <br> */
    bool seam;                   /* between two inline elements of other classes */
    uint32_t unstopped;          /* letters of scripts that have no full stop */
    uint32_t last;               /* letter */
} walk;

static void end_block(walk *w)
{
    gs_html_blocks *out = w->out;
    if (w->started) {
        if (w->unstopped * 2 > w->now.size && w->now.size >= PROSE) {
            w->now.sentence = true;
            w->now.stops += w->now.stops == 0;
        }
        w->now.len = (uint32_t)out->text.len - w->now.start;
        if (gs_array_reserve(&out->ptr, &out->cap, out->n + 1, sizeof(*out->ptr)))
            out->ptr[out->n++] = w->now;
        else
            out->failed = true;
    }
    w->started = w->blank = w->broken = w->seam = false;
    w->unstopped = 0;
}

static bool is_wide(uint32_t c)
{
    return (c >= 0x2e80 && c < 0xa000) || (c >= 0xac00 && c < 0xd7b0) || (c >= 0xf900 && c < 0xfb00) || c >= 0x20000;
}

static bool is_white(uint32_t c)
{
    return c <= ' ' || c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
           c == 0x85 || c == 0x202f;
}

static bool ends_sentence(uint32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xff01 || c == 0xff1f || c == 0x61f ||
           c == 0x6d4 || c == 0x964 || c == 0x965 || c == 0x1362 || c == 0x589 || c == 0x104b || c == 0x17d4 ||
           c == 0xf0d || c == 0xff0e || c == 0xff61;
}

/* Thai and Lao, whose sentences end in blanks; Tibetan, Burmese and Khmer often do too. */
static bool is_unstopped(uint32_t c)
{
    return (c >= 0xe00 && c < 0x10a0) || (c >= 0x1780 && c < 0x1800);
}

/* What may stand behind the end of a sentence. */
static bool closes(uint32_t c)
{
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0xbb || c == 0xab || c == 0x201d || c == 0x201c ||
           c == 0x2019 || c == 0x300d || c == 0x300f || c == 0xff09 || c == 0x300b || c == 0x3011;
}

static bool is_word(uint32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c >= 0xc0 && !is_wide(c));
}

static void begin_letter(walk *w, uint32_t node, uint32_t c)
{
    if (!w->started) {
        uint32_t block = w->depth ? w->open[w->depth - 1] : 0;
        w->now = (gs_html_block){ .node = block, .at = node, .start = (uint32_t)w->out->text.len };
        w->started = true;
    } else if (w->broken) {
        gs_buf_putc(&w->out->text, '\n');
    } else if (w->blank || (w->seam && is_word(w->last) && is_word(c) && !(c >= 'a' && c <= 'z'))) {
        gs_buf_putc(&w->out->text, ' ');
    }
    w->blank = w->broken = w->seam = false;
    w->last = c;
}

static void count_letter(walk *w, uint32_t c, bool linked)
{
    uint32_t size = is_wide(c) ? WIDE : 1;
    w->now.size += size;
    w->unstopped += is_unstopped(c);
    w->now.linked += linked ? size : 0;
    if (ends_sentence(c)) {
        w->now.stops += w->now.stops < UINT16_MAX;
        w->now.sentence = true;
    } else if (!closes(c)) {
        w->now.sentence = false;
    }
}

static void take_text(walk *w, uint32_t node)
{
    const gs_html_node *text = &w->page->nodes[node];
    const char *p = w->page->chars.ptr + text->text, *end = p + text->len;
    bool linked = node < w->link_end;
    unsigned len;
    for (; p < end; p += len) {
        uint32_t c = gs_utf8_at(p, end, &len);
        if (is_white(c)) {
            w->blank = true;
            continue;
        }
        begin_letter(w, node, c);
        gs_buf_put(&w->out->text, p, len);
        count_letter(w, c, linked);
    }
}

static void take_break(walk *w)
{
    if (w->broken)
        end_block(w); /* two of them part paragraphs */
    else
        w->broken = w->started;
}

/* "<span class=kicker>Dam</span><span class=title>Mayor …": seen as two lines. */
static bool is_seam(const gs_html_page *page, uint32_t i)
{
    const gs_html_node *node = &page->nodes[i];
    uint32_t before = i ? i - 1 : 0;
    while (before && before != node->parent && page->nodes[before].parent != node->parent)
        before = page->nodes[before].parent;
    if (before == node->parent || gs_html_is_block(page->nodes[before].tag))
        return false;
    return node->class && page->nodes[before].class && node->class != page->nodes[before].class;
}

/* A credit, a counter of shares within a line. */
static bool is_inline_away(const gs_html_page *page, uint32_t i)
{
    enum { NODES = 12, LETTERS = 160 };
    const gs_html_node *node = &page->nodes[i];
    uint32_t letters = 0;
    if (node->tag != GS_TAG_OTHER || !(node->hints & GS_HINT_AWAY) || page->whole || node->end - i > NODES)
        return false;
    for (uint32_t j = i; j < node->end; j++)
        letters += page->nodes[j].tag == GS_TAG_TEXT ? page->nodes[j].len : 0;
    return letters <= LETTERS;
}

/* What comes at a node; the result is the node behind it. */
static uint32_t step(walk *w, uint32_t i)
{
    const gs_html_node *node = &w->page->nodes[i];
    while (w->depth && i >= w->page->nodes[w->open[w->depth - 1]].end) {
        w->depth--;
        end_block(w);
    }
    if (node->tag == GS_TAG_TEXT) {
        take_text(w, i);
        return i + 1;
    }
    bool whole = node->tag == GS_TAG_BODY || node->tag == GS_TAG_HTML; /* hidden until a script shows it */
    if ((node->hints & GS_HINT_HIDDEN && !whole) || node->tag == GS_TAG_DROP || node->tag == GS_TAG_CONTROL ||
        node->tag == GS_TAG_SCRIPT || node->tag == GS_TAG_TITLE || is_inline_away(w->page, i)) {
        w->blank |= is_inline_away(w->page, i);
        return node->end;
    }
    w->seam |= node->class && !gs_html_is_block(node->tag) && is_seam(w->page, i);
    if (node->tag == GS_TAG_BR)
        take_break(w);
    else if (node->tag == GS_TAG_A && node->end > w->link_end)
        w->link_end = node->end;
    if (gs_html_is_block(node->tag)) {
        end_block(w);
        w->open[w->depth++] = i;
    }
    return i + 1;
}

uint32_t gs_html_block_mass(const gs_html_block *block, gs_tag tag)
{
    uint32_t free = block->size - block->linked;
    bool heading = tag == GS_TAG_H1 || tag == GS_TAG_H2 || tag == GS_TAG_H3;
    if (heading || block->linked * 2 > block->size)
        return 0;
    if (free < PROSE || (free < LONG && !block->stops))
        return 0;
    free = free < MOST ? free : MOST;
    return tag == GS_TAG_LI ? free / 2 : free;
}

/* Each block's letters stand at its first text node; then the sums. */
void gs_html_sum_up(const gs_html_page *page, gs_html_blocks *out)
{
    memset(out->mass, 0, 3 * (page->n + 1) * sizeof(*out->mass));
    for (size_t i = 0; i < out->n; i++) {
        const gs_html_block *b = &out->ptr[i];
        if (page->nodes[b->at].hints & GS_HINT_DROPPED)
            continue;
        out->mass[b->at + 1] += gs_html_block_mass(b, page->nodes[b->node].tag);
        out->sizes[b->at + 1] += b->size;
        out->linked[b->at + 1] += b->linked;
    }
    for (size_t i = 0; i < page->n; i++) {
        out->mass[i + 1] += out->mass[i];
        out->sizes[i + 1] += out->sizes[i];
        out->linked[i + 1] += out->linked[i];
    }
}

void gs_html_find_blocks(const gs_html_page *page, gs_html_blocks *out)
{
    walk w = { .page = page, .out = out };
    for (uint32_t i = 0; i < page->n;)
        i = step(&w, i);
    end_block(&w);
    out->mass = calloc(3 * (page->n + 1), sizeof(*out->mass));
    out->failed |= !out->mass || out->text.failed;
    if (out->failed)
        return;
    out->sizes = out->mass + page->n + 1;
    out->linked = out->sizes + page->n + 1;
    gs_html_sum_up(page, out);
}

void gs_html_blocks_done(gs_html_blocks *blocks)
{
    free(blocks->ptr);
    free(blocks->mass);
    gs_buf_done(&blocks->text);
}
