/* Lints that need no engine: what can be seen in the file itself. */
#include "lexicon/internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MIN_WORDS = 8, MIN_CHARACTERS = 12 };

void gs_problems_add(gs_problems *problems, bool is_error, unsigned line, const char *fmt, ...)
{
    char text[512];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof(text), fmt, args);
    va_end(args);
    const char *message = gs_arena_copy(&problems->arena, gs_span_of(text));
    if (!gs_array_reserve(&problems->ptr, &problems->cap, problems->n + 1, sizeof(*problems->ptr)))
        return;
    problems->ptr[problems->n++] = (gs_problem){ is_error, line, message ? message : "out of memory" };
}

void gs_problems_done(gs_problems *problems)
{
    free(problems->ptr);
    gs_arena_done(&problems->arena);
    *problems = (gs_problems){ 0 };
}

/* --- Rules --- */

static bool same_place(const gs_rule *a, const gs_rule *b)
{
    return a->concept == b->concept && a->kind == b->kind;
}

static void find_duplicates(const gs_lexicon *lex, gs_problems *out)
{
    for (size_t i = 0; i < lex->n_rules; i++)
        for (size_t k = 0; k < i; k++)
            if (same_place(&lex->rules[i], &lex->rules[k]) &&
                strcmp(lex->rules[i].pattern, lex->rules[k].pattern) == 0)
                gs_problems_add(out, true, lex->rules[i].line, "the same rule stands in line %u", lex->rules[k].line);
}

static bool is_plain(const gs_rule *rule)
{
    return !rule->strength && !rule->fires.need && !rule->fires.never;
}

/* The branches of plain rules that are one word: rule i has words[start[i]] up to words[start[i + 1]]. */
typedef struct one_words {
    const gs_atom **words;
    size_t *start;
} one_words;

static bool all_one_word(const gs_lexicon *lex, const gs_rule *rule)
{
    for (uint32_t b = 0; b < rule->n_branches; b++)
        if (lex->branches[rule->first_branch + b].n_positions != 1)
            return false;
    return true;
}

static bool is_one_word(const gs_lexicon *lex, const gs_posting *post)
{
    const gs_branch *branch = &lex->branches[post->branch];
    return branch->n_positions == 1 && is_plain(&lex->rules[branch->rule]);
}

static bool collect_one_words(const gs_lexicon *lex, gs_arena *arena, one_words *out)
{
    size_t *n = gs_arena_array(arena, lex->n_rules + 1, sizeof(*n));
    out->start = gs_arena_array(arena, lex->n_rules + 1, sizeof(*out->start));
    out->words = gs_arena_array(arena, lex->n_postings + 1, sizeof(*out->words));
    if (!n || !out->start || !out->words)
        return false;
    for (size_t p = 0; p < lex->n_postings; p++)
        n[lex->branches[lex->postings[p].branch].rule] += is_one_word(lex, &lex->postings[p]);
    for (size_t i = 0; i < lex->n_rules; i++) {
        out->start[i + 1] = out->start[i] + n[i];
        n[i] = 0;
    }
    for (size_t p = 0; p < lex->n_postings; p++) {
        uint32_t rule = lex->branches[lex->postings[p].branch].rule;
        if (is_one_word(lex, &lex->postings[p]))
            out->words[out->start[rule] + n[rule]++] = &lex->atoms.ptr[lex->postings[p].atom];
    }
    return true;
}

static bool covers_word(const gs_atom *by, const gs_atom *word)
{
    if (by->kind == word->kind && gs_span_eq(by->text, word->text))
        return true;
    return by->kind == GS_ATOM_PREFIX && word->kind <= GS_ATOM_PREFIX && word->text.len >= by->text.len &&
           memcmp(word->text.ptr, by->text.ptr, by->text.len) == 0;
}

/* Does rule `by` take every word that `rule` takes? */
static bool covers_rule(const one_words *w, size_t by, size_t rule)
{
    for (size_t i = w->start[rule]; i < w->start[rule + 1]; i++) {
        size_t k = w->start[by];
        while (k < w->start[by + 1] && !covers_word(w->words[k], w->words[i]))
            k++;
        if (k == w->start[by + 1])
            return false;
    }
    return w->start[rule] < w->start[rule + 1];
}

static gs_status find_shadowed(const gs_lexicon *lex, gs_problems *out, gs_error *err)
{
    gs_arena arena = { 0 };
    one_words w;
    bool ok = collect_one_words(lex, &arena, &w);
    for (size_t i = 0; ok && i < lex->n_rules; i++) {
        bool certain = all_one_word(lex, &lex->rules[i]); /* of others it is not */
        for (size_t k = 0; certain && k < lex->n_rules; k++) {
            if (k == i || !same_place(&lex->rules[i], &lex->rules[k]) || !covers_rule(&w, k, i))
                continue;
            gs_problems_add(out, false, lex->rules[i].line, "shadowed: line %u takes all its words",
                            lex->rules[k].line);
            break;
        }
    }
    gs_arena_done(&arena);
    return ok ? GS_OK : gs_fail_nomem(err);
}

/* --- Stems --- */

static bool stem_serves(const gs_lexicon *lex, uint32_t atom, int concept)
{
    for (uint32_t p = lex->posting_start[atom]; p < lex->posting_start[atom + 1]; p++)
        if (lex->rules[lex->branches[lex->postings[p].branch].rule].concept == concept)
            return true;
    return false;
}

