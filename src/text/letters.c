/* What kind of letter a character is, as far as names are told by it. */
#include "text/text.h"

#include <unicode/uchar.h>

gs_letter gs_letter_of(uint32_t codepoint)
{
    UChar32 c = (UChar32)codepoint;
    if (u_isupper(c) || u_istitle(c))
        return GS_LETTER_CAPITAL;
    if (!u_isalpha(c))
        return GS_LETTER_NONE;
    return u_tolower(c) == c && u_toupper(c) == c ? GS_LETTER_CASELESS : GS_LETTER_SMALL;
}
