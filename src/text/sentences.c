/* Sentences: where a paragraph is cut.
 *
 * Method: the rules of UAX #29 (SB6-SB11) with ICU's Sentence_Break property, asked only at characters
 * that can end a sentence, and with what news needs beyond them. ICU's own iterator is not used: it wants
 * UTF-16, its time was more than all the rest together, and it can only be told to forget breaks
 * (@ss=standard), while several here have to move or to be added. A place is no break when
 *   - a small letter, a comma or a colon goes on, also behind a closing quote or a dash (“Really?” he
 *     asked; «…?» — спросил он); a dash and a capital part only where no quote was closed;
 *   - there is no white space, unless the punctuation is of a script that writes none (。), or a quote
 *     closes before a capital;
 *   - the full stop belongs to an abbreviation, an initial or an ordinal (is_abbreviation);
 *   - an attribution follows a closing quote (is_attribution);
 *   - no letter came before it ("1. ", "… "), or it stands alone behind a bracket ("(!)").
 * Quotes and brackets at the place go to the side they belong to: by white space (»…« and «…» are both in
 * use), else by their category. Added: "…" before a capital, and ";" asks in Greek. */
#include "text/text.h"

#include <stdlib.h>

#include "text/chars.h"

enum {
    MAX_ABBREVIATION = 40,    /* bytes */
    MAX_STARTER = 3,          /* letters: The, He, On, Он, На */
    MAX_LABEL = 16,           /* characters without a letter that cannot be a sentence */
    ATTRIBUTION_SPACED = 24,  /* characters: "Prime Minister May asked" */
    ATTRIBUTION_UNSPACED = 12 /* 外交部发言人华春莹表示 */
};

struct gs_splitter {
    const gs_folder *folder;
    const gs_wordset *abbreviations;
    bool greek, ordinals;
    gs_buf folded;
    gs_range *out;
    size_t n, cap;
};

/* A place where the sentence that begins at `start` may end. */
typedef struct place {
    const char *start, *end; /* of the sentence, of the paragraph */
    const char *stop;        /* the first terminator */
    const char *cut;         /* end of the last terminator or closing mark */
    const char *next;        /* what comes after: text, or opening marks and text */
    unsigned n_stops;
    bool strong; /* a terminator other than a full stop or ellipsis */
    bool tight;  /* the last terminator needs no white space behind it */
    bool quoted; /* a quote closes between stop and cut */
    bool spaced; /* white space between cut and next */
} place;

/* --- Characters ------------------------------------------------------------------------------- */

/* First bytes of the characters that can end a sentence, and of others with them. Checked against ICU's
 * data in tests/unit/test_text_sentences.c. */
static const bool may_end[256] = {
    ['.'] = true,  ['!'] = true,  ['?'] = true,  [';'] = true,  [0xcd] = true, [0xd6] = true,
    [0xd8] = true, [0xdb] = true, [0xdc] = true, [0xdf] = true, [0xe0] = true, [0xe1] = true,
    [0xe2] = true, [0xe3] = true, [0xea] = true, [0xef] = true, [0xf0] = true,
};

static int property_of(uint32_t c)
{
    return u_getIntPropertyValue((UChar32)c, UCHAR_SENTENCE_BREAK);
}

static bool is_terminator(const gs_splitter *s, uint32_t c)
{
    if (c < 0x80)
        return c == '.' || c == '!' || c == '?' || (c == ';' && s->greek);
    if (c == 0x2026 || c == 0x37e)
        return true;
    int kind = property_of(c);
    return kind == U_SB_STERM || kind == U_SB_ATERM;
}

static bool is_quote(uint32_t c)
{
    return c == '"' || c == '\'' || u_hasBinaryProperty((UChar32)c, UCHAR_QUOTATION_MARK);
}

/* A quote or a bracket. */
static bool is_mark(uint32_t c)
{
    if (c < 0x80)
        return c == '"' || c == '\'' || c == '(' || c == ')' || c == '[' || c == ']';
    return U_GET_GC_MASK((UChar32)c) & (U_GC_PS_MASK | U_GC_PE_MASK | U_GC_PI_MASK | U_GC_PF_MASK);
}

static bool opens_by_itself(uint32_t c)
{
    return U_GET_GC_MASK((UChar32)c) & (U_GC_PS_MASK | U_GC_PI_MASK);
}

