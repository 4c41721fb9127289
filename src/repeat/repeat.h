/* repeat: the same article again, to the byte or nearly.
 *
 * A gs_signer makes of a text its gs_signature, side by side with others on any thread; a gs_repeats keeps the
 * signatures of a run and says which text was there before, about 500 bytes for each article; a gs_story_index
 * keeps those of a desk's last days, and says which story a text belongs to.
 *
 * Nearly: the Jaccard similarity of the sets of runs of three words, folded and stemmed, numbers as they are, is
 * GS_REPEAT_NEAR_FROM or more. It is estimated by MinHash (Broder 1997) with one permutation (Li, Owen, Zhang 2012),
 * empty bins filled from others (Shrivastava 2017); the standard error at that similarity is .04. Candidates are found
 * by 16 bands of 4 bins (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4): a pair at .7 is missed once in
 * 80, at .8 never. */
#ifndef GS_REPEAT_H
#define GS_REPEAT_H

#include "base/base.h"
#include "engine/engine.h"

enum { GS_SIGNATURE_BINS = 128, GS_SIGNATURE_DIGEST = 16 };
#define GS_REPEAT_NEAR_FROM .7

typedef struct gs_signature {
    unsigned char digest[GS_SIGNATURE_DIGEST]; /* of the very bytes: the first half of SHA-256 */
    bool is_comparable;                        /* else it is too short to be nearly another */
    uint16_t bins[GS_SIGNATURE_BINS];
} gs_signature;

/* --- Signatures (signature.c) --- */

/* One thread; the engine must outlive it. */
typedef struct gs_signer gs_signer;

/* GS_ENOMEM. */
gs_status gs_signer_new(const gs_engine *engine, gs_signer **out, gs_error *err);
void gs_signer_free(gs_signer *signer);
/* `text`: valid UTF-8 under GS_LIMIT_DOCUMENT. `kind` goes into the digest: texts of two kinds are never the same.
 * `lang`: a tag; NULL: it is detected, beginning with `declared` (or NULL). GS_ENOMEM. */
gs_status gs_signer_sign(gs_signer *signer, gs_span text, const char *kind, const char *lang, const char *declared,
                         gs_signature *out, gs_error *err);
/* The share of equal bins, 0-1; 0 where one is not comparable. Thread-safe. */
double gs_signature_similarity(const gs_signature *a, const gs_signature *b);

/* --- What was there (repeats.c) --- */

typedef enum gs_repeat_kind { GS_REPEAT_NONE, GS_REPEAT_NEAR, GS_REPEAT_EXACT } gs_repeat_kind;

typedef struct gs_repeat {
    gs_repeat_kind kind;
    const char *of; /* NULL, or the id of the first like it; it lives as long as the gs_repeats */
    double similarity;
} gs_repeat;

/* One thread at a time. */
typedef struct gs_repeats gs_repeats;

gs_status gs_repeats_new(gs_repeats **out, gs_error *err);
void gs_repeats_free(gs_repeats *repeats);
/* What the text is a repeat of; where it is none, it will be a first for those to come. What is nearly another becomes
 * no first, so a story that goes on changing gets a new one in time. GS_ENOMEM. */
gs_status gs_repeats_add(gs_repeats *repeats, const gs_signature *signature, gs_span id, gs_repeat *out,
                         gs_error *err);

/* --- Which story (index.c) --- */

/* The articles of a desk's last days, each with its story: new ones, versions and retractions come and go. An article
 * takes about 700 bytes. One thread at a time. */
typedef struct gs_story_index gs_story_index;

typedef struct gs_story_near {
    int64_t article, story;
    double similarity; /* GS_REPEAT_NEAR_FROM-1; 1: the same bytes, or no difference that counts */
} gs_story_near;

/* `most`: articles kept; beyond it the one longest not added anew goes (GS_LIMIT_STORY_ARTICLES is what a desk takes).
 * GS_ENOMEM. */
gs_status gs_story_index_new(size_t most, gs_story_index **out, gs_error *err);
void gs_story_index_free(gs_story_index *index);
/* The article most like it, of equals the one added last; never `except`, the article that asks for itself (0: none).
 * Texts too short to compare are only found by the same bytes. False: none is near. */
bool gs_story_index_find(gs_story_index *index, const gs_signature *signature, int64_t except, gs_story_near *out);
/* `at` never falls from call to call, or forgetting comes late. An article that is there gets the signature, story and
 * time given. GS_ENOMEM: the index is as it was. */
gs_status gs_story_index_add(gs_story_index *index, const gs_signature *signature, int64_t article, int64_t story,
                             int64_t at, gs_error *err);
void gs_story_index_remove(gs_story_index *index, int64_t article);
/* Forgets what was added with a time before `at`. */
void gs_story_index_forget(gs_story_index *index, int64_t at);
size_t gs_story_index_count(const gs_story_index *index);

#endif
