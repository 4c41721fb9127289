/* A session: one thread's working memory over the shared engine. What a language needs is made when a text first needs
 * it, so that starting costs nothing for languages never seen. */
#include "engine/internal.h"

#include <stdlib.h>
#include <string.h>

GS_DEFINE_AUTO(gs_session, gs_session_free)

gs_status gs_session_new(const gs_engine *engine, gs_session **out, gs_error *err)
{
    gs_auto(gs_session_free) gs_session *session = calloc(1, sizeof(*session));
    if (!session)
        return gs_fail_nomem(err);
    session->engine = engine;
    session->slots = calloc(engine->n_lexicons, sizeof(*session->slots));
    if (!session->slots)
        return gs_fail_nomem(err);
    *out = gs_steal(session);
    return GS_OK;
}

void gs_session_free(gs_session *session)
{
    if (!session)
        return;
    for (size_t i = 0; session->slots && i < session->engine->n_lexicons; i++) {
        gs_matcher_free(session->slots[i].matcher);
        gs_ngrams_free(session->slots[i].ngrams);
        gs_splitter_free(session->slots[i].splitter);
    }
    free(session->slots);
    gs_splitter_free(session->plain_splitter);
    gs_arena_done(&session->arena);
    free(session->tokens.ptr);
    free(session->quoted);
    free(session->sentences);
    free(session->sources.ptr);
    free(session->sources.slots);
    free(session->notes);
    free(session);
}

static gs_status fill_slot(gs_session *session, const gs_lexicon *lexicon, gs_slot *slot, gs_error *err)
{
    const char *lang = gs_lexicon_lang(lexicon);
    gs_status status = GS_OK;
    if (!slot->matcher)
        status = gs_matcher_new(lexicon, &slot->matcher, err);
    if (status == GS_OK && !slot->splitter)
        status = gs_splitter_new(lang, gs_lexicon_folder(lexicon), gs_lexicon_abbreviations(lexicon), &slot->splitter,
                                 err);
    if (status == GS_OK && !slot->ngrams && gs_model_has_phrases(session->engine->model, lang))
        status = gs_ngrams_new(lexicon, gs_phrase_longest(lexicon), GS_NGRAMS_MARK_START, &slot->ngrams, err);
    if (status != GS_OK)
        return status;
    gs_score idle;
    if (!gs_model_score(session->engine->model, &(gs_findings){ .lang = lang }, &session->arena, &idle))
        return gs_fail_nomem(err);
    memcpy(slot->idle_scores, idle.confidence, sizeof(slot->idle_scores));
    slot->ready = true;
    return GS_OK;
}

gs_status gs_session_slot(gs_session *session, int lexicon, gs_slot **out, gs_error *err)
{
    gs_slot *slot = &session->slots[lexicon];
    gs_status status = slot->ready ? GS_OK : fill_slot(session, session->engine->lexicons[lexicon], slot, err);
    if (status == GS_OK)
        *out = slot;
    return status;
}

gs_status gs_session_splitter(gs_session *session, int lexicon, gs_splitter **out, gs_error *err)
{
    if (lexicon >= 0) {
        gs_slot *slot;
        gs_status status = gs_session_slot(session, lexicon, &slot, err);
        if (status == GS_OK)
            *out = slot->splitter;
        return status;
    }
    if (!session->plain_splitter) {
        gs_status status = gs_splitter_new("und", NULL, NULL, &session->plain_splitter, err);
        if (status != GS_OK)
            return status;
    }
    *out = session->plain_splitter;
    return GS_OK;
}
