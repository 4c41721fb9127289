/* Shares, coefficients and their intervals, as tables and JSON show them. */
#include "cli/cli.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* ".833" for 0.833. */
static void put_short(gs_buf *out, double value)
{
    gs_buf digits = { 0 };
    gs_buf_put_fixed(&digits, fabs(value), 3);
    gs_buf_putc(&digits, '\0');
    const char *text = digits.failed ? "" : digits.ptr;
    bool is_zero = strcmp(text, "0.000") == 0;
    gs_buf_puts(out, value < 0 && !is_zero ? "-" : "");
    gs_buf_puts(out, *text == '0' ? text + 1 : text);
    out->failed |= digits.failed;
    gs_buf_done(&digits);
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
    if (isnan(value))
        gs_buf_putc(out, '-');
    else
        put_short(out, value);
    move_right(out, from, width);
}

void gs_figures_put_interval(gs_buf *out, gs_interval interval)
{
    size_t from = out->len;
    if (!isnan(interval.low)) {
        gs_buf_putc(out, '[');
        put_short(out, interval.low);
        gs_buf_puts(out, ", ");
        put_short(out, interval.high);
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

void gs_figures_put_json_text(gs_buf *out, gs_span bytes)
{
    gs_buf_putc(out, '"');
    gs_escape_json_bytes(out, bytes);
    gs_buf_putc(out, '"');
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
