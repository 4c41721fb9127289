/* Bytes to a report: any input, in every language and with the language to be found, gives an error value or a report
 * whose spans lie in the text, in order and on whole characters, and whose confidences are probabilities. */
#include <math.h>

#include "engine/engine.h"
#include "fuzz.h"

static bool is_boundary(gs_span text, uint32_t at)
{
    return at == text.len || (at < text.len && ((unsigned char)text.ptr[at] & 0xc0) != 0x80);
}

static void check_range(gs_span text, uint32_t start, uint32_t end)
{
    FUZZ_CHECK(start < end && end <= text.len);
    FUZZ_CHECK(is_boundary(text, start) && is_boundary(text, end));
}

static void check_sentence(gs_span text, const gs_sentence *sentence)
{
    check_range(text, sentence->start, sentence->end);
    FUZZ_CHECK(!sentence->unscored || (sentence->flags == 0 && sentence->n_cues == 0));
    FUZZ_CHECK(sentence->flags < 1u << GS_N_LABELS);
    for (int label = 0; label < GS_N_LABELS && !sentence->unscored; label++)
        FUZZ_CHECK(sentence->scores[label] >= 0 && sentence->scores[label] <= 1);
    for (size_t i = 0; i < sentence->n_cues; i++) {
        const gs_cue *cue = &sentence->cues[i];
        check_range(text, cue->start, cue->end);
        FUZZ_CHECK(cue->start >= sentence->start && cue->end <= sentence->end);
        FUZZ_CHECK(i == 0 || cue[-1].start <= cue->start);
        FUZZ_CHECK(cue->label < GS_N_LABELS && cue->source >= -1);
        FUZZ_CHECK(cue->concept && cue->gloss && cue->rule && cue->at);
    }
    for (size_t i = 0; i < sentence->n_why; i++)
        FUZZ_CHECK(sentence->why[i].label < GS_N_LABELS && isfinite(sentence->why[i].weight));
    for (size_t i = 0; i < sentence->n_near_misses; i++)
        check_range(text, sentence->near_misses[i].start, sentence->near_misses[i].end);
}

static void check_report(const gs_report *report)
{
    for (size_t i = 0; i < report->n_sentences; i++) {
        const gs_sentence *sentence = &report->sentences[i];
        FUZZ_CHECK(i == 0 || sentence[-1].end <= sentence->start);
        check_sentence(report->text.span, sentence);
    }
}

static void analyse(gs_session *session, gs_span bytes, const char *lang, bool one_sentence)
{
    const gs_analyse_options options = { .lang = lang, .one_sentence = one_sentence };
    const gs_report *report = NULL;
    gs_error err = { 0 };
    gs_status status = gs_analyse(session, bytes, &options, &report, &err);
    if (status == GS_OK)
        check_report(report);
    else
        FUZZ_CHECK(status == GS_ENOTTEXT || status == GS_ELIMIT);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static gs_engine *engine; /* loaded once; the process ends with it */
    static gs_session *session;
    if (!session) {
        const gs_engine_options options = { .lexicons = GS_SOURCE_DIR "/lexicons",
                                            .model = GS_SOURCE_DIR "/models/news" };
        gs_error err = { 0 };
        if (gs_engine_open(&options, &engine, &err) != GS_OK)
            fprintf(stderr, "%s:%u: %s\n", err.file, err.line, err.message);
        FUZZ_CHECK(engine);
        FUZZ_CHECK(gs_session_new(engine, &session, NULL) == GS_OK);
    }
    const gs_span bytes = { (const char *)data, size };
    analyse(session, bytes, NULL, false);
    const char *tag;
    for (size_t i = 0; (tag = gs_engine_tag_at(engine, i)); i++) {
        analyse(session, bytes, tag, false);
        analyse(session, bytes, tag, true);
    }
    return 0;
}
