/* The phrases beside a verb: what stands between it and the next boundary on its left or right, less the adjuncts at
 * its edges, the asides in it, and the object. */
#include "context/phrases.h"

enum {
    MAX_ASIDE = 12,    /* words between commas: "the minister, who resigned last week, denied" */
    MAX_MODIFIERS = 3, /* "an unnamed" official */
    MAX_OVER = 40,     /* words back to the subject of the first of several verbs */
};

static const double shift_far = 0.9;

static const gs_source_ref nobody = { .kind = GS_SOURCE_NONE };

/* White space where a script has none between words parts as a comma does: headlines use it so. */
static bool is_parted(const gs_phrase_map *m, uint32_t t)
{
    return t + 1 < m->view->n_tokens && m->view->tokens[t].end < m->view->tokens[t + 1].start &&
           gs_lexicon_by_character(m->view->lexicon) && gs_is_caseless(m, t) && gs_is_caseless(m, t + 1);
}

static bool ends_left(const gs_phrase_map *m, uint32_t t, uint32_t verb)
{
    return gs_is_punctuation(m, t) || (m->is[t] & (GS_IS_END | GS_IS_SAYING | GS_IS_VERB)) || is_parted(m, t) ||
           m->view->quoted[t] != m->view->quoted[verb];
}

uint32_t gs_skip_edges_left(const gs_phrase_map *m, uint32_t end)
{
    while (end > 0 && (m->is[end - 1] & GS_IS_EDGE))
        end--;
    return end;
}

/* "who": a pronoun that ends what was before it. */
static bool is_relative(const gs_phrase_map *m, uint32_t t)
{
    return (m->is[t] & GS_IS_PRONOUN) && (m->is[t] & GS_IS_END);
}

/* Over an aside in commas that ends here; `end` where there is none. */
static uint32_t skip_aside(const gs_phrase_map *m, uint32_t end)
{
    if (end == 0 || m->view->tokens[end - 1].kind != GS_TOK_COMMA)
        return end;
    uint32_t front = end;
    for (uint32_t t = end - 1, n = 0; t > 0 && n <= MAX_ASIDE; n += gs_is_word(m, --t)) {
        bool is_comma = m->view->tokens[t - 1].kind == GS_TOK_COMMA;
        if (is_comma && is_relative(m, t)) /* "Apple, which is based in Cupertino, California, denied" */
            return t - 1;
        if (is_comma && front == end)
            front = t - 1;
        if (m->is[t - 1] & (GS_IS_CUE | GS_IS_SAYING))
            break;
    }
    return front;
}

/* Where the order of words is free the object may stand before the verb, too: "the Kremlin these reports denied". */
static gs_phrase without_object(const gs_phrase_map *m, gs_phrase p)
{
    if (gs_lexicon_word_order(m->view->lexicon) != GS_ORDER_FREE)
        return p;
    for (uint32_t t = p.first + 1; t < p.last; t++) {
        gs_phrase before = { p.first, t };
        bool is_claim = (m->is[t] & (GS_IS_CLAIM | GS_IS_SPEAKER)) == GS_IS_CLAIM && !gs_is_capital(m, t);
        if (is_claim && (gs_phrase_has(m, before, GS_IS_SPEAKER) || gs_phrase_has_name(m, before)))
            return before;
    }
    return p;
}

/* Of a phrase with an agent mark in it the part behind the mark; with an adjunct in it ("asked on Monday the mayor")
 * the part behind that, unless there is somebody before it ("a spokesman for the mayor"). */
