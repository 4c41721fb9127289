/* The hits of a sentence, read: first the context concepts and their blockers, then everything else against them. */
#include "context/internal.h"

static const gs_concept *concept_of(const gs_sentence_view *view, const gs_hit *hit)
{
    return &gs_lexicon_concepts(view->lexicon)->ptr[hit->rule->concept];
}

static bool holds(gs_condition condition, unsigned context)
{
    return (context & condition.need) == condition.need &&
           (condition.never == 0 || (context & condition.never) != condition.never);
}

/* Voice and place: what needs no context concept. */
static unsigned plain_bits(const gs_sentence_view *view, const gs_hit *hit)
{
    return (view->quoted[hit->cue_first] ? GS_CTX_QUOTED : 0) | (view->headline ? GS_CTX_HEADLINE : 0);
}

/* One voice: quoted before reported before own. */
static unsigned with_voice(unsigned bits)
{
    if (bits & GS_CTX_QUOTED)
        return bits & ~(unsigned)GS_CTX_REPORTED;
    return bits & GS_CTX_REPORTED ? bits : bits | GS_CTX_OWN;
}

static void apply_conditions(gs_reading *reading)
{
    const gs_rule *rule = reading->hit->rule;
    reading->condition_failed = !holds(rule->fires, reading->context);
    reading->strength = holds(rule->strength_if, reading->context) ? rule->strength : 0;
}

static bool cues_overlap(const gs_hit *a, const gs_hit *b)
{
    return a->cue_first < b->cue_last && b->cue_first < a->cue_last;
}

/* Where the hits stand that may overlap one. They are in the order of their last tokens, and none is longer than
 * `longest`. */
typedef struct window {
    size_t first, last;
} window;

static bool ends_by(const void *hit, const void *token)
{
    return ((const gs_hit *)hit)->last <= *(const uint32_t *)token;
}

static size_t first_ending_after(const gs_sentence_view *view, uint32_t token)
{
    return gs_array_search(&token, view->hits, view->n_hits, sizeof(*view->hits), ends_by);
}

enum { FEW_HITS = 32 }; /* to look at all of them costs less than to search */

static window around(const gs_sentence_view *view, const gs_hit *hit, uint32_t longest)
{
    if (view->n_hits <= FEW_HITS)
        return (window){ 0, view->n_hits };
    return (window){ first_ending_after(view, hit->cue_first), first_ending_after(view, hit->cue_last + longest) };
}

static uint32_t longest_hit(const gs_sentence_view *view)
{
    uint32_t longest = 0;
    for (size_t i = 0; i < view->n_hits; i++) {
        uint32_t len = view->hits[i].last - view->hits[i].first;
        longest = len > longest ? len : longest;
    }
    return longest;
}

static const gs_rule *find_blocker(const gs_reading *readings, const gs_hit *hit, window in)
{
    for (size_t i = in.first; i < in.last; i++) {
        const gs_hit *by = readings[i].hit;
        if (by->rule->kind == GS_RULE_BLOCKER && by->rule->concept == hit->rule->concept &&
            !readings[i].condition_failed && cues_overlap(by, hit))
            return by->rule;
    }
    return NULL;
}

static void apply_blockers(const gs_sentence_view *view, gs_reading *readings, bool context_concepts)
{
    uint32_t longest = longest_hit(view);
    for (size_t i = 0; i < view->n_hits; i++) {
        const gs_hit *hit = readings[i].hit;
        bool is_context = concept_of(view, hit)->label == GS_CONTEXT;
        if (hit->rule->kind == GS_RULE_CUE && is_context == context_concepts)
            readings[i].blocked_by = find_blocker(readings, hit, around(view, hit, longest));
    }
}

/* Reads the hits of context concepts (first pass, without lenders) or of labels (second, with those of the first). */
static void read_pass(const gs_sentence_view *view, gs_reading *readings, const gs_lenders *lenders)
{
    bool context_concepts = !lenders;
    for (size_t i = 0; i < view->n_hits; i++) {
        const gs_hit *hit = readings[i].hit;
        if ((concept_of(view, hit)->label == GS_CONTEXT) != context_concepts)
            continue;
        unsigned bits = plain_bits(view, hit);
        if (!context_concepts)
            bits |= gs_scope_bits(view, readings, *lenders, hit);
        readings[i].context = with_voice(bits);
        apply_conditions(&readings[i]);
    }
    apply_blockers(view, readings, context_concepts);
}

bool gs_reading_counts(const gs_reading *reading, const gs_concepts *concepts)
{
    return reading->hit->rule->kind == GS_RULE_CUE && concepts->ptr[reading->hit->rule->concept].label != GS_CONTEXT &&
           !reading->condition_failed && !reading->blocked_by && !reading->covered;
}

/* Longest match per label, but never a weak rule over a stronger one: the stronger rule wins, then the longer whole
 * match, then the higher prior, then the one that stands first. */
static bool beats(const gs_sentence_view *view, const gs_reading *readings, size_t a, size_t b)
{
    const gs_hit *x = readings[a].hit, *y = readings[b].hit;
    uint32_t x_len = x->last - x->first, y_len = y->last - y->first;
    if (readings[a].strength != readings[b].strength)
        return readings[a].strength > readings[b].strength;
    if (x_len != y_len)
        return x_len > y_len;
    double x_prior = concept_of(view, x)->prior, y_prior = concept_of(view, y)->prior;
    return x_prior > y_prior || (x_prior >= y_prior && a < b);
}

static bool stands_over(const gs_sentence_view *view, const gs_reading *readings, size_t a, size_t b)
{
    const gs_hit *x = readings[a].hit, *y = readings[b].hit;
    if (concept_of(view, x)->label != concept_of(view, y)->label || !beats(view, readings, a, b))
        return false;
    bool contains = x->first <= y->cue_first && y->cue_last <= x->last;
    return contains || (x->rule->concept == y->rule->concept && cues_overlap(x, y));
}

static void cover(const gs_sentence_view *view, gs_reading *readings)
{
    const gs_concepts *concepts = gs_lexicon_concepts(view->lexicon);
    uint32_t longest = longest_hit(view);
    for (size_t b = 0; b < view->n_hits; b++) {
        window in = around(view, &view->hits[b], longest);
        for (size_t a = in.first; a < in.last && gs_reading_counts(&readings[b], concepts); a++)
            if (a != b && gs_reading_counts(&readings[a], concepts) && stands_over(view, readings, a, b))
                readings[b].covered = true;
    }
}

gs_reading *gs_context_read(const gs_sentence_view *view, gs_arena *arena)
{
    gs_reading *readings = gs_arena_array(arena, view->n_hits, sizeof(*readings));
    gs_lenders lenders;
    if (!readings)
        return NULL;
    for (size_t i = 0; i < view->n_hits; i++)
        readings[i].hit = &view->hits[i];
    read_pass(view, readings, NULL);
    if (!gs_lenders_collect(view, readings, arena, &lenders))
        return NULL;
    read_pass(view, readings, &lenders);
    cover(view, readings);
    return readings;
}
