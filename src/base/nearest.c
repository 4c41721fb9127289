/* "Did you mean …?": optimal string alignment (Damerau-Levenshtein without repeated edits), over short names. */
#include "base/base.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { LONGEST = 31 };

static unsigned min_of(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

static bool same(char a, char b)
{
    return tolower((unsigned char)a) == tolower((unsigned char)b);
}

static unsigned distance(const char *a, size_t n, const char *b, size_t m)
{
    unsigned d[LONGEST + 1][LONGEST + 1];
    for (size_t i = 0; i <= n; i++)
        d[i][0] = (unsigned)i;
    for (size_t j = 0; j <= m; j++)
        d[0][j] = (unsigned)j;
    for (size_t i = 1; i <= n; i++) {
        for (size_t j = 1; j <= m; j++) {
            unsigned changed = d[i - 1][j - 1] + !same(a[i - 1], b[j - 1]);
            d[i][j] = min_of(changed, min_of(d[i - 1][j], d[i][j - 1]) + 1);
            if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
                d[i][j] = min_of(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[n][m];
}

void gs_nearest_offer(gs_nearest *nearest, const char *candidate)
{
    size_t n = strlen(nearest->typed), m = strlen(candidate);
    if (n == 0 || n > LONGEST || m > LONGEST)
        return;
    /* A beginning counts as one edit; else a third of the letters may differ. */
    unsigned d = n > 1 && n < m && strncasecmp(nearest->typed, candidate, n) == 0
                     ? 1
                     : distance(nearest->typed, n, candidate, m);
    if (d > (m + 2) / 3 || d >= n || (nearest->best && d >= nearest->distance))
        return;
    nearest->best = candidate;
    nearest->distance = d;
}
