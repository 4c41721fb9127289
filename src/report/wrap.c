/* Text set in lines for a terminal: columns counted, long lines broken, foreign control characters shown.
 *
 * Greedy, a word at a time. Lines break at white space and between any two characters of which one is East Asian wide,
 * save before closing and after opening punctuation (the core of JIS X 4051 line breaking; the finer classes of
 * UAX #14 are left out on purpose). A style never runs over a line's end, so that underlining stops at the margin. */
#include "report/wrap.h"

#include <string.h>

void gs_wrap_init(gs_wrap *wrap, gs_buf *out, bool colour, int width)
{
    *wrap = (gs_wrap){ .out = out, .colour = colour, .width = width };
}

/* The sixteen basic colours: themes of terminals keep those legible. */
static const char *const sgr[GS_N_STYLES] = {
    [GS_STYLE_PLAIN] = "\x1b[0m",
    [GS_STYLE_BOLD] = "\x1b[0;1m",
    [GS_STYLE_DIM] = "\x1b[0;2m",
    [GS_STYLE_ESCAPED] = "\x1b[0;7m",
    [GS_STYLE_LABEL + GS_HEDGE] = "\x1b[0;33m",
    [GS_STYLE_LABEL + GS_DENIAL] = "\x1b[0;36m",
    [GS_STYLE_LABEL + GS_FABRICATED] = "\x1b[0;31m",
    [GS_STYLE_LABEL + GS_INACCURATE] = "\x1b[0;35m",
    [GS_STYLE_LABEL + GS_NONRESPONSE] = "\x1b[0;94m",
    [GS_STYLE_CUE + GS_HEDGE] = "\x1b[0;4;33m",
    [GS_STYLE_CUE + GS_DENIAL] = "\x1b[0;4;36m",
    [GS_STYLE_CUE + GS_FABRICATED] = "\x1b[0;4;31m",
    [GS_STYLE_CUE + GS_INACCURATE] = "\x1b[0;4;35m",
    [GS_STYLE_CUE + GS_NONRESPONSE] = "\x1b[0;4;94m",
};

static void set_style(gs_wrap *wrap, gs_style style)
{
    if (!wrap->colour || style == wrap->style)
        return;
    gs_buf_puts(wrap->out, sgr[style]);
    wrap->style = style;
}

static void put_blanks(gs_wrap *wrap, int n)
{
    for (int i = 0; i < n; i++)
        gs_buf_putc(wrap->out, ' ');
    wrap->column += n;
}

static void put_newline(gs_wrap *wrap)
{
    set_style(wrap, GS_STYLE_PLAIN);
    gs_buf_putc(wrap->out, '\n');
    wrap->column = 0;
    wrap->space = false;
}

/* Sends the word on, to the next line if it does not fit this one. */
static void flush_word(gs_wrap *wrap)
{
    if (wrap->n_word == 0)
        return;
    if (wrap->column + wrap->space + wrap->word_columns > wrap->width && wrap->column > wrap->indent) {
        put_newline(wrap);
        put_blanks(wrap, wrap->indent);
    }
    if (wrap->space) {
        set_style(wrap, wrap->space_style);
        put_blanks(wrap, 1);
    }
    for (size_t i = 0; i < wrap->n_word; i++) {
        const gs_cell *cell = &wrap->word[i];
        set_style(wrap, cell->style);
        gs_buf_put(wrap->out, cell->bytes, cell->len);
    }
    wrap->column += wrap->word_columns;
    wrap->space = false;
    wrap->word_columns = 0;
    wrap->n_word = 0;
}

static bool is_one_of(uint32_t c, const char *set)
{
    for (const char *p = set, *end = set + strlen(set); p < end;) {
        unsigned len;
        if (gs_utf8_at(p, end, &len) == c)
            return true;
        p += len;
    }
    return false;
}

static bool may_break(const gs_cell *before, const gs_cell *after)
{
    if (after->columns == 0 || (before->columns != 2 && after->columns != 2))
        return false;
    return !is_one_of(before->c, "([⟦‘“（［｛「『【〈《〔") &&
           !is_one_of(after->c, ")]⟧’”,.!?:;…）］｝」』】〉》〕、。，．！？：；・ー");
}

static void add_cell(gs_wrap *wrap, gs_cell cell)
{
    bool full = wrap->n_word == GS_WRAP_WORD || wrap->word_columns + cell.columns > wrap->width - wrap->indent;
    if (full || (wrap->n_word && may_break(&wrap->word[wrap->n_word - 1], &cell)))
        flush_word(wrap);
    wrap->word[wrap->n_word++] = cell;
    wrap->word_columns += cell.columns;
}

static void add_character(gs_wrap *wrap, gs_style style, gs_span bytes, uint32_t c)
{
    gs_cell cell = { .c = c, .len = (uint8_t)bytes.len, .style = (uint8_t)style };
    cell.columns = (uint8_t)gs_columns_of(c);
    memcpy(cell.bytes, bytes.ptr, bytes.len);
    add_cell(wrap, cell);
}

/* The escaped form stays in one piece: it is one cell. */
static void add_escaped(gs_wrap *wrap, gs_span bytes)
{
    char room[8];
    gs_buf escaped = { .ptr = room, .cap = sizeof(room) }; /* six bytes at most: never grows */
    gs_escape_terminal(&escaped, bytes);
    gs_cell cell = { .len = (uint8_t)escaped.len, .columns = (uint8_t)escaped.len, .style = GS_STYLE_ESCAPED };
    memcpy(cell.bytes, room, escaped.len);
    add_cell(wrap, cell);
}

void gs_wrap_text(gs_wrap *wrap, gs_style style, gs_span bytes)
{
    for (const char *p = bytes.ptr, *end = bytes.ptr + bytes.len; p < end;) {
        uint32_t c;
        unsigned len = gs_escape_decode(p, end, &c);
        if (!wrap->glue && (c == ' ' || c == '\n' || c == '\t' || c == '\r')) {
            flush_word(wrap);
            wrap->space = wrap->column > 0;
            wrap->space_style = style;
        } else if (len == 0 || gs_escape_needed(c)) {
            add_escaped(wrap, (gs_span){ p, len ? len : 1 });
        } else {
            add_character(wrap, style, (gs_span){ p, len }, c);
        }
        p += len ? len : 1;
    }
}

void gs_wrap_puts(gs_wrap *wrap, gs_style style, const char *string)
{
    gs_wrap_text(wrap, style, gs_span_of(string));
}

void gs_wrap_line(gs_wrap *wrap, int indent)
{
    flush_word(wrap);
    put_newline(wrap);
    wrap->indent = indent;
}

void gs_wrap_to(gs_wrap *wrap, int column)
{
    flush_word(wrap);
    wrap->space = false;
    set_style(wrap, GS_STYLE_PLAIN);
    put_blanks(wrap, wrap->column > column ? 1 : column - wrap->column);
}
