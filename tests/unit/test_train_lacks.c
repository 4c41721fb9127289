/* Words that no rule reaches: which may be listed, how often they stand where, and in which order. */
#include "small_suggest.h"

TestSuite(train_lacks, .init = suggest_init, .fini = suggest_fini);

static const gs_lacking_phrase *find(const gs_lack *lack, const char *text)
{
    for (size_t i = 0; i < lack->n_phrases; i++) {
        if (strcmp(lack->phrases[i].text, text) == 0)
            return &lack->phrases[i];
    }
    return NULL;
}

static const gs_lack *lack_of(gs_label label)
{
    return &suggestion_of("en")->lacks[label];
}

Test(train_lacks, words_of_what_is_missed)
{
    add_others();
    add("en", "Perhaps it rained.", H, NULL);
    add("en", "The plan was perhaps dropped.", H, NULL);
    add("en", "They left, perhaps by train.", H, NULL);
    add("en", "It may be perhaps Monday.", H, NULL); /* flagged by another word */
    add("en", "Perhaps was her word for it.", 0, NULL);
    suggest(10);
    const gs_lack *lack = lack_of(GS_HEDGE);
    cr_expect(lack->n_held == 4 && lack->n_missed == 3);
    cr_assert_eq(lack->n_phrases, 1, "%zu", lack->n_phrases);
    const gs_lacking_phrase *p = &lack->phrases[0];
    cr_expect_str_eq(p->text, "perhaps", "as it is spelt most often: %s", p->text);
    cr_expect(p->n_missed == 3 && p->n_caught == 1 && p->n_others == 1 && !p->is_marked);
    cr_expect_gt(p->z, 0);
    cr_assert_eq(p->examples.n, 3);
    cr_expect(p->examples.items[0] == 8 && p->examples.items[2] == 10);
    cr_expect_eq(lack->n_alone, 0);
    cr_expect(lack_of(GS_DENIAL)->n_missed == 0 && lack_of(GS_DENIAL)->n_phrases == 0);
}

Test(train_lacks, one_document_is_no_evidence)
{
    add_others();
    for (int i = 0; i < 3; i++)
        add("en", "Perhaps it rained on the wharf.", H, NULL)->doc = "a";
    suggest(10);
    cr_expect_eq(lack_of(GS_HEDGE)->n_phrases, 0);
    cr_expect(lack_of(GS_HEDGE)->n_alone == 3 && lack_of(GS_HEDGE)->alone.n == 3);
    gs_observations_done(&seen);
    items[10].doc = "b";
    suggest(10);
    cr_expect_not_null(find(lack_of(GS_HEDGE), "Perhaps it rained"));
}

Test(train_lacks, one_sentence_is_no_evidence_unless_it_is_marked)
{
    add_others();
    add("en", "The tale was a yarn.", I, NULL);
    add("en", "The other tale was a canard.", I, "canard");
    suggest(10);
    const gs_lack *lack = lack_of(GS_INACCURATE);
    cr_assert_eq(lack->n_phrases, 1);
    cr_expect_str_eq(lack->phrases[0].text, "canard");
    cr_expect(lack->phrases[0].is_marked && lack->phrases[0].n_missed == 1);
    cr_expect(lack->n_alone == 1 && lack->alone.items[0] == 8);
}

Test(train_lacks, only_marked_words_of_a_sentence_with_marks)
{
    add_others();
    add("en", "Perhaps it rained on the wharf.", H, "Perhaps");
    add("en", "Perhaps it rained on the wharf.", H, "Perhaps");
    add("en", "The thing that never was.", D, "hing that n"); /* marked in part, and of another label */
    suggest(10);
    cr_assert_eq(lack_of(GS_HEDGE)->n_phrases, 1);
    cr_expect_str_eq(lack_of(GS_HEDGE)->phrases[0].text, "Perhaps");
    cr_assert_eq(lack_of(GS_DENIAL)->n_phrases, 1);
    cr_expect_str_eq(lack_of(GS_DENIAL)->phrases[0].text, "thing that never");
}

Test(train_lacks, a_cue_of_another_label_marks_nothing)
{
    add_others();
    gs_gold *item = add("en", "Perhaps the untrue tale went on.", I | H, "untrue");
    item->cues->label = GS_INACCURATE;
    item = add("en", "The untrue tale went on, perhaps.", I | H, "untrue");
    item->cues->label = GS_INACCURATE;
    suggest(10);
    cr_expect_not_null(find(lack_of(GS_HEDGE), "Perhaps"));
    cr_expect_eq(lack_of(GS_INACCURATE)->n_missed, 0);
}

