/* Dates as feeds and pages write them, in the one form that schemas take: RFC 3339, to the second, in the zone given.
 * Read are RFC 3339 and its near kin of ISO 8601 (no seconds, "+0100", a blank for the T) and RFC 822 with the zones
 * that it names. A date without a time, or a time without a zone, is no instant and gives nothing. */
#include "ingest/internal.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

typedef struct instant {
    unsigned year, month, day, hour, minute, second;
    int zone; /* minutes east */
} instant;

typedef struct cursor {
    const char *p, *end;
} cursor;

/* Takes a number of min to max digits. */
static bool take_number(cursor *c, int min, int max, unsigned *out)
{
    int n = 0;
    for (*out = 0; n < max && c->p < c->end && gs_is_digit(*c->p); n++)
        *out = *out * 10 + (unsigned)(*c->p++ - '0');
    return n >= min;
}

static bool take_char(cursor *c, const char *one_of)
{
    if (c->p == c->end || !*c->p || !strchr(one_of, *c->p))
        return false;
    c->p++;
    return true;
}

static void skip_blanks(cursor *c)
{
    while (take_char(c, " \t"))
        ;
}

static gs_span take_letters(cursor *c)
{
    const char *from = c->p;
    while (c->p < c->end && gs_is_letter(*c->p))
        c->p++;
    return (gs_span){ from, (size_t)(c->p - from) };
}

/* HH:MM, perhaps with seconds, of which parts are dropped. */
static bool take_time(cursor *c, instant *out)
{
    if (!take_number(c, 2, 2, &out->hour) || !take_char(c, ":") || !take_number(c, 2, 2, &out->minute))
        return false;
    if (take_char(c, ":") && !take_number(c, 2, 2, &out->second))
        return false;
    if (take_char(c, ".,"))
        while (c->p < c->end && gs_is_digit(*c->p))
            c->p++;
    return true;
}

/* +01:00, +0100, or a name. */
static bool take_zone(cursor *c, int *out)
{
    static const struct {
        const char *name;
        int zone;
    } names[] = { { "Z", 0 },      { "UT", 0 },     { "UTC", 0 },    { "GMT", 0 },
                  { "EST", -300 }, { "EDT", -240 }, { "CST", -360 }, { "CDT", -300 },
                  { "MST", -420 }, { "MDT", -360 }, { "PST", -480 }, { "PDT", -420 } };
    gs_span name = take_letters(c);
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
        if (gs_span_is(name, names[i].name)) {
            *out = names[i].zone;
            return true;
        }
    unsigned hours, minutes;
    bool west = c->p < c->end && *c->p == '-';
    if (name.len || !take_char(c, "+-") || !take_number(c, 2, 2, &hours))
        return false;
    take_char(c, ":");
    if (!take_number(c, 2, 2, &minutes) || hours > 23 || minutes > 59)
        return false;
    *out = (int)(hours * 60 + minutes) * (west ? -1 : 1);
    return true;
}

static bool read_iso(cursor c, instant *out)
{
    if (!take_number(&c, 4, 4, &out->year) || !take_char(&c, "-") || !take_number(&c, 2, 2, &out->month) ||
        !take_char(&c, "-") || !take_number(&c, 2, 2, &out->day) || !take_char(&c, "Tt ") || !take_time(&c, out))
        return false;
    skip_blanks(&c);
    return take_zone(&c, &out->zone) && c.p == c.end;
}

static unsigned month_of(gs_span name)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    for (unsigned i = 0; name.len >= 3 && i < 12; i++)
        if (strncasecmp(name.ptr, months + 3 * i, 3) == 0)
            return i + 1;
    return 0;
}

/* [Mon,] 2 Jan 2026 10:00:00 GMT */
static bool read_rfc822(cursor c, instant *out)
{
    if (take_letters(&c).len)
        take_char(&c, ",");
    skip_blanks(&c);
    if (!take_number(&c, 1, 2, &out->day))
        return false;
    skip_blanks(&c);
    out->month = month_of(take_letters(&c));
    skip_blanks(&c);
    const char *year = c.p;
    if (!take_number(&c, 2, 4, &out->year) || c.p - year == 3)
        return false;
    if (c.p - year == 2) /* RFC 2822, 4.3 */
        out->year += out->year < 50 ? 2000 : 1900;
    skip_blanks(&c);
    if (!take_time(&c, out))
        return false;
    skip_blanks(&c);
    return take_zone(&c, &out->zone); /* a comment may follow */
}

static bool is_possible(const instant *t)
{
    static const unsigned days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    return t->year && t->month >= 1 && t->month <= 12 && t->day >= 1 && t->day <= days[t->month - 1] &&
           t->hour <= 23 && t->minute <= 59 && t->second <= 60;
}

bool gs_date_time(const char *text, char out[GS_DATE_TIME])
{
    gs_span span = text ? gs_span_trim(gs_span_of(text)) : (gs_span){ "", 0 };
    cursor c = { span.ptr, span.ptr + span.len };
    instant t = { 0 };
    bool read = read_iso(c, &t);
    if (!read) {
        t = (instant){ 0 };
        read = read_rfc822(c, &t);
    }
    if (!read || !is_possible(&t))
        return false;
    unsigned zone = (unsigned)(t.zone < 0 ? -t.zone : t.zone);
    int n = snprintf(out, GS_DATE_TIME, "%04u-%02u-%02uT%02u:%02u:%02u", t.year % 10000, t.month, t.day, t.hour,
                     t.minute, t.second);
    if (t.zone)
        snprintf(out + n, GS_DATE_TIME - (size_t)n, "%c%02u:%02u", t.zone < 0 ? '-' : '+', zone / 60 % 100, zone % 60);
    else
        snprintf(out + n, GS_DATE_TIME - (size_t)n, "Z");
    return true;
}
