/* A word beside a rule's cue that stands with its wrong hits and not with the right ones, by log_odds.h. Each blocker
 * is compiled and run before it is proposed: it takes back what it is said to. */
#include "train/blockers.h"

#include <stdlib.h>
#include <string.h>

#include "train/log_odds.h"

/* The prior counts a thousand words of the gold, or what there is. A rule has few hits: by a prior of all the gold no
 * word would differ, and with much less rare names would come first. */
static const double prior_words = 1000;
/* Measured on news in six languages: words that stand everywhere ("and", "that") stay below. */
static const double least_z = 0.75;

enum {
    CHARACTERS = 3, /* of a word, where a character is one */
    MAX_TRIES = 12, /* their bits fit gs_blocker_search.has */
};

typedef struct ranked {
    double z;
    unsigned n_words;
    uint32_t number;
} ranked;

static void search_done(gs_blocker_search *s)
{
    gs_phrases_done(&s->phrases);
    gs_matcher_free(s->matcher);
    gs_keys_done(&s->words);
    gs_keys_done(&s->keys);
    gs_keys_done(&s->tried);
    gs_buf_done(&s->line);
    gs_buf_done(&s->folded);
    gs_arena_done(&s->arena);
    free(s->n_with);
    free(s->besides);
    free(s->has);
}

/* --- Words beside a cue --- */

gs_cue_place gs_cue_place_of(const gs_tokens *tokens, const gs_rule_hit *hit)
{
    gs_cue_place p = { 0 };
    while (p.first < tokens->n && tokens->ptr[p.first].end <= hit->start)
        p.first++;
    for (p.last = p.first; p.last < tokens->n && tokens->ptr[p.last].start < hit->end;)
        p.last++;
    return p;
}

/* Words between two tokens, counted as a gap counts them, or -1 where no gap reaches. *beside: nothing parts them. */
static int words_between(const gs_tokens *tokens, uint32_t first, uint32_t last, bool *beside)
{
    int n = 0;
    *beside = true;
    for (uint32_t i = first; i < last && n <= GS_BLOCKER_NEAR; i++) {
        switch (tokens->ptr[i].kind) {
        case GS_TOK_WORD:
        case GS_TOK_NUMBER:
        case GS_TOK_COMMA: n++; break;
        case GS_TOK_STOP: *beside = false; break;
        case GS_TOK_CLAUSE:
        case GS_TOK_ASK: return -1;
        default: break;
        }
    }
    *beside &= n == 0;
    return n;
}

bool gs_side_of(const gs_tokens *tokens, const gs_keyed_phrase *phrase, gs_cue_place cue, gs_side *near, bool *beside)
{
    bool before = phrase->last <= cue.first;
    if (!before && phrase->first < cue.last)
        return false;
    int n = before ? words_between(tokens, phrase->last, cue.first, beside)
                   : words_between(tokens, cue.last, phrase->first, beside);
    *near = before ? GS_NEAR_BEFORE : GS_NEAR_BEHIND;
    return n >= 0 && n <= GS_BLOCKER_NEAR;
}

gs_status gs_blocker_read(gs_blocker_search *s, const gs_rule_hit *hit, gs_cue_place *cue)
{
    gs_status status = gs_phrases_read(&s->phrases, s->work->gold->ptr[hit->item].text, s->work->err);
    if (status == GS_OK)
        *cue = gs_cue_place_of(&s->phrases.tokens, hit);
    return status;
}

/* --- How frequent the words are --- */

static gs_status note_words(gs_blocker_search *s, const gs_rule_hit *hit)
{
    gs_cue_place cue = { 0 };
    gs_status status = gs_blocker_read(s, hit, &cue);
    for (size_t i = 0; i < s->phrases.n && status == GS_OK; i++) {
        gs_side near;
        bool beside;
        if (gs_side_of(&s->phrases.tokens, &s->phrases.ptr[i], cue, &near, &beside) &&
            gs_keys_add(&s->words, s->phrases.ptr[i].key) < 0)
            status = gs_fail_nomem(s->work->err);
    }
    return status;
}

