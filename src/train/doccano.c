/* doccano: JSONL with spans {"label":[[start,end,"hedge"]]}, classes {"label":["hedge"]}, or both {"entities":…,
 * "cats":…}; older exports say "labels", those with relations give entities as objects. Offsets are code points: the
 * server cuts Python strings; a project that counts graphemes is not for exchange. What else we know of an item are
 * further fields, which doccano keeps, in older releases under "meta". An undecided label is a class: "soft-hedge". */
#include "train/internal.h"

#include <string.h>

/* --- In --- */

static gs_status take_class(gs_draft *draft, const json_t *name)
{
    gs_label label;
    bool soft;
    gs_status status = gs_draft_soft_label(draft, gs_span_of(json_string_value(name)), &label, &soft);
    if (status == GS_OK)
        *(soft ? &draft->soft : &draft->labels) |= 1u << label;
    return status;
}

static gs_status take_entity(gs_draft *draft, const json_t *start, const json_t *end, const json_t *name)
{
    gs_label label;
    bool soft;
    if (!json_is_integer(start) || !json_is_integer(end) || !json_is_string(name))
        return gs_draft_fail(draft, "a span wants start, end and the name of a label");
    gs_status status = gs_draft_soft_label(draft, gs_span_of(json_string_value(name)), &label, &soft);
    if (status == GS_OK && soft)
        draft->soft |= 1u << label;
    if (status == GS_OK)
        status = gs_draft_cue_at(draft, json_integer_value(start), json_integer_value(end), label);
    return status;
}

static gs_status take_member(gs_draft *draft, const json_t *member, const char *field)
{
    if (json_is_string(member))
        return take_class(draft, member);
    if (json_is_array(member) && json_array_size(member) == 3)
        return take_entity(draft, json_array_get(member, 0), json_array_get(member, 1), json_array_get(member, 2));
    if (json_is_object(member))
        return take_entity(draft, json_object_get(member, "start_offset"), json_object_get(member, "end_offset"),
                           json_object_get(member, "label"));
    return gs_draft_fail(draft, "\"%s\" wants names of labels or [start, end, label]", field);
}

static gs_status take_list(gs_draft *draft, const json_t *record, const char *field, bool *seen)
{
    json_t *list = NULL;
    const json_t *member;
    size_t i;
    gs_status status = gs_json_array(draft, record, field, &list);
    *seen |= list != NULL;
    json_array_foreach(list, i, member)
    {
        if (status == GS_OK)
            status = take_member(draft, member, field);
    }
    return status;
}

/* What we know besides: our id too, since "id" is doccano's own count. */
static gs_status take_about(gs_draft *draft, const json_t *record)
{
    const json_t *meta = json_object_get(record, "meta");
    gs_status status = gs_json_text(draft, record);
    if (status == GS_OK)
        status = gs_json_about(draft, record, "sentence_id");
    if (status == GS_OK && json_is_object(meta))
        status = gs_json_about(draft, meta, "sentence_id");
    return status;
}

gs_status gs_doccano_take(json_t *record, gs_draft *draft)
{
    static const char *const fields[] = { "label", "labels", "entities", "cats" };
    bool seen = false;
    gs_status status = take_about(draft, record);
    for (size_t i = 0; i < sizeof(fields) / sizeof(*fields) && status == GS_OK; i++)
        status = take_list(draft, record, fields[i], &seen);
    if (status == GS_OK && !seen)
        return gs_draft_fail(draft, "\"label\" is missing");
    if (status != GS_OK)
        return status;
    gs_draft_hold_cues(draft);
    return gs_draft_add(draft);
}

gs_status gs_gold_read_doccano(const char *path, const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err)
{
    return gs_json_read(path, gs_doccano_take, defaults, set, err);
}

/* --- Out --- */

static const char *prefix(const gs_gold *item, gs_label label)
{
    return item->soft >> label & 1 ? GS_SOFT_PREFIX : "";
}

void gs_gold_put_doccano(const gs_gold_set *set, size_t i, gs_buf *out)
{
    const gs_gold *item = &set->ptr[i];
    const char *comma = "";
    gs_buf_puts(out, "{\"text\":");
    gs_json_put_string(out, item->text);
    gs_buf_puts(out, ",\"entities\":[");
    for (size_t k = 0; k < item->n_cues; k++) {
        const gs_gold_cue *cue = &item->cues[k];
        gs_buf_printf(out, "%s[%zu,%zu,\"%s%s\"]", k ? "," : "", gs_places_codepoint(item->text, cue->start),
                      gs_places_codepoint(item->text, cue->end), prefix(item, cue->label), gs_label_name(cue->label));
    }
    gs_buf_puts(out, "],\"cats\":[");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (!((item->labels | item->soft) >> label & 1))
            continue;
        gs_buf_printf(out, "%s\"%s%s\"", comma, prefix(item, label), gs_label_name(label));
        comma = ",";
    }
    gs_buf_putc(out, ']');
    gs_json_put_field(out, "sentence_id", item->id);
    gs_json_put_about(out, item);
    gs_buf_puts(out, "}\n");
}
