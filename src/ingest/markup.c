/* Texts that are HTML, or may be. */
#include "ingest/internal.h"

/* Has a tag or a character reference. */
static bool looks_html(gs_span text)
{
    for (size_t i = 0; i + 2 < text.len; i++) {
        char c = text.ptr[i + 1];
        bool letter = gs_is_letter(c);
        if (text.ptr[i] == '<' && (letter || c == '/' || c == '!'))
            return true;
        if (text.ptr[i] != '&' || !(letter || c == '#'))
            continue;
        for (size_t j = i + 2; j < text.len && j < i + 12; j++)
            if (text.ptr[j] == ';')
                return true;
    }
    return false;
}

gs_status gs_markup_text(gs_span text, gs_markup kind, gs_arena *arena, gs_span *out, gs_error *err)
{
    if (kind == GS_MARKUP_HTML || (kind == GS_MARKUP_GUESS && looks_html(text)))
        return gs_html_text(text, arena, out, err);
    *out = text;
    return GS_OK;
}
