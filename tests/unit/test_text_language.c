/* Language: what the text says, what the prior decides, and what neither may do. The sentences are ours. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "text/text.h"

typedef struct language_case {
    char prior[8], want[12], text[320];
} language_case;

ParameterizedTestParameters(language, cases)
{
    static language_case cases[] = {
        /* The text alone. */
        { "", "en", "The ministry said on Monday that it had no evidence for the claim." },
        { "", "de", "Das Ministerium hat die Vorwürfe am Montag zurückgewiesen." },
        { "", "da", "Ministeriet afviste mandag, at der var noget om sagen, og han blev ikke fyret." },
        { "", "nb", "Departementet avviste mandag at det var noe i saken, og han ble ikke sparket." },
        { "", "sv", "Departementet avvisade på måndagen att det låg något i uppgifterna." },
        { "", "cs", "Ministerstvo v pondělí odmítlo, že by o té věci vědělo." },
        { "", "sk", "Ministerstvo v pondelok odmietlo, že by o tej veci vedelo." },
        { "", "id", "Kementerian membantah bahwa mereka mengetahui hal itu karena tidak ada bukti." },
        { "", "ms", "Kementerian menafikan bahawa mereka mengetahui perkara itu kerana tiada bukti." },
        { "", "uk", "Міністерство заперечило, що йому було щось відомо про це." },
        { "", "ru", "Министерство опровергло сообщения о том, что ему было об этом известно." },
        { "", "be", "Міністэрства абвергла паведамленні пра тое, што яно ведала пра гэта." },
        { "", "bg", "Министерството отрече, че е знаело за това, и не отговори на въпросите." },
        { "", "mk", "Министерството негираше дека знаело за тоа и не одговори на прашањата." },
        { "", "sr", "Министарство је демантовало да је знало за то и није одговорило на питања." },
        { "", "sr-Latn", "Ministarstvo je demantovalo da je znalo šta se dogodilo i gde je novac." },
        { "", "hr", "Ministarstvo je opovrgnulo da je znalo što se dogodilo i gdje je novac." },
        { "", "el", "Το υπουργείο διέψευσε." },
        { "", "ko", "정부는 이를 부인했다." },
        { "", "ja", "政府は報道を否定した。" },
        { "", "zh", "政府否认这一说法。" },
        { "", "zh-Hant", "政府否認這一說法。" },
        { "", "he", "המשרד הכחיש את הדברים." },
        { "", "fa", "وزارتخانه این گزارش را تکذیب کرد." },
        { "", "ar", "نفت الوزارة هذه التقارير." },
        { "", "th", "รัฐบาลปฏิเสธข่าวนี้" },
        { "", "hi", "मंत्रालय ने इस खबर का खंडन किया।" },
        /* Letters of one alphabet only, in a text too short for anything else; a converter's mixed alphabets. */
        { "", "sr", "Ђаци су ћутали." },
        { "", "uk", "Ні, це її ґанок." },
        { "", "sr", "Зинки je дaнaс нaвeo дa je тo нeистинa и дa нeмa дoкaзa." },
        /* Nothing to go by. */
        { "", "und", "" },
        { "", "und", "12.04.2023, 14:30 - +371 67 000 000" },
        { "", "und", "https://www.example.org/news/2023/ www.example.org news@example.org" },
        { "en", "en", "" },
        { "en", "en", "12.04.2023, 14:30" },
        { "uk", "uk", "https://www.example.org/this/is/the/news.html" },
        /* Clear evidence beats the prior. */
        { "en", "lv", "Zaļā Josta - Reklāma" },
        { "en", "lv", "Zaļā Josta - Reklāma\nZaļā Josta - Reklāma" },
        { "en", "de", "Das ist nicht wahr, sagte der Sprecher." },
        { "en", "ru", "Это ложь" },
        { "ru", "en", "This is not true, and we have said so from the beginning." },
        { "uk", "ru", "Этого не было, и мы об этом уже говорили, сказал он." },
        { "ja", "zh", "有关部门负责人表示,这种说法没有任何根据,纯属捏造,我们对此坚决反对" },
        { "zh", "zh-Hant", "這種說法沒有根據。" },
        /* So does a script, whatever stands beside it. */
        { "fr", "ar", "نفت الوزارة التقرير وقالت إنه كاذب، بحسب متحدث باسم الوزارة. The English tail is allegedly here." },
        { "en", "ar", "نفت الوزارة التقرير. It is not true, he said." },
        { "en", "ru", "Министр опроверг сообщение, сказал он. That is what it is." },
        { "ar", "en", "The ministry said that it had no evidence for the claim (الوزارة)." },
        { "en", "fa", "وزارتخانه این گزارش را تکذیب کرد. This is a tail." },
        /* Names and quoted words do not. */
        { "en", "en", "Recep Tayyip Erdoğan" },
        { "en", "en", "Foto: AFP" },
        { "en", "en", "He called it “Lügenpresse”, a “перестройка” of the truth, and left." },
        { "en", "en", "Kylian Mbappé, Antoine Griezmann, Ousmane Dembélé" },
        { "uk", "uk", "Джерело: BBC News" },
        { "uk", "uk", "Компанії Apple, Microsoft, Google та Amazon" },
        { "ja", "ja", "大統領府、報道否定" },
        /* Where relatives are torn the prior decides. */
        { "da", "da", "Det er en løgn." },
        { "nb", "nb", "Det er en løgn." },
        { "cs", "cs", "To je pravda." },
        { "sk", "sk", "To je pravda." },
        { "ms", "ms", "Dia tidak mahu." },
        { "bs", "bs", "To nije istina." },
        { "zh-Hant", "zh-Hant", "不可能。" },
        /* Tags as others write them. */
        { "en-GB", "en", "1,000" },
        { "no", "nb", "2023" },
        { "zh-TW", "zh-Hant", "2023" },
        { "und", "und", "2023" },
        { "EN-us", "en", "2023" },
        { "zh_TW", "zh-Hant", "2023" },
        { "SR-LATN", "sr-Latn", "2023" },
        /* What is no tag, whoever writes it. */
        { "\x1b[m", "und", "2023" },
        { "\",\"", "und", "2023" },
        { "<b>", "und", "2023" },
        { "en\"", "und", "2023" },
        { "english", "und", "2023" },
        { "e", "und", "2023" },
        { "-en", "und", "2023" },
    };
    return cr_make_param_array(language_case, cases, sizeof(cases) / sizeof(*cases));
}

