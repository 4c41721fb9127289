/* A document's way from bytes to its report: languages, roles, notes, limits, and what holds of every report. */
#include <math.h>

#include "alloc.h"
#include "small_engine.h"

static gs_engine *engine;
static gs_session *session;

static void init(void)
{
    engine = small_engine_new();
    cr_assert_eq(gs_session_new(engine, &session, NULL), GS_OK);
}

static void fini(void)
{
    gs_session_free(session);
    gs_engine_free(engine);
}

TestSuite(engine_analyse, .init = init, .fini = fini);

static const gs_report *analyse_bytes(const char *bytes, size_t len, const char *lang, bool one_sentence)
{
    const gs_report *report = NULL;
    gs_analyse_options options = { .lang = lang, .one_sentence = one_sentence };
    gs_error err = { 0 };
    OK(gs_analyse(session, (gs_span){ bytes, len }, &options, &report, &err), err);
    return report;
}

static const gs_report *analyse(const char *text, const char *lang)
{
    return analyse_bytes(text, strlen(text), lang, false);
}

/* --- One sentence ---------------------------------------------------------------------------------------------------- */

Test(engine_analyse, a_report_says_what_was_found)
{
    const gs_report *r = analyse("Nobody came. Gen. Petrov was denied entry flatly. “We flatly, he said, denied the false report,” it is said.", "en");
    cr_assert_eq(r->n_sentences, 3);
    cr_expect_eq(r->n_notes, 0);
    cr_expect(r->scored);
    cr_expect_str_eq(r->lang.tag, "en");
    cr_expect_float_eq(r->lang.confidence, 1, 0);
    cr_expect_null(r->title);
    cr_expect_eq(strlen(r->text_sha256), 64);
    cr_expect_eq(r->calibration[GS_DENIAL].level, GS_CAL_PRIOR);

    const gs_sentence *plain = &r->sentences[0], *blocked = &r->sentences[1], *last = &r->sentences[2];
    cr_expect_eq(plain->flags, 0);
    cr_expect_eq(plain->n_cues + plain->n_why + plain->n_near_misses, 0);
    cr_expect_float_eq(plain->scores[GS_HEDGE], 1 / (1 + exp(4)), 1e-12);
    cr_expect_eq(plain->role, GS_BODY);
    cr_expect_str_eq(plain->lang, "en");
    cr_expect_null(plain->unscored);

    cr_expect_eq(blocked->flags, 0);
    cr_expect_eq(blocked->n_cues, 0);
    cr_assert_eq(blocked->n_near_misses, 2);
    for (size_t i = 0; i < 2; i++) {
        const gs_near_miss *miss = &blocked->near_misses[i];
        gs_span words = { r->text.span.ptr + miss->start, miss->end - miss->start };
        cr_expect(gs_span_eq(words, gs_span_of("denied")), "%.*s", (int)words.len, words.ptr);
        cr_expect_str_eq(miss->concept, "deny");
        cr_expect_str_neq(miss->rule, miss->blocked_by);
    }

    cr_expect_eq(last->flags, 1u << GS_DENIAL | 1u << GS_INACCURATE);
    cr_assert_eq(last->n_cues, 2);
    const gs_cue *deny = &last->cues[0], *wrong = &last->cues[1];
    gs_span words = { r->text.span.ptr + deny->start, deny->end - deny->start };
    cr_expect(gs_span_eq(words, gs_span_of("denied")), "%.*s", (int)words.len, words.ptr);
    cr_expect_eq(deny->label, GS_DENIAL);
    cr_expect_str_eq(deny->concept, "deny");
    cr_expect_str_eq(deny->gloss, "denies");
    cr_expect_eq(strncmp(deny->rule, "en/deny#", 8), 0, "%s", deny->rule);
    cr_expect_eq(strncmp(deny->at, "en.lex:", 7), 0, "%s", deny->at);
    cr_expect_eq(deny->polarity, GS_ASSERTED);
    cr_expect_eq(deny->voice, GS_VOICE_QUOTED);
    cr_expect_eq(deny->source, -1);
    cr_expect_eq(wrong->label, GS_INACCURATE);
    cr_expect_gt(last->scores[GS_INACCURATE], 0.94, "a claim noun stands near");
}

struct cue_case {
    char text[96];
    char want[96]; /* "label:words polarity voice" of each cue, ", " between */
};

