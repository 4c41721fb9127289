/* The pattern language of lexicons/README.md, compiled by recursive descent into Glushkov automata (Glushkov 1961: one
 * position a symbol, no empty moves). The grammar:
 *
 *   pattern = seq { "/" seq }          each seq is a branch; single words share one
 *   seq     = item { item }
 *   item    = word | word* | word~ | 'Word' | % | , | ..N | @class | ( alt ) | [ alt ] | < seq >
 *   alt     = seq { "/" seq }
 *
 * Classes are expanded in place. */
#include "lexicon/pattern.h"

#include <stdlib.h>
#include <string.h>

/* What is left of a text under parsing. */
typedef struct input {
    const char *at, *end;
} input;

static gs_status fail(gs_compiler *c, const char *what, input in)
{
    int len = (int)gs_span_cut((gs_span){ in.at, (size_t)(in.end - in.at) }, 24).len;
    return gs_fail(c->err, GS_EFORMAT, c->lexicon->file, c->line, len ? "%s at \"%.*s\"" : "%s", what, len, in.at);
}

static void reset_branch(gs_compiler *c)
{
    for (unsigned i = 0; i < c->n; i++)
        c->positions[i].n = 0;
    memset(c->follow, 0, sizeof(c->follow));
    c->n = c->n_items = 0;
    c->any = c->cue = 0;
}

static gs_status add_position(gs_compiler *c, input in, bool is_gap, gs_part *out)
{
    if (c->n == GS_LIMIT_BRANCH_POSITIONS)
        return fail(c, "a branch of more than 60 words and gap places; split the rule", in);
    uint64_t bit = (uint64_t)1 << c->n;
    c->positions[c->n].n = 0;
    c->follow[c->n++] = 0;
    if (is_gap)
        c->any |= bit;
    if (c->in_cue)
        c->cue |= bit;
    *out = (gs_part){ bit, bit, false };
    return GS_OK;
}

static gs_status add_atom(gs_compiler *c, gs_position *to, uint32_t atom)
{
    if (!gs_array_reserve(&to->atoms, &to->cap, to->n + 1, sizeof(*to->atoms)))
        return gs_fail_nomem(c->err);
    to->atoms[to->n++] = atom;
    return GS_OK;
}

static gs_status add_atoms(gs_compiler *c, gs_position *to, const uint32_t *atoms, size_t n)
{
    if (!gs_array_reserve(&to->atoms, &to->cap, to->n + n, sizeof(*to->atoms)))
        return gs_fail_nomem(c->err);
    if (n)
        memcpy(to->atoms + to->n, atoms, n * sizeof(*atoms));
    to->n += n;
    return GS_OK;
}

static gs_part join(gs_compiler *c, gs_part a, gs_part b)
{
    for (uint64_t bits = a.last; bits; bits &= bits - 1)
        c->follow[__builtin_ctzll(bits)] |= b.first;
    return gs_part_joined(a, b);
}

/* --- Words --- */

typedef enum word_form { FORM_EXACT, FORM_PREFIX, FORM_SUFFIX, FORM_STEM, FORM_CASED } word_form;

static gs_status intern(gs_compiler *c, input in, gs_span word, word_form form, int64_t *atom)
{
    static const gs_atom_kind kinds[] = { GS_ATOM_EXACT, GS_ATOM_PREFIX, GS_ATOM_SUFFIX, GS_ATOM_STEM,
                                          GS_ATOM_CASED };
    gs_buf folded = { 0 };
    gs_fold(c->lexicon->folder, word, form == FORM_CASED, &folded);
    gs_span text = gs_buf_span(&folded);
    bool vanishes = !folded.failed && text.len == 0; /* a tatweel: as a prefix it would match every word */
    if (form == FORM_STEM && !folded.failed)
        text = gs_stem(c->lexicon->stemmer, text);
    *atom = gs_atoms_find(&c->lexicon->atoms, kinds[form], text);
    if (*atom < 0 && !folded.failed && !vanishes) {
        char *kept = gs_arena_copy(&c->lexicon->arena, text);
        if (kept)
            *atom = gs_atoms_add(&c->lexicon->atoms, kinds[form], (gs_span){ kept, text.len });
    }
    gs_buf_done(&folded);
    if (vanishes)
        return fail(c, "a word was expected", in);
    return *atom < 0 ? gs_fail_nomem(c->err) : GS_OK;
}

