/* JSON lines: an article a line, {"id","url","title","text"|"html","lang","published"}; the names of these can be
 * others, and "id" may be "uri". Beside them what article_jsonl.c writes: "headline" where the title is not it,
 * "version", "byline", "site", "embargoed", "extraction", "status", "notes". */
#include "ingest/json.h"

#include <string.h>

static const gs_field_names ours = { "id", "url", "title", "text", "html", "lang", "published" };

static unsigned probe(gs_span head, const char *name)
{
    static const char own[] = "{\"schema\":\"" GS_ARTICLE_SCHEMA "\"";
    size_t len = strlen(name);
    gs_span text = gs_span_trim(head);
    if (text.len == 0 || text.ptr[0] != '{')
        return 0;
    if (text.len >= sizeof(own) - 1 && memcmp(text.ptr, own, sizeof(own) - 1) == 0)
        return 99; /* whatever its text is about */
    bool named = (len > 6 && strcmp(name + len - 6, ".jsonl") == 0) ||
                 (len > 7 && strcmp(name + len - 7, ".ndjson") == 0);
    return named ? 90 : gs_span_find(text, "\"text\"") || gs_span_find(text, "\"html\"") ? 60 : 40;
}

static const char *name_of(const char *wanted, const char *usual)
{
    return wanted ? wanted : usual;
}

static gs_status take_text(const json_t *object, const gs_field_names *names, gs_arena *arena, gs_article *a,
                           gs_error *err)
{
    const json_t *text = json_object_get(object, name_of(names->text, ours.text));
    const char *html = json_string_value(json_object_get(object, name_of(names->html, ours.html)));
    gs_article_text parts = { 0 };
    if (html && !json_is_string(text))
        return gs_html_extract(gs_span_of(html), "utf-8", arena, a, err);
    if (!json_is_string(text))
        return gs_fail(err, GS_EFORMAT, NULL, 0, "neither \"%s\" nor \"%s\" is a text",
                       name_of(names->text, ours.text), name_of(names->html, ours.html));
    const json_t *headline = json_object_get(object, "headline");
    if (json_is_string(headline))
        gs_article_text_headline(&parts, (gs_span){ json_string_value(headline), json_string_length(headline) });
    else if (a->title)
        gs_article_text_headline(&parts, gs_span_of(a->title));
    gs_article_text_body(&parts, (gs_span){ json_string_value(text), json_string_length(text) });
    return gs_article_text_end(&parts, arena, a) ? GS_OK : gs_fail_nomem(err);
}

/* The i-th name, or 0 where it is none of ours. */
static unsigned value_of(const json_t *object, const char *field, const char *(*name)(unsigned i), unsigned n)
{
    const char *text = json_string_value(json_object_get(object, field));
    for (unsigned i = 0; text && i < n; i++)
        if (strcmp(name(i), text) == 0)
            return i;
    return 0;
}

static const char *extraction_at(unsigned i)
{
    return gs_extraction_name((gs_extraction)i);
}

static const char *status_at(unsigned i)
{
    return gs_pub_status_name((gs_pub_status)i);
}

/* What another run of ours said of it. */
static gs_status take_own(const json_t *object, gs_arena *arena, gs_article *a, gs_error *err)
{
    const json_t *note;
    size_t i;
    a->version = gs_json_text_of(object, "version", arena);
    a->byline = gs_json_text_of(object, "byline", arena);
    a->site = gs_json_text_of(object, "site", arena);
    a->embargoed = gs_json_text_of(object, "embargoed", arena);
    a->extraction = (gs_extraction)value_of(object, "extraction", extraction_at, GS_EXTRACTION_DOUBTFUL + 1);
    a->status = (gs_pub_status)value_of(object, "status", status_at, GS_PUB_CANCELED + 1);
    json_array_foreach(json_object_get(object, "notes"), i, note)
        if (json_is_string(note) && !gs_article_note(a, arena, "%s", json_string_value(note)))
            return gs_fail_nomem(err);
    return GS_OK;
}

static gs_status take_object(const json_t *object, const gs_field_names *names, bool mended, gs_arena *arena,
                             gs_article *a, gs_error *err)
{
    static const char *note = "invalid-text: bad characters of the record replaced";
    if (!json_is_object(object))
        return gs_fail(err, GS_EFORMAT, NULL, 0, "a line holds one JSON object");
    *a = (gs_article){
        .id = gs_json_text_of(object, name_of(names->id, ours.id), arena),
        .url = gs_json_text_of(object, name_of(names->url, ours.url), arena),
        .title = gs_json_text_of(object, name_of(names->title, ours.title), arena),
        .lang = gs_json_text_of(object, name_of(names->lang, ours.lang), arena),
        .published = gs_json_text_of(object, name_of(names->published, ours.published), arena),
        .notes = &note,
        .n_notes = mended,
    };
    if (!a->id && !names->id)
        a->id = gs_json_text_of(object, "uri", arena); /* as wires call it */
    gs_status status = take_own(object, arena, a, err);
    return status == GS_OK ? take_text(object, names, arena, a, err) : status;
}

static gs_status read_line(gs_span line, const gs_field_names *names, gs_arena *arena, gs_article_sink sink,
                           gs_error *err)
{
    json_t *value = NULL;
    bool mended;
    gs_article article;
    gs_status status = gs_json_parse(line, arena, &value, &mended, err);
    if (status != GS_OK && err)
        err->line = 0; /* the caller knows it */
    if (status == GS_OK)
        status = take_object(value, names, mended, arena, &article, err);
    if (status == GS_OK)
        sink.take(sink.context, &article);
    json_decref(value);
    return status;
}

/* A record is one line here: whoever has several reads them one at a time, so that a bad one harms no other. */
static gs_status read_record(const gs_record *record, const gs_field_names *names, gs_arena *arena,
                             gs_article_sink sink, gs_error *err)
{
    static const gs_field_names none = { 0 };
    gs_span line = gs_span_trim(record->bytes);
    return line.len ? read_line(line, names ? names : &none, arena, sink, err) : GS_OK;
}

const gs_reader gs_reader_jsonl = { "jsonl", GS_FRAME_LINES, probe, read_record };
