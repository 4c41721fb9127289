/* Claims out of any bytes. As a stored claim: an error, or a claim that is stored as the same bytes. As a text, its
 * language told by the length, speaker and headline on the first lines: a claim that is as like another as that is to
 * it, and comes back as it was stored. */
#include <string.h>

#include "alert/claim.h"
#include "fuzz.h"

static void check_stored(gs_span bytes)
{
    gs_claim claim;
    unsigned char out[GS_CLAIM_BYTES];
    if (gs_claim_get(bytes, &claim, NULL) != GS_OK)
        return;
    FUZZ_CHECK(claim.n <= GS_CLAIM_TERMS && strlen(claim.lang) < GS_LANG_MAX);
    FUZZ_CHECK(gs_claim_put(&claim, out) == bytes.len && bytes.len <= sizeof(out));
    double s = gs_claim_similarity(&claim, &claim, NULL);
    FUZZ_CHECK(s >= 0 && s <= 1);
}

static void check_claim(gs_claimer *claimer, const gs_claim *claim)
{
    static const char other_sentence[] = "Zelensky denied that 250 envoys had met Gazprom in Geneva on Monday.";
    gs_claim_text text = { .sentence = gs_span_of(other_sentence), .lang = "en" };
    unsigned char bytes[GS_CLAIM_BYTES];
    gs_claim other, back;
    FUZZ_CHECK(gs_claim_of(claimer, &text, &other, NULL) == GS_OK);
    double there = gs_claim_similarity(claim, &other, NULL), again = gs_claim_similarity(&other, claim, NULL);
    FUZZ_CHECK(there >= 0 && there <= 1 && there == again);
    size_t len = gs_claim_put(claim, bytes);
    FUZZ_CHECK(gs_claim_get((gs_span){ (char *)bytes, len }, &back, NULL) == GS_OK);
    FUZZ_CHECK(back.n == claim->n && memcmp(back.terms, claim->terms, back.n * sizeof(*back.terms)) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static gs_engine *engine;
    static gs_claimer *claimer;
    if (!claimer) {
        const gs_engine_options options = { .lexicons = GS_SOURCE_DIR "/lexicons",
                                            .model = GS_SOURCE_DIR "/models/news" };
        FUZZ_CHECK(gs_engine_open(&options, &engine, NULL) == GS_OK);
        FUZZ_CHECK(gs_claimer_new(engine, &claimer, NULL) == GS_OK);
    }
    static const char *const langs[] = { "en", "uk", "ru", "de", "ar", "zh", "lv", "und" };
    gs_arena arena = { 0 };
    gs_text text;
    check_stored((gs_span){ (const char *)data, size });
    if (gs_text_decode((gs_span){ (const char *)data, size }, false, &arena, &text, NULL) == GS_OK) {
        gs_span rest = text.span, line;
        gs_claim_text it = { .lang = langs[size % (sizeof(langs) / sizeof(*langs))] };
        gs_claim claim;
        gs_speaker speaker;
        if (gs_span_line(&rest, &line))
            it.said_by = line;
        if (gs_span_line(&rest, &line))
            it.headline = line;
        it.sentence = rest;
        FUZZ_CHECK(gs_claim_of(claimer, &it, &claim, NULL) == GS_OK);
        FUZZ_CHECK(gs_speaker_of(claimer, it.said_by, it.lang, &speaker, NULL) == GS_OK);
        FUZZ_CHECK(gs_speaker_same(&speaker, &speaker) && speaker.n <= GS_SPEAKER_NAMES);
        check_claim(claimer, &claim);
    }
    gs_arena_done(&arena);
    return 0;
}
