/* Word tokens: the default word boundary rules of UAX #29 (revision 41), on UTF-8 as it is.
 *
 * Own code and not ICU's iterator for two reasons: ICU cuts scripts without spaces by a dictionary, which is slow and
 * cuts cues in two, where the plain rules give a character a token; and ICU wants UTF-16. The rules say for most pairs
 * of neighbouring classes whether they join, a table of bits (WB5, WB8-WB10, WB13, WB13a, WB13b, WB15, WB16); those
 * that look one character further ("don't", "1,000.5": WB6, WB7, WB7b, WB7c, WB11, WB12) are in mid_joins().
 *
 * Three departures: white space gives no token and is never inside one (so U+202F, a joiner to Unicode, parts), a mark
 * after white space starts a token, and U+200B (zero width space) parts no word. Checked against ICU running the plain
 * rules in tests/unit/test_text_tokens.c.
 * The tables are constants written at build time by gen_token_table.c. */
#include "text/text.h"

#include <string.h>

#include "text/token_class.h"
#include "text/token_table.h"

#define BIT(name) (1u << GS_BREAK_##name)

enum {
    MARKS = BIT(MARK) | BIT(ZWJ),
    LETTERS = BIT(LETTER) | BIT(LETTER_PICT) | BIT(HEBREW),
    WORDS = LETTERS | BIT(KATAKANA),
    PICTS = BIT(PICT) | BIT(LETTER_PICT),
    INNER = BIT(MID_NUM_LET) | BIT(SINGLE_QUOTE),
    RUNS_ON = LETTERS | BIT(NUMERIC) | BIT(EXTEND_NUM_LET),
    /* All that a word of ASCII letters can go on with. */
    MAY_GO_ON = RUNS_ON | MARKS | BIT(MID_LETTER) | INNER,
};

/* Which classes join a class on its left, marks left out. */
static const uint32_t joins[GS_N_BREAKS] = {
    [GS_BREAK_LETTER] = RUNS_ON,
    [GS_BREAK_LETTER_PICT] = RUNS_ON,
    [GS_BREAK_HEBREW] = RUNS_ON,
    [GS_BREAK_NUMERIC] = RUNS_ON,
    [GS_BREAK_KATAKANA] = BIT(KATAKANA) | BIT(EXTEND_NUM_LET),
    [GS_BREAK_EXTEND_NUM_LET] = RUNS_ON | BIT(KATAKANA),
    [GS_BREAK_RI] = BIT(RI),
    [GS_BREAK_INNER] = LETTERS | BIT(NUMERIC),
};