static gs_source_ref judge_left(const gs_phrase_map *m, gs_phrase p, bool by_place)
{
    p = gs_phrase_trim(m, without_object(m, gs_phrase_trim(m, p)));
    for (uint32_t t = p.last; t-- > p.first;) {
        gs_phrase before = { p.first, t }, behind = { t + 1, p.last };
        bool joins =
            (m->is[t] & GS_IS_JOINER) && gs_phrase_may_be_name(m, gs_phrase_trim(m, before)); /* "Kyiv and Warsaw" */
        bool after_edge = (m->is[t] & GS_IS_EDGE) && !joins && !gs_phrase_has(m, before, GS_IS_SPEAKER) &&
                          !gs_phrase_has_name(m, before);
        gs_source_ref found = after_edge || (m->is[t] & GS_IS_AGENT) ? gs_phrase_judge(m, behind, false) : nobody;
        if (found.kind != GS_SOURCE_NONE)
            return found;
    }
    return gs_phrase_judge(m, p, by_place);
}

/* Words in front that belong to it: "an unnamed" official. */
static uint32_t widen_left(const gs_phrase_map *m, uint32_t first, uint32_t from)
{
    for (uint32_t n = 0; n < MAX_MODIFIERS && first > from && gs_is_word(m, first - 1) &&
                         !(m->is[first - 1] & ~(unsigned)GS_IS_SPEAKER);
         n++)
        first--;
    return first;
}

/* The first run of speakers and names in the tokens [from, to) that is somebody, and as surely. */
static gs_source_ref first_run(const gs_phrase_map *m, uint32_t from, uint32_t to, double at_least)
{
    for (uint32_t start = from; start < to; start++) {
        uint32_t end = start;
        while (end < to && gs_is_word(m, end) && !(m->is[end] & (GS_IS_EDGE | GS_IS_VERB)) &&
               ((m->is[end] & GS_IS_SPEAKER) || gs_is_capital(m, end)))
            end++;
        gs_source_ref found = end > start ? gs_phrase_judge(m, (gs_phrase){ start, end }, false) : nobody;
        if (found.kind == GS_SOURCE_NAMED && found.confidence >= at_least) {
            found.first = widen_left(m, found.first, from);
            return found;
        }
        start = end > start ? end - 1 : start;
    }
    return nobody;
}

/* A speaker rather than a name, which may be of a place or a month. */
gs_source_ref gs_phrase_first(const gs_phrase_map *m, uint32_t from, uint32_t to)
{
    gs_source_ref speaker = first_run(m, from, to, GS_SURE_SPEAKER);
    return speaker.kind == GS_SOURCE_NAMED ? speaker : first_run(m, from, to, 0);
}

/* Over a name in quotation marks that ends here ("the company 'Nordsund' declined"), back to the words before it. */
static uint32_t skip_quoted_name(const gs_phrase_map *m, uint32_t end, uint32_t verb)
{
    const gs_sentence_view *v = m->view;
    if (end < 2 || v->quoted[verb] || v->tokens[end - 1].kind != GS_TOK_QUOTE)
        return end;
    uint32_t t = end - 1;
    for (uint32_t n = 0; t > 0 && v->tokens[t - 1].kind != GS_TOK_QUOTE && n <= GS_MAX_NAME; n++)
        t--;
    bool is_name = t > 1 && v->tokens[t - 1].kind == GS_TOK_QUOTE && gs_is_word(m, t - 2);
    return is_name ? t - 1 : end;
}

/* The front of a phrase that ends at `end`, before `verb`. */
static uint32_t front_of(const gs_phrase_map *m, uint32_t end, uint32_t verb)
{
    uint32_t start = end;
    for (uint32_t n = 0; start > 0 && !ends_left(m, start - 1, verb) && n < m->max_phrase; n++)
        start--;
    return start;
}

/* Does somebody end here, a name or a speaker, rather than a clause of its own? */
static bool ends_in_somebody(const gs_phrase_map *m, gs_source_ref found)
{
    return found.kind == GS_SOURCE_NAMED &&
           ((m->is[found.last - 1] & GS_IS_SPEAKER) || gs_is_capital(m, found.last - 1));
}

