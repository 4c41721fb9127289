/* Words as the search index knows them: folded as their language folds them, and stemmed where libstemmer has it.
 *
 * A word of a text gives its folded form; where the language has a stemmer also its stem, marked with the language. A
 * word that is its own stem gives only the marked one. So "sanctions" in English gives "sanctions" and "\1en:sanction",
 * "sanction" gives "\1en:sanction". A word that is asked for gives its folded form and its stem in the language told,
 * else in all: whatever form stands in a text, the marked stem of it is among them, and a German stem never meets an
 * English word. */
#include "store/internal.h"

#include <stdlib.h>
#include <string.h>

/* Those that libstemmer has, by primary tag, and three that fold in ways of their own. */
static const struct language {
    char tag[4];
    const char *stemmer;
} languages[] = {
    { "ar", "arabic" }, { "ca", "catalan" }, { "da", "danish" }, { "de", "german" }, { "el", "greek" },
    { "en", "english" }, { "es", "spanish" }, { "eu", "basque" }, { "fi", "finnish" }, { "fr", "french" },
    { "ga", "irish" }, { "hi", "hindi" }, { "hu", "hungarian" }, { "hy", "armenian" }, { "id", "indonesian" },
    { "it", "italian" }, { "lt", "lithuanian" }, { "nb", "norwegian" }, { "ne", "nepali" }, { "nl", "dutch" },
    { "nn", "norwegian" }, { "no", "norwegian" }, { "pt", "portuguese" }, { "ro", "romanian" }, { "ru", "russian" },
    { "sr", "serbian" }, { "sv", "swedish" }, { "ta", "tamil" }, { "tr", "turkish" }, { "yi", "yiddish" },
    { "az", NULL }, { "zh", NULL },
    { "und", NULL }, /* the last: any other */
};
enum { N_LANGUAGES = sizeof(languages) / sizeof(*languages), OTHER = N_LANGUAGES - 1, ANY = N_LANGUAGES };

/* Words met lately with their forms, as in ngrams.c: a word has one place, where the last of those that share it
 * stands. 6 MB for the writer: with a quarter of that the words of six languages drive each other out. */
enum { CACHE_BITS = 16, CACHED_WORD = 26, CACHED_FORMS = 68, MOST_FORM = 4 + GS_LIMIT_WORD };

typedef struct cached {
    uint8_t lang, word_len, folded_len, marked_len; /* word_len 0: none */
    char word[CACHED_WORD], forms[CACHED_FORMS];    /* folded, then marked; a length of 0: there is none */
} cached;

struct gs_words {
    const gs_engine *engine;
    const gs_folder *folders[N_LANGUAGES]; /* those met so far */
    gs_folder *own[N_LANGUAGES];           /* of languages without a lexicon */
    gs_stemmer *stemmers[N_LANGUAGES];
    cached *cache; /* made by the first text */
    gs_tokens tokens;
    gs_buf folded, marked;
};

gs_words *gs_words_new(const gs_engine *engine)
{
    gs_words *words = calloc(1, sizeof(*words));
    if (words)
        words->engine = engine;
    return words;
}

void gs_words_free(gs_words *w)
{
    if (!w)
        return;
    for (size_t i = 0; i < N_LANGUAGES; i++) {
        gs_folder_free(w->own[i]);
        gs_stemmer_free(w->stemmers[i]);
    }
    free(w->cache);
    free(w->tokens.ptr);
    gs_buf_done(&w->folded);
    gs_buf_done(&w->marked);
    free(w);
}

gs_tokens *gs_words_tokens(gs_words *words)
{
    return &words->tokens;
}

/* --- Languages --- */

size_t gs_words_language(const char *tag)
{
    if (!*tag)
        return ANY;
    size_t len = strcspn(tag, "-*"); /* a tag of search ends in a star: tags.c */
    for (size_t i = 0; i < OTHER; i++)
        if (strlen(languages[i].tag) == len && memcmp(languages[i].tag, tag, len) == 0)
            return i;
    return OTHER;
}

/* The lexicon's own folder, where there is one. False when there is no memory. */
static bool prepare(gs_words *w, size_t lang)
{
    if (w->folders[lang])
        return true;
    const char *tag = languages[lang].tag, *stemmer = languages[lang].stemmer;
    const gs_lexicon *lexicon = w->engine ? gs_engine_lexicon(w->engine, tag) : NULL;
    if (!lexicon && gs_folder_new(tag, &w->own[lang], NULL) != GS_OK)
        return false;
    if (stemmer && !w->stemmers[lang] && gs_stemmer_new(stemmer, &w->stemmers[lang], NULL) == GS_ENOMEM)
        return false;
    w->folders[lang] = lexicon ? gs_lexicon_folder(lexicon) : w->own[lang];
    return true;
}

