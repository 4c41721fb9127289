/* A .lex file, line by line (the syntax is told in lexicons/README.md). Stops at the first error. */
#include "lexicon/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct parser {
    gs_lexicon *lex;
    unsigned line;
    int concept; /* of the indented lines; -1 before the first */
    gs_wordset ids; /* of the rules so far */
    gs_buf content; /* what the digest is of */
    gs_error *err;
} parser;

static gs_status fail(parser *p, const char *what, gs_span at)
{
    int len = (int)gs_span_cut(at, 40).len;
    return gs_fail(p->err, GS_EFORMAT, p->lex->file, p->line, len ? "%s: \"%.*s\"" : "%s", what, len, at.ptr);
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

/* Cuts the next blank-separated word off *rest. */
static gs_span next_word(gs_span *rest)
{
    gs_span s = gs_span_trim(*rest);
    size_t n = 0;
    while (n < s.len && !is_space(s.ptr[n]))
        n++;
    *rest = gs_span_trim((gs_span){ s.ptr + n, s.len - n });
    return (gs_span){ s.ptr, n };
}

static gs_span without_comment(gs_span line)
{
    for (size_t i = 0; i < line.len; i++)
        if (line.ptr[i] == '#' && (i == 0 || is_space(line.ptr[i - 1])))
            return gs_span_trim((gs_span){ line.ptr, i });
    return line;
}

/* --- Rules --- */

static gs_status parse_condition(parser *p, gs_span words, unsigned *bits)
{
    *bits = 0;
    while (words.len) {
        gs_span name = next_word(&words);
        unsigned bit;
        if (!gs_context_bit_parse(name, &bit))
            return fail(p, "unknown condition", name);
        *bits |= bit;
    }
    return *bits ? GS_OK : fail(p, "a condition is missing", words);
}

/* "(…)" right at the front of *rest: its inside in *inside. */
static bool cut_brackets(gs_span *rest, gs_span *inside)
{
    if (rest->len == 0 || rest->ptr[0] != '(')
        return false;
    const char *close = memchr(rest->ptr, ')', rest->len);
    if (!close)
        return false;
    *inside = gs_span_trim((gs_span){ rest->ptr + 1, (size_t)(close - rest->ptr) - 1 });
    *rest = gs_span_trim((gs_span){ close + 1, rest->len - (size_t)(close - rest->ptr) - 1 });
    return true;
}

static gs_status parse_strength(parser *p, gs_span *rest, int8_t strength, gs_rule *rule)
{
    gs_span inside;
    if (rule->strength)
        return fail(p, "one of @weak and @strong, once", *rest);
    rule->strength = strength;
    if (!cut_brackets(rest, &inside))
        return GS_OK;
    gs_span word = next_word(&inside);
    if (gs_span_eq(word, gs_span_of("if")))
        return parse_condition(p, inside, &rule->strength_if.need);
    if (gs_span_eq(word, gs_span_of("unless")))
        return parse_condition(p, inside, &rule->strength_if.never);
    return fail(p, "@weak(if …) or @weak(unless …) wanted", word);
}

static gs_status parse_firing(parser *p, gs_span *rest, unsigned *bits)
{
    gs_span inside;
    if (*bits)
        return fail(p, "one @if and one @unless a rule", *rest);
    if (!cut_brackets(rest, &inside))
        return fail(p, "@if(…) or @unless(…) wanted", *rest);
    return parse_condition(p, inside, bits);
}

/* Cuts "@name" off the front of *rest when it is a tag and not a class. */
static bool cut_tag(gs_span *rest, const char *name)
{
    size_t n = strlen(name);
    if (rest->len < n || memcmp(rest->ptr, name, n) != 0)
        return false;
    if (rest->len > n && !is_space(rest->ptr[n]) && rest->ptr[n] != '(')
        return false;
    *rest = gs_span_trim((gs_span){ rest->ptr + n, rest->len - n });
    return true;
}

static gs_status parse_tags(parser *p, gs_span rest, gs_rule *rule)
{
    while (rest.len) {
        gs_status status;
        if (cut_tag(&rest, "@weak"))
            status = parse_strength(p, &rest, -1, rule);
        else if (cut_tag(&rest, "@strong"))
            status = parse_strength(p, &rest, 1, rule);
        else if (cut_tag(&rest, "@if"))
            status = parse_firing(p, &rest, &rule->fires.need);
        else if (cut_tag(&rest, "@unless"))
            status = parse_firing(p, &rest, &rule->fires.never);
        else
            status = fail(p, "tags stand after the whole pattern", rest);
        if (status != GS_OK)
            return status;
    }
    return GS_OK;
}

static bool is_tag(gs_span rest)
{
    return cut_tag(&rest, "@weak") || cut_tag(&rest, "@strong") || cut_tag(&rest, "@if") || cut_tag(&rest, "@unless");
}

/* Where the tags begin, or the length of the line. */
static size_t find_tags(gs_span line)
{
    for (size_t i = 0; i < line.len; i++)
        if (line.ptr[i] == '@' && (i == 0 || is_space(line.ptr[i - 1])) &&
            is_tag((gs_span){ line.ptr + i, line.len - i }))
            return i;
    return line.len;
}

/* The rule's own words, white space collapsed, decide its id; four digits, eight where four are taken. */
static gs_status name_rule(parser *p, char kind, gs_span text, gs_rule *rule)
{
    gs_lexicon *lex = p->lex;
    gs_buf norm = { 0 };
    gs_buf_putc(&norm, kind);
    for (gs_span rest = text; rest.len;) {
        gs_span word = next_word(&rest);
        gs_buf_putc(&norm, ' ');
        gs_buf_put(&norm, word.ptr, word.len);
    }
    uint64_t hash = gs_hash_id(gs_buf_span(&norm));
    bool failed = norm.failed;
    gs_buf_done(&norm);
    const char *concept = lex->concepts->ptr[rule->concept].id;
    char *id = gs_arena_printf(&lex->arena, "%s/%s#%04x", lex->lang, concept, (unsigned)(hash & 0xffff));
    if (id && gs_wordset_has(&p->ids, gs_span_of(id)))
        id = gs_arena_printf(&lex->arena, "%s/%s#%08x", lex->lang, concept, (unsigned)(hash & 0xffffffff));
    failed |= !id || !gs_wordset_add(&p->ids, gs_span_of(id));
    rule->id = id;
    rule->at = gs_arena_printf(&lex->arena, "%s:%u", lex->file, p->line);
    rule->pattern = gs_arena_copy(&lex->arena, text);
    return failed || !rule->at || !rule->pattern ? gs_fail_nomem(p->err) : GS_OK;
}

static gs_status parse_rule(parser *p, gs_rule_kind kind, gs_span text)
{
    gs_lexicon *lex = p->lex;
    gs_rule rule = { .kind = kind, .concept = p->concept, .line = p->line,
                     .first_branch = (uint32_t)lex->n_branches };
    text = gs_span_trim(without_comment(text));
    size_t cut = find_tags(text);
    gs_status status = parse_tags(p, (gs_span){ text.ptr + cut, text.len - cut }, &rule);
    if (status == GS_OK)
        status = name_rule(p, kind == GS_RULE_CUE ? '|' : '!', text, &rule);
    if (status != GS_OK)
        return status;
    if (!gs_array_reserve(&lex->rules, &lex->cap_rules, lex->n_rules + 1, sizeof(*lex->rules)))
        return gs_fail_nomem(p->err);
    lex->rules[lex->n_rules++] = rule;
    return gs_pattern_compile(lex, gs_span_trim((gs_span){ text.ptr, cut }), p->line, p->err);
}

static gs_status parse_example(parser *p, bool must_fire, gs_span text)
{
    gs_lexicon *lex = p->lex;
    char *kept = gs_arena_copy(&lex->arena, text);
    if (!kept || !gs_array_reserve(&lex->examples, &lex->cap_examples, lex->n_examples + 1, sizeof(*lex->examples)))
        return gs_fail_nomem(p->err);
    lex->examples[lex->n_examples++] = (gs_example){ kept, p->concept, must_fire, p->line };
    return text.len ? GS_OK : fail(p, "an example is missing", text);
}

static gs_status parse_indented(parser *p, gs_span line)
{
    line = gs_span_trim(line);
    gs_span rest = gs_span_trim((gs_span){ line.ptr + 1, line.len - 1 });
    if (p->concept < 0)
        return fail(p, "an indented line belongs under a concept", line);
    switch (line.ptr[0]) {
    case '|': return parse_rule(p, GS_RULE_CUE, rest);
    case '!': return parse_rule(p, GS_RULE_BLOCKER, rest);
    case '+': return parse_example(p, true, rest);
    case '-': return parse_example(p, false, rest);
    default: return fail(p, "an indented line begins with |, !, + or -", line);
    }
}

/* --- Directives --- */

static bool is_language_tag(gs_span text)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-')
            return false;
    }
    return text.len >= 2 && text.len < GS_LANG_MAX;
}

