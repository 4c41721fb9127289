/* Alerts of an article that was kept, inside the same write: one alert a rule and story. What a rule matched is
 * remembered for its window; when the window has enough, the alert is raised with all that is in it, and what matches
 * later joins it. An article that says it no more leaves the alert, and an alert that all have left is retracted. */
#include "desk/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { KEY = 48 };

/* --- An alert and the articles in it --- */

/* It stands in the alert, and what it shows there is not to change: only the article under way says something new. */
static bool stays(const gs_raising *r, const gs_alert_article *row, const gs_rule_match *match)
{
    return !row->left_at && (row->article_id != r->article->id || strcmp(row->sentences, match->shown) == 0);
}

/* Puts those of `matches` that are not in it; how many. */
static gs_status join_articles(gs_raising *r, int64_t alert_id, const gs_rule_match *matches, size_t n, size_t *changed,
                               gs_error *err)
{
    gs_status status = GS_OK;
    *changed = 0;
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        const gs_rule_match *m = &matches[i];
        gs_alert_article was;
        bool found;
        status = gs_alert_article_get(r->db, alert_id, m->article_id, r->arena, &was, &found, err);
        if (status != GS_OK || (found && stays(r, &was, m)))
            continue;
        gs_alert_article row = { .alert_id = alert_id, .article_id = m->article_id, .version_id = m->version_id,
                                 .joined_at = found ? was.joined_at : r->now, .changed_at = r->now,
                                 .sentences = m->shown, .n_sentences = m->sentences };
        status = gs_alert_article_put(r->db, &row, err);
        ++*changed;
    }
    return status;
}

static gs_status new_alert(gs_raising *r, const gs_alert_rule *rule, const gs_matched *matched, const char *key,
                           gs_alert_row *out, gs_error *err)
{
    *out = (gs_alert_row){ .rule_id = rule->id, .kind = gs_alert_kind_name(rule->kind),
                           .story_id = r->article->story_id, .key = key, .state = "open", .revision = 1,
                           .created_at = r->now, .updated_at = r->now, .paged = matched->hold == GS_HOLD_NOT,
                           .held = gs_hold_name(matched->hold), .title = r->article->title, .lang = r->article->lang,
                           .confidence = matched->confidence, .data = matched->why };
    return gs_alert_insert(r->db, out, err);
}

gs_status gs_raise_join(gs_raising *r, const gs_alert_rule *rule, const gs_matched *matched, const char *key,
                        const gs_rule_match *matches, size_t n, gs_error *err)
{
    gs_alert_row alert;
    bool found;
    size_t changed;
    gs_status status = gs_alert_find(r->db, rule->id, key, r->arena, &alert, &found, err);
    if (status == GS_OK && !found)
        status = new_alert(r, rule, matched, key, &alert, err);
    if (status == GS_OK)
        status = join_articles(r, alert.id, matches, n, &changed, err);
    if (status != GS_OK || (found && !changed))
        return status;
    r->n_alerts++;
    if (found) {
        alert.revision++;
        alert.updated_at = r->now;
        if (strcmp(alert.state, "open") != 0)
            alert.notified_at = 0; /* it is raised anew, and waits for no repeat_interval */
        alert.state = "open";
        alert.data = matched->why;
        alert.confidence = matched->confidence > alert.confidence ? matched->confidence : alert.confidence;
        if (matched->hold == GS_HOLD_NOT && !alert.paged) {
            alert.paged = true;
            alert.held = NULL;
        }
    }
    return gs_tell(r->desk, r->db, rule, &alert, found ? "alert.updated" : "alert.created", r->now, err);
}

/* --- Windows --- */

