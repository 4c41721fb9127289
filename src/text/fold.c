/* Folding: one form for all spellings of a word that differ in nothing a reader would notice.
 *
 * Method: default-ignorable characters are dropped, then NFKC, full case folding and NFKC again (the order of Unicode's
 * toNFKC_Casefold, D146, but with Turkic folding and kept case on request, which ICU's ready-made form lacks), then
 * single characters are unified. Folding twice changes nothing.
 *
 * Greek loses the tonos on all letters when case is folded: capitals are written without it (ΔΙΑΨΕΥΔΕΙ), so only
 * its absence makes them equal to small letters. Chinese goes by single characters; ICU's phrase rules are not used. */
#include "text/text.h"

#include <stdlib.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include "text/chars.h"
#include "text/han.h"
#include "text/han_table.h"

enum { DROPPED = 0x110000 }; /* no character */

struct gs_folder {
    const UNormalizer2 *nfkc; /* ICU's, lives for ever */
    bool turkic, chinese, arabic;
};

/* --- Working text in UTF-16 --- */

typedef struct units {
    UChar *ptr;
    int32_t len, cap;
    UChar fixed[128]; /* room for nearly every word */
} units;

static void units_init(units *u)
{
    u->ptr = u->fixed;
    u->len = 0;
    u->cap = (int32_t)(sizeof(u->fixed) / sizeof(u->fixed[0]));
}

static void units_done(units *u)
{
    if (u->ptr != u->fixed)
        free(u->ptr);
}

/* Room for n units; what was in it is lost. */
static bool units_reserve(units *u, size_t n)
{
    if (n <= (size_t)u->cap)
        return true;
    UChar *ptr = n <= INT32_MAX / 2 ? malloc(n * sizeof(*ptr)) : NULL;
    if (!ptr)
        return false;
    units_done(u);
    u->ptr = ptr;
    u->cap = (int32_t)n;
    return true;
}

/* --- The steps --- */

