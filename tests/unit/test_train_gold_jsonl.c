/* Our own JSONL: what a record may say, what each fault is called, and that it comes back as it was. */
#include "alloc.h"
#include "gold.h"

Test(train_gold_jsonl, fields_are_read)
{
    gs_gold_set set = gold_of(GS_GOLD_JSONL, "\xef\xbb\xbf\r\n{\"text\":\"He denied it.\",\"labels\":[\"denial\"],\"id\":3,\"gloss\":{}}\r\n\n"
                                             "{\"id\":\"b\",\"doc\":\"d\",\"lang\":\"uk\",\"function\":\"H1\",\"sampling\":\"picked\",\"text\":\"Мабуть, так.\","
                                             "\"labels\":[],\"soft\":[\"hedge\"],\"cue\":\"Мабуть\"}");
    cr_assert_eq(set.n, 2);
    const gs_gold *a = &set.ptr[0], *b = &set.ptr[1];
    cr_expect_str_eq(a->id, "3");
    cr_expect_str_eq(a->lang, "en");
    cr_expect_str_eq(a->doc, "");
    cr_expect_eq(a->labels, 1u << GS_DENIAL);
    cr_expect_eq(a->known, GS_GOLD_ALL_LABELS);
    cr_expect_eq(a->sampling, GS_SAMPLING_NATURAL);
    cr_expect_eq(a->line, 2);
    cr_expect_eq(b->line, 4);
    cr_expect_str_eq(b->lang, "uk");
    cr_expect_str_eq(b->doc, "d");
    cr_expect_str_eq(b->function, "H1");
    cr_expect_eq(b->sampling, GS_SAMPLING_PICKED);
    cr_expect_eq(b->labels, 0);
    cr_expect_eq(b->soft, 1u << GS_HEDGE);
    cr_assert_eq(b->n_cues, 1);
    cr_expect_eq(b->cues[0].start, 0);
    cr_expect_eq(b->cues[0].end, 12);
    gs_gold_done(&set);
}

/* --- Cues ---------------------------------------------------------------------------------------------------------- */

struct cue_row {
    char cue[160];
    char found[60]; /* label@start-end in bytes, in order */
};

ParameterizedTestParameters(train_gold_jsonl, cues)
{
    static struct cue_row rows[] = {
        { "\"cue\":null", "" },
        { "\"cue\":\"\"", "" },
        { "\"cue\":\"é b\"", "h@2-6 d@2-6" }, /* of all labels held */
        { "\"cue\":[\"a\",\"b\"]", "h@0-1 d@0-1 h@5-6 d@5-6" }, /* first occurrence */
        { "\"cue\":[\"a\",\"a\"]", "h@0-1 d@0-1" }, /* each once */
        { "\"cue\":{\"denial\":\"b\",\"hedge\":[\"a\",\"é\"]}", "h@0-1 h@2-4 d@5-6" },
        { "\"cue\":[{\"start\":2,\"end\":3,\"label\":\"hedge\"}]", "h@2-4" },
        { "\"spans\":[{\"start\":4,\"end\":7,\"label\":\"denial\",\"exact\":\"b a\"}],\"cue\":{\"denial\":\"a\"}", "d@0-1 d@5-8" },
        { "\"spans\":[{\"start\":0,\"end\":7,\"label\":\"denial\"}]", "d@0-8" },
    };
    return cr_make_param_array(struct cue_row, rows, ROWS(rows));
}

ParameterizedTest(const struct cue_row *row, train_gold_jsonl, cues)
{
    char text[320], found[100] = "";
    snprintf(text, sizeof(text), "{\"text\":\"a é b a\",\"labels\":[\"hedge\",\"denial\"],%s}", row->cue);
    gs_gold_set set = gold_of(GS_GOLD_JSONL, text);
    for (size_t i = 0; i < set.ptr[0].n_cues; i++) {
        const gs_gold_cue *c = &set.ptr[0].cues[i];
        size_t used = strlen(found);
        snprintf(found + used, sizeof(found) - used, "%s%c@%u-%u", used ? " " : "", *gs_label_name(c->label), c->start, c->end);
    }
    cr_expect_str_eq(found, row->found, "[%s] %s", row->cue, found);
    gs_gold_done(&set);
}

/* --- Faults -------------------------------------------------------------------------------------------------------- */

#define GOOD "{\"text\":\"a b\",\"labels\":[]}\n"

