/* The sources of a document: one entry for the same words, and who a pronoun or a quotation without its speaker goes
 * back to. */
#include "small_engine.h"

static const char with_speakers[] = "language en\n"
                                    "word-order SVO\n"
                                    "claim-noun\n  | report\n"
                                    "report-verb\n  | said\n"
                                    "speaker\n  | minister / spokesman / office / company\n"
                                    "body\n  | office / company\n"
                                    "pronoun\n  | he / she / they / it\n"
                                    "person-pronoun\n  | he / she\n"
                                    "adjunct\n  | has / also\n"
                                    "verb\n  | met\n"
                                    "deny\n  | denied\n"
                                    "false\n  | false\n";

static gs_engine *engine;
static gs_session *session;

static void init(void)
{
    folder dir;
    gs_error err = { 0 };
    small_files(&dir);
    folder_write(&dir, "en.lex", with_speakers);
    gs_engine_options options = { .lexicons = dir.path, .model = dir.path };
    OK(gs_engine_open(&options, &engine, &err), err);
    folder_done(&dir);
    cr_assert_eq(gs_session_new(engine, &session, NULL), GS_OK);
}

static void fini(void)
{
    gs_session_free(session);
    gs_engine_free(engine);
}

TestSuite(engine_sources, .init = init, .fini = fini);

struct document_case {
    char text[320];
    char want[160]; /* by cue the words of its source, or - */
};

ParameterizedTestParameters(engine_sources, documents)
{
    static struct document_case rows[] = {
        { "The minister denied it. He denied it.", "The minister|The minister" },
        { "The minister met Brandt. He denied it.", "The minister" },
        { "Nothing was heard. He denied it.", "-" },
        { "The minister denied it. Rain fell. Snow fell. They denied it.", "The minister|-" },
        /* she is no office, and it may be one */
        { "Mr Brandt denied it. The office denied it. He denied it.", "Mr Brandt|The office|Mr Brandt" },
        { "Mr Brandt denied it. The office denied it. They denied it.", "Mr Brandt|The office|The office" },
        { "The office denied it. She denied it.", "The office|-" },
        { "The office met Brandt. She denied it.", "-" },
        { "The office spokesman denied it. She denied it.", "The office spokesman|The office spokesman" },
        { "The minister's office denied it. She denied it.", "The minister's office|-" },
        /* quotations go back within their paragraph */
        { "The minister denied it. \u201cIt is false.\u201d", "The minister|The minister" },
        { "The minister denied it.\n\n\u201cIt is false.\u201d", "The minister|-" },
        { "The company denied it. \u201cIt is false.\u201d She denied it.", "The company|The company|-" },
    };
    return cr_make_param_array(struct document_case, rows, ROWS(rows));
}

static const gs_report *analyse(const char *text)
{
    const gs_report *report = NULL;
    gs_analyse_options options = { .lang = "en" };
    gs_error err = { 0 };
    OK(gs_analyse(session, gs_span_of(text), &options, &report, &err), err);
    return report;
}

ParameterizedTest(const struct document_case *row, engine_sources, documents)
{
    const gs_report *r = analyse(row->text);
    gs_buf got = { 0 };
    for (size_t i = 0; i < r->n_sentences; i++) {
        for (size_t k = 0; k < r->sentences[i].n_cues; k++) {
            int source = r->sentences[i].cues[k].source;
            gs_buf_puts(&got, got.len ? "|" : "");
            if (source < 0) {
                gs_buf_puts(&got, "-");
                continue;
            }
            cr_assert_lt((size_t)source, r->n_sources);
            const gs_source *s = &r->sources[source];
            gs_buf_put(&got, row->text + s->start, s->end - s->start);
        }
    }
    gs_buf_putc(&got, '\0');
    cr_expect_str_eq(got.ptr, row->want, "[%s]\ngot  %s\nwant %s", row->text, got.ptr, row->want);
    gs_buf_done(&got);
}

Test(engine_sources, reading_the_sentence_before_leaves_the_cues_alone)
{
    const gs_report *r = analyse("The minister met the company and the spokesman also met. She denied it.");
    cr_assert_eq(r->n_sentences, 2);
    cr_assert_eq(r->sentences[1].n_cues, 1);
    cr_expect_str_eq(r->sentences[1].cues[0].concept, "deny");
    cr_expect_eq(r->sentences[1].cues[0].label, GS_DENIAL);
}

Test(engine_sources, many_sources)
{
    gs_buf text = { 0 };
    for (unsigned i = 0; i < 500; i++) {
        gs_buf_puts(&text, "Minister X");
        gs_buf_put_uint(&text, i % 400);
        gs_buf_puts(&text, " denied it. ");
    }
    gs_buf_putc(&text, '\0');
    const gs_report *r = analyse(text.ptr);
    cr_expect_eq(r->n_sources, 400);
    cr_assert_eq(r->n_sentences, 500);
    for (unsigned i = 0; i < 500; i++)
        cr_expect_eq(r->sentences[i].cues[0].source, (int)(i % 400));
    gs_buf_done(&text);
}

Test(engine_sources, the_same_words_are_one_source)
{
    const gs_report *r = analyse("The minister denied it. The company denied it. The minister also denied it.");
    cr_expect_eq(r->n_sources, 2);
    cr_assert_eq(r->n_sentences, 3);
    cr_expect_eq(r->sentences[0].cues[0].source, r->sentences[2].cues[0].source);
    cr_expect_neq(r->sentences[0].cues[0].source, r->sentences[1].cues[0].source);
    r = analyse("Nothing was denied.");
    cr_expect_eq(r->n_sources, 0, "of the document before");
}
