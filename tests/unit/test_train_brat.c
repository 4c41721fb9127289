/* brat: sentences with attributes and notes, plain texts line by line, parts, faults, and the round trip. */
#include "train/internal.h"

#include "alloc.h"
#include "gold.h"

static gs_status parse(const char *text, const char *annotations, gs_gold_set *set, gs_error *err)
{
    return gs_brat_parse(gs_span_of(text), "x.txt", gs_span_of(annotations), "x.ann", &gold_english, set, err);
}

/* "h d~ / d@0-1": labels held and undecided (~), cues in bytes, items divided by "; ". */
static void describe(const gs_gold_set *set, char *out, size_t size)
{
    size_t n = 0;
    for (size_t i = 0; i < set->n; i++) {
        const gs_gold *item = &set->ptr[i];
        n += (size_t)snprintf(out + n, size - n, "%s%.*s:", i ? "; " : "", (int)item->text.len, item->text.ptr);
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            if ((item->labels | item->soft) >> label & 1)
                n += (size_t)snprintf(out + n, size - n, " %c%s", *gs_label_name(label), item->soft >> label & 1 ? "~" : "");
        for (size_t k = 0; k < item->n_cues; k++)
            n += (size_t)snprintf(out + n, size - n, " %c@%u-%u", *gs_label_name(item->cues[k].label), item->cues[k].start, item->cues[k].end);
    }
}

struct form {
    char text[60], annotations[260];
    char found[100];
};

ParameterizedTestParameters(train_brat, forms)
{
    static struct form rows[] = {
        /* line by line */
        { "a b\n\nc d\n", "", "a b:; c d:" },
        { "a b\r\nc d", "T1\thedge 5 6\tc\r\n", "a b:; c d: h h@0-1" },
        { "é b\nc d", "T2\tdenial 4 7\tc d\nT1\thedge 2 3\tb\n", "é b: h h@3-4; c d: d d@0-3" },
        { "a b", "T1\thedge 0 1\ta\nA1\tstrength T1 soft\n", "a b: h~ h@0-1" },
        { "a b", "A1\tstrength T1 clear\nT1\thedge 0 1\ta\nA2\tother T1\n", "a b: h h@0-1" },
        { "a b c", "T1\thedge 0 1;4 5\ta c\n", "a b c: h h@0-1 h@4-5" },
        { "a b c", "T1\thedge 0 1;4 5\ta c\nA1\tstrength T1 soft\n", "a b c: h~ h@0-1 h@4-5" },
        { "a b", "T1\thedge 0 1\ta\n#1\tAnnotatorNotes T1\tsure?\nR1\twho Arg1:T1 Arg2:T1\nE1\thedge:T1\n*\tEquiv T1 T1\nA1\tNegation E1\n", "a b: h h@0-1" },
        /* sentences */
        { "a b c", "T1\tSentence 0 3\ta b\nT2\tSentence 4 5\tc\nA1\thedge T1 held\nA2\tdenial T1 soft\nA3\tdenial T2\n", "a b: h d~; c: d" },
        { "a b c", "T1\tSentence 0 5\ta b c\nT2\thedge 2 3\tb\nA1\thedge T1 soft\nA2\tmood T1 bad\n", "a b c: h~ h@2-3" },
        { "a\n\nb c", "T1\tSentence 0 1;3 6\ta b c\nT2\thedge 0 1;3 4\ta b\n", "a\n\nb c: h h@0-4" },
        { "a\nb", "T1\tSentence 2 3\tb\n", "b:" }, /* the rest is no item */
        { "\na b\n", "T1\tSentence 1 4\ta b\n#1\tAnnotatorNotes T1\t{\"span\":[0,5]}\nT2\thedge 1 2\ta\n#2\tAnnotatorNotes T2\t{\"span\":[0,2]}\n", "\na b\n: h h@0-2" },
    };
    return cr_make_param_array(struct form, rows, ROWS(rows));
}

ParameterizedTest(const struct form *row, train_brat, forms)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    char found[300] = "";
    OK(parse(row->text, row->annotations, &set, &err), err);
    describe(&set, found, sizeof(found));
    cr_expect_str_eq(found, row->found, "[%s] %s", row->annotations, found);
    gs_gold_done(&set);
}

