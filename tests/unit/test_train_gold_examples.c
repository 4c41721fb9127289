/* A lexicon's examples: they speak of their concept's label only, and context concepts have no label. */
#include "gold.h"

Test(train_gold_examples, plus_holds_and_minus_does_not)
{
    gs_concepts *concepts = small_concepts_new();
    gs_lexicon *lexicon = small_lexicon_new(concepts, "language xx\nstemmer none\ndeny\n  | denied\n  + He denied it to us.\n"
                                                      "  - Nobody said a word.\nnegation\n  | not\n  + It is not so.\nmaybe\n  | may\n"
                                                      "  + He denied it to us, maybe.\n");
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    OK(gs_gold_add_examples(lexicon, &set, &err), err);
    cr_assert_eq(set.n, 3);
    const gs_gold *a = &set.ptr[0], *b = &set.ptr[1];
    cr_expect_str_eq(a->text.ptr, "He denied it to us.");
    cr_expect_eq(a->labels, 1u << GS_DENIAL);
    cr_expect_eq(a->known, 1u << GS_DENIAL);
    cr_expect_eq(a->sampling, GS_SAMPLING_WRITTEN);
    cr_expect_str_eq(a->lang, "xx");
    cr_expect_str_eq(a->function, "deny");
    cr_expect_str_eq(a->id, "xx.lex:5");
    cr_expect_str_eq(a->file, "xx.lex");
    cr_expect_eq(a->line, 5);
    cr_expect_eq(b->labels, 0);
    cr_expect_eq(b->known, 1u << GS_DENIAL);
    cr_expect_eq(set.ptr[2].known, 1u << GS_HEDGE);
    gs_gold_done(&set);
    gs_lexicon_free(lexicon);
    gs_concepts_free(concepts);
}