static gs_status add_word(gs_compiler *c, input in, gs_span word, word_form form, gs_part *out)
{
    gs_part here = gs_empty_part;
    gs_status status = add_position(c, in, false, &here);
    int64_t atom = -1;
    if (status == GS_OK)
        status = intern(c, in, word, form, &atom);
    if (status == GS_OK)
        status = add_atom(c, &c->positions[c->n - 1], (uint32_t)atom);
    if (status == GS_OK)
        *out = join(c, *out, here);
    return status;
}

/* What would keep the words around it apart in a text, so that the pattern never matched. */
static bool parts_words(gs_token token, bool is_last)
{
    return token.kind == GS_TOK_COMMA || token.kind == GS_TOK_CLAUSE || token.kind == GS_TOK_ASK ||
           (token.kind == GS_TOK_STOP && !is_last);
}

/* One item may be several tokens (so-called; a run of Han characters); a star or tilde speaks of the last. */
static gs_status add_words(gs_compiler *c, input in, gs_span item, word_form form, gs_part *out)
{
    if (!gs_tokenize(item, &c->tokens))
        return gs_fail_nomem(c->err);
    size_t last = c->tokens.n;
    for (size_t i = 0; i < c->tokens.n; i++)
        if (c->tokens.ptr[i].kind == GS_TOK_WORD || c->tokens.ptr[i].kind == GS_TOK_NUMBER)
            last = i;
    if (last == c->tokens.n)
        return fail(c, "a word was expected", in);
    for (size_t i = 0; i < c->tokens.n; i++)
        if (parts_words(c->tokens.ptr[i], i + 1 == c->tokens.n))
            return fail(c, "punctuation matches nothing here", in);
    for (size_t i = 0; i <= last; i++) {
        gs_token token = c->tokens.ptr[i];
        if (token.kind != GS_TOK_WORD && token.kind != GS_TOK_NUMBER)
            continue;
        gs_span word = { item.ptr + token.start, token.end - token.start };
        if (word.len > GS_LIMIT_WORD)
            return fail(c, "a word too long to be looked up", in);
        c->lexicon->atoms.has_spelt_numbers |= token.kind == GS_TOK_NUMBER;
        bool marked = i == last || form == FORM_CASED;
        gs_status status = add_word(c, in, word, marked ? form : FORM_EXACT, out);
        if (status != GS_OK)
            return status;
    }
    return GS_OK;
}

static bool is_delimiter(char ch)
{
    switch (ch) {
    case ' ': case '\t': case '/': case '(': case ')': case '[': case ']': case '<': case '>': return true;
    default: return false;
    }
}

static gs_status add_special(gs_compiler *c, input in, gs_atom_kind kind, gs_part *out)
{
    gs_status status = add_position(c, in, false, out);
    int64_t atom = gs_atoms_add(&c->lexicon->atoms, kind, (gs_span){ "", 0 });
    if (status == GS_OK)
        status = atom < 0 ? gs_fail_nomem(c->err) : add_atom(c, &c->positions[c->n - 1], (uint32_t)atom);
    return status;
}

static gs_status parse_word(gs_compiler *c, input *in, gs_part *out)
{
    input start = *in;
    while (in->at < in->end && !is_delimiter(*in->at))
        in->at++;
    gs_span item = { start.at, (size_t)(in->at - start.at) };
    if (item.len == 0)
        return fail(c, "unexpected character", start);
    if (item.len == 1 && item.ptr[0] == '%')
        return add_special(c, start, GS_ATOM_NUMBER, out);
    if (item.len == 1 && item.ptr[0] == ',')
        return add_special(c, start, GS_ATOM_COMMA, out);
    word_form form = FORM_EXACT;
    char end = item.ptr[item.len - 1];
    if (end == '*' || end == '~') {
        form = end == '*' ? FORM_PREFIX : FORM_STEM;
        item.len--;
    } else if (item.ptr[0] == '*') {
        form = FORM_SUFFIX;
        item = (gs_span){ item.ptr + 1, item.len - 1 };
    } else if (item.len > 2 && item.ptr[0] == '\'' && end == '\'') {
        form = FORM_CASED;
        item = (gs_span){ item.ptr + 1, item.len - 2 };
    }
    if (item.len == 0 || memchr(item.ptr, '*', item.len) || memchr(item.ptr, '~', item.len))
        return fail(c, "* stands at the end of a word or before it, ~ at the end", start);
    if (form == FORM_STEM && !c->lexicon->stemmer)
        return fail(c, "word~ needs a stemmer, and the file names none", start);
    *out = gs_empty_part;
    return add_words(c, start, item, form, out);
}

/* --- Items --- */

