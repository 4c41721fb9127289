/* engine: lexicons and model loaded once (gs_engine, shared by all threads), a thread's working memory (gs_session),
 * and the analysis of one document into a gs_report. */
#ifndef GS_ENGINE_H
#define GS_ENGINE_H

#include "base/base.h"
#include "lexicon/lexicon.h"
#include "model/model.h"
#include "text/text.h"

#define GS_VERSION "0.1.0"
#define GS_SCHEMA "gainsay/1"

/* --- Reports --- */

typedef enum gs_polarity { GS_ASSERTED, GS_NEGATED, GS_QUESTIONED, GS_CONDITIONAL_POLARITY } gs_polarity;
typedef enum gs_voice { GS_VOICE_OWN, GS_VOICE_REPORTED, GS_VOICE_QUOTED } gs_voice;
typedef enum gs_text_role { GS_BODY, GS_HEADLINE } gs_text_role;
const char *gs_polarity_name(gs_polarity polarity);
const char *gs_voice_name(gs_voice voice);

/* Words that caused a finding. Byte offsets into the document's decoded text. */
typedef struct gs_cue {
    uint32_t start, end;
    gs_label label;
    const char *concept, *gloss, *rule, *at; /* of a phrase that was learnt: "phrase", its words, and its row */
    gs_polarity polarity;
    gs_voice voice;
    int source; /* index into the report's sources, or -1 */
} gs_cue;

/* The person or body that hedges, denies, calls false or withholds. Byte offsets, as above. */
typedef struct gs_source {
    uint32_t start, end;
    double confidence; /* that it is the right one: by the way it was found (src/context/source.c) */
} gs_source;

/* A term of the linear model. The terms of one label, its bias included, sum to z; its confidence is
 * 1 / (1 + exp(-(a z + b))) with the calibration a, b of the label (1 and 0 for a prior). */
typedef struct gs_why {
    gs_label label;
    int concept; /* whose term, by its place in the inventory; GS_NO_CONCEPT: of no one's */
    const char *term;
    double weight;
} gs_why;

/* A hit that a blocker suppressed. */
typedef struct gs_near_miss {
    uint32_t start, end;
    const char *concept, *rule, *blocked_by;
} gs_near_miss;

typedef struct gs_sentence {
    uint32_t start, end; /* bytes of the decoded text */
    gs_text_role role;
    const char *lang;     /* BCP 47 */
    const char *unscored; /* why there are no scores, or NULL */
    double scores[GS_N_LABELS];
    unsigned flags; /* 1u << label */
    unsigned speaks; /* the same: something bears on it, see gs_score */
    gs_cue *cues;
    size_t n_cues;
    gs_why *why; /* only labels that some cue speaks for or against */
    size_t n_why;
    gs_near_miss *near_misses;
    size_t n_near_misses;
    gs_evidence *evidence; /* what the model was given: the hits that count, in the order of the text */
    size_t n_evidence;
} gs_sentence;

/* How far the labels may be trusted in one language. */
typedef struct gs_trust {
    const char *lang;
    gs_calibration by_label[GS_N_LABELS];
} gs_trust;

/* What is known of an article beside its text, from its source and its like: strings of valid UTF-8, NULL where nothing
 * is. */
typedef struct gs_about {
    const char *url, *title, *byline, *site, *published;
    const char *lang;       /* as declared; a prior, no more */
    const char *extraction; /* full, partial, doubtful; NULL: the source gave the text itself */
    const char *status;     /* withheld, canceled, embargoed; NULL: usable */
    const char *embargoed;  /* until when it must not be published, as the source says, whatever the status */
    const char *duplicate_of; /* id of the article before that it is nearly the same as, or NULL */
    double similarity;        /* to that, 0-1 */
} gs_about;

/* Everything in it lives in the arena given to gs_analyse, in the engine, or in the input. */
typedef struct gs_report {
    gs_text text;       /* the decoded document; span is what offsets refer to */
    char text_sha256[GS_SHA256_HEX];
    gs_lang lang;
    bool scored;       /* some sentence was scored; `calibration` speaks of `lang` then */
    const gs_about *about; /* as given; NULL: nothing was */
    const char *title;     /* its title, or NULL */
    const char **notes; /* "code: what happened", e.g. "invalid-text: 3 runs of bad bytes replaced by U+FFFD" */
    size_t n_notes;
    gs_source *sources; /* in the order of the text; cues point into it */
    size_t n_sources;
    gs_sentence *sentences;
    size_t n_sentences;
    gs_calibration calibration[GS_N_LABELS]; /* of `lang`, by label */
    gs_trust *trusts; /* of the languages of scored sentences, in the order of the text */
    size_t n_trusts;
} gs_report;

/* --- Engine and session --- */

typedef struct gs_engine gs_engine;
typedef struct gs_session gs_session;

typedef struct gs_engine_options {
    const char *lexicons; /* folder with concepts.tsv and *.lex */
    const char *lexicon;  /* a file instead of the folder's one of its language, where no image is used; NULL: none */
    const char *model;    /* folder of weights.tsv, calibration.tsv and perhaps fitted.tsv */
    const char *image;    /* a compiled image of both, used instead of the folders; NULL: none */
    bool image_if_current; /* use the image only where there is one, made from the very text of the folders */
} gs_engine_options;

