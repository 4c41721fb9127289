/* Noun phrases beside a verb. What lists decide (speakers, agents, adjuncts, verbs) is in the lexicons; where no phrase
 * that holds somebody stands, there is none. */
#include "context/phrases.h"

enum {
    MAX_PHRASE = 14,            /* words of a source */
    MAX_PHRASE_CHARACTERS = 24, /* the same in scripts without spaces */
    MAX_BARE = 3,               /* words of a source known by nothing but its place */
    MAX_BARE_CHARACTERS = 8,
    MAX_ASIDE = 12,  /* words between commas: "the minister, who resigned last week, denied" */
    MAX_MODIFIERS = 3,
    MAX_NAME = 4, /* words of a name in quotation marks */
    MAX_OVER = 40, /* words back to the subject of the first of several verbs */
    MAX_BYTES = 240, /* of a source */
    MAX_ABBREVIATED = 4, /* letters of "Prof." */
};

static const gs_source_ref nobody = { .kind = GS_SOURCE_NONE };

/* How sure the way of finding it makes us. */
static const double sure_speaker = 0.85, sure_name = 0.8, shift_far = 0.9;

/* --- What the tokens are --- */

static unsigned short kind_of_role(gs_context_role role)
{
    switch (role) {
    case GS_ROLE_SPEAKER: return GS_IS_SPEAKER;
    case GS_ROLE_AGENT: return GS_IS_AGENT;
    case GS_ROLE_PRONOUN: return GS_IS_PRONOUN;
    case GS_ROLE_ADJUNCT:
    case GS_ROLE_NEGATION:
    case GS_ROLE_INTENSIFIER: return GS_IS_EDGE;
    case GS_ROLE_JOINER: return GS_IS_EDGE | GS_IS_JOINER;
    case GS_ROLE_PERSON: return GS_IS_PRONOUN | GS_IS_PERSON;
    case GS_ROLE_BODY: return GS_IS_SPEAKER | GS_IS_BODY;
    case GS_ROLE_VERB: return GS_IS_VERB;
    case GS_ROLE_PASSIVE: return GS_IS_EDGE | GS_IS_PASSIVE;
    case GS_ROLE_SCOPE_END:
    case GS_ROLE_THAT:
    case GS_ROLE_WHETHER: return GS_IS_END;
    case GS_ROLE_REPORT_VERB: return GS_IS_SAYING;
    case GS_ROLE_CLAIM:
    case GS_ROLE_ACCUSATION: return GS_IS_CLAIM;
    default: return 0;
    }
}

/* "WHO": not one capital, which any word may have at a front. */
static bool is_acronym(const gs_sentence_view *view, uint32_t t)
{
    const gs_token *token = &view->tokens[t];
    unsigned len, n = 0;
    for (uint32_t at = token->start; at < token->end; at += len, n++)
        if (gs_letter_of(gs_utf8_at(view->text.ptr + at, view->text.ptr + token->end, &len)) != GS_LETTER_CAPITAL)
            return false;
    return n > 1;
}

bool gs_phrase_map_draw(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, gs_phrase_map *m)
{
    bool by_character = gs_lexicon_by_character(view->lexicon);
    *m = (gs_phrase_map){ view, readings, gs_arena_array(arena, view->n_tokens + 1, sizeof(*m->is)),
                by_character ? MAX_PHRASE_CHARACTERS : MAX_PHRASE, by_character ? MAX_BARE_CHARACTERS : MAX_BARE };
    const gs_concepts *concepts = gs_lexicon_concepts(view->lexicon);
    for (size_t i = 0; m->is && i < view->n_hits; i++) {
        const gs_hit *hit = readings[i].hit;
        if (hit->rule->kind != GS_RULE_CUE || readings[i].blocked_by || readings[i].condition_failed)
            continue;
        const gs_concept *concept = &concepts->ptr[hit->rule->concept];
        unsigned short kind = concept->label == GS_CONTEXT ? kind_of_role(concept->role) : GS_IS_CUE;
        for (uint32_t t = hit->cue_first; kind && t < hit->cue_last; t++)
            m->is[t] |= kind;
    }
    for (uint32_t t = 0; m->is && t < view->n_tokens; t++)
        if ((m->is[t] & GS_IS_PRONOUN) && is_acronym(view, t)) /* WHO is no who */
            m->is[t] = 0;
    return m->is != NULL;
}

