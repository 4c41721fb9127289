/* Of the phrases that are counted those that are listed: the best first, but none that says again what stands above
 * it. Then how they are spelt, and some of their sentences. */
#include "train/lacks.h"

#include <stdlib.h>

enum { MAX_FORMS = 8 };

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
    size_t most;
    gs_keys sets;   /* of missed sentences, by entry */
    gs_keys listed; /* phrases, by entry */
    gs_keys parts;  /* of listed phrases */
    const gs_tally **wholes; /* the best of the listed phrases by part */
    size_t cap_wholes;
    gs_keys keys;
    shown *shown; /* by key */
    gs_buf spelling;
} listing;

static void listing_done(listing *l)
{
    gs_keys_done(&l->sets);
    gs_keys_done(&l->listed);
    gs_keys_done(&l->parts);
    gs_keys_done(&l->keys);
    gs_buf_done(&l->spelling);
    free(l->wholes);
    free(l->shown);
}

/* --- What is said already --- */

typedef struct candidate {
    uint64_t key;
    const gs_tally *tally;
    double z;
    size_t at;       /* its place among the phrases of the sentence at hand */
    gs_range around; /* where its parts are */
} candidate;

/* Reads a sentence that has it. */
static gs_status read_candidate(const listing *l, candidate *c)
{
    gs_lack_search *s = l->search;
    gs_status status = gs_phrases_read(&s->phrases, s->work->gold->ptr[c->tally->first - 1].text, s->work->err);
    if (status != GS_OK)
        return status;
    while (s->phrases.ptr[c->at].key != c->key)
        c->at++;
    c->around = gs_phrases_around(&s->phrases, c->at);
    return GS_OK;
}

/* What a good rule reaches needs no longer one. */
static bool has_good_part(const listing *l, const candidate *c)
{
    const gs_keyed_phrase *list = l->search->phrases.ptr;
    for (size_t i = c->around.start; i < c->around.end; i++) {
        int64_t number = gs_phrase_is_part(&list[i], &list[c->at]) ? gs_keys_find(&l->listed, list[i].key) : -1;
        if (number >= 0 && l->lack->phrases[number].n_missed >= l->lack->phrases[number].n_others)
            return true;
    }
    return false;
}

/* A shorter phrase must gain more than the longer one that is listed. */
static bool gains_nothing(const listing *l, const candidate *c)
{
    int64_t number = gs_keys_find(&l->parts, c->key);
    if (number < 0)
        return false;
    const gs_tally *whole = l->wholes[number];
    return !gs_lack_is_worth(c->tally->n[GS_MISSED] - whole->n[GS_MISSED],
                             c->tally->n[GS_OTHER] - whole->n[GS_OTHER]);
}

static bool note_parts(listing *l, const candidate *c)
{
    const gs_keyed_phrase *list = l->search->phrases.ptr;
    for (size_t i = c->around.start; i < c->around.end; i++) {
        if (!gs_phrase_is_part(&list[i], &list[c->at]))
            continue;
        size_t n = l->parts.n;
        int64_t number = gs_keys_add(&l->parts, list[i].key);
        if (number < 0 || !gs_array_reserve(&l->wholes, &l->cap_wholes, l->parts.n, sizeof(*l->wholes)))
            return false;
        if (l->parts.n > n || l->wholes[number]->n[GS_MISSED] < c->tally->n[GS_MISSED])
            l->wholes[number] = c->tally;
    }
    return true;
}

/* --- The list --- */

/* Equal for phrases of just the same sentences. */
static uint64_t set_key(const gs_tally *t)
{
    return gs_mix(gs_mix(t->set + t->n[GS_CAUGHT]) + t->n[GS_OTHER]) + t->n[GS_REST];
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

static gs_status list_entry(listing *l, const candidate *c)
{
    gs_lacking_phrase *entry = &l->lack->phrases[l->lack->n_phrases++];
    *entry = (gs_lacking_phrase){ .key = c->key,
                                  .is_marked = c->tally->is_marked,
                                  .n_missed = c->tally->n[GS_MISSED],
                                  .n_caught = c->tally->n[GS_CAUGHT],
                                  .n_others = c->tally->n[GS_OTHER],
                                  .z = c->z };
    if (gs_keys_add(&l->sets, set_key(c->tally)) < 0 || gs_keys_add(&l->listed, c->key) < 0 || !note_parts(l, c))
        return gs_fail_nomem(l->search->work->err);
    return show(l, c->key, entry, &entry->text);
}

static gs_status list_one(listing *l, const gs_ranked_tally *r)
{
    candidate c = { l->search->keys.ptr[r->number], &l->search->tallies[r->number], r->z, 0, { 0, 0 } };
    int64_t number = gs_keys_find(&l->sets, set_key(c.tally));
    gs_lacking_phrase *equal = number < 0 ? NULL : &l->lack->phrases[number];
    if (equal)
        return equal->n_also < GS_SUGGEST_ALSO ? show(l, c.key, equal, &equal->also[equal->n_also++]) : GS_OK;
    if (l->lack->n_phrases == l->most || gains_nothing(l, &c))
        return GS_OK;
    gs_status status = read_candidate(l, &c);
    return status == GS_OK && !has_good_part(l, &c) ? list_entry(l, &c) : status;
}

/* Others of the same sentences have the same z as the last. */
static bool is_full(const listing *l, const gs_ranked_tally *next)
{
    size_t n = l->lack->n_phrases;
    return n == l->most && (n == 0 || next->z < l->lack->phrases[n - 1].z);
}

/* --- Spellings and sentences --- */

static gs_status count_spelling(listing *l, shown *of, const gs_keyed_phrase *phrase)
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
        const gs_keyed_phrase *phrase = &s->phrases.ptr[i];
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
    l.shown = malloc((l.most + 1) * (GS_SUGGEST_ALSO + 1) * sizeof(*l.shown));
    gs_status status = l.lack->phrases && l.shown ? list_all(&l, ranked, n) : gs_fail_nomem(w->err);
    listing_done(&l);
    return status;
}
