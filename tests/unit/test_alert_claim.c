/* Keys of claims and their similarity, their stored form, and who says so. */
#include "alert/claim.h"
#include "alloc.h"
#include "small_engine.h"

static gs_engine *engine;
static gs_claimer *claimer;

static void set_up(void)
{
    gs_error err = { 0 };
    engine = small_engine_new();
    OK(gs_claimer_new(engine, &claimer, &err), err);
}

static void tear_down(void)
{
    gs_claimer_free(claimer);
    gs_engine_free(engine);
}

TestSuite(alert_claim, .init = set_up, .fini = tear_down);

static gs_claim claim_of(const char *lang, const char *sentence, const char *headline, const char *said_by)
{
    gs_claim out;
    gs_error err = { 0 };
    gs_claim_text text = { .lang = lang, .sentence = gs_span_of(sentence), .headline = gs_span_of(headline),
                           .said_by = gs_span_of(said_by) };
    OK(gs_claim_of(claimer, &text, &out, &err), err);
    return out;
}

static double likeness(gs_claim a, gs_claim b)
{
    double s = gs_claim_similarity(&a, &b, NULL);
    cr_expect_float_eq(s, gs_claim_similarity(&b, &a, NULL), 1e-12);
    cr_expect(s >= 0 && s <= 1);
    return s;
}

#define EN "Kyiv denied on Monday that Umerov had met 250 envoys of Gazprom in Geneva."

Test(alert_claim, across_languages)
{
    static const struct { const char *lang, *sentence; bool same; } rows[] = {
        { "en", EN, true },
        { "uk", "У понеділок Київ заперечив, що Умєров зустрів у Женеві 250 посланців «Газпрому».", true },
        { "de", "Kiew dementierte am Montag, dass Umjerow in Genf 250 Gesandte von Gazprom getroffen habe.", true },
        { "uk", "У понеділок Київ заперечив, що ціни на хліб зростуть.", false },
        { "en", "Kyiv denied on Monday that it had asked for 36 tanks.", false },
        { "en", "She denied it.", false },
        { "uk", "Він це заперечив.", false },
        { "en", "", false },
    };
    gs_claim en = claim_of("en", EN, "", "");
    for (size_t i = 0; i < ROWS(rows); i++) {
        double s = likeness(en, claim_of(rows[i].lang, rows[i].sentence, "", ""));
        cr_expect_eq(s >= GS_CLAIM_SAME_FROM, rows[i].same, "%s: %f", rows[i].sentence, s);
    }
    cr_expect_lt(likeness(claim_of("en", "She denied it.", "", ""), claim_of("en", "He denied it.", "", "")),
                 GS_CLAIM_SAME_FROM);
}

Test(alert_claim, numbers_as_they_are_said)
{
    static const char *const rows[][2] = { { "1,500,000", "1.5 million" }, { "150万", "1.5" }, { "٢٥٠", "250" } };
    for (size_t i = 0; i < ROWS(rows); i++) {
        gs_claim a = claim_of("en", rows[i][0], "", ""), b = claim_of("zh", rows[i][1], "", "");
        cr_expect_gt(likeness(a, b), 0, "%s %s", rows[i][0], rows[i][1]);
    }
    cr_expect_eq(likeness(claim_of("en", "251", "", ""), claim_of("zh", "250", "", "")), 0);
}

Test(alert_claim, context_only_helps)
{
    gs_claim plain = claim_of("en", "Gazprom denied the sale to Slovakia.", "", "");
    gs_claim told = claim_of("en", "The report is false.", "Gazprom and the sale to Slovakia", "");
    gs_claim alone = claim_of("en", "The report is false.", "", "");
    cr_expect_gt(likeness(plain, told), likeness(plain, alone));
    cr_expect_lt(likeness(plain, told), likeness(plain, plain));
}

Test(alert_claim, the_speaker_counts_little)
{
    gs_claim a = claim_of("en", "Peskov denied the strike on Odesa.", "", "Peskov");
    gs_claim b = claim_of("en", "Peskov denied the talks in Geneva.", "", "Peskov");
    gs_claim c = claim_of("en", "Peskov denied the strike on Odesa.", "", "");
    gs_claim d = claim_of("en", "Peskov denied the talks in Geneva.", "", "");
    cr_expect_lt(likeness(a, b), likeness(c, d));
}

Test(alert_claim, a_common_name_says_less)
{
    gs_error err = { 0 };
    gs_claim_counts *counts;
    gs_claim a = claim_of("en", "Orban denied the sale.", "", ""), b = claim_of("uk", "Орбан заперечив продаж.", "", "");
    OK(gs_claim_counts_new(&counts, &err), err);
    double before = gs_claim_similarity(&a, &b, counts);
    for (int i = 0; i < 1000; i++)
        gs_claim_counts_add(counts, &a);
    cr_expect_lt(gs_claim_similarity(&a, &b, counts), before / 2);
    gs_claim_counts_free(counts);
}

