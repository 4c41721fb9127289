/* Words that stand in sentences whose label is missed, ranked by how much more they belong to those than to sentences
 * without the label (log_odds.h). A phrase counts once a sentence: a story that repeats its subject says no more by
 * it. For the same reason words of sentences in which nobody marked a cue must come from two documents.
 *
 * The sentences are gone through again for each step, since not all that is in them can be kept: of 100,000 sentences
 * with ten million phrases only those are counted that may be listed. */
#include "train/lacks.h"

#include <stdlib.h>
#include <string.h>

#include "train/log_odds.h"
#include "train/measure.h"

/* How much the prior weighs: a third of the gold. With much less, words that two other sentences have as well would
 * come before words that none has, since the variance of what was never seen is large; with more, all differences
 * vanish. */
static const double prior_share = 1.0 / 3;

enum { SEEN_BITS = 25 };

static void search_done(gs_lack_search *s)
{
    gs_phrases_done(&s->phrases);
    gs_keys_done(&s->keys);
    free(s->tallies);
    free(s->once);
    free(s->twice);
}

/* --- Sentences --- */

static const gs_gold *gold_of(const gs_lack_search *s, uint32_t item)
{
    return &s->work->gold->ptr[item];
}

static gs_lack_kind kind_of(const gs_lack_search *s, uint32_t item)
{
    const gs_gold *gold = gold_of(s, item);
    unsigned bit = 1u << s->lack->label;
    if (!(gs_gold_counted(gold) & bit))
        return GS_REST;
    if (!(gold->labels & bit))
        return GS_OTHER;
    return s->work->seen->ptr[item].flags & bit ? GS_CAUGHT : GS_MISSED;
}

gs_status gs_lack_each(gs_lack_search *s, bool missed_only, gs_lack_look *look_at, void *context)
{
    gs_status status = GS_OK;
    for (size_t i = 0; i < s->work->n_items && status == GS_OK; i++) {
        uint32_t item = s->work->items[i];
        if (missed_only && kind_of(s, item) != GS_MISSED)
            continue;
        status = gs_phrases_read(&s->phrases, gold_of(s, item)->text, s->work->err);
        if (status == GS_OK)
            status = look_at(context, s, item);
    }
    return status;
}

/* --- Candidates --- */

static bool has_marks(const gs_lack_search *s, uint32_t item)
{
    const gs_gold *gold = gold_of(s, item);
    for (size_t i = 0; i < gold->n_cues; i++) {
        if (gold->cues[i].label == s->lack->label)
            return true;
    }
    return false;
}

static bool touches(const gs_token *token, const gs_gold_cue *cue)
{
    return token->start < cue->end && token->end > cue->start;
}

/* All its words stand in one cue; a word that is marked in part does. */
static bool is_marked(const gs_lack_search *s, uint32_t item, const gs_keyed_phrase *phrase)
{
    const gs_gold *gold = gold_of(s, item);
    const gs_token *tokens = s->phrases.tokens.ptr;
    for (size_t i = 0; i < gold->n_cues; i++) {
        const gs_gold_cue *cue = &gold->cues[i];
        if (cue->label == s->lack->label && touches(&tokens[phrase->first], cue) &&
            touches(&tokens[phrase->last - 1], cue))
            return true;
    }
    return false;
}

static bool is_of_label(const gs_lack_search *s, const char *concept)
{
    int number = gs_concepts_find(s->work->concepts, gs_span_of(concept));
    return number >= 0 && s->work->concepts->ptr[number].label == s->lack->label;
}

/* A rule of the label stands on it already, be it too weak, or taken back by a blocker. */
static bool is_reached(const gs_lack_search *s, uint32_t item, const gs_keyed_phrase *phrase)
{
    const gs_observation *seen = &s->work->seen->ptr[item];
    gs_range at = gs_phrases_place(&s->phrases, phrase->first, phrase->last);
    for (size_t i = 0; i < seen->n_cues; i++) {
        const gs_observed_cue *cue = &seen->cues[i];
        if (cue->start <= at.start && at.end <= cue->end && cue->label == s->lack->label)
            return true;
    }
    for (size_t i = 0; i < seen->n_near_misses; i++) {
        const gs_near_miss *miss = &seen->near_misses[i];
        if (miss->start <= at.start && at.end <= miss->end && is_of_label(s, miss->concept))
            return true;
    }
    return false;
}

