/* phrases: noun phrases beside a verb, for source.c. No parser: a phrase is what stands between a verb and the next
 * boundary (punctuation, a conjunction, another verb), less the adjuncts at its edges, and it is somebody when it holds
 * a word for a speaker or a name. */
#ifndef GS_CONTEXT_PHRASES_H
#define GS_CONTEXT_PHRASES_H

#include "context/context.h"

/* How sure we are that a phrase is somebody: by a word for a speaker, by a capital, by nothing but its place. */
#define GS_SURE_SPEAKER 0.85
#define GS_SURE_NAME 0.80
#define GS_SURE_PLACE 0.55

/* What the tokens are, by the context concepts of the lexicon. */
enum {
    GS_IS_SPEAKER = 1,
    GS_IS_AGENT = 2,
    GS_IS_PRONOUN = 4,
    GS_IS_EDGE = 8,
    GS_IS_END = 16,
    GS_IS_SAYING = 32,
    GS_IS_CLAIM = 64,
    GS_IS_JOINER = 128, /* always with GS_IS_EDGE */
    GS_IS_CUE = 256,
    GS_IS_VERB = 512,
    GS_IS_PASSIVE = 1024, /* always with GS_IS_EDGE */
    GS_IS_BODY = 2048,    /* always with GS_IS_SPEAKER */
    GS_IS_PERSON = 4096,  /* always with GS_IS_PRONOUN */
};

typedef struct gs_phrase_map {
    const gs_sentence_view *view;
    const gs_reading *readings;
    unsigned short *is; /* by token */
    uint32_t max_phrase, max_bare;
} gs_phrase_map;

typedef struct gs_phrase {
    uint32_t first, last; /* tokens; last is one past */
} gs_phrase;

/* Draws the map of a sentence, in the arena. False when there is no memory. */
bool gs_phrase_map_draw(const gs_sentence_view *view, const gs_reading *readings, gs_arena *arena, gs_phrase_map *map);

enum { GS_MAX_NAME = 4 }; /* words of a name in quotation marks */

bool gs_is_word(const gs_phrase_map *map, uint32_t token);
bool gs_is_capital(const gs_phrase_map *map, uint32_t token);
bool gs_is_caseless(const gs_phrase_map *map, uint32_t token); /* begins with a letter of a script without capitals */
bool gs_is_quote(const gs_phrase_map *map, uint32_t token); /* false behind the last token */
bool gs_is_punctuation(const gs_phrase_map *map, uint32_t token);

bool gs_phrase_has(const gs_phrase_map *map, gs_phrase phrase, unsigned kind);
bool gs_phrase_has_name(const gs_phrase_map *map, gs_phrase phrase);
/* Short, and nothing that is known to be something else. */
bool gs_phrase_may_be_name(const gs_phrase_map *map, gs_phrase phrase);
/* Without adjuncts and punctuation at its ends. */
gs_phrase gs_phrase_trim(const gs_phrase_map *map, gs_phrase phrase);
/* A phrase known to be somebody; none where it is too long for that. */
gs_source_ref gs_phrase_named(const gs_phrase_map *map, gs_phrase phrase, double confidence);
/* Whether a phrase is somebody. `by_place`: it stands where the one who speaks does, and may be a name by that alone.
 */
gs_source_ref gs_phrase_judge(const gs_phrase_map *map, gs_phrase phrase, bool by_place);
/* Somebody that stands alone before a colon or behind a dash, of a headline. */
gs_source_ref gs_phrase_heading(const gs_phrase_map *map, gs_phrase phrase);

/* --- Beside a verb (beside.c) --- */

/* The front of the run of adjuncts that ends at `end`. */
uint32_t gs_skip_edges_left(const gs_phrase_map *map, uint32_t end);

/* Somebody in the phrase that ends right before the verb at token `verb`, or that begins right behind a verb or an
 * agent mark that ends at `from`. `by_place`: a phrase with nothing to tell a name by may be one. */
gs_source_ref gs_phrase_left(const gs_phrase_map *map, uint32_t verb);
gs_source_ref gs_phrase_right(const gs_phrase_map *map, uint32_t from, bool by_place);
/* The first speaker, else the first name, in tokens [from, to). */
gs_source_ref gs_phrase_first(const gs_phrase_map *map, uint32_t from, uint32_t to);

#endif
