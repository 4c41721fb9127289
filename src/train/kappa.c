/* The two coefficients of agreement. Both compare what was observed with what chance would do: kappa by the habits of
 * each of two annotators, alpha by those of all annotators together, corrected for small samples, with gaps allowed. */
#include "train/train.h"

#include <math.h>

double gs_kappa(const double *table, size_t n)
{
    double total = 0, observed = 0, expected = 0;
    for (size_t i = 0; i < n * n; i++)
        total += table[i];
    for (size_t i = 0; i < n; i++) {
        double row = 0, column = 0;
        for (size_t j = 0; j < n; j++) {
            row += table[i * n + j];
            column += table[j * n + i];
        }
        observed += table[i * n + i];
        expected += row * column;
    }
    if (total <= 0 || expected >= total * total)
        return NAN;
    observed /= total;
    expected /= total * total;
    return (observed - expected) / (1 - expected);
}

void gs_alpha_add(const size_t *values, size_t n, double *same, double *by_value)
{
    size_t total = 0;
    for (size_t i = 0; i < n; i++)
        total += values[i];
    for (size_t i = 0; total >= 2 && i < n; i++) {
        double v = (double)values[i];
        *same += values[i] ? v * (v - 1) / (double)(total - 1) : 0;
        by_value[i] += v;
    }
}

/* Krippendorff's form for nominal data: ((n - 1) sum o_cc - sum n_c (n_c - 1)) / (n (n - 1) - sum n_c (n_c - 1)). */
double gs_alpha(double same, const double *by_value, size_t n)
{
    double total = 0, chance = 0;
    for (size_t i = 0; i < n; i++) {
        total += by_value[i];
        chance += by_value[i] * (by_value[i] - 1);
    }
    double most = total * (total - 1);
    return most > chance ? ((total - 1) * same - chance) / (most - chance) : NAN;
}
