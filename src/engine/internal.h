/* Shared by the files of this folder only. */
#ifndef GS_ENGINE_INTERNAL_H
#define GS_ENGINE_INTERNAL_H

#include "context/context.h"
#include "engine/engine.h"
#include "model/model.h"

struct gs_engine {
    gs_arena arena;
    gs_concepts *concepts;
    gs_lexicon **lexicons; /* by tag */
    size_t n_lexicons;
    const char **tags; /* every tag that can be scored, sorted */
    size_t n_tags;
    gs_model *model;
    gs_image *image; /* what the lexicons lie in, or NULL */
    char digest[17];
};

/* What a session keeps for one lexicon, made when a text first needs it. */
typedef struct gs_slot {
    gs_matcher *matcher;
    gs_ngrams *ngrams; /* NULL: the model has learnt of no phrases in the language */
    gs_splitter *splitter;
    double idle_scores[GS_N_LABELS]; /* of a sentence without any cue */
    bool ready;
} gs_slot;

/* What a cue's source is before the document is looked at. */
typedef struct gs_pending_source {
    gs_source_kind kind;
    gs_source place;
    bool is_body, is_person; /* see gs_source_ref */
} gs_pending_source;

/* A source in the sentence where it was found. */
typedef struct gs_mention {
    int index;
    uint32_t number, paragraph;
    bool is_body;
} gs_mention;

/* The sources of the document at hand, and those found lately, the last one first. */
typedef struct gs_source_list {
    gs_source *ptr;
    size_t n, cap;
    uint32_t *slots; /* by words: open addressing, index + 1 */
    size_t n_slots, cap_slots;
    gs_mention recent[4];
    size_t n_recent;
    uint32_t looked_from;     /* the last sentence that looked at the one before it; UINT32_MAX: none */
    gs_pending_source looked; /* and whom it found there */
} gs_source_list;

struct gs_session {
    const gs_engine *engine;
    gs_slot *slots; /* by lexicon */
    gs_splitter *plain_splitter; /* for languages without a lexicon */
    gs_arena arena;              /* of the document at hand */
    gs_tokens tokens;
    bool *quoted; /* by token */
    size_t cap_quoted;
    gs_sentence *sentences;
    size_t n_sentences, cap_sentences;
    gs_source_list sources;
    const char **notes;
    size_t n_notes, cap_notes;
    unsigned long n_cut; /* sentences of the document that passed a limit */
};

/* --- Images (image.c) --- */

/* A section by name; its bytes live as long as the image and begin at a multiple of eight. */
bool gs_image_find(const gs_image *image, const char *name, gs_span *out);
/* The language of the i-th lexicon, and its bytes; NULL past the end. */
const char *gs_image_lexicon_at(const gs_image *image, size_t i, gs_span *out);
const char *gs_image_path(const gs_image *image);

/* --- Places (places.c) --- */

/* SHA-256 over names, sizes and bytes of all text that an image is made from. */
gs_status gs_text_digest(const char *lexicons, const char *model, char out[GS_SHA256_HEX], gs_error *err);

/* --- Engine and session --- */

/* Index of the lexicon that scores a tag, or -1. */
int gs_engine_lexicon_index(const gs_engine *engine, const char *tag);

gs_status gs_session_slot(gs_session *session, int lexicon, gs_slot **out, gs_error *err);
/* A splitter for a tag, with or without a lexicon. */
gs_status gs_session_splitter(gs_session *session, int lexicon, gs_splitter **out, gs_error *err);

/* A sentence of the document at hand, before it is analysed. */
typedef struct gs_raw_sentence {
    gs_span text;     /* of the whole document */
    gs_range range;   /* the sentence in it */
    gs_text_role role;
    const char *lang;
    int lexicon;
    uint32_t number, paragraph;             /* in the document, from 0 */
    const struct gs_raw_sentence *before;   /* the sentence before, or NULL */
} gs_raw_sentence;

/* What analysing a sentence brought to light, for gs_explain; may be NULL. */
typedef struct gs_sentence_trace {
    const gs_reading *readings;
    size_t n_readings;
} gs_sentence_trace;

/* Tokens, hits, context and scores of one sentence, in the session's arena. The quotation marks open are carried in
 * *quotes. */
gs_status gs_sentence_analyse(gs_session *session, const gs_raw_sentence *raw, gs_quotes *quotes, gs_sentence *out,
                              gs_sentence_trace *trace, gs_error *err);

/* Reads a sentence again with all its hits, for a pronoun in the next; the session's tokens are its own then. */
gs_status gs_sentence_read_all(gs_session *session, const gs_raw_sentence *raw, gs_sentence_view *view,
                               gs_reading **readings, gs_error *err);

/* --- Phrases (phrases.c) --- */

enum { GS_NO_SOURCE = -1 };

typedef struct gs_found_phrase {
    const gs_phrase *phrase;
    uint32_t first, last; /* tokens */
} gs_found_phrase;

/* In the order of the text, each once, at its first place. In the session's arena. */
typedef struct gs_phrases_found {
    gs_found_phrase *list;
    const gs_phrase **phrases; /* the same, as the model takes them */
    size_t n;
} gs_phrases_found;

/* Of the session's tokens, which are those of `text`. */
gs_status gs_phrases_find(gs_session *session, gs_slot *slot, const gs_lexicon *lexicon, gs_span text,
                          gs_phrases_found *out, gs_error *err);
/* How many cues they are; `labels` by phrase. */
size_t gs_phrases_count_cues(const gs_phrases_found *found, const unsigned *labels);
/* `base`: where the sentence begins. False when there is no memory. */
bool gs_phrase_cue(gs_session *session, const gs_found_phrase *found, gs_label label, uint32_t base, gs_cue *out);

/* --- Sources (sources.c) --- */

void gs_sources_begin(gs_session *session);
/* What a phrase of a sentence is in the document. */
gs_pending_source gs_source_pending(const gs_raw_sentence *raw, const gs_token *tokens, gs_source_ref ref);
/* Index into the document's sources, or -1, for each. Leaves other tokens in the session. */
gs_status gs_sources_resolve(gs_session *session, const gs_raw_sentence *raw, const gs_pending_source *pending,
                             size_t n, int *out, gs_error *err);

#endif
