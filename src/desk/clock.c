/* The desk's time: that of the machine, but never before what was told already. */
#include "desk/desk.h"

#include <stdio.h>
#include <time.h>

void gs_clock_init(gs_clock *clock, int64_t last)
{
    atomic_init(&clock->last, last);
}

int64_t gs_clock_now(gs_clock *clock)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    int64_t now = (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
    int64_t last = atomic_load_explicit(&clock->last, memory_order_relaxed);
    while (last < now && !atomic_compare_exchange_weak(&clock->last, &last, now)) {
    }
    return last < now ? now : last;
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
