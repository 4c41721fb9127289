/* Shares, coefficients and their intervals, as tables and JSON show them. */
#include "cli/cli.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

void gs_figures_put_short(gs_buf *out, double value, int digits)
{
    gs_buf text = { 0 };
    if (isnan(value)) {
        gs_buf_putc(out, '-');
        return;
    }
    gs_buf_put_fixed(&text, value, digits);
    size_t sign = text.len && text.ptr[0] == '-';
    bool has_zero = digits > 0 && text.len > sign && text.ptr[sign] == '0';
    gs_buf_put(out, text.ptr, sign);
    if (!text.failed)
        gs_buf_put(out, text.ptr + sign + has_zero, text.len - sign - has_zero);
    out->failed |= text.failed;
    gs_buf_done(&text);
}

/* Blanks up to `width` columns, in front of what stands from `from` on. */
static void move_right(gs_buf *out, size_t from, int width)
{
    size_t len = out->len - from, pad = len < (size_t)width ? (size_t)width - len : 0;
    if (out->failed || !gs_buf_reserve(out, pad))
        return;
    memmove(out->ptr + from + pad, out->ptr + from, len);
    memset(out->ptr + from, ' ', pad);
    out->len += pad;
}

void gs_figures_put(gs_buf *out, double value, int width)
{
    size_t from = out->len;
    gs_figures_put_short(out, value, 3);
    move_right(out, from, width);
}

void gs_figures_put_interval(gs_buf *out, gs_interval interval)
{
    size_t from = out->len;
    if (!isnan(interval.low)) {
        gs_buf_putc(out, '[');
        gs_figures_put_short(out, interval.low, 3);
        gs_buf_puts(out, ", ");
        gs_figures_put_short(out, interval.high, 3);
        gs_buf_putc(out, ']');
    }
    while (!out->failed && out->len - from < 16)
        gs_buf_putc(out, ' ');
}

void gs_figures_put_json(gs_buf *out, double value)
{
    if (isnan(value))
        gs_buf_puts(out, "null");
    else
        gs_buf_put_fixed(out, value, 4);
}

void gs_figures_put_json_interval(gs_buf *out, gs_interval interval)
{
    if (isnan(interval.low)) {
        gs_buf_puts(out, "null");
        return;
    }
    gs_buf_putc(out, '[');
    gs_figures_put_json(out, interval.low);
    gs_buf_puts(out, ", ");
    gs_figures_put_json(out, interval.high);
    gs_buf_putc(out, ']');
}

void gs_figures_put_language(gs_buf *out, const char *tag)
{
    char buf[64];
    const char *name = gs_language_name(tag, buf, sizeof(buf));
    gs_escape_terminal(out, gs_span_of(tag));
    if (strcmp(name, tag) == 0)
        return;
    gs_buf_putc(out, ' ');
    gs_escape_terminal(out, gs_span_of(name));
}
