/* A stored version as rules see an article, so that what is held against rules again (a preview, the version before)
 * is seen as it was when it came in. */
#include "desk/internal.h"

#include <string.h>

static void fill_sentence(const gs_engine *engine, const gs_stored_version *version, size_t i,
                          gs_watched_sentence *out)
{
    const gs_stored_sentence *s = &version->sentences[i];
    const char *lang = s->lang < version->n_langs ? version->langs[s->lang] : "und";
    *out = (gs_watched_sentence){ .text = { version->text.ptr + s->start, s->end - s->start }, .role = s->role,
                                  .lang = lang, .scored = s->scored, .flags = s->flags };
    for (int label = 0; label < GS_N_LABELS; label++) {
        out->scores[label] = (double)s->scores[label];
        out->levels[label] = gs_engine_calibration(engine, lang, (gs_label)label)->level;
    }
}

gs_status gs_watched_of_stored(const gs_engine *engine, const gs_stored_article *article,
                               const gs_stored_version *version, const char *source, gs_arena *arena,
                               gs_watched_article *out, gs_error *err)
{
    gs_watched_sentence *sentences = gs_arena_array(arena, version->n_sentences + 1, sizeof(*sentences));
    if (!sentences)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < version->n_sentences; i++)
        fill_sentence(engine, version, i, &sentences[i]);
    for (size_t i = 0; i < version->n_findings; i++) {
        const gs_stored_finding *f = &version->findings[i];
        if (f->sentence >= version->n_sentences || (unsigned)f->label >= GS_N_LABELS)
            return gs_fail(err, GS_EFORMAT, NULL, 0, "a finding of no sentence");
        sentences[f->sentence].scores[f->label] = f->confidence; /* the other scores are rounded */
        sentences[f->sentence].levels[f->label] = f->level;
        sentences[f->sentence].said_by[f->label] = gs_span_of(f->said_by ? f->said_by : "");
    }
    *out = (gs_watched_article){ .id = article->id, .story_id = article->story_id, .at = version->seen_at,
                                 .source = source, .lang = version->lang, .title = version->title,
                                 .sentences = sentences, .n = version->n_sentences };
    return GS_OK;
}
