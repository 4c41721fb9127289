/* Which sentences to label next. A sentence is worth
 *
 *     (nearness / (1 + r) + lacking / (1 + q)) * (1 - covered)
 *
 * nearness: 1 / (1 + d), d between the confidence of a label and its threshold in log odds, of the nearest label
 *     (uncertainty sampling: Lewis and Gale 1994)
 * lacking: of the phrases that a lexicon lacks and the sentence has, the highest z / (1 + z) times the share of the
 *     gold's sentences with the phrase that have the label
 * r, q: sentences picked before that have its rarest rule (or also none), and this phrase
 * covered: share of its longest runs of words that stand in sentences picked before; from a half on it is the same
 *     sentence again, worth nothing
 *
 * The best is picked, again and again. A worth only falls as others are picked, so that most need not be worked out
 * again (Minoux 1978). */
#include "train/internal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "train/keys.h"
#include "train/phrases.h"
#include "train/suggest.h"

static const double same_sentence = 0.5; /* share covered */
static const double least_z = 1;         /* of a phrase to look for */

/* What a lexicon lacks, by key. */
typedef struct lacking {
    const gs_lexicon *lexicon;
    gs_phrases phrases;
    gs_keys keys;
    const gs_lacking_phrase **ptr;
    double *worth;
} lacking;

typedef struct candidate {
    double worth; /* when it was last asked */
    uint32_t item;
} candidate;

typedef struct search {
    const gs_engine *engine;
    const gs_gold_set *tasks;
    const gs_observations *seen;
    const gs_pick_options *options;
    gs_error *err;
    lacking *of_language;
    size_t n_languages;
    gs_keys done;  /* texts that are labelled, or turned up already */
    gs_keys used;  /* rules and phrases, and how often they were picked */
    uint32_t *n_used;
    size_t cap_used;
    gs_keys covered;  /* runs of words in what was picked */
    candidate *heap;
    size_t n_heap;
} search;

/* Keys of rules and phrases share a table. */
enum { NO_RULE = 1, RULE, PHRASE };

static void search_done(search *s)
{
    for (size_t i = 0; i < s->n_languages; i++) {
        gs_phrases_done(&s->of_language[i].phrases);
        gs_keys_done(&s->of_language[i].keys);
    }
    gs_keys_done(&s->done);
    gs_keys_done(&s->used);
    gs_keys_done(&s->covered);
    free(s->n_used);
    free(s->heap);
}

/* --- What to look for --- */

/* Phrases are by z. */
static bool add_lacking(lacking *l, const gs_lack *lack)
{
    for (size_t i = 0; i < lack->n_phrases && lack->phrases[i].z >= least_z; i++) {
        const gs_lacking_phrase *phrase = &lack->phrases[i];
        double share = (double)phrase->n_missed / (double)(phrase->n_missed + phrase->n_others);
        double worth = phrase->z / (1 + phrase->z) * share;
        int64_t number = gs_keys_add(&l->keys, phrase->key);
        if (number < 0)
            return false;
        if (l->ptr[number] && l->worth[number] >= worth)
            continue;
        l->ptr[number] = phrase;
        l->worth[number] = worth;
    }
    return true;
}

static gs_status open_language(search *s, lacking *l, const gs_lexicon *lexicon, gs_arena *arena)
{
    const gs_suggestion *found = NULL;
    size_t n = 0;
    for (size_t i = 0; i < s->options->n_suggestions; i++) {
        if (s->options->suggestions[i].lexicon == lexicon)
            found = &s->options->suggestions[i];
    }
    for (int label = 0; found && label < GS_N_LABELS; label++)
        n += found->lacks[label].n_phrases;
    l->lexicon = lexicon;
    l->ptr = gs_arena_array(arena, n, sizeof(*l->ptr));
    l->worth = gs_arena_array(arena, n, sizeof(*l->worth));
    bool ok = l->ptr && l->worth;
    for (int label = 0; ok && found && label < GS_N_LABELS; label++) {
        if (s->options->labels >> label & 1)
            ok = add_lacking(l, &found->lacks[label]);
    }
    gs_status status = ok ? GS_OK : gs_fail_nomem(s->err);
    return status == GS_OK ? gs_phrases_init(&l->phrases, lexicon, gs_phrases_longest(lexicon), s->err) : status;
}

