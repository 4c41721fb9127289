/* lexicon: concepts, the pattern language, one automaton a language, and the hits it finds in a sentence.
 *
 * gs_concepts and gs_lexicon are immutable after loading and shared by all threads. A gs_matcher belongs to one thread.
 * Strings reached from them live as long as they do. */
#ifndef GS_LEXICON_H
#define GS_LEXICON_H

#include "base/base.h"
#include "text/text.h"

/* --- Labels and concepts (concepts.c) --- */

typedef enum gs_label {
    GS_HEDGE,
    GS_DENIAL,
    GS_FABRICATED,
    GS_INACCURATE,
    GS_NONRESPONSE,
    GS_N_LABELS,
    GS_CONTEXT = GS_N_LABELS, /* the pseudo-label of concepts that only change how cues are read */
} gs_label;

const char *gs_label_name(gs_label label); /* "hedge", …, "context" */
bool gs_label_parse(gs_span name, gs_label *out);

/* Context concepts the engine knows by name. */
typedef enum gs_context_role {
    GS_ROLE_NEGATION,
    GS_ROLE_NEGATION_BACK,
    GS_ROLE_SCOPE_END,
    GS_ROLE_WHETHER,
    GS_ROLE_CONDITIONAL,
    GS_ROLE_QUESTION,
    GS_ROLE_REPORT_VERB,
    GS_ROLE_FIRST_PERSON,
    GS_ROLE_INTENSIFIER,
    GS_ROLE_CLAIM,
    GS_ROLE_ACCUSATION,
    GS_ROLE_CONTENT,
    GS_ROLE_FICTION,
    GS_ROLE_SPEAKER,
    GS_ROLE_AGENT,
    GS_ROLE_PRONOUN,
    GS_ROLE_ADJUNCT,
    GS_ROLE_THAT,
    GS_ROLE_JOINER,
    GS_ROLE_PERSON,
    GS_ROLE_BODY,
    GS_ROLE_VERB,
    GS_ROLE_PASSIVE,
    GS_N_ROLES,
    GS_ROLE_NONE = GS_N_ROLES,
} gs_context_role;

typedef struct gs_concept {
    const char *id, *gloss, *scope;
    gs_label label;
    gs_context_role role; /* GS_ROLE_NONE unless label is GS_CONTEXT */
    double prior;         /* confidence of one plain hit, 0-1; 0 for context */
    bool is_act;          /* what somebody does: the subject of the cue is its source */
    unsigned line;        /* in concepts.tsv */
} gs_concept;

typedef struct gs_concepts {
    gs_concept *ptr;
    size_t n;
    gs_arena arena;
} gs_concepts;

/* Parses concepts.tsv. GS_EFORMAT with file and line. The result is the caller's: gs_concepts_free(). */
gs_status gs_concepts_parse(gs_span tsv, const char *file, gs_concepts **out, gs_error *err);
void gs_concepts_free(gs_concepts *concepts);
/* Index of a concept, or -1. */
int gs_concepts_find(const gs_concepts *concepts, gs_span id);

/* --- Lexicons (parse.c, compile.c) --- */

/* Conditions of a rule, and the contexts a cue can be in: bits. */
typedef enum gs_context_bit {
    GS_CTX_OWN = 1u << 0,
    GS_CTX_REPORTED = 1u << 1,
    GS_CTX_QUOTED = 1u << 2,
    GS_CTX_NEGATED = 1u << 3,
    GS_CTX_QUESTION = 1u << 4,
    GS_CTX_CONDITIONAL = 1u << 5,
    GS_CTX_FIRST_PERSON = 1u << 6,
    GS_CTX_HEADLINE = 1u << 7,
    GS_CTX_INTENSIFIED = 1u << 8,
    GS_CTX_CLAIM = 1u << 9,
    GS_CTX_ACCUSATION = 1u << 10,
    GS_CTX_CONTENT = 1u << 11,
    GS_CTX_FICTION = 1u << 12,
} gs_context_bit;
enum { GS_N_CONTEXT_BITS = 13 };

/* "negated", "first-person", … for a single bit; NULL for anything else. */
const char *gs_context_bit_name(unsigned bit);
bool gs_context_bit_parse(gs_span name, unsigned *bit);

typedef enum gs_rule_kind { GS_RULE_CUE, GS_RULE_BLOCKER } gs_rule_kind;

/* @if(...) and @unless(...): fires when all of `need` and not all of a non-empty `never` hold. */
typedef struct gs_condition {
    unsigned need, never;
} gs_condition;

typedef struct gs_rule {
    gs_rule_kind kind;
    int concept;        /* index into the concepts */
    int8_t strength;    /* -1 weak, 0 plain, +1 strong, where `strength_if` holds */
    gs_condition fires; /* when the rule counts at all */
    gs_condition strength_if;
    const char *id;      /* "uk/deny#3f2a" */
    const char *at;      /* "uk.lex:41" */
    const char *pattern; /* the text of the pattern, for people */
    unsigned line;
    uint32_t first_branch, n_branches;
} gs_rule;

typedef struct gs_example {
    const char *text;
    int concept;
    bool must_fire;
    unsigned line;
} gs_example;

typedef struct gs_absent {
    int concept;
    const char *reason;
    unsigned line;
} gs_absent;

typedef struct gs_lexicon gs_lexicon;

/* Parses and compiles one .lex file; `concepts` must outlive it. `file` is how errors name it ("uk.lex"). Stops at the
 * first error: GS_EFORMAT with file and line. The result is the caller's: gs_lexicon_free(). */
gs_status gs_lexicon_parse(gs_span source, const char *file, const gs_concepts *concepts, gs_lexicon **out,
                           gs_error *err);
void gs_lexicon_free(gs_lexicon *lexicon);

