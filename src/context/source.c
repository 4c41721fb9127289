/* Who says it: the person or body that a cue belongs to. No parser: a noun phrase is what stands between a verb and the
 * next boundary (punctuation, a conjunction, another verb of saying), less the adjuncts at its edges, and it counts
 * when it holds a word for a speaker or a name. What lists decide (speakers, agents, adjuncts, verbs of saying) is in
 * the lexicons. Where no such phrase stands, there is no source. */
#include "context/context.h"

enum {
    MAX_PHRASE = 14,            /* words of a source */
    MAX_PHRASE_CHARACTERS = 24, /* the same in scripts without spaces */
    MAX_BARE = 3,               /* words of a source known by nothing but its place */
    MAX_BARE_CHARACTERS = 8,
    MAX_ASIDE = 12,  /* words between commas: "the minister, who resigned last week, denied" */
    AGENT_WITHIN = 5, /* words from a cue to the "by" that names who does it */
    MAX_MODIFIERS = 3,
    MAX_NAME = 4, /* words of a name in quotation marks */
    SUBJECT_WITHIN = 5, /* words of a sentence in which its subject begins */
};

/* How sure the way of finding it makes us. */
static const double sure_speaker = 0.85, sure_name = 0.8, sure_place = 0.55, shift_far = 0.9;

enum {
    IS_SPEAKER = 1,
    IS_AGENT = 2,
    IS_PRONOUN = 4,
    IS_EDGE = 8,
    IS_END = 16,
    IS_SAYING = 32,
    IS_CLAIM = 64,
    IS_JOINER = 128, /* always with IS_EDGE */
    IS_CUE = 256,
};

typedef struct map {
    const gs_sentence_view *view;
    const gs_reading *readings;
    unsigned short *is; /* by token */
    uint32_t max_phrase, max_bare;
} map;

typedef struct phrase {
    uint32_t first, last; /* tokens; last is one past */
} phrase;

static const gs_source_ref nobody = { GS_SOURCE_NONE, 0, 0, 0 };

/* --- What the tokens are --- */

static unsigned short kind_of_role(gs_context_role role)
{
    switch (role) {
    case GS_ROLE_SPEAKER: return IS_SPEAKER;
    case GS_ROLE_AGENT: return IS_AGENT;
    case GS_ROLE_PRONOUN: return IS_PRONOUN;
    case GS_ROLE_ADJUNCT:
    case GS_ROLE_NEGATION:
    case GS_ROLE_INTENSIFIER: return IS_EDGE;
    case GS_ROLE_JOINER: return IS_EDGE | IS_JOINER;
    case GS_ROLE_SCOPE_END:
    case GS_ROLE_THAT:
    case GS_ROLE_WHETHER: return IS_END;
    case GS_ROLE_REPORT_VERB: return IS_SAYING;
    case GS_ROLE_CLAIM:
    case GS_ROLE_ACCUSATION: return IS_CLAIM;
    default: return 0;
    }
}

static bool draw_map(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, map *m)
{
    bool by_character = gs_lexicon_by_character(view->lexicon);
    *m = (map){ view, readings, gs_arena_array(arena, view->n_tokens + 1, sizeof(*m->is)),
                by_character ? MAX_PHRASE_CHARACTERS : MAX_PHRASE, by_character ? MAX_BARE_CHARACTERS : MAX_BARE };
    const gs_concepts *concepts = gs_lexicon_concepts(view->lexicon);
    for (size_t i = 0; m->is && i < view->n_hits; i++) {
        const gs_hit *hit = readings[i].hit;
        if (hit->rule->kind != GS_RULE_CUE || readings[i].blocked_by || readings[i].condition_failed)
            continue;
        const gs_concept *concept = &concepts->ptr[hit->rule->concept];
        unsigned short kind = concept->label == GS_CONTEXT ? kind_of_role(concept->role) : IS_CUE;
        for (uint32_t t = hit->cue_first; kind && t < hit->cue_last; t++)
            m->is[t] |= kind;
    }
    return m->is != NULL;
}

static bool is_word(const map *m, uint32_t t)
{
    return m->view->tokens[t].kind == GS_TOK_WORD || m->view->tokens[t].kind == GS_TOK_NUMBER;
}

static bool is_punctuation(const map *m, uint32_t t)
{
    switch (m->view->tokens[t].kind) {
    case GS_TOK_STOP: /* within a sentence: of an abbreviation, where a word follows ("Dr. Marten") */
        return t + 1 == m->view->n_tokens || !is_word(m, t + 1);
    case GS_TOK_COMMA: case GS_TOK_CLAUSE: case GS_TOK_ASK: case GS_TOK_QUOTE: return true;
    default: return false;
    }
}

