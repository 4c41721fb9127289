/* Articles out of the body of a request, by its media type. */
#include "http/article_body.h"

#include <jansson.h>
#include <string.h>
#include <strings.h>

/* By the media type; JSON is an article of ours or an item of ninjs, by its members. */
static const gs_reader *reader_of(const gs_request *request)
{
    const char *type = request->media_type;
    gs_span head = request->body;
    if (strcmp(type, "text/plain") == 0)
        return &gs_reader_text;
    if (strcmp(type, "application/json") != 0)
        return strcmp(type, "application/ninjs+json") == 0 ? &gs_reader_ninjs : &gs_reader_html;
    head.len = head.len < 4096 ? head.len : 4096;
    return gs_reader_probe(head, "") == &gs_reader_ninjs ? &gs_reader_ninjs : &gs_reader_jsonl;
}

/* The value of charset=, but for UTF-8, which all readers expect. NULL: none. */
static const char *charset_of(const gs_request *request)
{
    const char *type = gs_request_header(request, "Content-Type"), *at = strcasestr(type ? type : "", "charset=");
    if (!at)
        return NULL;
    at += strlen("charset=");
    at += *at == '"';
    size_t len = strcspn(at, "\"; \t");
    bool utf8 = len == 5 && strncasecmp(at, "utf-8", 5) == 0;
    return utf8 || len == 0 || len > 40 ? NULL : gs_arena_copy(request->arena, (gs_span){ at, len });
}

gs_status gs_article_body_read(const gs_request *request, gs_article_sink sink, uint64_t *line, gs_error *err)
{
    const gs_reader *reader = reader_of(request);
    gs_record record = { .reader = reader, .bytes = request->body, .path = "-", .charset = charset_of(request) };
    *line = reader->framing == GS_FRAME_LINES;
    if (reader != &gs_reader_text || !record.charset)
        return reader->read(&record, NULL, request->arena, sink, err);
    gs_answer answer = { .url = "-", .content_type = gs_request_header(request, "Content-Type"),
                         .bytes = request->body };
    return gs_answer_read(&answer, reader, request->arena, sink, err);
}

const gs_reader *gs_article_line_reader(gs_span body)
{
    gs_span head = { body.ptr, body.len < 4096 ? body.len : 4096 };
    const gs_reader *looks = gs_reader_probe(head, "");
    bool ninjs = looks == &gs_reader_ninjs || looks == &gs_reader_ninjs_lines;
    return ninjs ? &gs_reader_ninjs_lines : &gs_reader_jsonl;
}

/* A body that was refused although it is JSON lacks a member; else the parser knows where it ends to be JSON. */
void gs_article_body_refuse(const gs_request *request, gs_response *response, const gs_error *err)
{
    json_error_t where;
    bool is_json = strcmp(request->media_type, "application/json") == 0 && err->code == GS_EFORMAT;
    if (!is_json) {
        gs_refuse_error(request, response, err);
        return;
    }
    json_t *value = json_loadb(request->body.ptr, request->body.len, 0, &where);
    if (!value) {
        gs_refuse(request, response, GS_PROBLEM_INVALID_JSON, "line %d, column %d: %.200s", where.line, where.column,
                   where.text);
        gs_refuse_add(response, "", NULL, "no JSON from line %d, column %d on", where.line, where.column);
        return;
    }
    gs_refuse(request, response, GS_PROBLEM_INVALID_BODY, "%s", err->message);
    gs_refuse_add(response, json_is_object(value) ? "/text" : "", NULL, "%s", err->message);
    json_decref(value);
}