Test(alert_claim, any_length_and_any_language)
{
    gs_buf text = { 0 };
    for (int i = 0; i < 3000; i++)
        gs_buf_printf(&text, "Name%dak %d 特朗普 ترامب ", i, i);
    gs_buf_putc(&text, '\0');
    static const char *const langs[] = { "en", "de", "uk", "zh", "zh-Hant", "ar", "und", "x" };
    for (size_t i = 0; i < ROWS(langs); i++) {
        gs_claim claim = claim_of(langs[i], text.ptr, text.ptr, "");
        cr_expect(claim.n > 4 && claim.n <= GS_CLAIM_TERMS, "%u", claim.n);
    }
    gs_buf_done(&text);
    gs_claim out;
    gs_claim_text long_tag = { .lang = "a-tag-that-is-too-long" };
    cr_expect_eq(gs_claim_of(claimer, &long_tag, &out, NULL), GS_EINVAL);
}

Test(alert_claim, bytes)
{
    unsigned char bytes[GS_CLAIM_BYTES];
    gs_claim claim = claim_of("uk", "Київ заперечив, що Умєров зустрів 250 посланців.", "Газпром", ""), back;
    size_t len = gs_claim_put(&claim, bytes);
    cr_assert(len <= GS_CLAIM_BYTES && claim.n >= 3);
    cr_assert_eq(gs_claim_get((gs_span){ (char *)bytes, len }, &back, NULL), GS_OK);
    cr_expect(back.n == claim.n && strcmp(back.lang, "uk") == 0);
    cr_expect_arr_eq(back.terms, claim.terms, claim.n * sizeof(*claim.terms));
    for (size_t cut = 0; cut < len; cut++)
        cr_expect_eq(gs_claim_get((gs_span){ (char *)bytes, cut }, &back, NULL), GS_EFORMAT, "%zu", cut);
    for (size_t i = 0; i < 2; i++) {
        unsigned char kept = bytes[i];
        bytes[i] = 200;
        cr_expect_eq(gs_claim_get((gs_span){ (char *)bytes, len }, &back, NULL), GS_EFORMAT);
        bytes[i] = kept;
    }
    memset(bytes + len - 8, 0, 8);
    cr_expect_eq(gs_claim_get((gs_span){ (char *)bytes, len }, &back, NULL), GS_EFORMAT);
}

Test(alert_claim, of_a_report)
{
    static const char article[] = "Gazprom and Geneva\n\nThe envoys met. Orban said the report was false. Bread is dear.";
    gs_error err = { 0 };
    gs_session *session;
    const gs_report *report;
    const gs_analyse_options options = { .lang = "en" };
    gs_claim_text text;
    OK(gs_session_new(engine, &session, &err), err);
    OK(gs_analyse(session, gs_span_of(article), &options, &report, &err), err);
    cr_assert_eq(report->n_sentences, 4);
    for (size_t i = 0; i < 5; i++)
        cr_assert_eq(gs_claim_text_of(report, i, &text), i == 2, "%zu", i);
    cr_assert(gs_claim_text_of(report, 2, &text));
    cr_expect(gs_span_eq(text.sentence, gs_span_of("Orban said the report was false.")));
    cr_expect(gs_span_eq(text.before, gs_span_of("The envoys met.")));
    cr_expect(gs_span_eq(text.headline, gs_span_of("Gazprom and Geneva")));
    cr_expect_str_eq(text.lang, "en");
    gs_session_free(session);
}

static gs_speaker speaker(const char *lang, const char *said_by)
{
    gs_speaker out;
    gs_error err = { 0 };
    OK(gs_speaker_of(claimer, gs_span_of(said_by), lang, &out, &err), err);
    return out;
}

Test(alert_claim, speakers)
{
    static const struct { const char *lang_a, *a, *lang_b, *b; bool same; } rows[] = {
        { "en", "Zelensky", "uk", "Зеленський", true },
        { "en", "Peskov", "en", "Kremlin spokesman Dmitry Peskov", true },
        { "en", "Peskov", "de", "Peskow", true },
        { "en", "Lavrov", "en", "Peskov", false },
        { "en", "the company", "en", "The company", true },
        { "en", "the company", "en", "the police", false },
        { "en", "the police", "en", "Peskov", false },
        { "en", "the Kremlin", "en", "Peskov", false },
    };
    for (size_t i = 0; i < ROWS(rows); i++) {
        gs_speaker a = speaker(rows[i].lang_a, rows[i].a), b = speaker(rows[i].lang_b, rows[i].b);
        cr_expect(gs_speaker_is_known(&a) && gs_speaker_is_known(&b));
        cr_expect_eq(gs_speaker_same(&a, &b), rows[i].same, "%s, %s", rows[i].a, rows[i].b);
        cr_expect_eq(gs_speaker_same(&b, &a), rows[i].same);
    }
    gs_speaker none = speaker("en", " ");
    cr_expect_not(gs_speaker_is_known(&none));
}

static gs_status make_one(gs_error *err)
{
    gs_claimer *own = NULL;
    gs_claim out;
    gs_claim_text text = { .lang = "en", .sentence = gs_span_of(EN), .headline = gs_span_of("Gazprom in Geneva") };
    gs_status status = gs_claimer_new(engine, &own, err);
    if (status == GS_OK)
        status = gs_claim_of(own, &text, &out, err);
    gs_claimer_free(own);
    return status;
}

Test(alert_claim, memory_may_run_out)
{
    alloc_try_all(make_one, true);
}
