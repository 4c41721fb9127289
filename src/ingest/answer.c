/* Articles in what a web server sent. What it is shows in its bytes; the media type decides where they do not, and
 * where it promises a feed and the bytes are the page that says why there is none. */
#include "ingest/internal.h"

#include <string.h>

static const char *const feeds[] = { "application/rss+xml", "application/atom+xml", "application/rdf+xml",
                                     "application/feed+json", NULL };
static const char *const xml[] = { "application/xml", "text/xml", NULL };
static const char *const texts[] = { "text/plain", "text/markdown", NULL };

static gs_status refuse(gs_span type, gs_error *err)
{
    gs_span cut = gs_span_cut(type, 80);
    return gs_fail(err, GS_EFORMAT, NULL, 0, "neither a page nor a feed nor a text, but %.*s", (int)cut.len, cut.ptr);
}

/* Of bytes that look like nothing. */
static gs_status choose_by_type(gs_span type, const gs_reader **out, gs_error *err)
{
    if (gs_header_is_page_type(type))
        *out = &gs_reader_html;
    else if (gs_header_is_type(type, feeds) || gs_header_is_type(type, xml))
        *out = &gs_reader_feed;
    else if (type.len == 0 || gs_header_is_type(type, texts))
        *out = &gs_reader_text;
    else
        return refuse(type, err);
    return GS_OK;
}

gs_status gs_answer_reader(const gs_answer *answer, const gs_reader **out, gs_error *err)
{
    enum { HEAD = 4096 };
    gs_span type = gs_span_of(answer->content_type);
    gs_span head = gs_span_trim(answer->bytes); /* templates leave pages of white space in front */
    if (head.len == 0)
        return gs_fail(err, GS_EFORMAT, NULL, 0, "an empty answer");
    head.len = head.len < HEAD ? head.len : HEAD;
    if (gs_stream_is_packed(head))
        return gs_fail(err, GS_EFORMAT, NULL, 0, "a packed file: save it and give it to gainsay score");
    const gs_reader *reader = gs_reader_probe(head, "");
    if (reader == &gs_reader_text)
        return choose_by_type(type, out, err);
    if (reader == &gs_reader_warc)
        return gs_fail(err, GS_EFORMAT, NULL, 0, "a web archive: save it and give it to gainsay score");
    *out = reader == &gs_reader_html && gs_header_is_type(type, feeds) ? &gs_reader_feed : reader;
    return GS_OK;
}

/* A text is decoded and tidied like those of all other formats. */
static gs_status read_text(const gs_record *record, gs_arena *arena, gs_article_sink sink, gs_error *err)
{
    gs_article article = { .url = record->url };
    gs_article_text parts = { 0 };
    const char *note = NULL;
    gs_span text;
    gs_status status = gs_record_decode(record, arena, &text, &note, err);
    if (status != GS_OK)
        return status;
    gs_article_text_body(&parts, text);
    bool ok = gs_article_text_end(&parts, arena, &article);
    if (!ok || (note && !gs_article_note(&article, arena, "%s", note)))
        return gs_fail_nomem(err);
    sink.take(sink.context, &article);
    return GS_OK;
}

/* Each line by itself; the first fault is the result. */
static gs_status read_lines(gs_record record, gs_arena *arena, gs_article_sink sink, gs_error *err)
{
    gs_status first = GS_OK;
    gs_error why = { 0 };
    gs_span rest = record.bytes;
    for (unsigned line = 1; gs_span_line(&rest, &record.bytes); line++) {
        gs_status status = record.reader->read(&record, NULL, arena, sink, &why);
        if (status == GS_OK || first != GS_OK)
            continue;
        first = status;
        gs_fail(err, status, NULL, line, "%s", why.message);
    }
    return first;
}

gs_status gs_answer_read(const gs_answer *answer, const gs_reader *reader, gs_arena *arena, gs_article_sink sink,
                         gs_error *err)
{
    gs_record record = {
        .reader = reader,
        .bytes = answer->bytes,
        .path = answer->url,
        .url = answer->url,
        .media_type = answer->content_type,
        .charset = gs_header_text(gs_header_charset(gs_span_of(answer->content_type)), arena),
    };
    if (reader == &gs_reader_text)
        return read_text(&record, arena, sink, err);
    return reader->framing == GS_FRAME_LINES ? read_lines(record, arena, sink, err)
                                             : reader->read(&record, NULL, arena, sink, err);
}
