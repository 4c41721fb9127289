/* Names and defaults of rules. */
#include "alert/internal.h"

#include <string.h>

static const char *const kind_names[] = { "labels", "drift", "headline-gap", "contested", "source-quiet" };
static const char *const place_names[] = { "sentence", "headline", "article" };
_Static_assert(sizeof(kind_names) / sizeof(*kind_names) == GS_N_ALERT_KINDS, "every kind has a name");

const char *gs_alert_kind_name(gs_alert_kind kind)
{
    return kind_names[kind];
}

const char *gs_alert_place_name(gs_alert_place place)
{
    return place_names[place];
}

/* The place of a name in a list, or n. */
static size_t find(const char *const *names, size_t n, gs_span name)
{
    size_t i = 0;
    while (i < n && !gs_span_eq(gs_span_of(names[i]), name))
        i++;
    return i;
}

bool gs_alert_kind_parse(gs_span name, gs_alert_kind *out)
{
    size_t i = find(kind_names, GS_N_ALERT_KINDS, name);
    if (i < GS_N_ALERT_KINDS)
        *out = (gs_alert_kind)i;
    return i < GS_N_ALERT_KINDS;
}

bool gs_alert_place_parse(gs_span name, gs_alert_place *out)
{
    size_t n = sizeof(place_names) / sizeof(*place_names), i = find(place_names, n, name);
    if (i < n)
        *out = (gs_alert_place)i;
    return i < n;
}

bool gs_alert_level_parse(gs_span name, gs_calibration_level *out)
{
    for (gs_calibration_level level = GS_CAL_PRIOR; level <= GS_CAL_STALE; level++) {
        if (gs_span_eq(name, gs_span_of(gs_calibration_level_name(level)))) {
            *out = level;
            return true;
        }
    }
    return false;
}

/* Labels of the built-in kinds are taken where they are flagged. A headline is against nobody who gave no answer. */
static unsigned default_labels(gs_alert_kind kind)
{
    const unsigned called_false = 1u << GS_DENIAL | 1u << GS_FABRICATED | 1u << GS_INACCURATE;
    switch (kind) {
    case GS_ALERT_DRIFT: return 1u << GS_HEDGE | 1u << GS_DENIAL;
    case GS_ALERT_HEADLINE_GAP: return 1u << GS_HEDGE | called_false;
    case GS_ALERT_CONTESTED: return called_false;
    default: return 0;
    }
}

/* Pages of themselves: what is more probably right than wrong, in languages that somebody measured or translated gold
 * for, also where a lexicon was mended since. An alert is told at once, what becomes of it every four hours at most. */
gs_alert_rule gs_alert_rule_default(gs_alert_kind kind)
{
    return (gs_alert_rule){
        .kind = kind,
        .enabled = true,
        .labels = default_labels(kind),
        .at_least = { .sentences = 1,
                      .articles = kind == GS_ALERT_CONTESTED ? 2 : 1,
                      .languages = 1,
                      .within = (int64_t)24 * 3600000 },
        .page = { .levels = 1u << GS_CAL_MEASURED | 1u << GS_CAL_TRANSLATED | 1u << GS_CAL_STALE, .min_precision = .5 },
        .repeat_interval = (int64_t)4 * 3600000,
    };
}

bool gs_alert_names_equal(const char *a, const char *b)
{
    gs_folder *folder = NULL;
    gs_buf folded[2] = { { 0 } };
    bool equal = strcmp(a, b) == 0;
    if (!equal && gs_folder_new("und", &folder, NULL) == GS_OK) {
        gs_fold(folder, gs_span_of(a), false, &folded[0]);
        gs_fold(folder, gs_span_of(b), false, &folded[1]);
        equal = gs_span_eq(gs_buf_span(&folded[0]), gs_buf_span(&folded[1])) && !folded[0].failed && !folded[1].failed;
    }
    gs_buf_done(&folded[0]);
    gs_buf_done(&folded[1]);
    gs_folder_free(folder);
    return equal;
}
