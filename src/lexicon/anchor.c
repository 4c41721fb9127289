/* Anchors: the part of a branch that the automaton looks for. It must be in every match, and the rarer it is in texts,
 * the fewer branches are run for nothing. */
#include "lexicon/pattern.h"

/* Words of fewer letters are common ones, as a rule. */
enum { COMMON_LETTERS = 5 };

/* An ideograph says as much as three letters. */
static uint32_t letters_of(gs_span word)
{
    uint32_t n = 0;
    for (size_t at = 0; at < word.len;) {
        unsigned len;
        n += gs_utf8_at(word.ptr + at, word.ptr + word.len, &len) >= 0x2e80 ? 3 : 1;
        at += len;
    }
    return n;
}

/* How seldom a place is filled, guessed by the letters of its shortest word. */
static uint32_t place_rarity(const gs_compiler *c, unsigned at)
{
    uint32_t least = UINT32_MAX;
    for (size_t i = 0; i < c->positions[at].n; i++) {
        uint32_t here = letters_of(c->lexicon->atoms.ptr[c->positions[at].atoms[i]].text);
        least = here < least ? here : least;
    }
    return least;
}

/* The same for a stretch: of its ways through, the one with the fewest letters; 0 when it may be empty. Places only
 * lead to later ones. */
static uint32_t rarity(const gs_compiler *c, gs_stretch s)
{
    uint32_t reach[GS_LIMIT_BRANCH_POSITIONS], least = UINT32_MAX;
    for (unsigned p = s.from; p < s.to; p++) {
        reach[p] = s.ends.first >> p & 1 ? 0 : UINT32_MAX;
        for (unsigned q = s.from; q < p; q++)
            if ((c->follow[q] >> p & 1) && reach[q] < reach[p])
                reach[p] = reach[q];
        if (reach[p] == UINT32_MAX)
            continue;
        reach[p] += place_rarity(c, p);
        if ((s.ends.last >> p & 1) && reach[p] < least)
            least = reach[p];
    }
    return s.ends.nullable || least == UINT32_MAX ? 0 : least;
}

static bool has_gap(const gs_compiler *c, gs_stretch s)
{
    uint64_t places = (((uint64_t)1 << s.to) - 1) & ~(((uint64_t)1 << s.from) - 1);
    return (places & c->any) != 0;
}

static gs_stretch run_of(const gs_compiler *c, unsigned first, unsigned end)
{
    gs_stretch run = { gs_empty_part, c->items[first].from, c->items[end - 1].to };
    for (unsigned i = first; i < end; i++)
        run.ends = gs_part_joined(run.ends, c->items[i].ends);
    return run;
}

/* Common words in front would make every one of their places in a text the beginning of a match. */
static unsigned skip_common(const gs_compiler *c, unsigned first, unsigned end)
{
    while (first + 1 < end && rarity(c, c->items[first]) < COMMON_LETTERS &&
           rarity(c, run_of(c, first + 1, end)) >= COMMON_LETTERS)
        first++;
    return first;
}

/* The rarest run of items without a gap, common words in front left off; the whole branch where there is none. */
gs_stretch gs_anchor_choose(const gs_compiler *c, gs_part whole)
{
    gs_stretch best = { whole, 0, c->n };
    uint32_t most = 0;
    for (unsigned first = 0, end; first < c->n_items; first = end + 1) {
        for (end = first; end < c->n_items && !has_gap(c, c->items[end]);)
            end++;
        if (end == first)
            continue;
        gs_stretch run = run_of(c, skip_common(c, first, end), end);
        uint32_t here = rarity(c, run);
        if (here > most) {
            most = here;
            best = run;
        }
    }
    return best;
}