static unsigned stem_line(const gs_lexicon *lex, uint32_t atom)
{
    uint32_t p = lex->posting_start[atom];
    return p < lex->posting_start[atom + 1] ? lex->rules[lex->branches[lex->postings[p].branch].rule].line : 0;
}

/* A word of an example that a stem reaches although the example belongs to another concept: over-stemming, likely. */
static gs_status check_word(const gs_lexicon *lex, const gs_example *example, gs_span word, gs_buf *folded,
                            gs_problems *out, gs_error *err)
{
    gs_buf_clear(folded);
    gs_fold(lex->folder, word, false, folded);
    if (folded->failed)
        return gs_fail_nomem(err);
    gs_span stem = gs_stem(lex->stemmer, gs_buf_span(folded));
    int64_t atom = gs_atoms_find(&lex->atoms, GS_ATOM_STEM, stem);
    bool written = gs_atoms_find(&lex->atoms, GS_ATOM_EXACT, gs_buf_span(folded)) >= 0;
    if (atom >= 0 && written && !stem_serves(lex, (uint32_t)atom, example->concept))
        gs_problems_add(out, false, stem_line(lex, (uint32_t)atom),
                        "over-stemming: %.*s~ also reaches \"%.*s\", a word of another rule (example in line %u)",
                        (int)stem.len, stem.ptr, (int)word.len, word.ptr, example->line);
    return GS_OK;
}

static gs_status find_overstemming(const gs_lexicon *lex, gs_problems *out, gs_error *err)
{
    gs_tokens tokens = { 0 };
    gs_buf folded = { 0 };
    gs_status status = GS_OK;
    for (size_t i = 0; i < lex->n_examples && lex->stemmer && status == GS_OK; i++) {
        const gs_example *example = &lex->examples[i];
        if (!gs_tokenize(gs_span_of(example->text), &tokens))
            status = gs_fail_nomem(err);
        for (size_t t = 0; status == GS_OK && t < tokens.n; t++) {
            gs_span word = { example->text + tokens.ptr[t].start, tokens.ptr[t].end - tokens.ptr[t].start };
            if (tokens.ptr[t].kind == GS_TOK_WORD)
                status = check_word(lex, example, word, &folded, out, err);
        }
    }
    free(tokens.ptr);
    gs_buf_done(&folded);
    return status;
}

/* --- Examples and coverage --- */

static size_t count_words(const gs_tokens *tokens)
{
    size_t n = 0;
    for (size_t i = 0; i < tokens->n; i++)
        n += tokens->ptr[i].kind == GS_TOK_WORD || tokens->ptr[i].kind == GS_TOK_NUMBER;
    return n;
}

static gs_status check_examples(const gs_lexicon *lex, gs_problems *out, gs_error *err)
{
    bool by_character = gs_lexicon_by_character(lex);
    size_t least = by_character ? MIN_CHARACTERS : MIN_WORDS;
    gs_tokens tokens = { 0 };
    for (size_t i = 0; i < lex->n_examples; i++) {
        if (!gs_tokenize(gs_span_of(lex->examples[i].text), &tokens)) {
            free(tokens.ptr);
            return gs_fail_nomem(err);
        }
        if (count_words(&tokens) < least)
            gs_problems_add(out, true, lex->examples[i].line, "an example wants %zu %s or more", least,
                            by_character ? "characters" : "words");
        for (size_t k = 0; k < i; k++)
            if (strcmp(lex->examples[i].text, lex->examples[k].text) == 0)
                gs_problems_add(out, true, lex->examples[i].line, "the same example stands in line %u",
                                lex->examples[k].line);
    }
    free(tokens.ptr);
    return GS_OK;
}

static bool has_rule(const gs_lexicon *lex, int concept)
{
    for (size_t i = 0; i < lex->n_rules; i++)
        if (lex->rules[i].concept == concept && lex->rules[i].kind == GS_RULE_CUE)
            return true;
    return false;
}

static const gs_absent *find_absent(const gs_lexicon *lex, int concept)
{
    for (size_t i = 0; i < lex->n_absents; i++)
        if (lex->absents[i].concept == concept)
            return &lex->absents[i];
    return NULL;
}

static void check_coverage(const gs_lexicon *lex, gs_problems *out)
{
    for (size_t c = 0; c < lex->concepts->n; c++) {
        const gs_absent *absent = find_absent(lex, (int)c);
        const char *id = lex->concepts->ptr[c].id;
        bool covered = has_rule(lex, (int)c);
        if (covered && absent)
            gs_problems_add(out, true, absent->line, "%s is called absent but has rules", id);
        if (!covered && !absent)
            gs_problems_add(out, false, 0, "%s has neither a rule nor an absent line with its reason", id);
    }
}

gs_status gs_lexicon_lint(const gs_lexicon *lexicon, gs_problems *out, gs_error *err)
{
    find_duplicates(lexicon, out);
    check_coverage(lexicon, out);
    gs_status status = find_shadowed(lexicon, out, err);
    if (status == GS_OK)
        status = find_overstemming(lexicon, out, err);
    return status == GS_OK ? check_examples(lexicon, out, err) : status;
}
