/* A compiled lexicon as bytes, to be mapped rather than parsed: what is large and holds no pointers (postings, hash
 * slots, follow sets, strings) is used where it lies, the rest is built from tables. The bytes are of this machine's
 * layout; the container (src/engine/image.c) sees to it that they are whole and of this version. Still every number is
 * checked before it is used as an index. Examples and classes are left out: scoring needs neither. */
#include "lexicon/internal.h"

#include <stdlib.h>
#include <string.h>

enum { N_PROBES = 16 };

/* Offsets are from the beginning of the lexicon's bytes and multiples of eight; strings are NUL-ended. */
typedef struct head {
    uint32_t scope, n_rules, n_branches, n_atoms, n_slots, n_postings, n_clitics, n_abbreviations, n_absents, n_probes;
    uint32_t lang, stemmer, file, digest; /* strings */
    uint32_t rules, branches, atoms, slots, postings, posting_start, follows, clitics, abbreviations, absents, probes,
        strings, len, unused;
    uint64_t prefix_lengths, suffix_lengths;
    uint32_t n_follows, flags; /* see FLAG_ */
} head;

enum { FLAG_STEMS = 1, FLAG_CASED = 2, FLAG_NUMBERS = 4, FLAG_SPELT_NUMBERS = 8, FLAG_SVO = 16, FLAG_VSO = 32 };

typedef struct rule_row {
    gs_condition fires, strength_if;
    uint32_t kind, concept, line, first_branch, n_branches, id, at, pattern;
    int32_t strength;
    uint32_t unused;
} rule_row;

typedef struct branch_row {
    uint64_t first, last, any, anchor, anchor_first, anchor_last, cue;
    uint32_t rule, n_positions, follow, unused; /* follow: index into the follow sets */
} branch_row;

typedef struct string_row {
    uint32_t at, len, extra, unused;
} string_row;

/* A word, and what folding and stemming made of it when the image was built: libraries of another version may not. */
typedef struct probe_row {
    uint32_t word, folded, stem, unused;
} probe_row;

/* --- Writing --- */

typedef struct writer {
    gs_buf *out, strings;
    size_t base;
} writer;

static uint32_t put_string(writer *w, gs_span text)
{
    uint32_t at = (uint32_t)w->strings.len;
    gs_buf_put(&w->strings, text.ptr, text.len);
    gs_buf_putc(&w->strings, '\0');
    return at;
}

static uint32_t put_nul_ended(writer *w, const char *text)
{
    return put_string(w, gs_span_of(text));
}

static uint32_t put_array(writer *w, const void *array, size_t n, size_t size)
{
    while ((w->out->len - w->base) % 8)
        gs_buf_putc(w->out, '\0');
    uint32_t at = (uint32_t)(w->out->len - w->base);
    if (n)
        gs_buf_put(w->out, array, n * size);
    return at;
}

static uint32_t put_rules(writer *w, const gs_lexicon *lex)
{
    gs_buf rows = { 0 };
    for (size_t i = 0; i < lex->n_rules; i++) {
        const gs_rule *r = &lex->rules[i];
        rule_row row = { r->fires, r->strength_if, r->kind, (uint32_t)r->concept, r->line, r->first_branch,
                         r->n_branches, put_nul_ended(w, r->id), put_nul_ended(w, r->at),
                         put_nul_ended(w, r->pattern), r->strength, 0 };
        gs_buf_put(&rows, &row, sizeof(row));
    }
    uint32_t at = put_array(w, rows.ptr, lex->n_rules, sizeof(rule_row));
    w->out->failed |= rows.failed;
    gs_buf_done(&rows);
    return at;
}

static void put_branches(writer *w, const gs_lexicon *lex, head *h)
{
    gs_buf rows = { 0 }, follows = { 0 };
    for (size_t i = 0; i < lex->n_branches; i++) {
        const gs_branch *b = &lex->branches[i];
        branch_row row = { b->first, b->last, b->any, b->anchor, b->anchor_first, b->anchor_last, b->cue, b->rule,
                           b->n_positions, h->n_follows, 0 };
        gs_buf_put(&rows, &row, sizeof(row));
        gs_buf_put(&follows, b->follow, 2 * b->n_positions * sizeof(*b->follow));
        h->n_follows += 2 * b->n_positions;
    }
    h->branches = put_array(w, rows.ptr, lex->n_branches, sizeof(branch_row));
    h->follows = put_array(w, follows.ptr, h->n_follows, sizeof(uint64_t));
    w->out->failed |= rows.failed || follows.failed;
    gs_buf_done(&rows);
    gs_buf_done(&follows);
}

