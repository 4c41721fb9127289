/* Milliseconds since the epoch as dates, in UTC: days to year, month and day after Howard Hinnant's "chrono-Compatible
 * Low-Level Date Algorithms" (civil_from_days). No locale, no time zone of the machine. */
#include "base/base.h"

typedef struct civil {
    int64_t year;
    unsigned month, day, hour, minute, second, weekday; /* Sunday is 0 */
} civil;

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

static civil civil_of(int64_t ms)
{
    int64_t seconds = floor_div(ms, 1000), days = floor_div(seconds, 86400);
    unsigned rest = (unsigned)(seconds - days * 86400);
    int64_t z = days + 719468, era = floor_div(z, 146097);
    unsigned doe = (unsigned)(z - era * 146097);
    unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    civil c = { .day = doy - (153 * mp + 2) / 5 + 1, .month = mp < 10 ? mp + 3 : mp - 9 };
    c.year = (int64_t)yoe + era * 400 + (c.month <= 2);
    c.hour = rest / 3600;
    c.minute = rest / 60 % 60;
    c.second = rest % 60;
    c.weekday = (unsigned)(((days + 4) % 7 + 7) % 7); /* the epoch was a Thursday */
    return c;
}

/* Dates have four digits of year; what is outside becomes the nearest. */
static int64_t within(int64_t ms)
{
    const int64_t first = -62167219200000, last = 253402300799999;
    return ms < first ? first : ms > last ? last : ms;
}

void gs_time_put(gs_buf *out, int64_t ms)
{
    civil c = civil_of(within(ms));
    gs_buf_printf(out, "%04u-%02u-%02uT%02u:%02u:%02uZ", (unsigned)c.year, c.month, c.day, c.hour, c.minute, c.second);
}

void gs_time_put_mail(gs_buf *out, int64_t ms)
{
    static const char days[] = "SunMonTueWedThuFriSat", months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    civil c = civil_of(within(ms));
    gs_buf_printf(out, "%.3s, %02u %.3s %04u %02u:%02u:%02u +0000", days + 3 * c.weekday, c.day,
                  months + 3 * (c.month - 1), (unsigned)c.year, c.hour, c.minute, c.second);
}