Test(train_brat, notes_say_what_is_known)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    OK(parse("a\nb", "T1\tSentence 0 1\ta\n#1\tAnnotatorNotes T1\t{\"id\":\"x\",\"lang\":\"uk\",\"doc\":\"d\",\"known\":[\"hedge\"],\"sampling\":\"picked\"}\nT2\tSentence 2 3\tb\n", &set, &err), err);
    cr_expect_str_eq(set.ptr[0].id, "x");
    cr_expect_str_eq(set.ptr[0].lang, "uk");
    cr_expect_str_eq(set.ptr[0].doc, "d");
    cr_expect_eq(set.ptr[0].known, 1u << GS_HEDGE);
    cr_expect_eq(set.ptr[0].sampling, GS_SAMPLING_PICKED);
    cr_expect_str_eq(set.ptr[0].file, "x.ann");
    cr_expect_eq(set.ptr[0].line, 1);
    cr_expect_str_eq(set.ptr[1].lang, "en");
    cr_expect_eq(set.ptr[1].line, 3);
    gs_gold_done(&set);
}

/* --- Faults -------------------------------------------------------------------------------------------------------- */

struct fault {
    char text[20], annotations[160];
    unsigned line;
    char message[80];
};

ParameterizedTestParameters(train_brat, faults)
{
    static struct fault rows[] = {
        { "", "", 0, "holds no item" },
        { " \n", "", 0, "holds no item" },
        { "\xff", "", 0, "is not valid UTF-8" },
        { "a", "\xff", 0, "is not valid UTF-8" },
        { "a b", "\nx\n", 2, "cannot be read: x" },
        { "a b", "T1\n", 1, "cannot be read" },
        { "a b", "T\thedge 0 1\ta\n", 1, "cannot be read" },
        { "a b", "Tx\thedge 0 1\ta\n", 1, "cannot be read" },
        { "a b", "T1\thedge\ta\n", 1, "cannot be read" },
        { "a b", "T1\thedge 0\ta\n", 1, "cannot be read" },
        { "a b", "T1\thedge 1 0\ta\n", 1, "cannot be read" },
        { "a b", "T1\thedge 0 0\t\n", 1, "cannot be read" },
        { "a b", "T1\thedge 0 4\ta b\n", 1, "cannot be read" },
        { "a b", "T1\thedge 0 99999999999999999999\ta\n", 1, "cannot be read" },
        { "a b", "T1\thedge 0 1;\ta\n", 0, "" }, /* a part too many is none */
        { "a b", "T1\thedge 0 1\tb\n", 1, "T1: other words stand there" },
        { "a b", "T1\thedge 0 1\ta b\n", 1, "T1: other words stand there" },
        { "a b", "T1\thedges 0 1\ta\n", 1, "unknown label \"hedges\"" },
        { "a b", "T1\thedge 0 1\ta\nT1\thedge 2 3\tb\n", 2, "T1 stands here twice" },
        { "a b", "T1\thedge 2 3;0 1\tb a\nT2\tSentence 2 3;0 1\tb a\n", 2, "the parts of T2 are not in order" },
        { "a b", "T1\thedge 0 1\ta\nA1\tstrength T2 soft\n", 2, "there is no T2" },
        { "a b", "T1\thedge 0 1\ta\nA1\tstrength\n", 2, "cannot be read" },
        { "a b", "T1\tSentence 0 3\ta b\nA1\tdenial T1 maybe\n", 2, "denial is held or soft, not \"maybe\"" },
        { "a b", "T1\tSentence 0 1\ta\nT2\thedge 0 3\ta b\n", 2, "T2 reaches out of its sentence" },
        { "a b", "T1\tSentence 0 1\ta\nT2\thedge 2 3\tb\n", 2, "T2 is in no Sentence" },
        { "a\nb", "T1\thedge 0 1;2 3\ta b\n", 1, "T1 reaches out of its sentence" },
        { "a b", "T1\tSentence 0 1\ta\n#1\tAnnotatorNotes T1\t{x}\n", 1, "the note is no JSON" },
        { "a b", "T1\tSentence 0 1\ta\n#1\tAnnotatorNotes T1\t{\"span\":[0,9]}\n", 1, "\"span\" is no place in the text" },
        { "a b", "T1\tSentence 0 1\ta\n#1\tAnnotatorNotes T1\t{\"lang\":1}\n", 1, "\"lang\" wants a string" },
    };
    return cr_make_param_array(struct fault, rows, ROWS(rows));
}