/* --- Forms --- */

/* Into w->folded and w->marked; the latter is empty where the language has no stemmer. What folds to nothing stays as
 * it is, so that a word is a word in all languages. False when there is no memory. */
static bool make_forms(gs_words *w, size_t lang, gs_span word)
{
    gs_buf_clear(&w->folded);
    gs_buf_clear(&w->marked);
    if (!prepare(w, lang))
        return false;
    gs_fold(w->folders[lang], word, false, &w->folded);
    if (w->folded.len == 0)
        gs_buf_put(&w->folded, word.ptr, word.len);
    if (w->stemmers[lang] && !w->folded.failed) {
        gs_span stem = gs_stem(w->stemmers[lang], gs_buf_span(&w->folded));
        gs_buf_putc(&w->marked, GS_MARK_STEM);
        gs_buf_puts(&w->marked, languages[lang].tag);
        gs_buf_putc(&w->marked, ':');
        gs_buf_put(&w->marked, stem.ptr, stem.len);
    }
    return !w->folded.failed && !w->marked.failed;
}

/* The stem of w->marked. */
static gs_span stem_of(const gs_words *w, size_t lang)
{
    size_t mark = strlen(languages[lang].tag) + 2;
    return (gs_span){ w->marked.ptr + mark, w->marked.len - mark };
}

static cached *place_of(gs_words *w, size_t lang, gs_span word)
{
    return &w->cache[gs_mix(gs_hash(word) + lang) >> (64 - CACHE_BITS)];
}

static bool is_in(const cached *place, size_t lang, gs_span word)
{
    return place->word_len == word.len && place->lang == lang && memcmp(place->word, word.ptr, word.len) == 0;
}

static void keep(cached *place, size_t lang, gs_span word, gs_span folded, gs_span marked)
{
    if (folded.len + marked.len > CACHED_FORMS)
        return;
    place->lang = (uint8_t)lang;
    place->word_len = (uint8_t)word.len;
    place->folded_len = (uint8_t)folded.len;
    place->marked_len = (uint8_t)marked.len;
    memcpy(place->word, word.ptr, word.len);
    if (folded.len)
        memcpy(place->forms, folded.ptr, folded.len);
    if (marked.len)
        memcpy(place->forms + folded.len, marked.ptr, marked.len);
}

static bool give(gs_span folded, gs_span marked, gs_words_take *take, void *context)
{
    return (folded.len == 0 || take(context, folded)) && (marked.len == 0 || take(context, marked));
}

bool gs_words_of_text(gs_words *w, size_t lang, gs_span word, gs_words_take *take, void *context)
{
    lang = lang == ANY ? OTHER : lang;
    word = gs_span_cut(word, GS_LIMIT_WORD);
    bool short_enough = word.len > 0 && word.len <= CACHED_WORD;
    if (!w->cache && !(w->cache = calloc((size_t)1 << CACHE_BITS, sizeof(*w->cache))))
        return false;
    cached *place = short_enough ? place_of(w, lang, word) : NULL;
    if (place && is_in(place, lang, word))
        return give((gs_span){ place->forms, place->folded_len },
                    (gs_span){ place->forms + place->folded_len, place->marked_len }, take, context);
    if (!make_forms(w, lang, word))
        return false;
    gs_span folded = gs_buf_span(&w->folded), marked = gs_buf_span(&w->marked);
    if (marked.len && gs_span_eq(stem_of(w, lang), folded))
        folded.len = 0;
    if (place)
        keep(place, lang, word, folded, marked);
    return give(folded, marked, take, context);
}

bool gs_words_of_query(gs_words *w, size_t asked, gs_span word, gs_words_take *take, void *context)
{
    size_t first = asked == ANY ? 0 : asked, last = asked == ANY ? N_LANGUAGES - 1 : asked;
    gs_buf before = { 0 }; /* the folded form of the language before: most fold alike */
    bool done = true;
    word = gs_span_cut(word, GS_LIMIT_WORD);
    for (size_t lang = first; done && lang <= last; lang++) {
        done = make_forms(w, lang, word);
        gs_span folded = gs_buf_span(&w->folded);
        if (!done || gs_span_eq(folded, gs_buf_span(&before)))
            folded.len = 0;
        done = done && give(folded, gs_buf_span(&w->marked), take, context);
        if (folded.len) {
            gs_buf_clear(&before);
            gs_buf_put(&before, folded.ptr, folded.len);
        }
    }
    done = done && !before.failed;
    gs_buf_done(&before);
    return done;
}
