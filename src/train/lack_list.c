/* Of the phrases that are counted those that are listed: the best first, but none that says again what stands above
 * it. Then how they are spelt, and some of their sentences. */
#include "train/lacks.h"

#include <stdlib.h>
#include <string.h>

enum {
    MAX_PARTS = 16, /* a phrase of four characters has nine */
    MAX_FORMS = 8,
};

/* A phrase of the list. */
typedef struct listed {
    uint64_t key;
    uint64_t parts[MAX_PARTS];
    size_t n_parts;
    size_t number; /* of its tally */
} listed;

/* Words to be shown, while their spellings are counted. */
typedef struct shown {
    gs_lacking_phrase *entry;
    const char **text; /* where they go */
    const char *forms[MAX_FORMS];
    uint32_t n[MAX_FORMS];
    size_t n_forms;
} shown;

typedef struct listing {
    gs_lack_search *search;
    gs_lack *lack;
    listed *listed; /* as lack->phrases */
    size_t most;
    gs_keys keys;
    shown *shown; /* by key */
    gs_buf spelling;
} listing;

/* --- What is said already --- */

/* The parts of a phrase, in a sentence that has it. */
static gs_status read_parts(const listing *l, listed *of)
{
    gs_lack_search *s = l->search;
    uint32_t item = s->tallies[of->number].first - 1;
    gs_status status = gs_phrases_read(&s->phrases, s->work->gold->ptr[item].text, s->work->err);
    if (status != GS_OK)
        return status;
    size_t i = 0;
    while (s->phrases.ptr[i].key != of->key)
        i++;
    gs_range around = gs_phrases_around(&s->phrases, i);
    for (size_t k = around.start; k < around.end && of->n_parts < MAX_PARTS; k++) {
        if (gs_phrase_is_part(&s->phrases.ptr[k], &s->phrases.ptr[i]))
            of->parts[of->n_parts++] = s->phrases.ptr[k].key;
    }
    return GS_OK;
}

static bool has_part(const listed *of, uint64_t key)
{
    for (size_t i = 0; i < of->n_parts; i++) {
        if (of->parts[i] == key)
            return true;
    }
    return false;
}

/* What a good rule reaches needs no longer one, and a shorter one must gain more than the longer. */
static bool is_said(const listing *l, const listed *candidate)
{
    const gs_tally *t = &l->search->tallies[candidate->number];
    for (size_t i = 0; i < l->lack->n_phrases; i++) {
        const gs_tally *other = &l->search->tallies[l->listed[i].number];
        if (has_part(candidate, l->listed[i].key) && other->n[GS_MISSED] >= other->n[GS_OTHER])
            return true;
        if (has_part(&l->listed[i], candidate->key) &&
            !gs_lack_is_worth(t->n[GS_MISSED] - other->n[GS_MISSED], t->n[GS_OTHER] - other->n[GS_OTHER]))
            return true;
    }
    return false;
}

/* --- The list --- */

/* The entry of just the same sentences, or NULL. */
static gs_lacking_phrase *find_equal(const listing *l, const gs_tally *t)
{
    for (size_t i = 0; i < l->lack->n_phrases; i++) {
        const gs_tally *other = &l->search->tallies[l->listed[i].number];
        if (other->set == t->set && memcmp(other->n, t->n, sizeof(t->n)) == 0)
            return &l->lack->phrases[i];
    }
    return NULL;
}

/* Notes where the words of a key go. */
static gs_status show(listing *l, uint64_t key, gs_lacking_phrase *entry, const char **text)
{
    int64_t number = gs_keys_add(&l->keys, key);
    if (number < 0)
        return gs_fail_nomem(l->search->work->err);
    l->shown[number] = (shown){ .entry = entry, .text = text };
    return GS_OK;
}

static gs_status list_entry(listing *l, const listed *of, double z)
{
    const gs_tally *t = &l->search->tallies[of->number];
    size_t n = l->lack->n_phrases++;
    gs_lacking_phrase *entry = &l->lack->phrases[n];
    *entry = (gs_lacking_phrase){ .key = of->key,
                                  .is_marked = t->is_marked,
                                  .n_missed = t->n[GS_MISSED],
                                  .n_caught = t->n[GS_CAUGHT],
                                  .n_others = t->n[GS_OTHER],
                                  .z = z };
    l->listed[n] = *of;
    return show(l, of->key, entry, &entry->text);
}

