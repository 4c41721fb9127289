/* The vocabulary: which phrases may be learnt, and where the items have them. */
#include "alloc.h"
#include "small_fit.h"
#include "train/calibrate.h"

static fit f;

static void init(void)
{
    fit_open(&f, "", NULL);
}

static void fini(void)
{
    fit_done(&f);
}

TestSuite(train_vocabulary, .init = init, .fini = fini);

/* A fitting of all items so far, before anything is fitted. */
static void fitting_init(gs_fitting *fitting)
{
    static const char *const tags[] = { "en", "uk", "zh" };
    *fitting = (gs_fitting){ .engine = f.engine, .concepts = gs_engine_concepts(f.engine), .gold = &f.gold, .n_tags = ROWS(tags),
                               .options.features = 1u << GS_FEATURE_PHRASES };
    fitting->tags = gs_arena_array(&fitting->arena, ROWS(tags), sizeof(*fitting->tags));
    fitting->items = gs_arena_array(&fitting->arena, f.gold.n + 1, sizeof(*fitting->items));
    cr_assert(fitting->tags && fitting->items);
    memcpy(fitting->tags, tags, sizeof(tags));
    for (; fitting->n_items < f.gold.n; fitting->n_items++) {
        size_t lang = 0;
        while (strcmp(tags[lang], f.items[fitting->n_items].lang) != 0)
            lang++;
        fitting->items[fitting->n_items] = (gs_fit_item){ .item = fitting->n_items, .lang = lang };
    }
}

static void collect(gs_fitting *fitting)
{
    gs_error err = { 0 };
    fitting_init(fitting);
    OK(gs_vocabulary_collect(fitting, &err), err);
}

/* "en:some en:some people uk:…" */
static void print_vocabulary(const gs_fitting *fitting, gs_buf *out)
{
    for (size_t i = 0; i < fitting->n_vocabulary; i++)
        gs_buf_printf(out, "%s%s:%s", i ? "|" : "", fitting->tags[fitting->vocabulary[i].lang], fitting->vocabulary[i].words);
    gs_buf_putc(out, '\0');
}

static void add(const char *lang, const char *text)
{
    f.items[f.gold.n++] = small_gold(lang, text, 0);
}

/* --- Which ----------------------------------------------------------------------------------------------------------- */

struct vocabulary_case {
    char texts[3][48]; /* each "en:text"; empty: none */
    char want[200];
};

ParameterizedTestParameters(train_vocabulary, which)
{
    static struct vocabulary_case rows[] = {
        { { "en:Some rain." }, "" },
        { { "en:Some rain.", "en:It rained." }, "" },
        { { "en:Some rain.", "en:Now some." }, "en:some" },
        { { "en:Some rain.", "en:SOME “rain”?" }, "en:^ some|en:rain|en:some|en:some rain" },
        { { "en:Some rain.", "en:Some rain.", "en:Some rain." }, "en:^ some|en:rain|en:some|en:some rain" },
        /* often in one item is once */
        { { "en:Rain, rain, rain." }, "" },
        { { "en:Rain, rain, rain.", "en:It rained, and rain." }, "en:rain" },
        { { "en:It may, it may.", "en:Now." }, "" },
        /* no longer than the language has them */
        { { "en:a b c d", "en:x, b c d" }, "en:b|en:b c|en:c|en:c d|en:d" },
        { { "zh:他否认了", "zh:不否认了" }, "zh:了|zh:否|zh:否认|zh:否认了|zh:认|zh:认了" },
        { { "en:In 2024.", "en:In 7" }, "en:0|en:^ in|en:in|en:in 0" },
        /* each language for itself */
        { { "en:Some", "uk:Some" }, "" },
        { { "uk:Some", "en:Now some", "uk:Not some" }, "uk:some" },
    };
    return cr_make_param_array(struct vocabulary_case, rows, ROWS(rows));
}

ParameterizedTest(const struct vocabulary_case *row, train_vocabulary, which)
{
    gs_fitting fitting;
    gs_buf got = { 0 };
    static const char *const langs[] = { "en", "uk", "zh" };
    for (size_t i = 0; i < ROWS(row->texts); i++)
        for (size_t k = 0; k < ROWS(langs); k++)
            if (strncmp(row->texts[i], langs[k], 2) == 0)
                add(langs[k], row->texts[i] + 3);
    collect(&fitting);
    print_vocabulary(&fitting, &got);
    cr_expect_str_eq(got.ptr, row->want, "[%s]\ngot  %s\nwant %s", row->texts[0], got.ptr, row->want);
    gs_buf_done(&got);
    gs_arena_done(&fitting.arena);
}

/* --- Where ----------------------------------------------------------------------------------------------------------- */

Test(train_vocabulary, an_item_has_each_once_in_order)
{
    gs_fitting fitting;
    add("en", "Some rain, some rain.");
    add("en", "Rain, some sun.");
    add("en", "Nothing else.");
    add("uk", "Rain, some sun.");
    collect(&fitting);
    static const char *const wanted[] = { "rain some", "rain some", "", "" };
    for (size_t i = 0; i < f.gold.n; i++) {
        const gs_fit_item *item = &fitting.items[i];
        char got[64] = "";
        for (size_t k = 0; k < item->n_phrases; k++) {
            cr_assert(k == 0 || item->phrases[k - 1] < item->phrases[k], "in order, each once");
            snprintf(got + strlen(got), sizeof(got) - strlen(got), "%s%s", k ? " " : "", fitting.vocabulary[item->phrases[k]].words);
        }
        cr_expect_str_eq(got, wanted[i], "%zu: %s", i, got);
    }
    gs_arena_done(&fitting.arena);
}

