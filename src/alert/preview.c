/* Previews: one rule over articles of the past, by the very functions that judge those that come. What differs: nobody
 * gave a verdict then, and nothing was retracted. */
#include "alert/internal.h"

#include <stdlib.h>
#include <string.h>

enum { DAY = 86400000 };

/* Under its key an alert: the story, or with at_least across all stories none. */
typedef struct slot {
    int64_t story;
    uint32_t alert; /* its place + 1; 0: free */
} slot;

struct gs_preview {
    const gs_alert_rule *rule;
    gs_watcher *watcher;
    gs_zones *zones;
    gs_arena arena, work; /* what lasts; what an article takes */
    gs_window_match *earlier;
    size_t n_earlier, cap_earlier;
    gs_window_match *same; /* those of a story */
    size_t cap_same;
    gs_preview_alert *alerts;
    size_t n_alerts, cap_alerts;
    slot *slots;
    size_t n_slots;
    gs_preview_day *days;
    size_t n_days, cap_days;
    gs_preview_result result;
};

GS_DEFINE_AUTO(gs_preview, gs_preview_free)

gs_status gs_preview_new(const gs_alert_rule *rule, gs_preview **out, gs_error *err)
{
    if (rule->kind == GS_ALERT_CONTESTED || rule->kind == GS_ALERT_SOURCE_QUIET)
        return gs_fail(err, GS_EINVAL, NULL, 0, "rules of kind %s have no preview", gs_alert_kind_name(rule->kind));
    gs_auto(gs_preview_free) gs_preview *p = calloc(1, sizeof(*p));
    if (!p)
        return gs_fail_nomem(err);
    p->rule = rule;
    gs_status status = gs_watcher_new(&p->rule, 1, &p->watcher, err);
    if (status == GS_OK)
        status = gs_zones_new(&p->zones, err);
    if (status == GS_OK)
        *out = gs_steal(p);
    return status;
}

void gs_preview_free(gs_preview *p)
{
    if (!p)
        return;
    gs_watcher_free(p->watcher);
    gs_zones_free(p->zones);
    gs_arena_done(&p->arena);
    gs_arena_done(&p->work);
    free(p->earlier);
    free(p->same);
    free(p->alerts);
    free(p->slots);
    free(p->days);
    free(p);
}

/* --- Alerts by story --- */

static int64_t story_of(const gs_watched_article *article)
{
    return article->story_id ? article->story_id : -article->id;
}

static slot *find_slot(slot *slots, size_t n, int64_t story)
{
    size_t i = gs_mix((uint64_t)story) & (n - 1);
    while (slots[i].alert && slots[i].story != story)
        i = (i + 1) & (n - 1);
    return &slots[i];
}

/* Room for one more; at most half are taken. */
static bool grow_slots(gs_preview *p)
{
    if (p->n_slots > 2 * (p->n_alerts + 1))
        return true;
    size_t n = p->n_slots ? 2 * p->n_slots : 64;
    slot *slots = calloc(n, sizeof(*slots));
    if (!slots)
        return false;
    for (size_t i = 0; i < p->n_slots; i++)
        if (p->slots[i].alert)
            *find_slot(slots, n, p->slots[i].story) = p->slots[i];
    free(p->slots);
    p->slots = slots;
    p->n_slots = n;
    return true;
}

/* The alert that the article joins, or NULL. */
static gs_preview_alert *find_alert(gs_preview *p, const gs_watched_article *article)
{
    if (p->rule->at_least.across_all && p->n_alerts > 0) {
        gs_preview_alert *last = &p->alerts[p->n_alerts - 1];
        return gs_window_joins(&p->rule->at_least, last->updated_at, article->at) ? last : NULL;
    }
    if (p->n_slots == 0)
        return NULL;
    const slot *found = find_slot(p->slots, p->n_slots, story_of(article));
    return found->alert ? &p->alerts[found->alert - 1] : NULL;
}

/* The sentence with the highest confidence. */
static const gs_watch_sentence *best_of(const gs_watch_match *match)
{
    const gs_watch_sentence *best = &match->sentences[0];
    for (size_t i = 1; i < match->n; i++)
        if (gs_watch_confidence(&match->sentences[i]) > gs_watch_confidence(best))
            best = &match->sentences[i];
    return best;
}

/* NULL stays NULL. False: no memory. */
static bool copy(gs_preview *p, const char **out, const char *text)
{
    *out = text ? gs_arena_copy(&p->arena, gs_span_of(text)) : NULL;
    return *out || !text;
}

/* What an editor looks at to judge it. */
static bool describe(gs_preview *p, gs_preview_alert *alert, const gs_watched_article *article,
                     const gs_watched_article *before, const gs_watch_match *match)
{
    const gs_watch_sentence *best = best_of(match);
    const gs_watched_article *of = best->change == GS_WATCH_VANISHED ? before : article;
    alert->labels = best->labels;
    alert->confidence = gs_watch_confidence(best);
    alert->sentence = gs_arena_copy(&p->arena, of->sentences[best->index].text);
    return alert->sentence && copy(p, &alert->source, article->source) && copy(p, &alert->lang, article->lang) &&
           copy(p, &alert->title, article->title);
}

