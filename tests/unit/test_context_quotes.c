/* Quotation marks: rows of sentences of one paragraph and the words of them that stand inside. */
#include "context/context.h"
#include "small.h"

/* Sentences are parted by a bar; `want` has the quoted words of each. */
struct quote_case {
    char text[160], want[96];
};

ParameterizedTestParameters(context_quotes, styles)
{
    static struct quote_case rows[] = {
        { "He denied it.", "" },
        /* one pair of each style */
        { "He said “it is false” today.", "it is false" },
        { "He said \"it is false\" today.", "it is false" },
        { "He said 'it is false' today.", "it is false" },
        { "He said ‘it is false’ today.", "it is false" },
        { "Er sagte: „es ist falsch“, heute.", "es ist falsch" },
        { "Powiedział: „to nieprawda”, dziś.", "to nieprawda" },
        { "Er sagte ‚es ist falsch‘ heute.", "es ist falsch" },
        { "Il a dit « c'est faux » hier.", "c'est faux" },
        { "Il a dit «\u00a0c'est faux\u00a0» hier.", "c'est faux" },
        { "Il a dit «\u202fc'est faux\u202f» hier.", "c'est faux" },
        { "Він сказав: «це неправда», а потім пішов.", "це неправда" },
        { "Er sagte »es ist falsch« heute.", "es ist falsch" },
        { "Hän sanoi »se on väärin» tänään.", "se on väärin" },
        { "Han sade ”det är falskt” i dag.", "det är falskt" },
        { "Er sagte ›es ist falsch‹ heute.", "es ist falsch" },
        { "Il a dit ‹c'est faux› hier.", "c'est faux" },
        { "他说「不实」今天。", "不 实" },
        { "他说『不实』今天。", "不 实" },
        { "他说“不实”今天。", "不 实" },
        { "《环球时报》否认", "" },
        /* two, and one in the other */
        { "“It is false,” he said, “and old.”", "It is false and old" },
        { "\"It is false,\" he said, \"and old.\"", "It is false and old" },
        { "He said “this ‘fake’ is old” today.", "this fake is old" },
        { "他说「这『假』的」今天", "这 假 的" },
        { "«Це „фейк“ старий», сказав він.", "Це фейк старий" },
        { "Er sagte „das ‚Ding‘ ist alt“ heute.", "das Ding ist alt" },
        /* apostrophes open and close nothing */
        { "It's the workers' right, isn't it.", "" },
        { "A 9\" knife, a 6' man and the '90s in the schools'.", "" },
        { "’tis the ’90s, rock 'n' roll", "n" },
        { "He said 'it's the workers right' today.", "it's the workers right" },
        { "‘It’s the miner’s’ he said", "It’s the miner’s" },
        { "‘Fake’–he said", "Fake" },
        { "(‘Fake’—he said)", "Fake" },
        { "“‘Fake’ is his word” they said", "Fake is his word" },
        /* a quote that does not end */
        { "He said “it is false and old", "it is false and old" },
        { "He said “it is false.|It is old.|We go” and left.", "it is false|It is old|We go" },
        { "He said “it is false.|It is old.", "it is false|It is old" },
        { "\"It is false.|It is old,\" he said.", "It is false|It is old" },
        { "«Це неправда.|Це фейк», сказав він.|Так.", "Це неправда|Це фейк|" },
        /* a quote that began before */
        { "It is old,” he said.", "It is old" },
        { "It is old,\" he said.", "It is old" },
        { "Це старе», сказав він.", "Це старе" },
        { "这是假的」，他说。", "这 是 假 的" },
        { "He said it is old.", "" },
        /* lines of dialogue */
        { "— Це неправда, — сказав він.", "Це неправда" },
        { "– Це неправда! – сказав він. – Ми підемо.", "Це неправда Ми підемо" },
        { "— Це неправда, — сказав він.|— Ми підемо.", "Це неправда|Ми підемо" },
        { "— Це неправда.|Ми підемо, — сказав він.", "Це неправда|Ми підемо" },
        { "— Це «фейк», а не факт, — сказав він.", "Це фейк а не факт" },
        { "— Ідемо, — сказав він про «фейк». — Так.", "Ідемо фейк Так" },
        { "― C'est faux, dit-il.", "C'est faux dit il" },
        { "Він сказав — і пішов, — що це неправда.", "" },
        { "— ", "" },
        { "- Це неправда, - сказав він.", "" },
        { "2010–2020, – а потім.", "" },
    };
    return cr_make_param_array(struct quote_case, rows, ROWS(rows));
}

