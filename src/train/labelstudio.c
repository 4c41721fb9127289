/* Label Studio: {"data":{"text",…},"annotations":[{"was_cancelled","ground_truth","result":[…]}]}, a list of tasks. Of
 * a task's annotations that were not cancelled the ground truth counts, else the one changed last. Labels of the
 * sentence are choices, undecided ones choices of a control named "soft" or a choice "soft" on a region; cues are
 * regions.
 *
 * Offsets are code points since the end of 2021 (label-studio-frontend #308, "store code points instead of js length");
 * before, UTF-16 units. So a region that carries its words is read in the unit in which they stand there. */
#include "train/internal.h"

#include <string.h>

#define SOFT "soft" /* the control, and the choice on a region */

/* --- Which annotation --- */

static bool is_true(const json_t *annotation, const char *field)
{
    return json_is_true(json_object_get(annotation, field));
}

static const char *changed(const json_t *annotation)
{
    const char *when = json_string_value(json_object_get(annotation, "updated_at"));
    return when ? when : "";
}

static bool is_better(const json_t *annotation, const json_t *best)
{
    if (!best || is_true(annotation, "ground_truth") != is_true(best, "ground_truth"))
        return !best || is_true(annotation, "ground_truth");
    return strcmp(changed(annotation), changed(best)) >= 0;
}

/* NULL: nobody has annotated the task. */
static gs_status choose(const gs_draft *draft, const json_t *task, const json_t **out)
{
    json_t *annotations = NULL;
    const json_t *annotation, *best = NULL;
    size_t i;
    gs_status status = gs_json_array(draft, task, "annotations", &annotations);
    json_array_foreach(annotations, i, annotation)
    {
        if (!json_is_object(annotation))
            return gs_draft_fail(draft, "\"annotations\" wants objects");
        if (!is_true(annotation, "was_cancelled") && is_better(annotation, best))
            best = annotation;
    }
    *out = best;
    return status;
}

/* --- Results --- */

static bool string_is(const json_t *object, const char *field, const char *value)
{
    const char *is = json_string_value(json_object_get(object, field));
    return is && strcmp(is, value) == 0;
}

static gs_span without_blanks(gs_span text)
{
    while (text.len && strchr(" \t\r\n", text.ptr[0]))
        text = (gs_span){ text.ptr + 1, text.len - 1 };
    return text;
}

/* The tool trims blanks of the words it shows, and writes a line end as \n of two characters. */
static bool are_words(gs_span a, gs_span b)
{
    for (;;) {
        a = without_blanks(a);
        b = without_blanks(b);
        if (b.len > 1 && memcmp(b.ptr, "\\n", 2) == 0 && !(a.len > 1 && memcmp(a.ptr, "\\n", 2) == 0))
            b = (gs_span){ b.ptr + 2, b.len - 2 };
        else if (!a.len || !b.len)
            return a.len == b.len;
        else if (*a.ptr != *b.ptr)
            return false;
        else {
            a = (gs_span){ a.ptr + 1, a.len - 1 };
            b = (gs_span){ b.ptr + 1, b.len - 1 };
        }
    }
}

typedef struct region {
    int64_t start, end; /* bytes */
} region;

static bool holds_words(const gs_draft *draft, const region *r, const char *words)
{
    return r->start >= 0 && r->end > r->start &&
           (!words ||
            are_words((gs_span){ draft->text.ptr + r->start, (size_t)(r->end - r->start) }, gs_span_of(words)));
}

static gs_status find_region(const gs_draft *draft, const json_t *value, region *out)
{
    const json_t *start = json_object_get(value, "start"), *end = json_object_get(value, "end");
    const char *words = NULL;
    if (!json_is_integer(start) || !json_is_integer(end))
        return gs_draft_fail(draft, "a region wants \"start\" and \"end\" as whole numbers");
    gs_status status = gs_json_string(draft, value, "text", &words);
    if (status != GS_OK)
        return status;
    json_int_t from = json_integer_value(start), to = json_integer_value(end);
    *out = (region){ gs_places_byte(draft->text, from), gs_places_byte(draft->text, to) };
    if (!holds_words(draft, out, words) && words)
        *out = (region){ gs_places_byte_utf16(draft->text, from), gs_places_byte_utf16(draft->text, to) };
    if (!holds_words(draft, out, words))
        return gs_draft_fail(draft, "a region of other words than those at %lld to %lld", (long long)from,
                             (long long)to);
    return GS_OK;
}