static void put_string_row(writer *w, gs_buf *rows, gs_span text, uint32_t extra)
{
    string_row row = { put_string(w, text), (uint32_t)text.len, extra, 0 };
    gs_buf_put(rows, &row, sizeof(row));
}

static uint32_t put_rows(writer *w, gs_buf *rows)
{
    uint32_t at = put_array(w, rows->ptr, rows->len, 1);
    w->out->failed |= rows->failed;
    gs_buf_done(rows);
    return at;
}

static void put_words(writer *w, const gs_lexicon *lex, head *h)
{
    gs_buf atoms = { 0 }, clitics = { 0 }, abbreviations = { 0 }, absents = { 0 };
    for (size_t i = 0; i < lex->atoms.n; i++)
        put_string_row(w, &atoms, lex->atoms.ptr[i].text, lex->atoms.ptr[i].kind);
    for (size_t i = 0; i < lex->n_clitics; i++)
        put_string_row(w, &clitics, lex->clitics[i], 0);
    for (size_t i = 0; i < lex->abbreviations.cap; i++)
        if (lex->abbreviations.slots[i].ptr)
            put_string_row(w, &abbreviations, lex->abbreviations.slots[i], 0);
    for (size_t i = 0; i < lex->n_absents; i++)
        put_string_row(w, &absents, gs_span_of(lex->absents[i].reason), (uint32_t)lex->absents[i].concept);
    h->atoms = put_rows(w, &atoms);
    h->clitics = put_rows(w, &clitics);
    h->abbreviations = put_rows(w, &abbreviations);
    h->absents = put_rows(w, &absents);
}

/* Words of the first examples. */
static void put_probes(writer *w, const gs_lexicon *lex, head *h)
{
    gs_buf rows = { 0 }, folded = { 0 };
    gs_tokens tokens = { 0 };
    for (size_t i = 0; i < lex->n_examples && h->n_probes < N_PROBES; i++) {
        w->out->failed |= !gs_tokenize(gs_span_of(lex->examples[i].text), &tokens);
        for (size_t t = 0; t < tokens.n && h->n_probes < N_PROBES; t++) {
            if (tokens.ptr[t].kind != GS_TOK_WORD)
                continue;
            gs_span word = { lex->examples[i].text + tokens.ptr[t].start, tokens.ptr[t].end - tokens.ptr[t].start };
            gs_buf_clear(&folded);
            gs_fold(lex->folder, word, false, &folded);
            probe_row row = { put_string(w, word), put_string(w, gs_buf_span(&folded)), 0, 0 };
            row.stem = lex->stemmer ? put_string(w, gs_stem(lex->stemmer, gs_buf_span(&folded))) : row.folded;
            gs_buf_put(&rows, &row, sizeof(row));
            w->out->failed |= folded.failed;
            h->n_probes++;
        }
    }
    h->probes = put_rows(w, &rows);
    free(tokens.ptr);
    gs_buf_done(&folded);
}

static head counts_of(const gs_lexicon *lex)
{
    const gs_atoms *a = &lex->atoms;
    head h = {
        .scope = lex->scope, .n_rules = (uint32_t)lex->n_rules, .n_branches = (uint32_t)lex->n_branches,
        .n_atoms = (uint32_t)a->n, .n_slots = (uint32_t)a->n_slots, .n_postings = (uint32_t)lex->n_postings,
        .n_clitics = (uint32_t)lex->n_clitics, .n_abbreviations = (uint32_t)lex->abbreviations.n,
        .n_absents = (uint32_t)lex->n_absents, .prefix_lengths = a->prefix_lengths,
        .suffix_lengths = a->suffix_lengths,
    };
    h.flags = (a->has_stems ? FLAG_STEMS : 0) | (a->has_cased ? FLAG_CASED : 0) |
              (a->has_numbers ? FLAG_NUMBERS : 0) | (a->has_spelt_numbers ? FLAG_SPELT_NUMBERS : 0) |
              (lex->word_order == GS_ORDER_SVO ? FLAG_SVO : 0) | (lex->word_order == GS_ORDER_VSO ? FLAG_VSO : 0);
    return h;
}