/* Direction marks, zero-width spaces and the like. */
static bool is_format(uint32_t c)
{
    return c >= 0xad && u_charType((UChar32)c) == U_FORMAT_CHAR;
}

static bool is_dash(uint32_t c)
{
    return c == '-' || (c >= 0x2010 && u_charType((UChar32)c) == U_DASH_PUNCTUATION);
}

/* A comma, a colon, a semicolon, a dash. */
static bool continues(uint32_t c)
{
    return c == ',' || c == ';' || property_of(c) == U_SB_SCONTINUE;
}

static bool is_ideograph(uint32_t c)
{
    return u_getIntPropertyValue((UChar32)c, UCHAR_LINE_BREAK) == U_LB_IDEOGRAPHIC;
}

/* U+0000 at the end of the text. */
static uint32_t char_at(const char *p, const char *end, unsigned *len)
{
    *len = 0;
    return p < end ? gs_utf8_at(p, end, len) : 0;
}

/* --- Finding places --------------------------------------------------------------------------- */

static const char *find_terminator(const gs_splitter *s, const char *p, const char *end)
{
    while (p < end) {
        if (!may_end[(unsigned char)*p]) {
            p++;
            continue;
        }
        unsigned len;
        if (is_terminator(s, gs_utf8_at(p, end, &len)))
            break;
        p += len;
    }
    return p;
}

static void take_terminator(place *at, uint32_t c, const char *after)
{
    at->n_stops++;
    at->cut = after;
    at->spaced = false;
    bool is_strong = c != 0x2026 && property_of(c) != U_SB_ATERM;
    at->strong |= is_strong;
    at->tight = is_strong && c >= 0x80 && c != 0x37e;
}

/* Takes the closing ones of the quotes and brackets at p. False when one opens: the next sentence begins
 * there; *p is behind those taken. */
static bool take_marks(const gs_splitter *s, place *at, const char **p)
{
    const char *q = *p;
    unsigned len;
    uint32_t c;
    while (is_mark(c = char_at(q, at->end, &len)))
        q += len;
    bool free_left = at->spaced;
    bool free_right = q == at->end || gs_is_space(c) || continues(c) || is_terminator(s, c);
    for (; *p < q; *p += len) {
        c = gs_utf8_at(*p, q, &len);
        if (free_left == free_right ? opens_by_itself(c) : free_left)
            return false;
        at->quoted |= is_quote(c);
        at->cut = *p + len;
        at->spaced = false;
    }
    return true;
}

/* Reads on from the terminator at `stop` to what follows. */
static void read_place(const gs_splitter *s, const char *stop, place *at)
{
    at->stop = at->next = stop;
    at->n_stops = 0;
    at->strong = at->tight = at->quoted = at->spaced = false;
    const char *p = stop;
    while (p < at->end) {
        unsigned len;
        uint32_t c = gs_utf8_at(p, at->end, &len);
        if (is_mark(c)) {
            if (!take_marks(s, at, &p))
                break;
            continue;
        }
        if (is_terminator(s, c))
            take_terminator(at, c, p + len);
        else if (gs_is_space(c))
            at->spaced = true;
        else if (!is_format(c))
            break;
        p += len;
    }
    at->next = p;
}

/* --- Judging places --------------------------------------------------------------------------- */

/* The first character of p that is no opening mark, white space or dash. */
static const char *skip_openers(const char *p, const char *end)
{
    unsigned len;
    for (; p < end; p += len) {
        uint32_t c = gs_utf8_at(p, end, &len);
        if (!is_mark(c) && !gs_is_space(c) && !is_dash(c) && !is_format(c) && c != 0xbf && c != 0xa1)
            break;
    }
    return p;
}

/* "1." and "(2)" are no sentences. */
static bool has_letter(const place *at)
{
    const char *p = at->start;
    unsigned len;
    for (int i = 0; i < MAX_LABEL && p < at->stop; i++, p += len) {
        if (u_isUAlphabetic((UChar32)gs_utf8_at(p, at->stop, &len)))
            return true;
    }
    return p < at->stop;
}

static bool follows_opener(const place *at)
{
    if (at->stop == at->start)
        return false;
    const char *before;
    return opens_by_itself(gs_utf8_before(at->start, at->stop, &before));
}

