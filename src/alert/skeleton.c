/* Skeletons: the consonants of a name, those together that languages write for one another, as Soundex and its heirs
 * do (Philips, Metaphone, 1990), but with classes for the way names travel between scripts: Arabic has no p and v,
 * Cyrillic no h, Chinese only syllables, and no script writes the vowels of another. Of vowels the first is kept, as
 * one sound. */
#include "alert/skeleton.h"

#include <string.h>

typedef enum sound { NONE, VOWEL, LIPS, WIND, TEETH, HISS, THROAT, M, N, R, L } sound;

typedef struct reader {
    const char *at, *end;
    gs_spelling spelling;
    uint64_t out;
    unsigned n;
    sound last; /* what stands before, vowels too; a blank is NONE */
} reader;

static char peek(const reader *r, size_t i)
{
    return i < (size_t)(r->end - r->at) ? r->at[i] : '\0';
}

static bool is_front_vowel(char c)
{
    return c == 'e' || c == 'i' || c == 'y';
}

static bool is_vowel(char c)
{
    return c && strchr("aeiouy", c);
}

/* Two letters and more for one sound; how many letters, 0: none. */
static size_t read_group(const reader *r, sound *out)
{
    static const struct { char letters[5]; uint8_t sound; } groups[] = {
        { "tsch", HISS }, { "dsch", HISS }, { "shch", HISS }, { "sch", HISS }, { "tch", HISS }, { "dzh", HISS },
        { "kh", THROAT }, { "gh", THROAT }, { "ck", THROAT }, { "sh", HISS }, { "zh", HISS }, { "th", TEETH },
        { "dh", TEETH }, { "ph", WIND }, { "ts", HISS }, { "tz", HISS }, { "cz", HISS }, { "dz", HISS },
        { "dj", HISS },
    };
    for (size_t i = 0; i < sizeof(groups) / sizeof(*groups); i++) {
        size_t len = strlen(groups[i].letters);
        if ((size_t)(r->end - r->at) >= len && memcmp(r->at, groups[i].letters, len) == 0) {
            *out = (sound)groups[i].sound;
            return len;
        }
    }
    if (peek(r, 0) == 'c' && peek(r, 1) == 'h') {
        *out = r->spelling == GS_SPELLING_GERMAN ? THROAT : HISS;
        return 2;
    }
    return 0;
}

static sound sound_of_c(const reader *r)
{
    switch (r->spelling) {
    case GS_SPELLING_PLAIN:
        return is_front_vowel(peek(r, 1)) ? HISS : THROAT;
    case GS_SPELLING_GERMAN:
        return THROAT;
    default:
        return HISS;
    }
}

static sound sound_of_j(const reader *r)
{
    switch (r->spelling) {
    case GS_SPELLING_PLAIN:
    case GS_SPELLING_ARABIC:
        return HISS;
    case GS_SPELLING_CHINESE:
        return THROAT; /* ji stands for ki and gi */
    default:
        return VOWEL;
    }
}

static sound sound_of_letter(const reader *r)
{
    bool is_first = r->last == NONE;
    switch (peek(r, 0)) {
    case 'a': case 'e': case 'i': case 'o': case 'u':
        return VOWEL;
    case 'y':
        return VOWEL;
    case 'w':
        return r->spelling == GS_SPELLING_ARABIC && !is_first ? VOWEL : WIND;
    case 'f': case 'v':
        return WIND;
    case 'b': case 'p':
        return LIPS;
    case 'd': case 't':
        return TEETH;
    case 's': case 'z':
        return HISS;
    case 'x':
        return r->spelling == GS_SPELLING_CHINESE ? HISS : THROAT;
    case 'c':
        return sound_of_c(r);
    case 'j':
        return sound_of_j(r);
    case 'g': case 'k': case 'q':
        return THROAT;
    case 'h': /* heard before a vowel; elsewhere it only lengthens */
        return is_vowel(peek(r, 1)) || r->spelling == GS_SPELLING_ARABIC ? THROAT : NONE;
    case 'm':
        return M;
    case 'n':
        return N;
    case 'r':
        return R;
    case 'l':
        return L;
    default:
        return NONE;
    }
}

