/* Percentile bootstrap (Efron 1979; Efron & Tibshirani 1993, chapter 13). Whole documents are drawn, since sentences of
 * one story are no independent witnesses.
 *
 * Documents with nothing in them are drawn too but need no adding up: of a hundred sentences of news some ninety hold
 * no label. With 1,000 resamples the ends of an interval are their 25th and 975th. */
#include "train/measure.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { RESAMPLES = 1000 };

/* SplitMix64 (Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators"): equal on every machine. */
static uint64_t next_random(uint64_t *state)
{
    uint64_t z = *state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

/* Below n, by the high half of a product (Lemire 2019); its bias is under n / 2^64. */
static size_t next_below(uint64_t *state, size_t n)
{
    return (size_t)((__uint128_t)next_random(state) * n >> 64);
}

static void draw(const gs_bootstrap *what, uint64_t *state, double *sums)
{
    size_t n = what->n_rows + what->n_empty;
    memset(sums, 0, what->width * sizeof(*sums));
    for (size_t i = 0; i < n; i++) {
        size_t k = next_below(state, n);
        const double *row = what->rows + k * what->width;
        for (size_t j = 0; k < what->n_rows && j < what->width; j++)
            sums[j] += row[j];
    }
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Of one figure over the resamples in which it is defined. */
static gs_interval percentiles(const double *drawn, size_t stride, double *room)
{
    size_t n = 0;
    for (size_t i = 0; i < RESAMPLES; i++) {
        if (!isnan(drawn[i * stride]))
            room[n++] = drawn[i * stride];
    }
    if (n == 0)
        return (gs_interval){ NAN, NAN };
    qsort(room, n, sizeof(*room), compare);
    return (gs_interval){ room[n * 25 / 1000], room[n * 975 / 1000] };
}

gs_status gs_bootstrap_run(const gs_bootstrap *what, gs_interval *out, gs_error *err)
{
    uint64_t state = 0x6761696e736179; /* "gainsay" */
    for (size_t i = 0; i < what->n_figures; i++)
        out[i] = (gs_interval){ NAN, NAN };
    if (what->n_rows + what->n_empty < GS_BOOTSTRAP_MIN)
        return GS_OK;
    double *memory = calloc(what->width + RESAMPLES * (what->n_figures + 1), sizeof(*memory));
    if (!memory)
        return gs_fail_nomem(err);
    double *sums = memory, *room = sums + what->width, *drawn = room + RESAMPLES;
    for (size_t i = 0; i < RESAMPLES; i++) {
        draw(what, &state, sums);
        what->figures(sums, drawn + i * what->n_figures);
    }
    for (size_t i = 0; i < what->n_figures; i++)
        out[i] = percentiles(drawn + i, what->n_figures, room);
    free(memory);
    return GS_OK;
}
