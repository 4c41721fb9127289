/* Phrases that a model learnt, in documents: where they are shown, under which labels, and what they do to scores. */
#include <math.h>

#include "alloc.h"
#include "small_engine.h"

/* Rows of phrases from line 11 of weights.tsv on. */
static const char phrase_rows[] = "hedge\twords:some people\t-\ten\t5\t\n"
                                  "denial\twords:denied entry\t-\ten\t-3\t\n"
                                  "hedge\twords:both ways\t-\ten\t5\t\n"
                                  "denial\twords:both ways\t-\ten\t6\t\n"
                                  "denial\twords:a bit\t-\ten\t.3\t\n"
                                  "hedge\twords:some\t-\ten\t.5\t\n"
                                  "hedge\twords:^ some\t-\ten\t.6\t\n"
                                  "hedge\twords:three words long\t-\ten\t9\t\n"
                                  "hedge\twords:据消息\t-\tzh\t5\t\n"
                                  "hedge\twords:据了解说\t-\tzh\t9\t\n"
                                  "hedge\twords:not\t-\ten\t-1\t\n"
                                  "hedge\twords:in 0\t-\ten\t6\t\n";

static gs_engine *engine;
static gs_session *session;

static gs_engine *engine_with(const char *rows)
{
    folder dir;
    char weights[2000];
    gs_engine *out = NULL;
    gs_error err = { 0 };
    small_files(&dir);
    snprintf(weights, sizeof(weights), "%s%s", small_weights, rows);
    folder_write(&dir, "weights.tsv", weights);
    gs_engine_options options = { .lexicons = dir.path, .model = dir.path };
    OK(gs_engine_open(&options, &out, &err), err);
    folder_done(&dir);
    return out;
}

static void open_with(const char *rows)
{
    gs_error err = { 0 };
    engine = engine_with(rows);
    OK(gs_session_new(engine, &session, &err), err);
}

static void done(void)
{
    gs_session_free(session);
    gs_engine_free(engine);
    session = NULL;
    engine = NULL;
}

static void init(void)
{
    open_with(phrase_rows);
}

TestSuite(engine_phrases, .init = init, .fini = done);

static const gs_report *analyse(const char *lang, const char *text)
{
    const gs_report *report;
    gs_error err = { 0 };
    gs_analyse_options how = { .lang = lang };
    OK(gs_analyse(session, gs_span_of(text), &how, &report, &err), err);
    return report;
}

/* Each cue as "label:words" in brackets of its concept where that is a rule's; sentences parted by bars. */
static void print_cues(const gs_report *report, char *out, size_t size)
{
    *out = '\0';
    for (size_t i = 0; i < report->n_sentences; i++) {
        const gs_sentence *s = &report->sentences[i];
        for (size_t k = 0; k < s->n_cues; k++) {
            const gs_cue *c = &s->cues[k];
            size_t len = strlen(out);
            bool learnt = strcmp(c->concept, "phrase") == 0;
            snprintf(out + len, size - len, "%s%s:%.*s%s%s%s", k ? ", " : "", gs_label_name(c->label), (int)(c->end - c->start),
                     report->text.span.ptr + c->start, learnt ? "" : "(", learnt ? "" : c->concept, learnt ? "" : ")");
        }
        if (i + 1 < report->n_sentences)
            strncat(out, " | ", size - strlen(out) - 1);
    }
}

/* --- Cues ------------------------------------------------------------------------------------------------------------ */

struct cue_case {
    char lang[8], text[128], want[160];
};

ParameterizedTestParameters(engine_phrases, cues)
{
    static struct cue_case rows[] = {
        { "en", "Now some people rain.", "hedge:some, hedge:some people" },
        { "en", "Now people rain.", "" },
        /* words of their own, as they stand in the text */
        { "en", "Così «SOME “People”» rain.", "hedge:SOME, hedge:SOME “People" },
        { "en", "Now some, people rain.", "" },
        { "en", "It rained in 2024.", "hedge:in 2024" },
        /* the first place only */
        { "en", "For some people are some people.", "hedge:some, hedge:some people" },
        { "en", "Rain in 1 or in 2.", "hedge:in 1" },
        /* each sentence for itself */
        { "en", "It rained. Now some people rain. It rained in 2024.", " | hedge:some, hedge:some people | hedge:in 2024" },
        /* under each label it speaks for, and only those that are flagged */
        { "en", "It goes both ways.", "hedge:both ways, denial:both ways" },
        { "en", "They denied a bit.", "denial:denied(deny)" },
        { "en", "It may not rain.", "hedge:may(maybe)" },
        { "en", "Some rain.", "" },
        /* in the order of the text, among those of rules */
        { "en", "They denied that some people may rain in 3.", "denial:denied(deny), hedge:some, hedge:some people, hedge:may(maybe), hedge:in 3" },
        { "en", "In 3 some people denied it.", "hedge:In 3, hedge:some, hedge:some people, denial:denied(deny)" },
        { "en", "Some people rain.", "hedge:Some, hedge:Some, hedge:Some people" },
        /* no longer than a phrase may be in the language */
        { "en", "It has three words long.", "" },
        { "zh", "据消息下雨。", "hedge:据消息" },
        { "zh", "據消息下雨。", "hedge:據消息" },
        { "zh", "据了解说下雨。", "" },
        /* of this language and no other */
        { "uk", "Now some people rain.", "" },
        { "en", "据消息", "" },
    };
    return cr_make_param_array(struct cue_case, rows, ROWS(rows));
}

