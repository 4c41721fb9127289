/* The rules in force, read from the store once and shared by all who hold articles against them. A change makes the
 * next taker read them again; who is at work goes on with the set it has. */
#include "desk/internal.h"

#include <stdlib.h>
#include <string.h>

static void free_set(gs_ruleset *set)
{
    if (!set)
        return;
    gs_arena_done(&set->arena);
    free(set);
}
GS_DEFINE_AUTO(gs_ruleset, free_set)

void gs_ruleset_drop(gs_ruleset *set)
{
    if (set && atomic_fetch_sub(&set->users, 1) == 1)
        free_set(set);
}

static gs_status parse_row(const gs_rule_row *row, gs_arena *arena, gs_alert_rule **out, gs_error *err)
{
    gs_alert_rule *rule = gs_arena_alloc(arena, sizeof(*rule));
    if (!rule)
        return gs_fail_nomem(err);
    gs_status status = gs_alert_rule_parse(gs_span_of(row->body), arena, rule, NULL, err);
    if (status != GS_OK)
        return status;
    rule->id = row->id;
    rule->enabled = row->enabled;
    rule->name = gs_arena_copy(arena, gs_span_of(row->name));
    *out = rule;
    return rule->name ? GS_OK : gs_fail_nomem(err);
}

gs_status gs_rule_read(gs_db *db, int64_t id, gs_arena *arena, const gs_alert_rule **out, gs_error *err)
{
    gs_rule_row row;
    gs_alert_rule *rule = NULL;
    bool found;
    *out = NULL;
    gs_status status = gs_rule_get(db, id, arena, &row, &found, err);
    if (status != GS_OK || !found || row.removed_at)
        return status;
    status = parse_row(&row, arena, &rule, err);
    if (status == GS_EFORMAT)
        return GS_OK; /* of an older version of ours: as if it were gone */
    *out = rule;
    return status;
}

/* --- Reading --- */

static gs_status read_live(gs_db *db, gs_ruleset *set, gs_error *err)
{
    gs_verdict_count *counts;
    size_t n;
    gs_status status = gs_verdict_counts(db, 0, &set->arena, &counts, &n, err);
    if (status != GS_OK)
        return status;
    gs_live_precision *all = gs_arena_array(&set->arena, n + 1, sizeof(*all));
    if (!all)
        return gs_fail_nomem(err);
    size_t used = 0;
    for (size_t i = 0; i < set->n; i++) {
        set->live[i].ptr = all + used;
        for (size_t j = 0; j < n; j++)
            if (counts[j].rule_id == set->rules[i]->id)
                all[used++] = (gs_live_precision){
                    counts[j].lang, (unsigned)counts[j].right,
                    (unsigned)(counts[j].right + counts[j].wrong + counts[j].not_useful) };
        set->live[i].n = (size_t)(all + used - set->live[i].ptr);
    }
    return GS_OK;
}

static gs_status read_set(gs_db *db, void *context, gs_error *err)
{
    gs_ruleset *set = context;
    gs_rule_row *rows;
    size_t n;
    gs_status status = gs_rule_all(db, &set->arena, &rows, &n, err);
    if (status != GS_OK)
        return status;
    set->rules = gs_arena_array(&set->arena, n + 1, sizeof(*set->rules));
    set->live = gs_arena_array(&set->arena, n + 1, sizeof(*set->live));
    if (!set->rules || !set->live)
        return gs_fail_nomem(err);
    for (size_t i = 0; i < n; i++) {
        gs_alert_rule *rule;
        if (!rows[i].enabled)
            continue;
        status = parse_row(&rows[i], &set->arena, &rule, err);
        if (status == GS_OK)
            set->rules[set->n++] = rule;
        else if (status != GS_EFORMAT)
            return status;
    }
    return read_live(db, set, err);
}

static gs_status read_anew(gs_desk *desk, uint64_t generation, gs_ruleset **out, gs_error *err)
{
    gs_auto(free_set) gs_ruleset *set = calloc(1, sizeof(*set));
    if (!set)
        return gs_fail_nomem(err);
    set->generation = generation;
    atomic_init(&set->users, 1); /* the desk */
    gs_status status = gs_store_read(desk->options.store, read_set, set, err);
    if (status == GS_OK)
        *out = gs_steal(set);
    return status;
}

gs_status gs_ruleset_take(gs_desk *desk, gs_ruleset **out, gs_error *err)
{
    gs_status status = GS_OK;
    gs_ruleset *old = NULL;
    pthread_mutex_lock(&desk->lock);
    uint64_t generation = atomic_load(&desk->generation); /* before they are read: what changes then is read again */
    if (!desk->rules || desk->rules->generation != generation) {
        gs_ruleset *fresh = NULL;
        status = read_anew(desk, generation, &fresh, err);
        if (status == GS_OK) {
            old = desk->rules;
            desk->rules = fresh;
        }
    }
    if (status == GS_OK) {
        atomic_fetch_add(&desk->rules->users, 1);
        *out = desk->rules;
    }
    pthread_mutex_unlock(&desk->lock);
    gs_ruleset_drop(old);
    return status;
}

bool gs_ruleset_is_current(gs_desk *desk, const gs_ruleset *set)
{
    return set->generation == atomic_load(&desk->generation);
}

const gs_alert_rule *gs_ruleset_find(const gs_ruleset *set, int64_t id, const gs_live **live)
{
    for (size_t i = 0; i < set->n; i++)
        if (set->rules[i]->id == id) {
            if (live)
                *live = &set->live[i];
            return set->rules[i];
        }
    return NULL;
}

/* --- What every desk begins with --- */

gs_status gs_rules_begin(gs_db *db, int64_t now, gs_error *err)
{
    static const struct {
        const char *name, *body;
    } first[] = {
        { "Drift", "{\"name\":\"Drift\",\"kind\":\"drift\",\"labels\":{\"hedge\":0.7,\"denial\":0.7}}" },
        { "Headline gap", "{\"name\":\"Headline gap\",\"kind\":\"headline-gap\"}" },
        { "Contested", "{\"name\":\"Contested\",\"kind\":\"contested\"}" },
        { "Source quiet", "{\"name\":\"Source quiet\",\"kind\":\"source-quiet\"}" },
    };
    int64_t made = 0;
    bool found;
    gs_status status = gs_meta_get_int(db, "first-rules", &made, &found, err);
    if (status != GS_OK || found)
        return status;
    for (size_t i = 0; status == GS_OK && i < sizeof(first) / sizeof(*first); i++) {
        gs_rule_row row = { .name = first[i].name, .body = first[i].body, .enabled = true, .created_at = now,
                            .updated_at = now };
        status = gs_rule_insert(db, &row, err);
    }
    return status == GS_OK ? gs_meta_put_int(db, "first-rules", 1, err) : status;
}
