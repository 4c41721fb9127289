/* Signatures: the runs of three words of a text, each a number; the smallest of every bin. Numbers in the text count as
 * they are written: two reports of one form (scores, shares, earthquakes) differ in little else, and are two. */
#include "repeat/repeat.h"

#include <stdlib.h>
#include <string.h>

/* A text of fewer runs than LEAST is too short: a changed word would be most of the difference. */
enum { RUN = 3, LEAST = 20, BIN_BITS = 7 };
_Static_assert(1 << BIN_BITS == GS_SIGNATURE_BINS, "bins are told by bits");

struct gs_signer {
    const gs_engine *engine;
    const gs_lexicon **lexicons; /* those met so far */
    gs_ngrams **ngrams;          /* of each */
    size_t n, cap_lexicons, cap_ngrams;
    gs_tokens tokens;
    gs_buf bytes;
};

GS_DEFINE_AUTO(gs_signer, gs_signer_free)

gs_status gs_signer_new(const gs_engine *engine, gs_signer **out, gs_error *err)
{
    gs_signer *signer = calloc(1, sizeof(*signer));
    if (!signer)
        return gs_fail_nomem(err);
    signer->engine = engine;
    *out = signer;
    return GS_OK;
}

void gs_signer_free(gs_signer *signer)
{
    if (!signer)
        return;
    for (size_t i = 0; i < signer->n; i++)
        gs_ngrams_free(signer->ngrams[i]);
    free(signer->lexicons);
    free(signer->ngrams);
    free(signer->tokens.ptr);
    gs_buf_done(&signer->bytes);
    free(signer);
}

/* What compares the words of a language. One without a lexicon is compared as the first language is: whatever that
 * does to its words, it does to all. *out NULL: there are no lexicons. */
static gs_status ngrams_of(gs_signer *s, const char *tag, gs_ngrams **out, gs_error *err)
{
    const gs_lexicon *lexicon = gs_engine_lexicon(s->engine, tag);
    if (!lexicon)
        lexicon = gs_engine_lexicon_at(s->engine, 0);
    *out = NULL;
    if (!lexicon)
        return GS_OK;
    for (size_t i = 0; i < s->n; i++) {
        if (s->lexicons[i] == lexicon) {
            *out = s->ngrams[i];
            return GS_OK;
        }
    }
    if (!gs_array_reserve(&s->lexicons, &s->cap_lexicons, s->n + 1, sizeof(*s->lexicons)) ||
        !gs_array_reserve(&s->ngrams, &s->cap_ngrams, s->n + 1, sizeof(*s->ngrams)))
        return gs_fail_nomem(err);
    gs_status status = gs_ngrams_new(lexicon, RUN, GS_NGRAMS_KEEP_NUMBERS, out, err);
    if (status != GS_OK)
        return status;
    s->lexicons[s->n] = lexicon;
    s->ngrams[s->n++] = *out;
    return GS_OK;
}

/* The smallest number of each bin; UINT64_MAX: none. How many numbers there were. */
static size_t fill_bins(const gs_ngram *runs, size_t n, uint64_t smallest[GS_SIGNATURE_BINS])
{
    size_t n_runs = 0;
    for (size_t i = 0; i < GS_SIGNATURE_BINS; i++)
        smallest[i] = UINT64_MAX;
    for (size_t i = 0; i < n; i++) {
        if (runs[i].n_words != RUN)
            continue;
        uint64_t h = gs_mix(gs_hash(runs[i].words));
        uint64_t *bin = &smallest[h >> (64 - BIN_BITS)];
        h <<= BIN_BITS;
        if (h < *bin)
            *bin = h;
        n_runs++;
    }
    return n_runs;
}

/* An empty bin takes what another holds, found by a walk that is the same for every text. */
static uint64_t value_of(const uint64_t smallest[GS_SIGNATURE_BINS], size_t bin)
{
    size_t at = bin;
    for (uint64_t step = 1; smallest[at] == UINT64_MAX; step++)
        at = (size_t)(gs_mix(gs_mix(bin + 1) ^ step) >> (64 - BIN_BITS));
    return smallest[at];
}

static gs_status sign_runs(gs_signer *s, gs_ngrams *ngrams, gs_span text, gs_signature *out, gs_error *err)
{
    const gs_ngram *runs;
    size_t n;
    uint64_t smallest[GS_SIGNATURE_BINS];
    if (!gs_tokenize(text, &s->tokens) || !gs_ngrams_find(ngrams, text, s->tokens.ptr, s->tokens.n, &runs, &n))
        return gs_fail_nomem(err);
    out->is_comparable = fill_bins(runs, n, smallest) >= LEAST;
    for (size_t i = 0; out->is_comparable && i < GS_SIGNATURE_BINS; i++)
        out->bins[i] = (uint16_t)gs_mix(value_of(smallest, i));
    return GS_OK;
}

static gs_status digest(gs_signer *s, gs_span text, const char *kind, gs_signature *out, gs_error *err)
{
    unsigned char sum[GS_SHA256_BYTES];
    gs_buf_clear(&s->bytes);
    gs_buf_puts(&s->bytes, kind);
    gs_buf_putc(&s->bytes, '\0');
    gs_buf_put(&s->bytes, text.ptr, text.len);
    if (s->bytes.failed || !gs_sha256(gs_buf_span(&s->bytes), sum))
        return gs_fail_nomem(err);
    memcpy(out->digest, sum, sizeof(out->digest));
    return GS_OK;
}

gs_status gs_signer_sign(gs_signer *signer, gs_span text, const char *kind, const char *lang, const char *declared,
                         gs_signature *out, gs_error *err)
{
    gs_ngrams *ngrams;
    *out = (gs_signature){ 0 };
    gs_status status = digest(signer, text, kind, out, err);
    if (status != GS_OK)
        return status;
    gs_lang detected = { 0 };
    if (!lang)
        detected = gs_language_detect(text, declared);
    status = ngrams_of(signer, lang ? lang : detected.tag, &ngrams, err);
    return status == GS_OK && ngrams ? sign_runs(signer, ngrams, text, out, err) : status;
}

double gs_signature_similarity(const gs_signature *a, const gs_signature *b)
{
    unsigned same = 0;
    if (!a->is_comparable || !b->is_comparable)
        return 0;
    for (size_t i = 0; i < GS_SIGNATURE_BINS; i++)
        same += a->bins[i] == b->bins[i];
    return (double)same / GS_SIGNATURE_BINS;
}