/* What stands before the full stop, back to white space, a quote, a bracket or a dash. */
static gs_span word_before(const place *at)
{
    const char *p = at->stop, *before;
    while (p > at->start && at->stop - p <= MAX_ABBREVIATION) {
        uint32_t c = gs_utf8_before(at->start, p, &before);
        if (gs_is_space(c) || is_format(c) || (is_mark(c) && c != '\'' && c != 0x2019) || c == 0x2013 || c == 0x2014)
            break;
        p = before;
    }
    return (gs_span){ p, (size_t)(at->stop - p) };
}

/* J, U.S, А.С: capitals with stops between. */
static bool is_initials(gs_span word)
{
    const char *p = word.ptr, *end = p + word.len;
    while (p < end) {
        unsigned len;
        if (property_of(gs_utf8_at(p, end, &len)) != U_SB_UPPER)
            return false;
        p += len;
        if (p < end && *p++ != '.')
            return false;
    }
    return word.len > 0 && end[-1] != '.';
}

static bool is_day(gs_span word)
{
    for (size_t i = 0; i < word.len; i++) {
        if (word.ptr[i] < '0' || word.ptr[i] > '9')
            return false;
    }
    return word.len == 1 || word.len == 2;
}

static bool is_listed(gs_splitter *s, gs_span word)
{
    gs_buf_clear(&s->folded);
    gs_fold(s->folder, (gs_span){ word.ptr, word.len + 1 }, false, &s->folded); /* with its full stop */
    return gs_wordset_has(s->abbreviations, gs_buf_span(&s->folded));
}

/* The word, or what follows its last hyphen or apostrophe (Lt.-Gen., l'av.), is in the list. */
static bool has_listed(gs_splitter *s, gs_span word)
{
    if (!s->abbreviations || !s->folder || !word.len)
        return false;
    if (is_listed(s, word))
        return true;
    for (size_t i = word.len; i-- > 0;) {
        if (word.ptr[i] == '-' || word.ptr[i] == '\'')
            return is_listed(s, (gs_span){ word.ptr + i + 1, word.len - i - 1 });
    }
    return false;
}

/* A capitalised word as short as articles and pronouns are. */
static bool is_starter(const char *p, const char *end)
{
    unsigned len, n = 0;
    for (; p < end; p += len, n++) {
        uint32_t c = gs_utf8_at(p, end, &len);
        if (property_of(c) == (n ? U_SB_UPPER : U_SB_LOWER) || n > MAX_STARTER)
            return false;
        if (!u_isUAlphabetic((UChar32)c))
            return n > 0 && c != '.' && c != '\'' && c != '-';
    }
    return n > 0;
}

/* The full stop is part of the word before it. A word with stops inside (U.S., p.m., т.е., J.K.) can end a
 * sentence as well: it does where a short capitalised word follows ("in the U.S. The"). Words of the list
 * without inner stops are taken to be titles and units and never end one. */
static bool is_abbreviation(gs_splitter *s, const place *at, const char *word_after)
{
    if (at->n_stops != 1 || at->strong || at->quoted || *at->stop != '.')
        return false;
    gs_span word = word_before(at);
    if (s->ordinals && is_day(word))
        return true;
    unsigned len;
    bool capital = property_of(char_at(word_after, at->end, &len)) == U_SB_UPPER;
    if (!has_listed(s, word) && !(capital && is_initials(word)))
        return false;
    return !memchr(word.ptr, '.', word.len) || !is_starter(word_after, at->end);
}

/* Japanese case particles go on with the clause: 「…。」と述べた. */
static bool is_particle(const char *p, const char *end)
{
    unsigned len;
    uint32_t c = char_at(p, end, &len);
    if (c == 0x3068) /* と, but not ところ- */
        return char_at(p + len, end, &len) != 0x3053;
    return c == 0x3092 || c == 0x306b || c == 0x304c || c == 0x306f || c == 0x306e; /* を に が は の */
}

/* The text at p comes to its end, or to a new quote, within `limit` characters. */
static bool is_short_clause(const gs_splitter *s, const char *p, const char *end, int limit)
{
    bool colon = false;
    for (; p < end && limit > 0; limit--) {
        unsigned len;
        uint32_t c = gs_utf8_at(p, end, &len);
        if (is_terminator(s, c)) {
            p = gs_skip_space(p + len, end);
            c = char_at(p, end, &len);
            return p == end || is_quote(c);
        }
        if (is_quote(c))
            return colon;
        colon = c == ',' || c == ':' || c == 0xff0c || c == 0xff1a || (colon && gs_is_space(c));
        p += len;
    }
    return p == end;
}