ParameterizedTestParameters(engine_analyse, cues)
{
    static struct cue_case rows[] = {
        { "He denied it.", "denial:denied asserted own" },
        { "He never denied it.", "denial:denied negated own" },
        { "Has he denied it?", "denial:denied questioned own" },
        { "Has he not denied it?", "denial:denied negated own" },
        { "He denied it, she said.", "denial:denied asserted reported" },
        { "“He denied it,” she said.", "denial:denied asserted quoted" },
        { "It was not staged.", "denial:staged negated own, fabricated:staged negated own" },
        { "It was staged.", "fabricated:staged asserted own" },
        { "It is untrue, and he denied it.", "inaccurate:untrue asserted own, denial:denied asserted own" },
        { "It is doubtful.", "inaccurate:doubtful asserted own" },
        { "He denied it flatly.", "denial:denied asserted own" },
        { "It is wrong.", "" },
        { "He came.", "" },
    };
    return cr_make_param_array(struct cue_case, rows, ROWS(rows));
}

static void print_cues(const gs_report *r, const gs_sentence *s, char *out, size_t size)
{
    *out = '\0';
    for (size_t i = 0; i < s->n_cues; i++) {
        const gs_cue *c = &s->cues[i];
        size_t at = strlen(out);
        snprintf(out + at, size - at, "%s%s:%.*s %s %s", at ? ", " : "", gs_label_name(c->label), (int)(c->end - c->start),
                 r->text.span.ptr + c->start, gs_polarity_name(c->polarity), gs_voice_name(c->voice));
    }
}

ParameterizedTest(const struct cue_case *row, engine_analyse, cues)
{
    char got[256];
    const gs_report *r = analyse(row->text, "en");
    cr_assert_eq(r->n_sentences, 1, "%s", row->text);
    print_cues(r, &r->sentences[0], got, sizeof(got));
    cr_expect_str_eq(got, row->want, "[%s]\ngot  %s\nwant %s", row->text, got, row->want);
}

Test(engine_analyse, a_sentence_may_be_flagged_only_over_the_threshold)
{
    const gs_report *r = analyse("It is doubtful.", "en");
    cr_expect_eq(r->sentences[0].flags, 0);
    cr_expect_eq(r->sentences[0].n_cues, 1);
    cr_expect_float_eq(r->sentences[0].scores[GS_INACCURATE], 0.4, 1e-12);
}

/* Authors see more, but the same scores. */
Test(engine_analyse, explaining_scores_alike)
{
    static const char *const texts[] = { "He never denied the claim, she said.", "It was not staged.", "Not so.", "He came.",
                                         "He was denied entry.", "" };
    for (size_t i = 0; i < ROWS(texts); i++) {
        const gs_report *r = analyse_bytes(texts[i], strlen(texts[i]), "en", true);
        gs_sentence want = { 0 };
        size_t n_sentences = r->n_sentences; /* the report lives until the session's next document */
        if (n_sentences) {
            want.flags = r->sentences[0].flags;
            want.n_cues = r->sentences[0].n_cues;
            memcpy(want.scores, r->sentences[0].scores, sizeof(want.scores));
        }
        const gs_trace *trace;
        cr_assert_eq(gs_explain(session, "en", gs_span_of(texts[i]), &trace, NULL), GS_OK);
        if (!n_sentences)
            continue;
        cr_expect_eq(trace->sentence.flags, want.flags, "%s", texts[i]);
        cr_expect_eq(trace->sentence.n_cues, want.n_cues, "%s", texts[i]);
        for (int l = 0; l < GS_N_LABELS; l++)
            cr_expect_float_eq(trace->sentence.scores[l], want.scores[l], 0, "%s", texts[i]);
    }
}

Test(engine_analyse, explaining_shows_every_hit)
{
    const gs_trace *trace;
    gs_error err = { 0 };
    OK(gs_explain(session, "en", gs_span_of("He said he was not denied entry; denied flatly."), &trace, &err), err);
    size_t n_blockers = 0, n_blocked = 0, n_covered = 0;
    for (size_t i = 0; i < trace->n_hits; i++) {
        const gs_trace_hit *h = &trace->hits[i];
        cr_assert_leq(h->hit.last, trace->n_tokens);
        n_blockers += h->hit.rule->kind == GS_RULE_BLOCKER;
        n_blocked += h->blocked_by != NULL;
        n_covered += h->covered;
    }
    cr_expect_eq(trace->n_hits, 6, "%zu hits", trace->n_hits); /* said, not, denied twice, denied entry, denied flatly */
    cr_expect_eq(n_blockers, 1);
    cr_expect_eq(n_blocked, 1);
    cr_expect_eq(n_covered, 1);
    cr_expect_eq(gs_explain(session, "xx", gs_span_of("a"), &trace, &err), GS_EINVAL);
    cr_expect_str_eq(err.message, "no lexicon for xx");
}

/* --- Languages ------------------------------------------------------------------------------------------------------- */

static const char english[] =
    "The ministry denied on Monday that any of its officials had met the company before the vote was held.\n\n"
    "The report is false, a spokeswoman told reporters who were waiting outside the building in the capital.\n\n"
    "The company, which has worked for the city since it was founded, did not wish to be named in this article.\n\n"
    "Two members of the council have asked for the minutes of the meeting, which have not been published yet.\n\n";