ParameterizedTestParameters(train_gold_jsonl, faults)
{
    static struct gold_fault rows[] = {
        { "", 0, "holds no item" },
        { " \r\n\n", 0, "holds no item" },
        { GOOD "{", 2, "no JSON: " },
        { GOOD "\n\n{\"text\":\"a\",}\n", 4, "no JSON: " },
        { GOOD "x", 2, "no JSON: " },
        { GOOD "{}{}", 2, "no JSON: " },
        { GOOD "\"text\"", 2, "no JSON: " },
        { GOOD "[]", 2, "a JSON object is wanted" },
        { GOOD "{\"text\":\"\xff\",\"labels\":[]}", 2, "no JSON: " },
        { GOOD "{\"text\":\"\xed\xa0\x80\",\"labels\":[]}", 2, "no JSON: " },
        { GOOD "{\"text\":\"\\ud83d\",\"labels\":[]}", 2, "no JSON: " },
        { GOOD "{\"text\":\"\\ude00\",\"labels\":[]}", 2, "no JSON: " },
        { GOOD "{\"text\":\"a\\u0000b\",\"labels\":[]}", 2, "\\u0000 in a text" },
        { GOOD "{\"text\":\"a\",\"text\":\"b\",\"labels\":[]}", 2, "no JSON: duplicate" },
        { GOOD "{\"labels\":[]}", 2, "\"text\" is missing" },
        { GOOD "{\"text\":null,\"labels\":[]}", 2, "\"text\" is missing" },
        { GOOD "{\"text\":7,\"labels\":[]}", 2, "\"text\" wants a string" },
        { GOOD "{\"text\":\" \\n\",\"labels\":[]}", 2, "the text is empty" },
        { GOOD "{\"text\":\"a\"}", 2, "\"labels\" is missing" },
        { GOOD "{\"text\":\"a\",\"labels\":\"denial\"}", 2, "\"labels\" wants a list" },
        { GOOD "{\"text\":\"a\",\"labels\":[1]}", 2, "\"labels\" wants names of labels" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"denail\"]}", 2, "unknown label \"denail\"" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"context\"]}", 2, "unknown label \"context\"" },
        { GOOD "{\"text\":\"a\",\"labels\":[],\"soft\":[\"\"]}", 2, "unknown label \"\"" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"hedge\"],\"known\":[\"denial\"]}", 2, "hedge is held or soft, but not among the known" },
        { GOOD "{\"text\":\"a\",\"labels\":[],\"sampling\":\"random\"}", 2, "natural, picked or written, not \"random\"" },
        { GOOD "{\"text\":\"a\",\"labels\":[],\"lang\":5}", 2, "\"lang\" wants a string" },
        { GOOD "{\"text\":\"a\",\"labels\":[],\"lang\":\"en\\n\"}", 2, "is no tag of a language" },
        { GOOD "{\"text\":\"a\",\"labels\":[],\"id\":1.5}", 2, "\"id\" wants a string or a whole number" },
        { GOOD "{\"text\":\"a\",\"labels\":[],\"doc\":[]}", 2, "\"doc\" wants a string or a whole number" },
        { "{\"text\":\"a\",\"labels\":[],\"id\":\"x\"}\n{\"text\":\"b\",\"labels\":[],\"id\":\"x\"}", 2, "id \"x\" stands in /proc/self/fd/" },
        { "{\"text\":\"a\",\"labels\":[],\"id\":1}\n{\"text\":\"b\",\"labels\":[],\"id\":\"1\"}", 2, ":1 already" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"hedge\"],\"cue\":\"b\"}", 2, "the cue \"b\" is not in the text" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"hedge\"],\"cue\":7}", 2, "\"cue\" wants words" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"hedge\"],\"cue\":[7]}", 2, "\"cue\" wants words" },
        { GOOD "{\"text\":\"a\",\"labels\":[],\"cue\":\"a\"}", 2, "a cue, but no label" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"hedge\"],\"cue\":{\"denial\":\"a\"}}", 2, "a cue of denial, which is neither held nor soft" },
        { GOOD "{\"text\":\"a  b\",\"labels\":[\"hedge\"],\"cue\":\"  \"}", 2, "a cue of hedge without words" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"hedge\"],\"cue\":{\"doubt\":\"a\"}}", 2, "unknown label \"doubt\"" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"hedge\"],\"spans\":{}}", 2, "\"spans\" wants a list" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"hedge\"],\"spans\":[{\"end\":1,\"label\":\"hedge\"}]}", 2, "a span wants \"start\" and \"end\"" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"hedge\"],\"spans\":[{\"start\":0,\"end\":1}]}", 2, "unknown label \"\"" },
        { GOOD "{\"text\":\"a\",\"labels\":[\"hedge\"],\"spans\":[{\"start\":0,\"end\":2,\"label\":\"hedge\"}]}", 2, "no words at 0 to 2" },
        { GOOD "{\"text\":\"ab\",\"labels\":[\"hedge\"],\"spans\":[{\"start\":1,\"end\":1,\"label\":\"hedge\"}]}", 2, "no words at 1 to 1" },
        { GOOD "{\"text\":\"ab\",\"labels\":[\"hedge\"],\"spans\":[{\"start\":-1,\"end\":1,\"label\":\"hedge\"}]}", 2, "no words at -1 to 1" },
        { GOOD "{\"text\":\"ab\",\"labels\":[\"hedge\"],\"spans\":[{\"start\":0,\"end\":9223372036854775807,\"label\":\"hedge\"}]}", 2, "no words at 0 to 92" },
        { GOOD "{\"text\":\"ab\",\"labels\":[\"hedge\"],\"spans\":[{\"start\":0,\"end\":1,\"label\":\"hedge\",\"exact\":\"b\"}]}", 2, "other words than \"b\" stand there" },
    };
    return cr_make_param_array(struct gold_fault, rows, ROWS(rows));
}