static gs_status parse_language(parser *p, gs_span value)
{
    if (p->lex->lang)
        return fail(p, "the language is named twice", value);
    if (!is_language_tag(value))
        return fail(p, "language wants a BCP 47 tag", value);
    p->lex->lang = gs_arena_copy(&p->lex->arena, value);
    return p->lex->lang ? gs_folder_new(p->lex->lang, &p->lex->folder, p->err) : gs_fail_nomem(p->err);
}

static gs_status parse_stemmer(parser *p, gs_span value)
{
    if (p->lex->stemmer)
        return fail(p, "the stemmer is named twice", value);
    p->lex->stemmer_name = gs_arena_copy(&p->lex->arena, value);
    if (!p->lex->stemmer_name)
        return gs_fail_nomem(p->err);
    if (gs_span_eq(value, gs_span_of("none")))
        return GS_OK;
    gs_error why = { 0 };
    if (gs_stemmer_new(p->lex->stemmer_name, &p->lex->stemmer, &why) != GS_OK)
        return why.code == GS_ENOMEM ? gs_fail_nomem(p->err) : fail(p, "unknown stemmer", value);
    return GS_OK;
}

static gs_status parse_scope(parser *p, gs_span value)
{
    if (value.len != 1 || value.ptr[0] < '1' || value.ptr[0] > '9')
        return fail(p, "scope is 1 to 9 words", value);
    p->lex->scope = (unsigned)(value.ptr[0] - '0');
    return GS_OK;
}