static gs_status open_languages(search *s, gs_arena *arena)
{
    size_t n = 0;
    while (gs_engine_lexicon_at(s->engine, n))
        n++;
    s->of_language = gs_arena_array(arena, n, sizeof(*s->of_language));
    gs_status status = s->of_language ? GS_OK : gs_fail_nomem(s->err);
    for (size_t i = 0; i < n && status == GS_OK; i++) {
        status = open_language(s, &s->of_language[i], gs_engine_lexicon_at(s->engine, i), arena);
        s->n_languages = i + 1;
    }
    return status;
}

static lacking *language_of(search *s, size_t item)
{
    const gs_lexicon *lexicon = gs_engine_lexicon(s->engine, s->tasks->ptr[item].lang);
    for (size_t i = 0; i < s->n_languages; i++) {
        if (s->of_language[i].lexicon == lexicon)
            return &s->of_language[i];
    }
    return NULL;
}

/* --- Nearness --- */

static double log_odds(double share)
{
    double p = share < 1e-6 ? 1e-6 : share > 1 - 1e-6 ? 1 - 1e-6 : share;
    return log(p / (1 - p));
}

/* The label nearest to its threshold; one that is never flagged counts only where there is no other. */
static double nearness(const search *s, gs_pick *pick)
{
    const gs_observation *seen = &s->seen->ptr[pick->item];
    double nearest = INFINITY;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        double threshold = gs_engine_calibration(s->engine, s->tasks->ptr[pick->item].lang, label)->threshold;
        double d = fabs(log_odds(seen->scores[label]) - log_odds(threshold));
        if (!(s->options->labels >> label & 1) || d >= nearest)
            continue;
        nearest = d;
        pick->label = label;
        pick->confidence = seen->scores[label];
        pick->threshold = threshold;
    }
    return 1 / (1 + nearest);
}

/* --- What was picked before --- */

static uint64_t used_key(uint64_t what, int kind)
{
    return gs_mix(what + (uint64_t)kind);
}

static uint32_t times_used(const search *s, uint64_t key)
{
    int64_t number = gs_keys_find(&s->used, key);
    return number < 0 ? 0 : s->n_used[number];
}

static bool use(search *s, uint64_t key)
{
    size_t n = s->used.n;
    int64_t number = gs_keys_add(&s->used, key);
    if (number < 0 || !gs_array_reserve(&s->n_used, &s->cap_used, s->used.n, sizeof(*s->n_used)))
        return false;
    s->n_used[number] = s->used.n > n ? 1 : s->n_used[number] + 1;
    return true;
}

/* The key of a rule that fired; where none did, that of the language's sentences without one. */
static uint64_t rule_key(const search *s, size_t item, size_t cue)
{
    const gs_observation *seen = &s->seen->ptr[item];
    if (cue < seen->n_cues)
        return used_key(gs_hash(gs_span_of(seen->cues[cue].rule)), RULE);
    return used_key(gs_hash(gs_span_of(s->tasks->ptr[item].lang)), NO_RULE);
}

static uint32_t rarest_rule(const search *s, size_t item)
{
    uint32_t rarest = times_used(s, rule_key(s, item, 0));
    for (size_t i = 1; i < s->seen->ptr[item].n_cues; i++) {
        uint32_t n = times_used(s, rule_key(s, item, i));
        rarest = n < rarest ? n : rarest;
    }
    return rarest;
}

/* The longest runs of words a sentence has. */
static unsigned longest_of(const gs_phrases *phrases)
{
    unsigned longest = 0;
    for (size_t i = 0; i < phrases->n; i++)
        longest = phrases->ptr[i].n_words > longest ? phrases->ptr[i].n_words : longest;
    return longest;
}

