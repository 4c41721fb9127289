/* Who says it: the person or body that a cue belongs to, among the phrases beside the verbs of its sentence. What each
 * verb's subject is gets worked out once, so that a sentence of nothing but cues stays cheap. */
#include "context/internal.h"
#include "context/phrases.h"

enum {
    AGENT_WITHIN = 5,   /* words from a cue to the "by" that names who does it */
    SUBJECT_WITHIN = 5, /* words of a sentence in which its subject begins */
    HEADING_WITHIN = 6, /* tokens */
};

static const gs_source_ref nobody = { .kind = GS_SOURCE_NONE };

/* A verb of saying outside quotation marks, and who says. */
typedef struct saying {
    uint32_t first;
    bool may_be_noun; /* "report" */
    gs_source_ref who;
} saying;

typedef struct finder {
    gs_phrase_map map;
    const gs_concepts *concepts;
    gs_source_ref *actors; /* by reading, for those that do something and count */
    saying *sayings;
    size_t n_sayings;
} finder;

/* --- Subjects --- */

/* The subject of a verb of saying: in front of it, or behind it in ", said the mayor". */
static gs_source_ref subject_of(const gs_phrase_map *m, uint32_t first, uint32_t last)
{
    gs_source_ref left = gs_phrase_left(m, first);
    bool joined = gs_phrase_has(m, (gs_phrase){ gs_skip_edges_left(m, first), first }, GS_IS_JOINER);
    bool in_front = gs_lexicon_word_order(m->view->lexicon) == GS_ORDER_SVO; /* "Trump told Fox News" */
    if (joined || (left.kind == GS_SOURCE_NAMED && (in_front || left.confidence > GS_SURE_PLACE)))
        return left;
    bool by_place = left.kind == GS_SOURCE_NONE && !gs_is_caseless(m, first);
    gs_source_ref right = gs_phrase_right(m, last, by_place);
    return right.kind == GS_SOURCE_NONE || left.kind == GS_SOURCE_PRONOUN ? left : right;
}

/* Adjuncts, quotation marks and other cues may stand between a participle and its "by": "dismissed as 'absurd' by". */
static bool is_between(const gs_phrase_map *m, uint32_t t)
{
    return m->view->tokens[t].kind == GS_TOK_QUOTE || (m->is[t] & (GS_IS_EDGE | GS_IS_CUE));
}

/* Who stands behind a "by" or "according to", at most `within` words behind the cue, in the same clause. */
static gs_source_ref find_agent(const gs_phrase_map *m, const gs_hit *cue, uint32_t within)
{
    uint32_t n_tokens = (uint32_t)m->view->n_tokens;
    for (uint32_t t = cue->cue_last, n = 0; t < n_tokens && n <= within; t++) {
        if (m->is[t] & GS_IS_AGENT) {
            while (t + 1 < n_tokens && (m->is[t + 1] & GS_IS_AGENT))
                t++;
            gs_source_ref found = gs_phrase_right(m, t + 1, false);
            if (found.kind != GS_SOURCE_NONE)
                return found;
        }
        if (is_between(m, t))
            continue;
        if (gs_is_punctuation(m, t))
            break;
        n += gs_is_word(m, t);
    }
    return nobody;
}

/* "was denied", "has been called": with the auxiliary of the passive before the verb. */
static bool is_passive(const gs_phrase_map *m, uint32_t verb)
{
    return gs_phrase_has(m, (gs_phrase){ gs_skip_edges_left(m, verb), verb }, GS_IS_PASSIVE);
}

/* What follows the cue is what it is about: "denied the claim of …", "denied Ukraine's claim". */
static bool is_object(const gs_phrase_map *m, uint32_t t)
{
    for (; t < m->view->n_tokens && !gs_is_punctuation(m, t); t++)
        if (m->is[t] & (GS_IS_CLAIM | GS_IS_SPEAKER))
            return !(m->is[t] & GS_IS_SPEAKER);
    return false;
}

/* The verb of a cue: its rule may begin with one before the words it marks ("called it *false*"). */
static uint32_t verb_of(const gs_phrase_map *m, const gs_hit *cue)
{
    return m->is[cue->first] & (GS_IS_VERB | GS_IS_SAYING) ? cue->first : cue->cue_first;
}

/* Where the subject stands in front: what follows the verb is its object, and in "denied a report by Reuters" the "by"
 * is the object's, unless the verb is passive, or nobody stands in front ("Report denied by palace"). */
static gs_source_ref actor_in_front(const gs_phrase_map *m, const gs_hit *cue, uint32_t verb)
{
    gs_source_ref found = is_passive(m, verb) ? find_agent(m, cue, AGENT_WITHIN) : nobody;
    if (found.kind == GS_SOURCE_NONE)
        found = gs_phrase_left(m, verb);
    bool sure = found.kind != GS_SOURCE_NONE && found.confidence > GS_SURE_PLACE;
    gs_source_ref agent = sure ? nobody : find_agent(m, cue, 0);
    return agent.kind != GS_SOURCE_NONE ? agent : found;
}

