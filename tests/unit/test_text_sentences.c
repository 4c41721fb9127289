/* Sentences: rows of paragraphs with a bar at the beginning of each sentence but the first. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>

#include "alloc.h"
#include "text/text.h"

typedef struct sentence_case {
    char lang[8], marked[320];
} sentence_case;

static const char *const abbreviations[] = { "gen.", "mr.", "u.s.", "p.m.", "nov.", "inc.", "z.b.", "dr.", "м.",
                                             "ім.",  "т.е.", "руб.", "дол.", "av.",  "lt." };

ParameterizedTestParameters(sentences, rows)
{
    static sentence_case cases[] = {
        { "en", "" },
        { "en", "No stop at all" },
        { "en", "He denied it. |She did not." },
        { "en", "Really?! |No way!! |Yes." },
        { "en", "It was\nfalse.\n|He\r\nsaid so." },
        /* abbreviations, initials, numbers */
        { "en", "The U.S. Army met Gen. Petrov and Mr. Lee on Nov. 5 at Acme Inc. in Kyiv. |It left." },
        { "en", "He lives in the U.S. |The president left at 5 p.m. |He was late." },
        { "en", "J. K. Rowling met George W. Bush and J.R.R. Tolkien. |Lt.-Gen. Smith said so." },
        { "en", "It grew 3.5 percent to 1.000.000 in version 2.0. |Then it fell." },
        { "en", "1. The first point. |2. The second one. |(3) The third." },
        { "en", "See www.example.com/?q=Foo. |Yahoo!’s chief left." },
        { "uk", "Він народився в м. Київ на вул. ім. Шевченка. |Це 5 дол. США." },
        { "ru", "Он заплатил 300 руб. |Новое здание, т.е. Дворец, стоит." },
        { "fr", "Il habite av. Foch, l'av. Foch. |Il a nié." },
        { "de", "Am 3. Oktober kam Dr. Meier, z.B. Hans. |Er ging." },
        { "de", "Es war im Jahr 2018. |Er ging." },
        { "en", "She is 19. |Her brother is 21." },
        { "ko", "조지 W. 부시는 부인했다. |그는 떠났다." },
        /* ellipsis */
        { "en", "He said... nothing. |He said... |Nothing. |Wait… what? |So… |Yes." },
        { "en", "The (!) President said [...] Nothing was true." },
        /* quotes: English */
        { "en", "“Really?” he asked. |“No!” said Mr X. |“I left. |I was tired,” she said." },
        { "en", "“We deny it,” he tweeted. |“The US remains a partner.”" },
        { "en", "He said: “It is a lie. |It is, in general, a disease.” |An official left." },
        { "en", "The post read ‘Is it true?’ |(It was.) |[Nobody knew.] |Then it went." },
        { "en", "“Stop!” Mr Smith said. |“No!” |He left." },
        { "en", "\"Is it true?\" Smith asked. |\"No.\" |The crowd went home." },
        { "en", "\"It is.\" |\"It is not.\"" },
        { "en", "'It is false.' |'It is not.'" },
        { "en", "He left.) |Then he (and she.) came." },
        { "en", "It is true, he wrote (see below.). |Then he left." },
        /* German */
        { "de", "„Ist das wahr?“, fragte sie. |Er schwieg. |„Nein!“ |Er ging." },
        { "de", "„Das ist falsch.“ |„Wir haben nichts getan. |Das ist alles.“" },
        { "de", "»Ist das wahr?« fragte sie. |»Nein.« |»Doch!« |Er nannte es ein „Hirngespinst“. |Dann ging er." },
        { "de", "„Er sagte: ‚Nein.‘“ |Dann ging er." },
        /* French, also with the spaces of its typography */
        { "fr", "« C’est vrai ? » a-t-il demandé. |« Non ! » |Elle est partie." },
        { "fr", "Il a dit : «\u00a0Non. |Jamais\u202f!\u00a0» |Puis il est parti." },
        { "fr", "– C’est vrai ? demanda-t-il. |– Non." },
        /* Russian and Ukrainian */
        { "ru", "«Это правда?» — спросил он. |«Нет», — ответила она. |«Да ладно вам!». |Он ушёл." },
        { "ru", "— Ты идёшь? — спросил он. |— Иду. |— Хорошо!" },
        { "uk", "«…Це правда?» – запитав він. |«Ні!» — Зеленський." },
        /* others */
        { "sv", "”Är det sant?” frågade hon. |”Nej.” |Han gick." },
        { "es", "—¿Es verdad? —preguntó. |¡No! |¿Por qué?" },
        { "el", "Τι έγινε; |Ο υπουργός δεν απάντησε; είπε. |Τι; |«Όχι.»" },
        { "hy", "Նա հերքեց: |Նա գնաց։ |Վերջ:" },
        { "en", "A list; The rest: Nothing." },
        { "hi", "क्या यह सच है? |उन्होंने कहा। |यह झूठ है।" },
        { "ar", "هل هذا صحيح؟ |قال الوزير. |«لا تعليق.»" },
        { "he", "הוא הכחיש.\u200f |היא לא." },
        { "ka", "მან უარყო. |ის წავიდა." },
        { "th", "เขาปฏิเสธ เธอไม่" },
        /* Chinese: no white space, and an opening quote belongs to what follows */
        { "zh", "他否认。|她没有！|真的吗？|不。" },
        { "zh", "外交部表示：“没有证据。”|“我们否认。”|（完）" },
        { "zh", "“这不是真的。”他说。|“我们没有做。”王毅强调。" },
        { "zh", "“真的吗？”|他没有回答记者的问题就离开了会场。|会议继续。" },
        { "zh", "“这是谎言。”|他说：“没有证据。”" },
        { "zh-Hant", "「這不是真的。」他說。|「是嗎？」|「是。」" },
        { "zh", "他说：\"没有。\"|\"真的？\"|我们走!|走。" },
        { "zh", "报道称……没有。|增长3.5%。|iPhone也是。" },
        /* Japanese, Korean */
        { "ja", "「本当ですか。」と彼は述べた。|「はい。」|彼は去った。|「何？」|ところで。" },
        { "ko", "“아닙니다.”라고 말했다. |\"사실이 아니다!\"라며 부인했다. |그는 떠났다." },
    };
    return cr_make_param_array(sentence_case, cases, sizeof(cases) / sizeof(*cases));
}

