/* Skeletons: names of one person or place meet across scripts; others do not. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>

#include <string.h>

#include "alert/skeleton.h"
#include "text/text.h"

typedef struct row {
    char a[40], b[40];
    int a_spelling, b_spelling;
    double least, most; /* of their closeness */
} row;

enum { PLAIN = GS_SPELLING_PLAIN, GERMAN = GS_SPELLING_GERMAN, SLAVIC = GS_SPELLING_SLAVIC,
       ARABIC = GS_SPELLING_ARABIC, CHINESE = GS_SPELLING_CHINESE };

ParameterizedTestParameters(alert_skeleton, names)
{
    static row rows[] = {
        { "Zelensky", "Зеленський", PLAIN, PLAIN, 1, 1 },     { "Zelensky", "Selenskyj", PLAIN, GERMAN, 1, 1 },
        { "Zelensky", "زيلينسكي", PLAIN, ARABIC, 1, 1 },      { "Zelensky", "泽连斯基", PLAIN, CHINESE, 1, 1 },
        { "Zelensky", "Zelenskis", PLAIN, SLAVIC, .85, .85 }, { "Зеленский", "Зеленского", PLAIN, PLAIN, .85, 1 },
        { "Trump", "Трампом", PLAIN, PLAIN, .85, .85 },       { "Trump", "特朗普", PLAIN, CHINESE, .6, .9 },
        { "Trump", "ترامب", PLAIN, ARABIC, 1, 1 },            { "Putin", "بوتين", PLAIN, ARABIC, 1, 1 },
        { "Путин", "普京", PLAIN, CHINESE, 0, 0 },            { "Khrushchev", "Chruschtschow", PLAIN, GERMAN, .5, 1 },
        { "Хрущёв", "Khrushchev", PLAIN, PLAIN, .5, 1 },      { "Netanyahu", "نتنياهو", PLAIN, ARABIC, 1, 1 },
        { "Netanyahu", "内塔尼亚胡", PLAIN, CHINESE, 1, 1 },  { "Hamas", "ХАМАС", PLAIN, PLAIN, 1, 1 },
        { "Khamenei", "Chamenei", PLAIN, GERMAN, 1, 1 },      { "Kavanaugh", "Кавано", PLAIN, PLAIN, .5, 1 },
        { "Merkel", "Меркель", GERMAN, PLAIN, 1, 1 },         { "Zuckerberg", "Цукерберг", PLAIN, PLAIN, 1, 1 },
        { "Washington", "Вашингтон", PLAIN, PLAIN, 1, 1 },    { "Odesa", "Odessa", PLAIN, GERMAN, 1, 1 },
        { "Biden", "Putin", PLAIN, PLAIN, 1, 1 }, /* what consonants cannot tell */
        { "Merkel", "Macron", PLAIN, PLAIN, 0, 0 },           { "Lavrov", "Lukashenko", PLAIN, PLAIN, 0, 0 },
        { "Kim", "Kam", PLAIN, PLAIN, 1, 1 },                 { "Kim", "Kimi", PLAIN, PLAIN, 1, 1 },
        { "Kim", "Tim", PLAIN, PLAIN, 0, 0 },
    };
    return cr_make_param_array(row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(row *r, alert_skeleton, names)
{
    gs_translit *translit;
    cr_assert_eq(gs_translit_new(&translit, NULL), GS_OK);
    uint64_t a = gs_skeleton_of(gs_translit_word(translit, gs_span_of(r->a)), (gs_spelling)r->a_spelling);
    uint64_t b = gs_skeleton_of(gs_translit_word(translit, gs_span_of(r->b)), (gs_spelling)r->b_spelling);
    double closeness = gs_skeleton_closeness(a, b);
    cr_expect(closeness >= r->least - 1e-9 && closeness <= r->most + 1e-9, "%s %s: %f (%llx %llx)", r->a, r->b,
              closeness, (unsigned long long)a, (unsigned long long)b);
    cr_expect_float_eq(closeness, gs_skeleton_closeness(b, a), 1e-12);
    gs_translit_free(translit);
}

Test(alert_skeleton, is_bounded)
{
    char word[300];
    memset(word, 'k', sizeof(word));
    for (size_t i = 0; i < sizeof(word); i += 2)
        word[i] = 't';
    cr_expect_eq(gs_skeleton_length(gs_skeleton_of((gs_span){ word, sizeof(word) }, GS_SPELLING_PLAIN)), GS_SKELETON_SOUNDS);
    cr_expect_eq(gs_skeleton_of((gs_span){ word, 0 }, GS_SPELLING_PLAIN), 0);
    cr_expect_eq(gs_skeleton_of(gs_span_of("'-.,"), GS_SPELLING_PLAIN), 0);
}
