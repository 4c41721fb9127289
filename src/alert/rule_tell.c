/* The members of a rule that say when, and whom, to tell. */
#include "alert/rule_read.h"

#include <string.h>

/* --- At least --- */

static void read_least_sentences(rule_reader *r, const json_t *value)
{
    gs_rule_read_count(r, value, &r->rule->at_least.sentences);
}

static void read_least_articles(rule_reader *r, const json_t *value)
{
    gs_rule_read_count(r, value, &r->rule->at_least.articles);
}

static void read_least_languages(rule_reader *r, const json_t *value)
{
    gs_rule_read_count(r, value, &r->rule->at_least.languages);
}

static void read_within(rule_reader *r, const json_t *value)
{
    gs_rule_read_duration(r, value, 1, &r->rule->at_least.within);
}

static const char *across_at(size_t i)
{
    return i == 0 ? "story" : i == 1 ? "all" : NULL;
}

static void read_across(rule_reader *r, const json_t *value)
{
    size_t across;
    if (gs_rule_read_choice(r, value, across_at, &across))
        r->rule->at_least.across_all = across == 1;
}

void gs_rule_read_at_least(rule_reader *r, const json_t *value)
{
    static const rule_member members[] = {
        { "sentences", 1 << GS_ALERT_LABELS, read_least_sentences },
        { "articles", GS_KINDS_ALL, read_least_articles },
        { "languages", GS_KINDS_ALL, read_least_languages },
        { "within", GS_KINDS_ALL, read_within },
        { "across", 1 << GS_ALERT_LABELS, read_across },
    };
    gs_rule_read_members(r, value, members, COUNT(members));
}

/* --- Page --- */

static void read_levels(rule_reader *r, const json_t *value)
{
    const json_t *item;
    size_t i;
    if (!json_is_array(value)) {
        gs_rule_fault(r, "a list of levels is wanted");
        return;
    }
    r->rule->page.levels = 0;
    json_array_foreach(value, i, item)
    {
        gs_calibration_level level;
        size_t mark = gs_rule_enter(r, NULL, i);
        if (json_is_string(item) && gs_alert_level_parse(gs_span_of(json_string_value(item)), &level))
            r->rule->page.levels |= 1u << level;
        else
            gs_rule_fault(r, "a level is wanted: measured, translated, transferred, prior or stale");
        gs_rule_leave(r, mark);
    }
}

static void read_min_precision(rule_reader *r, const json_t *value)
{
    gs_rule_read_share(r, value, 0, &r->rule->page.min_precision);
}

void gs_rule_read_page(rule_reader *r, const json_t *value)
{
    static const rule_member members[] = {
        { "levels", GS_KINDS_ALL, read_levels },
        { "min_precision", GS_KINDS_ALL, read_min_precision },
    };
    gs_rule_read_members(r, value, members, COUNT(members));
}

/* --- When --- */

static bool read_clock(rule_reader *r, const json_t *value, unsigned *out)
{
    const char *t = json_is_string(value) ? json_string_value(value) : "";
    bool fits = strlen(t) == 5 && t[2] == ':' && strspn(t, "0123456789") == 2 && strspn(t + 3, "0123456789") == 2;
    unsigned hour = fits ? (unsigned)((t[0] - '0') * 10 + t[1] - '0') : 24;
    unsigned minute = fits ? (unsigned)((t[3] - '0') * 10 + t[4] - '0') : 60;
    if (hour > 23 || minute > 59) {
        gs_rule_fault(r, "a time as \"22:00\" is wanted");
        return false;
    }
    *out = hour * 60 + minute;
    return true;
}

static void read_from(rule_reader *r, const json_t *value)
{
    read_clock(r, value, &r->rule->quiet.from);
}

static void read_to(rule_reader *r, const json_t *value)
{
    read_clock(r, value, &r->rule->quiet.to);
}

static void read_zone(rule_reader *r, const json_t *value)
{
    const char *zone;
    if (!gs_rule_read_line(r, value, GS_LIMIT_RULE_PHRASE, &zone))
        return;
    if (!gs_zone_known(zone))
        gs_rule_fault(r, "a time zone as \"Europe/Riga\" is wanted");
    r->rule->quiet.zone = zone;
}

