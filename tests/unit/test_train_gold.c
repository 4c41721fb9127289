/* The set: what defaults add and take away, ids by language, names of samplings. */
#include "gold.h"

static gs_gold_set read_with(const char *text, const gs_gold_defaults *defaults, gs_status wanted)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    memory_file f = memory_file_new(text, strlen(text));
    cr_expect_eq(gs_gold_read_jsonl(f.path, defaults, &set, &err), wanted, "%s", err.message);
    close(f.fd);
    return set;
}

static const char item[] = "{\"text\":\"a b\",\"labels\":[\"denial\",\"hedge\"],\"soft\":[\"fabricated\"],\"cue\":{\"denial\":\"a\",\"hedge\":\"b\"}}";

Test(train_gold, a_language_must_be_known)
{
    gs_gold_set set = read_with(item, NULL, GS_EFORMAT);
    gs_gold_done(&set);
    set = read_with(item, &(gs_gold_defaults){ .lang = "" }, GS_EFORMAT);
    gs_gold_done(&set);
}

Test(train_gold, labels_not_asked_for_are_left_out)
{
    const gs_gold_defaults denial = { .lang = "lv", .known = 1u << GS_DENIAL, .sampling = GS_SAMPLING_WRITTEN };
    gs_gold_set set = read_with(item, &denial, GS_OK);
    cr_assert_eq(set.n, 1);
    const gs_gold *gold = &set.ptr[0];
    cr_expect_str_eq(gold->lang, "lv");
    cr_expect_eq(gold->sampling, GS_SAMPLING_WRITTEN);
    cr_expect_eq(gold->known, 1u << GS_DENIAL);
    cr_expect_eq(gold->labels, 1u << GS_DENIAL);
    cr_expect_eq(gold->soft, 0);
    cr_assert_eq(gold->n_cues, 1);
    cr_expect_eq(gold->cues[0].label, GS_DENIAL);
    gs_gold_done(&set);
}

Test(train_gold, what_speaks_of_none_of_them_is_passed_by)
{
    const gs_gold_defaults denial = { .lang = "lv", .known = 1u << GS_DENIAL };
    gs_gold_set set = read_with("{\"text\":\"a\",\"labels\":[\"hedge\"],\"known\":[\"hedge\"]}", &denial, GS_OK);
    cr_expect_eq(set.n, 0);
    gs_gold_done(&set);
}

Test(train_gold, soft_is_stronger_than_held)
{
    gs_gold_set set = gold_of(GS_GOLD_JSONL, "{\"text\":\"a b\",\"labels\":[\"denial\"],\"soft\":[\"denial\"],\"cue\":\"a\"}");
    cr_expect_eq(set.ptr[0].labels, 0);
    cr_expect_eq(set.ptr[0].soft, 1u << GS_DENIAL);
    cr_expect_eq(set.ptr[0].n_cues, 1);
    gs_gold_done(&set);
}

Test(train_gold, languages_share_ids)
{
    gs_gold_set set = gold_of(GS_GOLD_JSONL, "{\"id\":\"D1a\",\"lang\":\"en\",\"text\":\"a\",\"labels\":[]}\n"
                                             "{\"id\":\"D1a\",\"lang\":\"uk\",\"text\":\"a\",\"labels\":[]}");
    cr_expect_eq(set.n, 2);
    gs_gold_done(&set);
}

Test(train_gold, a_text_has_a_limit)
{
    gs_buf text = { 0 };
    gs_buf_puts(&text, "{\"labels\":[],\"text\":\"");
    for (size_t i = 0; i <= GS_LIMIT_GOLD_TEXT; i++)
        gs_buf_putc(&text, 'a');
    gs_buf_puts(&text, "\"}");
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    cr_expect_eq(gold_read_bytes(GS_GOLD_JSONL, gs_buf_span(&text), &set, &err), GS_ELIMIT);
    cr_expect_str_eq(err.message, "a text over the limit of 1 MB");
    cr_expect_eq(err.line, 1);
    gs_gold_done(&set);
    gs_buf_done(&text);
}

Test(train_gold, sampling_names_are_read_back)
{
    gs_sampling sampling;
    for (int i = 0; i < GS_N_SAMPLINGS; i++) {
        cr_expect(gs_sampling_parse(gs_span_of(gs_sampling_name((gs_sampling)i)), &sampling));
        cr_expect_eq(sampling, (gs_sampling)i);
    }
    cr_expect_not(gs_sampling_parse(gs_span_of("random"), &sampling));
    cr_expect_null(gs_sampling_name(GS_N_SAMPLINGS));
}
