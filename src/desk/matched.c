/* What rules say of an article, made ready for the store: the sentences as alerts show them, why, and whether it may
 * page. */
#include "desk/internal.h"

#include <string.h>

static const char *text_of(gs_arena *arena, const gs_watched_article *article, uint32_t index)
{
    return index < article->n ? gs_arena_copy(arena, article->sentences[index].text) : NULL;
}

/* A sentence that only the version before had. */
static void show_vanished(const gs_match_work *w, const gs_watch_sentence *s, gs_view_sentence *out)
{
    const gs_watched_sentence *was = &w->before->sentences[s->index];
    *out = (gs_view_sentence){ .index = s->index, .role = was->role, .lang = was->lang, .text = was->text,
                               .labels = s->labels };
    memcpy(out->confidence, s->confidence, sizeof(out->confidence));
}

static gs_status show(const gs_match_work *w, const gs_watch_sentence *s, gs_view_sentence *out, gs_error *err)
{
    bool vanished = s->change == GS_WATCH_VANISHED;
    if (vanished ? !w->before || s->index >= w->before->n : s->index >= w->report->n_sentences)
        return gs_fail(err, GS_EINVAL, NULL, 0, "a match of no sentence");
    if (vanished) {
        show_vanished(w, s, out);
    } else {
        gs_status status = gs_view_sentence_of(w->report, s->index, s->labels, w->arena, out, err);
        if (status != GS_OK)
            return status;
    }
    const gs_watched_article *other = vanished ? w->now : w->before;
    out->change = gs_watch_change_name(s->change);
    if (out->change && other && s->other != GS_NO_SENTENCE && !(out->was = text_of(w->arena, other, s->other)))
        return gs_fail_nomem(err);
    return GS_OK;
}

static gs_status fill(const gs_match_work *w, const gs_watch_match *match, gs_buf *scratch, gs_matched *out,
                      gs_error *err)
{
    const gs_live *live = NULL;
    gs_ruleset_find(w->rules, match->rule->id, &live);
    gs_view_sentence *shown = gs_arena_array(w->arena, match->n + 1, sizeof(*shown));
    if (!shown)
        return gs_fail_nomem(err);
    *out = (gs_matched){ .rule_id = match->rule->id, .kind = match->rule->kind, .sentences = (unsigned)match->n };
    out->indices = gs_arena_array(w->arena, match->n + 1, sizeof(*out->indices));
    if (!out->indices)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < match->n; i++) {
        double confidence = gs_watch_confidence(&match->sentences[i]);
        gs_status status = show(w, &match->sentences[i], &shown[i], err);
        if (status != GS_OK)
            return status;
        out->confidence = confidence > out->confidence ? confidence : out->confidence;
        out->indices[i] = match->sentences[i].index;
    }
    out->hold = gs_page_hold(match->rule, w->now, w->before, match, live ? live->ptr : NULL, live ? live->n : 0);
    gs_buf_clear(scratch);
    gs_view_sentences_put(shown, match->n, scratch);
    out->shown = scratch->failed ? NULL : gs_arena_copy(w->arena, gs_buf_span(scratch));
    gs_buf_clear(scratch);
    gs_watch_put_why(match, w->now, w->before, scratch);
    out->why = scratch->failed ? NULL : gs_arena_copy(w->arena, gs_buf_span(scratch));
    return out->shown && out->why ? GS_OK : gs_fail_nomem(err);
}

gs_status gs_matched_of(const gs_match_work *work, const gs_watch_match *matches, size_t n, gs_matched **out,
                        size_t *n_out, gs_error *err)
{
    gs_matched *made = gs_arena_array(work->arena, n + 1, sizeof(*made));
    if (!made)
        return gs_fail_nomem(err);
    gs_buf scratch = { 0 };
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < n; i++)
        status = fill(work, &matches[i], &scratch, &made[i], err);
    gs_buf_done(&scratch);
    if (status == GS_OK) {
        *out = made;
        *n_out = n;
    }
    return status;
}
