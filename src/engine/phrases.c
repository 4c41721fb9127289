/* The phrases of a sentence that the model has learnt of: only where it has learnt any in the language. */
#include "engine/internal.h"

#include <stdlib.h>

/* Words of a phrase; characters where a character is a word. */
enum { LONGEST_WORDS = 2, LONGEST_CHARACTERS = 3 };

unsigned gs_phrase_longest(const gs_lexicon *lexicon)
{
    return gs_lexicon_by_character(lexicon) ? LONGEST_CHARACTERS : LONGEST_WORDS;
}

/* Phrases together, each at its first place first. */
static int by_phrase(const void *a, const void *b)
{
    const gs_found_phrase *x = a, *y = b;
    if (x->phrase != y->phrase)
        return (uintptr_t)x->phrase < (uintptr_t)y->phrase ? -1 : 1;
    return (x->first > y->first) - (x->first < y->first);
}

/* The marked one first where both forms of a word are learnt of. */
static int by_place(const void *a, const void *b)
{
    const gs_found_phrase *x = a, *y = b;
    if (x->first != y->first)
        return x->first < y->first ? -1 : 1;
    if (x->last != y->last)
        return x->last < y->last ? -1 : 1;
    return (y->phrase->words[0] == '^') - (x->phrase->words[0] == '^');
}

static size_t keep_each_once(gs_found_phrase *list, size_t n)
{
    size_t kept = 0;
    qsort(list, n, sizeof(*list), by_phrase);
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || list[kept - 1].phrase != list[i].phrase)
            list[kept++] = list[i];
    qsort(list, kept, sizeof(*list), by_place);
    return kept;
}

gs_status gs_phrases_find(gs_session *session, gs_slot *slot, const gs_lexicon *lexicon, gs_span text,
                          gs_phrases_found *out, gs_error *err)
{
    const gs_ngram *runs;
    size_t n;
    *out = (gs_phrases_found){ 0 };
    if (!slot->ngrams)
        return GS_OK;
    if (!gs_ngrams_find(slot->ngrams, text, session->tokens.ptr, session->tokens.n, &runs, &n))
        return gs_fail_nomem(err);
    out->list = gs_arena_array(&session->arena, n + 1, sizeof(*out->list));
    out->phrases = gs_arena_array(&session->arena, n + 1, sizeof(gs_phrase *));
    if (!out->list || !out->phrases)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < n; i++) {
        const gs_phrase *phrase = gs_model_phrase(session->engine->model, gs_lexicon_lang(lexicon), runs[i].words);
        if (phrase)
            out->list[out->n++] = (gs_found_phrase){ phrase, runs[i].first, runs[i].last };
    }
    out->n = keep_each_once(out->list, out->n);
    for (size_t i = 0; i < out->n; i++)
        out->phrases[i] = out->list[i].phrase;
    return GS_OK;
}

size_t gs_phrases_count_cues(const gs_phrases_found *found, const unsigned *labels)
{
    size_t n = 0;
    for (size_t i = 0; i < found->n; i++)
        n += (size_t)__builtin_popcount(labels[i]);
    return n;
}

bool gs_phrase_cue(gs_session *session, const gs_found_phrase *f, gs_label label, uint32_t base, gs_cue *out)
{
    const gs_phrase *p = f->phrase;
    unsigned line = gs_model_weights(session->engine->model)->ptr[p->rows[label]].line;
    *out = (gs_cue){ .start = base + session->tokens.ptr[f->first].start,
                     .end = base + session->tokens.ptr[f->last - 1].end,
                     .label = label,
                     .concept = "phrase",
                     .gloss = "learnt phrase",
                     .rule = gs_arena_printf(&session->arena, "%s/phrase:%s", p->lang, p->words),
                     .at = gs_arena_printf(&session->arena, "%s:%u", gs_model_file_name(GS_MODEL_WEIGHTS), line),
                     .source = GS_NO_SOURCE };
    return out->rule && out->at;
}
