/* An article as a JSON line that jsonl.c reads back without loss: programs in a pipe hand articles on this way. */
#include "ingest/ingest.h"
#include "report/report.h"

#include <string.h>

static void put_text(gs_buf *out, const char *name, gs_span text)
{
    gs_buf_printf(out, ",\"%s\":", name);
    gs_escape_json_string(out, text);
}

static void put_known(gs_buf *out, const char *name, const char *text)
{
    if (text)
        put_text(out, name, gs_span_of(text));
}

static void put_notes(gs_buf *out, const gs_article *a)
{
    for (size_t i = 0; i < a->n_notes; i++) {
        gs_buf_puts(out, i ? "," : ",\"notes\":[");
        gs_escape_json_string(out, gs_span_of(a->notes[i]));
    }
    if (a->n_notes)
        gs_buf_putc(out, ']');
}

/* The reader makes the title the headline; where it is not, the line says so. */
static void put_headline(gs_buf *out, const gs_article *a)
{
    gs_span headline = { a->text.ptr, a->headline_len };
    put_known(out, "title", a->title);
    if (!gs_span_eq(headline, gs_span_of(a->title)))
        put_text(out, "headline", headline);
}

void gs_article_put_jsonl(const gs_article *a, gs_buf *out)
{
    size_t from = a->headline_len && a->text.len > a->headline_len ? a->headline_len + 2 : a->headline_len;
    gs_span body = { "", 0 };
    if (a->text.len > from) /* behind the headline and a blank line */
        body = (gs_span){ a->text.ptr + from, a->text.len - from };
    gs_buf_puts(out, "{\"schema\":\"" GS_ARTICLE_SCHEMA "\"");
    put_known(out, "id", a->id);
    put_known(out, "version", a->version);
    put_known(out, "url", a->url);
    put_known(out, "site", a->site);
    put_known(out, "byline", a->byline);
    put_known(out, "published", a->published);
    put_known(out, "embargoed", a->embargoed);
    put_known(out, "lang", a->lang);
    if (a->status != GS_PUB_USABLE)
        put_known(out, "status", gs_pub_status_name(a->status));
    if (a->extraction != GS_EXTRACTION_GIVEN)
        put_known(out, "extraction", gs_extraction_name(a->extraction));
    put_notes(out, a);
    put_headline(out, a);
    put_text(out, "text", body);
    gs_buf_puts(out, "}\n");
}
