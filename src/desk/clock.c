/* The desk's time: the machine's steady clock, moved ahead whenever the machine's date is ahead of it, never back. So a
 * date that is set back stops nothing: what is due in a minute is due in a minute. A date that leaps ahead by more than
 * a day is followed when it has stood for ten minutes: a wrong one would make all that is kept old. */
#include "desk/internal.h"

#include <stdio.h>
#include <time.h>

static int64_t ms_of(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

enum { LEAP = GS_DAY, STANDS = 10 * GS_MINUTE };

static void go_ahead(gs_clock *clock, int64_t ahead)
{
    int64_t was = atomic_load_explicit(&clock->ahead, memory_order_relaxed);
    while (was < ahead && !atomic_compare_exchange_weak(&clock->ahead, &was, ahead)) {
    }
}

void gs_clock_init(gs_clock *clock, int64_t last)
{
    int64_t date = ms_of(CLOCK_REALTIME);
    atomic_init(&clock->ahead, (last > date ? last : date) - ms_of(CLOCK_BOOTTIME));
    atomic_init(&clock->leapt_at, 0);
}

/* Has a leap to this date stood long enough? */
static bool is_believed(gs_clock *clock, int64_t steady)
{
    int64_t since = 0;
    if (atomic_compare_exchange_strong(&clock->leapt_at, &since, steady))
        return false;
    return steady - since >= STANDS;
}

int64_t gs_clock_at(gs_clock *clock, int64_t steady, int64_t date)
{
    int64_t ahead = date - steady, was = atomic_load(&clock->ahead);
    bool leaps = ahead - was > LEAP;
    if (!leaps || is_believed(clock, steady)) {
        go_ahead(clock, ahead);
        atomic_store(&clock->leapt_at, 0);
    }
    return steady + atomic_load(&clock->ahead);
}

/* CLOCK_BOOTTIME goes on while the machine sleeps. */
int64_t gs_clock_now(gs_clock *clock)
{
    return gs_clock_at(clock, ms_of(CLOCK_BOOTTIME), ms_of(CLOCK_REALTIME));
}

int64_t gs_clock_date(void)
{
    return ms_of(CLOCK_REALTIME);
}

int64_t gs_clock_behind(gs_clock *clock)
{
    return gs_clock_now(clock) - gs_clock_date();
}

bool gs_clock_is_well(gs_clock *clock, char why[200])
{
    int64_t minutes = gs_clock_behind(clock) / GS_MINUTE;
    if (minutes > 1)
        snprintf(why, 200, "the machine's clock was set back: it is %lld minutes behind", (long long)minutes);
    else if (minutes < -1)
        snprintf(why, 200, "the machine's clock leapt ahead by %lld minutes: followed where it stays there",
                 (long long)-minutes);
    return minutes >= -1 && minutes <= 1;
}

void gs_clock_text(int64_t ms, char out[GS_TIME_TEXT])
{
    int64_t seconds = ms / 1000, rest = ms % 1000;
    if (rest < 0) {
        rest += 1000;
        seconds--;
    }
    time_t t = (time_t)seconds;
    struct tm tm;
    if (!gmtime_r(&t, &tm) || tm.tm_year < -1900 || tm.tm_year > 9999 - 1900) /* nothing else fits */
        tm = (struct tm){ .tm_year = 70, .tm_mday = 1 };
    snprintf(out, GS_TIME_TEXT, "%04u-%02u-%02uT%02u:%02u:%02u.%03uZ", (unsigned)(tm.tm_year + 1900) % 10000u,
             (unsigned)(tm.tm_mon + 1) % 100u, (unsigned)tm.tm_mday % 100u, (unsigned)tm.tm_hour % 100u,
             (unsigned)tm.tm_min % 100u, (unsigned)tm.tm_sec % 100u, (unsigned)rest % 1000u);
}
