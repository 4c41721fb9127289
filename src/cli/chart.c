/* Charts as SVG. Coordinates have one decimal: finer than a pixel at any size a page shows them in. */
#include "cli/chart.h"

#include <math.h>

enum { LEFT = 26, TOP = 8, RIGHT = 10 };
/* Nearer points of a line are one. */
static const double SEEN = 0.6;

static void put_attribute(gs_buf *out, const char *name, double value)
{
    gs_buf_printf(out, " %s=\"", name);
    gs_buf_put_fixed(out, value, 1);
    gs_buf_putc(out, '"');
}

double gs_chart_x(const gs_chart *chart, double share)
{
    return chart->left + share * chart->width;
}

double gs_chart_y(const gs_chart *chart, double share)
{
    return chart->top + (1 - share) * chart->height;
}

/* --- The picture --- */

void gs_chart_begin(gs_chart *chart, gs_buf *out, double width, double height, gs_span words)
{
    double side = width - LEFT - RIGHT;
    *chart = (gs_chart){ .out = out, .left = LEFT, .top = TOP, .width = side, .height = side };
    gs_buf_puts(out, "<svg class=\"chart\" viewBox=\"0 0 ");
    gs_buf_put_fixed(out, width, 0);
    gs_buf_putc(out, ' ');
    gs_buf_put_fixed(out, height, 0);
    gs_buf_puts(out, "\" role=\"img\" aria-label=\"");
    gs_buf_put(out, words.ptr, words.len);
    gs_buf_puts(out, "\">\n");
}

void gs_chart_end(gs_chart *chart)
{
    gs_buf_puts(chart->out, "</svg>\n");
}

/* Upwards, inside the axis, where curves seldom are. */
static void put_y_name(gs_chart *chart, const char *name)
{
    double x = chart->left + 10, y = gs_chart_y(chart, 0) - 18;
    gs_buf_puts(chart->out, "<text class=\"name\" transform=\"translate(");
    gs_buf_put_fixed(chart->out, x, 1);
    gs_buf_putc(chart->out, ' ');
    gs_buf_put_fixed(chart->out, y, 1);
    gs_buf_printf(chart->out, ") rotate(-90)\">%s</text>\n", name);
}

void gs_chart_axes(gs_chart *chart, const char *x, const char *y)
{
    static const char *const names[] = { "0", ".2", ".4", ".6", ".8", "1" };
    for (int i = 0; i < 6; i++) {
        double share = i / 5.0;
        gs_chart_line(chart, i ? "grid" : "axis", share, 0, share, 1);
        gs_chart_line(chart, i ? "grid" : "axis", 0, share, 1, share);
        gs_chart_text(chart, "tick", i ? gs_chart_x(chart, share) : chart->left - 4, gs_chart_y(chart, 0) + 11,
                      i ? "middle" : "end", names[i]);
        if (i)
            gs_chart_text(chart, "tick", chart->left - 4, gs_chart_y(chart, share) + 3, "end", names[i]);
    }
    gs_chart_text(chart, "name", gs_chart_x(chart, 1) - 3, gs_chart_y(chart, 0) - 4, "end", x);
    put_y_name(chart, y);
}

/* --- Shapes --- */

void gs_chart_line(gs_chart *chart, const char *class, double x1, double y1, double x2, double y2)
{
    gs_buf_printf(chart->out, "<line class=\"%s\"", class);
    put_attribute(chart->out, "x1", gs_chart_x(chart, x1));
    put_attribute(chart->out, "y1", gs_chart_y(chart, y1));
    put_attribute(chart->out, "x2", gs_chart_x(chart, x2));
    put_attribute(chart->out, "y2", gs_chart_y(chart, y2));
    gs_buf_puts(chart->out, "/>\n");
}

void gs_chart_dot(gs_chart *chart, const char *class, double x, double y, double radius)
{
    gs_buf_printf(chart->out, "<circle class=\"%s\"", class);
    put_attribute(chart->out, "cx", gs_chart_x(chart, x));
    put_attribute(chart->out, "cy", gs_chart_y(chart, y));
    put_attribute(chart->out, "r", radius);
    gs_buf_puts(chart->out, "/>\n");
}

