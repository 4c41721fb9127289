/* What gen_token_table.c writes of every character and tokens.c reads: its Word_Break property in the low five bits of
 * a byte, and the kind of token it makes when it stands alone (gs_token_kind) in the upper three. */
#ifndef GS_TEXT_TOKEN_CLASS_H
#define GS_TEXT_TOKEN_CLASS_H

/* UAX #29's Word_Break values as far as they matter here. Format and Extend act alike, and so do all white space and
 * line ends, because white space is dropped: both are one value. */
enum gs_break {
    GS_BREAK_OTHER,
    GS_BREAK_SPACE,
    GS_BREAK_MARK,
    GS_BREAK_ZWJ,
    GS_BREAK_LETTER,
    GS_BREAK_LETTER_PICT, /* ALetter that is Extended_Pictographic too: 🅰 */
    GS_BREAK_HEBREW,
    GS_BREAK_NUMERIC,
    GS_BREAK_KATAKANA,
    GS_BREAK_EXTEND_NUM_LET,
    GS_BREAK_MID_LETTER,
    GS_BREAK_MID_NUM,
    GS_BREAK_MID_NUM_LET,
    GS_BREAK_SINGLE_QUOTE,
    GS_BREAK_DOUBLE_QUOTE,
    GS_BREAK_PICT,
    GS_BREAK_RI, /* regional indicator */
    /* Of no character, states of the scan: two indicators make a flag, the third starts the next; and a character
     * inside a word, known to be followed by what goes on with it. */
    GS_BREAK_RI_PAIR,
    GS_BREAK_INNER,
    GS_N_BREAKS,
};

enum { GS_BREAK_BITS = 5, GS_BREAK_MASK = 31 };

/* Characters to a page of the table; pages that are the same are stored once. */
enum { GS_PAGE_BITS = 7, GS_PAGE = 1 << GS_PAGE_BITS };

#endif
