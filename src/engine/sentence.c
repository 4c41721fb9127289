/* One sentence: tokens, hits, context, score. Most sentences hold no cue: they leave after the automaton's run. */
#include "engine/internal.h"

#include <string.h>

/* A hit that counts: the cue and its place in the evidence. */
typedef struct found {
    const gs_reading *reading;
    uint32_t start, end; /* bytes of the document */
} found;

static gs_polarity polarity_of(unsigned context)
{
    if (context & GS_CTX_NEGATED)
        return GS_NEGATED;
    if (context & GS_CTX_QUESTION)
        return GS_QUESTIONED;
    return context & GS_CTX_CONDITIONAL ? GS_CONDITIONAL_POLARITY : GS_ASSERTED;
}

static gs_voice voice_of(unsigned context)
{
    if (context & GS_CTX_QUOTED)
        return GS_VOICE_QUOTED;
    return context & GS_CTX_REPORTED ? GS_VOICE_REPORTED : GS_VOICE_OWN;
}

static gs_cue make_cue(const gs_concepts *concepts, found f, gs_label label, int source)
{
    const gs_rule *rule = f.reading->hit->rule;
    const gs_concept *concept = &concepts->ptr[rule->concept];
    return (gs_cue){ f.start, f.end, label, concept->id, concept->gloss, rule->id, rule->at,
                     polarity_of(f.reading->context), voice_of(f.reading->context), source };
}

static void place_cue(gs_sentence *out, gs_cue cue)
{
    size_t at = out->n_cues++;
    for (; at > 0 && out->cues[at - 1].start > cue.start; at--)
        out->cues[at] = out->cues[at - 1];
    out->cues[at] = cue;
}

static bool add_phrase_cues(gs_session *session, const gs_phrases_found *phrases, const unsigned *labels,
                            uint32_t base, gs_sentence *out)
{
    gs_cue cue;
    for (size_t i = 0; i < phrases->n; i++) {
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            if (!(labels[i] >> label & 1))
                continue;
            if (!gs_phrase_cue(session, &phrases->list[i], label, base, &cue))
                return false;
            place_cue(out, cue);
        }
    }
    return true;
}

/* A cue for each label it speaks for: overlaps are normal. A cue's source is its place in the list until the document's
 * sources are known. */
static bool add_cues(gs_session *session, const found *list, size_t n, const gs_phrases_found *phrases,
                     const gs_score *score, gs_sentence *out)
{
    size_t total = gs_phrases_count_cues(phrases, score->phrase_labels);
    for (size_t i = 0; i < n; i++)
        total += (size_t)__builtin_popcount(score->labels[i]);
    out->cues = gs_arena_array(&session->arena, total, sizeof(*out->cues));
    if (!out->cues)
        return false;
    for (size_t i = 0; i < n; i++)
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
            if (score->labels[i] >> label & 1)
                out->cues[out->n_cues++] = make_cue(session->engine->concepts, list[i], label, (int)i);
    return add_phrase_cues(session, phrases, score->phrase_labels, out->start, out);
}

/* Terms of no weight say nothing. */
static bool add_why(gs_session *session, const gs_score *score, gs_sentence *out)
{
    out->why = gs_arena_array(&session->arena, score->n_terms, sizeof(*out->why));
    if (!out->why)
        return false;
    for (size_t i = 0; i < score->n_terms; i++) {
        const gs_model_term *t = &score->terms[i];
        if (t->weight < 0 || t->weight > 0)
            out->why[out->n_why++] = (gs_why){ t->label, t->concept, t->name, t->weight };
    }
    return true;
}

static bool add_near_misses(gs_session *session, const gs_reading *readings, size_t n, const gs_token *tokens,
                            uint32_t base, gs_sentence *out)
{
    const gs_concepts *concepts = session->engine->concepts;
    out->near_misses = gs_arena_array(&session->arena, n, sizeof(*out->near_misses));
    if (!out->near_misses)
        return false;
    for (size_t i = 0; i < n; i++) {
        const gs_hit *hit = readings[i].hit;
        const gs_concept *concept = &concepts->ptr[hit->rule->concept];
        if (!readings[i].blocked_by || concept->label == GS_CONTEXT || readings[i].condition_failed)
            continue;
        out->near_misses[out->n_near_misses++] =
            (gs_near_miss){ base + tokens[hit->cue_first].start, base + tokens[hit->cue_last - 1].end, concept->id,
                            hit->rule->id, readings[i].blocked_by->id };
    }
    return true;
}

