/* JSON in and out. Records are read one at a time: a line each, or as members of a list that may fill many lines (Label
 * Studio's exports), so that memory holds one record. Output is written by hand: jansson would leave characters that
 * steer a terminal as they are, or escape every letter that is not ASCII. */
#include "train/internal.h"

#include <string.h>

enum { FLAGS = JSON_REJECT_DUPLICATES };

/* --- Records --- */

static gs_status bad_json(const gs_draft *draft, const json_error_t *error, unsigned line)
{
    if (json_error_code(error) == json_error_out_of_memory)
        return gs_fail_nomem(draft->err);
    const char *why = json_error_code(error) == json_error_null_character ? "\\u0000 in a text" : error->text;
    return gs_fail(draft->err, GS_EFORMAT, draft->file, line, "no JSON: %s", why);
}

static gs_status take_record(gs_draft *draft, json_t *record, gs_json_take *take)
{
    draft->n_records++;
    gs_status status = json_is_object(record) ? take(record, draft) : gs_draft_fail(draft, "a JSON object is wanted");
    json_decref(record);
    return status;
}

gs_status gs_json_take_line(gs_draft *draft, gs_span line, gs_json_take *take)
{
    json_error_t error;
    json_t *record = json_loadb(line.ptr, line.len, FLAGS, &error);
    return record ? take_record(draft, record, take) : bad_json(draft, &error, draft->line);
}

static gs_status read_lines(gs_lines *lines, gs_draft *draft, gs_json_take *take)
{
    for (;;) {
        gs_span line;
        gs_status status = gs_lines_next(lines, &line, draft->err);
        if (status != GS_OK || !line.ptr)
            return status;
        if (gs_span_trim(line).len == 0)
            continue;
        gs_draft_next(draft, lines->line);
        status = gs_json_take_line(draft, line, take);
        if (status != GS_OK)
            return status;
    }
}

/* Hands jansson a byte at a time: so it takes none that belongs to the next record. */
static size_t feed(void *out, size_t size, void *context)
{
    gs_lines *lines = context;
    int c = size ? gs_lines_peek(lines) : -1;
    if (c < 0)
        return 0;
    *(char *)out = (char)c;
    gs_lines_skip(lines);
    return 1;
}

static int skip_blanks(gs_lines *lines)
{
    int c;
    while ((c = gs_lines_peek(lines)) >= 0 && strchr(" \t\r\n", c) && c)
        gs_lines_skip(lines);
    return c;
}

static gs_status read_list(gs_lines *lines, gs_draft *draft, gs_json_take *take)
{
    gs_lines_skip(lines); /* the bracket */
    for (size_t n = 0;; n++) {
        json_error_t error;
        int c = skip_blanks(lines);
        gs_draft_next(draft, lines->line);
        if (c == ']')
            break;
        if (n && c != ',')
            return gs_draft_fail(draft, "no JSON: ',' or ']' is wanted");
        if (n) {
            gs_lines_skip(lines);
            c = skip_blanks(lines);
            gs_draft_next(draft, lines->line);
        }
        if (c != '{')
            return gs_draft_fail(draft, "a JSON object is wanted");
        json_t *record = json_load_callback(feed, lines, FLAGS | JSON_DISABLE_EOF_CHECK, &error);
        gs_status status = record ? take_record(draft, record, take) : bad_json(draft, &error, lines->line);
        if (status != GS_OK)
            return status;
    }
    gs_lines_skip(lines);
    return skip_blanks(lines) < 0 ? GS_OK : gs_draft_fail(draft, "no JSON: something stands behind the list");
}

gs_status gs_json_read(const char *path, gs_json_take *take, const gs_gold_defaults *defaults, gs_gold_set *set,
                       gs_error *err)
{
    gs_lines lines;
    gs_draft draft;
    gs_status status = gs_lines_open(&lines, path, err);
    if (status != GS_OK)
        return status;
    status = gs_draft_init(&draft, path, defaults, set, err);
    if (status == GS_OK) {
        bool is_list = skip_blanks(&lines) == '[';
        lines.line -= !is_list; /* lines are counted when they are handed out */
        status = is_list ? read_list(&lines, &draft, take) : read_lines(&lines, &draft, take);
    }
    if (status == GS_OK && draft.n_records == 0)
        status = gs_fail(err, GS_EFORMAT, path, 0, "holds no item");
    gs_draft_done(&draft);
    gs_lines_close(&lines);
    return status;
}

/* --- Fields --- */

static gs_status wrong_type(const gs_draft *draft, const char *field, const char *wanted)
{
    return gs_draft_fail(draft, "\"%s\" wants %s", field, wanted);
}

gs_status gs_json_string(const gs_draft *draft, const json_t *object, const char *field, const char **out)
{
    const json_t *value = json_object_get(object, field);
    if (!value || json_is_null(value))
        return GS_OK;
    if (!json_is_string(value))
        return wrong_type(draft, field, "a string");
    *out = json_string_value(value);
    return GS_OK;
}

gs_status gs_json_array(const gs_draft *draft, const json_t *object, const char *field, json_t **out)
{
    json_t *value = json_object_get(object, field);
    if (!value || json_is_null(value))
        return GS_OK;
    if (!json_is_array(value))
        return wrong_type(draft, field, "a list");
    *out = value;
    return GS_OK;
}

gs_status gs_json_id(const gs_draft *draft, const json_t *object, const char *field, const char **out)
{
    const json_t *value = json_object_get(object, field);
    if (!json_is_integer(value)) {
        gs_status status = gs_json_string(draft, object, field, out);
        return status == GS_OK ? GS_OK : wrong_type(draft, field, "a string or a whole number");
    }
    const char *id = gs_arena_printf(&draft->set->arena, "%lld", (long long)json_integer_value(value));
    if (!id)
        return gs_fail_nomem(draft->err);
    *out = id;
    return GS_OK;
}