bool gs_is_word(const gs_phrase_map *m, uint32_t t)
{
    return m->view->tokens[t].kind == GS_TOK_WORD || m->view->tokens[t].kind == GS_TOK_NUMBER;
}

static uint32_t first_letter(const gs_phrase_map *m, uint32_t t)
{
    const gs_token *token = &m->view->tokens[t];
    unsigned len;
    return gs_utf8_at(m->view->text.ptr + token->start, m->view->text.ptr + token->end, &len);
}

static bool is_capital(const gs_phrase_map *m, uint32_t t)
{
    return gs_is_word(m, t) && gs_letter_of(first_letter(m, t)) == GS_LETTER_CAPITAL;
}

/* A letter of a script that has no capitals. */
static bool has_no_case(const gs_phrase_map *m, uint32_t t)
{
    return gs_is_word(m, t) && gs_letter_of(first_letter(m, t)) == GS_LETTER_CASELESS;
}

/* A full stop within a sentence, of "Dr. Marten" rather than between sentences on one line. */
static bool is_of_abbreviation(const gs_phrase_map *m, uint32_t t)
{
    if (t == 0 || t + 1 == m->view->n_tokens || !gs_is_word(m, t - 1) || !gs_is_word(m, t + 1))
        return false;
    const gs_token *before = &m->view->tokens[t - 1];
    bool is_short = before->end - before->start <= MAX_ABBREVIATED && is_capital(m, t - 1);
    return is_short || gs_letter_of(first_letter(m, t + 1)) == GS_LETTER_SMALL;
}

bool gs_is_punctuation(const gs_phrase_map *m, uint32_t t)
{
    switch (m->view->tokens[t].kind) {
    case GS_TOK_STOP: return !is_of_abbreviation(m, t);
    case GS_TOK_COMMA: case GS_TOK_CLAUSE: case GS_TOK_ASK: case GS_TOK_QUOTE: return true;
    default: return false;
    }
}

/* A name in quotation marks that begins at token t: they close after few words. */
static bool is_quoted_name(const gs_phrase_map *m, uint32_t t)
{
    for (uint32_t n = 0; t < m->view->n_tokens && n <= MAX_NAME; n++, t++)
        if (m->view->tokens[t].kind == GS_TOK_QUOTE)
            return true;
    return false;
}

/* A capital says nothing where a sentence or a quotation begins. */
static bool begins_text(const gs_phrase_map *m, uint32_t t)
{
    uint32_t name = t;
    while (t > 0 && !gs_is_word(m, t - 1) && m->view->tokens[t - 1].kind != GS_TOK_COMMA) {
        t--;
        if (gs_is_punctuation(m, t) && !(m->view->tokens[t].kind == GS_TOK_QUOTE && t > 0 && is_quoted_name(m, name)))
            return true;
    }
    return t == 0;
}

/* --- Phrases --- */

bool gs_phrase_has(const gs_phrase_map *m, gs_phrase p, unsigned kind)
{
    for (uint32_t t = p.first; t < p.last; t++)
        if (m->is[t] & kind)
            return true;
    return false;
}

static bool has_name(const gs_phrase_map *m, gs_phrase p)
{
    for (uint32_t t = p.first; t < p.last; t++)
        if (is_capital(m, t) && !(m->is[t] & (GS_IS_PRONOUN | GS_IS_CLAIM)) &&
            (!begins_text(m, t) || (t + 1 < p.last && is_capital(m, t + 1))))
            return true;
    return false;
}

static uint32_t count_words(const gs_phrase_map *m, gs_phrase p)
{
    uint32_t n = 0;
    for (uint32_t t = p.first; t < p.last; t++)
        n += gs_is_word(m, t);
    return n;
}

/* Short, and nothing that is known to be something else. */
static bool may_be_name(const gs_phrase_map *m, gs_phrase p)
{
    uint32_t n = count_words(m, p);
    uint32_t most = has_no_case(m, p.first) ? m->max_bare : 1; /* of two, one would be in small letters */
    return n > 0 && n <= most && !gs_phrase_has(m, p, GS_IS_CLAIM | GS_IS_PRONOUN | GS_IS_SAYING) &&
           (is_capital(m, p.first) || has_no_case(m, p.first));
}

