/* Paragraphs: blank lines part them, and so do line ends, except in hard-wrapped text.
 *
 * Method: what stands between blank lines is a block. A line end in it is *full* when the next word
 * would not have fitted into the width: only there can a wrapping program have put it; any other line
 * end was meant. A full line end *runs on* when a sentence visibly goes over it: the line has no final
 * punctuation, and the next begins with a small letter, or, in a script without capitals, with a
 * letter in a block that ends like prose. A block is proof of wrapping when
 *   - its longest line, taken as the width, has 45 to 100 columns (shorter lines are lists and verse,
 *     longer ones are paragraphs),
 *   - at least half of its line ends are full, and
 *   - at least one, and a third of the full ones, run on.
 * Other blocks of the same document count as wrapped when half of their line ends are full by the
 * width so proved: short paragraphs often have no line that begins with a small letter. In a wrapped
 * block full line ends are joined and the others part paragraphs; elsewhere each line is one. */
#include "text/text.h"

#include <stdlib.h>

#include "text/chars.h"

enum {
    MIN_WIDTH = 45,
    MAX_WIDTH = 100,
    MAX_BYTES = 4 * MAX_WIDTH, /* a line of more bytes has more columns, combining marks aside */
    SLACK = 8,                 /* of 72 columns 9 may stay free: wrapping for even lines does that */
};

typedef struct line {
    uint32_t start, end; /* trimmed; equal for a blank line */
    int columns;         /* MAX_WIDTH + 1 stands for all beyond; 0 where no line stands beside it */
} line;

/* Lines without a blank one between them. */
typedef struct block {
    const line *ptr;
    size_t n;
} block;

typedef struct layout {
    gs_span text;
    line *lines;
    size_t n_lines, cap;
} layout;

/* --- Lines --- */

/* Length of the line end at p (p < end), or 0: LF, CR, CR LF, NEL, LS, PS. */
static unsigned line_end_at(const char *p, const char *end)
{
    if (*p == '\n')
        return 1;
    if (*p == '\r')
        return end - p > 1 && p[1] == '\n' ? 2 : 1;
    if (end - p >= 2 && !memcmp(p, "\xc2\x85", 2))
        return 2;
    if (end - p >= 3 && (!memcmp(p, "\xe2\x80\xa8", 3) || !memcmp(p, "\xe2\x80\xa9", 3)))
        return 3;
    return 0;
}

/* The next byte that may begin a line end. */
static const char *skip_inside(const char *p, const char *end)
{
    for (; end - p >= 8; p += 8) {
        uint64_t bytes = gs_load8(p);
        uint64_t found = gs_bytes_equal(bytes, '\n') | gs_bytes_equal(bytes, '\r') | gs_bytes_equal(bytes, 0xc2) |
                         gs_bytes_equal(bytes, 0xe2);
        if (found)
            return p + gs_bytes_before(found);
    }
    while (p < end && *p != '\n' && *p != '\r' && *p != '\xc2' && *p != '\xe2')
        p++;
    return p;
}

static const char *find_line_end(const char *p, const char *end, unsigned *len)
{
    for (; (p = skip_inside(p, end)) < end; p++) {
        *len = line_end_at(p, end);
        if (*len)
            return p;
    }
    *len = 0;
    return end;
}

static bool is_blank(const line *l)
{
    return l->start == l->end;
}

static void measure(const layout *l, line *of)
{
    gs_span span = { l->text.ptr + of->start, of->end - of->start };
    int columns = span.len > MAX_BYTES ? MAX_WIDTH + 1 : gs_columns(span);
    of->columns = columns > MAX_WIDTH ? MAX_WIDTH + 1 : columns;
}

static bool add_line(layout *l, const char *start, const char *end)
{
    if (!gs_array_reserve(&l->lines, &l->cap, l->n_lines + 1, sizeof(*l->lines)))
        return false;
    start = gs_skip_space(start, end);
    end = gs_skip_space_back(start, end);
    line *added = &l->lines[l->n_lines++];
    *added = (line){ (uint32_t)(start - l->text.ptr), (uint32_t)(end - l->text.ptr), 0 };
    line *above = l->n_lines > 1 ? added - 1 : NULL;
    if (!above || is_blank(above) || is_blank(added))
        return true;
    if (!above->columns)
        measure(l, above);
    measure(l, added);
    return true;
}

static bool read_lines(layout *l)
{
    unsigned len;
    for (const char *p = l->text.ptr, *end = p + l->text.len; p < end; p += len) {
        const char *start = p;
        p = find_line_end(p, end, &len);
        if (!add_line(l, start, p))
            return false;
    }
    return true;
}

/* The next block from *at on; false when there is none. */
static bool next_block(const layout *l, size_t *at, block *out)
{
    while (*at < l->n_lines && is_blank(&l->lines[*at]))
        ++*at;
    if (*at == l->n_lines)
        return false;
    *out = (block){ l->lines + *at, 0 };
    while (*at < l->n_lines && !is_blank(&l->lines[*at])) {
        ++*at;
        out->n++;
    }
    return true;
}

