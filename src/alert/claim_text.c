/* The claim of a sentence as it stands in a report: with its headline, the sentence before, and who says so. */
#include "alert/claim.h"

enum { CLAIMS = 1u << GS_DENIAL | 1u << GS_FABRICATED | 1u << GS_INACCURATE };

static gs_span span_of(const gs_report *report, uint32_t start, uint32_t end)
{
    return (gs_span){ report->text.span.ptr + start, end - start };
}

/* Of the first cue that has one. */
static gs_span source_of(const gs_report *report, const gs_sentence *sentence)
{
    for (size_t i = 0; i < sentence->n_cues; i++) {
        const gs_cue *cue = &sentence->cues[i];
        if (cue->source >= 0 && (CLAIMS & 1u << cue->label))
            return span_of(report, report->sources[cue->source].start, report->sources[cue->source].end);
    }
    return (gs_span){ report->text.span.ptr, 0 };
}

bool gs_claim_text_of(const gs_report *report, size_t i, gs_claim_text *out)
{
    if (i >= report->n_sentences || !(report->sentences[i].flags & CLAIMS))
        return false;
    const gs_sentence *it = &report->sentences[i], *first = report->sentences;
    *out = (gs_claim_text){ .lang = it->lang, .sentence = span_of(report, it->start, it->end) };
    out->said_by = source_of(report, it);
    if (i > 0 && it[-1].role == it->role)
        out->before = span_of(report, it[-1].start, it[-1].end);
    if (i > 0 && first->role == GS_HEADLINE && it->role != GS_HEADLINE)
        out->headline = span_of(report, first->start, first->end);
    return true;
}
