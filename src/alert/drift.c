/* Drift: labels that appear or vanish between two versions of an article.
 *
 * A label appears in a sentence that has it now and had it not before, in the pairs of pairs.c; a denial also with a
 * new sentence, and it vanishes with its old one. A hedge that comes or goes with its whole sentence is news, no drift:
 * only a sentence that stays while its hedge changes says that somebody is surer, or less sure. So it is for every
 * label but those that answer a claim.
 *
 * Sentences that are cut in two, joined or written anew keep what they say: where a label appears, no old sentence that
 * had it may be about the same; where it vanishes, no new one. */
#include "alert/watcher.h"

/* Of the smaller sentence's content: a rewording keeps that much of one that is gone elsewhere, a part of a sentence
 * that much of the one it was cut out of. */
#define REWORDED_FROM .4
#define PART_FROM .6
/* In a pair, less of a change in confidence is the doing of a comma. */
#define LEAST_CHANGE .15

/* Pairs of sentences that are looked at for rewordings, for all rules together: a page that has nothing but labels, and
 * changes them all, would take minutes. What is past it counts as a change; real articles need some hundreds. */
enum { MOST_COMPARED = 4 * GS_LIMIT_DRIFT_SENTENCES * GS_LIMIT_DRIFT_SENTENCES };

enum { ANSWERS = 1 << GS_DENIAL | 1 << GS_FABRICATED | 1 << GS_INACCURATE | 1 << GS_NONRESPONSE };

/* One side: a version as seen by a rule, and what each of its sentences has that its pair has not. */
typedef struct side {
    const gs_watched_article *article;
    const uint32_t *pairs;
    const watch_topic *topics;
    unsigned *labels; /* of the rule, by sentence */
    unsigned *changed;
} side;

static double overlap(const watch_topic *a, const watch_topic *b)
{
    size_t least = a->n < b->n ? a->n : b->n;
    return least ? (double)gs_topic_shared(a, b) / (double)least : 0;
}

/* What sentence i of `s` has, and its pair on the other side has not. */
static unsigned changed_labels(const side *s, const side *other, uint32_t i)
{
    unsigned changed = s->labels[i];
    if (s->pairs[i] == GS_NO_SENTENCE)
        return changed & ANSWERS;
    const gs_watched_sentence *here = &s->article->sentences[i], *there = &other->article->sentences[s->pairs[i]];
    if (!there->scored)
        return 0;
    changed &= ~there->flags;
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        if (here->scores[label] - there->scores[label] < LEAST_CHANGE)
            changed &= ~(1u << label);
    return changed;
}

/* Takes from a sentence's changes what a sentence of the other side has, too, that is about the same. Where that one
 * has changed itself, it is a rewording, and both are none. */
static void take_reworded(const side *s, const side *other, uint32_t i, size_t *budget)
{
    for (uint32_t k = 0; s->changed[i] && k < other->article->n; k++) {
        unsigned shared = s->changed[i] & other->article->sentences[k].flags;
        unsigned both = shared & other->changed[k];
        if (!shared || k == s->pairs[i] || *budget == 0)
            continue;
        --*budget;
        double same = overlap(&s->topics[i], &other->topics[k]);
        if (same >= REWORDED_FROM) {
            s->changed[i] &= ~both;
            other->changed[k] &= ~both;
        }
        if (same >= PART_FROM)
            s->changed[i] &= ~shared;
    }
}

static gs_status add_changes(watch_found *found, const side *s, gs_watch_change change, gs_error *err)
{
    gs_status status = GS_OK;
    for (uint32_t i = 0; status == GS_OK && i < s->article->n; i++) {
        if (!s->changed[i])
            continue;
        status = gs_watch_add(found, &s->article->sentences[i], i, s->changed[i], err);
        if (status == GS_OK) {
            found->ptr[found->n - 1].change = change;
            found->ptr[found->n - 1].other = s->pairs[i];
        }
    }
    return status;
}

static gs_status compare_sides(watch_found *found, const side *now, const side *before, size_t *budget, gs_error *err)
{
    for (uint32_t i = 0; i < now->article->n; i++)
        now->changed[i] = changed_labels(now, before, i);
    for (uint32_t i = 0; i < before->article->n; i++)
        before->changed[i] = changed_labels(before, now, i);
    for (uint32_t i = 0; i < now->article->n; i++)
        take_reworded(now, before, i, budget);
    for (uint32_t i = 0; i < before->article->n; i++)
        take_reworded(before, now, i, budget);
    gs_status status = add_changes(found, now, GS_WATCH_APPEARED, err);
    return status == GS_OK ? add_changes(found, before, GS_WATCH_VANISHED, err) : status;
}

static gs_status read_labels(gs_watcher *w, uint32_t rule, const side *s, gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < s->article->n; i++) {
        s->labels[i] = 0;
        if (s->article->sentences[i].scored)
            status = gs_watch_rule_labels(w, rule, &s->article->sentences[i], &s->labels[i], err);
    }
    return status;
}

static bool has_candidate(const gs_watcher *w)
{
    for (size_t c = 0; c < w->n_candidates; c++)
        if (w->rules[w->candidates[c]]->kind == GS_ALERT_DRIFT)
            return true;
    return false;
}

static gs_status make_side(gs_watcher *w, const gs_watched_article *article, const uint32_t *pairs,
                           const watch_topic *topics, side *out, gs_error *err)
{
    *out = (side){ article, pairs, topics, gs_arena_array(&w->arena, article->n + 1, sizeof(unsigned)),
                   gs_arena_array(&w->arena, article->n + 1, sizeof(unsigned)) };
    return out->labels && out->changed ? GS_OK : gs_fail_nomem(err);
}

gs_status gs_watch_drift(gs_watcher *w, gs_error *err)
{
    watch_pairs pairs;
    side now, before;
    size_t budget = MOST_COMPARED;
    if (!has_candidate(w))
        return GS_OK;
    gs_status status = gs_watch_pairs(w, &pairs, err);
    if (status == GS_OK)
        status = make_side(w, w->now.article, pairs.of_now, pairs.now, &now, err);
    if (status == GS_OK)
        status = make_side(w, w->before.article, pairs.of_before, pairs.before, &before, err);
    for (size_t c = 0; status == GS_OK && c < w->n_candidates; c++) {
        uint32_t r = w->candidates[c];
        if (w->rules[r]->kind != GS_ALERT_DRIFT)
            continue;
        status = read_labels(w, r, &now, err);
        if (status == GS_OK)
            status = read_labels(w, r, &before, err);
        if (status == GS_OK)
            status = compare_sides(&w->found[r], &now, &before, &budget, err);
    }
    return status;
}
