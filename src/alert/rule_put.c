/* A rule as its canonical JSON: what is kept, and what clients are shown. */
#include "alert/internal.h"

static void put_key(gs_buf *out, const char *key)
{
    gs_buf_printf(out, ",\"%s\":", key);
}

static void put_bool(gs_buf *out, const char *key, bool value)
{
    put_key(out, key);
    gs_buf_puts(out, value ? "true" : "false");
}

static void put_duration(gs_buf *out, const char *key, int64_t value)
{
    put_key(out, key);
    gs_buf_putc(out, '"');
    gs_duration_put(value, out);
    gs_buf_putc(out, '"');
}

/* To four decimals, as it was read; no zeros at the end. */
static void put_share(gs_buf *out, double value)
{
    gs_buf_put_fixed(out, value, 4);
    while (!out->failed && out->ptr[out->len - 1] == '0')
        out->len--;
    if (!out->failed && out->ptr[out->len - 1] == '.')
        out->len--;
}

static void put_names(gs_buf *out, const char *key, const gs_alert_names *names)
{
    put_key(out, key);
    gs_buf_putc(out, '[');
    for (size_t i = 0; i < names->n; i++) {
        gs_buf_puts(out, i ? "," : "");
        gs_escape_json_or_null(out, names->ptr[i]);
    }
    gs_buf_putc(out, ']');
}

static void put_labels(gs_buf *out, const gs_alert_rule *rule)
{
    const char *comma = "";
    put_key(out, "labels");
    gs_buf_putc(out, '{');
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (!(rule->labels >> label & 1))
            continue;
        gs_buf_printf(out, "%s\"%s\":", comma, gs_label_name(label));
        if (rule->least[label] > 0)
            put_share(out, rule->least[label]);
        else
            gs_buf_puts(out, "null");
        comma = ",";
    }
    gs_buf_putc(out, '}');
}

static void put_words(gs_buf *out, const gs_alert_words *words)
{
    if (words->any.n + words->all.n + words->none.n == 0)
        return;
    put_key(out, "words");
    gs_buf_printf(out, "{\"in\":\"%s\"", gs_alert_place_name(words->in));
    put_bool(out, "stemmed", words->stemmed);
    put_names(out, "any", &words->any);
    put_names(out, "all", &words->all);
    put_names(out, "none", &words->none);
    gs_buf_putc(out, '}');
}

static void put_at_least(gs_buf *out, const gs_alert_rule *rule)
{
    const gs_alert_at_least *least = &rule->at_least;
    put_key(out, "at_least");
    gs_buf_printf(out, "{\"articles\":%u,\"languages\":%u", least->articles, least->languages);
    put_duration(out, "within", least->within);
    if (rule->kind == GS_ALERT_LABELS)
        gs_buf_printf(out, ",\"sentences\":%u,\"across\":\"%s\"", least->sentences,
                      least->across_all ? "all" : "story");
    gs_buf_putc(out, '}');
}

static void put_page(gs_buf *out, const gs_alert_page *page)
{
    const char *comma = "";
    put_key(out, "page");
    gs_buf_puts(out, "{\"levels\":[");
    for (gs_calibration_level level = GS_CAL_PRIOR; level <= GS_CAL_STALE; level++) {
        if (!(page->levels >> level & 1))
            continue;
        gs_buf_printf(out, "%s\"%s\"", comma, gs_calibration_level_name(level));
        comma = ",";
    }
    gs_buf_puts(out, "],\"min_precision\":");
    put_share(out, page->min_precision);
    gs_buf_putc(out, '}');
}

static void put_quiet(gs_buf *out, const gs_alert_quiet *quiet)
{
    if (!quiet->zone)
        return;
    put_key(out, "quiet_hours");
    gs_buf_printf(out, "{\"from\":\"%02u:%02u\",\"to\":\"%02u:%02u\",\"zone\":", quiet->from / 60, quiet->from % 60,
                  quiet->to / 60, quiet->to % 60);
    gs_escape_json_or_null(out, quiet->zone);
    gs_buf_putc(out, '}');
}

static void put_channel(gs_buf *out, const gs_alert_channel *channel)
{
    if (!channel->is_digest) {
        gs_escape_json_or_null(out, channel->endpoint);
        return;
    }
    gs_buf_puts(out, "{\"endpoint\":");
    gs_escape_json_or_null(out, channel->endpoint);
    gs_buf_puts(out, ",\"digest\":{");
    if (channel->count)
        gs_buf_printf(out, "\"count\":%u%s", channel->count, channel->every ? "," : "");
    if (channel->every) {
        gs_buf_puts(out, "\"every\":\"");
        gs_duration_put(channel->every, out);
        gs_buf_putc(out, '"');
    }
    gs_buf_puts(out, "}}");
}

static void put_channels(gs_buf *out, const gs_alert_rule *rule)
{
    put_key(out, "channels");
    gs_buf_putc(out, '[');
    for (size_t i = 0; i < rule->n_channels; i++) {
        gs_buf_puts(out, i ? "," : "");
        put_channel(out, &rule->channels[i]);
    }
    gs_buf_putc(out, ']');
}

void gs_alert_rule_put(const gs_alert_rule *rule, gs_buf *out)
{
    unsigned kind = 1u << rule->kind;
    gs_buf_puts(out, "{\"name\":");
    gs_escape_json_or_null(out, rule->name);
    gs_buf_printf(out, ",\"kind\":\"%s\"", gs_alert_kind_name(rule->kind));
    put_bool(out, "enabled", rule->enabled);
    if (kind & GS_KINDS_SENTENCES) {
        put_labels(out, rule);
        put_names(out, "languages", &rule->languages);
    }
    put_names(out, "sources", &rule->sources);
    if (kind & GS_KINDS_SAID) {
        put_names(out, "said_by", &rule->said_by);
        put_bool(out, "headline_only", rule->headline_only);
    }
    if (kind & GS_KINDS_SENTENCES)
        put_words(out, &rule->words);
    if (kind & GS_KINDS_COUNTED)
        put_at_least(out, rule);
    if (kind & GS_KINDS_SENTENCES)
        put_page(out, &rule->page);
    put_quiet(out, &rule->quiet);
    put_duration(out, "group_wait", rule->group_wait);
    put_duration(out, "repeat_interval", rule->repeat_interval);
    put_channels(out, rule);
    gs_buf_putc(out, '}');
}
