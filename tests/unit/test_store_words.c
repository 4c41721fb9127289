/* Words: the forms they are indexed and asked for under; the former are found by the latter. */
#include "stored.h"

#include "store/internal.h"

static bool add(void *context, gs_span form)
{
    gs_buf *out = context;
    gs_buf_puts(out, out->len ? " " : "");
    gs_buf_put(out, form.ptr, form.len);
    return true;
}

static const char *forms(gs_words *words, const char *lang, const char *word, bool asked)
{
    static gs_buf out;
    gs_buf_clear(&out);
    gs_span form;
    if (asked)
        cr_assert(gs_words_of_query(words, gs_words_language(lang), gs_span_of(word), add, &out));
    else
        cr_assert(gs_words_of_text(words, gs_words_language(lang), gs_span_of(word), &form) && add(&out, form));
    gs_buf_putc(&out, '\0');
    return out.ptr;
}

static const struct row {
    const char *lang, *word, *text, *asked; /* \1 marks a stem */
} rows[] = {
    { "en", "Sanctions", "\1en:sanction", "\1en:sanction" },
    { "en", "sanction", "\1en:sanction", "\1en:sanction" },
    { "en-GB", "denied", "\1en:deni", "\1en:deni" },
    { "uk", "Заперечив", "заперечив", "заперечив" },
    { "ru", "ударах", "\1ru:удар", "\1ru:удар" },
    { "zh-Hant", "俄", "俄", "俄" },
    { "zh*", "羅", "罗", "罗" },
    { "tr", "ISPARTA", "\1tr:ıspar", "\1tr:ıspar" },
    { "xx", "Word", "word", "word" },
    { "en", "\u200b", "\1en:\u200b", "\1en:\u200b" }, /* folds to nothing */
};

Test(store_words, forms)
{
    gs_words *words = gs_words_new(NULL);
    cr_assert(words);
    for (int round = 0; round < 2; round++) /* made, and from the cache */
        for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
            const struct row *r = &rows[i];
            cr_expect_str_eq(forms(words, r->lang, r->word, false), r->text, "%s %s: %s", r->lang, r->word,
                             forms(words, r->lang, r->word, false));
            cr_expect_str_eq(forms(words, r->lang, r->word, true), r->asked, "%s %s: %s", r->lang, r->word,
                             forms(words, r->lang, r->word, true));
        }
    gs_words_free(words);
}

/* Whatever language a text is in, each form that a word can have there is among those asked for without one. */
Test(store_words, any_language_has_them_all)
{
    static const char *const langs[] = { "en", "de", "ru", "uk", "ar", "zh", "tr", "lv", "el", "und", "yi", "fr" };
    static const char *const said[] = { "news", "Sanktionen", "ударах", "İstanbul", "الأنباء", "俄羅斯", "ΔΙΑΨΕΥΔΕΙ", "1,000.5",
                                        "naïve", "ﬁlm" };
    gs_words *words = gs_words_new(NULL);
    for (size_t i = 0; i < sizeof(langs) / sizeof(*langs); i++) {
        for (size_t j = 0; j < sizeof(said) / sizeof(*said); j++) {
            char kept[400], asked[8000];
            snprintf(asked, sizeof(asked), " %s ", forms(words, "", said[j], true));
            strcpy(kept, forms(words, langs[i], said[j], false));
            char *last = strrchr(kept, ' ');
            char one[400];
            snprintf(one, sizeof(one), " %s ", last ? last + 1 : kept);
            cr_expect(strstr(asked, one), "%s of %s in %s", one, said[j], langs[i]);
        }
    }
    gs_words_free(words);
}

/* A word longer than any is cut alike in a text and in a query. */
Test(store_words, long_ones)
{
    char word[5000], text[600];
    memset(word, 'a', sizeof(word) - 1);
    word[sizeof(word) - 1] = '\0';
    gs_words *words = gs_words_new(NULL);
    snprintf(text, sizeof(text), "%s", forms(words, "uk", word, false));
    cr_expect_eq(strlen(text), GS_LIMIT_WORD);
    cr_expect_str_eq(forms(words, "uk", word, true), text);
    gs_words_free(words);
}