ParameterizedTest(language_case *c, language, cases)
{
    gs_lang got = gs_language_detect(gs_span_of(c->text), *c->prior ? c->prior : NULL);
    cr_expect_str_eq(got.tag, c->want, "%s (prior %s): %s, not %s", c->text, c->prior, got.tag, c->want);
    cr_expect(got.confidence >= 0 && got.confidence <= 1);
}

Test(language, no_text)
{
    cr_expect_str_eq(gs_language_detect((gs_span){ NULL, 0 }, NULL).tag, "und");
    cr_expect_str_eq(gs_language_detect((gs_span){ NULL, 0 }, "uk").tag, "uk");
}

Test(language, long_text_is_sampled)
{
    static const char english[] = "BREAKING NEWS, all of it from our own correspondents in the capital. ";
    static const char latvian[] =
        "Ministrija noliedza, ka tai par to kaut kas būtu zināms, un neatbildēja uz jautājumiem. ";
    gs_buf text = { 0 };
    gs_buf_puts(&text, english);
    for (int i = 0; i < 2000; i++)
        gs_buf_puts(&text, latvian);
    cr_expect_str_eq(gs_language_detect(gs_buf_span(&text), NULL).tag, "lv");
    cr_expect_str_eq(gs_language_detect(gs_buf_span(&text), "en").tag, "lv");
    gs_buf_done(&text);
}

/* Pieces are cut between characters, whatever the length. */
Test(language, every_length)
{
    gs_buf text = { 0 };
    for (int i = 0; i < 120; i++)
        gs_buf_puts(&text, "я€😀é a ");
    for (size_t len = 0; len < text.len; len += 3) {
        char *copy = malloc(len + 1); /* exactly, for ASan */
        memcpy(copy, text.ptr, len);
        gs_language_detect((gs_span){ copy, len }, len % 2 ? "ru" : NULL);
        free(copy);
    }
    gs_buf_done(&text);
}

static void *detect_twice(void *tags)
{
    static const char text[] = "Міністерство заперечило, що йому було щось відомо про це.";
    char(*out)[GS_LANG_MAX] = tags;
    memcpy(out[0], gs_language_detect(gs_span_of(text), NULL).tag, GS_LANG_MAX);
    memcpy(out[1], gs_language_detect(gs_span_of(text), "uk").tag, GS_LANG_MAX);
    return NULL;
}

Test(language, threads)
{
    pthread_t threads[4];
    char tags[4][2][GS_LANG_MAX];
    for (int i = 0; i < 4; i++)
        cr_assert_eq(pthread_create(&threads[i], NULL, detect_twice, tags[i]), 0);
    for (int i = 0; i < 4; i++) {
        pthread_join(threads[i], NULL);
        cr_expect_str_eq(tags[i][0], "uk");
        cr_expect_str_eq(tags[i][1], "uk");
    }
}

Test(language, names)
{
    char buf[64], tiny[4];
    cr_expect_str_eq(gs_language_name("uk", buf, sizeof(buf)), "Ukrainian");
    cr_expect_str_eq(gs_language_name("nb", buf, sizeof(buf)), "Norwegian Bokmål");
    cr_expect_str_eq(gs_language_name("zh-Hant", buf, sizeof(buf)), "Chinese (Traditional)");
    cr_expect_str_eq(gs_language_name("sr-Latn", buf, sizeof(buf)), "Serbian (Latin)");
    cr_expect_str_eq(gs_language_name("qqq", buf, sizeof(buf)), "qqq");
    cr_expect_str_eq(gs_language_name("uk", tiny, sizeof(tiny)), "uk");
}

Test(text_language, function_words)
{
    cr_expect(gs_language_function_word("en", gs_span_of("the")) && gs_language_function_word("en-GB", gs_span_of("the")));
    cr_expect(gs_language_function_word("uk", gs_span_of("та")) && gs_language_function_word("de", gs_span_of("über")));
    cr_expect_not(gs_language_function_word("en", gs_span_of("bank")) || gs_language_function_word("de", gs_span_of("the")));
    cr_expect_not(gs_language_function_word("xx", gs_span_of("the")) || gs_language_function_word("en", gs_span_of("")));
}