static gs_status raise(gs_preview *p, const gs_watched_article *article, const gs_watched_article *before,
                       const gs_watch_match *match, gs_error *err)
{
    if (!gs_array_reserve(&p->alerts, &p->cap_alerts, p->n_alerts + 1, sizeof(*p->alerts)) || !grow_slots(p))
        return gs_fail_nomem(err);
    gs_notice notice = { .created_at = article->at, .updated_at = article->at };
    gs_preview_alert alert = { .story_id = article->story_id,
                               .article_id = article->id,
                               .created_at = article->at,
                               .updated_at = article->at,
                               .articles = 1,
                               .sentences = (unsigned)match->n };
    alert.held = gs_page_hold(p->rule, article, before, match, NULL, 0);
    alert.notify_at = alert.held == GS_HOLD_NOT ? gs_notify_at(p->zones, p->rule, &notice) : GS_NEVER;
    if (p->n_alerts < GS_LIMIT_PREVIEW_ALERTS && !describe(p, &alert, article, before, match))
        return gs_fail_nomem(err);
    p->alerts[p->n_alerts++] = alert;
    *find_slot(p->slots, p->n_slots, story_of(article)) = (slot){ story_of(article), (uint32_t)p->n_alerts };
    p->days[p->n_days - 1].alerts++;
    return GS_OK;
}

/* --- Windows --- */

static void forget_old(gs_preview *p, int64_t at)
{
    size_t kept = 0;
    for (size_t i = 0; i < p->n_earlier; i++)
        if (p->earlier[i].at > at - p->rule->at_least.within)
            p->earlier[kept++] = p->earlier[i];
    p->n_earlier = kept;
}

/* *reached: enough of them came within the window, with this one. It counts for those that follow. */
static gs_status count(gs_preview *p, const gs_watched_article *article, const gs_watch_match *match, bool *reached,
                       gs_error *err)
{
    const char *lang = NULL;
    if (!gs_array_reserve(&p->earlier, &p->cap_earlier, p->n_earlier + 1, sizeof(*p->earlier)) ||
        !gs_array_reserve(&p->same, &p->cap_same, p->n_earlier + 1, sizeof(*p->same)) || !copy(p, &lang, article->lang))
        return gs_fail_nomem(err);
    gs_window_match now = { article->at, article->id, article->story_id, lang, (unsigned)match->n };
    size_t n = 0;
    forget_old(p, article->at);
    for (size_t i = 0; i < p->n_earlier; i++)
        if (p->rule->at_least.across_all || (p->earlier[i].story_id == now.story_id && now.story_id))
            p->same[n++] = p->earlier[i];
    *reached = gs_window_of(&p->rule->at_least, p->same, n, &now).reached;
    size_t at = 0;
    while (at < p->n_earlier && p->earlier[at].article_id != now.article_id)
        at++;
    p->earlier[at] = now;
    p->n_earlier += at == p->n_earlier;
    return GS_OK;
}

/* --- Days --- */

static gs_status begin_day(gs_preview *p, int64_t at, gs_error *err)
{
    int64_t day = at - ((at % DAY) + DAY) % DAY;
    if (p->n_days > 0 && p->days[p->n_days - 1].day >= day)
        return GS_OK;
    if (!gs_array_reserve(&p->days, &p->cap_days, p->n_days + 1, sizeof(*p->days)))
        return gs_fail_nomem(err);
    p->days[p->n_days++] = (gs_preview_day){ .day = day };
    return GS_OK;
}

static gs_status add_match(gs_preview *p, const gs_watched_article *article, const gs_watched_article *before,
                           const gs_watch_match *match, gs_error *err)
{
    bool reached = true;
    gs_status status = GS_OK;
    p->result.matched++;
    p->days[p->n_days - 1].matched++;
    if (p->rule->kind == GS_ALERT_LABELS)
        status = count(p, article, match, &reached, err);
    if (status != GS_OK || !reached)
        return status;
    gs_preview_alert *alert = find_alert(p, article);
    if (!alert)
        return raise(p, article, before, match, err);
    alert->updated_at = article->at;
    alert->articles++;
    alert->sentences += (unsigned)match->n;
    return GS_OK;
}

gs_status gs_preview_add(gs_preview *p, const gs_watched_article *article, const gs_watched_article *before,
                         gs_error *err)
{
    gs_watch_match *matches = NULL;
    size_t n = 0;
    gs_arena_reset(&p->work);
    gs_status status = begin_day(p, article->at, err);
    if (status == GS_OK)
        status = gs_watch(p->watcher, article, before, &p->work, &matches, &n, err);
    if (status != GS_OK)
        return status;
    p->result.articles++;
    p->days[p->n_days - 1].articles++;
    return n > 0 ? add_match(p, article, before, &matches[0], err) : GS_OK;
}

const gs_preview_result *gs_preview_result_of(gs_preview *p)
{
    p->result.raised = (unsigned)p->n_alerts;
    p->result.alerts = p->alerts;
    p->result.n_alerts = p->n_alerts < GS_LIMIT_PREVIEW_ALERTS ? p->n_alerts : GS_LIMIT_PREVIEW_ALERTS;
    p->result.days = p->days;
    p->result.n_days = p->n_days;
    return &p->result;
}