bool gs_lexicon_save(const gs_lexicon *lex, gs_buf *out)
{
    writer w = { .out = out, .base = out->len };
    head h = counts_of(lex);
    gs_buf_put(out, &h, sizeof(h));
    h.lang = put_nul_ended(&w, lex->lang);
    h.stemmer = put_nul_ended(&w, lex->stemmer_name);
    h.file = put_nul_ended(&w, lex->file);
    h.digest = put_nul_ended(&w, lex->digest);
    h.rules = put_rules(&w, lex);
    put_branches(&w, lex, &h);
    put_words(&w, lex, &h);
    put_probes(&w, lex, &h);
    h.slots = put_array(&w, lex->atoms.slots, lex->atoms.n_slots, sizeof(*lex->atoms.slots));
    h.postings = put_array(&w, lex->postings, lex->n_postings, sizeof(*lex->postings));
    h.posting_start = put_array(&w, lex->posting_start, lex->atoms.n + 1, sizeof(*lex->posting_start));
    h.strings = put_array(&w, w.strings.ptr, w.strings.len, 1);
    h.len = put_array(&w, NULL, 0, 1);
    bool ok = !out->failed && !w.strings.failed;
    if (ok)
        memcpy(out->ptr + w.base, &h, sizeof(h));
    gs_buf_done(&w.strings);
    return ok;
}

/* --- Reading --- */

typedef struct reader {
    const char *base;
    head h;
    gs_lexicon *lex;
    gs_error *err;
    const char *name;
} reader;

static gs_status damaged(reader *r, const char *what)
{
    return gs_fail(r->err, GS_EFORMAT, r->name, 0, "the compiled lexicon is damaged: %s", what);
}

static bool holds(const reader *r, uint32_t at, uint64_t n, size_t size)
{
    return at % 8 == 0 && at <= r->h.len && n * size <= r->h.len - at;
}

/* The string at an offset; NULL where there is none. What lies behind the last NUL is out of reach. */
static const char *string_at(const reader *r, uint32_t at)
{
    return at < r->h.len - r->h.strings ? r->base + r->h.strings + at : NULL;
}

static bool span_at(const reader *r, string_row row, gs_span *out)
{
    uint32_t room = r->h.len - r->h.strings;
    *out = (gs_span){ r->base + r->h.strings + row.at, row.len };
    return row.at < room && row.len < room - row.at;
}

static gs_status check_head(reader *r, size_t len)
{
    const head *h = &r->h;
    bool whole = h->len <= len && h->strings < h->len && r->base[h->len - 1] == '\0' &&
                 holds(r, h->rules, h->n_rules, sizeof(rule_row)) &&
                 holds(r, h->branches, h->n_branches, sizeof(branch_row)) &&
                 holds(r, h->follows, h->n_follows, sizeof(uint64_t)) &&
                 holds(r, h->atoms, h->n_atoms, sizeof(string_row)) &&
                 holds(r, h->clitics, h->n_clitics, sizeof(string_row)) &&
                 holds(r, h->abbreviations, h->n_abbreviations, sizeof(string_row)) &&
                 holds(r, h->absents, h->n_absents, sizeof(string_row)) &&
                 holds(r, h->probes, h->n_probes, sizeof(probe_row)) &&
                 holds(r, h->slots, h->n_slots, sizeof(uint32_t)) &&
                 holds(r, h->postings, h->n_postings, sizeof(gs_posting)) &&
                 holds(r, h->posting_start, (uint64_t)h->n_atoms + 1, sizeof(uint32_t));
    bool table = (h->n_slots & (h->n_slots - 1)) == 0 && (h->n_slots == 0 ? h->n_atoms == 0 : h->n_slots > h->n_atoms);
    return whole && table ? GS_OK : damaged(r, "its tables do not fit");
}

static gs_status read_rules(reader *r)
{
    const rule_row *rows = (const rule_row *)(const void *)(r->base + r->h.rules);
    r->lex->rules = calloc(r->h.n_rules + 1, sizeof(*r->lex->rules));
    if (!r->lex->rules)
        return gs_fail_nomem(r->err);
    for (uint32_t i = 0; i < r->h.n_rules; i++) {
        rule_row row = rows[i];
        const char *id = string_at(r, row.id), *at = string_at(r, row.at), *pattern = string_at(r, row.pattern);
        if (!id || !at || !pattern || row.concept >= r->lex->concepts->n || row.first_branch > r->h.n_branches ||
            row.n_branches > r->h.n_branches - row.first_branch || row.kind > GS_RULE_BLOCKER)
            return damaged(r, "a rule");
        r->lex->rules[i] = (gs_rule){ (gs_rule_kind)row.kind, (int)row.concept, (int8_t)row.strength, row.fires,
                                      row.strength_if, id, at, pattern, row.line, row.first_branch, row.n_branches };
    }
    r->lex->n_rules = r->h.n_rules;
    return GS_OK;
}

