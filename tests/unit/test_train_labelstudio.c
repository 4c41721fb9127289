/* Label Studio's JSON: which annotation counts, units of offsets, faults, and the round trip. */
#include "alloc.h"
#include "gold.h"

#define DATA(text) "{\"data\":{\"text\":\"" text "\"},\"annotations\":["
#define ANNOTATION(more, results) "{" more "\"result\":[" results "]}"
#define HOLDS(label) "{\"id\":\"c\",\"from_name\":\"labels\",\"type\":\"choices\",\"value\":{\"choices\":[\"" label "\"]}}"
#define REGION(start, end, words, label)                                                                                \
    "{\"id\":\"r\",\"type\":\"labels\",\"value\":{\"start\":" #start ",\"end\":" #end ",\"text\":\"" words                 \
    "\",\"labels\":[\"" label "\"]}}"

/* --- Which annotation, which labels -------------------------------------------------------------------------------- */

struct choice {
    char annotations[640];
    unsigned labels, soft;
    unsigned n_unlabelled;
};

ParameterizedTestParameters(train_labelstudio, annotations)
{
    static struct choice rows[] = {
        { "", 0, 0, 1 },
        { ANNOTATION("", ""), 0, 0, 0 },
        { ANNOTATION("", HOLDS("denial")), 1u << GS_DENIAL, 0, 0 },
        { ANNOTATION("\"was_cancelled\":true,", HOLDS("denial")), 0, 0, 1 },
        { ANNOTATION("\"was_cancelled\":true,", HOLDS("denial")) "," ANNOTATION("", HOLDS("hedge")), 1u << GS_HEDGE, 0, 0 },
        { ANNOTATION("", HOLDS("denial")) "," ANNOTATION("", HOLDS("hedge")), 1u << GS_HEDGE, 0, 0 }, /* the last */
        { ANNOTATION("\"updated_at\":\"2026-02-01\",", HOLDS("denial")) "," ANNOTATION("\"updated_at\":\"2026-01-01\",", HOLDS("hedge")), 1u << GS_DENIAL, 0, 0 },
        { ANNOTATION("\"ground_truth\":true,", HOLDS("denial")) "," ANNOTATION("\"updated_at\":\"2026-01-01\",", HOLDS("hedge")), 1u << GS_DENIAL, 0, 0 },
        { ANNOTATION("\"ground_truth\":true,\"was_cancelled\":true,", HOLDS("denial")) "," ANNOTATION("", HOLDS("hedge")), 1u << GS_HEDGE, 0, 0 },
        { ANNOTATION("", "{\"from_name\":\"soft\",\"type\":\"choices\",\"value\":{\"choices\":[\"hedge\",\"denial\"]}}"), 0, 1u << GS_HEDGE | 1u << GS_DENIAL, 0 },
        { ANNOTATION("", REGION(0, 1, "a", "denial")), 1u << GS_DENIAL, 0, 0 }, /* a cue implies its label */
        { ANNOTATION("", REGION(0, 1, "a", "denial") ",{\"id\":\"r\",\"from_name\":\"sure\",\"type\":\"choices\",\"value\":{\"start\":0,\"end\":1,\"choices\":[\"soft\"]}}"), 0, 1u << GS_DENIAL, 0 },
        { ANNOTATION("", REGION(0, 1, "a", "denial") ",{\"id\":\"r\",\"from_name\":\"who\",\"type\":\"choices\",\"value\":{\"start\":0,\"end\":1,\"choices\":[\"minister\"]}}"), 1u << GS_DENIAL, 0, 0 },
        { ANNOTATION("", HOLDS("denial") ",{\"type\":\"rating\",\"value\":{\"rating\":3}},{\"type\":\"textarea\",\"value\":{\"text\":[\"?\"]}}"), 1u << GS_DENIAL, 0, 0 },
    };
    return cr_make_param_array(struct choice, rows, ROWS(rows));
}

