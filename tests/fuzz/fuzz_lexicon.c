/* Bytes to a lexicon, against the true concepts: an error that names its place, or a lexicon that can be linted and
 * whose hits lie in the sentence. */
#include <string.h>

#include "fuzz.h"
#include "lexicon/lexicon.h"

static const char *const sentences[] = {
    "",
    "The ministry flatly denied on 12 May that it may have staged the so-called “leak”, (no one else) did.",
    "Міністерство спростувало чутки; він, мабуть, не мав до цього жодного стосунку.",
    "外交部发言人驳斥了有关指控，称相关报道毫无根据。",
    "a a a a a a a a a a a b a a a a a b b a",
};

static const gs_concepts *load_concepts(void)
{
    static gs_concepts *concepts; /* loaded once; the process ends with it */
    gs_span tsv;
    if (!concepts) {
        FUZZ_CHECK(gs_file_read(GS_SOURCE_DIR "/lexicons/concepts.tsv", GS_LIMIT_LEXICON, &tsv, NULL) == GS_OK);
        FUZZ_CHECK(gs_concepts_parse(tsv, "concepts.tsv", &concepts, NULL) == GS_OK);
        free((char *)tsv.ptr);
    }
    return concepts;
}

static size_t match(gs_matcher *matcher, gs_match_mode mode, gs_span text, const gs_tokens *tokens)
{
    const gs_hits *hits = NULL;
    FUZZ_CHECK(gs_match(matcher, mode, text, tokens->ptr, tokens->n, &hits));
    for (size_t i = 0; i < hits->n; i++) {
        const gs_hit *hit = &hits->ptr[i];
        FUZZ_CHECK(hit->first < hit->last && hit->last <= tokens->n);
        FUZZ_CHECK(hit->first <= hit->cue_first && hit->cue_first < hit->cue_last && hit->cue_last <= hit->last);
        FUZZ_CHECK(hit->rule && hit->rule->id && hit->rule->at);
    }
    return hits->n;
}

static void match_sentences(const gs_lexicon *lexicon)
{
    gs_matcher *matcher = NULL;
    FUZZ_CHECK(gs_matcher_new(lexicon, &matcher, NULL) == GS_OK);
    for (size_t i = 0; i < sizeof(sentences) / sizeof(sentences[0]); i++) {
        gs_tokens tokens = { 0 };
        gs_span text = gs_span_of(sentences[i]);
        FUZZ_CHECK(gs_tokenize(text, &tokens));
        size_t n_cues = match(matcher, GS_MATCH_CUES, text, &tokens);
        size_t n_all = match(matcher, GS_MATCH_ALL, text, &tokens);
        FUZZ_CHECK(n_cues == 0 || n_cues == n_all);
        free(tokens.ptr);
    }
    gs_matcher_free(matcher);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const gs_concepts *concepts = load_concepts();
    gs_lexicon *lexicon = NULL;
    gs_error err = { 0 };
    gs_status status = gs_lexicon_parse((gs_span){ (const char *)data, size }, "fuzz.lex", concepts, &lexicon, &err);
    if (status != GS_OK) {
        FUZZ_CHECK(err.code == status && err.message[0]);
        FUZZ_CHECK(status != GS_EFORMAT || strcmp(err.file, "fuzz.lex") == 0);
        return 0;
    }
    match_sentences(lexicon);
    gs_problems problems = { 0 };
    FUZZ_CHECK(gs_lexicon_lint(lexicon, &problems, NULL) == GS_OK);
    gs_problems_done(&problems);
    gs_lexicon_free(lexicon);
    return 0;
}
