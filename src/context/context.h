/* context: how the hits of a sentence are to be read. Negation and its scope, question, condition, voice, first person,
 * nouns near, intensifiers; then which hits conditions, blockers and longer hits take away.
 *
 * Pure functions over one sentence; thread-safe. Token indices are into the sentence's tokens. */
#ifndef GS_CONTEXT_H
#define GS_CONTEXT_H

#include "base/base.h"
#include "lexicon/lexicon.h"
#include "text/text.h"

/* --- Quotation marks (quotes.c) --- */

/* What is open at the end of a sentence, carried to the next one of the paragraph. Zero-initialise for a paragraph. */
typedef struct gs_quotes {
    uint32_t open;   /* the character that opened, 0 when none is */
    bool started;    /* a sentence of the paragraph was read */
    bool dialogue;   /* the paragraph began with a dialogue dash */
} gs_quotes;

/* Sets quoted[i] for every token of the next sentence that stands inside quotation marks or in the speech part of a
 * dialogue line. All styles: „“ “” ”” «» »« ‹› 「」 『』 "" '' ‘’ and dashes. */
void gs_quotes_mark(gs_quotes *quotes, gs_span text, const gs_token *tokens, size_t n, bool *quoted);

/* --- Reading (read.c) --- */

typedef struct gs_sentence_view {
    const gs_lexicon *lexicon;
    gs_span text;
    const gs_token *tokens;
    size_t n_tokens;
    const bool *quoted; /* by token */
    const gs_hit *hits;
    size_t n_hits;
    bool headline;
} gs_sentence_view;

/* One hit, read in its context. A hit counts when it is a cue, its condition holds, and it is neither blocked nor
 * covered. */
typedef struct gs_reading {
    const gs_hit *hit;
    unsigned context;          /* gs_context_bit */
    int8_t strength;           /* -1 weak, 0, +1 strong */
    bool condition_failed;     /* @if or @unless */
    const gs_rule *blocked_by; /* a blocker of its concept stands over it */
    bool covered;              /* a longer hit of the same label contains it */
} gs_reading;

/* True for a hit of a label's concept that counts. */
bool gs_reading_counts(const gs_reading *reading, const gs_concepts *concepts);

/* One reading a hit, in the order of the hits, in the arena. NULL when there is no memory. */
gs_reading *gs_context_read(const gs_sentence_view *view, gs_arena *arena);

/* --- Sources (source.c) --- */

typedef enum gs_source_kind {
    GS_SOURCE_NONE,
    GS_SOURCE_NAMED,   /* tokens [first, last) name somebody */
    GS_SOURCE_PRONOUN, /* they are "he", "she", "they": somebody named before */
    GS_SOURCE_BEFORE,  /* words in a quotation whose speaker stands in another sentence */
} gs_source_kind;

typedef struct gs_source_ref {
    gs_source_kind kind;
    uint32_t first, last;
    double confidence; /* set by hand for each way of finding */
    bool is_body;      /* named: an office or a company rather than a person */
    bool is_person;    /* a pronoun that stands for no body: she */
} gs_source_ref;

/* Who hedges, denies, calls it false or withholds, by reading (out has room for view->n_hits). Readings that do not
 * count get GS_SOURCE_NONE. False when there is no memory. */
bool gs_sources_find(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, gs_source_ref *out);
/* The first somebody a sentence names, for a pronoun in the next: GS_SOURCE_NAMED or GS_SOURCE_NONE. */
bool gs_sources_subject(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, gs_source_ref *out);

#endif
