/* claim: what a sentence denies or calls false, as a small key that can be compared across languages, so that one claim
 * denied by several sources or in several languages is seen (the alert kind "contested").
 *
 * A key holds terms: numbers; countries, cities, months and days by what they are in every language; other names by the
 * skeleton of their consonants; and, for the same language, stems of words. Terms of the headline and of the sentence
 * before are context. What a term weighs, and the formula, stand in claim.c; how good it is in docs/stories.md.
 *
 * It is tuned for precision: a wrong "contested" costs more than a missed one. Sentences that name nobody and no number
 * match nothing in another language. */
#ifndef GS_ALERT_CLAIM_H
#define GS_ALERT_CLAIM_H

#include "base/base.h"
#include "engine/engine.h"

enum {
    GS_CLAIM_TERMS = 60,
    GS_CLAIM_BYTES = 512,   /* of a stored claim, at most */
    GS_SPEAKER_SOUNDS = 6,  /* names of a speaker that count */
};
/* From this similarity on two claims are taken for one. Chosen on half of the documents of docs/stories.md. */
#define GS_CLAIM_SAME_FROM .5

/* --- Keys (claim_terms.c, claim_names.c) --- */

typedef struct gs_claim {
    char lang[GS_LANG_MAX];
    unsigned n;
    uint64_t terms[GS_CLAIM_TERMS]; /* rising; the bits are told in claim_terms.h */
} gs_claim;

typedef struct gs_claim_text {
    gs_span sentence;         /* flagged denial, fabricated or inaccurate */
    gs_span before, headline; /* the sentence before and the headline; may be empty */
    gs_span said_by;          /* who says so; their names count little: others may say the same; may be empty */
    const char *lang;         /* of the sentence, BCP 47 */
} gs_claim_text;

/* Makes keys: one thread; the engine must outlive it. */
typedef struct gs_claimer gs_claimer;
/* GS_ENOMEM. */
gs_status gs_claimer_new(const gs_engine *engine, gs_claimer **out, gs_error *err);
void gs_claimer_free(gs_claimer *claimer);
/* Texts: valid UTF-8 of any length; what is beyond GS_LIMIT_SENTENCE_TOKENS and GS_CLAIM_TERMS does not count. The first
 * call in a language reads its names, some milliseconds. GS_ENOMEM. */
gs_status gs_claim_of(gs_claimer *claimer, const gs_claim_text *text, gs_claim *out, gs_error *err);

/* Stored form, little-endian: at most GS_CLAIM_BYTES; its length. */
size_t gs_claim_put(const gs_claim *claim, unsigned char out[GS_CLAIM_BYTES]);
/* Any bytes may be given. GS_EFORMAT: no claim of ours, or of another version: make it anew from the text. */
gs_status gs_claim_get(gs_span bytes, gs_claim *out, gs_error *err);

/* --- How common a term is (claim_counts.c) --- */

/* Counts of the claims that a term was in; 256 KB. One thread at a time. Not kept: add what is in the store at start. */
typedef struct gs_claim_counts gs_claim_counts;
gs_status gs_claim_counts_new(gs_claim_counts **out, gs_error *err);
void gs_claim_counts_free(gs_claim_counts *counts);
void gs_claim_counts_add(gs_claim_counts *counts, const gs_claim *claim);

/* --- Similarity (claim.c) --- */

/* 0-1; symmetric. counts NULL: every term is as rare as its length says. */
double gs_claim_similarity(const gs_claim *a, const gs_claim *b, const gs_claim_counts *counts);

#endif