ParameterizedTest(const struct choice *row, train_labelstudio, annotations)
{
    char text[900];
    snprintf(text, sizeof(text), "[" DATA("a b") "%s]}]", row->annotations);
    gs_gold_set set = gold_of(GS_GOLD_LABELSTUDIO, text);
    cr_expect_eq(set.n_unlabelled, row->n_unlabelled);
    cr_assert_eq(set.n, 1 - row->n_unlabelled);
    if (set.n) {
        cr_expect_eq(set.ptr[0].labels, row->labels, "[%s] %x", row->annotations, set.ptr[0].labels);
        cr_expect_eq(set.ptr[0].soft, row->soft, "[%s] %x", row->annotations, set.ptr[0].soft);
    }
    gs_gold_done(&set);
}

/* --- Regions ------------------------------------------------------------------------------------------------------- */

struct region {
    char task[320];
    unsigned start, end; /* bytes */
};

ParameterizedTestParameters(train_labelstudio, regions)
{
    static struct region rows[] = {
        { DATA("\xf0\x9f\x98\x80 no way") ANNOTATION("", REGION(2, 4, "no", "denial")) "]}", 5, 7 }, /* code points */
        { DATA("\xf0\x9f\x98\x80 no way") ANNOTATION("", REGION(3, 5, "no", "denial")) "]}", 5, 7 }, /* UTF-16, of old */
        { DATA("no way") ANNOTATION("", "{\"type\":\"labels\",\"value\":{\"start\":0,\"end\":2,\"labels\":[\"denial\"]}}") "]}", 0, 2 },
        { DATA("a  no\\nway b") ANNOTATION("", REGION(3, 9, "no\\\\nway", "denial")) "]}", 3, 9 }, /* \n of two characters */
        { DATA("a  no \\r\\n b") ANNOTATION("", REGION(2, 8, "no", "denial")) "]}", 2, 8 },           /* trimmed */
    };
    return cr_make_param_array(struct region, rows, ROWS(rows));
}

ParameterizedTest(const struct region *row, train_labelstudio, regions)
{
    gs_gold_set set = gold_of(GS_GOLD_LABELSTUDIO, row->task); /* a task a line is read too */
    cr_assert_eq(set.ptr[0].n_cues, 1);
    cr_expect_eq(set.ptr[0].cues[0].start, row->start, "[%s] %u", row->task, set.ptr[0].cues[0].start);
    cr_expect_eq(set.ptr[0].cues[0].end, row->end, "[%s] %u", row->task, set.ptr[0].cues[0].end);
    gs_gold_done(&set);
}

/* --- Faults -------------------------------------------------------------------------------------------------------- */

#define GOOD "[\n" DATA("a") ANNOTATION("", "") "]}"

ParameterizedTestParameters(train_labelstudio, faults)
{
    static struct gold_fault rows[] = {
        { "", 0, "holds no item" },
        { "[]", 0, "holds no item" },
        { "[", 1, "a JSON object is wanted" },
        { GOOD, 2, "',' or ']' is wanted" },
        { GOOD ",\n]", 3, "a JSON object is wanted" },
        { GOOD "\n{}]", 3, "',' or ']' is wanted" },
        { GOOD "\n]\nx", 3, "something stands behind the list" },
        { GOOD ",\n7]", 3, "a JSON object is wanted" },
        { GOOD ",\n{\n\"data\":}]", 4, "no JSON: " },
        { GOOD ",\n{\"data\":\"\xff\"}]", 3, "no JSON: " },
        { GOOD ",\n{}]", 3, "\"data\" is missing" },
        { GOOD ",\n{\"data\":{}}]", 3, "\"text\" is missing" },
        { GOOD ",\n{\"data\":{\"text\":\"a\"},\"annotations\":{}}]", 3, "\"annotations\" wants a list" },
        { GOOD ",\n{\"data\":{\"text\":\"a\"},\"annotations\":[7]}]", 3, "\"annotations\" wants objects" },
        { GOOD ",\n{\"data\":{\"text\":\"a\"},\"annotations\":[{\"result\":7}]}]", 3, "\"result\" wants a list" },
        { GOOD ",\n" DATA("a") ANNOTATION("", HOLDS("none")) "]}]", 3, "unknown label \"none\"" },
        { GOOD ",\n" DATA("a") ANNOTATION("", REGION(0, 1, "a", "who")) "]}]", 3, "unknown label \"who\"" },
        { GOOD ",\n" DATA("ab") ANNOTATION("", REGION(0, 1, "b", "hedge")) "]}]", 3, "a region of other words than those at 0 to 1" },
        { GOOD ",\n" DATA("ab") ANNOTATION("", REGION(0, 9, "ab", "hedge")) "]}]", 3, "a region of other words than those at 0 to 9" },
        { GOOD ",\n" DATA("ab") ANNOTATION("", REGION("0", 1, "a", "hedge")) "]}]", 3, "as whole numbers" },
        { GOOD ",\n" DATA("a") ANNOTATION("", "{\"type\":\"choices\",\"value\":{\"start\":0,\"choices\":[\"soft\"]}}") "]}]", 3, "chosen for no region" },
    };
    return cr_make_param_array(struct gold_fault, rows, ROWS(rows));
}