/* Over all stories: what comes while an alert stands joins it. */
static gs_status key_of(gs_raising *r, const gs_alert_rule *rule, char key[KEY], gs_error *err)
{
    gs_alert_row *rows;
    size_t n = 0;
    bool more;
    gs_status status = GS_OK;
    snprintf(key, KEY, "story:%lld", (long long)r->article->story_id);
    if (!rule->at_least.across_all)
        return GS_OK;
    snprintf(key, KEY, "from:%lld", (long long)r->article->id);
    gs_alert_query query = { .state = "open", .rule_id = rule->id, .since = r->now - rule->at_least.within,
                             .limit = 1 };
    status = gs_alert_list(r->db, &query, r->arena, &rows, &n, &more, err);
    if (status == GS_OK && n && strlen(rows[0].key) < KEY)
        strcpy(key, rows[0].key);
    return status;
}

static bool is_single(const gs_alert_at_least *at_least)
{
    return at_least->sentences <= 1 && at_least->articles <= 1 && at_least->languages <= 1;
}

/* Whose matches a rule counts: those of one story, or of all. */
static int64_t story_counted(const gs_raising *r, const gs_alert_rule *rule)
{
    return rule->at_least.across_all ? 0 : r->article->story_id;
}

static gs_status is_reached_by(gs_raising *r, const gs_alert_rule *rule, const gs_rule_match *match, size_t most,
                               bool *reached, bool *all, gs_error *err)
{
    gs_rule_match *rows;
    size_t n;
    gs_status status = gs_rule_match_latest(r->db, rule->id, r->now - rule->at_least.within, story_counted(r, rule),
                                            most, r->arena, &rows, &n, err);
    if (status != GS_OK)
        return status;
    gs_window_match *earlier = gs_arena_array(r->arena, n + 1, sizeof(*earlier));
    if (!earlier)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < n; i++)
        earlier[i] = (gs_window_match){ rows[i].at, rows[i].article_id, rows[i].story_id, rows[i].lang,
                                        (unsigned)rows[i].sentences };
    gs_window_match this = { match->at, match->article_id, match->story_id, match->lang, (unsigned)match->sentences };
    *reached = gs_window_of(&rule->at_least, earlier, n, &this).reached;
    *all = n < most;
    return GS_OK;
}

/* Has the window enough? More matches never make it less: mostly the latest will do. */
static gs_status is_reached(gs_raising *r, const gs_alert_rule *rule, const gs_rule_match *match, bool *out,
                            gs_error *err)
{
    enum { LATEST = 128 };
    bool all;
    gs_status status = is_reached_by(r, rule, match, LATEST, out, &all, err);
    return status == GS_OK && !*out && !all ? is_reached_by(r, rule, match, SIZE_MAX / 2, out, &all, err) : status;
}

/* What is in the window and may not be in the alert yet: when the last one joined that stands, all did. */
static gs_status list_joining(gs_raising *r, const gs_alert_rule *rule, const char *key, gs_rule_match **out, size_t *n,
                              gs_error *err)
{
    gs_alert_row alert;
    gs_alert_counts counts = { 0 };
    int64_t since = r->now - rule->at_least.within;
    bool found;
    gs_status status = gs_alert_find(r->db, rule->id, key, r->arena, &alert, &found, err);
    if (status == GS_OK && found && strcmp(alert.state, "open") == 0)
        status = gs_alert_counts_of(r->db, alert.id, &counts, err);
    if (status != GS_OK)
        return status;
    if (counts.last_joined_at <= r->now) /* else the desk's time went back over a restart */
        since = counts.last_joined_at > since ? counts.last_joined_at : since;
    return gs_rule_match_list(r->db, rule->id, since, story_counted(r, rule), r->arena, out, n, err);
}

