/* Folding: each thing it unifies is a row. Folding twice must change nothing, for every character. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <string.h>

#include "alloc.h"
#include "text/text.h"

typedef struct fold_case {
    char lang[8], word[48], folded[48], cased[48];
} fold_case;

ParameterizedTestParameters(fold, rows)
{
    static fold_case cases[] = {
        { "en", "", "", "" },
        { "en", "Denied", "denied", "Denied" },
        { "en", "U.S.", "u.s.", "U.S." },
        /* case, one to many too */
        { "uk", "ЗАПЕРЕЧУЄ", "заперечує", "ЗАПЕРЕЧУЄ" },
        { "de", "Straße", "strasse", "Straße" },
        { "fr", "DÉMENTI", "démenti", "DÉMENTI" },
        /* Turkic i */
        { "en", "INSAN", "insan", "INSAN" },
        { "tr", "INSAN", "ınsan", "INSAN" },
        { "tr", "İnsan", "insan", "İnsan" },
        { "tr", "I\u0307nsan", "insan", "İnsan" },
        { "az-Latn", "IRAQ", "ıraq", "IRAQ" },
        { "tr", "PLAN", "plan", "PLAN" },
        /* Greek: capitals have no tonos, final sigma is sigma */
        { "el", "ΔΙΑΨΕΥΔΕΙ", "διαψευδει", "ΔΙΑΨΕΥΔΕΙ" },
        { "el", "διαψεύδει", "διαψευδει", "διαψεύδει" },
        { "el", "Όλος", "ολοσ", "Όλος" },
        { "el", "ΐ ΰ Ή ώ έ ί", "ϊ ϋ η ω ε ι", "ΐ ΰ Ή ώ έ ί" },
        /* NFKC */
        { "fr", "de\u0301menti", "démenti", "démenti" },
        { "en", "ﬁled ＡＢＣ １２", "filed abc 12", "filed ABC 12" },
        { "ja", "ｶﾞｾﾈﾀ", "ガセネタ", "ガセネタ" },
        { "ko", "\u1112\u1161\u11ab", "한", "한" },
        /* apostrophes and quotes */
        { "en", "don’t don‘t donʼt don´t don＇t", "don't don't don't don't don't", "don't don't don't don't don't" },
        { "uk", "п’ять", "п'ять", "п'ять" },
        { "hy", "մ՚ա", "մ'ա", "մ'ա" },
        { "he", "צה״ל צה”ל ג׳", "צה\"ל צה\"ל ג'", "צה\"ל צה\"ל ג'" },
        /* Arabic: vowels and tatweel; Persian letters */
        { "ar", "نَفَى", "نفى", "نفى" },
        { "ar", "كـــتابٌ", "كتاب", "كتاب" },
        { "ar", "هٰذا", "هذا", "هذا" },
        { "ar", "ا\u0653لان", "الان", "الان" },
        { "ar", "أكد إلى ٱسم", "اكد الى اسم", "اكد الى اسم" },
        { "fa", "آب أب", "آب أب", "آب أب" },
        { "fa", "تکذیب", "تكذيب", "تكذيب" },
        { "ar", "تكذيب", "تكذيب", "تكذيب" },
        { "ar", "ﺗﻜﺬﻳﺐ", "تكذيب", "تكذيب" },
        /* Hebrew points */
        { "he", "שָׁלוֹם", "שלום", "שלום" },
        { "he", "\ufb2aלום", "שלום", "שלום" },
        /* default-ignorable: soft hyphen, ZWNJ, ZWJ, ZWSP, word joiner, BOM, variation selector, direction mark */
        { "de", "De\u00admenti", "dementi", "Dementi" },
        { "fa", "می\u200cروم", "ميروم", "ميروم" },
        { "en", "\ufeffa\u200db\u200bc\u2060d\ufe0fe\u200f", "abcde", "abcde" },
        { "fr", "e\u200d\u0301", "é", "é" },
        { "en", "\u00ad", "", "" },
        /* Traditional to Simplified, for Chinese only */
        { "zh", "無法證實", "无法证实", "无法证实" },
        { "zh-Hant", "臺灣國說謊", "台湾国说谎", "台湾国说谎" },
        { "zh", "\uf91d", "栏", "栏" },
        { "zh", "否认 CCTV", "否认 cctv", "否认 CCTV" },
        { "ja", "無法證實", "無法證實", "無法證實" },
    };
    return cr_make_param_array(fold_case, cases, sizeof(cases) / sizeof(*cases));
}

