/* The desk's time: the machine's steady clock, moved ahead whenever the machine's date is ahead of it, never back. So a
 * date that is set back stops nothing: what is due in a minute is due in a minute. */
#include "desk/desk.h"

#include <stdio.h>
#include <time.h>

static int64_t ms_of(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* CLOCK_BOOTTIME goes on while the machine sleeps. */
static void go_ahead(gs_clock *clock, int64_t ahead)
{
    int64_t was = atomic_load_explicit(&clock->ahead, memory_order_relaxed);
    while (was < ahead && !atomic_compare_exchange_weak(&clock->ahead, &was, ahead)) {
    }
}

void gs_clock_init(gs_clock *clock, int64_t last)
{
    atomic_init(&clock->ahead, last - ms_of(CLOCK_BOOTTIME));
}

int64_t gs_clock_now(gs_clock *clock)
{
    int64_t steady = ms_of(CLOCK_BOOTTIME);
    go_ahead(clock, ms_of(CLOCK_REALTIME) - steady);
    return steady + atomic_load_explicit(&clock->ahead, memory_order_relaxed);
}

int64_t gs_clock_behind(gs_clock *clock)
{
    return gs_clock_now(clock) - ms_of(CLOCK_REALTIME);
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