static uint32_t first_letter(const map *m, uint32_t t)
{
    const gs_token *token = &m->view->tokens[t];
    unsigned len;
    return gs_utf8_at(m->view->text.ptr + token->start, m->view->text.ptr + token->end, &len);
}

static bool is_capital(const map *m, uint32_t t)
{
    return is_word(m, t) && gs_letter_of(first_letter(m, t)) == GS_LETTER_CAPITAL;
}

/* A letter of a script that has no capitals. */
static bool has_no_case(const map *m, uint32_t t)
{
    return is_word(m, t) && gs_letter_of(first_letter(m, t)) == GS_LETTER_CASELESS;
}

/* A capital says nothing where a sentence or a quotation begins. */
static bool begins_text(const map *m, uint32_t t)
{
    while (t > 0 && !is_word(m, t - 1) && m->view->tokens[t - 1].kind != GS_TOK_COMMA)
        if (is_punctuation(m, --t))
            return true;
    return t == 0;
}

/* --- Phrases --- */

static bool has(const map *m, phrase p, unsigned kind)
{
    for (uint32_t t = p.first; t < p.last; t++)
        if (m->is[t] & kind)
            return true;
    return false;
}

static bool has_name(const map *m, phrase p)
{
    for (uint32_t t = p.first; t < p.last; t++)
        if (is_capital(m, t) && !(m->is[t] & (IS_PRONOUN | IS_CLAIM)) &&
            (!begins_text(m, t) || (t + 1 < p.last && is_capital(m, t + 1))))
            return true;
    return false;
}

static uint32_t count_words(const map *m, phrase p)
{
    uint32_t n = 0;
    for (uint32_t t = p.first; t < p.last; t++)
        n += is_word(m, t);
    return n;
}

/* Short, and nothing that is known to be something else. */
static bool may_be_name(const map *m, phrase p)
{
    uint32_t n = count_words(m, p);
    uint32_t most = has_no_case(m, p.first) ? m->max_bare : 1; /* of two, one would be in small letters */
    return n > 0 && n <= most && !has(m, p, IS_CLAIM | IS_PRONOUN | IS_SAYING) &&
           (is_capital(m, p.first) || has_no_case(m, p.first));
}

static phrase trim(const map *m, phrase p)
{
    while (p.first < p.last && (!is_word(m, p.first) || (m->is[p.first] & (IS_EDGE | IS_END | IS_AGENT))))
        p.first++;
    while (p.first < p.last && (!is_word(m, p.last - 1) || (m->is[p.last - 1] & (IS_EDGE | IS_END | IS_AGENT))))
        p.last--;
    uint32_t n_quotes = 0;
    for (uint32_t t = p.first; t < p.last; t++)
        n_quotes += m->view->tokens[t].kind == GS_TOK_QUOTE;
    bool closes = p.last < m->view->n_tokens && m->view->tokens[p.last].kind == GS_TOK_QUOTE;
    p.last += n_quotes % 2 == 1 && closes; /* the company "Nordsund" */
    return p;
}

/* `by_place`: the phrase stands right where the one who speaks stands. */
static gs_source_ref judge(const map *m, phrase p, bool by_place)
{
    p = trim(m, p);
    if (p.first >= p.last || ((m->is[p.first] & IS_CLAIM) && !(m->is[p.first] & IS_SPEAKER))) /* the object */
        return nobody;
    if (m->is[p.first] & IS_PRONOUN) /* "she told the minister" */
        return (gs_source_ref){ GS_SOURCE_PRONOUN, p.first, p.first + 1, sure_name };
    if (has(m, p, IS_SPEAKER))
        return (gs_source_ref){ GS_SOURCE_NAMED, p.first, p.last, sure_speaker };
    if (has_name(m, p))
        return (gs_source_ref){ GS_SOURCE_NAMED, p.first, p.last, sure_name };
    if (has(m, p, IS_PRONOUN) && count_words(m, p) <= m->max_bare)
        return (gs_source_ref){ GS_SOURCE_PRONOUN, p.first, p.last, sure_name };
    if (by_place && may_be_name(m, p))
        return (gs_source_ref){ GS_SOURCE_NAMED, p.first, p.last, sure_place };
    return nobody;
}

