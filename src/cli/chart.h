/* Charts as SVG: text out, nothing else. Shapes have classes and no colours, which a page's style gives them, so that a
 * chart is readable in the dark and on paper. Every number is written the same everywhere. */
#ifndef GS_CLI_CHART_H
#define GS_CLI_CHART_H

#include "base/base.h"

/* A picture with a plot in it: shares from 0 to 1 on both axes, y upwards. Classes are ours and need no escaping. */
typedef struct gs_chart {
    gs_buf *out;
    double left, top, width, height; /* of the plot, in the picture's units */
    size_t n_points;                 /* of the line that is being drawn */
    double x, y;                     /* its last one */
} gs_chart;

/* Of `width` × `height`; the plot is a square as wide as the margins leave it. `words`, escaped, say what there is
 * to see to those who do not. */
void gs_chart_begin(gs_chart *chart, gs_buf *out, double width, double height, gs_span words);
/* The frame, a grid in steps of .2, and what the axes are. */
void gs_chart_axes(gs_chart *chart, const char *x, const char *y);
void gs_chart_end(gs_chart *chart);

/* In the plot's shares. */
void gs_chart_line(gs_chart *chart, const char *class, double x1, double y1, double x2, double y2);
void gs_chart_dot(gs_chart *chart, const char *class, double x, double y, double radius);
/* A line through points; those nearer to the one before than the eye sees are left out. */
void gs_chart_path_begin(gs_chart *chart, const char *class);
void gs_chart_path_to(gs_chart *chart, double x, double y);
void gs_chart_path_end(gs_chart *chart);
/* In the picture's units; `anchor` is "start", "middle" or "end". The text is ours. */
void gs_chart_text(gs_chart *chart, const char *class, double x, double y, const char *anchor, const char *text);
double gs_chart_x(const gs_chart *chart, double share);
double gs_chart_y(const gs_chart *chart, double share);

/* A bar of a share with its interval over it and a tick where another value is; NaN: without. For a row of a table. */
void gs_chart_put_bar(gs_buf *out, double share, double low, double high, double tick);
/* Two values on a scale from low to high: a ring, a dot, and the way between. */
void gs_chart_put_change(gs_buf *out, double before, double after, double low, double high);

#endif