static gs_status parse_sequence(gs_compiler *c, input *in, gs_part *out);
static gs_status parse_alternatives(gs_compiler *c, input *in, gs_part *out);

static gs_status parse_gap(gs_compiler *c, input *in, gs_part *out)
{
    input start = *in;
    unsigned width = 0;
    for (in->at += 2; in->at < in->end && *in->at >= '0' && *in->at <= '9' && width < 1000; in->at++)
        width = width * 10 + (unsigned)(*in->at - '0');
    if (width == 0 || width > GS_LIMIT_GAP || (in->at < in->end && !is_delimiter(*in->at)))
        return fail(c, "a gap is ..1 to ..12", start);
    *out = gs_empty_part;
    for (unsigned i = 0; i < width; i++) {
        gs_part here = gs_empty_part;
        gs_status status = add_position(c, start, true, &here);
        if (status != GS_OK)
            return status;
        here.nullable = true;
        *out = join(c, *out, here);
    }
    return GS_OK;
}

static gs_status parse_class(gs_compiler *c, input *in, gs_part *out)
{
    input start = *in;
    for (in->at++; in->at < in->end && !is_delimiter(*in->at);)
        in->at++;
    gs_span name = { start.at + 1, (size_t)(in->at - start.at) - 1 };
    for (size_t i = 0; i < c->lexicon->n_classes; i++) {
        const gs_class *class = &c->lexicon->classes[i];
        if (!gs_span_eq(class->name, name))
            continue;
        if (class->is_words) {
            gs_status status = add_position(c, start, false, out);
            return status == GS_OK ? add_atoms(c, &c->positions[c->n - 1], class->atoms, class->n_atoms) : status;
        }
        input body = { class->text.ptr, class->text.ptr + class->text.len };
        gs_status status = parse_alternatives(c, &body, out);
        if (status == GS_OK && body.at < body.end)
            status = fail(c, "unexpected bracket in a class", body);
        return status;
    }
    return fail(c, "unknown class (define it above its first use)", start);
}

static void skip_blank(input *in)
{
    while (in->at < in->end && (*in->at == ' ' || *in->at == '\t'))
        in->at++;
}

static gs_status parse_group(gs_compiler *c, input *in, char close, gs_part *out)
{
    input start = *in;
    in->at++;
    gs_status status = parse_alternatives(c, in, out);
    if (status != GS_OK)
        return status;
    if (in->at == in->end || *in->at != close)
        return fail(c, "bracket never closed", start);
    in->at++;
    return GS_OK;
}

static bool is_gap(const input *in)
{
    return in->end - in->at > 1 && in->at[0] == '.' && in->at[1] == '.';
}

static void forget_places(gs_compiler *c, unsigned from)
{
    uint64_t kept = ((uint64_t)1 << from) - 1;
    c->any &= kept;
    c->cue &= kept;
    c->n = from;
}

/* A mark is no bracket to the anchor: what stands in it on the top level are items of the top level. With alternatives
 * in it, it is one item after all. */
static gs_status parse_marked(gs_compiler *c, input *in, gs_part *out)
{
    input start = *in;
    unsigned n_items = c->n_items, n = c->n;
    in->at++;
    gs_status status = c->depth == 0 ? parse_sequence(c, in, out) : GS_OK;
    if (status != GS_OK)
        return status;
    if (c->depth == 0 && in->at < in->end && *in->at == '>') {
        in->at++;
        return GS_OK;
    }
    *in = start;
    c->n_items = n_items;
    forget_places(c, n);
    return parse_group(c, in, '>', out);
}

static gs_status parse_item(gs_compiler *c, input *in, gs_part *out)
{
    char ch = *in->at;
    if (++c->work > GS_WORK_LIMIT)
        return fail(c, "classes that expand without end", *in);
    if (ch == '(')
        return parse_group(c, in, ')', out);
    if (ch == '[') {
        gs_status status = parse_group(c, in, ']', out);
        out->nullable = true;
        return status;
    }
    if (ch == '<') {
        if (c->in_cue)
            return fail(c, "a cue mark inside a cue mark", *in);
        c->in_cue = true;
        gs_status status = parse_marked(c, in, out);
        c->in_cue = false;
        return status;
    }
    if (ch == '@')
        return parse_class(c, in, out);
    if (is_gap(in))
        return parse_gap(c, in, out);
    return parse_word(c, in, out);
}

static bool ends_sequence(char ch)
{
    return ch == '/' || ch == ')' || ch == ']' || ch == '>';
}

