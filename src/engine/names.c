/* Names of the report's enumerations. */
#include "engine/engine.h"

const char *gs_polarity_name(gs_polarity polarity)
{
    static const char *const names[] = { "asserted", "negated", "questioned", "conditional" };
    return names[polarity];
}

const char *gs_voice_name(gs_voice voice)
{
    static const char *const names[] = { "own", "reported", "quoted" };
    return names[voice];
}
