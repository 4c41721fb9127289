/* Bytes as a page, whole and as a piece: an article whose text is valid UTF-8 and whose headline is a part of it. */
#include <string.h>

#include "fuzz.h"
#include "ingest/internal.h"

static void check_text(gs_span text)
{
    gs_arena arena = { 0 };
    gs_text decoded;
    if (gs_text_decode(text, false, &arena, &decoded, NULL) == GS_OK)
        FUZZ_CHECK(decoded.n_repaired == 0);
    gs_arena_done(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const gs_span page = { (const char *)data, size };
    gs_arena arena = { 0 };
    gs_article article = { 0 };
    gs_error err = { 0 };
    gs_status status = gs_html_extract(page, NULL, &arena, &article, &err);
    FUZZ_CHECK(status == GS_OK || (status == GS_ENOTTEXT && *err.message));
    if (status == GS_OK) {
        FUZZ_CHECK(article.text.ptr && article.headline_len <= article.text.len);
        check_text(article.text);
        if (article.title)
            check_text(gs_span_of(article.title));
    }
    gs_text decoded;
    gs_span text;
    if (gs_text_decode(page, true, &arena, &decoded, NULL) == GS_OK) {
        FUZZ_CHECK(gs_html_text(decoded.span, &arena, &text, &err) == GS_OK);
        check_text(text);
    }
    gs_arena_done(&arena);
    return 0;
}