void gs_chart_text(gs_chart *chart, const char *class, double x, double y, const char *anchor, const char *text)
{
    gs_buf_printf(chart->out, "<text class=\"%s\"", class);
    put_attribute(chart->out, "x", x);
    put_attribute(chart->out, "y", y);
    gs_buf_printf(chart->out, " text-anchor=\"%s\">%s</text>\n", anchor, text);
}

static void put_point(gs_chart *chart)
{
    gs_buf_putc(chart->out, ' ');
    gs_buf_put_fixed(chart->out, gs_chart_x(chart, chart->x), 1);
    gs_buf_putc(chart->out, ',');
    gs_buf_put_fixed(chart->out, gs_chart_y(chart, chart->y), 1);
}

void gs_chart_path_begin(gs_chart *chart, const char *class)
{
    chart->n_points = 0;
    gs_buf_printf(chart->out, "<polyline class=\"%s\" points=\"", class);
}

void gs_chart_path_to(gs_chart *chart, double x, double y)
{
    double dx = (x - chart->x) * chart->width, dy = (y - chart->y) * chart->height;
    if (chart->n_points && dx * dx + dy * dy < SEEN * SEEN)
        return;
    chart->x = x;
    chart->y = y;
    chart->n_points++;
    put_point(chart);
}

void gs_chart_path_end(gs_chart *chart)
{
    gs_buf_puts(chart->out, "\"/>\n");
}

/* --- In a row of a table --- */

enum { ROW_WIDTH = 120, ROW_HEIGHT = 14, ROW_MARGIN = 5 };

static void put_row_line(gs_buf *out, const char *class, double x1, double y1, double x2, double y2)
{
    gs_buf_printf(out, "<line class=\"%s\"", class);
    put_attribute(out, "x1", x1);
    put_attribute(out, "y1", y1);
    put_attribute(out, "x2", x2);
    put_attribute(out, "y2", y2);
    gs_buf_puts(out, "/>");
}

static void begin_row(gs_buf *out, const char *class)
{
    gs_buf_printf(out, "<svg class=\"%s\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">", class, ROW_WIDTH, ROW_HEIGHT);
}

void gs_chart_put_bar(gs_buf *out, double share, double low, double high, double tick)
{
    begin_row(out, "bar");
    gs_buf_printf(out, "<rect class=\"rail\" y=\"3\" width=\"%d\" height=\"8\"/>", ROW_WIDTH);
    if (!isnan(share)) {
        gs_buf_puts(out, "<rect class=\"full\" y=\"3\" height=\"8\"");
        put_attribute(out, "width", share * ROW_WIDTH);
        gs_buf_puts(out, "/>");
        put_row_line(out, "span", low * ROW_WIDTH, 7, high * ROW_WIDTH, 7);
    }
    if (!isnan(tick))
        put_row_line(out, "says", tick * ROW_WIDTH, 0, tick * ROW_WIDTH, ROW_HEIGHT);
    gs_buf_puts(out, "</svg>");
}

static double on_scale(double value, double low, double high)
{
    double share = high > low ? (value - low) / (high - low) : 0;
    return ROW_MARGIN + fmin(fmax(share, 0), 1) * (ROW_WIDTH - 2 * ROW_MARGIN);
}

void gs_chart_put_change(gs_buf *out, double before, double after, double low, double high)
{
    double from = on_scale(before, low, high), to = on_scale(after, low, high), zero = on_scale(0, low, high);
    begin_row(out, "change");
    put_row_line(out, "rail", 0, 7, ROW_WIDTH, 7);
    put_row_line(out, "zero", zero, 1, zero, ROW_HEIGHT - 1);
    put_row_line(out, "way", from, 7, to, 7);
    gs_buf_puts(out, "<circle class=\"before\" cy=\"7\" r=\"3.5\"");
    put_attribute(out, "cx", from);
    gs_buf_puts(out, "/><circle class=\"after\" cy=\"7\" r=\"3.5\"");
    put_attribute(out, "cx", to);
    gs_buf_puts(out, "/></svg>");
}
