/* HTML of this folder: a page as an array of nodes, its blocks of text, and what it says of itself. */
#ifndef GS_INGEST_HTML_H
#define GS_INGEST_HTML_H

#include "ingest/internal.h"

/* --- Tags (html_tags.c) --- */

typedef enum gs_tag {
    GS_TAG_OTHER, /* inline, unknown */
    GS_TAG_TEXT,  /* a node of text */
    GS_TAG_A,
    GS_TAG_ARTICLE,
    GS_TAG_BODY,
    GS_TAG_BR,
    GS_TAG_BLOCK, /* div and all others that end a paragraph */
    GS_TAG_CAPTION,
    GS_TAG_CONTROL, /* of a form: dropped, and what stands in a small box with it too */
    GS_TAG_DROP,    /* what holds no text of an article: script, video … */
    GS_TAG_HEADER,
    GS_TAG_H1,
    GS_TAG_H2,
    GS_TAG_H3,
    GS_TAG_HTML,
    GS_TAG_IMG,
    GS_TAG_LI,
    GS_TAG_LINK,
    GS_TAG_LIST,
    GS_TAG_MAIN,
    GS_TAG_META,
    GS_TAG_P,
    GS_TAG_SCRIPT,
    GS_TAG_TABLE,
    GS_TAG_TD,
    GS_TAG_TIME,
    GS_TAG_TITLE,
    GS_TAG_TR,
    GS_TAG_ASIDE, /* dropped from an article found in a page, not from a text that is all article */
} gs_tag;

gs_tag gs_html_tag(const char *name);
bool gs_html_is_block(gs_tag tag);

/* What a name in class, id, role, itemprop and their like says of its element (html_names.c). */
enum {
    GS_HINT_HIDDEN = 1u << 0, /* is not seen */
    GS_HINT_AWAY = 1u << 1,   /* surely no article: comments, cookies, share buttons */
    GS_HINT_BESIDE = 1u << 2, /* seldom article: sidebars, promotions; not where it holds the most of the text */
    GS_HINT_BODY = 1u << 3,   /* article-body, entry-content */
    GS_HINT_PROP = 1u << 4,   /* itemprop=articleBody */
    GS_HINT_LEAD = 1u << 5,   /* standfirst */
    GS_HINT_BYLINE = 1u << 6,
    GS_HINT_PAYWALL = 1u << 7,
    GS_HINT_HEADLINE = 1u << 8,
    GS_HINT_DROPPED = 1u << 9,   /* decided: no part of the article */
    GS_HINT_CAPTION = 1u << 10,  /* under a picture; where captions are most of the text, they are the article */
    GS_HINT_SHOWN = 1u << 11,    /* decided: around captions that are the article */
    GS_HINT_PICTURES = 1u << 12, /* with beside: a gallery, or a slide of one */
};
unsigned gs_html_hints(const char *names);
/* What one part of a name says (html_words.c); besides hints, what only several parts together do. */
enum {
    GS_WORD_TEXT = 1u << 16, /* with a piece: the body of an article */
    GS_WORD_PIECE = 1u << 17,
    GS_WORD_IMAGE = 1u << 18, /* with authors: whose the picture is */
};
unsigned gs_html_word(const char *part);

/* --- The page as a tree (html_strip.c, html_tree.c) --- */

/* Nodes in the order of the page; node 0 is the root. A subtree is the run from a node to its `end`. */
typedef struct gs_html_node {
    uint32_t parent, end;
    uint32_t text, len; /* GS_TAG_TEXT: in gs_html_page.chars */
    uint32_t class;     /* a hash of the attribute, 0 where it is missing */
    uint16_t tag, hints;
} gs_html_node;

enum { GS_HTML_TIMES = 64 };

typedef struct gs_html_time {
    uint32_t node;
    const char *value;
} gs_html_time;

enum { GS_HTML_HOMES = 8 };

/* A link to the front page, and what a picture in it is called; NULL: none is. */
typedef struct gs_html_home {
    uint32_t node;
    const char *alt;
} gs_html_home;

