/* Symbols: what a word is to the automaton. Folding, stemming and the look-ups of a word's atoms happen once for each
 * spelling; after that a word costs one look in a cache keyed by its bytes in the text. */
#include "lexicon/internal.h"

#include <stdlib.h>
#include <string.h>

enum {
    CACHE_LIMIT = 1 << 17, /* spellings; a full cache is emptied, which costs time and changes nothing else */
    CACHE_FIRST = 1 << 12,
    MAX_ATOMS = 256,   /* atoms of one word; a word has one exact form, one stem and few prefixes */
    MAX_CLITICS = 3,   /* in front of one word: "and with the" */
    CLITIC_LEAVES = 3, /* letters */
};

/* A word of up to HEAD bytes is all in its entry: most in any script. */
enum { HEAD = 24 };

typedef struct head {
    uint64_t part[HEAD / 8]; /* see head_of */
} head;

typedef struct entry {
    head head;
    uint32_t len; /* 0: free */
    uint32_t symbol;
} entry;

/* The answer to a question asked lately: which places of a branch a symbol fills. No symbol is 0, so no key is. */
typedef struct fill {
    uint64_t key, positions;
} fill;
enum { N_FILLS = 1 << 12 };

/* In scripts without spaces most words are a character: those have a table of their own. */
enum { FIRST_IDEOGRAPH = 0x3400, END_IDEOGRAPHS = 0xa000 };

/* Lists of postings, each kept once. */
typedef struct post_sets {
    gs_symbol *ptr;
    uint64_t *blooms; /* of their branches */
    size_t n, cap, cap_blooms;
    uint32_t *slots; /* open addressing, index + 1 */
    size_t n_slots;
} post_sets;

struct gs_symbols {
    const gs_lexicon *lexicon;
    fill fills[N_FILLS];
    gs_stemmer *stemmer; /* NULL where the lexicon has no stems */
    gs_buf folded, cased;
    post_sets symbols;
    post_sets looks[GS_N_TIERS]; /* the same with the places of anchors only */
    gs_looks *look_of; /* by symbol */
    size_t cap_look_of;
    uint32_t comma, number; /* number: of every number, where no rule names one */
    gs_arena kept; /* postings of both */
    entry *cache;
    const char **spelt; /* by slot: the bytes, which only long words are compared by */
    size_t n_cached, n_slots;
    gs_arena spellings;
    uint32_t *ideographs; /* symbol + 1 of the word that is this character, from FIRST_IDEOGRAPH; NULL until one came */
};

/* --- From word to atoms --- */

typedef struct atom_list {
    uint32_t ids[MAX_ATOMS];
    size_t n;
} atom_list;

static void add_atom(atom_list *list, int64_t atom)
{
    if (atom >= 0 && list->n < MAX_ATOMS)
        list->ids[list->n++] = (uint32_t)atom;
}

static gs_span part_of(gs_span word, gs_atom_kind kind, size_t len)
{
    return (gs_span){ kind == GS_ATOM_PREFIX ? word.ptr : word.ptr + word.len - len, len };
}

/* Beginnings (or ends) of the word that rules ask for; `lengths` says which are worth a look. */
static void add_parts(const gs_atoms *atoms, gs_span word, gs_atom_kind kind, uint64_t all_lengths, atom_list *list)
{
    for (uint64_t lengths = all_lengths & ~((uint64_t)1 << 63); lengths; lengths &= lengths - 1) {
        size_t len = (size_t)__builtin_ctzll(lengths);
        if (len > word.len)
            return;
        add_atom(list, gs_atoms_find(atoms, kind, part_of(word, kind, len)));
    }
    if (all_lengths >> 63)
        for (size_t len = 63; len <= word.len; len++)
            add_atom(list, gs_atoms_find(atoms, kind, part_of(word, kind, len)));
}

static void add_forms(gs_symbols *s, gs_span word, atom_list *list)
{
    const gs_atoms *atoms = &s->lexicon->atoms;
    add_atom(list, gs_atoms_find(atoms, GS_ATOM_EXACT, word));
    add_parts(atoms, word, GS_ATOM_PREFIX, atoms->prefix_lengths, list);
    add_parts(atoms, word, GS_ATOM_SUFFIX, atoms->suffix_lengths, list);
    if (s->stemmer)
        add_atom(list, gs_atoms_find(atoms, GS_ATOM_STEM, gs_stem(s->stemmer, word)));
}

