/* Speakers: who denies, so far that two who are one are not counted as two. */
#include <string.h>

#include "alert/claim_terms.h"
#include "alert/skeleton.h"

/* From this closeness of their skeletons on two names are one: an ending, or a sound written as its like. */
static const double ONE_NAME_FROM = .8;

gs_status gs_speaker_of(gs_claimer *claimer, gs_span said_by, const char *lang, gs_speaker *out, gs_error *err)
{
    gs_claim_text text = { .sentence = said_by, .lang = lang };
    gs_claim claim;
    gs_speaker speaker = { .n = 0 };
    if (gs_span_trim(said_by).len == 0) {
        *out = speaker;
        return GS_OK;
    }
    gs_status status = gs_claim_of(claimer, &text, &claim, err);
    if (status != GS_OK)
        return status;
    uint64_t words = 0;
    for (unsigned i = 0; i < claim.n; i++) {
        gs_term_kind kind = gs_term_kind_of(claim.terms[i]);
        if ((kind == GS_TERM_NAME || kind == GS_TERM_WORLD) && speaker.n < GS_SPEAKER_NAMES)
            speaker.names[speaker.n++] = claim.terms[i];
        else if (kind == GS_TERM_STEM)
            words = gs_mix(words ^ gs_mix(gs_term_bare(claim.terms[i])));
    }
    /* "the company", "police": by its words, which only compare in one language. */
    speaker.words = speaker.n > 0 ? 0 : gs_mix(words ^ gs_hash_id(gs_span_of(claim.lang))) | 1;
    *out = speaker;
    return GS_OK;
}

bool gs_speaker_is_known(const gs_speaker *speaker)
{
    return speaker->n > 0 || speaker->words;
}

static bool is_one_name(uint64_t a, uint64_t b)
{
    if (gs_term_bare(a) == gs_term_bare(b))
        return true;
    return gs_term_kind_of(a) == GS_TERM_NAME && gs_term_kind_of(b) == GS_TERM_NAME &&
           gs_skeleton_closeness(gs_term_value(a), gs_term_value(b)) >= ONE_NAME_FROM;
}

/* All names of the one are among those of the other. */
static bool is_among(const gs_speaker *few, const gs_speaker *many)
{
    for (unsigned i = 0; i < few->n; i++) {
        bool found = false;
        for (unsigned k = 0; k < many->n; k++)
            found |= is_one_name(few->names[i], many->names[k]);
        if (!found)
            return false;
    }
    return true;
}

bool gs_speaker_same(const gs_speaker *a, const gs_speaker *b)
{
    if (a->n == 0 || b->n == 0)
        return a->n == b->n && a->words == b->words;
    return a->n <= b->n ? is_among(a, b) : is_among(b, a);
}

/* Whether an earlier one of the matches, or the claim itself, is as this one is. */
typedef bool alike(const gs_claim_ref *a, const gs_claim_ref *b);

static bool same_speaker(const gs_claim_ref *a, const gs_claim_ref *b)
{
    return gs_speaker_same(&a->speaker, &b->speaker);
}

static bool same_outlet(const gs_claim_ref *a, const gs_claim_ref *b)
{
    return a->outlet == b->outlet;
}

static bool is_new(const gs_claim_ref *own, const gs_claim_match *matches, size_t i, bool known, alike *is_alike)
{
    const gs_claim_ref *it = &matches[i].ref;
    if (gs_speaker_is_known(&own->speaker) == known && is_alike(own, it))
        return false;
    for (size_t k = 0; k < i; k++)
        if (gs_speaker_is_known(&matches[k].ref.speaker) == known && is_alike(&matches[k].ref, it))
            return false;
    return true;
}

static bool is_new_language(const char *lang, const gs_claim_match *matches, size_t i)
{
    if (strcmp(matches[i].lang, lang) == 0)
        return false;
    for (size_t k = 0; k < i; k++)
        if (strcmp(matches[i].lang, matches[k].lang) == 0)
            return false;
    return true;
}

gs_contest gs_contest_of(const gs_claim *claim, const gs_claim_ref *ref, const gs_claim_match *matches, size_t n)
{
    bool is_known = gs_speaker_is_known(&ref->speaker);
    gs_contest contest = { .n_speakers = is_known, .n_outlets = !is_known, .n_languages = 1 };
    for (size_t i = 0; i < n; i++) {
        if (gs_speaker_is_known(&matches[i].ref.speaker))
            contest.n_speakers += is_new(ref, matches, i, true, same_speaker);
        else
            contest.n_outlets += is_new(ref, matches, i, false, same_outlet);
        contest.n_languages += is_new_language(claim->lang, matches, i);
    }
    /* Outlets count where nobody is named at all: an outlet beside a speaker may have quoted that speaker. */
    contest.is_contested = contest.n_speakers >= 2 || contest.n_languages >= 2 ||
                           (contest.n_speakers == 0 && contest.n_outlets >= 2);
    return contest;
}
