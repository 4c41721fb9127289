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
    GS_CLAIM_BYTES = 512, /* of a stored claim, at most */
    GS_SPEAKER_NAMES = 6, /* of a speaker, that count */
};
/* From this similarity on two claims are taken for one. Chosen on half of the documents of docs/stories.md. */
#define GS_CLAIM_SAME_FROM .4

/* --- Keys (claim_text.c, claim_terms.c) --- */

typedef struct gs_claim {
    char lang[GS_LANG_MAX];
    unsigned n;
    uint64_t terms[GS_CLAIM_TERMS]; /* rising; their bits are told in claim_terms.h */
} gs_claim;

typedef struct gs_claim_text {
    gs_span sentence;         /* flagged denial, fabricated or inaccurate */
    gs_span before, headline; /* the sentence before and the headline; may be empty */
    gs_span said_by;          /* who says so; their names count little: others may say the same; may be empty */
    const char *lang;         /* of the sentence, BCP 47 */
} gs_claim_text;

/* The claim of the i-th sentence of a report: false where it is not flagged denial, fabricated or inaccurate. Borrows
 * the report. */
bool gs_claim_text_of(const gs_report *report, size_t i, gs_claim_text *out);

/* Makes keys: one thread; the engine must outlive it. */
typedef struct gs_claimer gs_claimer;
/* GS_ENOMEM. */
gs_status gs_claimer_new(const gs_engine *engine, gs_claimer **out, gs_error *err);
void gs_claimer_free(gs_claimer *claimer);
/* Texts: valid UTF-8 of any length; what is beyond GS_LIMIT_SENTENCE_TOKENS and GS_CLAIM_TERMS does not count. The
 * first call in a language reads its names, some milliseconds. GS_ENOMEM. */
gs_status gs_claim_of(gs_claimer *claimer, const gs_claim_text *text, gs_claim *out, gs_error *err);

/* Stored form (claim_bytes.c), little-endian: at most GS_CLAIM_BYTES; its length. */
size_t gs_claim_put(const gs_claim *claim, unsigned char out[GS_CLAIM_BYTES]);
/* Any bytes may be given. GS_EFORMAT: no claim of ours, or of another version: make it anew from the text. */
gs_status gs_claim_get(gs_span bytes, gs_claim *out, gs_error *err);

/* --- How common a term is (claim_counts.c) --- */

/* Counts of the claims that a term was in; 256 KB. One thread at a time. Not kept: add what is in the store at
 * start. */
typedef struct gs_claim_counts gs_claim_counts;
gs_status gs_claim_counts_new(gs_claim_counts **out, gs_error *err);
void gs_claim_counts_free(gs_claim_counts *counts);
void gs_claim_counts_add(gs_claim_counts *counts, const gs_claim *claim);

/* --- Similarity (claim.c) --- */

/* 0-1; symmetric. counts NULL: every term is as rare as its length says. */
double gs_claim_similarity(const gs_claim *a, const gs_claim *b, const gs_claim_counts *counts);

/* --- Who says so (speaker.c) --- */

/* A speaker by the names in `said_by`, so that Zelensky and Зеленський are one; without names, by its words. */
typedef struct gs_speaker {
    unsigned n;
    uint64_t names[GS_SPEAKER_NAMES];
    uint64_t words; /* 0: nobody is named */
} gs_speaker;

/* `said_by` may be empty. GS_ENOMEM. */
gs_status gs_speaker_of(gs_claimer *claimer, gs_span said_by, const char *lang, gs_speaker *out, gs_error *err);
bool gs_speaker_is_known(const gs_speaker *speaker);
/* One's names are all among the other's ("Peskov", "Dmitry Peskov"), or both have none and the same words. An office
 * and its spokesman are two. */
bool gs_speaker_same(const gs_speaker *a, const gs_speaker *b);

/* --- Claims of the last days (claims.c) --- */

/* What is known of a sentence with a claim, for the caller to find it again. */
typedef struct gs_claim_ref {
    int64_t article, at;
    uint32_t sentence;
    int64_t outlet; /* the source it came from */
    gs_speaker speaker;
} gs_claim_ref;

typedef struct gs_claim_match {
    gs_claim_ref ref;
    char lang[GS_LANG_MAX];
    double similarity;
} gs_claim_match;

/* Claims with the counts of their terms: 800 bytes each. One thread at a time. */
typedef struct gs_claims gs_claims;

/* `most`: claims held; then the oldest go (GS_LIMIT_CLAIMS is what a desk takes). GS_ENOMEM. */
gs_status gs_claims_new(size_t most, gs_claims **out, gs_error *err);
void gs_claims_free(gs_claims *claims);
/* In the order of ref->at. GS_ENOMEM: as it was, or without the oldest. */
gs_status gs_claims_add(gs_claims *claims, const gs_claim *claim, const gs_claim_ref *ref, gs_error *err);
/* All of an article: a new version, or it was retracted. */
void gs_claims_remove(gs_claims *claims, int64_t article);
void gs_claims_forget(gs_claims *claims, int64_t before);
size_t gs_claims_count(const gs_claims *claims);
/* The claims since a time that are the same as this one, the most similar first, of equals the newest; at most `most`,
 * how many. Ask before the claim itself is added. From the newest on, GS_LIMIT_CLAIM_COMPARISONS are compared; those
 * equal in every term cost none, and where there are `most` of them, no others are looked for. */
size_t gs_claims_find(const gs_claims *claims, const gs_claim *claim, int64_t since, gs_claim_match *out, size_t most);

/* A claim with those that are the same: contested where several deny it, or in several languages. Distinct speakers
 * count, and where none of them is known, distinct outlets. */
typedef struct gs_contest {
    bool is_contested;
    unsigned n_speakers, n_outlets, n_languages; /* the claim's own among them; outlets: of those that name nobody */
} gs_contest;
gs_contest gs_contest_of(const gs_claim *claim, const gs_claim_ref *ref, const gs_claim_match *matches, size_t n);

#endif