static gs_status list_one(listing *l, const gs_ranked_tally *r)
{
    listed candidate = { .key = l->search->keys.ptr[r->number], .number = r->number };
    gs_lacking_phrase *equal = find_equal(l, &l->search->tallies[r->number]);
    if (equal)
        return equal->n_also < GS_SUGGEST_ALSO ? show(l, candidate.key, equal, &equal->also[equal->n_also++]) : GS_OK;
    if (l->lack->n_phrases == l->most)
        return GS_OK;
    gs_status status = read_parts(l, &candidate);
    return status == GS_OK && !is_said(l, &candidate) ? list_entry(l, &candidate, r->z) : status;
}

/* Others of the same sentences have the same z as the last. */
static bool is_full(const listing *l, const gs_ranked_tally *next)
{
    size_t n = l->lack->n_phrases;
    return n == l->most && (n == 0 || next->z < l->lack->phrases[n - 1].z);
}

/* --- Spellings and sentences --- */

static gs_status count_spelling(listing *l, shown *of, const gs_phrase *phrase)
{
    const gs_suggest_work *w = l->search->work;
    gs_buf_clear(&l->spelling);
    gs_phrases_put(&l->search->phrases, phrase->first, phrase->last, false, &l->spelling);
    if (l->spelling.failed)
        return gs_fail_nomem(w->err);
    gs_span spelling = gs_buf_span(&l->spelling);
    size_t i = 0;
    while (i < of->n_forms && !gs_span_eq(gs_span_of(of->forms[i]), spelling))
        i++;
    if (i == MAX_FORMS)
        return GS_OK;
    if (i == of->n_forms && !(of->forms[of->n_forms++] = gs_arena_copy(w->arena, spelling)))
        return gs_fail_nomem(w->err);
    of->n[i]++;
    return GS_OK;
}

static gs_status look(void *context, gs_lack_search *s, uint32_t item)
{
    listing *l = context;
    bool any = false;
    gs_status status = GS_OK;
    for (size_t i = 0; i < s->phrases.n && status == GS_OK; i++) {
        const gs_phrase *phrase = &s->phrases.ptr[i];
        int64_t number = phrase->is_again ? -1 : gs_keys_find(&l->keys, phrase->key);
        if (number < 0)
            continue;
        shown *of = &l->shown[number];
        status = count_spelling(l, of, phrase);
        if (of->text == &of->entry->text)
            gs_examples_add(&of->entry->examples, item);
        any = true;
    }
    l->lack->n_alone += !any;
    if (!any)
        gs_examples_add(&l->lack->alone, item);
    return status;
}

/* The commonest spelling, of equally common ones the first. */
static void choose_spellings(listing *l)
{
    for (size_t i = 0; i < l->keys.n; i++) {
        shown *of = &l->shown[i];
        size_t best = 0;
        for (size_t k = 1; k < of->n_forms; k++)
            best = of->n[k] > of->n[best] ? k : best;
        *of->text = of->forms[best];
    }
}

/* --- All of it --- */

static gs_status list_all(listing *l, const gs_ranked_tally *ranked, size_t n)
{
    gs_status status = GS_OK;
    for (size_t i = 0; i < n && status == GS_OK && !is_full(l, &ranked[i]); i++)
        status = list_one(l, &ranked[i]);
    if (status == GS_OK)
        status = gs_lack_each(l->search, true, look, l);
    if (status == GS_OK)
        choose_spellings(l);
    return status;
}

gs_status gs_lack_list(gs_lack_search *search, const gs_ranked_tally *ranked, size_t n)
{
    const gs_suggest_work *w = search->work;
    listing l = { .search = search, .lack = search->lack, .most = w->n < n ? w->n : n };
    l.lack->phrases = gs_arena_array(w->arena, l.most, sizeof(*l.lack->phrases));
    l.listed = malloc((l.most + 1) * sizeof(*l.listed));
    l.shown = malloc((l.most + 1) * (GS_SUGGEST_ALSO + 1) * sizeof(*l.shown));
    gs_status status = l.lack->phrases && l.listed && l.shown ? list_all(&l, ranked, n) : gs_fail_nomem(w->err);
    gs_keys_done(&l.keys);
    gs_buf_done(&l.spelling);
    free(l.listed);
    free(l.shown);
    return status;
}