/* Does enough of the word stay behind a clitic to be a word? */
static bool is_long_enough(gs_span rest)
{
    size_t n = 0;
    for (size_t i = 0; i < rest.len; i++)
        n += ((unsigned char)rest.ptr[i] & 0xc0) != 0x80;
    return n >= CLITIC_LEAVES;
}

/* The word without the clitics in front of it ("wa-l-kitab": "l-kitab", "kitab"), up to `depth` of them. */
static void add_behind_clitics(gs_symbols *s, gs_span word, unsigned depth, atom_list *list)
{
    for (size_t i = 0; i < s->lexicon->n_clitics && depth > 0; i++) {
        gs_span clitic = s->lexicon->clitics[i];
        if (word.len <= clitic.len || memcmp(word.ptr, clitic.ptr, clitic.len) != 0)
            continue;
        gs_span rest = { word.ptr + clitic.len, word.len - clitic.len };
        if (!is_long_enough(rest))
            continue;
        add_forms(s, rest, list);
        add_behind_clitics(s, rest, depth - 1, list);
    }
}

static bool find_atoms(gs_symbols *s, gs_span word, bool is_number, atom_list *list)
{
    const gs_atoms *atoms = &s->lexicon->atoms;
    gs_buf_clear(&s->folded);
    gs_fold(s->lexicon->folder, word, false, &s->folded);
    gs_span folded = gs_buf_span(&s->folded);
    add_forms(s, folded, list);
    if (!is_number)
        add_behind_clitics(s, folded, MAX_CLITICS, list);
    if (atoms->has_cased) {
        gs_buf_clear(&s->cased);
        gs_fold(s->lexicon->folder, word, true, &s->cased);
        add_atom(list, gs_atoms_find(atoms, GS_ATOM_CASED, gs_buf_span(&s->cased)));
    }
    if (is_number && atoms->has_numbers)
        add_atom(list, gs_atoms_find(atoms, GS_ATOM_NUMBER, (gs_span){ "", 0 }));
    return !s->folded.failed && !s->cased.failed;
}

/* --- From atoms to a symbol --- */

static int by_branch(const void *a, const void *b)
{
    const gs_posting *x = a, *y = b;
    return (x->branch > y->branch) - (x->branch < y->branch);
}

/* All postings of the atoms, one a branch, in *out (malloc). */
static bool merge_postings(const gs_lexicon *lexicon, const atom_list *list, gs_posting **out, size_t *n)
{
    size_t total = 0, at = 0;
    for (size_t i = 0; i < list->n; i++)
        total += lexicon->posting_start[list->ids[i] + 1] - lexicon->posting_start[list->ids[i]];
    gs_posting *posts = malloc((total ? total : 1) * sizeof(*posts));
    if (!posts)
        return false;
    for (size_t i = 0; i < list->n; i++)
        for (uint32_t p = lexicon->posting_start[list->ids[i]]; p < lexicon->posting_start[list->ids[i] + 1]; p++)
            posts[at++] = (gs_posting){ 0, lexicon->postings[p].branch, lexicon->postings[p].positions };
    if (list->n > 1) /* those of one atom are in order */
        qsort(posts, total, sizeof(*posts), by_branch);
    size_t kept = 0;
    for (size_t i = 0; i < total; i++) {
        if (kept && posts[kept - 1].branch == posts[i].branch)
            posts[kept - 1].positions |= posts[i].positions;
        else
            posts[kept++] = posts[i];
    }
    *out = posts;
    *n = kept;
    return true;
}

static bool same_posts(gs_symbol symbol, const gs_posting *posts, size_t n)
{
    return symbol.n_posts == n && (n == 0 || memcmp(symbol.posts, posts, n * sizeof(*posts)) == 0);
}

static size_t posts_slot(const post_sets *sets, const gs_posting *posts, size_t n)
{
    size_t at = gs_hash((gs_span){ (const char *)posts, n * sizeof(*posts) }) & (sets->n_slots - 1);
    while (sets->slots[at] && !same_posts(sets->ptr[sets->slots[at] - 1], posts, n))
        at = (at + 1) & (sets->n_slots - 1);
    return at;
}

static bool grow_sets(post_sets *sets)
{
    size_t n = sets->n_slots ? sets->n_slots * 2 : 256;
    uint32_t *slots = calloc(n, sizeof(*slots));
    if (!slots)
        return false;
    free(sets->slots);
    sets->slots = slots;
    sets->n_slots = n;
    for (size_t i = 0; i < sets->n; i++)
        sets->slots[posts_slot(sets, sets->ptr[i].posts, sets->ptr[i].n_posts)] = (uint32_t)i + 1;
    return true;
}