Test(train_lacks, what_a_rule_reaches_is_not_listed)
{
    add_others();
    /* too weak to flag; taken back by a blocker */
    add("en", "A doubtful tale.", I, "doubtful");
    add("en", "They denied entry to it.", D, "denied entry to");
    suggest(10);
    cr_expect_eq(lack_of(GS_INACCURATE)->n_phrases, 0);
    cr_assert_eq(lack_of(GS_DENIAL)->n_phrases, 1);
    cr_expect_str_eq(lack_of(GS_DENIAL)->phrases[0].text, "denied entry to", "longer than the cue that was blocked");
}

Test(train_lacks, the_longer_of_two_with_the_same_sentences)
{
    add_others();
    add("en", "There is no shred of proof.", I, NULL);
    add("en", "He saw no shred of it.", I, NULL);
    suggest(10);
    const gs_lack *lack = lack_of(GS_INACCURATE);
    cr_assert_eq(lack->n_phrases, 1);
    cr_expect_str_eq(lack->phrases[0].text, "no shred of");
    cr_expect_eq(lack->phrases[0].n_also, 0);
}

Test(train_lacks, others_of_the_same_sentences_stand_beside)
{
    add_others();
    add("en", "By all accounts the wharf sank.", H, NULL);
    add("en", "The wharf, by all accounts, sank.", H, NULL);
    suggest(10);
    const gs_lack *lack = lack_of(GS_HEDGE);
    cr_assert_eq(lack->n_phrases, 2); /* and "the" */
    cr_expect_str_eq(lack->phrases[0].text, "By all accounts");
    cr_assert_eq(lack->phrases[0].n_also, 2);
    cr_expect_str_eq(lack->phrases[0].also[0], "the wharf");
    cr_expect_str_eq(lack->phrases[0].also[1], "sank");
}

Test(train_lacks, no_longer_phrase_where_a_good_rule_is_shorter)
{
    add_others();
    add("en", "It could be so.", H, NULL);
    add("en", "She could be late.", H, NULL);
    add("en", "Others could win there.", H, NULL);
    add("en", "They could lose.", H, NULL);
    suggest(10);
    cr_assert_eq(lack_of(GS_HEDGE)->n_phrases, 1);
    cr_expect_str_eq(lack_of(GS_HEDGE)->phrases[0].text, "could");
}

Test(train_lacks, a_shorter_phrase_must_gain_more)
{
    add_others();
    add("en", "It could be so.", H, NULL);
    add("en", "She could be late.", H, NULL);
    for (int i = 0; i < 15; i++)
        add("en", "He could swim at once.", 0, NULL);
    suggest(10);
    cr_assert_eq(lack_of(GS_HEDGE)->n_phrases, 1);
    cr_expect_str_eq(lack_of(GS_HEDGE)->phrases[0].text, "could be");
}

Test(train_lacks, soft_and_unasked_labels_count_nowhere)
{
    add_others();
    add("en", "Perhaps it rained.", H, NULL);
    add("en", "Perhaps it snowed.", H, NULL);
    add("en", "Perhaps not.", 0, NULL)->soft = H;
    add("en", "Perhaps so.", 0, NULL)->known = D;
    suggest(10);
    const gs_lacking_phrase *p = find(lack_of(GS_HEDGE), "Perhaps");
    cr_assert_not_null(p);
    cr_expect(p->n_missed == 2 && p->n_others == 0 && lack_of(GS_HEDGE)->n_held == 2);
}

Test(train_lacks, characters)
{
    for (int i = 0; i < 8; i++)
        add("zh", "市长周一打开了新的图书馆。", 0, NULL);
    add("zh", "他也许来了。", H, NULL);
    add("zh", "這也許不是。", H, NULL); /* Traditional */
    add("zh", "也许吧。", H, NULL);
    suggest(10);
    const gs_lack *lack = &suggestion_of("zh")->lacks[GS_HEDGE];
    cr_assert_eq(lack->n_phrases, 1);
    cr_expect_str_eq(lack->phrases[0].text, "也许");
    cr_expect_eq(lack->phrases[0].n_missed, 3);
}

Test(train_lacks, no_more_than_asked_for_and_the_best_first)
{
    add_others();
    add("en", "Perhaps one came.", H, NULL);
    add("en", "Perhaps two came.", H, NULL);
    add("en", "Perhaps all left.", H, NULL);
    add("en", "Maybe all slept.", H, NULL);
    add("en", "Maybe one slept.", H, NULL);
    suggest(10);
    const gs_lack *lack = lack_of(GS_HEDGE);
    cr_assert_geq(lack->n_phrases, 2);
    cr_expect_str_eq(lack->phrases[0].text, "Perhaps");
    for (size_t i = 1; i < lack->n_phrases; i++)
        cr_expect_leq(lack->phrases[i].z, lack->phrases[i - 1].z);
    gs_observations_done(&seen);
    suggest(1);
    lack = lack_of(GS_HEDGE);
    cr_assert_eq(lack->n_phrases, 1);
    cr_expect_str_eq(lack->phrases[0].text, "Perhaps");
    cr_expect_eq(lack->n_alone, 2);
}
