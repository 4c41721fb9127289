/* Names that every language has of its own and no letters connect: countries, cities, months, days of the week, as
 * the Unicode locale data that ICU carries gives them, with what stands for the same in all languages.
 *
 * Names stand in the nominative there. In a text the last letters of a word may differ, more of them in languages
 * that decline; the name that shares most is taken. Arabic articles and the conjunctions before them do not count. */
#include "text/text.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

/* LONGEST: words, or characters of a script without spaces, of a name. */
enum { BUCKETS = 1024, UNITS = 128, LONGEST = 8, PREFIX = 3 };

typedef struct name {
    gs_world_name what;
    uint32_t next; /* number + 1 of the next in the bucket */
    uint8_t n_words;
    gs_span words[LONGEST];
} name;

struct gs_world {
    const gs_folder *folder;
    gs_arena arena;
    gs_tokens tokens;
    gs_buf folded;
    name *names;
    size_t n, cap;
    uint32_t buckets[BUCKETS];
    size_t may_differ; /* letters at the end of a name's word */
    bool arabic, failed;
};

GS_DEFINE_AUTO(gs_world, gs_world_free)

/* --- Words --- */

static bool starts_with(gs_span word, const char *prefix)
{
    size_t len = strlen(prefix);
    return word.len > len && memcmp(word.ptr, prefix, len) == 0;
}

gs_span gs_without_article(gs_span word)
{
    static const char *const fronts[] = { "وبال", "وال", "بال", "فال", "كال", "ولل", "ال", "لل" };
    for (size_t i = 0; i < sizeof(fronts) / sizeof(*fronts); i++) {
        size_t len = strlen(fronts[i]);
        if (starts_with(word, fronts[i]) && word.len >= len + 4) /* two letters are left */
            return (gs_span){ word.ptr + len, word.len - len };
    }
    return word;
}

static size_t letters_in(gs_span word)
{
    size_t n = 0;
    for (size_t i = 0; i < word.len; i++)
        n += ((unsigned char)word.ptr[i] & 0xc0) != 0x80;
    return n;
}

/* The first `n` characters. */
static gs_span front(gs_span word, size_t n)
{
    size_t at = 0;
    while (at < word.len && (n > 0 || ((unsigned char)word.ptr[at] & 0xc0) == 0x80))
        n -= ((unsigned char)word.ptr[at++] & 0xc0) != 0x80;
    return (gs_span){ word.ptr, at };
}

static uint32_t *bucket_of(gs_world *w, gs_span word)
{
    return &w->buckets[gs_hash(front(word, PREFIX)) >> 54];
}

/* Letters that the words do not share, at most 2, or SIZE_MAX: they are two words. */
static size_t difference(const gs_world *w, gs_span known, gs_span seen)
{
    size_t shared = 0;
    while (shared < known.len && shared < seen.len && known.ptr[shared] == seen.ptr[shared])
        shared++;
    while (shared > 0 && shared < known.len && ((unsigned char)known.ptr[shared] & 0xc0) == 0x80)
        shared--;
    size_t n_known = letters_in(known), n_shared = letters_in((gs_span){ known.ptr, shared });
    size_t n_seen = letters_in(seen);
    if (shared == known.len && n_seen == n_known)
        return 0;
    if (n_known < 4 || n_known - n_shared > w->may_differ || n_shared < PREFIX || n_seen - n_shared > 3)
        return SIZE_MAX;
    return n_known - n_shared > n_seen - n_shared ? n_known - n_shared : n_seen - n_shared;
}

/* --- Filling --- */

static void add_name(gs_world *w, const UChar *units, int32_t len, gs_span what, bool is_time)
{
    char text[3 * UNITS];
    int32_t n = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8(text, sizeof(text), &n, units, len, &status);
    name it = { .what = { gs_hash_id(what), is_time } };
    if (U_FAILURE(status) || !gs_tokenize((gs_span){ text, (size_t)n }, &w->tokens))
        return;
    for (size_t i = 0; i < w->tokens.n; i++) {
        const gs_token *t = &w->tokens.ptr[i];
        if (t->kind != GS_TOK_WORD)
            continue;
        if (it.n_words == LONGEST)
            return;
        gs_buf_clear(&w->folded);
        gs_fold(w->folder, (gs_span){ text + t->start, t->end - t->start }, false, &w->folded);
        gs_span word = gs_buf_span(&w->folded);
        if (w->arabic)
            word = gs_without_article(word);
        char *kept = w->folded.failed ? NULL : gs_arena_copy(&w->arena, word);
        w->failed |= !kept;
        it.words[it.n_words++] = (gs_span){ kept, word.len };
    }
    if (w->failed || it.n_words == 0 || !gs_array_reserve(&w->names, &w->cap, w->n + 1, sizeof(*w->names))) {
        w->failed |= it.n_words != 0;
        return;
    }
    uint32_t *bucket = bucket_of(w, it.words[0]);
    it.next = *bucket;
    w->names[w->n++] = it;
    *bucket = (uint32_t)w->n;
}

static void add_countries(gs_world *w, const char *lang, UDisplayContext length)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar units[UNITS];
    ULocaleDisplayNames *names = uldn_openForContext(lang, &length, 1, &status);
    for (const char *const *code = uloc_getISOCountries(); U_SUCCESS(status) && *code; code++) {
        UErrorCode one = U_ZERO_ERROR;
        int32_t len = uldn_regionDisplayName(names, *code, units, UNITS, &one);
        if (U_SUCCESS(one) && len > 0 && one != U_USING_DEFAULT_WARNING)
            add_name(w, units, len, gs_span_of(*code), false);
    }
    uldn_close(names);
}

