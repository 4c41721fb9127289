/* What stands around a hit: negators and how far they reach, questions, conditions, nouns near. Negation follows the
 * idea of NegEx (Chapman et al. 2001): a trigger reaches a few words forward, ends at a terminator, and pseudo-triggers
 * ("no doubt", "not only") are blockers of the lexicon. A comma, a colon or the end of a clause ends the reach too. */
#include "context/internal.h"

enum {
    NEAR_WORDS = 6,       /* a noun this near belongs to the cue: "the *claim* that … was *false*" */
    NEAR_CHARACTERS = 12, /* the same in scripts without spaces */
    INTENSIFIER_WORDS = 2,
    CONDITION_WORDS = 14,
};

static bool is_counted(gs_token token)
{
    return token.kind == GS_TOK_WORD || token.kind == GS_TOK_NUMBER;
}

static bool ends_clause(gs_token token)
{
    return token.kind == GS_TOK_COMMA || token.kind == GS_TOK_CLAUSE || token.kind == GS_TOK_STOP ||
           token.kind == GS_TOK_ASK;
}

static gs_context_role role_of(const gs_sentence_view *view, const gs_reading *reading)
{
    if (reading->condition_failed || reading->blocked_by || reading->hit->rule->kind != GS_RULE_CUE)
        return GS_ROLE_NONE;
    return gs_lexicon_concepts(view->lexicon)->ptr[reading->hit->rule->concept].role;
}

/* Fewer than `limit` words from token `from` up to token `to` (exclusive), and no clause ends between them. */
static bool within_clause(const gs_sentence_view *view, uint32_t from, uint32_t to, uint32_t limit)
{
    uint32_t n = 0;
    for (uint32_t i = from; i < to && n < limit; i++) {
        if (ends_clause(view->tokens[i]))
            return false;
        n += is_counted(view->tokens[i]);
    }
    return n < limit;
}

/* A cue of this role begins in tokens [from, to). */
static bool has_role(const gs_sentence_view *view, const gs_reading *readings, gs_context_role role, uint32_t from,
                     uint32_t to)
{
    for (size_t i = 0; i < view->n_hits; i++)
        if (role_of(view, &readings[i]) == role && readings[i].hit->cue_first >= from &&
            readings[i].hit->cue_first < to)
            return true;
    return false;
}

static bool reaches(const gs_sentence_view *view, const gs_reading *readings, uint32_t from, uint32_t to,
                    uint32_t limit)
{
    return within_clause(view, from, to, limit) && !has_role(view, readings, GS_ROLE_SCOPE_END, from, to) &&
           !has_role(view, readings, GS_ROLE_WHETHER, from, to);
}

/* At most `limit` words between the cues, punctuation aside; cues that touch or overlap are near. */
static bool near(const gs_sentence_view *view, const gs_hit *a, const gs_hit *b, uint32_t limit)
{
    uint32_t from = a->cue_first < b->cue_first ? a->cue_last : b->cue_last;
    uint32_t to = a->cue_first < b->cue_first ? b->cue_first : a->cue_first;
    uint32_t n = 0;
    for (uint32_t i = from; i < to && n <= limit; i++)
        n += is_counted(view->tokens[i]);
    return n <= limit;
}

static bool overlap(const gs_hit *a, const gs_hit *b)
{
    return a->first < b->last && b->first < a->last;
}

/* A negator that is part of the cue ("no evidence") is what the cue says, not what is said against it. */
static bool in_cue(const gs_hit *by, const gs_hit *hit)
{
    return by->cue_first < hit->cue_last && hit->cue_first < by->cue_last;
}

static bool is_quoted(const gs_sentence_view *view, const gs_hit *hit)
{
    return view->quoted[hit->cue_first];
}

/* "never said (that) it was false": a negator over a verb of saying reaches into what was not said, past the comma that
 * many languages put there. */
static bool negates_saying(const gs_sentence_view *view, const gs_reading *readings, const gs_hit *by,
                           const gs_hit *hit, uint32_t scope)
{
    if (!near(view, by, hit, 3 * scope + GS_LIMIT_GAP)) /* both reaches and the verb: keeps long sentences cheap */
        return false;
    for (size_t i = 0; i < view->n_hits; i++) {
        const gs_hit *verb = readings[i].hit;
        if (role_of(view, &readings[i]) != GS_ROLE_REPORT_VERB || verb->first < by->last ||
            verb->last > hit->cue_first || !reaches(view, readings, by->last, verb->first, scope))
            continue;
        uint32_t from = verb->last;
        from += from < view->n_tokens && view->tokens[from].kind == GS_TOK_COMMA;
        /* a scope's end right here is "that"; "whether" asks, so not saying it denies nothing */
        if (within_clause(view, from, hit->cue_first, 2 * scope) &&
            !has_role(view, readings, GS_ROLE_SCOPE_END, from + 1, hit->cue_first) &&
            !has_role(view, readings, GS_ROLE_WHETHER, from, hit->cue_first))
            return true;
    }
    return false;
}

