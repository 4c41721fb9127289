/* What changed, counted by label and by rule. A change is put down to the rules of the cues that came or went, the
 * edited ones first; where a blocker took the words on the other side, to the blocker. */
#include "cli/diff.h"

#include <stdlib.h>
#include <string.h>

/* --- Rules --- */

static size_t count_rules(gs_engine *const engines[GS_N_SIDES])
{
    size_t total = 0, n;
    const gs_lexicon *lexicon;
    for (int side = 0; side < GS_N_SIDES; side++) {
        for (size_t i = 0; (lexicon = gs_engine_lexicon_at(engines[side], i)); i++) {
            gs_lexicon_rules(lexicon, &n);
            total += n;
        }
    }
    return total;
}

static void list_rules(gs_diff_rules *rules, gs_engine *const engines[GS_N_SIDES])
{
    const gs_lexicon *lexicon;
    for (int side = 0; side < GS_N_SIDES; side++) {
        for (size_t i = 0; (lexicon = gs_engine_lexicon_at(engines[side], i)); i++) {
            size_t n;
            const gs_rule *list = gs_lexicon_rules(lexicon, &n);
            for (size_t k = 0; k < n; k++) {
                gs_diff_rule *rule = &rules->ptr[rules->n++];
                *rule = (gs_diff_rule){ .id = list[k].id };
                rule->at[side] = list[k].at;
            }
        }
    }
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const gs_diff_rule *)a)->id, ((const gs_diff_rule *)b)->id);
}

/* Both sides of a rule in one entry. */
static void join_rules(gs_diff_rules *rules)
{
    size_t kept = 0;
    for (size_t i = 0; i < rules->n; i++) {
        const gs_diff_rule *rule = &rules->ptr[i];
        if (kept == 0 || by_id(&rules->ptr[kept - 1], rule) != 0)
            rules->ptr[kept++] = *rule;
        for (int side = 0; side < GS_N_SIDES; side++)
            if (rule->at[side])
                rules->ptr[kept - 1].at[side] = rule->at[side];
    }
    rules->n = kept;
    for (size_t i = 0; i < kept; i++)
        for (int side = 0; side < GS_N_SIDES; side++)
            rules->n_only[side] += !rules->ptr[i].at[!side];
}

gs_status gs_diff_rules_init(gs_diff_rules *rules, gs_engine *const engines[GS_N_SIDES], gs_error *err)
{
    *rules = (gs_diff_rules){ .ptr = calloc(count_rules(engines) + 1, sizeof(*rules->ptr)) };
    if (!rules->ptr)
        return gs_fail_nomem(err);
    list_rules(rules, engines);
    qsort(rules->ptr, rules->n, sizeof(*rules->ptr), by_id);
    join_rules(rules);
    return GS_OK;
}

const gs_diff_rule *gs_diff_rules_find(const gs_diff_rules *rules, const char *id)
{
    return bsearch(&(gs_diff_rule){ .id = id }, rules->ptr, rules->n, sizeof(*rules->ptr), by_id);
}

void gs_diff_rules_done(gs_diff_rules *rules)
{
    free(rules->ptr);
}

/* --- Counts --- */

gs_status gs_diff_tally_init(gs_diff_tally *tally, const gs_diff_rules *rules, gs_error *err)
{
    *tally = (gs_diff_tally){ .by_rule = calloc(rules->n + 1, sizeof(*tally->by_rule)),
                              .last = calloc(rules->n + 1, sizeof(*tally->last)) };
    return tally->by_rule && tally->last ? GS_OK : gs_fail_nomem(err);
}

void gs_diff_tally_done(gs_diff_tally *tally)
{
    free(tally->by_rule);
    free(tally->last);
}

/* The rule that a reason comes from. NULL: none, only the way a cue is read. */
static const gs_diff_rule *rule_of(const gs_diff_rules *rules, const gs_diff_reason *r)
{
    if (r->blocked_by)
        return gs_diff_rules_find(rules, r->blocked_by);
    return r->cue && !r->is_reread ? gs_diff_rules_find(rules, r->cue->rule) : NULL;
}

