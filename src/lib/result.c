/* What was found, as public structs, filled when they are asked for. */
#include "lib/internal.h"

_Static_assert((int)GAINSAY_N_LABELS == (int)GS_N_LABELS && (int)GAINSAY_HEDGE == (int)GS_HEDGE &&
                   (int)GAINSAY_DENIAL == (int)GS_DENIAL && (int)GAINSAY_FABRICATED == (int)GS_FABRICATED &&
                   (int)GAINSAY_INACCURATE == (int)GS_INACCURATE && (int)GAINSAY_NONRESPONSE == (int)GS_NONRESPONSE,
               "labels are the core's");

/* Hands a struct out, whatever version of it the program knows. */
#define GIVE(out, full)                                                                                               \
    (gainsay__write_struct((out), sizeof(full), &(full), sizeof(full)) ? GAINSAY_OK : GAINSAY_ERROR_ARGUMENT)

/* The report, or NULL and why. */
static const gs_report *report_of(const gainsay_result *result, gainsay_status *status)
{
    *status = result ? gainsay__look(result->session) : GAINSAY_ERROR_ARGUMENT;
    if (*status == GAINSAY_OK && !result->report)
        *status = GAINSAY_ERROR_ARGUMENT;
    return *status == GAINSAY_OK ? result->report : NULL;
}

/* The sentence, or NULL and why. */
static const gs_sentence *sentence_of(const gainsay_result *result, size_t i, gainsay_status *status)
{
    const gs_report *report = report_of(result, status);
    if (report)
        *status = GAINSAY_END;
    return report && i < report->n_sentences ? &report->sentences[i] : NULL;
}

const char *gainsay_label_name(gainsay_label label)
{
    return (unsigned)label < GAINSAY_N_LABELS ? gs_label_name((gs_label)label) : NULL;
}

gainsay_status gainsay_result_summary(const gainsay_result *result, gainsay_summary *out)
{
    gainsay_status status;
    const gs_report *report = report_of(result, &status);
    if (!report)
        return status;
    gainsay_summary full = {
        .text = report->text.span.ptr ? report->text.span.ptr : "",
        .text_len = report->text.span.len,
        .text_sha256 = report->text_sha256,
        .language = report->lang.tag,
        .language_confidence = report->lang.confidence,
        .n_sentences = report->n_sentences,
        .n_sources = report->n_sources,
        .n_notes = report->n_notes,
    };
    for (size_t i = 0; i < report->n_sentences; i++) {
        full.n_scored += !report->sentences[i].unscored;
        full.n_flagged += !report->sentences[i].unscored && report->sentences[i].flags;
    }
    return GIVE(out, full);
}

gainsay_status gainsay_result_sentence(const gainsay_result *result, size_t sentence, gainsay_sentence *out)
{
    gainsay_status status;
    const gs_sentence *s = sentence_of(result, sentence, &status);
    if (!s)
        return status;
    gainsay_sentence full = {
        .start = s->start,
        .end = s->end,
        .role = s->role == GS_HEADLINE ? "headline" : "body",
        .language = s->lang,
        .unscored = s->unscored,
        .flags = s->unscored ? 0 : s->flags,
        .n_cues = s->n_cues,
        .n_why = s->n_why,
        .n_near_misses = s->n_near_misses,
    };
    for (int label = 0; label < GAINSAY_N_LABELS && !s->unscored; label++)
        full.scores[label] = s->scores[label];
    return GIVE(out, full);
}

gainsay_status gainsay_result_cue(const gainsay_result *result, size_t sentence, size_t i, gainsay_cue *out)
{
    gainsay_status status;
    const gs_sentence *s = sentence_of(result, sentence, &status);
    if (!s || i >= s->n_cues)
        return status;
    const gs_cue *cue = &s->cues[i];
    gainsay_cue full = {
        .start = cue->start,
        .end = cue->end,
        .label = (gainsay_label)cue->label,
        .concept_id = cue->concept,
        .gloss = cue->gloss,
        .rule = cue->rule,
        .at = cue->at,
        .polarity = gs_polarity_name(cue->polarity),
        .voice = gs_voice_name(cue->voice),
        .source = cue->source,
    };
    return GIVE(out, full);
}

gainsay_status gainsay_result_why(const gainsay_result *result, size_t sentence, size_t i, gainsay_why *out)
{
    gainsay_status status;
    const gs_sentence *s = sentence_of(result, sentence, &status);
    if (!s || i >= s->n_why)
        return status;
    const gs_why *why = &s->why[i];
    gainsay_why full = { .label = (gainsay_label)why->label, .term = why->term, .weight = why->weight };
    return GIVE(out, full);
}

gainsay_status gainsay_result_near_miss(const gainsay_result *result, size_t sentence, size_t i,
                                        gainsay_near_miss *out)
{
    gainsay_status status;
    const gs_sentence *s = sentence_of(result, sentence, &status);
    if (!s || i >= s->n_near_misses)
        return status;
    const gs_near_miss *miss = &s->near_misses[i];
    gainsay_near_miss full = { .start = miss->start, .end = miss->end, .concept_id = miss->concept,
                               .rule = miss->rule, .blocked_by = miss->blocked_by };
    return GIVE(out, full);
}

gainsay_status gainsay_result_source(const gainsay_result *result, size_t i, gainsay_source *out)
{
    gainsay_status status;
    const gs_report *report = report_of(result, &status);
    if (!report || i >= report->n_sources)
        return report ? GAINSAY_END : status;
    const gs_source *source = &report->sources[i];
    gainsay_source full = { .start = source->start, .end = source->end, .confidence = source->confidence };
    return GIVE(out, full);
}

gainsay_status gainsay_result_calibration(const gainsay_result *result, gainsay_label label, gainsay_calibration *out)
{
    gainsay_status status;
    const gs_report *report = report_of(result, &status);
    if (!report || (unsigned)label >= GAINSAY_N_LABELS)
        return report ? GAINSAY_ERROR_ARGUMENT : status;
    if (!report->scored)
        return GAINSAY_END;
    const gs_calibration *found = &report->calibration[label];
    gainsay_calibration full = {
        .level = gs_calibration_level_name(found->level),
        .n_pos = found->n_pos,
        .a = found->a,
        .b = found->b,
        .threshold = found->threshold,
    };
    return GIVE(out, full);
}

const char *gainsay_result_note(const gainsay_result *result, size_t i)
{
    gainsay_status status;
    const gs_report *report = report_of(result, &status);
    return report && i < report->n_notes ? report->notes[i] : NULL;
}