/* Takes what is not given from a folder of data: lexicons/, models/news/, and, where neither was given, the image
 * gainsay.image if it is current. New strings are in the arena; false when there is no memory. */
bool gs_engine_options_complete(gs_arena *arena, const char *data, gs_engine_options *options);

/* Loads lexicons and model. GS_ENOENT, GS_EFORMAT with file:line. The result is the caller's: gs_engine_free(). */
gs_status gs_engine_open(const gs_engine_options *options, gs_engine **out, gs_error *err);
void gs_engine_free(gs_engine *engine);

/* --- Images (image.c): concepts, compiled lexicons and model in one mapped file --- */

/* Immutable once open, shared by threads. */
typedef struct gs_image gs_image;

/* Compiles the text of options->lexicons and options->model and appends the image. Errors are those of the text. */
gs_status gs_image_build(const gs_engine_options *options, gs_buf *out, gs_error *err);
/* Maps and checks an image, every byte of it. GS_EFORMAT with the reason: no image, of another version or machine, cut
 * short, damaged. As long as it is open its file must not be changed in place, only replaced (by a rename): reading
 * what was cut off a mapped file ends the process. */
gs_status gs_image_open(const char *path, gs_image **out, gs_error *err);
void gs_image_close(gs_image *image);
const char *gs_image_lexicons_digest(const gs_image *image);
/* True when the image was made from exactly the text that stands in the two folders, by their names and bytes; also
 * when neither folder is there. */
bool gs_image_is_current(const gs_image *image, const char *lexicons, const char *model);

/* --- What is loaded --- */

/* Digests of the lexicons and the model loaded: 16 hexadecimal digits. */
const char *gs_engine_lexicons_digest(const gs_engine *engine);
const char *gs_engine_model_digest(const gs_engine *engine);
/* The lexicon that scores a language tag (zh serves zh-Hant), or NULL. */
const gs_lexicon *gs_engine_lexicon(const gs_engine *engine, const char *tag);
/* The i-th lexicon loaded, in order of tag, or NULL past the end. */
const gs_lexicon *gs_engine_lexicon_at(const gs_engine *engine, size_t i);
/* The i-th language tag that can be scored (zh-Hant beside zh), in order, or NULL past the end. */
const char *gs_engine_tag_at(const gs_engine *engine, size_t i);
/* As long as the engine. */
const gs_model *gs_engine_model(const gs_engine *engine);
/* The inventory, as long as the engine. */
const gs_concepts *gs_engine_concepts(const gs_engine *engine);
/* Of the language that scores a tag; a tag without a lexicon has that of "*". */
const gs_calibration *gs_engine_calibration(const gs_engine *engine, const char *tag, gs_label label);

/* Words of the longest phrase a model may hold in the lexicon's language. */
unsigned gs_phrase_longest(const gs_lexicon *lexicon);

/* The engine must outlive its sessions. A session belongs to one thread. */
gs_status gs_session_new(const gs_engine *engine, gs_session **out, gs_error *err);
void gs_session_free(gs_session *session);

typedef struct gs_analyse_options {
    const char *lang; /* tag: the document is in this language, nothing is detected. NULL: detect. */
    bool one_sentence; /* the document is one sentence: no segmentation (`-f lines`) */
    const gs_about *about;    /* its language is what detection begins with; NULL: nothing is known */
    size_t headline_len;      /* bytes in front that are the headline; 0: it is told by its looks */
    const char *const *notes; /* what was done to the text before; the report gives them too */
    size_t n_notes;
    size_t memory;     /* bytes its text and findings may take; 0: any */
} gs_analyse_options;

/* Reads, splits, matches and scores one document. *out lives until the next call on the session; it borrows `bytes`.
 * GS_ENOTTEXT, GS_ELIMIT, GS_EMEMORY, GS_ENOMEM; the session is as good as new after each. */
gs_status gs_analyse(gs_session *session, gs_span bytes, const gs_analyse_options *options, const gs_report **out,
                     gs_error *err);

/* What a phrase hits, for authors: every hit of one sentence with the context it is read in, and what became of it. */
typedef struct gs_trace_hit {
    gs_hit hit;
    unsigned context;             /* gs_context_bit */
    const gs_rule *blocked_by;    /* NULL when not blocked */
    bool condition_failed;        /* @if / @unless */
    bool covered;                 /* a longer hit of the same concept stands here */
} gs_trace_hit;

typedef struct gs_trace {
    const gs_lexicon *lexicon;
    gs_span text; /* decoded */
    const gs_token *tokens;
    size_t n_tokens;
    gs_trace_hit *hits; /* context concepts too */
    size_t n_hits;
    gs_sentence sentence;
} gs_trace;

/* As gs_analyse for one sentence in `lang`, with everything shown. *out lives until the next call on the session. */
gs_status gs_explain(gs_session *session, const char *lang, gs_span sentence, const gs_trace **out, gs_error *err);

/* Lints and examples of one language (examples run through the whole analysis). */
gs_status gs_check(gs_session *session, const gs_lexicon *lexicon, gs_problems *out, gs_error *err);

#endif