static void expect_fold(const gs_folder *folder, const char *word, bool keep_case, const char *want)
{
    gs_buf got = { 0 };
    gs_buf_puts(&got, ">"); /* it appends */
    gs_fold(folder, gs_span_of(word), keep_case, &got);
    gs_buf_putc(&got, '\0');
    cr_assert_not(got.failed);
    cr_expect_str_eq(got.ptr + 1, want, "%s: %s", word, got.ptr);
    gs_buf_done(&got);
}

ParameterizedTest(fold_case *c, fold, rows)
{
    gs_folder *folder;
    cr_assert_eq(gs_folder_new(c->lang, &folder, NULL), GS_OK);
    expect_fold(folder, c->word, false, c->folded);
    expect_fold(folder, c->word, true, c->cased);
    gs_folder_free(folder);
    gs_folder_free(NULL);
}

Test(fold, twice_changes_nothing)
{
    static const char *const langs[] = { "en", "tr", "zh" };
    gs_buf once = { 0 }, twice = { 0 };
    for (size_t i = 0; i < sizeof(langs) / sizeof(*langs); i++) {
        gs_folder *folder;
        cr_assert_eq(gs_folder_new(langs[i], &folder, NULL), GS_OK);
        for (uint32_t c = 0; c < 0x30000; c++) {
            char text[4];
            if (c >= 0xd800 && c < 0xe000)
                continue;
            gs_buf_clear(&once);
            gs_buf_clear(&twice);
            gs_fold(folder, (gs_span){ text, gs_utf8_put(text, c) }, false, &once);
            gs_fold(folder, gs_buf_span(&once), false, &twice);
            cr_assert(gs_span_eq(gs_buf_span(&once), gs_buf_span(&twice)), "%s: U+%04X", langs[i], c);
        }
        gs_folder_free(folder);
    }
    gs_buf_done(&once);
    gs_buf_done(&twice);
}

/* Longer than the working room on the stack, and eighteen times longer when folded. */
Test(fold, long_word)
{
    gs_folder *folder;
    gs_buf word = { 0 }, got = { 0 };
    cr_assert_eq(gs_folder_new("en", &folder, NULL), GS_OK);
    for (int i = 0; i < 300; i++)
        gs_buf_puts(&word, "É\ufdfa");
    gs_fold(folder, gs_buf_span(&word), false, &got);
    cr_assert_not(got.failed);
    cr_expect_eq(got.len, 300 * (2 + 15 * 2 + 3));
    cr_expect_eq(memcmp(got.ptr, "é", 2), 0);
    gs_buf_done(&word);
    gs_buf_done(&got);
    gs_folder_free(folder);
}

static gs_status fold_some(gs_error *err)
{
    gs_folder *folder;
    gs_status status = gs_folder_new("zh", &folder, err);
    if (status)
        return status;
    gs_buf word = { 0 }, got = { 0 };
    for (int i = 0; i < 40; i++)
        gs_buf_puts(&word, "É\ufdfa");
    gs_fold(folder, gs_buf_span(&word), false, &got);
    status = word.failed || got.failed ? gs_fail_nomem(err) : GS_OK;
    gs_buf_done(&word);
    gs_buf_done(&got);
    gs_folder_free(folder);
    return status;
}

Test(fold, without_memory)
{
    alloc_try_all(fold_some, false);
}
