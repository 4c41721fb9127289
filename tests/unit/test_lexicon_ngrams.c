/* Runs of words: what they are called, where they stand, and what parts them. */
#include "alloc.h"
#include "small.h"

#define EN "language en\n"
#define STEMMED "language en\nstemmer english\n"
#define ZH "language zh\n"
#define START GS_NGRAMS_MARK_START
#define NUMBERS GS_NGRAMS_KEEP_NUMBERS

/* A lexicon and what finds its runs. */
typedef struct finder {
    gs_concepts *concepts;
    gs_lexicon *lexicon;
    gs_ngrams *ngrams;
    gs_tokens tokens;
} finder;

static void finder_init(finder *f, const char *source, unsigned longest, unsigned how)
{
    gs_error err = { 0 };
    *f = (finder){ .concepts = small_concepts_new() };
    f->lexicon = small_lexicon_new(f->concepts, source);
    OK(gs_ngrams_new(f->lexicon, longest, how, &f->ngrams, &err), err);
}

static void finder_done(finder *f)
{
    gs_ngrams_free(f->ngrams);
    gs_lexicon_free(f->lexicon);
    gs_concepts_free(f->concepts);
    free(f->tokens.ptr);
}

/* "some@0-1 some people@0-2", with a bar between. */
static void print_runs(finder *f, const char *text, gs_buf *out)
{
    const gs_ngram *runs;
    size_t n;
    cr_assert(gs_tokenize(gs_span_of(text), &f->tokens));
    cr_assert(gs_ngrams_find(f->ngrams, gs_span_of(text), f->tokens.ptr, f->tokens.n, &runs, &n));
    for (size_t i = 0; i < n; i++) {
        gs_buf_puts(out, i ? "|" : "");
        gs_buf_put(out, runs[i].words.ptr, runs[i].words.len);
        gs_buf_printf(out, "@%u-%u", runs[i].first, runs[i].last);
    }
    gs_buf_putc(out, '\0');
}

/* --- Runs ------------------------------------------------------------------------------------------------------------ */

struct run_case {
    char lexicon[32];
    unsigned longest;
    unsigned how;
    char text[96];
    char want[200];
};

