/* Stands in for the extractor where it is not linked: the page without its tags. */
#ifndef GS_TEST_HTML_STUB_H
#define GS_TEST_HTML_STUB_H

#include "ingest/internal.h"

__attribute__((weak)) gs_status gs_html_extract(gs_span page, const char *charset, gs_arena *arena, gs_article *article,
                                                gs_error *err)
{
    char *text = gs_arena_alloc(arena, page.len + 1);
    bool in_tag = false;
    size_t n = 0;
    (void)charset;
    if (!text)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < page.len; i++) {
        if (page.ptr[i] == '<')
            in_tag = true;
        else if (page.ptr[i] == '>')
            in_tag = false;
        else if (!in_tag)
            text[n++] = page.ptr[i];
    }
    article->text = (gs_span){ text, n };
    return GS_OK;
}

#endif