ParameterizedTest(const struct gold_fault *row, train_gold_jsonl, faults)
{
    gold_expect_fault(GS_GOLD_JSONL, row);
}

/* --- All of it ----------------------------------------------------------------------------------------------------- */

static void put_all(const gs_gold_set *set, gs_buf *out)
{
    for (size_t i = 0; i < set->n; i++)
        gs_gold_put_jsonl(set, i, out);
    gs_buf_putc(out, '\0');
    cr_assert_not(out->failed);
}

Test(train_gold_jsonl, comes_back_as_it_was)
{
    gs_gold_set set = gold_of(GS_GOLD_JSONL, gold_hard);
    gs_buf out = { 0 }, again = { 0 };
    put_all(&set, &out);
    gs_gold_set back = gold_of(GS_GOLD_JSONL, out.ptr);
    gold_expect_same(&set, &back);
    put_all(&back, &again);
    cr_expect_str_eq(out.ptr, again.ptr);
    for (const char *p = out.ptr; *p; p++) /* nothing that steers a terminal */
        cr_expect((unsigned char)*p >= 0x20 || *p == '\n');
    cr_expect(strstr(out.ptr, "\\u202e") != NULL);
    gs_gold_done(&set);
    gs_gold_done(&back);
    gs_buf_done(&out);
    gs_buf_done(&again);
}

static gs_status read_hard(gs_error *err)
{
    static memory_file f;
    if (!f.fd)
        f = memory_file_new(gold_hard, strlen(gold_hard));
    gs_gold_set set = { 0 };
    gs_status status = gs_gold_read(f.path, GS_GOLD_AUTO, &gold_english, &set, err);
    gs_gold_done(&set);
    return status;
}

Test(train_gold_jsonl, survives_any_failed_allocation)
{
    alloc_try_all(read_hard, true);
    alloc_try_all(read_hard, false);
}

Test(train_gold_jsonl, files_that_are_none)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    cr_expect_eq(gs_gold_read_jsonl("/nowhere/x.jsonl", NULL, &set, &err), GS_ENOENT);
    cr_expect_eq(gs_gold_read_jsonl("/", NULL, &set, &err), GS_EIO);
    cr_expect_str_eq(err.message, "is a directory");
    cr_expect_eq(set.n, 0);
    gs_gold_done(&set);
}

Test(train_gold_jsonl, many_items_and_ids)
{
    gs_buf text = { 0 };
    for (unsigned i = 0; i < 3000; i++)
        gs_buf_printf(&text, "{\"id\":%u,\"text\":\"He denied it %u times.\",\"labels\":[\"denial\"],\"cue\":\"denied\"}\n", i, i);
    gs_buf_puts(&text, "{\"id\":\"1234\",\"text\":\"a\",\"labels\":[]}\n");
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    cr_expect_eq(gold_read_bytes(GS_GOLD_JSONL, gs_buf_span(&text), &set, &err), GS_EFORMAT);
    cr_expect_eq(err.line, 3001);
    cr_expect(strstr(err.message, ":1235 already") != NULL, "%s", err.message);
    cr_expect_eq(set.n, 3000);
    cr_expect_str_eq(set.ptr[2999].text.ptr, "He denied it 2999 times.");
    gs_gold_done(&set);
    gs_buf_done(&text);
}
