/* Sentences: the places where a paragraph may be cut.
 *
 * Method: the rules of UAX #29 (SB6-SB11) with ICU's Sentence_Break property, but asked only at characters that can
 * end a sentence, on UTF-8 as it is. ICU's own iterator is not used: it wants UTF-16, takes three times as long for
 * English, leaves opening quotes with the sentence before them (。“), and a list like its @ss=standard can only take
 * breaks away. From the terminator a place reaches to the text that follows; the quotes and brackets in it go to the
 * side they belong to. Whether the place is an end is for sentence_rules.c to say.
 *
 * Beside Unicode's terminators "…" ends sentences, ";" in Greek, and ":" in Armenian, as it is typed for "։". */
#include "text/sentences.h"

#include <stdlib.h>

#include "text/chars.h"

/* First bytes of the characters that can end a sentence, and so of some others. Checked against ICU's data in
 * tests/unit/test_text_sentences.c. */
static const bool may_end[256] = {
    ['.'] = true,  ['!'] = true,  ['?'] = true,  [':'] = true,  [';'] = true,  [0xcd] = true,
    [0xd6] = true, [0xd8] = true, [0xdb] = true, [0xdc] = true, [0xdf] = true, [0xe0] = true,
    [0xe1] = true, [0xe2] = true, [0xe3] = true, [0xea] = true, [0xef] = true, [0xf0] = true,
};

/* --- Terminators --- */

static bool ends_sentences(const gs_splitter *s, uint32_t c)
{
    if (c == 0x2026 || c == 0x37e || (c && c == (unsigned char)s->own_stop))
        return true;
    int kind = gs_sentence_property(c);
    return kind == U_SB_STERM || kind == U_SB_ATERM;
}

bool gs_is_terminator(const gs_splitter *s, uint32_t c)
{
    return c < GS_LOW_CHARS ? s->terminators[c / 8] >> c % 8 & 1 : ends_sentences(s, c);
}

/* Past letters and spaces of ASCII. */
static const char *skip_words(const char *p, const char *end)
{
    for (; end - p >= 8; p += 8) {
        uint64_t bytes = gs_load8(p);
        uint64_t others = gs_bytes_not_letters(bytes) & ~gs_bytes_equal(bytes, ' ');
        if (others)
            return p + gs_bytes_before(others);
    }
    return p;
}

/* Letters of two bytes are decoded in line: by their first byte alone half of all Arabic ones may end a sentence, which
 * no branch predictor foresees. */
static const char *find_terminator(const gs_splitter *s, const char *p, const char *end)
{
    while (p < end) {
        unsigned char lead = (unsigned char)*p;
        unsigned len = 1;
        if (lead >= 0xc2 && lead < 0xe0 && end - p >= 2) {
            unsigned c = (lead & 0x1fu) << 6 | ((unsigned char)p[1] & 0x3fu);
            if (s->terminators[c / 8] >> c % 8 & 1)
                break;
            len = 2;
        } else if (!may_end[lead]) {
            p += lead >= 0xe0 && lead < 0xf0 ? 3 : 1;
            if (p < end && (lead | (unsigned char)*p) < 0x80) /* a space between other letters is not worth it */
                p = skip_words(p, end);
            continue;
        } else if (gs_is_terminator(s, gs_utf8_at(p, end, &len))) {
            break;
        }
        p += len;
    }
    return p;
}

/* --- Reading a place --- */

static void take_terminator(gs_place *at, uint32_t c, const char *after)
{
    bool strong = c != 0x2026 && gs_sentence_property(c) != U_SB_ATERM;
    at->n_stops++;
    at->strong |= strong;
    at->tight = strong && c >= 0x80 && c != 0x37e;
    at->quoted = at->spaced = false;
    at->cut = after;
}

static bool is_straight_open(gs_place *at, const char *p)
{
    for (; at->counted < p; at->counted++)
        at->straight_open ^= *at->counted == '"';
    return at->straight_open;
}

/* Brackets have one direction. Of quotes white space decides, where it is on one side only (»…« and «…» are both in
 * use); else straight ones alternate and others have a category. */
static bool opens(gs_place *at, const char *p, uint32_t c, bool free_left, bool free_right)
{
    if (gs_category(c) & (U_GC_PS_MASK | U_GC_PE_MASK))
        return gs_opens_by_itself(c);
    if (free_left != free_right)
        return free_left;
    return c == '"' ? !is_straight_open(at, p) : gs_opens_by_itself(c);
}

/* Takes the closing ones of the quotes and brackets at *p, which moves behind them. False when one opens: there the
 * next sentence begins. */