static gs_status raise_match(gs_raising *r, const gs_alert_rule *rule, const gs_matched *matched, int64_t version_id,
                             gs_error *err)
{
    char key[KEY];
    gs_rule_match match = { .rule_id = rule->id, .at = r->now, .article_id = r->article->id, .version_id = version_id,
                            .story_id = r->article->story_id, .lang = r->article->lang,
                            .sentences = matched->sentences, .shown = matched->shown };
    gs_rule_match *together = &match;
    size_t n = 1;
    bool single = is_single(&rule->at_least), reached = single;
    gs_status status = gs_rule_match_put(r->db, &match, err);
    if (status == GS_OK && !single)
        status = is_reached(r, rule, &match, &reached, err);
    if (status != GS_OK || !reached)
        return status;
    status = key_of(r, rule, key, err);
    if (status == GS_OK && !single)
        status = list_joining(r, rule, key, &together, &n, err);
    return status == GS_OK ? gs_raise_join(r, rule, matched, key, together, n, err) : status;
}

/* --- Leaving --- */

static bool is_of_text(const char *kind)
{
    return strcmp(kind, "labels") == 0 || strcmp(kind, "headline-gap") == 0;
}

static bool still_matches(const gs_candidate *c, int64_t rule_id)
{
    for (size_t i = 0; c && i < c->n_matches; i++)
        if (c->matches[i].rule_id == rule_id)
            return true;
    return false;
}

static gs_status leave(gs_raising *r, gs_alert_row *alert, gs_alert_article *row, gs_error *err)
{
    const gs_alert_rule *rule;
    gs_alert_counts counts;
    row->left_at = row->changed_at = r->now;
    gs_status status = gs_alert_article_put(r->db, row, err);
    if (status == GS_OK)
        status = gs_alert_counts_of(r->db, alert->id, &counts, err);
    if (status == GS_OK)
        status = gs_rule_read(r->db, alert->rule_id, r->arena, &rule, err);
    if (status != GS_OK)
        return status;
    alert->revision++;
    alert->updated_at = r->now;
    alert->state = counts.standing ? "open" : "retracted";
    r->n_alerts++;
    return gs_tell(r->desk, r->db, rule, alert, counts.standing ? "alert.updated" : "alert.retracted", r->now, err);
}

/* The article leaves its alerts: all of them, or those of rules that no longer match its text. */
static gs_status leave_alerts(gs_raising *r, const gs_candidate *still, gs_error *err)
{
    gs_alert_article *rows;
    size_t n;
    gs_status status = gs_alert_articles_of(r->db, r->article->id, r->arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        gs_alert_row alert;
        bool found;
        if (rows[i].left_at)
            continue;
        status = gs_alert_get(r->db, rows[i].alert_id, r->arena, &alert, &found, err);
        if (status != GS_OK || !found || (still && (!is_of_text(alert.kind) || still_matches(still, alert.rule_id))))
            continue;
        status = gs_rule_match_remove(r->db, alert.rule_id, r->article->id, err);
        if (status == GS_OK)
            status = leave(r, &alert, &rows[i], err);
    }
    return status;
}

/* --- The whole --- */

/* The rule of a match, as it was when the article was held against it; NULL where it was removed or disabled since. */
static gs_status rule_of(gs_raising *r, const gs_candidate *c, int64_t id, bool is_current, const gs_alert_rule **out,
                         gs_error *err)
{
    const gs_alert_rule *now;
    *out = gs_ruleset_find(c->rules, id, NULL);
    if (is_current || !*out)
        return GS_OK;
    gs_status status = gs_rule_read(r->db, id, r->arena, &now, err);
    if (status == GS_OK && (!now || !now->enabled))
        *out = NULL;
    return status;
}

gs_status gs_raise(gs_desk *desk, gs_db *db, const gs_candidate *candidate, const gs_stored_article *article,
                   int64_t now, unsigned *n_alerts, gs_error *err)
{
    gs_raising r = { .desk = desk, .db = db, .arena = &desk->scratch, .article = article, .now = now };
    gs_status status = GS_OK;
    if (candidate->before_version)
        status = leave_alerts(&r, candidate, err);
    bool is_current = candidate->n_matches && gs_ruleset_is_current(desk, candidate->rules);
    for (size_t i = 0; status == GS_OK && i < candidate->n_matches; i++) {
        const gs_matched *matched = &candidate->matches[i];
        const gs_alert_rule *rule;
        status = rule_of(&r, candidate, matched->rule_id, is_current, &rule, err);
        if (status == GS_OK && rule && rule->kind == GS_ALERT_CONTESTED)
            status = gs_contest_raise(&r, rule, matched, candidate, err);
        else if (status == GS_OK && rule)
            status = raise_match(&r, rule, matched, article->version_id, err);
    }
    *n_alerts = r.n_alerts;
    return status;
}