/* 1 where there are no words at all. */
static double share_covered(const search *s, const gs_phrases *phrases)
{
    unsigned longest = longest_of(phrases);
    size_t n = 0, n_covered = 0;
    for (size_t i = 0; i < phrases->n; i++) {
        if (phrases->ptr[i].n_words < longest || phrases->ptr[i].is_again)
            continue;
        n++;
        n_covered += gs_keys_find(&s->covered, phrases->ptr[i].key) >= 0;
    }
    return n ? (double)n_covered / (double)n : 1;
}

/* --- Worth --- */

/* Of the phrases that are lacking the one that adds most. */
static double lacking_worth(const search *s, const lacking *l, gs_pick *pick)
{
    double best = 0;
    pick->phrase = NULL;
    for (size_t i = 0; i < l->phrases.n; i++) {
        int64_t number = gs_keys_find(&l->keys, l->phrases.ptr[i].key);
        if (number < 0)
            continue;
        double worth = l->worth[number] / (1 + times_used(s, used_key(l->phrases.ptr[i].key, PHRASE)));
        if (worth <= best)
            continue;
        best = worth;
        pick->phrase = l->ptr[number];
    }
    return best;
}

static gs_status weigh(search *s, gs_pick *pick, double *worth)
{
    lacking *l = language_of(s, pick->item);
    gs_status status = gs_phrases_read(&l->phrases, s->tasks->ptr[pick->item].text, s->err);
    if (status != GS_OK)
        return status;
    double covered = share_covered(s, &l->phrases);
    *worth = nearness(s, pick) / (1 + rarest_rule(s, pick->item)) + lacking_worth(s, l, pick);
    *worth *= covered < same_sentence ? 1 - covered : 0;
    return GS_OK;
}

/* --- The best of all: a heap --- */

static bool is_better(candidate a, candidate b)
{
    if (a.worth < b.worth || a.worth > b.worth)
        return a.worth > b.worth;
    return a.item < b.item;
}

static void sink(candidate *heap, size_t n, size_t at)
{
    for (size_t child; (child = 2 * at + 1) < n; at = child) {
        child += child + 1 < n && is_better(heap[child + 1], heap[child]);
        if (!is_better(heap[child], heap[at]))
            return;
        candidate c = heap[at];
        heap[at] = heap[child];
        heap[child] = c;
    }
}

static bool is_wanted(search *s, size_t item, bool *ok)
{
    if (s->tasks->ptr[item].known || s->seen->ptr[item].unscored || !language_of(s, item))
        return false;
    size_t n = s->done.n;
    *ok = gs_keys_add(&s->done, gs_hash(s->tasks->ptr[item].text)) >= 0;
    return *ok && s->done.n > n; /* the same text twice is one task */
}

static gs_status fill_heap(search *s)
{
    bool ok = true;
    for (size_t i = 0; ok && s->options->gold && i < s->options->gold->n; i++)
        ok = gs_keys_add(&s->done, gs_hash(s->options->gold->ptr[i].text)) >= 0;
    s->heap = malloc((s->tasks->n + 1) * sizeof(*s->heap));
    gs_status status = ok && s->heap ? GS_OK : gs_fail_nomem(s->err);
    for (size_t i = 0; i < s->tasks->n && status == GS_OK; i++) {
        gs_pick pick = { .item = i };
        double worth = 0;
        if (is_wanted(s, i, &ok))
            status = weigh(s, &pick, &worth);
        if (!ok)
            status = gs_fail_nomem(s->err);
        if (worth > 0)
            s->heap[s->n_heap++] = (candidate){ worth, (uint32_t)i };
    }
    for (size_t i = s->n_heap; i-- > 0;)
        sink(s->heap, s->n_heap, i);
    return status;
}

/* Notes what the sentence has, which was weighed last in its language. */
static gs_status note_pick(search *s, size_t item)
{
    const lacking *l = language_of(s, item);
    unsigned longest = longest_of(&l->phrases);
    bool ok = true;
    size_t n_cues = s->seen->ptr[item].n_cues;
    for (size_t i = 0; ok && (i < n_cues || i == 0); i++)
        ok = use(s, rule_key(s, item, i));
    for (size_t i = 0; ok && i < l->phrases.n; i++) {
        const gs_keyed_phrase *phrase = &l->phrases.ptr[i];
        if (!phrase->is_again && gs_keys_find(&l->keys, phrase->key) >= 0)
            ok = use(s, used_key(phrase->key, PHRASE));
        if (ok && phrase->n_words == longest)
            ok = gs_keys_add(&s->covered, phrase->key) >= 0;
    }
    return ok ? GS_OK : gs_fail_nomem(s->err);
}

