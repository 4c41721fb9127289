/* phrases: the runs of words of a sentence, each with a key that all its spellings share. */
#ifndef GS_TRAIN_PHRASES_H
#define GS_TRAIN_PHRASES_H

#include "train/train.h"

typedef struct gs_keyed_phrase {
    uint64_t key;         /* a hash of how the language compares the words (gs_ngrams) */
    uint32_t first, last; /* tokens; end exclusive */
    unsigned n_words;
    bool is_again; /* it stands earlier in the sentence too */
} gs_keyed_phrase;

/* The sentence read last. Belongs to one thread; the lexicon must outlive it. */
typedef struct gs_phrases {
    const gs_lexicon *lexicon;
    gs_ngrams *ngrams;
    gs_span text;
    gs_tokens tokens;
    gs_keyed_phrase *ptr; /* by first word, then by length; none of numbers only */
    size_t n, cap;
    uint64_t *met; /* room for a table of keys */
    size_t cap_met;
} gs_phrases;

/* The longest phrase that is learnt of: three words, or four characters where a word is one. */
unsigned gs_phrases_longest(const gs_lexicon *lexicon);

/* `longest` in words. Ends with gs_phrases_done(), also when it fails. */
gs_status gs_phrases_init(gs_phrases *phrases, const gs_lexicon *lexicon, unsigned longest, gs_error *err);
/* Reads a sentence in place of the one before; the text must live as long as it is asked about. What is behind
 * GS_LIMIT_SENTENCE_TOKENS is left out, as it is in scoring. */
gs_status gs_phrases_read(gs_phrases *phrases, gs_span text, gs_error *err);
/* Reads the tokens only. */
gs_status gs_phrases_tokenize(gs_phrases *phrases, gs_span text, gs_error *err);
void gs_phrases_done(gs_phrases *phrases);

/* A phrase within another. */
static inline bool gs_phrase_is_part(const gs_keyed_phrase *part, const gs_keyed_phrase *whole)
{
    return part->first >= whole->first && part->last <= whole->last && part->n_words < whole->n_words;
}

/* Where the parts of the i-th phrase are among all, which other phrases are too: [start, end). */
gs_range gs_phrases_around(const gs_phrases *phrases, size_t i);

/* The bytes of the text that tokens first to last - 1 cover. */
gs_range gs_phrases_place(const gs_phrases *phrases, uint32_t first, uint32_t last);
/* Appends the words among these tokens as a pattern has them: a blank between words, none between characters; a number
 * is "%" and a comma "," where they are folded, which is what patterns do. */
void gs_phrases_put(const gs_phrases *phrases, uint32_t first, uint32_t last, bool folded, gs_buf *out);

#endif
