/* One automaton for all rules of a tier of a language. A state is the set of positions, over all branches, that are
 * filled by the tokens just read; a match may begin at every token. States and moves are made the first time a text
 * needs them (lazy subset construction: Aho, Sethi, Ullman 3.9; Thompson's cache of DFA states) and kept, so that a
 * token costs one look in a table whatever the number of rules. A full table is emptied and filled anew, which changes
 * time only.
 *
 * Gaps would multiply states: one for every distance to every opening word seen lately; so would common words in front.
 * So only the anchor of a branch, its rarest stretch without a gap, is in the automaton; where that is found, the
 * matcher runs the branch whole. */
#include "lexicon/internal.h"

#include <stdlib.h>
#include <string.h>

enum {
    STATE_LIMIT = 1 << 15,
    MOVE_LIMIT = 1 << 20,
    MOVES_FIRST = 1 << 12,
};

/* Filled positions of one branch. */
typedef struct item {
    uint64_t positions;
    uint64_t branch; /* 64 bits wide, so that items can be compared as bytes */
} item;

typedef struct state {
    const item *items;       /* by branch */
    const gs_found *accepts; /* without a token */
    uint32_t n_items, n_accepts;
    uint64_t bloom; /* of the branches that may go on */
} state;

/* A move in one word, so that the table stays small: state (16 bits) and look (24), plus 1; then the state it leads
 * to (16). 0 is free. */
typedef uint64_t move;
enum { STATE_BITS = 16, LOOK_BITS = 24 };

static uint64_t move_key(uint32_t from, uint32_t look)
{
    return ((uint64_t)from << LOOK_BITS | look) + 1;
}

/* Most moves are from the start state, and have a table of their own by look, small enough to stay in the nearest
 * cache; so are those from another state whose branches do not go on with the word, which blooms tell. */
enum { UNKNOWN = UINT16_MAX, START = 0 };

struct gs_automaton {
    const gs_lexicon *lexicon;
    const gs_symbols *symbols;
    gs_tier tier;
    gs_arena arena;
    state *states;
    size_t n_states, cap_states;
    uint32_t *by_items; /* states by content: open addressing, index + 1 */
    size_t n_by_items;
    uint16_t *from_start; /* UNKNOWN until the move is made */
    size_t cap_from_start;
    move *moves;
    size_t n_moves, n_move_slots;
    item *scratch;
    size_t n_scratch, cap_scratch;
    gs_found *found; /* of the run at hand */
    size_t n_found, cap_found;
};

/* --- States by content --- */

static size_t state_slot(const gs_automaton *a, const item *items, size_t n)
{
    size_t at = gs_hash((gs_span){ (const char *)items, n * sizeof(*items) }) & (a->n_by_items - 1);
    for (uint32_t i; (i = a->by_items[at]) != 0; at = (at + 1) & (a->n_by_items - 1)) {
        const state *s = &a->states[i - 1];
        if (s->n_items == n && (n == 0 || memcmp(s->items, items, n * sizeof(*items)) == 0))
            break;
    }
    return at;
}

static bool grow_by_items(gs_automaton *a)
{
    size_t n = a->n_by_items ? a->n_by_items * 2 : 1024;
    uint32_t *slots = calloc(n, sizeof(*slots));
    if (!slots)
        return false;
    free(a->by_items);
    a->by_items = slots;
    a->n_by_items = n;
    for (size_t i = 0; i < a->n_states; i++)
        a->by_items[state_slot(a, a->states[i].items, a->states[i].n_items)] = (uint32_t)i + 1;
    return true;
}

/* A branch goes on with words of its own only, unless gap places follow: then with all. */
static uint64_t bloom_of(const gs_automaton *a, item of)
{
    const gs_branch *branch = &a->lexicon->branches[of.branch];
    uint64_t next = gs_branch_follow(branch, of.positions) & branch->anchor;
    return !next ? 0 : next & branch->any ? UINT64_MAX : gs_branch_bloom((uint32_t)of.branch);
}

