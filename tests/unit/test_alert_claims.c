/* Claims of the last days, and when one is contested. Claims are made by hand here: names with a number each. */
#include "alert/claim_terms.h"
#include "alloc.h"
#include "small.h"

/* Five rare names of its own; `changed` of them are others. */
static gs_claim claim_of(uint64_t what, unsigned changed, const char *lang)
{
    gs_claim claim = { .n = 5 };
    snprintf(claim.lang, sizeof(claim.lang), "%s", lang);
    for (unsigned i = 0; i < claim.n; i++)
        claim.terms[i] = gs_term(GS_TERM_NUMBER, (i * 1000003 + what * 7919 + (i < changed ? 77 : 0)) << 3 | 7, 0);
    for (unsigned i = 1; i < claim.n; i++)
        cr_assert_lt(claim.terms[i - 1], claim.terms[i]);
    return claim;
}

static gs_claim_ref ref_of(int64_t article, int64_t at, const char *speaker, int64_t outlet)
{
    gs_claim_ref ref = { .article = article, .at = at, .outlet = outlet };
    if (*speaker)
        ref.speaker.words = gs_hash_id(gs_span_of(speaker));
    return ref;
}

static gs_claims *new_claims(size_t most)
{
    gs_claims *claims;
    gs_error err = { 0 };
    OK(gs_claims_new(most, &claims, &err), err);
    return claims;
}

static void add(gs_claims *claims, gs_claim claim, gs_claim_ref ref)
{
    gs_error err = { 0 };
    OK(gs_claims_add(claims, &claim, &ref, &err), err);
}

static size_t find(const gs_claims *claims, uint64_t what, int64_t since, gs_claim_match out[4])
{
    gs_claim claim = claim_of(what, 0, "en");
    return gs_claims_find(claims, &claim, since, out, 4);
}

Test(alert_claims, finds_the_same_the_best_first)
{
    gs_claims *claims = new_claims(1000);
    gs_claim_match out[4];
    cr_expect_eq(find(claims, 1, 0, out), 0);
    add(claims, claim_of(1, 1, "uk"), ref_of(1, 10, "a", 1));
    add(claims, claim_of(1, 0, "de"), ref_of(2, 20, "b", 2));
    add(claims, claim_of(2, 0, "de"), ref_of(3, 30, "c", 3));
    add(claims, claim_of(1, 5, "de"), ref_of(4, 40, "c", 3));
    cr_assert_eq(find(claims, 1, 0, out), 2);
    cr_expect(out[0].ref.article == 2 && out[1].ref.article == 1 && out[0].similarity > out[1].similarity);
    cr_expect_str_eq(out[1].lang, "uk");
    cr_expect_eq(find(claims, 1, 15, out), 1, "since a time");
    gs_claims_remove(claims, 2);
    cr_expect_eq(find(claims, 1, 0, out), 1);
    gs_claims_forget(claims, 11);
    cr_expect_eq(find(claims, 1, 0, out), 0);
    cr_expect_eq(gs_claims_count(claims), 2);
    for (int64_t i = 0; i < 10; i++)
        add(claims, claim_of(1, 0, "en"), ref_of(50 + i, 50 + i, "", 1));
    cr_assert_eq(find(claims, 1, 0, out), 4, "no more than there is room for");
    cr_expect_eq(out[0].ref.article, 59, "of equals the newest");
    gs_claims_free(claims);
    gs_claims_free(NULL);
}

/* The ring beside what must be in it. */
Test(alert_claims, the_oldest_go)
{
    enum { MOST = 100, ALL = 350 };
    gs_claims *claims = new_claims(MOST);
    gs_claim_match out[4];
    for (int64_t i = 1; i <= ALL; i++) {
        add(claims, claim_of((uint64_t)i, 0, "en"), ref_of(i, i, "", 1));
        if (i % 50 == 0)
            gs_claims_remove(claims, i);
        cr_assert(gs_claims_count(claims) <= MOST);
    }
    for (int64_t i = 1; i < ALL; i++)
        cr_assert_eq(find(claims, (uint64_t)i, 0, out), i > ALL - MOST - 2 && i % 50 != 0, "%d", (int)i);
    gs_claims_free(claims);
}

