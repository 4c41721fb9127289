/* The contexts a cue stands in: rows of sentences and the bits of their cues. */
#include "reading.h"

static const char source_tail[] = "deny\n  | denied / denies / (rejected) the charge\nfalse\n  | false / untrue\n";

ParameterizedTestParameters(context_scope, english)
{
    static struct reading_case rows[] = {
        { "He denied it.", "denied[own]" },
        /* negation: five words forward, to the end of the clause, to a word that ends the scope */
        { "He has not denied it.", "denied[own negated]" },
        { "He denied it, not she.", "denied[own]" },
        { "He has not, he says, denied it.", "denied[own]" },
        { "Not a b c d denied.", "denied[own negated]" },
        { "Not a b c d e denied.", "denied[own]" },
        { "Not 1 2 3 4 denied.", "denied[own negated]" },
        { "Not 1 2 3 4 5 denied.", "denied[own]" },
        { "Not \"a\" - \"b\" denied.", "denied[own]" },
        { "Not \"a\" • \"b\" denied.", "denied[own negated]" },
        { "Not so: denied.", "denied[own]" },
        { "Not so; denied.", "denied[own]" },
        { "Not so – denied.", "denied[own]" },
        { "Not so (denied).", "denied[own]" },
        { "Not so? Denied.", "Denied[own]" },
        { "Not so… denied.", "denied[own]" },
        { "Not he but she denied it.", "denied[own]" },
        { "He would not go because she denied it.", "denied[own]" },
        { "Not because he denied it.", "denied[own]" },
        { "Never denied, never false.", "denied[own negated] false[own negated]" },
        { "It is not false or untrue.", "false[own negated] untrue[own negated]" },
        { "He cannot not deny what he denied.", "denied[own negated]" },
        /* blockers of the negator */
        { "He not only denied it.", "denied[own]" },
        { "No doubt he denied it.", "denied[own]" },
        { "Not only not denied.", "denied[own negated]" },
        /* a negator inside the cue's own words does not count; one that stands behind does */
        { "He denied it nowise.", "denied[own negated]" },
        { "He denied it, nowise.", "denied[own]" },
        { "Nowise he denied it.", "denied[own]" },
        { "He denied a b c d nowise.", "denied[own negated]" },
        { "He denied a b c d e nowise.", "denied[own]" },
        { "He denied it but nowise.", "denied[own]" },
        /* what was not said is negated: past a comma and twice as far, though not past another end of the scope */
        { "He never said it was false.", "false[reported negated]" },
        { "He never once said that a b c d e it was false.", "false[reported negated]" },
        { "He never said that a b c d e f g h false.", "false[reported negated]" },
        { "He never said that a b c d e f g h j false.", "false[reported]" },
        { "He never said, that it was false.", "false[reported negated]" },
        { "He never said lest it was false.", "false[reported]" },
        { "He never said, lest it was false.", "false[reported]" },
        { "Not lest it was false.", "false[own]" },
        { "He never said which it was, false.", "false[reported]" },
        { "He never said why, it was false.", "false[reported]" },
        { "He never said much but it was false.", "false[reported]" },
        { "He never said which was false.", "false[reported negated]" },
        { "He said it was false, never.", "false[reported]" },
        { "Never, he said, was it false.", "false[reported]" },
        /* conditions: forward, in the clause */
        { "If he denied it we go.", "denied[own conditional first-person]" },
        { "He goes if she denied it.", "denied[own conditional]" },
        { "He denied it if she goes.", "denied[own]" },
        { "If she goes, he denied it.", "denied[own]" },
        { "If only he denied it.", "denied[own]" },
        { "Unless a b c d e f g h j k l m n denied.", "denied[own conditional]" },
        { "Unless a b c d e f g h j k l m n o denied.", "denied[own]" },
        /* questions: the mark behind, in the same stretch and voice; the word anywhere */
        { "Has he denied it?", "denied[own question]" },
        { "Has he, or she, denied it?", "denied[own question]" },
        { "Why? He denied it.", "denied[own]" },
        { "He denied it. Why?", "denied[own]" },
        { "He denied it… why?", "denied[own]" },
        { "Has he denied the “fake” claim?", "denied[own question claim]" },
        { "Has he denied “it is false?” today.", "denied[own] false[quoted question]" },
        { "“Has he denied it?” she asked.", "denied[quoted question]" },
        { "“Has he denied it?” she asked, untrue.", "denied[quoted question] untrue[own]" },
        { "“He denied it,” she asked?", "denied[quoted]" },
        { "They asked whether he denied it.", "denied[own question]" },
        { "He denied it “whether or what”.", "denied[own]" },
        { "“Whether he denied it” was asked.", "denied[quoted question]" },
        /* voice */
        { "She said he denied it.", "denied[reported]" },
        { "He denied it, she said.", "denied[reported]" },
        { "He denied it, according to them.", "denied[reported]" },
        { "“He denied it,” she said.", "denied[quoted]" },
        { "“It is false.|It is untrue,” she said.|He denied it.", "false[quoted]|untrue[quoted]|denied[own]" },
        { "— It is false, — she said, and denied it.", "false[quoted] denied[reported]" },
        /* the speaker, in the same voice */
        { "I denied it.", "denied[own first-person]" },
        { "He denied it with my help.", "denied[own first-person]" },
        { "I heard “it is false” there.", "false[quoted]" },
        { "“I say it is false,” he denied.", "false[quoted first-person] denied[own]" },
        /* near: two words for what strengthens, six for nouns, on either side, punctuation aside */
        { "He flatly denied it.", "denied[own intensified]" },
        { "He denied it flatly.", "denied[own intensified]" },
        { "He denied it all flatly.", "denied[own intensified]" },
        { "He denied it all, so flatly.", "denied[own]" },
        { "The claim a b c d e f denied.", "denied[own claim]" },
        { "The claim a b c d e f g denied.", "denied[own]" },
        { "He denied, a, b, c; d. e f claim.", "denied[own claim]" },
        { "He denied the charge.", "denied[own claim accusation]" },
        { "He rejected the charge.", "rejected the charge[own claim accusation]" },
        { "The video is false.", "false[own content]" },
        { "He denied it a b c d e f g h j k video film.", "denied[own fiction]" },
        { "The film he denied.", "denied[own fiction]" },
        /* nothing leaks into the next sentence */
        { "He did not.|He denied it.", "|denied[own]" },
        { "The claim.|False.", "|False[own]" },
        { "If so:|denied.", "|denied[own]" },
    };
    return cr_make_param_array(struct reading_case, rows, ROWS(rows));
}