static const char german[] = "Die Bundesregierung hat am Montag bestätigt, dass der Minister und seine Mitarbeiter nicht vor Ort waren.\n"
                             "Der Sprecher der Behörde sagte, dass die Untersuchung und die Gespräche mit der Firma weitergehen werden.\n";
static const char chinese[] = "外交部發言人星期一否認了這些指控，並說這個報道是不實的，希望各方不要再引用。\n";

Test(engine_analyse, paragraphs_in_another_language_are_not_scored)
{
    char text[2048];
    snprintf(text, sizeof(text), "%s%s", english, german);
    const gs_report *r = analyse(text, NULL);
    cr_expect_str_eq(r->lang.tag, "en");
    cr_expect(r->scored);
    cr_assert_eq(r->n_sentences, 6);
    for (size_t i = 0; i < 6; i++) {
        const gs_sentence *s = &r->sentences[i];
        cr_expect_str_eq(s->lang, i < 4 ? "en" : "de", "%zu: %s", i, s->lang);
        if (i < 4) {
            cr_expect_null(s->unscored);
            cr_expect_eq(s->flags != 0, i < 2, "%zu", i);
            continue;
        }
        cr_expect_str_eq(s->unscored, "no lexicon for de");
        cr_expect_eq(s->flags | s->n_cues | s->n_why, 0);
    }
}

Test(engine_analyse, a_language_given_is_not_doubted)
{
    const gs_report *r = analyse(german, "en");
    for (size_t i = 0; i < r->n_sentences; i++)
        cr_expect_str_eq(r->sentences[i].lang, "en");
    r = analyse("He denied it.", "xx");
    cr_expect_str_eq(r->lang.tag, "xx");
    cr_expect_not(r->scored);
    cr_assert_eq(r->n_sentences, 1);
    cr_expect_str_eq(r->sentences[0].unscored, "no lexicon for xx");
    r = analyse("He denied it.", "und");
    cr_expect_str_eq(r->sentences[0].unscored, "language not determined");
}

Test(engine_analyse, a_tag_too_long_is_refused)
{
    const gs_report *report = NULL;
    gs_error err = { 0 };
    gs_analyse_options options = { .lang = "a-tag-too-long-x" };
    cr_expect_eq(gs_analyse(session, gs_span_of("a"), &options, &report, &err), GS_EINVAL);
    cr_expect_null(report);
}

Test(engine_analyse, traditional_chinese_uses_the_chinese_lexicon_and_calibration)
{
    const gs_report *r = analyse(chinese, NULL);
    cr_expect_str_eq(r->lang.tag, "zh-Hant");
    cr_assert_eq(r->n_sentences, 1);
    cr_expect_str_eq(r->sentences[0].lang, "zh-Hant");
    cr_expect_eq(r->sentences[0].flags, 1u << GS_DENIAL | 1u << GS_INACCURATE);
    cr_expect_eq(r->calibration[GS_DENIAL].level, GS_CAL_MEASURED);
    cr_expect_eq(r->calibration[GS_DENIAL].n_pos, 44);
    cr_expect_eq(r->calibration[GS_HEDGE].level, GS_CAL_PRIOR);
    cr_expect_eq(analyse(chinese, "zh-Hant")->sentences[0].flags, 1u << GS_DENIAL | 1u << GS_INACCURATE);
}

Test(engine_analyse, each_language_has_its_calibration)
{
    const gs_report *r = analyse("Міністерство спростувало повідомлення про відведення військ із міста.", "uk");
    cr_assert_eq(r->n_sentences, 1);
    cr_expect_eq(r->calibration[GS_DENIAL].level, GS_CAL_TRANSFERRED);
    double z = log(0.95 / 0.05);
    cr_expect_float_eq(r->sentences[0].scores[GS_DENIAL], 1 / (1 + exp(-(0.9 * z + 0.1))), 1e-12);
}

/* --- Roles and segmentation -------------------------------------------------------------------------------------------- */

struct role_case {
    char text[256], want[16]; /* h and b for each sentence */
};

ParameterizedTestParameters(engine_analyse, roles)
{
    static struct role_case rows[] = {
        { "Minister is wrong\n\nThe minister came to town.", "hb" },
        { "One line", "b" },
        { "Minister denies it\n\nWhat we know\n\nBy our reporter\n\nThe minister came.", "hhhb" },
        { "One\n\nTwo\n\nThree\n\nFour\n\nThe minister came.", "hhhbb" },
        { "The minister came.\n\nWhat we know\n\nHe left.", "bbb" },
        { "Minister denies it\n\nHe came.\n\nWhat we know\n\nHe left.", "hbbb" },
        { "Did he?\n\nHe came.", "bb" },
        { "“He lied”\n\nHe came.", "bb" },
        { "He says:\n\nHe came.", "bb" },
        { "Minister denies it. He came\n\nHe left.", "hhb" },
        { "He came.\n\nHe left", "bb" },
    };
    return cr_make_param_array(struct role_case, rows, ROWS(rows));
}

