/* Tokens: kinds by table, boundaries against ICU on pseudo-random strings. */
#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include "text/text.h"

/* `want`: the tokens, each behind the first letter of its kind (Word Number Comma cLause Stop Ask Quote Other). */
typedef struct token_case {
    char text[96], want[192];
} token_case;

ParameterizedTestParameters(tokens, kinds)
{
    static token_case cases[] = {
        { "", "" },
        { " \t\r\n\u00a0\u3000", "" },
        { "He denied it.", "WHe Wdenied Wit S." },
        { "don't o’clock workers' rights", "Wdon't Wo’clock Wworkers Q' Wrights" },
        { "п'ять п’ять пʼять", "Wп'ять Wп’ять Wпʼять" },
        { "the U.S. (1,000.5; 3.14)", "Wthe WU.S S. C( N1,000.5 L; N3.14 C)" },
        { "2nd B12 ½ 10\u202f000 à la fin\u202f!", "W2nd WB12 N½ N10 N000 Wà Wla Wfin S!" },
        { "$5 50% R&D §5 50€", "W$ N5 N50 W% WR W& WD W§ N5 N50 W€" },
        { "so-called non‑stop and/or • x", "Wso O- Wcalled Wnon O‑ Wstop Wand O/ Wor O• Wx" },
        { "this – that — or―so 1990–2000", "Wthis C– Wthat C— Wor C― Wso N1990 C– N2000" },
        { "de\u200bnied it", "Wde\u200bnied Wit" },
        { "yes - no", "Wyes C- Wno" },
        { "- item -x y- -", "O- Witem O- Wx Wy O- O-" },
        { "yes\u00a0-\u00a0no -- he", "Wyes C- Wno C- C- Whe" },
        { "\"a\" “b” „c‟ «d» ‹e›", "Q\" Wa Q\" Q“ Wb Q” Q„ Wc Q‟ Q« Wd Q» Q‹ We Q›" },
        { "‘f’ ‚g‛ 'h' `i´", "Q‘ Wf Q’ Q‚ Wg Q‛ Q' Wh Q' Q` Wi Q´" },
        { "《环球时报》：「不」『实』", "Q《 W环 W球 W时 W报 Q》 L： Q「 W不 Q」 Q『 W实 Q』" },
        { "是。不！吗？无，有、（一）；…", "W是 S。 W不 S！ W吗 A？ W无 C， W有 C、 C（ W一 C） L； S…" },
        { "ｶﾞス、ガス ひらー 한국어", "Wｶﾞス C、 Wガス Wひ Wら Wー W한국어" },
        { "なぜ? Why?! ⁇ ¿Por qué?", "Wな Wぜ A? WWhy A? S! A⁇ C¿ WPor Wqué A?" },
        { "لا، هل؟ نعم؛ ٣٫٥ ۵۰٪", "Wلا C، Wهل A؟ Wنعم L؛ N٣٫٥ N۵۰ W٪" },
        { "צה\"ל צה״ל ג' \"לא\"", "Wצה\"ל Wצה״ל Wג' Q\" Wלא Q\"" },
        { "भारत। नहीं॥", "Wभारत S। Wनहीं S॥" },
        { "ที่นี่ ၁၂ ខ្មែរ", "Wที่ Wนี่ N၁၂ Wខ្ Wមែ Wរ" },
        { "τί; ναι\u0387 όχι\u037e", "Wτί L; Wναι L\u0387 Wόχι A\u037e" },
        { "a\u00adb c\u200dd e\u0301", "Wa\u00adb Wc\u200dd We\u0301" },
        { "\u0301 \u0301x", "O\u0301 O\u0301 Wx" },
        { "👩‍👩‍👧 🇺🇦🇱🇻🇺 👍🏽 1️⃣", "O👩‍👩‍👧 O🇺🇦 O🇱🇻 O🇺 O👍🏽 N1️⃣" },
        { "a_b @x #y", "Wa_b O@ Wx O# Wy" },
        { "wait... well…", "Wwait S. S. S. Wwell S…" },
    };
    return cr_make_param_array(token_case, cases, sizeof(cases) / sizeof(*cases));
}

ParameterizedTest(token_case *c, tokens, kinds)
{
    gs_tokens tokens = { 0 };
    char got[192] = "";
    cr_assert(gs_tokenize(gs_span_of(c->text), &tokens));
    for (size_t i = 0; i < tokens.n; i++) {
        gs_token t = tokens.ptr[i];
        size_t at = strlen(got);
        snprintf(got + at, sizeof(got) - at, "%s%c%.*s", i ? " " : "", "WNCLSAQO"[t.kind], (int)(t.end - t.start),
                 c->text + t.start);
    }
    cr_expect_str_eq(got, c->want, "%s: got  %s\nwant %s", c->text, got, c->want);
    free(tokens.ptr);
}

