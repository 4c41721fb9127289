#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include "text/text.h"

typedef struct row {
    char word[40], latin[40];
} row;

ParameterizedTestParameters(text_translit, words)
{
    static row rows[] = {
        { "Zelensky", "zelensky" }, { "Зеленський", "zelens'kiy" }, { "Хрущёв", "khrushchyov" },
        { "Цюрих", "tsyurikh" },    { "Vašingtona", "vashingtona" }, { "زيلينسكي", "zylynsky" },
        { "泽连斯基", "ze lian si ji" }, { "Güler", "guler" },      { "٣٤٥", "345" },
        { "1,500", "1,500" },       { "", "" },
    };
    return cr_make_param_array(row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(row *r, text_translit, words)
{
    gs_translit *translit;
    cr_assert_eq(gs_translit_new(&translit, NULL), GS_OK);
    gs_span got = gs_translit_word(translit, gs_span_of(r->word));
    cr_expect(gs_span_eq(got, gs_span_of(r->latin)), "%s: %.*s", r->word, (int)got.len, got.ptr);
    gs_translit_free(translit);
}

Test(text_translit, what_is_too_long)
{
    gs_translit *translit;
    char han[GS_LIMIT_WORD + 3];
    cr_assert_eq(gs_translit_new(&translit, NULL), GS_OK);
    for (size_t i = 0; i + 3 <= sizeof(han); i += 3)
        memcpy(han + i, "装", 3); /* zhuang */
    cr_expect_eq(gs_translit_word(translit, (gs_span){ han, 255 }).len, 85 * 7 - 1);
    cr_expect_eq(gs_translit_word(translit, (gs_span){ han, 258 }).len, 0);
    gs_translit_free(translit);
    gs_translit_free(NULL);
}
