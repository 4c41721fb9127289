/* Words as rules compare them: what is one word, what is another, by language; and phrases in a text. */
#include "alert/internal.h"
#include "small.h"

struct row {
    char lang[8], a[40], b[40];
    int same; /* 3: literally; 2: by stem; 1: by root; 0: not */
};

ParameterizedTestParameters(alert_words, pairs)
{
    static struct row rows[] = {
        { "en", "Strike", "strike", 3 },       { "en", "strikes", "strike", 2 },      { "en", "strike", "strife", 0 },
        { "en", "organise", "organic", 1 },    { "en", "don’t", "don't", 3 },         { "en", "cat", "cats", 2 },
        { "uk", "міністра", "міністр", 1 },    { "uk", "Київ", "КИЇВ", 3 },           { "de", "Häuser", "Haus", 2 },
        { "de-AT", "Häuser", "Haus", 2 },      { "zh-Hant", "國", "国", 3 },            { "ja", "國", "国", 0 },
        { "tr", "IŞIK", "ışık", 3 },           { "en", "IŞIK", "ışık", 0 },           { "ar", "الجيش", "جيش", 2 },
        { "und", "strikes", "strike", 1 },     { "en", "5", "5", 3 },                 { "ru", "Кремль", "Кремля", 2 },
    };
    return cr_make_param_array(struct row, rows, ROWS(rows));
}

ParameterizedTest(const struct row *row, alert_words, pairs)
{
    gs_word_reader *reader;
    gs_words words = { 0 };
    gs_error err = { 0 };
    OK(gs_word_reader_new(&reader, &err), err);
    for (int again = 0; again < 2; again++) { /* from the cache, too */
        words.n = 0;
        OK(gs_word_reader_read(reader, row->lang, gs_span_of(row->a), &words, &err), err);
        OK(gs_word_reader_read(reader, row->lang, gs_span_of(row->b), &words, &err), err);
        cr_assert_eq(words.n, 2, "%s %s", row->a, row->b);
        const gs_word *a = &words.ptr[0], *b = &words.ptr[1];
        int same = a->literal == b->literal ? 3 : a->stem == b->stem ? 2 : a->root == b->root;
        cr_expect_eq(same, row->same, "%s %s: %d", row->a, row->b, same);
    }
    free(words.ptr);
    gs_word_reader_free(reader);
}

Test(alert_words, parts)
{
    gs_word_reader *reader;
    gs_words words = { 0 };
    gs_error err = { 0 };
    char parted[16] = "", common[16] = "";
    OK(gs_word_reader_new(&reader, &err), err);
    OK(gs_word_reader_read(reader, "en", gs_span_of("The “new” well-known bank, it said: 5 left."), &words, &err), err);
    cr_assert_lt(words.n, sizeof(parted));
    for (size_t i = 0; i < words.n; i++) {
        parted[i] = words.ptr[i].parted ? 'x' : '.';
        common[i] = words.ptr[i].is_common ? 'x' : '.';
    }
    cr_expect_str_eq(parted, "x....x.x.", "%s", parted);
    cr_expect_str_eq(common, "xx...xxx.", "%s", common); /* one digit says as little as "new" */
    words.n = 0;
    OK(gs_word_reader_read(reader, "en", gs_span_of(" … "), &words, &err), err);
    cr_expect_eq(words.n, 0);
    free(words.ptr);
    gs_word_reader_free(reader);
}

static void count(void *context, const gs_phrase_of *phrase)
{
    (*(unsigned (*)[4])context)[phrase->pattern]++;
}

Test(alert_words, phrases)
{
    gs_word_reader *reader;
    gs_words words = { 0 };
    gs_rule_phrases phrases = { 0 };
    gs_error err = { 0 };
    unsigned found[4] = { 0 };
    const char *texts[] = { "bank robbery", "bank", "robbery bank robbery", "U.S. bank" };
    gs_alert_names names = { texts, 4 };
    OK(gs_word_reader_new(&reader, &err), err);
    OK(gs_rule_phrases_add(&phrases, reader, "en", 0, GS_PHRASE_ANY, &names, true, &err), err);
    OK(gs_rule_phrases_finish(&phrases, &err), err);
    OK(gs_word_reader_read(reader, "en", gs_span_of("Bank robberies: bank robbery bank robbery. Bank, robbery at a U.S. bank"), &words, &err), err);
    gs_rule_phrases_scan(&phrases, words.ptr, words.n, count, found);
    cr_expect(found[0] == 3 && found[1] == 5 && found[2] == 1 && found[3] == 1, "%u %u %u %u", found[0], found[1], found[2], found[3]);
    gs_rule_phrases_done(&phrases);
    free(words.ptr);
    gs_word_reader_free(reader);
}
