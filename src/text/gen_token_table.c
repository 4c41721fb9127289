/* Writes token_table.h at build time: the class (token_class.h) of every code point, from the properties of the ICU we
 * build against. A two-stage table: page numbers by the upper bits of the code point, then pages of classes. The pages
 * under U+0800 come first and in order, so that one- and two-byte sequences need no first stage. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <uchar.h>
#include <unicode/uchar.h>

#include "text/text.h"
#include "text/token_class.h"

enum { N_PAGES = 0x110000 >> GS_PAGE_BITS, DIRECT_PAGES = 0x800 / GS_PAGE, MAX_DISTINCT = 512 };

typedef struct table {
    uint16_t page[N_PAGES];
    uint8_t pages[MAX_DISTINCT][GS_PAGE];
    size_t n;
} table;

/* Kinds that the properties in kind_of() would get wrong. */
static const struct {
    enum gs_token_kind kind;
    const char32_t *chars;
} exceptions[] = {
    /* What serves as quotation mark without being one to Unicode: title marks, accents, gershayim. */
    { GS_TOK_QUOTE, U"`\u00b4｀〈〉《》\u05f4" },
    /* With the Greek, Arabic and Ethiopic ones. */
    { GS_TOK_ASK, U"?？﹖‽⁇⁈⁉\u037e\u061f\u1367" },
    { GS_TOK_STOP, U"…‥⋯︙" },
    /* With the Arabic semicolon, Greek ano teleia, and the Ethiopic semicolon and colons. */
    { GS_TOK_CLAUSE, U";:；：﹔﹕\u061b\u0387\u1364\u1365\u1366" },
    /* Dashes from en to three-em; inverted marks, which open a clause as a bracket does; the Burmese little section. */
    { GS_TOK_COMMA, U"–—―⸺⸻﹘︱︲¡¿\u104a" },
    /* With the Arabic per cent and per mille signs. */
    { GS_TOK_WORD, U"%％﹪‰‱&＆﹠§№℃℉\u066a\u0609" },
};

static bool has(UChar32 c, UProperty property)
{
    return u_hasBinaryProperty(c, property);
}

static enum gs_token_kind kind_of(UChar32 c)
{
    for (size_t i = 0; i < sizeof(exceptions) / sizeof(*exceptions); i++)
        for (const char32_t *at = exceptions[i].chars; *at; at++)
            if (*at == (char32_t)c)
                return exceptions[i].kind;
    if (has(c, UCHAR_QUOTATION_MARK))
        return GS_TOK_QUOTE;
    if (has(c, UCHAR_S_TERM))
        return GS_TOK_STOP;
    uint32_t category = U_GET_GC_MASK(c);
    if (has(c, UCHAR_TERMINAL_PUNCTUATION) || category & (U_GC_PS_MASK | U_GC_PE_MASK))
        return GS_TOK_COMMA;
    if (category & (U_GC_ND_MASK | U_GC_NO_MASK))
        return GS_TOK_NUMBER;
    return category & (U_GC_L_MASK | U_GC_NL_MASK | U_GC_SC_MASK) ? GS_TOK_WORD : GS_TOK_OTHER;
}

static enum gs_break break_of(UChar32 c)
{
    bool pict = has(c, UCHAR_EXTENDED_PICTOGRAPHIC);
    /* U+202F is ExtendNumLet to Unicode, but French sets it before punctuation. */
    if (has(c, UCHAR_WHITE_SPACE))
        return GS_BREAK_SPACE;
    /* Invisible, and found inside words of web pages as often as between them; folding drops it. */
    if (c == 0x200b)
        return GS_BREAK_MARK;
    switch ((UWordBreakValues)u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
    case U_WB_EXTEND:
    case U_WB_FORMAT: return GS_BREAK_MARK;
    case U_WB_ZWJ: return GS_BREAK_ZWJ;
    case U_WB_ALETTER: return pict ? GS_BREAK_LETTER_PICT : GS_BREAK_LETTER;
    case U_WB_HEBREW_LETTER: return GS_BREAK_HEBREW;
    case U_WB_NUMERIC: return GS_BREAK_NUMERIC;
    case U_WB_KATAKANA: return GS_BREAK_KATAKANA;
    case U_WB_EXTENDNUMLET: return GS_BREAK_EXTEND_NUM_LET;
    case U_WB_MIDLETTER: return GS_BREAK_MID_LETTER;
    case U_WB_MIDNUM: return GS_BREAK_MID_NUM;
    case U_WB_MIDNUMLET: return GS_BREAK_MID_NUM_LET;
    case U_WB_SINGLE_QUOTE: return GS_BREAK_SINGLE_QUOTE;
    case U_WB_DOUBLE_QUOTE: return GS_BREAK_DOUBLE_QUOTE;
    case U_WB_REGIONAL_INDICATOR: return GS_BREAK_RI;
    default: return pict ? GS_BREAK_PICT : GS_BREAK_OTHER;
    }
}

static bool build(table *out)
{
    for (size_t page = 0; page < N_PAGES; page++) {
        if (out->n == MAX_DISTINCT)
            return false;
        uint8_t *fresh = out->pages[out->n];
        for (size_t i = 0; i < GS_PAGE; i++) {
            UChar32 c = (UChar32)(page * GS_PAGE + i);
            fresh[i] = (uint8_t)(break_of(c) | kind_of(c) << GS_BREAK_BITS);
        }
        size_t same = page < DIRECT_PAGES ? page : 0;
        while (memcmp(out->pages[same], fresh, GS_PAGE) != 0)
            same++;
        out->page[page] = (uint16_t)same;
        out->n += same == out->n;
    }
    return true;
}

static void write_table(FILE *to, const table *t)
{
    fprintf(to, "/* Made by gen_token_table.c from Unicode %s. */\n", U_UNICODE_VERSION);
    fprintf(to, "static const uint16_t page_of[%d] = {", (int)N_PAGES);
    for (size_t i = 0; i < N_PAGES; i++)
        fprintf(to, "%s%d,", i % 24 ? "" : "\n", t->page[i]);
    fprintf(to, "\n};\nstatic const uint8_t class_of[%zu] = {", t->n * GS_PAGE);
    for (size_t i = 0; i < t->n * GS_PAGE; i++)
        fprintf(to, "%s%d,", i % 24 ? "" : "\n", t->pages[i / GS_PAGE][i % GS_PAGE]);
    fputs("\n};\n", to);
}

int main(int argc, char **argv)
{
    static table t;
    if (argc != 2 || !build(&t))
        return 1;
    FILE *to = fopen(argv[1], "w");
    if (!to)
        return 1;
    write_table(to, &t);
    return fclose(to) == 0 ? 0 : 1;
}