/* The hits that count, in text order, since hits come by their ends. */
static size_t collect(const gs_concepts *concepts, const gs_reading *readings, size_t n, const gs_token *tokens,
                      uint32_t base, found *out)
{
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        if (!gs_reading_counts(&readings[i], concepts))
            continue;
        const gs_hit *hit = readings[i].hit;
        found f = { &readings[i], base + tokens[hit->cue_first].start, base + tokens[hit->cue_last - 1].end };
        size_t at = kept++;
        for (; at > 0 && out[at - 1].start > f.start; at--)
            out[at] = out[at - 1];
        out[at] = f;
    }
    return kept;
}

/* Who each cue of the list belongs to, as far as this sentence says. */
static gs_pending_source *find_sources(gs_session *session, const gs_raw_sentence *raw, const gs_sentence_view *view,
                                       const gs_reading *readings, const found *list, size_t n)
{
    gs_source_ref *refs = gs_arena_array(&session->arena, view->n_hits, sizeof(*refs));
    gs_pending_source *pending = gs_arena_array(&session->arena, n, sizeof(*pending));
    if (!refs || !pending || !gs_sources_find(view, readings, &session->arena, refs))
        return NULL;
    for (size_t i = 0; i < n; i++)
        pending[i] = gs_source_pending(raw, view->tokens, refs[list[i].reading - readings]);
    return pending;
}

/* What the model is given of a sentence, and where it was found. */
typedef struct evidence_list {
    found *list;
    gs_evidence *evidence;
    size_t n;
} evidence_list;

static bool weigh_hits(gs_session *session, const gs_raw_sentence *raw, const gs_sentence_view *view,
                       const gs_reading *readings, evidence_list *out)
{
    out->list = gs_arena_array(&session->arena, view->n_hits, sizeof(*out->list));
    out->evidence = gs_arena_array(&session->arena, view->n_hits, sizeof(*out->evidence));
    if (!out->list || !out->evidence)
        return false;
    out->n = collect(session->engine->concepts, readings, view->n_hits, view->tokens, raw->range.start, out->list);
    for (size_t i = 0; i < out->n; i++) {
        const gs_reading *r = out->list[i].reading;
        out->evidence[i] = (gs_evidence){ r->hit->rule->concept, r->context, r->strength, r->hit->rule->id };
    }
    return true;
}

static gs_status score(gs_session *session, const gs_raw_sentence *raw, const gs_sentence_view *view,
                       const gs_reading *readings, const gs_phrases_found *phrases, gs_sentence *out, gs_error *err)
{
    evidence_list e;
    gs_score result;
    int *sources = gs_arena_array(&session->arena, view->n_hits, sizeof(*sources));
    if (!sources || !weigh_hits(session, raw, view, readings, &e))
        return gs_fail_nomem(err);
    const gs_pending_source *pending = find_sources(session, raw, view, readings, e.list, e.n);
    gs_findings findings = { gs_lexicon_lang(view->lexicon), e.evidence, e.n, phrases->phrases, phrases->n };
    if (!pending || !gs_model_score(session->engine->model, &findings, &session->arena, &result) ||
        !add_why(session, &result, out) ||
        !add_near_misses(session, readings, view->n_hits, view->tokens, raw->range.start, out))
        return gs_fail_nomem(err);
    memcpy(out->scores, result.confidence, sizeof(out->scores));
    out->flags = result.flags;
    out->speaks = result.speaks;
    out->evidence = e.evidence;
    out->n_evidence = e.n;
    if (!add_cues(session, e.list, e.n, phrases, &result, out))
        return gs_fail_nomem(err);
    /* Last, since it may read the sentence before: tokens, hits and what the readings point to are lost. */
    gs_status status = gs_sources_resolve(session, raw, pending, e.n, sources, err);
    for (size_t i = 0; status == GS_OK && i < out->n_cues; i++)
        if (out->cues[i].source != GS_NO_SOURCE)
            out->cues[i].source = sources[out->cues[i].source];
    return status;
}

