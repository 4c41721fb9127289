/* sentences: what the two halves of the splitter share: sentences.c finds the places where a sentence may end,
 * sentence_rules.c judges them. */
#ifndef GS_TEXT_SENTENCES_H
#define GS_TEXT_SENTENCES_H

#include "text/text.h"

#include <unicode/uchar.h>

enum { GS_LOW_CHARS = 0x3100 }; /* the alphabets, general punctuation and kana */

struct gs_splitter {
    const gs_folder *folder;
    const gs_wordset *abbreviations;
    size_t longest; /* abbreviation, in bytes */
    char own_stop;  /* an ASCII character that ends sentences in this language only, or NUL */
    bool ordinals;  /* see takes_ordinals() */
    /* Characters an attribution behind a closing quote may have: after white space, and without; 0: no such thing. */
    int attribution_spaced, attribution_unspaced;
    gs_buf folded;
    gs_range *out;
    size_t n, cap;
    uint8_t terminators[GS_LOW_CHARS / 8]; /* one bit a character */
};

/* A place where the sentence that begins at `start` may end. */
typedef struct gs_place {
    const char *start, *end; /* of the sentence, of the paragraph */
    const char *stop;        /* the first terminator */
    const char *cut;         /* end of the last terminator or closing mark */
    const char *next;        /* what comes after: text, or opening marks and text */
    unsigned n_stops;
    bool strong;         /* a terminator other than a full stop or ellipsis */
    bool tight;          /* the last terminator needs no white space behind it */
    bool quoted;         /* a quote closes behind the last terminator */
    bool spaced;         /* white space between cut and next */
    const char *counted; /* up to here the paragraph has ... */
    bool straight_open;  /* ... an odd number of straight quotes */
} gs_place;

/* True when the sentence does end there. */
bool gs_place_is_end(gs_splitter *splitter, const gs_place *at);

bool gs_is_terminator(const gs_splitter *splitter, uint32_t c);

static inline int gs_sentence_property(uint32_t c)
{
    return u_getIntPropertyValue((UChar32)c, UCHAR_SENTENCE_BREAK);
}

static inline uint32_t gs_category(uint32_t c)
{
    return U_GET_GC_MASK((UChar32)c);
}

static inline bool gs_is_quote(uint32_t c)
{
    return c == '"' || c == '\'' || (c >= 0x80 && u_hasBinaryProperty((UChar32)c, UCHAR_QUOTATION_MARK));
}

/* A quote or a bracket. */
static inline bool gs_is_mark(uint32_t c)
{
    if (c < 0x80)
        return c == '"' || c == '\'' || c == '(' || c == ')' || c == '[' || c == ']';
    return gs_category(c) & (U_GC_PS_MASK | U_GC_PE_MASK | U_GC_PI_MASK | U_GC_PF_MASK);
}

/* By its category; what curved quotes and guillemets do differs between languages. */
static inline bool gs_opens_by_itself(uint32_t c)
{
    return gs_category(c) & (U_GC_PS_MASK | U_GC_PI_MASK);
}

/* Direction marks, zero-width spaces and the like. */
static inline bool gs_is_format(uint32_t c)
{
    return c >= 0x80 && gs_category(c) & U_GC_CF_MASK;
}

/* A comma, a colon, a semicolon, a dash. */
static inline bool gs_continues(uint32_t c)
{
    return c == ';' || gs_sentence_property(c) == U_SB_SCONTINUE;
}

/* As gs_utf8_at(), but U+0000 of no length at the end of the text. */
static inline uint32_t gs_char_at(const char *p, const char *end, unsigned *len)
{
    *len = 0;
    return p < end ? gs_utf8_at(p, end, len) : 0;
}

#endif
