/* Two reports of one text side by side.
 *
 * Sentences are paired by their places. Where abbreviations moved a cut, the sentences up to the next common end make
 * one stretch, which has the flags of all of them and the highest confidence of each label. A cue is its words, what
 * they mean and how they are read; that another rule finds it, since its line was edited, is no difference, but it is
 * the reason where a confidence moved. */
#include "cli/diff.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *gs_change_name(gs_change change)
{
    static const char *const names[] = { "added", "dropped", "changed", "same" };
    return names[change];
}

/* --- Stretches --- */

void gs_diff_begin(gs_diff *diff, const gs_report *old_report, const gs_report *new_report)
{
    diff->reports[GS_OLD] = old_report;
    diff->reports[GS_NEW] = new_report;
    for (int side = 0; side < GS_N_SIDES; side++)
        diff->first[side] = diff->n[side] = 0;
    gs_offsets_init(&diff->offsets, &new_report->text, GS_UNIT_CODEPOINT);
}

const gs_sentence *gs_diff_sentence(const gs_diff *diff, int side, size_t i)
{
    return &diff->reports[side]->sentences[diff->first[side] + i];
}

static bool has_more(const gs_diff *diff, int side)
{
    return diff->first[side] + diff->n[side] < diff->reports[side]->n_sentences;
}

static uint32_t end_of(const gs_diff *diff, int side)
{
    return diff->n[side] ? gs_diff_sentence(diff, side, diff->n[side] - 1)->end : 0;
}

bool gs_diff_next(gs_diff *diff)
{
    for (int side = 0; side < GS_N_SIDES; side++) {
        diff->first[side] += diff->n[side];
        diff->n[side] = 0;
    }
    for (;;) {
        uint32_t old_end = end_of(diff, GS_OLD), new_end = end_of(diff, GS_NEW);
        if (old_end == new_end && old_end)
            return true;
        int behind = old_end <= new_end ? GS_OLD : GS_NEW;
        if (!has_more(diff, behind))
            behind = !behind;
        if (!has_more(diff, behind))
            return old_end || new_end;
        diff->n[behind]++;
    }
}

void gs_diff_span(const gs_diff *diff, uint32_t *start, uint32_t *end)
{
    *start = UINT32_MAX;
    *end = 0;
    for (int side = 0; side < GS_N_SIDES; side++) {
        if (diff->n[side] == 0)
            continue;
        uint32_t first = gs_diff_sentence(diff, side, 0)->start, last = end_of(diff, side);
        *start = first < *start ? first : *start;
        *end = last > *end ? last : *end;
    }
}

bool gs_diff_is_cut_otherwise(const gs_diff *diff)
{
    return diff->n[GS_OLD] != 1 || diff->n[GS_NEW] != 1 ||
           gs_diff_sentence(diff, GS_OLD, 0)->start != gs_diff_sentence(diff, GS_NEW, 0)->start;
}

bool gs_diff_is_unscored(const gs_diff *diff)
{
    return isnan(diff->labels[0].confidence[GS_OLD]) && isnan(diff->labels[0].confidence[GS_NEW]);
}

void gs_diff_done(gs_diff *diff)
{
    for (int label = 0; label < GS_N_LABELS; label++)
        free(diff->labels[label].reasons);
}

/* --- Cues --- */

/* The k-th cue of a side, or NULL past the end. */
static const gs_cue *cue_at(const gs_diff *diff, int side, size_t k)
{
    for (size_t i = 0; i < diff->n[side]; i++) {
        const gs_sentence *s = gs_diff_sentence(diff, side, i);
        if (k < s->n_cues)
            return &s->cues[k];
        k -= s->n_cues;
    }
    return NULL;
}

static bool is_same_words(const gs_cue *a, const gs_cue *b)
{
    return a->start == b->start && a->end == b->end && a->label == b->label && strcmp(a->concept, b->concept) == 0;
}

static bool is_same_finding(const gs_cue *a, const gs_cue *b)
{
    return a->polarity == b->polarity && a->voice == b->voice && is_same_words(a, b);
}

static bool is_same_cue(const gs_cue *a, const gs_cue *b)
{
    return is_same_finding(a, b) && strcmp(a->rule, b->rule) == 0;
}

typedef bool same_cue(const gs_cue *a, const gs_cue *b);

static bool has_cue(const gs_diff *diff, int side, const gs_cue *wanted, same_cue *same)
{
    const gs_cue *cue;
    for (size_t k = 0; (cue = cue_at(diff, side, k)); k++)
        if (same(cue, wanted))
            return true;
    return false;
}

/* The usual case, without looking at every pair: the same findings in the same order. */
static bool has_same_findings(const gs_diff *diff)
{
    for (size_t k = 0;; k++) {
        const gs_cue *a = cue_at(diff, GS_OLD, k), *b = cue_at(diff, GS_NEW, k);
        if (!a || !b)
            return a == b;
        if (!is_same_finding(a, b))
            return false;
    }
}

static bool findings_differ(const gs_diff *diff, gs_label label)
{
    const gs_cue *cue;
    for (int side = 0; side < GS_N_SIDES; side++)
        for (size_t k = 0; (cue = cue_at(diff, side, k)); k++)
            if (cue->label == label && !has_cue(diff, !side, cue, is_same_finding))
                return true;
    return false;
}

/* --- Reasons --- */

static bool add_reason(gs_diff_label *l, gs_diff_reason reason)
{
    if (!gs_array_reserve(&l->reasons, &l->cap, l->n_reasons + 1, sizeof(*l->reasons)))
        return false;
    l->reasons[l->n_reasons++] = reason;
    return true;
}