ParameterizedTest(const struct role_case *row, engine_analyse, roles)
{
    char got[16] = "";
    const gs_report *r = analyse(row->text, "en");
    for (size_t i = 0; i < r->n_sentences && i < 15; i++)
        got[i] = r->sentences[i].role == GS_HEADLINE ? 'h' : 'b';
    cr_expect_str_eq(got, row->want, "[%s] %s, not %s", row->text, got, row->want);
}

Test(engine_analyse, a_headline_is_read_as_one)
{
    const gs_report *r = analyse("Minister is wrong\n\nThe minister is wrong.", "en");
    cr_assert_eq(r->n_sentences, 2);
    cr_expect(r->sentences[0].flags >> GS_INACCURATE & 1);
    cr_expect_eq(r->sentences[1].flags, 0);
    char line[400];
    memset(line, 'x', sizeof(line));
    snprintf(line + 300, 100, "\n\nHe came.");
    cr_expect_eq(analyse(line, "en")->sentences[0].role, GS_HEADLINE);
    snprintf(line + 300, 100, "x\n\nHe came.");
    cr_expect_eq(analyse(line, "en")->sentences[0].role, GS_BODY);
}

Test(engine_analyse, one_sentence_is_not_cut)
{
    static const char text[] = "  He came. She went.\n\nThey denied it. \r\n";
    const gs_report *r = analyse_bytes(text, sizeof(text) - 1, "en", true);
    cr_assert_eq(r->n_sentences, 1);
    cr_expect_eq(r->sentences[0].start, 2);
    cr_expect_eq(r->sentences[0].end, strlen("  He came. She went.\n\nThey denied it."));
    cr_expect_eq(r->sentences[0].role, GS_BODY);
    cr_expect(r->sentences[0].flags >> GS_DENIAL & 1);
    cr_expect_eq(analyse_bytes(text, sizeof(text) - 1, "en", false)->n_sentences, 3);
}

Test(engine_analyse, quotes_go_on_to_the_end_of_the_paragraph)
{
    const gs_report *r = analyse("She said: “He came. He denied it.\n\nHe denied it. He came.", "en");
    size_t n = 0;
    for (size_t i = 0; i < r->n_sentences; i++) {
        for (size_t c = 0; c < r->sentences[i].n_cues; c++, n++)
            cr_expect_eq(r->sentences[i].cues[c].voice, n ? GS_VOICE_OWN : GS_VOICE_QUOTED, "cue %zu", n);
    }
    cr_expect_eq(n, 2);
}