/* A sender who repeats a claim, each time a little otherwise, is compared only so often; equal ones cost nothing. */
Test(alert_claims, so_many_are_compared)
{
    gs_claims *claims = new_claims(4000);
    gs_claim_match out[4];
    for (uint64_t i = 0; i < 3000; i++)
        add(claims, claim_of(10 + i, 0, "en"), ref_of(0, 0, "", 1)); /* else what is repeated is common, and no claim */
    add(claims, claim_of(1, 0, "en"), ref_of(1, 1, "", 1));
    for (int64_t i = 2; i <= GS_LIMIT_CLAIM_COMPARISONS; i++)
        add(claims, claim_of(1, 1, "en"), ref_of(i, i, "", 1));
    cr_assert_eq(find(claims, 1, 0, out), 4);
    cr_expect_eq(out[0].ref.article, 1, "the most similar, and the oldest");
    add(claims, claim_of(1, 1, "en"), ref_of(100, 100, "", 1));
    cr_assert_eq(find(claims, 1, 0, out), 4);
    cr_expect_eq(out[0].ref.article, 100, "it is beyond what is compared");
    for (int64_t i = 200; i < 260; i++)
        add(claims, claim_of(i % 2 ? 1 : 7, 0, "en"), ref_of(i, i, "", 1));
    cr_assert_eq(find(claims, 1, 0, out), 4);
    cr_expect(out[0].ref.article == 259 && out[3].ref.article == 253);
    cr_assert_eq(find(claims, 7, 0, out), 4);
    cr_expect(out[0].ref.article == 258 && out[3].ref.article == 252);
    gs_claims_free(claims);
}

Test(alert_claims, contested)
{
    static const struct { const char *speakers[3]; const char *langs[3]; int outlets[3]; bool is; unsigned n[3]; } rows[] = {
        { { "a", "b", "" }, { "en", "en", "" }, { 1, 1, 0 }, true, { 2, 0, 1 } },
        { { "a", "a", "" }, { "en", "en", "" }, { 1, 2, 0 }, false, { 1, 0, 1 } },
        { { "a", "a", "" }, { "en", "uk", "" }, { 1, 2, 0 }, true, { 1, 0, 2 } },
        { { "", "", "" }, { "en", "en", "" }, { 1, 2, 0 }, true, { 0, 2, 1 } },
        { { "", "", "" }, { "en", "en", "" }, { 1, 1, 0 }, false, { 0, 1, 1 } },
        { { "a", "", "" }, { "en", "en", "" }, { 1, 2, 0 }, false, { 1, 1, 1 } },
        { { "", "a", "a" }, { "en", "en", "en" }, { 1, 2, 3 }, false, { 1, 1, 1 } },
        { { "", "a", "b" }, { "en", "en", "uk" }, { 1, 2, 3 }, true, { 2, 1, 2 } },
        { { "a", "", "" }, { "en", "", "" }, { 1, 0, 0 }, false, { 1, 0, 1 } },
    };
    for (size_t i = 0; i < ROWS(rows); i++) {
        gs_claim_match matches[2] = { 0 };
        size_t n = 0;
        for (size_t k = 1; k < 3 && *rows[i].langs[k]; k++, n++) {
            matches[n].ref = ref_of((int64_t)k, 0, rows[i].speakers[k], rows[i].outlets[k]);
            strcpy(matches[n].lang, rows[i].langs[k]);
        }
        gs_claim claim = claim_of(1, 0, rows[i].langs[0]);
        gs_claim_ref ref = ref_of(9, 0, rows[i].speakers[0], rows[i].outlets[0]);
        gs_contest c = gs_contest_of(&claim, &ref, matches, n);
        cr_expect_eq(c.is_contested, rows[i].is, "row %zu", i);
        cr_expect(c.n_speakers == rows[i].n[0] && c.n_outlets == rows[i].n[1] && c.n_languages == rows[i].n[2],
                  "row %zu: %u %u %u", i, c.n_speakers, c.n_outlets, c.n_languages);
    }
}

static gs_status add_some(gs_error *err)
{
    gs_claims *claims = NULL;
    gs_status status = gs_claims_new(200, &claims, err);
    for (int i = 0; i < 150 && status == GS_OK; i++) {
        gs_claim claim = { .n = 0, .lang = "en" };
        gs_claim_ref ref = { .article = i };
        status = gs_claims_add(claims, &claim, &ref, err);
    }
    gs_claims_free(claims);
    return status;
}

Test(alert_claims, memory_may_run_out)
{
    alloc_try_all(add_some, false);
}