static bool tokenize(gs_session *session, gs_span text, bool *cut)
{
    if (!gs_tokenize(text, &session->tokens))
        return false;
    *cut = session->tokens.n > GS_LIMIT_SENTENCE_TOKENS;
    if (*cut)
        session->tokens.n = GS_LIMIT_SENTENCE_TOKENS;
    return gs_array_reserve(&session->quoted, &session->cap_quoted, session->tokens.n + 1, sizeof(*session->quoted));
}

static const char *why_unscored(gs_session *session, const char *lang)
{
    if (strcmp(lang, "und") == 0)
        return "language not determined";
    return gs_arena_printf(&session->arena, "no lexicon for %s", lang);
}

static gs_sentence blank_sentence(const gs_raw_sentence *raw)
{
    return (gs_sentence){ .start = raw->range.start, .end = raw->range.end, .role = raw->role, .lang = raw->lang };
}

/* Tokens, hits and what they are read as; *readings is NULL where there are no hits. */
static gs_status read(gs_session *session, const gs_raw_sentence *raw, gs_match_mode mode, gs_quotes *quotes,
                      gs_sentence_view *view, gs_reading **readings, bool *cut, gs_error *err)
{
    gs_slot *slot;
    gs_status status = gs_session_slot(session, raw->lexicon, &slot, err);
    if (status != GS_OK)
        return status;
    gs_span text = { raw->text.ptr + raw->range.start, raw->range.end - raw->range.start };
    const gs_hits *hits;
    if (!tokenize(session, text, cut))
        return gs_fail_nomem(err);
    gs_quotes_mark(quotes, text, session->tokens.ptr, session->tokens.n, session->quoted);
    if (!gs_match(slot->matcher, mode, text, session->tokens.ptr, session->tokens.n, &hits))
        return gs_fail_nomem(err);
    *cut |= hits->cut;
    *view = (gs_sentence_view){ session->engine->lexicons[raw->lexicon], text, session->tokens.ptr, session->tokens.n,
                                session->quoted, hits->ptr, hits->n, raw->role == GS_HEADLINE };
    *readings = hits->n ? gs_context_read(view, &session->arena) : NULL;
    return hits->n && !*readings ? gs_fail_nomem(err) : GS_OK;
}

gs_status gs_sentence_read_all(gs_session *session, const gs_raw_sentence *raw, gs_sentence_view *view,
                               gs_reading **readings, gs_error *err)
{
    gs_quotes quotes = { 0 };
    bool cut;
    return read(session, raw, GS_MATCH_ALL, &quotes, view, readings, &cut, err);
}

gs_status gs_sentence_analyse(gs_session *session, const gs_raw_sentence *raw, gs_quotes *quotes, gs_sentence *out,
                              gs_sentence_trace *trace, gs_error *err)
{
    *out = blank_sentence(raw);
    if (raw->lexicon < 0) {
        out->unscored = why_unscored(session, raw->lang);
        return out->unscored ? GS_OK : gs_fail_nomem(err);
    }
    gs_sentence_view view;
    gs_reading *readings;
    bool cut = false;
    gs_status status =
        read(session, raw, trace ? GS_MATCH_ALL : GS_MATCH_CUES, quotes, &view, &readings, &cut, err);
    if (status != GS_OK)
        return status;
    session->n_cut += cut;
    memcpy(out->scores, session->slots[raw->lexicon].idle_scores, sizeof(out->scores));
    gs_phrases_found phrases;
    status = gs_phrases_find(session, &session->slots[raw->lexicon], view.lexicon, view.text, &phrases, err);
    if (status != GS_OK || (!readings && phrases.n == 0))
        return status;
    if (trace)
        *trace = (gs_sentence_trace){ readings, view.n_hits };
    return score(session, raw, &view, readings, &phrases, out, err);
}
