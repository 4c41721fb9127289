/* Columns of a terminal, as wcwidth() would give them if it knew the text to be Unicode whatever the locale: East Asian
 * Width (UAX #11) wide and fullwidth take two, marks and default-ignorable characters none. Control characters take
 * none: they never reach a terminal unescaped. A sequence joined by ZWJ counts as its parts, as most terminals draw
 * it. */
#include "text/text.h"

#include <unicode/uchar.h>

int gs_columns_of(uint32_t codepoint)
{
    UChar32 c = (UChar32)codepoint;
    if (c >= 0x20 && c < 0x7f)
        return 1;
    if (U_GET_GC_MASK(c) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK))
        return c == 0xad ? 1 : 0; /* terminals show the soft hyphen */
    /* The vowels and final consonants of conjoining Hangul stand inside the block of their lead. */
    UHangulSyllableType hangul = (UHangulSyllableType)u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);
    if (hangul == U_HST_VOWEL_JAMO || hangul == U_HST_TRAILING_JAMO)
        return 0;
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return 0;
    UEastAsianWidth width = (UEastAsianWidth)u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

int gs_columns(gs_span text)
{
    int columns = 0;
    unsigned len;
    for (size_t at = 0; at < text.len; at += len)
        columns += gs_columns_of(gs_utf8_at(text.ptr + at, text.ptr + text.len, &len));
    return columns;
}
