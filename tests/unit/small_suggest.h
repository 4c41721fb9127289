/* Gold read with a small engine, and what it says the lexicons lack. */
#ifndef GS_TEST_SMALL_SUGGEST_H
#define GS_TEST_SMALL_SUGGEST_H

#include "small_engine.h"
#include "small_gold.h"

enum { SUGGEST_ROOM = 512 };

static gs_engine *engine;
static gs_gold items[SUGGEST_ROOM];
static gs_gold_cue cues[SUGGEST_ROOM];
static gs_gold_set gold = { .ptr = items };
static gs_observations seen;
static gs_arena arena;
static gs_suggestion *found;
static size_t n_found;

static inline void suggest_init(void)
{
    engine = small_engine_new();
}

static inline void suggest_fini(void)
{
    gs_observations_done(&seen);
    gs_arena_done(&arena);
    gs_engine_free(engine);
}

/* A sentence; `marked` are the words of its cue, of its first label, or NULL. */
static inline gs_gold *add(const char *lang, const char *text, unsigned labels, const char *marked)
{
    cr_assert_lt(gold.n, SUGGEST_ROOM);
    gs_gold *item = &items[gold.n];
    *item = small_gold(lang, text, labels);
    item->line = (unsigned)gold.n + 1;
    if (marked) {
        const char *at = strstr(text, marked);
        cr_assert_not_null(at);
        item->cues = &cues[gold.n];
        item->n_cues = 1;
        *item->cues = (gs_gold_cue){ (uint32_t)(at - text), (uint32_t)(at - text + strlen(marked)),
                                     (gs_label)__builtin_ctz(labels) };
    }
    gold.n++;
    return item;
}

/* Sentences without a label: so that words are not all missed ones. */
static inline void add_others(void)
{
    static const char *const texts[] = {
        "The train left the old station at noon.", "Rain fell on the harbour for the whole week.",
        "The mayor opened the new library on Monday.", "Two teams played in front of a small crowd.",
        "The price of bread rose again in the autumn.", "She wrote a letter to the board of the school.",
        "The bridge was closed to all cars at night.", "He bought the house by the lake last year.",
    };
    for (size_t i = 0; i < ROWS(texts); i++)
        add("en", texts[i], 0, NULL);
}

static inline void suggest(size_t n)
{
    gs_error err = { 0 };
    OK(gs_observe(engine, &gold, (gs_teller){ 0 }, &seen, &err), err);
    OK(gs_suggest(engine, &gold, &seen, n, &arena, &found, &n_found, &err), err);
}

static inline const gs_suggestion *suggestion_of(const char *lang)
{
    for (size_t i = 0; i < n_found; i++) {
        if (strcmp(gs_lexicon_lang(found[i].lexicon), lang) == 0)
            return &found[i];
    }
    cr_assert_fail("nothing for %s", lang);
    return NULL;
}

#endif
