/* Sentences still to be labelled: as JSONL and as plain text, and as tasks of annotation tools. */
#include "alloc.h"
#include "gold.h"
#include "small_gold.h"

static gs_gold_set read_text(const char *text)
{
    memory_file f = memory_file_new(text, strlen(text));
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    OK(gs_gold_read_unlabelled(f.path, &gold_english, &set, &err), err);
    close(f.fd);
    return set;
}

Test(train_unlabelled, plain_sentences)
{
    gs_gold_set set = read_text("\xef\xbb\xbf\n  He may go.\t\r\n\n \nIt {did}.\n{\"text\":\"no JSON here\"}");
    cr_assert_eq(set.n, 3);
    cr_expect(gs_span_eq(set.ptr[0].text, gs_span_of("He may go.")));
    cr_expect(gs_span_eq(set.ptr[2].text, gs_span_of("{\"text\":\"no JSON here\"}")));
    cr_expect(set.ptr[0].known == 0 && set.ptr[0].labels == 0 && set.ptr[0].soft == 0);
    cr_expect_str_eq(set.ptr[0].lang, "en");
    cr_expect_str_eq(set.ptr[0].id, "");
    cr_expect(set.ptr[0].line == 2 && set.ptr[1].line == 5);
    gs_gold_done(&set);
}

Test(train_unlabelled, records)
{
    gs_gold_set set = read_text("\n{\"text\":\"He may go.\",\"lang\":\"de\",\"id\":7,\"doc\":\"d\"}\n\n"
                                "{\"text\":\"a\",\"labels\":null,\"sampling\":\"picked\"}\n"
                                "{\"text\":\"b\",\"labels\":[]}\n{\"text\":\"c\",\"labels\":[\"denial\"]}\n");
    cr_assert_eq(set.n, 4);
    cr_expect(set.ptr[0].known == 0 && set.ptr[1].known == 0);
    cr_expect_str_eq(set.ptr[0].lang, "de");
    cr_expect_str_eq(set.ptr[0].id, "7");
    cr_expect(set.ptr[1].sampling == GS_SAMPLING_PICKED && set.ptr[1].line == 4);
    cr_expect(set.ptr[2].known == ALL_LABELS && set.ptr[2].labels == 0, "decided: none");
    cr_expect(set.ptr[3].known == ALL_LABELS && set.ptr[3].labels == D);
    gs_gold_done(&set);
}

ParameterizedTestParameters(train_unlabelled, faults)
{
    static struct gold_fault rows[] = {
        { "", 0, "holds no item" },
        { " \n\n", 0, "holds no item" },
        { "a\n\xff\n", 2, "is not valid UTF-8" },
        { "{\"text\":\"a\"}\nplain", 2, "no JSON" },
        { "{\"text\":\"a\"", 1, "no JSON" },
        { "{\"lang\":\"en\"}", 1, "\"text\" is missing" },
        { "{\"text\":\"a\",\"soft\":[\"hedge\"]}", 1, "something is soft" },
        { "{\"text\":\"a\",\"cue\":\"a\"}", 1, "a cue, but no label" },
        { "{\"text\":\"a\",\"spans\":[{\"start\":0,\"end\":1,\"label\":\"hedge\"}]}", 1, "neither held nor soft" },
    };
    return cr_make_param_array(struct gold_fault, rows, ROWS(rows));
}

ParameterizedTest(const struct gold_fault *row, train_unlabelled, faults)
{
    memory_file f = memory_file_new(row->text, strlen(row->text));
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    cr_expect_eq(gs_gold_read_unlabelled(f.path, &gold_english, &set, &err), GS_EFORMAT, "[%s]", row->text);
    cr_expect_eq(err.line, row->line, "[%s] line %u", row->text, err.line);
    cr_expect(strstr(err.message, row->message) != NULL, "[%s] %s", row->text, err.message);
    gs_gold_done(&set);
    close(f.fd);
}

Test(train_unlabelled, a_language_must_be_known)
{
    memory_file f = memory_file_new("He may go.\n", 11);
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    cr_expect_eq(gs_gold_read_unlabelled(f.path, NULL, &set, &err), GS_EFORMAT);
    cr_expect(strstr(err.message, "which language") && err.line == 1);
    gs_gold_done(&set);
    close(f.fd);
}

/* Where labels are wanted, their absence is a fault; where they may be absent, they go through every tool. */
Test(train_unlabelled, as_tasks)
{
    static const char text[] = "{\"text\":\"He may go.\",\"id\":\"a\",\"lang\":\"en\",\"sampling\":\"picked\"}\n";
    gs_gold_set set = read_text(text), back = { 0 };
    gs_error err = { 0 };
    gs_buf out = { 0 };
    cr_expect_eq(gold_read_bytes(GS_GOLD_JSONL, gs_span_of(text), &back, &err), GS_EFORMAT);
    cr_expect_str_eq(err.message, "\"labels\" is missing");
    gs_gold_put_jsonl(&set, 0, &out);
    cr_expect(gs_span_eq(gs_buf_span(&out), gs_span_of(text)), "%.*s", (int)out.len, out.ptr);
    gs_buf_clear(&out);
    gs_gold_put_labelstudio(&set, &out);
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr, "[\n{\"data\":{\"text\":\"He may go.\",\"sentence_id\":\"a\",\"lang\":\"en\",\"sampling\":"
                              "\"picked\"},\"annotations\":[]}\n]\n");
    OK(gold_read_bytes(GS_GOLD_LABELSTUDIO, (gs_span){ out.ptr, out.len - 1 }, &back, &err), err);
    cr_expect(back.n == 0 && back.n_unlabelled == 1);
    gs_buf_clear(&out);
    gs_gold_put_doccano(&set, 0, &out);
    gs_buf_putc(&out, '\0');
    cr_expect_str_eq(out.ptr, "{\"text\":\"He may go.\",\"entities\":[],\"cats\":[],\"sentence_id\":\"a\",\"lang\":\"en\","
                              "\"sampling\":\"picked\"}\n", "all labels are asked for");
    gs_buf_done(&out);
    gs_gold_done(&set);
    gs_gold_done(&back);
}

static gs_status read_both(gs_error *err)
{
    static const char *const texts[] = { "He may go.\nShe may, too.\n", "{\"text\":\"He may go.\",\"id\":\"a\"}\n" };
    gs_gold_set set = { 0 };
    gs_status status = GS_OK;
    for (size_t i = 0; i < ROWS(texts) && status == GS_OK; i++) {
        memory_file f = memory_file_new(texts[i], strlen(texts[i]));
        status = gs_gold_read_unlabelled(f.path, &gold_english, &set, err);
        close(f.fd);
    }
    gs_gold_done(&set);
    return status;
}

Test(train_unlabelled, memory_may_run_out)
{
    alloc_try_all(read_both, false);
}
