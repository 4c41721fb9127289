/* What an engine says of gold: every item is scored as one sentence in the language it is in, as `score -f lines` does
 * it. */
#include "train/train.h"

#include <string.h>

GS_DEFINE_AUTO(gs_session, gs_session_free)

typedef struct observer {
    gs_session *session;
    gs_observations *out;
    gs_error *err;
} observer;

/* Byte offsets of gold are those of the item's own bytes, which decoding may have shortened. */
static gs_status add_cues(observer *o, const gs_report *report, const gs_sentence *s, gs_observation *seen)
{
    gs_offsets at;
    gs_observed_cue *cues = gs_arena_array(&o->out->arena, seen->n_cues + s->n_cues, sizeof(*cues));
    if (!cues)
        return gs_fail_nomem(o->err);
    if (seen->n_cues)
        memcpy(cues, seen->cues, seen->n_cues * sizeof(*cues));
    gs_offsets_init(&at, &report->text, GS_UNIT_BYTE);
    for (size_t i = 0; i < s->n_cues; i++) {
        const gs_cue *cue = &s->cues[i];
        cues[seen->n_cues++] = (gs_observed_cue){
            .start = (uint32_t)gs_offsets_at(&at, cue->start),
            .end = (uint32_t)gs_offsets_at(&at, cue->end),
            .label = cue->label,
            .concept = cue->concept,
            .gloss = cue->gloss,
            .rule = cue->rule,
            .at = cue->at,
        };
    }
    seen->cues = cues;
    return GS_OK;
}

static int strongest(const gs_sentence *s, gs_label label)
{
    for (size_t i = 0; i < s->n_why; i++)
        if (s->why[i].label == label && s->why[i].concept != GS_NO_CONCEPT)
            return s->why[i].concept;
    return GS_NO_CONCEPT;
}

static gs_status add_near_misses(observer *o, const gs_report *report, const gs_sentence *s, gs_observation *seen)
{
    gs_offsets at;
    gs_near_miss *list = gs_arena_array(&o->out->arena, seen->n_near_misses + s->n_near_misses, sizeof(*list));
    if (!list)
        return gs_fail_nomem(o->err);
    if (seen->n_near_misses)
        memcpy(list, seen->near_misses, seen->n_near_misses * sizeof(*list));
    gs_offsets_init(&at, &report->text, GS_UNIT_BYTE);
    for (size_t i = 0; i < s->n_near_misses; i++) {
        gs_near_miss *miss = &list[seen->n_near_misses++];
        *miss = s->near_misses[i];
        miss->start = (uint32_t)gs_offsets_at(&at, miss->start);
        miss->end = (uint32_t)gs_offsets_at(&at, miss->end);
    }
    seen->near_misses = list;
    return GS_OK;
}

static gs_status add_sentence(observer *o, const gs_report *report, const gs_sentence *s, gs_observation *seen)
{
    if (s->unscored) {
        seen->unscored = gs_arena_copy(&o->out->arena, gs_span_of(s->unscored));
        return seen->unscored ? GS_OK : gs_fail_nomem(o->err);
    }
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (s->scores[label] <= seen->scores[label])
            continue;
        seen->scores[label] = s->scores[label];
        seen->concept[label] = strongest(s, label);
    }
    seen->flags |= s->flags;
    gs_status status = s->n_cues ? add_cues(o, report, s, seen) : GS_OK;
    return status == GS_OK && s->n_near_misses ? add_near_misses(o, report, s, seen) : status;
}

static gs_status observe_one(observer *o, const gs_gold *gold, gs_observation *seen)
{
    gs_analyse_options how = { .lang = gold->lang, .one_sentence = true };
    const gs_report *report;
    gs_error err = { 0 };
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        seen->concept[label] = GS_NO_CONCEPT;
    gs_status status = gs_analyse(o->session, gold->text, &how, &report, &err);
    if (status != GS_OK)
        return gs_fail(o->err, status, gold->file, gold->line, "%s", err.message);
    for (size_t i = 0; status == GS_OK && i < report->n_sentences; i++)
        status = add_sentence(o, report, &report->sentences[i], seen);
    return status;
}

gs_status gs_observe(const gs_engine *engine, const gs_gold_set *gold, gs_watch watch, gs_observations *out,
                     gs_error *err)
{
    gs_auto(gs_session_free) gs_session *session = NULL;
    gs_observations seen = { 0 };
    gs_status status = gs_session_new(engine, &session, err);
    if (status != GS_OK)
        return status;
    seen.ptr = gs_arena_array(&seen.arena, gold->n + 1, sizeof(*seen.ptr));
    status = seen.ptr ? GS_OK : gs_fail_nomem(err);
    observer o = { .session = session, .out = &seen, .err = err };
    for (size_t i = 0; status == GS_OK && i < gold->n; i++) {
        status = observe_one(&o, &gold->ptr[i], &seen.ptr[i]);
        seen.n = i + 1;
        if (watch.tell)
            watch.tell(watch.context, i + 1, gold->n);
    }
    if (status != GS_OK)
        gs_observations_done(&seen);
    else
        *out = seen;
    return status;
}

void gs_observations_done(gs_observations *observations)
{
    gs_arena_done(&observations->arena);
    *observations = (gs_observations){ 0 };
}
