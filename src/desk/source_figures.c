/* Sources among the figures for Prometheus: by name, which is of letters, digits and - only. A figure lasts as long as
 * the process; that of a source that is paused or gone is not shown. */
#include "desk/desk.h"

#include <stdio.h>
#include <string.h>

void gs_desk_source_figures(gs_desk *desk, const gs_source_row *source)
{
    gs_metrics *metrics = gs_desk_options_of(desk)->metrics;
    bool is_polled = strcmp(source->state, "active") == 0 && strcmp(source->kind, "feed") == 0;
    char labels[96];
    if (!metrics)
        return;
    snprintf(labels, sizeof(labels), "source=\"%.64s\"", source->name);
    gs_counter_set(gs_metrics_gauge(metrics, "gainsay_source_last_success_timestamp_seconds",
                                    "When a feed was last read, since the epoch; 0: never.", labels),
                   is_polled ? source->last_success_at / 1000 : GS_GAUGE_NONE);
    gs_counter_set(gs_metrics_gauge(metrics, "gainsay_source_failures", "Polls of a feed that failed in a row.",
                                    labels),
                   is_polled ? source->failures : GS_GAUGE_NONE);
}