/* Appends a compiled form of the lexicon; out->len must be a multiple of eight. False when there is no memory. */
bool gs_lexicon_save(const gs_lexicon *lexicon, gs_buf *out);
/* The lexicon of such bytes, which it keeps using: they must outlive it, unchanged, and begin at a multiple of eight.
 * It has no examples. GS_EFORMAT, naming `name`: damaged, or made with libraries that fold or stem otherwise. */
gs_status gs_lexicon_load(gs_span bytes, const char *name, const gs_concepts *concepts, gs_lexicon **out,
                          gs_error *err);

const char *gs_lexicon_lang(const gs_lexicon *lexicon); /* BCP 47 */
const char *gs_lexicon_stemmer(const gs_lexicon *lexicon); /* "none" or a libstemmer name */
/* Of all that bears on findings: examples and comments do not. 16 hexadecimal digits. */
const char *gs_lexicon_digest(const gs_lexicon *lexicon);
unsigned gs_lexicon_scope(const gs_lexicon *lexicon);   /* words a negator reaches */

/* Where the subject of a verb stands, as a rule. */
typedef enum gs_word_order {
    GS_ORDER_FREE,
    GS_ORDER_SVO, /* before it */
    GS_ORDER_VSO, /* behind it */
} gs_word_order;

gs_word_order gs_lexicon_word_order(const gs_lexicon *lexicon);
const gs_concepts *gs_lexicon_concepts(const gs_lexicon *lexicon);
const gs_folder *gs_lexicon_folder(const gs_lexicon *lexicon);
const gs_wordset *gs_lexicon_abbreviations(const gs_lexicon *lexicon);
const gs_rule *gs_lexicon_rules(const gs_lexicon *lexicon, size_t *n);
const gs_example *gs_lexicon_examples(const gs_lexicon *lexicon, size_t *n);
const gs_absent *gs_lexicon_absents(const gs_lexicon *lexicon, size_t *n);
/* True where the language's script has no spaces, so that one character is one token (by its letters in the rules). */
bool gs_lexicon_by_character(const gs_lexicon *lexicon);

/* --- Matching (match.c) --- */

/* One rule found in a sentence. Token indices; end exclusive. */
typedef struct gs_hit {
    const gs_rule *rule;
    uint32_t first, last;         /* the whole match */
    uint32_t cue_first, cue_last; /* the marked part, or the whole */
} gs_hit;

typedef struct gs_hits {
    gs_hit *ptr;
    size_t n, cap;
    bool has_cue; /* some hit is a GS_RULE_CUE of a concept that is no context */
    bool cut;     /* more than GS_LIMIT_HITS, or a word over GS_LIMIT_WORD: the rest was dropped, the word passed by */
} gs_hits;

typedef struct gs_matcher gs_matcher;

/* Working memory for matching one lexicon on one thread: word cache, automaton states, stemmer. The lexicon must
 * outlive it. */
gs_status gs_matcher_new(const gs_lexicon *lexicon, gs_matcher **out, gs_error *err);
void gs_matcher_free(gs_matcher *matcher);

typedef enum gs_match_mode {
    GS_MATCH_CUES, /* no hits at all unless a rule of some label is among them: what scoring needs */
    GS_MATCH_ALL,
} gs_match_mode;

/* All rules that match in `tokens` (of `text`). Cost is one table step a token, however many rules there are; spans are
 * worked out for found rules only. Of a branch's matches with one end the longest is kept. *out is valid until the next
 * call. False when there is no memory. */
bool gs_match(gs_matcher *matcher, gs_match_mode mode, gs_span text, const gs_token *tokens, size_t n_tokens,
              const gs_hits **out);

/* --- N-grams (ngrams.c) --- */

/* Words beside each other as the lexicon's language compares them: folded, and stemmed where it has a stemmer. */
typedef struct gs_ngram {
    gs_span words;        /* one blank between them, none where a character is a word; a number is "0" (see below) */
    uint32_t first, last; /* tokens; end exclusive */
    unsigned n_words;
} gs_ngram;

typedef struct gs_ngrams gs_ngrams;

enum {
    GS_NGRAMS_MARK_START = 1u << 0,   /* also the first word alone, with "^ " in front */
    GS_NGRAMS_KEEP_NUMBERS = 1u << 1, /* a number is what it is, like a word */
};

/* Finds runs of up to `longest` words, on one thread. `how`: of the flags. The lexicon must outlive it. GS_ENOMEM,
 * GS_EINVAL. */
gs_status gs_ngrams_new(const gs_lexicon *lexicon, unsigned longest, unsigned how, gs_ngrams **out, gs_error *err);
void gs_ngrams_free(gs_ngrams *ngrams);
/* By first word, then by length, the marked one first; no run goes over a comma or a stop. Valid until the next call.
 * False when there is no memory. */
bool gs_ngrams_find(gs_ngrams *ngrams, gs_span text, const gs_token *tokens, size_t n_tokens, const gs_ngram **out,
                    size_t *n_out);

/* --- Lints that need no engine (lint.c) --- */

typedef struct gs_problem {
    bool is_error;
    unsigned line;
    const char *message;
} gs_problem;

typedef struct gs_problems {
    gs_problem *ptr;
    size_t n, cap;
    gs_arena arena;
} gs_problems;

void gs_problems_add(gs_problems *problems, bool is_error, unsigned line, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
void gs_problems_done(gs_problems *problems);

/* Duplicate and shadowed rules, stems that reach too far, examples too short or given twice, concepts with neither rule
 * nor `absent`. Uses the lexicon's own stemmer: one thread at a time a lexicon. */
gs_status gs_lexicon_lint(const gs_lexicon *lexicon, gs_problems *out, gs_error *err);

#endif
