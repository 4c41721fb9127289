/* The shipped lexicons and model, and articles scored by them as rules see them. */
#ifndef GS_TEST_ALERT_ENGINE_H
#define GS_TEST_ALERT_ENGINE_H

#include "alert/alert.h"
#include "alert_article.h"

typedef struct shipped {
    gs_engine *engine;
    gs_session *session;
} shipped;

static inline shipped shipped_new(void)
{
    shipped s;
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    gs_engine_options options = { 0 };
    cr_assert(gs_engine_options_complete(&arena, GS_SOURCE_DIR, &options));
    options.image = NULL;
    options.lexicons = GS_SOURCE_DIR "/lexicons";
    options.model = GS_SOURCE_DIR "/models/news";
    OK(gs_engine_open(&options, &s.engine, &err), err);
    OK(gs_session_new(s.engine, &s.session, &err), err);
    gs_arena_done(&arena);
    return s;
}

static inline void shipped_free(shipped *s)
{
    gs_session_free(s->session);
    gs_engine_free(s->engine);
}

/* A sentence outlives the report in the arena. */
static inline gs_watched_article shipped_read(shipped *s, const char *lang, const char *headline, const char *body,
                                              const char *source, gs_arena *arena)
{
    gs_error err = { 0 };
    const gs_report *report;
    gs_watched_article article;
    char *text = gs_arena_printf(arena, "%s%s%s", headline ? headline : "", headline ? "\n\n" : "", body);
    gs_analyse_options options = { .lang = lang, .headline_len = headline ? strlen(headline) : 0 };
    OK(gs_analyse(s->session, gs_span_of(text), &options, &report, &err), err);
    OK(gs_watched_of_report(report, source, arena, &article, &err), err);
    for (size_t i = 0; i < article.n; i++) {
        gs_watched_sentence *w = &article.sentences[i];
        w->text.ptr = gs_arena_copy(arena, w->text);
        w->lang = gs_arena_copy(arena, gs_span_of(w->lang));
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            w->said_by[label].ptr = gs_arena_copy(arena, w->said_by[label]);
    }
    article.lang = lang;
    article.title = NULL;
    return article;
}


#endif
