/* Durations as rules write them: a whole number and its unit. */
#include "alert/alert.h"

static const struct {
    char unit;
    int64_t ms;
} units[] = { { 'd', 86400000 }, { 'h', 3600000 }, { 'm', 60000 }, { 's', 1000 } };

bool gs_duration_parse(gs_span text, int64_t *out)
{
    int64_t n = 0;
    if (text.len < 2 || text.len > 9) /* so that no number overflows */
        return false;
    for (size_t i = 0; i + 1 < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9')
            return false;
        n = 10 * n + (text.ptr[i] - '0');
    }
    for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
        if (text.ptr[text.len - 1] == units[i].unit) {
            *out = n * units[i].ms;
            return true;
        }
    }
    return false;
}

void gs_duration_put(int64_t duration, gs_buf *out)
{
    size_t i = sizeof(units) / sizeof(*units) - 1;
    while (i > 0 && duration && duration % units[i - 1].ms == 0)
        i--;
    gs_buf_put_uint(out, (uint64_t)(duration / units[i].ms));
    gs_buf_putc(out, units[i].unit);
}