ParameterizedTest(const struct gold_fault *row, train_labelstudio, faults)
{
    gold_expect_fault(GS_GOLD_LABELSTUDIO, row);
}

/* --- All of it ----------------------------------------------------------------------------------------------------- */

static size_t count(const char *text, const char *word)
{
    size_t n = 0;
    for (; (text = strstr(text, word)); text += strlen(word))
        n++;
    return n;
}

Test(train_labelstudio, comes_back_as_it_was)
{
    gs_gold_set set = gold_of(GS_GOLD_JSONL, gold_hard);
    gs_buf out = { 0 };
    gs_gold_put_labelstudio(&set, &out);
    gs_buf_putc(&out, '\0');
    gs_gold_set back = gold_of(GS_GOLD_LABELSTUDIO, out.ptr), found = gold_of(GS_GOLD_AUTO, out.ptr);
    gold_expect_same(&set, &back);
    gold_expect_same(&set, &found);
    cr_expect_eq(back.ptr[0].line, 2);
    cr_expect_eq(back.ptr[1].line, 3);
    gs_gold_done(&set);
    gs_gold_done(&back);
    gs_gold_done(&found);
    gs_buf_done(&out);
}

Test(train_labelstudio, no_two_results_have_one_id)
{
    gs_gold_set set = gold_of(GS_GOLD_JSONL, "{\"text\":\"a b\",\"labels\":[\"hedge\"],\"cue\":\"a\"}\n{\"text\":\"a b\",\"labels\":[\"hedge\"],\"cue\":\"a\"}\n");
    gs_buf out = { 0 };
    gs_gold_put_labelstudio(&set, &out);
    gs_buf_putc(&out, '\0');
    cr_expect_eq(count(out.ptr, "{\"id\":\""), 4);
    for (const char *p = out.ptr; (p = strstr(p, "{\"id\":\"")); p++) {
        char id[40];
        snprintf(id, sizeof(id), "%.*s\"", (int)strcspn(p + 7, "\"") + 7, p);
        cr_expect_eq(count(out.ptr, id), 1, "%s", id);
    }
    gs_gold_done(&set);
    gs_buf_done(&out);
}

Test(train_labelstudio, the_view_has_the_controls_that_are_read)
{
    gs_buf out = { 0 };
    gs_gold_put_view(&out);
    gs_buf_putc(&out, '\0');
    cr_expect_eq(count(out.ptr, "value=\"denial\""), 3);
    cr_expect_eq(count(out.ptr, " name=\"cue\" toName=\"text\""), 1);
    cr_expect_eq(count(out.ptr, " name=\"soft\" toName=\"text\""), 1);
    cr_expect_eq(count(out.ptr, "white-space: pre-wrap"), 1);
    gs_buf_done(&out);
}

static gs_status write_and_read(gs_error *err)
{
    static memory_file f;
    if (!f.fd)
        f = memory_file_new(GOOD "]", strlen(GOOD "]"));
    gs_gold_set set = { 0 };
    gs_buf out = { 0 };
    gs_status status = gs_gold_read_labelstudio(f.path, &gold_english, &set, err);
    gs_gold_put_labelstudio(&set, &out);
    if (status == GS_OK && out.failed)
        status = gs_fail_nomem(err);
    gs_buf_done(&out);
    gs_gold_done(&set);
    return status;
}

Test(train_labelstudio, survives_any_failed_allocation)
{
    alloc_try_all(write_and_read, true);
    alloc_try_all(write_and_read, false);
}
