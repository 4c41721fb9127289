/* What the sentences of a report deny or call false, as keys that can be compared with those of other articles. */
#include "desk/internal.h"

static gs_status fill(gs_claimer *claimer, const gs_report *report, size_t i, const gs_claim_text *text,
                      gs_arena *arena, gs_claimed *out, gs_error *err)
{
    const gs_sentence *s = &report->sentences[i];
    const unsigned labels = 1u << GS_DENIAL | 1u << GS_FABRICATED | 1u << GS_INACCURATE;
    gs_view_sentence view;
    gs_buf shown = { 0 };
    out->sentence = (uint32_t)i;
    gs_status status = gs_claim_of(claimer, text, &out->claim, err);
    if (status == GS_OK)
        status = gs_speaker_of(claimer, text->said_by, s->lang, &out->speaker, err);
    if (status == GS_OK)
        status = gs_view_sentence_of(report, i, s->flags & labels, arena, &view, err);
    if (status != GS_OK)
        return status;
    gs_view_sentences_put(&view, 1, &shown);
    out->shown = shown.failed ? NULL : gs_arena_copy(arena, gs_buf_span(&shown));
    gs_buf_done(&shown);
    out->said_by = text->said_by.len ? gs_arena_copy(arena, text->said_by) : NULL;
    return out->shown && (out->said_by || !text->said_by.len) ? GS_OK : gs_fail_nomem(err);
}

gs_status gs_claimed_of(gs_claimer *claimer, const gs_report *report, gs_arena *arena, gs_claimed **out, size_t *n,
                        gs_error *err)
{
    size_t most = 0, made = 0;
    gs_claim_text text;
    gs_status status = GS_OK;
    for (size_t i = 0; i < report->n_sentences; i++)
        most += gs_claim_text_of(report, i, &text);
    gs_claimed *claims = gs_arena_array(arena, most + 1, sizeof(*claims));
    if (!claims)
        return gs_fail_nomem(err);
    for (size_t i = 0; status == GS_OK && i < report->n_sentences && made < GS_LIMIT_ARTICLE_CLAIMS; i++)
        if (gs_claim_text_of(report, i, &text))
            status = fill(claimer, report, i, &text, arena, &claims[made++], err);
    if (status == GS_OK) {
        *out = claims;
        *n = made;
    }
    return status;
}
