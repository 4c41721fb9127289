#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "text/text.h"

typedef struct stem_case {
    char algorithm[16], word[24], stem[24];
} stem_case;

ParameterizedTestParameters(stem, words)
{
    static stem_case cases[] = {
        { "english", "denied", "deni" },       { "english", "", "" },
        { "german", "häuser", "haus" },       { "russian", "опровергли", "опровергл" },
        { "turkish", "evlerde", "ev" },     { "french", "démenti", "dément" },
    };
    return cr_make_param_array(stem_case, cases, sizeof(cases) / sizeof(*cases));
}

ParameterizedTest(stem_case *c, stem, words)
{
    gs_stemmer *stemmer;
    cr_assert_eq(gs_stemmer_new(c->algorithm, &stemmer, NULL), GS_OK);
    gs_span got = gs_stem(stemmer, gs_span_of(c->word));
    cr_expect(gs_span_eq(got, gs_span_of(c->stem)), "%s: %.*s", c->word, (int)got.len, got.ptr);
    gs_stemmer_free(stemmer);
}

Test(stem, unknown_algorithm)
{
    gs_stemmer *stemmer = NULL;
    gs_error err;
    cr_expect_eq(gs_stemmer_new("klingon", &stemmer, &err), GS_EINVAL);
    cr_expect_null(stemmer);
    cr_expect_str_eq(err.message, "no stemmer 'klingon' in libstemmer");
    gs_stemmer_free(NULL);
}

Test(stem, of_languages)
{
    const char *const tags[] = { "ar", "de", "en", "en-GB", "ru", "sr-Latn", "nb", "pt-BR" };
    for (size_t i = 0; i < sizeof(tags) / sizeof(*tags); i++) {
        gs_stemmer *stemmer = NULL;
        cr_assert_not_null(gs_stemmer_of(tags[i]), "%s", tags[i]);
        cr_expect_eq(gs_stemmer_new(gs_stemmer_of(tags[i]), &stemmer, NULL), GS_OK, "%s", tags[i]);
        gs_stemmer_free(stemmer);
    }
    cr_expect_null(gs_stemmer_of("uk"));
    cr_expect_null(gs_stemmer_of("und"));
    cr_expect_null(gs_stemmer_of("e"));
    cr_expect_null(gs_stemmer_of(""));
}