static gs_status count_words(gs_blocker_search *s)
{
    gs_status status = GS_OK;
    s->n_with = calloc(s->words.n + 1, sizeof(*s->n_with));
    if (!s->n_with)
        return gs_fail_nomem(s->work->err);
    for (size_t i = 0; i < s->work->n_items && status == GS_OK; i++) {
        status = gs_phrases_read(&s->phrases, s->work->gold->ptr[s->work->items[i]].text, s->work->err);
        for (size_t k = 0; k < s->phrases.n && status == GS_OK; k++) {
            if (s->phrases.ptr[k].is_again)
                continue;
            int64_t word = gs_keys_find(&s->words, s->phrases.ptr[k].key);
            s->n_all++;
            if (word >= 0)
                s->n_with[word]++;
        }
    }
    return status;
}

/* --- Words that tell wrong hits from right ones --- */

static uint64_t beside_key(uint64_t word, gs_side where)
{
    return gs_mix(word + where + 1);
}

/* What else of the sentence the rule matched. */
static bool find_whole(gs_blocker_search *s, const gs_rule *rule, gs_cue_place *cue)
{
    const gs_phrases *p = &s->phrases;
    const gs_hits *found;
    if (!gs_match(s->matcher, GS_MATCH_ALL, p->text, p->tokens.ptr, p->tokens.n, &found))
        return false;
    for (size_t i = 0; i < found->n; i++) {
        const gs_hit *hit = &found->ptr[i];
        if (hit->rule != rule || hit->cue_first != cue->first || hit->cue_last != cue->last)
            continue;
        cue->whole_first = hit->first;
        cue->whole_last = hit->last;
    }
    return true;
}

/* Counts it once a hit. */
static bool add_beside(gs_blocker_search *s, const gs_keyed_phrase *phrase, gs_side where, const gs_cue_place *cue,
                       const gs_rule_hit *hit)
{
    size_t n = s->keys.n;
    int64_t number = gs_keys_add(&s->keys, beside_key(phrase->key, where));
    if (number < 0 || !gs_array_reserve(&s->besides, &s->cap_besides, s->keys.n, sizeof(*s->besides)))
        return false;
    gs_beside *b = &s->besides[number];
    if (s->keys.n > n)
        *b = (gs_beside){ .word = phrase->key, .side = where, .n_words = phrase->n_words };
    if (b->last_hit == hit->item + 1)
        return true;
    b->last_hit = hit->item + 1;
    b->n[hit->is_right]++;
    b->n_within += cue->whole_first <= phrase->first && phrase->last <= cue->whole_last;
    s->n_sides[where][hit->is_right]++;
    return true;
}

static gs_status add_besides(gs_blocker_search *s, const gs_rule *rule, const gs_rule_hit *hit)
{
    gs_cue_place cue = { 0 };
    gs_status status = gs_blocker_read(s, hit, &cue);
    if (status == GS_OK && !find_whole(s, rule, &cue))
        status = gs_fail_nomem(s->work->err);
    for (size_t i = 0; i < s->phrases.n && status == GS_OK; i++) {
        const gs_keyed_phrase *phrase = &s->phrases.ptr[i];
        gs_side near;
        bool beside;
        if (!gs_side_of(&s->phrases.tokens, phrase, cue, &near, &beside))
            continue;
        if (!add_beside(s, phrase, near, &cue, hit) ||
            (beside && !add_beside(s, phrase, gs_side_beside(near), &cue, hit)))
            status = gs_fail_nomem(s->work->err);
    }
    return status;
}

static void forget_besides(gs_blocker_search *s)
{
    gs_keys_done(&s->keys);
    gs_keys_done(&s->tried);
    gs_arena_reset(&s->arena);
    memset(s->n_sides, 0, sizeof(s->n_sides));
}

static double z_of(const gs_blocker_search *s, const gs_beside *b)
{
    double share = s->n_with[gs_keys_find(&s->words, b->word)] / s->n_all;
    double weight = s->n_all < prior_words ? s->n_all : prior_words;
    gs_word_count wrong = { b->n[false], s->n_sides[b->side][false] };
    gs_word_count right = { b->n[true], s->n_sides[b->side][true] };
    return gs_log_odds_of(wrong, right, (gs_word_count){ weight * share, weight }).z;
}

/* Of equal ones the longer says more plainly what is meant. */
static int by_rank(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    if (x->z < y->z || x->z > y->z)
        return x->z > y->z ? -1 : 1;
    if (x->n_words != y->n_words)
        return x->n_words > y->n_words ? -1 : 1;
    return (x->number > y->number) - (x->number < y->number);
}

