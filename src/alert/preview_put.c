/* A preview as JSON. */
#include "alert/internal.h"

static void put_string(gs_buf *out, const char *key, const char *value)
{
    gs_buf_printf(out, ",\"%s\":", key);
    gs_escape_json_or_null(out, value);
}

/* null: never. */
static void put_time(gs_buf *out, const char *key, int64_t at)
{
    gs_buf_printf(out, "\"%s\":", key);
    if (at == GS_NEVER) {
        gs_buf_puts(out, "null");
        return;
    }
    gs_buf_putc(out, '"');
    gs_time_put(out, at);
    gs_buf_putc(out, '"');
}

static void put_alert(gs_buf *out, const gs_preview_alert *alert)
{
    const char *comma = "";
    gs_buf_putc(out, '{');
    put_time(out, "created_at", alert->created_at);
    gs_buf_putc(out, ',');
    put_time(out, "updated_at", alert->updated_at);
    gs_buf_putc(out, ',');
    put_time(out, "notify_at", alert->notify_at);
    put_string(out, "held", gs_hold_name(alert->held));
    gs_buf_printf(out, ",\"story_id\":%lld,\"article_id\":%lld,\"articles\":%u,\"sentences\":%u",
                  (long long)alert->story_id, (long long)alert->article_id, alert->articles, alert->sentences);
    put_string(out, "source", alert->source);
    put_string(out, "lang", alert->lang);
    put_string(out, "title", alert->title);
    put_string(out, "sentence", alert->sentence);
    gs_buf_puts(out, ",\"labels\":[");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (!(alert->labels >> label & 1))
            continue;
        gs_buf_printf(out, "%s\"%s\"", comma, gs_label_name(label));
        comma = ",";
    }
    gs_buf_puts(out, "],\"confidence\":");
    gs_buf_put_fixed(out, alert->confidence, 4);
    gs_buf_putc(out, '}');
}

void gs_preview_put(const gs_preview_result *result, gs_buf *out)
{
    gs_buf_printf(out, "{\"articles\":%u,\"matched\":%u,\"raised\":%u,\"alerts\":[", result->articles, result->matched,
                  result->raised);
    for (size_t i = 0; i < result->n_alerts; i++) {
        gs_buf_puts(out, i ? "," : "");
        put_alert(out, &result->alerts[i]);
    }
    gs_buf_puts(out, "],\"days\":[");
    for (size_t i = 0; i < result->n_days; i++) {
        const gs_preview_day *day = &result->days[i];
        gs_buf_puts(out, i ? ",{" : "{");
        put_time(out, "day", day->day);
        gs_buf_printf(out, ",\"articles\":%u,\"matched\":%u,\"alerts\":%u}", day->articles, day->matched, day->alerts);
    }
    gs_buf_puts(out, "]}");
}