/* "The mayor and the police chief": with those in front of a joiner that stands right before `found`. */
static gs_source_ref join_left(const gs_phrase_map *m, gs_source_ref found, uint32_t verb)
{
    uint32_t end = found.first - (found.first > 0);
    if (found.kind != GS_SOURCE_NAMED || found.first == 0 || !(m->is[end] & GS_IS_JOINER))
        return found;
    gs_source_ref other = judge_left(m, (gs_phrase){ front_of(m, end, verb), end }, true);
    if (!ends_in_somebody(m, other) || other.last != end)
        return found;
    double surer = other.confidence > found.confidence ? other.confidence : found.confidence;
    return gs_phrase_named(m, (gs_phrase){ other.first, found.last }, surer);
}

/* "Officials who asked not to be named said": the phrase in front of a relative pronoun before `start`. */
static uint32_t relative_before(const gs_phrase_map *m, uint32_t start)
{
    uint32_t t = start;
    for (uint32_t n = 0; t > 1 && n <= MAX_ASIDE && !is_relative(m, t - 1); n++)
        if (gs_is_punctuation(m, --t))
            return 0;
    if (t < 2 || !is_relative(m, t - 1))
        return 0;
    bool in_commas = m->view->tokens[t - 2].kind == GS_TOK_COMMA;
    return in_commas ? t - 2 : gs_is_word(m, t - 2) ? t - 1 : 0;
}

/* Somebody in what stands before `verb`, its adjuncts and asides left out. */
static gs_source_ref before_verb(const gs_phrase_map *m, uint32_t verb)
{
    uint32_t near = gs_skip_edges_left(m, verb), end = gs_skip_edges_left(m, skip_aside(m, near));
    if (gs_phrase_has(m, (gs_phrase){ front_of(m, end, verb), end }, GS_IS_CUE)) /* a clause, and no aside after all */
        end = near;
    uint32_t start = front_of(m, skip_quoted_name(m, end, verb), verb);
    gs_source_ref found = join_left(m, judge_left(m, (gs_phrase){ start, end }, true), verb);
    uint32_t relative = found.kind == GS_SOURCE_NONE ? relative_before(m, start) : 0;
    return relative ? judge_left(m, (gs_phrase){ front_of(m, relative, verb), relative }, true) : found;
}

static gs_span word_at(const gs_phrase_map *m, uint32_t t)
{
    const gs_token *token = &m->view->tokens[t];
    return (gs_span){ m->view->text.ptr + token->start, token->end - token->start };
}

/* "… that Brandt had phoned him, and had denied it": the auxiliary that stands behind the joiner as it stands before,
 * in tokens [start, end); `end` where there is none. */
static uint32_t same_auxiliary(const gs_phrase_map *m, uint32_t start, uint32_t end, uint32_t verb)
{
    uint32_t behind = end;
    while (behind < verb && (m->is[behind] & GS_IS_JOINER))
        behind++;
    if (behind == verb)
        return end;
    for (uint32_t t = end; t-- > start;)
        if (gs_span_eq(word_at(m, t), word_at(m, behind)) && !m->view->quoted[t])
            return t;
    return end;
}

/* "The palace called it a lie and rejected …": the subject of the first verb, of the whole sentence where a comma parts
 * the two. */
static gs_source_ref look_over_joiner(const gs_phrase_map *m, uint32_t end, uint32_t verb)
{
    uint32_t start = end, t;
    unsigned stop = end > 0 && m->view->tokens[end - 1].kind == GS_TOK_COMMA ? 0 : GS_IS_END;
    for (uint32_t n = 0; start > 0 && n < MAX_OVER && !(m->is[start - 1] & stop) &&
                         (m->view->quoted[start - 1] || !m->view->quoted[verb]);
         n++)
        start--;
    if ((t = same_auxiliary(m, start, end, verb)) < end) {
        gs_source_ref found = before_verb(m, t);
        if (found.kind == GS_SOURCE_NAMED)
            return found;
    }
    for (t = start; t < end && (m->view->quoted[t] || !(m->is[t] & (GS_IS_SAYING | GS_IS_CUE | GS_IS_VERB)));)
        t++;
    gs_source_ref found = t < end ? before_verb(m, t) : nobody;
    if (found.kind != GS_SOURCE_NAMED || found.first < start)
        found = gs_phrase_first(m, start, end);
    found.confidence *= shift_far;
    return found;
}