static int64_t intern_posts(gs_symbols *s, post_sets *sets, const gs_posting *posts, size_t n)
{
    if (sets->n * 2 >= sets->n_slots && !grow_sets(sets))
        return -1;
    size_t at = posts_slot(sets, posts, n);
    if (sets->slots[at])
        return sets->slots[at] - 1;
    gs_posting *kept = gs_arena_array(&s->kept, n ? n : 1, sizeof(*kept));
    if (!kept || !gs_array_reserve(&sets->ptr, &sets->cap, sets->n + 1, sizeof(*sets->ptr)) ||
        !gs_array_reserve(&sets->blooms, &sets->cap_blooms, sets->n + 1, sizeof(*sets->blooms)))
        return -1;
    if (n)
        memcpy(kept, posts, n * sizeof(*kept));
    sets->blooms[sets->n] = 0;
    for (size_t i = 0; i < n; i++)
        sets->blooms[sets->n] |= gs_branch_bloom(posts[i].branch);
    sets->ptr[sets->n++] = (gs_symbol){ kept, (uint32_t)n };
    sets->slots[at] = (uint32_t)sets->n;
    return (int64_t)sets->n - 1;
}

gs_tier gs_branch_tier(const gs_lexicon *lexicon, uint32_t branch)
{
    const gs_rule *rule = &lexicon->rules[lexicon->branches[branch].rule];
    bool is_cue = rule->kind == GS_RULE_CUE && lexicon->concepts->ptr[rule->concept].label != GS_CONTEXT;
    return is_cue ? GS_TIER_CUES : GS_TIER_REST;
}

/* What concerns anchors of the tier, into *out. */
static size_t keep_anchors(const gs_lexicon *lexicon, gs_tier tier, const gs_posting *posts, size_t n, gs_posting *out)
{
    size_t kept = 0;
    memset(out, 0, n * sizeof(*out)); /* compared as bytes */
    for (size_t i = 0; i < n; i++) {
        uint64_t positions = posts[i].positions & lexicon->branches[posts[i].branch].anchor;
        if (positions && gs_branch_tier(lexicon, posts[i].branch) == tier) {
            out[kept] = posts[i];
            out[kept++].positions = positions;
        }
    }
    return kept;
}

static int64_t intern_symbol(gs_symbols *s, const gs_posting *posts, size_t n)
{
    int64_t symbol = intern_posts(s, &s->symbols, posts, n);
    gs_posting *kept = calloc(n + 1, sizeof(*kept));
    if (symbol < 0 || !kept || !gs_array_reserve(&s->look_of, &s->cap_look_of, s->symbols.n, sizeof(*s->look_of))) {
        free(kept);
        return -1;
    }
    for (gs_tier tier = 0; tier < GS_N_TIERS; tier++) {
        size_t n_kept = keep_anchors(s->lexicon, tier, posts, n, kept);
        int64_t look = intern_posts(s, &s->looks[tier], kept, n_kept);
        if (look < 0)
            symbol = -1;
        else if (symbol >= 0)
            s->look_of[symbol].of[tier] = (uint32_t)look;
    }
    free(kept);
    return symbol;
}

static int64_t symbol_of_atoms(gs_symbols *s, const atom_list *list)
{
    gs_posting *posts;
    size_t n;
    if (list->n == 0)
        return GS_SYMBOL_NONE;
    if (!merge_postings(s->lexicon, list, &posts, &n))
        return -1;
    int64_t symbol = intern_symbol(s, posts, n);
    free(posts);
    return symbol;
}

static int64_t make_symbol(gs_symbols *s, gs_span word, bool is_number)
{
    atom_list list = { .n = 0 };
    return find_atoms(s, word, is_number, &list) ? symbol_of_atoms(s, &list) : -1;
}

/* The symbol of what has no spelling. */
static bool make_special(gs_symbols *s, gs_atom_kind kind, uint32_t *out)
{
    atom_list list = { .n = 0 };
    add_atom(&list, gs_atoms_find(&s->lexicon->atoms, kind, (gs_span){ "", 0 }));
    int64_t symbol = symbol_of_atoms(s, &list);
    *out = (uint32_t)symbol;
    return symbol >= 0;
}

/* --- The cache --- */