static gs_status parse_word_order(parser *p, gs_span value)
{
    static const char *const names[] = { [GS_ORDER_FREE] = "free", [GS_ORDER_SVO] = "SVO", [GS_ORDER_VSO] = "VSO" };
    for (unsigned i = 0; i < sizeof(names) / sizeof(*names); i++) {
        if (gs_span_eq(value, gs_span_of(names[i]))) {
            p->lex->word_order = (gs_word_order)i;
            return GS_OK;
        }
    }
    return fail(p, "word-order is free, SVO or VSO", value);
}

static gs_status parse_abbreviations(parser *p, gs_span value)
{
    gs_buf folded = { 0 };
    gs_status status = GS_OK;
    while (value.len && status == GS_OK) {
        gs_span word = next_word(&value);
        if (word.len > GS_LIMIT_WORD) {
            status = fail(p, "an abbreviation too long to be one", word);
            break;
        }
        gs_buf_clear(&folded);
        gs_fold(p->lex->folder, word, false, &folded);
        char *kept = folded.failed ? NULL : gs_arena_copy(&p->lex->arena, gs_buf_span(&folded));
        if (!kept || !gs_wordset_add(&p->lex->abbreviations, (gs_span){ kept, folded.len }))
            status = gs_fail_nomem(p->err);
    }
    gs_buf_done(&folded);
    return status;
}

static gs_status parse_clitics(parser *p, gs_span value)
{
    gs_lexicon *lex = p->lex;
    gs_buf folded = { 0 };
    gs_status status = value.len ? GS_OK : fail(p, "clitic wants one or more", value);
    while (value.len && status == GS_OK) {
        gs_span word = next_word(&value);
        gs_buf_clear(&folded);
        gs_fold(lex->folder, word, false, &folded);
        gs_span text = gs_buf_span(&folded);
        if (!folded.failed && (text.len == 0 || text.len > GS_LIMIT_CLITIC)) {
            status = fail(p, "no clitic", word);
            break;
        }
        char *kept = folded.failed ? NULL : gs_arena_copy(&lex->arena, text);
        if (!kept || !gs_array_reserve(&lex->clitics, &lex->cap_clitics, lex->n_clitics + 1, sizeof(*lex->clitics)))
            status = gs_fail_nomem(p->err);
        else
            lex->clitics[lex->n_clitics++] = (gs_span){ kept, text.len };
    }
    gs_buf_done(&folded);
    return status;
}

/* The class of a name, made when it is new; NULL when there is no memory. */
static gs_class *class_of(gs_lexicon *lex, gs_span name)
{
    for (size_t i = 0; i < lex->n_classes; i++)
        if (gs_span_eq(lex->classes[i].name, name))
            return &lex->classes[i];
    char *kept = gs_arena_copy(&lex->arena, name);
    if (!kept || !gs_array_reserve(&lex->classes, &lex->cap_classes, lex->n_classes + 1, sizeof(*lex->classes)))
        return NULL;
    lex->classes[lex->n_classes] = (gs_class){ .name = { kept, name.len }, .is_words = true };
    return &lex->classes[lex->n_classes++];
}

