/* Rules that are wrong in more than half of the sentences they fire in. A rule counts once a sentence, and for the
 * label of its own concept only. */
#include "train/suggest_parts.h"

#include <stdlib.h>
#include <string.h>

#include "train/keys.h"
#include "train/measure.h"

enum { FEW_HITS = 3 };

typedef struct hit_list {
    gs_rule_hit *ptr;
    size_t n, cap;
} hit_list;

/* --- Hits --- */

static gs_keys number_rules(const gs_rule *rules, size_t n, bool *ok)
{
    gs_keys ids = { 0 };
    *ok = true;
    for (size_t i = 0; i < n && *ok; i++)
        *ok = gs_keys_add(&ids, gs_hash(gs_span_of(rules[i].id))) >= 0;
    return ids;
}

static bool is_again(const gs_observation *seen, size_t i)
{
    for (size_t k = 0; k < i; k++) {
        if (seen->cues[k].label == seen->cues[i].label && strcmp(seen->cues[k].rule, seen->cues[i].rule) == 0)
            return true;
    }
    return false;
}

static bool add_hits(const gs_suggest_work *w, const gs_rule *rules, const gs_keys *ids, uint32_t item, hit_list *list)
{
    const gs_gold *gold = &w->gold->ptr[item];
    const gs_observation *seen = &w->seen->ptr[item];
    for (size_t i = 0; i < seen->n_cues; i++) {
        const gs_observed_cue *cue = &seen->cues[i];
        int64_t rule = gs_keys_find(ids, gs_hash(gs_span_of(cue->rule)));
        unsigned bit = 1u << cue->label;
        if (rule < 0 || !(gs_gold_counted(gold) & bit) || is_again(seen, i) ||
            w->concepts->ptr[rules[rule].concept].label != cue->label)
            continue;
        if (!gs_array_reserve(&list->ptr, &list->cap, list->n + 1, sizeof(*list->ptr)))
            return false;
        list->ptr[list->n++] = (gs_rule_hit){ .rule = (uint32_t)rule, .item = item, .start = cue->start,
                                              .end = cue->end, .is_right = gold->labels & bit,
                                              .is_flagged = seen->flags & bit };
    }
    return true;
}

static int by_rule(const void *a, const void *b)
{
    const gs_rule_hit *x = a, *y = b;
    if (x->rule != y->rule)
        return x->rule < y->rule ? -1 : 1;
    return (x->item > y->item) - (x->item < y->item);
}

static bool list_hits(const gs_suggest_work *w, const gs_rule *rules, size_t n_rules, hit_list *list)
{
    bool ok;
    gs_keys ids = number_rules(rules, n_rules, &ok);
    for (size_t i = 0; i < w->n_items && ok; i++)
        ok = add_hits(w, rules, &ids, w->items[i], list);
    gs_keys_done(&ids);
    if (ok && list->n)
        qsort(list->ptr, list->n, sizeof(*list->ptr), by_rule);
    return ok;
}

/* --- Rules --- */

static gs_wrong_rule count_rule(const gs_suggest_work *w, const gs_rule *rule, const gs_rule_hit *hits, size_t n)
{
    gs_wrong_rule out = { .rule = rule, .concept = &w->concepts->ptr[rule->concept], .n_fires = n };
    for (size_t i = 0; i < n; i++) {
        out.n_right += hits[i].is_right;
        out.n_false_alarms += hits[i].is_flagged && !hits[i].is_right;
    }
    for (int flagged = 1; flagged >= 0; flagged--) {
        for (size_t i = 0; i < n; i++) {
            if (!hits[i].is_right && hits[i].is_flagged == flagged)
                gs_examples_add(&out.examples, hits[i].item);
        }
    }
    return out;
}

/* Those behind most false alarms first, then those most often wrong, then by their lines. */
static int by_harm(const void *a, const void *b)
{
    const gs_wrong_rule *x = a, *y = b;
    size_t x_wrong = x->n_fires - x->n_right, y_wrong = y->n_fires - y->n_right;
    if (x->n_false_alarms != y->n_false_alarms)
        return x->n_false_alarms > y->n_false_alarms ? -1 : 1;
    if (x_wrong != y_wrong)
        return x_wrong > y_wrong ? -1 : 1;
    return (x->rule > y->rule) - (x->rule < y->rule);
}

/* The hits are by rule. */
static gs_status list_rules(const gs_suggest_work *w, const gs_rule *rules, size_t n_rules, const hit_list *list,
                            gs_suggestion *out)
{
    size_t n = 0, most = list->n / FEW_HITS < n_rules ? list->n / FEW_HITS : n_rules;
    gs_wrong_rule *found = gs_arena_array(w->arena, most, sizeof(*found));
    if (!found)
        return gs_fail_nomem(w->err);
    for (size_t first = 0, last; first < list->n; first = last) {
        for (last = first; last < list->n && list->ptr[last].rule == list->ptr[first].rule;)
            last++;
        gs_wrong_rule r = count_rule(w, &rules[list->ptr[first].rule], list->ptr + first, last - first);
        if (r.n_fires >= FEW_HITS && 2 * r.n_right < r.n_fires)
            found[n++] = r;
    }
    qsort(found, n, sizeof(*found), by_harm);
    out->rules = found;
    out->n_wrong_rules = n;
    out->n_rules = n < w->n ? n : w->n;
    return GS_OK;
}

gs_status gs_wrong_rules_find(const gs_suggest_work *work, gs_suggestion *out)
{
    hit_list list = { 0 };
    size_t n;
    const gs_rule *rules = gs_lexicon_rules(work->lexicon, &n);
    gs_status status = list_hits(work, rules, n, &list) ? GS_OK : gs_fail_nomem(work->err);
    if (status == GS_OK)
        status = list_rules(work, rules, n, &list, out);
    if (status == GS_OK && out->n_rules)
        status = gs_blockers_find(work, list.ptr, list.n, out->rules, out->n_rules);
    free(list.ptr);
    return status;
}