Test(tokens, no_text)
{
    gs_tokens tokens = { .n = 1 };
    cr_expect(gs_tokenize((gs_span){ NULL, 0 }, &tokens));
    cr_expect_eq(tokens.n, 0);
}

Test(tokens, cut_sequences_stay_inside)
{
    static const char bytes[] = "a\xd0\xe4\xb8\xf0\x9f\x98\xff\xf7\xbf\xbf\xbf\x80";
    gs_tokens tokens = { 0 };
    for (size_t len = 1; len < sizeof(bytes); len++) {
        char *copy = malloc(len); /* exactly, for ASan */
        memcpy(copy, bytes, len);
        cr_assert(gs_tokenize((gs_span){ copy, len }, &tokens));
        cr_assert_eq(tokens.ptr[tokens.n - 1].end, len);
        free(copy);
    }
    free(tokens.ptr);
}

/* --- Agreement with ICU ----------------------------------------------------------------------------------------- */

/* The rules of UAX #29 in ICU's notation: ICU's own root rules without its dictionaries and without CLDR's tailoring
 * (@ a letter, no colon inside words). */
static const char plain_rules[] =
    "!!chain; !!quoted_literals_only;"
    "$CR=[\\p{Word_Break=CR}]; $LF=[\\p{Word_Break=LF}]; $NL=[\\p{Word_Break=Newline}];"
    "$EF=[\\p{Word_Break=Extend}\\p{Word_Break=Format}\\p{Word_Break=ZWJ}]; $ZWJ=[\\p{Word_Break=ZWJ}];"
    "$RI=[\\p{Word_Break=Regional_Indicator}]; $Kata=[\\p{Word_Break=Katakana}];"
    "$HL=[\\p{Word_Break=Hebrew_Letter}]; $AHL=[\\p{Word_Break=ALetter}$HL];"
    "$SQ=[\\p{Word_Break=Single_Quote}]; $DQ=[\\p{Word_Break=Double_Quote}];"
    "$MNL=[\\p{Word_Break=MidNumLet}$SQ]; $ML=[\\p{Word_Break=MidLetter}]; $MN=[\\p{Word_Break=MidNum}];"
    "$Num=[\\p{Word_Break=Numeric}]; $ENL=[\\p{Word_Break=ExtendNumLet}];"
    "$Space=[\\p{Word_Break=WSegSpace}]; $Pict=[\\p{Extended_Pictographic}];"
    "$CR $LF; $ZWJ $Pict; $Space $Space; ^$EF+; [^$CR $LF $NL $EF] $EF*;"
    "$AHL $EF* $AHL; $AHL $EF* ($ML | $MNL) $EF* $AHL; $HL $EF* $SQ; $HL $EF* $DQ $EF* $HL;"
    "$Num $EF* $Num; $AHL $EF* $Num; $Num $EF* $AHL; $Num $EF* ($MN | $MNL) $EF* $Num;"
    "$Kata $EF* $Kata; ($AHL | $Num | $Kata | $ENL) $EF* $ENL; $ENL $EF* ($AHL | $Num | $Kata);"
    "^$RI $EF* $RI; .;";

/* Characters of many classes. The first group is safe from ICU's tailoring and dictionaries; the second, plain rules
 * only, adds Hangul, scripts without spaces and the colon. U+202F and U+200B are left out: we differ on purpose. */
static const UChar32 shared_chars[] = {
    'a', 'Z', 0xe9, 0x459, 0x456, 0x3c9, 0x39f, 0x628, 0x644, 0x5d0, 0x5e9, 0x905, 0x915, 0x94d, 0x93e, 0x301, 0x64b,
    0x5b0, 0xad, 0x200d, 0x200c, 0xfe0f, 0x2060, '0', '7', 0x665, 0x96a, ' ', ' ', 0xa0, 0x3000, '\n', '\r',
    0x2028, '.', ',', ';', '\'', '\'', '"', '-', '_', '!', '?', '(', ')', '%', 0x2019, 0x201c, 0xb7, 0x5f4, 0x5f3,
    0x2024, 0x66b, 0x2014, 0x1f600, 0x1f469, 0x2764, 0x1f170, 0x24c2, 0x1f3fd, 0x1f1fa, 0x1f1e6, 0x10400, 0x203f,
};
static const UChar32 plain_chars[] = {
    ':', 0xff1a, '@', 0xac00, 0x1100, 0x1161, 0x4e2d, 0x20000, 0x3042, 0x30ab, 0x30fc, 0xff76, 0xff9e, 0xe01, 0xe31,
    0xe34, 0x1000, 0x102c, 0x1039, 0x1780, 0x17d2, 0xe81, 0x3002, 0xff0c, 0xff0e, 0x300c, 0x30fb, 0x3031,
};

