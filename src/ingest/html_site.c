/* What a site is called, where no <meta> says it: <title> begins or ends with it, and so is the link to the front page
 * called, or the picture in that. */
#include "ingest/html.h"

#include <string.h>

enum { LEAST = 4, MOST = 80 }; /* bytes of a name */

/* At an end of the title, and less than half of it. */
static bool is_named_by(gs_span title, gs_span name)
{
    if (name.len < LEAST || name.len > MOST || name.len * 2 > title.len)
        return false;
    return memcmp(title.ptr, name.ptr, name.len) == 0 ||
           memcmp(title.ptr + title.len - name.len, name.ptr, name.len) == 0;
}

const char *gs_html_site(const gs_html_page *page)
{
    const gs_html_meta *m = &page->meta;
    gs_buf words = { 0 };
    const char *found = NULL;
    for (size_t i = 0; i < m->n_homes && m->title_tag && !found; i++) {
        const gs_html_home *home = &m->homes[i];
        if (home->alt && is_named_by(gs_span_of(m->title_tag), gs_span_of(home->alt))) {
            found = home->alt;
        } else if (home->node < page->n) {
            gs_html_node_text(page, home->node, MOST, &words);
            if (!words.failed && is_named_by(gs_span_of(m->title_tag), gs_buf_span(&words)))
                found = gs_arena_copy(page->arena, gs_buf_span(&words));
        }
    }
    gs_buf_done(&words);
    return found;
}
