/* Words as the search index knows them: folded as their language folds them, and stemmed where libstemmer has it.
 *
 * A word of a text has one form: its stem, marked with the language, or where that has no stemmer its folded form. So
 * "sanctions" in English is "\1en:sanction". A word that is asked for has its form in the language told, else those of
 * all: whatever form stands in a text is among them, and a German stem never meets an English word. */
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
 * stands. 4 MB: with a quarter of that the words of six languages drive each other out. */
enum { CACHE_BITS = 16, CACHED_WORD = 26, CACHED_FORM = 35 };

typedef struct cached {
    uint8_t lang, word_len, form_len; /* word_len 0: none */
    char word[CACHED_WORD], form[CACHED_FORM];
} cached;

struct gs_words {
    const gs_engine *engine;
    const gs_folder *folders[N_LANGUAGES]; /* those met so far */
    gs_folder *own[N_LANGUAGES];           /* of languages without a lexicon */
    gs_stemmer *stemmers[N_LANGUAGES];
    cached *cache; /* made by the first text */
    gs_forms expected[2];
    gs_tokens tokens;
    gs_buf folded, form;
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
    gs_buf_done(&w->form);
    free(w);
}

gs_tokens *gs_words_tokens(gs_words *words)
{
    return &words->tokens;
}

bool gs_words_is_word(const gs_token *token)
{
    return token->kind == GS_TOK_WORD || token->kind == GS_TOK_NUMBER;
}

void gs_words_expect(gs_words *words, const gs_forms *title, const gs_forms *text)
{
    words->expected[0] = *title;
    words->expected[1] = *text;
}

const gs_forms *gs_words_expected(const gs_words *words, size_t lang, gs_span text)
{
    for (size_t i = 0; i < 2; i++)
        if (gs_forms_are_of(&words->expected[i], lang, text))
            return &words->expected[i];
    return NULL;
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

/* Into w->form. What folds to nothing stays as it is, so that a word is a word in all languages. False when there is no
 * memory. */
static bool make_form(gs_words *w, size_t lang, gs_span word)
{
    gs_buf_clear(&w->folded);
    gs_buf_clear(&w->form);
    if (!prepare(w, lang))
        return false;
    gs_fold(w->folders[lang], word, false, &w->folded);
    if (w->folded.len == 0)
        gs_buf_put(&w->folded, word.ptr, word.len);
    gs_span form = gs_buf_span(&w->folded);
    if (w->stemmers[lang] && !w->folded.failed) {
        form = gs_stem(w->stemmers[lang], form);
        gs_buf_putc(&w->form, GS_MARK_STEM);
        gs_buf_puts(&w->form, languages[lang].tag);
        gs_buf_putc(&w->form, ':');
    }
    gs_buf_put(&w->form, form.ptr, form.len);
    return !w->folded.failed && !w->form.failed;
}

static cached *place_of(gs_words *w, size_t lang, gs_span word)
{
    return &w->cache[gs_mix(gs_hash(word) + lang) >> (64 - CACHE_BITS)];
}

static bool is_in(const cached *place, size_t lang, gs_span word)
{
    return place->word_len == word.len && place->lang == lang && memcmp(place->word, word.ptr, word.len) == 0;
}

static void keep(cached *place, size_t lang, gs_span word, gs_span form)
{
    if (word.len > CACHED_WORD || form.len > CACHED_FORM)
        return;
    *place = (cached){ .lang = (uint8_t)lang, .word_len = (uint8_t)word.len, .form_len = (uint8_t)form.len };
    memcpy(place->word, word.ptr, word.len);
    memcpy(place->form, form.ptr, form.len);
}

bool gs_words_of_text(gs_words *w, size_t lang, gs_span word, gs_span *form)
{
    lang = lang == ANY ? OTHER : lang;
    word = gs_span_cut(word, GS_LIMIT_WORD);
    if (!w->cache && !(w->cache = calloc((size_t)1 << CACHE_BITS, sizeof(*w->cache))))
        return false;
    cached *place = place_of(w, lang, word);
    if (word.len && is_in(place, lang, word)) {
        *form = (gs_span){ place->form, place->form_len };
        return true;
    }
    if (!make_form(w, lang, word))
        return false;
    *form = gs_buf_span(&w->form);
    keep(place, lang, word, *form);
    return true;
}

bool gs_words_of_query(gs_words *w, size_t asked, gs_span word, gs_words_take *take, void *context)
{
    size_t first = asked == ANY ? 0 : asked, last = asked == ANY ? N_LANGUAGES - 1 : asked;
    gs_buf before = { 0 }; /* the form of the language before: most of those without a stemmer fold alike */
    bool done = true;
    word = gs_span_cut(word, GS_LIMIT_WORD);
    for (size_t lang = first; done && lang <= last; lang++) {
        done = make_form(w, lang, word);
        if (!done || gs_span_eq(gs_buf_span(&w->form), gs_buf_span(&before)))
            continue;
        done = take(context, gs_buf_span(&w->form));
        gs_buf_clear(&before);
        gs_buf_put(&before, w->form.ptr, w->form.len);
    }
    done = done && !before.failed;
    gs_buf_done(&before);
    return done;
}