static bool is_set(const uint64_t *bits, uint64_t key)
{
    uint64_t at = gs_mix(key) >> (64 - SEEN_BITS);
    return bits[at >> 6] >> (at & 63) & 1;
}

static void set(uint64_t *bits, uint64_t key)
{
    uint64_t at = gs_mix(key) >> (64 - SEEN_BITS);
    bits[at >> 6] |= (uint64_t)1 << (at & 63);
}

/* Of phrases that nobody marked most stand in one sentence only: they need no tally. */
static gs_status note_repeated(void *context, gs_lack_search *s, uint32_t item)
{
    (void)context;
    bool marks = has_marks(s, item);
    for (size_t i = 0; i < s->phrases.n; i++) {
        uint64_t key = s->phrases.ptr[i].key;
        if (s->phrases.ptr[i].is_again || marks)
            continue;
        if (is_set(s->once, key))
            set(s->twice, key);
        set(s->once, key);
    }
    return GS_OK;
}

static gs_status add_candidate(gs_lack_search *s, const gs_keyed_phrase *phrase, bool marked)
{
    size_t n = s->keys.n;
    int64_t number = gs_keys_add(&s->keys, phrase->key);
    if (number < 0 || !gs_array_reserve(&s->tallies, &s->cap_tallies, s->keys.n, sizeof(*s->tallies)))
        return gs_fail_nomem(s->work->err);
    if (s->keys.n > n)
        s->tallies[number] = (gs_tally){ 0 };
    s->tallies[number].is_marked |= marked;
    return GS_OK;
}

/* Where the gold marks cues, words outside of them are not what it means. */
static gs_status find_candidates(void *context, gs_lack_search *s, uint32_t item)
{
    (void)context;
    bool marks = has_marks(s, item);
    gs_status status = GS_OK;
    for (size_t i = 0; i < s->phrases.n && status == GS_OK; i++) {
        const gs_keyed_phrase *phrase = &s->phrases.ptr[i];
        bool wanted = marks ? is_marked(s, item, phrase) : is_set(s->twice, phrase->key);
        if (wanted && !is_reached(s, item, phrase))
            status = add_candidate(s, phrase, marks);
    }
    return status;
}

/* --- Counting --- */

static bool same_document(const gs_gold *a, const gs_gold *b)
{
    return *a->doc && strcmp(a->doc, b->doc) == 0;
}

static void count_missed(const gs_lack_search *s, gs_tally *t, uint32_t item)
{
    t->set += gs_mix(item + 1u);
    if (!t->first)
        t->first = item + 1;
    else
        t->is_spread |= !same_document(gold_of(s, item), gold_of(s, t->first - 1));
}

static gs_status count(void *context, gs_lack_search *s, uint32_t item)
{
    (void)context;
    gs_lack_kind kind = kind_of(s, item);
    for (size_t i = 0; i < s->phrases.n; i++) {
        if (s->phrases.ptr[i].is_again)
            continue;
        s->n_words[kind]++;
        int64_t number = gs_keys_find(&s->keys, s->phrases.ptr[i].key);
        if (number < 0)
            continue;
        s->tallies[number].n[kind]++;
        if (kind == GS_MISSED)
            count_missed(s, &s->tallies[number], item);
    }
    return GS_OK;
}

static gs_tally *tally_of(const gs_lack_search *s, const gs_keyed_phrase *phrase)
{
    int64_t number = gs_keys_find(&s->keys, phrase->key);
    return number < 0 ? NULL : &s->tallies[number];
}

