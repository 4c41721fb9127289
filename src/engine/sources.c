/* The sources of a document: phrases become places in the text, the same words one source, and a pronoun or a quotation
 * without its speaker goes back to somebody named shortly before. */
#include "engine/internal.h"

#include <string.h>

enum { REMEMBERED = 2 }; /* sentences back that a pronoun may point to */
static const double shift_back = 0.75;

static bool same_words(const gs_raw_sentence *raw, const gs_source *a, const gs_source *b)
{
    return a->end - a->start == b->end - b->start &&
           memcmp(raw->text.ptr + a->start, raw->text.ptr + b->start, a->end - a->start) == 0;
}

/* The index of the source, which is added when it is new. False when there is no memory. */
static bool add(gs_session *session, const gs_raw_sentence *raw, gs_source source, int *index)
{
    gs_source_list *list = &session->sources;
    size_t i = 0;
    while (i < list->n && !same_words(raw, &list->ptr[i], &source))
        i++;
    if (i == list->n) {
        if (!gs_arena_charge(&session->arena, sizeof(*list->ptr)) ||
            !gs_array_reserve(&list->ptr, &list->cap, list->n + 1, sizeof(*list->ptr)))
            return false;
        list->ptr[list->n++] = source;
    } else if (source.confidence > list->ptr[i].confidence) {
        list->ptr[i].confidence = source.confidence;
    }
    *index = (int)i;
    return true;
}

static void remember(gs_session *session, const gs_raw_sentence *raw, int index)
{
    session->sources.last = index;
    session->sources.last_number = raw->number;
    session->sources.last_paragraph = raw->paragraph;
}

/* The first somebody of the sentence before, which had no cue and so was not read for sources. */
static gs_status look_before(gs_session *session, const gs_raw_sentence *raw, gs_source *out, gs_error *err)
{
    const gs_raw_sentence *before = raw->before;
    out->confidence = 0;
    if (!before || before->lexicon != raw->lexicon || before->role != raw->role)
        return GS_OK;
    gs_sentence_view view;
    gs_reading *readings;
    gs_source_ref ref;
    gs_status status = gs_sentence_read_all(session, before, &view, &readings, err);
    if (status != GS_OK)
        return status;
    if (!gs_sources_subject(&view, readings, &session->arena, &ref))
        return gs_fail_nomem(err);
    if (ref.kind == GS_SOURCE_NAMED)
        *out = gs_source_place(before, view.tokens, ref);
    return GS_OK;
}

gs_source gs_source_place(const gs_raw_sentence *raw, const gs_token *tokens, gs_source_ref ref)
{
    return (gs_source){ raw->range.start + tokens[ref.first].start, raw->range.start + tokens[ref.last - 1].end,
                        ref.confidence };
}

/* Somebody named shortly before, or -1. */
static gs_status resolve_back(gs_session *session, const gs_raw_sentence *raw, gs_source_kind kind, int *index,
                              gs_error *err)
{
    const gs_source_list *list = &session->sources;
    uint32_t back = list->last >= 0 ? raw->number - list->last_number : UINT32_MAX;
    *index = -1;
    if (kind == GS_SOURCE_BEFORE) { /* a quotation that goes on */
        if (back <= REMEMBERED && list->last_paragraph == raw->paragraph)
            *index = list->last;
        return GS_OK;
    }
    gs_source found = { .confidence = 0 };
    gs_status status = back > 1 ? look_before(session, raw, &found, err) : GS_OK;
    if (status != GS_OK)
        return status;
    if (found.confidence > 0) {
        found.confidence *= shift_back;
        return add(session, raw, found, index) ? GS_OK : gs_fail_nomem(err);
    }
    *index = back <= REMEMBERED ? list->last : -1;
    return GS_OK;
}

gs_status gs_sources_resolve(gs_session *session, const gs_raw_sentence *raw, const gs_pending_source *pending,
                             size_t n, int *out, gs_error *err)
{
    for (size_t i = 0; i < n; i++) {
        out[i] = -1;
        if (pending[i].kind == GS_SOURCE_NAMED && !add(session, raw, pending[i].place, &out[i]))
            return gs_fail_nomem(err);
    }
    for (size_t i = 0; i < n; i++)
        if (out[i] >= 0)
            remember(session, raw, out[i]);
    for (size_t i = 0; i < n; i++) {
        if (pending[i].kind != GS_SOURCE_PRONOUN && pending[i].kind != GS_SOURCE_BEFORE)
            continue;
        gs_status status = resolve_back(session, raw, pending[i].kind, &out[i], err);
        if (status != GS_OK)
            return status;
        if (out[i] >= 0)
            remember(session, raw, out[i]);
    }
    return GS_OK;
}

void gs_sources_begin(gs_session *session)
{
    session->sources.n = 0;
    session->sources.last = -1;
}