static gs_status read_branches(reader *r)
{
    const branch_row *rows = (const branch_row *)(const void *)(r->base + r->h.branches);
    const uint64_t *follows = (const uint64_t *)(const void *)(r->base + r->h.follows);
    r->lex->branches = calloc(r->h.n_branches + 1, sizeof(*r->lex->branches));
    if (!r->lex->branches)
        return gs_fail_nomem(r->err);
    for (uint32_t i = 0; i < r->h.n_branches; i++) {
        branch_row row = rows[i];
        if (row.rule >= r->h.n_rules || row.n_positions > GS_LIMIT_BRANCH_POSITIONS || row.follow > r->h.n_follows ||
            2 * row.n_positions > r->h.n_follows - row.follow)
            return damaged(r, "a branch");
        uint64_t all = ((uint64_t)1 << row.n_positions) - 1, used = 0;
        for (uint32_t p = 0; p < 2 * row.n_positions; p++)
            used |= follows[row.follow + p];
        used |= row.first | row.last | row.any | row.anchor | row.anchor_first | row.anchor_last | row.cue;
        if (used & ~all)
            return damaged(r, "a branch");
        r->lex->branches[i] = (gs_branch){ row.rule, row.n_positions, row.first, row.last, row.any, row.anchor,
                                           row.anchor_first, row.anchor_last, row.cue, follows + row.follow,
                                           follows + row.follow + row.n_positions };
    }
    r->lex->n_branches = r->h.n_branches;
    return GS_OK;
}

static gs_status read_atoms(reader *r)
{
    const string_row *rows = (const string_row *)(const void *)(r->base + r->h.atoms);
    gs_atoms *atoms = &r->lex->atoms;
    atoms->ptr = calloc(r->h.n_atoms + 1, sizeof(*atoms->ptr));
    if (!atoms->ptr)
        return gs_fail_nomem(r->err);
    atoms->n = r->h.n_atoms;
    for (uint32_t i = 0; i < r->h.n_atoms; i++) {
        atoms->ptr[i].kind = (gs_atom_kind)rows[i].extra;
        if (!span_at(r, rows[i], &atoms->ptr[i].text) || rows[i].extra > GS_ATOM_COMMA)
            return damaged(r, "a word");
    }
    atoms->slots = (uint32_t *)(uintptr_t)(r->base + r->h.slots); /* only read */
    atoms->n_slots = r->h.n_slots;
    uint32_t n_used = 0;
    for (uint32_t i = 0; i < r->h.n_slots; i++) {
        n_used += atoms->slots[i] != 0;
        if (atoms->slots[i] > r->h.n_atoms)
            return damaged(r, "the table of words");
    }
    atoms->prefix_lengths = r->h.prefix_lengths;
    atoms->suffix_lengths = r->h.suffix_lengths;
    atoms->has_stems = r->h.flags & FLAG_STEMS;
    atoms->has_cased = r->h.flags & FLAG_CASED;
    atoms->has_numbers = r->h.flags & FLAG_NUMBERS;
    atoms->has_spelt_numbers = r->h.flags & FLAG_SPELT_NUMBERS;
    return n_used == r->h.n_atoms ? GS_OK : damaged(r, "the table of words");
}

static gs_status read_postings(reader *r)
{
    gs_lexicon *lex = r->lex;
    lex->postings = (gs_posting *)(uintptr_t)(r->base + r->h.postings); /* only read */
    lex->posting_start = (uint32_t *)(uintptr_t)(r->base + r->h.posting_start);
    lex->n_postings = r->h.n_postings;
    for (uint32_t i = 0; i < r->h.n_postings; i++) {
        gs_posting post = lex->postings[i];
        if (post.branch >= r->h.n_branches || post.atom >= r->h.n_atoms ||
            post.positions & ~(((uint64_t)1 << lex->branches[post.branch].n_positions) - 1))
            return damaged(r, "a posting");
    }
    for (uint32_t i = 0; i < r->h.n_atoms; i++)
        if (lex->posting_start[i] > lex->posting_start[i + 1])
            return damaged(r, "the postings");
    return lex->posting_start[r->h.n_atoms] == r->h.n_postings && lex->posting_start[0] == 0
               ? GS_OK
               : damaged(r, "the postings");
}