Test(engine_analyse, nothing_gives_an_empty_report)
{
    static const char *const texts[] = { "", " \n\t\r\n ", "\n\n\n", "\xef\xbb\xbf", "\xef\xbb\xbf\n" };
    for (size_t i = 0; i < ROWS(texts); i++) {
        for (int way = 0; way < 4; way++) {
            const gs_report *r = analyse_bytes(texts[i], strlen(texts[i]), way & 1 ? "en" : NULL, way & 2);
            cr_expect_eq(r->n_sentences, 0, "[%s]", texts[i]);
            cr_expect_not(r->scored);
            cr_expect_eq(strlen(r->text_sha256), 64);
        }
    }
    cr_expect_str_eq(analyse("", NULL)->text_sha256, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

/* --- Notes and limits ------------------------------------------------------------------------------------------------- */

struct note_case {
    char bytes[48];
    size_t len;
    char want[96];
};

#define BYTES(text) text, sizeof(text) - 1

ParameterizedTestParameters(engine_analyse, notes)
{
    static struct note_case rows[] = {
        { BYTES("He denied it."), "" },
        { BYTES("\xef\xbb\xbfHe denied it."), "" },
        { BYTES("He \xff\xfe denied it."), "invalid-text: 1 run of bad bytes replaced by U+FFFD" },
        { BYTES("He \xff denied \xc3 it."), "invalid-text: 2 runs of bad bytes replaced by U+FFFD" },
        { BYTES("He denied\0it."), "nul: 1 NUL character in the text" },
        { BYTES("He\0denied\0it."), "nul: 2 NUL characters in the text" },
        { BYTES("\xff\xfeH\0e\0 \0d\0e\0n\0i\0e\0d\0 \0i\0t\0.\0"), "utf-16: converted from UTF-16LE" },
        { BYTES("\xfe\xff\0H\0e\0 \0d\0e\0n\0i\0e\0d\0 \0i\0t\0."), "utf-16: converted from UTF-16BE" },
        { BYTES("\xff\xfeH\0e\0 \0d\0e\0n\0i\0e\0d\0 \0\0\xd8 \0i\0t\0.\0"),
          "utf-16: converted from UTF-16LE; invalid-text: 1 run of bad bytes replaced by U+FFFD" },
        { BYTES("He\0denied \xff it."), "invalid-text: 1 run of bad bytes replaced by U+FFFD; nul: 1 NUL character in the text" },
    };
    return cr_make_param_array(struct note_case, rows, ROWS(rows));
}

ParameterizedTest(const struct note_case *row, engine_analyse, notes)
{
    char got[256] = "", cues[256];
    const gs_report *r = analyse_bytes(row->bytes, row->len, "en", false);
    for (size_t i = 0; i < r->n_notes; i++)
        snprintf(got + strlen(got), sizeof(got) - strlen(got), "%s%s", i ? "; " : "", r->notes[i]);
    cr_expect_str_eq(got, row->want, "[%s]\ngot  %s\nwant %s", row->bytes, got, row->want);
    cr_assert_eq(r->n_sentences, 1);
    print_cues(r, &r->sentences[0], cues, sizeof(cues));
    cr_expect_str_eq(cues, "denial:denied asserted own", "[%s] %s", row->bytes, cues);
}

Test(engine_analyse, what_is_no_text_is_refused)
{
    const gs_report *report = NULL;
    gs_analyse_options options = { 0 };
    gs_error err = { 0 };
    char binary[256];
    for (size_t i = 0; i < sizeof(binary); i++)
        binary[i] = (char)(i * 37 % 32);
    cr_expect_eq(gs_analyse(session, (gs_span){ binary, sizeof(binary) }, &options, &report, &err), GS_ENOTTEXT);
    size_t size = GS_LIMIT_DOCUMENT + 1;
    char *large = malloc(size);
    memset(large, 'a', size);
    cr_expect_eq(gs_analyse(session, (gs_span){ large, size }, &options, &report, &err), GS_ELIMIT);
    cr_expect_null(report);
    free(large);
    cr_expect_eq(analyse("He denied it.", "en")->n_sentences, 1, "the session goes on");
}

/* `words` fillers, a cue, a filler. */
static const gs_report *analyse_long(size_t words)
{
    static gs_buf text;
    gs_buf_clear(&text);
    for (size_t i = 0; i < words; i++)
        gs_buf_puts(&text, "a ");
    gs_buf_puts(&text, "denied b");
    return analyse_bytes(text.ptr, text.len, "en", false);
}

Test(engine_analyse, over_long_sentences_are_cut_and_noted)
{
    const gs_report *r = analyse_long(GS_LIMIT_SENTENCE_TOKENS - 2);
    cr_expect_eq(r->n_notes, 0);
    cr_expect_eq(r->sentences[0].n_cues, 1);
    r = analyse_long(GS_LIMIT_SENTENCE_TOKENS - 1);
    cr_assert_eq(r->n_notes, 1);
    cr_expect_str_eq(r->notes[0], "cut: 1 over-long sentence analysed in part only");
    cr_expect_eq(r->sentences[0].n_cues, 1);
    r = analyse_long(GS_LIMIT_SENTENCE_TOKENS);
    cr_assert_eq(r->n_notes, 1);
    cr_assert_eq(r->n_sentences, 1);
    cr_expect_eq(r->sentences[0].n_cues, 0);
    cr_expect_eq(r->sentences[0].end, 2 * GS_LIMIT_SENTENCE_TOKENS + strlen("denied b"), "the sentence itself is whole");
    cr_expect_eq(analyse("a.", "en")->n_notes, 0, "the note is of its document");
}

Test(engine_analyse, a_sentence_over_two_limits_is_one_sentence)
{
    gs_buf text = { 0 };
    for (int i = 0; i < GS_LIMIT_SENTENCE_TOKENS + 1; i++)
        gs_buf_puts(&text, "denied ");
    const gs_report *r = analyse_bytes(text.ptr, text.len, "en", true);
    cr_assert_eq(r->n_notes, 1);
    cr_expect_str_eq(r->notes[0], "cut: 1 over-long sentence analysed in part only");
    gs_buf_done(&text);
}

/* --- What holds of every report ----------------------------------------------------------------------------------------- */

static void expect_range(gs_span text, uint32_t start, uint32_t end, const char *name)
{
    cr_assert(start < end && end <= text.len, "%s: %u-%u of %zu", name, start, end, text.len);
    cr_assert_neq((unsigned char)text.ptr[start] & 0xc0, 0x80, "%s: %u is inside a character", name, start);
    cr_assert(end == text.len || ((unsigned char)text.ptr[end] & 0xc0) != 0x80, "%s: %u is inside a character", name, end);
}

static void expect_sums(const gs_sentence *s, const gs_calibration *c, gs_label label, const char *name)
{
    double sum = 0;
    bool explained = false;
    for (size_t i = 0; i < s->n_why; i++) {
        if (s->why[i].label != label)
            continue;
        sum += s->why[i].weight;
        explained = true;
    }
    double p = s->scores[label];
    cr_assert(p >= 0 && p <= 1, "%s", name);
    cr_assert_eq(s->flags >> label & 1, p >= c->threshold, "%s", name);
    if (explained)
        cr_assert_float_eq(1 / (1 + exp(-(c->a * sum + c->b))), p, 1e-9, "%s: %s", name, gs_label_name(label));
}

static void expect_sentence(const gs_report *r, const gs_sentence *s, const char *name)
{
    expect_range(r->text.span, s->start, s->end, name);
    for (size_t i = 0; i < s->n_cues; i++) {
        const gs_cue *c = &s->cues[i];
        expect_range(r->text.span, c->start, c->end, name);
        cr_assert(c->start >= s->start && c->end <= s->end, "%s", name);
        cr_assert(i == 0 || s->cues[i - 1].start <= c->start, "%s", name);
    }
    for (size_t i = 0; i < s->n_near_misses; i++)
        expect_range(r->text.span, s->near_misses[i].start, s->near_misses[i].end, name);
    for (int l = 0; l < GS_N_LABELS && !s->unscored && !r->lang.tag[2]; l++)
        if (strcmp(s->lang, r->lang.tag) == 0)
            expect_sums(s, &r->calibration[l], (gs_label)l, name);
    cr_assert(!s->unscored || (s->flags == 0 && s->n_cues == 0 && s->n_why == 0), "%s", name);
}

static void expect_report(const gs_report *r, const char *name)
{
    bool scored = false;
    for (size_t i = 0; i < r->n_sentences; i++) {
        const gs_sentence *s = &r->sentences[i];
        cr_assert(i == 0 || r->sentences[i - 1].end <= s->start, "%s: sentence %zu", name, i);
        expect_sentence(r, s, name);
        scored |= !s->unscored;
    }
    cr_assert_eq(scored, r->scored, "%s", name);
}

static void put_report(gs_buf *out, const gs_report *r)
{
    gs_buf_printf(out, "%s %s %.17g %d\n", r->text_sha256, r->lang.tag, r->lang.confidence, r->scored);
    for (size_t i = 0; i < r->n_notes; i++)
        gs_buf_printf(out, "%s\n", r->notes[i]);
    for (size_t i = 0; i < r->n_sentences; i++) {
        const gs_sentence *s = &r->sentences[i];
        gs_buf_printf(out, "%u-%u %d %s %s %x", s->start, s->end, s->role, s->lang, s->unscored ? s->unscored : "-", s->flags);
        for (int l = 0; l < GS_N_LABELS; l++)
            gs_buf_printf(out, " %.17g", s->scores[l]);
        for (size_t c = 0; c < s->n_cues; c++)
            gs_buf_printf(out, "\n  %u-%u %d %s %s %d %d", s->cues[c].start, s->cues[c].end, s->cues[c].label, s->cues[c].rule,
                          s->cues[c].at, s->cues[c].polarity, s->cues[c].voice);
        for (size_t w = 0; w < s->n_why; w++)
            gs_buf_printf(out, "\n  %d %s %.17g", s->why[w].label, s->why[w].term, s->why[w].weight);
        gs_buf_putc(out, '\n');
    }
}

/* In every language, cut and uncut, by a session that has seen other texts and by a new one. */
static void expect_same_again(gs_span bytes, const char *name)
{
    static const char *const langs[] = { NULL, "en", "uk", "zh", "zh-Hant", "de" };
    gs_session *used = session;
    for (size_t i = 0; i < 2 * ROWS(langs); i++) {
        gs_analyse_options options = { .lang = langs[i / 2], .one_sentence = i % 2 };
        const gs_report *report;
        gs_buf first = { 0 }, second = { 0 };
        gs_status status = gs_analyse(used, bytes, &options, &report, NULL);
        if (status == GS_OK) {
            expect_report(report, name);
            put_report(&first, report);
        }
        cr_assert_eq(gs_session_new(engine, &session, NULL), GS_OK);
        cr_assert_eq(gs_analyse(session, bytes, &options, &report, NULL), status, "%s", name);
        if (status == GS_OK)
            put_report(&second, report);
        cr_assert(gs_span_eq(gs_buf_span(&first), gs_buf_span(&second)), "%s:\n%.*s\nand\n%.*s", name, (int)first.len, first.ptr,
                  (int)second.len, second.ptr);
        gs_session_free(session);
        gs_buf_done(&first);
        gs_buf_done(&second);
    }
    session = used;
}

Test(engine_analyse, reports_of_the_corpus_hold_and_repeat, .timeout = 120)
{
    static const char dir[] = GS_SOURCE_DIR "/tests/fuzz/corpus/text";
    gs_arena arena = { 0 };
    char **names;
    size_t n;
    gs_error err = { 0 };
    OK(gs_dir_list(dir, "", &arena, &names, &n, &err), err);
    for (size_t i = 0; i < n; i++) {
        gs_span bytes;
        OK(gs_file_read(gs_path_join(&arena, dir, names[i]), GS_LIMIT_DOCUMENT, &bytes, &err), err);
        expect_same_again(bytes, names[i]);
        free((char *)bytes.ptr);
    }
    gs_arena_done(&arena);
}

Test(engine_analyse, reports_of_mixed_pieces_hold_and_repeat)
{
    static const char *const pieces[] = { "He denied it", "not", "false claim", ". ", "? ", "\n", "\n\n", "“", "”", ", ", "; ", "不实",
                                          "否认", "не ", "спростував ", "\xff", "é", " ", "Gen. ", "staged", "— ", "12" };
    uint64_t seed = 11;
    for (int round = 0; round < 100; round++) {
        gs_buf text = { 0 };
        for (int i = 0; i < 40; i++) {
            seed = seed * 6364136223846793005 + 1442695040888963407;
            gs_buf_puts(&text, pieces[(seed >> 33) % ROWS(pieces)]);
        }
        expect_same_again(gs_buf_span(&text), "mixed");
        gs_buf_done(&text);
    }
}

/* --- Engines ---------------------------------------------------------------------------------------------------------- */

Test(engine_analyse, an_engine_lists_what_it_serves)
{
    static const char *const tags[] = { "en", "uk", "zh", "zh-Hant" };
    for (size_t i = 0; i < ROWS(tags); i++)
        cr_expect_str_eq(gs_engine_tag_at(engine, i), tags[i]);
    cr_expect_null(gs_engine_tag_at(engine, ROWS(tags)));
    for (size_t i = 0; i < 3; i++)
        cr_expect_str_eq(gs_lexicon_lang(gs_engine_lexicon_at(engine, i)), tags[i]);
    cr_expect_null(gs_engine_lexicon_at(engine, 3));
    cr_expect_eq(gs_engine_lexicon(engine, "zh-Hant"), gs_engine_lexicon(engine, "zh"));
    cr_expect_null(gs_engine_lexicon(engine, "de"));
    cr_expect_eq(strlen(gs_engine_lexicons_digest(engine)), 16);
    cr_expect_eq(strlen(gs_engine_model_digest(engine)), 16);
    gs_engine_free(NULL);
    gs_session_free(NULL);
}

struct broken_case {
    char file[16], text[32];
    gs_status status;
    char place[32], message[64];
};

ParameterizedTestParameters(engine_analyse, broken_folders)
{
    static struct broken_case rows[] = {
        { "concepts.tsv", "id\tlabel\tprior\tgloss\tscope\n", GS_EFORMAT, "/concepts.tsv:1", "no concepts" },
        { "en.lex", "language en\ndenied\n", GS_EFORMAT, "en.lex:2", "unknown directive or concept (see concepts.tsv)" },
        { "en.lex", "language de\n", GS_EFORMAT, "/en.lex:1", "says language de, but its name says en" },
        { "en.lex", "language en-GB\n", GS_EFORMAT, "/en.lex:1", "says language en-GB, but its name says en" },
        { "weights.tsv", "label\n", GS_EFORMAT, "/weights.tsv:1", "6 tab-separated columns wanted" },
    };
    return cr_make_param_array(struct broken_case, rows, ROWS(rows));
}

ParameterizedTest(const struct broken_case *row, engine_analyse, broken_folders)
{
    folder dir;
    gs_engine *broken = NULL;
    gs_error err = { 0 };
    char place[4200];
    small_files(&dir);
    folder_write(&dir, row->file, row->text);
    gs_engine_options options = { .lexicons = dir.path, .model = dir.path };
    cr_expect_eq(gs_engine_open(&options, &broken, &err), row->status, "[%s]", row->text);
    cr_expect_null(broken);
    snprintf(place, sizeof(place), "%s:%u", err.file, err.line);
    size_t len = strlen(place), want = strlen(row->place);
    cr_expect(len >= want && strcmp(place + len - want, row->place) == 0, "[%s] %s, not %s", row->text, place, row->place);
    cr_expect_eq(strncmp(err.message, row->message, strlen(row->message)), 0, "[%s] %s", row->text, err.message);
    folder_done(&dir);
}

Test(engine_analyse, missing_folders_are_named)
{
    gs_engine *none = NULL;
    gs_error err = { 0 };
    folder dir;
    gs_engine_options options = { .lexicons = "/nonexistent/folder", .model = "/nonexistent/folder" };
    cr_expect_eq(gs_engine_open(&options, &none, &err), GS_ENOENT);
    cr_expect_str_eq(err.file, "/nonexistent/folder/concepts.tsv");
    folder_init(&dir);
    folder_write(&dir, "concepts.tsv", small_concepts);
    options = (gs_engine_options){ .lexicons = dir.path, .model = dir.path };
    cr_expect_eq(gs_engine_open(&options, &none, &err), GS_ENOENT);
    cr_expect_str_eq(err.message, "no .lex file in this folder");
    folder_write(&dir, "en.lex", small_en);
    cr_expect_eq(gs_engine_open(&options, &none, &err), GS_ENOENT);
    cr_expect_str_eq(strrchr(err.file, '/'), "/weights.tsv");
    cr_expect_null(none);
    folder_done(&dir);
}

Test(engine_analyse, a_file_stands_for_the_folders_lexicon_of_its_language)
{
    folder dir, other;
    gs_engine *own = NULL;
    gs_error err = { 0 };
    char path[4200];
    size_t n_rules;
    small_files(&dir);
    folder_write(&dir, "en.lex", "no lexicon at all\n");
    folder_init(&other);
    folder_write(&other, "draft", "language en\ndeny\n  | rebuts\n");
    snprintf(path, sizeof(path), "%s/draft", other.path);
    gs_engine_options options = { .lexicons = dir.path, .model = dir.path, .lexicon = path };
    OK(gs_engine_open(&options, &own, &err), err);
    const char *tags[] = { "en", "uk", "zh" };
    for (size_t i = 0; i < ROWS(tags); i++)
        cr_expect_str_eq(gs_lexicon_lang(gs_engine_lexicon_at(own, i)), tags[i]);
    const gs_rule *rules = gs_lexicon_rules(gs_engine_lexicon(own, "en"), &n_rules);
    cr_assert_eq(n_rules, 1);
    cr_expect_str_eq(rules[0].pattern, "rebuts");
    cr_expect_eq(strncmp(rules[0].at, path, strlen(path)), 0, "%s", rules[0].at);
    gs_engine_free(own);
    own = NULL;
    folder_write(&other, "draft", "language en\nunheard-of\n");
    cr_expect_eq(gs_engine_open(&options, &own, &err), GS_EFORMAT);
    cr_expect_str_eq(err.file, path);
    cr_expect_eq(err.line, 2);
    cr_expect_null(own);
    folder_done(&other);
    folder_done(&dir);
}

Test(engine_analyse, a_document_over_its_memory_is_a_named_error)
{
    static const char text[] = "Minister denies it\n\nHe never denied the claim. It was not staged. He may go.";
    const gs_report *report = NULL;
    bool fits = false;
    for (size_t memory = 1; !fits; memory += 64) {
        gs_analyse_options options = { .lang = "en", .memory = memory };
        gs_error err = { 0 };
        gs_status status = gs_analyse(session, (gs_span){ text, sizeof(text) - 1 }, &options, &report, &err);
        fits = status == GS_OK;
        cr_assert(fits || status == GS_EMEMORY, "%zu bytes: %s", memory, err.message);
        cr_assert_lt(memory, 64 << 10);
    }
    cr_expect_eq(report->n_sentences, 4);
    cr_expect_eq(analyse("He denied it. He may go.", "en")->n_sentences, 2, "the limit is the document's, not the session's");
}

static gs_status analyse_anew(gs_error *err)
{
    static const char text[] = "Minister \xff denies it\n\nHe never denied the claim, she said. “It was not staged.”\n\n否认";
    gs_session *own = NULL;
    const gs_report *report = NULL;
    gs_analyse_options options = { 0 };
    gs_status status = gs_session_new(engine, &own, err);
    if (status == GS_OK)
        status = gs_analyse(own, (gs_span){ text, sizeof(text) - 1 }, &options, &report, err);
    gs_session_free(own);
    return status;
}

Test(engine_analyse, survives_any_failed_allocation)
{
    alloc_try_all(analyse_anew, true);
    alloc_try_all(analyse_anew, false);
}

/* The one test over the data we ship. */
Test(engine_analyse, shipped_data_loads_and_finds)
{
    gs_engine *shipped = NULL;
    gs_session *own = NULL;
    const gs_report *report = NULL;
    gs_error err = { 0 };
    gs_engine_options options = { .lexicons = GS_SOURCE_DIR "/lexicons", .model = GS_SOURCE_DIR "/models/news" };
    gs_analyse_options how = { .lang = "en" };
    OK(gs_engine_open(&options, &shipped, &err), err);
    OK(gs_session_new(shipped, &own, &err), err);
    OK(gs_analyse(own, gs_span_of("The ministry denied on Friday that its troops had left the town."), &how, &report, &err), err);
    cr_assert_eq(report->n_sentences, 1);
    cr_expect_eq(report->sentences[0].flags, 1u << GS_DENIAL);
    gs_session_free(own);
    gs_engine_free(shipped);
}