ParameterizedTestParameters(lexicon_ngrams, runs)
{
    static struct run_case rows[] = {
        { EN, 2, 0, "", "" },
        { EN, 2, START, "", "" },
        { EN, 2, START, "... “—” 😀", "" },
        { EN, 1, 0, "They denied it", "they@0-1|denied@1-2|it@2-3" },
        { EN, 2, 0, "They denied it", "they@0-1|they denied@0-2|denied@1-2|denied it@1-3|it@2-3" },
        { EN, 3, 0, "They denied it", "they@0-1|they denied@0-2|they denied it@0-3|denied@1-2|denied it@1-3|it@2-3" },
        { EN, 3, 0, "It", "it@0-1" },
        /* what is written in different ways is called the same */
        { EN, 1, 0, "THEY Don’t", "they@0-1|don't@1-2" },
        { EN, 1, 0, "ﬁne café", "fine@0-1|café@1-2" },
        { EN, 2, 0, "Ministers denied", "ministers@0-1|ministers denied@0-2|denied@1-2" },
        { STEMMED, 2, 0, "Ministers denied", "minist@0-1|minist deni@0-2|deni@1-2" },
        { STEMMED, 2, 0, "MINISTER denies", "minist@0-1|minist deni@0-2|deni@1-2" },
        { STEMMED, 2, START, "Ministers denied", "^ minist@0-1|minist@0-1|minist deni@0-2|deni@1-2" },
        /* a number is a number */
        { EN, 2, 0, "12 of 1,000.5", "0@0-1|0 of@0-2|of@1-2|of 0@1-3|0@2-3" },
        { EN, 2, 0, "2024 3", "0@0-1|0 0@0-2|0@1-2" },
        { STEMMED, 1, 0, "G7 3rd 50%", "g7@0-1|3rd@1-2|0@2-3|%@3-4" },
        { EN, 2, START, "12 died", "^ 0@0-1|0@0-1|0 died@0-2|died@1-2" },
        { EN, 2, NUMBERS, "12 of 1,000.5", "12@0-1|12 of@0-2|of@1-2|of 1,000.5@1-3|1,000.5@2-3" },
        { EN, 1, NUMBERS, "１２ ٣", "12@0-1|٣@1-2" },
        { EN, 2, START | NUMBERS, "12 died", "^ 12@0-1|12@0-1|12 died@0-2|died@1-2" },
        /* stops, commas, colons and questions part, also where several words may be in a run */
        { EN, 3, 0, "no, it", "no@0-1|it@2-3" },
        { EN, 3, 0, "no. it", "no@0-1|it@2-3" },
        { EN, 3, 0, "no; it", "no@0-1|it@2-3" },
        { EN, 3, 0, "no: it", "no@0-1|it@2-3" },
        { EN, 3, 0, "no? it", "no@0-1|it@2-3" },
        { EN, 3, 0, "no! it", "no@0-1|it@2-3" },
        { EN, 3, 0, "no (it)", "no@0-1|it@2-3" },
        { EN, 3, 0, "no – it", "no@0-1|it@2-3" },
        { EN, 3, 0, "no \", it", "no@0-1|it@3-4" },
        { EN, 3, 0, "no… it", "no@0-1|it@2-3" },
        /* quotation marks, hyphens and the like do not */
        { EN, 2, 0, "no “it”", "no@0-1|no it@0-3|it@2-3" },
        { EN, 2, 0, "so-called it", "so@0-1|so called@0-3|called@2-3|called it@2-4|it@3-4" },
        { EN, 3, 0, "he/she 😀 \"'it'\"", "he@0-1|he she@0-3|he she it@0-7|she@2-3|she it@2-7|it@6-7" },
        { EN, 2, 0, "“no”", "no@1-2" },
        /* the first word, wherever it stands */
        { EN, 2, START, "Some people", "^ some@0-1|some@0-1|some people@0-2|people@1-2" },
        { EN, 1, START, "“... Some people", "^ some@4-5|some@4-5|people@5-6" },
        { EN, 1, START, "It", "^ it@0-1|it@0-1" },
        /* where a character is a word there are no blanks */
        { ZH, 3, 0, "他否认了", "他@0-1|他否@0-2|他否认@0-3|否@1-2|否认@1-3|否认了@1-4|认@2-3|认了@2-4|了@3-4" },
        { ZH, 2, 0, "否認", "否@0-1|否认@0-2|认@1-2" },
        { ZH, 2, START, "否认", "^ 否@0-1|否@0-1|否认@0-2|认@1-2" },
        { ZH, 2, 0, "他，不", "他@0-1|不@2-3" },
        { ZH, 2, 0, "他。不", "他@0-1|不@2-3" },
        { ZH, 2, 0, "他「不」", "他@0-1|他不@0-3|不@2-3" },
        { ZH, 2, 0, "12日", "0@0-1|0日@0-2|日@1-2" },
    };
    return cr_make_param_array(struct run_case, rows, ROWS(rows));
}

ParameterizedTest(const struct run_case *row, lexicon_ngrams, runs)
{
    finder f;
    gs_buf got = { 0 };
    finder_init(&f, row->lexicon, row->longest, row->how);
    print_runs(&f, row->text, &got);
    cr_expect_str_eq(got.ptr, row->want, "[%s]\ngot  %s\nwant %s", row->text, got.ptr, row->want);
    gs_buf_done(&got);
    finder_done(&f);
}

/* A run has as many words as it says, tokens between them or not. */
Test(lexicon_ngrams, words_are_counted_without_what_they_pass_by)
{
    finder f;
    const gs_ngram *runs;
    size_t n;
    gs_span text = gs_span_of("so-“called” it");
    finder_init(&f, EN, 3, true);
    cr_assert(gs_tokenize(text, &f.tokens));
    cr_assert(gs_ngrams_find(f.ngrams, text, f.tokens.ptr, f.tokens.n, &runs, &n));
    static const unsigned counts[] = { 1, 1, 2, 3, 1, 2, 1 };
    cr_assert_eq(n, ROWS(counts));
    for (size_t i = 0; i < n; i++)
        cr_expect_eq(runs[i].n_words, counts[i], "%zu: %u", i, runs[i].n_words);
    finder_done(&f);
}