typedef struct gs_html_meta {
    /* From <meta>, <link> and attributes; NULL: not there. In the arena. */
    const char *og_title, *og_type, *og_description, *description, *title_tag, *byline, *published, *lang, *site, *url;
    gs_html_time times[GS_HTML_TIMES]; /* the first elements <time datetime> */
    size_t n_times;
    gs_html_home homes[GS_HTML_HOMES]; /* the first */
    size_t n_homes;
    /* From JSON-LD */
    const char *ld_headline, *ld_byline, *ld_published, *ld_lang, *ld_site, *ld_body, *ld_url;
    long ld_words;
    bool ld_article, ld_closed; /* says it is one; says it is not free to read */
} gs_html_meta;

typedef struct gs_html_page {
    gs_arena *arena;
    gs_html_node *nodes;
    size_t n, cap;
    gs_buf chars;   /* of text nodes */
    gs_buf scripts; /* of application/ld+json, a NUL behind each */
    gs_html_meta meta;
    bool cut_short, too_deep, failed, paywall;
    bool whole; /* all of it is article */
} gs_html_page;

/* The page without what no reader of text needs (scripts, styles, comments) and without what the parser would take
 * quadratic time for; valid UTF-8 in, valid UTF-8 without NUL out. False: no memory. */
bool gs_html_strip(gs_span html, gs_buf *out, bool *cut_short);
/* *page is zero but for the arena, and gs_html_page_done()'s whatever comes. */
gs_status gs_html_parse(gs_span html, gs_html_page *page, gs_error *err);
void gs_html_page_done(gs_html_page *page);
/* The words of an element, in *out instead of what it held; none where they have more than `most` bytes. */
void gs_html_node_text(const gs_html_page *page, uint32_t node, size_t most, gs_buf *out);

/* --- What the page says of itself (html_meta.c, html_jsonld.c) --- */

typedef struct gs_html_attrs {
    const char *name, *property, *content, *itemprop, *rel, *href, *datetime, *lang, *http_equiv, *type, *alt, *title;
    uint32_t parent; /* of the element */
    unsigned hints;
    uint32_t class;
} gs_html_attrs;

void gs_html_meta_tag(gs_html_page *page, gs_tag tag, const gs_html_attrs *attrs);
void gs_html_read_jsonld(gs_html_page *page);

/* --- Blocks of text (html_blocks.c) --- */

/* What a reader sees as one paragraph, heading or item. */
typedef struct gs_html_block {
    uint32_t node;         /* the innermost element that is a block */
    uint32_t at;           /* its first text node */
    uint32_t start, len;   /* in gs_html_blocks.text */
    uint32_t size, linked; /* in letters, an ideograph counting for more; of them in links */
    uint16_t stops;        /* ends of sentences */
    bool sentence;         /* ends like one */
    bool kept;
    bool filler;    /* "Read more" and its like */
    bool lead;      /* names itself the standfirst, or is what the page says that it is about */
    bool paragraph; /* of the kind that most of the article's prose is of */
} gs_html_block;

typedef struct gs_html_blocks {
    gs_html_block *ptr;
    size_t n, cap;
    gs_buf text; /* white space tidied; "\n" at single line breaks */
    /* Sums over nodes before an index: of what is likely prose, of all letters, of those in links. */
    uint32_t *mass, *sizes, *linked;
    bool failed;
} gs_html_blocks;

void gs_html_find_blocks(const gs_html_page *page, gs_html_blocks *out);
/* The sums again, without what was dropped. */
void gs_html_sum_up(const gs_html_page *page, gs_html_blocks *out);
void gs_html_blocks_done(gs_html_blocks *blocks);
/* How much of it is likely the prose of an article; 0: none. */
uint32_t gs_html_block_mass(const gs_html_block *block, gs_tag tag);
static inline uint32_t gs_html_sum(const uint32_t *sums, const gs_html_page *page, uint32_t node)
{
    return sums[page->nodes[node].end] - sums[node];
}

