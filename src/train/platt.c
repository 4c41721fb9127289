/* Platt scaling and thresholds: see platt.h for the sources. */
#include "train/platt.h"

#include <math.h>
#include <stdlib.h>

enum { MAX_STEPS = 100 };

static const double SMALL_STEP = 1e-10, FLAT = 1e-8, RIDGE = 1e-12, LEAST_A = 0.05;

double gs_platt_confidence(gs_platt platt, double z)
{
    return 1 / (1 + exp(-(platt.a * z + platt.b)));
}

/* --- Fitting --- */

typedef struct problem {
    const gs_scored *points;
    size_t n;
    double target[2]; /* by gold */
    gs_platt parent;
    double strength;
} problem;

static void set_targets(problem *p)
{
    double sum[2] = { 0, 0 };
    for (size_t i = 0; i < p->n; i++)
        sum[p->points[i].holds] += p->points[i].weight;
    p->target[1] = (sum[1] + 1) / (sum[1] + 2);
    p->target[0] = 1 / (sum[0] + 2);
}

/* log(1 + exp(x)) without overflow */
static double softplus(double x)
{
    return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
}

static double loss(const problem *p, gs_platt at)
{
    double da = at.a - p->parent.a, db = at.b - p->parent.b;
    double sum = p->strength / 2 * (da * da + db * db);
    for (size_t i = 0; i < p->n; i++) {
        double f = at.a * p->points[i].z + at.b;
        sum += p->points[i].weight * (softplus(f) - p->target[p->points[i].holds] * f);
    }
    return sum;
}

/* The Newton direction at a point, of b alone or of both; false where the slope is flat. */
static bool direction(const problem *p, gs_platt at, bool b_only, gs_platt *step, double *slope)
{
    double ga = p->strength * (at.a - p->parent.a), gb = p->strength * (at.b - p->parent.b);
    double haa = p->strength + RIDGE, hbb = p->strength + RIDGE, hab = 0;
    for (size_t i = 0; i < p->n; i++) {
        double z = p->points[i].z, w = p->points[i].weight, q = gs_platt_confidence(at, z);
        double d = w * (q - p->target[p->points[i].holds]), h = w * q * (1 - q);
        ga += d * z;
        gb += d;
        haa += h * z * z;
        hab += h * z;
        hbb += h;
    }
    if (fabs(gb) < FLAT && (b_only || fabs(ga) < FLAT))
        return false;
    if (b_only) {
        *step = (gs_platt){ 0, -gb / hbb };
        *slope = gb * step->b;
        return true;
    }
    double det = haa * hbb - hab * hab;
    *step = (gs_platt){ -(hbb * ga - hab * gb) / det, -(haa * gb - hab * ga) / det };
    *slope = ga * step->a + gb * step->b;
    return true;
}

static gs_platt descend(const problem *p, gs_platt at, bool b_only)
{
    gs_platt step;
    double here = loss(p, at), slope;
    for (int i = 0; i < MAX_STEPS && direction(p, at, b_only, &step, &slope); i++) {
        double t = 1;
        for (; t > SMALL_STEP; t /= 2) {
            gs_platt next = { at.a + t * step.a, at.b + t * step.b };
            double there = loss(p, next);
            if (there < here + 1e-4 * t * slope) {
                at = next;
                here = there;
                break;
            }
        }
        if (t <= SMALL_STEP)
            break;
    }
    return at;
}

gs_platt gs_platt_fit(const gs_scored *points, size_t n, gs_platt parent, double strength)
{
    problem p = { .points = points, .n = n, .parent = parent, .strength = strength };
    set_targets(&p);
    gs_platt at = descend(&p, parent, false);
    return at.a >= LEAST_A ? at : descend(&p, (gs_platt){ LEAST_A, parent.b }, true);
}

/* --- Thresholds --- */

static int by_score(const void *a, const void *b)
{
    const gs_scored *x = a, *y = b;
    return (x->z < y->z) - (x->z > y->z);
}

/* Sums from the highest score down to and with all that share the score at i; returns the next index. */
static size_t take_ties(const gs_scored *points, size_t n, size_t i, double *held, double *flagged)
{
    double z = points[i].z;
    for (; i < n && points[i].z >= z; i++) {
        *flagged += points[i].weight;
        *held += points[i].holds ? points[i].weight : 0;
    }
    return i;
}

/* Between two scores the middle, so that a new sentence as good as the last one flagged is flagged too. */
static double threshold_after(const gs_scored *points, size_t n, size_t next, gs_platt platt)
{
    double last = gs_platt_confidence(platt, points[next - 1].z);
    return next == n ? last : (last + gs_platt_confidence(platt, points[next].z)) / 2;
}

double gs_threshold_best_f1(gs_scored *points, size_t n, gs_platt platt, double fallback, double *best)
{
    double all = 0, held = 0, flagged = 0, threshold = fallback;
    *best = 0;
    for (size_t i = 0; i < n; i++)
        all += points[i].holds ? points[i].weight : 0;
    if (n)
        qsort(points, n, sizeof(*points), by_score);
    for (size_t i = 0; i < n;) {
        i = take_ties(points, n, i, &held, &flagged);
        double f1 = all > 0 ? 2 * held / (all + flagged) : 0;
        if (f1 > *best) {
            *best = f1;
            threshold = threshold_after(points, n, i, platt);
        }
    }
    return threshold;
}

double gs_threshold_at_precision(gs_scored *points, size_t n, gs_platt platt, double floor)
{
    double held = 0, flagged = 0, threshold = 2;
    if (n)
        qsort(points, n, sizeof(*points), by_score);
    for (size_t i = 0; i < n;) {
        i = take_ties(points, n, i, &held, &flagged);
        if (isfinite(points[i - 1].z) && flagged > 0 && held >= floor * flagged)
            threshold = threshold_after(points, n, i, platt);
    }
    return threshold;
}