/* The words came to nothing on this side, because of a blocker. */
static const char *blocker_of(const gs_diff *diff, int side, const gs_cue *cue)
{
    for (size_t i = 0; i < diff->n[side]; i++) {
        const gs_sentence *s = gs_diff_sentence(diff, side, i);
        for (size_t k = 0; k < s->n_near_misses; k++) {
            const gs_near_miss *miss = &s->near_misses[k];
            if (miss->start == cue->start && miss->end == cue->end && strcmp(miss->concept, cue->concept) == 0)
                return miss->blocked_by;
        }
    }
    return NULL;
}

/* A cue that speaks for several labels is listed for each. */
static bool is_listed(const gs_diff_label *l, int side, const gs_cue *cue)
{
    for (size_t i = 0; i < l->n_reasons; i++) {
        const gs_cue *other = l->reasons[i].cue;
        if (l->reasons[i].side == side && other->start == cue->start && other->end == cue->end &&
            strcmp(other->rule, cue->rule) == 0)
            return true;
    }
    return false;
}

/* Cues of one label, or GS_N_LABELS for any, that one side alone has. */
static bool add_cues(gs_diff *diff, gs_diff_label *l, int label, same_cue *same)
{
    const gs_cue *cue;
    for (int side = 0; side < GS_N_SIDES; side++) {
        for (size_t k = 0; (cue = cue_at(diff, side, k)); k++) {
            if ((label != GS_N_LABELS && (int)cue->label != label) || has_cue(diff, !side, cue, same) ||
                is_listed(l, side, cue))
                continue;
            gs_diff_reason reason = { .side = side, .cue = cue, .blocked_by = blocker_of(diff, !side, cue) };
            reason.is_reread = same == is_same_finding && has_cue(diff, !side, cue, is_same_words);
            if (!add_reason(l, reason))
                return false;
        }
    }
    return true;
}

static bool has_term(const gs_sentence *s, const gs_why *wanted)
{
    for (size_t i = 0; i < s->n_why; i++) {
        const gs_why *why = &s->why[i];
        if (why->label == wanted->label && fabs(why->weight - wanted->weight) < 1e-9 &&
            strcmp(why->term, wanted->term) == 0)
            return true;
    }
    return false;
}

/* What the score adds up on one side alone. */
static bool add_terms(gs_diff *diff, gs_diff_label *l, gs_label label)
{
    for (int side = 0; side < GS_N_SIDES && !gs_diff_is_cut_otherwise(diff); side++) {
        const gs_sentence *s = gs_diff_sentence(diff, side, 0), *other = gs_diff_sentence(diff, !side, 0);
        for (size_t i = 0; i < s->n_why; i++) {
            if (s->why[i].label != label || has_term(other, &s->why[i]))
                continue;
            if (!add_reason(l, (gs_diff_reason){ .side = side, .term = &s->why[i] }))
                return false;
        }
    }
    return true;
}

/* The nearest kind of reason that there is: cues of the label that came or went, or that another rule finds now; the
 * same of other labels, since a cue may speak against a label that is not its own; then terms. */
static bool explain(gs_diff *diff, gs_label label)
{
    gs_diff_label *l = &diff->labels[label];
    same_cue *const kinds[] = { is_same_finding, is_same_cue };
    for (int i = 0; i < 4 && l->n_reasons == 0; i++)
        if (!add_cues(diff, l, i < 2 ? (int)label : GS_N_LABELS, kinds[i % 2]))
            return false;
    return l->n_reasons > 0 || add_terms(diff, l, label);
}

/* --- Labels --- */

static void read_side(const gs_diff *diff, int side, gs_label label, gs_diff_label *l)
{
    l->flagged[side] = false;
    l->confidence[side] = NAN;
    for (size_t i = 0; i < diff->n[side]; i++) {
        const gs_sentence *s = gs_diff_sentence(diff, side, i);
        if (s->unscored)
            continue;
        l->flagged[side] |= s->flags >> label & 1;
        l->confidence[side] = fmax(l->confidence[side], s->scores[label]); /* NaN steps back */
    }
}

static gs_change change_of(const gs_diff *diff, gs_label label, double min_change, bool same_findings)
{
    const gs_diff_label *l = &diff->labels[label];
    if (l->flagged[GS_OLD] != l->flagged[GS_NEW])
        return l->flagged[GS_NEW] ? GS_ADDED : GS_DROPPED;
    double was = isnan(l->confidence[GS_OLD]) ? 0 : l->confidence[GS_OLD];
    double is = isnan(l->confidence[GS_NEW]) ? 0 : l->confidence[GS_NEW];
    if (fabs(is - was) > min_change + 1e-9) /* .90 to .95 is not more than .05 */
        return GS_CHANGED;
    return !same_findings && findings_differ(diff, label) ? GS_CHANGED : GS_SAME;
}

bool gs_diff_compare(gs_diff *diff, double min_change, bool *differs)
{
    bool same_findings = has_same_findings(diff);
    *differs = gs_diff_is_cut_otherwise(diff);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        gs_diff_label *l = &diff->labels[label];
        l->n_reasons = 0;
        for (int side = 0; side < GS_N_SIDES; side++)
            read_side(diff, side, label, l);
        l->change = change_of(diff, label, min_change, same_findings);
        *differs |= l->change != GS_SAME;
        if (l->change != GS_SAME && !explain(diff, label))
            return false;
    }
    return true;
}
