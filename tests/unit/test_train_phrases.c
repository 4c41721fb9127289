/* The runs of words of a sentence: keys, repeats, parts, and how they are written. */
#include "alloc.h"
#include "small.h"
#include "train/phrases.h"

static gs_concepts *concepts;
static gs_lexicon *english, *chinese;

static void init(void)
{
    concepts = small_concepts_new();
    english = small_lexicon_new(concepts, "language en\nstemmer english\n");
    chinese = small_lexicon_new(concepts, "language zh\ndeny\n  | 否认\n");
}

static void fini(void)
{
    gs_lexicon_free(english);
    gs_lexicon_free(chinese);
    gs_concepts_free(concepts);
}

TestSuite(train_phrases, .init = init, .fini = fini);

static gs_phrases read_one(const gs_lexicon *lexicon, const char *text)
{
    gs_phrases p;
    gs_error err = { 0 };
    OK(gs_phrases_init(&p, lexicon, gs_phrases_longest(lexicon), &err), err);
    OK(gs_phrases_read(&p, gs_span_of(text), &err), err);
    return p;
}

/* The phrases as they are written, those that stand before in brackets. */
static void print(const gs_phrases *p, bool folded, gs_buf *out)
{
    gs_buf_clear(out);
    for (size_t i = 0; i < p->n; i++) {
        gs_buf_puts(out, i ? "|" : "");
        gs_buf_puts(out, p->ptr[i].is_again ? "(" : "");
        gs_phrases_put(p, p->ptr[i].first, p->ptr[i].last, folded, out);
        gs_buf_puts(out, p->ptr[i].is_again ? ")" : "");
    }
    gs_buf_putc(out, '\0');
}

struct phrase_case {
    char lang[3], text[64];
    bool folded;
    char want[160];
};

ParameterizedTestParameters(train_phrases, written)
{
    static struct phrase_case rows[] = {
        { "en", "He denied it.", false, "He|He denied|He denied it|denied|denied it|it" },
        { "en", "He Denied “it”", true, "he|he denied|he denied it|denied|denied it|it" },
        { "en", "so-called fake", false, "so|so called|so called fake|called|called fake|fake" },
        { "en", "Denied? Denies!", false, "Denied|(Denies)" }, /* by their stem the same */
        { "en", "it, it", false, "it|(it)" },
        { "en", "12 of 13", false, "12 of|12 of 13|of|of 13" }, /* none of numbers only */
        { "en", "12 of 13", true, "% of|% of %|of|of %" },
        { "en", "", false, "" },
        { "zh", "他否認了", false, "他|他否|他否認|他否認了|否|否認|否認了|認|認了|了" },
        { "zh", "他否認了", true, "他|他否|他否认|他否认了|否|否认|否认了|认|认了|了" },
        { "zh", "说 WHO 3", false, "说|说 WHO|说 WHO 3|WHO|WHO 3" },
    };
    return cr_make_param_array(struct phrase_case, rows, ROWS(rows));
}

ParameterizedTest(const struct phrase_case *row, train_phrases, written)
{
    gs_phrases p = read_one(strcmp(row->lang, "zh") == 0 ? chinese : english, row->text);
    gs_buf got = { 0 };
    print(&p, row->folded, &got);
    cr_expect_str_eq(got.ptr, row->want, "[%s]\ngot  %s\nwant %s", row->text, got.ptr, row->want);
    gs_buf_done(&got);
    gs_phrases_done(&p);
}

Test(train_phrases, commas_of_a_cue_are_written)
{
    gs_phrases p = read_one(english, "so, he said: no");
    gs_buf got = { 0 };
    gs_phrases_put(&p, 0, (uint32_t)p.tokens.n, true, &got);
    cr_expect(gs_span_eq(gs_buf_span(&got), gs_span_of("so , he said no")), "%.*s", (int)got.len, got.ptr);
    gs_buf_done(&got);
    gs_phrases_done(&p);
}

Test(train_phrases, keys_are_those_of_all_spellings)
{
    gs_phrases a = read_one(english, "DENIES"), b = read_one(english, "they denied");
    cr_expect_eq(a.ptr[0].key, b.ptr[2].key);
    cr_expect_neq(a.ptr[0].key, b.ptr[0].key);
    gs_range place = gs_phrases_place(&b, b.ptr[1].first, b.ptr[1].last);
    cr_expect(place.start == 0 && place.end == 11);
    gs_phrases_done(&a);
    gs_phrases_done(&b);
}

Test(train_phrases, parts)
{
    gs_phrases p = read_one(english, "a b c d");
    for (size_t i = 0; i < p.n; i++) {
        gs_range around = gs_phrases_around(&p, i);
        size_t n = 0, n_around = 0;
        for (size_t k = 0; k < p.n; k++) {
            n += gs_phrase_is_part(&p.ptr[k], &p.ptr[i]);
            n_around += k >= around.start && k < around.end && gs_phrase_is_part(&p.ptr[k], &p.ptr[i]);
        }
        cr_expect_eq(n, p.ptr[i].n_words * (p.ptr[i].n_words + 1) / 2 - 1);
        cr_expect_eq(n, n_around, "those of %zu are not all around it", i);
    }
    gs_phrases_done(&p);
}

Test(train_phrases, what_is_over_the_limit_is_left_out)
{
    gs_buf text = { 0 };
    for (int i = 0; i < GS_LIMIT_SENTENCE_TOKENS + 100; i++)
        gs_buf_puts(&text, "ab ");
    gs_buf_putc(&text, '\0');
    gs_phrases p = read_one(english, text.ptr);
    cr_expect_eq(p.tokens.n, GS_LIMIT_SENTENCE_TOKENS);
    cr_expect_eq(p.n, 3 * GS_LIMIT_SENTENCE_TOKENS - 3);
    cr_expect(!p.ptr[0].is_again && !p.ptr[1].is_again && !p.ptr[2].is_again && p.ptr[p.n - 1].is_again);
    gs_buf_done(&text);
    gs_phrases_done(&p);
}

static gs_status read_some(gs_error *err)
{
    gs_phrases p;
    gs_status status = gs_phrases_init(&p, english, 3, err);
    if (status == GS_OK)
        status = gs_phrases_read(&p, gs_span_of("He said that he had never met any of them, not once in all his life, no"), err);
    gs_phrases_done(&p);
    return status;
}

Test(train_phrases, memory_may_run_out)
{
    alloc_try_all(read_some, false);
}