enum { MAX_CHARS = 24, N_STRINGS = 50000 };

static UChar32 draw(uint64_t *state, bool plain)
{
    const size_t n_shared = sizeof(shared_chars) / sizeof(*shared_chars);
    const size_t n = n_shared + (plain ? sizeof(plain_chars) / sizeof(*plain_chars) : 0);
    *state = *state * 6364136223846793005 + 1442695040888963407;
    size_t i = (*state >> 33) % n;
    return i < n_shared ? shared_chars[i] : plain_chars[i - n_shared];
}

/* ICU's segments with the white space at both ends cut off, the empty ones dropped: what gs_tokenize promises. */
static size_t reference(UBreakIterator *words, const UChar32 *chars, int n, gs_range *out)
{
    UChar utf16[2 * MAX_CHARS];
    uint32_t byte_at[2 * MAX_CHARS + 1] = { 0 }, bytes = 0;
    int units = 0, char_at[2 * MAX_CHARS + 1] = { 0 };
    for (int i = 0; i < n; i++) {
        U16_APPEND_UNSAFE(utf16, units, chars[i]);
        char_at[units] = i + 1;
        byte_at[i] = bytes;
        bytes += (uint32_t)U8_LENGTH(chars[i]);
    }
    byte_at[n] = bytes;
    UErrorCode code = U_ZERO_ERROR;
    ubrk_setText(words, utf16, units, &code);
    cr_assert(U_SUCCESS(code));
    size_t found = 0;
    for (int from = ubrk_first(words), to; (to = ubrk_next(words)) != UBRK_DONE; from = to) {
        int first = char_at[from], last = char_at[to];
        while (first < last && u_isUWhiteSpace(chars[first]))
            first++;
        while (first < last && u_isUWhiteSpace(chars[last - 1]))
            last--;
        if (first < last)
            out[found++] = (gs_range){ byte_at[first], byte_at[last] };
    }
    return found;
}

static void agrees(UBreakIterator *words, bool plain)
{
    uint64_t state = 42;
    gs_tokens tokens = { 0 };
    for (int round = 0; round < N_STRINGS; round++) {
        UChar32 chars[MAX_CHARS];
        char utf8[4 * MAX_CHARS + 1];
        gs_range want[MAX_CHARS];
        int n = 1 + round % MAX_CHARS, len = 0;
        for (int i = 0; i < n; i++) {
            chars[i] = draw(&state, plain);
            U8_APPEND_UNSAFE(utf8, len, chars[i]);
        }
        utf8[len] = '\0';
        size_t n_want = reference(words, chars, n, want);
        cr_assert(gs_tokenize((gs_span){ utf8, (size_t)len }, &tokens));
        cr_assert_eq(tokens.n, n_want, "%d: [%s] %zu tokens, ICU %zu", round, utf8, tokens.n, n_want);
        for (size_t i = 0; i < n_want; i++) {
            gs_token t = tokens.ptr[i];
            cr_assert(t.start == want[i].start && t.end == want[i].end, "%d: [%s] token %zu", round, utf8, i);
            cr_assert(t.start < t.end && t.end <= (uint32_t)len && t.kind <= GS_TOK_OTHER);
        }
    }
    free(tokens.ptr);
    ubrk_close(words);
}

Test(tokens, agrees_with_plain_rules)
{
    UChar rules[sizeof(plain_rules)];
    u_charsToUChars(plain_rules, rules, sizeof(plain_rules));
    UErrorCode code = U_ZERO_ERROR;
    UParseError where;
    UBreakIterator *words = ubrk_openRules(rules, -1, NULL, 0, &where, &code);
    cr_assert(U_SUCCESS(code), "%s at %d", u_errorName(code), where.offset);
    agrees(words, true);
}

Test(tokens, agrees_with_stock_icu)
{
    UErrorCode code = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, "en", NULL, 0, &code);
    cr_assert(U_SUCCESS(code));
    agrees(words, false);
}
