/* What an engine says of gold: every item is scored as one sentence in the language it is in, as `score -f lines` does
 * it. */
#include "train/train.h"

#include <string.h>

GS_DEFINE_AUTO(gs_session, gs_session_free)

typedef struct observer {
    const gs_concepts *concepts;
    gs_session *session;
    gs_observations *out;
    gs_error *err;
} observer;

/* Of a phrase that was learnt there is no concept. */
static bool is_lent(const observer *o, const gs_cue *cue)
{
    int concept = gs_concepts_find(o->concepts, gs_span_of(cue->concept));
    return concept >= 0 && o->concepts->ptr[concept].label != cue->label;
}

/* The names of phrases are the session's and go with its next sentence. */
static bool add_cue(observer *o, const gs_cue *cue, gs_offsets *at, gs_observed_cue *out)
{
    *out = (gs_observed_cue){
        .start = (uint32_t)gs_offsets_at(at, cue->start),
        .end = (uint32_t)gs_offsets_at(at, cue->end),
        .label = cue->label,
        .is_lent = is_lent(o, cue),
        .concept = cue->concept,
        .gloss = cue->gloss,
        .rule = gs_arena_copy(&o->out->arena, gs_span_of(cue->rule)),
        .at = gs_arena_copy(&o->out->arena, gs_span_of(cue->at)),
    };
    return out->rule && out->at;
}

/* Byte offsets of gold are those of the item's own bytes, which decoding may have shortened. */
static gs_status add_cues(observer *o, const gs_report *report, const gs_sentence *s, gs_observation *seen)
{
    gs_offsets at;
    seen->cues = gs_arena_array(&o->out->arena, s->n_cues, sizeof(*seen->cues));
    if (!seen->cues)
        return gs_fail_nomem(o->err);
    gs_offsets_init(&at, &report->text, GS_UNIT_BYTE);
    for (size_t i = 0; i < s->n_cues; i++) {
        if (!add_cue(o, &s->cues[i], &at, &seen->cues[seen->n_cues++]))
            return gs_fail_nomem(o->err);
    }
    return GS_OK;
}

static gs_status add_near_misses(observer *o, const gs_report *report, const gs_sentence *s, gs_observation *seen)
{
    gs_offsets at;
    seen->near_misses = gs_arena_array(&o->out->arena, s->n_near_misses, sizeof(*seen->near_misses));
    if (!seen->near_misses)
        return gs_fail_nomem(o->err);
    gs_offsets_init(&at, &report->text, GS_UNIT_BYTE);
    for (size_t i = 0; i < s->n_near_misses; i++) {
        gs_near_miss *miss = &seen->near_misses[seen->n_near_misses++];
        *miss = s->near_misses[i];
        miss->start = (uint32_t)gs_offsets_at(&at, miss->start);
        miss->end = (uint32_t)gs_offsets_at(&at, miss->end);
    }
    return GS_OK;
}

static gs_status add_evidence(observer *o, const gs_sentence *s, gs_observation *seen)
{
    seen->evidence = gs_arena_array(&o->out->arena, s->n_evidence, sizeof(*seen->evidence));
    if (!seen->evidence)
        return gs_fail_nomem(o->err);
    memcpy(seen->evidence, s->evidence, s->n_evidence * sizeof(*seen->evidence));
    seen->n_evidence = s->n_evidence;
    return GS_OK;
}

static gs_status add_sentence(observer *o, const gs_report *report, const gs_sentence *s, gs_observation *seen)
{
    if (s->unscored) {
        seen->unscored = gs_arena_copy(&o->out->arena, gs_span_of(s->unscored));
        return seen->unscored ? GS_OK : gs_fail_nomem(o->err);
    }
    memcpy(seen->scores, s->scores, sizeof(seen->scores));
    seen->flags = s->flags;
    seen->speaks = s->speaks;
    gs_status status = s->n_cues ? add_cues(o, report, s, seen) : GS_OK;
    if (status == GS_OK && s->n_evidence)
        status = add_evidence(o, s, seen);
    return status == GS_OK && s->n_near_misses ? add_near_misses(o, report, s, seen) : status;
}

static gs_status observe_one(observer *o, const gs_gold *gold, gs_observation *seen)
{
    gs_analyse_options how = { .lang = gold->lang, .one_sentence = true };
    const gs_report *report;
    gs_error err = { 0 };
    gs_status status = gs_analyse(o->session, gold->text, &how, &report, &err);
    if (status != GS_OK)
        return gs_fail(o->err, status, gold->file, gold->line, "%s", err.message);
    return report->n_sentences ? add_sentence(o, report, &report->sentences[0], seen) : GS_OK;
}

gs_status gs_observe(const gs_engine *engine, const gs_gold_set *gold, gs_teller watch, gs_observations *out,
                     gs_error *err)
{
    gs_auto(gs_session_free) gs_session *session = NULL;
    gs_observations seen = { 0 };
    gs_status status = gs_session_new(engine, &session, err);
    if (status != GS_OK)
        return status;
    seen.ptr = gs_arena_array(&seen.arena, gold->n + 1, sizeof(*seen.ptr));
    status = seen.ptr ? GS_OK : gs_fail_nomem(err);
    observer o = { .concepts = gs_engine_concepts(engine), .session = session, .out = &seen, .err = err };
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
