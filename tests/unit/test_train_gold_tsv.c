/* A table beside its text: lines without a row, cues of the original, documents, and faults in any of the three files. */
#include "alloc.h"
#include "gold.h"

#define HEAD "line\tlabel\tstrength\tcue\n"

/* "" is no file of documents. */
static gs_status read_table(const char *labels, const char *text, const char *docs, gs_gold_set *set, gs_error *err)
{
    memory_file l = memory_file_new(labels, strlen(labels)), t = memory_file_new(text, strlen(text)),
                d = memory_file_new(docs, strlen(docs));
    gs_status status = gs_gold_read_tsv(l.path, t.path, *docs ? d.path : NULL, &gold_english, set, err);
    close(l.fd);
    close(t.fd);
    close(d.fd);
    return status;
}

Test(train_gold_tsv, rows_speak_of_lines)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    OK(read_table("# what this is\r\n" HEAD "4\tdenial\tclear\tdenied\n1\thedge\tsoft\tmay\n4\thedge\tclear\tnot in this language\n2\tdenial\tclear\n",
                  "It may rain, it may not.\r\nNo.\n\nHe denied it.\nRain.", "a\na\na\nb\nb\n", &set, &err), err);
    cr_assert_eq(set.n, 4);
    cr_expect_eq(set.ptr[0].soft, 1u << GS_HEDGE);
    cr_expect_eq(set.ptr[0].labels, 0);
    cr_expect_eq(set.ptr[0].text.len, 24);
    cr_assert_eq(set.ptr[0].n_cues, 1);
    cr_expect_eq(set.ptr[0].cues[0].start, 3);
    cr_expect_eq(set.ptr[1].labels, 1u << GS_DENIAL);
    cr_expect_eq(set.ptr[1].n_cues, 0);
    cr_expect_eq(set.ptr[2].line, 4);
    cr_expect_eq(set.ptr[2].labels, 1u << GS_DENIAL | 1u << GS_HEDGE);
    cr_expect_eq(set.ptr[2].n_cues, 1);
    cr_expect_str_eq(set.ptr[2].doc, "b");
    cr_expect_eq(set.ptr[3].labels, 0);
    cr_expect_eq(set.ptr[3].known, GS_GOLD_ALL_LABELS);
    cr_expect_str_eq(set.ptr[3].lang, "en");
    gs_gold_done(&set);
}

struct fault {
    char labels[120], text[40], docs[20];
    unsigned line;
    char message[80];
};

ParameterizedTestParameters(train_gold_tsv, faults)
{
    static struct fault rows[] = {
        { "", "a\n", "", 0, "a header line is missing" },
        { "1\tdenial\tclear\tx\n", "a\n", "", 1, "a header line is missing" },
        { HEAD "1\tdenial\n", "a\n", "", 2, "three or four tab-separated columns" },
        { HEAD "1\tdenial\tclear\tx\ty\n", "a\n", "", 2, "three or four tab-separated columns" },
        { HEAD "0\tdenial\tclear\tx\n", "a\n", "", 2, "\"0\" is no number of a line" },
        { HEAD "\tdenial\tclear\tx\n", "a\n", "", 2, "\"\" is no number of a line" },
        { HEAD "-1\tdenial\tclear\tx\n", "a\n", "", 2, "\"-1\" is no number of a line" },
        { HEAD "9999999999\tdenial\tclear\tx\n", "a\n", "", 2, "is no number of a line" },
        { HEAD "1\tdenied\tclear\tx\n", "a\n", "", 2, "unknown label \"denied\"" },
        { HEAD "1\tdenial\tstrong\tx\n", "a\n", "", 2, "strength is clear or soft, not \"strong\"" },
        { HEAD "\n1\tdenial\tclear\tx\n1\tdenial\tsoft\ty\n", "a\n", "", 4, "line 1 has its row for denial already: 3" },
        { HEAD "2\tdenial\tclear\tx\n", "a\n", "", 2, "has no line 2" },
        { HEAD "1\tdenial\tclear\tx\xff\n", "a\n", "", 0, "is not valid UTF-8" },
        { HEAD "1\tdenial\tclear\t\n", "\n", "", 1, "the text is empty" },
        { HEAD, "a\n\xc3\n", "", 2, "is not valid UTF-8" },
        { HEAD, "", "", 0, "holds no item" },
        { HEAD, "\n \n", "", 0, "holds no item" },
        { HEAD, "a\nb\n", "d\n", 1, "has fewer lines than" },
        { HEAD, "a\n", "d\nd\n", 2, "has more lines than" },
        { HEAD, "a\n", "\xff\n", 1, "is not valid UTF-8" },
    };
    return cr_make_param_array(struct fault, rows, ROWS(rows));
}

ParameterizedTest(const struct fault *row, train_gold_tsv, faults)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    cr_expect_eq(read_table(row->labels, row->text, row->docs, &set, &err), GS_EFORMAT, "[%s] %s", row->labels, err.message);
    cr_expect_eq(err.line, row->line, "[%s] line %u, not %u: %s", row->labels, row->line, err.line, err.message);
    cr_expect(strstr(err.message, row->message) != NULL, "[%s] %s", row->labels, err.message);
    gs_gold_done(&set);
}

Test(train_gold_tsv, a_nul_is_no_text)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    memory_file l = memory_file_new(HEAD, strlen(HEAD)), t = memory_file_new("a\n\0b\n", 5);
    cr_expect_eq(gs_gold_read_tsv(l.path, t.path, NULL, &gold_english, &set, &err), GS_EFORMAT);
    cr_expect_eq(err.line, 2);
    cr_expect_eq(gs_gold_read_tsv("/nowhere", t.path, NULL, &gold_english, &set, &err), GS_ENOENT);
    cr_expect_eq(gs_gold_read_tsv(l.path, "/nowhere", NULL, &gold_english, &set, &err), GS_ENOENT);
    cr_expect_eq(gs_gold_read_tsv(l.path, t.path, "/nowhere", &gold_english, &set, &err), GS_ENOENT);
    gs_gold_done(&set);
}

static gs_status read_small(gs_error *err)
{
    gs_gold_set set = { 0 };
    gs_status status = read_table(HEAD "1\tdenial\tclear\tdenied\n", "He denied it.\nRain.\n", "d\nd\n", &set, err);
    gs_gold_done(&set);
    return status;
}

Test(train_gold_tsv, survives_any_failed_allocation)
{
    alloc_try_all(read_small, true);
    alloc_try_all(read_small, false);
}