static bool fill_state(gs_automaton *a, const item *items, size_t n, state *out)
{
    item *kept = gs_arena_array(&a->arena, n ? n : 1, sizeof(*kept));
    gs_found *accepts = gs_arena_array(&a->arena, n ? n : 1, sizeof(*accepts));
    if (!kept || !accepts)
        return false;
    uint32_t n_accepts = 0;
    uint64_t bloom = 0;
    for (size_t i = 0; i < n; i++) {
        kept[i] = items[i];
        bloom |= bloom_of(a, items[i]);
        const gs_branch *branch = &a->lexicon->branches[items[i].branch];
        if (items[i].positions & branch->anchor_last)
            accepts[n_accepts++] = (gs_found){ (uint32_t)items[i].branch & INT32_MAX, gs_branch_is_anchor(branch), 0 };
    }
    *out = (state){ kept, accepts, (uint32_t)n, n_accepts, bloom };
    return true;
}

static int64_t intern_state(gs_automaton *a, const item *items, size_t n)
{
    if (a->n_states * 2 >= a->n_by_items && !grow_by_items(a))
        return -1;
    size_t at = state_slot(a, items, n);
    if (a->by_items[at])
        return a->by_items[at] - 1;
    if (!gs_array_reserve(&a->states, &a->cap_states, a->n_states + 1, sizeof(*a->states)) ||
        !fill_state(a, items, n, &a->states[a->n_states]))
        return -1;
    a->by_items[at] = (uint32_t)++a->n_states;
    return (int64_t)a->n_states - 1;
}

/* Empties the tables; the start state is 0 again. */
static bool clear(gs_automaton *a)
{
    gs_arena_reset(&a->arena);
    a->n_states = a->n_moves = 0;
    if (a->by_items)
        memset(a->by_items, 0, a->n_by_items * sizeof(*a->by_items));
    if (a->moves)
        memset(a->moves, 0, a->n_move_slots * sizeof(*a->moves));
    for (size_t i = 0; i < a->cap_from_start; i++)
        a->from_start[i] = UNKNOWN;
    return intern_state(a, NULL, 0) == START;
}

/* --- Moves --- */

static bool push(gs_automaton *a, uint64_t branch, uint64_t positions)
{
    if (!positions)
        return true;
    if (!gs_array_reserve(&a->scratch, &a->cap_scratch, a->n_scratch + 1, sizeof(*a->scratch)))
        return false;
    a->scratch[a->n_scratch++] = (item){ positions, branch };
    return true;
}

/* The positions filled after a look, into scratch: branches of the state and of the look, merged in order. */
static bool next_items(gs_automaton *a, state from, gs_symbol found)
{
    const gs_branch *branches = a->lexicon->branches;
    uint32_t i = 0, p = 0;
    a->n_scratch = 0;
    while (i < from.n_items || p < found.n_posts) {
        bool in_state = i < from.n_items && (p == found.n_posts || from.items[i].branch <= found.posts[p].branch);
        bool in_look = p < found.n_posts && (i == from.n_items || found.posts[p].branch <= from.items[i].branch);
        uint64_t branch = in_state ? from.items[i].branch : found.posts[p].branch;
        uint64_t may = in_state ? gs_branch_follow(&branches[branch], from.items[i].positions) : 0;
        uint64_t fills = branches[branch].any | (in_look ? found.posts[p].positions : 0);
        if (!push(a, branch, (may | branches[branch].anchor_first) & fills & branches[branch].anchor))
            return false;
        i += in_state;
        p += in_look;
    }
    return true;
}

static size_t move_slot(const gs_automaton *a, uint64_t key)
{
    size_t at = (key * 0x9e3779b97f4a7c15u) >> 32 & (a->n_move_slots - 1);
    while (a->moves[at] && a->moves[at] >> STATE_BITS != key)
        at = (at + 1) & (a->n_move_slots - 1);
    return at;
}

static bool grow_moves(gs_automaton *a)
{
    size_t n_old = a->n_move_slots;
    move *old = a->moves, *fresh = calloc(n_old ? n_old * 2 : MOVES_FIRST, sizeof(*fresh));
    if (!fresh)
        return false;
    a->moves = fresh;
    a->n_move_slots = n_old ? n_old * 2 : MOVES_FIRST;
    for (size_t i = 0; i < n_old; i++)
        if (old[i])
            a->moves[move_slot(a, old[i] >> STATE_BITS)] = old[i];
    free(old);
    return true;
}

static bool reserve_from_start(gs_automaton *a, uint32_t look)
{
    size_t old = a->cap_from_start;
    if (!gs_array_reserve(&a->from_start, &a->cap_from_start, (size_t)look + 1, sizeof(*a->from_start)))
        return false;
    for (size_t i = old; i < a->cap_from_start; i++)
        a->from_start[i] = UNKNOWN;
    return true;
}