/* The class at p < end: gs_utf8_at() with its common branches in line. No code point, the class of U+FFFD. */
static inline unsigned class_at(const unsigned char *p, const unsigned char *end, unsigned *len)
{
    uint32_t c = 0xfffd;
    if (*p < 0x80) {
        *len = 1;
        return class_of[*p];
    }
    if (*p < 0xe0 && end - p >= 2) {
        *len = 2;
        return class_of[(*p & 0x1f) << 6 | (p[1] & 0x3f)];
    }
    if (*p < 0xf0 && end - p >= 3) {
        *len = 3;
        c = (*p & 0x0fu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
    } else {
        uint32_t wide = gs_utf8_at((const char *)p, (const char *)end, len);
        c = wide <= 0x10ffff ? wide : c;
    }
    return class_of[(size_t)page_of[c >> GS_PAGE_BITS] * GS_PAGE + c % GS_PAGE];
}

/* Whether `inner`, which ends at p, stands between `left` and a character that goes on with the word. */
static bool is_inside(unsigned left, unsigned inner, const unsigned char *p, const unsigned char *end)
{
    uint32_t l = 1u << left, bit = 1u << inner, wanted = 0;
    if (l & LETTERS && bit & (INNER | BIT(MID_LETTER)))
        wanted = LETTERS;
    else if (l & BIT(NUMERIC) && bit & (INNER | BIT(MID_NUM)))
        wanted = BIT(NUMERIC);
    else if (l & BIT(HEBREW) && bit & BIT(DOUBLE_QUOTE))
        wanted = BIT(HEBREW);
    for (unsigned len; wanted && p < end; p += len) {
        uint32_t next = 1u << (class_at(p, end, &len) & GS_BREAK_MASK);
        if (!(next & MARKS))
            return wanted & next;
    }
    return false;
}

/* Past the letters of two bytes at p: most of a word in most alphabets. */
static inline const unsigned char *skip_wide_letters(const unsigned char *p, const unsigned char *end)
{
    while (end - p >= 2 && *p >= 0xc2 && *p < 0xe0 &&
           (class_of[(*p & 0x1f) << 6 | (p[1] & 0x3f)] & GS_BREAK_MASK) == GS_BREAK_LETTER)
        p += 2;
    return p;
}

/* The end of the token whose first character has the class `first` and ends at p. */
static const unsigned char *token_end(unsigned first, const unsigned char *p, const unsigned char *end, unsigned *kind)
{
    unsigned left = first & GS_BREAK_MASK;
    bool after_zwj = left == GS_BREAK_ZWJ;
    uint32_t seen = 1u << left;
    if (left == GS_BREAK_LETTER)
        p = skip_wide_letters(p, end);
    for (unsigned len; p < end; p += len) {
        unsigned right = class_at(p, end, &len) & GS_BREAK_MASK;
        uint32_t bit = 1u << right;
        if (bit & MARKS) {
            after_zwj = right == GS_BREAK_ZWJ;
            continue;
        }
        if (joins[left] & bit || (after_zwj && bit & PICTS))
            left = left == right && right == GS_BREAK_RI ? GS_BREAK_RI_PAIR : right;
        else if (!(1u << left & (LETTERS | BIT(NUMERIC))))
            break;
        else if (is_inside(left, right, p + len, end))
            left = GS_BREAK_INNER;
        else if (left == GS_BREAK_HEBREW && right == GS_BREAK_SINGLE_QUOTE)
            left = right;
        else
            break;
        seen |= bit;
        after_zwj = false;
    }
    if (seen & WORDS)
        *kind = GS_TOK_WORD;
    else
        *kind = seen & BIT(NUMERIC) ? GS_TOK_NUMBER : first >> GS_BREAK_BITS;
    return p;
}

static bool is_space(const unsigned char *p, const unsigned char *end)
{
    unsigned len;
    return p < end && (class_at(p, end, &len) & GS_BREAK_MASK) == GS_BREAK_SPACE;
}

/* Whether a hyphen is one typed for a dash: "so - he said", "so -- he said". */
static bool is_dash(const unsigned char *begin, const unsigned char *p, const unsigned char *end, bool after_space)
{
    if ((p > begin && p[-1] == '-') || (p + 1 < end && p[1] == '-'))
        return true;
    return after_space && is_space(p + 1, end);
}

/* Past the ASCII letters at p, eight bytes at a time: a loop over single bytes would mispredict once a word. */
static inline const unsigned char *skip_letters(const unsigned char *p, const unsigned char *end)
{
    while (end - p >= 8) {
        uint64_t others = gs_bytes_not_letters(gs_load8((const char *)p));
        if (others)
            return p + gs_bytes_before(others);
        p += 8;
    }
    while (p < end && (unsigned)(*p | 0x20) - 'a' < 26)
        p++;
    return p;
}

/* Whether an ideograph of the main block, U+4E00 to U+9FFF, is at p. All have one class: none joins another. */
static inline bool is_ideograph(const unsigned char *p)
{
    return (p[0] > 0xe4 && p[0] <= 0xe9) || (p[0] == 0xe4 && p[1] >= 0xb8);
}

/* Whether the ideograph at p is a token, since the next character is another, which most are. */
static inline bool is_lone_ideograph(const unsigned char *p, const unsigned char *end)
{
    return end - p >= 6 && is_ideograph(p) && is_ideograph(p + 3);
}

/* Whether a run of ASCII letters that stops at p is a whole token. */
static inline bool is_end(const unsigned char *p, const unsigned char *end)
{
    return p == end || (*p < 0x80 && !(1u << (class_of[*p] & GS_BREAK_MASK) & MAY_GO_ON));
}

bool gs_tokenize(gs_span text, gs_tokens *out)
{
    out->n = 0;
    if (text.len == 0)
        return true;
    const unsigned char *begin = (const unsigned char *)text.ptr, *end = begin + text.len;
    const unsigned char *last = begin; /* end of the token before */
    for (const unsigned char *p = begin, *start = p; p < end; start = p) {
        unsigned kind = GS_TOK_WORD, len;
        if (*p < 0x80)
            p = skip_letters(p, end);
        if (is_lone_ideograph(start, end)) {
            p = start + 3;
        } else if (p == start || !is_end(p, end)) {
            unsigned first = class_at(start, end, &len);
            p = start + len;
            if ((first & GS_BREAK_MASK) == GS_BREAK_SPACE)
                continue;
            p = token_end(first, p, end, &kind);
        }
        if (*start == '-' && p == start + 1 && is_dash(begin, start, end, start > last))
            kind = GS_TOK_COMMA;
        if (out->n == out->cap && !gs_array_reserve(&out->ptr, &out->cap, out->n + 1, sizeof(*out->ptr)))
            return false;
        out->ptr[out->n++] = (gs_token){ (uint32_t)(start - begin), (uint32_t)(p - begin), kind };
        last = p;
        p += p < end && *p == ' ';
    }
    return true;
}