static bool is_edited(const gs_diff_rule *rule)
{
    return !rule->at[GS_OLD] || !rule->at[GS_NEW];
}

/* A rule counts once a change, however many of its cues are in it. */
static void count_rule(gs_diff_tally *tally, size_t at, gs_change change)
{
    tally->by_rule[at].n[change] += tally->last[at] != tally->n_changes;
    tally->last[at] = tally->n_changes;
}

/* Where some of the rules were edited, the others are not to blame. */
static void count_label(gs_diff_tally *tally, const gs_diff_rules *rules, const gs_diff_label *l)
{
    bool has_rule = false, has_edited = false;
    const gs_diff_rule *rule;
    tally->n_changes++;
    for (size_t i = 0; i < l->n_reasons; i++)
        has_edited |= (rule = rule_of(rules, &l->reasons[i])) && is_edited(rule);
    for (size_t i = 0; i < l->n_reasons; i++) {
        rule = rule_of(rules, &l->reasons[i]);
        if (!rule || (has_edited && !is_edited(rule)))
            continue;
        has_rule = true;
        count_rule(tally, (size_t)(rule - rules->ptr), l->change);
    }
    tally->without_rule.n[l->change] += !has_rule;
}

void gs_diff_tally_count(gs_diff_tally *tally, const gs_diff_rules *rules, const gs_diff *diff, bool differs)
{
    tally->sentences++;
    tally->unscored += gs_diff_is_unscored(diff);
    tally->changed += differs;
    tally->cut_otherwise += gs_diff_is_cut_otherwise(diff);
    for (int label = 0; differs && label < GS_N_LABELS; label++) {
        const gs_diff_label *l = &diff->labels[label];
        if (l->change == GS_SAME)
            continue;
        tally->by_label[label].n[l->change]++;
        count_label(tally, rules, l);
    }
}

static void add_counts(gs_diff_counts *sum, const gs_diff_counts *more)
{
    for (int change = 0; change < GS_N_CHANGES; change++)
        sum->n[change] += more->n[change];
}

void gs_diff_tally_add(gs_diff_tally *sum, const gs_diff_rules *rules, const gs_diff_tally *more)
{
    sum->sentences += more->sentences;
    sum->unscored += more->unscored;
    sum->changed += more->changed;
    sum->cut_otherwise += more->cut_otherwise;
    sum->n_changes += more->n_changes;
    add_counts(&sum->without_rule, &more->without_rule);
    for (int label = 0; label < GS_N_LABELS; label++)
        add_counts(&sum->by_label[label], &more->by_label[label]);
    for (size_t i = 0; i < rules->n; i++)
        add_counts(&sum->by_rule[i], &more->by_rule[i]);
}

static uint64_t total(const gs_diff_counts *counts)
{
    return counts->n[GS_ADDED] + counts->n[GS_DROPPED] + counts->n[GS_CHANGED];
}

/* Rules are by id already, so their places tell equals apart. */
static int by_frequency(const void *a, const void *b, void *arg)
{
    const gs_diff_tally *tally = arg;
    size_t i = *(const size_t *)a, k = *(const size_t *)b;
    uint64_t n_i = total(&tally->by_rule[i]), n_k = total(&tally->by_rule[k]);
    return n_i != n_k ? (n_i < n_k ? 1 : -1) : (i > k) - (i < k);
}

size_t *gs_diff_tally_rules(const gs_diff_tally *tally, const gs_diff_rules *rules, size_t *n)
{
    size_t *places = calloc(rules->n + 1, sizeof(*places));
    *n = 0;
    for (size_t i = 0; places && i < rules->n; i++)
        if (total(&tally->by_rule[i]))
            places[(*n)++] = i;
    if (places)
        qsort_r(places, *n, sizeof(*places), by_frequency, (void *)tally);
    return places;
}