static void join(const char *head, const char *tail, char out[2048])
{
    snprintf(out, 2048, "%s%s", head, tail);
}

ParameterizedTest(const struct reading_case *row, context_scope, english)
{
    char source[2048];
    join(context_lexicon, source_tail, source);
    expect_reading(source, row, false);
}

Test(context_scope, headlines_are_known)
{
    char source[2048];
    struct reading_case row = { "Not denied?", "denied[own negated question headline]" };
    join(context_lexicon, source_tail, source);
    expect_reading(source, &row, true);
}

/* The words a negator reaches are the lexicon's to say. */
Test(context_scope, the_lexicon_sets_the_reach_of_negators)
{
    static struct reading_case rows[] = {
        { "Not denied.", "denied[own negated]" },
        { "Not a denied.", "denied[own]" },
        { "He denied nowise.", "denied[own negated]" },
        { "He denied it nowise.", "denied[own]" },
    };
    for (size_t i = 0; i < ROWS(rows); i++)
        expect_reading("language en\nscope 1\nnegation\n  | not\nnegation-back\n  | nowise\ndeny\n  | denied\n", &rows[i], false);
}

Test(context_scope, nouns_are_twelve_characters_near_in_chinese)
{
    static struct reading_case rows[] = {
        { "指控一二三四五六七八九十百千否认", "否认[own claim accusation]" },
        { "指控一二三四五六七八九十百千万否认", "否认[own]" },
        { "没有否认，否认", "否认[own negated] 否认[own]" },
        { "是否否认", "否认[own question]" },
    };
    for (size_t i = 0; i < ROWS(rows); i++)
        expect_reading("language zh\nnegation\n  | 没有\nquestion\n  | 是否\naccusation-noun\n  | 指控\ndeny\n  | 否认\n", &rows[i],
                       false);
}

Test(context_scope, a_negator_inside_the_cue_does_not_negate_it)
{
    static struct reading_case rows[] = {
        { "There is no evidence for it.", "no evidence[own]" },
        { "There is not no evidence for it.", "no evidence[own negated]" },
        { "It could not be confirmed.", "confirmed[own negated]" },
        { "It could be confirmed nowise.", "~confirmed[own negated] confirmed[own negated]" },
        { "If it is confirmed.", "confirmed[own]" },
    };
    for (size_t i = 0; i < ROWS(rows); i++)
        expect_reading("language en\nnegation\n  | not / no\nnegation-back\n  | nowise\nconditional\n  | if\n"
                       "false\n  | no evidence\n  | could ..1 be <confirmed> [nowise] / if it is <confirmed>\n", &rows[i], false);
}
