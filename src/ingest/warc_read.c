/* The articles of WARC records: answers 200 with a page, and conversions of pages to text. What the archive says of
 * them stands in for what the page does not say: its address, the day it was fetched. */
#include "ingest/internal.h"

#include <string.h>

static const char *const texts[] = { "text/plain", NULL };
static const char *const answers[] = { "application/http", NULL };

static unsigned probe(gs_span head, const char *name)
{
    (void)name;
    bool is = head.len > 7 && memcmp(head.ptr, "WARC/", 5) == 0 && (head.ptr[5] == '0' || head.ptr[5] == '1') &&
              head.ptr[6] == '.';
    return is ? 100 : 0;
}

/* Whoever answered without a type may have sent a page. */
static bool looks_like_page(gs_span body)
{
    gs_span text = gs_span_trim((gs_span){ body.ptr, body.len < 512 ? body.len : 512 });
    return gs_span_begins(text, "<!doctype html") || gs_span_begins(text, "<html");
}

/* The type that whoever wrote the archive found, else the one that was declared. */
static gs_span media_type(gs_span header, gs_span declared)
{
    gs_span found = gs_header_field(header, "WARC-Identified-Payload-Type");
    return found.len ? found : declared;
}

static bool is_page(gs_span header, const gs_http *http)
{
    gs_span type = media_type(header, gs_header_field(http->header, "Content-Type"));
    return type.len ? gs_header_is_page_type(type) : looks_like_page(http->body);
}

bool gs_warc_is_wanted(gs_span header, gs_span front)
{
    gs_http http;
    gs_span kind = gs_header_field(header, "WARC-Type"), type = gs_header_field(header, "Content-Type");
    if (gs_span_is(kind, "conversion"))
        return gs_header_is_type(type, texts) || gs_header_is_page_type(type);
    if (!gs_span_is(kind, "response") || (type.len && !gs_header_is_type(type, answers)))
        return false;
    return gs_http_parse(front, &http) ? http.status == 200 && is_page(header, &http) : type.len > 0;
}

/* "<http://…>", as old tools wrote it, and ids. */
static const char *without_brackets(gs_span value, gs_arena *arena)
{
    if (value.len >= 2 && value.ptr[0] == '<' && value.ptr[value.len - 1] == '>')
        value = (gs_span){ value.ptr + 1, value.len - 2 };
    return gs_header_text(value, arena);
}

static bool cut_short(gs_article *a, gs_arena *arena, const char *why)
{
    if (a->extraction == GS_EXTRACTION_FULL || a->extraction == GS_EXTRACTION_GIVEN)
        a->extraction = GS_EXTRACTION_PARTIAL;
    return why && gs_article_note(a, arena, "cut-short: %s", why);
}

/* What the archive says of the record, where the page said nothing. */
static gs_status complete(gs_span header, gs_arena *arena, gs_article *a, gs_error *err)
{
    const char *truncated = gs_header_text(gs_header_field(header, "WARC-Truncated"), arena);
    const char *date = gs_header_text(gs_header_field(header, "WARC-Date"), arena);
    bool ok = true;
    if (!a->published && date) {
        a->published = date;
        ok = gs_article_note(a, arena, "archive-date: the day it was archived stands for the day it was published");
    }
    if (truncated)
        ok = ok && cut_short(a, arena, gs_arena_printf(arena, "the archive has a part of it (%.40s)", truncated));
    else if (gs_header_field(header, "WARC-Segment-Number").len)
        ok = ok && cut_short(a, arena, "the archive has it in segments, of which this is the first");
    return ok ? GS_OK : gs_fail_nomem(err);
}

static gs_status read_page(gs_span page, gs_span type, gs_arena *arena, gs_article *a, gs_error *err)
{
    const char *charset = gs_header_text(gs_header_charset(type), arena);
    a->extraction = GS_EXTRACTION_FULL;
    return gs_html_extract(page, charset, arena, a, err);
}

/* As it is; the text is that of the record. */
static gs_status read_plain(gs_span bytes, gs_arena *arena, gs_article *a, gs_error *err)
{
    gs_text text;
    gs_status status = gs_text_decode(bytes, true, arena, &text, err);
    if (status != GS_OK)
        return status;
    a->text = text.span;
    if (text.n_repaired && !gs_article_note(a, arena, "invalid-text: bad characters of the record replaced"))
        return gs_fail_nomem(err);
    return GS_OK;
}

static const char *language_of(gs_span header, gs_arena *arena)
{
    gs_span value = gs_header_field(header, "Content-Language");
    bool is_tag = value.len >= 2 && value.len < GS_LANG_MAX;
    for (size_t i = 0; i < value.len && is_tag; i++) {
        char c = value.ptr[i];
        is_tag = gs_is_letter(c) || gs_is_digit(c) || c == '-';
    }
    return is_tag ? gs_header_text(value, arena) : NULL;
}

/* The page of an answer; *is_article false where it has none. */
static gs_status read_answer(gs_span header, gs_span block, gs_arena *arena, gs_article *a, bool *is_article,
                             gs_error *err)
{
    gs_http http;
    gs_http_body body = { 0 };
    *is_article = false;
    if (!gs_http_parse(block, &http))
        return gs_fail(err, GS_EFORMAT, NULL, 0, "no HTTP answer, or its header is cut short or over %zu KB",
                       GS_LIMIT_HEADER >> 10);
    if (http.status != 200 || !is_page(header, &http))
        return GS_OK;
    gs_status status = gs_http_decode(&http, &body, err);
    *is_article = body.bytes.len > 0;
    if (status == GS_OK && !*is_article && body.note)
        status = gs_fail(err, GS_EFORMAT, NULL, 0, "%s", body.note);
    if (status == GS_OK && *is_article)
        status = read_page(body.bytes, gs_header_field(http.header, "Content-Type"), arena, a, err);
    if (status == GS_OK && !a->lang)
        a->lang = language_of(http.header, arena);
    if (status == GS_OK && *is_article && body.note && !cut_short(a, arena, body.note))
        status = gs_fail_nomem(err);
    gs_http_body_done(&body);
    return status;
}

static gs_status read_record(const gs_record *record, const gs_field_names *names, gs_arena *arena,
                             gs_article_sink sink, gs_error *err)
{
    (void)names;
    size_t len = gs_header_len(record->bytes, 0);
    gs_span header = { record->bytes.ptr, len }, block = { record->bytes.ptr + len, record->bytes.len - len };
    gs_span type = gs_header_field(header, "Content-Type");
    bool is_article = true;
    gs_status status;
    gs_article a = {
        .id = without_brackets(gs_header_field(header, "WARC-Record-ID"), arena),
        .url = without_brackets(gs_header_field(header, "WARC-Target-URI"), arena),
    };
    if (!gs_span_is(gs_header_field(header, "WARC-Type"), "conversion"))
        status = read_answer(header, block, arena, &a, &is_article, err);
    else if (gs_header_is_type(type, texts))
        status = read_plain(block, arena, &a, err);
    else
        status = read_page(block, type, arena, &a, err);
    if (status == GS_OK && is_article)
        status = complete(header, arena, &a, err);
    if (status == GS_OK && is_article)
        sink.take(sink.context, &a);
    return status;
}

const gs_reader gs_reader_warc = { "warc", GS_FRAME_WARC, probe, read_record };