/* Marks the next sentence and writes its quoted words. */
static void mark(gs_quotes *quotes, gs_span sentence, gs_buf *out)
{
    gs_tokens tokens = { 0 };
    cr_assert(gs_tokenize(sentence, &tokens));
    bool *quoted = calloc(tokens.n + 1, sizeof(*quoted));
    gs_quotes_mark(quotes, sentence, tokens.ptr, tokens.n, quoted);
    bool first = true;
    for (size_t i = 0; i < tokens.n; i++) {
        gs_token t = tokens.ptr[i];
        if (!quoted[i] || (t.kind != GS_TOK_WORD && t.kind != GS_TOK_NUMBER))
            continue;
        gs_buf_puts(out, first ? "" : " ");
        gs_buf_put(out, sentence.ptr + t.start, t.end - t.start);
        first = false;
    }
    free(quoted);
    free(tokens.ptr);
}

ParameterizedTest(const struct quote_case *row, context_quotes, styles)
{
    gs_quotes quotes = { 0 };
    gs_buf got = { 0 };
    for (const char *at = row->text; at;) {
        size_t len = strcspn(at, "|");
        char sentence[160]; /* by itself, so that reading past it shows */
        snprintf(sentence, sizeof(sentence), "%.*s", (int)len, at);
        mark(&quotes, gs_span_of(sentence), &got);
        at = at[len] ? at + len + 1 : NULL;
        gs_buf_puts(&got, at ? "|" : "");
    }
    gs_buf_putc(&got, '\0');
    cr_expect_str_eq(got.ptr, row->want, "[%s]\ngot  %s\nwant %s", row->text, got.ptr, row->want);
    gs_buf_done(&got);
}

Test(context_quotes, nothing_is_carried_into_a_new_paragraph)
{
    gs_quotes quotes = { 0 };
    gs_buf got = { 0 };
    mark(&quotes, gs_span_of("He said “it is false."), &got);
    cr_expect_neq(quotes.open, 0);
    quotes = (gs_quotes){ 0 };
    gs_buf_clear(&got);
    mark(&quotes, gs_span_of("It is old."), &got);
    cr_expect_eq(got.len, 0);
    mark(&quotes, (gs_span){ "", 0 }, &got);
    cr_expect_eq(got.len, 0);
    gs_buf_done(&got);
}

/* Marks and spaces in any order: no crash, every token gets a value, and the same again. */
Test(context_quotes, any_order_of_marks)
{
    static const char *const pieces[] = { "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "‚", "'", "\"", "「", "」", "『",
                                          "』", "—", "- ", " ", " ", "a", "б", "不", ",", ".", "?", "|" };
    uint64_t seed = 3;
    for (int round = 0; round < 3000; round++) {
        gs_quotes quotes = { 0 }, again = { 0 };
        gs_buf text = { 0 };
        for (int i = 0; i < 12; i++) {
            seed = seed * 6364136223846793005 + 1442695040888963407;
            gs_buf_puts(&text, pieces[(seed >> 33) % ROWS(pieces)]);
        }
        for (int s = 0; s < 3; s++) {
            gs_buf one = { 0 }, two = { 0 };
            mark(&quotes, gs_buf_span(&text), &one);
            mark(&again, gs_buf_span(&text), &two);
            cr_expect(gs_span_eq(gs_buf_span(&one), gs_buf_span(&two)), "%.*s", (int)text.len, text.ptr);
            gs_buf_done(&one);
            gs_buf_done(&two);
        }
        gs_buf_done(&text);
    }
}
