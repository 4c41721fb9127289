/* Languages of the gold, each with its own lexicon; and memory. */
#include "alloc.h"
#include "small_suggest.h"

TestSuite(train_suggest, .init = suggest_init, .fini = suggest_fini);

Test(train_suggest, each_language_by_itself)
{
    add_others();
    add("zh-Hant", "他也許來了。", H, NULL);
    add("fr", "Il a tout nié.", D, NULL);
    add("uk", "Мабуть, дощило.", H, NULL);
    add("zh", "他也许来了。", H, NULL);
    suggest(10);
    cr_assert_eq(n_found, 3);
    cr_expect_str_eq(gs_lexicon_lang(found[0].lexicon), "en");
    cr_expect_str_eq(gs_lexicon_lang(found[1].lexicon), "uk");
    cr_expect_str_eq(gs_lexicon_lang(found[2].lexicon), "zh");
    cr_expect(found[0].n_items == 8 && found[1].n_items == 1 && found[2].n_items == 2);
    cr_expect(found[2].lacks[GS_HEDGE].n_missed == 2 && found[2].lacks[GS_HEDGE].label == GS_HEDGE);
}

Test(train_suggest, nothing)
{
    suggest(10);
    cr_expect_eq(n_found, 0);
}

static void fill(void)
{
    add_others();
    add("en", "Perhaps it rained on the wharf.", H, NULL);
    add("en", "Perhaps it snowed, by all accounts.", H, "Perhaps it");
    add("en", "By all accounts it was perhaps Monday.", H, NULL);
    add("en", "The court denied bail to him.", 0, NULL);
    add("en", "A judge denied bail again.", 0, NULL);
    add("en", "She was denied bail.", 0, NULL);
    add("en", "He denied it.", D, NULL);
}

Test(train_suggest, the_same_gold_gives_the_same)
{
    fill();
    suggest(10);
    gs_suggestion first = found[0];
    gs_observations_done(&seen);
    suggest(10);
    for (int label = 0; label < GS_N_LABELS; label++) {
        const gs_lack *a = &first.lacks[label], *b = &found[0].lacks[label];
        cr_assert_eq(a->n_phrases, b->n_phrases);
        for (size_t i = 0; i < a->n_phrases; i++)
            cr_expect_str_eq(a->phrases[i].text, b->phrases[i].text);
    }
    cr_expect_str_eq(first.rules[0].blocker, found[0].rules[0].blocker);
}

static gs_status suggest_all(gs_error *err)
{
    gs_arena room = { 0 };
    gs_suggestion *list;
    size_t n;
    gs_status status = gs_suggest(engine, &gold, &seen, 10, &room, &list, &n, err);
    gs_arena_done(&room);
    return status;
}

Test(train_suggest, memory_may_run_out)
{
    gs_error err = { 0 };
    fill();
    OK(gs_observe(engine, &gold, (gs_teller){ 0 }, &seen, &err), err);
    alloc_try_all(suggest_all, false);
}
