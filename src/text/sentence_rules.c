/* Sentence rules: which places are no end of a sentence.
 *
 * Method: UAX #29 and what news needs beyond it. A place is no end when
 *   - a small letter, a comma or a colon goes on, also behind a closing quote or a dash (“Really?” he asked; «…?» —
 *     спросил он); a dash with a capital goes on only behind a closing quote;
 *   - no white space follows, unless the punctuation is of a script that writes none (。), or a quote closes before a
 *     capital;
 *   - the full stop belongs to the word before it: is_abbreviation();
 *   - the words that follow say who spoke: is_attribution();
 *   - no letter came before it ("1. "), or a bracket opens before it ("(!)").
 * Left out on purpose: what only the meaning tells, like an abbreviation at the end of a sentence before a name. */
#include "text/sentences.h"

#include "text/chars.h"

enum {
    MAX_WORD = 40,   /* bytes before a full stop; no abbreviation is longer */
    MAX_STARTER = 3, /* letters: The, He, On, Він */
    MAX_LABEL = 16,  /* characters without a letter that are no sentence */
};

static bool is_dash(uint32_t c)
{
    return c == '-' || (c >= 0x80 && gs_category(c) & U_GC_PD_MASK);
}

static bool is_ideograph(uint32_t c)
{
    return u_getIntPropertyValue((UChar32)c, UCHAR_LINE_BREAK) == U_LB_IDEOGRAPHIC;
}

static bool is_opening_quote(uint32_t c)
{
    return c == '"' || (gs_is_quote(c) && gs_opens_by_itself(c));
}

/* Behind marks, white space and dashes. */
static const char *find_word(const char *p, const char *end)
{
    unsigned len;
    for (; p < end; p += len) {
        uint32_t c = gs_utf8_at(p, end, &len);
        if (!gs_is_mark(c) && !gs_is_space(c) && !is_dash(c) && !gs_is_format(c) && c != 0xa1 && c != 0xbf) /* ¡ ¿ */
            break;
    }
    return p;
}

/* "1." and "(2)" are no sentences. */
static bool has_letter(const gs_place *at)
{
    const char *p = at->start;
    unsigned len;
    for (int i = 0; i < MAX_LABEL && p < at->stop; i++, p += len) {
        if (u_isUAlphabetic((UChar32)gs_utf8_at(p, at->stop, &len)))
            return true;
    }
    return p < at->stop;
}

/* "(!)", "[…]" */
static bool stands_in_bracket(const gs_place *at)
{
    const char *p;
    if (at->stop == at->start || !gs_opens_by_itself(gs_utf8_before(at->start, at->stop, &p)))
        return false;
    return p == at->start || gs_is_space(gs_utf8_before(at->start, p, &p));
}

/* --- Abbreviations --- */

/* What stands before the full stop, back to white space, a quote or a bracket. */
static gs_span word_before(const gs_place *at)
{
    const char *p = at->stop, *before;
    while (p > at->start && at->stop - p <= MAX_WORD) {
        uint32_t c = gs_utf8_before(at->start, p, &before);
        if (gs_is_space(c) || (c >= 0x80 && gs_continues(c)) || (gs_is_mark(c) && c != '\'' && c != 0x2019))
            break;
        p = before;
    }
    return (gs_span){ p, (size_t)(at->stop - p) };
}

/* J, U.S, А.С: capitals with stops between. */
static bool is_initials(gs_span word)
{
    unsigned len;
    for (const char *p = word.ptr, *end = p + word.len; p < end; p++) {
        if (gs_sentence_property(gs_utf8_at(p, end, &len)) != U_SB_UPPER)
            return false;
        p += len;
        if (p == end)
            return true;
        if (*p != '.')
            return false;
    }
    return false;
}

/* 3, 19 */
static bool is_ordinal(gs_span word)
{
    return (word.len == 1 || (word.len == 2 && gs_is_digit(word.ptr[1]))) && gs_is_digit(word.ptr[0]);
}

static bool is_listed(gs_splitter *s, gs_span word)
{
    gs_span with_stop = { word.ptr, word.len + 1 };
    if (with_stop.len > s->longest) /* spares the folding; no spelling of an abbreviation is longer */
        return false;
    gs_buf_clear(&s->folded);
    gs_fold(s->folder, with_stop, false, &s->folded);
    return gs_wordset_has(s->abbreviations, gs_buf_span(&s->folded));
}

/* The word, or what follows its last hyphen or apostrophe (Lt.-Gen., l'av.), is in the list. */
static bool has_listed(gs_splitter *s, gs_span word)
{
    if (!s->abbreviations || !s->folder || !word.len)
        return false;
    if (is_listed(s, word))
        return true;
    for (size_t i = word.len; i-- > 1;) {
        if (word.ptr[i - 1] == '-' || word.ptr[i - 1] == '\'')
            return is_listed(s, (gs_span){ word.ptr + i, word.len - i });
    }
    return false;
}