ParameterizedTest(const struct fault *row, train_brat, faults)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    gs_status wanted = *row->message ? GS_EFORMAT : GS_OK;
    cr_expect_eq(parse(row->text, row->annotations, &set, &err), wanted, "[%s] %s", row->annotations, err.message);
    cr_expect_eq(err.line, row->line, "[%s] line %u, not %u: %s", row->annotations, row->line, err.line, err.message);
    cr_expect(!err.line || strcmp(err.file, "x.ann") == 0, "[%s] %s", row->annotations, err.file);
    cr_expect(strstr(err.message, row->message) != NULL, "[%s] %s", row->annotations, err.message);
    gs_gold_done(&set);
}

/* --- All of it ----------------------------------------------------------------------------------------------------- */

static void check_documents(const gs_gold_set *set, gs_gold_set *back)
{
    for (size_t first = 0, last; first < set->n; first = last) {
        gs_buf text = { 0 }, annotations = { 0 };
        gs_error err = { 0 };
        last = gs_gold_brat_document(set, first);
        cr_assert_gt(last, first);
        gs_gold_put_brat(set, first, last, &text, &annotations);
        cr_assert_not(text.failed || annotations.failed);
        OK(gs_brat_parse(gs_buf_span(&text), "x.txt", gs_buf_span(&annotations), "x.ann", NULL, back, &err), err);
        gs_buf_done(&text);
        gs_buf_done(&annotations);
    }
}

Test(train_brat, comes_back_as_it_was)
{
    gs_gold_set set = gold_of(GS_GOLD_JSONL, gold_hard), back = { 0 };
    check_documents(&set, &back);
    gold_expect_same(&set, &back);
    gs_gold_done(&set);
    gs_gold_done(&back);
}

Test(train_brat, documents_end_where_the_next_begins)
{
    gs_buf text = { 0 };
    for (int i = 0; i < 203; i++)
        gs_buf_printf(&text, "{\"text\":\"a\",\"labels\":[],\"doc\":\"%s\"}\n", i < 2 ? "b" : "c");
    gs_buf_puts(&text, "{\"text\":\"a\",\"labels\":[],\"doc\":\"c\",\"lang\":\"uk\"}\n");
    gs_buf_putc(&text, '\0');
    gs_gold_set set = gold_of(GS_GOLD_JSONL, text.ptr);
    cr_expect_eq(gs_gold_brat_document(&set, 0), 2);
    cr_expect_eq(gs_gold_brat_document(&set, 2), 202); /* the tool draws no more at once */
    cr_expect_eq(gs_gold_brat_document(&set, 202), 203);
    cr_expect_eq(gs_gold_brat_document(&set, 203), 204);
    gs_gold_done(&set);
    gs_buf_done(&text);
}

Test(train_brat, either_name_finds_both_files)
{
    folder f;
    char path[80];
    folder_init(&f);
    folder_write(&f, "a.txt", "He denied it.\n");
    folder_write(&f, "a.ann", "T1\tdenial 3 9\tdenied\n");
    folder_write(&f, "b.txt", "No.\n");
    const char *const names[] = { "a.txt", "a.ann", "a" };
    for (size_t i = 0; i < ROWS(names); i++) {
        gs_gold_set set = { 0 };
        gs_error err = { 0 };
        snprintf(path, sizeof(path), "%s/%s", f.path, names[i]);
        OK(gs_gold_read(path, i < 2 ? GS_GOLD_AUTO : GS_GOLD_BRAT, &gold_english, &set, &err), err);
        cr_expect_eq(set.ptr[0].labels, 1u << GS_DENIAL);
        gs_gold_done(&set);
    }
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    snprintf(path, sizeof(path), "%s/b.txt", f.path);
    cr_expect_eq(gs_gold_read_brat(path, &gold_english, &set, &err), GS_ENOENT);
    cr_expect(strstr(err.file, "b.ann") != NULL);
    gs_gold_done(&set);
    folder_done(&f);
}

static gs_status parse_small(gs_error *err)
{
    gs_gold_set set = { 0 };
    gs_status status = parse("a b\nc", "T1\tSentence 0 3\ta b\nT2\thedge 2 3\tb\nA1\thedge T1\n#1\tAnnotatorNotes T1\t{\"id\":1}\n", &set, err);
    gs_gold_done(&set);
    if (status == GS_OK)
        status = parse("a b\nc", "T2\thedge 2 3\tb\n", &set, err);
    gs_gold_done(&set);
    return status;
}

Test(train_brat, survives_any_failed_allocation)
{
    alloc_try_all(parse_small, true);
    alloc_try_all(parse_small, false);
}