static bool take_marks(const gs_splitter *s, gs_place *at, const char **p)
{
    const char *q = *p;
    unsigned len;
    uint32_t c;
    while (gs_is_mark(c = gs_char_at(q, at->end, &len)))
        q += len;
    bool free_left = at->spaced;
    bool free_right = q == at->end || gs_is_space(c) || gs_continues(c) || gs_is_terminator(s, c);
    for (; *p < q; *p += len) {
        c = gs_utf8_at(*p, q, &len);
        if (opens(at, *p, c, free_left, free_right))
            return false;
        at->quoted |= gs_is_quote(c);
        at->cut = *p + len;
        at->spaced = false;
    }
    return true;
}

/* Reads from the terminator at `stop` to what follows it. */
static void read_place(const gs_splitter *s, const char *stop, gs_place *at)
{
    at->stop = stop;
    at->n_stops = 0;
    at->strong = false;
    const char *p = stop;
    unsigned len;
    for (; p < at->end; p += len) {
        uint32_t c = gs_utf8_at(p, at->end, &len);
        if (gs_is_terminator(s, c)) {
            take_terminator(at, c, p + len);
        } else if (gs_is_mark(c)) {
            if (!take_marks(s, at, &p))
                break;
            len = 0;
        } else if (gs_is_space(c)) {
            at->spaced = true;
        } else if (!gs_is_format(c)) {
            break;
        }
    }
    at->next = p;
}

/* --- The splitter --- */

static bool add_sentence(gs_splitter *s, gs_span paragraph, const char *start, const char *end)
{
    if (start == end)
        return true;
    if (!gs_array_reserve(&s->out, &s->cap, s->n + 1, sizeof(*s->out)))
        return false;
    s->out[s->n++] = (gs_range){ (uint32_t)(start - paragraph.ptr), (uint32_t)(end - paragraph.ptr) };
    return true;
}

static bool split(gs_splitter *s, gs_span paragraph)
{
    const char *end = gs_skip_space_back(paragraph.ptr, paragraph.ptr + paragraph.len);
    gs_place at = { .start = gs_skip_space(paragraph.ptr, end), .end = end, .counted = paragraph.ptr };
    s->n = 0;
    for (const char *p = at.start; (p = find_terminator(s, p, end)) < end; p = at.next) {
        read_place(s, p, &at);
        if (at.next == end)
            break;
        if (!gs_place_is_end(s, &at))
            continue;
        if (!add_sentence(s, paragraph, at.start, at.cut))
            return false;
        at.start = at.next;
    }
    return add_sentence(s, paragraph, at.start, end) && !s->folded.failed;
}

gs_status gs_split(gs_splitter *splitter, gs_span paragraph, const gs_range **out, size_t *n, gs_error *err)
{
    gs_buf_clear(&splitter->folded);
    if (!split(splitter, paragraph))
        return gs_fail_nomem(err);
    *out = splitter->out;
    *n = splitter->n;
    return GS_OK;
}

/* Where a capital often follows an ordinal with its full stop: "am 3. Oktober". Other languages write such ordinals
 * too, but small letters behind them; for them the rule lost more sentence ends than it saved. */
static bool takes_ordinals(const char *lang)
{
    return gs_lang_is(lang, "de") || gs_lang_is(lang, "fi") || gs_lang_is(lang, "lb") || gs_lang_is(lang, "lv") ||
           gs_lang_is(lang, "tr");
}

gs_status gs_splitter_new(const char *lang, const gs_folder *folder, const gs_wordset *abbreviations, gs_splitter **out,
                          gs_error *err)
{
    gs_splitter *s = calloc(1, sizeof(*s));
    if (!s)
        return gs_fail_nomem(err);
    s->folder = folder;
    s->abbreviations = abbreviations;
    for (size_t i = 0; abbreviations && i < abbreviations->cap; i++) {
        if (abbreviations->slots[i].len > s->longest)
            s->longest = abbreviations->slots[i].len;
    }
    s->own_stop = gs_lang_is(lang, "el") ? ';' : gs_lang_is(lang, "hy") ? ':' : '\0';
    s->ordinals = takes_ordinals(lang);
    s->attribution_spaced = gs_lang_is(lang, "en") ? 24 : 0;   /* Prime Minister May asked */
    s->attribution_unspaced = gs_lang_is(lang, "zh") ? 12 : 0; /* 外交部发言人华春莹表示 */
    for (uint32_t c = 0; c < GS_LOW_CHARS; c++) {
        if (ends_sentences(s, c))
            s->terminators[c / 8] |= (uint8_t)(1u << c % 8);
    }
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