/* --- Which of them are the article (html_score.c, html_keep.c) --- */

#define GS_HTML_NONE UINT32_MAX

typedef struct gs_html_choice {
    uint32_t top;      /* the element that holds the body */
    uint32_t headline; /* index of the heading among the blocks, or GS_HTML_NONE */
    uint32_t mass, page_mass;
    bool marked;   /* the page itself says that this is the body */
    bool cut;      /* it says that it goes on elsewhere */
    uint32_t kept; /* letters */
} gs_html_choice;

/* Chooses the top, and marks what is dropped wherever it is. False: no memory. */
bool gs_html_choose(gs_html_page *page, gs_html_blocks *blocks, gs_html_choice *out);
/* Under a picture? (html_gallery.c) */
bool gs_html_is_caption(const gs_html_node *node);
/* Several captions that are nearly half of the page's `own` prose: they are the article. Marks what is around them. */
bool gs_html_is_gallery(gs_html_page *page, const gs_html_blocks *blocks, uint64_t own);
/* The tag and class of most prose that is in no wall to pay at, 0: none; is what an element that names itself such a
 * wall holds text of the article, by that kind or because it offers nothing? (html_wall.c) */
uint64_t gs_html_kind_outside_walls(const gs_html_page *page, const gs_html_blocks *blocks);
bool gs_html_is_walled_text(const gs_html_page *page, const gs_html_blocks *blocks, uint32_t node, uint64_t kind);
/* Drops what headings and structure say is beside an article: comments, offers, rows of teasers. Wants the sums without
 * what was dropped before. (html_boxes.c) */
void gs_html_drop_boxes(gs_html_page *page, const gs_html_blocks *blocks);
static inline bool gs_html_is_live(const gs_html_node *node)
{
    return !(node->hints & GS_HINT_DROPPED);
}
static inline void gs_html_drop(gs_html_page *page, uint32_t node)
{
    for (uint32_t i = node; i < page->nodes[node].end; i++)
        page->nodes[i].hints |= GS_HINT_DROPPED;
}
/* The headline: a heading that <title> or its kind confirm, else those; NULL: none. (html_title.c) */
const char *gs_html_title(const gs_html_page *page, const gs_html_blocks *blocks, gs_html_choice *choice);
/* Who says that he wrote it, in the text; NULL: nobody. Which <time> is the article's; NULL: none. (html_byline.c) */
const char *gs_html_byline(const gs_html_page *page, const gs_html_choice *choice);
const char *gs_html_time_of(const gs_html_page *page, const gs_html_choice *choice);
/* A date with a time of day beside the headline that can be read in one way only, as "2026-03-04 10:15"; NULL: none.
 * (html_seen_date.c) */
const char *gs_html_seen_date(const gs_html_page *page, const gs_html_blocks *blocks, const gs_html_choice *choice);
/* What both <title> and a link to the front page call the site; NULL: nothing. (html_site.c) */
const char *gs_html_site(const gs_html_page *page);
/* "Jane Doe" of "By Jane Doe". */
const char *gs_html_tidy_byline(const char *byline);
/* Of what is kept, takes away what tells of the article and what stands between its paragraphs: `byline` may be NULL.
 * False: no memory. (html_kind.c) */
bool gs_html_weed(const gs_html_page *page, gs_html_blocks *blocks, const gs_html_choice *choice, const char *byline);
/* Marks blocks as kept. False: no memory. */
bool gs_html_keep(gs_html_page *page, gs_html_blocks *blocks, gs_html_choice *choice, const char *byline);
/* Names of tags that are headings. */
static inline bool gs_html_is_heading(uint16_t tag)
{
    return tag == GS_TAG_H1 || tag == GS_TAG_H2 || tag == GS_TAG_H3;
}
/* "Read more", "Advertisement", in the languages of the news; `cut`: it says that the text goes on elsewhere. */
bool gs_html_is_filler(gs_span block, bool *cut);

#endif
