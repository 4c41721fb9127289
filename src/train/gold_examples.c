/* A lexicon's own examples as gold: the sentence under `+` holds the label of its concept, that under `-` does not. Of
 * other labels they say nothing. */
#include "train/internal.h"

gs_status gs_gold_add_examples(const gs_lexicon *lexicon, gs_gold_set *set, gs_error *err)
{
    static const gs_gold_defaults written = { .sampling = GS_SAMPLING_WRITTEN };
    const gs_concepts *concepts = gs_lexicon_concepts(lexicon);
    const char *lang = gs_lexicon_lang(lexicon);
    size_t n;
    const gs_example *examples = gs_lexicon_examples(lexicon, &n);
    char *file = gs_arena_printf(&set->arena, "%s.lex", lang);
    gs_draft draft = { 0 };
    gs_status status = file ? gs_draft_init(&draft, file, &written, set, err) : gs_fail_nomem(err);
    for (size_t i = 0; i < n && status == GS_OK; i++) {
        const gs_concept *concept = &concepts->ptr[examples[i].concept];
        if (concept->label == GS_CONTEXT)
            continue;
        gs_draft_next(&draft, examples[i].line);
        draft.text = gs_span_of(examples[i].text);
        draft.lang = lang;
        draft.function = concept->id;
        draft.known = 1u << concept->label;
        draft.labels = examples[i].must_fire ? draft.known : 0;
        draft.id = gs_arena_printf(&set->arena, "%s:%u", file, examples[i].line);
        status = draft.id ? gs_draft_add(&draft) : gs_fail_nomem(err);
    }
    gs_draft_done(&draft);
    return status;
}
