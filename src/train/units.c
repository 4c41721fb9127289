/* Matching what several annotators said of the same sentences, by id, else by text. A table of both keys leads to the
 * unit; the language is part of the key, since translations may share an id. */
#include "train/measure.h"

#include <string.h>

typedef enum key_kind { NO_KEY, BY_ID, BY_TEXT } key_kind;

typedef struct slot {
    key_kind kind;
    const char *lang;
    gs_span key;
    size_t unit;
} slot;

typedef struct matching {
    gs_units *units;
    gs_arena arena;
    slot *slots;
    size_t mask;
} matching;

static slot key_of(const gs_gold *item, key_kind kind)
{
    return (slot){ kind, item->lang, kind == BY_ID ? gs_span_of(item->id) : item->text, 0 };
}

/* Where the key is, or would be. */
static slot *find(const matching *m, const slot *key)
{
    uint64_t hash = gs_hash(key->key) ^ gs_mix(gs_hash(gs_span_of(key->lang)) + key->kind);
    for (size_t i = hash & m->mask;; i = (i + 1) & m->mask) {
        slot *at = &m->slots[i];
        if (at->kind == NO_KEY || (at->kind == key->kind && gs_span_eq(at->key, key->key) &&
                                   strcmp(at->lang, key->lang) == 0))
            return at;
    }
}

/* The place of a set in the unit of a key; NULL where no item has the key. */
static const gs_gold **place(const matching *m, const gs_gold *item, key_kind kind, size_t set)
{
    slot key = key_of(item, kind);
    const slot *at = find(m, &key);
    return at->kind == NO_KEY ? NULL : &m->units->items[at->unit * m->units->n_sets + set];
}

static void add_key(matching *m, const gs_gold *item, key_kind kind, size_t unit)
{
    slot key = key_of(item, kind), *at = find(m, &key);
    if (at->kind != NO_KEY)
        return;
    *at = key;
    at->unit = unit;
}

static bool differs(const gs_units *units, size_t unit, const gs_gold *item)
{
    for (size_t set = 0; set < units->n_sets; set++) {
        const gs_gold *other = units->items[unit * units->n_sets + set];
        if (other && !gs_span_eq(other->text, item->text))
            return true;
    }
    return false;
}

/* An id that was seen in the set already is a repetition; so is a text, unless its id says that it is another item. */
static void add_item(matching *m, const gs_gold *item, size_t set)
{
    gs_units *units = m->units;
    const gs_gold **by_id = *item->id ? place(m, item, BY_ID, set) : NULL;
    const gs_gold **by_text = by_id ? NULL : place(m, item, BY_TEXT, set);
    const gs_gold **at = by_id ? by_id : by_text;
    if (at && *at && !(by_text && *item->id)) {
        units->n_repeated++;
        return;
    }
    if (!at || *at)
        at = &units->items[units->n++ * units->n_sets + set];
    size_t unit = (size_t)(at - units->items) / units->n_sets;
    units->n_differ += differs(units, unit, item);
    *at = item;
    if (*item->id)
        add_key(m, item, BY_ID, unit);
    add_key(m, item, BY_TEXT, unit);
}

static bool make_room(matching *m, size_t n_items)
{
    size_t n_slots = 16;
    while (n_slots < 4 * n_items) /* two keys an item, half of the slots empty */
        n_slots *= 2;
    m->mask = n_slots - 1;
    m->slots = gs_arena_array(&m->arena, n_slots, sizeof(*m->slots));
    m->units->items = gs_arena_array(&m->units->arena, n_items + 1, m->units->n_sets * sizeof(*m->units->items));
    return m->slots && m->units->items;
}

gs_status gs_units_match(const gs_gold_set *const *sets, size_t n_sets, gs_units *out, gs_error *err)
{
    gs_units units = { .n_sets = n_sets };
    matching m = { .units = &units };
    size_t n_items = 0;
    for (size_t set = 0; set < n_sets; set++)
        n_items += sets[set]->n;
    bool ok = make_room(&m, n_items);
    for (size_t set = 0; ok && set < n_sets; set++) {
        for (size_t i = 0; i < sets[set]->n; i++)
            add_item(&m, &sets[set]->ptr[i], set);
    }
    gs_arena_done(&m.arena);
    if (!ok) {
        gs_units_done(&units);
        return gs_fail_nomem(err);
    }
    *out = units;
    return GS_OK;
}

void gs_units_done(gs_units *units)
{
    gs_arena_done(&units->arena);
    *units = (gs_units){ 0 };
}

gs_vote gs_units_vote(const gs_units *units, size_t unit, size_t set, gs_label label)
{
    const gs_gold *item = units->items[unit * units->n_sets + set];
    if (!item || !(gs_gold_counted(item) >> label & 1))
        return GS_VOTE_NONE;
    return item->labels >> label & 1 ? GS_VOTE_YES : GS_VOTE_NO;
}

bool gs_units_disagree(const gs_units *units, size_t unit, gs_label label)
{
    bool has[3] = { false };
    for (size_t set = 0; set < units->n_sets; set++)
        has[gs_units_vote(units, unit, set, label)] = true;
    return has[GS_VOTE_NO] && has[GS_VOTE_YES];
}