static bool remember_move(gs_automaton *a, uint32_t from, uint32_t look, uint32_t to)
{
    if (from == START) {
        if (!reserve_from_start(a, look))
            return false;
        a->from_start[look] = (uint16_t)to;
        return true;
    }
    if (a->n_moves * 2 >= a->n_move_slots && !grow_moves(a))
        return false;
    uint64_t key = move_key(from, look);
    a->moves[move_slot(a, key)] = key << STATE_BITS | (uint64_t)to;
    a->n_moves++;
    return true;
}

static int64_t make_move(gs_automaton *a, uint32_t from, uint32_t look)
{
    if (look >> LOOK_BITS)
        return -1; /* more looks than a lexicon of GS_LIMIT_LEXICON bytes can make */
    if (!next_items(a, a->states[from], gs_symbols_get_look(a->symbols, a->tier, look)))
        return -1;
    if (a->n_states >= STATE_LIMIT || a->n_moves >= MOVE_LIMIT)
        return clear(a) ? intern_state(a, a->scratch, a->n_scratch) : -1;
    int64_t to = intern_state(a, a->scratch, a->n_scratch);
    return to >= 0 && remember_move(a, from, look, (uint32_t)to) ? to : -1;
}

static uint32_t known_move(const gs_automaton *a, uint32_t from, uint32_t look)
{
    if (from == START)
        return look < a->cap_from_start ? a->from_start[look] : UNKNOWN;
    move found = a->moves[move_slot(a, move_key(from, look))];
    return found ? (uint32_t)(found & (((uint64_t)1 << STATE_BITS) - 1)) : UNKNOWN;
}

/* --- A run --- */

static bool note_found(gs_automaton *a, uint32_t at, uint32_t token)
{
    const state *s = &a->states[at];
    if (!gs_array_reserve(&a->found, &a->cap_found, a->n_found + s->n_accepts, sizeof(*a->found)))
        return false;
    for (uint32_t i = 0; i < s->n_accepts; i++) {
        gs_found *found = &a->found[a->n_found++];
        *found = s->accepts[i];
        found->token = token;
    }
    return true;
}

bool gs_automaton_run(gs_automaton *a, const uint32_t *steps, size_t n, const gs_found **out, size_t *n_out)
{
    const gs_looks *looks = gs_symbols_looks(a->symbols);
    const uint64_t *blooms = gs_symbols_look_blooms(a->symbols, a->tier);
    uint32_t at = START;
    a->n_found = 0;
    for (size_t i = 0; i < n; i++) {
        if (steps[i] >= GS_STEP_END) {
            at = steps[i] == GS_STEP_END ? START : at;
            continue;
        }
        uint32_t look = looks[steps[i]].of[a->tier];
        if (at == START && look == GS_LOOK_NONE) /* most words */
            continue;
        uint64_t bloom = a->states[at].bloom;
        uint32_t from = (bloom & blooms[look]) || bloom == UINT64_MAX ? at : START; /* else nothing goes on */
        at = START;
        if (from == START && look == GS_LOOK_NONE)
            continue;
        uint32_t to = known_move(a, from, look);
        if (to == UNKNOWN) {
            int64_t made = make_move(a, from, look);
            if (made < 0)
                return false;
            to = (uint32_t)made;
        }
        at = to;
        if (a->states[at].n_accepts && !note_found(a, at, (uint32_t)i))
            return false;
    }
    *out = a->found;
    *n_out = a->n_found;
    return true;
}

/* --- Life --- */

GS_DEFINE_AUTO(gs_automaton, gs_automaton_free)

gs_status gs_automaton_new(const gs_lexicon *lexicon, const gs_symbols *symbols, gs_tier tier, gs_automaton **out,
                           gs_error *err)
{
    gs_auto(gs_automaton_free) gs_automaton *a = calloc(1, sizeof(*a));
    if (!a)
        return gs_fail_nomem(err);
    a->lexicon = lexicon;
    a->symbols = symbols;
    a->tier = tier;
    if (!grow_moves(a) || !clear(a))
        return gs_fail_nomem(err);
    *out = gs_steal(a);
    return GS_OK;
}

void gs_automaton_free(gs_automaton *a)
{
    if (!a)
        return;
    gs_arena_done(&a->arena);
    free(a->states);
    free(a->by_items);
    free(a->moves);
    free(a->from_start);
    free(a->scratch);
    free(a->found);
    free(a);
}
