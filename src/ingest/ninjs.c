/* ninjs, the JSON of news agencies: versions 1.x, 2.x and 3.x and what Superdesk makes of it. A file is an item, a list
 * of items, or an item a line; the last is also a reader of its own, whose memory does not grow with the file. */
#include "ingest/ninjs.h"
#include "ingest/json_raw.h"

#include <string.h>

/* --- Probing --- */

static bool has_one(gs_span text, const char *const *words)
{
    for (; *words; words++)
        if (gs_span_find(text, *words))
            return true;
    return false;
}

/* The first line is an object, and something follows. */
static bool is_lines(gs_span text)
{
    gs_span line;
    if (!gs_span_line(&text, &line) || gs_span_trim(text).len == 0)
        return false;
    line = gs_span_trim(line);
    return line.len > 1 && line.ptr[0] == '{' && line.ptr[line.len - 1] == '}';
}

static bool is_named_lines(const char *name)
{
    return gs_span_find(gs_span_of(name), ".jsonl") || gs_span_find(gs_span_of(name), ".ndjson");
}

static unsigned probe_item(gs_span head)
{
    static const char *const ids[] = { "\"uri\"", "\"guid\"", NULL };
    static const char *const own[] = {
        "\"versioncreated\"",     "\"versionCreated\"", "\"pubstatus\"", "\"pubStatus\"", "\"representationtype\"",
        "\"representationType\"", "\"bodies\"",         "\"headlines\"", "ninjs",         NULL
    };
    static const char *const bodies[] = { "\"body_html\"", "\"body_text\"", "\"body_xhtml\"", NULL };
    gs_span text = gs_span_trim(head);
    if (text.len == 0 || (text.ptr[0] != '{' && text.ptr[0] != '['))
        return 0;
    if (has_one(text, own))
        return has_one(text, ids) ? 93 : has_one(text, bodies) ? 80 : 0;
    return has_one(text, bodies) ? has_one(text, ids) ? 92 : 70 : 0;
}

static unsigned probe_whole(gs_span head, const char *name)
{
    return is_lines(gs_span_trim(head)) || is_named_lines(name) ? 0 : probe_item(head);
}

static unsigned probe_lines(gs_span head, const char *name)
{
    return is_lines(gs_span_trim(head)) || is_named_lines(name) ? probe_item(head) : 0;
}

/* --- Reading --- */

typedef struct reading {
    gs_arena *arena;
    gs_article_sink sink;
    const char *note; /* of the whole record, or NULL */
    bool enough;
    gs_status status; /* of the first fault; what comes behind it is read all the same */
    gs_error *err;
    uint64_t more; /* faults behind the first */
} reading;

/* `error` is what went wrong, `what` and `number` where: "item 3: ". */
static void keep_fault(reading *r, const gs_error *error, const char *what, uint64_t number)
{
    if (r->status != GS_OK) {
        r->more++;
        return;
    }
    r->status = error->code;
    if (what)
        gs_fail(r->err, error->code, NULL, error->line, "%s %llu: %s", what, (unsigned long long)number,
                error->message);
    else
        gs_fail(r->err, error->code, NULL, error->line, "%s", error->message);
}

/* `text` is the item as it was written. */
static gs_status read_item(reading *r, const json_t *item, gs_span text, bool mended, gs_error *err)
{
    gs_article article = { 0 };
    const char *why_not = NULL;
    gs_status status = gs_ninjs_article(item, r->arena, &article, &why_not, err);
    if (status != GS_OK)
        return status;
    if (why_not) {
        if (r->sink.skip)
            r->sink.skip(r->sink.context, article.id, why_not, text);
        return GS_OK;
    }
    if ((r->note && !gs_article_note(&article, r->arena, "%s", r->note)) ||
        (mended && !gs_article_note(&article, r->arena, "invalid-text: bad characters of the record replaced")))
        return gs_fail_nomem(err);
    article.item = text;
    r->enough = !r->sink.take(r->sink.context, &article);
    return GS_OK;
}

/* A list of items, by itself or as a member of an object, and its text; NULL: the value is an item. */
static const json_t *list_of(const json_t *value, gs_span *text)
{
    static const char *const names[] = { "items", "_items" };
    if (json_is_array(value))
        return value;
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
        if (json_is_array(json_object_get(value, names[i])) && !json_object_get(value, "uri") &&
            !json_object_get(value, "guid")) {
            *text = gs_json_raw_member(*text, names[i]);
            return json_object_get(value, names[i]);
        }
    return NULL;
}

static void read_list(reading *r, const json_t *list, gs_span text, bool mended)
{
    const json_t *item;
    size_t i;
    gs_error error = { 0 };
    gs_json_raw raw;
    gs_span inside = gs_json_raw_inside(text);
    json_array_foreach((json_t *)list, i, item)
    {
        if (r->enough || !gs_json_raw_next(&inside, &raw))
            return;
        if (read_item(r, item, raw.value, mended, &error) != GS_OK)
            keep_fault(r, &error, "item", i + 1);
    }
}

static void read_value(reading *r, gs_span text, unsigned line)
{
    json_t *value = NULL;
    const json_t *list;
    bool mended;
    gs_error error = { 0 };
    if (gs_json_parse_kept(&text, r->arena, &value, &mended, &error) != GS_OK) {
        error.line += line ? line - 1 : 0;
        keep_fault(r, &error, NULL, 0);
    } else if ((list = list_of(value, &text))) {
        read_list(r, list, text, mended);
    } else if (read_item(r, value, gs_span_trim(text), mended, &error) != GS_OK) {
        error.line = line;
        keep_fault(r, &error, NULL, 0);
    }
    json_decref(value);
}

static void read_lines(reading *r, gs_span text)
{
    gs_span line;
    for (unsigned number = 1; !r->enough && gs_span_line(&text, &line); number++)
        if (gs_span_trim(line).len)
            read_value(r, gs_span_trim(line), number);
}

static gs_status read_record(const gs_record *record, const gs_field_names *names, gs_arena *arena,
                             gs_article_sink sink, gs_error *err)
{
    gs_error why = { 0 };
    reading r = { .arena = arena, .sink = sink, .err = &why };
    gs_span text;
    (void)names;
    gs_status status = gs_record_decode(record, arena, &text, &r.note, &why);
    if (status == GS_OK && gs_span_trim(text).len == 0 && record->reader != &gs_reader_ninjs_lines)
        status = gs_fail(&why, GS_EFORMAT, NULL, 0, "empty: not a ninjs item");
    if (status == GS_OK) {
        if (is_lines(text))
            read_lines(&r, text);
        else if (gs_span_trim(text).len)
            read_value(&r, text, 0);
        status = r.status;
    }
    if (status != GS_OK && err)
        *err = why;
    if (status != GS_OK && r.more && err)
        gs_fail(err, status, NULL, why.line, "%.200s (and %llu more)", why.message, (unsigned long long)r.more);
    return status;
}

static gs_status read_one_line(const gs_record *record, const gs_field_names *names, gs_arena *arena,
                               gs_article_sink sink, gs_error *err)
{
    gs_status status = read_record(record, names, arena, sink, err);
    if (status != GS_OK && err && !is_lines(record->bytes))
        err->line = 0; /* the caller knows it */
    return status;
}

const gs_reader gs_reader_ninjs = { "ninjs", GS_FRAME_WHOLE, probe_whole, read_record };
const gs_reader gs_reader_ninjs_lines = { "ninjs-lines", GS_FRAME_LINES, probe_lines, read_one_line };
