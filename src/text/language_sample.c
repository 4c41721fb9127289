/* What of a text is shown to the language detectors: words, without what is the same in all languages (addresses, @names)
 * and without control and format characters, which CLD2 refuses. */
#include "text/language_parts.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

/* Latin letters typed for the Cyrillic ones that look the same, as some Serbian converters leave them. */
static const char latin_twins[] = "aeopcxyijsAEOPCXYIJSKMTHB";
static const char cyrillic_twins[] = "аеорсхуіјѕАЕОРСХУІЈЅКМТНВ";
_Static_assert(sizeof(cyrillic_twins) - 1 == 2 * (sizeof(latin_twins) - 1), "one of two bytes for each");

static void put(gs_sample *out, const char *bytes, size_t len)
{
    if (len > sizeof(out->bytes) - out->len)
        return;
    memcpy(out->bytes + out->len, bytes, len);
    out->len += len;
}

static void count(gs_sample *out, UScriptCode script)
{
    out->letters++;
    if ((unsigned)script < GS_SAMPLE_SCRIPTS)
        out->of_script[script]++;
}

static bool is_ascii_letter(char c)
{
    return (unsigned)((unsigned char)c | 0x20) - 'a' < 26;
}

/* Letters of one ASCII word; `touches`: a Cyrillic letter stands next to them. */
static void put_letters(gs_sample *out, gs_span letters, bool touches)
{
    for (size_t i = 0; i < letters.len && touches; i++)
        touches = strchr(latin_twins, letters.ptr[i]);
    for (size_t i = 0; i < letters.len; i++) {
        if (touches)
            put(out, cyrillic_twins + 2 * (strchr(latin_twins, letters.ptr[i]) - latin_twins), 2);
        else
            put(out, letters.ptr + i, 1);
        count(out, touches ? USCRIPT_CYRILLIC : USCRIPT_LATIN);
    }
}

/* https://…, www.…, name@host, host.example/path */
static bool is_address(gs_span run)
{
    if (memmem(run.ptr, run.len, "://", 3) || memchr(run.ptr, '@', run.len))
        return true;
    if (run.len > 4 && memcmp(run.ptr, "www.", 4) == 0)
        return true;
    return memchr(run.ptr, '/', run.len) && memchr(run.ptr, '.', run.len);
}

/* A run of printable ASCII without blanks. */
static void put_ascii(gs_sample *out, gs_span run, bool after_cyrillic, bool before_cyrillic)
{
    if (is_address(run))
        return;
    for (size_t i = 0, from = 0; i < run.len; i = from) {
        while (from < run.len && is_ascii_letter(run.ptr[from]))
            from++;
        bool touches = (i == 0 && after_cyrillic) || (from == run.len && before_cyrillic);
        put_letters(out, (gs_span){ run.ptr + i, from - i }, touches);
        if (from < run.len)
            put(out, run.ptr + from++, 1);
    }
}

static UScriptCode script_of(UChar32 c)
{
    UErrorCode code = U_ZERO_ERROR;
    return u_isalpha(c) ? uscript_getScript(c, &code) : USCRIPT_COMMON;
}

static bool is_cyrillic_at(const char *p, const char *end)
{
    unsigned len;
    return p < end && script_of((UChar32)gs_utf8_at(p, end, &len)) == USCRIPT_CYRILLIC;
}

static void take_piece(const char *p, const char *end, gs_sample *out)
{
    UScriptCode before = USCRIPT_COMMON;
    while (p < end) {
        const char *start = p;
        while (p < end && *p > ' ' && *p < 0x7f)
            p++;
        if (p > start) {
            put_ascii(out, (gs_span){ start, (size_t)(p - start) }, before == USCRIPT_CYRILLIC, is_cyrillic_at(p, end));
            before = USCRIPT_COMMON;
            continue;
        }
        unsigned len;
        UChar32 c = (UChar32)gs_utf8_at(p, end, &len);
        p += len;
        before = script_of(c);
        if (c < 0x80 || u_isUWhiteSpace(c)) {
            put(out, " ", 1);
        } else if (u_isprint(c)) {
            put(out, start, len);
            if (before != USCRIPT_COMMON)
                count(out, before);
        }
    }
    put(out, " ", 1);
}

static bool is_trail(char c)
{
    return ((unsigned char)c & 0xc0) == 0x80;
}

void gs_sample_take(gs_span text, gs_sample *out)
{
    enum { PIECE = GS_SAMPLE / 3 - 1 }; /* one byte for the blank after it */
    out->len = 0;
    out->letters = 0;
    memset(out->of_script, 0, sizeof(out->of_script));
    if (text.len < GS_SAMPLE) {
        take_piece(text.ptr, text.ptr + text.len, out);
        return;
    }
    for (size_t i = 0; i < 3; i++) {
        const char *from = text.ptr + (text.len - PIECE) / 2 * i, *to = from + PIECE;
        while (from < to && is_trail(*from))
            from++;
        while (to > from && to < text.ptr + text.len && is_trail(*to))
            to--;
        take_piece(from, to, out);
    }
}