/* A word that the rule itself wants, wherever it fires, is nothing beside it. */
static ranked *rank(const gs_blocker_search *s, size_t n_fires, size_t *n)
{
    ranked *list = malloc((s->keys.n + 1) * sizeof(*list));
    *n = 0;
    for (size_t i = 0; list && i < s->keys.n; i++) {
        const gs_beside *b = &s->besides[i];
        double z = b->n[false] < GS_BLOCKER_LEAST || b->n_within == n_fires ? 0 : z_of(s, b);
        if (z >= least_z)
            list[(*n)++] = (ranked){ z, b->n_words, (uint32_t)i };
    }
    if (list)
        qsort(list, *n, sizeof(*list), by_rank);
    return list;
}

/* --- All of it --- */

/* The hits of a rule among all, which are by rule. */
static const gs_rule_hit *hits_of(const gs_blocker_search *s, const gs_rule_hit *hits, size_t n_hits,
                                  const gs_wrong_rule *r)
{
    size_t i = 0, n_rules;
    const gs_rule *rules = gs_lexicon_rules(s->work->lexicon, &n_rules);
    while (i < n_hits && &rules[hits[i].rule] != r->rule)
        i++;
    return &hits[i];
}

/* Notes which of the words to be tried each sentence has, so that it is read again for those only. */
static gs_status note_tried(gs_blocker_search *s, const ranked *list, size_t n, const gs_rule_hit *hits, size_t n_hits,
                            const gs_wrong_rule *r)
{
    size_t n_rules;
    const gs_rule *rules = gs_lexicon_rules(s->work->lexicon, &n_rules);
    gs_status status = GS_OK;
    for (size_t i = 0; i < n; i++) {
        if (gs_keys_add(&s->tried, s->besides[list[i].number].word) < 0)
            return gs_fail_nomem(s->work->err);
    }
    for (size_t i = 0; i < n_hits && status == GS_OK; i++) {
        s->has[i] = 0;
        if (!n || !gs_blocker_concerns(r, rules, &hits[i]))
            continue;
        status = gs_phrases_read(&s->phrases, s->work->gold->ptr[hits[i].item].text, s->work->err);
        for (size_t k = 0; k < s->phrases.n; k++) {
            int64_t word = gs_keys_find(&s->tried, s->phrases.ptr[k].key);
            s->has[i] |= word < 0 ? 0 : (uint16_t)(1u << word);
        }
    }
    return status;
}

static gs_status find(gs_blocker_search *s, const gs_rule_hit *hits, size_t n_hits, gs_wrong_rule *r)
{
    const gs_rule_hit *own = hits_of(s, hits, n_hits, r);
    gs_status status = GS_OK;
    size_t n = 0;
    forget_besides(s);
    for (size_t i = 0; i < r->n_fires && status == GS_OK; i++)
        status = add_besides(s, r->rule, &own[i]);
    ranked *list = status == GS_OK ? rank(s, r->n_fires, &n) : NULL;
    if (status == GS_OK && !list)
        return gs_fail_nomem(s->work->err);
    n = n < MAX_TRIES ? n : MAX_TRIES;
    if (status == GS_OK)
        status = note_tried(s, list, n, hits, n_hits, r);
    for (size_t i = 0; status == GS_OK && i < n && !r->blocker; i++)
        status = gs_blocker_try(s, &s->besides[list[i].number], hits, n_hits, r);
    free(list);
    return status;
}

gs_status gs_blockers_find(const gs_suggest_work *work, const gs_rule_hit *hits, size_t n_hits, gs_wrong_rule *rules,
                           size_t n_rules)
{
    gs_blocker_search s = { .work = work };
    unsigned longest = gs_lexicon_by_character(work->lexicon) ? CHARACTERS : 1;
    gs_status status = gs_phrases_init(&s.phrases, work->lexicon, longest, work->err);
    if (status == GS_OK)
        status = gs_matcher_new(work->lexicon, &s.matcher, work->err);
    s.has = calloc(n_hits + 1, sizeof(*s.has));
    if (status == GS_OK && !s.has)
        status = gs_fail_nomem(work->err);
    for (size_t i = 0; i < n_rules && status == GS_OK; i++) {
        const gs_rule_hit *own = hits_of(&s, hits, n_hits, &rules[i]);
        for (size_t k = 0; k < rules[i].n_fires && status == GS_OK; k++)
            status = note_words(&s, &own[k]);
    }
    if (status == GS_OK)
        status = count_words(&s);
    for (size_t i = 0; i < n_rules && status == GS_OK; i++)
        status = find(&s, hits, n_hits, &rules[i]);
    search_done(&s);
    return status;
}