/* Who does what the cue says: "the ministry denied". */
static gs_source_ref find_actor(const gs_phrase_map *m, const gs_hit *cue)
{
    gs_word_order order = gs_lexicon_word_order(m->view->lexicon);
    uint32_t verb = verb_of(m, cue);
    if (order == GS_ORDER_SVO)
        return actor_in_front(m, cue, verb);
    gs_source_ref found = find_agent(m, cue, AGENT_WITHIN);
    if (found.kind == GS_SOURCE_NONE && order == GS_ORDER_VSO)
        found = gs_phrase_right(m, cue->cue_last, false);
    if (found.kind == GS_SOURCE_NONE)
        found = gs_phrase_left(m, verb);
    bool has_object = found.kind == GS_SOURCE_NAMED && is_object(m, cue->cue_last);
    if (order == GS_ORDER_FREE && !has_object && (found.kind == GS_SOURCE_NONE || found.confidence <= GS_SURE_PLACE)) {
        gs_source_ref right = gs_phrase_right(m, cue->cue_last, found.kind == GS_SOURCE_NONE);
        if (right.kind == GS_SOURCE_NAMED && right.confidence > found.confidence) /* "denied it": the object */
            found = right;
    }
    return found;
}

static bool is_act(const finder *f, const gs_hit *hit)
{
    return f->concepts->ptr[hit->rule->concept].is_act;
}

static void find_actors(finder *f)
{
    for (size_t i = 0; i < f->map.view->n_hits; i++) {
        const gs_reading *reading = &f->map.readings[i];
        bool acts = is_act(f, reading->hit) && gs_reading_counts(reading, f->concepts);
        f->actors[i] = acts ? find_actor(&f->map, reading->hit) : nobody;
    }
}

static void find_sayings(finder *f)
{
    const gs_phrase_map *m = &f->map;
    uint32_t n_tokens = (uint32_t)m->view->n_tokens;
    for (uint32_t t = 0, end; t < n_tokens; t = end) {
        end = t + 1;
        if (!(m->is[t] & GS_IS_SAYING) || m->view->quoted[t])
            continue;
        while (end < n_tokens && (m->is[end] & GS_IS_SAYING))
            end++;
        /* "according to" is both: somebody stands behind it */
        gs_source_ref who = m->is[t] & GS_IS_AGENT ? gs_phrase_right(m, end, true) : subject_of(m, t, end);
        if (who.kind != GS_SOURCE_NONE)
            f->sayings[f->n_sayings++] = (saying){ t, m->is[t] & GS_IS_CLAIM, who };
    }
}

/* --- The ways to a source --- */

/* Does a verb of saying say what the cue is in? Before the cue it does; behind the cue it is an attribution, which a
 * comma or a quotation mark parts from what is said. */
static bool governs(const gs_phrase_map *m, const saying *s, const gs_hit *cue)
{
    uint32_t begin = s->who.first < s->first ? s->who.first : s->first;
    if (s->who.first <= cue->cue_first && cue->cue_first < s->who.last)
        return false;
    if (s->first < cue->cue_first)
        return true;
    while (begin > 0 && (m->is[begin - 1] & (GS_IS_EDGE | GS_IS_AGENT)))
        begin--;
    return begin == 0 || gs_is_punctuation(m, begin - 1);
}

static uint32_t distance(uint32_t token, const gs_hit *cue)
{
    return token < cue->cue_first ? cue->cue_first - token : token - cue->cue_first;
}

/* The nearest verb of saying that says it and whose subject is somebody; a noun only where there is no other. */
static gs_source_ref find_saying(const finder *f, const gs_hit *cue)
{
    gs_source_ref best = nobody;
    uint32_t best_far = 0;
    for (size_t i = 0; i < f->n_sayings; i++) {
        const saying *s = &f->sayings[i];
        uint32_t far = distance(s->first, cue);
        far += s->may_be_noun ? (uint32_t)f->map.view->n_tokens : 0;
        if ((best.kind == GS_SOURCE_NONE || far < best_far) && governs(&f->map, s, cue)) {
            best = s->who;
            best_far = far;
        }
    }
    return best;
}

/* The nearest other cue of the sentence, outside the quotation, that names who speaks: she dismissed it as "a lie". One
 * that comes later and in no quotation has a clause of its own: "It was unclear why, and police believe …". */
static gs_source_ref find_beside(const finder *f, const gs_hit *cue, bool quoted)
{
    const gs_sentence_view *view = f->map.view;
    gs_source_ref best = nobody;
    uint32_t best_far = UINT32_MAX;
    for (size_t i = 0; i < view->n_hits; i++) {
        const gs_hit *hit = f->map.readings[i].hit;
        uint32_t far = distance(hit->cue_first, cue);
        bool may_speak = hit != cue && !view->quoted[hit->cue_first] && (quoted || hit->cue_first <= cue->cue_first);
        if (may_speak && far < best_far && f->actors[i].kind != GS_SOURCE_NONE) {
            best = f->actors[i];
            best_far = far;
        }
    }
    return best;
}

