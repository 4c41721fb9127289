/* Time zones by IANA name, from ICU's data: what the clock on the wall shows, and when that clock is moved. */
#include "text/text.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>

struct gs_zone {
    UCalendar *calendar;
};

GS_DEFINE_AUTO(gs_zone, gs_zone_close)

enum { LONGEST = 63 };

/* As UTF-16; -1: no name of a zone. ICU takes any text for a zone at GMT, but knows no canonical name of it. */
static int32_t zone_id(const char *name, UChar out[LONGEST + 1])
{
    size_t n = strlen(name);
    if (n == 0 || n > LONGEST)
        return -1;
    for (size_t i = 0; i <= n; i++) {
        if ((unsigned char)name[i] >= 0x80)
            return -1;
        out[i] = (unsigned char)name[i];
    }
    UChar canonical[128];
    UBool is_system = false;
    UErrorCode code = U_ZERO_ERROR;
    ucal_getCanonicalTimeZoneID(out, (int32_t)n, canonical, 128, &is_system, &code);
    return U_SUCCESS(code) && is_system ? (int32_t)n : -1;
}

bool gs_zone_known(const char *name)
{
    UChar id[LONGEST + 1];
    return zone_id(name, id) > 0;
}

gs_status gs_zone_open(const char *name, gs_zone **out, gs_error *err)
{
    UChar id[LONGEST + 1];
    int32_t len = zone_id(name, id);
    if (len < 0)
        return gs_fail(err, GS_EINVAL, NULL, 0, "no time zone \"%.63s\"", name);
    gs_auto(gs_zone_close) gs_zone *zone = calloc(1, sizeof(*zone));
    UErrorCode code = U_ZERO_ERROR;
    if (!zone || !(zone->calendar = ucal_open(id, len, "en", UCAL_GREGORIAN, &code)) || U_FAILURE(code))
        return gs_fail_nomem(err);
    *out = gs_steal(zone);
    return GS_OK;
}

void gs_zone_close(gs_zone *zone)
{
    if (!zone)
        return;
    if (zone->calendar)
        ucal_close(zone->calendar);
    free(zone);
}

int64_t gs_zone_wall(gs_zone *zone, int64_t at)
{
    UErrorCode code = U_ZERO_ERROR;
    ucal_setMillis(zone->calendar, (UDate)at, &code);
    int32_t offset =
        ucal_get(zone->calendar, UCAL_ZONE_OFFSET, &code) + ucal_get(zone->calendar, UCAL_DST_OFFSET, &code);
    return U_SUCCESS(code) ? at + offset : at;
}

int64_t gs_zone_next_move(gs_zone *zone, int64_t at)
{
    UDate next;
    UErrorCode code = U_ZERO_ERROR;
    ucal_setMillis(zone->calendar, (UDate)at, &code);
    if (!ucal_getTimeZoneTransitionDate(zone->calendar, UCAL_TZ_TRANSITION_NEXT, &next, &code) || U_FAILURE(code))
        return INT64_MAX;
    return (int64_t)next;
}