gs_status gs_json_labels(const gs_draft *draft, const json_t *object, const char *field, unsigned *out)
{
    json_t *list = NULL;
    const json_t *value;
    size_t i;
    unsigned labels = 0;
    gs_status status = gs_json_array(draft, object, field, &list);
    if (status != GS_OK || !list)
        return status;
    json_array_foreach(list, i, value)
    {
        gs_label label;
        if (!json_is_string(value))
            return wrong_type(draft, field, "names of labels");
        status = gs_draft_label(draft, gs_span_of(json_string_value(value)), &label);
        if (status != GS_OK)
            return status;
        labels |= 1u << label;
    }
    *out = labels;
    return GS_OK;
}

static gs_status read_sampling(gs_draft *draft, const json_t *object)
{
    const char *name = NULL;
    gs_sampling sampling;
    gs_status status = gs_json_string(draft, object, "sampling", &name);
    if (status != GS_OK || !name || !*name)
        return status;
    if (!gs_sampling_parse(gs_span_of(name), &sampling))
        return gs_draft_fail(draft, "\"sampling\" is natural, picked or written, not \"%.40s\"", name);
    draft->sampling = (int)sampling;
    return GS_OK;
}

static gs_status read_translated(gs_draft *draft, const json_t *object)
{
    const json_t *value = json_object_get(object, "translated");
    if (value && !json_is_null(value) && !json_is_boolean(value))
        return gs_draft_fail(draft, "\"translated\" is true or false");
    draft->translated |= json_is_true(value);
    return GS_OK;
}

gs_status gs_json_text(gs_draft *draft, const json_t *object)
{
    const char *text = NULL;
    gs_status status = gs_json_string(draft, object, "text", &text);
    if (status != GS_OK)
        return status;
    if (!text)
        return gs_draft_fail(draft, "\"text\" is missing");
    draft->text = gs_span_of(text);
    return GS_OK;
}

gs_status gs_json_about(gs_draft *draft, const json_t *object, const char *id)
{
    gs_status status = gs_json_string(draft, object, "lang", &draft->lang);
    if (status == GS_OK)
        status = gs_json_id(draft, object, id, &draft->id);
    if (status == GS_OK)
        status = gs_json_id(draft, object, "doc", &draft->doc);
    if (status == GS_OK)
        status = gs_json_string(draft, object, "function", &draft->function);
    if (status == GS_OK)
        status = read_sampling(draft, object);
    if (status == GS_OK)
        status = read_translated(draft, object);
    return status == GS_OK ? gs_json_labels(draft, object, "known", &draft->known) : status;
}

/* --- Out --- */

/* Steers a terminal, turns text round, or ends a line of JavaScript: as in reports (report/escape.c, a layer above). */
static bool is_escaped(uint32_t c)
{
    return c < 0x20 || c == '"' || c == '\\' || (c >= 0x7f && c < 0xa0) || c == 0x061c || c == 0x200e || c == 0x200f ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

void gs_json_put_string(gs_buf *out, gs_span text)
{
    const char *p = text.ptr, *end = text.ptr + text.len;
    unsigned len;
    gs_buf_putc(out, '"');
    for (; p < end; p += len) {
        uint32_t c = gs_utf8_at(p, end, &len);
        if (!is_escaped(c))
            gs_buf_put(out, p, len);
        else if (c == '"' || c == '\\')
            gs_buf_printf(out, "\\%c", (char)c);
        else
            gs_buf_printf(out, "\\u%04x", (unsigned)c);
    }
    gs_buf_putc(out, '"');
}

void gs_json_put_field(gs_buf *out, const char *field, const char *value)
{
    if (!*value)
        return;
    gs_buf_printf(out, ",\"%s\":", field);
    gs_json_put_string(out, gs_span_of(value));
}

void gs_json_put_labels(gs_buf *out, const char *field, unsigned labels)
{
    const char *comma = "";
    gs_buf_printf(out, "\"%s\":[", field);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (!(labels >> label & 1))
            continue;
        gs_buf_printf(out, "%s\"%s\"", comma, gs_label_name(label));
        comma = ",";
    }
    gs_buf_putc(out, ']');
}

void gs_json_put_about(gs_buf *out, const gs_gold *item)
{
    gs_json_put_field(out, "doc", item->doc);
    gs_json_put_field(out, "lang", item->lang);
    gs_json_put_field(out, "function", item->function);
    gs_json_put_field(out, "sampling", gs_sampling_name(item->sampling));
    if (item->translated)
        gs_buf_puts(out, ",\"translated\":true");
    if (item->known == GS_GOLD_ALL_LABELS || !item->known)
        return;
    gs_buf_putc(out, ',');
    gs_json_put_labels(out, "known", item->known);
}

void gs_json_put_id(gs_buf *out, const gs_gold_set *set, size_t i)
{
    const gs_gold *item = &set->ptr[i];
    const char *const parts[] = { item->lang, item->doc, item->id };
    uint64_t h = gs_hash_id(item->text);
    for (size_t k = 0; k < sizeof(parts) / sizeof(*parts); k++)
        h = gs_mix(h + gs_hash_id(gs_span_of(parts[k])));
    if (!*item->id)
        h = gs_mix(h + i); /* the same sentence may come twice */
    gs_buf_printf(out, "%016llx", (unsigned long long)h);
}
