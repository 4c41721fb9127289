/* Text set in lines for a terminal (wrap.c); used by term.c alone. */
#ifndef GS_REPORT_WRAP_H
#define GS_REPORT_WRAP_H

#include "report/report.h"

/* How a character looks. Labels have a style each, their cues another. */
typedef enum gs_style {
    GS_STYLE_PLAIN,
    GS_STYLE_BOLD,
    GS_STYLE_DIM,
    GS_STYLE_ESCAPED, /* a character that is shown instead of sent */
    GS_STYLE_LABEL,
    GS_STYLE_CUE = GS_STYLE_LABEL + GS_N_LABELS,
    GS_N_STYLES = GS_STYLE_CUE + GS_N_LABELS,
} gs_style;

enum { GS_WRAP_WORD = 128 }; /* characters a word is held back for; a longer one may be broken anywhere */

typedef struct gs_cell {
    uint32_t c; /* 0 for an escaped character */
    char bytes[6];
    uint8_t len, columns, style;
} gs_cell;

typedef struct gs_wrap {
    gs_buf *out;
    bool colour;
    int width;  /* columns of a line */
    int indent; /* of lines that continue */
    int column; /* where the line stands */
    gs_style style;
    bool glue;  /* blanks are as good as letters: no line breaks there */
    bool space; /* a blank stands before the word */
    gs_style space_style;
    int word_columns;
    size_t n_word;
    gs_cell word[GS_WRAP_WORD];
} gs_wrap;

void gs_wrap_init(gs_wrap *wrap, gs_buf *out, bool colour, int width);
/* Sets any bytes: white space runs count as one blank, what must not reach a terminal is shown escaped. */
void gs_wrap_text(gs_wrap *wrap, gs_style style, gs_span bytes);
void gs_wrap_puts(gs_wrap *wrap, gs_style style, const char *string);
/* Ends the line; the next starts at its left edge and continues at `indent`. */
void gs_wrap_line(gs_wrap *wrap, int indent);
/* Blanks up to a column; one when the line is past it. */
void gs_wrap_to(gs_wrap *wrap, int column);

#endif