/* Whether the top of the heap is, now that it was weighed again. */
static bool is_best(const search *s)
{
    return (s->n_heap < 2 || !is_better(s->heap[1], s->heap[0])) &&
           (s->n_heap < 3 || !is_better(s->heap[2], s->heap[0]));
}

static gs_status pick_all(search *s, gs_pick *picks, size_t *n)
{
    gs_status status = GS_OK;
    while (s->n_heap && *n < s->options->n && status == GS_OK) {
        gs_pick pick = { .item = s->heap[0].item };
        status = weigh(s, &pick, &s->heap[0].worth);
        bool is_new = s->heap[0].worth > 0, is_picked = status == GS_OK && is_new && is_best(s);
        if (is_picked) {
            picks[(*n)++] = pick;
            status = note_pick(s, pick.item);
        }
        if (is_picked || !is_new)
            s->heap[0] = s->heap[--s->n_heap];
        sink(s->heap, s->n_heap, 0);
    }
    return status;
}

gs_status gs_pick_tasks(const gs_engine *engine, const gs_gold_set *tasks, const gs_observations *seen,
                        const gs_pick_options *options, gs_arena *arena, gs_pick **out, size_t *n_out, gs_error *err)
{
    gs_pick_options how = *options;
    how.labels = how.labels ? how.labels : GS_GOLD_ALL_LABELS;
    how.n = how.n < tasks->n ? how.n : tasks->n;
    search s = { .engine = engine, .tasks = tasks, .seen = seen, .options = &how, .err = err };
    gs_pick *picks = gs_arena_array(arena, how.n, sizeof(*picks));
    size_t n = 0;
    gs_status status = picks ? open_languages(&s, arena) : gs_fail_nomem(err);
    if (status == GS_OK)
        status = fill_heap(&s);
    if (status == GS_OK)
        status = pick_all(&s, picks, &n);
    search_done(&s);
    if (status != GS_OK)
        return status;
    *out = picks;
    *n_out = n;
    return GS_OK;
}

/* --- Out --- */

static void put_why(const gs_observation *seen, const gs_pick *pick, gs_buf *out)
{
    gs_buf_printf(out, ",\"why\":{\"label\":\"%s\",\"confidence\":", gs_label_name(pick->label));
    gs_buf_put_fixed(out, pick->confidence, 3);
    gs_buf_puts(out, ",\"threshold\":");
    gs_buf_put_fixed(out, pick->threshold, 3);
    gs_buf_puts(out, ",\"rules\":[");
    for (size_t i = 0; i < seen->n_cues; i++) {
        gs_buf_puts(out, i ? "," : "");
        gs_json_put_string(out, gs_span_of(seen->cues[i].rule));
    }
    gs_buf_putc(out, ']');
    if (pick->phrase)
        gs_json_put_field(out, "phrase", pick->phrase->text);
    gs_buf_putc(out, '}');
}

void gs_pick_put_jsonl(const gs_gold_set *tasks, const gs_observations *seen, const gs_pick *pick, gs_buf *out)
{
    gs_gold item = tasks->ptr[pick->item];
    char id[20];
    uint64_t hash = gs_mix(gs_hash_id(item.text) + gs_hash_id(gs_span_of(item.lang)));
    snprintf(id, sizeof(id), "%016llx", (unsigned long long)hash);
    item.id = *item.id ? item.id : id;
    item.sampling = GS_SAMPLING_PICKED;
    gs_gold_put_jsonl(&(gs_gold_set){ .ptr = &item, .n = 1 }, 0, out);
    if (out->failed)
        return;
    out->len -= 2; /* the end of the record and of the line */
    put_why(&seen->ptr[pick->item], pick, out);
    gs_buf_puts(out, "}\n");
}
