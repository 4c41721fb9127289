/* Votes of words and letters: which profiles know a word, and which alphabets lack one of its letters. Words and
 * letters of all profiles are in one hash table, made at build time (gen_word_table.c). */
#include "text/language_parts.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "text/word_table.h"

#define LATIN USCRIPT_LATIN
#define DEVANAGARI USCRIPT_DEVANAGARI
#define HAN USCRIPT_HAN

enum { MAX_WORD = 24 };

static const gs_word_slot *find(gs_span key)
{
    size_t i = gs_hash(key) % GS_WORD_SLOTS;
    while (slots[i].key && !(slots[i].len == key.len && memcmp(slots[i].key, key.ptr, key.len) == 0))
        i = (i + 1) % GS_WORD_SLOTS;
    return &slots[i];
}

/* One word on its way: its first bytes in lower case, and the profiles whose alphabets have all its letters. */
typedef struct word {
    char bytes[MAX_WORD];
    size_t len; /* of the whole word, which may be longer than `bytes` */
    uint64_t alphabets;
} word;

static inline void add_ascii(word *w, char c)
{
    if (w->len < MAX_WORD)
        w->bytes[w->len] = (char)(c | 0x20);
    w->len++;
}

static void add_letter(word *w, uint32_t c)
{
    char utf8[4];
    unsigned len = gs_utf8_put(utf8, (uint32_t)u_tolower((UChar32)c));
    w->alphabets &= find((gs_span){ utf8, len })->letters;
    if (w->len + len <= MAX_WORD)
        memcpy(w->bytes + w->len, utf8, len);
    w->len += len;
}

static void add_bits(unsigned *counts, uint64_t bits)
{
    for (; bits; bits &= bits - 1)
        counts[__builtin_ctzll(bits)]++;
}

/* `lettered`: the profiles of the script that list their letters. */
static void finish_word(word *w, uint64_t lettered, gs_votes *out)
{
    if (w->len > 0) {
        out->n_words++;
        if (w->len <= MAX_WORD)
            add_bits(out->known, find((gs_span){ w->bytes, w->len })->words);
        add_bits(out->alien, ~w->alphabets & lettered);
    }
    w->len = 0;
    w->alphabets = UINT64_MAX;
}

void gs_votes_count(gs_span text, int script, gs_votes *out)
{
    *out = (gs_votes){ 0 };
    uint64_t lettered = 0;
    unsigned n;
    const gs_profile *profiles = gs_profiles(&n);
    for (unsigned i = 0; i < n; i++)
        lettered |= (uint64_t)(profiles[i].script == script && profiles[i].letters) << i;
    word w = { .alphabets = UINT64_MAX };
    unsigned len;
    for (const char *p = text.ptr, *end = p + text.len; p < end; p += len) {
        len = 1;
        if (script == LATIN && (unsigned)((unsigned char)*p | 0x20) - 'a' < 26) {
            add_ascii(&w, *p);
            continue;
        }
        uint32_t c = gs_utf8_at(p, end, &len);
        bool is_mark = c >= 0x300 && U_GET_GC_MASK((UChar32)c) & U_GC_M_MASK;
        if (c >= 0x80 && (gs_script_of_letter(c) == script || (is_mark && script == DEVANAGARI)))
            add_letter(&w, c);
        else if (!is_mark)
            finish_word(&w, lettered, out);
        if (script == HAN)
            finish_word(&w, lettered, out);
    }
    finish_word(&w, lettered, out);
}

bool gs_language_function_word(const char *tag, gs_span key)
{
    unsigned n;
    const gs_profile *profiles = gs_profiles(&n);
    uint64_t known = key.len <= MAX_WORD ? find(key)->words : 0;
    size_t len = strcspn(tag, "-");
    for (; known; known &= known - 1) {
        const char *of = profiles[__builtin_ctzll(known)].tag;
        if (strncmp(of, tag, len) == 0 && strcspn(of, "-") == len)
            return true;
    }
    return false;
}
