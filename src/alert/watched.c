/* A report as rules see it. */
#include "alert/alert.h"

/* Who says so, by the first cue of the label that names somebody. */
static gs_span speaker_of(const gs_report *report, const gs_sentence *s, gs_label label)
{
    for (size_t i = 0; i < s->n_cues; i++) {
        if (s->cues[i].label == label && s->cues[i].source >= 0) {
            const gs_source *source = &report->sources[s->cues[i].source];
            return (gs_span){ report->text.span.ptr + source->start, source->end - source->start };
        }
    }
    return (gs_span){ "", 0 };
}

static gs_calibration_level level_of(const gs_report *report, const char *lang, gs_label label)
{
    for (size_t i = 0; i < report->n_trusts; i++)
        if (gs_span_eq(gs_span_of(report->trusts[i].lang), gs_span_of(lang)))
            return report->trusts[i].by_label[label].level;
    return GS_CAL_PRIOR;
}

gs_status gs_watched_of_report(const gs_report *report, const char *source, gs_arena *arena, gs_watched_article *out,
                               gs_error *err)
{
    gs_watched_sentence *sentences = gs_arena_array(arena, report->n_sentences + 1, sizeof(*sentences));
    if (!sentences)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < report->n_sentences; i++) {
        const gs_sentence *s = &report->sentences[i];
        gs_watched_sentence *w = &sentences[i];
        *w = (gs_watched_sentence){ .text = { report->text.span.ptr + s->start, s->end - s->start },
                                    .role = s->role,
                                    .lang = s->lang,
                                    .scored = !s->unscored,
                                    .flags = s->unscored ? 0 : s->flags };
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            w->scores[label] = s->unscored ? 0 : s->scores[label];
            w->levels[label] = level_of(report, s->lang, label);
            w->said_by[label] = speaker_of(report, s, label);
        }
    }
    *out = (gs_watched_article){ .source = source,
                                 .lang = report->lang.tag,
                                 .title = report->title,
                                 .sentences = sentences,
                                 .n = report->n_sentences };
    return GS_OK;
}
