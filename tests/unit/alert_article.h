/* Articles made by hand, as rules see them. */
#ifndef GS_TEST_ALERT_ARTICLE_H
#define GS_TEST_ALERT_ARTICLE_H

#include "alert/alert.h"
#include "small.h"

enum { MADE_SENTENCES = 6 };

typedef struct made_article {
    gs_watched_sentence sentences[MADE_SENTENCES];
    gs_watched_article article;
} made_article;

/* Adds a sentence; labels at .5 and more are flagged. */
static inline void made_add(made_article *m, gs_text_role role, const char *lang, const char *text, double hedge,
                            double denial, const char *said_by)
{
    gs_watched_sentence *s = &m->sentences[m->article.n++];
    *s = (gs_watched_sentence){ .text = gs_span_of(text), .role = role, .lang = lang, .scored = true };
    s->scores[GS_HEDGE] = hedge;
    s->scores[GS_DENIAL] = denial;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        s->flags |= (unsigned)(s->scores[label] >= .5) << label;
        s->levels[label] = strcmp(lang, "en") == 0 ? GS_CAL_MEASURED : GS_CAL_TRANSFERRED;
        s->said_by[label] = gs_span_of(said_by);
    }
    m->article.sentences = m->sentences;
}

static inline const gs_alert_rule *made_rule(const char *json, gs_arena *arena)
{
    gs_error err = { 0 };
    gs_alert_rule *rule = gs_arena_alloc(arena, sizeof(*rule));
    OK(gs_alert_rule_parse(gs_span_of(json), arena, rule, NULL, &err), err);
    return rule;
}

#endif
