/* The sources of a document: phrases become places in the text, the same words one source, and a pronoun or a quotation
 * without its speaker goes back to somebody named shortly before. */
#include "engine/internal.h"

#include <string.h>

enum {
    REMEMBERED = 2, /* sentences back that a pronoun may point to */
    REMEMBERED_PERSON = 3, /* for one that stands for no body */
};
static const double shift_back = 0.75;

static gs_span words_of(const gs_raw_sentence *raw, const gs_source *source)
{
    return (gs_span){ raw->text.ptr + source->start, source->end - source->start };
}

static size_t find_slot(const gs_source_list *list, const gs_raw_sentence *raw, const gs_source *source)
{
    gs_span words = words_of(raw, source);
    size_t at = gs_hash(words) & (list->n_slots - 1);
    while (list->slots[at] && !gs_span_eq(words_of(raw, &list->ptr[list->slots[at] - 1]), words))
        at = (at + 1) & (list->n_slots - 1);
    return at;
}

static bool grow_slots(gs_source_list *list, const gs_raw_sentence *raw)
{
    size_t n = list->n_slots ? list->n_slots * 2 : 32;
    if (!gs_array_reserve(&list->slots, &list->cap_slots, n, sizeof(*list->slots)))
        return false;
    list->n_slots = n;
    memset(list->slots, 0, n * sizeof(*list->slots));
    for (size_t i = 0; i < list->n; i++)
        list->slots[find_slot(list, raw, &list->ptr[i])] = (uint32_t)i + 1;
    return true;
}

/* The index of the source, which is added when it is new. False when there is no memory. */
static bool add(gs_session *session, const gs_raw_sentence *raw, gs_source source, int *index)
{
    gs_source_list *list = &session->sources;
    if (list->n * 2 >= list->n_slots && !grow_slots(list, raw))
        return false;
    size_t at = find_slot(list, raw, &source);
    if (!list->slots[at]) {
        if (!gs_arena_charge(&session->arena, sizeof(*list->ptr)) ||
            !gs_array_reserve(&list->ptr, &list->cap, list->n + 1, sizeof(*list->ptr)))
            return false;
        list->ptr[list->n++] = source;
        list->slots[at] = (uint32_t)list->n;
    }
    *index = (int)list->slots[at] - 1;
    if (source.confidence > list->ptr[*index].confidence)
        list->ptr[*index].confidence = source.confidence;
    return true;
}

static void remember(gs_session *session, const gs_raw_sentence *raw, int index, bool is_body)
{
    gs_source_list *list = &session->sources;
    size_t room = sizeof(list->recent) / sizeof(*list->recent);
    list->n_recent += list->n_recent < room;
    memmove(list->recent + 1, list->recent, (list->n_recent - 1) * sizeof(*list->recent));
    list->recent[0] = (gs_mention){ index, raw->number, raw->paragraph, is_body };
}

/* The first somebody of the sentence before, which had no cue and so was not read for sources. */
static gs_status look_before(gs_session *session, const gs_raw_sentence *raw, gs_pending_source *out, gs_error *err)
{
    const gs_raw_sentence *before = raw->before;
    *out = (gs_pending_source){ .kind = GS_SOURCE_NONE };
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
    *out = gs_source_pending(before, view.tokens, ref);
    return GS_OK;
}

gs_pending_source gs_source_pending(const gs_raw_sentence *raw, const gs_token *tokens, gs_source_ref ref)
{
    gs_pending_source pending = { .kind = ref.kind, .is_body = ref.is_body, .is_person = ref.is_person };
    if (ref.kind == GS_SOURCE_NAMED)
        pending.place = (gs_source){ raw->range.start + tokens[ref.first].start,
                                     raw->range.start + tokens[ref.last - 1].end, ref.confidence };
    return pending;
}

/* A quotation that goes on: whoever spoke last in its paragraph. */
static int resolve_quotation(const gs_session *session, const gs_raw_sentence *raw, bool *is_body)
{
    const gs_source_list *list = &session->sources;
    const gs_mention *last = &list->recent[0];
    bool near = list->n_recent > 0 && raw->number - last->number <= REMEMBERED && last->paragraph == raw->paragraph;
    *is_body = near && last->is_body;
    return near ? last->index : -1;
}

/* Whom a pronoun stands for: the subject of the sentence before, or who was found last; "she" is no office. */
static gs_status resolve_pronoun(gs_session *session, const gs_raw_sentence *raw, const gs_pending_source *pronoun,
                                 int *index, bool *is_body, gs_error *err)
{
    gs_source_list *list = &session->sources;
    gs_pending_source before = { .kind = GS_SOURCE_NONE };
    if (list->n_recent == 0 || raw->number - list->recent[0].number > 1) {
        gs_status status = GS_OK;
        if (list->looked_from != raw->number) /* once a sentence, however many pronouns it has */
            status = look_before(session, raw, &list->looked, err);
        if (status != GS_OK)
            return status;
        list->looked_from = raw->number;
        before = list->looked;
    }
    uint32_t reach = pronoun->is_person ? REMEMBERED_PERSON : REMEMBERED;
    *index = -1;
    if (before.kind == GS_SOURCE_NAMED && !(pronoun->is_person && before.is_body)) {
        before.place.confidence *= shift_back;
        *is_body = before.is_body;
        return add(session, raw, before.place, index) ? GS_OK : gs_fail_nomem(err);
    }
    for (size_t i = 0; i < list->n_recent && *index < 0; i++) {
        const gs_mention *m = &list->recent[i];
        if (raw->number - m->number <= reach && !(pronoun->is_person && m->is_body)) {
            *index = m->index;
            *is_body = m->is_body;
        }
    }
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
            remember(session, raw, out[i], pending[i].is_body);
    for (size_t i = 0; i < n; i++) {
        bool is_body = false;
        gs_status status = GS_OK;
        if (pending[i].kind == GS_SOURCE_BEFORE)
            out[i] = resolve_quotation(session, raw, &is_body);
        else if (pending[i].kind == GS_SOURCE_PRONOUN)
            status = resolve_pronoun(session, raw, &pending[i], &out[i], &is_body, err);
        else
            continue;
        if (status != GS_OK)
            return status;
        if (out[i] >= 0)
            remember(session, raw, out[i], is_body);
    }
    return GS_OK;
}

void gs_sources_begin(gs_session *session)
{
    session->sources.n = session->sources.n_slots = session->sources.n_recent = 0;
    session->sources.looked_from = UINT32_MAX;
}
