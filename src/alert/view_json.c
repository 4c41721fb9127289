/* Sentences of an alert as they are kept, in JSON; and out of a report. */
#include "alert/told.h"

#include <jansson.h>
#include <string.h>

#include "report/report.h"

static void put_cue(const gs_view_cue *cue, gs_buf *out)
{
    gs_buf_printf(out, "{\"label\":\"%s\",\"start\":%u,\"end\":%u,\"gloss\":", gs_label_name(cue->label), cue->start,
                  cue->end);
    gs_escape_json_or_null(out, cue->gloss);
    gs_buf_putc(out, '}');
}

static void put_sentence(const gs_view_sentence *s, gs_buf *out)
{
    gs_buf_printf(out, "{\"i\":%u,\"role\":\"%s\",\"lang\":", s->index, s->role == GS_HEADLINE ? "headline" : "body");
    gs_escape_json_or_null(out, s->lang);
    gs_buf_puts(out, ",\"text\":");
    gs_escape_json_string(out, s->text);
    gs_buf_puts(out, ",\"labels\":");
    gs_told_json_labels(out, s->labels, s->confidence);
    gs_buf_puts(out, ",\"cues\":[");
    for (size_t i = 0; i < s->n_cues; i++) {
        gs_buf_puts(out, i ? "," : "");
        put_cue(&s->cues[i], out);
    }
    gs_buf_puts(out, "],\"said_by\":");
    gs_escape_json_or_null(out, s->said_by);
    gs_buf_puts(out, ",\"change\":");
    gs_escape_json_or_null(out, s->change);
    gs_buf_puts(out, ",\"was\":");
    gs_escape_json_or_null(out, s->was);
    gs_buf_putc(out, '}');
}

void gs_view_sentences_put(const gs_view_sentence *sentences, size_t n, gs_buf *out)
{
    gs_buf_putc(out, '[');
    for (size_t i = 0; i < n; i++) {
        gs_buf_puts(out, i ? "," : "");
        put_sentence(&sentences[i], out);
    }
    gs_buf_putc(out, ']');
}

/* --- Reading --- */

typedef struct reading {
    gs_arena *arena;
    bool no_memory;
} reading;

static const char *string_of(reading *r, const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    char *copy = text ? gs_arena_copy(r->arena, gs_span_of(text)) : NULL;
    r->no_memory |= text && !copy;
    return copy;
}

/* Articles may hold U+0000. */
static gs_span text_of(reading *r, const json_t *object)
{
    const json_t *value = json_object_get(object, "text");
    gs_span text = { json_string_value(value), json_string_length(value) };
    if (text.ptr && !(text.ptr = gs_arena_copy(r->arena, text)))
        r->no_memory = true;
    return text;
}

/* A whole number of 32 bits, else 0. */
static uint32_t number_of(const json_t *object, const char *name)
{
    json_int_t value = json_integer_value(json_object_get(object, name));
    return value > 0 && value <= UINT32_MAX ? (uint32_t)value : 0;
}

static bool read_cues(reading *r, const json_t *list, gs_view_sentence *s)
{
    size_t n = json_array_size(list);
    s->cues = n ? gs_arena_array(r->arena, n, sizeof(*s->cues)) : NULL;
    r->no_memory |= n && !s->cues;
    for (size_t i = 0; i < n && !r->no_memory; i++) {
        const json_t *from = json_array_get(list, i);
        const char *name = json_string_value(json_object_get(from, "label"));
        gs_view_cue *cue = &s->cues[s->n_cues++];
        *cue = (gs_view_cue){ .start = number_of(from, "start"),
                              .end = number_of(from, "end"),
                              .gloss = string_of(r, from, "gloss") };
        if (!name || !gs_label_parse(gs_span_of(name), &cue->label) || cue->label >= GS_N_LABELS)
            return false;
        if (cue->start > cue->end || cue->end > s->text.len)
            return false;
    }
    return true;
}

static bool read_labels(const json_t *object, gs_view_sentence *s)
{
    for (unsigned label = 0; label < GS_N_LABELS; label++) {
        const json_t *value = json_object_get(object, gs_label_name((gs_label)label));
        s->labels |= json_is_number(value) ? 1u << label : 0;
        s->confidence[label] = json_number_value(value);
        if (!(s->confidence[label] >= 0 && s->confidence[label] <= 1))
            return false;
    }
    return json_is_object(object);
}