static gs_status parse_class(parser *p, gs_span value)
{
    gs_lexicon *lex = p->lex;
    gs_span name = next_word(&value);
    if (name.len == 0 || value.len == 0)
        return fail(p, "class wants a name and words", name);
    gs_class before = { .is_words = true }; /* a class cannot use itself: its new words are not there yet */
    gs_status status = gs_pattern_read_class(lex, value, p->line, &before, p->err);
    gs_class *class = status == GS_OK ? class_of(lex, name) : NULL;
    if (class) {
        gs_buf_puts(&class->text, class->text.len ? " / " : "");
        gs_buf_put(&class->text, value.ptr, value.len);
    }
    if (class && !class->text.failed &&
        gs_array_reserve(&class->atoms, &class->cap_atoms, class->n_atoms + before.n_atoms, sizeof(*class->atoms))) {
        if (before.n_atoms)
            memcpy(class->atoms + class->n_atoms, before.atoms, before.n_atoms * sizeof(*class->atoms));
        class->n_atoms += before.n_atoms;
        class->is_words = class->is_words && before.is_words;
    } else if (status == GS_OK) {
        status = gs_fail_nomem(p->err);
    }
    free(before.atoms);
    return status;
}

static gs_status parse_absent(parser *p, gs_span value)
{
    gs_lexicon *lex = p->lex;
    const char *colon = value.len ? memchr(value.ptr, ':', value.len) : NULL;
    if (!colon)
        return fail(p, "absent wants \"concept: reason\"", value);
    gs_span id = gs_span_trim((gs_span){ value.ptr, (size_t)(colon - value.ptr) });
    gs_span reason = gs_span_trim((gs_span){ colon + 1, value.len - (size_t)(colon - value.ptr) - 1 });
    int concept = gs_concepts_find(lex->concepts, id);
    if (concept < 0)
        return fail(p, "unknown concept", id);
    if (reason.len == 0)
        return fail(p, "absent wants a reason", value);
    char *kept = gs_arena_copy(&lex->arena, reason);
    if (!kept || !gs_array_reserve(&lex->absents, &lex->cap_absents, lex->n_absents + 1, sizeof(*lex->absents)))
        return gs_fail_nomem(p->err);
    lex->absents[lex->n_absents++] = (gs_absent){ concept, kept, p->line };
    return GS_OK;
}

static gs_status parse_concept(parser *p, gs_span id, gs_span rest)
{
    p->concept = gs_concepts_find(p->lex->concepts, id);
    if (p->concept < 0)
        return fail(p, "unknown directive or concept (see concepts.tsv)", id);
    return rest.len ? fail(p, "patterns stand on indented lines below the concept", rest) : GS_OK;
}

static gs_status parse_directive(parser *p, gs_span line)
{
    static const struct {
        const char *name;
        gs_status (*parse)(parser *p, gs_span value);
    } directives[] = {
        { "stemmer", parse_stemmer }, { "scope", parse_scope },   { "abbrev", parse_abbreviations },
        { "class", parse_class },     { "absent", parse_absent }, { "clitic", parse_clitics },
        { "word-order", parse_word_order },
    };
    line = gs_span_trim(without_comment(line));
    gs_span rest = line, word = next_word(&rest);
    if (word.len == 0)
        return GS_OK;
    if (gs_span_eq(word, gs_span_of("language")))
        return parse_language(p, rest);
    if (!p->lex->lang)
        return fail(p, "a lexicon begins with \"language <tag>\"", word);
    for (size_t i = 0; i < sizeof(directives) / sizeof(*directives); i++)
        if (gs_span_eq(word, gs_span_of(directives[i].name)))
            return directives[i].parse(p, rest);
    return parse_concept(p, word, rest);
}

/* --- The whole file --- */

/* Sorts the postings by atom. They come branch by branch, and a counting sort keeps that order. */
static gs_status index_postings(gs_lexicon *lex, gs_error *err)
{
    uint32_t *start = gs_arena_array(&lex->arena, lex->atoms.n + 2, sizeof(*start));
    gs_posting *sorted = calloc(lex->n_postings + 1, sizeof(*sorted));
    if (!start || !sorted) {
        free(sorted);
        return gs_fail_nomem(err);
    }
    for (size_t i = 0; i < lex->n_postings; i++)
        start[lex->postings[i].atom + 2]++;
    for (size_t atom = 2; atom < lex->atoms.n + 2; atom++)
        start[atom] += start[atom - 1];
    for (size_t i = 0; i < lex->n_postings; i++)
        sorted[start[lex->postings[i].atom + 1]++] = lex->postings[i];
    free(lex->postings);
    lex->postings = sorted;
    lex->posting_start = start;
    return GS_OK;
}