static gs_status read_lists(reader *r)
{
    gs_lexicon *lex = r->lex;
    const string_row *clitics = (const string_row *)(const void *)(r->base + r->h.clitics);
    const string_row *abbreviations = (const string_row *)(const void *)(r->base + r->h.abbreviations);
    const string_row *absents = (const string_row *)(const void *)(r->base + r->h.absents);
    gs_span text;
    lex->clitics = calloc(r->h.n_clitics + 1, sizeof(*lex->clitics));
    lex->absents = calloc(r->h.n_absents + 1, sizeof(*lex->absents));
    if (!lex->clitics || !lex->absents)
        return gs_fail_nomem(r->err);
    for (uint32_t i = 0; i < r->h.n_clitics; i++)
        if (!span_at(r, clitics[i], &lex->clitics[lex->n_clitics++]))
            return damaged(r, "a clitic");
    for (uint32_t i = 0; i < r->h.n_abbreviations; i++) {
        if (!span_at(r, abbreviations[i], &text))
            return damaged(r, "an abbreviation");
        if (!gs_wordset_add(&lex->abbreviations, text))
            return gs_fail_nomem(r->err);
    }
    for (uint32_t i = 0; i < r->h.n_absents; i++) {
        if (!span_at(r, absents[i], &text) || absents[i].extra >= lex->concepts->n)
            return damaged(r, "an absent concept");
        lex->absents[lex->n_absents++] = (gs_absent){ (int)absents[i].extra, text.ptr, 0 };
    }
    return GS_OK;
}

/* Rules are found by folded and stemmed words: other libraries than the image was built with may make others. */
static gs_status check_probes(reader *r)
{
    const probe_row *rows = (const probe_row *)(const void *)(r->base + r->h.probes);
    gs_buf folded = { 0 };
    gs_status status = GS_OK;
    for (uint32_t i = 0; i < r->h.n_probes && status == GS_OK; i++) {
        const char *word = string_at(r, rows[i].word), *fold = string_at(r, rows[i].folded);
        const char *stem = string_at(r, rows[i].stem);
        if (!word || !fold || !stem) {
            status = damaged(r, "a probe");
            break;
        }
        gs_buf_clear(&folded);
        gs_fold(r->lex->folder, gs_span_of(word), false, &folded);
        gs_span got = gs_buf_span(&folded);
        bool same = gs_span_eq(got, gs_span_of(fold));
        if (same && r->lex->stemmer)
            same = gs_span_eq(gs_stem(r->lex->stemmer, got), gs_span_of(stem));
        if (!same)
            status = gs_fail(r->err, GS_EFORMAT, r->name, 0,
                             "compiled with another ICU or libstemmer: \"%s\" no longer folds or stems alike", word);
    }
    gs_buf_done(&folded);
    return status;
}

static gs_status read_names(reader *r)
{
    gs_lexicon *lex = r->lex;
    lex->lang = string_at(r, r->h.lang);
    lex->stemmer_name = string_at(r, r->h.stemmer);
    lex->file = string_at(r, r->h.file);
    lex->digest = string_at(r, r->h.digest);
    lex->scope = r->h.scope;
    lex->word_order = r->h.flags & FLAG_SVO ? GS_ORDER_SVO : r->h.flags & FLAG_VSO ? GS_ORDER_VSO : GS_ORDER_FREE;
    if (!lex->lang || !lex->stemmer_name || !lex->file || !lex->digest)
        return damaged(r, "its name");
    gs_status status = gs_folder_new(lex->lang, &lex->folder, r->err);
    if (status == GS_OK && strcmp(lex->stemmer_name, "none") != 0)
        status = gs_stemmer_new(lex->stemmer_name, &lex->stemmer, r->err);
    return status;
}

GS_DEFINE_AUTO(gs_lexicon, gs_lexicon_free)

gs_status gs_lexicon_load(gs_span bytes, const char *name, const gs_concepts *concepts, gs_lexicon **out,
                          gs_error *err)
{
    static gs_status (*const steps[])(reader *r) = { read_names,    read_rules, read_branches, read_atoms,
                                                     read_postings, read_lists, check_probes };
    gs_auto(gs_lexicon_free) gs_lexicon *lex = calloc(1, sizeof(*lex));
    if (!lex)
        return gs_fail_nomem(err);
    lex->concepts = concepts;
    lex->is_mapped = true;
    reader r = { .base = bytes.ptr, .lex = lex, .err = err, .name = name };
    if (bytes.len < sizeof(head) || (uintptr_t)bytes.ptr % 8)
        return damaged(&r, "it is cut short");
    memcpy(&r.h, bytes.ptr, sizeof(head));
    gs_status status = check_head(&r, bytes.len);
    for (size_t i = 0; i < sizeof(steps) / sizeof(*steps) && status == GS_OK; i++)
        status = steps[i](&r);
    if (status == GS_OK)
        *out = gs_steal(lex);
    return status;
}