static void fill(gs_wordset *set)
{
    for (size_t i = 0; i < sizeof(abbreviations) / sizeof(*abbreviations); i++)
        cr_assert(gs_wordset_add(set, gs_span_of(abbreviations[i])));
}

/* The text with a bar before each sentence but the first. Asserts that only white space and format characters are left
 * out, and that sentences are trimmed and not empty. */
static void mark(gs_splitter *splitter, gs_span text, gs_buf *out)
{
    const gs_range *ranges;
    size_t n;
    uint32_t last = 0;
    cr_assert_eq(gs_split(splitter, text, &ranges, &n, NULL), GS_OK);
    for (size_t i = 0; i < n; i++) {
        cr_assert(ranges[i].start >= last && ranges[i].end > ranges[i].start && ranges[i].end <= text.len);
        gs_buf_put(out, text.ptr + last, ranges[i].start - last);
        gs_buf_puts(out, i ? "|" : "");
        gs_span sentence = { text.ptr + ranges[i].start, ranges[i].end - ranges[i].start };
        cr_assert_eq(gs_span_trim(sentence).len, sentence.len);
        gs_buf_put(out, sentence.ptr, sentence.len);
        last = ranges[i].end;
    }
    gs_buf_put(out, text.ptr + last, text.len - last);
    gs_buf_putc(out, '\0');
}

ParameterizedTest(sentence_case *c, sentences, rows)
{
    char text[sizeof(c->marked)];
    size_t len = 0;
    for (const char *p = c->marked; *p; p++) {
        if (*p != '|')
            text[len++] = *p;
    }
    gs_wordset set = { 0 };
    fill(&set);
    gs_folder *folder;
    gs_splitter *splitter;
    gs_buf got = { 0 };
    cr_assert_eq(gs_folder_new(c->lang, &folder, NULL), GS_OK);
    cr_assert_eq(gs_splitter_new(c->lang, folder, &set, &splitter, NULL), GS_OK);
    mark(splitter, (gs_span){ text, len }, &got);
    cr_expect_str_eq(got.ptr, c->marked, "%s: %s", c->lang, got.ptr);
    gs_buf_done(&got);
    gs_splitter_free(splitter);
    gs_folder_free(folder);
    gs_wordset_done(&set);
}

Test(sentences, trims_and_uses_no_list)
{
    gs_splitter *splitter;
    const gs_range *ranges;
    size_t n;
    cr_assert_eq(gs_splitter_new("und", NULL, NULL, &splitter, NULL), GS_OK);
    gs_span text = gs_span_of(" \n He met Gen. Petrov.\u3000J. Smith left. \t");
    cr_assert_eq(gs_split(splitter, text, &ranges, &n, NULL), GS_OK);
    cr_assert_eq(n, 3);
    cr_expect_eq(ranges[0].start, 3);
    cr_expect_eq(ranges[0].end, 14);
    cr_expect_eq(ranges[2].end - ranges[2].start, 14);
    cr_assert_eq(gs_split(splitter, (gs_span){ "", 0 }, &ranges, &n, NULL), GS_OK);
    cr_expect_eq(n, 0);
    cr_assert_eq(gs_split(splitter, gs_span_of(" \u00a0\n"), &ranges, &n, NULL), GS_OK);
    cr_expect_eq(n, 0);
    gs_splitter_free(splitter);
    gs_splitter_free(NULL);
}

