/* The branch under construction, shared by pattern.c, which builds it, and anchor.c, which looks at it. */
#ifndef GS_LEXICON_PATTERN_H
#define GS_LEXICON_PATTERN_H

#include "lexicon/internal.h"

/* Items of one pattern, classes expanded: no honest pattern comes near. */
enum { GS_WORK_LIMIT = 100000 };

typedef struct gs_position {
    uint32_t *atoms; /* empty for a gap place */
    size_t n, cap;
} gs_position;

/* A part of a branch: where it may begin and end, and whether it may be empty. */
typedef struct gs_part {
    uint64_t first, last;
    bool nullable;
} gs_part;

/* A part of a branch and the places it takes. */
typedef struct gs_stretch {
    gs_part ends;
    unsigned from, to;
} gs_stretch;

typedef struct gs_compiler {
    gs_lexicon *lexicon;
    unsigned line;
    gs_error *err;
    gs_tokens tokens; /* of the word item at hand */
    gs_position positions[GS_LIMIT_BRANCH_POSITIONS];
    uint64_t follow[GS_LIMIT_BRANCH_POSITIONS];
    unsigned n;
    uint64_t any, cue;
    bool in_cue;
    unsigned depth, work;
    gs_stretch items[GS_LIMIT_BRANCH_POSITIONS]; /* of the top level; gaps with `any` places only */
    unsigned n_items;
} gs_compiler;

static const gs_part gs_empty_part = { 0, 0, true };

/* a and then b. */
static inline gs_part gs_part_joined(gs_part a, gs_part b)
{
    return (gs_part){ a.first | (a.nullable ? b.first : 0), b.last | (b.nullable ? a.last : 0),
                   a.nullable && b.nullable };
}

/* The stretch the automaton looks for; the whole branch where no stretch has to be there. */
gs_stretch gs_anchor_choose(const gs_compiler *c, gs_part whole);

#endif