/* Bits that one context hit lends to `hit`. */
static unsigned bits_from(const gs_sentence_view *view, const gs_reading *readings, gs_context_role role,
                          const gs_hit *by, const gs_hit *hit)
{
    unsigned scope = gs_lexicon_scope(view->lexicon);
    uint32_t reach = gs_lexicon_by_character(view->lexicon) ? NEAR_CHARACTERS : NEAR_WORDS;
    bool same_voice = is_quoted(view, by) == is_quoted(view, hit);
    switch (role) {
    case GS_ROLE_NEGATION:
        return !in_cue(by, hit) && by->last <= hit->cue_first &&
               (reaches(view, readings, by->last, hit->cue_first, scope) ||
                negates_saying(view, readings, by, hit, scope)) ? GS_CTX_NEGATED : 0;
    case GS_ROLE_NEGATION_BACK:
        return !in_cue(by, hit) && hit->cue_last <= by->first &&
               reaches(view, readings, hit->cue_last, by->first, scope) ? GS_CTX_NEGATED : 0;
    case GS_ROLE_CONDITIONAL:
        return !overlap(by, hit) && by->last <= hit->cue_first &&
               within_clause(view, by->last, hit->cue_first, CONDITION_WORDS) ? GS_CTX_CONDITIONAL : 0;
    case GS_ROLE_QUESTION:
        return same_voice && !overlap(by, hit) ? GS_CTX_QUESTION : 0;
    case GS_ROLE_REPORT_VERB:
        return !overlap(by, hit) ? GS_CTX_REPORTED : 0;
    case GS_ROLE_FIRST_PERSON:
        return same_voice ? GS_CTX_FIRST_PERSON : 0;
    case GS_ROLE_INTENSIFIER:
        return near(view, by, hit, INTENSIFIER_WORDS) ? GS_CTX_INTENSIFIED : 0;
    case GS_ROLE_CLAIM:
        return near(view, by, hit, reach) ? GS_CTX_CLAIM : 0;
    case GS_ROLE_ACCUSATION:
        return near(view, by, hit, reach) ? GS_CTX_ACCUSATION | GS_CTX_CLAIM : 0; /* it is a claim, too */
    case GS_ROLE_CONTENT:
        return near(view, by, hit, reach) ? GS_CTX_CONTENT : 0;
    case GS_ROLE_FICTION:
        return GS_CTX_FICTION;
    case GS_ROLE_SCOPE_END:
    case GS_ROLE_WHETHER:
    case GS_ROLE_SPEAKER:
    case GS_ROLE_AGENT:
    case GS_ROLE_PRONOUN:
    case GS_ROLE_ADJUNCT:
    case GS_ROLE_THAT:
    case GS_ROLE_JOINER:
    case GS_ROLE_PERSON:
    case GS_ROLE_BODY:
    case GS_ROLE_VERB:
    case GS_ROLE_PASSIVE:
    case GS_ROLE_NONE:
        break;
    }
    return 0;
}

/* A question mark asks what stands before it in the same stretch and the same voice; a quote may stand between. */
static bool is_asked(const gs_sentence_view *view, const gs_hit *hit)
{
    bool quoted = is_quoted(view, hit);
    for (uint32_t i = hit->cue_first; i < view->n_tokens; i++) {
        uint32_t kind = view->tokens[i].kind;
        if (kind == GS_TOK_STOP || (quoted && !view->quoted[i]))
            return false;
        if (kind == GS_TOK_ASK && view->quoted[i] == quoted)
            return true;
    }
    return false;
}

static bool lends(gs_context_role role)
{
    return role != GS_ROLE_NONE && role != GS_ROLE_SCOPE_END && role != GS_ROLE_WHETHER && role < GS_ROLE_SPEAKER;
}

bool gs_lenders_collect(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, gs_lenders *out)
{
    *out = (gs_lenders){ gs_arena_array(arena, view->n_hits, sizeof(*out->ptr)), 0 };
    for (size_t i = 0; out->ptr && i < view->n_hits; i++)
        if (lends(role_of(view, &readings[i])))
            out->ptr[out->n++] = &readings[i];
    return out->ptr != NULL;
}

unsigned gs_scope_bits(const gs_sentence_view *view, const gs_reading *readings, gs_lenders lenders,
                       const gs_hit *hit)
{
    unsigned bits = is_asked(view, hit) ? GS_CTX_QUESTION : 0;
    for (size_t i = 0; i < lenders.n; i++)
        bits |= bits_from(view, readings, role_of(view, lenders.ptr[i]), lenders.ptr[i]->hit, hit);
    return bits;
}