/* Who said what the quote before it says: “……。”他说, "Why?" Smith asked. */
static bool is_attribution(const gs_splitter *s, const place *at, const char *word_after)
{
    if (!at->quoted || at->next != word_after || !(at->strong || !at->spaced))
        return false;
    if (at->spaced)
        return is_short_clause(s, word_after, at->end, ATTRIBUTION_SPACED);
    return is_particle(word_after, at->end) || is_short_clause(s, word_after, at->end, ATTRIBUTION_UNSPACED);
}

/* Without white space only some punctuation ends a sentence. */
static bool may_touch(const place *at, uint32_t after)
{
    return at->tight || (at->strong && is_ideograph(after)) || (at->quoted && property_of(after) == U_SB_UPPER);
}

static bool is_break(gs_splitter *s, const place *at)
{
    unsigned len;
    uint32_t next = char_at(at->next, at->end, &len);
    bool dash = is_dash(next);
    if ((dash ? at->quoted || !at->spaced : continues(next)) || follows_opener(at))
        return false;
    const char *word_after = skip_openers(at->next, at->end);
    uint32_t after = char_at(word_after, at->end, &len);
    if (word_after == at->end || (property_of(after) == U_SB_LOWER && !at->tight))
        return false;
    if (!at->spaced && !may_touch(at, after))
        return false;
    return has_letter(at) && !is_abbreviation(s, at, word_after) && !is_attribution(s, at, word_after);
}

/* --- The splitter ----------------------------------------------------------------------------- */

static bool add_sentence(gs_splitter *s, gs_span paragraph, const char *start, const char *end)
{
    if (start == end)
        return true;
    if (!gs_array_reserve(&s->out, &s->cap, s->n + 1, sizeof(*s->out)))
        return false;
    s->out[s->n++] =
        (gs_range){ (uint32_t)(start - paragraph.ptr), (uint32_t)(end - paragraph.ptr) };
    return true;
}

static bool split(gs_splitter *s, gs_span paragraph)
{
    const char *end = gs_skip_space_back(paragraph.ptr, paragraph.ptr + paragraph.len);
    place at = { .start = gs_skip_space(paragraph.ptr, end), .end = end };
    s->n = 0;
    s->folded.failed = false;
    for (const char *p = at.start; (p = find_terminator(s, p, end)) < end; p = at.next) {
        read_place(s, p, &at);
        if (at.next == end || !is_break(s, &at))
            continue;
        if (!add_sentence(s, paragraph, at.start, at.cut))
            return false;
        at.start = at.next;
    }
    return add_sentence(s, paragraph, at.start, end) && !s->folded.failed;
}

gs_status gs_split(gs_splitter *splitter, gs_span paragraph, const gs_range **out, size_t *n, gs_error *err)
{
    if (!split(splitter, paragraph))
        return gs_fail_nomem(err);
    *out = splitter->out;
    *n = splitter->n;
    return GS_OK;
}

/* Languages that write ordinals with a full stop: "am 3. Oktober". */
static bool writes_ordinals(const char *lang)
{
    static const char *const langs[] = { "bs", "cs", "da", "de", "et", "fi", "fo", "hr", "hu", "is", "lb", "lv",
                                         "nb", "nn", "no", "pl", "sk", "sl", "sr", "tr" };
    for (size_t i = 0; i < sizeof(langs) / sizeof(*langs); i++) {
        if (gs_lang_is(lang, langs[i]))
            return true;
    }
    return false;
}

gs_status gs_splitter_new(const char *lang, const gs_folder *folder, const gs_wordset *abbreviations,
                          gs_splitter **out, gs_error *err)
{
    gs_splitter *s = calloc(1, sizeof(*s));
    if (!s)
        return gs_fail_nomem(err);
    s->folder = folder;
    s->abbreviations = abbreviations;
    s->greek = gs_lang_is(lang, "el");
    s->ordinals = writes_ordinals(lang);
    *out = s;
    return GS_OK;
}

void gs_splitter_free(gs_splitter *splitter)
{
    if (!splitter)
        return;
    gs_buf_done(&splitter->folded);
    free(splitter->out);
    free(splitter);
}
