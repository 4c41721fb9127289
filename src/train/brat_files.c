/* brat, the files: a pair to read, and pairs to write, with what brat must be told about our types. */
#include "train/internal.h"

#include <stdlib.h>
#include <string.h>

/* Sentences of one written document: the tool draws all of them at once and gets slow. */
enum { MAX_SENTENCES = 200 };

/* --- In --- */

/* The path with the other suffix, in the arena. */
static const char *sibling(gs_arena *arena, const char *path, const char *suffix)
{
    size_t n = strlen(path);
    bool has_suffix = n > 4 && (strcmp(path + n - 4, ".ann") == 0 || strcmp(path + n - 4, ".txt") == 0);
    return gs_arena_printf(arena, "%.*s%s", (int)(has_suffix ? n - 4 : n), path, suffix);
}

gs_status gs_gold_read_brat(const char *path, const gs_gold_defaults *defaults, gs_gold_set *set, gs_error *err)
{
    const char *text_file = sibling(&set->arena, path, ".txt"), *file = sibling(&set->arena, path, ".ann");
    gs_span text = { 0 }, annotations = { 0 };
    if (!text_file || !file)
        return gs_fail_nomem(err);
    gs_status status = gs_file_read(text_file, GS_LIMIT_GOLD_FILE, &text, err);
    if (status == GS_OK)
        status = gs_file_read(file, GS_LIMIT_GOLD_FILE, &annotations, err);
    if (status == GS_OK)
        status = gs_brat_parse(text, text_file, annotations, file, defaults, set, err);
    free((char *)text.ptr);
    free((char *)annotations.ptr);
    return status;
}

/* --- Out --- */

typedef struct writer {
    gs_buf *out;
    gs_span text; /* of the item */
    size_t base;  /* code points of the document before it */
    size_t n_t, n_a, n_notes;
} writer;

static bool is_line_end(char c)
{
    return c == '\n' || c == '\r';
}

/* Calls for each run of bytes without a line end: "0 5;6 10" and then the words, divided by blanks. */
static void put_parts(const writer *w, uint32_t start, uint32_t end, bool words)
{
    const char *comma = "";
    for (uint32_t from = start, to; from < end; from = to + 1) {
        for (to = from; to < end && !is_line_end(w->text.ptr[to]); to++)
            ;
        if (to == from)
            continue;
        gs_buf_puts(w->out, comma);
        if (words)
            gs_buf_put(w->out, w->text.ptr + from, to - from);
        else
            gs_buf_printf(w->out, "%zu %zu", w->base + gs_places_codepoint(w->text, from),
                          w->base + gs_places_codepoint(w->text, to));
        comma = words ? " " : ";";
    }
}

static size_t put_entity(writer *w, const char *type, uint32_t start, uint32_t end)
{
    gs_buf_printf(w->out, "T%zu\t%s ", ++w->n_t, type);
    put_parts(w, start, end, false);
    gs_buf_putc(w->out, '\t');
    put_parts(w, start, end, true);
    gs_buf_putc(w->out, '\n');
    return w->n_t;
}

static void put_attribute(writer *w, const char *name, size_t target, const char *value)
{
    gs_buf_printf(w->out, "A%zu\t%s T%zu %s\n", ++w->n_a, name, target, value);
}

/* Where the parts do not reach to the ends. */
static bool is_cut(const writer *w, uint32_t start, uint32_t end)
{
    return is_line_end(w->text.ptr[start]) || is_line_end(w->text.ptr[end - 1]);
}

static void put_place(const writer *w, uint32_t start, uint32_t end, gs_buf *out)
{
    if (is_cut(w, start, end))
        gs_buf_printf(out, ",\"span\":[%zu,%zu]", w->base + gs_places_codepoint(w->text, start),
                      w->base + gs_places_codepoint(w->text, end));
}

/* An object of the fields, each of which has a comma in front. */
static void put_note(writer *w, size_t target, gs_buf *fields)
{
    if (fields->len && !fields->failed)
        gs_buf_printf(w->out, "#%zu\tAnnotatorNotes T%zu\t{%.*s}\n", ++w->n_notes, target, (int)fields->len - 1,
                      fields->ptr + 1);
    w->out->failed |= fields->failed;
    gs_buf_done(fields);
}

static void put_cue(writer *w, const gs_gold *item, const gs_gold_cue *cue)
{
    gs_buf note = { 0 };
    size_t target = put_entity(w, gs_label_name(cue->label), cue->start, cue->end);
    if (item->soft >> cue->label & 1)
        put_attribute(w, "strength", target, "soft");
    put_place(w, cue->start, cue->end, &note);
    put_note(w, target, &note);
}

static void put_item(writer *w, const gs_gold *item)
{
    gs_buf note = { 0 };
    uint32_t len = (uint32_t)item->text.len;
    size_t target = put_entity(w, "Sentence", 0, len);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        if ((item->labels | item->soft) >> label & 1)
            put_attribute(w, gs_label_name(label), target, item->soft >> label & 1 ? "soft" : "held");
    gs_json_put_field(&note, "id", item->id);
    gs_json_put_about(&note, item);
    put_place(w, 0, len, &note);
    put_note(w, target, &note);
    for (size_t i = 0; i < item->n_cues; i++)
        put_cue(w, item, &item->cues[i]);
}

size_t gs_gold_brat_document(const gs_gold_set *set, size_t first)
{
    size_t i = first;
    while (i < set->n && i - first < MAX_SENTENCES && strcmp(set->ptr[i].doc, set->ptr[first].doc) == 0 &&
           strcmp(set->ptr[i].lang, set->ptr[first].lang) == 0)
        i++;
    return i;
}

void gs_gold_put_brat(const gs_gold_set *set, size_t first, size_t last, gs_buf *text, gs_buf *annotations)
{
    writer w = { .out = annotations };
    for (size_t i = first; i < last; i++) {
        const gs_gold *item = &set->ptr[i];
        w.text = item->text;
        put_item(&w, item);
        gs_buf_put(text, item->text.ptr, item->text.len);
        gs_buf_putc(text, '\n');
        w.base += gs_places_codepoint(item->text, item->text.len) + 1;
    }
}

void gs_gold_put_brat_conf(gs_buf *out)
{
    gs_buf_puts(out, "[entities]\nSentence\n");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        gs_buf_printf(out, "%s\n", gs_label_name(label));
    gs_buf_puts(
        out, "\n[relations]\n<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        gs_buf_printf(out, "%s Arg:Sentence, Value:held|soft\n", gs_label_name(label));
    gs_buf_puts(out, "strength Arg:");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        gs_buf_printf(out, "%s%s", label ? "|" : "", gs_label_name(label));
    gs_buf_puts(out, ", Value:soft\n");
}