/* Words enough that tables grow, each in two items that lie far apart: none is lost, none is another's. */
Test(train_vocabulary, thousands_of_phrases)
{
    enum { N_ITEMS = 400, N_WORDS = 20 };
    gs_fitting fitting;
    gs_arena arena = { 0 };
    for (int i = 0; i < N_ITEMS; i++) {
        gs_buf text = { 0 };
        for (int k = 0; k < N_WORDS; k++)
            gs_buf_printf(&text, "word%d, ", i / 2 * N_WORDS + k);
        f.items[f.gold.n] = small_gold("en", "", 0);
        f.items[f.gold.n++].text = gs_span_of(gs_arena_copy(&arena, gs_buf_span(&text)));
        gs_buf_done(&text);
    }
    collect(&fitting);
    cr_expect_eq(fitting.n_vocabulary, N_ITEMS / 2 * (N_WORDS + 1), "%zu: words, and first words marked", fitting.n_vocabulary);
    for (int i = 0; i < N_ITEMS; i++) {
        const gs_fit_item *item = &fitting.items[i];
        cr_assert_eq(item->n_phrases, N_WORDS + 1);
        for (size_t k = 0; k < item->n_phrases; k++) {
            const char *words = fitting.vocabulary[item->phrases[k]].words;
            int number = atoi(strstr(words, "word") + 4);
            cr_assert_eq(number / N_WORDS, i / 2, "item %d: %s", i, words);
        }
    }
    gs_arena_done(&fitting.arena);
    gs_arena_done(&arena);
}

/* --- The same again -------------------------------------------------------------------------------------------------- */

static const char *const mixed[] = { "Some people may rain.", "It may rain in 2024.", "In 2023 some people denied it.", "They denied it, some say.",
                                     "It may be so.", "Some say so in 2024." };

/* The order is that of languages and words, not of items or of a hash. */
Test(train_vocabulary, is_in_order)
{
    gs_fitting a, b;
    gs_buf x = { 0 }, y = { 0 };
    for (size_t i = 0; i < ROWS(mixed); i++)
        add(i < 3 ? "uk" : "en", mixed[i]);
    collect(&a);
    for (size_t i = 0; i < f.gold.n / 2; i++) {
        gs_gold swapped = f.items[i];
        f.items[i] = f.items[f.gold.n - 1 - i];
        f.items[f.gold.n - 1 - i] = swapped;
    }
    collect(&b);
    print_vocabulary(&a, &x);
    print_vocabulary(&b, &y);
    cr_expect_gt(a.n_vocabulary, 8);
    cr_expect_str_eq(x.ptr, y.ptr, "%s\n%s", x.ptr, y.ptr);
    for (size_t i = 1; i < a.n_vocabulary; i++) {
        const gs_fit_phrase *p = &a.vocabulary[i - 1], *q = &a.vocabulary[i];
        cr_expect(p->lang < q->lang || (p->lang == q->lang && strcmp(p->words, q->words) < 0), "%s, %s", p->words, q->words);
    }
    gs_buf_done(&x);
    gs_buf_done(&y);
    gs_arena_done(&a.arena);
    gs_arena_done(&b.arena);
}

/* What is learnt is found by the engine under the same names. */
Test(train_vocabulary, phrases_learnt_are_phrases_of_the_model)
{
    fit_add(&f, "en", "Some people like “rain”.", H, 40, 40);
    fit_add(&f, "en", "It rained in 1999.", H, 60, 0);
    fit_add(&f, "uk", "Ішов дощ.", H, 40, 0);
    fit_observe(&f);
    gs_learnt learnt = fit_learn(&f, (gs_fit_options){ .features = 1u << GS_FEATURE_PHRASES });
    static const char *const words[] = { "^ some", "some", "some people", "like rain", "in 0" };
    for (size_t i = 0; i < ROWS(words); i++) {
        const gs_phrase *p = gs_model_phrase(learnt.model, "en", gs_span_of(words[i]));
        cr_assert_not_null(p, "%s", words[i]);
        cr_expect_eq(p->weights[GS_HEDGE] > 0, strcmp(words[i], "in 0") != 0, "%s: %g", words[i], p->weights[GS_HEDGE]);
        char on[32];
        snprintf(on, sizeof(on), "words:%s", words[i]);
        NEAR(fit_moved(&f, &learnt, GS_HEDGE, on, 0, "en"), p->weights[GS_HEDGE]);
    }
    cr_expect_null(gs_model_phrase(learnt.model, "en", gs_span_of("people rain")));
    gs_learnt_done(&learnt);
}

/* --- Memory ---------------------------------------------------------------------------------------------------------- */

static gs_fitting worked;

static gs_status collect_again(gs_error *err)
{
    gs_fitting fitting = worked; /* the same items and languages, an arena of its own */
    fitting.arena = (gs_arena){ 0 };
    fitting.vocabulary = NULL;
    fitting.n_vocabulary = 0;
    for (size_t i = 0; i < fitting.n_items; i++)
        fitting.items[i].n_phrases = 0;
    gs_status status = gs_vocabulary_collect(&fitting, err);
    gs_arena_done(&fitting.arena);
    return status;
}

Test(train_vocabulary, survives_any_failed_allocation)
{
    static char texts[120][400];
    for (int i = 0; i < 120; i++) {
        for (int k = 0; k < 20; k++)
            snprintf(texts[i] + strlen(texts[i]), sizeof(texts[i]) - strlen(texts[i]), "word%d ", i / 2 * 20 + k);
        add("en", texts[i]);
    }
    add("uk", "Дощ, дощ.");
    fitting_init(&worked);
    alloc_try_all(collect_again, true);
    gs_arena_done(&worked.arena);
}
