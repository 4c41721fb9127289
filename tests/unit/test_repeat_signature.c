/* Signatures: how near an estimate comes, what does not count as a difference, what is too short. */
#include "alloc.h"
#include "repeat/repeat.h"
#include "small_engine.h"

enum { WORDS = 900 };

static gs_signature sign(gs_signer *signer, const char *text, const char *kind)
{
    gs_signature out;
    gs_error err = { 0 };
    OK(gs_signer_sign(signer, gs_span_of(text), kind, "en", NULL, &out, &err), err);
    return out;
}

/* WORDS made-up words in a row; from `changed` on they are of another seed. */
static void put_words(gs_buf *out, uint64_t seed, uint64_t other, unsigned changed)
{
    for (unsigned i = 0; i < WORDS; i++) {
        uint64_t h = gs_mix(gs_mix(i + 1) + gs_mix(i < changed ? seed : other));
        for (int letter = 0; letter < 6; letter++, h /= 26)
            gs_buf_putc(out, (char)('a' + h % 26));
        gs_buf_putc(out, ' ');
    }
    gs_buf_putc(out, '\0');
}

Test(repeat_signature, estimates_the_share_of_runs)
{
    gs_engine *engine = small_engine_new();
    gs_signer *signer;
    gs_error err = { 0 };
    OK(gs_signer_new(engine, &signer, &err), err);
    double sum = 0, worst = 0;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        gs_buf a = { 0 }, b = { 0 };
        unsigned kept = 60 + (unsigned)(seed * 14 % 840);
        put_words(&a, seed, 0, WORDS);
        put_words(&b, seed, seed + 100, kept);
        gs_signature whole = sign(signer, a.ptr, "text"), other = sign(signer, b.ptr, "text");
        double shared = kept - 2, jaccard = shared / (2 * (WORDS - 2) - shared);
        double off = gs_signature_similarity(&whole, &other) - jaccard;
        sum += off;
        worst = off > worst ? off : -off > worst ? -off : worst;
        gs_buf_done(&a);
        gs_buf_done(&b);
    }
    cr_expect_lt(worst, 0.16, "%f", worst); /* four standard errors */
    cr_expect(sum / 60 > -0.02 && sum / 60 < 0.02, "%f", sum / 60);
    gs_signer_free(signer);
    gs_engine_free(engine);
}

#define LONG "The minister denied on Monday that the company had bought the land near the harbour from the city without " \
             "asking the council and said that all papers would be shown to the court before the end of the month"

Test(repeat_signature, what_counts_as_a_difference)
{
    static const struct { const char *text, *kind; bool same_digest, same_bins; } rows[] = {
        { LONG, "text", true, true },
        { LONG, "withheld", false, true },
        { LONG "  ", "text", false, true },
        { "THE Minister denied on Monday that the company had bought the land near the harbour from the city without "
          "asking the council and said that all papers would be\nshown to the court before the end of the month.",
          "text", false, true },
        { LONG " or so", "text", false, false },
    };
    gs_engine *engine = small_engine_new();
    gs_signer *signer;
    gs_error err = { 0 };
    OK(gs_signer_new(engine, &signer, &err), err);
    gs_signature first = sign(signer, LONG, "text");
    cr_expect(first.is_comparable);
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        gs_signature other = sign(signer, rows[i].text, rows[i].kind);
        cr_expect_eq(memcmp(first.digest, other.digest, sizeof(first.digest)) == 0, rows[i].same_digest, "%zu", i);
        cr_expect_eq(gs_signature_similarity(&first, &other) == 1, rows[i].same_bins, "%zu", i);
    }
    gs_signer_free(signer);
    gs_engine_free(engine);
}

/* Two reports of one form are two; a long story in which a figure was corrected is the same. */
Test(repeat_signature, numbers_are_what_they_are)
{
    static const char *const form = "A magnitude %d.%d earthquake struck %d kilometers from Hilo on Monday at %d:%d in "
                                    "the morning at a depth of %d kilometers. In the last %d days there have been %d "
                                    "earthquakes of magnitude %d or greater nearby.";
    char one[300], two[300], story[900], corrected[900];
    snprintf(one, sizeof(one), form, 4, 1, 22, 5, 43, 9, 10, 3, 3);
    snprintf(two, sizeof(two), form, 5, 6, 80, 7, 11, 14, 12, 2, 4);
    snprintf(story, sizeof(story), "%s. At least 12 people died, it said.", LONG);
    snprintf(corrected, sizeof(corrected), "%s. At least 15 people died, it said.", LONG);
    gs_engine *engine = small_engine_new();
    gs_signer *signer;
    gs_error err = { 0 };
    OK(gs_signer_new(engine, &signer, &err), err);
    gs_signature a = sign(signer, one, "text"), b = sign(signer, two, "text");
    cr_expect(a.is_comparable && gs_signature_similarity(&a, &b) < GS_REPEAT_NEAR_FROM - .1);
    a = sign(signer, story, "text");
    b = sign(signer, corrected, "text");
    double similarity = gs_signature_similarity(&a, &b);
    cr_expect(similarity >= GS_REPEAT_NEAR_FROM && similarity < 1, "%f", similarity);
    gs_signer_free(signer);
    gs_engine_free(engine);
}

Test(repeat_signature, short_texts_and_other_languages)
{
    gs_engine *engine = small_engine_new();
    gs_signer *signer;
    gs_signature a, b;
    gs_error err = { 0 };
    OK(gs_signer_new(engine, &signer, &err), err);
    a = sign(signer, "It may rain.", "text");
    b = sign(signer, "", "text");
    cr_expect(!a.is_comparable && !b.is_comparable);
    cr_expect_eq(gs_signature_similarity(&a, &a), 0);
    /* No lexicon for it: compared as another language is. */
    OK(gs_signer_sign(signer, gs_span_of(LONG), "text", "fi", NULL, &a, &err), err);
    cr_expect(a.is_comparable);
    /* Detected. */
    OK(gs_signer_sign(signer, gs_span_of(LONG), "text", NULL, "en", &b, &err), err);
    cr_expect(b.is_comparable);
    gs_signer_free(signer);
    gs_engine_free(engine);
}

static const gs_engine *shared;

static gs_status sign_one(gs_error *err)
{
    gs_signer *signer = NULL;
    gs_signature out;
    gs_status status = gs_signer_new(shared, &signer, err);
    if (status == GS_OK)
        status = gs_signer_sign(signer, gs_span_of(LONG), "text", "en", NULL, &out, err);
    gs_signer_free(signer);
    return status;
}

Test(repeat_signature, memory_may_run_out)
{
    gs_engine *engine = small_engine_new();
    shared = engine;
    alloc_try_all(sign_one, false);
    gs_engine_free(engine);
}
