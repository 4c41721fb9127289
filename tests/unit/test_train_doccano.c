/* doccano's JSONL in all its forms, faults, and the round trip. */
#include "alloc.h"
#include "gold.h"

struct form {
    char fields[200];
    unsigned labels, soft;
    unsigned n_cues;
};

ParameterizedTestParameters(train_doccano, forms)
{
    static struct form rows[] = {
        { "\"label\":[]", 0, 0, 0 },
        { "\"label\":[\"denial\",\"soft-hedge\"]", 1u << GS_DENIAL, 1u << GS_HEDGE, 0 },
        { "\"label\":[[2,4,\"denial\"],[0,1,\"soft-hedge\"]]", 1u << GS_DENIAL, 1u << GS_HEDGE, 2 },
        { "\"labels\":[[2,4,\"denial\"]]", 1u << GS_DENIAL, 0, 1 },
        { "\"entities\":[[2,4,\"denial\"]],\"cats\":[\"hedge\"]", 1u << GS_DENIAL | 1u << GS_HEDGE, 0, 1 },
        { "\"entities\":[],\"cats\":[]", 0, 0, 0 },
        { "\"entities\":[{\"id\":1,\"start_offset\":2,\"end_offset\":4,\"label\":\"denial\"}],\"relations\":[{\"id\":1,\"from_id\":1,\"to_id\":1,\"type\":\"x\"}]", 1u << GS_DENIAL, 0, 1 },
        { "\"entities\":[[2,4,\"denial\"]],\"cats\":[\"soft-denial\"]", 0, 1u << GS_DENIAL, 1 },
        { "\"label\":[\"denial\"],\"Comments\":[\"?\"],\"id\":12", 1u << GS_DENIAL, 0, 0 },
    };
    return cr_make_param_array(struct form, rows, ROWS(rows));
}

ParameterizedTest(const struct form *row, train_doccano, forms)
{
    char text[320];
    snprintf(text, sizeof(text), "{\"text\":\"\xf0\x9f\x98\x80 no way\",%s}", row->fields);
    gs_gold_set set = gold_of(GS_GOLD_DOCCANO, text), found = gold_of(GS_GOLD_AUTO, text);
    gold_expect_same(&set, &found);
    cr_expect_eq(set.ptr[0].labels, row->labels, "[%s] %x", row->fields, set.ptr[0].labels);
    cr_expect_eq(set.ptr[0].soft, row->soft, "[%s] %x", row->fields, set.ptr[0].soft);
    cr_assert_eq(set.ptr[0].n_cues, row->n_cues);
    const gs_gold_cue *last = row->n_cues ? &set.ptr[0].cues[row->n_cues - 1] : NULL;
    cr_expect(!last || (last->start == 5 && last->end == 7));
    cr_expect_str_eq(set.ptr[0].id, ""); /* doccano's own count is none of ours */
    gs_gold_done(&set);
    gs_gold_done(&found);
}

Test(train_doccano, older_releases_keep_fields_under_meta)
{
    gs_gold_set set = gold_of(GS_GOLD_DOCCANO, "{\"id\":4,\"text\":\"a\",\"meta\":{\"sentence_id\":\"x\",\"doc\":\"d\",\"lang\":\"lv\",\"known\":[\"hedge\"]},\"label\":[]}");
    cr_expect_str_eq(set.ptr[0].id, "x");
    cr_expect_str_eq(set.ptr[0].doc, "d");
    cr_expect_str_eq(set.ptr[0].lang, "lv");
    cr_expect_eq(set.ptr[0].known, 1u << GS_HEDGE);
    gs_gold_done(&set);
}

Test(train_doccano, an_annotator_may_know_more)
{
    gs_gold_set set = gold_of(GS_GOLD_DOCCANO, "{\"text\":\"a\",\"known\":[\"hedge\"],\"label\":[\"denial\",\"soft-fabricated\"]}");
    cr_expect_eq(set.ptr[0].known, 1u << GS_HEDGE | 1u << GS_DENIAL | 1u << GS_FABRICATED);
    gs_gold_done(&set);
}

#define GOOD "{\"text\":\"a\",\"label\":[]}\n"

ParameterizedTestParameters(train_doccano, faults)
{
    static struct gold_fault rows[] = {
        { "", 0, "holds no item" },
        { GOOD "{\"text\":\"a\"}", 2, "\"label\" is missing" },
        { GOOD "{\"label\":[]}", 2, "\"text\" is missing" },
        { GOOD "{\"text\":\"a\",\"label\":\"hedge\"}", 2, "\"label\" wants a list" },
        { GOOD "{\"text\":\"a\",\"label\":[7]}", 2, "\"label\" wants names of labels or [start, end, label]" },
        { GOOD "{\"text\":\"a\",\"label\":[[0,1]]}", 2, "\"label\" wants names of labels or [start, end, label]" },
        { GOOD "{\"text\":\"a\",\"label\":[\"hedges\"]}", 2, "unknown label \"hedges\"" },
        { GOOD "{\"text\":\"a\",\"label\":[\"soft-\"]}", 2, "unknown label \"soft-\"" },
        { GOOD "{\"text\":\"a\",\"label\":[[0,\"1\",\"hedge\"]]}", 2, "a span wants start, end and the name of a label" },
        { GOOD "{\"text\":\"a\",\"entities\":[{\"start_offset\":0}]}", 2, "a span wants start, end and the name of a label" },
        { GOOD "{\"text\":\"a\",\"label\":[[0,2,\"hedge\"]]}", 2, "no words at 0 to 2" },
    };
    return cr_make_param_array(struct gold_fault, rows, ROWS(rows));
}

ParameterizedTest(const struct gold_fault *row, train_doccano, faults)
{
    gold_expect_fault(GS_GOLD_DOCCANO, row);
}

Test(train_doccano, comes_back_as_it_was)
{
    gs_gold_set set = gold_of(GS_GOLD_JSONL, gold_hard);
    gs_buf out = { 0 };
    for (size_t i = 0; i < set.n; i++)
        gs_gold_put_doccano(&set, i, &out);
    gs_buf_putc(&out, '\0');
    gs_gold_set back = gold_of(GS_GOLD_DOCCANO, out.ptr), found = gold_of(GS_GOLD_AUTO, out.ptr);
    gold_expect_same(&set, &back);
    gold_expect_same(&set, &found);
    gs_gold_done(&set);
    gs_gold_done(&back);
    gs_gold_done(&found);
    gs_buf_done(&out);
}

static gs_status write_and_read(gs_error *err)
{
    static const char text[] = "{\"text\":\"a b\",\"entities\":[[0,1,\"hedge\"]],\"cats\":[\"soft-denial\"]}";
    static memory_file f;
    if (!f.fd)
        f = memory_file_new(text, strlen(text));
    gs_gold_set set = { 0 };
    gs_buf out = { 0 };
    gs_status status = gs_gold_read_doccano(f.path, &gold_english, &set, err);
    if (status == GS_OK)
        gs_gold_put_doccano(&set, 0, &out);
    if (status == GS_OK && out.failed)
        status = gs_fail_nomem(err);
    gs_buf_done(&out);
    gs_gold_done(&set);
    return status;
}

Test(train_doccano, survives_any_failed_allocation)
{
    alloc_try_all(write_and_read, true);
    alloc_try_all(write_and_read, false);
}