/* The rule begins with a verb before the words it marks: "the palace called it *false*". An auxiliary is none. */
static gs_source_ref find_front(const gs_phrase_map *m, const gs_hit *cue)
{
    if (cue->first == cue->cue_first || (m->is[cue->first] & (GS_IS_EDGE | GS_IS_CLAIM)))
        return nobody;
    return is_passive(m, cue->first) ? find_agent(m, cue, AGENT_WITHIN) : gs_phrase_left(m, cue->first);
}

/* Headlines: "Ministry: the letter is a fake", "The letter is a fake – ministry". */
static gs_source_ref find_heading(const gs_phrase_map *m, const gs_hit *cue)
{
    const gs_sentence_view *v = m->view;
    uint32_t n_tokens = (uint32_t)v->n_tokens, front = 0, back = n_tokens;
    while (front < cue->first && front <= HEADING_WITHIN && v->tokens[front].kind != GS_TOK_CLAUSE)
        front++;
    if (front < cue->first && v->tokens[front].kind == GS_TOK_CLAUSE)
        return gs_phrase_heading(m, (gs_phrase){ 0, front });
    while (back > cue->last && n_tokens - back <= HEADING_WITHIN && v->tokens[back - 1].kind != GS_TOK_COMMA)
        back--;
    bool is_dash = back > cue->last && gs_is_dash(v->text, v->tokens[back - 1]);
    return is_dash ? gs_phrase_heading(m, (gs_phrase){ back, n_tokens }) : nobody;
}

static gs_source_ref find_quoted(const finder *f, size_t i)
{
    const gs_phrase_map *m = &f->map;
    const gs_hit *cue = m->readings[i].hit;
    gs_source_ref found = nobody;
    if (is_act(f, cue)) /* whom the speaker tells of; or the rule began outside: dismissed it as "absurd" */
        found = m->view->quoted[cue->first] ? gs_phrase_left(m, cue->cue_first) : f->actors[i];
    if (found.kind == GS_SOURCE_NAMED && found.confidence > GS_SURE_PLACE)
        return found;
    found = find_saying(f, cue);
    if (found.kind == GS_SOURCE_NONE && !m->view->quoted[cue->first])
        found = find_front(m, cue);
    if (found.kind == GS_SOURCE_NONE)
        found = find_heading(m, cue);
    if (found.kind == GS_SOURCE_NONE)
        found = find_beside(f, cue, true);
    if (found.kind == GS_SOURCE_NONE)
        found.kind = GS_SOURCE_BEFORE;
    return found;
}

static gs_source_ref find_plain(const finder *f, size_t i)
{
    const gs_hit *cue = f->map.readings[i].hit;
    gs_source_ref found = f->actors[i];
    if (found.kind == GS_SOURCE_NONE || found.kind == GS_SOURCE_PRONOUN) { /* "the mayor said he denied it" */
        gs_source_ref said = find_saying(f, cue);
        bool same = found.kind == GS_SOURCE_NONE ||
                    (said.kind == GS_SOURCE_NAMED && said.last <= found.first && !(said.is_body && found.is_person));
        found = same ? said : found;
    }
    if (found.kind == GS_SOURCE_NONE)
        found = find_front(&f->map, cue);
    if (found.kind == GS_SOURCE_NONE)
        found = find_heading(&f->map, cue);
    if (found.kind == GS_SOURCE_NONE)
        found = find_beside(f, cue, false);
    return found;
}

bool gs_sources_find(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, gs_source_ref *out)
{
    finder f = { .concepts = gs_lexicon_concepts(view->lexicon),
                 .actors = gs_arena_array(arena, view->n_hits, sizeof(*f.actors)),
                 .sayings = gs_arena_array(arena, view->n_tokens, sizeof(*f.sayings)) };
    if (!f.actors || !f.sayings || !gs_phrase_map_draw(view, readings, arena, &f.map))
        return false;
    find_actors(&f);
    find_sayings(&f);
    for (size_t i = 0; i < view->n_hits; i++) {
        const gs_hit *cue = readings[i].hit;
        out[i] = nobody;
        if (gs_reading_counts(&readings[i], f.concepts))
            out[i] = view->quoted[cue->cue_first] ? find_quoted(&f, i) : find_plain(&f, i);
    }
    return true;
}

bool gs_sources_subject(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, gs_source_ref *out)
{
    gs_phrase_map m;
    if (!gs_phrase_map_draw(view, readings, arena, &m))
        return false;
    uint32_t front = 0;
    for (uint32_t n = 0; front < view->n_tokens && n < SUBJECT_WITHIN; front++)
        n += gs_is_word(&m, front);
    *out = gs_phrase_first(&m, 0, (uint32_t)view->n_tokens);
    if (out->kind != GS_SOURCE_NAMED || out->first >= front)
        *out = nobody;
    return true;
}