static bool ends_left(const map *m, uint32_t t, uint32_t verb)
{
    return is_punctuation(m, t) || (m->is[t] & (IS_END | IS_SAYING)) || m->view->quoted[t] != m->view->quoted[verb];
}

static uint32_t skip_edges_left(const map *m, uint32_t end)
{
    while (end > 0 && (m->is[end - 1] & IS_EDGE))
        end--;
    return end;
}

/* Over an aside in commas that ends here; `end` where there is none. */
static uint32_t skip_aside(const map *m, uint32_t end)
{
    if (end == 0 || m->view->tokens[end - 1].kind != GS_TOK_COMMA)
        return end;
    for (uint32_t t = end - 1, n = 0; t > 0 && n <= MAX_ASIDE; n += is_word(m, --t)) {
        if (m->view->tokens[t - 1].kind == GS_TOK_COMMA)
            return t - 1;
        if (m->is[t - 1] & (IS_CUE | IS_SAYING))
            break;
    }
    return end;
}

/* Of a phrase with an agent mark in it the part behind the mark; with an adjunct in it ("asked on Monday the mayor")
 * the part behind that, unless there is somebody before it ("a spokesman for the mayor"). */
static gs_source_ref judge_left(const map *m, phrase p, bool by_place)
{
    p = trim(m, p);
    for (uint32_t t = p.last; t-- > p.first;) {
        phrase before = { p.first, t }, behind = { t + 1, p.last };
        bool after_edge = (m->is[t] & IS_EDGE) && !has(m, before, IS_SPEAKER) && !has_name(m, before);
        gs_source_ref found = after_edge || (m->is[t] & IS_AGENT) ? judge(m, behind, false) : nobody;
        if (found.kind != GS_SOURCE_NONE)
            return found;
    }
    return judge(m, p, by_place);
}

/* Words in front that belong to it: "an unnamed" official. */
static uint32_t widen_left(const map *m, uint32_t first, uint32_t from)
{
    for (uint32_t n = 0; n < MAX_MODIFIERS && first > from && is_word(m, first - 1) &&
                         !(m->is[first - 1] & ~(unsigned)IS_SPEAKER);
         n++)
        first--;
    return first;
}

/* The first somebody of the tokens [from, to): a run of speakers and names. */
static gs_source_ref first_somebody(const map *m, uint32_t from, uint32_t to)
{
    for (uint32_t start = from; start < to; start++) {
        uint32_t end = start;
        while (end < to && is_word(m, end) && !(m->is[end] & IS_EDGE) &&
               ((m->is[end] & IS_SPEAKER) || is_capital(m, end)))
            end++;
        gs_source_ref found = end > start ? judge(m, (phrase){ start, end }, false) : nobody;
        if (found.kind == GS_SOURCE_NAMED) {
            found.first = widen_left(m, found.first, from);
            return found;
        }
        start = end > start ? end - 1 : start;
    }
    return nobody;
}

/* "The palace called it a lie and rejected …": the subject of the first verb, of the whole sentence where a comma parts
 * the two. */
static gs_source_ref look_over_joiner(const map *m, uint32_t end, uint32_t verb)
{
    uint32_t start = end;
    unsigned stop = end > 0 && m->view->tokens[end - 1].kind == GS_TOK_COMMA ? 0 : IS_END;
    while (start > 0 && !(m->is[start - 1] & stop) && (m->view->quoted[start - 1] || !m->view->quoted[verb]))
        start--;
    gs_source_ref found = first_somebody(m, start, end);
    found.confidence *= shift_far;
    return found;
}

/* Over a name in quotation marks that ends here ("the company 'Nordsund' declined"), back to the words before it. */
static uint32_t skip_quoted_name(const map *m, uint32_t end, uint32_t verb)
{
    const gs_sentence_view *v = m->view;
    if (end < 2 || v->quoted[verb] || v->tokens[end - 1].kind != GS_TOK_QUOTE)
        return end;
    uint32_t t = end - 1;
    for (uint32_t n = 0; t > 0 && v->tokens[t - 1].kind != GS_TOK_QUOTE && n <= MAX_NAME; n++)
        t--;
    bool is_name = t > 1 && v->tokens[t - 1].kind == GS_TOK_QUOTE && is_word(m, t - 2);
    return is_name ? t - 1 : end;
}

