/* The compiled form of a lexicon, shared by the files of this folder only.
 *
 * A pattern line becomes branches (its top-level alternatives). A branch is a Glushkov automaton: every word or gap
 * place is a position, a bit of a 64-bit word; follow[p] are the positions that may come next. What a position accepts
 * is a set of atoms (exact word, prefix, suffix, stem, cased word, number, comma); postings say for each atom which
 * positions it fills. */
#ifndef GS_LEXICON_INTERNAL_H
#define GS_LEXICON_INTERNAL_H

#include "lexicon/lexicon.h"

typedef enum gs_atom_kind {
    GS_ATOM_EXACT,
    GS_ATOM_PREFIX,
    GS_ATOM_STEM,
    GS_ATOM_CASED,
    GS_ATOM_SUFFIX,
    GS_ATOM_NUMBER,
    GS_ATOM_COMMA, /* no word at all: a token of GS_TOK_COMMA */
} gs_atom_kind;

typedef struct gs_atom {
    gs_atom_kind kind;
    gs_span text; /* folded; the stem for GS_ATOM_STEM */
} gs_atom;

/* Atoms by (kind, text), open addressing over indices. */
typedef struct gs_atoms {
    gs_atom *ptr;
    size_t n, cap;
    uint32_t *slots; /* index + 1; 0 is free */
    size_t n_slots;
    uint64_t prefix_lengths; /* bit l: some prefix atom has l bytes (63: 63 or more) */
    uint64_t suffix_lengths;
    bool has_stems, has_cased, has_numbers;
    bool has_spelt_numbers; /* some pattern names a number: "9/11" */
} gs_atoms;

/* Index of the atom, added when new; -1 when there is no memory. The text must outlive the table. */
int64_t gs_atoms_add(gs_atoms *atoms, gs_atom_kind kind, gs_span text);
/* Index, or -1. */
int64_t gs_atoms_find(const gs_atoms *atoms, gs_atom_kind kind, gs_span text);
void gs_atoms_done(gs_atoms *atoms);

typedef struct gs_posting {
    uint32_t atom, branch;
    uint64_t positions;
} gs_posting;

typedef struct gs_branch {
    uint32_t rule;
    uint32_t n_positions;
    uint64_t first, last; /* where a match may begin and end */
    uint64_t any;         /* gap places: every token fills them */
    uint64_t anchor, anchor_first, anchor_last; /* the part the automaton looks for: see automaton.c */
    uint64_t cue;         /* positions the report marks */
    const uint64_t *follow, *precede; /* one array: what may come next, then what may have been before */
} gs_branch;

typedef struct gs_class {
    gs_span name;
    gs_buf text;        /* alternatives, joined over the lines that define it */
    bool is_words;      /* every alternative is one word: `atoms` are all of it */
    uint32_t *atoms;
    size_t n_atoms, cap_atoms;
} gs_class;

struct gs_lexicon {
    gs_arena arena;
    const gs_concepts *concepts;
    const char *file, *lang, *stemmer_name, *digest;
    unsigned scope;
    gs_word_order word_order;
    gs_folder *folder;
    gs_stemmer *stemmer; /* for building atoms only: a matcher has its own */
    gs_wordset abbreviations;
    gs_span *clitics; /* folded */
    size_t n_clitics, cap_clitics;
    gs_class *classes;
    size_t n_classes, cap_classes;
    gs_rule *rules;
    size_t n_rules, cap_rules;
    gs_example *examples;
    size_t n_examples, cap_examples;
    gs_absent *absents;
    size_t n_absents, cap_absents;
    gs_atoms atoms;
    gs_branch *branches;
    size_t n_branches, cap_branches;
    gs_posting *postings; /* sorted by atom, then branch */
    size_t n_postings, cap_postings;
    uint32_t *posting_start; /* by atom, n atoms + 1 */
    bool is_mapped; /* the postings and the slots of the atoms lie in an image */
};

/* Compiles the text of one pattern into branches of `rule`, the lexicon's last. */
gs_status gs_pattern_compile(gs_lexicon *lexicon, gs_span pattern, unsigned line, gs_error *err);
/* Checks the text of a class and adds its words to *class. */
gs_status gs_pattern_read_class(gs_lexicon *lexicon, gs_span pattern, unsigned line, gs_class *class, gs_error *err);

/* The automaton looks for the whole branch: finding the anchor is finding a match. */
static inline bool gs_branch_is_anchor(const gs_branch *branch)
{
    return branch->anchor == ((uint64_t)1 << branch->n_positions) - 1;
}

