/* brat, in: items from the annotations of a document, sentence by sentence or line by line. */
#include "train/brat.h"

#include <stdlib.h>

/* --- Notes --- */

/* A note of ours: what is known of an item, and the place of what begins or ends with a line end, which the line of an
 * annotation cannot say. The caller's: json_decref(). NULL where there is none. */
static gs_status load_note(gs_brat *d, const gs_brat_entity *e, json_t **note)
{
    json_error_t error;
    *note = NULL;
    if (!e->note.len)
        return GS_OK;
    gs_draft_next(&d->at, e->line);
    *note = json_loadb(e->note.ptr, e->note.len, JSON_REJECT_DUPLICATES, &error);
    return *note ? GS_OK : gs_draft_fail(&d->at, "the note is no JSON: %s", error.text);
}

static gs_status widen(gs_brat *d, gs_brat_entity *e)
{
    json_t *note;
    gs_status status = load_note(d, e, &note);
    const json_t *span = json_object_get(note, "span");
    json_int_t start = json_integer_value(json_array_get(span, 0)), end = json_integer_value(json_array_get(span, 1));
    bool has_span = span != NULL;
    json_decref(note);
    if (status != GS_OK || !has_span)
        return status;
    if (start < 0 || start >= end || (uint64_t)end > d->n_codepoints)
        return gs_draft_fail(&d->at, "the note's \"span\" is no place in the text");
    e->start = gs_brat_byte(d, (uint64_t)start);
    e->end = gs_brat_byte(d, (uint64_t)end);
    return GS_OK;
}

static gs_status widen_all(gs_brat *d)
{
    gs_status status = GS_OK;
    for (size_t i = 0; i < d->n && status == GS_OK; i++)
        status = widen(d, &d->entities[i]);
    return status;
}

/* --- Items --- */

/* Sentences and cues in order of the text, a sentence before its cues. */
static int by_place(const void *a, const void *b)
{
    const gs_brat_entity *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    if ((x->type == GS_BRAT_SENTENCE) != (y->type == GS_BRAT_SENTENCE))
        return x->type == GS_BRAT_SENTENCE ? -1 : 1;
    return gs_brat_by_id(a, b);
}

static gs_status take_cue(gs_brat *d, const gs_brat_entity *e, gs_span text)
{
    size_t from = (size_t)(text.ptr - d->text.ptr);
    d->at.soft |= e->soft;
    return gs_draft_cue(&d->at, e->start - from, e->end - from, (gs_label)e->type);
}

/* The cues that lie in bytes [start, end); *at is the first entity behind those of the item before. */
static gs_status take_item(gs_brat *d, uint32_t start, uint32_t end, size_t *at)
{
    gs_status status = GS_OK;
    d->at.text = (gs_span){ d->text.ptr + start, end - start };
    for (; status == GS_OK && *at < d->n && d->entities[*at].start < end && d->entities[*at].type != GS_BRAT_SENTENCE;
         ++*at) {
        const gs_brat_entity *e = &d->entities[*at];
        if (e->start < start || e->end > end) {
            d->at.file = d->file;
            d->at.line = e->line;
            return gs_draft_fail(&d->at, "T%llu reaches out of its sentence", (unsigned long long)e->id);
        }
        status = take_cue(d, e, d->at.text);
    }
    if (status != GS_OK)
        return status;
    gs_draft_hold_cues(&d->at);
    return gs_draft_add(&d->at);
}

static gs_status take_sentence(gs_brat *d, size_t *at)
{
    gs_brat_entity *e = &d->entities[*at];
    json_t *note;
    gs_draft_next(&d->at, e->line);
    gs_status status = load_note(d, e, &note);
    d->at.labels = e->labels;
    d->at.soft = e->soft;
    if (status == GS_OK && note)
        status = gs_json_about(&d->at, note, "id");
    ++*at;
    if (status == GS_OK)
        status = take_item(d, e->start, e->end, at);
    json_decref(note);
    return status;
}

static gs_status take_sentences(gs_brat *d)
{
    gs_status status = GS_OK;
    for (size_t at = 0; status == GS_OK && at < d->n;) {
        d->at.line = d->entities[at].line;
        if (d->entities[at].type != GS_BRAT_SENTENCE)
            return gs_draft_fail(&d->at, "T%llu is in no Sentence", (unsigned long long)d->entities[at].id);
        status = take_sentence(d, &at);
    }
    return status;
}

static gs_status take_lines(gs_brat *d, const char *text_file)
{
    gs_span rest = d->text, line;
    gs_status status = GS_OK;
    size_t at = 0;
    const char *text = gs_arena_copy(&d->at.set->arena, gs_span_of(text_file));
    if (!text)
        return gs_fail_nomem(d->at.err);
    for (unsigned n = 1; status == GS_OK && gs_span_line(&rest, &line); n++) {
        uint32_t start = (uint32_t)(line.ptr - d->text.ptr);
        gs_draft_next(&d->at, n);
        d->at.file = text;
        if (gs_span_trim(line).len)
            status = take_item(d, start, start + (uint32_t)line.len, &at);
    }
    if (status != GS_OK || at == d->n)
        return status;
    d->at.file = d->file;
    d->at.line = d->entities[at].line;
    return gs_draft_fail(&d->at, "T%llu is in no line", (unsigned long long)d->entities[at].id);
}

gs_status gs_brat_take(gs_brat *d, const char *text_file)
{
    size_t n = d->at.set->n;
    gs_status status = widen_all(d);
    if (status != GS_OK)
        return status;
    if (d->n)
        qsort(d->entities, d->n, sizeof(*d->entities), by_place);
    status = d->has_sentences ? take_sentences(d) : take_lines(d, text_file);
    if (status == GS_OK && d->at.set->n == n && !d->at.defaults->known)
        return gs_fail(d->at.err, GS_EFORMAT, text_file, 0, "holds no item");
    return status;
}
