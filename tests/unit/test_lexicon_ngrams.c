/* Runs of words, as each kind of language compares them. */
#include "alloc.h"
#include "small.h"

struct ngram_case {
    char lexicon[80], text[112];
    unsigned longest;
    char want[240]; /* the names of runs, a bar between */
};

#define LONG8(c) c c c c c c c c
#define LONG256(c) LONG8(LONG8(c c c c))

ParameterizedTestParameters(lexicon_ngrams, rows)
{
    static struct ngram_case rows[] = {
        { "language en\n", "He denied it", 1, "he|denied|it" },
        { "language en\n", "He denied it", 2, "he|he denied|denied|denied it|it" },
        { "language en\n", "He denied it", 9, "he|he denied|he denied it|denied|denied it|it" },
        { "language en\n", "He denied it", 0, "" },
        { "language en\nstemmer english\n", "He denies it, denied", 2, "he|he deni|deni|deni it|it|deni" },
        { "language ru\nstemmer russian\n", "ВЛАСТИ отрицают", 2, "власт|власт отрица|отрица" },
        /* words met before, short and long */
        { "language en\nstemmer english\n", "denies denied denies Denies", 1, "deni|deni|deni|deni" },
        { "language en\n", "LONGLONGLONGLONGLONGLONGLONGLONGLONG LONGLONGLONGLONGLONGLONGLONGLONGLONG", 1,
          "longlonglonglonglonglonglonglonglong|longlonglonglonglonglonglonglonglong" },
        /* what parts words, and what does not */
        { "language en\n", "so-called “fake” news", 3, "so|so called|so called fake|called|called fake|called fake news|fake|fake news|news" },
        { "language en\n", "a, b. c: d; e? f ( g – h", 2, "a|b|c|d|e|f|g|h" },
        { "language en\n", "\"a\" 'b", 2, "a|a b|b" },
        { "language en\n", "", 3, "" },
        { "language en\n", " , . ", 3, "" },
        /* numbers are one word */
        { "language en\n", "12 of 1,000.5", 3, "0|0 of|0 of 0|of|of 0|0" },
        /* one form for all spellings */
        { "language en\n", "Co\u00adop CO-OP don’t", 2, "coop|coop co|co|co op|op|op don't|don't" },
        { "language tr\n", "Iğdır", 1, "ığdır" },
        { "language en\n", "a \u00ad b", 2, "a|a b|b" },
        /* a word of which nothing is left breaks off a run */
        { "language ar\n", "a \u0640 b", 2, "a|b" },
        /* characters */
        { "language zh\npossible\n  | 可能\n", "他否認", 3, "他|他否|他否认|否|否认|认" },
        { "language zh\npossible\n  | 可能\n", "约20人，WHO说", 2, "约|约0|0|0人|人|who|who说|说" },
        { "language en\n", "他否", 2, "他|他 否|否" }, /* by the letters of its rules it has words */
    };
    return cr_make_param_array(struct ngram_case, rows, ROWS(rows));
}

static const char concepts_tsv[] = "id\tlabel\tprior\tgloss\tscope\tsource\npossible\thedge\t0.8\tpossible\tp\t-\n";

static gs_lexicon *lexicon_of(const char *source, gs_concepts **concepts)
{
    gs_error err = { 0 };
    OK(gs_concepts_parse(gs_span_of(concepts_tsv), "concepts.tsv", concepts, &err), err);
    return small_lexicon_new(*concepts, source);
}

ParameterizedTest(const struct ngram_case *row, lexicon_ngrams, rows)
{
    gs_concepts *concepts;
    gs_lexicon *lexicon = lexicon_of(row->lexicon, &concepts);
    gs_ngrams *ngrams;
    gs_tokens tokens = { 0 };
    const gs_ngram *found;
    gs_buf got = { 0 };
    gs_span text = gs_span_of(row->text);
    size_t n;
    cr_assert_eq(gs_ngrams_new(lexicon, row->longest, &ngrams, NULL), GS_OK);
    cr_assert(gs_tokenize(text, &tokens));
    cr_assert(gs_ngrams_find(ngrams, text, tokens.ptr, tokens.n, &found, &n));
    for (size_t i = 0; i < n; i++) {
        gs_buf_puts(&got, i ? "|" : "");
        gs_buf_put(&got, found[i].words.ptr, found[i].words.len);
        cr_expect(found[i].n_words > 0 && found[i].n_words <= row->longest);
        cr_expect(found[i].first < found[i].last && found[i].last <= tokens.n);
    }
    gs_buf_putc(&got, '\0');
    cr_expect_str_eq(got.ptr, row->want, "[%s]\ngot  %s\nwant %s", row->text, got.ptr, row->want);
    gs_buf_done(&got);
    free(tokens.ptr);
    gs_ngrams_free(ngrams);
    gs_lexicon_free(lexicon);
    gs_concepts_free(concepts);
}

Test(lexicon_ngrams, words_too_long_to_be_looked_up_are_none)
{
    gs_concepts *concepts = small_concepts_new();
    gs_lexicon *lexicon = small_lexicon_new(concepts, "language en\n");
    gs_span text = gs_span_of("a " LONG256("x") "y b");
    gs_ngrams *ngrams;
    gs_tokens tokens = { 0 };
    const gs_ngram *found;
    size_t n;
    cr_assert_eq(gs_ngrams_new(lexicon, 3, &ngrams, NULL), GS_OK);
    cr_assert(gs_tokenize(text, &tokens));
    cr_assert_eq(tokens.n, 3);
    cr_assert(gs_ngrams_find(ngrams, text, tokens.ptr, tokens.n, &found, &n));
    cr_expect_eq(n, 2, "%zu", n);
    free(tokens.ptr);
    gs_ngrams_free(ngrams);
    gs_ngrams_free(NULL);
    gs_lexicon_free(lexicon);
    gs_concepts_free(concepts);
}

static gs_lexicon *shared;

static gs_status find_all(gs_error *err)
{
    gs_ngrams *ngrams = NULL;
    gs_tokens tokens = { 0 };
    const gs_ngram *found;
    size_t n;
    gs_span text = gs_span_of("He said that it was not so and that he had never met them, not once in all these years.");
    gs_status status = gs_ngrams_new(shared, 3, &ngrams, err);
    if (status == GS_OK && (!gs_tokenize(text, &tokens) ||
                            !gs_ngrams_find(ngrams, text, tokens.ptr, tokens.n, &found, &n)))
        status = gs_fail_nomem(err);
    free(tokens.ptr);
    gs_ngrams_free(ngrams);
    return status;
}

Test(lexicon_ngrams, memory_may_run_out)
{
    gs_concepts *concepts = small_concepts_new();
    shared = small_lexicon_new(concepts, "language en\nstemmer english\n");
    alloc_try_all(find_all, false);
    gs_lexicon_free(shared);
    gs_concepts_free(concepts);
}