ParameterizedTest(const struct cue_case *row, engine_phrases, cues)
{
    char got[300];
    print_cues(analyse(row->lang, row->text), got, sizeof(got));
    cr_expect_str_eq(got, row->want, "[%s]\ngot  %s\nwant %s", row->text, got, row->want);
}

Test(engine_phrases, a_cue_names_words_place_and_row)
{
    static const char text[] = "Дощ. Così some people rain.";
    const gs_report *report = analyse("en", text);
    cr_assert_eq(report->n_sentences, 2);
    const gs_sentence *s = &report->sentences[1];
    cr_assert_eq(s->n_cues, 2);
    const gs_cue *cue = &s->cues[1];
    cr_expect_eq(cue->start, (uint32_t)(strstr(text, "some") - text));
    cr_expect_eq(cue->end - cue->start, strlen("some people"));
    cr_expect_str_eq(cue->concept, "phrase");
    cr_expect_str_eq(cue->gloss, "learnt phrase");
    cr_expect_str_eq(cue->rule, "en/phrase:some people");
    cr_expect_str_eq(cue->at, "weights.tsv:11");
    cr_expect_eq(cue->source, -1);
    cr_expect(cue->polarity == GS_ASSERTED && cue->voice == GS_VOICE_OWN);
    cr_expect_str_eq(s->cues[0].at, "weights.tsv:16");
    report = analyse("en", "It goes both ways.");
    cr_expect_str_eq(report->sentences[0].cues[0].at, "weights.tsv:13", "a row a label");
    cr_expect_str_eq(report->sentences[0].cues[1].at, "weights.tsv:14");
}

/* Which of two that begin at one place comes first is no matter of where the model keeps them. */
Test(engine_phrases, phrases_of_one_place_have_one_order)
{
    static const char *const orders[] = { "hedge\twords:some\t-\ten\t3\t\nhedge\twords:^ some\t-\ten\t3\t\n",
                                          "hedge\twords:^ some\t-\ten\t3\t\nhedge\twords:some\t-\ten\t3\t\n" };
    for (size_t i = 0; i < ROWS(orders); i++) {
        done();
        open_with(orders[i]);
        const gs_report *report = analyse("en", "Some rain.");
        cr_assert_eq(report->sentences[0].n_cues, 2);
        cr_expect_str_eq(report->sentences[0].cues[0].rule, "en/phrase:^ some", "%zu", i);
        cr_expect_str_eq(report->sentences[0].cues[1].rule, "en/phrase:some", "%zu", i);
        cr_assert_eq(report->sentences[0].n_why, 3);
        cr_expect_str_eq(report->sentences[0].why[1].term, "^ some", "%zu", i);
    }
}

/* --- Scores ---------------------------------------------------------------------------------------------------------- */

static double sigmoid(double z)
{
    return 1 / (1 + exp(-z));
}

struct score_case {
    char lang[8], text[64];
    gs_label label;
    double z;
    bool flagged;
    char terms[80];
};

