/* Members of JSON objects, written one after the other. */
#include "http/resource.h"

#include "report/report.h"

static void begin(gs_buf *out, const char *name)
{
    char last = out->len ? out->ptr[out->len - 1] : '{';
    if (last != '{' && last != '[' && last != '\n') /* a line of its own begins anew */
        gs_buf_putc(out, ',');
    if (name)
        gs_buf_printf(out, "\"%s\":", name);
}

void gs_put_raw(gs_buf *out, const char *name, const char *json)
{
    begin(out, name);
    gs_buf_puts(out, json ? json : "null");
}

void gs_put_span(gs_buf *out, const char *name, gs_span value)
{
    begin(out, name);
    gs_buf_putc(out, '"');
    gs_escape_json_bytes(out, value);
    gs_buf_putc(out, '"');
}

void gs_put_text(gs_buf *out, const char *name, const char *value)
{
    if (value)
        gs_put_span(out, name, gs_span_of(value));
    else
        gs_put_raw(out, name, NULL);
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
        gs_put_raw(out, name, NULL);
}

void gs_put_flag(gs_buf *out, const char *name, bool value)
{
    gs_put_raw(out, name, value ? "true" : "false");
}

void gs_put_time(gs_buf *out, const char *name, int64_t ms)
{
    if (!ms) {
        gs_put_raw(out, name, NULL);
        return;
    }
    gs_put_raw(out, name, "\"");
    gs_time_put(out, ms);
    gs_buf_putc(out, '"');
}

void gs_put_share(gs_buf *out, const char *name, double value)
{
    begin(out, name);
    gs_buf_put_fixed(out, value, 4);
}

void gs_put_labels(gs_buf *out, const char *name, unsigned labels)
{
    gs_put_raw(out, name, "[");
    for (int label = 0; label < GS_N_LABELS; label++)
        if (labels >> label & 1)
            gs_put_text(out, NULL, gs_label_name((gs_label)label));
    gs_buf_putc(out, ']');
}

void gs_put_shares(gs_buf *out, const char *name, unsigned labels, const double *values)
{
    gs_put_raw(out, name, "{");
    for (int label = 0; label < GS_N_LABELS; label++)
        if (labels >> label & 1)
            gs_put_share(out, gs_label_name((gs_label)label), values[label]);
    gs_buf_putc(out, '}');
}