static void put(reader *r, sound s)
{
    if (s == NONE || (s == VOWEL && r->n > 0) || r->n == GS_SKELETON_SOUNDS)
        return;
    if (s == r->last) /* a letter doubled */
        return;
    r->out |= (uint64_t)s << (4 * r->n++);
}

uint64_t gs_skeleton_of(gs_span word, gs_spelling spelling)
{
    reader r = { .at = word.ptr, .end = word.ptr + word.len, .spelling = spelling };
    while (r.at < r.end) {
        sound s = NONE;
        size_t len = spelling == GS_SPELLING_CHINESE ? 0 : read_group(&r, &s);
        if (spelling == GS_SPELLING_CHINESE && memchr("zcs", peek(&r, 0), 3) && peek(&r, 1) == 'h') {
            s = HISS;
            len = 2;
        } else if (spelling == GS_SPELLING_CHINESE && peek(&r, 0) == 'n' && peek(&r, 1) == 'g') {
            s = N;
            len = 2;
        } else if (len == 0) {
            s = sound_of_letter(&r);
            len = 1;
        }
        if (spelling == GS_SPELLING_CHINESE && (peek(&r, 0) == 'y' || (peek(&r, 0) == 'w' && peek(&r, 1) == 'u')))
            s = VOWEL;
        put(&r, s);
        if (peek(&r, 0) == 'x' && spelling != GS_SPELLING_CHINESE)
            put(&r, HISS);
        r.last = s != NONE || r.last == NONE ? s : r.last;
        r.at += len;
    }
    return r.out;
}

unsigned gs_skeleton_length(uint64_t skeleton)
{
    unsigned n = 0;
    for (; skeleton; skeleton >>= 4)
        n++;
    return n;
}

/* --- Closeness --- */

/* Prices of differences; they are taken from 1. */
static const double LIKE = .15, OTHER = .45, ENDING = .15, FIRST_VOWEL = .25, MORE = .45;

static bool are_alike(sound a, sound b)
{
    static const unsigned char pairs[][2] = { { R, L }, { M, N }, { LIPS, WIND }, { HISS, THROAT }, { HISS, TEETH },
                                              { VOWEL, WIND }, { VOWEL, THROAT }, { VOWEL, HISS } };
    for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++)
        if ((pairs[i][0] == a && pairs[i][1] == b) || (pairs[i][0] == b && pairs[i][1] == a))
            return true;
    return false;
}

/* Of as many sounds. */
static double price_of_sounds(uint64_t a, uint64_t b, unsigned n)
{
    double price = 0;
    for (; a != b; a >>= 4, b >>= 4)
        if ((a ^ b) & 15)
            price += are_alike(a & 15, b & 15) ? LIKE : n >= 5 ? OTHER : 1;
    return price;
}

/* `a` has a sound more than `b`. */
static double price_of_more(uint64_t a, uint64_t b, unsigned n)
{
    double best = 1;
    for (unsigned i = 0; i <= n; i++) {
        uint64_t low = ((uint64_t)1 << (4 * i)) - 1;
        uint64_t without = (a & low) | ((a >> 4) & ~low);
        double price = i == n ? ENDING : i == 0 && (a & 15) == VOWEL ? FIRST_VOWEL : n >= 4 ? MORE : 1;
        price += price < best ? price_of_sounds(without, b, n) : 0;
        if (price < best)
            best = price;
    }
    return best;
}

double gs_skeleton_closeness(uint64_t a, uint64_t b)
{
    if (a == b)
        return 1;
    if ((a ^ b) & 15 && (a ^ b) & 0xf0 && (a >> 4 ^ b) & 15 && (b >> 4 ^ a) & 15)
        return 0; /* both of the first two sounds differ, and are not moved */
    unsigned n_a = gs_skeleton_length(a), n_b = gs_skeleton_length(b);
    double price = 1;
    if (n_a < 3 || n_b < 3 || n_a > n_b + 1 || n_b > n_a + 1)
        return 0;
    if (n_a == n_b)
        price = price_of_sounds(a, b, n_a);
    else if (n_a == n_b + 1)
        price = price_of_more(a, b, n_b);
    else if (n_b == n_a + 1)
        price = price_of_more(b, a, n_a);
    return price <= .5 ? 1 - price : 0;
}
