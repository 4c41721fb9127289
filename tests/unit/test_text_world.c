/* Names of places and days: the same in all languages, declined or not. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "text/text.h"

/* `code` is what gs_hash_id() of the name's code gives. */
typedef struct row {
    char lang[8], text[60], code[24];
    size_t n; /* words that the name takes; 0: none stands there */
} row;

ParameterizedTestParameters(text_world, names)
{
    static row rows[] = {
        { "en", "ukraine", "UA", 1 },         { "uk", "україна", "UA", 1 },         { "uk", "україною", "UA", 1 },
        { "ru", "украине", "UA", 1 },         { "ar", "أوكرانيا", "UA", 1 },        { "zh", "乌 克 兰 的", "UA", 3 },
        { "lv", "ukrainā", "UA", 1 },         { "en", "united states of", "US", 2 }, { "en", "us", "US", 1 },
        { "ru", "сша", "US", 1 },             { "uk", "сполученими штатами", "US", 2 },
        { "ar", "والولايات المتحدة", "US", 2 }, { "zh", "美 国", "US", 2 },          { "de", "vereinigten staaten", "US", 2 },
        { "de", "moskau", "Europe/Moscow", 1 }, { "lv", "maskavā", "Europe/Moscow", 1 },
        { "zh", "莫 斯 科", "Europe/Moscow", 3 }, { "en", "moscow", "Europe/Moscow", 1 },
        { "en", "monday", "wc", 1 },          { "uk", "понеділка", "wc", 1 },       { "zh", "星 期 一", "wc", 3 },
        { "en", "march", "mc", 1 },           { "uk", "березня", "mc", 1 },         { "ar", "مارس", "mc", 1 },
        { "en", "may", "", 0 },               { "en", "house", "", 0 },             { "en", "united we stand", "", 0 },
        { "en", "australia", "AU", 1 },       { "en", "austria", "AT", 1 },         { "en", "niger", "NE", 1 },
        { "en", "nigeria", "NG", 1 },         { "xx", "ukraine", "UA", 1 },         { "ru", "росте", "", 0 },
    };
    return cr_make_param_array(row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(row *r, text_world, names)
{
    gs_folder *folder;
    gs_world *world;
    gs_span words[8];
    size_t n = 0;
    cr_assert_eq(gs_folder_new(r->lang, &folder, NULL), GS_OK);
    cr_assert_eq(gs_world_new(r->lang, folder, &world, NULL), GS_OK);
    gs_buf folded[8] = { 0 };
    for (char *at = r->text, *word; (word = strsep(&at, " ")); n++) {
        gs_fold(folder, gs_span_of(word), false, &folded[n]);
        words[n] = gs_buf_span(&folded[n]);
    }
    gs_world_name name = { 0 };
    size_t taken = gs_world_find(world, words, n, &name);
    cr_expect_eq(taken, r->n, "%s %s: %zu words", r->lang, r->text, taken);
    cr_expect(r->n == 0 || name.id == gs_hash_id(gs_span_of(r->code)), "%s %s", r->lang, r->text);
    cr_expect(r->n == 0 || name.is_time == (r->code[0] == 'm' || r->code[0] == 'w'));
    cr_expect_eq(gs_world_find(world, words, 0, &name), 0);
    for (size_t i = 0; i < n; i++)
        gs_buf_done(&folded[i]);
    gs_world_free(world);
    gs_folder_free(folder);
}

Test(text_world, arabic_articles)
{
    static const char *const rows[][2] = { { "القاهرة", "قاهرة" }, { "والقاهرة", "قاهرة" }, { "بالقاهرة", "قاهرة" },
                                           { "للعراق", "عراق" },   { "ال", "ال" },       { "كييف", "كييف" } };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_span got = gs_without_article(gs_span_of(rows[i][0]));
        cr_expect(gs_span_eq(got, gs_span_of(rows[i][1])), "%s: %.*s", rows[i][0], (int)got.len, got.ptr);
    }
}