static bool read_word(gs_span word, units *out)
{
    if (!units_reserve(out, word.len)) /* a byte gives one unit at most */
        return false;
    out->len = 0;
    unsigned len;
    for (const char *p = word.ptr, *end = p + word.len; p < end; p += len) {
        UChar32 c = (UChar32)gs_utf8_at(p, end, &len);
        if (c == 0xb4)
            c = '\''; /* NFKC would part it into a space and an accent */
        if (c < 0xad || !u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            U16_APPEND_UNSAFE(out->ptr, out->len, c);
    }
    return true;
}

static bool normalize(const gs_folder *folder, const units *in, units *out)
{
    UErrorCode code = U_ZERO_ERROR;
    out->len = unorm2_normalize(folder->nfkc, in->ptr, in->len, out->ptr, out->cap, &code);
    if (code == U_BUFFER_OVERFLOW_ERROR && units_reserve(out, (size_t)out->len)) {
        code = U_ZERO_ERROR;
        out->len = unorm2_normalize(folder->nfkc, in->ptr, in->len, out->ptr, out->cap, &code);
    }
    return U_SUCCESS(code);
}

static bool fold_case(const gs_folder *folder, const units *in, units *out)
{
    uint32_t options = folder->turkic ? U_FOLD_CASE_EXCLUDE_SPECIAL_I : U_FOLD_CASE_DEFAULT;
    UErrorCode code = U_ZERO_ERROR;
    out->len = u_strFoldCase(out->ptr, out->cap, in->ptr, in->len, options, &code);
    if (code == U_BUFFER_OVERFLOW_ERROR && units_reserve(out, (size_t)out->len)) {
        code = U_ZERO_ERROR;
        out->len = u_strFoldCase(out->ptr, out->cap, in->ptr, in->len, options, &code);
    }
    return U_SUCCESS(code);
}

static UChar32 without_tonos(UChar32 c)
{
    switch (c) {
    case 0x390: return 0x3ca; /* ΐ ϊ */
    case 0x3ac: return 0x3b1; /* ά α */
    case 0x3ad: return 0x3b5; /* έ ε */
    case 0x3ae: return 0x3b7; /* ή η */
    case 0x3af: return 0x3b9; /* ί ι */
    case 0x3b0: return 0x3cb; /* ΰ ϋ */
    case 0x3cc: return 0x3bf; /* ό ο */
    case 0x3cd: return 0x3c5; /* ύ υ */
    case 0x3ce: return 0x3c9; /* ώ ω */
    default: return c;
    }
}

static bool is_hebrew_point(UChar32 c)
{
    return (c >= 0x591 && c <= 0x5bd) || c == 0x5bf || c == 0x5c1 || c == 0x5c2 || c == 0x5c4 || c == 0x5c5 ||
           c == 0x5c7;
}

/* Harakat, Koranic signs and the tatweel. */
static bool is_arabic_mark(UChar32 c)
{
    return (c >= 0x610 && c <= 0x61a) || c == 0x640 || (c >= 0x64b && c <= 0x65f) || c == 0x670 ||
           (c >= 0x6d6 && c <= 0x6ed && u_charType(c) == U_NON_SPACING_MARK);
}

/* With hamza, madda or wasla, which much Arabic copy leaves out. Persian tells the madda apart. */
static bool is_alef(UChar32 c)
{
    return c == 0x622 || c == 0x623 || c == 0x625 || c == 0x671;
}

/* Also the Armenian apostrophe, the geresh and the prime. */
static bool is_apostrophe(UChar32 c)
{
    return c == 0x2019 || c == 0x2018 || c == 0x201b || c == 0x2bb || c == 0x2bc || c == 0x55a || c == 0x5f3 ||
           c == 0x2032;
}

/* Also the gershayim, for which some type a quote. */
static bool is_double_quote(UChar32 c)
{
    return (c >= 0x201c && c <= 0x201f) || c == 0x5f4;
}

static UChar32 unify(const gs_folder *folder, UChar32 c, bool keep_case)
{
    if (is_apostrophe(c))
        return '\'';
    if (is_double_quote(c))
        return '"';
    if (c == 0x6a9) /* Persian kaf */
        return 0x643;
    if (c == 0x6cc) /* Persian yeh */
        return 0x64a;
    if (c >= 0x390 && c <= 0x3ce)
        return keep_case ? c : without_tonos(c);
    if (folder->arabic && is_alef(c))
        return 0x627;
    if (c >= 0x591 && c <= 0x6ed)
        return is_hebrew_point(c) || is_arabic_mark(c) ? DROPPED : c;
    if (folder->chinese && c >= GS_HAN_FIRST && c <= GS_HAN_LAST)
        return simplified_of[c - GS_HAN_FIRST];
    return c;
}

static void write_word(const gs_folder *folder, const units *in, bool keep_case, gs_buf *out)
{
    if (!gs_buf_reserve(out, (size_t)in->len * 3)) /* a unit gives three bytes at most */
        return;
    for (int32_t i = 0; i < in->len;) {
        UChar32 c;
        U16_NEXT(in->ptr, i, in->len, c);
        c = unify(folder, c, keep_case);
        if (c != DROPPED)
            out->len += gs_utf8_put(out->ptr + out->len, (uint32_t)c);
    }
}

/* False, and nothing written, where the word needs the long way. */
static bool fold_ascii(const gs_folder *folder, gs_span word, bool keep_case, gs_buf *out)
{
    if (!word.len || !gs_buf_reserve(out, word.len))
        return true;
    char *to = out->ptr + out->len;
    for (size_t i = 0; i < word.len; i++) {
        unsigned char c = (unsigned char)word.ptr[i];
        if (c >= 0x80 || (c == 'I' && folder->turkic && !keep_case))
            return false;
        to[i] = (char)(c >= 'A' && c <= 'Z' && !keep_case ? c | 0x20 : c);
    }
    out->len += word.len;
    return true;
}

void gs_fold(const gs_folder *folder, gs_span word, bool keep_case, gs_buf *out)
{
    if (fold_ascii(folder, word, keep_case, out))
        return;
    units a, b;
    units_init(&a);
    units_init(&b);
    bool ok = read_word(word, &a) && normalize(folder, &a, &b);
    if (ok && !keep_case)
        ok = fold_case(folder, &b, &a) && normalize(folder, &a, &b);
    if (ok)
        write_word(folder, &b, keep_case, out);
    else
        out->failed = true;
    units_done(&a);
    units_done(&b);
}

gs_status gs_folder_new(const char *lang, gs_folder **out, gs_error *err)
{
    gs_folder *folder = calloc(1, sizeof(*folder));
    if (!folder)
        return gs_fail_nomem(err);
    UErrorCode code = U_ZERO_ERROR;
    folder->nfkc = unorm2_getNFKCInstance(&code);
    folder->turkic = gs_lang_is(lang, "tr") || gs_lang_is(lang, "az");
    folder->chinese = gs_lang_is(lang, "zh");
    folder->arabic = gs_lang_is(lang, "ar");
    if (U_FAILURE(code)) {
        free(folder);
        return gs_fail(err, GS_EINVAL, NULL, 0, "ICU has no NFKC: %s", u_errorName(code));
    }
    *out = folder;
    return GS_OK;
}

void gs_folder_free(gs_folder *folder)
{
    free(folder);
}
