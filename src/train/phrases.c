/* The runs of words of a sentence. Keys are hashes alone: among the ten million phrases of 100,000 sentences two share
 * one with a chance of one in 300,000. */
#include "train/phrases.h"

#include <stdlib.h>
#include <string.h>

enum { WORDS = 3, CHARACTERS = 4 };

unsigned gs_phrases_longest(const gs_lexicon *lexicon)
{
    return gs_lexicon_by_character(lexicon) ? CHARACTERS : WORDS;
}

gs_status gs_phrases_init(gs_phrases *phrases, const gs_lexicon *lexicon, unsigned longest, gs_error *err)
{
    *phrases = (gs_phrases){ .lexicon = lexicon };
    return gs_ngrams_new(lexicon, longest, 0, &phrases->ngrams, err);
}

void gs_phrases_done(gs_phrases *phrases)
{
    gs_ngrams_free(phrases->ngrams);
    free(phrases->tokens.ptr);
    free(phrases->ptr);
    free(phrases->met);
    *phrases = (gs_phrases){ 0 };
}

/* --- Reading --- */

static bool has_word(const gs_phrases *phrases, const gs_ngram *ngram)
{
    for (uint32_t i = ngram->first; i < ngram->last; i++) {
        if (phrases->tokens.ptr[i].kind == GS_TOK_WORD)
            return true;
    }
    return false;
}

/* A table of those met so far, at most half full; the key 0 is taken for another. */
static bool mark_repeated(gs_phrases *phrases)
{
    size_t n_slots = 16;
    while (n_slots < 2 * phrases->n)
        n_slots *= 2;
    if (!gs_array_reserve(&phrases->met, &phrases->cap_met, n_slots, sizeof(*phrases->met)))
        return false;
    memset(phrases->met, 0, n_slots * sizeof(*phrases->met));
    for (size_t i = 0; i < phrases->n; i++) {
        uint64_t key = phrases->ptr[i].key ? phrases->ptr[i].key : 1;
        size_t at = gs_mix(key) & (n_slots - 1);
        while (phrases->met[at] && phrases->met[at] != key)
            at = (at + 1) & (n_slots - 1);
        phrases->ptr[i].is_again = phrases->met[at] != 0;
        phrases->met[at] = key;
    }
    return true;
}

gs_status gs_phrases_tokenize(gs_phrases *phrases, gs_span text, gs_error *err)
{
    phrases->text = text;
    phrases->n = 0;
    if (!gs_tokenize(text, &phrases->tokens))
        return gs_fail_nomem(err);
    if (phrases->tokens.n > GS_LIMIT_SENTENCE_TOKENS)
        phrases->tokens.n = GS_LIMIT_SENTENCE_TOKENS;
    return GS_OK;
}

gs_status gs_phrases_read(gs_phrases *phrases, gs_span text, gs_error *err)
{
    const gs_ngram *ngrams;
    size_t n;
    gs_status status = gs_phrases_tokenize(phrases, text, err);
    if (status != GS_OK)
        return status;
    if (!gs_ngrams_find(phrases->ngrams, text, phrases->tokens.ptr, phrases->tokens.n, &ngrams, &n) ||
        !gs_array_reserve(&phrases->ptr, &phrases->cap, n + 1, sizeof(*phrases->ptr)))
        return gs_fail_nomem(err);
    for (size_t i = 0; i < n; i++) {
        if (has_word(phrases, &ngrams[i]))
            phrases->ptr[phrases->n++] = (gs_keyed_phrase){ .key = gs_hash(ngrams[i].words),
                                                      .first = ngrams[i].first,
                                                      .last = ngrams[i].last,
                                                      .n_words = ngrams[i].n_words };
    }
    return mark_repeated(phrases) ? GS_OK : gs_fail_nomem(err);
}

gs_range gs_phrases_around(const gs_phrases *phrases, size_t i)
{
    const gs_keyed_phrase *list = phrases->ptr;
    size_t start = i, end = i;
    while (start > 0 && list[start - 1].first == list[i].first)
        start--;
    while (end < phrases->n && list[end].first < list[i].last)
        end++;
    return (gs_range){ (uint32_t)start, (uint32_t)end };
}

/* --- Words --- */

gs_range gs_phrases_place(const gs_phrases *phrases, uint32_t first, uint32_t last)
{
    return (gs_range){ phrases->tokens.ptr[first].start, phrases->tokens.ptr[last - 1].end };
}

static void put_token(const gs_phrases *phrases, const gs_token *token, bool folded, gs_buf *out)
{
    gs_span word = { phrases->text.ptr + token->start, token->end - token->start };
    if (!folded)
        gs_buf_put(out, word.ptr, word.len);
    else if (token->kind == GS_TOK_WORD)
        gs_fold(gs_lexicon_folder(phrases->lexicon), word, false, out);
    else
        gs_buf_putc(out, token->kind == GS_TOK_NUMBER ? '%' : ',');
}

void gs_phrases_put(const gs_phrases *phrases, uint32_t first, uint32_t last, bool folded, gs_buf *out)
{
    bool by_character = gs_lexicon_by_character(phrases->lexicon);
    const gs_token *before = NULL;
    for (uint32_t i = first; i < last; i++) {
        const gs_token *token = &phrases->tokens.ptr[i];
        if (token->kind != GS_TOK_WORD && token->kind != GS_TOK_NUMBER && token->kind != GS_TOK_COMMA)
            continue;
        bool joined = by_character && before && before->end == token->start && before->kind == GS_TOK_WORD &&
                      token->kind == GS_TOK_WORD;
        gs_buf_puts(out, before && !joined ? " " : "");
        put_token(phrases, token, folded, out);
        before = token;
    }
}