/* Where a phrase stands, all its parts do: with equal counts the sentences are the same. */
static gs_status mark_parts(void *context, gs_lack_search *s, uint32_t item)
{
    (void)context, (void)item;
    const gs_keyed_phrase *list = s->phrases.ptr;
    for (size_t i = 0; i < s->phrases.n; i++) {
        const gs_tally *whole = list[i].n_words > 1 ? tally_of(s, &list[i]) : NULL;
        gs_range around = whole ? gs_phrases_around(&s->phrases, i) : (gs_range){ 0, 0 };
        for (size_t k = around.start; k < around.end; k++) {
            gs_tally *part = gs_phrase_is_part(&list[k], &list[i]) ? tally_of(s, &list[k]) : NULL;
            if (part && memcmp(part->n, whole->n, sizeof(part->n)) == 0)
                part->is_part = true;
        }
    }
    return GS_OK;
}

/* --- Ranking --- */

static double z_of(const gs_lack_search *s, const gs_tally *t)
{
    double word = 0, all = 0;
    for (int kind = 0; kind < GS_N_LACK_KINDS; kind++) {
        word += t->n[kind];
        all += s->n_words[kind];
    }
    gs_word_count missed = { t->n[GS_MISSED], s->n_words[GS_MISSED] };
    gs_word_count others = { t->n[GS_OTHER], s->n_words[GS_OTHER] };
    return gs_log_odds_of(missed, others, (gs_word_count){ prior_share * word, prior_share * all }).z;
}

static bool is_wanted(const gs_tally *t, double z)
{
    if (t->is_part || (z <= 0 && t->n[GS_OTHER]))
        return false;
    return t->is_marked || (t->is_spread && gs_lack_is_worth(t->n[GS_MISSED], t->n[GS_OTHER]));
}

/* Of equal ones that first which comes first in the gold. */
static int by_rank(const void *a, const void *b)
{
    const gs_ranked_tally *x = a, *y = b;
    if (x->z < y->z || x->z > y->z)
        return x->z > y->z ? -1 : 1;
    return (x->number > y->number) - (x->number < y->number);
}

static gs_status rank_and_list(gs_lack_search *s)
{
    size_t n = 0;
    gs_ranked_tally *ranked = malloc((s->keys.n + 1) * sizeof(*ranked));
    if (!ranked)
        return gs_fail_nomem(s->work->err);
    for (size_t i = 0; i < s->keys.n; i++) {
        double z = z_of(s, &s->tallies[i]);
        if (is_wanted(&s->tallies[i], z))
            ranked[n++] = (gs_ranked_tally){ z, (uint32_t)i };
    }
    qsort(ranked, n, sizeof(*ranked), by_rank);
    gs_status status = gs_lack_list(s, ranked, n);
    free(ranked);
    return status;
}

/* --- All of it --- */

static gs_status find(gs_lack_search *s)
{
    const gs_suggest_work *w = s->work;
    size_t words = ((size_t)1 << SEEN_BITS) / 64;
    s->once = calloc(words, sizeof(*s->once));
    s->twice = calloc(words, sizeof(*s->twice));
    gs_status status = s->once && s->twice ? GS_OK : gs_fail_nomem(w->err);
    if (status == GS_OK)
        status = gs_phrases_init(&s->phrases, w->lexicon, gs_phrases_longest(w->lexicon), w->err);
    if (status == GS_OK)
        status = gs_lack_each(s, true, note_repeated, NULL);
    if (status == GS_OK)
        status = gs_lack_each(s, true, find_candidates, NULL);
    if (status == GS_OK)
        status = gs_lack_each(s, false, count, NULL);
    if (status == GS_OK)
        status = gs_lack_each(s, true, mark_parts, NULL);
    return status == GS_OK ? rank_and_list(s) : status;
}

gs_status gs_lack_find(const gs_suggest_work *work, gs_lack *out)
{
    gs_lack_search s = { .work = work, .lack = out };
    for (size_t i = 0; i < work->n_items; i++) {
        gs_lack_kind kind = kind_of(&s, work->items[i]);
        out->n_held += kind == GS_MISSED || kind == GS_CAUGHT;
        out->n_missed += kind == GS_MISSED;
    }
    gs_status status = out->n_missed ? find(&s) : GS_OK;
    search_done(&s);
    return status;
}