/* Items up to a closing bracket, a slash or the end. Those of the top level are noted. */
static gs_status parse_sequence(gs_compiler *c, input *in, gs_part *out)
{
    *out = gs_empty_part;
    bool any = false;
    for (skip_blank(in); in->at < in->end && !ends_sequence(*in->at); skip_blank(in)) {
        gs_part item;
        unsigned from = c->n, n_items = c->n_items;
        gs_status status = parse_item(c, in, &item);
        if (status != GS_OK)
            return status;
        if (c->depth == 0 && c->n_items == n_items)
            c->items[c->n_items++] = (gs_stretch){ item, from, c->n };
        *out = join(c, *out, item);
        any = true;
    }
    return any ? GS_OK : fail(c, "empty alternative", *in);
}

static bool is_single_word(const gs_compiler *c, unsigned before, gs_part p)
{
    return c->n == before + 1 && !p.nullable && !(c->any >> before & 1);
}

static bool same_mark(const gs_compiler *c, unsigned a, unsigned b)
{
    return (c->cue >> a & 1) == (c->cue >> b & 1);
}

/* Words that stand alone in an alternative share one position: classes cost one bit, not one a word. */
static gs_status parse_alternatives(gs_compiler *c, input *in, gs_part *out)
{
    if (++c->depth > GS_LIMIT_PATTERN_DEPTH)
        return fail(c, "brackets or classes nested too deep", *in);
    *out = (gs_part){ 0, 0, false };
    int shared = -1;
    for (;;) {
        unsigned before = c->n;
        gs_part one;
        gs_status status = parse_sequence(c, in, &one);
        if (status != GS_OK)
            return status;
        bool single = is_single_word(c, before, one);
        if (single && shared >= 0 && same_mark(c, before, (unsigned)shared)) {
            status = add_atoms(c, &c->positions[shared], c->positions[before].atoms, c->positions[before].n);
            if (status != GS_OK)
                return status;
            c->n--;
            c->cue &= ~((uint64_t)1 << before);
        } else {
            if (single)
                shared = (int)before;
            *out = (gs_part){ out->first | one.first, out->last | one.last, out->nullable || one.nullable };
        }
        if (in->at == in->end || *in->at != '/')
            break;
        in->at++;
    }
    c->depth--;
    return GS_OK;
}

/* --- Branches --- */

static gs_status check_branch(gs_compiler *c, gs_part whole, input in)
{
    if (whole.nullable)
        return fail(c, "every part is optional: it would match nothing", in);
    if ((whole.first | whole.last) & c->any)
        return fail(c, "a pattern cannot begin or end with a gap", in);
    return GS_OK;
}

static gs_status emit_postings(gs_compiler *c, uint32_t branch)
{
    gs_lexicon *lex = c->lexicon;
    for (unsigned p = 0; p < c->n; p++) {
        for (size_t i = 0; i < c->positions[p].n; i++) {
            if (!gs_array_reserve(&lex->postings, &lex->cap_postings, lex->n_postings + 1, sizeof(*lex->postings)))
                return gs_fail_nomem(c->err);
            lex->postings[lex->n_postings++] =
                (gs_posting){ c->positions[p].atoms[i], branch, (uint64_t)1 << p };
        }
    }
    return GS_OK;
}

static gs_status emit_branch(gs_compiler *c, gs_part whole)
{
    gs_lexicon *lex = c->lexicon;
    uint64_t *follow = gs_arena_array(&lex->arena, 2 * c->n, sizeof(*follow)), *precede = follow + c->n;
    if (!follow || !gs_array_reserve(&lex->branches, &lex->cap_branches, lex->n_branches + 1, sizeof(*lex->branches)))
        return gs_fail_nomem(c->err);
    memcpy(follow, c->follow, c->n * sizeof(*follow));
    for (unsigned p = 0; p < c->n; p++)
        for (uint64_t next = follow[p]; next; next &= next - 1)
            precede[__builtin_ctzll(next)] |= (uint64_t)1 << p;
    uint64_t all = ((uint64_t)1 << c->n) - 1;
    gs_stretch anchor = gs_anchor_choose(c, whole);
    lex->branches[lex->n_branches] = (gs_branch){ .rule = (uint32_t)lex->n_rules - 1,
                                                  .n_positions = c->n,
                                                  .first = whole.first,
                                                  .last = whole.last,
                                                  .any = c->any,
                                                  .anchor = (((uint64_t)1 << anchor.to) - 1) &
                                                            ~(((uint64_t)1 << anchor.from) - 1),
                                                  .anchor_first = anchor.ends.first,
                                                  .anchor_last = anchor.ends.last,
                                                  .cue = c->cue ? c->cue : all,
                                                  .follow = follow,
                                                  .precede = precede };
    lex->rules[lex->n_rules - 1].n_branches++;
    return emit_postings(c, (uint32_t)lex->n_branches++);
}

