/* Matching the items of several sets, and how far they agree. */
#include "alloc.h"
#include "small_gold.h"

enum { MAX_ITEMS = 16 };

static gs_gold items[3][MAX_ITEMS];
static gs_gold_set sets[3];
static const gs_gold_set *const all[] = { &sets[0], &sets[1], &sets[2] };
static gs_units units;
static gs_arena arena;

static void fini(void)
{
    gs_units_done(&units);
    gs_arena_done(&arena);
}

TestSuite(train_agree, .fini = fini);

static gs_gold *add(int set, const char *id, const char *text, unsigned labels)
{
    cr_assert_lt(sets[set].n, MAX_ITEMS);
    sets[set].ptr = items[set];
    gs_gold *item = &items[set][sets[set].n++];
    *item = small_gold("en", text, labels);
    item->id = id;
    return item;
}

static void match(size_t n_sets, size_t want_n)
{
    gs_error err = { 0 };
    OK(gs_units_match(all, n_sets, &units, &err), err);
    cr_assert_eq(units.n, want_n, "%zu units", units.n);
}

static const gs_agreement *agree(void)
{
    gs_agreement *out;
    size_t n;
    gs_error err = { 0 };
    OK(gs_agree(&units, &arena, &out, &n, &err), err);
    cr_assert_geq(n, 1);
    cr_expect_null(out[n - 1].lang);
    return out;
}

static const gs_gold *at(size_t unit, size_t set)
{
    return units.items[unit * units.n_sets + set];
}

Test(train_agree, items_match_by_id_else_by_text)
{
    add(0, "1", "a", 0);
    add(0, "2", "b", 0);
    add(0, "", "c", 0);
    add(1, "2", "b", 0);
    add(1, "", "a", 0);
    add(1, "9", "c", 0);
    add(1, "8", "d", 0);
    match(2, 4);
    cr_expect_eq(at(0, 1), &items[1][1]);
    cr_expect_eq(at(1, 1), &items[1][0]);
    cr_expect_eq(at(2, 1), &items[1][2]);
    cr_expect_null(at(3, 0));
    cr_expect(units.n_repeated == 0 && units.n_differ == 0);
}

Test(train_agree, an_id_is_stronger_than_the_text)
{
    add(0, "1", "No comment.", 0); /* a sentence that stands twice */
    add(0, "2", "No comment.", 0);
    add(1, "2", "No comment.", 0);
    add(1, "1", "No comment!", 0);
    match(2, 2);
    cr_expect_eq(at(0, 1), &items[1][1]);
    cr_expect_eq(at(1, 1), &items[1][0]);
    cr_expect_eq(units.n_differ, 1);
}

Test(train_agree, what_a_set_has_already_is_left_out)
{
    add(0, "1", "a", 0);
    add(0, "1", "other", 0);
    add(0, "", "a", 0);
    match(1, 1);
    cr_expect_eq(units.n_repeated, 2);
}

Test(train_agree, ids_are_of_one_language)
{
    add(0, "D1a", "a", 0);
    add(0, "D1a", "b", 0)->lang = "de";
    add(1, "D1a", "b", 0)->lang = "de";
    match(2, 2);
    cr_expect_null(at(0, 1));
    cr_expect_eq(at(1, 1), &items[1][0]);
}

Test(train_agree, two_annotators)
{
    /* Krippendorff 2011, example A */
    static const char first[] = "0100000010", other[] = "1110010000", *const ids[] = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" };
    for (int i = 0; i < 10; i++) {
        add(0, ids[i], ids[i], first[i] == '1' ? H : 0);
        add(1, ids[i], ids[i], other[i] == '1' ? H : 0);
    }
    add(0, "only here", "x", H);
    match(2, 11);
    const gs_agreement *a = agree();
    const gs_agreed *hedge = &a->by_label[GS_HEDGE];
    cr_expect(a->n_units == 10 && a->n_alone == 1 && hedge->n == 10);
    NEAR(hedge->prevalence, .3);
    NEAR(hedge->raw, .6);
    NEAR(hedge->alpha, .0952);
    NEAR(hedge->kappa, (.6 - .56) / .44);
    cr_expect(hedge->alpha_interval.low < .0952 && hedge->alpha_interval.high > .0952);
    cr_expect(hedge->kappa_interval.low < hedge->kappa && hedge->kappa_interval.high > hedge->kappa);
    cr_expect(isnan(a->by_label[GS_DENIAL].kappa) && isnan(a->by_label[GS_DENIAL].alpha));
    NEAR(a->by_label[GS_DENIAL].raw, 1);
    cr_expect(gs_units_disagree(&units, 0, GS_HEDGE) && !gs_units_disagree(&units, 1, GS_HEDGE));
    cr_expect(!gs_units_disagree(&units, 10, GS_HEDGE));
}

Test(train_agree, soft_and_unknown_labels_are_no_values)
{
    add(0, "1", "a", H)->soft = D;
    add(1, "1", "a", D)->known = D;
    add(2, "1", "a", H | D);
    match(3, 1);
    cr_expect_eq(gs_units_vote(&units, 0, 0, GS_DENIAL), GS_VOTE_NONE);
    cr_expect_eq(gs_units_vote(&units, 0, 1, GS_HEDGE), GS_VOTE_NONE);
    cr_expect_eq(gs_units_vote(&units, 0, 2, GS_NONRESPONSE), GS_VOTE_NO);
    const gs_agreement *a = agree();
    cr_expect_eq(a->by_label[GS_HEDGE].n, 1);
    NEAR(a->by_label[GS_HEDGE].raw, 1);
    cr_expect(isnan(a->by_label[GS_HEDGE].kappa), "kappa is of two");
    cr_expect(isnan(a->by_label[GS_HEDGE].alpha_interval.low), "one unit has no interval");
}

Test(train_agree, marked_words_are_compared_by_character)
{
    static gs_gold_cue one[] = { { 0, 10, GS_DENIAL }, { 0, 4, GS_HEDGE } }, other[] = { { 4, 15, GS_DENIAL } };
    gs_gold *a = add(0, "1", "спростував", D | H), *b = add(1, "1", "спростував", D | H);
    a->cues = one;
    a->n_cues = 2;
    b->cues = other;
    b->n_cues = 1;
    match(2, 1);
    const gs_agreed *denial = &agree()->by_label[GS_DENIAL];
    cr_expect_eq(denial->n_spans, 1);
    NEAR(denial->span_f1, 2 * 3 / (5 + 6.)); /* bytes 4 to 10 are three letters; a letter half marked counts by its first byte */
    cr_expect_eq(agree()->by_label[GS_HEDGE].n_spans, 0, "only one marked its words");
    cr_expect(isnan(agree()->by_label[GS_HEDGE].span_f1));
}

static gs_status match_and_agree(gs_error *err)
{
    gs_units own;
    gs_arena room = { 0 };
    gs_agreement *out;
    size_t n;
    gs_status status = gs_units_match(all, 2, &own, err);
    if (status != GS_OK)
        return status;
    status = gs_agree(&own, &room, &out, &n, err);
    gs_arena_done(&room);
    gs_units_done(&own);
    return status;
}

Test(train_agree, memory_may_run_out)
{
    add(0, "1", "a", H);
    add(0, "2", "b", H);
    add(1, "1", "a", D);
    alloc_try_all(match_and_agree, false);
}
