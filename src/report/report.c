/* The table of formats, and the counts that several of them show. */
#include "report/report.h"

static gs_status render_pretty(const gs_report *report, const gs_report_context *context, gs_buf *out)
{
    return gs_report_render_json(report, context, true, out);
}

static gs_status render_compact(const gs_report *report, const gs_report_context *context, gs_buf *out)
{
    return gs_report_render_json(report, context, false, out);
}

static gs_status error_pretty(const gs_error *error, const gs_report_context *context, gs_buf *out)
{
    return gs_report_render_json_error(error, context, true, out);
}

static gs_status error_compact(const gs_error *error, const gs_report_context *context, gs_buf *out)
{
    return gs_report_render_json_error(error, context, false, out);
}

const gs_report_format gs_report_json = { .name = "json", .render = render_pretty, .error = error_pretty };
const gs_report_format gs_report_jsonl = { .name = "jsonl", .render = render_compact, .error = error_compact };

static const gs_report_format *const formats[] = { &gs_report_json, &gs_report_jsonl, &gs_report_term,
                                                 &gs_report_csv, &gs_report_html, &gs_report_annotations };

const gs_report_format *gs_report_format_at(size_t i)
{
    return i < sizeof(formats) / sizeof(*formats) ? formats[i] : NULL;
}

void gs_report_summarise(const gs_report *report, uint64_t first, gs_report_summary *out)
{
    *out = (gs_report_summary){ .sentences = report->n_sentences };
    for (size_t i = 0; i < report->n_sentences; i++) {
        const gs_sentence *s = &report->sentences[i];
        if (s->unscored)
            continue;
        out->scored++;
        out->flagged += s->flags != 0;
        for (int label = 0; label < GS_N_LABELS; label++) {
            out->counts[label] += s->flags >> label & 1;
            if (out->where[label] && s->scores[label] <= out->max[label])
                continue;
            out->max[label] = s->scores[label];
            out->where[label] = first + i;
        }
    }
}

void gs_report_summary_add(gs_report_summary *sum, const gs_report_summary *more)
{
    sum->sentences += more->sentences;
    sum->scored += more->scored;
    sum->flagged += more->flagged;
    for (int label = 0; label < GS_N_LABELS; label++) {
        sum->counts[label] += more->counts[label];
        if (!more->where[label] || (sum->where[label] && more->max[label] <= sum->max[label]))
            continue;
        sum->max[label] = more->max[label];
        sum->where[label] = more->where[label];
    }
}
