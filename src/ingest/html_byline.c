/* Who wrote an article and when, where only the page's text says it: of several names and times, on pages with several
 * texts, those that share the innermost element with the article. */
#include "ingest/html.h"

#include <string.h>

/* The innermost element around both the top and a node; elements stand before what is in them, so larger is deeper. */
static uint32_t common(const gs_html_page *page, uint32_t top, uint32_t node)
{
    uint32_t at = top;
    while (at && !(node >= at && node < page->nodes[at].end))
        at = page->nodes[at].parent;
    return at;
}

const char *gs_html_time_of(const gs_html_page *page, const gs_html_choice *choice)
{
    const gs_html_meta *m = &page->meta;
    const char *best = NULL;
    uint32_t deepest = 0;
    for (size_t i = 0; i < m->n_times; i++) {
        uint32_t depth = m->times[i].node < page->n ? common(page, choice->top, m->times[i].node) : 0;
        if (best && depth <= deepest)
            continue;
        best = m->times[i].value;
        deepest = depth;
    }
    return best;
}

/* --- Names --- */

enum { LONGEST = 90 }; /* bytes of a byline */

/* Inside of an element that names itself the byline: a link that is nearly all of it, else the element. */
static uint32_t name_in(const gs_html_page *page, uint32_t node)
{
    uint32_t found = node, links = 0;
    for (uint32_t i = node + 1; i < page->nodes[node].end && i < node + 40; i++) {
        if (page->nodes[i].tag == GS_TAG_A) {
            found = i;
            links++;
        }
    }
    return links == 1 ? found : node;
}

/* "3 hours ago": names have no digits. */
static bool has_digit(gs_span text)
{
    for (size_t i = 0; i < text.len; i++)
        if (gs_is_digit(text.ptr[i]))
            return true;
    return false;
}

const char *gs_html_byline(const gs_html_page *page, const gs_html_choice *choice)
{
    enum { LEAST = 3, MOST = 200 }; /* letters of a name; elements that are looked at */
    gs_buf words = { 0 };
    const char *best = NULL;
    uint32_t deepest = 0, seen = 0;
    for (uint32_t i = 0; i < page->n && seen < MOST; i++) {
        if (!(page->nodes[i].hints & GS_HINT_BYLINE))
            continue;
        uint32_t depth = common(page, choice->top, i);
        seen++;
        if (best && depth <= deepest)
            continue;
        gs_html_node_text(page, name_in(page, i), LONGEST, &words);
        if (words.len < LEAST || words.failed || has_digit(gs_buf_span(&words)))
            continue;
        best = gs_arena_copy(page->arena, gs_buf_span(&words));
        deepest = depth;
    }
    gs_buf_done(&words);
    return best;
}

const char *gs_html_tidy_byline(const char *byline)
{
    static const char *const before[] = { "By ",      "By: ",     "Von ",    "Par ",   "Por ",      "Di ",
                                          "De ",      "Door ",    "Av ",     "Af ",    "Autor: ",   "Autor ",
                                          "Автор: ",  "Автор ",   "Текст: ", "Text: ", "Author: ",  "Autore: ",
                                          "Teksts: ", "Autors: ", "Haber: ", "Oleh: ", "Penulis: ", "Pewarta: " };
    for (size_t i = 0; byline && i < sizeof(before) / sizeof(*before); i++)
        if (strncasecmp(byline, before[i], strlen(before[i])) == 0)
            return byline + strlen(before[i]);
    return byline;
}
