/* Verdicts as gold: what each says of the labels, the last one of a sentence, one item of several alerts. */
#include "gold.h"

#include <string.h>

typedef struct row {
    gs_say say;
    unsigned flagged;
    int labels; /* -1: not told */
    int known, held; /* known 0: no item */
} row;

enum { H = 1 << GS_HEDGE, D = 1 << GS_DENIAL, F = 1 << GS_FABRICATED, ALL = GS_GOLD_ALL_LABELS };

static gs_gold_verdict verdict_of(const row *r, const char *text, int64_t alert)
{
    return (gs_gold_verdict){ .text = gs_span_of(text), .lang = "en", .doc = "story-1", .alert = alert, .article = 7,
                              .version = 9, .sentence = 2, .say = r->say, .flagged = r->flagged,
                              .has_labels = r->labels >= 0, .labels = r->labels >= 0 ? (unsigned)r->labels : 0 };
}

ParameterizedTestParameters(train_gold_verdicts, one)
{
    static row rows[] = {
        { GS_SAY_RIGHT, D, -1, D, D },
        { GS_SAY_RIGHT, D | F, -1, D | F, D | F },
        { GS_SAY_RIGHT, 0, -1, 0, 0 },
        { GS_SAY_WRONG_LABEL, D, -1, D, 0 },
        { GS_SAY_WRONG_LABEL, D | F, -1, 0, 0 }, /* which of them? */
        { GS_SAY_WRONG_LABEL, D, H, ALL, H },
        { GS_SAY_WRONG_LABEL, D, 0, ALL, 0 },
        { GS_SAY_WRONG_LABEL, D | F, D, ALL, D },
        { GS_SAY_NOT_USEFUL, D, -1, 0, 0 },
    };
    return cr_make_param_array(row, rows, sizeof(rows) / sizeof(*rows));
}

ParameterizedTest(row *r, train_gold_verdicts, one)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    gs_gold_verdict v = verdict_of(r, "He denied it.", 1);
    OK(gs_gold_add_verdicts(&v, 1, NULL, &set, &err), err);
    cr_assert_eq(set.n, r->known ? 1 : 0);
    if (set.n) {
        cr_expect_eq(set.ptr[0].known, (unsigned)r->known);
        cr_expect_eq(set.ptr[0].labels, (unsigned)r->held);
        cr_expect_eq(set.ptr[0].sampling, GS_SAMPLING_PICKED);
        cr_expect_str_eq(set.ptr[0].doc, "story-1");
        cr_expect_str_eq(set.ptr[0].text.ptr, "He denied it.");
    }
    gs_gold_done(&set);
}

Test(train_gold_verdicts, the_last_word_counts)
{
    static const row right = { GS_SAY_RIGHT, D, -1, 0, 0 }, useless = { GS_SAY_NOT_USEFUL, D, -1, 0, 0 };
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    gs_gold_verdict list[] = { verdict_of(&right, "A.", 1), verdict_of(&useless, "B.", 2), verdict_of(&useless, "A.", 1),
                               verdict_of(&right, "B.", 2) };
    OK(gs_gold_add_verdicts(list, 4, NULL, &set, &err), err);
    cr_assert_eq(set.n, 1);
    cr_expect_str_eq(set.ptr[0].text.ptr, "B.");
    gs_gold_done(&set);
}

Test(train_gold_verdicts, alerts_of_several_rules_make_one_item)
{
    static const row denial = { GS_SAY_RIGHT, D, -1, 0, 0 }, hedge = { GS_SAY_WRONG_LABEL, H, -1, 0, 0 },
                     later = { GS_SAY_WRONG_LABEL, D, -1, 0, 0 };
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    gs_gold_defaults only = { .known = H };
    gs_gold_verdict list[] = { verdict_of(&denial, "A.", 1), verdict_of(&hedge, "A.", 2), verdict_of(&later, "A.", 3) };
    OK(gs_gold_add_verdicts(list, 2, NULL, &set, &err), err);
    cr_assert_eq(set.n, 1);
    cr_expect_eq(set.ptr[0].known, (unsigned)(D | H));
    cr_expect_eq(set.ptr[0].labels, (unsigned)D);
    gs_gold_done(&set);
    OK(gs_gold_add_verdicts(list, 3, NULL, &set, &err), err);
    cr_expect_eq(set.ptr[0].labels, 0u);
    gs_gold_done(&set);
    OK(gs_gold_add_verdicts(list, 3, &only, &set, &err), err);
    cr_expect_eq(set.ptr[0].known, (unsigned)H);
    gs_gold_done(&set);
}

Test(train_gold_verdicts, none)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    OK(gs_gold_add_verdicts(NULL, 0, NULL, &set, &err), err);
    cr_expect_eq(set.n, 0);
    gs_gold_done(&set);
}