gs_status gs_raise_withdraw(gs_desk *desk, gs_db *db, int64_t article_id, int64_t now, unsigned *n_alerts,
                            gs_error *err)
{
    gs_stored_article article = { .id = article_id };
    gs_raising r = { .desk = desk, .db = db, .arena = &desk->scratch, .article = &article, .now = now };
    gs_status status = leave_alerts(&r, NULL, err);
    if (status == GS_OK)
        status = gs_rule_match_remove(db, 0, article_id, err);
    if (status == GS_OK)
        status = gs_contest_forget(desk, db, article_id, err);
    if (status == GS_OK)
        gs_story_index_remove(desk->stories, article_id); /* nothing is like what was taken back */
    *n_alerts = r.n_alerts;
    return status;
}

static gs_status say_closed(gs_raising *r, int64_t alert_id, gs_error *err)
{
    gs_alert_row alert;
    const gs_alert_rule *rule;
    bool found;
    gs_status status = gs_alert_get(r->db, alert_id, r->arena, &alert, &found, err);
    if (status != GS_OK || !found || strcmp(alert.state, "open") != 0)
        return status;
    status = gs_rule_read(r->db, alert.rule_id, r->arena, &rule, err);
    if (status != GS_OK)
        return status;
    alert.revision++;
    alert.updated_at = r->now;
    r->n_alerts++;
    return gs_tell(r->desk, r->db, rule, &alert, "alert.updated", r->now, err);
}

gs_status gs_raise_closed(gs_desk *desk, gs_db *db, int64_t article_id, int64_t now, unsigned *n_alerts,
                          gs_error *err)
{
    gs_raising r = { .desk = desk, .db = db, .arena = &desk->scratch, .now = now };
    gs_alert_article *rows;
    size_t n = 0;
    gs_status status = gs_alert_articles_of(db, article_id, r.arena, &rows, &n, err);
    for (size_t i = 0; status == GS_OK && i < n; i++)
        if (!rows[i].left_at)
            status = say_closed(&r, rows[i].alert_id, err);
    *n_alerts = r.n_alerts;
    return status;
}

gs_status gs_raise_of(gs_desk *desk, gs_db *db, const gs_raise_other *what, int64_t now, gs_error *err)
{
    gs_alert_row alert;
    bool found;
    gs_status status = gs_alert_find(db, what->rule->id, what->key, &desk->scratch, &alert, &found, err);
    if (status != GS_OK || (what->is_over && (!found || strcmp(alert.state, "open") != 0)))
        return status;
    if (!found) {
        alert = (gs_alert_row){ .rule_id = what->rule->id, .kind = gs_alert_kind_name(what->rule->kind),
                                .key = what->key, .state = "open", .revision = 1, .created_at = now, .updated_at = now,
                                .paged = true, .title = what->title, .data = what->data };
        status = gs_alert_insert(db, &alert, err);
    } else {
        alert.revision++;
        alert.updated_at = now;
        if (!what->is_over && strcmp(alert.state, "open") != 0)
            alert.notified_at = 0;
        alert.state = what->is_over ? "retracted" : "open";
        alert.data = what->data;
    }
    if (status != GS_OK)
        return status;
    return gs_tell(desk, db, what->rule, &alert,
                   what->is_over ? "alert.retracted" : found ? "alert.updated" : "alert.created", now, err);
}
