/* Which sentences to label next: near a threshold, or with words that are lacking, and each of another kind. */
#include "alloc.h"
#include "small_suggest.h"

TestSuite(train_pick, .init = suggest_init, .fini = suggest_fini);

static gs_gold task_items[64];
static gs_gold_set tasks = { .ptr = task_items };
static gs_observations task_seen;
static gs_pick *picks;
static size_t n_picks;

static gs_gold *task(const char *lang, const char *text)
{
    cr_assert_lt(tasks.n, ROWS(task_items));
    gs_gold *item = &task_items[tasks.n++];
    *item = small_gold(lang, text, 0);
    item->known = 0;
    return item;
}

static void pick(size_t n, unsigned labels)
{
    gs_error err = { 0 };
    gs_pick_options how = { .n = n, .labels = labels, .gold = &gold, .suggestions = found, .n_suggestions = n_found };
    gs_observations_done(&task_seen);
    OK(gs_observe(engine, &tasks, (gs_teller){ 0 }, &task_seen, &err), err);
    OK(gs_pick_tasks(engine, &tasks, &task_seen, &how, &arena, &picks, &n_picks, &err), err);
}

static void expect(const char *want)
{
    gs_buf got = { 0 };
    for (size_t i = 0; i < n_picks; i++)
        gs_buf_printf(&got, "%s%zu", i ? " " : "", picks[i].item);
    gs_buf_putc(&got, '\0');
    cr_expect_str_eq(got.ptr, want, "picked %s, not %s", got.ptr, want);
    gs_buf_done(&got);
    gs_observations_done(&task_seen);
}

Test(train_pick, the_most_uncertain_first)
{
    task("en", "Rain fell on the harbour.");       /* no cue: .018 for hedge */
    task("en", "She flatly denied that.");         /* .95 */
    task("en", "It is a doubtful bird.");          /* .4 of inaccurate */
    pick(3, 0);
    cr_assert_eq(n_picks, 3);
    cr_expect(picks[0].item == 2 && picks[0].label == GS_INACCURATE && !picks[0].phrase);
    NEAR(picks[0].confidence, .4);
    NEAR(picks[0].threshold, .5);
    cr_expect(picks[1].item == 1 && picks[1].label == GS_DENIAL);
    expect("2 1 0");
}

Test(train_pick, only_labels_that_are_asked_for)
{
    task("en", "It is a doubtful bird.");
    task("en", "She flatly denied that.");
    pick(2, D);
    cr_expect_eq(picks[0].label, GS_DENIAL);
    expect("1 0");
}

Test(train_pick, not_the_same_rule_again_and_again)
{
    task("en", "It is a doubtful bird.");
    task("en", "A doubtful fish swam by.");
    task("en", "They saw doubtful trees.");
    task("en", "She flatly denied that.");
    pick(3, 0);
    expect("0 1 3"); /* .71, half of it, a quarter against a third and less */
}

Test(train_pick, not_the_same_sentence_again)
{
    task("en", "It is a doubtful bird that sings there.");
    task("en", "It is a doubtful bird that sings here.");
    task("en", "It is a doubtful bird that sings there.");
    task("en", "Now a doubtful fish swam up the river.");
    pick(4, 0);
    expect("0 3");
}

Test(train_pick, what_is_labelled_is_left_out)
{
    add("en", "It is a doubtful bird.", I, NULL);
    task("en", "It is a doubtful bird.");
    task("en", "They saw doubtful trees.")->known = ALL_LABELS;
    task("en", "A doubtful fish swam by.");
    task("fr", "Un poisson douteux.");
    task("en", "... !");
    pick(9, 0);
    expect("2");
}

Test(train_pick, words_that_are_lacking)
{
    add_others();
    add("en", "Perhaps it rained.", H, NULL);
    add("en", "They left, perhaps by train.", H, NULL);
    add("en", "Perhaps one came.", H, NULL);
    suggest(10);
    task("en", "Rain fell on the harbour wall.");
    task("en", "Perhaps the ship sank at last.");
    task("en", "A cat slept, perhaps for days.");
    task("en", "The lamp went out in the hall.");
    pick(2, 0);
    cr_assert_eq(n_picks, 2);
    cr_assert_not_null(picks[0].phrase);
    cr_expect_str_eq(picks[0].phrase->text, "Perhaps");
    expect("1 2");
    pick(2, D); /* a hedge is not what is asked for */
    cr_expect_null(picks[0].phrase);
    gs_observations_done(&task_seen);
}

Test(train_pick, languages_do_not_share_words)
{
    add_others();
    add("en", "Perhaps it rained.", H, NULL);
    add("en", "Perhaps one came.", H, NULL);
    suggest(10);
    task("uk", "Perhaps дощило.");
    task("zh", "Perhaps 他来了。");
    task("en", "Perhaps the ship sank.");
    pick(1, 0);
    expect("2");
}

Test(train_pick, no_more_than_there_are)
{
    pick(5, 0);
    expect("");
    task("en", "Rain fell.");
    pick(0, 0);
    expect("");
    pick(5, 0);
    expect("0");
}

Test(train_pick, as_json)
{
    gs_buf out = { 0 };
    add_others();
    add("en", "Perhaps it rained.", H, NULL);
    add("en", "Perhaps one came.", H, NULL);
    suggest(10);
    task("en", "Perhaps a doubtful \x1b[31m bird sang.")->doc = "d";
    task_items[0].labels = H; /* nobody said so: it does not get out */
    pick(1, 0);
    cr_assert_eq(n_picks, 1);
    gs_pick_put_jsonl(&tasks, &task_seen, &picks[0], &out);
    gs_buf_putc(&out, '\0');
    cr_expect_not_null(strstr(out.ptr, "{\"text\":\"Perhaps a doubtful \\u001b[31m bird sang.\",\"id\":\""));
    cr_expect_not_null(strstr(out.ptr, "\",\"doc\":\"d\",\"lang\":\"en\",\"sampling\":\"picked\",\"why\":{\"label\":"
                                       "\"inaccurate\",\"confidence\":0.400,\"threshold\":0.500,\"rules\":[\"en/doubtful#"));
    cr_expect_not_null(strstr(out.ptr, "\"],\"phrase\":\"Perhaps\"}}\n"), "%s", out.ptr);
    cr_expect_null(strstr(out.ptr, "labels"));
    task_items[0].id = "own";
    gs_buf_clear(&out);
    gs_pick_put_jsonl(&tasks, &task_seen, &picks[0], &out);
    gs_buf_putc(&out, '\0');
    cr_expect_not_null(strstr(out.ptr, "\"id\":\"own\""));
    gs_buf_done(&out);
    gs_observations_done(&task_seen);
}

static gs_status pick_all(gs_error *err)
{
    gs_arena room = { 0 };
    gs_pick *list;
    size_t n;
    gs_pick_options how = { .n = 10, .gold = &gold, .suggestions = found, .n_suggestions = n_found };
    gs_status status = gs_pick_tasks(engine, &tasks, &task_seen, &how, &room, &list, &n, err);
    gs_arena_done(&room);
    return status;
}

Test(train_pick, memory_may_run_out)
{
    gs_error err = { 0 };
    add_others();
    add("en", "Perhaps it rained.", H, NULL);
    add("en", "Perhaps one came.", H, NULL);
    suggest(10);
    task("en", "It is a doubtful bird.");
    task("en", "Perhaps the ship sank.");
    task("en", "She flatly denied that.");
    OK(gs_observe(engine, &tasks, (gs_teller){ 0 }, &task_seen, &err), err);
    alloc_try_all(pick_all, false);
    gs_observations_done(&task_seen);
}