/* Nothing comes behind the anchor: a match ends where it does, if the front is there. */
static inline bool gs_branch_ends_in_anchor(const gs_branch *branch)
{
    return branch->last == branch->anchor_last;
}

/* Positions of a branch that may follow any of `positions`. */
static inline uint64_t gs_branch_follow(const gs_branch *branch, uint64_t positions)
{
    uint64_t next = 0;
    for (; positions; positions &= positions - 1)
        next |= branch->follow[__builtin_ctzll(positions)];
    return next;
}

/* Positions that may stand right before any of `positions`. */
static inline uint64_t gs_branch_precede(const gs_branch *branch, uint64_t positions)
{
    uint64_t before = 0;
    for (; positions; positions &= positions - 1)
        before |= branch->precede[__builtin_ctzll(positions)];
    return before;
}

/* --- Symbols: words as the branches see them (symbols.c) --- */

/* Words that fill the same places are one symbol; 0 fills none. Words that fill the same places of anchors have one
 * look, which is all the automaton sees of them; the look of symbol 0 is 0, and that of most common words. */
enum { GS_SYMBOL_NONE = 0, GS_LOOK_NONE = 0 };

/* Two automata, so that the many sentences without a cue are not looked through for contexts. */
typedef enum gs_tier {
    GS_TIER_CUES, /* rules of labels */
    GS_TIER_REST, /* contexts and blockers */
    GS_N_TIERS,
} gs_tier;

gs_tier gs_branch_tier(const gs_lexicon *lexicon, uint32_t branch);

/* What a symbol or a look fills. */
typedef struct gs_symbol {
    const gs_posting *posts; /* one a branch, by branch */
    uint32_t n_posts;
} gs_symbol;

typedef struct gs_symbols gs_symbols;

gs_status gs_symbols_new(const gs_lexicon *lexicon, gs_symbols **out, gs_error *err);
void gs_symbols_free(gs_symbols *symbols);
/* The symbol of a word as it stands in the text, from a cache; -1 when there is no memory. */
int64_t gs_symbols_of(gs_symbols *symbols, gs_span word, bool is_number);
/* The symbol of a comma, a bracket or a dash. */
uint32_t gs_symbols_comma(const gs_symbols *symbols);
/* The looks of a symbol. */
typedef struct gs_looks {
    uint32_t of[GS_N_TIERS];
} gs_looks;

/* By symbol; good until the next symbol is made. */
const gs_looks *gs_symbols_looks(const gs_symbols *symbols);
/* By look of a tier: the blooms of its branches; good until the next symbol is made. */
const uint64_t *gs_symbols_look_blooms(const gs_symbols *symbols, gs_tier tier);

/* Which branches a set may hold, a bit of 64 each (Bloom's filter with one hash): sets without a common bit have no
 * branch in common. */
static inline uint64_t gs_branch_bloom(uint32_t branch)
{
    return (uint64_t)1 << (branch * 0x9e3779b9u >> 26);
}
gs_symbol gs_symbols_get_look(const gs_symbols *symbols, gs_tier tier, uint32_t look);
/* Positions of a branch that a symbol fills, gap places included. */
uint64_t gs_symbols_fill(gs_symbols *symbols, const gs_branch *branch, uint32_t branch_index, uint32_t symbol);

/* --- The automaton over looks, its states made as texts need them (automaton.c) --- */

/* How a token looks to the matcher: its symbol, or one of these. */
enum { GS_STEP_END = INT32_MAX - 1, /* nothing reaches across */
       GS_STEP_SKIP = INT32_MAX };  /* quotes, hyphens: as if they were not there */

/* A branch whose anchor ends at a token; whole: the branch is all anchor. */
typedef struct gs_found {
    uint32_t branch : 31;
    uint32_t is_whole : 1;
    uint32_t token;
} gs_found;

typedef struct gs_automaton gs_automaton;

gs_status gs_automaton_new(const gs_lexicon *lexicon, const gs_symbols *symbols, gs_tier tier, gs_automaton **out,
                           gs_error *err);
void gs_automaton_free(gs_automaton *automaton);
/* Runs over the steps of a sentence. What it finds, by token, is good until the next run. False when there is no
 * memory. */
bool gs_automaton_run(gs_automaton *automaton, const uint32_t *steps, size_t n, const gs_found **out, size_t *n_out);

#endif