ParameterizedTestParameters(engine_phrases, scores)
{
    static struct score_case rows[] = {
        /* no rule has to match */
        { "en", "It rained in 2024.", GS_HEDGE, -4 + 6, true, "bias, in 0" },
        { "en", "It rained in 2024.", GS_DENIAL, -5.5, false, "" },
        { "en", "It rained.", GS_HEDGE, -4, false, "" },
        { "en", "Now some people rain.", GS_HEDGE, -4 + 5 + .5, true, "bias, some, some people" },
        { "en", "Some rain.", GS_HEDGE, -4 + .5 + .6, false, "bias, ^ some, some" },
        { "en", "It rained in 1, in 2 and in 3.", GS_HEDGE, -4 + 6, true, "bias, in 0" },
        /* .95 of a plain hit */
        { "en", "They denied a bit.", GS_DENIAL, 2.944439 + .3, true, "bias, deny, a bit" },
        { "en", "They denied a bit.", GS_HEDGE, -4, false, "" },
        /* what speaks against a label flags nothing, but is told */
        { "en", "It did not rain.", GS_HEDGE, -4 - 1, false, "bias, not" },
        { "en", "It may not rain.", GS_HEDGE, 2.197225 - 1, true, "bias, maybe, not" },
        /* a language without phrases, and words of another one */
        { "uk", "It rained in 2024.", GS_HEDGE, -4, false, "" },
        { "zh", "据消息下雨。", GS_HEDGE, -4 + 5, true, "bias, 据消息" },
    };
    return cr_make_param_array(struct score_case, rows, ROWS(rows));
}

ParameterizedTest(const struct score_case *row, engine_phrases, scores)
{
    char terms[200] = "";
    const gs_report *report = analyse(row->lang, row->text);
    cr_assert_eq(report->n_sentences, 1);
    const gs_sentence *s = &report->sentences[0];
    cr_expect_float_eq(s->scores[row->label], sigmoid(row->z), 1e-6, "[%s] %g, not %g", row->text, s->scores[row->label],
                       sigmoid(row->z));
    cr_expect_eq(s->flags >> row->label & 1, row->flagged, "[%s]", row->text);
    for (size_t i = 0; i < s->n_why; i++)
        if (s->why[i].label == row->label)
            snprintf(terms + strlen(terms), sizeof(terms) - strlen(terms), "%s%s", *terms ? ", " : "", s->why[i].term);
    cr_expect_str_eq(terms, row->terms, "[%s] %s", row->text, terms);
}

/* A phrase that a blocker's words are learnt from stands beside the near miss. */
Test(engine_phrases, a_sentence_of_a_blocked_hit_is_scored)
{
    const gs_report *report = analyse("en", "He was denied entry.");
    const gs_sentence *s = &report->sentences[0];
    cr_expect_eq(s->n_near_misses, 1);
    cr_expect_eq(s->flags | s->n_cues, 0);
    cr_expect_float_eq(s->scores[GS_DENIAL], sigmoid(-5.5 - 3), 1e-9);
}

Test(engine_phrases, another_language_is_as_without_them)
{
    static const char *const texts[] = { "Міністр спростував це.", "Це неправда, some people.", "Ішов дощ." };
    double scores[ROWS(texts)][GS_N_LABELS];
    unsigned flags[ROWS(texts)];
    for (size_t i = 0; i < ROWS(texts); i++) {
        const gs_sentence *s = &analyse("uk", texts[i])->sentences[0];
        memcpy(scores[i], s->scores, sizeof(scores[i]));
        flags[i] = s->flags;
    }
    done();
    open_with("");
    for (size_t i = 0; i < ROWS(texts); i++) {
        const gs_sentence *s = &analyse("uk", texts[i])->sentences[0];
        cr_expect_eq(flags[i], s->flags, "%s", texts[i]);
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            cr_expect_float_eq(scores[i][label], s->scores[label], 1e-12, "%s", texts[i]);
    }
}

Test(engine_phrases, explained_as_analysed)
{
    const gs_trace *trace;
    gs_error err = { 0 };
    OK(gs_explain(session, "en", gs_span_of("It rained in 2024."), &trace, &err), err);
    cr_expect_eq(trace->n_hits, 0);
    cr_expect_eq(trace->sentence.flags, 1u << GS_HEDGE);
    cr_assert_eq(trace->sentence.n_cues, 1);
    cr_expect_str_eq(trace->sentence.cues[0].rule, "en/phrase:in 0");
}

/* --- Memory ---------------------------------------------------------------------------------------------------------- */

static gs_status analyse_afresh(gs_error *err)
{
    gs_session *fresh = NULL;
    const gs_report *report;
    gs_analyse_options how = { .lang = "en" };
    gs_status status = gs_session_new(engine, &fresh, err);
    if (status == GS_OK)
        status = gs_analyse(fresh, gs_span_of("Some people rain. They denied it in 2024, some of them."), &how, &report, err);
    if (status == GS_OK)
        cr_assert_eq(report->sentences[1].n_cues, 3);
    gs_session_free(fresh);
    return status;
}

Test(engine_phrases, survives_any_failed_allocation)
{
    alloc_try_all(analyse_afresh, true);
    alloc_try_all(analyse_afresh, false);
}
