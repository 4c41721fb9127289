/* The words of a text in the forms that the index keeps, made before its write: on the thread that brings an article,
 * not on the one writer that all wait for. */
#include "store/internal.h"

#include <string.h>

/* In front of the bytes of each form. */
typedef struct head {
    uint32_t start, end, len;
} head;

static bool put_forms(gs_words *words, size_t lang, gs_span text, gs_buf *out)
{
    gs_tokens *tokens = gs_words_tokens(words);
    if (!gs_tokenize(text, tokens))
        return false;
    for (size_t i = 0; i < tokens->n; i++) {
        const gs_token *token = &tokens->ptr[i];
        gs_span form;
        if (!gs_words_is_word(token))
            continue;
        if (!gs_words_of_text(words, lang, (gs_span){ text.ptr + token->start, token->end - token->start }, &form))
            return false;
        head h = { token->start, token->end, (uint32_t)form.len };
        gs_buf_put(out, &h, sizeof(h));
        gs_buf_put(out, form.ptr, form.len);
    }
    return !out->failed;
}

gs_status gs_forms_make(gs_words *words, const char *lang, gs_span text, gs_arena *arena, gs_forms *out, gs_error *err)
{
    gs_auto(gs_buf_done) gs_buf *packed = &(gs_buf){ 0 };
    size_t number = gs_words_language(lang ? lang : "");
    char *copy = put_forms(words, number, text, packed) ? gs_arena_copy(arena, gs_buf_span(packed)) : NULL;
    if (!copy)
        return gs_fail_nomem(err);
    *out = (gs_forms){ number, text, { copy, packed->len } };
    return GS_OK;
}

bool gs_forms_are_of(const gs_forms *forms, size_t lang, gs_span text)
{
    return forms->packed.ptr && forms->lang == lang && gs_span_eq(forms->text, text);
}

bool gs_forms_next(gs_span *rest, gs_form *out)
{
    head h;
    if (rest->len < sizeof(h))
        return false;
    memcpy(&h, rest->ptr, sizeof(h));
    *out = (gs_form){ h.start, h.end, { rest->ptr + sizeof(h), h.len } };
    rest->ptr += sizeof(h) + h.len;
    rest->len -= sizeof(h) + h.len;
    return true;
}
