/* Matching one sentence. A run through an automaton finds where branches that are all anchor end, and where others may
 * match since their anchor is there; those few are run by themselves, around it. Only when one of all the branches
 * found belongs to a label are spans worked out, by running each backwards from its end. */
#include "lexicon/internal.h"

#include <stdlib.h>

typedef struct found_end {
    uint32_t branch, token;
} found_end;

/* A branch of which the anchor was found. */
typedef struct candidate {
    uint32_t branch;
    uint32_t start; /* token from which to run it */
    uint32_t last;  /* token where its anchor ends the last time */
} candidate;

struct gs_matcher {
    const gs_lexicon *lexicon;
    gs_symbols *symbols;
    gs_automaton *automata[GS_N_TIERS];
    uint32_t *steps; /* a token's symbol, GS_STEP_SKIP or GS_STEP_END */
    size_t cap_steps;
    uint64_t *back; /* by token: positions from which the end at hand is reached */
    size_t cap_back;
    found_end *ends;
    size_t n_ends, cap_ends;
    candidate *candidates; /* branches of which only the anchor was found */
    size_t n_candidates, cap_candidates;
    uint32_t *seen; /* by branch: its place in candidates, where that names it */
    gs_hits hits;
};

/* --- Forward: which branches end where --- */

static bool token_step(gs_matcher *m, gs_span text, gs_token token, uint32_t *step)
{
    switch ((gs_token_kind)token.kind) {
    case GS_TOK_WORD:
    case GS_TOK_NUMBER: {
        gs_span word = { text.ptr + token.start, token.end - token.start };
        if (word.len > GS_LIMIT_WORD) {
            m->hits.cut = true;
            *step = GS_SYMBOL_NONE;
            return true;
        }
        int64_t symbol = gs_symbols_of(m->symbols, word, token.kind == GS_TOK_NUMBER);
        *step = (uint32_t)symbol;
        return symbol >= 0;
    }
    case GS_TOK_COMMA:
        *step = gs_symbols_comma(m->symbols); /* ends adjacency unless asked for, may stand in a gap */
        return true;
    case GS_TOK_STOP:
    case GS_TOK_ASK:
        *step = GS_SYMBOL_NONE;
        return true;
    case GS_TOK_CLAUSE:
        *step = GS_STEP_END;
        return true;
    case GS_TOK_QUOTE:
    case GS_TOK_OTHER:
        break;
    }
    *step = GS_STEP_SKIP;
    return true;
}

static bool add_end(gs_matcher *m, uint32_t branch, uint32_t token)
{
    if (m->n_ends >= GS_LIMIT_HITS) {
        m->hits.cut = true;
        return true;
    }
    if (!gs_array_reserve(&m->ends, &m->cap_ends, m->n_ends + 1, sizeof(*m->ends)))
        return false;
    m->ends[m->n_ends++] = (found_end){ branch, token };
    return true;
}

/* Does the branch fit from its front to the anchor that ends at `token`? Most that do not are seen here. */
static bool reaches_front(gs_matcher *m, uint32_t index, uint32_t token, uint32_t *start)
{
    const gs_branch *branch = &m->lexicon->branches[index];
    uint64_t filled = branch->anchor_last;
    bool reached = false;
    for (uint32_t i = token + 1; filled && i-- > 0;) {
        if (m->steps[i] == GS_STEP_SKIP)
            continue;
        if (m->steps[i] == GS_STEP_END)
            break;
        filled &= gs_symbols_fill(m->symbols, branch, index, m->steps[i]);
        if (filled & branch->first) {
            reached = true;
            *start = i;
        }
        filled = gs_branch_precede(branch, filled);
    }
    return reached;
}

static bool add_candidate(gs_matcher *m, uint32_t branch, uint32_t token)
{
    uint32_t at = m->seen[branch], start;
    if (!reaches_front(m, branch, token, &start))
        return true;
    if (gs_branch_ends_in_anchor(&m->lexicon->branches[branch]))
        return add_end(m, branch, token);
    if (at < m->n_candidates && m->candidates[at].branch == branch) {
        if (start < m->candidates[at].start)
            m->candidates[at].start = start;
        m->candidates[at].last = token;
        return true;
    }
    if (!gs_array_reserve(&m->candidates, &m->cap_candidates, m->n_candidates + 1, sizeof(*m->candidates)))
        return false;
    m->seen[branch] = (uint32_t)m->n_candidates;
    m->candidates[m->n_candidates++] = (candidate){ branch, start, token };
    return true;
}

static bool find_steps(gs_matcher *m, gs_span text, const gs_token *tokens, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!token_step(m, text, tokens[i], &m->steps[i]))
            return false;
    return true;
}

/* Runs one branch from where it may begin until it is past its last anchor and nothing is left of it. */
static bool run_branch(gs_matcher *m, candidate found, size_t n)
{
    const gs_branch *branch = &m->lexicon->branches[found.branch];
    uint64_t filled = 0;
    for (uint32_t i = found.start; i < n && (filled || i <= found.last); i++) {
        if (m->steps[i] == GS_STEP_SKIP)
            continue;
        if (m->steps[i] == GS_STEP_END) {
            filled = 0;
            continue;
        }
        uint64_t begin = i <= found.last ? branch->first : 0;
        filled = (gs_branch_follow(branch, filled) | begin) &
                 gs_symbols_fill(m->symbols, branch, found.branch, m->steps[i]);
        if ((filled & branch->last) && !add_end(m, found.branch, i))
            return false;
    }
    return true;
}