/* --- Wrapping --- */

static gs_span span_of(const layout *l, const line *from)
{
    return (gs_span){ l->text.ptr + from->start, from->end - from->start };
}

static int sentence_property(uint32_t c)
{
    return u_getIntPropertyValue((UChar32)c, UCHAR_SENTENCE_BREAK);
}

/* Columns of what a wrapping program would not have parted: a word, or an ideograph. */
static int first_columns(gs_span span)
{
    int columns = 0;
    unsigned len;
    for (const char *p = span.ptr, *end = p + span.len; p < end && columns <= MAX_WIDTH; p += len) {
        uint32_t c = gs_utf8_at(p, end, &len);
        if (gs_is_space(c))
            break;
        columns += gs_columns_of(c);
        if (u_getIntPropertyValue((UChar32)c, UCHAR_LINE_BREAK) == U_LB_IDEOGRAPHIC)
            break;
    }
    return columns;
}

/* The line ends like a sentence, closing quotes and brackets aside. */
static bool ends_sentence(gs_span span)
{
    const char *p = span.ptr + span.len;
    while (p > span.ptr) {
        uint32_t c = gs_utf8_before(span.ptr, p, &p);
        int kind = sentence_property(c);
        if (kind != U_SB_CLOSE)
            return kind == U_SB_STERM || kind == U_SB_ATERM || c == ':' || c == 0x2026;
    }
    return false;
}

static bool runs_on(gs_span upper, gs_span lower, bool like_prose)
{
    unsigned len;
    int kind = sentence_property(gs_utf8_at(lower.ptr, lower.ptr + lower.len, &len));
    bool goes_on = kind == U_SB_LOWER || (kind == U_SB_OLETTER && like_prose);
    return goes_on && !ends_sentence(upper);
}

/* `upper` is not the last line of its block. */
static bool is_full(const layout *l, const line *upper, int width)
{
    return upper->columns + 1 + first_columns(span_of(l, upper + 1)) > width - width / SLACK;
}

static int longest_line(block b)
{
    int longest = 0;
    for (size_t i = 0; i < b.n; i++) {
        if (b.ptr[i].columns > longest)
            longest = b.ptr[i].columns;
    }
    return longest;
}

static bool half_is_full(const layout *l, block b, int width)
{
    size_t n_full = 0;
    for (size_t i = 0; i + 1 < b.n; i++)
        n_full += is_full(l, &b.ptr[i], width);
    return b.n > 1 && n_full * 2 >= b.n - 1;
}

/* The width to which the block is wrapped, as it proves by itself, or 0. */
static int proved_width(const layout *l, block b)
{
    int width = longest_line(b);
    if (width < MIN_WIDTH || width > MAX_WIDTH || !half_is_full(l, b, width))
        return 0;
    bool like_prose = ends_sentence(span_of(l, &b.ptr[b.n - 1]));
    size_t n_full = 0, n_run_on = 0;
    for (size_t i = 0; i + 1 < b.n; i++) {
        if (!is_full(l, &b.ptr[i], width))
            continue;
        n_full++;
        n_run_on += runs_on(span_of(l, &b.ptr[i]), span_of(l, &b.ptr[i + 1]), like_prose);
    }
    return n_run_on > 0 && n_run_on * 3 >= n_full ? width : 0;
}

static int widest_proof(const layout *l)
{
    int widest = 0;
    block b;
    for (size_t at = 0; next_block(l, &at, &b);) {
        int width = proved_width(l, b);
        if (width > widest)
            widest = width;
    }
    return widest;
}

/* --- Putting together --- */

/* Writes the paragraphs of a block; a width of 0 means it is not wrapped. Returns how many. */
static size_t cut_block(const layout *l, block b, int width, gs_range *out)
{
    size_t n = 0;
    uint32_t start = b.ptr[0].start;
    for (size_t i = 0; i < b.n; i++) {
        if (width && i + 1 < b.n && is_full(l, &b.ptr[i], width))
            continue;
        out[n++] = (gs_range){ start, b.ptr[i].end };
        if (i + 1 < b.n)
            start = b.ptr[i + 1].start;
    }
    return n;
}

static size_t cut_all(const layout *l, gs_range *out)
{
    int widest = widest_proof(l);
    size_t n = 0;
    block b;
    for (size_t at = 0; next_block(l, &at, &b);) {
        int width = proved_width(l, b);
        if (!width && widest && longest_line(b) <= widest && half_is_full(l, b, widest))
            width = widest;
        n += cut_block(l, b, width, out + n);
    }
    return n;
}

gs_status gs_paragraphs(gs_span text, gs_arena *arena, gs_range **out, size_t *n, gs_error *err)
{
    layout l = { .text = text };
    gs_range *ranges = read_lines(&l) ? gs_arena_array(arena, l.n_lines, sizeof(*ranges)) : NULL;
    if (ranges) {
        *n = cut_all(&l, ranges);
        *out = ranges;
    }
    free(l.lines);
    return ranges ? GS_OK : gs_fail_nomem(err);
}
