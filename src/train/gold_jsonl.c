/* Our own gold: {"id","doc","lang","text","labels","soft","cue","spans","sampling","function","translated",
 * "known"} a line, of which text and labels must be there; others are ignored. Where nobody has labelled a sentence yet
 * labels are missing, which is not the same as none ("labels":[]); where labels are wanted it is an error. A cue is
 * given by its words, which stand in the text where they are found first, or as a span in code points. */
#include "train/internal.h"

#include <string.h>

/* --- In --- */

/* Words of a cue that names no label belong to all that are held, and where none is, to the undecided. */
static gs_status take_words(gs_draft *draft, const json_t *words, unsigned labels)
{
    gs_span span = { json_string_value(words), json_string_length(words) };
    if (span.len == 0)
        return GS_OK;
    if (!labels)
        return gs_draft_fail(draft, "a cue, but no label");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        bool found = true;
        gs_status status = labels >> label & 1 ? gs_draft_cue_words(draft, span, label, &found) : GS_OK;
        if (status != GS_OK)
            return status;
        if (!found)
            return gs_draft_fail(draft, "the cue \"%.*s\" is not in the text", (int)gs_span_cut(span, 80).len,
                                 span.ptr);
    }
    return GS_OK;
}

/* {"start","end","label"}; where "exact" says which words stand there, they must. */
static gs_status take_span(gs_draft *draft, const json_t *span)
{
    const json_t *start = json_object_get(span, "start"), *end = json_object_get(span, "end");
    const char *name = NULL, *exact = NULL;
    gs_label label;
    if (!json_is_integer(start) || !json_is_integer(end))
        return gs_draft_fail(draft, "a span wants \"start\" and \"end\" as whole numbers");
    gs_status status = gs_json_string(draft, span, "label", &name);
    if (status == GS_OK)
        status = gs_json_string(draft, span, "exact", &exact);
    if (status == GS_OK)
        status = gs_draft_label(draft, gs_span_of(name ? name : ""), &label);
    if (status == GS_OK)
        status = gs_draft_cue_at(draft, json_integer_value(start), json_integer_value(end), label);
    if (status != GS_OK || !exact)
        return status;
    const gs_gold_cue *cue = &draft->cues[draft->n_cues - 1];
    if (!gs_span_eq(gs_span_of(exact), (gs_span){ draft->text.ptr + cue->start, cue->end - cue->start }))
        return gs_draft_fail(draft, "other words than \"%.80s\" stand there", exact);
    return GS_OK;
}

/* A string, or a list of strings and, in a cue that names no label, of spans. */
static gs_status take_cue(gs_draft *draft, const json_t *cue, unsigned labels, bool may_be_span)
{
    const json_t *member;
    size_t i;
    gs_status status = GS_OK;
    if (json_is_string(cue))
        return take_words(draft, cue, labels);
    if (!json_is_array(cue))
        return gs_draft_fail(draft, "\"cue\" wants words, a list of words, or words by label");
    json_array_foreach(cue, i, member)
    {
        if (may_be_span && json_is_object(member))
            status = take_span(draft, member);
        else if (json_is_string(member))
            status = take_words(draft, member, labels);
        else
            status = gs_draft_fail(draft, "\"cue\" wants words, a list of words, or words by label");
        if (status != GS_OK)
            return status;
    }
    return GS_OK;
}

static gs_status take_cues(gs_draft *draft, json_t *record)
{
    json_t *cue = json_object_get(record, "cue"), *value;
    const char *name;
    if (!cue || json_is_null(cue))
        return GS_OK;
    if (!json_is_object(cue))
        return take_cue(draft, cue, draft->labels ? draft->labels : draft->soft, true);
    json_object_foreach(cue, name, value)
    {
        gs_label label;
        gs_status status = gs_draft_label(draft, gs_span_of(name), &label);
        if (status == GS_OK)
            status = take_cue(draft, value, 1u << label, false);
        if (status != GS_OK)
            return status;
    }
    return GS_OK;
}

static gs_status take_spans(gs_draft *draft, const json_t *record)
{
    json_t *spans = NULL;
    const json_t *span;
    size_t i;
    gs_status status = gs_json_array(draft, record, "spans", &spans);
    json_array_foreach(spans, i, span)
    {
        if (status == GS_OK)
            status = take_span(draft, span);
    }
    return status;
}

gs_status gs_jsonl_take(json_t *record, gs_draft *draft)
{
    gs_status status = gs_json_text(draft, record);
    const json_t *labels = json_object_get(record, "labels");
    draft->is_unlabelled = !labels || json_is_null(labels);
    if (status == GS_OK && draft->is_unlabelled && !draft->defaults->may_be_unlabelled)
        return gs_draft_fail(draft, "\"labels\" is missing");
    if (status == GS_OK)
        status = gs_json_about(draft, record, "id");
    if (status == GS_OK)
        status = gs_json_labels(draft, record, "labels", &draft->labels);
    if (status == GS_OK)
        status = gs_json_labels(draft, record, "soft", &draft->soft);
    if (status == GS_OK && draft->is_unlabelled && draft->soft)
        return gs_draft_fail(draft, "\"labels\" is missing, and something is soft");
    if (status == GS_OK)
        status = take_cues(draft, record);
    if (status == GS_OK)
        status = take_spans(draft, record);
    return status == GS_OK ? gs_draft_add(draft) : status;
}

gs_status gs_gold_read_jsonl(const char *path, const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err)
{
    return gs_json_read(path, gs_jsonl_take, defaults, set, err);
}

/* --- Out --- */

static void put_span(gs_buf *out, const gs_gold *item, const gs_gold_cue *cue)
{
    gs_buf_printf(out,
                  "{\"start\":%zu,\"end\":%zu,\"label\":\"%s\",\"exact\":", gs_places_codepoint(item->text, cue->start),
                  gs_places_codepoint(item->text, cue->end), gs_label_name(cue->label));
    gs_json_put_string(out, (gs_span){ item->text.ptr + cue->start, cue->end - cue->start });
    gs_buf_putc(out, '}');
}

void gs_gold_put_jsonl(const gs_gold_set *set, size_t i, gs_buf *out)
{
    const gs_gold *item = &set->ptr[i];
    gs_buf_puts(out, "{\"text\":");
    gs_json_put_string(out, item->text);
    gs_buf_puts(out, item->known ? "," : "");
    if (item->known)
        gs_json_put_labels(out, "labels", item->labels);
    gs_buf_puts(out, item->soft ? "," : "");
    if (item->soft)
        gs_json_put_labels(out, "soft", item->soft);
    if (item->n_cues)
        gs_buf_puts(out, ",\"spans\":[");
    for (size_t k = 0; k < item->n_cues; k++) {
        gs_buf_puts(out, k ? "," : "");
        put_span(out, item, &item->cues[k]);
    }
    gs_buf_puts(out, item->n_cues ? "]" : "");
    gs_json_put_field(out, "id", item->id);
    gs_json_put_about(out, item);
    gs_buf_puts(out, "}\n");
}