static gs_status take_region(gs_draft *draft, const json_t *value)
{
    json_t *names = NULL;
    const json_t *name;
    size_t i;
    region r = { 0 };
    gs_status status = find_region(draft, value, &r);
    if (status == GS_OK)
        status = gs_json_array(draft, value, "labels", &names);
    json_array_foreach(names, i, name)
    {
        gs_label label = GS_HEDGE;
        const char *is = json_string_value(name);
        if (status == GS_OK)
            status = gs_draft_label(draft, gs_span_of(is ? is : ""), &label);
        if (status == GS_OK)
            status = gs_draft_cue(draft, (size_t)r.start, (size_t)r.end, label);
    }
    return status;
}

/* The labels of the region that has the id of this result. */
static gs_status region_labels(const gs_draft *draft, const json_t *results, const json_t *result, unsigned *out)
{
    const char *id = json_string_value(json_object_get(result, "id"));
    const json_t *other;
    size_t i;
    json_array_foreach(results, i, other)
    {
        if (id && string_is(other, "type", "labels") && string_is(other, "id", id))
            return gs_json_labels(draft, json_object_get(other, "value"), "labels", out);
    }
    return gs_draft_fail(draft, "\"" SOFT "\" is chosen for no region");
}

/* A choice about the sentence, or on a region whether it is undecided. */
static gs_status take_choices(gs_draft *draft, const json_t *results, const json_t *result)
{
    const json_t *value = json_object_get(result, "value"), *first;
    unsigned labels = 0;
    bool of_region = json_object_get(value, "start") != NULL;
    first = json_array_get(json_object_get(value, "choices"), 0);
    if (of_region && !(json_string_value(first) && strcmp(json_string_value(first), SOFT) == 0))
        return GS_OK; /* some other question about the region */
    gs_status status =
        of_region ? region_labels(draft, results, result, &labels) : gs_json_labels(draft, value, "choices", &labels);
    if (of_region || string_is(result, "from_name", SOFT))
        draft->soft |= labels;
    else
        draft->labels |= labels;
    return status;
}

static gs_status take_results(gs_draft *draft, const json_t *annotation)
{
    json_t *results = NULL;
    const json_t *result;
    size_t i;
    gs_status status = gs_json_array(draft, annotation, "result", &results);
    json_array_foreach(results, i, result)
    {
        const json_t *value = json_object_get(result, "value");
        if (status == GS_OK && string_is(result, "type", "labels"))
            status = take_region(draft, value);
        else if (status == GS_OK && string_is(result, "type", "choices"))
            status = take_choices(draft, results, result);
    }
    if (status == GS_OK)
        gs_draft_hold_cues(draft);
    return status;
}

gs_status gs_labelstudio_take(json_t *task, gs_draft *draft)
{
    const json_t *data = json_object_get(task, "data"), *annotation = NULL;
    if (!json_is_object(data))
        return gs_draft_fail(draft, "\"data\" is missing");
    gs_status status = gs_json_text(draft, data);
    if (status == GS_OK)
        status = gs_json_about(draft, data, "sentence_id");
    if (status == GS_OK)
        status = choose(draft, task, &annotation);
    if (status == GS_OK && !annotation)
        draft->set->n_unlabelled++;
    if (status != GS_OK || !annotation)
        return status;
    status = take_results(draft, annotation);
    return status == GS_OK ? gs_draft_add(draft) : status;
}

gs_status gs_gold_read_labelstudio(const char *path, const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err)
{
    return gs_json_read(path, gs_labelstudio_take, defaults, set, err);
}

/* --- Out --- */