struct long_case {
    size_t letters;
    char want[48]; /* with "…" for the word */
};

ParameterizedTestParameters(lexicon_ngrams, long_words)
{
    static struct long_case rows[] = {
        { GS_LIMIT_WORD, "no@0-1|no …@0-2|…@1-2|… it@1-3|it@2-3" },
        { GS_LIMIT_WORD + 1, "no@0-1|it@2-3" },
        { 5000, "no@0-1|it@2-3" },
    };
    return cr_make_param_array(struct long_case, rows, ROWS(rows));
}

/* What is too long to be a word parts those beside it: nobody looked at what it says. */
ParameterizedTest(const struct long_case *row, lexicon_ngrams, long_words)
{
    finder f;
    gs_buf text = { 0 }, got = { 0 }, want = { 0 };
    finder_init(&f, EN, 2, false);
    gs_buf_puts(&text, "no ");
    for (size_t i = 0; i < row->letters; i++)
        gs_buf_putc(&text, 'a');
    gs_buf_puts(&text, " it");
    gs_buf_putc(&text, '\0');
    for (const char *at = row->want; *at;) {
        if (strncmp(at, "…", strlen("…")) == 0) {
            gs_buf_put(&want, text.ptr + 3, row->letters);
            at += strlen("…");
        } else {
            gs_buf_putc(&want, *at++);
        }
    }
    gs_buf_putc(&want, '\0');
    print_runs(&f, text.ptr, &got);
    cr_expect_str_eq(got.ptr, want.ptr, "%zu letters", row->letters);
    gs_buf_done(&text);
    gs_buf_done(&got);
    gs_buf_done(&want);
    finder_done(&f);
}

/* Another sentence leaves nothing of the one before, shorter or longer. */
Test(lexicon_ngrams, sentences_do_not_mix)
{
    static const char *const texts[] = { "They denied it", "No", "", "They denied it" };
    static const char *const wanted[] = { "^ they@0-1|they@0-1|they denied@0-2|denied@1-2|denied it@1-3|it@2-3", "^ no@0-1|no@0-1", "",
                                          "^ they@0-1|they@0-1|they denied@0-2|denied@1-2|denied it@1-3|it@2-3" };
    finder f;
    finder_init(&f, EN, 2, true);
    for (size_t i = 0; i < ROWS(texts); i++) {
        gs_buf got = { 0 };
        print_runs(&f, texts[i], &got);
        cr_expect_str_eq(got.ptr, wanted[i], "%zu: %s", i, got.ptr);
        gs_buf_done(&got);
    }
    finder_done(&f);
    gs_ngrams_free(NULL);
}

/* --- Memory ---------------------------------------------------------------------------------------------------------- */

static finder worked;
static gs_span worked_text;

static gs_status find_all(gs_error *err)
{
    gs_ngrams *ngrams = NULL;
    const gs_ngram *runs;
    size_t n;
    gs_status status = gs_ngrams_new(worked.lexicon, 3, GS_NGRAMS_MARK_START, &ngrams, err);
    if (status == GS_OK && !gs_ngrams_find(ngrams, worked_text, worked.tokens.ptr, worked.tokens.n, &runs, &n))
        status = gs_fail_nomem(err);
    if (status == GS_OK)
        cr_assert_eq(n, 3 * worked.tokens.n - 3 + 1, "none is lost");
    gs_ngrams_free(ngrams);
    return status;
}

/* Words enough that every list and buffer grows. */
Test(lexicon_ngrams, survives_any_failed_allocation)
{
    gs_buf text = { 0 };
    finder_init(&worked, STEMMED, 1, false);
    for (int i = 0; i < 300; i++)
        gs_buf_printf(&text, "denials%c%c ", 'a' + i % 26, 'a' + i / 26);
    worked_text = gs_buf_span(&text);
    cr_assert(gs_tokenize(worked_text, &worked.tokens));
    cr_assert_eq(worked.tokens.n, 300);
    alloc_try_all(find_all, true);
    alloc_try_all(find_all, false);
    gs_buf_done(&text);
    finder_done(&worked);
}