/* The phrase that ends right before `verb`. */
static gs_source_ref look_left(const map *m, uint32_t verb)
{
    uint32_t end = skip_edges_left(m, verb);
    if (has(m, (phrase){ end, verb }, IS_JOINER))
        return look_over_joiner(m, end, verb);
    end = skip_edges_left(m, skip_aside(m, end));
    uint32_t start = skip_quoted_name(m, end, verb);
    for (uint32_t n = 0; start > 0 && !ends_left(m, start - 1, verb) && n < m->max_phrase; n++)
        start--;
    return judge_left(m, (phrase){ start, end }, true);
}

static bool ends_right(const map *m, uint32_t t, uint32_t from)
{
    return is_punctuation(m, t) || (m->is[t] & (IS_END | IS_SAYING | IS_EDGE)) ||
           m->view->quoted[t] != m->view->quoted[from];
}

/* The object is no part of the subject that follows or goes before it. */
static phrase without_claim(const map *m, phrase p)
{
    for (uint32_t t = p.first; t < p.last; t++) {
        if (!(m->is[t] & IS_CLAIM) || (m->is[t] & IS_SPEAKER) || is_capital(m, t))
            continue;
        if (has(m, (phrase){ p.first, t }, IS_SPEAKER) || has_name(m, (phrase){ p.first, t }))
            return (phrase){ p.first, t };
        p.first = t + 1;
    }
    return p;
}

/* The phrase that begins right behind a verb or an agent mark that ends at token `from`. */
static gs_source_ref look_right(const map *m, uint32_t from, bool by_place)
{
    uint32_t start = from, n_tokens = (uint32_t)m->view->n_tokens;
    while (start < n_tokens && (m->is[start] & IS_EDGE))
        start++;
    uint32_t end = start;
    for (uint32_t n = 0; end < n_tokens && !ends_right(m, end, start) && n < m->max_phrase; n++)
        end++;
    gs_source_ref found = judge(m, without_claim(m, (phrase){ start, end }), by_place);
    found.confidence *= shift_far;
    return found;
}

/* The subject of a verb of saying: in front of it, or behind it in ", said the mayor". */
static gs_source_ref subject_of(const map *m, uint32_t first, uint32_t last)
{
    gs_source_ref left = look_left(m, first);
    bool joined = has(m, (phrase){ skip_edges_left(m, first), first }, IS_JOINER);
    if (joined || (left.kind == GS_SOURCE_NAMED && left.confidence > sure_place))
        return left;
    gs_source_ref right = look_right(m, last, left.kind == GS_SOURCE_NONE);
    return right.kind == GS_SOURCE_NONE || left.kind == GS_SOURCE_PRONOUN ? left : right;
}

/* --- The ways to a source --- */

/* A "by" or "according to" soon behind the cue, in the same clause. */
static gs_source_ref find_agent(const map *m, const gs_hit *cue)
{
    uint32_t n_tokens = (uint32_t)m->view->n_tokens;
    for (uint32_t t = cue->cue_last, n = 0; t < n_tokens && n <= AGENT_WITHIN && !is_punctuation(m, t); t++) {
        if (m->is[t] & IS_AGENT) {
            while (t + 1 < n_tokens && (m->is[t + 1] & IS_AGENT))
                t++;
            gs_source_ref found = look_right(m, t + 1, false);
            if (found.kind != GS_SOURCE_NONE)
                return found;
        }
        n += is_word(m, t);
    }
    return nobody;
}

static uint32_t distance(uint32_t at, const gs_hit *cue)
{
    return at < cue->cue_first ? cue->cue_first - at : at - cue->cue_first;
}

/* Does a verb of saying at [first, last) with this subject say what the cue is in? Before the cue it does; behind the
 * cue it is an attribution, which a comma or a quotation mark parts from what is said. */
static bool governs(const map *m, gs_source_ref subject, uint32_t first, const gs_hit *cue)
{
    uint32_t begin = subject.first < first ? subject.first : first;
    if (subject.kind == GS_SOURCE_NONE || (subject.first <= cue->cue_first && cue->cue_first < subject.last))
        return false;
    if (first < cue->cue_first)
        return true;
    while (begin > 0 && (m->is[begin - 1] & (IS_EDGE | IS_AGENT)))
        begin--;
    return begin == 0 || is_punctuation(m, begin - 1);
}

