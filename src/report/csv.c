/* CSV (RFC 4180): a header row, then one finding a row, for spreadsheets.
 *
 * A finding is a cue of a flagged label; a label that was flagged without a cue of its own has a row without words. A
 * document that could not be read has a row with its error. Sentences are numbered from 1 as people count. Foreign
 * text cannot become a formula (gs_escape_csv). No byte order mark: it would become part of the first name. */
#include "report/report.h"

static const char header[] = "id,sentence,start,end,label,confidence,exact,gloss,concept,source,polarity,voice,lang,"
                             "rule,at,text,error\r\n";
enum { COLUMNS_WITHOUT_WORDS = 6 }; /* exact to voice */

typedef struct csv {
    gs_buf *out;
    const gs_report *report;
    const gs_report_context *context;
    gs_offsets at;
} csv;

static void put(csv *c, gs_span cell)
{
    gs_escape_csv(c->out, cell);
    gs_buf_putc(c->out, ',');
}

static void put_string(csv *c, const char *cell)
{
    put(c, gs_span_of(cell ? cell : ""));
}

static void put_number(csv *c, uint64_t number)
{
    gs_buf_put_uint(c->out, number);
    gs_buf_putc(c->out, ',');
}

static gs_span span(const csv *c, uint32_t start, uint32_t end)
{
    return (gs_span){ c->report->text.span.ptr + start, end - start };
}

static void put_cue(csv *c, const gs_cue *cue)
{
    put(c, span(c, cue->start, cue->end));
    put_string(c, cue->gloss);
    put_string(c, cue->concept);
    const gs_source *source = cue->source >= 0 ? &c->report->sources[cue->source] : NULL;
    put(c, source ? span(c, source->start, source->end) : (gs_span){ "", 0 });
    put_string(c, gs_polarity_name(cue->polarity));
    put_string(c, gs_voice_name(cue->voice));
}

/* `cue` may be NULL. */
static void put_row(csv *c, const gs_sentence *s, gs_label label, const gs_cue *cue)
{
    put(c, c->context->id);
    put_number(c, (uint64_t)(s - c->report->sentences) + 1);
    put_number(c, gs_offsets_at(&c->at, cue ? cue->start : s->start));
    put_number(c, gs_offsets_at(&c->at, cue ? cue->end : s->end));
    put_string(c, gs_label_name(label));
    gs_buf_put_fixed(c->out, s->scores[label], 4);
    gs_buf_putc(c->out, ',');
    if (cue)
        put_cue(c, cue);
    for (int i = 0; i < COLUMNS_WITHOUT_WORDS && !cue; i++)
        gs_buf_putc(c->out, ',');
    put_string(c, s->lang);
    put_string(c, cue ? cue->rule : NULL);
    put_string(c, cue ? cue->at : NULL);
    put(c, span(c, s->start, s->end));
    gs_buf_puts(c->out, "\r\n");
}

static void put_sentence(csv *c, const gs_sentence *s)
{
    unsigned left = s->flags;
    for (size_t i = 0; i < s->n_cues; i++) {
        const gs_cue *cue = &s->cues[i];
        if (!(s->flags >> cue->label & 1))
            continue;
        put_row(c, s, cue->label, cue);
        left &= ~(1u << cue->label);
    }
    for (int label = 0; label < GS_N_LABELS; label++) {
        if (left >> label & 1)
            put_row(c, s, (gs_label)label, NULL);
    }
}

static void begin(const gs_report_context *context, gs_buf *out)
{
    (void)context;
    gs_buf_puts(out, header);
}

static gs_status render(const gs_report *report, const gs_report_context *context, gs_buf *out)
{
    csv c = { .out = out, .report = report, .context = context };
    gs_offsets_init(&c.at, &report->text, context->unit);
    for (size_t i = 0; i < report->n_sentences; i++) {
        if (!report->sentences[i].unscored)
            put_sentence(&c, &report->sentences[i]);
    }
    return out->failed ? GS_ENOMEM : GS_OK;
}

static gs_status error(const gs_error *err, const gs_report_context *context, gs_buf *out)
{
    gs_escape_csv(out, context->id);
    for (const char *p = header; *p; p++) /* an empty cell for all between the first and the last */
        gs_buf_puts(out, *p == ',' ? "," : "");
    gs_escape_csv(out, gs_span_of(err->message));
    gs_buf_puts(out, "\r\n");
    return out->failed ? GS_ENOMEM : GS_OK;
}

const gs_report_format gs_report_csv = { .name = "csv", .begin = begin, .render = render, .error = error };
