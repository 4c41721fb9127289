/* The words and phrases of many rules in one table by their first word: a word of a text costs two look-ups, however
 * many rules there are. No pattern goes back, so time is linear in the text and in what begins with its words. */
#include "alert/internal.h"

#include <stdlib.h>
#include <string.h>

/* Literal and stemmed words are of two kinds, though they may be spelt alike. */
static uint64_t key_of(const gs_word *word, bool stemmed)
{
    return stemmed ? gs_mix(word->stem + 1) : word->literal;
}

gs_status gs_rule_phrases_add(gs_rule_phrases *p, gs_word_reader *reader, const char *lang, uint32_t rule,
                              gs_phrase_list list, const gs_alert_names *texts, bool stemmed, gs_error *err)
{
    gs_words words = { 0 };
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < texts->n; i++) {
        words.n = 0;
        status = gs_word_reader_read(reader, lang, gs_span_of(texts->ptr[i]), &words, err);
        if (status == GS_OK && (!gs_array_reserve(&p->ptr, &p->cap, p->n + 1, sizeof(*p->ptr)) ||
                                !gs_array_reserve(&p->words, &p->cap_words, p->n_words + words.n, sizeof(*p->words))))
            status = gs_fail_nomem(err);
        if (status != GS_OK)
            break;
        gs_phrase_of phrase = { .rule = rule,
                                .pattern = p->n_patterns++,
                                .list = list,
                                .stemmed = stemmed,
                                .first = (uint32_t)p->n_words,
                                .n = (uint32_t)words.n };
        for (size_t k = 0; k < words.n; k++)
            p->words[p->n_words++] = (gs_phrase_word){ key_of(&words.ptr[k], stemmed), words.ptr[k].parted };
        if (words.n > 0)
            p->ptr[p->n++] = phrase;
    }
    free(words.ptr);
    return status;
}

gs_status gs_rule_phrases_finish(gs_rule_phrases *p, gs_error *err)
{
    size_t n = 16;
    while (n < 2 * p->n)
        n *= 2;
    p->heads = calloc(n, sizeof(*p->heads));
    if (!p->heads)
        return gs_fail_nomem(err);
    p->n_heads = n;
    for (size_t i = p->n; i-- > 0;) {
        uint32_t *head = &p->heads[p->words[p->ptr[i].first].key & (n - 1)];
        p->ptr[i].next = *head;
        *head = (uint32_t)i + 1;
    }
    return GS_OK;
}

static bool stands(const gs_rule_phrases *p, const gs_phrase_of *phrase, const gs_word *words, size_t n)
{
    if (phrase->n > n)
        return false;
    for (uint32_t i = 0; i < phrase->n; i++)
        if (key_of(&words[i], phrase->stemmed) != p->words[phrase->first + i].key ||
            (words[i].parted && !p->words[phrase->first + i].parted))
            return false;
    return true;
}

void gs_rule_phrases_scan(const gs_rule_phrases *p, const gs_word *words, size_t n,
                     void (*take)(void *context, const gs_phrase_of *phrase), void *context)
{
    for (size_t i = 0; p->n > 0 && i < n; i++) {
        for (int stemmed = 0; stemmed < 2; stemmed++) {
            uint64_t key = key_of(&words[i], stemmed);
            for (uint32_t at = p->heads[key & (p->n_heads - 1)]; at; at = p->ptr[at - 1].next) {
                const gs_phrase_of *phrase = &p->ptr[at - 1];
                if (phrase->stemmed == stemmed && p->words[phrase->first].key == key &&
                    stands(p, phrase, words + i, n - i))
                    take(context, phrase);
            }
        }
    }
}

void gs_rule_phrases_done(gs_rule_phrases *p)
{
    free(p->ptr);
    free(p->words);
    free(p->heads);
    *p = (gs_rule_phrases){ 0 };
}