/* A capitalised word of at most `max` letters: not ET, not Jr. */
static bool is_capitalised(const char *p, const char *end, unsigned max)
{
    unsigned len;
    if (gs_sentence_property(gs_char_at(p, end, &len)) != U_SB_UPPER)
        return false;
    for (unsigned n = 1;; n++) {
        p += len;
        uint32_t c = gs_char_at(p, end, &len);
        if (!u_isUAlphabetic((UChar32)c))
            return c != '.' && c != '-';
        if (n == max || gs_sentence_property(c) == U_SB_UPPER)
            return false;
    }
}

/* A small letter begins it, and a number stands before it: 300 руб., 5 km. */
static bool is_unit(const gs_place *at, gs_span word)
{
    unsigned len;
    const char *number_end = gs_skip_space_back(at->start, word.ptr);
    return number_end > at->start && gs_is_digit(number_end[-1]) &&
           gs_sentence_property(gs_utf8_at(word.ptr, at->stop, &len)) == U_SB_LOWER;
}

/* The full stop is part of the word before it. Three kinds of abbreviation may end a sentence as well; the word after
 * decides. Those with stops inside (U.S., p.m., J.K.) do before a short capitalised word ("in the U.S. The"), units
 * before any capitalised word ("300 руб. Новое"); others, mostly titles, never do. */
static bool is_abbreviation(gs_splitter *s, const gs_place *at, const char *word_after)
{
    if (at->n_stops != 1 || at->strong || at->quoted || *at->stop != '.')
        return false;
    gs_span word = word_before(at);
    bool bare = at->next == word_after; /* no quote or bracket between */
    if (bare && s->ordinals && is_ordinal(word))
        return true;
    unsigned len;
    int after = gs_sentence_property(gs_char_at(word_after, at->end, &len));
    bool before_name = bare && (after == U_SB_UPPER || after == U_SB_OLETTER);
    if (!has_listed(s, word) && !(before_name && is_initials(word)))
        return false;
    if (memchr(word.ptr, '.', word.len))
        return !is_capitalised(word_after, at->end, MAX_STARTER);
    return !(is_unit(at, word) && is_capitalised(word_after, at->end, MAX_WORD));
}

/* --- Attributions --- */

/* Japanese case particles go on with the clause: 「…。」と述べた. */
static bool is_particle(const char *p, const char *end)
{
    unsigned len;
    uint32_t c = gs_char_at(p, end, &len);
    if (c == 0x3068) /* と, but not ところ */
        return gs_char_at(p + len, end, &len) != 0x3053;
    return c == 0x3092 || c == 0x306b || c == 0x304c || c == 0x306f || c == 0x306e; /* を に が は の */
}

/* The clause at p has at most `limit` characters and ends the paragraph or comes before a new quote. */
static bool is_short_clause(const gs_splitter *s, const char *p, const char *end, int limit)
{
    unsigned len;
    for (; p < end && limit > 0; p += len, limit--) {
        uint32_t c = gs_utf8_at(p, end, &len);
        if (gs_is_quote(c) || c == ':' || c == 0xff1a) /* 他说：“ introduces what follows */
            return false;
        if (gs_is_terminator(s, c)) {
            p = gs_skip_space(p + len, end);
            return (c == '.' || c == 0x3002) && (p == end || is_opening_quote(gs_utf8_at(p, end, &len)));
        }
    }
    return p == end && limit > 0;
}

/* "He left", "The crowd": a short word that does not begin a name, as in "Mr Smith". */
static bool begins_plainly(const char *p, const char *end)
{
    if (!is_capitalised(p, end, MAX_STARTER))
        return false;
    unsigned len;
    while (p < end && !gs_is_space(gs_char_at(p, end, &len)))
        p += len;
    return gs_sentence_property(gs_char_at(gs_skip_space(p, end), end, &len)) == U_SB_LOWER;
}

/* Who said what stands in the quote before: “……。”他说。 "Why?" Smith asked. English has a comma in place of a full
 * stop there, and small letters in pronouns; most other languages put the verb first, in small letters. */
static bool is_attribution(const gs_splitter *s, const gs_place *at, const char *word_after)
{
    if (!at->quoted || at->next != word_after)
        return false;
    if (!at->spaced)
        return is_particle(word_after, at->end) || is_short_clause(s, word_after, at->end, s->attribution_unspaced);
    return at->strong && !begins_plainly(word_after, at->end) &&
           is_short_clause(s, word_after, at->end, s->attribution_spaced);
}

/* --- The judgement --- */

/* Whether a sentence may end before `after` without white space. */
static bool may_touch(const gs_place *at, uint32_t after)
{
    return at->tight || (at->strong && is_ideograph(after)) ||
           (at->quoted && gs_sentence_property(after) == U_SB_UPPER);
}

bool gs_place_is_end(gs_splitter *s, const gs_place *at)
{
    unsigned len;
    uint32_t next = gs_char_at(at->next, at->end, &len);
    if (is_dash(next) ? at->quoted || !at->spaced : gs_continues(next))
        return false;
    const char *word_after = find_word(at->next, at->end);
    uint32_t after = gs_char_at(word_after, at->end, &len);
    if (word_after == at->end || (gs_sentence_property(after) == U_SB_LOWER && !at->tight))
        return false;
    if (!at->spaced && !may_touch(at, after))
        return false;
    return has_letter(at) && !stands_in_bracket(at) && !is_abbreviation(s, at, word_after) &&
           !is_attribution(s, at, word_after);
}