static gs_phrase trim(const gs_phrase_map *m, gs_phrase p)
{
    const unsigned around = GS_IS_EDGE | GS_IS_END | GS_IS_AGENT;
    while (p.first < p.last && (!gs_is_word(m, p.first) || (m->is[p.first] & around)))
        p.first++;
    while (p.first < p.last && (!gs_is_word(m, p.last - 1) || (m->is[p.last - 1] & around)))
        p.last--;
    uint32_t n_quotes = 0;
    for (uint32_t t = p.first; t < p.last; t++)
        n_quotes += m->view->tokens[t].kind == GS_TOK_QUOTE;
    bool closes = p.last < m->view->n_tokens && m->view->tokens[p.last].kind == GS_TOK_QUOTE;
    p.last += n_quotes % 2 == 1 && closes; /* the company "Nordsund" */
    return p;
}

static gs_source_ref named(const gs_phrase_map *m, gs_phrase p, double confidence)
{
    if (m->view->tokens[p.last - 1].end - m->view->tokens[p.first].start > MAX_BYTES)
        return nobody;
    bool is_body = false, is_person = false;
    for (uint32_t t = p.first; t < p.last; t++) {
        is_body |= (m->is[t] & GS_IS_BODY) != 0;
        is_person |= (m->is[t] & (GS_IS_SPEAKER | GS_IS_BODY)) == GS_IS_SPEAKER;
    }
    return (gs_source_ref){ GS_SOURCE_NAMED, p.first, p.last, confidence, is_body && !is_person, false };
}

static gs_source_ref pronoun(const gs_phrase_map *m, gs_phrase p)
{
    bool is_person = gs_phrase_has(m, p, GS_IS_PERSON);
    return (gs_source_ref){ GS_SOURCE_PRONOUN, p.first, p.last, sure_name, false, is_person };
}

/* `by_place`: the phrase stands right where the one who speaks stands. */
static gs_source_ref judge(const gs_phrase_map *m, gs_phrase p, bool by_place)
{
    p = trim(m, p);
    if (p.first >= p.last || ((m->is[p.first] & GS_IS_CLAIM) && !(m->is[p.first] & GS_IS_SPEAKER))) /* the object */
        return nobody;
    if (m->is[p.first] & GS_IS_PRONOUN) /* "she told the minister" */
        return pronoun(m, (gs_phrase){ p.first, p.first + 1 });
    if (gs_phrase_has(m, p, GS_IS_SPEAKER))
        return named(m, p, sure_speaker);
    if (has_name(m, p))
        return named(m, p, sure_name);
    if (gs_phrase_has(m, p, GS_IS_PRONOUN) && count_words(m, p) <= m->max_bare)
        return pronoun(m, p);
    return by_place && may_be_name(m, p) ? named(m, p, GS_SURE_PLACE) : nobody;
}

gs_source_ref gs_phrase_heading(const gs_phrase_map *m, gs_phrase p)
{
    gs_source_ref found = judge(m, p, true);
    bool known = found.kind == GS_SOURCE_NAMED && !gs_phrase_has(m, p, GS_IS_CUE | GS_IS_VERB) &&
                 (gs_phrase_has(m, (gs_phrase){ found.first, found.last }, GS_IS_SPEAKER) ||
                  (found.last - found.first == 1 && is_acronym(m->view, found.first)));
    return known ? found : nobody;
}