/* The table of first bytes misses none of Unicode's terminators. */
Test(sentences, knows_all_terminators)
{
    gs_splitter *splitter;
    cr_assert_eq(gs_splitter_new("und", NULL, NULL, &splitter, NULL), GS_OK);
    for (UChar32 c = 0; c < 0x110000; c++) {
        int kind = u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK);
        if (kind != U_SB_STERM && kind != U_SB_ATERM)
            continue;
        char text[16] = "Xyz";
        unsigned len = gs_utf8_put(text + 3, (uint32_t)c);
        strcpy(text + 3 + len, " Xyz");
        const gs_range *ranges;
        size_t n;
        cr_assert_eq(gs_split(splitter, gs_span_of(text), &ranges, &n, NULL), GS_OK);
        cr_expect_eq(n, 2, "U+%04X", (unsigned)c);
    }
    gs_splitter_free(splitter);
}

/* Any text is split, in a time that grows with its length. */
Test(sentences, hostile, .timeout = 20)
{
    static const char *const units[] = { ".",   "1. ", ". (", "\".", "…”", "“.", "((.", "a.\"a", ". - ",  "U.",
                                         "。“", "A.",  "?' ", ".) ", "\0.", "Mr. ", " ", ".\u200f", "A. “B” " };
    gs_wordset set = { 0 };
    fill(&set);
    gs_folder *folder;
    gs_splitter *splitter;
    cr_assert_eq(gs_folder_new("en", &folder, NULL), GS_OK);
    cr_assert_eq(gs_splitter_new("en", folder, &set, &splitter, NULL), GS_OK);
    for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
        gs_buf text = { 0 }, got = { 0 };
        while (text.len < 1 << 20)
            gs_buf_put(&text, units[i], strlen(units[i]) + (*units[i] == '\0'));
        mark(splitter, gs_buf_span(&text), &got);
        gs_buf_done(&text);
        gs_buf_done(&got);
    }
    gs_splitter_free(splitter);
    gs_folder_free(folder);
    gs_wordset_done(&set);
}

Test(sentences, random_pieces)
{
    static const char *const pieces[] = { "a", "B",  " ",  "\n", ".", "!", "…",      "。", "”",    "“",
                                          "'", "\"", "(",  ")",  "—", "3", "\u200f", "他", "U.S.", "と" };
    static const char *const langs[] = { "en", "zh", "ja", "de", "el" };
    srand(7);
    for (size_t l = 0; l < sizeof(langs) / sizeof(*langs); l++) {
        gs_splitter *splitter;
        cr_assert_eq(gs_splitter_new(langs[l], NULL, NULL, &splitter, NULL), GS_OK);
        for (int round = 0; round < 5000; round++) {
            gs_buf text = { 0 }, got = { 0 };
            for (int i = rand() % 24; i >= 0; i--)
                gs_buf_puts(&text, pieces[(size_t)rand() % (sizeof(pieces) / sizeof(*pieces))]);
            mark(splitter, gs_buf_span(&text), &got);
            gs_buf_done(&text);
            gs_buf_done(&got);
        }
        gs_splitter_free(splitter);
    }
}

static gs_status split_some(gs_error *err)
{
    gs_wordset set = { 0 };
    gs_folder *folder = NULL;
    gs_splitter *splitter = NULL;
    const gs_range *ranges;
    size_t n;
    gs_status status = gs_wordset_add(&set, gs_span_of("mr.")) ? GS_OK : gs_fail_nomem(err);
    if (!status)
        status = gs_folder_new("en", &folder, err);
    if (!status)
        status = gs_splitter_new("en", folder, &set, &splitter, err);
    if (!status)
        status = gs_split(splitter, gs_span_of("Mr. Lee left. É. Then he came. And left."), &ranges, &n, err);
    gs_splitter_free(splitter);
    gs_folder_free(folder);
    gs_wordset_done(&set);
    return status;
}

Test(sentences, without_memory)
{
    alloc_try_all(split_some, false);
}

Test(sentences, wordset)
{
    gs_wordset set = { 0 };
    char words[200][16];
    cr_expect_not(gs_wordset_has(&set, gs_span_of("w0")));
    for (int i = 0; i < 200; i++) {
        snprintf(words[i], sizeof(words[i]), "w%d", i);
        cr_assert(gs_wordset_add(&set, gs_span_of(words[i])));
        cr_assert(gs_wordset_add(&set, gs_span_of(words[i / 2])));
    }
    cr_expect_eq(set.n, 200);
    for (int i = 0; i < 200; i++)
        cr_expect(gs_wordset_has(&set, gs_span_of(words[i])));
    cr_expect_not(gs_wordset_has(&set, gs_span_of("w200")));
    cr_expect_not(gs_wordset_has(&set, gs_span_of("")));
    gs_wordset_done(&set);
}