static bool read_sentence(reading *r, const json_t *from, gs_view_sentence *s)
{
    const char *role = json_string_value(json_object_get(from, "role"));
    *s = (gs_view_sentence){ .index = number_of(from, "i"),
                             .role = role && strcmp(role, "headline") == 0 ? GS_HEADLINE : GS_BODY,
                             .lang = string_of(r, from, "lang"),
                             .text = text_of(r, from),
                             .said_by = string_of(r, from, "said_by"),
                             .change = string_of(r, from, "change"),
                             .was = string_of(r, from, "was") };
    if (!s->text.ptr || r->no_memory)
        return false;
    return read_labels(json_object_get(from, "labels"), s) && read_cues(r, json_object_get(from, "cues"), s);
}

static gs_status read_all(const json_t *list, gs_arena *arena, gs_view_sentence **out, size_t *n, gs_error *err)
{
    reading r = { .arena = arena };
    size_t count = json_array_size(list);
    gs_view_sentence *all = gs_arena_array(arena, count ? count : 1, sizeof(*all));
    bool ok = all && json_is_array(list);
    for (size_t i = 0; i < count && ok; i++)
        ok = read_sentence(&r, json_array_get(list, i), &all[i]);
    if (!all || r.no_memory)
        return gs_fail_nomem(err);
    if (!ok)
        return gs_fail(err, GS_EFORMAT, NULL, 0, "no sentences of an alert");
    *out = all;
    *n = count;
    return GS_OK;
}

gs_status gs_view_sentences_read(gs_span json, gs_arena *arena, gs_view_sentence **out, size_t *n, gs_error *err)
{
    json_error_t why;
    json_t *list = json_loadb(json.ptr ? json.ptr : "", json.len, JSON_ALLOW_NUL, &why);
    if (!list && json_error_code(&why) == json_error_out_of_memory)
        return gs_fail_nomem(err);
    if (!list)
        return gs_fail(err, GS_EFORMAT, NULL, 0, "no JSON: %.100s", why.text);
    gs_status status = read_all(list, arena, out, n, err);
    json_decref(list);
    return status;
}

/* --- Out of a report --- */

static bool is_inside(const gs_sentence *s, const gs_cue *cue, unsigned labels)
{
    return cue->label < GS_N_LABELS && (labels >> cue->label & 1) && cue->start >= s->start && cue->end <= s->end;
}

static bool take_cues(const gs_sentence *s, unsigned labels, gs_arena *arena, gs_view_sentence *out)
{
    out->cues = s->n_cues ? gs_arena_array(arena, s->n_cues, sizeof(*out->cues)) : NULL;
    for (size_t i = 0; i < s->n_cues && out->cues; i++)
        if (is_inside(s, &s->cues[i], labels))
            out->cues[out->n_cues++] = (gs_view_cue){ .label = s->cues[i].label,
                                                      .start = s->cues[i].start - s->start,
                                                      .end = s->cues[i].end - s->start,
                                                      .gloss = s->cues[i].gloss };
    return out->cues || s->n_cues == 0;
}

gs_status gs_view_sentence_of(const gs_report *report, size_t index, unsigned labels, gs_arena *arena,
                              gs_view_sentence *out, gs_error *err)
{
    const gs_sentence *s = &report->sentences[index];
    const gs_source *by = NULL;
    gs_view_sentence made = { .index = (uint32_t)index, .role = s->role, .lang = s->lang, .labels = labels };
    made.text = (gs_span){ report->text.span.ptr + s->start, s->end - s->start };
    for (unsigned label = 0; label < GS_N_LABELS; label++)
        made.confidence[label] = s->scores[label];
    for (size_t i = 0; i < s->n_cues && !by; i++)
        if (is_inside(s, &s->cues[i], labels) && s->cues[i].source >= 0)
            by = &report->sources[s->cues[i].source];
    if (by)
        made.said_by = gs_arena_copy(arena, (gs_span){ report->text.span.ptr + by->start, by->end - by->start });
    if ((by && !made.said_by) || !take_cues(s, labels, arena, &made))
        return gs_fail_nomem(err);
    *out = made;
    return GS_OK;
}
