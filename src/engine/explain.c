/* One sentence with everything shown, for the authors of lexicons. */
#include "engine/internal.h"

static gs_status collect(gs_session *session, const gs_sentence_trace *seen, gs_trace *trace, gs_error *err)
{
    trace->hits = gs_arena_array(&session->arena, seen->n_readings, sizeof(*trace->hits));
    if (!trace->hits)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < seen->n_readings; i++) {
        const gs_reading *r = &seen->readings[i];
        trace->hits[i] = (gs_trace_hit){ *r->hit, r->context, r->blocked_by, r->condition_failed, r->covered };
    }
    trace->n_hits = seen->n_readings;
    trace->tokens = session->tokens.ptr;
    trace->n_tokens = session->tokens.n;
    return GS_OK;
}

gs_status gs_explain(gs_session *session, const char *lang, gs_span sentence, const gs_trace **out, gs_error *err)
{
    gs_arena_reset(&session->arena);
    session->arena.limit = 0;
    session->n_cut = 0;
    gs_sources_begin(session);
    gs_trace *trace = gs_arena_alloc(&session->arena, sizeof(*trace));
    gs_text text;
    if (!trace)
        return gs_fail_nomem(err);
    gs_status status = gs_text_decode(sentence, true, &session->arena, &text, err);
    int lexicon = gs_engine_lexicon_index(session->engine, lang);
    if (status == GS_OK && lexicon < 0)
        status = gs_fail(err, GS_EINVAL, NULL, 0, "no lexicon for %s", lang);
    if (status != GS_OK)
        return status;
    gs_raw_sentence raw = { .text = text.span, .range = { 0, (uint32_t)text.span.len }, .lang = lang,
                            .lexicon = lexicon };
    gs_quotes quotes = { 0 };
    gs_sentence_trace seen = { 0 };
    status = gs_sentence_analyse(session, &raw, &quotes, &trace->sentence, &seen, err);
    if (status == GS_OK)
        status = collect(session, &seen, trace, err);
    if (status != GS_OK)
        return status;
    trace->lexicon = session->engine->lexicons[lexicon];
    trace->text = text.span;
    *out = trace;
    return GS_OK;
}