/* The cities that time zones are named after. */
static void add_cities(gs_world *w, const char *lang)
{
    static const UChar pattern[] = { 'V', 'V', 'V', 0 }, utc[] = { 'U', 'T', 'C', 0 };
    UErrorCode status = U_ZERO_ERROR;
    UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, lang, utc, -1, pattern, -1, &status);
    UEnumeration *zones = ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, NULL, NULL, &status);
    int32_t n;
    for (const UChar *zone; U_SUCCESS(status) && (zone = uenum_unext(zones, &n, &status)) && U_SUCCESS(status);) {
        UChar units[UNITS];
        char id[UNITS];
        UErrorCode one = U_ZERO_ERROR;
        ucal_setTimeZone((UCalendar *)udat_getCalendar(format), zone, n, &one);
        int32_t len = udat_format(format, 0, units, UNITS, NULL, &one);
        if (U_SUCCESS(one) && n < UNITS)
            add_name(w, units, len, gs_span_of(u_austrncpy(id, zone, UNITS)), false);
    }
    uenum_close(zones);
    udat_close(format);
}

static void add_calendar(gs_world *w, const char *lang)
{
    static const struct { UDateFormatSymbolType type; char mark; } kinds[] = {
        { UDAT_MONTHS, 'm' },              { UDAT_STANDALONE_MONTHS, 'm' }, { UDAT_WEEKDAYS, 'w' },
        { UDAT_STANDALONE_WEEKDAYS, 'w' }, { UDAT_SHORT_WEEKDAYS, 'w' },
    };
    UErrorCode status = U_ZERO_ERROR;
    UDateFormat *format = udat_open(UDAT_FULL, UDAT_FULL, lang, NULL, -1, NULL, 0, &status);
    bool is_chinese = strncmp(lang, "zh", 2) == 0;
    for (size_t k = 0; U_SUCCESS(status) && k < sizeof(kinds) / sizeof(*kinds) - !is_chinese; k++) {
        int32_t n = udat_countSymbols(format, kinds[k].type);
        for (int32_t i = kinds[k].mark == 'w'; i < n; i++) {
            UChar units[UNITS];
            UErrorCode one = U_ZERO_ERROR;
            char id[3] = { kinds[k].mark, (char)('a' + i), 0 };
            int32_t len = udat_getSymbols(format, kinds[k].type, i, units, UNITS, &one);
            if (U_SUCCESS(one) && len > (is_chinese ? 1 : 3)) /* "May" is a name, too, and "mar" a word */
                add_name(w, units, len, gs_span_of(id), true);
        }
    }
    udat_close(format);
}

gs_status gs_world_new(const char *lang, const gs_folder *folder, gs_world **out, gs_error *err)
{
    static const char declining[] = " be bg cs et fi hr hu lt lv mk pl ru sk sl sr uk ";
    char code[8] = { ' ' };
    size_t n = strcspn(lang, "-");
    gs_auto(gs_world_free) gs_world *w = calloc(1, sizeof(*w));
    if (!w)
        return gs_fail_nomem(err);
    if (n + 2 < sizeof(code)) {
        memcpy(code + 1, lang, n);
        code[n + 1] = ' ';
    }
    w->folder = folder;
    w->may_differ = strstr(declining, code) ? 2 : 1;
    w->arabic = strcmp(code, " ar ") == 0;
    add_countries(w, lang, UDISPCTX_LENGTH_FULL);
    add_countries(w, lang, UDISPCTX_LENGTH_SHORT);
    add_cities(w, lang);
    add_calendar(w, lang);
    if (w->failed)
        return gs_fail_nomem(err);
    *out = gs_steal(w);
    return GS_OK;
}

void gs_world_free(gs_world *world)
{
    if (!world)
        return;
    gs_arena_done(&world->arena);
    free(world->tokens.ptr);
    gs_buf_done(&world->folded);
    free(world->names);
    free(world);
}

/* --- Looking up --- */

/* How many words of `words` the name takes, 0: it is not there. */
static size_t fits(const gs_world *w, const name *it, const gs_span *words, size_t n, size_t *off)
{
    *off = 0;
    for (size_t i = 0; i < it->n_words; i++) {
        size_t d = i < n ? difference(w, it->words[i], w->arabic ? gs_without_article(words[i]) : words[i]) : SIZE_MAX;
        if (d == SIZE_MAX)
            return 0;
        *off += d;
    }
    return it->n_words;
}

size_t gs_world_find(const gs_world *world, const gs_span *words, size_t n, gs_world_name *out)
{
    size_t best = 0, best_off = SIZE_MAX;
    if (n == 0)
        return 0;
    gs_span first = world->arabic ? gs_without_article(words[0]) : words[0];
    uint32_t at = *bucket_of((gs_world *)world, first);
    for (; at; at = world->names[at - 1].next) {
        size_t off, taken = fits(world, &world->names[at - 1], words, n, &off);
        /* Names that stand earlier win: countries before cities of their name. */
        if (taken > best || (taken && taken == best && off <= best_off)) {
            best = taken;
            best_off = off;
            *out = world->names[at - 1].what;
        }
    }
    return best;
}
