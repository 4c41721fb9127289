/* Words as rules compare them: folded and stemmed once for each spelling that was met lately, then numbers. */
#include "alert/internal.h"

#include <stdlib.h>
#include <string.h>

/* A spelling has one place in the cache of its language, where the last of those that share it stands. */
enum { CACHE_BITS = 12, CACHED = 38 };

/* Letters of a root. Languages without a stemmer inflect behind it, and stems of one word seldom differ before it. */
enum { ROOT = 5 };

typedef struct cached {
    uint8_t len; /* 0: none */
    bool is_common;
    char word[CACHED];
    uint64_t literal, stem, root;
} cached;

/* Articles come in any language; what many of them would take is let go of at once. */
enum { MOST_LANGUAGES = 32 };

typedef struct language {
    char tag[GS_LANG_MAX]; /* its first subtag: no second one changes how words are folded or stemmed */
    gs_folder *folder;
    gs_stemmer *stemmer; /* NULL: there is none */
    cached *cache;
} language;

struct gs_word_reader {
    language languages[MOST_LANGUAGES];
    size_t n;
    gs_tokens tokens;
    gs_buf folded;
};

gs_status gs_word_reader_new(gs_word_reader **out, gs_error *err)
{
    *out = calloc(1, sizeof(**out));
    return *out ? GS_OK : gs_fail_nomem(err);
}

static void language_done(language *l)
{
    gs_folder_free(l->folder);
    gs_stemmer_free(l->stemmer);
    free(l->cache);
    *l = (language){ 0 };
}

static void forget_all(gs_word_reader *r)
{
    while (r->n > 0)
        language_done(&r->languages[--r->n]);
}

void gs_word_reader_free(gs_word_reader *reader)
{
    if (!reader)
        return;
    forget_all(reader);
    free(reader->tokens.ptr);
    gs_buf_done(&reader->folded);
    free(reader);
}

static gs_status language_init(language *l, gs_span tag, gs_error *err)
{
    memcpy(l->tag, tag.ptr, tag.len); /* the rest is zero */
    l->cache = calloc((size_t)1 << CACHE_BITS, sizeof(*l->cache));
    if (!l->cache)
        return gs_fail_nomem(err);
    gs_status status = gs_folder_new(l->tag, &l->folder, err);
    const char *algorithm = gs_stemmer_of(l->tag);
    return status == GS_OK && algorithm ? gs_stemmer_new(algorithm, &l->stemmer, err) : status;
}

static gs_status find_language(gs_word_reader *r, const char *lang, language **out, gs_error *err)
{
    size_t len = strcspn(lang, "-");
    gs_span tag = { lang, len < GS_LANG_MAX ? len : GS_LANG_MAX - 1 };
    for (size_t i = 0; i < r->n; i++) {
        if (gs_span_eq(gs_span_of(r->languages[i].tag), tag)) {
            *out = &r->languages[i];
            return GS_OK;
        }
    }
    if (r->n == MOST_LANGUAGES)
        forget_all(r);
    language *l = &r->languages[r->n];
    gs_status status = language_init(l, tag, err);
    if (status != GS_OK) {
        language_done(l);
        return status;
    }
    r->n++;
    *out = l;
    return GS_OK;
}

static gs_span root_of(gs_span stem)
{
    const char *p = stem.ptr, *end = p + stem.len;
    unsigned len;
    for (int i = 0; i < ROOT && p < end; i++, p += len)
        gs_utf8_at(p, end, &len);
    return (gs_span){ stem.ptr, (size_t)(p - stem.ptr) };
}

/* Fills `place`, whose word and length the caller sets. False: no memory. */
static bool look_up(gs_word_reader *r, language *l, gs_span word, cached *place)
{
    gs_buf_clear(&r->folded);
    gs_fold(l->folder, word, false, &r->folded);
    if (r->folded.failed)
        return false;
    gs_span folded = gs_buf_span(&r->folded);
    place->literal = folded.len ? gs_mix(gs_hash(folded)) | 1 : 0;
    place->is_common = gs_language_function_word(l->tag, folded);
    gs_span stem = l->stemmer && folded.len ? gs_stem(l->stemmer, folded) : folded;
    if (stem.len == 0)
        stem = folded;
    place->stem = stem.len ? gs_mix(gs_hash(stem)) | 1 : 0;
    place->root = stem.len ? gs_mix(gs_hash(root_of(stem))) | 1 : 0;
    return true;
}

static const cached *find_word(gs_word_reader *r, language *l, gs_span word, cached *spare)
{
    bool fits = word.len <= CACHED;
    cached *place = fits ? &l->cache[gs_hash(word) >> (64 - CACHE_BITS)] : spare;
    if (fits && place->len == word.len && memcmp(place->word, word.ptr, word.len) == 0)
        return place;
    place->len = 0;
    if (!look_up(r, l, word, place))
        return NULL;
    if (fits) {
        memcpy(place->word, word.ptr, word.len);
        place->len = (uint8_t)word.len;
    }
    return place;
}

static bool is_word(const gs_token *token)
{
    return (token->kind == GS_TOK_WORD || token->kind == GS_TOK_NUMBER) && token->end - token->start <= GS_LIMIT_WORD;
}

/* Quotation marks and hyphens do not part words, nor does a word too long to be looked at join them. */
static bool parts(const gs_token *token)
{
    return token->kind != GS_TOK_QUOTE && token->kind != GS_TOK_OTHER;
}

gs_status gs_word_reader_read(gs_word_reader *r, const char *lang, gs_span text, gs_words *out, gs_error *err)
{
    language *l;
    gs_status status = find_language(r, lang, &l, err);
    if (status != GS_OK)
        return status;
    if (!gs_tokenize(text, &r->tokens) ||
        !gs_array_reserve(&out->ptr, &out->cap, out->n + r->tokens.n, sizeof(*out->ptr)))
        return gs_fail_nomem(err);
    bool parted = true;
    for (size_t i = 0; i < r->tokens.n; i++) {
        const gs_token *token = &r->tokens.ptr[i];
        gs_span word = { text.ptr + token->start, token->end - token->start };
        cached spare = { 0 };
        const cached *found = is_word(token) ? find_word(r, l, word, &spare) : NULL;
        if (!found && is_word(token))
            return gs_fail_nomem(err);
        if (found && found->literal) {
            out->ptr[out->n++] = (gs_word){
                .literal = found->literal,
                .stem = found->stem,
                .root = found->root,
                .start = token->start,
                .end = token->end,
                .parted = parted,
                .is_common = found->is_common || (token->kind == GS_TOK_NUMBER && word.len == 1),
            };
        }
        parted = found ? false : parted || parts(token);
    }
    return GS_OK;
}
