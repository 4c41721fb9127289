/* How far a confidence is a frequency. Written sentences are left out: among them the labels are as frequent as their
 * writer made them.
 *
 * The calibration error is that of Guo et al. 2017 over bins of equal mass, after Nixon et al. 2019, of pairs from .05
 * up: the many pairs near 0 are right by nature and would hide the rest. It wants some 1,500 pairs to mean anything. */
#include "train/measure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MASS_BINS = 15 };
static const double likely_from = .05;

typedef struct pair {
    double confidence;
    bool held, flagged;
} pair;

static bool is_counted(const gs_gold *item, const gs_observation *seen, const char *lang)
{
    return item->sampling != GS_SAMPLING_WRITTEN && !seen->unscored && (!lang || strcmp(lang, item->lang) == 0);
}

static int compare(const void *a, const void *b)
{
    const pair *x = a, *y = b;
    int order = (x->confidence > y->confidence) - (x->confidence < y->confidence);
    return order ? order : x->held - y->held;
}

/* Of pairs in order. */
static double calibration_error(const pair *pairs, size_t n)
{
    double error = 0;
    for (size_t bin = 0, i = 0; bin < MASS_BINS; bin++) {
        double sum = 0;
        for (size_t end = (bin + 1) * n / MASS_BINS; i < end; i++)
            sum += pairs[i].confidence - pairs[i].held;
        error += fabs(sum);
    }
    return n ? error / (double)n : NAN;
}

static void add_to_bins(gs_reliability *out, const pair *p)
{
    size_t bin = (size_t)(p->confidence * GS_RELIABILITY_BINS);
    bin = bin < GS_RELIABILITY_BINS ? bin : GS_RELIABILITY_BINS - 1;
    out->bins[bin].n++;
    out->bins[bin].mean += p->confidence;
    out->bins[bin].n_right += p->held;
}

static double mean(double sum, size_t n)
{
    return n ? sum / (double)n : NAN;
}

static void work_out(const pair *pairs, size_t n, gs_reliability *out)
{
    double squares = 0, flagged = 0, right = 0;
    size_t first = 0;
    for (size_t i = 0; i < n; i++) {
        const pair *p = &pairs[i];
        double off = p->confidence - p->held;
        squares += off * off;
        first += p->confidence < likely_from;
        out->n_flagged += p->flagged;
        flagged += p->flagged ? p->confidence : 0;
        right += p->flagged && p->held;
        add_to_bins(out, p);
    }
    out->n_pairs = n;
    out->n_likely = n - first;
    out->brier = mean(squares, n);
    out->ece = calibration_error(pairs + first, n - first);
    out->mean_flagged = mean(flagged, out->n_flagged);
    out->precision_flagged = mean(right, out->n_flagged);
    for (int i = 0; i < GS_RELIABILITY_BINS; i++) {
        out->bins[i].mean = mean(out->bins[i].mean, out->bins[i].n);
        out->bins[i].right = mean((double)out->bins[i].n_right, out->bins[i].n);
    }
}

gs_status gs_measure_reliability(const gs_gold_set *gold, const gs_observations *seen, const char *lang,
                                 unsigned labels, gs_arena *arena, gs_reliability *out, gs_error *err)
{
    gs_reliability r = { 0 };
    size_t n = 0;
    pair *pairs = gs_arena_array(arena, gold->n + 1, GS_N_LABELS * sizeof(*pairs));
    if (!pairs)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < gold->n; i++) {
        const gs_gold *item = &gold->ptr[i];
        const gs_observation *s = &seen->ptr[i];
        if (!is_counted(item, s, lang))
            continue;
        r.n_items++;
        for (int label = 0; label < GS_N_LABELS; label++) {
            if (gs_gold_counted(item) & labels & 1u << label)
                pairs[n++] = (pair){ s->scores[label], item->labels >> label & 1, s->flags >> label & 1 };
        }
    }
    qsort(pairs, n, sizeof(*pairs), compare);
    work_out(pairs, n, &r);
    *out = r;
    return GS_OK;
}

/* --- Intervals of shares --- */

gs_interval gs_wilson(size_t n_right, size_t n)
{
    static const double z = 1.959964; /* of a normal distribution, 95 % lie as near to its mean as this */
    double share = mean((double)n_right, n), of_n = z * z / (double)n;
    if (n == 0)
        return (gs_interval){ NAN, NAN };
    double middle = (share + of_n / 2) / (1 + of_n);
    double half = sqrt(share * (1 - share) * of_n + of_n * of_n / 4) / (1 + of_n);
    return (gs_interval){ fmax(middle - half, 0), fmin(middle + half, 1) };
}
