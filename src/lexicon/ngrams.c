/* N-grams: runs of words as a language compares them, folded and stemmed. What a run is called is the same for every
 * spelling of it, so that a model can learn of phrases nobody wrote a rule for. */
#include "lexicon/internal.h"

#include <stdlib.h>
#include <string.h>

/* Words met lately, each with its name: folding takes ten times as long as to find it here. A word has one place, where
 * the last of those that share it stands. */
enum { CACHE_BITS = 14, CACHED_WORD = 30, CACHED_NAME = 32 };

typedef struct cached {
    uint8_t word_len, name_len; /* word_len 0: none */
    char word[CACHED_WORD], name[CACHED_NAME];
} cached;

struct gs_ngrams {
    const gs_lexicon *lexicon;
    unsigned longest;
    unsigned how;
    gs_stemmer *stemmer; /* NULL: folded words as they are */
    gs_buf folded, names;
    gs_range *words; /* of the names, by token; empty where the token is no word */
    size_t cap_words;
    cached *cache;
    gs_ngram *found;
    size_t cap_found;
};

GS_DEFINE_AUTO(gs_ngrams, gs_ngrams_free)

gs_status gs_ngrams_new(const gs_lexicon *lexicon, unsigned longest, unsigned how, gs_ngrams **out, gs_error *err)
{
    gs_auto(gs_ngrams_free) gs_ngrams *n = calloc(1, sizeof(*n));
    if (!n)
        return gs_fail_nomem(err);
    n->lexicon = lexicon;
    n->longest = longest;
    n->how = how;
    n->cache = calloc((size_t)1 << CACHE_BITS, sizeof(*n->cache));
    if (!n->cache)
        return gs_fail_nomem(err);
    const char *name = gs_lexicon_stemmer(lexicon);
    gs_status status = gs_span_eq(gs_span_of(name), gs_span_of("none")) ? GS_OK
                                                                         : gs_stemmer_new(name, &n->stemmer, err);
    if (status == GS_OK)
        *out = gs_steal(n);
    return status;
}

void gs_ngrams_free(gs_ngrams *n)
{
    if (!n)
        return;
    gs_stemmer_free(n->stemmer);
    gs_buf_done(&n->folded);
    gs_buf_done(&n->names);
    free(n->words);
    free(n->cache);
    free(n->found);
    free(n);
}

static bool is_word(const gs_token *token)
{
    return (token->kind == GS_TOK_WORD || token->kind == GS_TOK_NUMBER) && token->end - token->start <= GS_LIMIT_WORD;
}

/* Where the word has its place, or NULL: it is too long. */
static cached *place_of(const gs_ngrams *n, gs_span word)
{
    return word.len <= CACHED_WORD ? &n->cache[gs_hash(word) >> (64 - CACHE_BITS)] : NULL;
}

static void keep(cached *place, gs_span word, gs_span name)
{
    if (!place || name.len > CACHED_NAME)
        return;
    place->word_len = (uint8_t)word.len;
    place->name_len = (uint8_t)name.len;
    memcpy(place->word, word.ptr, word.len);
    if (name.len)
        memcpy(place->name, name.ptr, name.len);
}

/* Appends the word as the language compares it. */
static void put_word(gs_ngrams *n, gs_span word)
{
    cached *place = place_of(n, word);
    if (place && place->word_len == word.len && memcmp(place->word, word.ptr, word.len) == 0) {
        gs_buf_put(&n->names, place->name, place->name_len);
        return;
    }
    gs_buf_clear(&n->folded);
    gs_fold(gs_lexicon_folder(n->lexicon), word, false, &n->folded);
    gs_span name = gs_buf_span(&n->folded);
    if (n->stemmer && name.len)
        name = gs_stem(n->stemmer, name);
    gs_buf_put(&n->names, name.ptr, name.len);
    if (n->folded.failed)
        n->names.failed = true;
    else
        keep(place, word, name);
}

/* Appends what the token is called; every number is called the same, unless numbers are kept. */
static void put_name(gs_ngrams *n, gs_span text, const gs_token *token)
{
    if (token->kind == GS_TOK_NUMBER && !(n->how & GS_NGRAMS_KEEP_NUMBERS))
        gs_buf_putc(&n->names, '0');
    else
        put_word(n, (gs_span){ text.ptr + token->start, token->end - token->start });
}

static const char start_mark[] = "^ ";

/* The names of all words in one row, a blank between, so that a run of words is a run of bytes; in front the mark of
 * the sentence's beginning. */
static bool name_words(gs_ngrams *n, gs_span text, const gs_token *tokens, size_t n_tokens)
{
    if (!gs_array_reserve(&n->words, &n->cap_words, n_tokens + 1, sizeof(*n->words)))
        return false;
    gs_buf_clear(&n->names);
    gs_buf_puts(&n->names, start_mark);
    for (size_t i = 0; i < n_tokens; i++) {
        uint32_t start = (uint32_t)n->names.len;
        if (is_word(&tokens[i]))
            put_name(n, text, &tokens[i]);
        n->words[i] = (gs_range){ start, (uint32_t)n->names.len };
        if (n->names.len > start && !gs_lexicon_by_character(n->lexicon))
            gs_buf_putc(&n->names, ' ');
    }
    return !n->names.failed;
}

/* Marks, quotation marks and hyphens do not part words; stops, commas and colons do. */
static bool is_passed_by(const gs_token *token)
{
    return token->kind == GS_TOK_QUOTE || token->kind == GS_TOK_OTHER;
}

/* The first word, with the mark in front. */
static size_t find_start(gs_ngrams *n, size_t n_tokens)
{
    size_t i = 0;
    while (i < n_tokens && n->words[i].end == n->words[i].start)
        i++;
    if (i == n_tokens)
        return 0;
    n->found[0] = (gs_ngram){ { n->names.ptr, n->words[i].end }, (uint32_t)i, (uint32_t)i + 1, 1 };
    return 1;
}

bool gs_ngrams_find(gs_ngrams *n, gs_span text, const gs_token *tokens, size_t n_tokens, const gs_ngram **out,
                    size_t *n_out)
{
    if (!name_words(n, text, tokens, n_tokens) ||
        !gs_array_reserve(&n->found, &n->cap_found, n_tokens * n->longest + 2, sizeof(*n->found)))
        return false;
    size_t found = n->how & GS_NGRAMS_MARK_START ? find_start(n, n_tokens) : 0;
    for (size_t first = 0; first < n_tokens; first++) {
        unsigned len = 0;
        for (size_t last = first; last < n_tokens && len < n->longest; last++) {
            gs_range name = n->words[last];
            if (name.end == name.start && (last == first || !is_passed_by(&tokens[last])))
                break;
            if (name.end == name.start)
                continue;
            uint32_t from = n->words[first].start;
            n->found[found++] = (gs_ngram){ { n->names.ptr + from, name.end - from }, (uint32_t)first,
                                            (uint32_t)last + 1, ++len };
        }
    }
    *out = n->found;
    *n_out = found;
    return true;
}