/* The nearest verb of saying outside quotation marks that says it and whose subject is somebody. */
static gs_source_ref find_saying(const map *m, const gs_hit *cue)
{
    gs_source_ref best = nobody;
    uint32_t best_far = 0, n_tokens = (uint32_t)m->view->n_tokens;
    for (uint32_t t = 0, end; t < n_tokens; t = end) {
        end = t + 1;
        if (!(m->is[t] & IS_SAYING) || m->view->quoted[t])
            continue;
        while (end < n_tokens && (m->is[end] & IS_SAYING))
            end++;
        /* "according to" is both: somebody stands behind it */
        gs_source_ref found = m->is[t] & IS_AGENT ? look_right(m, end, true) : subject_of(m, t, end);
        /* "report" may be the noun: only where there is no other verb */
        uint32_t far = distance(t, cue) + (m->is[t] & IS_CLAIM ? n_tokens : 0);
        if (governs(m, found, t, cue) && (best.kind == GS_SOURCE_NONE || far < best_far)) {
            best = found;
            best_far = far;
        }
    }
    return best;
}

static bool is_act(const map *m, const gs_hit *hit)
{
    return gs_lexicon_concepts(m->view->lexicon)->ptr[hit->rule->concept].is_act;
}

/* Who does what the cue says: "the ministry denied". */
static gs_source_ref find_actor(const map *m, const gs_hit *cue)
{
    gs_source_ref found = find_agent(m, cue);
    if (found.kind == GS_SOURCE_NONE)
        found = look_left(m, cue->cue_first);
    if (found.kind == GS_SOURCE_NONE || found.confidence <= sure_place) {
        gs_source_ref right = look_right(m, cue->cue_last, found.kind == GS_SOURCE_NONE);
        if (right.kind == GS_SOURCE_NAMED && right.confidence > found.confidence) /* "denied it": the object */
            found = right;
    }
    return found;
}

/* Another cue of the sentence, outside the quotation, that names who speaks: she dismissed it as "a lie". */
static gs_source_ref find_beside(const map *m, const gs_hit *cue)
{
    for (size_t i = 0; i < m->view->n_hits; i++) {
        const gs_hit *hit = m->readings[i].hit;
        if (hit == cue || m->view->quoted[hit->cue_first] || !is_act(m, hit) ||
            !gs_reading_counts(&m->readings[i], gs_lexicon_concepts(m->view->lexicon)))
            continue;
        gs_source_ref found = find_actor(m, hit);
        if (found.kind != GS_SOURCE_NONE)
            return found;
    }
    return nobody;
}

static gs_source_ref find_quoted(const map *m, const gs_hit *cue)
{
    gs_source_ref found = is_act(m, cue) ? look_left(m, cue->cue_first) : nobody; /* somebody the speaker tells of */
    if (found.kind == GS_SOURCE_NAMED && found.confidence > sure_place)
        return found;
    found = find_saying(m, cue);
    if (found.kind == GS_SOURCE_NONE && cue->first < cue->cue_first && !m->view->quoted[cue->first])
        found = look_left(m, cue->first); /* "the palace called it 'false'" */
    if (found.kind == GS_SOURCE_NONE)
        found = find_beside(m, cue);
    if (found.kind == GS_SOURCE_NONE)
        found.kind = GS_SOURCE_BEFORE;
    return found;
}

static gs_source_ref find_plain(const map *m, const gs_hit *cue)
{
    gs_source_ref found = nobody;
    if (is_act(m, cue))
        found = find_actor(m, cue);
    if (found.kind == GS_SOURCE_NONE)
        found = find_saying(m, cue);
    if (found.kind == GS_SOURCE_NONE && cue->first < cue->cue_first) /* "the palace called it *false*" */
        found = look_left(m, cue->first);
    if (found.kind == GS_SOURCE_NONE)
        found = find_beside(m, cue);
    return found;
}

bool gs_sources_find(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, gs_source_ref *out)
{
    const gs_concepts *concepts = gs_lexicon_concepts(view->lexicon);
    map m;
    if (!draw_map(view, readings, arena, &m))
        return false;
    for (size_t i = 0; i < view->n_hits; i++) {
        out[i] = nobody;
        if (gs_reading_counts(&readings[i], concepts))
            out[i] = view->quoted[readings[i].hit->cue_first] ? find_quoted(&m, readings[i].hit)
                                                              : find_plain(&m, readings[i].hit);
    }
    return true;
}

bool gs_sources_subject(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, gs_source_ref *out)
{
    map m;
    if (!draw_map(view, readings, arena, &m))
        return false;
    uint32_t front = 0;
    for (uint32_t n = 0; front < view->n_tokens && n < SUBJECT_WITHIN; front++)
        n += is_word(&m, front);
    *out = first_somebody(&m, 0, (uint32_t)view->n_tokens);
    if (out->kind != GS_SOURCE_NAMED || out->first >= front)
        *out = nobody;
    return true;
}