static uint32_t load32(const char *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof(v));
    return v;
}

static uint64_t load64(const char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof(v));
    return v;
}

static uint64_t short_head(gs_span word)
{
    const unsigned char *u = (const unsigned char *)word.ptr;
    if (word.len >= 4)
        return (uint64_t)load32(word.ptr) << 32 | load32(word.ptr + word.len - 4);
    return word.len ? (uint64_t)u[0] << 16 | (uint64_t)u[word.len / 2] << 8 | u[word.len - 1] : 0;
}

/* The first bytes of a word, loads overlapping at its end: with the length they tell words of up to HEAD bytes apart */
static head head_of(gs_span word)
{
    size_t n = word.len;
    if (n < 8)
        return (head){ { short_head(word) } };
    if (n <= 16)
        return (head){ { load64(word.ptr), load64(word.ptr + n - 8) } };
    return (head){ { load64(word.ptr), load64(word.ptr + 8), load64(word.ptr + (n < HEAD ? n : HEAD) - 8) } };
}

/* As gs_hash(), from a head at hand. */
static uint64_t spelling_hash(gs_span word, const head *h)
{
    uint64_t hash = gs_mix(h->part[0] ^ word.len);
    if (word.len > 8)
        hash = gs_mix(hash ^ h->part[1]);
    if (word.len > 16)
        hash = gs_mix(hash ^ h->part[2]);
    for (size_t at = HEAD; at < word.len; at += 8) /* the last step overlaps */
        hash = gs_mix(hash ^ load64(word.ptr + (at + 8 <= word.len ? at : word.len - 8)));
    return hash;
}

static bool is_entry(const gs_symbols *s, size_t at, gs_span word, const head *h)
{
    const entry *e = &s->cache[at];
    return e->len == word.len && e->head.part[0] == h->part[0] && e->head.part[1] == h->part[1] &&
           e->head.part[2] == h->part[2] &&
           (word.len <= HEAD || memcmp(s->spelt[at] + HEAD, word.ptr + HEAD, word.len - HEAD) == 0);
}

/* Where the word is, or the free slot it would take. */
static size_t find_slot(const gs_symbols *s, gs_span word, const head *h)
{
    size_t at = spelling_hash(word, h) & (s->n_slots - 1);
    while (s->cache[at].len && !is_entry(s, at, word, h))
        at = (at + 1) & (s->n_slots - 1);
    return at;
}

static bool grow_cache(gs_symbols *s)
{
    entry *old_cache = s->cache;
    const char **old_spelt = s->spelt;
    size_t n_old = s->n_slots, n = n_old ? n_old * 2 : CACHE_FIRST;
    entry *cache = calloc(n, sizeof(*cache));
    const char **spelt = calloc(n, sizeof(*spelt));
    if (!cache || !spelt) {
        free(cache);
        free(spelt);
        return false;
    }
    s->cache = cache;
    s->spelt = spelt;
    s->n_slots = n;
    for (size_t i = 0; i < n_old; i++) {
        if (!old_cache[i].len)
            continue;
        size_t at = find_slot(s, (gs_span){ old_spelt[i], old_cache[i].len }, &old_cache[i].head);
        s->cache[at] = old_cache[i];
        s->spelt[at] = old_spelt[i];
    }
    free(old_cache);
    free(old_spelt);
    return true;
}

static bool remember(gs_symbols *s, gs_span word, const head *h, uint32_t symbol)
{
    if (s->n_cached >= CACHE_LIMIT) {
        memset(s->cache, 0, s->n_slots * sizeof(*s->cache));
        gs_arena_reset(&s->spellings);
        s->n_cached = 0;
    }
    if (s->n_cached * 2 >= s->n_slots && !grow_cache(s))
        return false;
    const char *bytes = gs_arena_copy(&s->spellings, word);
    if (!bytes)
        return false;
    size_t at = find_slot(s, word, h);
    s->cache[at] = (entry){ *h, (uint32_t)word.len, symbol };
    s->spelt[at] = bytes;
    s->n_cached++;
    return true;
}

static int64_t symbol_in_cache(gs_symbols *s, gs_span word, bool is_number)
{
    head h = head_of(word);
    size_t at = find_slot(s, word, &h);
    if (s->cache[at].len)
        return s->cache[at].symbol;
    int64_t symbol = make_symbol(s, word, is_number);
    if (symbol >= 0 && !remember(s, word, &h, (uint32_t)symbol))
        return -1;
    return symbol;
}

