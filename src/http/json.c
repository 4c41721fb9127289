/* JSON out: members and elements, with commas where they belong. What is open shows in the last byte written: texts end
 * with a quote, so a bracket is always one of ours. */
#include "http/api.h"
#include "report/report.h"

static void begin(gs_buf *out, const char *name)
{
    char last = out->len ? out->ptr[out->len - 1] : '{';
    if (last != '{' && last != '[' && last != '\n')
        gs_buf_putc(out, ',');
    if (name)
        gs_buf_printf(out, "\"%s\":", name);
}

void gs_put_open(gs_buf *out, const char *name, char bracket)
{
    begin(out, name);
    gs_buf_putc(out, bracket);
}

void gs_put_close(gs_buf *out, char bracket)
{
    gs_buf_putc(out, bracket);
}

void gs_put_json(gs_buf *out, const char *name, const char *json)
{
    begin(out, name);
    gs_buf_puts(out, json && *json ? json : "null");
}

void gs_put_span(gs_buf *out, const char *name, gs_span text)
{
    begin(out, name);
    gs_buf_putc(out, '"');
    gs_escape_json_bytes(out, text);
    gs_buf_putc(out, '"');
}

void gs_put_text(gs_buf *out, const char *name, const char *text)
{
    if (text)
        gs_put_span(out, name, gs_span_of(text));
    else
        gs_put_json(out, name, NULL);
}

void gs_put_int(gs_buf *out, const char *name, int64_t value)
{
    begin(out, name);
    gs_buf_printf(out, "%lld", (long long)value);
}

void gs_put_id(gs_buf *out, const char *name, int64_t id)
{
    if (id)
        gs_put_int(out, name, id);
    else
        gs_put_json(out, name, NULL);
}

void gs_put_bool(gs_buf *out, const char *name, bool value)
{
    gs_put_json(out, name, value ? "true" : "false");
}

void gs_put_share(gs_buf *out, const char *name, double value)
{
    begin(out, name);
    gs_buf_put_fixed(out, value, 4);
}

void gs_put_time(gs_buf *out, const char *name, int64_t ms)
{
    char text[GS_TIME_TEXT];
    if (!ms) {
        gs_put_json(out, name, NULL);
        return;
    }
    gs_clock_text(ms, text);
    gs_put_text(out, name, text);
}

void gs_put_labels(gs_buf *out, const char *name, unsigned labels)
{
    gs_put_open(out, name, '[');
    for (int label = 0; label < GS_N_LABELS; label++)
        if (labels >> label & 1)
            gs_put_text(out, NULL, gs_label_name((gs_label)label));
    gs_put_close(out, ']');
}

void gs_put_shares(gs_buf *out, const char *name, unsigned labels, const double *values)
{
    gs_put_open(out, name, '{');
    for (int label = 0; label < GS_N_LABELS; label++)
        if (labels >> label & 1)
            gs_put_share(out, gs_label_name((gs_label)label), values[label]);
    gs_put_close(out, '}');
}
