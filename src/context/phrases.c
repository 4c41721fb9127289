/* What the tokens of a sentence are, and whether a phrase is somebody. What lists decide (speakers, agents, adjuncts,
 * verbs) is in the lexicons; a name is known by its capital, or by its place. */
#include "context/phrases.h"

enum {
    MAX_PHRASE = 14,            /* words of a source */
    MAX_PHRASE_CHARACTERS = 24, /* the same in scripts without spaces */
    MAX_BARE = 3,               /* words of a source known by nothing but its place */
    MAX_BARE_CHARACTERS = 8,
    MAX_BYTES = 240,     /* of a source */
    MAX_ABBREVIATED = 4, /* letters of "Prof." */
};

static const gs_source_ref nobody = { .kind = GS_SOURCE_NONE };

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
    case GS_ROLE_CONTENT:
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
                          by_character ? MAX_PHRASE_CHARACTERS : MAX_PHRASE,
                          by_character ? MAX_BARE_CHARACTERS : MAX_BARE };
    const gs_concepts *concepts = gs_lexicon_concepts(view->lexicon);
    for (size_t i = 0; m->is && i < view->n_hits; i++) {
        const gs_hit *hit = readings[i].hit;
        if (hit->rule->kind != GS_RULE_CUE || readings[i].blocked_by || readings[i].condition_failed)
            continue;
        const gs_concept *concept = &concepts->ptr[hit->rule->concept];
        unsigned short kind = concept->label == GS_CONTEXT ? kind_of_role(concept->role)
                              : concept->is_act            ? GS_IS_CUE | GS_IS_VERB
                                                           : GS_IS_CUE;
        for (uint32_t t = hit->cue_first; kind && t < hit->cue_last; t++) {
            bool at_end = t == hit->cue_first || t + 1 == hit->cue_last; /* "wies X zurück": the subject is inside */
            m->is[t] |= at_end ? kind : kind & ~(unsigned)GS_IS_VERB;
        }
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

bool gs_is_capital(const gs_phrase_map *m, uint32_t t)
{
    return gs_is_word(m, t) && gs_letter_of(first_letter(m, t)) == GS_LETTER_CAPITAL;
}

/* A letter of a script that has no capitals. */
bool gs_is_caseless(const gs_phrase_map *m, uint32_t t)
{
    return gs_is_word(m, t) && gs_letter_of(first_letter(m, t)) == GS_LETTER_CASELESS;
}

/* A full stop within a sentence, of "Dr. Marten" rather than between sentences on one line. */
static bool is_of_abbreviation(const gs_phrase_map *m, uint32_t t)
{
    if (t == 0 || t + 1 == m->view->n_tokens || !gs_is_word(m, t - 1) || !gs_is_word(m, t + 1))
        return false;
    const gs_token *before = &m->view->tokens[t - 1];
    bool is_short = before->end - before->start <= MAX_ABBREVIATED && gs_is_capital(m, t - 1);
    return is_short || gs_letter_of(first_letter(m, t + 1)) == GS_LETTER_SMALL;
}

bool gs_is_punctuation(const gs_phrase_map *m, uint32_t t)
{
    switch (m->view->tokens[t].kind) {
    case GS_TOK_STOP: return !is_of_abbreviation(m, t);
    case GS_TOK_COMMA:
    case GS_TOK_CLAUSE:
    case GS_TOK_ASK:
    case GS_TOK_QUOTE: return true;
    default: return false;
    }
}

/* A name in quotation marks that begins at token t: they close after few words. */
static bool is_quoted_name(const gs_phrase_map *m, uint32_t t)
{
    for (uint32_t n = 0; t < m->view->n_tokens && n <= GS_MAX_NAME; n++, t++)
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

bool gs_phrase_has_name(const gs_phrase_map *m, gs_phrase p)
{
    for (uint32_t t = p.first; t < p.last; t++)
        if (gs_is_capital(m, t) && !(m->is[t] & (GS_IS_PRONOUN | GS_IS_CLAIM)) &&
            (!begins_text(m, t) || (t + 1 < p.last && gs_is_capital(m, t + 1))))
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

bool gs_phrase_may_be_name(const gs_phrase_map *m, gs_phrase p)
{
    uint32_t n = count_words(m, p);
    uint32_t most = gs_is_caseless(m, p.first) ? m->max_bare : 1; /* of two, one would be in small letters */
    return n > 0 && n <= most && !gs_phrase_has(m, p, GS_IS_CLAIM | GS_IS_PRONOUN | GS_IS_SAYING) &&
           (gs_is_capital(m, p.first) || gs_is_caseless(m, p.first));
}

bool gs_is_quote(const gs_phrase_map *m, uint32_t t)
{
    return t < m->view->n_tokens && m->view->tokens[t].kind == GS_TOK_QUOTE;
}

/* May the token stand at an end of a phrase: a word of its own, or a quotation mark with another near? */
static bool may_stand(const gs_phrase_map *m, uint32_t t, uint32_t other_end)
{
    const unsigned around = GS_IS_EDGE | GS_IS_END | GS_IS_AGENT;
    if (!gs_is_quote(m, t))
        return gs_is_word(m, t) && !(m->is[t] & around);
    for (uint32_t u = t; u != other_end; u += other_end > t ? 1 : -1)
        if (u != t && gs_is_quote(m, u))
            return true;
    return false;
}

gs_phrase gs_phrase_trim(const gs_phrase_map *m, gs_phrase p)
{
    while (p.first < p.last && !may_stand(m, p.first, p.last))
        p.first++;
    while (p.first < p.last && !may_stand(m, p.last - 1, p.first))
        p.last--;
    uint32_t n_quotes = 0;
    for (uint32_t t = p.first; t < p.last; t++)
        n_quotes += gs_is_quote(m, t);
    p.last += n_quotes % 2 == 1 && gs_is_quote(m, p.last); /* the company "Nordsund" */
    return p;
}

gs_source_ref gs_phrase_named(const gs_phrase_map *m, gs_phrase p, double confidence)
{
    if (m->view->tokens[p.last - 1].end - m->view->tokens[p.first].start > MAX_BYTES)
        return nobody;
    bool is_body = false; /* as its last noun is: the minister's office, the company's director */
    for (uint32_t t = p.first; t < p.last; t++)
        is_body = m->is[t] & GS_IS_SPEAKER ? (m->is[t] & GS_IS_BODY) != 0 : is_body;
    return (gs_source_ref){ GS_SOURCE_NAMED, p.first, p.last, confidence, is_body, false };
}

static gs_source_ref pronoun(const gs_phrase_map *m, gs_phrase p)
{
    bool is_person = gs_phrase_has(m, p, GS_IS_PERSON);
    return (gs_source_ref){ GS_SOURCE_PRONOUN, p.first, p.last, GS_SURE_NAME, false, is_person };
}

gs_source_ref gs_phrase_judge(const gs_phrase_map *m, gs_phrase p, bool by_place)
{
    p = gs_phrase_trim(m, p);
    if (p.first >= p.last || ((m->is[p.first] & GS_IS_CLAIM) && !(m->is[p.first] & GS_IS_SPEAKER))) /* the object */
        return nobody;
    if (m->is[p.first] & GS_IS_PRONOUN) /* "she told the minister" */
        return pronoun(m, (gs_phrase){ p.first, p.first + 1 });
    if (gs_phrase_has(m, p, GS_IS_SPEAKER))
        return gs_phrase_named(m, p, GS_SURE_SPEAKER);
    if (gs_phrase_has_name(m, p))
        return gs_phrase_named(m, p, GS_SURE_NAME);
    if (gs_phrase_has(m, p, GS_IS_PRONOUN) && count_words(m, p) <= m->max_bare)
        return pronoun(m, p);
    return by_place && gs_phrase_may_be_name(m, p) ? gs_phrase_named(m, p, GS_SURE_PLACE) : nobody;
}

gs_source_ref gs_phrase_heading(const gs_phrase_map *m, gs_phrase p)
{
    gs_source_ref found = gs_phrase_judge(m, p, true);
    bool known = found.kind == GS_SOURCE_NAMED && !gs_phrase_has(m, p, GS_IS_CUE | GS_IS_VERB) &&
                 (gs_phrase_has(m, (gs_phrase){ found.first, found.last }, GS_IS_SPEAKER) ||
                  (found.last - found.first == 1 && is_acronym(m->view, found.first)));
    return known ? found : nobody;
}
