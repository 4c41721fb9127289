/* alert, inside: what rules of each kind have, and words as rules compare them. */
#ifndef GS_ALERT_INTERNAL_H
#define GS_ALERT_INTERNAL_H

#include "alert/alert.h"
#include "report/report.h" /* gs_escape_* */

/* --- Members of a rule (rule.c) --- */

enum {
    GS_KINDS_ALL = (1 << GS_N_ALERT_KINDS) - 1,
    GS_KINDS_SENTENCES = GS_KINDS_ALL & ~(1 << GS_ALERT_SOURCE_QUIET),  /* about sentences of articles */
    GS_KINDS_SAID = GS_KINDS_SENTENCES & ~(1 << GS_ALERT_HEADLINE_GAP), /* a headline's assertion has no speaker */
    GS_KINDS_COUNTED = 1 << GS_ALERT_LABELS | 1 << GS_ALERT_CONTESTED,
};

/* What a rule of the kind is where its JSON does not say. */
gs_alert_rule gs_alert_rule_default(gs_alert_kind kind);
const char *gs_alert_place_name(gs_alert_place place);
bool gs_alert_place_parse(gs_span name, gs_alert_place *out);
bool gs_alert_level_parse(gs_span name, gs_calibration_level *out);

#endif
