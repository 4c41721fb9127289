/* What of a text is shown to the language detectors: words, without what is the same in all languages (addresses,
 * @names) and without control and format characters, which CLD2 refuses. */
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

static void put_byte(gs_sample *out, char c)
{
    if (out->len < sizeof(out->bytes))
        out->bytes[out->len++] = c;
}

static void count(gs_sample *out, int script, unsigned n)
{
    out->letters += n;
    if ((unsigned)script < GS_SAMPLE_SCRIPTS)
        out->of_script[script] += n;
}

/* Letters of one ASCII word; `touches`: a Cyrillic letter stands next to them. */
static void put_letters(gs_sample *out, gs_span letters, bool touches)
{
    for (size_t i = 0; i < letters.len && touches; i++)
        touches = strchr(latin_twins, letters.ptr[i]);
    count(out, touches ? USCRIPT_CYRILLIC : USCRIPT_LATIN, (unsigned)letters.len);
    if (!touches)
        put(out, letters.ptr, letters.len);
    for (size_t i = 0; i < letters.len && touches; i++)
        put(out, cyrillic_twins + 2 * (strchr(latin_twins, letters.ptr[i]) - latin_twins), 2);
}

/* https://…, www.…, name@host, host.example/path */
static bool is_address(gs_span run)
{
    if (run.len < 5)
        return false;
    if (memcmp(run.ptr, "www.", 4) == 0 || memchr(run.ptr, '@', run.len))
        return true;
    return memchr(run.ptr, '/', run.len) && (memchr(run.ptr, '.', run.len) || memmem(run.ptr, run.len, "://", 3));
}

static bool is_ascii_graph(char c)
{
    return (unsigned char)c > ' ' && (unsigned char)c < 0x7f;
}

static bool is_ascii_letter(char c)
{
    return (unsigned)((unsigned char)c | 0x20) - 'a' < 26;
}

/* A run of printable ASCII without blanks. */
static void put_ascii(gs_sample *out, gs_span run, bool after_cyrillic, bool before_cyrillic)
{
    if (is_address(run))
        return;
    if (!after_cyrillic && !before_cyrillic) {
        unsigned n = 0;
        for (size_t i = 0; i < run.len; i++)
            n += is_ascii_letter(run.ptr[i]);
        count(out, USCRIPT_LATIN, n);
        put(out, run.ptr, run.len);
        return;
    }
    for (size_t i = 0, from = 0; i < run.len; i = from) {
        while (from < run.len && is_ascii_letter(run.ptr[from]))
            from++;
        bool touches = (i == 0 && after_cyrillic) || (from == run.len && before_cyrillic);
        put_letters(out, (gs_span){ run.ptr + i, from - i }, touches);
        if (from < run.len)
            put_byte(out, run.ptr[from++]);
    }
}

int gs_script_of_letter(uint32_t codepoint)
{
    UChar32 c = (UChar32)codepoint;
    /* The common alphabets without a look-up. */
    if (c < 0x80)
        return (unsigned)(c | 0x20) - 'a' < 26 ? USCRIPT_LATIN : USCRIPT_COMMON;
    if ((c >= 0x400 && c <= 0x481) || (c >= 0x48a && c <= 0x52f))
        return USCRIPT_CYRILLIC;
    if (c >= 0xc0 && c < 0x250)
        return c == 0xd7 || c == 0xf7 ? USCRIPT_COMMON : USCRIPT_LATIN;
    UErrorCode code = U_ZERO_ERROR;
    return u_isalpha(c) ? (int)uscript_getScript(c, &code) : USCRIPT_COMMON;
}

static bool is_cyrillic_at(const char *p, const char *end)
{
    unsigned len;
    return p < end && gs_script_of_letter(gs_utf8_at(p, end, &len)) == USCRIPT_CYRILLIC;
}

static void take_piece(const char *p, const char *end, gs_sample *out)
{
    int before = USCRIPT_COMMON;
    while (p < end) {
        const char *start = p;
        while (p < end && is_ascii_graph(*p))
            p++;
        if (p > start) {
            put_ascii(out, (gs_span){ start, (size_t)(p - start) }, before == USCRIPT_CYRILLIC, is_cyrillic_at(p, end));
            before = USCRIPT_COMMON;
            continue;
        }
        unsigned len;
        uint32_t c = gs_utf8_at(p, end, &len);
        p += len;
        before = gs_script_of_letter(c);
        if (before != USCRIPT_COMMON)
            count(out, before, 1);
        if (c < 0x80 || u_isUWhiteSpace((UChar32)c))
            put_byte(out, ' ');
        else if (before != USCRIPT_COMMON || u_isprint((UChar32)c))
            put(out, start, len);
    }
    put_byte(out, ' ');
}

static bool is_trail(char c)
{
    return ((unsigned char)c & 0xc0) == 0x80;
}

void gs_sample_take(gs_span text, size_t limit, gs_sample *out)
{
    out->len = 0;
    out->letters = 0;
    memset(out->of_script, 0, sizeof(out->of_script));
    if (text.len < limit) {
        if (text.len > 0)
            take_piece(text.ptr, text.ptr + text.len, out);
        return;
    }
    size_t piece = limit / 3 - 1; /* one byte for the blank after it */
    for (size_t i = 0; i < 3; i++) {
        const char *from = text.ptr + (text.len - piece) / 2 * i, *to = from + piece;
        while (from < to && is_trail(*from))
            from++;
        while (to > from && to < text.ptr + text.len && is_trail(*to))
            to--;
        take_piece(from, to, out);
    }
}