/* The place in the table of ideographs, or -1. */
static int ideograph_at(gs_span word)
{
    const unsigned char *u = (const unsigned char *)word.ptr;
    if (word.len != 3 || u[0] < 0xe3 || u[0] > 0xe9)
        return -1;
    return ((u[0] & 0x0f) << 12 | (u[1] & 0x3f) << 6 | (u[2] & 0x3f)) - FIRST_IDEOGRAPH;
}

int64_t gs_symbols_of(gs_symbols *s, gs_span word, bool is_number)
{
    if (is_number && !s->lexicon->atoms.has_spelt_numbers)
        return s->number;
    int at = ideograph_at(word);
    if (at < 0)
        return symbol_in_cache(s, word, is_number);
    if (!s->ideographs)
        s->ideographs = calloc(END_IDEOGRAPHS - FIRST_IDEOGRAPH, sizeof(*s->ideographs));
    if (!s->ideographs)
        return -1;
    if (s->ideographs[at])
        return s->ideographs[at] - 1;
    int64_t symbol = make_symbol(s, word, is_number);
    if (symbol >= 0)
        s->ideographs[at] = (uint32_t)symbol + 1;
    return symbol;
}

uint32_t gs_symbols_comma(const gs_symbols *s)
{
    return s->comma;
}

const gs_looks *gs_symbols_looks(const gs_symbols *s)
{
    return s->look_of;
}

const uint64_t *gs_symbols_look_blooms(const gs_symbols *s, gs_tier tier)
{
    return s->looks[tier].blooms;
}

gs_symbol gs_symbols_get_look(const gs_symbols *s, gs_tier tier, uint32_t look)
{
    return s->looks[tier].ptr[look];
}

static bool is_before_branch(const void *post, const void *branch)
{
    return ((const gs_posting *)post)->branch < *(const uint32_t *)branch;
}

static uint64_t search_posts(const gs_symbol *symbol, uint32_t branch)
{
    size_t i = gs_array_search(&branch, symbol->posts, symbol->n_posts, sizeof(*symbol->posts), is_before_branch);
    return i < symbol->n_posts && symbol->posts[i].branch == branch ? symbol->posts[i].positions : 0;
}

uint64_t gs_symbols_fill(gs_symbols *s, const gs_branch *branch, uint32_t index, uint32_t symbol)
{
    if (!(s->symbols.blooms[symbol] & gs_branch_bloom(index))) /* most */
        return branch->any;
    uint64_t key = (uint64_t)index << 32 | symbol;
    fill *known = &s->fills[gs_mix(key) & (N_FILLS - 1)];
    if (known->key != key)
        *known = (fill){ key, search_posts(&s->symbols.ptr[symbol], index) };
    return branch->any | known->positions;
}

/* --- Life --- */

GS_DEFINE_AUTO(gs_symbols, gs_symbols_free)

gs_status gs_symbols_new(const gs_lexicon *lexicon, gs_symbols **out, gs_error *err)
{
    gs_auto(gs_symbols_free) gs_symbols *s = calloc(1, sizeof(*s));
    if (!s)
        return gs_fail_nomem(err);
    s->lexicon = lexicon;
    if (lexicon->atoms.has_stems) {
        gs_status status = gs_stemmer_new(lexicon->stemmer_name, &s->stemmer, err);
        if (status != GS_OK)
            return status;
    }
    if (!grow_cache(s) || intern_symbol(s, NULL, 0) != GS_SYMBOL_NONE || !make_special(s, GS_ATOM_COMMA, &s->comma) ||
        !make_special(s, GS_ATOM_NUMBER, &s->number))
        return gs_fail_nomem(err);
    *out = gs_steal(s);
    return GS_OK;
}

void gs_symbols_free(gs_symbols *s)
{
    if (!s)
        return;
    gs_stemmer_free(s->stemmer);
    gs_buf_done(&s->folded);
    gs_buf_done(&s->cased);
    free(s->symbols.ptr);
    free(s->symbols.blooms);
    free(s->symbols.slots);
    for (gs_tier tier = 0; tier < GS_N_TIERS; tier++) {
        free(s->looks[tier].ptr);
        free(s->looks[tier].blooms);
        free(s->looks[tier].slots);
    }
    free(s->look_of);
    free(s->cache);
    free(s->spelt);
    free(s->ideographs);
    gs_arena_done(&s->kept);
    gs_arena_done(&s->spellings);
    free(s);
}