static bool run_tier(gs_matcher *m, gs_tier tier, size_t n)
{
    const gs_found *found;
    size_t n_found;
    m->n_candidates = 0;
    if (!gs_automaton_run(m->automata[tier], m->steps, n, &found, &n_found))
        return false;
    for (size_t i = 0; i < n_found; i++) {
        uint32_t branch = found[i].branch, token = found[i].token;
        if (!(found[i].is_whole ? add_end(m, branch, token) : add_candidate(m, branch, token)))
            return false;
    }
    for (size_t i = 0; i < m->n_candidates; i++)
        if (!run_branch(m, m->candidates[i], n))
            return false;
    m->hits.has_cue |= tier == GS_TIER_CUES && m->n_ends;
    return true;
}

/* --- Backward: where they begin --- */

/* Fills back[] from the end towards the front and returns the first token of the longest match. */
static uint32_t run_backward(gs_matcher *m, const gs_branch *branch, found_end end)
{
    uint32_t start = end.token;
    uint64_t filled = branch->last;
    for (uint32_t i = end.token + 1; i-- > 0;) {
        if (m->steps[i] == GS_STEP_SKIP) {
            m->back[i] = 0;
            continue;
        }
        if (m->steps[i] == GS_STEP_END)
            break;
        filled &= gs_symbols_fill(m->symbols, branch, end.branch, m->steps[i]);
        m->back[i] = filled;
        if (!filled)
            break;
        if (filled & branch->first)
            start = i;
        filled = gs_branch_precede(branch, filled);
    }
    return start;
}

/* One way through from `start` to the end, lowest positions first; notes where the marked part lies. */
static gs_hit trace_hit(gs_matcher *m, const gs_branch *branch, uint32_t start, uint32_t end)
{
    gs_hit hit = { &m->lexicon->rules[branch->rule], start, end + 1, UINT32_MAX, 0 };
    uint64_t may = branch->first;
    for (uint32_t i = start; i <= end; i++) {
        if (m->steps[i] == GS_STEP_SKIP)
            continue;
        may &= m->back[i];
        uint64_t here = may & -may;
        if (here & branch->cue) {
            if (hit.cue_first == UINT32_MAX)
                hit.cue_first = i;
            hit.cue_last = i + 1;
        }
        may = gs_branch_follow(branch, here);
    }
    if (hit.cue_first == UINT32_MAX) { /* the marked part was optional and is missing */
        hit.cue_first = hit.first;
        hit.cue_last = hit.last;
    }
    return hit;
}

/* By token, then in the order of the file: which branch was found by its anchor must not show. */
static int by_place(const void *a, const void *b)
{
    const found_end *x = a, *y = b;
    if (x->token != y->token)
        return x->token < y->token ? -1 : 1;
    return (x->branch > y->branch) - (x->branch < y->branch);
}

static bool add_hits(gs_matcher *m)
{
    if (m->n_ends)
        qsort(m->ends, m->n_ends, sizeof(*m->ends), by_place);
    if (!gs_array_reserve(&m->hits.ptr, &m->hits.cap, m->n_ends, sizeof(*m->hits.ptr)))
        return false;
    for (size_t i = 0; i < m->n_ends; i++) {
        uint32_t token = m->ends[i].token;
        const gs_branch *branch = &m->lexicon->branches[m->ends[i].branch];
        const gs_rule *rule = &m->lexicon->rules[branch->rule];
        bool is_word = branch->n_positions == 1;
        m->hits.ptr[m->hits.n++] = is_word ? (gs_hit){ rule, token, token + 1, token, token + 1 }
                                           : trace_hit(m, branch, run_backward(m, branch, m->ends[i]), token);
    }
    return true;
}

bool gs_match(gs_matcher *m, gs_match_mode mode, gs_span text, const gs_token *tokens, size_t n_tokens,
              const gs_hits **out)
{
    m->n_ends = 0;
    m->hits.n = 0;
    m->hits.has_cue = m->hits.cut = false;
    if (!gs_array_reserve(&m->steps, &m->cap_steps, n_tokens, sizeof(*m->steps)) ||
        !gs_array_reserve(&m->back, &m->cap_back, n_tokens, sizeof(*m->back)))
        return false;
    /* Cues of labels first: where there is none, nothing else matters to scoring. */
    if (!find_steps(m, text, tokens, n_tokens) || !run_tier(m, GS_TIER_CUES, n_tokens))
        return false;
    if ((m->hits.has_cue || mode == GS_MATCH_ALL) && (!run_tier(m, GS_TIER_REST, n_tokens) || !add_hits(m)))
        return false;
    *out = &m->hits;
    return true;
}

/* --- Life --- */

GS_DEFINE_AUTO(gs_matcher, gs_matcher_free)

gs_status gs_matcher_new(const gs_lexicon *lexicon, gs_matcher **out, gs_error *err)
{
    gs_auto(gs_matcher_free) gs_matcher *m = calloc(1, sizeof(*m));
    if (!m)
        return gs_fail_nomem(err);
    m->lexicon = lexicon;
    m->seen = calloc(lexicon->n_branches + 1, sizeof(*m->seen));
    if (!m->seen)
        return gs_fail_nomem(err);
    gs_status status = gs_symbols_new(lexicon, &m->symbols, err);
    for (gs_tier tier = 0; tier < GS_N_TIERS && status == GS_OK; tier++)
        status = gs_automaton_new(lexicon, m->symbols, tier, &m->automata[tier], err);
    if (status == GS_OK)
        *out = gs_steal(m);
    return status;
}

void gs_matcher_free(gs_matcher *m)
{
    if (!m)
        return;
    for (gs_tier tier = 0; tier < GS_N_TIERS; tier++)
        gs_automaton_free(m->automata[tier]);
    gs_symbols_free(m->symbols);
    free(m->steps);
    free(m->back);
    free(m->ends);
    free(m->candidates);
    free(m->seen);
    free(m->hits.ptr);
    free(m);
}