static bool ends_left(const gs_phrase_map *m, uint32_t t, uint32_t verb)
{
    return gs_is_punctuation(m, t) || (m->is[t] & (GS_IS_END | GS_IS_SAYING | GS_IS_VERB)) ||
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

/* Of a phrase with an agent mark in it the part behind the mark; with an adjunct in it ("asked on Monday the mayor")
 * the part behind that, unless there is somebody before it ("a spokesman for the mayor"). */
static gs_source_ref judge_left(const gs_phrase_map *m, gs_phrase p, bool by_place)
{
    p = trim(m, p);
    for (uint32_t t = p.last; t-- > p.first;) {
        gs_phrase before = { p.first, t }, behind = { t + 1, p.last };
        bool joins = (m->is[t] & GS_IS_JOINER) && may_be_name(m, trim(m, before)); /* "Kyiv and Warsaw" */
        bool after_edge = (m->is[t] & GS_IS_EDGE) && !joins && !gs_phrase_has(m, before, GS_IS_SPEAKER) &&
                          !has_name(m, before);
        gs_source_ref found = after_edge || (m->is[t] & GS_IS_AGENT) ? judge(m, behind, false) : nobody;
        if (found.kind != GS_SOURCE_NONE)
            return found;
    }
    return judge(m, p, by_place);
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
               ((m->is[end] & GS_IS_SPEAKER) || is_capital(m, end)))
            end++;
        gs_source_ref found = end > start ? judge(m, (gs_phrase){ start, end }, false) : nobody;
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
    gs_source_ref speaker = first_run(m, from, to, sure_speaker);
    return speaker.kind == GS_SOURCE_NAMED ? speaker : first_run(m, from, to, 0);
}

/* Over a name in quotation marks that ends here ("the company 'Nordsund' declined"), back to the words before it. */
static uint32_t skip_quoted_name(const gs_phrase_map *m, uint32_t end, uint32_t verb)
{
    const gs_sentence_view *v = m->view;
    if (end < 2 || v->quoted[verb] || v->tokens[end - 1].kind != GS_TOK_QUOTE)
        return end;
    uint32_t t = end - 1;
    for (uint32_t n = 0; t > 0 && v->tokens[t - 1].kind != GS_TOK_QUOTE && n <= MAX_NAME; n++)
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
    return found.kind == GS_SOURCE_NAMED && ((m->is[found.last - 1] & GS_IS_SPEAKER) || is_capital(m, found.last - 1));
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
    return named(m, (gs_phrase){ other.first, found.last }, surer);
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
    uint32_t end = gs_skip_edges_left(m, skip_aside(m, gs_skip_edges_left(m, verb)));
    uint32_t start = front_of(m, skip_quoted_name(m, end, verb), verb);
    gs_source_ref found = join_left(m, judge_left(m, (gs_phrase){ start, end }, true), verb);
    uint32_t relative = found.kind == GS_SOURCE_NONE ? relative_before(m, start) : 0;
    return relative ? judge_left(m, (gs_phrase){ front_of(m, relative, verb), relative }, true) : found;
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
    return joined ? look_over_joiner(m, end, verb) : before_verb(m, verb);
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
        if (!(m->is[t] & GS_IS_CLAIM) || (m->is[t] & GS_IS_SPEAKER) || is_capital(m, t))
            continue;
        if (gs_phrase_has(m, (gs_phrase){ p.first, t }, GS_IS_SPEAKER) || has_name(m, (gs_phrase){ p.first, t }))
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
    return end;
}

/* "by the mayor and the police chief": with somebody behind a joiner, unless he has a verb of his own. */
static gs_source_ref join_right(const gs_phrase_map *m, gs_source_ref found, uint32_t end)
{
    if (!ends_in_somebody(m, found) || found.last != end || end == m->view->n_tokens || !(m->is[end] & GS_IS_JOINER))
        return found;
    uint32_t start = skip_edges_right(m, end), back = back_of(m, start), next = skip_edges_right(m, back);
    gs_source_ref other = judge(m, (gs_phrase){ start, back }, false);
    bool has_verb = next < m->view->n_tokens && (m->is[next] & (GS_IS_SAYING | GS_IS_CUE | GS_IS_VERB));
    if (!ends_in_somebody(m, other) || other.first != start || has_verb)
        return found;
    return named(m, (gs_phrase){ found.first, other.last }, found.confidence);
}

gs_source_ref gs_phrase_right(const gs_phrase_map *m, uint32_t from, bool by_place)
{
    uint32_t start = skip_edges_right(m, from), end = back_of(m, start);
    gs_source_ref found = judge(m, without_claim(m, (gs_phrase){ start, end }), by_place);
    found = join_right(m, found, end);
    found.confidence *= shift_far;
    return found;
}