typedef struct writer {
    gs_buf *out;
    const gs_gold_set *set;
    size_t i;   /* the item */
    unsigned n; /* its results so far */
} writer;

/* Ids of results are unique over all tasks of the export: the item's and a number. */
static void put_result(writer *w, const char *control, const char *type)
{
    gs_buf_puts(w->out, w->n ? ",{\"id\":\"" : "{\"id\":\"");
    gs_json_put_id(w->out, w->set, w->i);
    gs_buf_printf(w->out, "-%u\",\"from_name\":\"%s\",\"to_name\":\"text\",\"type\":\"%s\",\"value\":{", ++w->n,
                  control, type);
}

static void put_choices(writer *w, const char *control, unsigned labels)
{
    if (!labels)
        return;
    put_result(w, control, "choices");
    gs_json_put_labels(w->out, "choices", labels);
    gs_buf_puts(w->out, "}}");
}

static void put_cue(writer *w, const gs_gold_cue *cue)
{
    gs_span text = w->set->ptr[w->i].text;
    put_result(w, "cue", "labels");
    gs_buf_printf(w->out, "\"start\":%zu,\"end\":%zu,\"text\":", gs_places_codepoint(text, cue->start),
                  gs_places_codepoint(text, cue->end));
    gs_json_put_string(w->out, (gs_span){ text.ptr + cue->start, cue->end - cue->start });
    gs_buf_printf(w->out, ",\"labels\":[\"%s\"]}}", gs_label_name(cue->label));
}

static void put_task(writer *w)
{
    const gs_gold *item = &w->set->ptr[w->i];
    gs_buf_puts(w->out, "{\"data\":{\"text\":");
    gs_json_put_string(w->out, item->text);
    gs_json_put_field(w->out, "sentence_id", item->id);
    gs_json_put_about(w->out, item);
    if (!item->known) { /* a task still to be done */
        gs_buf_puts(w->out, "},\"annotations\":[]}");
        return;
    }
    gs_buf_puts(w->out, "},\"annotations\":[{\"was_cancelled\":false,\"ground_truth\":false,\"result\":[");
    put_choices(w, "labels", item->labels);
    put_choices(w, SOFT, item->soft);
    for (size_t i = 0; i < item->n_cues; i++)
        put_cue(w, &item->cues[i]);
    gs_buf_puts(w->out, "]}]}");
}

void gs_gold_put_labelstudio(const gs_gold_set *set, gs_buf *out)
{
    for (size_t i = 0; i < set->n; i++) {
        gs_buf_puts(out, i ? ",\n" : "[\n");
        put_task(&(writer){ .out = out, .set = set, .i = i });
    }
    gs_buf_puts(out, set->n ? "\n]\n" : "[]\n");
}

static void put_choice(gs_buf *out, const char *control, const char *question)
{
    gs_buf_printf(out, "  <Header value=\"%s\"/>\n", question);
    gs_buf_printf(out, "  <Choices name=\"%s\" toName=\"text\" choice=\"multiple\">\n", control);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        gs_buf_printf(out, "    <Choice value=\"%s\"/>\n", gs_label_name(label));
    gs_buf_puts(out, "  </Choices>\n");
}

void gs_gold_put_view(gs_buf *out)
{
    static const char *const colours[GS_N_LABELS] = { "#d9a400", "#3b6fd4", "#c23b3b", "#b25fd0", "#4d8a57" };
    gs_buf_puts(out, "<View>\n  <Style>.htx-text { white-space: pre-wrap; }</Style>\n");
    gs_buf_puts(out, "  <Header value=\"Mark the words that say so\"/>\n  <Labels name=\"cue\" toName=\"text\">\n");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        gs_buf_printf(out, "    <Label value=\"%s\" background=\"%s\"/>\n", gs_label_name(label), colours[label]);
    gs_buf_puts(out, "  </Labels>\n  <Text name=\"text\" value=\"$text\" granularity=\"symbol\"/>\n");
    put_choice(out, "labels", "The sentence is");
    put_choice(out, SOFT, "Undecided");
    gs_buf_puts(out, "</View>\n");
}