gs_source_ref gs_phrase_left(const gs_phrase_map *m, uint32_t verb)
{
    uint32_t end = gs_skip_edges_left(m, verb);
    bool joined = gs_phrase_has(m, (gs_phrase){ end, verb }, GS_IS_JOINER);
    if (joined)
        return look_over_joiner(m, end, verb);
    gs_source_ref found = before_verb(m, verb);
    /* without spaces a comma is enough: 外交部否认报道，称其不实 */
    bool after_comma = end > 0 && m->view->tokens[end - 1].kind == GS_TOK_COMMA;
    if (found.kind == GS_SOURCE_NONE && after_comma && gs_lexicon_by_character(m->view->lexicon))
        found = look_over_joiner(m, end, verb);
    return found;
}

static bool ends_right(const gs_phrase_map *m, uint32_t t, uint32_t from)
{
    return gs_is_punctuation(m, t) || (m->is[t] & (GS_IS_END | GS_IS_SAYING | GS_IS_EDGE | GS_IS_VERB)) ||
           m->view->quoted[t] != m->view->quoted[from];
}

/* The object is no part of the subject that follows or goes before it. */
static gs_phrase without_claim(const gs_phrase_map *m, gs_phrase p)
{
    for (uint32_t t = p.first; t < p.last; t++) {
        if (!(m->is[t] & GS_IS_CLAIM) || (m->is[t] & GS_IS_SPEAKER) || gs_is_capital(m, t))
            continue;
        if (gs_phrase_has(m, (gs_phrase){ p.first, t }, GS_IS_SPEAKER) ||
            gs_phrase_has_name(m, (gs_phrase){ p.first, t }))
            return (gs_phrase){ p.first, t };
        p.first = t + 1;
    }
    return p;
}

static uint32_t skip_edges_right(const gs_phrase_map *m, uint32_t t)
{
    while (t < m->view->n_tokens && (m->is[t] & GS_IS_EDGE))
        t++;
    return t;
}

static uint32_t back_of(const gs_phrase_map *m, uint32_t start)
{
    uint32_t end = start;
    for (uint32_t n = 0; end < m->view->n_tokens && !ends_right(m, end, start) && n < m->max_phrase; n++)
        end++;
    if (gs_is_quote(m, end) && !m->view->quoted[start > 0 ? start - 1 : 0]) /* according to "The Times" */
        for (uint32_t t = end + 1, n = 0; t < m->view->n_tokens && n <= GS_MAX_NAME; t++, n++)
            if (gs_is_quote(m, t))
                return t + 1;
    return end;
}

/* "by the mayor and the police chief": with somebody behind a joiner, unless he has a verb of his own. */
static gs_source_ref join_right(const gs_phrase_map *m, gs_source_ref found, uint32_t end)
{
    if (!ends_in_somebody(m, found) || found.last != end || end == m->view->n_tokens || !(m->is[end] & GS_IS_JOINER))
        return found;
    uint32_t start = skip_edges_right(m, end), back = back_of(m, start), next = skip_edges_right(m, back);
    gs_source_ref other = gs_phrase_judge(m, (gs_phrase){ start, back }, false);
    bool has_verb = next < m->view->n_tokens && (m->is[next] & (GS_IS_SAYING | GS_IS_CUE | GS_IS_VERB));
    if (!ends_in_somebody(m, other) || other.first != start || has_verb)
        return found;
    return gs_phrase_named(m, (gs_phrase){ found.first, other.last }, found.confidence);
}

gs_source_ref gs_phrase_right(const gs_phrase_map *m, uint32_t from, bool by_place)
{
    uint32_t start = skip_edges_right(m, from), end = back_of(m, start);
    gs_source_ref found = gs_phrase_judge(m, without_claim(m, (gs_phrase){ start, end }), by_place);
    found = join_right(m, found, end);
    found.confidence *= shift_far;
    return found;
}