/* Examples and comments bear on no finding. */
static void note_content(parser *p, gs_span trimmed, bool indented)
{
    if (indented && (trimmed.ptr[0] == '+' || trimmed.ptr[0] == '-'))
        return;
    gs_span line = gs_span_trim(without_comment(trimmed));
    gs_buf_putc(&p->content, indented ? '\t' : '\n');
    gs_buf_put(&p->content, line.ptr, line.len);
}

static gs_status take_digest(parser *p)
{
    char hex[GS_SHA256_HEX];
    if (p->content.failed || !gs_sha256_hex(gs_buf_span(&p->content), hex))
        return gs_fail_nomem(p->err);
    p->lex->digest = gs_arena_copy(&p->lex->arena, (gs_span){ hex, 16 });
    return p->lex->digest ? GS_OK : gs_fail_nomem(p->err);
}

static gs_status parse_lines(parser *p, gs_span source)
{
    gs_span line;
    if (source.len >= 3 && memcmp(source.ptr, "\xef\xbb\xbf", 3) == 0)
        source = (gs_span){ source.ptr + 3, source.len - 3 };
    for (p->line = 1; gs_span_line(&source, &line); p->line++) {
        gs_span trimmed = gs_span_trim(line);
        if (trimmed.len == 0 || trimmed.ptr[0] == '#')
            continue;
        if (memchr(line.ptr, '\0', line.len))
            return fail(p, "a NUL byte", (gs_span){ NULL, 0 });
        note_content(p, trimmed, is_space(line.ptr[0]));
        gs_status status = is_space(line.ptr[0]) ? parse_indented(p, line) : parse_directive(p, line);
        if (status != GS_OK)
            return status;
    }
    return p->lex->lang ? GS_OK : fail(p, "a lexicon begins with \"language <tag>\"", (gs_span){ NULL, 0 });
}

/* The line of the first byte that decoding had to change. */
static unsigned changed_line(gs_span source, const gs_text *text)
{
    unsigned line = 1;
    gs_span rest = { source.ptr + text->bom_len, source.len - text->bom_len };
    for (size_t i = 0; i < rest.len && i < text->span.len && rest.ptr[i] == text->span.ptr[i]; i++)
        line += rest.ptr[i] == '\n';
    return line;
}

/* Patterns are folded and cut like text, which is valid UTF-8 by then; so must they be. */
static gs_status check_encoding(gs_span source, const char *file, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_text text;
    gs_error why = { 0 };
    gs_status status = gs_text_decode(source, true, &arena, &text, &why);
    bool bad = status != GS_OK || text.n_repaired || text.encoding != GS_ENC_UTF8;
    unsigned line = status == GS_OK && bad ? changed_line(source, &text) : 1;
    gs_arena_done(&arena);
    if (status == GS_ENOMEM)
        return gs_fail_nomem(err);
    return bad ? gs_fail(err, GS_EFORMAT, file, line, "is not valid UTF-8") : GS_OK;
}

GS_DEFINE_AUTO(gs_lexicon, gs_lexicon_free)

gs_status gs_lexicon_parse(gs_span source, const char *file, const gs_concepts *concepts, gs_lexicon **out,
                           gs_error *err)
{
    gs_status status = check_encoding(source, file, err);
    if (status != GS_OK)
        return status;
    gs_auto(gs_lexicon_free) gs_lexicon *lex = calloc(1, sizeof(*lex));
    if (!lex)
        return gs_fail_nomem(err);
    lex->concepts = concepts;
    lex->scope = 5;
    lex->stemmer_name = "none";
    lex->file = gs_arena_copy(&lex->arena, gs_span_of(file));
    if (!lex->file)
        return gs_fail_nomem(err);
    parser p = { .lex = lex, .concept = -1, .err = err };
    status = parse_lines(&p, source);
    gs_wordset_done(&p.ids);
    if (status == GS_OK)
        status = take_digest(&p);
    gs_buf_done(&p.content);
    if (status == GS_OK)
        status = index_postings(lex, err);
    if (status == GS_OK)
        *out = gs_steal(lex);
    return status;
}