/* Compiles all branches, or with `emit` false checks them. Alternatives of one unmarked word are gathered in `singles`
 * and become one branch. */
static gs_status compile_branches(gs_compiler *c, input in, bool emit, gs_position *singles, bool *only_singles)
{
    for (*only_singles = true;; in.at++) {
        reset_branch(c);
        input start = in;
        gs_part whole;
        gs_status status = parse_sequence(c, &in, &whole);
        if (status == GS_OK && in.at < in.end && *in.at != '/')
            status = fail(c, "closing bracket without its opening one", in);
        if (status == GS_OK)
            status = check_branch(c, whole, start);
        bool single = status == GS_OK && is_single_word(c, 0, whole) && !c->cue;
        *only_singles = *only_singles && single;
        if (single)
            status = add_atoms(c, singles, c->positions[0].atoms, c->positions[0].n);
        else if (status == GS_OK && emit)
            status = emit_branch(c, whole);
        if (status != GS_OK || in.at == in.end)
            return status;
    }
}

static gs_status emit_singles(gs_compiler *c, input in, const gs_position *singles)
{
    gs_part whole;
    reset_branch(c);
    gs_status status = add_position(c, in, false, &whole);
    if (status == GS_OK)
        status = add_atoms(c, &c->positions[0], singles->atoms, singles->n);
    return status == GS_OK ? emit_branch(c, whole) : status;
}

static gs_status keep_words(gs_class *class, const gs_position *singles, gs_error *err)
{
    if (!gs_array_reserve(&class->atoms, &class->cap_atoms, class->n_atoms + singles->n, sizeof(*class->atoms)))
        return gs_fail_nomem(err);
    if (singles->n)
        memcpy(class->atoms + class->n_atoms, singles->atoms, singles->n * sizeof(*class->atoms));
    class->n_atoms += singles->n;
    return GS_OK;
}

/* Into branches, or into the words of a class. */
static gs_status compile(gs_lexicon *lexicon, gs_span pattern, unsigned line, gs_class *class, gs_error *err)
{
    gs_compiler *c = calloc(1, sizeof(*c));
    if (!c)
        return gs_fail_nomem(err);
    c->lexicon = lexicon;
    c->line = line;
    c->err = err;
    gs_position singles = { 0 };
    bool only_singles;
    input in = { pattern.ptr, pattern.ptr + pattern.len };
    gs_status status = compile_branches(c, in, !class, &singles, &only_singles);
    /* A class used in it may be continued further down: its words are not all known yet. */
    bool is_final = !pattern.len || !memchr(pattern.ptr, '@', pattern.len);
    if (status == GS_OK && class)
        class->is_words = class->is_words && only_singles && is_final;
    if (status == GS_OK && class)
        status = keep_words(class, &singles, err);
    else if (status == GS_OK && singles.n)
        status = emit_singles(c, in, &singles);
    for (size_t i = 0; i < GS_LIMIT_BRANCH_POSITIONS; i++)
        free(c->positions[i].atoms);
    free(singles.atoms);
    free(c->tokens.ptr);
    free(c);
    return status;
}

/* The class a pattern is all of ("@speaker"), when it holds more than words: its alternatives become branches of their
 * own then, since one branch has little room. */
static const gs_class *only_class(const gs_lexicon *lexicon, gs_span pattern)
{
    for (size_t i = 0; i < lexicon->n_classes && pattern.len > 1 && pattern.ptr[0] == '@'; i++) {
        const gs_class *class = &lexicon->classes[i];
        if (!class->is_words && gs_span_eq(class->name, (gs_span){ pattern.ptr + 1, pattern.len - 1 }))
            return class;
    }
    return NULL;
}

gs_status gs_pattern_compile(gs_lexicon *lexicon, gs_span pattern, unsigned line, gs_error *err)
{
    const gs_class *class = only_class(lexicon, pattern);
    return compile(lexicon, class ? gs_buf_span(&class->text) : pattern, line, NULL, err);
}

gs_status gs_pattern_read_class(gs_lexicon *lexicon, gs_span pattern, unsigned line, gs_class *class, gs_error *err)
{
    return compile(lexicon, pattern, line, class, err);
}