void gs_rule_read_quiet_hours(rule_reader *r, const json_t *value)
{
    static const rule_member members[] = {
        { "from", GS_KINDS_ALL, read_from },
        { "to", GS_KINDS_ALL, read_to },
        { "zone", GS_KINDS_ALL, read_zone },
    };
    size_t before = r->faults.n;
    if (json_is_null(value))
        return;
    gs_rule_read_members(r, value, members, COUNT(members));
    if (r->faults.n > before)
        return;
    if (json_object_size(value) < COUNT(members))
        gs_rule_fault(r, "from, to and zone are wanted");
    else if (r->rule->quiet.from == r->rule->quiet.to)
        gs_rule_fault(r, "they end when they begin");
}

void gs_rule_read_group_wait(rule_reader *r, const json_t *value)
{
    gs_rule_read_duration(r, value, 0, &r->rule->group_wait);
}

void gs_rule_read_repeat_interval(rule_reader *r, const json_t *value)
{
    gs_rule_read_duration(r, value, 0, &r->rule->repeat_interval);
}

/* --- Channels. The one that is read is the first past the list --- */

static void read_endpoint(rule_reader *r, const json_t *value)
{
    gs_rule_read_line(r, value, GS_LIMIT_RULE_NAME, &r->rule->channels[r->rule->n_channels].endpoint);
}

static void read_digest_count(rule_reader *r, const json_t *value)
{
    gs_rule_read_count(r, value, &r->rule->channels[r->rule->n_channels].count);
}

static void read_digest_every(rule_reader *r, const json_t *value)
{
    gs_rule_read_duration(r, value, 60, &r->rule->channels[r->rule->n_channels].every);
}

static void read_digest(rule_reader *r, const json_t *value)
{
    static const rule_member members[] = {
        { "count", GS_KINDS_ALL, read_digest_count },
        { "every", GS_KINDS_ALL, read_digest_every },
    };
    r->rule->channels[r->rule->n_channels].is_digest = true;
    gs_rule_read_members(r, value, members, COUNT(members));
    if (json_is_object(value) && json_object_size(value) == 0)
        gs_rule_fault(r, "a count, or a time as \"every\", is wanted: else it is never due");
}

static void read_channel(rule_reader *r, const json_t *value)
{
    static const rule_member members[] = {
        { "endpoint", GS_KINDS_ALL, read_endpoint },
        { "digest", GS_KINDS_ALL, read_digest },
    };
    gs_alert_channel *channel = &r->rule->channels[r->rule->n_channels];
    size_t before = r->faults.n;
    if (json_is_string(value))
        read_endpoint(r, value);
    else
        gs_rule_read_members(r, value, members, COUNT(members));
    if (!channel->endpoint && r->faults.n == before)
        gs_rule_fault(r, "an endpoint is wanted");
    for (size_t i = 0; channel->endpoint && i < r->rule->n_channels; i++)
        if (strcmp(r->rule->channels[i].endpoint, channel->endpoint) == 0)
            gs_rule_fault(r, "the endpoint is listed twice");
    r->rule->n_channels += channel->endpoint != NULL;
}

void gs_rule_read_channels(rule_reader *r, const json_t *value)
{
    const json_t *item;
    size_t i, n = json_array_size(value);
    if (!json_is_array(value) || n > GS_LIMIT_RULE_NAMES) {
        gs_rule_fault(r, "a list of %d endpoints at most is wanted", GS_LIMIT_RULE_NAMES);
        return;
    }
    r->rule->channels = gs_arena_array(r->arena, n + 1, sizeof(*r->rule->channels));
    if (!r->rule->channels) {
        r->no_memory = true;
        return;
    }
    json_array_foreach(value, i, item)
    {
        size_t mark = gs_rule_enter(r, NULL, i);
        r->rule->channels[r->rule->n_channels] = (gs_alert_channel){ 0 };
        read_channel(r, item);
        gs_rule_leave(r, mark);
    }
}
