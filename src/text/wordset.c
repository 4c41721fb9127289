/* Word set: open addressing with linear probing, at most half full, so that a search meets a free slot. */
#include "text/text.h"

#include <stdlib.h>

enum { FIRST_CAP = 32 };

/* The slot of a word: where it is, or the free one where it belongs. */
static gs_span *slot_of(gs_span *slots, size_t cap, gs_span word)
{
    size_t i = gs_hash(word) & (cap - 1);
    while (slots[i].ptr && !gs_span_eq(slots[i], word))
        i = (i + 1) & (cap - 1);
    return &slots[i];
}

static bool grow(gs_wordset *set)
{
    size_t cap = set->cap ? set->cap * 2 : FIRST_CAP;
    gs_span *slots = calloc(cap, sizeof(*slots));
    if (!slots)
        return false;
    for (size_t i = 0; i < set->cap; i++) {
        if (set->slots[i].ptr)
            *slot_of(slots, cap, set->slots[i]) = set->slots[i];
    }
    free(set->slots);
    set->slots = slots;
    set->cap = cap;
    return true;
}

bool gs_wordset_add(gs_wordset *set, gs_span word)
{
    if (set->n * 2 >= set->cap && !grow(set))
        return false;
    gs_span *slot = slot_of(set->slots, set->cap, word);
    if (!slot->ptr)
        set->n++;
    *slot = word;
    return true;
}

bool gs_wordset_has(const gs_wordset *set, gs_span word)
{
    return set->n && slot_of(set->slots, set->cap, word)->ptr;
}

void gs_wordset_done(gs_wordset *set)
{
    free(set->slots);
    *set = (gs_wordset){ 0 };
}
