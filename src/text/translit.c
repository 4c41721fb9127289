/* Letters of any script as the Latin ones nearest to them: ICU's rules, and before them what they lose. Cyrillic ц х й
 * would become c h j, which other languages read otherwise, and Latin letters with a caron would lose it. */
#include "text/text.h"

#include <stdlib.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

enum { UNITS = 8 * GS_LIMIT_WORD }; /* a Han character becomes up to six letters and a blank */

struct gs_translit {
    UTransliterator *icu;
    UChar units[UNITS];
    char bytes[3 * UNITS];
};

GS_DEFINE_AUTO(gs_translit, gs_translit_free)

static const char rules[] = "::Lower; ::NFC;"
                            "ц > ts; х > kh; й > y; ж > zh; ч > ch; ш > sh; щ > shch;"
                            "я > ya; ю > yu; є > ye; ї > yi; ё > yo;"
                            "::Any-Latin; ::Lower; ::NFC;"
                            "č > ch; ć > ch; š > sh; ś > sh; ş > sh; ș > sh; ž > zh; ż > zh;"
                            "ç > s; þ > th; ð > dh; ħ > h;"
                            "::Latin-ASCII; ::Lower;";

gs_status gs_translit_new(gs_translit **out, gs_error *err)
{
    UChar text[sizeof(rules)], id[] = { 'g', 's', 0 };
    UErrorCode status = U_ZERO_ERROR;
    UParseError at;
    int32_t len;
    gs_auto(gs_translit_free) gs_translit *t = calloc(1, sizeof(*t));
    if (!t)
        return gs_fail_nomem(err);
    u_strFromUTF8(text, sizeof(rules), &len, rules, -1, &status);
    t->icu = utrans_openU(id, -1, UTRANS_FORWARD, text, len, &at, &status);
    if (status == U_MEMORY_ALLOCATION_ERROR)
        return gs_fail_nomem(err);
    if (U_FAILURE(status))
        return gs_fail(err, GS_EINVAL, NULL, 0, "ICU cannot transliterate: %s", u_errorName(status));
    *out = gs_steal(t);
    return GS_OK;
}

void gs_translit_free(gs_translit *translit)
{
    if (!translit)
        return;
    utrans_close(translit->icu);
    free(translit);
}

gs_span gs_translit_word(gs_translit *translit, gs_span word)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t len, limit;
    if (word.len > GS_LIMIT_WORD)
        return (gs_span){ translit->bytes, 0 };
    u_strFromUTF8(translit->units, UNITS, &len, word.ptr, (int32_t)word.len, &status);
    limit = len;
    utrans_transUChars(translit->icu, translit->units, &len, UNITS, 0, &limit, &status);
    int32_t n = 0;
    u_strToUTF8(translit->bytes, sizeof(translit->bytes), &n, translit->units, limit, &status);
    return (gs_span){ translit->bytes, U_SUCCESS(status) ? (size_t)n : 0 };
}
