/* What a small engine says of gold. */
#include "alloc.h"
#include "small_engine.h"
#include "small_gold.h"

static gs_engine *engine;

static void init(void)
{
    engine = small_engine_new();
}

static void fini(void)
{
    gs_engine_free(engine);
}

TestSuite(train_observe, .init = init, .fini = fini);

static gs_gold items[6];
static gs_gold_set gold = { .ptr = items, .n = 6 };

static void fill(void)
{
    items[0] = small_gold("en", "It may rain. They denied it.", H | D);
    items[1] = small_gold("uk", "Міністр спростував це.", D);
    items[2] = small_gold("fr", "Il a tout nié.", D);
    items[3] = small_gold("en", " ", 0);
    items[5] = small_gold("en", "He was denied entry.", 0);
    items[4] = small_gold("en", "\xef\xbb\xbfHe denied it.", D);
}

typedef struct watched {
    size_t calls, done, total;
} watched;

static void tell(void *context, size_t done, size_t total)
{
    *(watched *)context = (watched){ ((watched *)context)->calls + 1, done, total };
}

Test(train_observe, scores_flags_and_cues)
{
    gs_observations seen;
    gs_error err = { 0 };
    watched w = { 0 };
    fill();
    OK(gs_observe(engine, &gold, (gs_teller){ tell, &w }, &seen, &err), err);
    cr_assert_eq(seen.n, 6);
    cr_expect(w.calls == 6 && w.done == 6 && w.total == 6);
    cr_expect_eq(seen.ptr[0].flags, H | D, "one sentence, whatever its full stops");
    cr_expect_eq(seen.ptr[0].speaks, H | D);
    cr_expect_eq(seen.ptr[3].speaks, 0);
    NEAR(seen.ptr[0].scores[GS_HEDGE], .9);
    NEAR(seen.ptr[0].scores[GS_DENIAL], .95);
    cr_assert_eq(seen.ptr[0].n_cues, 2);
    const gs_observed_cue *cue = &seen.ptr[0].cues[1];
    cr_expect(cue->label == GS_DENIAL && cue->start == 18 && cue->end == 24);
    cr_expect_str_eq(cue->concept, "deny");
    cr_expect_str_eq(cue->at, "en.lex:13");
    cr_expect_eq(seen.ptr[1].flags, D);
    cr_expect(seen.ptr[1].cues[0].start == 15 && seen.ptr[1].cues[0].end == 35);
    cr_expect_str_eq(seen.ptr[2].unscored, "no lexicon for fr");
    cr_expect(!seen.ptr[3].unscored && seen.ptr[3].flags == 0);
    cr_expect(seen.ptr[4].cues[0].start == 6 && seen.ptr[4].cues[0].end == 12, "bytes of the item's own text");
    cr_assert(seen.ptr[5].n_cues == 0 && seen.ptr[5].n_near_misses == 1);
    cr_expect(seen.ptr[5].near_misses[0].start == 7 && seen.ptr[5].near_misses[0].end == 13);
    cr_expect_str_eq(seen.ptr[5].near_misses[0].concept, "deny");
    gs_observations_done(&seen);
    gs_observations_done(&seen);
}

Test(train_observe, a_cue_lent_to_another_label_says_so)
{
    gs_observations seen;
    gs_error err = { 0 };
    items[0] = small_gold("en", "It was not staged.", D);
    gs_gold_set one = { .ptr = items, .n = 1 };
    OK(gs_observe(engine, &one, (gs_teller){ 0 }, &seen, &err), err);
    cr_assert_eq(seen.ptr[0].n_cues, 2);
    for (int i = 0; i < 2; i++) {
        const gs_observed_cue *cue = &seen.ptr[0].cues[i];
        cr_expect_str_eq(cue->concept, "forge");
        cr_expect_eq(cue->is_lent, cue->label == GS_DENIAL);
    }
    gs_observations_done(&seen);
}

static gs_engine *engine_with_phrases(void)
{
    static const char more[] = "hedge\twords:rain\t-\ten\t9\t\nhedge\twords:snow\t-\ten\t9\t\n";
    folder dir;
    gs_engine *out = NULL;
    gs_error err = { 0 };
    char weights[sizeof(small_weights) + sizeof(more)];
    snprintf(weights, sizeof(weights), "%s%s", small_weights, more);
    small_files(&dir);
    folder_write(&dir, "weights.tsv", weights);
    OK(gs_engine_open(&(gs_engine_options){ .lexicons = dir.path, .model = dir.path }, &out, &err), err);
    folder_done(&dir);
    return out;
}

Test(train_observe, phrases_keep_their_names)
{
    gs_engine *other = engine_with_phrases();
    gs_observations seen;
    gs_error err = { 0 };
    items[0] = small_gold("en", "There was rain.", 0);
    items[1] = small_gold("en", "There was snow.", 0);
    gs_gold_set two = { .ptr = items, .n = 2 };
    OK(gs_observe(other, &two, (gs_teller){ 0 }, &seen, &err), err);
    cr_assert(seen.ptr[0].n_cues == 1 && seen.ptr[1].n_cues == 1);
    cr_expect_str_eq(seen.ptr[0].cues[0].rule, "en/phrase:rain");
    cr_expect_str_eq(seen.ptr[1].cues[0].rule, "en/phrase:snow");
    cr_expect(!seen.ptr[0].cues[0].is_lent);
    gs_observations_done(&seen);
    gs_engine_free(other);
}

Test(train_observe, what_cannot_be_scored_has_its_place)
{
    gs_observations seen;
    gs_error err = { 0 };
    fill();
    items[3].text = gs_span_of("\xff\xfeH"); /* UTF-16 cut short */
    items[3].lang = "a-language-tag-too-long";
    items[3].line = 7;
    cr_assert_neq(gs_observe(engine, &gold, (gs_teller){ 0 }, &seen, &err), GS_OK);
    cr_expect_str_eq(err.file, "gold.jsonl");
    cr_expect_eq(err.line, 7);
}

static gs_status observe(gs_error *err)
{
    gs_observations seen = { 0 };
    gs_status status = gs_observe(engine, &gold, (gs_teller){ 0 }, &seen, err);
    if (status == GS_OK)
        gs_observations_done(&seen);
    return status;
}

Test(train_observe, memory_may_run_out)
{
    fill();
    alloc_try_all(observe, false);
}
